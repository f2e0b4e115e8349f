"""What arithmetic explains: "doubled to 1,000" for 500 to 1,000, "in six games" for 4比2."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from workbench.checks.numbers.fit import LOOSE, Fit, is_near, is_rounding, units_agree
from workbench.checks.numbers.pairs import Matching, Pair
from workbench.checks.numbers.speeds import settle_speeds
from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.dates.english import read_english_dates
from workbench.text.dates.moves import told_move
from workbench.text.dates.spans import days_of_spans
from workbench.text.folding import fold
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Dimension, Kind, Precision, Quantity, converted, units
from workbench.text.patterns import compiled

# In code points, on either side of an English figure: where the words of its reckoning stand.
_BEFORE, _AFTER = 56, 48

# In code points: how far before a Chinese figure the word stands that makes it a difference.
_CHINESE_REACH = 14

_NEAR = 24

# Source figures of one text that are reckoned with: beyond them chance explains anything.
_MOST = 8

# Values up to it are so common that some word has to say how they were reckoned.
_COMMON = 10

# How far the reckoned value of a share may be from the one that is told, of the whole.
_SHARE_AWAY = Fraction(15, 1000)

_SOFT = (
    r"(?:(?:an?|the|about|around|nearly|almost|over|some|just|only|roughly|another|more than"
    r"|less than|at least|as much as|as many as|well over|full|further)\s+){0,3}"
    r"(?:[A-Z]{0,3}[$€£¥]\s?)?"
)
_BY = compiled(
    r"(?<!backed )(?<!supported )(?<!opposed )(?<!approved )(?<!endorsed )(?<!rejected )"
    r"(?<!signed )(?<!attended )(?<!joined )(?<!shared )(?<!used )(?<!followed )(?<!favored )"
    r"(?<!favoured )"
    r"\b(?:by|up|down|rose|ris(?:es?|en|ing)|fell|fall(?:s|en|ing)?|climb(?:s|ed|ing)?"
    r"|drop(?:s|ped|ping)?|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|jump(?:s|ed|ing)?|add(?:s|ed|ing)?"
    r"|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|grew|grow(?:s|n|ing)?"
    r"|cut|cutting|trim(?:s|med|ming)?|shed(?:s|ding)?|shaved?|took|knocked|slashed?|jumped"
    r"|(?:margin|lead|gap|difference|surplus|deficit|majority|swing|increase|rise|drop|fall|decline"
    r"|gain|reduction|cut|decrease|advantage) of|additional|other|remaining|remainder of|extra)"
    rf"\s+{_SOFT}\Z",
    re.IGNORECASE,
)
_MORE = compiled(
    r"[- ]?(?:[a-z]+\s+){0,2}?(?:more|fewer|less|higher|lower|faster|slower|older|younger|longer"
    r"|shorter|larger|smaller|ahead|behind|above|below|short of|off|remain|remaining"
    r"|(?<!have )(?<!had )(?<!has )left"
    r"|(?:are|were|is) still|(?:[a-z]+[- ])?(?:margin|lead|gap|difference|swing|cut|increase|rise"
    r"|drop|fall|decline|advantage|surplus|deficit|majority)|adrift|clear of)\b"
)
_OF = compiled(r"\s*(?:percent\s+)?of\b")
_REST = compiled(
    r"\b(?:the (?:rest|others|remaining|remainder)|all the others?|everyone else"
    r"|(?:of|among) (?:them|whom|which|these|those)|half of)\b"
)

# A figure that stands on one side of a score, or at the end of a change, is none of its sums.
_SIDE_BEFORE = compiled(r"(?:\d\s?[-–—:]|\b(?:from|to))\s*(?:[A-Z]{0,3}[$€£¥]\s?)?\Z")
_SIDE_AFTER = compiled(r"\s?[-–—:]\s?\d")
_SUM = compiled(
    r"\b(?:total\w*|combined|altogether|in all|all told|between them|together|overall|both"
    r"|joint|jointly|collectively|sum|casualties|killed or|dead or|killed and|dead and)\b",
    re.IGNORECASE,
)
_UNJOINED = compiled(r",|\band (?!injured|wounded|hurt)")
_OF_THEM = compiled(r"\b(?:of (?:them|whom)|among them|including)\b")
_ROUNDS = compiled(
    r"[- ](?:straight |tight |hard-fought |long |thrilling |gruelling |grueling )?"
    r"(?:sets?|games?|frames?|legs?|rounds?|matches|setter|setters|gamer)\b"
)
_GROWN = compiled(
    fold(
        r"(?:(?:比|较|比较|相比)[^0-9，。；]{0,10}"
        r"|(?:增加|减少|提高|下降|上升|增长|领先|落后|相差|差距?|增|减|多|少|高|低|贵|便宜|快|慢"
        r"|大|小|长|短|涨|跌|升|降)(?:了|出|近|约|逾|超过)*)\Z"
    )
)
_SCORE = compiled(fold(r"\s*(?:比|:|-|–|—)\s*"))
_SHUT_OUT = compiled(
    r"\bstraight (?:sets|games)|\bs(?:hut ?out|wept|weep)\b|\bclean sheet|\bwhitewash|\bunanswered"
    r"|\bnil\b|\b(?:score|goal)less\b|\bblank(?:ed|ing)\b|\bwithout (?:conceding|dropping|reply)"
)
_TOLD_BY = frozenset({Kind.CARDINAL, Kind.FRACTION, Kind.MULTIPLE})
_YEARS = range(1000, 2200)


@dataclass(frozen=True, slots=True)
class _Reckoning:
    """The figures a reckoned one comes from; with `whole` it stands for all of them."""

    operands: tuple[Quantity, ...]
    whole: bool = False


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure of the target that none of the source's is, and the words around it."""

    quantity: Quantity
    before: str
    after: str
    folded_source: str
    is_lone: bool
    """Whether it was taken for no figure of the source."""

    @property
    def is_change(self) -> bool:
        """Return whether it is told as a difference: by so many, so many more."""
        by = _BY.search(self.before) is not None or _MORE.match(self.after) is not None
        return by and not self.is_side

    @property
    def is_side(self) -> bool:
        """Return whether it is a side of a score or an end of a change."""
        if _SIDE_AFTER.match(self.after) is not None:
            return True
        return _SIDE_BEFORE.search(self.before) is not None


