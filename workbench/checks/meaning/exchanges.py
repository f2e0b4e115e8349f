"""Two statements whose halves were exchanged: 出口增长，进口下降 as "exports fell, imports rose".

Told only where a clause of either text has one pole of each of two pairs, and the next clause the
other one of both.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from workbench.checks.meaning.opposites import Mention, Pole, opposites
from workbench.checks.rule import Checked, Rule
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

TURNED = Rule("direction.opposite", Family.NEGATION, Severity.WARNING)

_CHINESE = compiled(fold("[^，。；：！？,;!?\n]+"))
_ENGLISH = compiled(
    r"(?:[,;:!?\n]|\.(?=\s|$)|\b(?:and|but|while|whereas|as|yet|although|though|with|even as)\b)"
)
_FEWEST = 4


def exchanged(checked: Checked, source: str, lowered: str) -> Iterator[Finding]:
    """Yield the first clause of a target whose two statements changed places."""
    mentions = [each for each in opposites().mentions(source) if not each.is_turned]
    if len(mentions) < _FEWEST:
        return
    both = _in_both_poles(mentions)
    clauses = [Span(*found.span()) for found in _CHINESE.finditer(source)]
    for one, other in combinations(both, 2):
        ours = {_clause(clauses, each): each for each in one}
        theirs = {_clause(clauses, each): each for each in other}
        if len(ours) != 2 or ours.keys() != theirs.keys():  # noqa: PLR2004 - one for each pole
            continue
        together = [(ours[clause].pole, theirs[clause].pole) for clause in ours]
        given = _crossed(lowered, together)
        if given is not None:
            spans = tuple(each.span for each in one)
            words = spans[0].of(checked.segment.source)
            told = given.of(checked.segment.target)
            yield TURNED.found(checked, given, source=spans, words=words, given=told)
            return


def _in_both_poles(mentions: Sequence[Mention]) -> list[tuple[Mention, Mention]]:
    """Return the pairs that a source speaks of once in either pole."""
    by_pair: dict[str, list[Mention]] = {}
    for each in mentions:
        by_pair.setdefault(each.pole.pair, []).append(each)
    return [
        (each[0], each[1])
        for each in by_pair.values()
        if len(each) == 2 and each[0].pole is not each[1].pole  # noqa: PLR2004 - one for each pole
    ]


def _clause(clauses: Sequence[Span], mention: Mention) -> int:
    start = mention.span.start
    return next((n for n, each in enumerate(clauses) if each.start <= start < each.end), -1)


def _crossed(lowered: str, together: Sequence[tuple[Pole, Pole]]) -> Span | None:
    """Return the clause with a pole of one statement and a pole of the other, if both are so."""
    (first, its), (second, of_it) = together
    start, crossed = 0, list[Span]()
    ends = [*(found.start() for found in _ENGLISH.finditer(lowered)), len(lowered)]
    for end in ends:
        clause = lowered[start:end]
        said = [pole for pole in (first, second) if pole.said(clause) is not None]
        tells = [pole for pole in (its, of_it) if pole.said(clause) is not None]
        if len(said) == len(tells) == 1:
            if (said[0], tells[0]) in {(first, its), (second, of_it)}:
                return None
            crossed.append(Span(start, end))
        start = end
    return crossed[0] if len(crossed) == 2 else None  # noqa: PLR2004 - both halves
