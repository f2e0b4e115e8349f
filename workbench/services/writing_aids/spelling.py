"""Spelling of English targets: dictionaries, names, and the words users add.

A dictionary's forms are made from its stems in about 0.2 s, once in a process; there is no file of
them that could go stale. What `load_lexicon` returns never changes, and a checker that knows more
words is another checker: both can be used on any thread.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property, partial
from importlib.resources import files
from pathlib import Path
from typing import ClassVar, Self

from platformdirs import user_config_path

from workbench.model.article import WorkbenchWarning
from workbench.model.errors import UsageError
from workbench.model.finding import Span
from workbench.model.ids import SegmentId
from workbench.model.term import GlossaryEntry
from workbench.services.commands.command import Undoable
from workbench.services.commands.settings import ChangeSettings
from workbench.services.jobs import CancelToken
from workbench.services.writing import write_atomically
from workbench.storage.reader import ProjectReader
from workbench.storage.transaction import Transaction
from workbench.text.english_tokens import Word, listed, words
from workbench.text.names.romanisation import is_name
from workbench.text.once import once
from workbench.text.spelling.suggestions import (
    MOST,
    AffixTable,
    Forms,
    Suggester,
    expand,
    make_suggester,
    read_affixes,
)
from workbench.text.spelling.words import parts, plain, spelled_words, unaccented

# The project's setting that says whose English is right: `en-US` or `en-GB`.
LANGUAGE = "spelling.language"

# The project's setting that holds its own words, one a line.
WORDS = "spelling.words"

# The project's setting that is `off` where nothing is to be underlined.
SWITCH = "spelling.on"

FILE = "words.txt"

# What may be joined to a word that is right.
_FOLLOWERS = ("'s", "'d", "'ll", "'ve", "'re")

# What may stand before a hyphen without being a word.
_BEFORE_HYPHEN = listed(
    """anti auto bi bio co counter cyber de eco euro ex extra geo inter intra mega micro mid mini
    mis mono multi nano neo non over post pre pro pseudo quasi re self semi socio sub super techno
    tele trans tri ultra un under vice"""
)

# How many segments are read at once.
_AT_ONCE = 200


class English(StrEnum):
    """Whose spelling is right."""

    AMERICAN = "en-US"
    BRITISH = "en-GB"


@dataclass(frozen=True, slots=True)
class Misspelling(Span):
    """`text[start:end]` is `word`, which no dictionary has."""

    word: str


@dataclass(frozen=True)
class Lexicon:
    """A language's dictionary with the names of the news; immutable but for what it computes."""

    language: English
    forms: Forms = field(repr=False)
    names: frozenset[str] = field(default=frozenset(), repr=False)
    affixes: AffixTable = field(default_factory=AffixTable, repr=False)
    common: str = field(default="", repr=False)

    @cached_property
    def suggester(self) -> Suggester:
        """Return what suggests words of this dictionary; 0.1 s the first time."""
        return make_suggester(self.forms, self.names, self.affixes.replacements, self.common)

    def has(self, word: str) -> bool:
        """Return whether a word is one, as it is or as a sentence begins with it."""
        if word in self.forms.words or word in self.names:
            return True
        small = word.lower()
        return small != word and word[1:] == small[1:] and self._has_small(small)

    def _has_small(self, word: str) -> bool:
        return word in self.forms.words or word in self.names


def load_lexicon(language: English) -> Lexicon:
    """Return a dictionary that comes with the program; about 0.2 s the first time."""
    return _LEXICONS[language]()


def _read_lexicon(language: English) -> Lexicon:
    folder = files("resources").joinpath("dictionaries")
    name = language.replace("-", "_")
    affixes = read_affixes(folder.joinpath(f"{name}.aff").read_text("utf-8"))
    forms = expand(folder.joinpath(f"{name}.dic").read_text("utf-8"), affixes)
    names = frozenset(_listed(folder.joinpath("names.txt").read_text("utf-8")))
    common = " ".join(_listed(folder.joinpath("common.txt").read_text("utf-8")))
    return Lexicon(language, forms, names, affixes, common)


# One project after another is opened in a process, and all of them need one.
_LEXICONS = {language: once(partial(_read_lexicon, language)) for language in English}


def _listed(text: str) -> Iterator[str]:
    """Yield the lines of a list of words that say something."""
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