def explain(
    source: str,
    target: str,
    quantities: tuple[Sequence[Quantity], Sequence[Quantity]],
    matching: Matching,
) -> None:
    """Take from a matching what is wrong, missing or added only until one reckons.

    A figure of the target is explained where it is the difference, sum, ratio or product of two of
    the source, and words or its own size say that it was meant so; a figure of the source is
    where the target's reckoned one and its partner tell it. `source` is folded.
    """
    if not (matching.wrong or matching.missing or matching.extra):
        return
    settle_speeds(source, target, matching)
    ours, theirs = quantities
    said = {pair.source.start for pair in matching.pairs if pair.fit > Fit.ROUNDED}
    taken = {pair.target.start for pair in matching.pairs if _is_taken(pair, target)}
    sources = [each for each in ours if not each.is_range and each.kind in _TOLD_BY]
    if len(sources) <= _MOST:
        wrong = {pair.target.start for pair in matching.wrong}
        for each in theirs:
            if each.start in taken or each.is_range or each.kind not in _TOLD_BY:
                continue
            figure = _figure(source, target, each, is_lone=each.start not in wrong)
            if _is_aside(target, each, theirs, taken):
                _settle(each, _Reckoning(()), matching)
                continue
            for found in _reckonings(figure, sources, said):
                _settle(each, found, matching)
                said |= {operand.start for operand in found.operands}
                break
    _explain_rests(target, sources, said, matching)
    _explain_totals(source, sources, matching)
    _explain_weekends(source, target, matching)
    _explain_moves(source, target, matching)
    _explain_working_weeks(source, matching)
    _explain_years(ours, theirs, matching)
    _explain_shares(ours, theirs, matching)
    _explain_shut_outs(source, target, matching)


def _is_taken(pair: Pair, target: str) -> bool:
    """Return whether a figure of the target is told by one of the source.

    A number that may be worded away, 第二 or 两队, leaves "two ahead" to be reckoned.
    """
    free = not pair.source.needed and _MORE.match(target, pair.target.end) is not None
    return pair.fit > Fit.ROUNDED and not free


_OPENS = compiled(
    r"\s*[(\[](?:about |some |around |roughly |nearly |almost |over |or |[A-Z]{0,3}[$€£¥]){0,3}\Z"
)


