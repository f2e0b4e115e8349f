"""Suggestions for a misspelt word, and the affixes that make its forms."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Affix(NamedTuple):
    """One way to make a form: take `strip` off a stem that fits `condition`, put `add` on."""

    strip: str
    add: str
    condition: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class AffixTable:
    """What an `.aff` file says.

    `crossing` holds the flags whose affixes go together with those of the other side.
    `replacements` are mistakes and what is meant by them. `hidden` flags words that are right and
    never suggested, `bound` those that are no words by themselves.
    """

    prefixes: Mapping[str, tuple[Affix, ...]] = field(default_factory=dict)
    suffixes: Mapping[str, tuple[Affix, ...]] = field(default_factory=dict)
    crossing: frozenset[str] = frozenset()
    replacements: tuple[tuple[str, str], ...] = ()
    hidden: str = ""
    bound: str = ""


def read_affixes(text: str) -> AffixTable:
    """Return the table of an `.aff` file; a line that says nothing known is passed over."""
    lines = [line.split() for line in text.splitlines()]
    named = {line[0]: line[1] for line in lines if line[1:] and not line[2:]}
    headers = [line for line in lines if line[:1] in (["PFX"], ["SFX"]) and _is_head(line)]
    return AffixTable(
        prefixes=_affixes(lines, "PFX", "^(?:{})"),
        suffixes=_affixes(lines, "SFX", "(?:{})$"),
        crossing=frozenset(line[1] for line in headers if line[2] == "Y"),
        replacements=tuple((line[1], line[2]) for line in lines if _is_replacement(line)),
        hidden=named.get("NOSUGGEST", ""),
        bound=named.get("ONLYINCOMPOUND", ""),
    )


def _is_head(line: list[str]) -> bool:
    return line[2:3] in (["Y"], ["N"]) and line[3].isdigit()


def _is_replacement(line: list[str]) -> bool:
    return line[:1] == ["REP"] and bool(line[2:])


def _affixes(lines: Iterable[list[str]], kind: str, anchored: str) -> dict[str, tuple[Affix, ...]]:
    found: dict[str, tuple[Affix, ...]] = {}
    for line in lines:
        if line[:1] == [kind] and not _is_head(line):
            strip, add, condition = ("" if part == "0" else part for part in line[2:5])
            affix = Affix(strip, add.partition("/")[0], re.compile(anchored.format(condition)))
            found[line[1]] = (*found.get(line[1], ()), affix)
    return found


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms of a dictionary, and those among them that are never suggested."""

    words: frozenset[str]
    hidden: frozenset[str] = frozenset()


def expand(dictionary: str, table: AffixTable) -> Forms:
    """Return every form that a `.dic` file and its affixes give; words with digits are left out."""
    words: set[str] = set()
    hidden: set[str] = set()
    for line in dictionary.splitlines()[1:]:
        stem, _, flags = line.partition("/")
        if not stem or stem[0].isdigit() or (table.bound and table.bound in flags):
            continue
        forms = tuple(_forms(stem, flags, table))
        words.update(forms)
        if table.hidden and table.hidden in flags:
            hidden.update(forms)
    return Forms(frozenset(words), frozenset(hidden))


def _forms(stem: str, flags: str, table: AffixTable) -> Iterator[str]:
    yield stem
    for flag in flags:
        for form in _prefixed(stem, table.prefixes.get(flag, ())):
            yield form
            if flag in table.crossing:
                yield from _crossed(stem, form, flags, table)
        yield from _suffixed(stem, stem, table.suffixes.get(flag, ()))


def _crossed(stem: str, prefixed: str, flags: str, table: AffixTable) -> Iterator[str]:
    for flag in flags:
        if flag in table.crossing:
            yield from _suffixed(stem, prefixed, table.suffixes.get(flag, ()))


def _prefixed(stem: str, affixes: Iterable[Affix]) -> Iterator[str]:
    for strip, add, condition in affixes:
        if stem.startswith(strip) and condition.search(stem):
            yield add + stem[len(strip) :]


def _suffixed(stem: str, base: str, affixes: Iterable[Affix]) -> Iterator[str]:
    for strip, add, condition in affixes:
        if stem.endswith(strip) and condition.search(stem):
            yield base[: len(base) - len(strip)] + add


# As many as there are digits to choose with.
MOST = 9

# In letters: nothing is suggested for a longer run of them.
LONGEST = 40

_ALPHABET = "esianrtolcdugmphbyfvkwzxjq'"
_VOWELS = frozenset("aeiouy")
_FARTHEST = 2.3

# What a common word is nearer by.
_COMMON = 0.6

_KNOWN_MISTAKE = 0.6
_RUN_TOGETHER = 0.85
_SLIPS_AT_MOST = 2

