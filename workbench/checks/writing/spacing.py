"""Spaces that are missing, or too many."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import LETTERS, listed, opaque
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.patterns import compiled

DOUBLE = Rule("spacing.double", Family.SPACING, Severity.WARNING)
BEFORE = Rule("spacing.before_punctuation", Family.SPACING, Severity.WARNING)
NUMBER = Rule("spacing.number", Family.SPACING, Severity.WARNING)
AFTER = Rule("spacing.after_punctuation", Family.SPACING, Severity.WARNING)
INSIDE = Rule("spacing.inside_brackets", Family.SPACING, Severity.WARNING)
EDGE = Rule("spacing.edge", Family.SPACING, Severity.HINT)

_DOUBLE = compiled(r"(?<=\S)[ \t\u00a0\u2002-\u200a\u3000]{2,}+(?=\S)")
_BEFORE = compiled(
    r"(?<=[\w\"”’')\]%])[ \t\u00a0]++"
    rf"(?:([,;:!?.]++|[)\]”])(?=[\s\"“”’')\].,;:]|\Z)|(?P<stuck>[,;])(?=[{LETTERS}])"
    r"|(?P<stop>\.)(?=[A-Z][a-z]+[\s,]))"
)
_SPACED_POINTS = compiled(r"[ \u00a0]\.")

_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\."
)
_COMMON = (
    "the|he|she|they|we|but|and|however|this|that|these|those|there|his|her|its|their|when|after"
    "|while|according|meanwhile|some|many"
)

# A mark, or the quotation mark behind it, that a space should follow.
_AFTER = compiled(
    r"[,;.?!:”)](?=\S)(?:"
    + "|".join(
        (
            rf"(?<=[{LETTERS}\d%)\]”’\"'][,;])(?=[{LETTERS}“‘(])",
            rf"(?<=[{LETTERS}]{{2}},)(?=\d)",
            rf"(?<=[a-zß-ÿ]{{2}}[.?!])(?=[A-Z][{LETTERS}]|[AI]\s|[“‘(])",
            rf"(?<=[a-z]{{2}}\.)(?=(?:{_COMMON})\b)",
            r"(?<=\bMr\.|\bMs\.|\bDr\.)(?=[A-Z])",
            rf"(?<=[{LETTERS}]{{2}}:)(?=[“‘]|\"[{LETTERS}])|(?<=[a-z]{{2}}:)(?=[A-Z][a-z])",
            rf"(?<=[{LETTERS}\d,.!?]”)(?=[{LETTERS}])",
            r"(?<=\d,)(?=(?:19|20)\d\d\b)",
            r"(?<=[A-Z\d]{2}\))(?=[a-z]{2})|(?<=[a-z]{3}\))(?=[a-z]{3})",
        )
    )
    + ")"
)

_DAY = compiled(rf"(?:{_MONTH}) \d{{1,2}},\Z")
_LONGEST_DAY = 13

# Not the plural in `the person(s)`, nor a function in `f(x)`.
_STUCK_BRACKET = compiled(
    r"\((?<=%\()(?=[\w$€£¥])|\((?<=\d\()(?=[a-z]{3,}[ )]|(?:up|or|in|of) )"
    r"|\((?<=[a-zß-ÿ]{2}\()"
    r"(?=[A-Z][A-Za-z]|\d{4}\)|(?!ies\)|ren\)|ing\)|able\))[a-z]{3,}[ ,)])"
)

# Parted where the source has one: `1, 200` for 1,200 and `39. 2` for 39.2.
_PARTED = compiled(
    r"(?<![\d.,])(\d{1,3}(?:, ?\d{3})*)(?:, (?=\d{3}\b)\d{3})(?![\d,])|(?<![\d.,])\d+\. \d+\b"
)

_MAY_BE_PARTED = compiled(r"\d[,.] \d")

# So, too, before what it counts, where the source has its value: 1,230万, `12. 3 million`.
_PARTED_DECIMAL = compiled(
    r"(?<![\d.,])(?P<number>\d{1,3}(?:\. | \.| \. )\d{1,3})(?= ?(?P<scale>million|billion|trillion"
    r"|percent|per cent|degrees|meters|metres|kilometers|kilometres|points|times)\b|%)"
)
_SCALES = {"million": 10**6, "billion": 10**9, "trillion": 10**12}

_NEXT_WORD = compiled(rf"[{LETTERS}]{{1,24}}+")

# A capitalised one is the end of a brand's name: Amazon.Com.
_TAILS = listed("com org net edu gov info js")

_BRANDS = ("Yahoo!", "Jeopardy!", "Yum!")

# In code points: how far before a semicolon the & of an HTML entity may stand.
_ENTITY = 8


class Spacing:
    """Finds double spaces, spaces at the edges and before marks, and marks without one after."""

    name = "spacing"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each place with the edit that settles it."""
        del style
        target = checked.segment.target
        if not target.strip():
            return
        yield from _edges(checked)
        yield from few(_double(checked))
        yield from few(_before(checked))
        yield from few(_inside(checked))
        yield from few(_after(checked))
        yield from few(_stuck_brackets(checked))
        yield from few(_straight(checked))
        yield from few(_numbers(checked))


