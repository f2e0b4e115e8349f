"""Brackets that open without closing, close without opening, or did not come over."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from workbench.bitext.glosses import all_stems_in, glossed
from workbench.checks.rule import MOST, Checked, Rule, SegmentCheck, few
from workbench.checks.writing.rules import ALTERED
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese, listed, opaque, words
from workbench.text.han import HAN
from workbench.text.patterns import compiled

UNBALANCED = Rule("brackets.unbalanced", Family.BRACKETS, Severity.WARNING, about_missing=True)
DOUBLED = Rule("brackets.doubled", Family.BRACKETS, Severity.WARNING)
COUNT = Rule("brackets.count", Family.BRACKETS, Severity.HINT, about_missing=True)

_OPENERS = {"(": ")", "（": ")", "[": "]", "【": "]", "〔": "]", "{": "}"}
_CLOSERS = {")": ")", "）": ")", "]": "]", "】": "]", "〕": "]", "}": "}"}
_BRACKET = compiled(r"[()（）\[\]【】〔〕{}]")
_SMILEY = compiled(r"[:;=8][-'^oO]?[()\[\]]|[()][-'^]?[:;=](?=\s|\Z)")
# What counts items off is followed by an item: "aged 69)," closes what never opened.
_LABEL = compiled(
    r"(?:(?<=[\s,;:])|(?<=\A)|(?<=[（(]))(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[)）](?![,.;:!?])"
)

_ASIDE = compiled("[（(]([^（()）]{0,200}+)[）)]")

# Asides that English says otherwise or leaves out.
_SAME_SAID = compiled(
    "简称|簡稱|下同|以下|又称|又稱|又译|又譯|音译|音譯|化名|记者|記者|编者|編者|图|圖|摄|攝|社"
    "|上接|资料|資料|左|右|中|^[如即含或]|^例如|^比如|^包括|^包含|^也就是|^无论|^無論"
)

# In Chinese characters: a shorter aside is taken into an English sentence without brackets.
_ASIDE_SIZE = 6

# English words for each Chinese character: with more of them the aside was woven in.
_FEW = 0.55

_HAN_ONE = compiled(f"[{HAN}]")

# What English sets off an aside with in place of brackets.
_INSTEAD = compiled(r"[(\[—–:]| - |--")


class Brackets:
    """Finds brackets without their other half, and long asides of the source that are gone."""

    name = "brackets"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield one finding for all odd brackets, and a hint at a missing aside."""
        del style
        target = checked.segment.target
        if not target.strip():
            return
        yield from _unbalanced(checked)
        yield from few(_doubled(checked))
        if "(" in target:
            yield from few(_short_forms(checked))
        if checked.segment.role in {Role.BODY, Role.QUOTE, Role.LIST_ITEM}:
            yield from _missing_asides(checked)
        if checked.segment.source.startswith("【"):
            yield from _missing_label(checked)


@dataclass(slots=True)
class _Odd:
    """Where brackets of each kind stand that have no other half."""

    opened: dict[str, list[int]] = field(default_factory=dict)
    closed: dict[str, list[int]] = field(default_factory=dict)

    def count(self, kind: str) -> tuple[int, int]:
        return len(self.opened.get(kind, ())), len(self.closed.get(kind, ()))

    def places(self, kind: str) -> list[int]:
        return sorted((*self.opened.get(kind, ()), *self.closed.get(kind, ())))


def _odd(text: str, source: str = "") -> _Odd:
    """Return the brackets of each kind that nothing closes or opens, in one pass.

    `02)` is the label of an item, unless the source has it in brackets.
    """
    places = opaque(text)
    smileys = {place for found in _SMILEY.finditer(text) for place in range(*found.span())}
    labels = _labels(text, source)
    odd = _Odd()
    for found in _BRACKET.finditer(text):
        place, bracket = found.start(), found[0]
        if place in places:
            continue
        if bracket in _OPENERS:
            if place not in smileys:
                odd.opened.setdefault(_OPENERS[bracket], []).append(place)
        elif odd.opened.get(kind := _CLOSERS[bracket]):
            odd.opened[kind].pop()
        elif place not in labels and place not in smileys:
            odd.closed.setdefault(kind, []).append(place)
    return odd


def _labels(text: str, source: str) -> frozenset[int]:
    """Return where the brackets of labels stand: they count from one, or begin the text."""
    written = source.replace("（", "(").replace("）", ")")
    found = [each for each in _LABEL.finditer(text) if f"({each[0][:-1]})" not in written]
    alone = len(found) == 1 and found[0].start() > 0 and found[0][0][:-1] not in _FIRST
    if alone and found[0][0][:-1].isdigit() and found[0][0][:-1] not in written:
        return frozenset()
    return frozenset(each.end() - 1 for each in found)


