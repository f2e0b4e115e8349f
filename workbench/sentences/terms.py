"""Sentences about termbases, their packs and the dictionary: what is wrong, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "concept.blank": "A form in {language} is empty. Write it, or take it away.",
    "concept.guard": (
        "“{guard}” is not where a form does not count. Write ~ once for the form, and what stands "
        "before or after it: ~米亚 or 公~."
    ),
    "concept.language": (
        "“{form}” is in “{language}”. A termbase keeps Chinese and English forms: zh-CN, zh-TW, "
        "zh-HK, zh-SG, en, en-US or en-GB."
    ),
    "concept.no_form": "A term needs at least one form. Write it in Chinese or in English.",
    "concept.period": (
        "“{since}” to “{until}” is no period. Write its ends as 2013, 2013-03 or 2013-03-14, the "
        "earlier one first."
    ),
    "concept.unknown": "There is no term {id} in this termbase any more.",
    "dictionary.damaged": (
        "The dictionary cannot be read ({reason}). Install the program again, or add the file of "
        "the dictionary once more."
    ),
    "dictionary.encoding": (
        "“{name}” is not in UTF-8 (line {line}). Download the dictionary again and do not save it "
        "in another program."
    ),
    "dictionary.foreign": (
        "“{name}” has no entry in the format of CC-CEDICT. A dictionary to be added is a text file "
        "such as cedict_ts.u8."
    ),
    "pack.unknown": "There is no pack “{name}”. There are {known}.",
    "termbase.busy": (
        "The termbase “{path}” is being written to by another program. Try again in a moment."
    ),
    "termbase.damaged": (
        "The termbase “{path}” is damaged ({reason}). It was left as it is; take a copy of it from "
        "your backups."
    ),
    "termbase.exists": "There is a file “{path}” already. Choose another name for the termbase.",
    "termbase.failed": (
        "The termbase “{path}” gave an error that this program does not know ({reason}). Please "
        "report it."
    ),
    "termbase.foreign": "“{path}” is no termbase of Duizhao. Import it if it is a list of terms.",
    "termbase.missing": "There is no file “{path}”. Was the termbase moved or renamed?",
    "termbase.newer": (
        "The termbase “{path}” was made by a newer Duizhao (format {version}; this one knows "
        "{known}). Install the newer program to open it."
    ),
    "termbase.none_writable": (
        "None of the termbases that are on can be written to. Turn one on, or make a new one."
    ),
    "termbase.read_only": (
        "The termbase “{path}” cannot be written to. Turn writing on for it, or add the term to "
        "another one."
    ),
    "termbase.unreachable": (
        "The termbase “{path}” cannot be opened ({reason}). Is its folder there, and may you read "
        "it?"
    ),
    "terms.columns": (
        "The first row of the table names no language ({found}). Name the columns of terms "
        "“Chinese (PRC)”, “zh-TW”, “English” or the like."
    ),
    "terms.encoding": (
        "The table is not in UTF-8, GB18030 or Big5 (line {line}). Save it as UTF-8 and import it "
        "again."
    ),
    "terms.entities": (
        "The file declares entities of its own, which could hide anything; it was not read. Export "
        "it again from the program that made it."
    ),
    "terms.language": (
        "Row {row} has a form in “{language}”, which is neither Chinese nor English. Write zh-CN, "
        "zh-TW, zh-HK, zh-SG, en, en-US or en-GB."
    ),
    "terms.malformed": (
        "The file is no well-formed XML (line {line}: {reason}). Export it again from the program "
        "that made it."
    ),
    "terms.none": "There is no Chinese or English term in the file. Is it the right one?",
    "terms.suffix": (
        "“{name}” does not say in which format to write it. Let it end in one of {known}, or name "
        "the format."
    ),
    "terms.unwritable": (
        "The text {text} has control characters, which XML cannot hold. Take them out, or export a "
        "table."
    ),
    "terms.workbook": (
        "The workbook cannot be read ({reason}). Save it again as .xlsx, or as CSV in UTF-8."
    ),
}