def _edges(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    begin = len(target) - len(target.lstrip())
    end = len(target.rstrip())
    if begin:
        yield EDGE.found(checked, Span(0, begin), fix=Fix(0, begin, ""), side="beginning")
    if end < len(target):
        last = len(target)
        yield EDGE.found(checked, Span(end, last), fix=Fix(end, last, ""), side="end")


def _double(checked: Checked) -> Iterator[Finding]:
    for found in _DOUBLE.finditer(checked.segment.target):
        fix = Fix(found.start(), found.end(), " ")
        words = _around(checked.segment.target, *found.span())
        yield DOUBLE.found(checked, Span(*found.span()), fix=fix, words=words)


_OPENED = compiled(rf"[(\[“](?P<space>[ \u00a0]++)(?=[{LETTERS}\d])")


def _inside(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _OPENED.finditer(target):
        if found.start() == 0 or target[found.start() - 1].isspace():
            place = Span(*found.span("space"))
            words = _around(target, place.start, place.end)
            fix = Fix(place.start, place.end, "")
            yield INSIDE.found(checked, place, fix=fix, words=words)


def _before(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _BEFORE.finditer(target):
        stuck = found["stuck"] or found["stop"]
        if stuck:
            fix = Fix(found.start(), found.end(), f"{stuck} ")
        elif not _is_wanted(target, found):
            fix = Fix(found.start(), found.start(1), "")
        else:
            continue
        mark = found[0].strip()[0]
        yield BEFORE.found(checked, Span(*found.span()), fix=fix, mark=mark)


def _is_wanted(target: str, found: re.Match[str]) -> bool:
    """Tell the space before an ellipsis, a smiley and a score's colon, which are meant."""
    mark, end = found[1], found.end()
    if ".." in mark or (mark == "." and _SPACED_POINTS.match(target, end)):
        return True
    if mark in {":", ";"} and target.startswith((")", "]"), end):
        return True
    return (
        mark == ":" and target[found.start() - 1].isdigit() and target[end + 1 : end + 2].isdigit()
    )


def _after(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _AFTER.finditer(target):
        end = found.end()
        if not _is_one_word(target, found) and end not in opaque(target):
            begins = found[0] in ".?!" and target[end].islower()  # a sentence, as in "left.she"
            fix = Fix(end, end + 1, f" {target[end].upper()}") if begins else Fix(end, end, " ")
            words = _around(target, end - 1, end)
            yield AFTER.found(checked, Span(end - 1, end + 1), fix=fix, words=words)


def _stuck_brackets(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _STUCK_BRACKET.finditer(target):
        start = found.start()
        if start not in opaque(target):
            words = _around(target, start, start + 1)
            fix = Fix(start, start, " ")
            yield AFTER.found(checked, Span(start - 1, start + 1), fix=fix, words=words)


def _straight(checked: Checked) -> Iterator[Finding]:
    """Yield straight quotation marks with a space inside or none outside, if all have partners."""
    target = checked.segment.target
    places = [place for place, sign in enumerate(target) if sign == '"']
    if len(places) % 2 or any(target[place - 1 : place].isdigit() for place in places[::2]):
        return
    for opening, closing in zip(places[::2], places[1::2], strict=True):
        first, last = target[opening + 1 : opening + 2], target[closing - 1 : closing]
        if first == " " and closing - opening > _SHORTEST:
            yield _parted(checked, INSIDE, opening + 1, opening + 2, "")
        if last == " " and closing - opening > _SHORTEST and first != " ":
            yield _parted(checked, BEFORE, closing - 1, closing, "")
        is_stuck = target[max(0, opening - 2) : opening].isalpha() and first.isalnum()
        if opening and (target[opening - 1] == "," or (is_stuck and opening > 1)):
            yield _parted(checked, AFTER, opening, opening, " ")
        if last in {",", ".", "!", "?"} and target[closing + 1 : closing + 2].isalpha():
            yield _parted(checked, AFTER, closing + 1, closing + 1, " ")


# In code points: what stands between two marks that are a quotation.
_SHORTEST = 3


def _parted(checked: Checked, rule: Rule, start: int, end: int, text: str) -> Finding:
    target = checked.segment.target
    span = Span(start - (start == end), max(end, start + 1) if start < len(target) else start)
    words = _around(target, start, end)
    return rule.found(checked, span, fix=Fix(start, end, text), words=words, mark='"')


def _numbers(checked: Checked) -> Iterator[Finding]:
    target, source = checked.segment.target, checked.segment.source
    for found in _PARTED.finditer(target) if _MAY_BE_PARTED.search(target) else ():
        whole = found[0].replace(" ", "")
        plain = whole.replace(",", "")
        if whole in source or plain in source or (plain.isdigit() and _has(source, int(plain))):
            yield _whole(checked, Span(*found.span()), whole)
    for found in _PARTED_DECIMAL.finditer(target):
        whole = found["number"].replace(" ", "")
        if _PARTED.match(target, found.start()) and whole in source:
            continue  # told already
        value = Fraction(whole) * _SCALES.get(found["scale"], 1)
        if _has(source, value):
            yield _whole(checked, Span(*found.span("number")), whole)


def _has(source: str, value: Fraction | int) -> bool:
    return any(value in {each.low, each.high} for each in chinese_quantities(source))


def _whole(checked: Checked, place: Span, whole: str) -> Finding:
    words = place.of(checked.segment.target)
    fix = Fix(place.start, place.end, whole)
    return NUMBER.found(checked, place, fix=fix, words=words, whole=whole)


def _is_one_word(target: str, found: re.Match[str]) -> bool:
    """Tell x,y from a missing space, and &amp; and Yahoo! from a mark."""
    start, end, mark = found.start(), found.end(), found[0]
    if mark == ";":
        return target.rfind("&", max(0, start - _ENTITY), start) >= 0
    if mark == "," and target[end].isdigit() and target[start - 1].isdigit():
        return _DAY.search(target[max(0, end - _LONGEST_DAY) : end]) is None
    if mark == ",":
        return _is_single(target, start - 1, -1) and _is_single(target, end, 1)
    if mark == "!":
        return target.endswith(_BRANDS, 0, end)
    word = _NEXT_WORD.match(target, end)
    return mark == "." and word is not None and word[0].lower() in _TAILS


def _is_single(target: str, place: int, step: int) -> bool:
    beyond = target[place + step : place + step + 1] if place + step >= 0 else ""
    return target[place].isalpha() and not beyond.isalpha()


def _around(target: str, start: int, end: int) -> str:
    """Return the place with what stands next to it, to be shown."""
    return target[max(0, start - 12) : end + 12].strip()


CHECKS: tuple[SegmentCheck, ...] = (Spacing(),)
