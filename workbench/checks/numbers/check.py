"""Numbers by value: what the source's amount to, and whether the target says as much."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from workbench.checks.numbers.changes import settled_changes, told_otherwise
from workbench.checks.numbers.dates_beside import exchanged_dates
from workbench.checks.numbers.each import told_of_all, told_of_each_way
from workbench.checks.numbers.explained import explain
from workbench.checks.numbers.fit import Fit, proportion
from workbench.checks.numbers.fixes import LONGEST_SIGN, SIGN, unit_fix, value_fix
from workbench.checks.numbers.inverted import is_inverted
from workbench.checks.numbers.limits import (
    changed_once,
    numbered_many,
    other_crossings,
    other_limits,
    other_rates,
    tells_single_figures,
)
from workbench.checks.numbers.pairs import Matching, Pair, match
from workbench.checks.numbers.ratios import turned_ratios
from workbench.checks.numbers.same_said import bounded, is_one_telephone, settle_same
from workbench.checks.numbers.scores import other_score, turned_scores
from workbench.checks.numbers.signs import settled_signs
from workbench.checks.numbers.streaks import other_streaks
from workbench.checks.numbers.swaps import swapped_pairs
from workbench.checks.numbers.told_apart import (
    halved_couples,
    lost_months,
    other_halves,
    turned_changes,
)
from workbench.checks.numbers.told_in_words import settle_words
from workbench.checks.rule import Checked, GroupCheck, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.dates.english import read_english_dates
from workbench.text.dates.moments import Moment, Timing
from workbench.text.folding import fold
from workbench.text.lexicons.ranks import all_ranks
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.chinese_codes import bare_code
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.english_style import (
    bare_figure,
    english_figure,
    english_number,
)
from workbench.text.numbers.quantity import LOCAL_DOLLARS, Dimension, Kind, Precision, Quantity
from workbench.text.patterns import compiled

VALUE = Rule("number.value", Family.NUMBER, Severity.ERROR)
UNIT = Rule("number.unit", Family.NUMBER, Severity.ERROR)
CODE = Rule("number.code", Family.NUMBER, Severity.ERROR)
SWAPPED = Rule("number.swapped", Family.NUMBER, Severity.ERROR)
MISSING = Rule("number.missing", Family.NUMBER, Severity.WARNING, about_missing=True)
EXTRA = Rule("number.extra", Family.NUMBER, Severity.WARNING)
ADDED = Rule("number.extra", Family.NUMBER, Severity.HINT)
ROUNDED = Rule("number.precision", Family.NUMBER, Severity.WARNING)
SOFTENED = Rule("number.precision", Family.NUMBER, Severity.HINT)
EACH = Rule("number.each", Family.NUMBER, Severity.WARNING)
TIMES = Rule("number.times", Family.NUMBER, Severity.HINT)

_OPPOSED = frozenset({Precision.AT_LEAST, Precision.AT_MOST})

# Frequent characters that no text of the mainland has: its 元 may be the local dollar.
_TRADITIONAL = "萬億個這為國來會對與過時說們學發"

# Places whose local dollar 元 may be.
_LOCAL = compiled("港|恒[指生]|特区|九龙|台[湾北币中南股]|高雄|澳门|新加坡|狮城|立法[会院]")

CELSIUS = "degrees Celsius"

_SURELY_ADDED = 10

_HOURS_OF_DAY = 24

# In figures: so long a code is not worded away.
LONG_CODE = 3

_UNTOUCHED = frozenset({Kind.FRACTION, Kind.MULTIPLE, Kind.CODE})


class NumberCheck:
    """Compares the numbers of both sides by value, unit and precision; their order is free."""

    name = "numbers"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield numbers that say something else, are missing or were added."""
        del style
        segment = checked.segment
        if not segment.target.strip() or segment.role is Role.BYLINE:
            return
        yield from _rows(checked)
        ours, theirs = chinese_quantities(segment.source), english_quantities(segment.target)
        if not ours and not any(each.needed for each in theirs):
            return
        ours, theirs = settled_signs(segment.source, ours, segment.target, theirs)
        matching = match(ours, theirs)
        folded = fold(segment.source)
        explain(folded, segment.target, (ours, theirs), matching)
        settle_words(folded, segment.target, (ours, theirs), matching)
        settle_same(folded, segment.target, (ours, theirs), matching)
        swaps = list(swapped_pairs(folded, segment.target, matching.pairs))
        swaps = swaps or list(turned_changes(segment.target, matching.pairs))
        moved = {id(pair) for both in swaps for pair in both}
        wrong, astray = settled_changes(folded, segment.target, matching)
        moved |= {id(pair) for pair in (*wrong, *(pair for pair, _ in astray))}
        apart = [pair for pair in matching.pairs if id(pair) not in moved]
        found = [
            *few(_swapped(checked, *both) for both in swaps),
            *_turned(checked, folded, ours),
            *few(told_otherwise(checked, astray)),
            *few(_judged(checked, bounded(apart))),
            *few(_all_mistaken(checked, _whole(wrong, ours, theirs))),
            *_found_of_pairs(checked, folded, apart),
            *few(_found(VALUE, checked, each) for each in changed_once(ours, theirs, matching)),
            *few(_extra(checked, numbered_many(folded, ours, theirs, matching))),
            *few(_found(VALUE, checked, e) for e in other_halves(folded, ours, theirs, matching)),
            *few(_missing(checked, matching.missing)),
            *few(_missing(checked, lost_months(segment.target, ours, theirs, apart))),
            *few(_extra(checked, _told_more(folded, matching))),
        ]
        found += _other_score(checked, folded, ours, found)
        if found:
            yield from _undated(checked, found)
        yield from few(_exchanged_dates(checked))


