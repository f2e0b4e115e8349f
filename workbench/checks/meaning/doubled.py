"""Two denials of a source that make none, of which a target has one.

不得不 as "did not have to", 并非没有道理 as "there is no reason", 并非没有可能 as "impossible".
"""

import re
from collections.abc import Iterator, Sequence

from workbench.bitext.glosses import glossed, stem
from workbench.checks.meaning.denials import Denial, carries, denies
from workbench.model.finding import Span
from workbench.text.patterns import compiled

Words = Sequence[tuple[str, Span]]

_NOT_FORCED = compiled(
    r"\b(?:not|n['’]t|never)\s+(?:have|need|obliged|forced|required)\s+to\b"
    r"|\b(?:could|can|did|do|does|would|will|must)\s*(?:not|n['’]t)\b(?!\s+(?:but|help|avoid))",
    re.IGNORECASE,
)

# As English itself says 不能不 by two denials, one of them in the verb: nobody could help smiling.
_HELPLESS = compiled(
    r"\b(?:no(?: one|body)?|nobody|none|few|not|cannot|can['’]t|couldn['’]t)\b[^.;,]{0,24}?"
    r"\b(?:help \w+ing|help but|but (?:be|feel|to)|fail to|avoid|resist)\b"
    r"|\b(?:cannot|can not|could not|couldn['’]t) but\b",
    re.IGNORECASE,
)
_IMPOSSIBLE = frozenset({"impossible", "unable", "incapable", "inconceivable", "unthinkable"})


def single_denials(
    source: str, target: str, doubled: Sequence[Denial], words: Words
) -> Iterator[Span]:
    """Yield the one denial of a target whose source denies twice, and nothing once."""
    if _HELPLESS.search(target) is not None:
        return
    single = next((each for d in doubled for each in _governing(source, target, d, words)), None)
    if single is not None:
        yield single
        return
    found = _NOT_FORCED.search(target)
    denying = [span for word, span in words if denies(word)]
    carrying = [(word, span) for word, span in words if carries(word)]
    if found is not None and len(denying) == 1:
        yield Span(*found.span())
    elif len(denying) == len(carrying) == 1:
        yield denying[0]
    elif not denying and len(carrying) == 1 and carrying[0][0] in _IMPOSSIBLE:
        yield carrying[0][1]


# In words: how far behind the one denial of its clause what is denied twice may stand.
_RIGHT_BEFORE = 2
_BORDER = compiled(r"[.;:!?,]|\b(?:and|but|while)\b")


def _governing(source: str, target: str, denial: Denial, words: Words) -> Iterator[Span]:
    """Yield the only denial of an English clause, right before what a source denies twice."""
    word = next((w for w in glossed(source) if w.start >= denial.span.end), None)
    if word is None or word.start > denial.span.end + 1:
        return
    for number, (text, span) in enumerate(words):
        behind = words[number + 1 : number + 2 + _RIGHT_BEFORE]
        governed = next((at for each, at in behind if stem(each) in word.own), None)
        if not denies(text) or governed is None or _are_apart(target, span, governed):
            continue
        if sum(carries(each) for each, at in words if not _are_apart(target, span, at)) == 1:
            yield span


def _are_apart(target: str, one: Span, other: Span) -> bool:
    start, end = min(one.end, other.end), max(one.start, other.start)
    return _BORDER.search(target, start, end) is not None
