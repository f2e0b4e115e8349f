"""Quotation marks: whether they pair, what stands in what, and whether they are of one cut."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle, Quotation
from workbench.text.patterns import compiled
from workbench.text.quotations.quotations import (
    Fault,
    FaultKind,
    Reading,
    read_chinese,
    read_english,
)

UNBALANCED_SOURCE = Rule("quote.unbalanced_source", Family.QUOTE, Severity.HINT, about_source=True)
NESTING_SOURCE = Rule("quote.nesting_source", Family.QUOTE, Severity.HINT, about_source=True)
MIXED_SOURCE = Rule("quote.mixed_source", Family.QUOTE, Severity.HINT, about_source=True)
UNBALANCED = Rule("quote.unbalanced", Family.QUOTE, Severity.WARNING, about_missing=True)
NESTING = Rule("quote.nesting", Family.QUOTE, Severity.WARNING)
DIRECTION = Rule("quote.direction", Family.QUOTE, Severity.WARNING)
MIXED_MARKS = Rule("quote.mixed_marks", Family.QUOTE, Severity.WARNING)

_ALONE = frozenset({FaultKind.UNCLOSED, FaultKind.UNOPENED, FaultKind.CROSSED})

# Characters around a mark that a finding shows.
_SHOWN = 16


def _around(text: str, fault: Fault) -> str:
    start = max(0, fault.start - _SHOWN // 2)
    end = min(len(text), fault.end + _SHOWN // 2)
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"


class SourceMarks:
    """Points out where the source's own marks do not tell who says what."""

    name = "quote.source_marks"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield what is wrong; a paragraph that goes on with a quotation begins with its mark."""
        del style
        segment = checked.segment
        if not segment.target.strip():
            return
        reading = read_chinese(segment.source)
        yield from few(_of_source(checked, reading))
        yield from few(_two_cuts(checked, reading))


def _of_source(checked: Checked, reading: Reading) -> Iterator[Finding]:
    source = checked.segment.source
    for fault in reading.faults:
        if fault.kind is FaultKind.UNCLOSED and not source[: fault.start].strip():
            continue
        rule = _SOURCE_RULES[fault.kind]
        place = Span(fault.start, fault.end)
        yield rule.found(checked, source=[place], words=_around(source, fault))


_SOURCE_RULES: Mapping[FaultKind, Rule] = {
    FaultKind.UNCLOSED: UNBALANCED_SOURCE,
    FaultKind.UNOPENED: UNBALANCED_SOURCE,
    FaultKind.CROSSED: UNBALANCED_SOURCE,
    FaultKind.DIRECTION: UNBALANCED_SOURCE,
    FaultKind.NESTED: NESTING_SOURCE,
    FaultKind.MIXED: MIXED_SOURCE,
}


def _two_cuts(checked: Checked, reading: Reading) -> Iterator[Finding]:
    """Yield the first straight quotation of a source that has Chinese ones as well."""
    outermost = reading.outermost
    straight = next((each for each in outermost if each.opening in '"＂'), None)
    if straight is None or all(each.opening in "\"＂'＇" for each in outermost):
        return
    fault = Fault(FaultKind.MIXED, straight.start, straight.end)
    words = _around(checked.segment.source, fault._replace(end=straight.start + 1))
    yield MIXED_SOURCE.found(checked, source=[Span(*fault[1:])], words=words)


class TargetMarks:
    """Finds marks of the target without a partner, and those that point the wrong way."""

    name = "quote.target_marks"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each; a quotation that the source leaves open may stay open."""
        del style
        segment = checked.segment
        target = segment.target
        reading = read_english(target)
        is_open = bool(read_chinese(segment.source).of_kind(FaultKind.UNCLOSED))
        if not reading.faults:
            yield from _turned(checked)
        turned = reading.of_kind(FaultKind.DIRECTION)
        if turned:
            yield _marked(checked, DIRECTION, turned, _all_turned(target, turned))
        alone = [
            fault
            for fault in reading.faults
            if fault.kind in _ALONE and not (fault.kind is FaultKind.UNCLOSED and is_open)
        ]
        if alone:
            yield _marked(checked, UNBALANCED, alone, _partner(checked, alone))


def _marked(
    checked: Checked, rule: Rule, faults: Sequence[Fault], fix: Fix | None = None
) -> Finding:
    """Return one finding at all marks that are wrong in the same way, showing the first."""
    places = [Span(fault.start, fault.end) for fault in faults[:_SHOWN]]
    return rule.found(checked, *places, fix=fix, words=_around(checked.segment.target, faults[0]))


# A verb of speech behind a comma or a question: what stands before it was said.
_ATTRIBUTED = compiled(
    r"(?<=[,?!]) (?=(?:(?:he|she|they|it|I|the|a|an|one|another|[A-Z][\w.’'-]*)"
    r"(?: [\w.’'-]+){0,6}? )?"
    r"(?:said|says|asked|added|wrote|replied|shouted|recalled|explained|insisted|warned|told)\b)"
)
_CLOSINGS = {"“": "”", '"': '"', "‘": "’", "'": "'"}
_SENTENCE_END = compiled(r"[.!?][\"”’')]*\s")
_QUOTED_LAST = compiled('[”」』"’][。！？]?\\s*\\Z')
_QUOTED_FIRST = compiled('\\s*[“「『"‘]')


