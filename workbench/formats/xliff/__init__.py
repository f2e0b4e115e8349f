"""XLIFF 1.2 and 2.x, with the dialects of Trados and memoQ: read, checked, patched, written."""
