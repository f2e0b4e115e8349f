"""Parts of Japanese, Korean, Tibetan, Uyghur and Mongolian names in texts of both languages."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from workbench.text.folding import fold
from workbench.text.lexicons.name_readings import PartKind, all_name_readings
from workbench.text.names.pinyin import letters
from workbench.text.recent import RECENT
from workbench.text.wordlist import WordList

_LONGEST, _SHORTEST = 8, 2


class Part(NamedTuple):
    """A part at `text[start:end]`, and the spellings that it may have, in small letters."""

    start: int
    end: int
    spellings: frozenset[str]


@cache
def _by_chinese(kind: PartKind) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for part in all_name_readings():
        if part.kind is kind:
            ways = frozenset(map(letters, part.spellings))
            for form in map(fold, part.chinese):
                found[form] = found.get(form, frozenset()) | ways
    return found


@cache
def spelled_parts(kind: PartKind) -> frozenset[str]:
    """Return all spellings of a kind, in small letters."""
    return frozenset().union(*_by_chinese(kind).values())


def spellings_of(chinese: str, kind: PartKind) -> frozenset[str]:
    """Return how a part of a kind may be spelled, in small letters; empty where no table has it."""
    return _by_chinese(kind).get(fold(chinese), frozenset())


@lru_cache(RECENT)
def parts_in(source: str, kind: PartKind) -> tuple[Part, ...]:
    """Return the parts of a kind in a Chinese text, the longest at each place; none of one sign."""
    return tuple(_parts_in(fold(source), kind))


def _parts_in(folded: str, kind: PartKind) -> Iterator[Part]:
    # One pass of an automaton: six kinds are asked for in each segment.
    return (Part(start, end, ways) for start, end, ways in _words(kind).find(folded))


@cache
def _words(kind: PartKind) -> WordList[frozenset[str]]:
    rows = _by_chinese(kind).items()
    return WordList((form, ways) for form, ways in rows if _SHORTEST <= len(form) <= _LONGEST)


@lru_cache(maxsize=4096)
def korean_readings(character: str) -> frozenset[str]:
    """Return how Korean spells a character, in small letters; empty where the table has it not."""
    return _by_chinese(PartKind.KOREAN).get(fold(character), frozenset())
