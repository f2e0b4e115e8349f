"""Sentences about spelling: what is wrong, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "spelling.no_word": (
        "“{word}” is no word that a dictionary can hold. Select one word without spaces."
    ),
    "spelling.unreadable": (
        "Your dictionary {path} cannot be read, so nothing was added to it. "
        "Open it in a text editor and save it as UTF-8, or move it away."
    ),
}

CAUTIONS: Mapping[str, str] = {
    "spelling.unread": "Your dictionary was not read: {detail}. Its words are underlined for now.",
}
