"""A title or a party that one segment gives a person and no other does, nor any source.

The `attending physician He Min` is later `Nurse He Min`, the independent `the KMT's Chiu Min-kuan`:
no source has the word, and the article calls the person otherwise, or by the name alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from workbench.bitext.glosses import all_stems_in
from workbench.bitext.senses import telling_senses
from workbench.checks.meaning.reworded import REWORDED
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import listed
from workbench.text.folding import fold
from workbench.text.names.matched import matched_names
from workbench.text.names.spelt import read_people, whole_spellings
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.patterns import compiled
from workbench.text.repetition import SMALL

_MOST_SEGMENTS = 120
# Characters of a Chinese name.
_SIZES = range(2, 5)
_LONGEST_PREPOSITION = 3
_NO_TITLES = listed("after over under never later however other another former either rather her")
# A word right before a name: somebody's party, or what somebody is.
_BEFORE = compiled(
    r"(?P<party>\b[A-Z][A-Za-z]+)['’]s \Z"
    r"|(?P<title>\b[A-Za-z]*(?i:er|or|ist|ian|man|woman|ant|nurse|chief|pilot|judge|coach|monk"
    r"|nun|guard)) \Z"
)


class Bearing:
    """Compares by what titles the segments of an article call a person."""

    name = "bearing"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the people whom a target names, as keys of the article."""
        del style
        if is_compared(checked):
            people = _people(checked.segment.source, checked.segment.target)
            yield from (article_key(checked, f"♙{name}") for name, _ in people)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment that adds a title which no other one has."""
        del style
        name = key.rpartition("♙")[2]
        yield from few(_added(name, group[:_MOST_SEGMENTS]))


@lru_cache(2048)
def _people(source: str, target: str) -> tuple[tuple[str, int], ...]:
    """Return the people whom both texts name once or in full, and where the target does."""
    places = {
        source[each.source_start : each.source_end]: each.target_start
        for each in matched_names(source, target)
        if each.source_end - each.source_start in _SIZES
    }
    for name in read_people(source, target):
        spelt = whole_spellings(target, name)
        if spelt:
            places.setdefault(name, spelt[0].start)
    return tuple((fold(name), place) for name, place in places.items())


def _added(name: str, group: Sequence[Checked]) -> Iterator[Finding]:
    for here in group[1:]:
        target = here.segment.target
        start = dict(_people(here.segment.source, target)).get(name)
        found = _BEFORE.search(target[:start]) if start is not None else None
        if found is None or start is None:
            continue
        word = found["party"] or found["title"]
        others = [each.segment for each in group if each is not here]
        if (
            _is_strange(word, is_party=found["party"] is not None)
            and not any(word.lower() in each.target.lower() for each in others)
            and not any(_is_told(word, each.segment.source) for each in group)
        ):
            yield _told(here, group[0], name, Span(found.start(), start))


def _told(here: Checked, there: Checked, name: str, title: Span) -> Finding:
    source, target = here.segment.source, here.segment.target
    place = fold(source).find(name)
    words = Span(place, place + len(name))
    return REWORDED.found(
        here,
        title,
        source=(words,),
        words=words.of(source),
        given=title.of(target).strip(),
        other=there.segment.target,
        segment=str(there.segment.id),
    )


def _is_strange(word: str, *, is_party: bool) -> bool:
    """Return whether a word may be a party or a title."""
    small = word.lower()
    return (
        word.isupper()
        if is_party
        else len(small) > _LONGEST_PREPOSITION
        and small not in _NO_TITLES | SMALL
        and is_ordinary_word(small)
    )


def _is_told(word: str, source: str) -> bool:
    stems = all_stems_in(word)
    return any(not each.stems.isdisjoint(stems) for each in telling_senses(source))


CHECKS: tuple[GroupCheck, ...] = (Bearing(),)
