"""Negation that was lost or added, and directions that were turned round.

A negation counts as kept where anything in the English may carry it (`hardly`, `fail`, `un-`), so
that a paraphrase is no finding; a direction counts as turned where the English has words of the
other pole alone.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from workbench.checks.meaning.denials import Denial, carries, denials, denies, english_words
from workbench.checks.meaning.opposites import Mention, opposites
from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold

MISSING = Rule("negation.missing", Family.NEGATION, Severity.WARNING)
MAYBE_MISSING = Rule("negation.missing", Family.NEGATION, Severity.HINT)
FEWER = Rule("negation.fewer", Family.NEGATION, Severity.HINT)
EXTRA = Rule("negation.extra", Family.NEGATION, Severity.HINT)
TURNED = Rule("direction.opposite", Family.NEGATION, Severity.WARNING)

_ANY_NEGATIVE = re.compile(
    fold(
        "[不没未无非否勿莫别免拒禁缺反失难少停除止毫绝仅只唯谢辞断休罢空欠违误怎岂哪取撤戒忌杜疏漏逃避"
        "尽零]|落空|下线|告吹|另|外|前|才|再|例|单|白"
    )
)
_SET_PHRASES = re.compile(
    r"\bnot\s+(?:only|least|just|merely|simply|to mention)\b|\bno\s+(?:later|longer|doubt|matter)\b"
    r"|\b(?:not|n['’]t)\s+hesitate\b|\bwhether\s+or\s+not\b|\bno\.\s?\d",
    re.IGNORECASE,
)
"""Words of denial that deny nothing."""
_NOT_ONLY = re.compile(fold("不仅|不但|不光|不只|不单"))
_ONLY = re.compile(
    r"\b(?:only|just|merely|simply|alone|mere|more than|also|too|as well)\b", re.IGNORECASE
)

_NOT_FORCED = re.compile(
    r"\b(?:not|n['’]t|never)\s+(?:have|need|obliged|forced|required)\s+to\b"
    r"|\b(?:could|can|did|do|does|would|will|must)\s*(?:not|n['’]t)\b(?!\s+(?:but|help|avoid))",
    re.IGNORECASE,
)

_CHINESE_ENDS = re.compile(fold(r"(?<=[。！？；\n])(?![”」』\n])"))
_ENGLISH_ENDS = re.compile(r"(?<=[.!?;])[\"”’]?\s+(?=[\"“‘(]?[A-Z0-9])|\n+")

Words = list[tuple[str, Span]]


class Negation:
    """Compares what is denied in the source with what is in the target."""

    name = "negation"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a lost or an added negation, and every direction that was turned round."""
        del style
        source, target = fold(checked.segment.source), checked.segment.target
        words = english_words(target)
        if not words:
            return
        denied = denials().of(source)
        yield from few(_negation(checked, source, denied, words))
        yield from few(_directions(checked, source, target.lower()))


def _negation(
    checked: Checked, source: str, denied: tuple[Denial, ...], words: Words
) -> Iterator[Finding]:
    doubled = [each for each in denied if each.is_doubled]
    plain = [each for each in denied if not each.is_doubled and not each.is_lexical]
    if plain:
        yield from _missing(checked, source, plain, words)
    elif doubled:
        yield from _forced(checked, words)
    else:
        yield from _extra(checked, source, words)


def _missing(
    checked: Checked, source: str, denied: list[Denial], words: Words
) -> Iterator[Finding]:
    for span, part in _parts(source, checked.segment.target, words):
        here = [each for each in denied if span.start <= each.span.start < span.end]
        carried = sum(carries(word) for word, _ in part)
        if 0 < carried < len(here):
            spans = [each.span for each in here]
            yield FEWER.found(checked, source=spans, denied=str(len(here)), carried=str(carried))
        if here and not carried:
            first = here[0]
            around = Span(max(0, first.span.start - 2), first.span.end + 3)
            rule = MAYBE_MISSING if len(first.word) == 1 else MISSING
            yield rule.found(checked, source=(first.span,), words=around.of(checked.segment.source))


def _parts(source: str, target: str, words: Words) -> Iterator[tuple[Span, Words]]:
    """Yield the sentences that belong together; both texts whole where their numbers differ."""
    left = _cut(source, (found.end() for found in _CHINESE_ENDS.finditer(source)))
    right = _cut(target, (found.end() for found in _ENGLISH_ENDS.finditer(target)))
    if len(left) != len(right):
        yield Span(0, len(source)), words
        return
    for here, there in zip(left, right, strict=True):
        yield here, [each for each in words if there.start <= each[1].start < there.end]


def _cut(text: str, ends: Iterable[int]) -> list[Span]:
    places = [0, *sorted({end for end in ends if 0 < end < len(text)}), len(text)]
    return [Span(a, b) for a, b in pairwise(places)]


def _forced(checked: Checked, words: Words) -> Iterator[Finding]:
    """Yield what makes of "had to" a "need not": two denials of the source are none."""
    target = checked.segment.target
    found = _NOT_FORCED.search(target)
    denying = [span for word, span in words if denies(word)]
    if found is not None and len(denying) == 1:
        yield EXTRA.found(checked, Span(*found.span()), words=found[0])
    elif len(denying) == 1 and sum(carries(word) for word, _ in words) == 1:
        yield EXTRA.found(checked, denying[0], words=denying[0].of(target))


def _extra(checked: Checked, source: str, words: Words) -> Iterator[Finding]:
    strong = [span for word, span in words if denies(word)]
    target = checked.segment.target
    if not strong or _SET_PHRASES.search(target) is not None:
        return
    not_only = _NOT_ONLY.search(source)
    if not_only is not None and _ONLY.search(target) is not None:
        return
    if _ANY_NEGATIVE.search(denials().stripped(source)) is None:
        yield EXTRA.found(checked, strong[0], words=strong[0].of(target))


def _directions(checked: Checked, source: str, lowered: str) -> Iterator[Finding]:
    mentions = list(opposites().mentions(source))
    spoken = {(each.pole.pair, each.pole.name) for each in mentions}
    told: set[str] = set()
    for each in mentions:
        if each.pole.pair in told or (each.other.pair, each.other.name) in spoken:
            continue
        given = _turned(each, lowered)
        if given is not None:
            told.add(each.pole.pair)
            words = each.span.of(checked.segment.source)
            yield TURNED.found(
                checked,
                given,
                source=(each.span,),
                words=words,
                given=given.of(checked.segment.target),
            )


def _turned(mention: Mention, lowered: str) -> Span | None:
    """Return where the target says nothing but the pole that the source does not mean."""
    if mention.is_turned or mention.pole.may_be_said(lowered):
        return None
    return mention.other.said(lowered)


negation: SegmentCheck = Negation()
CHECKS = (negation,)
