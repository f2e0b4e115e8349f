"""What is said twice: in a Chinese text, and word for word or nearly so in an English one.

A translator's slip repeats what the source says once; a speaker's repetition is in both.
"""

from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from workbench.text.conversion.word_borders import is_word
from workbench.text.english_tokens import LETTERS, listed
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.repeated_words import repeated_words
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT
from workbench.text.sentences import split_sentences

_TOKEN = compiled(rf"[{LETTERS}\d]++(?:['’‑.,-](?=[{LETTERS}\d])[{LETTERS}\d]++)*")

# In words: a longer run is a sentence, and compared as one.
LONGEST = 12

# Words that carry no matter of their own: two sentences are not alike for having them.
SMALL = listed(
    """the a an of to in on at for and or but nor so yet is was are were be been being am has have
    had do does did will would can could may might must shall should with by from as into onto
    over under up down out off about after before since until while during than then that this
    these those it its he she they we you i him her them us me his their our your my who whom
    whose which what when where why how if whether not no n't there here also too very more most
    some any all each every one s t re ve ll d m"""
)

_BETWEEN_REPEATED = r"[，,、！!。…；;？?：“”「」\s]"
# A word again; and one character, which at a pause is the end of one word and the next one's head.
_REPEATED_CHINESE = (
    compiled(rf"([{HAN}]{{2,12}}?){_BETWEEN_REPEATED}*\1"),
    compiled(rf"([{HAN}]){_BETWEEN_REPEATED}*\1"),
)
_REPETITION_WORDS = compiled(
    fold(
        "(?<!又.)(?<!又..)又(?!.{1,3}又)|一再|再三|越来越|反复|一遍|重复|不断|不停|一次次|一个个|接连|连喊"
        "|连声|一声声"
    )
)
_HAN = compiled(f"[{HAN}]+")


class Token(NamedTuple):
    """A word or figure at `text[start:end]`; `word` is in small letters."""

    start: int
    end: int
    word: str


class Twice(NamedTuple):
    """`text[start:end]` holds words, up to `stop`, and the same words again from `again` on."""

    start: int
    stop: int
    again: int
    end: int
    words: int


@lru_cache(RECENT)
def tokens(text: str) -> tuple[Token, ...]:
    """Return the words and figures of an English text, in their order."""
    return tuple(Token(m.start(), m.end(), m[0].lower()) for m in _TOKEN.finditer(text))


def chinese_repeats(text: str) -> bool:
    """Return whether a Chinese text says anything twice in a row, or says that it is repeated."""
    return chinese_doubles(text) or _REPETITION_WORDS.search(fold(text)) is not None


@lru_cache(RECENT)
def chinese_doubles(text: str) -> bool:
    """Return whether a Chinese text has words that follow themselves: `莉莉`, `快跑！快跑！`.

    Doubled words of every day (常常, 妈妈) are no repetition.
    """
    everyday = _everyday()
    folded = fold(text)
    return any(
        found[0] not in everyday
        and not found[1].isdigit()
        and not (len(found[1]) == 1 and _is_border(folded, found.start(), found.end()))
        for pattern in _REPEATED_CHINESE
        for found in pattern.finditer(folded)
    )


def _is_border(folded: str, start: int, end: int) -> bool:
    """Tell the end of a word before one that begins alike: `美国国务卿`, `订婚，婚期`.

    At a pause one of the two is enough.
    """
    if start == 0:
        return False
    ours = [is_word(folded[start - 1 : start + 1]), is_word(folded[end - 1 : end + 1])]
    return any(ours) if end - start > len("国国") else all(ours)


@lru_cache(RECENT)
def chinese_returns(text: str, size: int = 2) -> bool:
    """Return whether any `size` characters of a Chinese text stand in it again, anywhere."""
    seen: set[str] = set()
    for run in _HAN.findall(text):
        for place in range(len(run) - size + 1):
            piece = run[place : place + size]
            if piece in seen:
                return True
            seen.add(piece)
    return False


@cache
def _everyday() -> frozenset[str]:
    return frozenset(map(fold, repeated_words().chinese))


