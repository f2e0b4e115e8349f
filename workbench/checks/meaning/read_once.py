"""A name that one segment writes by its sound and another renders by its sense.

`Typhoon Haikui` is later "Sea Anemone", `Qingniao` is Bluebird: both sources have the characters
that the one is read as, and the other target has in their place capitals that nothing else says.
"""

from collections.abc import Iterable, Iterator, Sequence

from workbench.bitext.glosses import glossed, stem
from workbench.checks.meaning.renamed import RENAMED
from workbench.checks.meaning.renderings import quoted
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
_SHORTEST, _FEWEST, _MOST = 5, 2, 5


class ReadOnce:
    """Compares the names that segments of an article write by their sound."""

    name = "read_once"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield what a source quotes, as keys of its article."""
        del style
        if is_compared(checked):
            bare = dict.fromkeys(quoted(checked.segment.source))
            yield from (article_key(checked, f"♪{each}") for each in bare if len(each) <= _MOST)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment that renders what another writes by its sound."""
        del style
        yield from few(_rendered(key.rpartition("♪")[2], group[:_MOST_SEGMENTS]))


def _rendered(name: str, group: Sequence[Checked]) -> Iterator[Finding]:
    first = next(((each, word) for each in group if (word := _read(name, each))), None)
    if first is None:
        return
    for checked in group:
        span = _by_sense(checked, name) if checked is not first[0] else None
        if span is not None:
            yield RENAMED.found(
                checked,
                span,
                given=span.of(checked.segment.target),
                other=first[1].text,
                segment=str(first[0].segment.id),
            )


def _read(name: str, checked: Checked) -> Capital | None:
    """Return the capitalised word of a target that is read as two characters of a name or more."""
    for word in capitals_of(checked.segment.target):
        is_rare = len(word.plain) >= _SHORTEST and word.text not in known_places()
        if is_rare and any(end - start >= _FEWEST for start, end in places_of(word.plain, name)):
            return word
    return None


def _by_sense(checked: Checked, characters: str) -> Span | None:
    """Return the capitals of a target that render some characters, if none is read as them."""
    source, target = checked.segment.source, checked.segment.target
    place = fold(source).find(characters)
    if place < 0:
        return None
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
