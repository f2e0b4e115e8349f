"""Who does something to whom: 司机被乘客打伤 as "the driver injured a passenger".

Names that change places have a check of their own. Here both sides are words of the dictionary:
told where the English clause with the verb has the one for the other, each at one side alone.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from workbench.bitext.glosses import all_stems_of
from workbench.bitext.said_words import SaidWord, said_words
from workbench.checks.meaning.denials import english_words
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_INSIDE = "[^，。；：！？,;:!?“”「」《》、\n]"
_PASSIVE = compiled(fold(rf"{_INSIDE}{{1,16}}?(?P<sign>被|遭到?|遭受)(?P<rest>{_INSIDE}{{3,20}})"))
_TOWARDS = compiled(fold(rf"{_INSIDE}{{1,16}}?(?P<sign>向|对)(?P<rest>{_INSIDE}{{3,20}})"))
_SIGNS = tuple(map(fold, ("被", "遭", "向", "对")))
# A side that is more than one word is no side that one word tells: 儿子的老师, 父母和孩子.
_MORE = compiled(fold("[的和与及跟等、]"))
# A time before 向 is nobody: 去年向企业投入.
_TIME = compiled(fold("[年月日天周时今昨明]"))
# What stands between a verb and its object: 救了一只受伤的.
_ASPECT = compiled(
    fold(
        "[了过着]?(?:[一两二三四五六七八九十几数多]{1,2}[名位个只头条匹辆家]|这[名位个]|该[名位]?)?"
    )
)

_CLAUSE = compiled(
    r"[.,;:!?()\n“”\"—–]|\b(?:and|but|while|whereas|although|though|because|which|who|whom|whose"
    r"|that|as|when|after|before|if|so|where)\b"
)
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "got", "gets", "get"})
# Behind these stands no object.
_PREPOSITIONS = frozenset(
    {"on", "in", "at", "from", "with", "for", "of", "into", "against", "over", "under", "by"}
    | {"through", "without", "near", "about", "between", "among", "during", "upon", "than"}
)
# What two do together, whoever is named first.
_MUTUAL = compiled(
    r"(?:meet|met|marr|join|fac|play|link|divorc|resembl|match|share|talk|discuss|fight|fought|clash"
    r"|cooperat|compet|encounter|connect|accompan|follow|argu|negotiat|work|live|differ|belong"
    r"|rent|leas|hir|loan|charter|includ|become|became|remain|cost|tak|took|see|saw|hav|had|has|know|knew|love)\w*$"
)
_BEFORE_VERB = 3
# Behind these stands no verb.
_OF_NOUNS = frozenset(
    {"the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that", "of"}
)


class _Frame(NamedTuple):
    """Who does something and to whom it is done, by what says each, and where that stands.

    One that is marked has 被 or 向 before a side, which English may have behind a preposition.
    """

    agent: frozenset[str]
    patient: frozenset[str]
    verb: frozenset[str]
    span: Span
    is_marked: bool


def exchanged_sides(source: str, target: str) -> Iterator[tuple[Span, Span]]:
    """Yield the clause of a source whose two sides changed places, and the target's verb."""
    frames = list(islice(_frames(source, fold(source)), _MOST_FRAMES))
    if not frames:
        return
    words = [(word, span, all_stems_of(word)) for word, span in english_words(target)]
    clauses = _Clauses(target, words)
    for frame in frames:
        for number, (word, span, stems) in enumerate(words):
            if stems.isdisjoint(frame.verb) or _MUTUAL.match(word):
                continue
            if number and words[number - 1][0] in _OF_NOUNS:
                continue
            if _is_exchanged(frame, *clauses.beside(number)):
                yield frame.span, span
                return


# Of one segment: a text that says more of who does what to whom is no segment of an article.
_MOST_FRAMES = 20


_Word = tuple[str, Span, frozenset[str]]


def _is_exchanged(frame: _Frame, before: Sequence[_Word], behind: Sequence[_Word]) -> bool:
    """Return whether the one side stands where the other should, and only there."""
    is_passive = any(word in _BE for word, _, _ in before[-_BEFORE_VERB:])
    by = next((n for n, (word, _, _) in enumerate(behind) if word == "by"), None)
    if is_passive and by is None:
        return False
    if by is not None:
        doer, done = behind[by + 1 :], before
    else:
        ends = (n for n, (word, _, _) in enumerate(behind) if word in _PREPOSITIONS)
        end = len(behind) if frame.is_marked else next(ends, len(behind))
        doer, done = before, behind[:end]
    agents, patients = _stems(doer), _stems(done)
    return (
        bool(agents & frame.patient)
        and bool(patients & frame.agent)
        and agents.isdisjoint(frame.agent)
        and patients.isdisjoint(frame.patient)
    )


