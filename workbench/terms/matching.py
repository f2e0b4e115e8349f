"""The terms at the places of a text, and the two indexes that find them; immutable."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import ahocorasick

from workbench.model.concept import Concept, ConceptId, Form
from workbench.text.english_bases import bases
from workbench.text.english_tokens import LETTERS
from workbench.text.folding import fold
from workbench.text.patterns import compiled

# In characters: a single Chinese one stands in too many words to be told from them.
SHORTEST = 2

# Stands for the form itself in a guard, as in `workbench.text.conversion.glossary`.
KEY_SIGN = "~"

_TOKEN = compiled(rf"(?:[A-Za-z]\.){{2,8}}|[{LETTERS}\d]++(?:['’][{LETTERS}]++)*")

_Token = tuple[int, int, str]


class ConceptKey(NamedTuple):
    """Which concept of which termbase."""

    termbase: str
    id: ConceptId


@dataclass(frozen=True, slots=True)
class KnownForm:
    """A form with its concept."""

    key: ConceptKey
    concept: Concept
    form: Form


class Hit(NamedTuple):
    """A form at `text[start:end]`."""

    start: int
    end: int
    known: KnownForm


class ChineseIndex:
    """Finds Chinese forms in folded text, all of them, in one pass whatever their number."""

    def __init__(self, known: Iterable[KnownForm]) -> None:
        """Build the automaton: some 0.4 s for 100,000 forms, so large ones are made by a job."""
        patterns: dict[str, list[_Pattern]] = {}
        chinese = [each for each in known if each.form.is_chinese]
        texts = "\n".join(each.form.text.replace("\n", " ") for each in chinese)
        keys = fold(texts).split("\n") if chinese else []  # a tenth of the time of one by one
        for key, each in zip(keys, chinese, strict=True):
            if len(key) >= SHORTEST:
                patterns.setdefault(key, []).append(_Pattern(each, _guards(each)))
        self._automaton = ahocorasick.Automaton()
        for key, several in patterns.items():
            has_latin = _is_latin(key[0]) or _is_latin(key[-1])
            self._automaton.add_word(key, (len(key), has_latin, tuple(several)))
        self._automaton.make_automaton()
        self._is_empty = not patterns

    def hits(self, folded: str) -> Iterator[Hit]:
        """Yield every place where a form stands and none of its guards forbids it."""
        if self._is_empty:
            return
        for last, (length, has_latin, patterns) in self._automaton.iter(folded):
            end = last + 1
            start = end - length
            if has_latin and _cuts_a_word(folded, start, end):
                continue
            for known, guards in patterns:
                if not (guards and _is_guarded(guards, folded, start, end)):
                    yield Hit(start, end, known)


class _Pattern(NamedTuple):
    known: KnownForm
    guards: tuple[tuple[str, str], ...]


def _guards(known: KnownForm) -> tuple[tuple[str, str], ...]:
    """Return what stands before and after the form where it is none, folded."""
    written = (*known.concept.unless, *known.form.unless)
    return tuple(fold(guard).partition(KEY_SIGN)[::2] for guard in written)


def _is_guarded(guards: tuple[tuple[str, str], ...], folded: str, start: int, end: int) -> bool:
    return any(
        folded.startswith(after, end) and folded.endswith(before, 0, start)
        for before, after in guards
    )


def _cuts_a_word(folded: str, start: int, end: int) -> bool:
    """Return whether the place begins or ends inside a Latin word or a number: `AI` in `AIDS`."""
    begins = start > 0 and _is_latin(folded[start]) and _is_latin(folded[start - 1])
    ends = end < len(folded) and _is_latin(folded[end - 1]) and _is_latin(folded[end])
    return begins or ends


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


@dataclass(slots=True)
class _Node:
    """A word in the tree of English forms: what may follow it, and which forms end with it."""

    following: dict[str, "_Node"] = field(default_factory=dict)
    ending: list[tuple[KnownForm, tuple[str, ...]]] = field(default_factory=list)


class EnglishIndex:
    """Finds English forms by whole words, each in the forms it takes by grammar."""

    def __init__(self, known: Iterable[KnownForm]) -> None:
        self._root = _Node()
        for each in known:
            words = [token for _, _, token in _tokens(each.form.text)]
            if each.form.is_english and words:
                node = self._root
                for word in words:
                    node = node.following.setdefault(_base(word), _Node())
                node.ending.append((each, tuple(words)))

    def hits(self, text: str) -> Iterator[Hit]:
        """Yield every place where a form stands, in the text's order of beginnings.

        A word that a form writes with a capital has one in the text; one in capitals is in
        capitals: `WHO` is not who, `May` not may.
        """
        tokens = tuple(_tokens(text))
        written = [bases(token.lower()) for _, _, token in tokens]
        for first in range(len(tokens)):
            yield from self._from(tokens, written, first)

    def _from(
        self, tokens: Sequence[_Token], written: Sequence[frozenset[str]], first: int
    ) -> Iterator[Hit]:
        nodes, place = [self._root], first
        while nodes and place < len(tokens):
            words = written[place]
            nodes = [node.following[w] for node in nodes for w in words if w in node.following]
            place += 1
            for known, wanted in (each for node in nodes for each in node.ending):
                found = [token for _, _, token in tokens[first:place]]
                if all(map(_has_its_capitals, wanted, found)):
                    yield Hit(tokens[first][0], tokens[place - 1][1], known)


def _tokens(text: str) -> Iterator[_Token]:
    """Yield the words with their places; `U.S.` is `US`, and a hyphen parts two words."""
    for found in _TOKEN.finditer(text):
        yield found.start(), found.end(), found[0].replace(".", "")


def _base(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")


def _has_its_capitals(wanted: str, found: str) -> bool:
    if len(wanted) > 1 and wanted.isupper():
        return found[: len(wanted)].isupper()
    return found[0].isupper() or not wanted[0].isupper()
