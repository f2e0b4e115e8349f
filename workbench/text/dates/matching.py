"""Which dates of a Chinese text an English one has, which it changed, lost or added."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from workbench.text.dates.moments import Mention, Moment, Period, Timing, Unit, are_steps, is_exact
from workbench.text.dates.periods import (
    EXACT_PARTS,
    Agreement,
    Reference,
    are_rivals,
    compare_as_written,
    compare_periods,
    moment_periods,
    true_weekday,
)

_GROUPS = {
    Unit.PART_OF_YEAR: Unit.YEAR,
    Unit.PART_OF_MONTH: Unit.MONTH,
}
_NEIGHBOURS = frozenset(
    {
        *((Unit.DAY, Unit.MONTH), (Unit.MONTH, Unit.DAY), (Unit.DAY, Unit.WEEK)),
        *((Unit.WEEK, Unit.DAY), (Unit.WEEK, Unit.MONTH), (Unit.MONTH, Unit.WEEK)),
    }
)
_RANKED = (
    Agreement.SAME,
    Agreement.FINER,
    Agreement.COARSER,
    Agreement.UNKNOWN,
    Agreement.DIFFERENT,
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A mention with the days it may mean; `others` are its other readings, if it has any."""

    mention: Mention
    periods: tuple[Period, ...]
    others: tuple["Dated", ...] = ()

    @property
    def moment(self) -> Moment:
        """Return what is said."""
        return self.mention.moment


@dataclass(frozen=True, slots=True)
class Matching:
    """What became of the source's dates: in the order of the texts.

    `changed` are pairs that should agree and do not; in `yearless` only the year was left out;
    `missing` and `added` stand in one text alone. `firm` are those of `changed` that can be taken
    for one another only: no other date is left for either, and their order contradicts no date
    that agrees. (Sunday and Monday given as Saturday and Sunday can be fixed in two ways.)
    """

    changed: tuple[tuple[Mention, Mention], ...] = ()
    firm: tuple[tuple[Mention, Mention], ...] = ()
    yearless: tuple[tuple[Mention, Mention], ...] = ()
    missing: tuple[Mention, ...] = ()
    added: tuple[Mention, ...] = ()


def references_of(
    source: Timing, target: Timing, published: date | None
) -> tuple[Reference, Reference]:
    """Return by what the dates of both texts are resolved.

    Each text's own years and months count, and the day of publication.
    """
    first, second = _reference_of(source, published), _reference_of(target, published)
    return first, replace(second, any_year=True) if source.far else second


def match_dates(
    source: Timing, target: Timing, references: tuple[Reference, Reference]
) -> Matching:
    """Match the dates of a Chinese text with those of its translation."""
    theirs = target.mentions
    if any(each.moment.century is not None for each in source.mentions):
        theirs = tuple(map(_as_century, theirs))
    return _Matcher(
        [_dated(mention, references[0]) for mention in source.mentions],
        [_dated(mention, references[1]) for mention in theirs],
    ).match()


def _as_century(mention: Mention) -> Mention:
    """Return "the 1600s" as the 17th century that it is where the source counts by centuries."""
    decade = mention.moment.decade
    if decade is None or decade < _CENTURY or decade % _CENTURY:
        return mention
    century = decade // _CENTURY + 1
    return replace(mention, moment=replace(mention.moment, decade=None, century=century))


_CENTURY = 100


def _reference_of(timing: Timing, published: date | None) -> Reference:
    moments = [each.moment for each in timing.mentions if not each.moment.lunar]
    years = [year for moment in moments for year in _years_of(moment, published)]
    months = [each for moment in moments for each in _months_of(moment, published)]
    return Reference(
        published, tuple(dict.fromkeys(years)), tuple(dict.fromkeys(months)), any_year=timing.far
    )


def _years_of(moment: Moment, published: date | None) -> Iterator[int]:
    if moment.year is not None:
        yield moment.year
    if moment.years is not None and published is not None:
        yield published.year + moment.years


def _months_of(moment: Moment, published: date | None) -> Iterator[tuple[int, int]]:
    if moment.months is not None and published is not None:
        months = published.year * 12 + published.month - 1 + moment.months
        yield months // 12, months % 12 + 1
    elif moment.month is not None:
        near = [published.year] if published is not None else []
        yield from ((year, moment.month) for year in list(_years_of(moment, published)) or near)