@dataclass(frozen=True)
class SpellingChecker:
    """Judges the spelling of English texts; `words` are known besides the lexicon."""

    lexicon: Lexicon
    words: frozenset[str] = frozenset()

    def knowing(self, more: Iterable[str]) -> "SpellingChecker":
        """Return a checker that knows more words; the lexicon is shared."""
        return SpellingChecker(self.lexicon, self.words | {plain(word) for word in more})

    def misspelled(self, text: str, source: str = "") -> tuple[Misspelling, ...]:
        """Return what is misspelled, in the text's order, in time proportional to its length.

        Names in Latin letters that stand in `source` are right.
        """
        given = names_in(source)
        found = (part for word in spelled_words(text) for part in self._unknown(word, given))
        return tuple(Misspelling(each.start, each.end, each.text) for each in found)

    def _unknown(self, word: Word, given: Collection[str]) -> Iterator[Word]:
        whole = plain(word.text)
        if self._is_right(whole, given):
            return
        if "-" not in whole:
            yield word
            return
        pieces = parts(word)
        for piece in pieces:
            last = piece.end == word.end
            prefix = not last and plain(piece.text).lower() in _BEFORE_HYPHEN
            if not prefix and not self._is_right(plain(piece.text), given):
                yield piece

    def _is_right(self, word: str, given: Collection[str]) -> bool:
        if self._is_known(word, given) or is_name(word):
            return True
        for follower in _FOLLOWERS:
            base = word.removesuffix(follower)
            if base != word:
                return self._is_known(base, given)
        return False

    def _is_known(self, word: str, given: Collection[str]) -> bool:
        if self.lexicon.has(word) or word in self.words or word in given:
            return True
        small = word[:1].lower() + word[1:]
        if small in self.words:
            return True
        bare = unaccented(word)
        return bare != word and (self.lexicon.has(bare) or is_name(bare))

    def suggest(self, word: str, most: int = MOST) -> tuple[str, ...]:
        """Return what may be meant, the likeliest first; some 30 ms, for a job.

        Added words are suggested where they differ by a capital or one exchange of letters only.
        """
        straight = plain(word)
        own = sorted(each for each in self.words if _is_near(each, straight))
        found = dict.fromkeys((*own, *self.lexicon.suggester.suggest(straight, most)))
        curly = "’" in word
        return tuple(each.replace("'", "’") if curly else each for each in found)[:most]


def _is_near(known: str, word: str) -> bool:
    return known != word and sorted(known.lower()) == sorted(word.lower())


def names_in(source: str) -> frozenset[str]:
    """Return the words in Latin letters of a source; whole ones and what hyphens join in them."""
    found = {plain(word.text) for word in words(source)}
    return frozenset(found.union(*(name.split("-") for name in found)))


def names_of(entries: Iterable[GlossaryEntry]) -> frozenset[str]:
    """Return the words of the English forms that records give."""
    forms = (form for entry in entries for form in (entry.english, entry.later, entry.title))
    return frozenset(name for form in forms for name in names_in(form))


@dataclass(frozen=True, slots=True)
class SpellingOptions:
    """How a project wants its English: which dictionary, which words and records besides it."""

    language: English = English.AMERICAN
    words: frozenset[str] = frozenset()
    entries: tuple[GlossaryEntry, ...] = field(default=(), repr=False)

    def checker(self, known: Lexicon | None = None) -> SpellingChecker:
        """Return what checks like this; about 0.2 s unless the right lexicon is known already."""
        fits = known is not None and known.language is self.language
        lexicon = known if known is not None and fits else load_lexicon(self.language)
        return SpellingChecker(lexicon).knowing(self.words | names_of(self.entries))


def language_of(settings: Mapping[str, str]) -> English:
    """Return whose English a project wants: American unless it says otherwise."""
    wanted = settings.get(LANGUAGE, "")
    return next((each for each in English if each.value == wanted), English.AMERICAN)


def words_of(settings: Mapping[str, str]) -> frozenset[str]:
    """Return a project's own words."""
    return frozenset(_listed(settings.get(WORDS, "")))


def checked_word(word: str) -> str:
    """Return a word as it is kept, which is not as a possessive, for that is known with it.

    Raises `UsageError("spelling.no_word")` if it is none.
    """
    kept = plain(word.strip()).removesuffix("'s")
    if not any(each.isalpha() for each in kept) or any(each.isspace() for each in kept):
        raise UsageError("spelling.no_word", word=word)
    return kept


