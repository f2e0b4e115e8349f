"""Sentences about Word documents, zipped files and bilingual tables of other tools."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "zip.damaged": (
        "“{name}” is damaged and cannot be read ({part}). Ask for it again, or open it in its own "
        "program and save it there under another name."
    ),
    "zip.doctype": (
        "“{name}” holds a document type ({part}), which no office program writes and which attacks "
        "use. It was not opened. Ask its sender for a copy saved by Word or LibreOffice."
    ),
    "zip.encrypted": (
        "“{name}” is protected by a password. Open it in its own program, save it without one, and "
        "import that."
    ),
    "zip.old_office": (
        "“{name}” is in the format of Office before 2007 (.doc, .xls). Open it in Word, WPS or "
        "LibreOffice, save it as .docx or .xlsx, and import that."
    ),
    "zip.too_large": (
        "“{name}” has {size} MB; at most {limit} MB are read. Take out the pictures, or save the "
        "parts of it as files of their own."
    ),
    "zip.unsafe": (
        "“{name}” is packed in a way that no office program packs it ({part}), so it was not "
        "opened. Ask its sender for a copy saved by Word or LibreOffice."
    ),
    "word.no_text": (
        "“{name}” is a zip file but no Word document. Is it the right file? Unpack an archive and "
        "import what is in it."
    ),
}

CAUTIONS: Mapping[str, str] = {
    "word.changes_accepted": (
        "The document has {detail} tracked changes; they were taken as accepted. If some should "
        "not be, decide on them in Word and import it again."
    ),
    "word.embedded": (
        "{detail} other documents are embedded in this one; their text was not imported."
    ),
    "word.footnotes": (
        "{detail} footnotes or endnotes stand as notes on the paragraphs that they belong to."
    ),
    "word.formulas": (
        "{detail} formulas were imported as plain text. Compare them with the document."
    ),
    "word.hidden_text": "Hidden text in {detail} places of the document was left out.",
    "word.symbols": (
        "{detail} characters are from a symbol font and may look different here. Compare them with "
        "the document."
    ),
    "word.text_boxes": (
        "{detail} text boxes were imported, each behind the paragraph that it hangs on."
    ),
}