def _dated(mention: Mention, reference: Reference) -> Dated:
    """Resolve a mention; where weekday and date disagree it may mean either."""
    moment = mention.moment
    others: tuple[Dated, ...] = ()
    if moment.weekday is not None and true_weekday(moment, reference) is not None:
        weekday = Moment(weekday=moment.weekday, weeks=moment.weeks, near=moment.near)
        other = replace(mention, moment=weekday)
        others = (Dated(other, moment_periods(weekday, reference)),)
        mention = replace(mention, moment=replace(moment, weekday=None, weeks=None, near=False))
    elif moment.days is not None and moment.day is not None:
        numbered = replace(mention, moment=replace(moment, days=None))
        others = (Dated(numbered, moment_periods(numbered.moment, reference)),)
    elif mention.eve is not None:
        before = replace(mention, moment=replace(moment, festival=mention.eve))
        others = (Dated(before, moment_periods(before.moment, reference)),)
    return Dated(mention, moment_periods(mention.moment, reference), others)


def _agreement(one: Dated, other: Dated) -> Agreement:
    readings = [
        _compare(first, second) for first in (one, *one.others) for second in (other, *other.others)
    ]
    return min(readings, key=_RANKED.index)


def _compare(one: Dated, other: Dated) -> Agreement:
    first, second = one.moment, other.moment
    if first.festival is not None and second.festival is not None:
        years = {first.year or second.year, second.year or first.year}
        away = {first.years, second.years} - {None}
        same = first.festival == second.festival and len(years) == 1 and len(away) <= 1
        return Agreement.SAME if same else Agreement.DIFFERENT
    if first.lunar and second == Moment(lunar=True):
        return Agreement.SAME
    if not one.periods or not other.periods:
        return compare_as_written(first, second)
    return compare_periods(first, one.periods, second, other.periods)


