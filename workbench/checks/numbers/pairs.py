"""Which number of the target renders which of the source: the best assignment, and what is left."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from workbench.checks.numbers.fit import (
    LOOSE,
    Fit,
    figures,
    fit,
    may_be_year,
    plain_code,
    units_agree,
)
from workbench.text.numbers.quantity import Dimension, Kind, Precision, Quantity

# Of the numbers left on either side after the plain ones: beyond them nothing is said.
MOST = 40

# Of the numbers of one value, how many are compared for their unit and precision.
CONSIDERED = 3

SMALL = 10
THOUSAND = 1000

_VAGUE = frozenset({Precision.FEW})

_MULTIPLY = frozenset({Dimension.TIMES, Dimension.GROWTH, Dimension.PERCENT})

_TIMES = frozenset({Dimension.TIME, Dimension.MONTHS})

# Units that matter of a single one too: one percentage point, a week.
_TELLING = frozenset(
    {
        *(Dimension.POINT, Dimension.TIME, Dimension.MONTHS, Dimension.LENGTH),
        *(Dimension.MASS, Dimension.AREA, Dimension.VOLUME),
    }
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A number of the source with the one of the target that stands for it."""

    source: Quantity
    target: Quantity
    fit: Fit


@dataclass(slots=True)
class Matching:
    """Both texts' numbers, paired; `missing` and `extra` are without counterpart."""

    pairs: list[Pair] = field(default_factory=list)
    wrong: list[Pair] = field(default_factory=list)
    missing: list[Quantity] = field(default_factory=list)
    extra: list[Quantity] = field(default_factory=list)


def match(sources: Sequence[Quantity], targets: Sequence[Quantity]) -> Matching:
    """Pair the quantities of a source with those of its translation."""
    done = Matching()
    left, right = _ends(sources), _ends(targets)
    left, right = _take_same(left, right, done)
    if len(left) > MOST or len(right) > MOST:
        return done
    left, right = _take_fitting(left, right, done)
    if not (left and right) and not any(each.needed for each in (*left, *right)):
        return done
    context = _Context(_ends(sources[: MOST * 2]), _ends(targets[: MOST * 2]))
    left, right = _take_wrong(left, _read_anew(left, right), done, context)
    _settle(left, right, done, context)
    return done


def _ends(quantities: Iterable[Quantity]) -> list[Quantity]:
    """Return the quantities, the two ends of a range that is written out as two."""
    found: list[Quantity] = []
    for each in quantities:
        if each.is_range and each.precision is not Precision.FEW:
            found += (replace(each, high=each.low), replace(each, low=each.high, also=()))
        else:
            found.append(each)
    return found


def _key(quantity: Quantity) -> tuple[object, ...]:
    low, high = quantity.low, quantity.high
    bounds = (low.numerator, low.denominator, high.numerator, high.denominator)
    return (quantity.kind is Kind.CALENDAR, quantity.code, *bounds)


def _take_same(
    left: list[Quantity], right: list[Quantity], done: Matching
) -> tuple[list[Quantity], list[Quantity]]:
    """Pair what has the same value and a unit that agrees, each with the first that is free."""
    waiting: dict[tuple[object, ...], list[Quantity]] = {}
    for each in reversed(right):
        waiting.setdefault(_key(each), []).append(each)
    rest: list[Quantity] = []
    taken: set[int] = set()
    for each in left:
        best = _take_best(each, waiting.get(_key(each), []))
        if best is None:
            rest.append(each)
            continue
        taken.add(id(best))
        if each.kind is not Kind.CALENDAR:
            done.pairs.append(Pair(each, best, Fit.SAME))
    return rest, [each for each in right if id(each) not in taken]


def _take_best(source: Quantity, waiting: list[Quantity]) -> Quantity | None:
    """Take the likest of the last few that wait, the first of the text among equals."""
    places = [
        at
        for at in range(len(waiting) - 1, max(-1, len(waiting) - 1 - CONSIDERED), -1)
        if fit(source, waiting[at]) is Fit.SAME
    ]
    if not places:
        return None
    return waiting.pop(max(places, key=lambda at: (_likeness(source, waiting[at]), at)))


