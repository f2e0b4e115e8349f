"""Sentences about Word documents, zipped files, tables of pairs, reviews and subtitles."""

from collections.abc import Mapping

from workbench.text.plural import Plural

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
    "bilingual.codes": (
        "Row {row}: these codes of the source are missing, doubled or out of order in the "
        "translation: {codes}. Put them right and send it back again."
    ),
    "bilingual.encoding": (
        "“{name}” is not in UTF-8, so its cells cannot be filled. Open it in Word or LibreOffice, "
        "save it there, and use that file."
    ),
    "bilingual.locked": (
        "Row {row} is locked, and its translation cannot be changed. Unlock it in the tool that "
        "made the file."
    ),
    "bilingual.no_pairs": (
        "“{name}” has no table with a source beside its translation. Import it as an article "
        "instead."
    ),
    "bilingual.twice": (
        "Two rows of the file are the same row, {row} ({id}). Delete the copy, or export the file "
        "again from the tool that made it."
    ),
    "bilingual.unknown_row": (
        "“{name}” has no row {id}. It is not the file that these translations belong to."
    ),
    "review.no_english": (
        "“{name}” has no English in any row, where {count} had some. Nothing was taken from it. Is "
        "it the file that the reviewer worked in?"
    ),
    "review.no_rows": (
        "“{name}” has no rows that were given out for review. Take the file that the reviewer sent "
        "back, and leave its hidden column in place."
    ),
    "sheets.no_pairs": (
        "“{name}” has no column of Chinese, and none that is called source or target. Name the "
        "columns in the first row, and import it again."
    ),
    "sheets.no_workbook": (
        "“{name}” is no workbook of Excel. Open it in its own program, save it as .xlsx, and "
        "import that."
    ),
    "sheets.too_large": (
        "“{name}” has a sheet with too many rows and columns ({sheet}). Delete what is far from "
        "the table, save it, and import it again."
    ),
    "subtitles.encoding": (
        "“{name}” cannot be written in its own encoding ({encoding}). Save it as UTF-8 in a text "
        "editor, and use that file."
    ),
    "subtitles.no_cues": (
        "“{name}” has no times of subtitles in it. Is it the right file, and was it saved whole?"
    ),
    "subtitles.unknown_cue": (
        "“{name}” has no cue {cue}. It is not the file that these translations belong to."
    ),
    "word.no_text": (
        "“{name}” is a zip file but no Word document. Is it the right file? Unpack an archive and "
        "import what is in it."
    ),
}

WARNINGS: Mapping[str, str] = {
    "bilingual.twice": (
        "These rows are in the file twice: {detail}. Delete the copies before you send it back."
    ),
    "review.too_long": (
        "These rows are longer than a cell of a workbook can be: {detail}. They were given out "
        "empty. Give them out as a Word document."
    ),
    "sheets.too_long": (
        "These rows are longer than a cell of a workbook can be and were left empty: {detail}. "
        "Export them as a Word document or as CSV."
    ),
    "word.changes_accepted": Plural(
        "The document has {detail} tracked changes; they were taken as accepted. If"
        " some should not be, decide on them in Word and import it again.",
        one="The document has {detail} tracked change; it was taken as accepted. If it "
        "should not be, decide on it in Word and import it again.",
        by="detail",
    ),
    "word.embedded": Plural(
        "{detail} other documents are embedded in this one; their text was not imported.",
        one="{detail} other document is embedded in this one; its text was not imported.",
        by="detail",
    ),
    "word.footnotes": Plural(
        "{detail} footnotes or endnotes stand as notes on the paragraphs that they belong to.",
        one="{detail} footnote or endnote stands as a note on the paragraph that it belongs to.",
        by="detail",
    ),
    "word.formulas": Plural(
        "{detail} formulas were imported as plain text. Compare them with the document.",
        one="{detail} formula was imported as plain text. Compare it with the document.",
        by="detail",
    ),
    "word.hidden_text": Plural(
        "Hidden text in {detail} places of the document was left out.",
        one="Hidden text in {detail} place of the document was left out.",
        by="detail",
    ),
    "word.symbols": Plural(
        "{detail} characters are from a symbol font and may look different here. "
        "Compare them with the document.",
        one="{detail} character is from a symbol font and may look different here. "
        "Compare it with the document.",
        by="detail",
    ),
    "word.text_boxes": Plural(
        "{detail} text boxes were imported, each behind the paragraph that it hangs on.",
        one="{detail} text box was imported, behind the paragraph that it hangs on.",
        by="detail",
    ),
}
