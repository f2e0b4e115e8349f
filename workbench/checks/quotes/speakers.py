"""Quotations given to somebody else than in the source, and quotations within one that lost it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from workbench.checks.quotes.content import fitting
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.quotations.quotations import Quotation, read_chinese, read_english
from workbench.text.quotations.speakers import Role as Speaker
from workbench.text.quotations.speakers import (
    chinese_speaker,
    english_speaker,
    matched,
    quoted_from,
    roles_in,
    says,
)
from workbench.text.quotations.units import Unit, chinese_units, english_units

SPEAKER = Rule("quote.speaker", Family.QUOTE, Severity.WARNING)
UNNAMED = Rule("quote.attribution", Family.QUOTE, Severity.HINT, about_missing=True)
NESTED_LOST = Rule("quote.nested_lost", Family.QUOTE, Severity.HINT, about_missing=True)

_JUDGED = frozenset({Role.BODY, Role.LIST_ITEM})

# What introduces speech within speech; a term there needs no marks of its own.
_SAID_INSIDE = re.compile(fold("(?:说|问|喊|答|叫|写|道|骂|[一这那]?句|说过|告诉我?)[:,]?$"))

# More quotations than that are no paragraph of news.
_MOST = 12

_SHOWN = 40


class Speakers:
    """Compares who says each quotation, by role, and the quotations within them."""

    name = "quote.speakers"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield quotations of somebody else, of nobody, and inner ones without their marks."""
        del style
        segment = checked.segment
        if segment.role not in _JUDGED or is_chinese(segment.target):
            return
        ours = chinese_units(segment.source)
        theirs = english_units(segment.target) if ours else []
        if not theirs or len(ours) > _MOST or len(theirs) > _MOST:
            return
        for one, other in fitting(ours, theirs):
            if other is not None:
                yield from _speaker(checked, one, other)
                yield from few(_nested(checked, one, other))


def _speaker(checked: Checked, one: Unit, other: Unit) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    place = Span(other.start, other.end)
    origin = quoted_from(source, one)
    if origin is not None:
        if not says(target.lower(), origin):
            spans = [Span(one.start, one.end)]
            yield UNNAMED.found(checked, place, source=spans, words=_short(place.of(target)))
        return
    wanted = chinese_speaker(source, one)
    given = english_speaker(target, other) if wanted else ""
    found = matched(given, roles_in(source)) if given else ()
    if found and _differ(wanted, found):
        yield SPEAKER.found(
            checked,
            place,
            source=[Span(one.start, one.end)],
            words=_short(place.of(target)),
            speaker=_as_written(source, "".join(each.chinese for each in wanted)),
            given=given,
        )


def _differ(wanted: Sequence[Speaker], given: Sequence[Speaker]) -> bool:
    """Return whether the speakers are of two kinds, or of one kind and different people's."""
    one, other = wanted[-1], given[-1]
    if one == other or set(one.english) & set(other.english):
        ours, theirs = set(wanted[:-1]), set(given[:-1])
        return bool(ours and theirs) and not ours & theirs
    return not any(set(one.english) & set(each.english) for each in given)


def _as_written(source: str, folded: str) -> str:
    place = fold(source).find(folded)
    return source[place : place + len(folded)] if place >= 0 else folded


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"


def _nested(checked: Checked, one: Unit, other: Unit) -> Iterator[Finding]:
    """Yield what is said within a speech and stands in no marks of its own in the target."""
    source, target = checked.segment.source, checked.segment.target
    inner = [
        each
        for each in _inside(read_chinese(source).quotations, one)
        if _SAID_INSIDE.search(fold(source[max(0, each.start - 6) : each.start]))
    ]
    kept = len(_inside(read_english(target).quotations, other))
    for each in inner[kept:] if len(inner) > kept else []:
        span = Span(each.start, each.end)
        yield NESTED_LOST.found(checked, source=[span], words=_short(span.of(source)))


def _inside(quotations: Iterable[Quotation], unit: Unit) -> list[Quotation]:
    return [each for each in quotations if each.depth > 0 and unit.start <= each.start < unit.end]


CHECKS: tuple[SegmentCheck, ...] = (Speakers(),)
