"""Known people, places and bodies in the texts of both languages, and which of them go together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from workbench.text.english_tokens import Word, words
from workbench.text.folding import fold
from workbench.text.lexicons.capital_words import capital_words
from workbench.text.lexicons.known_names import KnownName, all_names
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import all_surname_spellings
from workbench.text.names.romanisation import SYLLABLES
from workbench.text.once import once
from workbench.text.opencc.pairs import PairIndex
from workbench.text.recent import RECENT
from workbench.text.spelling.words import unaccented

SHORTEST = 2


class Mention(NamedTuple):
    """A known name at `text[start:end]`, and all who may be meant by it."""

    start: int
    end: int
    names: tuple[KnownName, ...]


# An English form: its words in small letters, itself, and whose it is.
_Form = tuple[tuple[str, ...], str, KnownName]


class Gazetteer:
    """Known names, found leftmost longest in either language; immutable, linear in the text."""

    def __init__(self, names: Iterable[KnownName]) -> None:
        """Take the names; of several with one form those that come first are the likelier."""
        self._names = tuple(names)
        self._chinese: dict[str, tuple[KnownName, ...]] = {}
        bits: dict[str, int] = {}
        for name in self._names:
            for form in dict.fromkeys(map(fold, name.chinese)):
                if len(form) >= SHORTEST:
                    self._chinese[form] = (*self._chinese.get(form, ()), name)
                    bits[form[:2]] = bits.get(form[:2], 0) | 1 << min(len(form), _LONGEST)
        self._pairs = PairIndex(bits, ())

    @cached_property
    def _english(self) -> Mapping[str, Mapping[str, Sequence[_Form]]]:
        """The English forms by their first words and their second, longest first.

        Of names of one word the second is "". (130 forms begin with "China", 10 with one more.)

        Made when a target is first looked at: it takes twice as long as all else together, and who
        only asks whether some characters are a place has no use for it.
        """
        found: dict[str, dict[str, list[_Form]]] = {}
        for name in self._names:
            for form in dict.fromkeys((*_abbreviated(name), *name.adjectives, *_surname(name))):
                shape = form.removeprefix("the ")
                tokens = tuple(_plain(word.text) for word in words(shape))
                if tokens and (name.is_firm or len(tokens) > 1 or tokens[0] not in SYLLABLES):
                    second = tokens[1] if len(tokens) > 1 else ""
                    begun = found.setdefault(tokens[0], {})
                    begun.setdefault(second, []).append((tokens, shape, name))
        for begun in found.values():
            for forms in begun.values():
                forms.sort(key=lambda each: -len(each[0]))
        return found

    @lru_cache(RECENT)  # noqa: B019 - one gazetteer a process
    def in_source(self, source: str) -> tuple[Mention, ...]:
        """Return the known names of a Chinese text."""
        return tuple(self._in_source(fold(source)))

    def _in_source(self, folded: str) -> Iterator[Mention]:
        last = 0
        for start, kind in enumerate(self._pairs.kinds(folded)):
            if not kind or start < last:
                continue
            for length in self._pairs.lengths[kind]:
                names = self._chinese.get(folded[start : start + length])
                if names is not None and start + length <= len(folded):
                    last = start + length
                    yield Mention(start, last, names)
                    break

    @lru_cache(RECENT)  # noqa: B019 - one gazetteer a process
    def in_target(self, target: str) -> tuple[Mention, ...]:
        """Return the known names of an English text, possessives without their endings."""
        return tuple(self._in_target(target))

    def _in_target(self, target: str) -> Iterator[Mention]:
        found = words(target)
        plain = [_plain(word.text) for word in found]
        last = 0
        for place, first in enumerate(plain):
            begun = self._english.get(first) if place >= last else None
            length, names = self._at(found, plain, place, begun) if begun else (0, ())
            if names and first == "the" and self._is_longer(found, plain, place + 1, length - 1):
                continue  # "The Independent" of "the Independent Commission Against Corruption"
            if names:
                last = place + length
                end = found[last - 1].start + len(_bare(found[last - 1].text))
                yield Mention(found[place].start, end, names)

    def _is_longer(
        self, found: Sequence[Word], plain: Sequence[str], place: int, least: int
    ) -> bool:
        """Return whether a name of more words than `least` stands at a place."""
        begun = self._english.get(plain[place], {}) if place < len(plain) else {}
        return bool(begun) and self._at(found, plain, place, begun)[0] > least

    def _at(
        self,
        found: Sequence[Word],
        plain: Sequence[str],
        place: int,
        begun: Mapping[str, Sequence[_Form]],
    ) -> tuple[int, tuple[KnownName, ...]]:
        """Return the longest form that stands at a place, with all who bear it; 0 for none."""
        longest = 0
        names: list[KnownName] = []
        second = plain[place + 1] if place + 1 < len(plain) else ""
        longer = begun.get(second, ()) if second else ()
        for tokens, shape, name in chain(longer, begun.get("", ())):
            size = len(tokens)
            if longest and size < longest:
                break
            if tuple(plain[place : place + size]) != tokens or not _fits(found[place].text, shape):
                continue
            longest = size
            names.append(name)
        return longest, tuple(names)


_LONGEST = 24


def _surname(name: KnownName) -> tuple[str, ...]:
    """Return the name by which later mentions name a person, unless Chinese have it as well."""
    is_own = name.is_firm and letters(name.surname) not in all_surname_spellings()
    return (name.surname,) if name.surname and is_own else ()


def _abbreviated(name: KnownName) -> Iterator[str]:
    """Yield the English forms of a name, those of companies shortened as well."""
    for form in name.english:
        yield form
        for long, short in (("Corporation", "Corp"), ("Company", "Co"), ("Limited", "Ltd")):
            if form.endswith(f" {long}"):
                yield form.removesuffix(long) + short


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    """Return a word in small letters, without accents and a possessive's ending."""
    return unaccented(_bare(word)).replace("’", "'").lower()


