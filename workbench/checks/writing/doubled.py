"""Words, phrases and sentences written twice."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.checks.writing.doubled_by_grammar import is_right_twice
from workbench.checks.writing.rules import PHRASE, WORD
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import listed, opaque
from workbench.text.han import HAN
from workbench.text.lexicons.repeated_words import repeated_words
from workbench.text.names.pinyin import letters, syllables
from workbench.text.patterns import compiled
from workbench.text.repetition import (
    SMALL,
    Sentence,
    Token,
    Twice,
    chinese_doubles,
    chinese_repeats,
    chinese_returns,
    english_sentences,
    repeated_runs,
    tokens,
)
from workbench.text.restated_results import quotations_again

SENTENCE = Rule("doubled.sentence", Family.DOUBLED, Severity.WARNING)

# Never a name, so that "The the" is a slip where Lang Lang is a pianist.
_SMALL = listed(
    """the a an of to in on at for and or but is was are were with by from as this these those it
    he she we they you i me him her us them his its our their my your who which what be been has
    have will would not into than then also about after before between because though during
    under when where while who why how if"""
)

# Behind "that that" it cannot be "that" which is meant.
_BEGINS_CLAUSE = compiled(r"\s+(?:he|she|it|they|we|I|you|there|the|a|an|his|her|their|its)\b")

# How far back the "what" of such a clause may stand.
_CLAUSE = 60

# In Chinese characters: what stands twice in a source that says something twice.
_CLAUSE_SIZE = 3

_MARKS = compiled(r"[,;:]?\s*+")

_PAUSE = compiled(r"[,;:] ")
_SHOWN = 60


@cache
def _meant() -> frozenset[str]:
    """Return what is written twice in good English, for sense or for sound."""
    return repeated_words().english


class Doubled:
    """Finds a word, a phrase or a sentence that follows itself, across a line break too."""

    name = "doubled"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each repetition, with an edit that takes out the second."""
        del style
        runs = repeated_runs(checked.segment.target)
        yield from few(_found(checked, twice) for twice in runs if _is_slip(checked, twice))
        sentences = list(few(_sentences(checked)))
        yield from sentences or few(_quotations(checked))
        yield from few(_glosses(checked))
        yield from few(_returns(checked))


def _found(checked: Checked, twice: Twice) -> Finding:
    target = checked.segment.target
    words = " ".join(target[twice.again : twice.end].split())
    is_set_off = target[twice.stop] == "," and target[twice.end : twice.end + 1] == ","
    fix = Fix(twice.stop, twice.end + is_set_off, "")
    rule = WORD if twice.words == 1 else PHRASE
    return rule.found(checked, Span(twice.start, twice.end), fix=fix, word=_short(words))


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"


def _is_slip(checked: Checked, twice: Twice) -> bool:  # noqa: PLR0911 - one for each way
    """Tell a slip from emphasis, sounds, names, and what the source repeats as well."""
    target = checked.segment.target
    again, between = target[twice.again : twice.end], target[twice.stop : twice.again]
    if twice.start in opaque(target) or (between and not _MARKS.fullmatch(between)):
        return False
    if twice.words == 1:
        return not between.strip() and _is_slip_of_one(checked, twice, again)
    is_apart = bool(between.strip())
    if again.split() != target[twice.start : twice.stop].split() and _PAUSE.search(again):
        return False  # "quieter and quieter, and"
    if is_apart and again[1:] != target[twice.start + 1 : twice.stop]:
        return False  # a name and its title: "The foreign minister, Foreign Minister Wang"
    source = checked.segment.source
    is_place = is_apart and again.istitle()  # a town and its state: "New York, New York"
    if (is_place or _ARTICLE.match(again)) and chinese_returns(source):
        return False  # "a truth is a truth and a lie a lie"
    if is_apart and _FRAMED.search(target, 0, twice.start):
        return False  # "All they did, they did"
    is_meant = chinese_repeats(source) if is_apart else chinese_doubles(source)
    return not is_meant and _is_slip_of_several(checked, twice)


def _is_slip_of_one(checked: Checked, twice: Twice, word: str) -> bool:
    target = checked.segment.target
    first = target[twice.start : twice.start + len(word)]
    small = word.lower().replace("’", "'")
    is_that = small == "that" and _BEGINS_CLAUSE.match(target, twice.end) is not None
    if is_that or small in _meant() or target[twice.start - 1 : twice.start] in {"-", "’", "'"}:
        return is_that
    if is_right_twice(target, twice.start, twice.end, small):
        return False
    if small in _SMALL:
        return not (len(word) == 1 and word.isupper() and first.isupper() and small != "i")
    if word[:1].isupper() and (len(word) < _LONG or _sounds_twice(checked.segment.source, small)):
        return False  # Li Li
    is_word = word[0].islower() or (word == first and not word.isupper())
    return len(word) > 1 and is_word and _is_slip_of_matter(checked, twice, word)


