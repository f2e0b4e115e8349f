"""Parts of a source of which no word is rendered, where nearly all words around them are.

A modifier, a reason, the second of two things done: less than a clause of its own, so that a short
target alone does not tell it. That the dictionary knows how the rest was said does.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbench.bitext.glosses import Glossed, all_stems_in, telling
from workbench.bitext.idle_parts import says_little
from workbench.bitext.lengths import deviation
from workbench.bitext.unrendered import is_said
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_CLAUSE = compiled(fold("[^，。；：！？,;:!?\n]+"))
# Where a clause has parts: behind a modifier, and between things that are listed or done in turn.
_MODIFIES = fold("的")
_JOINT = compiled(
    fold(
        "的(?!士|话|确)|(?<=.)并(?!非|无|未|不|没)|以及|(?<=..)及(?!时|格|早)"
        "|(?<=..)因(?!此|为|而|应|素)|(?<=..)和(?!平|解|谐|约|尚|睦|记)|(?<=..)[与](?!会|其|否)|、|为由"
        "|(?<=..)而(?!且|是|已|非|言|后|今|来|代)"
    )
)
_SET_OFF = compiled(fold("[“”「」『』《》〈〉()（）]"))
_TIME = compiled(fold("世纪|年代|年间|星期|周[一二三四五六日末]|[年月日时点](?:[初末底中]|左右)?$"))
# A part with a figure is told by the figure.
_DIGIT = compiled(
    fold(r"\d|[〇零一二三四五六七八九十百千万亿两]{2}|[一二三四五六七八九两半][成倍]")
)
_FAR_TOO_SHORT = -4.0
_SHORTEST = 4
_LONG = 5


class _Sign(NamedTuple):
    """How many words of a part, at what length and with how much of how many others said."""

    words: int
    deviation: float
    said: float
    others: int


# Counted on 3,700 faithful pairs of news: each sign by itself is false in at most four of them.
_WHOLE = (
    _Sign(2, -1.0, 0.5, 0),
    _Sign(3, 0.1, 0.65, 3),
    _Sign(2, 0.3, 0.8, 5),
    _Sign(2, -0.5, 0.9, 2),
)
_MODIFIER = (_Sign(2, -0.6, 0.65, 3),)
_LONG_MODIFIER = (*_MODIFIER, _Sign(1, -0.4, 0.9, 2))
_JOINED = (
    *(_Sign(2, 0.0, 0.65, 5), _Sign(2, -0.5, 0.5, 3), _Sign(1, -0.3, 0.8, 4)),
    *(_Sign(2, -1.5, 0.5, 2), _Sign(2, -0.5, 0.9, 2), _Sign(2, 0.3, 1.0, 4)),
)


def lost_parts(source: str, target: str) -> Iterator[Span]:
    """Yield the parts of clauses, and clauses, that a target lacks while it has what is around."""
    lengths = deviation(source, target)
    if not _FAR_TOO_SHORT < lengths <= max(each.deviation for each in _WHOLE):
        return
    folded, words, there = fold(source), telling(source), all_stems_in(target)
    said = [(each, is_said(each, there)) for each in words]
    clauses = list(_CLAUSE.finditer(folded))
    for clause in clauses:
        for span, signs in _parts(folded, clause.start(), clause.end()):
            is_all = len(clauses) == 1 and span.end - span.start == len(clause[0])
            if is_all or not _is_lost(folded, span, signs, said, lengths):
                continue
            if not says_little(source, span) and not _is_named(span.of(source), target):
                yield span


def _is_named(part: str, target: str) -> bool:
    """Return whether a target has what stands in Latin letters in a part: IEDCR负责人."""
    return any(each in target for each in _LATIN.findall(part))


_LATIN = compiled(r"[A-Za-z][A-Za-z0-9-]{2,}")


def _parts(folded: str, start: int, end: int) -> Iterator[tuple[Span, Sequence[_Sign]]]:
    joints = list(_JOINT.finditer(folded, start, end))
    if not joints:
        yield Span(start, end), _WHOLE
        return
    first = start
    for joint in joints:
        is_modifier = joint[0] == _MODIFIES
        is_long = joint.start() - first >= _LONG
        signs = (_LONG_MODIFIER if is_long else _MODIFIER) if is_modifier else _JOINED
        yield Span(first, joint.start()), signs
        first = joint.end()
    yield Span(first, end), _JOINED


def _is_lost(
    folded: str,
    span: Span,
    signs: Sequence[_Sign],
    said: Sequence[tuple[Glossed, bool]],
    lengths: float,
) -> bool:
    inside = [there for word, there in said if span.start <= word.start and word.end <= span.end]
    if not inside or any(inside):
        return False
    text = span.of(folded)
    if _SET_OFF.search(text) or _TIME.search(text) or _DIGIT.search(text):
        return False
    others = len(said) - len(inside)
    share = sum(there for _, there in said) / others if others else 0.0
    return any(
        len(inside) >= sign.words
        and lengths <= sign.deviation
        and share >= sign.said
        and others >= sign.others
        for sign in signs
    )
