"""Which mark stands first where several meet: at the ends of quotations and brackets; small gaps.

`"Look out"! she shouted`, `"I don't know." she said`, `He has retired (He is 60.).`, `3 - 1`.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.capitals import SENTENCE, WITHIN
from workbench.checks.writing.rules import REPEATED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese, opaque
from workbench.text.grammar.reading import read_sentences
from workbench.text.lexicons.known_names import NameKind, own_names
from workbench.text.once import once
from workbench.text.patterns import compiled

_PROSE = frozenset({Role.BODY, Role.QUOTE, Role.CAPTION, Role.LIST_ITEM})

_SAYING = (
    "said|says|added|adds|told|asked|asks|wrote|writes|noted|warned|explained|recalled|continued"
    "|argued|insisted|replied|answered|shouted|declared|concluded|joked|cried|yelled|muttered"
    "|whispered|called|exclaimed|remarked|admitted|complained|screamed"
)
_WHO = r"(?:he|she|they|it|we|I|(?:the|an?|his|her|their|one|another) (?:[a-z-]+ ){0,3}?[a-z]+)"
_NAME = r"(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"

_OUTSIDE = compiled(r"(?<=[\w,])(?P<marks>,?[\"”](?P<mark>[!?]))(?= (?:[a-z]|I ))")
_TWICE = compiled(r"(?<=\w)(?P<marks>(?P<mark>[!?])[,.])(?=[\"”])")
_STOPPED = compiled(
    rf"(?<=[\w,])(?P<marks>,?[.](?P<close>[\"”]))(?= (?:{_WHO} (?:{_SAYING})\b"
    rf"|(?:{_NAME} (?:{_SAYING})|(?:{_SAYING}) {_NAME})(?=[.,]|\Z)"
    r"|(?:said|says|added|wrote) (?:the|a|an|one) [a-z]))"
)
# Behind speech that is a sentence the stop stands inside.
_LATE_STOP = compiled(
    rf"\b(?:{_SAYING})(?: [a-z]+){{0,3}}[,:] [\"“](?P<words>[A-Z][^\"“”\n]*[a-z\d])"
    r"(?P<marks>[\"”]\.)(?=\s|\Z)"
)
_CAPITAL = compiled(
    r",[\"”] (?P<word>He|She|They|It|We|The|An?|His|Her|Their)"
    rf"(?= (?:[a-z-]+ ){{0,3}}?(?:{_SAYING})\b)"
)
_SMALL = compiled(
    rf"\b(?:{_SAYING})(?: [a-z]+){{0,3}}[,:] "
    r"[\"“](?P<words>(?P<word>[a-z]+) [^\"“”\n]+[.!?])[\"”](?=\s|\Z)"
)
# A conjunction goes on with the sentence that who said it stands in.
_GOING_ON = compiled(
    rf",[\"”] (?:{_WHO} (?:{_SAYING})|{_NAME} (?:{_SAYING})|(?:{_SAYING}) {_NAME}), "
    r"[\"“](?P<word>But|And|Or|Because|Although|Though|If|When|While|So)\b(?= [a-zI])"
)
_PARTIAL = compiled(
    r"\b(?:it|as|is|was|be|been|the|an?|of|called|his|her|their|its|him|them|and) "
    r"[\"“](?P<word>An?|The|This|Very|Not|No|Too|So)"
    r"(?= [a-z][^\"“”A-Z]*[\"”])"
)
_STOP_WITHIN = compiled(r"(?<=\w)(?P<marks>\.\)\.)(?=\s|\Z)")
_STOP_MIDST = compiled(r"\([^()\n]*(?:[a-z]{4}|\d)(?P<marks>\.)(?=\) [a-z])")
_BRACKET = compiled(r"(?<=[a-z][.!?] )\((?P<inside>(?P<word>[a-z])[^()\n]*[^().!?\s])\)\.(?=\s|\Z)")
_FOUR = compiled(r"(?<=[a-z])(?P<marks>\.{4,})(?= [a-z])")

# Between figures, and between a figure and its unit.
_GAPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (compiled(r"(?<![\d.-])\d+(?P<gap> - |- | -|--)(?=\d+\b(?![.\d-]*-))"), "-"),
    (compiled(r"\d(?P<gap> ?° )(?=[CF]\b)"), "°"),
    (compiled(r"\d(?P<gap>)(?=(?:per cent|percent|of|to|and|people|yuan)\b)"), " "),
    (compiled(r"\d(?P<gap> )(?=,\d{3}\b)"), ""),
    (compiled(r"\d{1,3}(?P<gap>, )(?=0\d\d\b)"), ","),
    (compiled(r"\d(?P<gap> )(?=\.\d)"), ""),
    (compiled(r"\d(?P<gap>-)(?=(?:st|nd|rd|th)\b)"), ""),
    (compiled(r"[a-z](?P<gap>-)(?=[.,;:!?](?:\s|\Z))(?!, (?:(?:and|or|to) )?\w+-)"), ""),
)
_ETC = compiled(r"\betc(?P<gap>)(?= [a-z]|[,;])")
_NUMBER_SIGN = compiled(
    r"\b(?:No|Nos|Sept|Oct|Nov|Dec|Jan|Feb|Aug|St|Gen|Sen|Rep|Gov|Prof|Lt|Col)\."
    r"(?P<gap>)(?=[A-Z][a-z]|\d)"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# `Monday May 5`: not `Monday 5 May`.
_DAY_MONTH = compiled(
    r"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?P<gap>)"
    rf"(?= (?:{_MONTHS}|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d)"
)
_MONTH_YEAR = compiled(
    rf"(?<!\d )\b(?:[Ii]n|[Oo]f|since|until|by|from|late|early) (?:{_MONTHS})"
    r"(?P<gap>,(?: of)?)(?= (?:19|20)\d\d\b)"
)


class MarkOrder:
    """Finds marks in the wrong order at quotations and brackets, and gaps around figures."""

    name = "mark_order"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with the edit that settles it."""
        target = checked.segment.target
        if checked.segment.role not in _PROSE or is_chinese(target):
            return
        finders: list[Callable[[Checked], Iterator[Finding]]] = [_gaps, _places]
        if '"' in target or "”" in target:
            finders += [_ends, _letters]
        if "(" in target:
            finders.append(_brackets)
        if style.english == "en-US":
            finders.append(_american)
        yield from few(chain.from_iterable(each(checked) for each in finders))