@dataclass(frozen=True, slots=True)
class AddWord(Undoable):
    """Add a word to the project's dictionary; `UsageError("spelling.no_word")` if it is none."""

    word: str
    code: ClassVar[str] = "add_word"

    def apply(self, tx: Transaction) -> None:
        """Keep the words sorted, one a line."""
        kept = {setting.name: setting.value for setting in tx.settings.where("name", WORDS)}
        words_now = words_of(kept) | {checked_word(self.word)}
        ChangeSettings(((WORDS, _lines(words_now)),)).apply(tx)


def _lines(found: Iterable[str]) -> str:
    return "\n".join(sorted(found, key=lambda word: (word.lower(), word)))


class UserWords:
    """The user's own words, one a line in a file that any editor can open; reading never raises."""

    def __init__(self, path: Path | None = None) -> None:
        """Keep them in `path`, by default beside the preferences."""
        self.path = path or user_config_path("duizhao", appauthor=False) / FILE
        self.warnings: tuple[WorkbenchWarning, ...] = ()

    @classmethod
    def beside(cls, preferences: Path) -> Self:
        """Return those that are kept beside these preferences."""
        return cls(preferences.with_name(FILE))

    def load(self) -> frozenset[str]:
        """Return the words; none, and a warning, where the file cannot be read."""
        self.warnings = ()
        try:
            return frozenset(map(plain, _listed(self.path.read_text("utf-8-sig"))))
        except FileNotFoundError:
            return frozenset()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            self.warnings = (WorkbenchWarning("spelling.unread", f"{self.path} ({reason})"),)
            return frozenset()

    def add(self, word: str) -> frozenset[str]:
        """Add a word to what the file holds now and return all of them.

        Raises `UsageError("spelling.no_word")`, `UsageError("spelling.unreadable")` where there is
        a file that cannot be read, and so must not be overwritten, and the errors of
        `write_atomically`.
        """
        kept = self.load() | {checked_word(word)}
        if self.warnings:
            raise UsageError("spelling.unreadable", path=str(self.path))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        content = f"{_lines(kept)}\n".encode()
        write_atomically(self.path, lambda stream: stream.write(content))
        return kept


@dataclass(frozen=True, slots=True)
class FoundWord:
    """A misspelled word and where it is; `wrapped` where the search went on from the top."""

    segment_id: SegmentId
    misspelling: Misspelling
    wrapped: bool = False


@dataclass(frozen=True, slots=True)
class MisspellingSearch:
    """A walk from a cursor in one segment over others, and round to what is before the cursor.

    `below` and `above` are the segments after and before it, in the project's order.
    """

    here: SegmentId
    cursor: int = 0
    below: Sequence[SegmentId] = ()
    above: Sequence[SegmentId] = ()

    def first(
        self, reader: ProjectReader, checker: SpellingChecker, token: CancelToken
    ) -> FoundWord | None:
        """Return the first misspelling met, `None` if there is none; slow, for a job."""
        here = tuple(self._in_batch(reader, checker, (self.here,)))
        behind = (each for each in here if each.misspelling.start >= self.cursor)
        found = next(behind, None) or self._walk(reader, checker, self.below, token)
        if found is not None:
            return found
        found = self._walk(reader, checker, self.above, token) or next(iter(here), None)
        return None if found is None else replace(found, wrapped=True)

    def _walk(
        self,
        reader: ProjectReader,
        checker: SpellingChecker,
        segment_ids: Sequence[SegmentId],
        token: CancelToken,
    ) -> FoundWord | None:
        for start in range(0, len(segment_ids), _AT_ONCE):
            token.raise_if_cancelled()
            found = self._in_batch(reader, checker, segment_ids[start : start + _AT_ONCE])
            first = next(found, None)
            if first is not None:
                return first
        return None

    def _in_batch(
        self, reader: ProjectReader, checker: SpellingChecker, batch: Sequence[SegmentId]
    ) -> Iterator[FoundWord]:
        segments = reader.segments(batch)
        for segment in (segments[each] for each in batch if each in segments):
            for each in checker.misspelled(segment.target, segment.source):
                yield FoundWord(segment.id, each)
