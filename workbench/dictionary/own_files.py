"""Dictionaries that the user adds: newer issues of CC-CEDICT, or any file in its format."""

from workbench.model.errors import InputError
from workbench.text.cedict import parse_line
from workbench.text.packed_dictionary import PackedDictionary, pack_dictionary

_DATE = "#! date="
_LICENCE = "#! license="


def read_u8(content: bytes, title: str) -> PackedDictionary:
    """Return the entries of a `.u8` file; lines of another form are passed over and counted.

    `about` has the date and licence that the file states, and the count as `passed_over`. Takes
    some seconds for 125,000 entries: `PackedDictionary.content` is what to keep for the next time.
    Raises `InputError`: `dictionary.encoding` (not UTF-8), `dictionary.foreign` (no entry at all).
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise InputError("dictionary.encoding", name=title, line=line) from error
    lines = [line for line in text.splitlines() if line.strip()]
    entries = [entry for line in lines if (entry := parse_line(line)) is not None]
    if not entries:
        raise InputError("dictionary.foreign", name=title)
    comments = [line for line in lines if line.startswith("#")]
    about = {
        "title": title,
        "date": _stated(comments, _DATE)[:10],
        "licence": _stated(comments, _LICENCE),
        "entries": str(len(entries)),
        "passed_over": str(len(lines) - len(comments) - len(entries)),
    }
    return PackedDictionary(pack_dictionary(entries, about))


def _stated(comments: list[str], name: str) -> str:
    return next((line[len(name) :].strip() for line in comments if line.startswith(name)), "")