# In letters: a shorter name in capitals may well be of two syllables that are alike.
_LONG = 4


_TWICE_NAMED = compiled(rf"([{HAN}]{{2,8}})[·‧・•．-]\1")


def _sounds_twice(source: str, word: str) -> bool:
    """Return whether two characters beside each other are written as a word: 郎朗, Lang Lang."""
    if _TWICE_NAMED.search(source):
        return True  # 西爾漢·西爾漢
    near = (source[place : place + 2] for place in range(len(source) - 1))
    return any(all(word in map(letters, syllables(each)) for each in pair) for pair in near)


def _is_slip_of_matter(checked: Checked, twice: Twice, word: str) -> bool:
    target = checked.segment.target
    first = target[twice.start : twice.start + len(word)]
    is_behind = target[twice.end : twice.end + 1] in {"-", "’", "'"}
    if is_behind or f"{first} {word}" in checked.segment.source:
        return False  # as the source has it: `Pica pica`
    is_within = target[max(0, twice.start - 2) : twice.start].strip().isalnum()
    if first[0].isupper() and word.islower() and is_within:
        return True  # "the Yangtze River river": no Chinese word stands twice for that
    return not chinese_doubles(checked.segment.source)


def _is_slip_of_several(checked: Checked, twice: Twice) -> bool:
    """Tell `will be cut by will be cut by` from a chain and from sounds."""
    words = [each.word for each in tokens(checked.segment.target[twice.start : twice.end])]
    half = words[: twice.words]
    if len(set(half)) == 1 or set(half) <= _meant():
        return False
    if half[0] in _REPORTING and half[1] in _SUBJECTS:
        return False  # "he said she said she would"
    behind = checked.segment.target[twice.end :].lstrip()
    if _is_idiom(half) and not behind.lower().startswith(half[0]):
        return False  # "again and again and was", but not "more and more and more people"
    if all(map(str.isdigit, half)):  # a score of two sets alike: 6-4, 6-4
        figures = _FIGURE.findall(checked.segment.source)
        pairs = list(zip(*(figures[at:] for at in range(len(half))), strict=False))
        return pairs.count(tuple(half)) < 2  # noqa: PLR2004 - twice
    before = tokens(checked.segment.target[max(0, twice.start - _CLAUSE) : twice.start])
    is_chain = bool(before) and before[-1].word == half[-1]  # "over and over and over"
    return not is_chain


_REPORTING = listed("said says thought thinks knew knows believed believes hoped hopes")
_SUBJECTS = listed("he she they it we i you")
_FIGURE = compiled(r"\d+")
_JOINING = listed("and by to after on upon in for")


def _is_idiom(half: Sequence[str]) -> bool:
    """Return whether it is `again and`, `door to`: two of them, and what follows begins."""
    return len(half) == 2 and half[0] in repeated_words().joined and half[1] in _JOINING  # noqa: PLR2004 - a pair


# Before a subject and verb that a clause says again, by its grammar.
_FRAMED = compiled(
    r"\b(?:all|what|whatever|everything|anything|those who|if|when|where|wherever|how) \Z",
    re.IGNORECASE,
)
_ARTICLE = compiled(r"(?:an?|the)\s", re.IGNORECASE)

# A label before a title that begins with the same word; what says "no longer" once more.
_LABELLED = compiled(
    r"\A\W*(?P<label>Interview|Analysis|Commentary|Opinion|Profile|Explainer|Review|Feature"
    r"|Exclusive|Video|Photos?|Update|Editorial|Timeline|Podcast|Report|Investigation)\s?[:|—–-]\s?"
    r"(?P<again>(?:(?:an?|the|our)\s|exclusive\s)*(?P=label))\b",
    re.IGNORECASE,
)
_NO_LONGER = compiled(
    r"\bno longer\b[^.,;:!?]{1,60}?\b(?P<again>anymore|any longer|any more(?! than)"
    r"|(?<!and )(?<!or )(?<!but )no longer)\b",
    re.IGNORECASE,
)
_PREPOSITIONS = listed("in at on to for with after during before under over from by of about")
_SHORTEST_PHRASE = 3


