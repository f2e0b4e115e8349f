"""Pairs of opposites in both languages: which of two poles a text speaks of."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.lexicons.opposites import PoleWords, all_opposites
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT
from workbench.text.wordlist import WordList

# What stands before a word and turns it round, folded.
_TURNED = compiled(
    fold(
        "[不没未无非勿免难]$|(?:不|没|未)(?:有|再|能|会|曾|予|被|加|太|够|大|愿|肯|敢|想|获|获得|取得|达成|可能|具|符|属|算|具备"
        "|符合|属于)$|(?:无法|无从|无意|无力|难以|拒绝|拒不|反对|未必|否认|避免|防止|缺乏|缺少|欠缺|短缺)$"
        "|(?:以免|以防|免得|省得|避免|防止|谨防|严防|预防)(?:发生|出现|造成|导致|引发|产生|再|有)?$"
    )
)
_REACH = 4
_GAP = "x"
_BETWEEN = fold("(?![赛例如较特利亚率重分])[^，。；：！？,;]{1,12}?")

# What stands before an English word and turns it round; at most three words lie between.
_DENIED = compiled(
    r"\b(?:not|never|no|nor|nothing|nobody|nowhere|far from|anything but|without|cannot|neither"
    r"|hardly|unable|barely|fail(?:ed|s|ing)?"
    r"|refus(?:e|ed|es|ing|al)|declin(?:e|ed|es|ing)|den(?:y|ied|ies|ying)|avoid(?:ed|s|ing)?"
    r"|prevent(?:ed|s|ing)?|stop(?:ped|s|ping)?|instead of|rather than|less|from|against|yet to)"
    r"(?: [\w'’-]+){0,3} ?$|n['’]t(?: [\w'’-]+){0,3} ?$",
    re.IGNORECASE,
)
_LOOK_BACK = 48

# Pairs of words for times, places and people.
_OF_THINGS = frozenset(
    {"order", "order2", "dose too", "side", "point", "point2", "trial", "trial2", "school", "care"}
    | {"deal", "debt", "owner", "parent", "customs", "crime", "net trade"}
)
_DENIALS = frozenset({"not", "no", "n't", "never", "none", "nor", "without"})


_WORD = compiled(r"(?<![\w-])[\w-][\w'’-]*")
_APOSTROPHES = compiled("['’]")


class Said(NamedTuple):
    """Where a text says a word, and the word."""

    first: int
    last: int
    word: str

    def span(self) -> tuple[int, int]:
        """Return where it starts and ends."""
        return self.first, self.last

    def start(self) -> int:
        """Return where it starts."""
        return self.first


@lru_cache(RECENT)
def _words_of(text: str) -> Mapping[str, tuple[int, ...]]:
    """Return the words of a text in small letters, and where each stands.

    One with an apostrophe stands there without what is behind it, too.
    """
    found: dict[str, tuple[int, ...]] = {}
    for each in _WORD.finditer(text):
        word = each[0]
        found[word] = (*found.get(word, ()), each.start())
        bare = _APOSTROPHES.split(word, 1)[0]
        if bare != word:
            found[bare] = (*found.get(bare, ()), each.start())
    return found


class _Words:
    """Finds any of some English words in a text in small letters.

    By sets of the text's own words, for a pattern of so many words takes three milliseconds to be
    made, and there are more than a thousand; what has several words has a pattern.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(dict.fromkeys(words))
        phrases = [each for each in self.words if " " in each or "*" in each[:-1]]
        single = [each for each in self.words if each not in phrases]
        self._exact = frozenset(each for each in single if not each.endswith("*"))
        self._beginnings = tuple(each[:-1] for each in single if each.endswith("*"))
        self._phrases = tuple(phrases)
        self._literals = tuple(max(each.split("*"), key=len) for each in phrases)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        forms = (re.escape(word).replace(r"\*", r"[\w'’-]*") for word in self._phrases)
        return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?![\w-])")

    def search(self, text: str) -> Said | None:
        """Return one of the words, none where the text has none of them."""
        return next(self._found(text), None)

    def finditer(self, text: str) -> Iterator[Said]:
        """Yield each of the words in the order of the text, of those that overlap the first."""
        last = 0
        for each in sorted(self._found(text), key=_by_place):
            if each.first >= last:
                last = each.last
                yield each

    def _found(self, text: str) -> Iterator[Said]:
        words = _words_of(text)
        for word in self._exact & words.keys():
            for start in words[word]:
                yield Said(start, start + len(word), word)
        if self._beginnings:
            for word, places in words.items():
                if word.startswith(self._beginnings):
                    for start in places:
                        yield Said(start, start + len(word), word)
        if any(map(text.__contains__, self._literals)):
            for found in self._pattern.finditer(text):
                yield Said(found.start(), found.end(), found[0])


def _by_place(said: Said) -> tuple[int, int]:
    return said.first, -said.last


