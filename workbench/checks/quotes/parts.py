"""Parts of a quotation that the target's words do not render: a clause, a question, an "also"."""

import re
from collections.abc import Iterator

from workbench.bitext.glosses import Glossed, glossed, stems_in
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.quotations.units import Unit

_CLAUSE = re.compile(fold("[^，。；！？,;!?…“”「」‘’『』\n]+"))

# Words for a character below which a clause without any rendered word is gone. Of 300 faithful
# quotations of several clauses none has fewer.
_SHORT = 0.57

# … and below which a second statement that begins with "also" is, where nothing joins it.
_SHORT_OF_ALSO = 0.66
_ALSO = re.compile(fold("^[也又还更且并而但]"))
_JOINS = re.compile(
    r"\b(?:and|or|nor|but|also|too|either|neither|as well|even|while|plus|yet|still|again|only"
    r"|nothing|any|besides|however|though|let alone)\b|[;–—:]",
    re.IGNORECASE,
)

# What a question may be said by.
_ASKS = re.compile(
    r"\?|\b(?:wonder\w*|ask\w*|whether|how|what|why|who|where|when)\b", re.IGNORECASE
)


def lacks_part(source: str, target: str, one: Unit, other: Unit) -> bool:
    """Return whether a clause of what the source quotes has no word in the target."""
    clauses = [span for piece in one.pieces for span in _clauses(source, piece.start, piece.end)]
    if len(clauses) == 1:
        return False
    asks = "？" in one.words or "?" in one.words
    if asks and one.sentences > other.sentences and _ASKS.search(other.words) is None:
        return True
    ratio = other.size / max(1.0, one.size)
    if ratio < _SHORT and any(_is_unsaid(source, target, each) for each in clauses):
        return True
    if ratio < _SHORT_OF_THREE and _lacks_one_of_several(source, target, clauses, other):
        return True
    joined = any(_ALSO.match(fold(each.of(source))) for each in clauses[1:])
    return joined and ratio < _SHORT_OF_ALSO and _JOINS.search(other.words) is None


# … and below which a clause of several is, with two or more words that nothing renders, where
# English has fewer parts and the others are rendered.
_SHORT_OF_THREE = 0.75
_SEVERAL = 3
_WORDS_OF_CLAUSE = 2
_PARTS = re.compile(
    r"[,;:—–]|[.!?] |\b(?:and|or|nor|but|while|which|who|that|because|though|with|without|if|when"
    r"|after|before|until|even|yet|so)\b"
)


def _lacks_one_of_several(source: str, target: str, clauses: list[Span], other: Unit) -> bool:
    said = len(_PARTS.findall(other.words.strip(" ,.!?"))) + len(other.pieces)
    if len(clauses) < _SEVERAL or said >= len(clauses):
        return False
    lost = [each for each in clauses if _is_unsaid(source, target, each)]
    return len(lost) == 1 and len(_words_of(source, lost[0])) >= _WORDS_OF_CLAUSE


def _words_of(source: str, clause: Span) -> list[Glossed]:
    return [w for w in glossed(source) if clause.start <= w.start and w.end <= clause.end]


def _clauses(source: str, start: int, end: int) -> Iterator[Span]:
    for found in _CLAUSE.finditer(fold(source), start, end):
        if len(found[0].strip()) > 1:
            yield Span(*found.span())


def _is_unsaid(source: str, target: str, clause: Span) -> bool:
    words = _words_of(source, clause)
    there = stems_in(target)
    return bool(words) and all(word.free.isdisjoint(there) for word in words)


def likeness(source: str, target: str, one: Unit, other: Unit) -> int:
    """Return how many words of what the source quotes the target's quotation renders."""
    there = stems_in(" ".join(target[each.start : each.end] for each in other.pieces))
    return sum(
        not word.own.isdisjoint(there)
        for word in glossed(source)
        if any(each.start <= word.start and word.end <= each.end for each in one.pieces)
    )