@dataclass(slots=True)
class _Matcher:
    """Settles what agrees first, then pairs what is left."""

    sources: Sequence[Dated]
    targets: Sequence[Dated]
    table: list[list[Agreement]] = field(init=False)
    open_sources: set[int] = field(init=False)
    open_targets: set[int] = field(init=False)

    def __post_init__(self) -> None:
        self.table = [[_agreement(one, other) for other in self.targets] for one in self.sources]
        self.open_sources = set(range(len(self.sources)))
        self.open_targets = set(range(len(self.targets)))

    def match(self) -> Matching:
        """Return what agrees with nothing, paired where it can be."""
        self._settle_same()
        self._settle_finer()
        self._settle_coarser()
        self._settle_unknown()
        pairs = list(self._pairs())
        yearless = [pair for pair in pairs if _lacks_year(*pair)]
        changed = tuple(pair for pair in pairs if pair not in yearless)
        return Matching(
            changed,
            tuple(pair for pair in changed if self._is_firm(*pair, changed)),
            tuple(yearless),
            tuple(self.sources[place].mention for place in sorted(self.open_sources)),
            tuple(self.targets[place].mention for place in sorted(self.open_targets)),
        )

    def _settle_same(self) -> None:
        """Close all that say the same, however often; festivals for dates where none is wrong."""
        same = [
            (one, other)
            for one, row in enumerate(self.table)
            for other, agreement in enumerate(row)
            if agreement is Agreement.SAME
        ]
        mixed = [pair for pair in same if self._is_mixed(*pair) or self._is_unsure(*pair)]
        for one, other in same:
            if (one, other) not in mixed:
                self._close(one, other)
        for one, other in mixed:
            if not any(self._differs(one, rival) for rival in self.open_targets):
                self._close(one, other)

    def _is_mixed(self, one: int, other: int) -> bool:
        """Return whether one of the two is named by its festival or lunar date, the other not."""
        source, target = self.sources[one].moment, self.targets[other].moment
        return source.lunar is not target.lunar or (source.festival is None) is not (
            target.festival is None
        )

    def _is_unsure(self, one: int, other: int) -> bool:
        """Return whether a date of the source is met only by what may be a name: 9/11."""
        target = self.targets[other].mention
        moment = target.moment
        named = not target.sure and (moment.day is not None or moment.is_distance)
        return named and self.sources[one].mention.sure

    def _close(self, one: int, other: int) -> None:
        self.open_sources.discard(one)
        self.open_targets.discard(other)

    def _settle_finer(self) -> None:
        """Accept a target that says more, unless it may be a mistake for another date."""
        for one, row in enumerate(self.table):
            for other, agreement in enumerate(row):
                if agreement is not Agreement.FINER or self._has_rival(other):
                    continue
                if are_steps(self.sources[one].moment, self.targets[other].moment):
                    continue
                self.open_targets.discard(other)
                if not any(self._differs(one, rival) for rival in self.open_targets):
                    self.open_sources.discard(one)

    def _has_rival(self, other: int) -> bool:
        """Return whether an open date of the source, as exact, differs from an open target."""
        return other in self.open_targets and any(
            self._differs(one, other) for one in self.open_sources
        )

    def _differs(self, one: int, other: int) -> bool:
        """Return whether a target may be a mistake for a source as exact as itself."""
        return (
            self.table[one][other] is Agreement.DIFFERENT
            and self._is_as_exact(one, other)
            and self._fits(one, other)
        )

    def _is_as_exact(self, one: int, other: int) -> bool:
        source, target = self.sources[one].moment, self.targets[other].moment
        return source.unit is target.unit or are_steps(source, target)

    def _settle_coarser(self) -> None:
        """Accept a part or weekday said less exactly and months as a half, but no lost day."""
        for one in sorted(self.open_sources):
            moment = self.sources[one].moment
            for other, agreement in enumerate(self.table[one]):
                target = self.targets[other].mention
                if agreement is not Agreement.COARSER or not target.sure:
                    continue
                if are_steps(moment, target.moment):
                    continue
                is_range = moment.unit is Unit.MONTH and self._borders(one, other)
                if is_range or not is_exact(moment):
                    self.open_sources.discard(one)
        for one, row in enumerate(self.table):
            self.open_targets -= {
                place
                for place, agreement in enumerate(row)
                if agreement is Agreement.COARSER
                and not self._has_rival(place)
                and not self._is_mistaken(one, place)
            }

    def _is_mistaken(self, one: int, other: int) -> bool:
        """Return whether a less exact target is none of the source's: 本月 and "this year"."""
        source, target = self.sources[one].moment, self.targets[other].moment
        month_of_part = source.unit is Unit.MONTH and target.part in EXACT_PARTS
        return are_steps(source, target) or (month_of_part and not self._borders(one, other))

    def _borders(self, one: int, other: int) -> bool:
        """Return whether a month begins or ends a part of a year: January and June, half of one."""
        if self.targets[other].moment.part is None:
            return False
        return any(
            month.first == part.first or month.last == part.last
            for month in self.sources[one].periods
            for part in self.targets[other].periods
        )

    def _settle_unknown(self) -> None:
        """Accept what nobody can compare, unless the other text has something comparable."""
        for one in sorted(self.open_sources):
            row = self.table[one]
            rivals = (
                row[other] is Agreement.DIFFERENT and self._fits(one, other)
                for other in self.open_targets
            )
            unknown = any(
                each is Agreement.UNKNOWN and self._may_render(one, other)
                for other, each in enumerate(row)
            )
            if unknown and not any(rivals):
                self.open_sources.discard(one)
        for other in sorted(self.open_targets):
            column = [row[other] for row in self.table]
            rivals = (
                column[one] is Agreement.DIFFERENT and self._fits(one, other)
                for one in self.open_sources
            )
            unknown = any(
                each is Agreement.UNKNOWN
                and not are_steps(self.sources[one].moment, self.targets[other].moment)
                for one, each in enumerate(column)
            )
            if unknown and not any(rivals):
                self.open_targets.discard(other)

    def _may_render(self, one: int, other: int) -> bool:
        """Return whether what nobody can compare may be one; not 7月, a year ago."""
        source, target = self.sources[one].moment, self.targets[other]
        compared = not target.mention.sure and target.moment.is_distance and target.moment.years
        named_month = target.moment.has_month or target.moment.lunar
        day_for_month = source.unit is Unit.MONTH and target.moment.is_day and not named_month
        if day_for_month or are_steps(source, target.moment):
            return False
        return not (compared and is_exact(source))

    def _pairs(self) -> Iterator[tuple[Mention, Mention]]:
        """Yield what is left on both sides, the likest first, and close it."""
        likeness = [
            (-self._likeness(one, other), abs(one - other), one, other)
            for one in self.open_sources
            for other in self.open_targets
            if self._fits(one, other)
        ]
        for *_, one, other in sorted(likeness):
            if one in self.open_sources and other in self.open_targets:
                self._close(one, other)
                yield self.sources[one].mention, self.targets[other].mention

    def _is_firm(
        self, source: Mention, target: Mention, changed: Sequence[tuple[Mention, Mention]]
    ) -> bool:
        """Return whether two dates that differ can be taken for one another only."""
        group = _group(source.moment)
        left = [self.sources[place].mention for place in self.open_sources]
        left += [self.targets[place].mention for place in self.open_targets]
        if any(_group(each.moment) is group for each in left):
            return False
        others = [pair for pair in changed if pair != (source, target)]
        if any(_is_crossed(source, target, [pair[0]], pair[1]) for pair in others):
            return False
        return not any(
            _is_crossed(source, target, self._origins(place), each.mention)
            for place, each in enumerate(self.targets)
            if each.mention is not target and _group(each.moment) is group
        )

    def _origins(self, other: int) -> list[Mention]:
        """Return the dates of the source that a date of the target agrees with."""
        return [
            self.sources[one].mention
            for one, row in enumerate(self.table)
            if row[other] in {Agreement.SAME, Agreement.FINER}
        ]

    def _fits(self, one: int, other: int) -> bool:
        """Return whether two dates are of such kinds that one may be a mistake for the other."""
        source, target = self.sources[one].mention, self.targets[other].mention
        named = source.moment.festival is not None, target.moment.festival is not None
        if any(named):
            return all(named) or source.moment.lunar or target.moment.lunar
        if _are_named_days(source, target) or _are_stages(source.moment, target.moment):
            return True
        groups = _group(source.moment), _group(target.moment)
        if source.moment.unit is Unit.MONTH and target.moment.part in EXACT_PARTS:
            return source.sure and target.sure
        is_year = groups[1] is Unit.YEAR and target.moment.year is not None
        is_bare_day = source.moment == Moment(day=source.moment.day)
        if not (source.sure or is_bare_day) or not (target.sure or is_year):
            return False
        return groups[0] is groups[1] or groups in _NEIGHBOURS

    def _likeness(self, one: int, other: int) -> int:
        source, target = self.sources[one].moment, self.targets[other].moment
        names = ("year", "month", "day", "weekday", "decade", "century", "part")
        said = [(getattr(source, name), getattr(target, name)) for name in names]
        both = [bool(first == second) for first, second in said if None not in {first, second}]
        return 2 * sum(both) + len(both) + (2 if source.unit is target.unit else 0)


