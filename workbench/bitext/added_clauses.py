"""Clauses, asides and sentences of a target that no sense of any word of the source explains.

`but reached no decision`, `looking defiant`, `who left school at fourteen`: none of their words
renders anything, and next to nothing of the source is left that they could render freely.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from workbench.bitext.added_parts import has_unknown
from workbench.bitext.glosses import all_stems_of, is_irregular, others_of, telling_places
from workbench.bitext.lengths import deviation
from workbench.bitext.senses import Sense, telling_senses
from workbench.model.finding import Span
from workbench.text.english_tokens import listed, opaque
from workbench.text.english_tokens import words as english_words
from workbench.text.folding import fold
from workbench.text.lexicons.judging_words import all_judging_words
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT
from workbench.text.repetition import SMALL, english_sentences

# Where a clause or an aside may begin that an English sentence can do without.
_BEGINS = (
    compiled(
        r", (?=(?:but|who|which|with|as|because|despite|amid|over|making|a|one|after|although"
        r"|though|while|[a-z]+ing|[a-z]+ed|[a-z]+ly)\b)"
    ),
    compiled(r",? (?=(?:and|but) (?:(?:then|also|later|now|soon) )?(?P<verb>[a-z]+)\b)"),
    compiled(
        r",? (?=and (?:(?:the|a|an|his|her|its|their) )?[a-z]+"
        r" (?:has|have|had|is|are|was|were|will)\b)"
    ),
    compiled(
        r",? (?=(?:because|despite|amid|who|which|as|thanks|so|though|after|before|while"
        r"|following)\b|in (?:protest|order|response)\b)"
    ),
    compiled(
        r" (?=(?!(?:every|some|any|no)thing\b|(?:dur|includ|accord|morn|even|be)ing\b)"
        r"[a-z]{3,}ing [a-z])"
    ),
)
# What is added so where nothing at all of the source is left unsaid.
_LOOSELY = compiled(
    r"[a-z] (?=(?:to|for|at|in|from|on|under|over|by|into|since|with|through|across|against|without"
    r"|despite|until)\b)"
)
# A compound that tells of a noun what was done to it, or what it does: `long-awaited`.
_COMPOUND = compiled(
    r"(?!self-)[a-z]+-[a-z]+(?:ed|ing|en|run|hit|won|fought|sought|made|held|built)"
)
_FIGURE_OR_QUOTED = compiled(r"[\d\"“”:：()@…]")
_TIME = compiled(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Aug|Sept|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|years?|months?|weeks?|days?|hours?|minutes?|decades?|yesterday|today|tomorrow|tonight"
    r"|morning|evening|afternoon|night|half|two|three|four|five|six|seven|eight|nine|ten|first"
    r"|second|third|dozen|hundred|thousand|million|percent|price)\b"
)
# What introduces who says it, or a name; and set phrases in which no word tells anything.
_NAMES_OR_TELLS = compiled(
    r"\b(?:same time|anything but|young man|mentioned|follow\w*|known|called|named|including"
    r"|such as|say|says|said|according|adding|citing|telling|being)\b"
)
_NOT = frozenset(fold("不没未无非别勿"))
_REPORTING = listed("told said says according reported added noted amid")
_FEWEST, _SEVERAL = 2, 3
_HELPERS = listed(
    "is are was were has have had will would can could may might must should did does"
)
_MOST_LEFT = 2
# In standard deviations of the lengths: what has more than its source says is longer than usual.
_LONG = 0.3


class _Given(NamedTuple):
    """A word of a target that means something.

    `is_free` tells that no sense of the source has it, `stems` what it may render freely, too.
    """

    start: int
    end: int
    stems: frozenset[str]
    is_free: bool
    is_name: bool


class _Candidate(NamedTuple):
    """Something that may be added.

    `is_tied` tells a phrase that the words before it may want, `is_judgement` a single word.
    """

    span: Span
    is_sentence: bool = False
    is_tied: bool = False
    is_judgement: bool = False


def added_clauses(source: str, target: str) -> Iterator[tuple[Span, bool]]:
    """Yield where a target says what nothing in its source explains; whether as a sentence."""
    if deviation(source, target) < _LONG:
        return
    words = telling_senses(source)
    given = _given(words, target)
    free = [n for n, each in enumerate(given) if each.is_free]
    if not free:
        return
    pairs = [given[n] for n, other in pairwise(free) if other == n + 1]
    candidates = [*_candidates(target, pairs), *_judgements(target, given)]
    last = 0
    for each in candidates:
        if (
            each.span.start >= last
            and each.span.end not in opaque(target)
            and _is_added(source, target, each, words, given)
        ):
            last = each.span.end
            yield each.span, each.is_sentence


def added_judgements(source: str, target: str) -> Iterator[Span]:
    """Yield words of a target that judge, where nearly all of its source is said without them.

    However long the target is; what one word of the source says freely, another word must have
    room for.
    """
    # Hardly any target has one: looking so costs a hundredth of reading both texts.
    if all_judging_words().isdisjoint(_PLAIN.findall(target)) and not _COMPOUND.search(target):
        return
    words, given = telling_senses(source), _given(telling_senses(source), target)
    for span, *_ in _judgements(target, given):
        inside = [each for each in given if span.start <= each.start and each.end <= span.end]
        if not inside or not all(each.is_free for each in inside) or _is_most(target, span):
            continue
        there = frozenset[str]().union(*(each.stems for each in given if each not in inside))
        left = [
            each for each in words if each.stems.isdisjoint(there) and each.end - each.start > 1
        ]
        rest = sum(each.is_free for each in given if each not in inside and not each.is_name)
        if len(left) <= min(rest, 1) and not any(e.end - e.start >= _IDIOM for e in words):
            yield span


_IDIOM = 4
_PLAIN = compiled(r"[a-z][a-z-]+")


def _is_most(target: str, word: Span) -> bool:
    """Return whether a word tells of the best of its kind, as glosses do: `most prestigious`."""
    return target[: word.start].endswith(("most ", "-"))


def is_explained(source: str, part: Span, target: str) -> bool:
    """Return whether half the words of a part are what alone explains some word of the target."""
    words = telling_senses(source)
    inside = [each for each in words if part.start <= each.start and each.end <= part.end]
    beside = frozenset[str]().union(*(each.stems for each in words if each not in inside))
    own = frozenset[str]().union(
        *(
            all_stems_of(text)
            for _, _, text in telling_places(target)
            if all_stems_of(text).isdisjoint(beside)
        )
    )
    said = sum(not each.stems.isdisjoint(own) for each in inside)
    return 0 < said * 2 >= len(inside)


def is_mostly_told(source: str, part: Span, target: str) -> bool:
    """Return whether more than half the words of a part of a target render some, or all are names.

    A figure or a small word counts for nothing.
    """
    given = _given(telling_senses(source), target)
    inside = [each for each in given if part.start <= each.start and each.end <= part.end]
    free = sum(each.is_free for each in inside)
    return free * 2 < len(inside) or (bool(inside) and all(each.is_name for each in inside))


def _given(words: Sequence[Sense], target: str) -> list[_Given]:
    wanted = frozenset[str]().union(*(each.stems for each in words))
    return [
        _Given(start, end, stems, own.isdisjoint(wanted), is_name)
        for start, end, own, stems, is_name in _matter(target)
    ]


@lru_cache(RECENT)
def _matter(target: str) -> tuple[tuple[int, int, frozenset[str], frozenset[str], bool], ...]:
    """Return the words of a target that carry matter: their stems, these with freer ones."""
    return tuple(
        (start, end, all_stems_of(text), _with_others(text), text[0].isupper())
        for start, end, text in telling_places(target)
        if text.lower() not in SMALL and text.lower() not in _REPORTING
    )


@lru_cache(16_384)
def _with_others(word: str) -> frozenset[str]:
    return all_stems_of(word) | others_of(word)


def _candidates(target: str, pairs: Sequence[_Given]) -> Iterator[_Candidate]:
    """Yield clauses and asides that end a sentence or go to its next comma, then sentences.

    Only of sentences in which one of two free words side by side begins.
    """
    sentences = english_sentences(target) if pairs else ()
    for each in sentences:
        if not any(each.start <= one.start < each.end for one in pairs):
            continue
        end = each.start + len(target[each.start : each.end].rstrip('.!?"” '))
        for place, is_aside in _beginnings(target, each.start, end):
            yield _Candidate(Span(place, end))
            comma = target.find(", ", place + 1, end) if is_aside else -1
            if comma > 0:
                yield _Candidate(Span(place, comma))
        for found in _LOOSELY.finditer(target, each.start, end):
            yield _Candidate(Span(found.start() + 1, end), is_tied=True)
    for each in sentences[1:]:
        yield _Candidate(Span(each.start, each.end), is_sentence=True)


def _judgements(target: str, given: Sequence[_Given]) -> Iterator[_Candidate]:
    """Yield single words that judge, and compounds, all of whose words are free."""
    free = {each.start for each in given if each.is_free}
    for word in english_words(target) if free else ():
        is_one = word.start in free and word.text in all_judging_words()
        if is_one or ("-" in word.text and _COMPOUND.fullmatch(word.text)):
            yield _Candidate(Span(word.start, word.end), is_judgement=True)


def _beginnings(target: str, start: int, end: int) -> list[tuple[int, bool]]:
    """Return where clauses may begin within a sentence, and whether behind a comma."""
    places = {
        found.start(): target[found.start()] == ","
        for pattern in _BEGINS
        for found in pattern.finditer(target, start, end)
        if found.groupdict().get("verb") is None or _is_verb(found["verb"])
    }
    return sorted(places.items())


def _is_verb(word: str) -> bool:
    """Return whether a word is a verb's past, or goes before one."""
    return word.endswith("ed") or word in _HELPERS or is_irregular(word)