def _partner(checked: Checked, faults: Sequence[Fault]) -> Fix | None:
    """Return the edit that sets a mark's partner, where the texts tell its place."""
    if len(faults) != 1:
        return None
    target, source, fault = checked.segment.target, checked.segment.source, faults[0]
    sign = target[fault.start]
    if fault.kind is FaultKind.UNCLOSED and sign in _CLOSINGS:
        said = _ATTRIBUTED.search(target, fault.end)
        if said is not None and not _SENTENCE_END.search(target, said.end()):
            return Fix(said.start(), said.start(), _CLOSINGS[sign])
        end = len(target.rstrip())
        is_last = said is None and _QUOTED_LAST.search(source) and target[end - 1] in ".!?"
        return Fix(end, end, _CLOSINGS[sign]) if is_last else None
    opening = next((mark for mark, closing in _CLOSINGS.items() if closing == sign), "")
    if fault.kind is FaultKind.UNOPENED and opening and _QUOTED_FIRST.match(source):
        before = target[: fault.start]
        is_first = not _SENTENCE_END.search(before) or "”" not in before
        return Fix(0, 0, opening) if is_first and "“" not in before else None
    return None


def _all_turned(target: str, faults: Sequence[Fault]) -> Fix:
    """Return the edit that turns every mark that points the wrong way: one alone pairs none."""
    start, end = faults[0].start, faults[-1].end
    turned = {each.start for each in faults}
    text = "".join(
        _TURNED.get(target[place], target[place]) if place in turned else target[place]
        for place in range(start, end)
    )
    return Fix(start, end, text)


def _turned(checked: Checked) -> Iterator[Finding]:
    """Yield marks that pair, but each opens what it should close or closes what it should open."""
    target = checked.segment.target
    faults = [
        Fault(FaultKind.DIRECTION, match.start(), match.end())
        for match in _BACKWARDS.finditer(target)
    ]
    if faults:
        yield _marked(checked, DIRECTION, faults, _all_turned(target, faults))


# A closing mark's place with an opening one, and the other way round.
_BACKWARDS = compiled(r"(?<=[\w,.!?])“(?=\s|\Z)|(?<=\s)”(?=\w)")

_TURNED = {"“": "”", "”": "“", "‘": "’", "’": "‘"}


