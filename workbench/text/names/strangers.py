"""Names in an English text that nothing in its source says, as far as it can be read or heard."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from workbench.text.english_tokens import Word, words
from workbench.text.folding import fold
from workbench.text.lexicons.capital_words import ordinary_words
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.bearers import bearers
from workbench.text.names.english_places import known_places
from workbench.text.names.gazetteer import Ties, gazetteer
from workbench.text.names.offices import office_readers
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import (
    all_surname_spellings,
    is_written,
    places_of,
    surname_spellings,
)
from workbench.text.names.romanisation import is_name
from workbench.text.names.surnames import known_surnames
from workbench.text.names.transcription import HEARD, foreign_characters, likeness
from workbench.text.once import once
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT


class Stranger(NamedTuple):
    """Capitalised words side by side at `target[start:end]` that the source does not have.

    `is_chinese` is built as a Chinese name is, surname and given name; `parts` are the letters.
    """

    start: int
    end: int
    parts: tuple[str, ...]
    is_chinese: bool


_A_PLACE = compiled(
    r"(?:['’]s)? (?:Province|County|City|District|Prefecture|Town|Village|Island|River|Lake|Sea"
    r"|Strait|Road|Street|University|College|Mountain|Airport|Station|Bay|Group|Company|Daily|Times"
    r"|province|county|city|district|village|island|region|river|township|Autonomous|Prize|Award)\b"
)

# Of one target: with more of them it is a list of names.
_MOST_RUNS = 60

# In a source longer than this no word is looked for by its sound.
_REACH = 400
_LONGEST_HEARD = 7


@lru_cache(RECENT)
def strangers(source: str, target: str, *, by_sound: bool = True) -> tuple[Stranger, ...]:
    """Return the runs of capitals of which no word can be found in the source in any way.

    Without `by_sound` a word is not taken for a foreign name only because it sounds like one.
    """
    return tuple(_strangers(source, target, by_sound=by_sound))


def _strangers(source: str, target: str, *, by_sound: bool) -> Iterator[Stranger]:
    spared = _spared(target)
    for run in islice(_runs(target), _MOST_RUNS):
        kept = [word for word in run if not _is_ordinary(word, target)]
        parts = tuple(_letters(word) for word in kept)
        is_chinese = _is_chinese(kept, parts)
        if any(spared.get(word.start, 0) > is_chinese for word in run):
            continue
        if not kept or max(map(len, parts)) < 3:  # noqa: PLR2004 - initials say nothing
            continue
        if _A_PLACE.match(target, run[-1].end):
            continue
        if _is_known(run, source):
            continue
        if is_chinese and _is_borne(parts, source):
            continue
        pairs = zip(kept, parts, strict=True)
        if any(_is_explained(word, part, source, is_chinese) for word, part in pairs):
            continue
        if (
            by_sound
            and not is_chinese
            and any(len(part) > 1 and is_heard_in(part, source) for part in parts)
        ):
            continue
        yield Stranger(kept[0].start, _end(kept[-1]), parts, is_chinese)


def _is_known(run: Sequence[Word], source: str) -> bool:
    """Return whether a run has a known name that the source has as well."""
    ours = Ties(name for each in gazetteer().in_source(source) for name in each.names)
    named = gazetteer().in_target(" ".join(word.text for word in run))
    return any(ours.has(name) for each in named for name in each.names)


def _end(word: Word) -> int:
    return word.end - (2 if word.text.endswith(("'s", "’s")) else 0)


def _letters(word: Word) -> str:
    return letters(word.text.replace("’", "'").removesuffix("'s"))


def _runs(target: str) -> Iterator[list[Word]]:
    run: list[Word] = []
    for word in words(target):
        if run and (word.start - run[-1].end != 1 or target[run[-1].end] != " " or _ends(run[-1])):
            yield run
            run = []
        if word.text[0].isupper():
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _ends(word: Word) -> bool:
    return word.text.endswith(("'s", "’s"))


def _spared(target: str) -> dict[int, int]:
    """Return where words begin that are known names or offices, and how many words those have."""
    found: dict[int, int] = {}
    for mention in gazetteer().in_target(target):
        if any(name.kind is not NameKind.PERSON for name in mention.names):
            count = len(words(target[mention.start : mention.end]))
            found |= dict.fromkeys(range(mention.start, mention.end), count)
    for said in office_readers()["role"].said(target):
        if not target[said.start : said.end].istitle():
            found |= dict.fromkeys(range(said.start, said.end), 2)
    return found


def _is_ordinary(word: Word, target: str) -> bool:
    plain = word.text.replace("’", "'").removesuffix("'s")
    if plain in ordinary_words() or plain in known_places() or (plain.isupper() and len(plain) > 1):
        return True
    before = target[: word.start].rstrip(" “\"‘'(")
    is_first = not before or before[-1] in ".!?:\n"
    follows = target[word.end : word.end + 2]
    is_word = follows[:1] in {" ", ","} and follows[1:2].islower()
    return is_first and is_word and not is_name(plain) and _is_form(plain.lower())


def is_ordinary_word(word: str) -> bool:
    """Return whether a word with a capital is a word of titles, or of the dictionary."""
    return word in ordinary_words() or _is_form(word.lower())


def _is_form(word: str) -> bool:
    """Return whether a word in small letters is of the dictionary, be it with an ending."""
    stems = _dictionary()
    return word in stems or any(
        word.endswith(ending) and word.removesuffix(ending) in stems for ending in _ENDINGS
    )


_ENDINGS = ("s", "d", "ed", "ing")


@once
def _dictionary() -> frozenset[str]:
    """Return words in small letters of an English dictionary; read once in a process."""
    from importlib.resources import files  # noqa: PLC0415 - see below

    table = files("resources").joinpath("dictionaries", "en_US.dic").read_text("utf-8")
    stems = (line.partition("/")[0] for line in table.splitlines()[1:])
    return frozenset(stem for stem in stems if stem.islower())


_SHORT = 5


def _is_borne(parts: Sequence[str], source: str) -> bool:
    """Return whether characters of a source may be written so, the surname and the given name."""
    near = source[:_REACH]
    for surname, given in (parts, parts[::-1]):
        for start, end in places_of(surname, near):
            after = source[end : end + _MOST_GIVEN]
            if any(is_written(given, after[:n]) for n in range(1, len(after) + 1)):
                return True
            double = source[start : end + 1]
            if surname in surname_spellings(double) and double in known_surnames().compound:
                return True
    return any(
        surname in surname_spellings(each.name[:1]) for surname in parts for each in bearers(source)
    )


_MOST_GIVEN = 3


def _is_explained(word: Word, part: str, source: str, is_chinese: bool) -> bool:  # noqa: FBT001 - one caller
    if len(part) < 2:  # noqa: PLR2004 - an initial says nothing
        return False
    if word.text in source:
        return True
    if is_chinese and len(part) < _SHORT:
        return False
    return next(places_of(part, source[:_REACH]), None) is not None


@lru_cache(maxsize=512)
def is_heard_in(part: str, source: str, least: float = HEARD, shortest: int = 2) -> bool:
    """Return whether any run of the characters that write foreign names sounds like a word.

    `shortest` in characters. Nothing is heard of a word of two letters, or in a long source.
    """
    if len(part) < 3 or len(source) > _REACH:  # noqa: PLR2004 - too short to be heard
        return False
    return any(
        likeness(run[start : start + length], part) >= least
        for run in _foreign_runs(source)
        for length in range(shortest, min(len(run), _LONGEST_HEARD) + 1)
        for start in range(len(run) - length + 1)
    )


@lru_cache(RECENT)
def _foreign_runs(source: str) -> tuple[str, ...]:
    known = foreign_characters()
    found, run = list[str](), ""
    for character in fold(source) + " ":
        if character in known:
            run += character
        else:
            if len(run) > 1:
                found.append(run)
            run = ""
    return tuple(found)


def _is_chinese(kept: Sequence[Word], parts: Sequence[str]) -> bool:
    """Return whether a run is a surname and a given name, in either order."""
    if len(kept) != 2:  # noqa: PLR2004 - surname and given name
        return False
    for surname, given in ((0, 1), (1, 0)):
        if parts[surname] in all_surname_spellings() and is_name(
            kept[given].text.replace("’", "'")
        ):
            return True
    return False