def _told(checked: Checked, place: tuple[int, int], right: str) -> Finding:
    """Return the finding of an edit, shown with the words beside it."""
    target = checked.segment.target
    start, end = place
    first = target.rfind(" ", 0, max(0, start)) + 1
    behind = target.find(" ", end)
    last = len(target) if behind < 0 else behind
    once = f"{target[first:start]}{right}{target[end:last]}"
    span = Span(start, end) if end > start else Span(first, last)
    return REPEATED.found(
        checked, span, fix=Fix(start, end, right), marks=target[first:last], once=once
    )


def _ends(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _OUTSIDE.finditer(target):
        marks = found["marks"].lstrip(",")
        yield _told(checked, found.span("marks"), marks[::-1])
    for found in _TWICE.finditer(target):
        yield _told(checked, found.span("marks"), found["mark"])
    for found in _STOPPED.finditer(target):
        yield _told(checked, found.span("marks"), f",{found['close']}")


def _letters(checked: Checked) -> Iterator[Finding]:
    """Yield capitals behind a quotation or in a part of one, and small letters that begin one."""
    target = checked.segment.target
    kinds = ((_CAPITAL, WITHIN), (_GOING_ON, WITHIN), (_PARTIAL, WITHIN), (_SMALL, SENTENCE))
    for pattern, rule in kinds:
        for found in pattern.finditer(target):
            is_whole = rule is not SENTENCE or _is_sentence(found["words"])
            before = target[: found.start()]
            is_first = "“" not in before and '"' not in before
            is_whole = is_whole or (
                is_first and _is_said_whole(checked.segment.source, found["words"])
            )
            if not is_whole:
                continue
            (start, end), word = found.span("word"), found["word"]
            letter = word[0].upper() if rule is SENTENCE else word[0].lower()
            yield rule.found(
                checked, Span(start, end), fix=Fix(start, start + 1, letter), word=word
            )


_SAID_WHOLE = compiled("[:：][“「][^“”「」]+[。！？][”」]")
_FEWEST_WORDS = 4


def _is_said_whole(source: str, words: str) -> bool:
    """Return whether the one quotation of the source is a sentence behind a colon."""
    is_long = len(words.split()) >= _FEWEST_WORDS
    return (
        is_long
        and source.count("“") + source.count("「") == 1
        and (_SAID_WHOLE.search(source) is not None)
    )


_MAIN = compiled(r"(?:[dg]*[rjlxi#g]*[nmN]+|p)r*[aezk]")


def _is_sentence(words: str) -> bool:
    read = read_sentences(words)
    return bool(read) and _MAIN.match(read[0].letters) is not None


def _brackets(checked: Checked) -> Iterator[Finding]:
    """Yield stops on the wrong side of a bracket's end, by whether it is a sentence of its own."""
    target = checked.segment.target
    for found in _STOP_WITHIN.finditer(target):
        opened = target.rfind("(", 0, found.start())
        if opened > 0 and target[:opened].rstrip()[-1:] not in {".", "!", "?"}:
            yield _told(checked, found.span("marks"), ").")
    for found in _STOP_MIDST.finditer(target):
        if not found[0].endswith(("etc.", "Corp.")) and found[0].count(".") == 1:
            yield _told(checked, found.span("marks"), "")
    for found in _BRACKET.finditer(target):
        inside = found["inside"]
        right = f"({inside[0].upper()}{inside[1:]}.)"
        yield _told(checked, found.span(), right)


def _gaps(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    for found in _FOUR.finditer(target) if "...." in target else ():
        yield _told(checked, found.span("marks"), "...")
    for pattern, right in _GAPS:
        for found in pattern.finditer(target):
            is_source = found["gap"] in {" - ", "--"} and f"{found['gap']}" in source
            if found.start() not in opaque(target) and not is_source:
                yield _told(checked, found.span("gap"), right)
    for found in _MONTH_YEAR.finditer(target):
        yield _told(checked, found.span("gap"), "")
    for found in _DAY_MONTH.finditer(target) if "day " in target else ():
        yield _told(checked, found.span("gap"), ",")
    for found in _NUMBER_SIGN.finditer(target):
        yield _told(checked, found.span("gap"), " ")


def _american(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _ETC.finditer(target) if "etc" in target else ():
        yield _told(checked, found.span("gap"), ".")
    for found in _LATE_STOP.finditer(target):
        if _is_sentence(f"{found['words']}."):
            yield _told(checked, found.span("marks"), found["marks"][::-1])


_TWO_NAMES = compiled(
    r"\b(?=(?P<one>[A-Z][a-z’']+) (?P<other>[A-Z][a-z’']+(?P<rest> [A-Z][a-z]+)?)\b(?!['’]s))"
)
_JOINS = compiled(r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?)*,? (?:and|or) [A-Z]")


@once
def _within() -> dict[str, frozenset[str]]:
    """Return which places each known place lies in."""
    return {
        name.english[0]: frozenset(name.near)
        for name in own_names()
        if name.kind is NameKind.PLACE
        and name.english
        and name.english[0].replace(" ", "").isalpha()
    }


def _places(checked: Checked) -> Iterator[Finding]:
    """Yield a city and its province, or two items of a list, with no comma between."""
    target, known = checked.segment.target, _within()
    for found in _TWO_NAMES.finditer(target):
        one, (first, end) = found["one"], found.span("other")
        if target[first:end] not in known and found["rest"]:
            end = found.start("rest")
        other = target[first:end]
        if one not in known or other not in known or one == other:
            continue
        is_listed = "、" in checked.segment.source and _JOINS.match(target, end)
        if other in known[one] or is_listed:
            place = found.end("one")
            yield _told(checked, (place, place), ",")


CHECKS: tuple[SegmentCheck, ...] = (MarkOrder(),)
