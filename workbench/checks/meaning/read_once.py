"""A name that one segment writes by its sound and another renders by its sense.

`Typhoon Haikui` is later "Sea Anemone", `Qingniao` is Bluebird: both sources have the characters
that the one is read as, and the other target has in their place capitals that nothing else says.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from workbench.bitext.glosses import glossed, stem
from workbench.checks.meaning.renamed import RENAMED
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.names.english_places import known_places
from workbench.text.names.regional import places_of
from workbench.text.names.spelt import Capital, capitals_of

_MOST_SEGMENTS = 60
# In letters and characters: what is shorter is read into too much.
_SHORTEST, _FEWEST = 5, 2


class ReadOnce:
    """Compares the names that segments of an article write by their sound."""

    name = "read_once"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the key of the article."""
        del style
        if is_compared(checked) and capitals_of(checked.segment.target):
            yield article_key(checked, "♪")

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment that renders what another writes by its sound."""
        del key, style
        yield from few(_rendered(group[:_MOST_SEGMENTS]))


def _rendered(group: Sequence[Checked]) -> Iterator[Finding]:
    told: set[tuple[int, str]] = set()
    folded = [fold(each.segment.source) for each in group]
    for first in group:
        for characters, word in _read(first.segment.source, first.segment.target):
            for checked, source in zip(group, folded, strict=True):
                mark = (checked.segment.id, characters)
                if checked is first or mark in told or characters not in source:
                    continue
                span = _by_sense(checked, characters)
                if span is not None:
                    told.add(mark)
                    yield RENAMED.found(
                        checked,
                        span,
                        given=span.of(checked.segment.target),
                        other=word.text,
                        segment=str(first.segment.id),
                    )


@lru_cache(512)
def _read(source: str, target: str) -> tuple[tuple[str, Capital], ...]:
    """Return the characters of a source that single capitalised words are read as."""
    found: list[tuple[str, Capital]] = []
    for word in capitals_of(target):
        if len(word.plain) < _SHORTEST or word.text in known_places():
            continue
        runs = {fold(source[a:b]) for a, b in places_of(word.plain, source)}
        if len(runs) == 1 and len(run := runs.pop()) >= _FEWEST:
            found.append((run, word))
    return tuple(found)


def _by_sense(checked: Checked, characters: str) -> Span | None:
    """Return the capitals of a target that render some characters, if none is read as them."""
    source, target = checked.segment.source, checked.segment.target
    place = fold(source).index(characters)
    inside = [
        each
        for each in glossed(source)
        if place <= each.start and each.end <= place + len(characters)
    ]
    own = frozenset[str]().union(*(each.own for each in inside))
    found = capitals_of(target)
    if any(_is_read(each, source, characters) for each in found) or characters in target:
        return None
    rendering = [each for each in found if stem(each.text.lower()) in own]
    return Span(rendering[0].start, rendering[-1].end) if rendering else None


def _is_read(word: Capital, source: str, characters: str) -> bool:
    """Return whether a word is read as some of the characters, or as one that holds them."""
    read = {fold(source[a:b]) for a, b in places_of(word.plain, source)}
    return any(each in characters or characters in each for each in read)


CHECKS: tuple[GroupCheck, ...] = (ReadOnce(),)
