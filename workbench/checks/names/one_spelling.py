"""One Chinese person in two spellings, inside a text and in an article, of whatever romanisation.

`Wu Yu-chen` who is later `Ng Yuk-chun`, `Tsai Ming-hung` of whom "Cai is suspected", `Tsai Pei-lin`
beside `Tsai Pei-ling`: the characters are the same, so one of the two spellings is wrong.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from workbench.checks.meaning.renderings import SPELLING
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import TWO_SPELLINGS
from workbench.checks.rule import Checked, GroupCheck, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.bearers import bearers
from workbench.text.names.edit_distance import distance
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.presence import DOTS
from workbench.text.names.regional import places_of
from workbench.text.names.spelt import (
    Spelt,
    capitals_of,
    lone_surnames,
    read_people,
    strange_surnames,
    whole_spellings,
)
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.patterns import compiled

_SHORTEST, _LONGEST = 2, 5

# Segments of one article that are compared, and letters by which a slip differs.
_MOST_SEGMENTS = 120
_SLIP = 2
_SHORTEST_GIVEN = 4


@lru_cache(2048)
def people_of(source: str, target: str) -> tuple[str, ...]:
    """Return the Chinese people of a source by name, each once."""
    found = [*read_people(source, target)]
    found += [each.name for each in bearers(source) if not each.is_surname and each.is_sure]
    for mention in gazetteer().in_source(source):
        if all(name.kind is NameKind.PERSON for name in mention.names):
            found.append(source[mention.start : mention.end])
    kept = dict.fromkeys(each for each in found if not DOTS.search(each))
    return tuple(each for each in kept if _SHORTEST <= len(each) <= _LONGEST)


# Between two spellings: the text gives both on purpose.
_BOTH = compiled(r"[(/]|\b(?:also|known|called|or|aka|born|name|spelled|spelt)\b")


class OneSpellingInText:
    """Looks in one segment for a second spelling of a person, whole or by the surname."""

    name = "name.one_spelling"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield spellings that are not the first one's."""
        del style
        if is_in_english(checked):
            yield from few(_in_text(checked))


def _in_text(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    for name in people_of(checked.segment.source, checked.segment.target):
        whole = whole_spellings(target, name)
        if not whole:
            continue
        first = whole[0]
        others = [each for each in whole[1:] if not _is_same(each, first)]
        others += [
            each
            for each in (lone_surnames(source, target, name) if source.count(name[0]) > 1 else ())
            if each.start > first.end and all(each.surname != it.surname for it in whole)
        ]
        others += [
            each
            for each in strange_surnames(source, target)
            if each.start > first.end and 0 < distance(each.surname, first.surname, _SLIP) <= _SLIP
        ]
        for other in others:
            if _BOTH.search(target[first.end : other.start]) is None:
                yield TWO_SPELLINGS.found(
                    checked,
                    Span(other.start, other.end),
                    words=target[first.start : first.end],
                    given=target[other.start : other.end],
                )


def _is_same(one: Spelt, other: Spelt) -> bool:
    return (one.surname, one.given) == (other.surname, other.given)


class OneSpellingInArticle:
    """Compares how the segments of an article spell the people whom their sources share."""

    name = "name.one_spelling_in_article"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the key of the article."""
        del style
        if is_compared(checked) and capitals_of(checked.segment.target):
            people_of(
                checked.segment.source, checked.segment.target
            )  # read here, while the source is still at hand
            yield article_key(checked, "人")

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a finding for each spelling that is not the commonest of its article."""
        del key, style
        compared = group[:_MOST_SEGMENTS]
        sources = [fold(each.segment.source) for each in compared]
        names = dict.fromkeys(
            name
            for each in compared
            for name in people_of(each.segment.source, each.segment.target)
        )
        for name in names:
            having = [
                each for each, source in zip(compared, sources, strict=True) if fold(name) in source
            ]
            if len(having) > 1:
                yield from few(_of_one(name, having))


def _of_one(name: str, having: Sequence[Checked]) -> Iterator[Finding]:
    whole = [(each, spelt) for each in having for spelt in _whole(each, name)]
    if not whole:
        return
    counts = Counter((spelt.surname, spelt.given) for _, spelt in whole)
    usual, _ = counts.most_common(1)[0]
    first, right = next(each for each in whole if (each[1].surname, each[1].given) == usual)
    for checked in having:
        if checked is not first:
            other = _other(checked, name, right)
            if other is not None:
                yield _found(checked, other, first, right)


def _whole(checked: Checked, name: str) -> tuple[Spelt, ...]:
    return whole_spellings(checked.segment.target, name)


def _other(checked: Checked, name: str, right: Spelt) -> Span | None:
    """Return where a segment spells a name otherwise than `right`, and nowhere so."""
    source, target = fold(checked.segment.source), checked.segment.target
    own = _whole(checked, name)
    if own:
        other = None if any(_is_same(each, right) for each in own) else own[0]
    else:
        other = _slip(source, target, right)
        lone = lone_surnames(source, target, name)
        other = other or next((each for each in lone if each.surname != right.surname), None)
        if other is not None and any(each.plain == right.surname for each in capitals_of(target)):
            other = other if other.given else None
    return Span(other.start, other.end) if other is not None else None


def _slip(source: str, target: str, right: Spelt) -> Spelt | None:
    """Return the surname with a given name behind it that is nearly the right one."""
    found = capitals_of(target)
    for one, two in pairwise(found):
        is_pair = two.start - one.end == 1 and one.plain == right.surname
        if not is_pair or two.plain == right.given or len(right.given) < _SHORTEST_GIVEN:
            continue
        is_near = distance(two.plain, right.given, _SLIP) <= _SLIP
        if is_near and not is_ordinary_word(two.text) and not _is_read(two.plain, source):
            return Spelt(one.start, two.end, one.plain, two.plain)
    return None


def _is_read(plain: str, source: str) -> bool:
    return next(places_of(plain, source), None) is not None


def _found(checked: Checked, place: Span, first: Checked, right: Spelt) -> Finding:
    target = first.segment.target
    return SPELLING.found(
        checked,
        place,
        given=place.of(checked.segment.target),
        other=target[right.start : right.end],
        segment=str(first.segment.id),
    )


CHECKS: tuple[SegmentCheck | GroupCheck, ...] = (OneSpellingInText(), OneSpellingInArticle())