def _is_crossed(
    source: Mention, target: Mention, origins: Sequence[Mention], other: Mention
) -> bool:
    """Return whether all that a second date may stand for lies on the other side of the first."""
    is_later = other.start > target.start
    apart = [each for each in origins if each.start != source.start]
    return bool(apart) and all((each.start > source.start) is not is_later for each in apart)


def _are_named_days(source: Mention, target: Mention) -> bool:
    """Return whether a day that is a name (九一八) is met by a date, which has to be that day."""
    named = not source.sure and not source.number and not source.moment.has_year
    day, other = (source.moment.month, source.moment.day), (target.moment.month, target.moment.day)
    return named and target.sure and day != other and None not in (*day, *other)


def _are_stages(one: Moment, other: Moment) -> bool:
    """Return whether both name a third or a half of a month, and not the same: 月底, mid-May."""
    of_month = one.unit is other.unit is Unit.PART_OF_MONTH
    return of_month and are_rivals(one.part, other.part)


def _group(moment: Moment) -> Unit:
    return _GROUPS.get(moment.unit, moment.unit)


def _lacks_year(source: Mention, target: Mention) -> bool:
    """Return whether both would agree if only the target said the year."""
    one, other = source.moment, target.moment
    if not one.has_year or other.has_year or not other.has_month:
        return False
    inner = replace(one, year=None, second_year=None, years=None)
    same = (inner.month, inner.day) == (other.month, other.day)
    return same and other.months is None