def _returns(checked: Checked) -> Iterator[Finding]:
    """Yield a label, a "no longer" or a phrase with a preposition that a sentence says again."""
    target, source = checked.segment.target, checked.segment.source
    for pattern in (_LABELLED, _NO_LONGER):
        found = pattern.search(target)
        if found is not None:
            place = Span(*found.span("again"))
            yield PHRASE.found(checked, Span(*found.span()), word=_short(place.of(target)))
    if chinese_returns(source) or chinese_repeats(source):
        return
    for each in filter(_has_preposition_twice, english_sentences(target)):
        span = _phrase_again(target, each.start, each.end)
        if span is not None:
            yield PHRASE.found(checked, span, word=_short(span.of(target)))


def _has_preposition_twice(sentence: Sentence) -> bool:
    found = [word for word in sentence.plain if word in _PREPOSITIONS]
    return len(set(found)) < len(found)


def _phrase_again(target: str, start: int, end: int) -> Span | None:
    """Return where a sentence has a phrase of a preposition, an article and a noun once more."""
    words = [each for each in tokens(target) if start <= each.start and each.end <= end]
    seen: dict[tuple[str, ...], int] = {}
    for at, first in enumerate(words):
        phrase = tuple(each.word for each in words[at : at + _SHORTEST_PHRASE])
        is_phrase = first.word in _PREPOSITIONS and len(phrase) == _SHORTEST_PHRASE
        if not is_phrase or phrase[1] not in _DETERMINERS or phrase[2] in SMALL:
            continue
        last = words[at + _SHORTEST_PHRASE - 1]
        if target[first.start : last.end].lower().split() != list(phrase):
            continue  # a mark stands within
        if phrase in seen and not _are_alike(words, seen[phrase], at):
            return Span(first.start, last.end)
        seen[phrase] = at
    return None


def _are_alike(words: Sequence[Token], one: int, other: int) -> bool:
    """Return whether the words before two phrases are of one stem: that is said by its sense."""
    if not one or not other:
        return False
    return words[one - 1].word[:_STEM] == words[other - 1].word[:_STEM]


_STEM = 5
_DETERMINERS = listed("a an his her their its our my")


def _sentences(checked: Checked) -> Iterator[Finding]:
    """Yield sentences that stand in the target twice, word for word, next to each other or not."""
    target = checked.segment.target
    sentences = english_sentences(target)
    if len(sentences) < 2:  # noqa: PLR2004 - one repeats nothing
        return
    seen: set[tuple[str, ...]] = set()
    last = 0
    for each in sentences:
        if each.plain in seen and each.start >= last and len(each.plain) > 1:
            if chinese_returns(checked.segment.source, _CLAUSE_SIZE):
                return
            last = each.end
            words = _short(target[each.start : each.end])
            start = len(target[: each.start].rstrip())
            fix = Fix(start, each.end, "")
            yield SENTENCE.found(checked, Span(each.start, each.end), fix=fix, words=words)
        seen.add(each.plain)


def _quotations(checked: Checked) -> Iterator[Finding]:
    """Yield a quotation that stands again where the source has it once."""
    target, source = checked.segment.target, checked.segment.source
    if '"' not in target and "“" not in target:
        return
    if chinese_repeats(source) or chinese_returns(source, _CLAUSE_SIZE):
        return
    for _, (start, end) in quotations_again(target):
        words = _short(target[start:end])
        before = target[:start].rstrip()
        is_whole = before[-1:] in _SENTENCE_ENDS and target[end - 2] in _SENTENCE_ENDS
        is_last = is_whole and (not target[end:].strip() or target[end : end + 2].strip().isupper())
        fix = Fix(len(before), end, "") if is_last else None
        yield SENTENCE.found(checked, Span(start, end), fix=fix, words=words)


_SENTENCE_ENDS = frozenset('.!?”"')

# What one bracket says and the next as well: `(WTO) (WTO)`.
_GLOSS_AGAIN = compiled(r"[(\[](?P<words>[^()\[\]\n]{1,60})[)\]](?P<again>\s*[(\[](?P=words)[)\]])")


def _glosses(checked: Checked) -> Iterator[Finding]:
    """Yield a bracket that follows itself; in captions it is a credit, judged by its own check."""
    if checked.segment.role is Role.CAPTION:
        return
    for found in _GLOSS_AGAIN.finditer(checked.segment.target):
        fix = Fix(*found.span("again"), "")
        yield PHRASE.found(checked, Span(*found.span()), fix=fix, word=_short(found["words"]))


CHECKS: tuple[SegmentCheck, ...] = (Doubled(),)
