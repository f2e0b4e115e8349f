"""Where quotation marks begin and end: words of what was said left out, the reporter's taken in.

By what a dictionary has for the words on either side of the source's marks, and by who says "I".
"""

from collections.abc import Iterable, Iterator, Sequence

from workbench.bitext.glosses import Glossed, all_stems_in, glossed
from workbench.checks.quotes.content import MARKS_ADDED, MARKS_LOST, PARTIAL, STRETCHED, fitting
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.patterns import compiled
from workbench.text.quotations.quotations import QuoteKind, read_chinese, read_english
from workbench.text.quotations.units import Unit, chinese_units, english_units

_JUDGED = frozenset({Role.BODY, Role.LIST_ITEM, Role.CAPTION})
_MOST = 12
_SHOWN = 40


class Edges:
    """Finds quotations whose marks stand too late, too early, too far or around a half alone."""

    name = "quote.edges"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with what the source has inside its marks."""
        del style
        source, target = checked.segment.source, checked.segment.target
        ours = chinese_units(source) if checked.segment.role in _JUDGED else []
        if not 0 < len(ours) <= _MOST or is_chinese(target) or read_chinese(source).faults:
            return
        theirs = english_units(target)
        if not theirs:
            yield from _of_a_title(checked, ours)
        elif len(theirs) <= _MOST and not read_english(target).faults:
            found = [*_first_person(checked, ours, theirs), *_halves(checked, ours, theirs)]
            yield from few(found[:1] or _taken_in(checked, ours, theirs))


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"


def _of_a_title(checked: Checked, ours: Sequence[Unit]) -> Iterator[Finding]:
    """Yield what begins a source as a quotation before a colon: `“我没偷”：一位保洁员…`."""
    source = checked.segment.source
    first = ours[0]
    is_title = first.start == 0 and source[first.end : first.end + 1] in {"：", ":"}
    if is_title and ":" in checked.segment.target:
        span = Span(first.start, first.end)
        yield MARKS_LOST.found(checked, source=[span], words=_short(span.of(source)))


_I = compiled(r"(?<![\w’'.-])(?:I|I['’](?:m|ve|ll|d)|me|my|myself|we|us|our)(?![\w’'.-]|\.[A-Z])")
_SELF = compiled(fold("[我俺咱吾本]|记者|编者|笔者"))
_SAID = compiled(
    r"\b(?:he|she|they|[A-Z][\w’'-]+|the [a-z ]+) (?:said|says|wrote|added|told|recalled|replied)\b"
    r"|\b(?:said|says|wrote|added|recalled) (?:he|she|the|an?|[A-Z])"
)


def _first_person(
    checked: Checked, ours: Sequence[Unit], theirs: Sequence[Unit]
) -> Iterator[Finding]:
    """Yield a speech whose speaker says "I" outside the target's marks and inside the source's."""
    source, target = checked.segment.source, checked.segment.target
    if _SELF.search(fold(_without(source, ours))) or "'" in _without(target, theirs).replace(
        "n't", ""
    ).replace("I'", ""):
        return
    bare = _without(target, theirs)
    found = _I.search(bare)
    if found is None or (found[0].lower() in {"us", "me"} and not found[0].islower()):
        return
    spoken = [each for each in ours if each.kind is QuoteKind.SPEECH]
    if spoken and _SAID.search(bare):
        spans = [Span(each.start, each.end) for each in spoken[0].pieces]
        words = _short(spoken[0].words)
        yield PARTIAL.found(
            checked, Span(theirs[0].start, theirs[0].end), source=spans, words=words
        )


def _without(text: str, units: Sequence[Unit]) -> str:
    """Return a text without what stands in its marks, these left as spaces of the same length."""
    kept = list(text)
    for each in (piece for unit in units for piece in unit.pieces):
        kept[each.start : each.end] = " " * (each.end - each.start)
    return "".join(kept)


def _words(source: str, start: int, end: int) -> list[Glossed]:
    return [each for each in glossed(source) if start <= each.start and each.end <= end]


def _halves(checked: Checked, ours: Sequence[Unit], theirs: Sequence[Unit]) -> Iterator[Finding]:
    """Yield a piece of a speech that the target has outside of its marks alone."""
    source, target = checked.segment.source, checked.segment.target
    inside = all_stems_in(" ".join(each.words for each in theirs))
    outside = all_stems_in(_without(target, theirs))
    for unit in ours:
        if unit.kind is not QuoteKind.SPEECH or (len(unit.pieces) == 1 and len(ours) != 1):
            continue
        if len(theirs) > len(ours) or any(len(each.pieces) > 1 for each in theirs):
            continue
        for piece in unit.pieces if len(unit.pieces) > 1 else ():
            words = _words(source, piece.start, piece.end)
            said = [each for each in words if not each.own.isdisjoint(outside)]
            if said and all(each.free.isdisjoint(inside) for each in words):
                span = Span(piece.start, piece.end)
                yield MARKS_LOST.found(checked, source=[span], words=_short(span.of(source)))


_CLAUSE = compiled("[。！？!?；;\n]")
_TAKEN = 1.05
_BEGINS_SAYING = compiled(
    r"\A\W*(?:(?:said|says|told|claimed|insisted|admitted|denied|added)"
    r"|(?:call(?:ed|s)|label(?:l?ed|s)|brand(?:ed|s)|describe[ds]|dubbed|denounce[ds]|dismisse[ds])"
    r" (?:it|him|her|them|(?:the|this|that|these|those|his|her|its|their) (?:[a-z-]+ )?[a-z-]+)) "
)
_SPEAKS = compiled(fold("^[^，。]{0,3}[说讲告称问答喊叫骂批斥]"))


def _taken_in(checked: Checked, ours: Sequence[Unit], theirs: Sequence[Unit]) -> Iterator[Finding]:
    """Yield a quotation that renders the clause beside the source's, and the rest of it nothing."""
    source, target = checked.segment.source, checked.segment.target
    outside = all_stems_in(_without(target, theirs))
    quoted = {id(w) for unit in ours for p in unit.pieces for w in _words(source, p.start, p.end)}
    for one, other in fitting(ours, theirs, source, target):
        if other is None or len(one.pieces) > 1 or len(other.pieces) > 1:
            continue
        begins = _BEGINS_SAYING.match(other.words) and not _SPEAKS.match(fold(one.words))
        begins = begins or _takes_subject(source, one, other)
        low, high = _sentence(source, one)
        beside = [w for w in _words(source, low, high) if id(w) not in quoted]
        there = all_stems_in(other.words)
        own = {s for w in _words(source, one.start, one.end) for s in w.free}
        taken = [
            w for w in beside if not w.own.isdisjoint(there - own) and w.own.isdisjoint(outside)
        ]
        is_more = other.size > _TAKEN * one.size and (
            _JOINED.search(other.words) is not None
            or (len(taken) > 1 and len(ours) == len(theirs))
            or _takes_thing(target, other)
        )
        if not begins and _is_moved(source, one, (beside, there, outside)):
            words = _short(target[other.start : other.end])
            yield MARKS_ADDED.found(checked, Span(other.start, other.end), words=words)
        elif begins or (taken and is_more):
            words, inner = _short(other.words), _short(one.words)
            yield STRETCHED.found(
                checked,
                Span(other.start, other.end),
                source=[Span(one.start, one.end)],
                words=words,
                quoted=inner,
            )


