"""Whether a person of a Chinese text is in its translation, in whatever spelling."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from workbench.text.english_tokens import words
from workbench.text.folding import fold
from workbench.text.lexicons.capital_words import ordinary_words
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.gazetteer import gazetteer, is_ambiguous
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import is_written, spellings, surname_spellings
from workbench.text.names.surnames import known_surnames
from workbench.text.names.transcription import (
    HEARD,
    SURELY_HEARD,
    is_foreign,
    is_of_sounds,
    likeness,
)
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

DOTS = compiled("[·‧・•]")

# How alike the parts of a name with a dot have to sound on the average, where none is sure.
_HEARD_TOGETHER = 0.6


@lru_cache(RECENT)
def capitals(target: str) -> tuple[str, ...]:
    """Return the letters of the capitalised words that may be people's, small, without `'s`."""
    taken = {
        place
        for mention in gazetteer().in_target(target)
        if all(name.kind is not NameKind.PERSON and name.is_firm for name in mention.names)
        and not is_ambiguous(target[mention.start : mention.end])
        for place in range(mention.start, mention.end)
    }
    return tuple(
        letters(word.text.replace("’", "'").removesuffix("'s"))
        for word in words(target)
        if word.text[:1].isupper() and word.start not in taken and word.text not in ordinary_words()
    )


def splits(name: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to part a Chinese name into surname and given name, the likelier first."""
    known = known_surnames()
    for length in (4, 2):
        if name[:length] in known.compound and len(name) > length:
            yield name[:length], name[length:]
    if name[:1] in known.single and len(name) > 1:
        yield name[:1], name[1:]
    if len(name) == 4 and name[:1] in known.single and name[1:2] in known.single:  # noqa: PLR2004 - 范徐麗泰
        yield name[:2], name[2:]


def is_present(name: str, target: str) -> bool:
    """Return whether any word of a target may be a part of a name, known, read or heard."""
    if name in target:
        return True
    found = capitals(target)
    if DOTS.search(name):
        return is_heard(name, target)
    if _is_known(name, target) or sounds(name, target):
        return True
    return any(_may_be_part(name, word) for word in found) or any(
        is_written(one + two, name) for one, two in pairwise(found) if one and two
    )


def is_surely_present(name: str, target: str) -> bool:
    """Return whether a target has a name as a table has it, or read or heard as a whole.

    A surname alone will do as the last word of several: `Robert Pang`.
    """
    if DOTS.search(name):
        return is_heard(name, target)
    if name in target or _is_known(name, target) or sounds(name, target):
        return True
    runs = capital_runs(target)
    if any(writes_whole(run, name) or _writes_abroad(run, name) for run in runs):
        return True
    return any(len(run) > 1 and bears_surname(run[-1:], name) for run in runs)


def _writes_abroad(run: Sequence[str], name: str) -> bool:
    """Return whether a run has a surname and as many syllables as the given name, begun alike.

    Singapore and Malaysia write given names by ear, each syllable a word: `Tan Hwee Ling`.
    """
    for surname, given in splits(name):
        own, last = surname_spellings(surname), len(run) - len(given)
        for place in range(last):
            if run[place] in own and len(given) > 1:
                parts = run[place + 1 : place + 1 + len(given)]
                if all(map(_begins_alike, parts, given)):
                    return True
    return False


def _begins_alike(part: str, character: str) -> bool:
    return any(way[:1] == part[:1] for way in spellings(character))


def _may_be_part(name: str, word: str) -> bool:
    if len(word) < 2:  # noqa: PLR2004 - an initial says nothing
        return False
    if is_written(word, name):
        return True
    return any(
        word in surname_spellings(surname) or is_written(word, given)
        for surname, given in splits(name)
    )


def _is_heard(part: str, found: Iterable[str]) -> bool:
    if len(part) == 1:
        return any(word in spellings(part) for word in found)
    return _sounds(part, found, HEARD)


def _sounds(part: str, found: Iterable[str], least: float) -> bool:
    return any(len(word) > 2 and likeness(part, word) >= least for word in found)  # noqa: PLR2004 - shorter words are like many


def sounds(name: str, target: str) -> bool:
    """Return whether a capitalised word surely sounds like a name that is written without a dot."""
    if len(name) <= 2 or not is_foreign(name) or _may_be_chinese(name):  # noqa: PLR2004 - shorter words are like many
        return False
    return _sounds(name, capitals(target), least_heard(name, SURELY_HEARD))


def least_heard(name: str, least: float) -> float:
    """Return how alike a word must sound to be a name: of whom a table has the English, nearly so.

    梅德韦杰夫 is Medvedev, however well "Medvedchuk" sounds like him.
    """
    return _HEARD_OF_KNOWN if _has_form(name) else least


# How alike a word must sound to a name whose English a table has, where that is not there.
_HEARD_OF_KNOWN = 0.9


def _has_form(name: str) -> bool:
    """Return whether a table of the program's own has somebody of exactly that name."""
    return any(
        each.end - each.start == len(name)
        and any(it.is_firm and it.kind is NameKind.PERSON for it in each.names)
        for each in gazetteer().in_source(name)
    )


def _may_be_chinese(name: str) -> bool:
    """Return whether a name has a common surname, and characters that hardly write sounds."""
    is_own = name[:1] in known_surnames().common
    return is_own and not is_of_sounds(name)


def is_heard(name: str, target: str) -> bool:
    """Return whether any capitalised word of a target sounds like a part of a foreign name.

    Before its first part and behind its last other words may stand: 根据约翰·霍普金斯大学.
    """
    found = capitals(target)
    parts = [part for part in DOTS.split(name) if part]
    if len(parts) > 1 and all(len(part) > 1 for part in parts):
        if _are_heard(parts, found):
            return True
    elif any(_is_heard(part, found) for part in parts):
        return True
    ends = (parts[0][n:] for n in range(1, len(parts[0]) - 1))
    begins = (parts[-1][:n] for n in range(2, len(parts[-1])))
    return any(_sounds(each, found, SURELY_HEARD) for each in (*ends, *begins))


def _are_heard(parts: Sequence[str], found: Sequence[str]) -> bool:
    """Return whether one part sounds surely like a word, or first and last like two together."""
    ranks = [[likeness(part, word) for word in found] for part in (parts[0], parts[-1])]
    if max((rank for row in ranks for rank in row), default=0.0) >= SURELY_HEARD:
        return True
    return any(
        (one + two) / 2 >= _HEARD_TOGETHER
        for here, one in enumerate(ranks[0])
        for there, two in enumerate(ranks[1])
        if here != there
    )


def _is_known(name: str, target: str) -> bool:
    wanted = fold(name)
    theirs = {id(each) for mention in gazetteer().in_target(target) for each in mention.names}
    return any(
        id(each) in theirs
        for mention in gazetteer().in_source(name)
        if fold(name[mention.start : mention.end]) == wanted
        for each in mention.names
    )


@lru_cache(RECENT)
def capital_runs(target: str) -> tuple[tuple[str, ...], ...]:
    """Return the capitalised words that stand side by side, in small letters."""
    found: list[list[str]] = []
    end = -2
    for word in words(target):
        if not word.text[:1].isupper():
            continue
        plain = letters(word.text.replace("’", "'").removesuffix("'s"))
        if word.start - end == 1 and target[end] == " ":
            found[-1].append(plain)
        else:
            found.append([plain])
        end = word.end
    return tuple(map(tuple, found))


def writes_whole(run: Sequence[str], name: str) -> bool:
    """Return whether two or three words of a run write a whole Chinese name, in either order."""
    if any(is_written(word, name) for word in run):
        return True
    for surname, given in splits(name):
        own = surname_spellings(surname)
        for one, two in pairwise(run):
            if (one in own and is_written(two, given)) or (two in own and is_written(one, given)):
                return True
    return any(
        run[n] in surname_spellings(surname) and is_written(run[n + 1] + run[n + 2], given)
        for surname, given in splits(name)
        for n in range(len(run) - 2)
    )


def bears_surname(run: Sequence[str], name: str) -> bool:
    """Return whether any word of a run is the surname of a Chinese name."""
    return any(word in surname_spellings(surname) for surname, _ in splits(name) for word in run)
