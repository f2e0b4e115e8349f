"""Denials and directions compared clause by clause, where a whole paragraph has both poles.

猪肉价下跌，鸡蛋价回升 as "pork rose, while eggs recovered": in the whole there is a word for
either; in the clause about pork there is not. Only clauses are judged that surely render each
other.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from workbench.bitext.clause_links import ClauseLinks, clause_links, clauses_of
from workbench.bitext.glosses import glossed, stem
from workbench.checks.meaning.accounted import accounted
from workbench.checks.meaning.denials import Denial, carries, denies, english_words
from workbench.checks.meaning.negatives import may_deny
from workbench.checks.meaning.opposites import Mention
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

# What must speak for two clauses rendering each other before one is told to lack a denial.
_SURE = 2.0
_SURE_OF_POLE = 1.0


def turned_in_clause(
    source: str, target: str, mentions: Sequence[Mention]
) -> Iterator[tuple[Mention, Span]]:
    """Yield the mentions whose clause says the other pole in the target, and where it does.

    Only those of pairs of which the source speaks twice, in different clauses.
    """
    apart = (each for each in mentions if not any(_is_inside(each, other) for other in mentions))
    counts = Counter(map(_kind, {(each.span.start, _kind(each)): each for each in apart}.values()))
    often = [
        each
        for each in mentions
        if counts[_kind(each)] > 1 and not each.is_turned and each.pole.pair not in _WHO
    ]
    if not often:
        return
    spans = tuple(each.span for each in mentions if counts[_kind(each)] > 1)
    links, lowered = clause_links(source, target, spans), target.lower()
    if len(links.targets) == 1:
        return
    for each in often:
        here = links.of(each.span.start)
        if here is None or links.weight(here) < _SURE_OF_POLE:
            continue
        if any(m.pole is each.other and links.of(m.span.start) == here for m in mentions):
            continue
        around = [*links.rendering(here)]
        if not _is_by_elimination(links, each, mentions):
            around += _beside(links, here)
        if any(each.pole.may_be_said(span.of(lowered)) for span in around):
            continue
        for span in links.rendering(here):
            given = each.other.said(span.of(lowered))
            if given is not None:
                yield each, Span(span.start + given.start, span.start + given.end)
                break


def _is_by_elimination(links: ClauseLinks, one: Mention, mentions: Sequence[Mention]) -> bool:
    """Return whether the one loose clause of a target renders the one with the other pole."""
    others = {links.of(m.span.start) for m in mentions if m.pole is one.other}
    return len(links.loose) == 1 == len(others - {None, *links.best})


def _is_inside(one: Mention, other: Mention) -> bool:
    """Return whether a mention begins in another of its kind: 借了 in 向邻居借了."""
    return other.span.start < one.span.start < other.span.end and _kind(one) == _kind(other)


# Pairs that speak of one thing, and pairs of those who do what the next clause is about.
_KIN = {"growth": "rise", "width": "rise"}
_WHO = frozenset({"rule"})


def _kind(mention: Mention) -> str:
    return _KIN.get(mention.pole.pair, mention.pole.pair)


def _beside(links: ClauseLinks, here: int) -> Iterator[Span]:
    """Yield the loose clauses next to those that render a source clause."""
    numbers = [n for n, best in enumerate(links.best) if best == here]
    for n, best in enumerate(links.best):
        if best is None and any(abs(n - each) == 1 for each in numbers):
            yield links.targets[n]


def lost_in_clause(source: str, target: str, denied: Sequence[Denial]) -> Iterator[Denial]:
    """Yield the denials in whose clause the target has no word that may carry one."""
    if 1 in map(len, clauses_of(source, target)):
        return
    links = clause_links(source, target)
    folded = fold(source)
    for each in denied:
        here = links.of(each.span.start)
        if here is None or each.is_lexical or each.is_doubled or links.weight(here) < _SURE:
            continue
        spans = (*links.rendering(here), *_beside(links, here))
        words = [word for span in spans for word, _ in english_words(span.of(target))]
        if any(carries(word) or _CONTRAST.match(word) for word in words):
            continue
        if any(_DENYING.search(span.of(target)) for span in spans):
            continue
        if _is_one_denial(folded, links, here, denied) and not _is_kept_elsewhere(
            source, target, links.sources[here], each
        ):
            yield each


# In words: how far behind a carrying word its verb stands: "failed to sign".
_BEHIND = 3


def _is_kept_elsewhere(source: str, target: str, clause: Span, denial: Denial) -> bool:
    """Return whether what a clause denies stands behind a carrying word in any English clause."""
    denied = frozenset[str]().union(
        *(
            word.own
            for word in glossed(source)
            if denial.span.end <= word.start and word.end <= clause.end
        )
    )
    words = [word for word, _ in english_words(target)]
    return any(
        carries(word) and not denied.isdisjoint(map(stem, words[n + 1 : n + 1 + _BEHIND]))
        for n, word in enumerate(words)
    )


# In characters: how far behind a denial a word stands that it denies.
_NEAR = 4

# Phrases that deny without a word of denial.
_DENYING = compiled(
    r"\b(?:far from|anything but|short of|too [\w-]+(?: for [\w ]+)? to|by no means|in vain)\b",
    re.IGNORECASE,
)

# Words that say in one clause what another denies.
_CONTRAST = compiled(r"(?:only|both|all|any|either|whether|still|keep|kept|stay\w*|continu\w*)$")


def _is_one_denial(folded: str, links: ClauseLinks, here: int, denied: Sequence[Denial]) -> bool:
    """Return whether the clause denies once, and what it denies is no negative word itself."""
    span = links.sources[here]
    inside = [each for each in denied if span.start <= each.span.start < span.end]
    if len(inside) != 1:
        return False
    behind = folded[inside[0].span.end : min(span.end, inside[0].span.end + _NEAR)]
    return not accounted().of(behind, ())


def added_in_clause(source: str, target: str, set_phrases: re.Pattern[str]) -> Iterator[Span]:
    """Yield the denying words of clauses whose source clause has nothing negative at all."""
    if len(clauses_of(source, target)[0]) == 1:
        return
    links = clause_links(source, target)
    # Of the whole text: "No. 1" has a stop that parts clauses.
    phrases = [found.span() for found in set_phrases.finditer(target)]
    for clause, best, weight in zip(links.targets, links.best, links.weights, strict=True):
        text = clause.of(target)
        is_set = any(start < clause.end and clause.start < end for start, end in phrases)
        if best is None or weight < _SURE or is_set:
            continue
        last = min(best + 1, len(links.sources) - 1)
        around = Span(links.sources[max(0, best - 1)].start, links.sources[last].end)
        if may_deny(source, target, around):
            continue
        for word, span in english_words(text):
            if denies(word):
                yield Span(clause.start + span.start, clause.start + span.end)
                return


def unaccounted(source_words: frozenset[str], carrying: Sequence[str]) -> list[str]:
    """Return the carrying words that no other word of the source is rendered by."""
    return [word for word in carrying if denies(word) or word[:5] not in source_words]