def _is_added(
    source: str,
    target: str,
    candidate: _Candidate,
    words: Sequence[Sense],
    given: Sequence[_Given],
) -> bool:
    span, is_sentence, is_tied, is_judgement = candidate
    inside = [each for each in given if span.start <= each.start and each.end <= span.end]
    names = sum(each.is_name for each in inside) - is_sentence
    size = len(inside) - max(0, names)
    least = _SEVERAL if is_sentence else 1 if is_judgement else _FEWEST
    if size < least or not all(each.is_free for each in inside):
        return False
    text = span.of(target)
    if _FIGURE_OR_QUOTED.search(text):
        return False
    if not is_sentence and (_TIME.search(text) or _NAMES_OR_TELLS.search(text)):
        return False
    there = frozenset[str]().union(*(each.stems for each in given if each not in inside))
    left = [each for each in words if each.stems.isdisjoint(there)]
    unsaid = frozenset[str]().union(*(each.stems for each in left))
    if any(not each.stems.isdisjoint(unsaid) for each in inside):
        return False
    is_doubtful = is_judgement or names > 0
    if ((is_tied or is_doubtful) and left) or (is_doubtful and has_unknown(source)):
        return False
    folded = fold(source)
    rest = sum(each.is_free for each in given if each not in inside and not each.is_name)
    return not any(
        _NOT.intersection(folded[each.start : each.end]) for each in left
    ) and _is_room_elsewhere(left, size, rest, is_sentence=is_sentence)


def _is_room_elsewhere(left: Sequence[Sense], size: int, rest: int, *, is_sentence: bool) -> bool:
    """Return whether what is left of the source is too little for so many words.

    One of a single character is often said without a word; for others there is room where the rest
    of the target has words, too, that nothing explains.
    """
    if is_sentence or not left:
        return len(left) <= _MOST_LEFT
    if size == _FEWEST:
        return len(left) == 1 and (left[0].end - left[0].start == 1 or rest > 0)
    return len(left) == 1 or (len(left) == _MOST_LEFT and rest > 0)
