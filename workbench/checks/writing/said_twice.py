"""What is said twice in one target in other words, or in two places."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import LETTERS, listed
from workbench.text.folding import fold
from workbench.text.grammar.classes import classes
from workbench.text.han import HAN
from workbench.text.patterns import compiled
from workbench.text.repetition import (
    SMALL,
    Sentence,
    chinese_repeats,
    chinese_returns,
    count_clauses,
    count_sentences,
    english_sentences,
    stem,
    tokens,
)
from workbench.text.restated_results import figures_again, places_again, results_again, without
from workbench.text.restatement import restated

AGAIN = Rule("doubled.sense", Family.DOUBLED, Severity.HINT)

_SILENT = frozenset({Role.BYLINE, Role.DATELINE, Role.TABLE_CELL, Role.RELATED})

# Parts of the stems of a sentence that stand in the others: all but all, or most of many.
_ALL_BUT = 0.75
_MOST = 0.6
_FEW_STEMS = 2
_MANY_STEMS = 4

# Chinese characters for a sentence: of longer clauses English may make two.
_SHORT_CLAUSE = 4.5
_HAN_ONE = compiled(f"[{HAN}]")

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|(?= \d))"
)
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"

# A day or a month by name; a month with the day before or behind it is a day.
_TIME = compiled(
    rf"\b(?:(?P<day>{_DAYS})(?: (?:morning|afternoon|evening|night))?"
    rf"|(?:\d{{1,2}} )?(?P<month>{_MONTHS})(?: \d{{1,2}}\b(?!,? ?\d{{3}}))?)"
)
_CHINESE_TIME = compiled(
    fold(
        "(?:周|星期|礼拜)[一二三四五六日天]|[0-9〇一二三四五六七八九十]+ ?月 ?"
        "|[0-9〇一二三四五六七八九十]+ ?[日号]"
    )
)
_SAYS = (
    "said|says|added|noted|told|stated|shows|showed|reported|announced|warned|according to|claimed"
    "|insisted|argued|wrote"
)
_SAID = compiled(
    rf"\b(?P<who>he|she|they|it|[A-Z][{LETTERS}]+|(?:a|the) [a-z]+) (?P<verb>{_SAYS})\b"
)
_CHINESE_SAID = compiled(
    fold(
        "说|表示|称|指出|强调|认为|告诉|写道|警告|透露|补充|坦言|回应|宣布|显示|报道|据|指|介绍|解释|问|答|喊"
    )
)
_REASON = compiled(
    r"\b(?:because of|because|owing to|due to|for lack of|for want of|thanks to|as a result of"
    r"|since|so as to|in order to|although|though|even though|despite|in spite of)\b",
    re.IGNORECASE,
)
_TITLE = (
    "president|premier|minister|governor|mayor|chairman|chairwoman|director|principal|professor"
    "|secretary|judge|spokesman|spokeswoman|general|senator|chancellor|king|queen|prince|doctor"
    "|commissioner|prosecutor|inspector|captain|manager|editor|dean|chief"
)
_TITLE_AGAIN = compiled(
    rf"\b(?P<one>{_TITLE}) [A-Z][{LETTERS}'’-]+(?: [A-Z][{LETTERS}'’-]+)?,"
    rf" the (?:[a-z]+ )?(?P=one)\b"
    rf"|\bthe (?P<whole>(?:[a-z]+ ){{0,2}}(?:{_TITLE})), (?P=whole) [A-Z]",
    re.IGNORECASE,
)
_NAME_AGAIN = compiled(
    rf"\b(?P<name>[A-Z][{LETTERS}'’-]+(?: [A-Z][{LETTERS}'’-]+)+), (?:the |a |an )?"
    rf"(?:[{LETTERS}'’-]+ ){{0,4}}(?P=name)\b"
)
_ADJECTIVE_AGAIN = compiled(
    r"\b(?P<one>[a-z]{3,})(?: [a-z]+){1,3},? (?:that|which|who) (?:is|was|are|were) (?P=one)\b"
    r"|\b(?P<listed>[a-z]{3,})(?:,| and) [a-z]+,? and (?P=listed)\b"
)
_WORDS_AGAIN = compiled(r"\b(?P<words>[a-z]{2,} [a-z]{3,}(?: [a-z]{2,})?) and (?P=words)\b")
_ADVERB_AGAIN = compiled(
    r"\b(?P<adverb>already|still|finally|also|now|just|once|soon)\b[^,;:.]{3,60}\b(?P=adverb)\b"
)
_VERB_AGAIN = compiled(r"\b(?P<verb>[a-z]{3,}ed) and (?P=verb)\b")


class SaidTwice:
    """Finds what the target says twice and the source once; a hint, for English may repeat."""

    name = "said_twice"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the second place of each."""
        del style
        segment = checked.segment
        is_silent = segment.role in _SILENT or not segment.target.strip()
        if is_silent or chinese_repeats(segment.source):
            return
        sentences = tuple(it for it in english_sentences(segment.target) if not _is_number(it))
        if segment.role is Role.CAPTION:  # its credit says nothing of the picture
            sentences = tuple(it for it in sentences if segment.target[it.start] not in "([")
        yield from few(_sentence_again(checked, sentences))
        yield from few(_day_again(checked, sentences))
        for each in sentences:
            yield from few(_within(checked, each))