def _is_aside(
    target: str, each: Quantity, theirs: Sequence[Quantity], taken: Collection[int]
) -> bool:
    """Return whether a figure is given once more in another unit: 120 km (75 miles)."""
    before = [one for one in theirs if one.end <= each.start and one.start in taken]
    if not before or each.unit.dimension in LOOSE:
        return False
    first = before[-1]
    end = max(first.end, first.unit_end)
    if _OPENS.fullmatch(target, end, each.start) is None or first.unit.name == each.unit.name:
        return False
    if first.unit.dimension is each.unit.dimension is Dimension.MONEY:
        return True
    value = converted(first.low, first.unit, each.unit)
    return value is not None and is_near(value, each.low)


def _figure(source: str, target: str, quantity: Quantity, *, is_lone: bool) -> _Figure:
    end = max(quantity.end, quantity.unit_end)
    before = target[max(0, quantity.start - _BEFORE) : quantity.start]
    after = target[quantity.end : end + _AFTER]
    return _Figure(quantity, _from_stop(before), _to_stop(after), source, is_lone)


_STOP = compiled(r"[.!?;](?=\s|$)|\n")


def _from_stop(text: str) -> str:
    return _STOP.split(text)[-1]


def _to_stop(text: str) -> str:
    return _STOP.split(text, maxsplit=1)[0]


def _reckonings(
    figure: _Figure, sources: Sequence[Quantity], said: set[int]
) -> Iterator[_Reckoning]:
    """Yield the reckonings that explain a figure and leave nothing of the source untold."""
    for one, other in combinations(sources, 2):
        for way in _WAYS:
            if figure.is_side and way is not _is_moved:
                continue
            if not way(figure, one, other):
                continue
            score = _is_score(figure, one, other)
            untold = sum(each.start not in said for each in (one, other))
            if score or untold < 2:  # noqa: PLR2004 - one of the two tells the other
                yield _Reckoning((one, other), whole=score)
    parts = [each for each in sources if _fits_in_sum(each, figure.quantity)]
    for number in range(2, len(parts) + 1):
        for start in range(len(parts) - number + 1):
            some = parts[start : start + number]
            if _is_sum(figure, some, said):
                yield _Reckoning(tuple(some))


def _settle(target: Quantity, found: _Reckoning, matching: Matching) -> None:
    """Take a figure and what it is reckoned from out of what is wrong, missing or added."""
    explained = {each.start for each in found.operands}
    matching.extra[:] = [each for each in matching.extra if each.start != target.start]
    matching.missing[:] = [each for each in matching.missing if each.start not in explained]
    for pair in [each for each in matching.wrong if each.target.start == target.start]:
        matching.wrong.remove(pair)
        if pair.source.needed and pair.source.start not in explained:
            matching.missing.append(pair.source)


def _size(quantity: Quantity, like: Quantity | None = None) -> Fraction:
    """Return a figure in its dimension's base unit, or as it stands where another has no unit."""
    bare = like is not None and like.unit.dimension in LOOSE
    plain = bare or quantity.unit.dimension in _UNSCALED
    return quantity.low if plain else quantity.low * quantity.unit.factor


_UNSCALED = frozenset({*LOOSE, Dimension.MONEY, Dimension.TEMPERATURE})


def _are_alike(*quantities: Quantity) -> bool:
    """Return whether figures can be added: of one unit, as far as their units are told."""
    first = quantities[0]
    return all(
        (first.unit.agrees(each.unit) or {first.unit.dimension, each.unit.dimension} <= LOOSE)
        and each.kind is Kind.CARDINAL
        for each in quantities
    )


def _is_about(value: Fraction, told: Quantity) -> bool:
    """Return whether a reckoned value is told, exactly or rounded as it says."""
    size = _size(told)
    if value == size:
        return True
    return told.precision is not Precision.EXACT and is_rounding(value, size)


def _is_points(told: Quantity, *operands: Quantity) -> bool:
    percent = all(each.unit.dimension is Dimension.PERCENT for each in operands)
    points = told.unit.dimension is Dimension.POINT
    return percent and (points or told.unit.dimension in LOOSE)