_FIRST = frozenset({"1", "01", "0"})


def _unbalanced(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    if not _BRACKET.search(target):
        return
    here, there = _odd(target, checked.segment.source), _odd(checked.segment.source)
    places = [
        p for kind in ")]}" if here.count(kind) != there.count(kind) for p in here.places(kind)
    ]
    if places:
        spans = [Span(place, place + 1) for place in sorted(places)[:MOST]]
        marks = " ".join(span.of(target) for span in spans)
        fix = _balanced(checked, sorted(places))
        yield UNBALANCED.found(checked, *spans, fix=fix, marks=marks, count=str(len(places)))
    elif _QUOTE.search(target):
        yield from few(_crossing(checked))


_QUOTE = compiled(r"[“”]|(?<!\d)\"")
_IN_BRACKETS = compiled(r"\([^()]*\)")


def _crossing(checked: Checked) -> Iterator[Finding]:
    """Yield a bracket that closes before a quotation that began in it: `(he said "no)"`."""
    target = checked.segment.target
    for found in _IN_BRACKETS.finditer(target):
        marks = _QUOTE.findall(found[0])
        straight = [each for each in marks if each == '"']
        is_odd = len(straight) % 2 == 1 or marks.count("“") != marks.count("”")
        start, end = found.span()
        if is_odd and _QUOTE.match(target, end):
            fix = Fix(end - 1, end + 1, f"{target[end]})")
            span = Span(end - 1, end + 1)
        elif is_odd and start and _QUOTE.match(target, start - 1):
            fix = Fix(start - 1, start + 1, f"({target[start - 1]}")
            span = Span(start - 1, start + 1)
        else:
            continue
        yield UNBALANCED.found(checked, span, fix=fix, marks=span.of(target), count="1")


# A bracket with nothing but another in it: `((ADB))`, `[(ADB)]`.
_TWO_PAIRS = compiled(r"[(\[][(\[](?P<words>[^()\[\]\n]{1,80})[)\]][)\]](?!\()")
_TWO_IN_CHINESE = compiled(r"[（(\[【〔]{2}")


def _doubled(checked: Checked) -> Iterator[Finding]:
    """Yield two pairs of brackets around one thing, with the edit that leaves one."""
    target = checked.segment.target
    if "((" not in target and "[(" not in target and "([" not in target:
        return
    if _TWO_IN_CHINESE.search(checked.segment.source):
        return
    for found in _TWO_PAIRS.finditer(target):
        if found.start() not in opaque(target):
            fix = Fix(*found.span(), f"({found['words']})")
            yield DOUBLED.found(checked, Span(*found.span()), fix=fix, words=found[0])


_DEFINED = compiled(
    r"\((?:(?:hereafter|hereinafter|henceforth|below|or|the|called|known as),? ){0,3}[“‘\"']?"
    r"(?P<sign>[A-Z]{2,6})[”’\"']?\)"
)
_CAPITALS = compiled(r"\b[A-Z]{2,6}\b")
# Of two letters either order is often a word of its own.
_BOTH_ORDERS = listed(
    "AM MA PM MP US SU UN NU EU UE TV VT IT TI AI IA ID DI PC CP AD DA PR RP CEO COE"
)
_INITIAL = compiled(r"\b([A-Z])")
_NAME_REACH = 80
_FOUR = 4


def _short_forms(checked: Checked) -> Iterator[Finding]:
    """Yield an acronym with its letters in another order than where it was made.

    `the Electoral Commission (EC) … the CE chairman`, `World Trade Centre Group (WCTG)`.
    """
    source, target = checked.segment.source, checked.segment.target
    for found in _DEFINED.finditer(target):
        sign = found["sign"]
        before = target[max(0, found.start() - _NAME_REACH) : found.start()]
        initials = "".join(_INITIAL.findall(before))[-len(sign) :]
        is_judged = len(sign) < _FOUR or sign in source or initials in source  # by `asides`
        if not is_judged and _is_turned(sign, initials):
            yield _short_form(checked, Span(*found.span("sign")), initials)
            continue
        for other in _CAPITALS.finditer(target, found.end()):
            is_other = other[0] != sign and sorted(other[0]) == sorted(sign)
            if is_other and other[0] not in source and not {sign, other[0]} & _BOTH_ORDERS:
                yield _short_form(checked, Span(*other.span()), sign)


def _is_turned(sign: str, initials: str) -> bool:
    """Return whether two letters that stand side by side changed places, and nothing else."""
    apart = [
        at for at, (one, other) in enumerate(zip(sign, initials, strict=False)) if one != other
    ]
    is_near = len(apart) == 2 and apart[1] == apart[0] + 1  # noqa: PLR2004 - a pair
    return is_near and sorted(sign) == sorted(initials)


def _short_form(checked: Checked, place: Span, right: str) -> Finding:
    given = place.of(checked.segment.target)
    fix = Fix(place.start, place.end, right)
    return ALTERED.found(checked, place, fix=fix, words=right, given=given)


_HALVES = {"(": ")", "[": "]", "{": "}"}
_ENDS_IN_BRACKET = compiled(r"[）)】〕\]][。！？.]?\s*\Z")


def _balanced(checked: Checked, places: Sequence[int]) -> Fix | None:
    """Return the edit for `(left]`, `((left)`, and a bracket open at the end as the source's is."""
    target, source = checked.segment.target, checked.segment.source
    if len(places) == 2:  # noqa: PLR2004 - one opens, the other closes
        first, last = places
        wanted = _HALVES.get(target[first])
        is_pair = wanted is not None and target[last] in _HALVES.values() and target[last] != wanted
        return Fix(last, last + 1, wanted) if is_pair and wanted else None
    if len(places) != 1:
        return None
    (place,) = places
    sign = target[place]
    if target[place + 1 : place + 2] == sign or target[place - 1 : place] == sign != "":
        return Fix(place, place + 1, "")
    told = _as_in_source(source, target, place)
    if told is not None:
        return told
    bare = target.rstrip()
    if sign in _HALVES and _ENDS_IN_BRACKET.search(source) and not set(target[place:]) & {")", "]"}:
        end = len(bare) - (bare[-1] in ".!?" and source.rstrip()[-1] in "。！？.")
        return Fix(end, end, _HALVES[sign])
    return None


_PLAIN_ASIDE = compiled(
    r"[（(](?P<text>[A-Za-z\d][^（()）]{0,60}?)[）)](?P<quoted>[。！？，]?[”」])?"
)
_QUOTED_ASIDE = compiled(r"[）)][。！？，]?[”」]")
_QUOTE_CLOSED = compiled(r"[,.!?]?[”\"]")


def _as_in_source(source: str, target: str, place: int) -> Fix | None:
    """Return the edit that sets the other half where the source's bracket says it has to stand."""
    sign = target[place]
    for found in _PLAIN_ASIDE.finditer(source):
        text = found["text"]
        if sign == "(" and target.startswith(text, place + 1):
            end = place + 1 + len(text)
            return Fix(end, end, ")")
        if sign == ")" and target.endswith(text, 0, place):
            start = place - len(text)
            return Fix(start, start, "(")
    if sign == "(" and len(_QUOTED_ASIDE.findall(source)) == 1:
        closed = _QUOTE_CLOSED.search(target, place)
        if closed is not None:
            return Fix(closed.start(), closed.start(), ")")
    return None


def _missing_asides(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    if is_chinese(target) or _INSTEAD.search(target):
        return
    asides = [
        Span(*found.span())
        for found in _ASIDE.finditer(source)
        if len(_HAN_ONE.findall(found[1])) >= _ASIDE_SIZE and not _SAME_SAID.search(found[1])
    ]
    brief = len(words(target)) < _FEW * len(_HAN_ONE.findall(source))
    if asides and brief and target.count(",") <= source.count("，") + source.count("、"):
        first = asides[0].of(source)
        yield COUNT.found(checked, source=asides[:MOST], words=first, count=str(len(asides)))


# What a text is headed with, unless that is its agency's or its reporter's.
_HEADING = compiled(rf"【(?P<label>[{HAN}]{{2,4}})】(?P<rest>.*)", re.DOTALL)
_AGENCY = compiled("[讯訊电電报報网網社者摄攝文图圖译譯]")
_SET_APART = compiled(r"[(\[【（:：|—–]| - |--|\A\W*[A-Z]{3,}\b")


def _missing_label(checked: Checked) -> Iterator[Finding]:
    """Yield the label that heads the source if the target has none and says it nowhere."""
    source, target = checked.segment.source, checked.segment.target
    found = _HEADING.match(source)
    if found is None or _AGENCY.search(found["label"]) or not found["rest"].strip():
        return
    if is_chinese(target) or _SET_APART.search(target):
        return
    told = frozenset().union(*(each.free for each in glossed(found["label"])))
    if told and not told & all_stems_in(target):
        place, words = Span(0, found.start("rest")), source[: found.start("rest")]
        yield COUNT.found(checked, source=[place], words=words, count="1")


CHECKS: tuple[SegmentCheck, ...] = (Brackets(),)