def _is_number(sentence: Sentence) -> bool:
    """Return whether it is no more than the number of an item: `2. The Missing Account Book`."""
    return all(map(str.isdigit, sentence.plain))


def _found(checked: Checked, first: Span, second: Span, *, is_loose: bool = False) -> Finding:
    target = checked.segment.target
    taken = without(target, second.start, second.end) if is_loose else None
    fix = Fix(*taken, "") if taken else None
    words, said = _short(second.of(target)), _short(first.of(target))
    return AGAIN.found(checked, second, fix=fix, words=words, first=said)


# In code points: of what is said twice, what is shown.
_SHOWN = 60


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"


def _sentence_again(checked: Checked, sentences: Sequence[Sentence]) -> Iterator[Finding]:
    """Yield the sentence that says what another said, if there are more than the source has."""
    source = checked.segment.source
    if len(sentences) <= max(1, count_sentences(source)):
        return
    is_short = len(_HAN_ONE.findall(source)) <= _SHORT_CLAUSE * len(sentences)
    spare = is_short and len(sentences) > count_clauses(source)
    for number in range(len(sentences) - 1, 0, -1):
        one = sentences[number]
        first = _nearest(one, sentences[:number])
        others = frozenset().union(*(each.stems() for each in sentences[:number]))
        if one.plain != first.plain and (_is_alike(one.stems(), others) or spare):
            yield _found(checked, Span(first.start, first.end), Span(one.start, one.end))
            return
        if spare:
            return


def _nearest(one: Sentence, others: Sequence[Sentence]) -> Sentence:
    """Return the sentence that shares most with one; of equals the last."""
    return max(reversed(others), key=lambda each: len(each.stems() & one.stems()))


def _is_alike(one: frozenset[str], others: frozenset[str]) -> bool:
    shared = len(one & others)
    if shared < _FEW_STEMS:
        return False
    return shared >= _ALL_BUT * len(one) or (shared >= _MANY_STEMS and shared >= _MOST * len(one))


def _within(checked: Checked, sentence: Sentence) -> Iterator[Finding]:
    for finder in _ANYWHERE if not sentence.again() else (*_ANYWHERE, *_OF_MATTER):
        found = next(finder(checked, sentence), None)
        if found is not None:
            yield _found(checked, *found, is_loose=finder in _LOOSE)
            return


Pair = tuple[Span, Span]


def _time_again(checked: Checked, sentence: Sentence) -> Iterator[Pair]:
    """Yield a day or month that stands twice where the source names one time."""
    seen: dict[str, Span] = {}
    times = list(_TIME.finditer(checked.segment.target, sentence.start, sentence.end))
    if len(times) < 2 or _times(checked.segment.source) > 1:  # noqa: PLR2004 - twice
        return
    for found in times:
        place = Span(*found.span())
        if found[0] in seen:
            yield seen[found[0]], place
        seen.setdefault(found[0], place)


def _day_again(checked: Checked, sentences: Sequence[Sentence]) -> Iterator[Finding]:
    """Yield a sentence with the day of the one before, if the source names one in fewer clauses."""
    source, target = checked.segment.source, checked.segment.target
    if len(sentences) <= max(1, count_clauses(source)):
        return
    for one, other in pairwise(sentences):
        first = _TIME.search(target, one.start, one.end)
        again = _TIME.search(target, other.start, other.end)
        if first and again and first[0] == again[0] and _times(source) == 1:
            yield _found(checked, Span(one.start, one.end), Span(other.start, other.end))
            return


def _times(source: str) -> int:
    """Return how many days and months a Chinese text names; a day with its month is one."""
    found = list(_CHINESE_TIME.finditer(fold(source)))
    return len(found) - sum(a.end() == b.start() for a, b in pairwise(found))


