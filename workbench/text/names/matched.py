"""The same name in both texts: where the source has it, and where the target."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from workbench.text.folding import fold
from workbench.text.names.gazetteer import gazetteer, signs
from workbench.text.names.pinyin import name_pairs, stands
from workbench.text.names.spelt import read_people, whole_spellings
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT


class Matched(NamedTuple):
    """A name at `source[source_start:source_end]` and `target[target_start:target_end]`."""

    source_start: int
    source_end: int
    target_start: int
    target_end: int


# Before one character that stands for a country: `驻华大使`.
_POSTED = compiled(f"(?<={fold('驻')}).")


@lru_cache(RECENT)
def matched_names(source: str, target: str) -> tuple[Matched, ...]:
    """Return the names that stand once in each text, in the order of the source."""
    found = set(_known(source, target)) | set(_read(source, target))
    taken = {(each.source_start, each.source_end) for each in found}
    found |= {
        each
        for each in _spelt(source, target)
        if not any(start < each.source_end and each.source_start < end for start, end in taken)
    }
    return tuple(sorted(found))


_WHOLE = 3


def _spelt(source: str, target: str) -> Iterator[Matched]:
    """Yield people of three characters whom the target spells as Taiwan or Hong Kong does."""
    for name in dict.fromkeys(read_people(source, target)):
        there = whole_spellings(target, name) if len(name) >= _WHOLE else ()
        if source.count(name) == len(there) == 1:
            start = source.index(name)
            yield Matched(start, start + len(name), there[0].start, there[0].end)


def _known(source: str, target: str) -> Iterator[Matched]:
    known = gazetteer()
    ours: dict[int, list[tuple[int, int]]] = {}
    theirs: dict[int, list[tuple[int, int]]] = {}
    for mention in known.in_source(source):
        for name in mention.names:
            ours.setdefault(id(name), []).append((mention.start, mention.end))
    named = {mention.start for mention in known.in_source(source)}
    for match in _POSTED.finditer(fold(source)):
        if match.start() not in named:
            for name in signs().get(match[0], ()):
                ours.setdefault(id(name), []).append(match.span())
    for mention in known.in_target(target):
        for name in mention.names:
            theirs.setdefault(id(name), []).append((mention.start, mention.end))
    for key, here in ours.items():
        there = theirs.get(key, [])
        if len(here) == 1 and len(there) == 1:
            yield Matched(*here[0], *there[0])


def _read(source: str, target: str) -> Iterator[Matched]:
    for pair in name_pairs(target):
        bearer = stands(source, pair.first, pair.second)
        if bearer is not None and source.count(source[bearer.start : bearer.end]) == 1:
            yield Matched(bearer.start, bearer.end, pair.start, pair.end)