def _is_difference(figure: _Figure, one: Quantity, other: Quantity) -> bool:
    """Judge "climbed half a point" for 5.1% to 5.6% and "by three goals" for 4比1."""
    told = figure.quantity
    if told.kind is Kind.MULTIPLE or not _are_alike(one, other):
        return False
    if any(_is_rest(figure.folded_source, each) for each in (one, other)):
        return False
    points = _is_points(told, one, other)
    if points:
        size = told.low * (told.unit.factor if told.unit.dimension is Dimension.POINT else 1)
        fits = abs(one.low - other.low) == size
    else:
        fits = told.kind is Kind.CARDINAL and units_agree(one.unit, told.unit)
        fits = fits and _is_about(abs(_size(one, told) - _size(other, told)), told)
    return fits and figure.is_change


_LEFT_OVER = compiled(fold("(?:其余|余下|剩余|剩下|还剩|另外|另有|其他)(?:的)?\\Z"))


def _is_rest(source: str, figure: Quantity) -> bool:
    """Return whether a figure is what is left over itself: 其余四十八人, "the other 46"."""
    before = source[max(0, figure.start - _CHINESE_REACH) : figure.start]
    return _LEFT_OVER.search(before) is not None


def _is_moved(figure: _Figure, one: Quantity, other: Quantity) -> bool:
    """Judge what was before a change of the source: 比去年多2000吨, "from 28,000 tonnes"."""
    told = figure.quantity
    if not _are_alike(one, other) or told.kind is not Kind.CARDINAL or _is_twice(one, other):
        return False
    if _SCORE.fullmatch(figure.folded_source[one.end : other.start]):
        return False
    grown = [
        _GROWN.search(figure.folded_source[max(0, each.start - _CHINESE_REACH) : each.start])
        for each in (one, other)
    ]
    if all(grown) or not any(grown):
        return False
    changes = [(other, one) if grown[0] else (one, other)]
    for whole, change in changes:
        size, step = _size(whole, told), _size(change, told)
        if units_agree(whole.unit, told.unit) and any(
            _is_about(value, told) for value in (size + step, size - step)
        ):
            return True
    return False


def _is_twice(one: Quantity, other: Quantity) -> bool:
    return one.start == other.start


def _is_score(figure: _Figure, one: Quantity, other: Quantity) -> bool:
    """Judge "in five sets" for 3比2, and a margin of a score."""
    between = figure.folded_source[one.end : other.start]
    if _SCORE.fullmatch(between) is None:
        return False
    told = figure.quantity
    rounds = told.low == one.low + other.low and _ROUNDS.match(figure.after) is not None
    return rounds or _is_difference(figure, one, other)


def _is_ratio(figure: _Figure, one: Quantity, other: Quantity) -> bool:
    """Judge "doubled" for 500 to 1,000, "by a quarter" for 80 to 60 and "two-thirds of"."""
    if not _are_alike(one, other) or not one.low or not other.low:
        return False
    ratio = _size(other) / _size(one)
    return any(_is_told(figure, each) for each in (ratio, 1 / ratio))


def _is_told(figure: _Figure, ratio: Fraction) -> bool:
    told = figure.quantity
    times = told.kind is Kind.MULTIPLE or told.unit.dimension is Dimension.TIMES
    if times:
        return abs(ratio - told.low) <= told.low * _SHARE_AWAY * 3
    percent = told.unit.dimension is Dimension.PERCENT
    if not percent and (told.kind is not Kind.FRACTION or told.unit.dimension not in LOOSE):
        return False
    share = told.low / 100 if percent else told.low
    if figure.is_change and _is_near_share(abs(ratio - 1), share):
        return True
    return ratio < 1 and _OF.match(figure.after) is not None and _is_near_share(ratio, share)


def _is_near_share(value: Fraction, share: Fraction) -> bool:
    return abs(value - share) <= min(_SHARE_AWAY, share / 10)


def _is_product(figure: _Figure, one: Quantity, other: Quantity) -> bool:
    """Judge "480 of the 800" for 800 and 六成, and "1,000" for a doubling of 500."""
    told = figure.quantity
    if told.kind is not Kind.CARDINAL or told.low <= _COMMON:
        return False
    if _is_of_each(figure, one, other) or _is_of_each(figure, other, one):
        return True
    for whole, share in ((one, other), (other, one)):
        percent = whole.unit.dimension in {Dimension.PERCENT, Dimension.POINT}
        counts = whole.kind is Kind.CARDINAL and not percent
        if not counts or not units_agree(whole.unit, told.unit):
            continue
        if any(_is_about(_size(whole, told) * part, told) for part in _factors(share)):
            return True
    return False


