"""XLIFF 1.2 and 2.x, with the dialects of Trados and memoQ: read, checked, patched, written.

`document.read_xliff` is the way in. `original` holds the bytes and splices patches into them,
`tree` parses the text into elements that know where they stand, `content` turns a source or target
into text and codes and `rendering` turns them back, after it has looked for what is wrong with the
codes. `xliff1` and `xliff2` read a version, with what `trados` and `memoq` add to the first;
`xliff1_patches` and `xliff2` say which bytes an edit replaces, and `states` what each calls a
status. `validity` holds the rules of XLIFF 2.1. `fresh12` and `fresh21` write new files;
`resegmenting` joins and cuts the segments of XLIFF 2.x.
"""
