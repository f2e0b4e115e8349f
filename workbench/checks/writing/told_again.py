"""A sentence or a verb of the target that renders what another one renders already.

`The match ended to cheers from the whole stadium. The game finished to the cheers of the entire
ground.`: all that the second renders of the source the first has rendered, too.
"""

from collections.abc import Iterable, Iterator

from workbench.bitext.glosses import all_stems_in, glossed, telling_words
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.rules import WORD
from workbench.checks.writing.said_twice import AGAIN
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese
from workbench.text.patterns import compiled
from workbench.text.repetition import (
    SMALL,
    chinese_doubles,
    chinese_repeats,
    chinese_returns,
    count_sentences,
    english_sentences,
)

_SILENT = frozenset({Role.BYLINE, Role.DATELINE, Role.TABLE_CELL, Role.RELATED})
_FEWEST = 3
_SHARE = 0.5
_SHOWN = 60

# A verb again behind the phrase that belongs to it: `waits on the platform waits for`.
_VERB = compiled(
    r"\b(?P<verb>[a-z]{3,}(?:ed|ing|s)) (?:in|on|at|by|from|near|to|with|under|outside|inside)"
    r" (?:the|a|an|his|her|its|their) (?:[a-z]+ )?[a-z]+(?P<again> (?P=verb)) "
    r"(?!and\b|or\b|but\b)"
)

# A measure with its sign and its word: `8 km kilometres`.
_MEASURE = compiled(
    r"\d (?:km(?P<length> kilomet(?:re|er)s?)|kilomet(?:re|er)s?(?P<short> km)"
    r"|kg(?P<weight> kilogram(?:me)?s?)|kilogram(?:me)?s?(?P<kilos> kg)|m(?P<metre> met(?:re|er)s?)"
    r"|met(?:re|er)s?(?P<m> m)|tons?(?P<tons> tonnes?)|tonnes?(?P<tonnes> tons?))\b(?![-’'])"
)


class ToldAgain:
    """Finds sentences that add nothing to another one, and verbs written again."""

    name = "told_again"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the second of each."""
        del style
        segment = checked.segment
        if segment.role in _SILENT or is_chinese(segment.target):
            return
        yield from few(_measures(checked))
        found = [*_verbs(checked), *_sentences(checked)]
        if found and not (chinese_doubles(segment.source) or chinese_repeats(segment.source)):
            yield from few(found)


def _measures(checked: Checked) -> Iterator[Finding]:
    for found in _MEASURE.finditer(checked.segment.target):
        again = Span(*found.span(found.lastgroup or 0))
        word = again.of(checked.segment.target).strip()
        yield WORD.found(checked, again, fix=Fix(again.start, again.end, ""), word=word)


def _verbs(checked: Checked) -> Iterator[Finding]:
    for found in _VERB.finditer(checked.segment.target):
        if not chinese_returns(checked.segment.source):
            fix = Fix(*found.span("again"), "")
            yield WORD.found(checked, Span(*found.span("again")), fix=fix, word=found["verb"])


def _sentences(checked: Checked) -> Iterator[Finding]:
    """Yield a sentence of which all that it renders is in the sentence before it."""
    source, target = checked.segment.source, checked.segment.target
    sentences = english_sentences(target)
    if len(sentences) <= count_sentences(source) or any(mark in target for mark in '"“'):
        return
    words = glossed(source)
    for number, each in enumerate(sentences[1:], 1):
        there = all_stems_in(target[each.start : each.end])
        said = [word for word in words if word.own & there]
        matter = [w for w in telling_words(target[each.start : each.end]) if w not in SMALL]
        wanted = frozenset[str]().union(*(word.free for word in said))
        told = sum(not all_stems_in(word).isdisjoint(wanted) for word in matter)
        if len(said) < _FEWEST or told < _SHARE * len(matter):
            continue
        for first in sentences[:number]:
            before = all_stems_in(target[first.start : first.end])
            if all(not word.own.isdisjoint(before) for word in said):
                shown = target[each.start : each.end][:_SHOWN]
                other = target[first.start : first.end][:_SHOWN]
                place = Span(each.start, each.end)
                yield AGAIN.found(checked, place, words=shown, first=other)
                break


CHECKS: tuple[SegmentCheck, ...] = (ToldAgain(),)