def _likeness(source: Quantity, target: Quantity) -> tuple[bool, bool, bool]:
    return (
        source.unit.agrees(target.unit),
        source.precision is target.precision,
        source.kind is target.kind,
    )


def _take_fitting(
    left: list[Quantity], right: list[Quantity], done: Matching
) -> tuple[list[Quantity], list[Quantity]]:
    """Pair what fits less well, the best fits first, in the order of the texts."""
    ordinal = any(each.kind is Kind.ORDINAL for each in left)
    fits = [
        (fit(one, other), _likeness(one, other), -abs(at - to), at, to)
        for at, one in enumerate(left)
        for to, other in enumerate(right)
        if not (ordinal and one.kind is Kind.CALENDAR and other.kind is Kind.ORDINAL)
    ]
    used_left: set[int] = set()
    used_right: set[int] = set()
    for way, _, _, at, to in sorted((each for each in fits if each[0] > Fit.NONE), reverse=True):
        if at in used_left or to in used_right:
            continue
        if way is Fit.UNIT and not _may_have_unit(left[at], right[to]):
            continue
        used_left.add(at)
        used_right.add(to)
        done.pairs.append(Pair(left[at], right[to], way))
    return (
        [each for at, each in enumerate(left) if at not in used_left],
        [each for to, each in enumerate(right) if to not in used_right],
    )


def _read_anew(left: Sequence[Quantity], right: list[Quantity]) -> list[Quantity]:
    """Return what is left, "a fourth" as an ordinal where an ordinal lacks its counterpart."""
    if not any(each.kind is Kind.ORDINAL for each in left):
        return right
    if any(each.kind is Kind.FRACTION for each in left):
        return right
    return [
        replace(each, kind=Kind.ORDINAL, low=each.also[0], high=each.also[0], also=())
        if each.kind is Kind.FRACTION and each.also
        else each
        for each in right
    ]


def _may_have_unit(source: Quantity, target: Quantity) -> bool:
    """Return whether a number of the same value with another unit can be meant for the source's."""
    dimensions = {source.unit.dimension, target.unit.dimension}
    alike = len(dimensions) == 1 or dimensions <= _TIMES or Dimension.POINT in dimensions
    told = source.unit.dimension in _TELLING and alike
    return (source.needed or told) and _is_firm(target)


def _is_firm(target: Quantity) -> bool:
    """Return whether a number of the target can be meant for another one of the source."""
    if target.kind in {Kind.CALENDAR, Kind.CODE}:
        return target.kind is Kind.CODE
    if target.kind is Kind.FRACTION:
        return True
    return target.needed or target.low > 1 or target.is_range or target.unit.dimension not in LOOSE


class _Context:
    """What either text has of a value, wherever."""

    def __init__(self, sources: Sequence[Quantity], targets: Sequence[Quantity]) -> None:
        self._sources = sources
        self._targets = targets
        self.money = any(each.unit.dimension is Dimension.MONEY for each in sources)

    def target_has(self, source: Quantity) -> bool:
        """Return whether the target has a value of the source, perhaps said only once."""
        return any(_is_told(source, each) for each in self._targets)

    def is_coded(self, source: Quantity) -> bool:
        """Return whether no more than a code of the target has a number of the source: COP28."""
        plain = [each for each in self._targets if each.kind is not Kind.CODE]
        return not any(_is_told(source, each) for each in plain)

    def is_year(self, source: Quantity) -> bool:
        """Return whether the target has a year for so many years: 22年, 2022."""
        return any(may_be_year(source, each) for each in self._targets)

    def source_has(self, target: Quantity) -> bool:
        """Return whether a value of the target comes from somewhere in the source."""
        return any(fit(each, target) >= Fit.AMBIGUOUS for each in self._sources)

    def is_repeated(self, source: Quantity, target: Quantity) -> bool:
        """Return whether a small number of people stands for those of the source once too often."""
        if source.unit.dimension is not Dimension.PEOPLE or not 1 < source.low <= SMALL:
            return False
        ours = sum(each.low == target.low for each in self._sources)
        theirs = sum(each.low == target.low for each in self._targets)
        return 0 < ours < theirs

    def source_says(self, target: Quantity) -> bool:
        """Return whether it does so as a value, not within a size such as 数千 nor in a date."""
        ordinal = target.kind is Kind.ORDINAL
        firm = [
            each
            for each in self._sources
            if each.precision not in _VAGUE and not (ordinal and each.kind is Kind.CALENDAR)
        ]
        return any(_is_told(each, target) for each in firm)