# In letters: two slips leave nothing of such a word.
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Suggester:
    """Suggests words of a dictionary; made once, slow enough for a job, safe on any thread."""

    _by_letter: Mapping[str, tuple[str, ...]]
    _written: Mapping[str, tuple[str, ...]]
    _replacements: tuple[tuple[str, str], ...] = ()
    _common: frozenset[str] = field(default=frozenset())

    def suggest(self, word: str, most: int = MOST) -> tuple[str, ...]:
        """Return what may be meant by a word whose apostrophes are straight (20 to 60 ms)."""
        if not any(map(str.isalpha, word)) or len(word) > LONGEST:
            return ()
        if word.endswith("'s") and len(word) > len("'s"):
            return tuple(f"{found}'s" for found in self.suggest(word[:-2], most))
        small = word.lower()
        ranks: dict[str, float] = {}
        for distance, found in self._near(small):
            ranks[found] = min(distance, ranks.get(found, distance))
        shown: dict[str, float] = {}
        for found, distance in ranks.items():
            for form in self._forms(found, word):
                rank = distance + _unlikeness(form, word) - _COMMON * (found in self._common)
                shown[form] = min(rank, shown.get(form, rank))
        best = sorted(shown, key=lambda form: (shown[form], len(form), form))
        return tuple(form for form in best if form != word)[:most]

    def _near(self, word: str) -> Iterator[tuple[float, str]]:
        """Yield words near this one, in lower case, with how far off they are."""
        if word in self._written:
            yield 0.0, word
        for wrong, right in self._replacements:
            yield from ((_KNOWN_MISTAKE, w) for w in _replaced(word, wrong, right) if self._has(w))
        yield from ((distance(word, w), w) for w in set(_slips(word)) if self._has(w))
        yield from self._cut(word)
        yield from self._farther(word)

    def _has(self, word: str) -> bool:
        return word in self._written

    def _farther(self, word: str) -> Iterator[tuple[float, str]]:
        letters = set(word)
        farthest = _FARTHEST if len(word) > _SHORT else 1.0
        for other in self._by_letter.get(word[0], ()):
            if abs(len(other) - len(word)) > _SLIPS_AT_MOST:
                continue
            if len(letters.symmetric_difference(other)) <= 2 * _SLIPS_AT_MOST:
                found = distance(word, other)
                if found <= farthest:
                    yield found, other

    def _cut(self, word: str) -> Iterator[tuple[float, str]]:
        """Yield the word as two, of which neither is a stray letter."""
        for place in range(1, len(word)):
            first, second = word[:place], word[place:]
            whole = (len(first) > 1 or first == "a") and len(second) > 1
            if whole and first in self._common and second in self._written:
                yield _RUN_TOGETHER - _COMMON * (second in self._common), f"{first} {second}"

    def _forms(self, found: str, word: str) -> Iterable[str]:
        """Return how a word is written, with the capital that the misspelled one has."""
        if " " in found:
            forms: tuple[str, ...] = (found,)
        else:
            forms = self._written[found]
        capital = word[:1].isupper()
        return [form[:1].upper() + form[1:] if capital else form for form in forms]


def make_suggester(
    forms: Forms, more: Iterable[str], replacements: Iterable[tuple[str, str]], common: str
) -> Suggester:
    """Return a suggester over a dictionary's forms and other words; about 0.1 s.

    `common` is a text of words that are likely, in lower case.
    """
    written: dict[str, tuple[str, ...]] = {}
    by_letter: dict[str, list[str]] = defaultdict(list)
    for word in (*(forms.words - forms.hidden), *more):
        if word.endswith("'s"):
            continue
        small = word.lower()
        if small not in written:
            by_letter[small[0]].append(small)
        written[small] = (*written.get(small, ()), word)
    frozen = {letter: tuple(found) for letter, found in by_letter.items()}
    pairs = tuple((w.strip("^$"), r.replace("_", " ")) for w, r in replacements)
    return Suggester(frozen, written, pairs, frozenset(common.split()))


def _unlikeness(form: str, word: str) -> float:
    """Return how much less likely a form is for a capital, or for its letters' places."""
    capital = 0.35 * (form[:1].isupper() and not word[:1].isupper())
    first = 0.3 * (form[:1].lower() != word[:1].lower())
    last = 0.15 * (form[-1:] != word[-1:].lower())
    return capital + first + last


def _replaced(word: str, wrong: str, right: str) -> Iterator[str]:
    place = word.find(wrong)
    while place >= 0 and wrong:
        yield word[:place] + right + word[place + len(wrong) :]
        place = word.find(wrong, place + 1)


def _slips(word: str) -> Iterator[str]:
    """Yield everything one slip away."""
    for place in range(len(word) + 1):
        head, tail = word[:place], word[place:]
        yield from (head + letter + tail for letter in _ALPHABET)
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in _ALPHABET)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]


def distance(word: str, other: str) -> float:
    """Return how many slips lead from one word to another, at most about `_FARTHEST`.

    Exchanged neighbours are one slip (optimal string alignment), and frequent slips are cheaper.
    """
    before: list[float] = []
    row = [0.9 * place for place in range(len(other) + 1)]
    for place, letter in enumerate(word, 1):
        older, before = before, row
        row = [0.9 * place]
        for across, target in enumerate(other, 1):
            cost = min(
                before[across - 1] + _exchange(letter, target),
                before[across] + _extra(word, place),
                row[across - 1] + _extra(other, across),
            )
            if place > 1 < across and letter == other[across - 2] and word[place - 2] == target:
                cost = min(cost, older[across - 2] + 0.7)
            row.append(cost)
        if min(row) > _FARTHEST:
            return min(row)
    return row[-1]


def _exchange(letter: str, target: str) -> float:
    if letter == target:
        return 0.0
    return 0.85 if letter in _VOWELS and target in _VOWELS else 1.1


def _extra(word: str, place: int) -> float:
    """Return what a letter too many costs: little where it doubles its neighbour."""
    return 0.65 if place > 1 and word[place - 1] == word[place - 2] else 0.9
