"""By how much something changed, or to how much: 减少三分之一 and 减少到三分之一."""

from collections.abc import Iterable, Iterator
from enum import Enum
from fractions import Fraction

from workbench.checks.numbers.fit import Fit
from workbench.checks.numbers.pairs import Matching, Pair
from workbench.checks.rule import Checked, Rule
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.text.folding import fold
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Dimension, Kind, Quantity
from workbench.text.patterns import compiled

CHANGED_BY = Rule("number.by", Family.NUMBER, Severity.ERROR)
CHANGED_TO = Rule("number.to", Family.NUMBER, Severity.ERROR)

# In code points: how far before a number its verb may stand.
_REACH = 16
_ENGLISH_REACH = 64

_MOVES = (
    "增长|增加|上升|上涨|提高|提升|上调|攀升|飙升|激增|猛增|暴增|暴涨|大涨|扩大|升高|增多|高出|多出|贵|涨|升|增"
    "|下降|减少|降低|下跌|下滑|下调|回落|缩水|缩减|缩小|萎缩|锐减|骤减|骤降|大跌|暴跌|流失|贬值|升值|跌|降|减|缩"
    "|裁员|裁减|缩短|延长|压缩|急挫|重挫|下挫|挫|滑落|走低|走高|反弹|收窄|插水|泻|弹"
    "|跌去|减去|缩去|蒸发|少了|降去|下探|跌"
)
_SOFT = "约|近|逾|超过?|将近|大约|仅|只|不到|不足|至少|最多|有|高达|多达|整整|[ 了]"
_OF_BEFORE = (
    "(?:原来|原先|原有|过去|以前|此前|去年|去年同期|上年|上年同期|往年|当年|之前|最高峰|高峰|高峰期|鼎盛时期"
    "|巅峰|巅峰时期|正常|平时|平常|疫情前|战前|事发前)(?:时期?|水平)?的"
)
_BY = compiled(fold(rf"(?:{_MOVES})(?:{_SOFT}|了)*\Z"))
_TO = compiled(
    fold(
        rf"(?:(?:{_MOVES})[至到为成](?:了|{_SOFT}|{_OF_BEFORE}|不到)*"
        rf"|(?:剩下?|剩余|仅有|只有|仅为|相当于)(?:{_SOFT}|{_OF_BEFORE})*|只?是?{_OF_BEFORE}(?:{_SOFT})*)\Z"
    )
)
# Without one of them nothing is said to move.
_MOVED = compiled(fold("[增升涨高贵下减降低跌滑缩萎流贬剩仅只是相多少蒸裁短延挫弹窄插泻压]"))

# What moves is itself a rate of change: 增速升至8.7% is a growth of so much.
_RATE = compiled(fold("增速|涨幅|跌幅|降幅|增幅|增长率|同比|环比|通胀|通膨|增率|增长放缓|贡献率"))
_CLAUSE = compiled(fold("[。！？；\n]"))