def _said_again(checked: Checked, sentence: Sentence) -> Iterator[Pair]:
    """Yield the second time that one speaker says one sentence, outside quotations."""
    target, source = checked.segment.target, checked.segment.source
    said = list(_SAID.finditer(target, sentence.start, sentence.end))
    if len(said) < 2 or '"' in target or "“" in target:  # noqa: PLR2004 - twice
        return
    if len(_CHINESE_SAID.findall(fold(source))) > 1:
        return
    seen: dict[str, Span] = {}
    for found in said:
        key = f"{found['who'].lower()} {found['verb']}"
        place = Span(*found.span())
        if key in seen:
            yield seen[key], place
        seen.setdefault(key, place)


def _reason_again(checked: Checked, sentence: Sentence) -> Iterator[Pair]:
    """Yield the second reason that is the first in other words: no water, lack of water."""
    target = checked.segment.target
    found = list(_REASON.finditer(target, sentence.start, sentence.end))
    for one, other in pairwise(found):
        parts = [_stems(target[each.end() : each.end() + _REASON_REACH]) for each in (one, other)]
        is_around = _is_around(checked, sentence, one, other)
        is_joined = _JOINED.search(target[one.end() : other.start()]) is not None
        is_one = not is_joined and _is_one_cause(checked.segment.source, one[0], other[0])
        if parts[0] & parts[1] or is_one or (is_around and not is_joined):
            yield Span(one.start(), other.start()), Span(other.start(), sentence.end)


def _is_around(
    checked: Checked, sentence: Sentence, one: re.Match[str], other: re.Match[str]
) -> bool:
    """Return whether causes stand at both ends of a sentence, of which the source has one."""
    target, source = checked.segment.target, fold(checked.segment.source)
    between = target[one.end() : other.start()]
    is_first = one.start() == sentence.start and between.count(",") == 1
    if not (is_first and _CAUSE.fullmatch(one[0]) and _CAUSE.fullmatch(other[0])):
        return False
    behind = target[other.end() : sentence.end].split()
    is_planned = other[0].lower() == "due to" and behind[:1] and _is_bare_verb(behind[0])
    is_last = "," not in target[other.end() : sentence.end]
    return is_last and not is_planned and len(_CHINESE_CAUSES.findall(source)) == 1


def _is_bare_verb(word: str) -> bool:
    return "v" in classes(word.lower()).plain.lower()


_CAUSE = compiled(
    r"because of|because|owing to|due to|for lack of|for want of|thanks to|as a result of",
    re.IGNORECASE,
)

# What leads to a second reason beside the first.
_JOINED = compiled(r"\b(?:and|but|or|also|partly|mainly|both|not|just|only|simply)\s*\Z")

_CAUSES = listed("because because_of owing_to for_lack_of for_want_of as_a_result_of")
_CHINESE_CAUSES = compiled(
    fold(
        "由于|因为|因(?!此|而|应)|缘|鉴于|源于|导致|造成|所以|缺乏|没有|不足|无法|影响|致|受|以免|为"
    )
)


def _is_one_cause(source: str, one: str, other: str) -> bool:
    """Return whether English gives two causes where the Chinese has words for one alone."""
    both = {one.lower().replace(" ", "_"), other.lower().replace(" ", "_")}
    is_lack = "缺" in source and bool(both & {"for_lack_of", "for_want_of"})
    causes = len(_CHINESE_CAUSES.findall(fold(source)))
    return both <= _CAUSES and causes <= 1 + is_lack


# In code points: how far a reason goes behind its word.
_REASON_REACH = 30


def _stems(text: str) -> frozenset[str]:
    clause = re.split(r"[,.;]", text, maxsplit=1)[0]
    return frozenset(stem(each.word) for each in tokens(clause) if each.word not in SMALL)