def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of `tokens` alone, in small letters, which is quicker."""
    return tuple(map(str.lower, _TOKEN.findall(text)))


def repeated_runs(text: str) -> Iterator[Twice]:
    """Yield runs of words that follow themselves, the longest at each place; linear."""
    words = plain_words(text)
    if len(set(words)) == len(words):
        return
    seen: dict[str, list[int]] = {}
    longest: dict[int, int] = {}
    for again, word in enumerate(words):
        before = seen.setdefault(word, [])
        for place in reversed(before):
            length = again - place
            if length > LONGEST:
                break
            if words[place:again] == words[again : again + length]:
                longest[place] = length
        before.append(again)
    found = tokens(text) if longest else ()
    done = 0
    for place, length in sorted(longest.items()):
        if place >= done:
            done = place + 2 * length
            first, stop, last = found[place], found[place + length - 1], found[done - 1]
            yield Twice(first.start, stop.end, found[place + length].start, last.end, length)


class Sentence(NamedTuple):
    """A sentence at `text[start:end]`, and its words in small letters."""

    start: int
    end: int
    plain: tuple[str, ...]

    def stems(self) -> frozenset[str]:
        """Return what its words of matter are forms of."""
        return frozenset(stem(word) for word in self.plain if word not in SMALL)

    def repeats(self) -> bool:
        """Return whether any word stands in it twice."""
        return len(set(self.plain)) < len(self.plain)

    def again(self) -> frozenset[str]:
        """Return the stems that it has twice of words that carry matter, or are adverbs of time."""
        return _again(self.plain)


# Small words that are slips all the same where a clause has them twice.
_ADVERBS = listed("also once now just")


@lru_cache(RECENT)
def _again(words: tuple[str, ...]) -> frozenset[str]:
    stems = [stem(word) if word not in _ADVERBS else word for word in words if _carries(word)]
    if len(set(stems)) == len(stems):
        return frozenset()
    counts = Counter(stems)
    return frozenset(each for each, count in counts.items() if count > 1)


def _carries(word: str) -> bool:
    return word not in SMALL or word in _ADVERBS


@lru_cache(RECENT)
def english_sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of an English text, without the white space around them."""
    found: list[Sentence] = []
    place = 0
    for piece in split_sentences(text):
        bare = piece.strip()
        start = place + piece.index(bare) if bare else place
        place += len(piece)
        words = plain_words(bare)
        if words:
            found.append(Sentence(start, start + len(bare), words))
    return tuple(found)


_ENDINGS = compiled(
    r"(?:['’]s|ations?|ations|ments?|ingly|ings?|edly|ency|ences?|ances?|ents?|ants?|ities|ity|ies"
    r"|ions?|ly|ers?|ed|es|s|e|y)\Z"
)
_SHORTEST_STEM = 3
_LONGEST_STEM = 7


@lru_cache(8192)
def stem(word: str) -> str:
    """Return what the forms of a word have in common, roughly: `count` for `counting`, `counted`.

    For comparing the words of one text, where two words that share a stem by chance are rare.
    """
    shorter = _ENDINGS.sub("", word)
    shorter = shorter if len(shorter) >= _SHORTEST_STEM else word
    if len(shorter) > _SHORTEST_STEM and shorter[-1] == shorter[-2]:
        shorter = shorter[:-1]
    return shorter[:_LONGEST_STEM]


_CHINESE_END = compiled(r"[。！？!?…\n]+[”’」』）)]*")
_CHINESE_CLAUSE = compiled(r"[，。！？；：,!?;:…\n—]+[”’」』）)]*")


def count_sentences(source: str) -> int:
    """Return how many sentences a Chinese text has."""
    return sum(bool(each.strip("”’」』）) ")) for each in _CHINESE_END.split(source))


def count_clauses(source: str) -> int:
    """Return how many clauses a Chinese text has: what English may make sentences of."""
    return sum(bool(each.strip("”’」』）) “‘「『（(")) for each in _CHINESE_CLAUSE.split(source))