# What is called something, drawn into what it is called: `described "the new rules as a nuisance"`.
_BEGINS_BY_THING = compiled(
    r"\A\W*(?:the|this|that|these|those|his|her|its|their) (?:[a-z-]+ ){1,3}?(?:as|is|was|are|were"
    r"|to be"
    r"|would be|had been|has been|have been) "
)


_EMBEDDED = compiled(r"[a-z] \Z")


def _takes_thing(target: str, other: Unit) -> bool:
    is_embedded = _EMBEDDED.search(target[max(0, other.start - 2) : other.start]) is not None
    return is_embedded and _BEGINS_BY_THING.match(other.words) is not None


def _is_moved(
    source: str, one: Unit, around: tuple[list[Glossed], frozenset[str], frozenset[str]]
) -> bool:
    """Return whether marks stand around the reporter's words, and what they were around has none.

    `around` has the words beside the source's quotation, and the stems in the target's marks and
    outside of them.
    """
    beside, there, outside = around
    words = _words(source, one.start, one.end)
    if not words or not all(each.free.isdisjoint(there) for each in words):
        return False
    is_outside = sum(not each.free.isdisjoint(outside) for each in words)
    taken = [w for w in beside if not w.free.isdisjoint(there) and w.own.isdisjoint(outside)]
    is_whole = len(words) > 1 and all(not each.own.isdisjoint(outside) for each in words)
    return is_whole or (2 * is_outside > len(words) and bool(taken))


# A clause begins by whom the source names before its mark: 他“绝不会签” as “he would never sign”.
_BEGINS_BY = compiled(
    r"\A\W*(?:he|she|they|it) (?:would|will|had|has|have|was|were|could|can|did|does|is|are|never"
    r"|should|might|may|must)\b"
)
_SUBJECT = compiled(fold("(?:[他她它]们?|对方|自己)[“「『]?$"))
_ANYBODY = compiled(fold("[他她它其]|对方|自己"))


def _takes_subject(source: str, one: Unit, other: Unit) -> bool:
    """Return whether a quotation begins by the pronoun that stands before the source's mark."""
    if _BEGINS_BY.match(other.words) is None or _ANYBODY.search(fold(one.words)):
        return False
    return _SUBJECT.search(fold(source[: one.start + 1])) is not None


_JOINED = compiled(r"\b(?:and|but|though|so|while)\b|[,;] ")


def _sentence(source: str, unit: Unit) -> tuple[int, int]:
    low = max((f.end() for f in _CLAUSE.finditer(source, 0, unit.start)), default=0)
    found = _CLAUSE.search(source, unit.end)
    return low, found.start() if found else len(source)


CHECKS: tuple[SegmentCheck, ...] = (Edges(),)
