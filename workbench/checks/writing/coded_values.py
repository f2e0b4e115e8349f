"""Telephones, plates, flights, shares and cases, compared by value: how they are written is free.

`粤B·7K29E` may be "Yue B 7K29E" but not "Yue B 7K92E", `2860 5012` may be "+852 2860 5012". Two
that changed places are known by the words of the clauses that they stand in.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations
from typing import NamedTuple

from workbench.bitext.glosses import all_stems_in, glossed
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.links import ALTERED, MISSING
from workbench.checks.writing.markup import TELEPHONE
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import is_chinese, links, opaque
from workbench.text.folding import fold
from workbench.text.patterns import compiled

# Of one width each, so that places stay as they are.
_NARROW = str.maketrans(
    {"（": "(", "）": ")", "－": "-", "–": "-", "‑": "-", "／": "/", "　": " ", "．": "."}
    | {chr(0xFF10 + at): str(at) for at in range(10)}
)

_CALLED = compiled(
    fold("电话|热线|专线|致电|拨打|拨|查询|洽询|手机|传真|WhatsApp|简讯|联络|来电|号码")
)
_PHONE = compiled(
    r"(?<![\w.,/$€£¥-])(?:\+\d{1,3}[ -]?)?(?:\(\+?\d{2,4}\)[ -]?)?\d{2,5}(?:[ -]?\d{2,5}){1,4}"
    r"(?![\w/%]|[.,-]\d)",
    re.ASCII,
)
# Behind its label a call of few digits, which elsewhere may be a year or a sum: `热线：1925`.
_SHORT_CALL = compiled(
    fold(
        r"(?:[:：是为拨打]|致电|电话|热线|专线)\s?(?P<call>\d{3,6})(?![\d.,:%-]*\d|[年月日元名人个分万亿])"
    )
)
_SHORT_FIGURE = compiled(r"(?<![\w.,:$€£¥-])(?P<call>\d{3,6})(?![\w%]|[.,:-]\d)", re.ASCII)

# In digits: a shorter number is an emergency call or a hotline, one longer an account.
_FEWEST, _MOST = 7, 13
_EXTENSION = compiled(fold(r"\s*(?:转|分机|内线)[:：]?\s*(?P<number>\d{1,6})(?!\d)"))
_ENGLISH_EXTENSION = compiled(
    r"(?:\bext(?:ension|n)?s?\.?|\bx|#|\b(?:dial|press|option|then))[ :]*(?P<number>\d{1,6})\b",
    re.IGNORECASE,
)

# A sign with a capital and a figure in it, its parts joined by one mark; a code of a court's or of
# an airline may have a space.
_SIGN = compiled(
    r"(?<![A-Za-z0-9@/_.#$€£%+])(?:[A-Z]{1,6} ?(?=\d[A-Z\d]{1,5}\b))?"
    r"[A-Za-z0-9]+(?:[-./·•‧][A-Za-z0-9]+|:(?:19|20)\d\d(?!\d))*(?![A-Za-z0-9@_%])",
    re.ASCII,
)
_HAS_BOTH = compiled(r"(?=.*[A-Z])(?=.*\d)")
_ORDINAL = compiled(r"\d+(?:st|nd|rd|th|s|D|am|pm|m|km|kg|g|W|K|GB|TB|MB|V|C|F)", re.IGNORECASE)
_SHARE = compiled(r"(?P<code>\d{4,6})\.(?P<place>[A-Z]{1,3})")
_SHANGHAI = frozenset({"SH", "SS"})
_CASE = compiled(r"(?P<head>[A-Z]{2,6}) ?(?P<number>\d{1,6})/(?P<year>(?:19|20)\d\d)(?!\d)")
_SHORT = 4

# A colon between a label and its figure parts nothing.
_CLAUSE = compiled(
    r"[，。；、！？\n]|(?<=[ )])(?:and|while|or)(?= )|[,;.!?](?= |\Z)|:(?= (?![+(]?\d)|\Z)"
)
_LIKE = 0.6


class Value(NamedTuple):
    """What stands at a place of a text, and what is left of it if only its value counts."""

    span: Span
    key: str


class CodedValues:
    """Finds telephones and codes of the source that the target has otherwise or elsewhere."""

    name = "coded_values"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each, with the source's as the edit where the target has one in its place."""
        del style
        source, target = checked.segment.source, checked.segment.target
        if not _FIGURE.search(source) and "." not in source and "@" not in source:
            return
        if not target.strip() or is_chinese(target):
            return
        phones = _phones(source), _phones(target)
        yield from few(_telephones(checked, *phones))
        yield from few(_extensions(checked, phones[0]))
        if _CAPITAL.search(source):
            yield from few(_signs(checked))
            yield from few(_cases(checked))
        yield from few(_exchanged(checked, *phones))