class Nesting:
    """Finds quotations within quotations that have the same marks, or the wrong ones outside."""

    name = "quote.nesting"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each; which marks come first, the house style says."""
        target = checked.segment.target
        reading = read_english(target)
        for fault in reading.of_kind(FaultKind.NESTED)[:_SHOWN]:
            place = Span(fault.start, fault.end)
            fix = _others(target, place, reading)
            yield NESTING.found(checked, place, fix=fix, words=_around(target, fault))
        inside_out = few_places(_turned_inside_out(reading, style.quotation))
        for place in inside_out:
            words = _around(target, Fault(FaultKind.NESTED, place.start, place.start + 1))
            fix = _exchanged(target, place, reading) if len(inside_out) == 1 else None
            yield NESTING.found(checked, place, fix=fix, words=words)
        if '"' in target:
            yield from _straight_in_straight(checked)


# The marks of a quotation within one, for each mark it is not to have.
_OTHER_MARKS = {"“": "‘’", '"': "''", "‘": "“”", "'": '""', "„": "‘’"}


def _others(target: str, place: Span, reading: Reading) -> Fix | None:
    """Return the edit that gives an inner quotation the other marks, if it is closed."""
    whole = any(
        (each.start, each.end) == (place.start, place.end) and each.is_closed
        for each in reading.quotations
    )
    marks = _OTHER_MARKS.get(target[place.start])
    if not whole or marks is None:
        return None
    inside = target[place.start + 1 : place.end - 1]
    return Fix(place.start, place.end, f"{marks[0]}{inside}{marks[1]}")


def _exchanged(target: str, place: Span, reading: Reading) -> Fix | None:
    """Return the edit that exchanges the marks outside and those of the one quotation inside."""
    outer = next(
        (e for e in reading.quotations if e.start < place.start and place.end <= e.end), None
    )
    if outer is None or not outer.is_closed:
        return None
    first, second = _OTHER_MARKS.get(outer.opening), _OTHER_MARKS.get(target[place.start])
    if first is None or second is None:
        return None
    inside = target[place.start + 1 : place.end - 1]
    text = (
        f"{first[0]}{target[outer.start + 1 : place.start]}{second[0]}{inside}{second[1]}"
        f"{target[place.end : outer.end - 1]}{first[1]}"
    )
    return Fix(outer.start, outer.end, text)


def _straight_in_straight(checked: Checked) -> Iterator[Finding]:
    """Yield a straight quotation within a straight one, told by the spaces around its marks."""
    target = checked.segment.target
    places = [found.start() for found in _STRAIGHT.finditer(target)]
    opens = [_looks_open(target, place) for place in places]
    for at in range(len(places) - 3):
        if opens[at : at + 4] == [True, True, False, False]:
            first, last = places[at + 1], places[at + 2]
            fix = Fix(first, last + 1, f"'{target[first + 1 : last]}'")
            fault = Fault(FaultKind.NESTED, first, first + 1)
            words = _around(target, fault)
            yield NESTING.found(checked, Span(first, last + 1), fix=fix, words=words)
            return


_STRAIGHT = compiled('"')


def _looks_open(target: str, place: int) -> bool:
    before, after = target[place - 1 : place] if place else "", target[place + 1 : place + 2]
    return (not before or before in " \n([—-") and bool(after) and not after.isspace()


def few_places(places: Iterator[Span]) -> list[Span]:
    """Return the first of many places."""
    return [place for _, place in zip(range(_SHOWN), places, strict=False)]


def _turned_inside_out(reading: Reading, quotation: Quotation) -> Iterator[Span]:
    """Yield inner quotations in the marks that the house style has outside."""
    first = '“"' if quotation is Quotation.DOUBLE else "‘'"
    second = "‘'" if quotation is Quotation.DOUBLE else '“"'
    if quotation is Quotation.DOUBLE and all(e.opening in second for e in reading.outermost):
        return  # British throughout, as single marks without any inside are
    outer = ""
    for each in reading.quotations:
        if each.depth == 0:
            outer = each.opening if each.is_closed else ""
        elif outer in second and outer and each.depth == 1 and each.opening in first:
            yield Span(each.start, each.end)


class MixedMarks:
    """Finds curly and straight double marks in one target, and single ones beside double ones."""

    name = "quote.mixed_marks"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield one finding with an edit that makes all of them what most of them are."""
        del style
        target = checked.segment.target
        yield from _single_beside_double(checked)
        if '"' not in target or not ("“" in target or "”" in target):
            return
        marks = _double_marks(target, read_english(target))
        straight = [place for place, sign in marks if sign == '"']
        if not straight or len(straight) == len(marks):
            return
        fix = _made_alike(target, marks, is_curly=2 * len(straight) <= len(marks))
        yield MIXED_MARKS.found(
            checked,
            *(Span(place, place + 1) for place in straight[:_SHOWN]),
            fix=fix,
            words=fix.text if len(fix.text) <= 2 * _SHOWN else f"{fix.text[: 2 * _SHOWN]}…",
        )


def _single_beside_double(checked: Checked) -> Iterator[Finding]:
    """Yield the outermost quotation in single marks where another has double ones."""
    target = checked.segment.target
    if not _SINGLE_OPENS.search(target) or _DOUBLE_MARK.search(target) is None:
        return
    reading = read_english(target)
    outer = [each for each in reading.outermost if each.is_closed]
    single = [each for each in outer if each.opening in "'‘"]
    if reading.faults or len(single) != 1 or len(outer) == 1:
        return
    [odd] = single
    inner = target[odd.start + 1 : odd.end - 1]
    is_even = target[odd.end - 1] in "'’" and _DOUBLE_MARK.search(inner) is None
    if not is_even or any(
        each.depth and odd.start < each.start < odd.end for each in reading.quotations
    ):
        return
    opening, closing = ("“", "”") if "“" in target else ('"', '"')
    fix = Fix(odd.start, odd.end, f"{opening}{inner}{closing}")
    words = fix.text if len(fix.text) <= 2 * _SHOWN else f"{fix.text[: 2 * _SHOWN]}…"
    yield MIXED_MARKS.found(checked, Span(odd.start, odd.end), fix=fix, words=words)


_SINGLE_OPENS = compiled(r"(?:^|(?<=[\s(\[—–]))['‘](?=\w)")
_DOUBLE_MARK = compiled('["“”]')


def _double_marks(target: str, reading: Reading) -> list[tuple[int, str]]:
    """Return the places of the double marks that belong to quotations, with the marks."""
    places = {each.start for each in reading.quotations}
    places |= {each.end - 1 for each in reading.quotations if each.is_closed}
    places |= {fault.start for fault in reading.faults}
    return [(place, target[place]) for place in sorted(places) if target[place] in '“”"']


def _made_alike(target: str, marks: Sequence[tuple[int, str]], *, is_curly: bool) -> Fix:
    pieces: list[str] = []
    first = last = marks[0][0]
    for number, (place, sign) in enumerate(marks):
        curly = sign if sign != '"' else "“”"[number % 2]
        pieces += (target[last:place], curly if is_curly else '"')
        last = place + 1
    return Fix(first, last, "".join(pieces))


CHECKS: tuple[SegmentCheck, ...] = (SourceMarks(), TargetMarks(), Nesting(), MixedMarks())