def _fits(word: str, shape: str) -> bool:
    """Return whether a word has the capitals that a name wants of it; `US` is not `Us`."""
    if shape.isupper() and len(shape) < 5:  # noqa: PLR2004 - letters of a body
        return word[:2].isupper() or "." in shape
    return not shape[:1].isupper() or word[:1].isupper()


def is_ambiguous(text: str) -> bool:
    """Return whether an English name is another word, or another's name, as often."""
    return text in capital_words().ambiguous


@once
def gazetteer() -> Gazetteer:
    """Return the built-in names and those that the user adds; read once in a process."""
    return Gazetteer(all_names())


class Ties:
    """Which names of one text may be said by which of the other."""

    def __init__(self, names: Iterable[KnownName]) -> None:
        """Take all that a text names."""
        kept = tuple(names)
        self._ids = frozenset(map(id, kept))
        self._own = frozenset(form for name in kept for form in name.english)
        self._near = frozenset(form for name in kept for form in name.near)

    def has(self, name: KnownName) -> bool:
        """Return whether a name is in, by itself or by another that may stand for it.

        A country stands for its capital and the capital for it; a place is said by what lies in it.
        """
        own = frozenset(name.english)
        return id(name) in self._ids or bool(own & self._own or own & self._near)

    def has_itself(self, name: KnownName) -> bool:
        """Return whether a name is in by any of its own forms."""
        return id(name) in self._ids or not self._own.isdisjoint(name.english)

    def has_around(self, name: KnownName) -> bool:
        """Return whether a place in which a place lies is in, which a text may name instead."""
        return not self._own.isdisjoint(name.near)


@once
def signs() -> Mapping[str, tuple[KnownName, ...]]:
    """Return who is meant by each character, folded, that stands for a country or province."""
    found: dict[str, tuple[KnownName, ...]] = {}
    for name in all_names():
        for sign in map(fold, name.sign):
            found[sign] = (*found.get(sign, ()), name)
    return found