_FIGURE = compiled(r"\d\d|[0-9][A-Z]|[A-Z][ .-]?[0-9]")
_CAPITAL = compiled(r"[A-Z]")


def _phones(text: str) -> list[Value]:
    """Return the telephone numbers of a text by their digits."""
    narrow = text.translate(_NARROW)
    found: list[Value] = []
    for each in _PHONE.finditer(narrow):
        key = _digits(each[0])
        is_parted = any(sign in each[0] for sign in " -(")
        if _FEWEST <= len(key) <= _MOST and is_parted and not _YEARS.search(each[0]):
            found.append(Value(Span(*each.span()), key))
    return found


_YEARS = compiled(r"\b(?:19|20)\d\d ?- ?(?:19|20)\d\d\b|\b(?:19|20)\d\d-[01]\d-[0-3]\d\b")


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def is_one_number(one: str, other: str) -> bool:
    """Return whether two runs of digits are one telephone: a country's code may be before it."""
    short, long_ = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    return len(short) >= _FEWEST and long_.endswith(short)


def _telephones(
    checked: Checked, ours: Sequence[Value], theirs: Sequence[Value]
) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    if not ours or not _CALLED.search(fold(source)):
        return
    digits = _digits(target)
    spare = [each for each in theirs if not any(is_one_number(each.key, o.key) for o in ours)]
    for each in ours:
        is_judged = TELEPHONE.fullmatch(each.span.of(source)) is not None  # as it is written
        if is_judged or each.key.lstrip("0") in digits:
            continue
        if any(is_one_number(each.key, other.key) for other in theirs):
            continue
        other = max(spare, key=lambda it: _likeness(each.key, it.key), default=None)
        if other is not None and _likeness(each.key, other.key) >= _LIKE:
            spare.remove(other)
            yield _changed(checked, each.span, other.span)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _changed(checked: Checked, place: Span, other: Span) -> Finding:
    right, written = place.of(checked.segment.source), other.of(checked.segment.target)
    fix = Fix(other.start, other.end, right.translate(_NARROW)) if right.isascii() else None
    return ALTERED.found(checked, other, source=[place], fix=fix, address=right, written=written)


def _extensions(checked: Checked, ours: Sequence[Value]) -> Iterator[Finding]:
    """Yield an extension that a target leaves out or has otherwise: `轉 215`."""
    source, target = fold(checked.segment.source), checked.segment.target
    for each in ours:
        found = _EXTENSION.match(source, each.span.end)
        if found is None or re.search(rf"(?<!\d){found['number']}(?!\d)", target):
            continue
        place = Span(*found.span("number"))
        given = _ENGLISH_EXTENSION.search(target)
        if given is not None:
            yield _changed(checked, place, Span(*given.span("number")))
        else:
            yield MISSING.found(
                checked,
                source=[place],
                address=Span(*found.span()).of(checked.segment.source).strip(),
            )


def _values(text: str) -> list[Value]:
    """Return the codes of a text that have a capital and a figure, by their letters and figures."""
    places = opaque(text)
    found: list[Value] = []
    for each in _SIGN.finditer(text.translate(_NARROW)):
        # Of a name with its number, `Rui Yuan-4B`, the number is the code.
        number = _BEHIND_WORD.match(each[0])
        start = each.start() + (number.end() if number else 0)
        sign = text[start : each.end()]
        is_code = _HAS_BOTH.match(sign) and (number or not _ORDINAL.fullmatch(sign))
        if is_code and each.start() not in places:
            found.append(Value(Span(start, each.end()), _bare(sign)))
    return found


_BEHIND_WORD = compiled(r"[A-Z][a-z]{2,}[-·](?=\d)")


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text)).upper().lstrip("0")


def _signs(checked: Checked) -> Iterator[Finding]:
    """Yield a code for which the target has one that differs by a slip."""
    source, target = checked.segment.source, checked.segment.target
    ours = _values(source)
    if not ours:
        return
    here, there = _bare(source), _bare(target)
    spare = [each for each in _values(target) if each.key not in here]
    for each in ours:
        if each.key in there or (
            source[each.span.start - 1 : each.span.start] in {"(", "（"}
            and (not _SHARE.fullmatch(each.span.of(source)))
        ):
            continue
        near = [it for it in spare if _is_slip(each, it, source, target)]
        if len(near) == 1:
            spare.remove(near[0])
            yield _changed(checked, each.span, near[0].span)