def _is_told(source: Quantity, target: Quantity) -> bool:
    """Return whether one says the other; 三大 says nothing of 3 percent."""
    for one, other in ((source, target), (target, source)):
        counts = one.spelled and one.low < SMALL and one.unit.dimension in LOOSE
        measures = other.unit.dimension not in LOOSE and other.kind is Kind.CARDINAL
        if one.kind is Kind.CARDINAL and counts and measures:
            return False
    return fit(source, target) >= Fit.AMBIGUOUS


def _take_wrong(
    left: list[Quantity], right: list[Quantity], done: Matching, context: _Context
) -> tuple[list[Quantity], list[Quantity]]:
    """Pair what has another value, the likeliest first."""
    coded = any(each.kind is Kind.CODE for each in right)
    chances = [
        (likelihood, -abs(at - to), at, to)
        for at, one in enumerate(left)
        if not context.target_has(one) or context.is_coded(one) or (coded and one.kind is Kind.CODE)
        for to, other in enumerate(right)
        if (likelihood := _likelihood(one, other, context)) > 0
    ]
    used_left: set[int] = set()
    used_right: set[int] = set()
    for _, _, at, to in sorted(chances, reverse=True):
        if at not in used_left and to not in used_right:
            used_left.add(at)
            used_right.add(to)
            done.wrong.append(Pair(left[at], right[to], Fit.NONE))
    return (
        [each for at, each in enumerate(left) if at not in used_left],
        [each for to, each in enumerate(right) if to not in used_right],
    )


def _likelihood(source: Quantity, target: Quantity, context: _Context) -> int:
    """Return how likely the target's number was meant for the source's; 0 for not at all."""
    if Kind.CODE in {source.kind, target.kind}:
        return _code_likelihood(source, target)
    if not _may_pair(source, target):
        return 0
    vague = source.precision in _VAGUE and target.precision in _VAGUE
    known = context.source_says(target) and not vague and not context.is_repeated(source, target)
    if known and context.target_has(source):
        return 0
    small = source.low <= SMALL and target.low <= SMALL
    alike = _is_alike(source, target)
    if not source.needed and (known or not _is_plausible(source, target, alike=alike)):
        return 0
    if not target.needed and not (small or alike or _same_figures(source, target)):
        return 0
    return (
        1
        + 8 * _same_figures(source, target)
        + 6 * (alike and source.unit.dimension not in LOOSE)
        + 3 * (source.kind is target.kind)
        + 2 * _is_close(source, target)
        + 2 * (not known)
        + 2 * target.needed
    )


def _is_alike(source: Quantity, target: Quantity) -> bool:
    """Return whether two numbers count the same sort of thing, as far as is known."""
    dimensions = {source.unit.dimension, target.unit.dimension}
    ordinal = source.kind is target.kind and source.kind in {Kind.ORDINAL, Kind.MULTIPLE}
    sizes = source.precision is target.precision is Precision.FEW
    sized = sizes and target.unit.dimension in LOOSE  # 十几天, dozens of days
    return ordinal or sized or len(dimensions) == 1 or dimensions <= LOOSE


def _may_pair(source: Quantity, target: Quantity) -> bool:
    """Return whether two numbers of unlike value are of a sort that can be taken for another."""
    if target.kind is Kind.ORDINAL or source.kind is Kind.ORDINAL:
        alike = target.kind is source.kind or _is_repeated(source, target)
        return alike or (source.kind is Kind.ORDINAL and _may_count(source, target))
    return Kind.CALENDAR not in {source.kind, target.kind} and _may_count(source, target)