_OF_EACH = compiled(fold("(?:每|各)[^，。；：0-9]{1,6}\\Z"))


def _is_of_each(figure: _Figure, count: Quantity, each: Quantity) -> bool:
    """Judge "24 scholars" for 十二国……每国两人."""
    before = figure.folded_source[max(0, each.start - _CHINESE_REACH) : each.start]
    counts = count.kind is each.kind is Kind.CARDINAL and count.unit.dimension in LOOSE
    is_product = counts and _size(count) * _size(each) == _size(figure.quantity)
    is_alike = units_agree(each.unit, figure.quantity.unit)
    return is_product and is_alike and _OF_EACH.search(before) is not None


def _factors(share: Quantity) -> Iterator[Fraction]:
    """Yield by how much a share or a multiple makes of a whole; nothing for other figures."""
    if share.unit.dimension is Dimension.PERCENT:
        part = share.low * share.unit.factor / 100
        yield from (part, 1 + part, 1 - part)
    elif share.kind is Kind.FRACTION:
        yield from (share.low, 1 + share.low, 1 - share.low)
    elif share.kind is Kind.MULTIPLE and share.low:
        yield from (share.low, share.low + 1, 1 / share.low)


_WAYS: tuple[Callable[[_Figure, Quantity, Quantity], bool], ...] = (
    _is_score,
    _is_difference,
    _is_moved,
    _is_ratio,
    _is_product,
)


def _fits_in_sum(each: Quantity, told: Quantity) -> bool:
    counted = each.kind is told.kind is Kind.CARDINAL
    return counted and units_agree(each.unit, told.unit) and each.low < told.low


def _is_sum(figure: _Figure, parts: Sequence[Quantity], said: set[int]) -> bool:
    """Judge "200 in all" for 120 and 80, of which the target tells all but one."""
    told = figure.quantity
    total = sum((_size(each, told) for each in parts), Fraction())
    if not _are_alike(*parts) or not _is_about(total, told):
        return False
    untold = sum(each.start not in said for each in parts)
    if untold == 0 and figure.is_lone:
        return True
    summed = _SUM.search(figure.before[-_NEAR:]) or _SUM.search(_UNJOINED.split(figure.after)[0])
    return untold <= 1 and (summed or _OF_THEM.search(figure.after)) is not None


def _explain_shares(
    ours: Sequence[Quantity], theirs: Sequence[Quantity], matching: Matching
) -> None:
    """Take from what is missing both numbers of 每四人就有一人 where the target has a quarter."""
    shares = [each for each in ours if each.kind is Kind.FRACTION]
    for share in shares if matching.missing else ():
        told = any(
            each.kind in {Kind.CARDINAL, Kind.FRACTION}
            and not each.is_range
            and share.low
            == (each.low / 100 if each.unit.dimension is Dimension.PERCENT else each.low)
            for each in theirs
        )
        if told:
            inside = range(share.start, share.end)
            kept = [each for each in matching.missing if each.start not in inside]
            matching.missing[:] = kept


def _explain_years(
    ours: Sequence[Quantity], theirs: Sequence[Quantity], matching: Matching
) -> None:
    """Take away years told as a distance, and distances told as years: 2003, eight years later."""
    years = units()["years"]
    told = _distances(ours), _distances(theirs)
    matching.extra[:] = [
        each for each in matching.extra if each.unit is not years or each.low not in told[0]
    ]
    lost: list[Quantity] = []
    for pair in tuple(matching.wrong):
        if pair.target.unit is years and pair.target.low in told[0]:
            matching.wrong.remove(pair)
            lost.append(pair.source)
    missing = [*matching.missing, *(each for each in lost if each.needed)]
    matching.missing[:] = [
        each for each in missing if each.unit is not years or each.low not in told[1]
    ]


def _distances(quantities: Sequence[Quantity]) -> set[Fraction]:
    """Return how many years lie between any two years of a text."""
    years = {
        each.low for each in quantities if each.kind is Kind.CALENDAR and int(each.low) in _YEARS
    }
    return {abs(one - other) for one, other in combinations(sorted(years), 2)}