def _ends_as_it_begins(checked: Checked, sentence: Sentence) -> Iterator[Pair]:
    """Yield the end of a sentence that is its beginning: `They lost everything they lost`."""
    words = sentence.plain
    if not words or words[0] not in words[1:] or words[0] in _ARTICLES or words[1:2] == ("is",):
        return
    if chinese_returns(checked.segment.source):
        return
    for length in range(min(_LONGEST_END, len(words) // 2), 1, -1):
        if words[:length] == words[-length:]:
            yield _pair(checked, sentence, 0, len(words) - length, length)
            return


def _run_again(checked: Checked, sentence: Sentence) -> Iterator[Pair]:
    """Yield words that stand in a sentence before: two of matter at its end, or four anywhere."""
    words = sentence.plain
    if not sentence.repeats() or chinese_returns(checked.segment.source):
        return
    size = len(words)
    seen: dict[tuple[str, ...], int] = {}
    for place in range(size - 1):
        run, pair = tuple(words[place : place + _RUN]), tuple(words[place : place + _MATTER])
        length = _RUN if len(run) == _RUN and run in seen else 0
        if not length and place == size - _MATTER and pair in seen and _matter(pair) == _MATTER:
            length = _MATTER
        if length and _matter(words[place : place + length]):
            key = run if length == _RUN else pair
            yield _pair(checked, sentence, seen[key], place, length)
            return
        seen.setdefault(run, place)
        seen.setdefault(pair, place)


def _pair(checked: Checked, sentence: Sentence, first: int, second: int, length: int) -> Pair:
    """Return the places of two runs of words, from one word on and from another."""
    found = tokens(checked.segment.target[sentence.start : sentence.end])
    spans = (
        Span(sentence.start + found[at].start, sentence.start + found[at + length - 1].end)
        for at in (first, second)
    )
    one, other = spans
    return one, other


# `The lungs are … cells of the lungs` is good English.
_ARTICLES = listed("the a an")

# In words: an end that is compared with the beginning, a run that no sentence repeats by chance.
_LONGEST_END = 8
_RUN = 4

_MATTER = 2


def _matter(words: Sequence[str]) -> int:
    """Return how many words are no small ones nor figures."""
    return sum(word not in SMALL and word.isalpha() for word in words)


def _by_pattern(checked: Checked, sentence: Sentence) -> Iterator[Pair]:
    target = checked.segment.target
    if chinese_returns(checked.segment.source):
        return
    place = _PLACE_AGAIN.search(target, sentence.start, sentence.end)
    if place:
        again = target.rindex(place["where"], place.start(), place.end())
        yield Span(*place.span("where")), Span(again, place.end())
    for pattern, needed in _PATTERNS:
        if any(each in target for each in needed):
            yield from _matches(target, sentence, pattern)


def _hears(checked: Checked, sentence: Sentence) -> Iterator[Pair]:
    """Yield `reportedly` where the sentence names who reports it."""
    if "reportedly" in sentence.plain:
        yield from _matches(checked.segment.target, sentence, _HEARSAY)


def _matches(target: str, sentence: Sentence, pattern: re.Pattern[str]) -> Iterator[Pair]:
    for found in pattern.finditer(target, sentence.start, sentence.end):
        word = next(each for each in found.groups() if each)
        again = target.lower().rindex(word.lower(), found.start(), found.end())
        if word not in _PLAIN_PAIRS:
            yield Span(found.start(), found.start() + len(word)), Span(again, again + len(word))


def _restated(checked: Checked, sentence: Sentence) -> Iterator[Pair]:
    """Yield an item, a figure, an attribution, a clause that the sentence has twice."""
    if chinese_returns(checked.segment.source):
        return
    target = checked.segment.target
    for one, other in restated(target, sentence.start, sentence.end, sentence.again()):
        yield Span(*one), Span(*other)


def _result_again(checked: Checked, sentence: Sentence) -> Iterator[Pair]:
    """Yield a result, a figure, a place or a name that the end of a sentence has again."""
    source, target, at = checked.segment.source, checked.segment.target, sentence[:2]
    places = () if chinese_returns(source) else places_again(target, *at)
    for one, other in (*results_again(target, *at), *figures_again(source, target, *at), *places):
        yield Span(*one), Span(*other)


_PLACE_AGAIN = compiled(
    rf"\b(?P<where>(?:in|from|at|near) [A-Z][{LETTERS}'’-]+)\b(?:(?! and | but )"
    r"(?:[^,;:.]|, (?=(?:taking place|held|based|located|situated|which (?:is|was|took|lies))\b)))"
    r"{3,80}\b(?P=where)\b(?! [A-Z])"
)
_HEARSAY = compiled(
    r"\b(?:according to|reports sa(?:id|y))\b.{3,160}\b(?P<word>reportedly)\b", re.IGNORECASE
)

# Each with what stands in every text that it is found in, which is quicker to look for.
_PATTERNS = (
    (_TITLE_AGAIN, (", the ", ", ")),
    (_NAME_AGAIN, (", ",)),
    (_ADJECTIVE_AGAIN, (" that ", " which ", " who ", " and ")),
    (_VERB_AGAIN, ("ed and ",)),
    (_WORDS_AGAIN, (" and ",)),
    (_ADVERB_AGAIN, ("already", "still", "finally", "also", "now", "just", "once", "soon")),
)

_PLAIN_PAIRS = listed("more over again back round around up down out less many less fewer")

# What a sentence may say again in other words or in small ones, and what needs a word of matter.
_ANYWHERE = (_reason_again, _ends_as_it_begins, _hears, _restated, _result_again)
# What is said again by these may go without the rest of the sentence.
_LOOSE = (_time_again, _result_again)
_OF_MATTER = (_time_again, _said_again, _run_again, _by_pattern)

CHECKS: tuple[SegmentCheck, ...] = (SaidTwice(),)