@dataclass(frozen=True, slots=True)
class Pole:
    """One of two opposites: what says it in English, and what may say it."""

    pair: str
    name: str
    says: _Words
    may_say: _Words
    may_say_plainly: _Words

    def may_be_said(self, lowered: str, *, denials_too: bool = True) -> bool:
        """Return whether a target in small letters has any word that may say it.

        Without `denials_too` a bare "not" or "no" says nothing.
        """
        pattern = self.may_say if denials_too else self.may_say_plainly
        return pattern.search(lowered) is not None

    def may_be_at(self, lowered: str, *, denials_too: bool = True) -> Iterator[Span]:
        """Yield the words of a target in small letters that may say it."""
        pattern = self.may_say if denials_too else self.may_say_plainly
        return (Span(*found.span()) for found in pattern.finditer(lowered))

    def said(self, lowered: str) -> Span | None:
        """Return where a target in small letters says it, not turned round by what is before.

        What is a time, a place or somebody is not turned round by a denial.
        """
        return next(self.all_said(lowered), None)

    def all_said(self, lowered: str) -> Iterator[Span]:
        """Yield every place where a target says it, as `said` does."""
        return self._not_turned(self.says, lowered)

    def may_be_all_said(self, lowered: str) -> Iterator[Span]:
        """Yield every place where a target may say it, not turned round."""
        return self._not_turned(self.may_say_plainly, lowered)

    def _not_turned(self, words: _Words, lowered: str) -> Iterator[Span]:
        for found in words.finditer(lowered):
            if self.pair in _OF_THINGS:
                yield Span(*found.span())
                continue
            is_whole = found.word.startswith(("to ", "into "))
            if is_whole or not is_denied(lowered, found.start()):
                yield Span(*found.span())


@dataclass(frozen=True, slots=True)
class Mention:
    """A pole that a source speaks of, where, and whether what stands before turns it round."""

    pole: Pole
    other: Pole
    span: Span
    is_turned: bool


class Opposites:
    """All pairs of poles, found in a source in one pass."""

    def __init__(self, rows: Iterable[PoleWords]) -> None:
        """Take the rows of the lexicon; rows of one pole are one, further poles are left out."""
        self.pairs = tuple(_pairs(rows))
        self._gapped: list[tuple[str, re.Pattern[str], Pole, Pole]] = []
        told: dict[str, list[tuple[Pole, Pole]]] = {}
        for first, second in self.pairs:
            for (pole, chinese), (other, _) in ((first, second), (second, first)):
                for form in chinese:
                    if _GAP in form:
                        parts = fold(form).split(_GAP)
                        pattern = re.compile(_BETWEEN.join(map(re.escape, parts)))
                        self._gapped.append((parts[-1], pattern, pole, other))
                    else:
                        told.setdefault(fold(form), []).append((pole, other))
        self._words = WordList(told.items())

    @lru_cache(RECENT)  # noqa: B019 - one a process
    def mentions(self, folded: str) -> tuple[Mention, ...]:
        """Return the poles that a folded source speaks of; of overlapping words the longest."""
        return tuple(self._mentions(folded))

    def _mentions(self, folded: str) -> Iterator[Mention]:
        for start, end, poles in self._words.find(folded):
            is_turned = is_turned_by(folded, start)
            for pole, other in poles:
                yield Mention(pole, other, Span(start, end), is_turned)
        for last, pattern, pole, other in self._gapped:
            for found in pattern.finditer(folded) if last in folded else ():
                span = Span(*found.span())
                yield Mention(pole, other, span, is_turned_by(folded, span.start))


def is_denied(lowered: str, start: int) -> bool:
    """Return whether what stands before a word of a target in small letters turns it round."""
    before = lowered[max(0, start - _LOOK_BACK) : start]
    return _DENIED.search(re.split(r"[,.;:!?]", before)[-1]) is not None


def is_turned_by(folded: str, start: int) -> bool:
    """Return whether what stands before a word of a folded source turns it round."""
    return _TURNED.search(folded[max(0, start - _REACH) : start]) is not None


@cache
def opposites() -> Opposites:
    """Return the pairs of the lexicon, and what a user's rows add to them."""
    return Opposites(all_opposites())


_Worded = tuple[Pole, tuple[str, ...]]


def _pairs(rows: Iterable[PoleWords]) -> Iterator[tuple[_Worded, _Worded]]:
    """Yield the two poles of each pair with their Chinese words."""
    pairs: dict[str, dict[str, list[PoleWords]]] = {}
    for row in rows:
        pairs.setdefault(row.pair, {}).setdefault(row.pole, []).append(row)
    for poles in pairs.values():
        first, second, *_ = [*map(_pole, poles.values()), None, None]
        if first is not None and second is not None:
            yield first, second


def _pole(rows: Sequence[PoleWords]) -> _Worded:
    english = [word for row in rows for word in row.english]
    carries = [word for row in rows for word in row.carries]
    plain = [word for word in (*english, *carries) if word not in _DENIALS]
    pole = Pole(
        rows[0].pair, rows[0].pole, _Words(english), _Words([*english, *carries]), _Words(plain)
    )
    return pole, tuple(dict.fromkeys(form for row in rows for form in row.chinese))