def _rows(checked: Checked) -> Iterator[Finding]:
    """Yield a row of days or wins, which a source may tell by no other figure: 连三涨."""
    rows = other_streaks(checked.segment.source, checked.segment.target)
    yield from few(_found(VALUE, checked, each) for each in rows)


def _found_of_pairs(checked: Checked, folded: str, pairs: Sequence[Pair]) -> Iterator[Finding]:
    """Yield pairs whose figure is said of each or of all, as another bound or at another rate."""
    target = checked.segment.target
    for rule, pairs_of in (
        (EACH, told_of_all),
        (VALUE, told_of_each_way),
        (ROUNDED, other_limits),
        (ROUNDED, other_crossings),
        (UNIT, other_rates),
        (VALUE, halved_couples),
    ):
        yield from few(_found(rule, checked, each) for each in pairs_of(folded, target, pairs))


def _told_more(folded: str, matching: Matching) -> Iterator[Quantity]:
    """Yield what the target has beyond the source, but for figures told one by one."""
    return (each for each in _unconverted(matching) if not tells_single_figures(folded, each))


def _undated(checked: Checked, found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield what is not about a part of a date or time, which another family judges."""
    source = read_chinese_dates(checked.segment.source)
    target = read_english_dates(checked.segment.target)
    named = {figure for each in source.mentions for figure in _called(each.moment)}
    named |= set(_years_between([each.moment for each in source.mentions]))
    for finding in found:
        if finding.code == EXTRA.code and finding.target[0].of(checked.segment.target) in named:
            continue
        in_source = any(_is_in(span, source) for span in finding.source)
        in_target = any(_is_in(span, target) for span in finding.target)
        in_target = in_target and not _is_half_a_span(checked, finding, target)
        in_target = in_target and not _is_heat(checked, finding)  # about 12 at night
        if not in_source and not in_target:
            yield finding


def _called(moment: Moment) -> Iterator[str]:
    """Yield the figures English may call a date by: the 228 Incident, the year 627."""
    if moment.month is not None and moment.day is not None:
        yield f"{moment.month}{moment.day:02}"
    if moment.year is not None and moment.year < FIRST_YEAR:
        yield str(moment.year)


def _years_between(moments: Sequence[Moment]) -> Iterator[str]:
    """Yield how English may sum up a span of years: from 1895 to 1945, for 50 years."""
    years = sorted({each.year for each in moments if each.year is not None})
    yield from (f"{two - one} years" for one, two in pairwise(years))


# The first year that English dates are read with.
FIRST_YEAR = 1000


def _is_half_a_span(checked: Checked, finding: Finding, target: Timing) -> bool:
    """Return whether 半年 became "a year before", which only looks like a year that is meant."""
    halves = any(each.of(checked.segment.source).startswith("半") for each in finding.source)
    return halves and not any(
        _overlap(span, each.start, each.end)
        for span in finding.target
        for each in target.mentions
        if each.sure
    )


def _is_heat(checked: Checked, finding: Finding) -> bool:
    """Return whether it is about degrees, which a time of day may stand beside."""
    source = checked.segment.source
    return any(each.of(source).endswith(("度", "℃", "°C")) for each in finding.source)


def _is_in(span: Span, timing: Timing) -> bool:
    dates = any(
        _overlap(span, each.start, each.end)
        for each in timing.mentions
        if (each.sure or not each.moment.is_count)
        and not each.number
        # What has a unit behind its figures is no bare year: 2000亩.
        and (each.sure or span.end <= each.end or each.moment != Moment(year=each.moment.year))
    )
    return dates or any(_overlap(span, each.start, each.end) for each in timing.clocks)


def _overlap(span: Span, start: int, end: int) -> bool:
    return start < span.end and span.start < end


def _unconverted(matching: Matching) -> Iterator[Quantity]:
    """Yield what was added and is no conversion of a degree that is there: 52.2 °C (126 F)."""
    degrees = [pair.source for pair in matching.pairs if pair.source.unit.name == CELSIUS]
    for each in matching.extra:
        heat = [round(float(source.low) * 9 / 5 + 32) for source in degrees]
        if each.unit.name or round(float(each.low)) not in heat:
            yield each


def _judged(checked: Checked, pairs: Iterable[Pair]) -> Iterator[Finding]:
    """Yield what is doubtful about numbers that were paired."""
    target = checked.segment.target
    folded = fold(checked.segment.source)
    for pair in pairs:
        if pair.fit is Fit.UNIT and pair.source.kind is not Kind.CODE:
            if not _is_from_elsewhere(checked, pair):
                yield _found(UNIT, checked, pair, fix=unit_fix(checked.segment.target, pair))
        elif _is_inverted(checked, pair) or is_inverted(folded, target, pair):
            yield _found(VALUE, checked, pair)
        elif pair.fit is Fit.ROUNDED:
            yield _found(ROUNDED, checked, pair)
        elif pair.fit is Fit.AMBIGUOUS:
            yield _found(TIMES, checked, pair, meant=english_number(pair.source.low + 1))
        elif _is_foreign(checked, pair):
            yield _found(UNIT, checked, pair)
        else:
            rule = _softened(pair)
            if rule is not None and not (rule is SOFTENED and _is_hedged(target, pair)):
                yield _found(rule, checked, pair)


def _is_hedged(target: str, pair: Pair) -> bool:
    """Return whether words before the number or elsewhere soften it: more than one in six."""
    start = pair.target.start
    near = target[max(0, start - _NEAR) : start]
    if _BOUNDED.search(target) is not None or _HEDGES.search(near) is not None:
        return True
    if _HEDGED_PART.search(target[max(0, start - 3 * _NEAR) : start]) is not None:
        return True  # fewer than one in 10
    return target.startswith(("-something", "-odd", "-plus"), pair.target.end)


_NEAR = 12
_HEDGES = compiled(
    r"\b(?:more than|over|at least|above|nearly|almost|under|up to"
    r"|(?:less|fewer) than|last|past|latest"
    r"|recent|previous) \Z",
    re.IGNORECASE,
)

_HEDGED_PART = compiled(
    r"\b(?:(?:fewer|less|more) than|over|under|nearly|almost|about|not even) \w+ (?:in|out of)"
    r"(?: every)? \Z",
    re.IGNORECASE,
)

# Words that bound a number from elsewhere in the sentence: the minimum is 20 percent.
_BOUNDED = compiled(
    r"\b(?:minim|maxim|limit|capped|caps?\b|ceiling|floor\b|threshold|ban(?:s|ned)?\b)"
)

_SPANS = {"hours": "时", "days": "天日", "weeks": "周", "months": "月", "years": "年"}


def _is_from_elsewhere(checked: Checked, pair: Pair) -> bool:
    """Return whether "a month" is not for 每天, but for another word of the source: 月收入."""
    one = pair.source.low == pair.target.low == 1 and not pair.source.needed
    source = checked.segment.source
    rest = source[: pair.source.start] + source[pair.source.unit_end :]
    return one and any(word in rest for word in _SPANS.get(pair.target.unit.name, ""))


def _is_inverted(checked: Checked, pair: Pair) -> bool:
    """Return whether 翻番 became a half."""
    turned = checked.segment.source.startswith("翻", pair.source.start)
    return turned and pair.source.kind is Kind.MULTIPLE and pair.target.low < 1


def _is_foreign(checked: Checked, pair: Pair) -> bool:
    """Return whether 元 of the mainland is given as dollars."""
    dollars = pair.target.unit.name in {"dollars", "USD"}
    if pair.source.unit.name != "local" or not dollars:
        return False
    if checked.article.language in LOCAL_DOLLARS:
        return False
    source = checked.segment.source
    traditional = any(mark in source for mark in _TRADITIONAL)
    return not traditional and _LOCAL.search(source) is None


def _softened(pair: Pair) -> Rule | None:
    """Return the rule that a number breaks whose words soften it otherwise than the source's."""
    ours, theirs = pair.source.precision, pair.target.precision
    if ours is theirs or pair.source.is_range or pair.target.is_range:
        return None
    if {ours, theirs} == _OPPOSED:
        return ROUNDED if pair.fit is not Fit.LOOSE else None
    dropped = ours in _OPPOSED and theirs is Precision.EXACT
    if dropped and pair.fit is Fit.SAME and pair.source.needed:
        return SOFTENED
    return None


def _swapped(checked: Checked, one: Pair, other: Pair) -> Finding:
    """Return that two numbers stand in each other's places, with the edit that changes them."""
    target = checked.segment.target
    first, second = sorted((one.target, other.target), key=lambda each: each.start)
    if first.start == second.start:
        low, joined, high = _ENDS.split(target[first.start : first.end], maxsplit=1)
        words, text = (low, high), high + joined + low
    else:
        words = target[first.start : first.end], target[second.start : second.end]
        text = words[1] + target[first.end : second.start] + words[0]
    return SWAPPED.found(
        checked,
        *dict.fromkeys(Span(each.start, max(each.end, each.unit_end)) for each in (first, second)),
        source=[
            Span(each.source.start, max(each.source.end, each.source.unit_end))
            for each in (one, other)
        ],
        fix=Fix(first.start, second.end, text),
        first=words[0],
        second=words[1],
    )


def _turned(checked: Checked, source: str, quantities: Sequence[Quantity]) -> Iterator[Finding]:
    """Yield scores and ratios told by the wrong side, with the edit that turns them."""
    target = checked.segment.target
    for score, turned in turned_scores(source, quantities, target):
        words = turned.span.of(target)
        mark = words.strip("0123456789")
        right = f"{score.first}{mark}{score.second}"
        yield SWAPPED.found(
            checked,
            turned.span,
            source=(score.span,),
            fix=Fix(turned.span.start, turned.span.end, right),
            first=str(turned.first),
            second=str(turned.second),
        )
    yield from _turned_ratios(checked, source)


def _turned_ratios(checked: Checked, source: str) -> Iterator[Finding]:
    """Yield ratios of two named things that are told the wrong way round."""
    for each in turned_ratios(source, checked.segment.target):
        yield SWAPPED.found(
            checked,
            each.target,
            source=(each.source,),
            fix=Fix(each.target.start, each.target.end, each.words),
            first=each.sides[0],
            second=each.sides[1],
        )


def _other_score(
    checked: Checked, source: str, quantities: Sequence[Quantity], found: Sequence[Finding]
) -> Iterator[Finding]:
    """Yield a score that has other figures, unless one of them is told of already."""
    both = other_score(source, quantities, checked.segment.target)
    if both is None:
        return
    score, given = both
    is_told = any(_overlap(each, *_ends_of(given.span)) for it in found for each in it.target)
    if is_told or any(_overlap(each, *_ends_of(score.span)) for it in found for each in it.source):
        return
    mark = given.span.of(checked.segment.target).strip("0123456789")
    right = f"{score.first}{mark}{score.second}"
    yield VALUE.found(
        checked,
        given.span,
        source=(score.span,),
        source_words=score.span.of(checked.segment.source),
        value=right,
        target_words=given.span.of(checked.segment.target),
    )


def _ends_of(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _exchanged_dates(checked: Checked) -> Iterator[Finding]:
    """Yield two dates that stand by each other's events, with the edit that changes them."""
    segment = checked.segment
    ours, theirs = read_chinese_dates(segment.source), read_english_dates(segment.target)
    for both in exchanged_dates(segment.source, segment.target, ours.mentions, theirs.mentions):
        first, second = sorted((Span(each.start, each.end) for _, each in both), key=_start)
        words = first.of(segment.target), second.of(segment.target)
        between = segment.target[first.end : second.start]
        yield SWAPPED.found(
            checked,
            first,
            second,
            source=[Span(each.start, each.end) for each, _ in both],
            fix=Fix(first.start, second.end, words[1] + between + words[0]),
            first=words[0],
            second=words[1],
        )


def _start(span: Span) -> int:
    return span.start


# What joins the two ends of a range: 9.8 million to 12 million.
_ENDS = compiled(r"(\s+to\s+|\s*[-–—]\s*)")


def _whole(
    wrong: Iterable[Pair], sources: Iterable[Quantity], targets: Iterable[Quantity]
) -> Iterator[Pair]:
    """Yield the wrong pairs, the two ends of one range as the range and only once.

    So, too, the two numbers of a share, one in four, which is told as a whole.
    """
    ours, theirs = _ranges(sources), _ranges(targets)
    seen: set[tuple[int, int]] = set()
    known = list(wrong)
    shares = [each for each in known if each.source.kind is Kind.FRACTION]
    for pair in known:
        if any(_is_part_of(pair, each) for each in shares):
            continue
        source = ours.get(pair.source.start, pair.source)
        target = theirs.get(pair.target.start, pair.target)
        if not (source.is_range and target.is_range):
            yield pair
        elif (source.start, target.start) not in seen:
            seen.add((source.start, target.start))
            yield Pair(source, target, pair.fit)


def _is_part_of(pair: Pair, share: Pair) -> bool:
    """Return whether a pair is one of the two numbers of a share."""
    outer, inner = share.source, pair.source
    covered = outer.start <= inner.start and inner.end <= max(outer.end, outer.unit_end)
    target = share.target.start <= pair.target.start and pair.target.end <= share.target.end
    return pair is not share and covered and target


def _ranges(quantities: Iterable[Quantity]) -> dict[int, Quantity]:
    return {
        each.start: each
        for each in quantities
        if each.is_range and each.precision is not Precision.FEW
    }


def _all_mistaken(checked: Checked, pairs: Iterable[Pair]) -> Iterator[Finding]:
    texts = checked.segment.source, checked.segment.target
    return (_mistaken(checked, pair) for pair in pairs if not is_one_telephone(*texts, pair))


def _mistaken(checked: Checked, pair: Pair) -> Finding:
    if pair.source.kind is Kind.CODE:
        fix = Fix(pair.target.start, pair.target.end, _source_words(checked, pair.source))
        return _found(CODE, checked, pair, fix=fix)
    return _found(VALUE, checked, pair, fix=value_fix(checked.segment.target, pair))


def _missing(checked: Checked, missing: Iterable[Quantity]) -> Iterator[Finding]:
    for each in missing:
        named = _is_short_code(each) or _is_rank_in_words(checked, each)
        named = named or (bool(each.code) and each.code in bare_code(checked.segment.target))
        if not named and not _stands_in(fold(checked.segment.target), each):
            yield MISSING.found(
                checked,
                source=(Span(each.start, max(each.end, each.unit_end)),),
                source_words=_source_words(checked, each),
                value=english_figure(each),
            )


# When an age was, which readers abroad are told: `the Song dynasty (960-1279)`.
_DATES_OF_AGE = compiled(
    r"\b(?:dynasty|era|period|reign|kingdom|empire|States)(?: period)? \([^()]*\Z", re.IGNORECASE
)


def _extra(checked: Checked, extra: Iterable[Quantity]) -> Iterator[Finding]:
    for each in extra:
        days = each.unit.name == "hours" and each.low % _HOURS_OF_DAY == 0  # from 6時 to 6時
        if not days and not _stands_in(fold(checked.segment.source), each):
            if _DATES_OF_AGE.search(checked.segment.target, 0, each.start):
                continue
            rule = EXTRA if each.low > _SURELY_ADDED and not each.spelled else ADDED
            yield rule.found(
                checked,
                Span(each.start, max(each.end, each.unit_end)),
                target_words=each.of(checked.segment.target),
            )


def _is_rank_in_words(checked: Checked, quantity: Quantity) -> bool:
    """Return whether English says a rank without its number: one place short of a medal."""
    source = fold(checked.segment.source)
    if quantity.kind is not Kind.ORDINAL or _RANK.match(source, quantity.end) is None:
        return False
    words = all_ranks().get(int(quantity.low), ())
    return any(each in checked.segment.target.lower() for each in words)


_RANK = compiled(fold("[名位]|(?=[，。、；]|$)"))


def _is_short_code(quantity: Quantity) -> bool:
    """Return whether it is a name that English may say in words: COVID-19, G20, COP28."""
    digits = sum(map(str.isdecimal, quantity.code))
    return quantity.kind is Kind.CODE and digits < LONG_CODE


def _stands_in(text: str, quantity: Quantity) -> bool:
    """Return whether a number's figures stand somewhere in the other text, within a word or not."""
    figures = quantity.code or proportion(quantity.low)
    if not figures or len(figures) > len(text):
        return False
    if quantity.unit.dimension is Dimension.TIME and f":{figures:0>2}" in text:
        return True  # 零四秒 is the 04 of 2:14:04
    place = text.find(figures)
    end = place + len(figures)
    if place < 0:
        return False
    return not (text[place - 1 : place].isdigit() or text[end : end + 1].isdigit())


def _source_words(checked: Checked, quantity: Quantity) -> str:
    return quantity.of(checked.segment.source)


def _found(
    rule: Rule, checked: Checked, pair: Pair, *, fix: Fix | None = None, **details: str
) -> Finding:
    source, target = pair.source, pair.target
    return rule.found(
        checked,
        Span(target.start, max(target.end, target.unit_end)),
        source=(Span(source.start, max(source.end, source.unit_end)),),
        fix=fix,
        source_words=_source_words(checked, source),
        value=_figure(rule, source),
        target_words=_with_sign(checked.segment.target, target),
        **details,
    )


def _with_sign(text: str, quantity: Quantity) -> str:
    """Return a number's words with its unit and the sign of its currency: US$6.4 billion."""
    before = text[max(0, quantity.start - LONGEST_SIGN) : quantity.start]
    sign = SIGN.search(before)
    return (sign[0] if sign else "") + quantity.of(text)


def _figure(rule: Rule, quantity: Quantity) -> str:
    """Return what the source amounts to; softened where that is what is judged."""
    return english_figure(quantity) if rule in {ROUNDED, SOFTENED} else bare_figure(quantity)


CHECKS: tuple[SegmentCheck | GroupCheck, ...] = (NumberCheck(),)
