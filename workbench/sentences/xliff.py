"""Sentences about XLIFF files and those of Trados and memoQ: read, checked and sent back."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "xliff.broken": (
        "“{name}” cannot be read: line {line} is no sound XML ({reason}). It may be cut off or "
        "edited by hand; export it again where it comes from."
    ),
    "xliff.codes_doubled": (
        "In line {line} of “{name}” the translation has these codes more often than the source: "
        "{codes}. Remove the ones that are too many."
    ),
    "xliff.codes_foreign": (
        "In line {line} of “{name}” the translation has codes that are not in the source: {codes}. "
        "Remove them."
    ),
    "xliff.codes_misplaced": (
        "In line {line} of “{name}” the translation has codes in an order that cannot be written: "
        "{codes}. Each has to begin before it ends, inside the ones around it."
    ),
    "xliff.codes_missing": (
        "In line {line} of “{name}” codes of the source are missing in the translation: {codes}. "
        "Put them in."
    ),
    "xliff.encoding": (
        "The characters of “{name}” cannot be read: they are not in the encoding that it names. "
        "Export it again where it comes from."
    ),
    "xliff.entities": (
        "“{name}” declares or uses an entity of its own ({entity}), which translation files have "
        "no need of and which can do harm. It was not read."
    ),
    "xliff.invalid": (
        "“{name}” breaks a rule of XLIFF 2.1 in line {line}: {reason}. Ask the sender to "
        "export it again."
    ),
    "xliff.locked": (
        "The segment in line {line} of “{name}” is locked there, so its translation was not "
        "written."
    ),
    "xliff.newer": (
        "“{name}” is in a newer version of XLIFF than this program reads. Export it as XLIFF 2.1 "
        "or 1.2."
    ),
    "xliff.other": (
        "“{name}” is no XLIFF file: it begins with <{root}>. Choose the file that your translation "
        "tool exported."
    ),
    "xliff.too_deep": (
        "“{name}” has more than {limit} elements inside one another, which no translation file "
        "needs. It was not read."
    ),
    "xliff.too_large": (
        "“{name}” has {size} MB; a translation file has at most {limit} MB. Export it in parts."
    ),
    "xliff.too_many": (
        "“{name}” has more than {limit} elements. Export it in parts, with fewer segments each."
    ),
    "xliff.unknown_segment": (
        "There is no segment “{id}” in “{name}”. Was it read from another file?"
    ),
}
WARNINGS: Mapping[str, str] = {
    "xliff.not_chinese": (
        "The file says that its source is in “{detail}”; it is treated as Chinese."
    ),
}