def _is_slip(one: Value, other: Value, source: str, target: str) -> bool:
    """Return whether a code is another with a sign changed, left out, added or turned."""
    shares = _SHARE.fullmatch(one.span.of(source)), _SHARE.fullmatch(other.span.of(target))
    if shares[0] is not None and shares[1] is not None:
        places = {each["place"] for each in shares if each}
        if shares[0]["code"].lstrip("0") == shares[1]["code"].lstrip("0"):
            return len(places) > 1 and places != _SHANGHAI
        if places == _SHANGHAI:
            return False
    if len(one.key) == len(other.key):
        apart = [at for at in range(len(one.key)) if one.key[at] != other.key[at]]
        is_turned = len(apart) == 2 and sorted(one.key) == sorted(other.key)  # noqa: PLR2004 - two
        is_shape = _shape(one.key) == _shape(other.key)
        return (len(apart) == 1 and is_shape) or (is_turned and len(one.key) >= _SHORT)
    if abs(len(one.key) - len(other.key)) > 1 or min(len(one.key), len(other.key)) <= _SHORT:
        return False
    short, long_ = sorted((one.key, other.key), key=len)
    return any(long_[:at] + long_[at + 1 :] == short for at in range(len(long_)))


def _shape(key: str) -> str:
    return "".join("9" if sign.isdigit() else "A" for sign in key)


def _cases(checked: Checked) -> Iterator[Finding]:
    """Yield the year of a case that the target leaves out: `HCAL 1127/2022`."""
    source, target = checked.segment.source, checked.segment.target
    for found in _CASE.finditer(source):
        given = re.search(rf"\b{found['head']} ?{found['number']}\b", target)
        if given is not None and found["year"] not in target:
            yield _changed(checked, Span(*found.span()), Span(*given.span()))


def _exchanged(checked: Checked, *phones: Sequence[Value]) -> Iterator[Finding]:
    """Yield two values that the target has, each in the clause of the other."""
    source, target = checked.segment.source, checked.segment.target
    ours, theirs = _all(source, phones[0]), _all(target, phones[1])
    if len(ours) < 2 and _CALLED.search(fold(source)):  # noqa: PLR2004 - two change places
        ours = [*ours, *_short_calls(_SHORT_CALL, fold(source))]
        theirs = [*theirs, *_short_calls(_SHORT_FIGURE, target)]
    if len(ours) < 2 or len(theirs) < 2:  # noqa: PLR2004 - two change places
        return
    here, there = _alone(ours), _alone(theirs)
    for one, other in combinations(sorted(here.keys() & there.keys()), 2):
        wanted = _only(source, here[one].span, here[other].span)
        given = _only(target, there[one].span, there[other].span)
        if wanted is None or given is None:
            continue
        words = [_told(source, each) for each in wanted]
        told = [all_stems_in(each.of(target)) for each in given]
        is_turned = words[0] & told[1] and words[1] & told[0]
        if is_turned and not words[0] & told[0] and not words[1] & told[1]:
            yield _turned(checked, (here[one], here[other]), (there[one], there[other]))


def _all(text: str, phones: Sequence[Value]) -> list[Value]:
    addresses = [Value(Span(each.start, each.end), each.text.lower()) for each in links(text)]
    return [*addresses, *(Value(each.span, each.key.lstrip("0")) for each in phones)]


def _short_calls(pattern: re.Pattern[str], text: str) -> Iterator[Value]:
    for found in pattern.finditer(text):
        yield Value(Span(*found.span("call")), found["call"])


def _alone(values: Sequence[Value]) -> dict[str, Value]:
    """Return the values that stand once, by their keys."""
    keys = [each.key for each in values]
    return {each.key: each for each in values if keys.count(each.key) == 1}


def _only(text: str, one: Span, other: Span) -> tuple[Span, Span] | None:
    """Return the clauses around two places, if they are two."""
    clauses = _clause(text, one), _clause(text, other)
    return None if clauses[0] == clauses[1] else clauses


def _clause(text: str, place: Span) -> Span:
    borders = [
        each
        for each in _CLAUSE.finditer(text)
        if each.end() <= place.start or each.start() >= place.end
    ]
    start = max((each.end() for each in borders if each.end() <= place.start), default=0)
    return Span(
        start, min((b.start() for b in borders if b.start() >= place.end), default=len(text))
    )


def _told(source: str, clause: Span) -> frozenset[str]:
    """Return the stems that may render what a clause says and no other does."""
    inside = [w.own for w in glossed(source) if clause.start <= w.start and w.end <= clause.end]
    outside = [w.own for w in glossed(source) if not (clause.start <= w.start < clause.end)]
    return frozenset[str]().union(*inside) - frozenset[str]().union(*outside)


def _turned(checked: Checked, ours: tuple[Value, Value], theirs: tuple[Value, Value]) -> Finding:
    target = checked.segment.target
    left, right = sorted((each.span for each in theirs), key=lambda span: span.start)
    between = target[left.end : right.start]
    fix = Fix(left.start, right.end, f"{right.of(target)}{between}{left.of(target)}")
    source = checked.segment.source
    return ALTERED.found(
        checked,
        left,
        right,
        source=[each.span for each in ours],
        fix=fix,
        address=ours[0].span.of(source),
        written=theirs[1].span.of(target),
    )


CHECKS: tuple[SegmentCheck, ...] = (CodedValues(),)