def _explain_rests(
    target: str, sources: Sequence[Quantity], said: set[int], matching: Matching
) -> None:
    """Take away what "the rest" tells of a whole and its part: 18 crew, six rescued, 12 missing."""
    rest = _REST.search(target)
    if rest is None:
        return
    told = [each for each in sources if each.start in said]
    if rest[0].startswith(("of", "among")):
        # What "of whom" stands behind is the part that is told.
        before = target[max(0, rest.start() - _NEAR) : rest.start()]
        named = english_quantities(before)[-1:]
        if named and not any(each.low == named[0].low for each in told):
            return
    rests = {abs(one.low - other.low) for one, other in combinations(told, 2)}
    matching.missing[:] = [each for each in matching.missing if each.low not in rests]
    matching.wrong[:] = [each for each in matching.wrong if each.source.low not in rests]


_WEEKEND = compiled(fold("(?:周末|双休日?|周休)(?:的|这)?") + r"\Z")
_WEEKEND_IN_ENGLISH = compiled(r"\b(?:weekend|Saturday and (?:on )?Sunday)\b", re.IGNORECASE)
_WEEKEND_DAYS = 2


def _explain_weekends(source: str, target: str, matching: Matching) -> None:
    """Take away the two days that every weekend has: 周末两天."""
    if _WEEKEND_IN_ENGLISH.search(target) is None:
        return
    matching.missing[:] = [
        each
        for each in matching.missing
        if each.low != _WEEKEND_DAYS or not _WEEKEND.search(source[: each.start][-_NEAR:])
    ]


_WORKING = compiled(fold("(?:个)?(?:工作|交易|上班)[日天]"))
_WORKING_DAYS = 5


def _explain_working_weeks(source: str, matching: Matching) -> None:
    """Take away working days that make the weeks which are told: 十个工作日, two weeks."""
    matching.wrong[:] = [
        pair
        for pair in matching.wrong
        if pair.target.unit.name != "weeks"
        or pair.source.low != pair.target.low * _WORKING_DAYS
        or not _WORKING.match(source, pair.source.end)
    ]


def _explain_moves(source: str, target: str, matching: Matching) -> None:
    """Take away by how many days something was moved, and of how many it is."""
    _explain_spans(source, matching)
    if not any(each.unit.dimension is Dimension.TIME for each in matching.missing):
        return
    ours, theirs = read_chinese_dates(source).mentions, read_english_dates(target).mentions
    words = told_move(source, ours, theirs)
    if words is not None:
        matching.missing[:] = [
            each for each in matching.missing if not words.start <= each.start < words.end
        ]


def _explain_spans(source: str, matching: Matching) -> None:
    """Take away of how many days what goes on from one date to another is: an 11-day show."""
    if any(each.unit.name == "days" for each in matching.extra):
        told = days_of_spans(source)
        matching.extra[:] = [
            each for each in matching.extra if each.unit.name != "days" or each.low not in told
        ]


_TOTAL = compiled(fold(r"(?:合共|总共|一共|共计|合计|共)(?:有)?\Z"))


def _explain_totals(source: str, sources: Sequence[Quantity], matching: Matching) -> None:
    """Take away a total that the figures before it make: 三男兩女被捕，合共五人."""
    for each in tuple(matching.missing):
        if _TOTAL.search(source[max(0, each.start - _NEAR) : each.start]) is None:
            continue
        missing = {one.start for one in matching.missing}
        parts = [one for one in sources if one.start != each.start and one.start not in missing]
        if len(parts) > 1 and sum(one.low for one in parts) == each.low == each.high:
            matching.missing.remove(each)


def _explain_shut_outs(source: str, target: str, matching: Matching) -> None:
    """Take away a score to nothing that English says in words: 2比0, in straight sets."""
    if len(matching.missing) < 2 or _SHUT_OUT.search(target) is None:  # noqa: PLR2004 - a score
        return
    for one, other in tuple(zip(matching.missing, matching.missing[1:], strict=False)):
        if 0 in {one.low, other.low} and _SCORE.fullmatch(source[one.end : other.start]):
            matching.missing.remove(one)
            matching.missing.remove(other)
            return