_VERBS = (
    r"ris(?:es?|en|ing)|rose|grow(?:s|n|ing)?|grew|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?"
    r"|jump(?:s|ed|ing)?|gain(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|swell(?:s|ed|ing)?"
    r"|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|hik(?:e|es|ed|ing)|f[ae]ll(?:s|en|ing)?"
    r"|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nk(?:s|ing|en)?"
    r"|los(?:e|es|t|ing)|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|plung(?:e|es|ed|ing)"
    r"|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|cut(?:s|ting)?"
    r"|lower(?:s|ed|ing)?|contract(?:s|ed|ing)?|slump(?:s|ed|ing)?|dip(?:s|ped|ping)?"
    r"|eas(?:e|es|ed|ing)|dwindl(?:e|es|ed|ing)|shed(?:s|ding)?|s[aiu]nk(?:s|ing)?|slash(?:es|ed)?"
    r"|trim(?:s|med|ming)?|down|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?"
    r"|shorten(?:s|ed|ing)?|extend(?:s|ed|ing)?|rebound(?:s|ed|ing)?|rall(?:y|ies|ied)"
)
_ENGLISH_SOFT = (
    r"(?:about|around|nearly|almost|over|roughly|some|only|just|approximately|another|a further"
    r"|more than|less than|at least|as much as|well over|no more than|an?)\s+"
)
_SIGN = r"(?:[A-Z]{0,3}[$€£¥]\s?|RMB\s?)?"
_BY_ENGLISH = compiled(
    rf"\b(?:(?:{_VERBS}|(?<!make )(?<!makes )(?<!made )(?<!making )up)"
    r"\s+(?:sharply\s+|further\s+|slightly\s+|again\s+)?"
    rf"|(?:{_VERBS})\b[^.;,]{{0,30}}?\bby\s+"
    r"|(?:t(?:akes?|aken|ook)|wip(?:es?|ed|ing) (?:out|off)|cost|lopped|knocked off|laid off)\s+)"
    rf"(?:{_ENGLISH_SOFT}){{0,3}}{_SIGN}\Z"
)
_TO_ENGLISH = compiled(
    rf"\b(?:{_VERBS})\b(?:(?!\b(?:by|to)\b)[^.;,]){{0,40}}?\b(?:back )?to\s+"
    rf"(?:below |above |under |the |{_ENGLISH_SOFT}){{0,3}}{_SIGN}\Z"
)
_RATE_ENGLISH = compiled(
    r"\b(?:growth|inflation|increase|pace|rate of|gains?|decline in|drop in|losses)\b"
)
_BY_AFTER = compiled(
    r"\s*(?:percent\s|percentage points?\s)?\s*(?:fewer|less|lower|smaller|higher)\b"
    r"|(?:\s+of [^.,;]{1,30}?)?\s+(?:is|are|was|were|has|have|had)(?: been)?"
    r" (?:gone|lost|destroyed)\b"
)
_TO_AFTER = compiled(
    r"\s*(?:percent\s)?of\s+(?:what|its (?:former|original|previous|peak|normal|usual)"
    r"|their (?:former|original|previous)|the (?:original|previous|former|earlier|peak|usual)"
    r"|(?:last|the previous) year|pre-)"
)
_TAKES = compiled(rf"\bt(?:akes?|aken|aking|ook)\s+(?:{_ENGLISH_SOFT}){{0,3}}\Z")
_TO_WORD = compiled(rf"\bto\s+(?:{_ENGLISH_SOFT}){{0,3}}{_SIGN}\Z")
_BY_WORD = compiled(rf"\bby\s+(?:{_ENGLISH_SOFT}){{0,3}}{_SIGN}\Z")
_NO_WORD = compiled(rf"\b(?:{_VERBS}|up)\s+((?:{_ENGLISH_SOFT}){{0,3}}{_SIGN})\Z")
_UNTOLD = frozenset({Kind.CODE, Kind.CALENDAR, Kind.ORDINAL, Kind.MULTIPLE})


class Change(Enum):
    """What a number is to something that changed."""

    BY = "by"
    TO = "to"


def settled_changes(
    source: str, target: str, matching: Matching
) -> tuple[list[Pair], list[tuple[Pair, Change]]]:
    """Return the wrong pairs that stay wrong, and the others that are told as another change.

    Down two-thirds is left with a third: such a pair is right though its values differ, and no
    longer missing or added in `matching`. `source` is folded.
    """
    _drop_rests(source, target, matching)
    _drop_beginnings(target, matching)
    grown = [pair for pair in matching.pairs if _is_overgrown(target, pair)]
    if _MOVED.search(source) is None:
        return matching.wrong + grown, []
    wrong = [
        pair
        for pair in matching.wrong
        if not (_is_rest(pair) and _differs(source, target, pair) is not None)
    ]
    astray = [
        (pair, change)
        for pair in matching.pairs
        if pair.fit > Fit.UNIT and (change := _differs(source, target, pair)) is not None
        if not _is_rest(pair)
    ]
    return wrong + grown, astray


def _drop_rests(source: str, target: str, matching: Matching) -> None:
    """Take from what is missing and added what makes a whole: 降到五分之一, by 80 percent."""
    for one in tuple(matching.missing):
        parts = (each for each in english_quantities(target) if each.kind is Kind.FRACTION)
        for other in (*matching.extra, *parts):
            pair = Pair(one, other, Fit.NONE)
            if _is_rest(pair) and _differs(source, target, pair) is not None:
                matching.missing.remove(one)
                matching.extra[:] = [each for each in matching.extra if each is not other]
                return


_FROM = compiled(
    r"\b(?:from|compared (?:with|to)|against|after|versus) (?:an? |the )?(?:earlier |previous )?\Z"
)


