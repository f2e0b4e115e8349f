"""Sentences about termbases, their packs and the dictionary: what is wrong, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
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
}
