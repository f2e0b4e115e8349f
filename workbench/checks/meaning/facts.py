"""One figure, date or time that an article says twice, and the English says in two ways."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.meaning.supplied import SuppliedInOneWay
from workbench.checks.numbers.pairs import match
from workbench.checks.rule import Checked, GroupCheck, Rule, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.dates.english import read_english_dates
from workbench.text.dates.matching import match_dates, references_of
from workbench.text.dates.moments import Clock, Moment
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Dimension, Kind, Quantity
from workbench.text.patterns import compiled

# A hint: what is wrong is told by the checks of numbers and dates, which look at one segment.
FIGURE = Rule("consistency.figure", Family.CONSISTENCY, Severity.HINT)

_HALF_DAY = 720
_REMEMBERED = 2_048


@dataclass(frozen=True, slots=True)
class Fact:
    """A value of a source, and what became of it: `given` is what the target has instead.

    `given` is `None` where the target has the value or says nothing of it; `is_kept` tells which.
    """

    value: str
    span: Span
    given: Span | None
    is_kept: bool


class SameFigure:
    """Compares what became of one value in the segments of an article that have it."""

    name = "same_figure"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the values of a source that its target keeps or changes, as keys of its article.

        The two are compared here, where what was read of them is still at hand.
        """
        del style
        if is_compared(checked):
            source = checked.segment.source
            values = (*map(_of_quantity, _quantities(source)), *_of_dates(source))
            told = {each.value for each in _facts_of(checked) if each.is_kept or each.given}
            yield from (
                article_key(checked, each) for each in dict.fromkeys(values) if each in told
            )

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a finding for each segment that changes a value which another one keeps."""
        del style
        facts = [(checked, _fact(checked, key)) for checked in group]
        right = next((checked for checked, fact in facts if fact and fact.is_kept), None)
        if right is not None:
            yield from few(_told(facts, right))


def _told(facts: Iterable[tuple[Checked, Fact | None]], right: Checked) -> Iterator[Finding]:
    for checked, fact in facts:
        if fact is not None and fact.given is not None:
            segment = checked.segment
            yield FIGURE.found(
                checked,
                fact.given,
                source=(fact.span,),
                words=fact.span.of(segment.source),
                given=fact.given.of(segment.target),
                segment=str(right.segment.id),
            )


def _fact(checked: Checked, key: str) -> Fact | None:
    found = _facts_of(checked)
    return next((each for each in found if article_key(checked, each.value) == key), None)


def _facts_of(checked: Checked) -> tuple[Fact, ...]:
    segment = checked.segment
    published = checked.article.published
    day = published.date() if published is not None else None
    return _facts(segment.source, segment.target, day)


@lru_cache(_REMEMBERED)
def _facts(source: str, target: str, published: date | None) -> tuple[Fact, ...]:
    return (
        *_figures(source, target),
        *_dates(source, target, published),
        *_clocks(source, target),
    )


def _figures(source: str, target: str) -> Iterator[Fact]:
    matching = match(chinese_quantities(source), english_quantities(target))
    for pair in matching.wrong:
        given = _given(pair.target, target)
        yield Fact(_of_quantity(pair.source), _span(pair.source), given, is_kept=False)
    for pair in matching.pairs:
        ours, theirs = pair.source.unit, pair.target.unit
        is_money = ours.dimension is theirs.dimension is Dimension.MONEY
        is_kept = not is_money or ours.agrees(theirs)
        instead = None if is_kept else _given(pair.target, target)
        yield Fact(_of_quantity(pair.source), _span(pair.source), instead, is_kept)


def _given(quantity: Quantity, target: str) -> Span:
    """Return where a quantity stands with its unit, the sign of a currency before it, too."""
    before = _SIGN.search(target[max(0, quantity.start - 5) : quantity.start])
    start = quantity.start - (len(before[0]) if before else 0)
    return Span(start, max(quantity.end, quantity.unit_end))


_SIGN = compiled(r"[A-Z]{0,3}[$€£¥]\s?\Z")


def _quantities(source: str) -> Iterator[Quantity]:
    return (each for each in chinese_quantities(source) if each.kind is not Kind.CALENDAR)


def _of_quantity(quantity: Quantity) -> str:
    share = "%" if quantity.unit.dimension is Dimension.PERCENT else ""
    return quantity.code or f"{quantity.low}-{quantity.high}{share}"


def _span(quantity: Quantity) -> Span:
    return Span(quantity.start, max(quantity.end, quantity.unit_end))


def _of_dates(source: str) -> Iterator[str]:
    timing = read_chinese_dates(source)
    for mention in timing.mentions:
        if mention.sure and not mention.moment.is_count:
            yield _of_moment(mention.moment)
            if mention.moment.month is not None and mention.moment.day is not None:
                yield _of_month(mention.moment)
    yield from (_of_clock(each.clock) for each in timing.clocks)


def _of_moment(moment: Moment) -> str:
    fields = ("year", "month", "day", "weekday", "weeks", "days", "festival", "part")
    said = ((name, getattr(moment, name)) for name in fields)
    return ",".join(f"{name} {value}" for name, value in said if value is not None)


def _of_month(moment: Moment) -> str:
    """Return the month of a day, which another segment may have alone: 3月 for 3月1日."""
    return f"month {moment.month}"


def _of_clock(clock: Clock) -> str:
    return f"clock {min(clock.minutes) % _HALF_DAY}"


def _dates(source: str, target: str, published: date | None) -> Iterator[Fact]:
    ours, theirs = read_chinese_dates(source), read_english_dates(target)
    if not ours.mentions:
        return
    matching = match_dates(ours, theirs, references_of(ours, theirs, published))
    lost = {id(mention) for mention in matching.missing}
    changed = {id(one): other for one, other in matching.changed}
    for mention in ours.mentions:
        span = Span(mention.start, mention.end)
        other = changed.get(id(mention))
        given = Span(other.start, other.end) if other is not None else None
        is_kept = other is None and id(mention) not in lost and bool(theirs.mentions)
        yield Fact(_of_moment(mention.moment), span, given, is_kept)
        if mention.moment.month is not None and mention.moment.day is not None:
            is_same = other is None or other.moment.month == mention.moment.month
            yield Fact(
                _of_month(mention.moment), span, None if is_same else given, is_kept and is_same
            )


def _clocks(source: str, target: str) -> Iterator[Fact]:
    ours, theirs = read_chinese_dates(source).clocks, read_english_dates(target).clocks
    said = {_of_clock(each.clock) for each in ours}
    free = [each for each in theirs if _of_clock(each.clock) not in said]
    there = {_of_clock(each.clock) for each in theirs}
    for mention in ours:
        value, span = _of_clock(mention.clock), Span(mention.start, mention.end)
        is_kept = value in there
        is_changed = not is_kept and len(ours) == len(theirs) == len(free) == 1
        given = Span(free[0].start, free[0].end) if is_changed else None
        yield Fact(value, span, given, is_kept)


CHECKS: tuple[GroupCheck, ...] = (SameFigure(), SuppliedInOneWay())