def _drop_beginnings(target: str, matching: Matching) -> None:
    """Take from what is missing and added what a change began at: 收窄5个百分点至12%, from 17."""
    for one in tuple(matching.missing):
        for other in tuple(matching.extra):
            before = target[max(0, other.start - _ENGLISH_REACH) : other.start]
            if _FROM.search(before) and any(
                pair.target.unit is other.unit and abs(pair.target.low - other.low) == one.low
                for pair in matching.pairs
            ):
                matching.missing.remove(one)
                matching.extra.remove(other)
                return


def _is_overgrown(target: str, pair: Pair) -> bool:
    """Return whether so many times as much became a rise by all of it: 1.5倍, up 150 percent."""
    times = pair.source.kind is Kind.MULTIPLE and pair.source.unit.dimension is Dimension.TIMES
    if not times or pair.target.unit.dimension is not Dimension.PERCENT or pair.source.low <= 1:
        return False
    whole = pair.target.low == pair.source.low * 100 and not pair.target.is_range
    return whole and _english_change(target, pair.target) is Change.BY


def _is_rest(pair: Pair) -> bool:
    """Return whether both make a whole together: 三分之一 and two-thirds."""
    one, other = _share(pair.source), _share(pair.target)
    return one is not None and other is not None and one + other == 1


def _share(quantity: Quantity) -> Fraction | None:
    if quantity.unit.dimension is Dimension.PERCENT:
        return quantity.low * quantity.unit.factor / 100
    return quantity.low if quantity.kind is Kind.FRACTION else None


def _differs(source: str, target: str, pair: Pair) -> Change | None:
    """Return what the source's number is where the target's is the other; `None` elsewhere."""
    ours, theirs = pair.source, pair.target
    if ours.is_range or theirs.is_range or ours.kind in _UNTOLD or theirs.kind in _UNTOLD:
        return None
    before = target[max(0, theirs.start - _ENGLISH_REACH) : theirs.start]
    if theirs.unit.dimension is Dimension.TIME and _TAKES.search(before):
        return None  # how long a thing takes is no change by so long
    meant = _chinese_change(source, ours)
    said = _english_change(target, theirs) if meant else None
    return meant if said and said is not meant else None


def _chinese_change(text: str, quantity: Quantity) -> Change | None:
    before = text[max(0, quantity.start - _REACH) : quantity.start]
    if _TO.search(before):
        start = max((each.end() for each in _CLAUSE.finditer(text, 0, quantity.start)), default=0)
        return None if _RATE.search(text, start, quantity.start) else Change.TO
    return Change.BY if _BY.search(before) else None


def _english_change(text: str, quantity: Quantity) -> Change | None:
    after = max(quantity.end, quantity.unit_end)
    start = max(0, quantity.start - _ENGLISH_REACH)
    before = text[start : quantity.start]
    if _TO_AFTER.match(text, after):
        return Change.TO if not _BY_ENGLISH.search(before) else None
    if _BY_AFTER.match(text, after):
        return Change.BY
    if _TO_ENGLISH.search(before):
        return None if _RATE_ENGLISH.search(text, 0, quantity.start) else Change.TO
    return Change.BY if _BY_ENGLISH.search(before) else None


def told_otherwise(checked: Checked, astray: Iterable[tuple[Pair, Change]]) -> Iterator[Finding]:
    """Yield a finding for each number that became to how much from by how much, or reversed."""
    told: set[int] = set()
    for pair, change in astray:
        if pair.target.start in told:
            continue  # the other end of a range
        told.add(pair.target.start)
        rule = CHANGED_BY if change is Change.BY else CHANGED_TO
        source, target = pair.source, pair.target
        yield rule.found(
            checked,
            Span(target.start, max(target.end, target.unit_end)),
            source=(Span(source.start, max(source.end, source.unit_end)),),
            fix=_fix(checked.segment.target, target, change),
            source_words=source.of(checked.segment.source),
            target_words=target.of(checked.segment.target),
        )


def _fix(text: str, target: Quantity, change: Change) -> Fix | None:
    """Return an edit of "to" or "by" before a number, which is put in where there is none."""
    start = max(0, target.start - _ENGLISH_REACH)
    before = text[start : target.start]
    word = (_TO_WORD if change is Change.BY else _BY_WORD).search(before)
    if word is not None:
        return Fix(start + word.start(), start + word.start() + 2, change.value)
    bare = _NO_WORD.search(before) if change is Change.TO else None
    if bare is None or _BY_AFTER.match(text, max(target.end, target.unit_end)):
        return None
    place = start + bare.start(1)
    return Fix(place, place, "to ")