def _stems(words: Sequence[_Word]) -> frozenset[str]:
    return frozenset[str]().union(*(stems for _, _, stems in words))


class _Clauses:
    """The words of a text by its clauses, whose borders are looked for once."""

    def __init__(self, target: str, words: Sequence[_Word]) -> None:
        self._words = words
        borders = [found.span() for found in _CLAUSE.finditer(target.lower())]
        self._starts = [end for _, end in borders]
        self._ends = [start for start, _ in borders]
        self._first = [span.start for _, span, _ in words]
        self._last = [span.end for _, span, _ in words]

    def beside(self, number: int) -> tuple[Sequence[_Word], Sequence[_Word]]:
        """Return the words before and behind a word in its clause."""
        span = self._words[number][1]
        at = bisect_right(self._starts, span.start)
        low = bisect_left(self._first, self._starts[at - 1]) if at else 0
        after = bisect_left(self._ends, span.end)
        high = bisect_right(self._last, self._ends[after]) if after < len(self._ends) else None
        return self._words[low:number], self._words[number + 1 : high]


def _frames(source: str, folded: str) -> Iterator[_Frame]:
    words = said_words(source)
    yield from _plain_frames(folded, words)
    if not any(map(folded.__contains__, _SIGNS)):
        return
    for pattern, is_passive in ((_PASSIVE, True), (_TOWARDS, False)):
        for found in pattern.finditer(folded):
            start, sign, end = found.start(), found.start("sign"), found.end()
            ahead = [w for w in words if start <= w.start and w.end <= sign]
            rest = found.start("rest")
            behind = [w for w in words if rest <= w.start and w.end <= end]
            if not ahead or len(behind) <= 1 or behind[0].start != rest:
                continue
            one, other = ahead[-1], behind[0]
            if one.end != sign or _MORE.search(folded, start, sign) or _is_more(folded, other, end):
                continue
            if _TIME.search(folded, one.start, one.end) is not None:
                continue
            frame = _frame(one, other, behind[1:2], is_passive=is_passive)
            if frame is not None:
                yield frame


def _plain_frames(folded: str, words: Sequence[SaidWord]) -> Iterator[_Frame]:
    """Yield who does what to whom where one word of each opens a clause: 猎人救了一只鹰."""
    starts = {0, *(found.end() for found in _PAUSE.finditer(folded))}
    for number, one in enumerate(words[:-2]):
        verb = words[number + 1]
        if one.start not in starts or one.end - one.start == 1 or verb.start != one.end:
            continue
        gap = _ASPECT.match(folded, verb.end)
        at = gap.end() if gap is not None else verb.end
        rest = (w for w in words[number + 2 :] if w.start >= at and w.end - w.start > 1)
        other = next(rest, None)
        if other is None or other.start > at + _EPITHET:
            continue
        end = _PAUSE.search(folded, other.end)
        if other.end != (end.start() if end else len(folded)):
            continue
        frame = _frame(one, other, (verb,))
        if frame is not None:
            yield frame


_PAUSE = compiled(fold("[，。；：！？,;:!?“”「」\n]"))
# In characters: what may stand before the second side: 受伤的鹰.
_EPITHET = 4


def _is_more(folded: str, word: SaidWord, end: int) -> bool:
    return word.end < end and _MORE.match(folded, word.end) is not None


def _frame(
    one: SaidWord,
    other: SaidWord,
    verbs: Sequence[SaidWord],
    *,
    is_passive: bool | None = None,
) -> _Frame | None:
    """Return who does what to whom, by what says only the one or only the other.

    `is_passive` is `None` where no sign stands between the two.
    """
    first, second = one.says - other.says, other.says - one.says
    verb = frozenset[str]().union(*(each.says for each in verbs)) - one.says - other.says
    if not first or not second or not verb:
        return None
    agent, patient = (second, first) if is_passive else (first, second)
    span = Span(one.start, verbs[-1].end)
    return _Frame(agent, patient, verb, span, is_marked=is_passive is not None)