def _may_count(source: Quantity, target: Quantity) -> bool:
    if target.precision in _VAGUE and target.low < SMALL:
        return False
    dimensions = {source.unit.dimension, target.unit.dimension}
    if source.kind is Kind.MULTIPLE or target.kind is Kind.MULTIPLE:
        return dimensions <= _MULTIPLY or _is_repeated(source, target)
    return _may_measure(source, target)


def _may_measure(source: Quantity, target: Quantity) -> bool:
    """Return whether two numbers that multiply nothing may stand for one another."""
    if source.kind is Kind.ORDINAL and target.unit.dimension not in LOOSE:
        return False
    if source.kind is Kind.FRACTION and target.kind is not Kind.FRACTION:
        return False
    if source.precision in _VAGUE and not (_is_sized(target) and source.low >= SMALL):
        return False
    comparable = source.unit.dimension is target.unit.dimension
    return (comparable or units_agree(source.unit, target.unit)) and _is_firm(target)


def _is_sized(target: Quantity) -> bool:
    """Return whether a number of the target may be meant for 数十 or 十余: dozens, over 100."""
    return target.precision in _VAGUE or (target.needed and target.low >= SMALL)


def _is_repeated(source: Quantity, target: Quantity) -> bool:
    """Return whether "twice" or "a third term" may be meant for so many 次."""
    again = target.kind is Kind.ORDINAL and target.low > 1
    counted = source.unit.name == "occasions" and source.kind is Kind.CARDINAL
    return counted and target.spelled and (again or target.unit.name == "times")


def _is_plausible(source: Quantity, target: Quantity, *, alike: bool) -> bool:
    """Return whether a small number, which may be worded away, was rather mistaken."""
    if source.precision in _VAGUE:
        return True
    if source.kind is target.kind is Kind.ORDINAL:
        return _is_close(source, target)
    if source.low == 1 and source.high == 1:
        return alike and source.unit.dimension not in LOOSE and target.kind is source.kind
    if source.low >= THOUSAND and _same_figures(source, target):
        return True
    alike = target.kind is source.kind or _is_repeated(source, target)
    return _is_close(source, target) and alike


def _same_figures(source: Quantity, target: Quantity) -> bool:
    """Return whether two values differ only by a power of ten."""
    low, high = sorted((abs(source.low), abs(target.low)))
    if low <= 0:
        return False
    ratio = high / low
    while ratio.denominator == 1 and ratio > 1 and ratio % 10 == 0:
        ratio /= 10
    return ratio == 1


def _is_close(source: Quantity, target: Quantity) -> bool:
    low, high = sorted((abs(source.low), abs(target.low)))
    return low * SMALL >= high


def _code_likelihood(source: Quantity, target: Quantity) -> int:
    """Return how alike two codes are: the same letters, or the same figures, or most of either."""
    if source.kind is not target.kind:
        digits = source.code.isdecimal() and target.needed and target.kind is Kind.CARDINAL
        return 1 if digits and len(source.code) == len(figures(target)) else 0
    one = plain_code(source.code, target.code)
    other = plain_code(target.code, source.code)
    letters = "".join(filter(str.isalpha, one)) == "".join(filter(str.isalpha, other))
    same = sum(mine == yours for mine, yours in zip(one, other, strict=False))
    return 20 if letters else 10 if same * 2 > max(len(one), len(other)) else 0


def _settle(left: list[Quantity], right: list[Quantity], done: Matching, context: _Context) -> None:
    """Keep what is surely missing or added."""
    lacking = (each for each in left if each.needed and not context.target_has(each))
    done.missing += [each for each in lacking if not context.is_year(each)]
    done.extra += [each for each in right if _is_added(each, context)]


def _is_added(target: Quantity, context: _Context) -> bool:
    if not target.needed or target.low <= 1 or context.source_has(target):
        return False
    return not (context.money and target.unit.dimension is Dimension.MONEY)
