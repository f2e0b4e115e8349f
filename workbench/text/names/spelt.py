"""How an English text spells a Chinese person: whole, or by the surname alone.

A name has one spelling in one text, whichever romanisation it is: who is Tsai at first is no Cai,
and Wu Yu-chen no Ng Yuk-chun.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from workbench.text.english_tokens import listed, words
from workbench.text.folding import fold
from workbench.text.lexicons.capital_words import ordinary_words
from workbench.text.names.gazetteer import gazetteer
from workbench.text.names.pinyin import letters
from workbench.text.names.presence import splits
from workbench.text.names.regional import all_surname_spellings, is_written, surname_spellings
from workbench.text.names.surnames import known_surnames


class Spelt(NamedTuple):
    """A spelling at `target[start:end]`: the letters of surname and given name, "" for none."""

    start: int
    end: int
    surname: str
    given: str


class Capital(NamedTuple):
    """A word with a capital at `target[start:end]`, and its letters."""

    start: int
    end: int
    text: str
    plain: str


@lru_cache(maxsize=512)
def capitals_of(target: str) -> tuple[Capital, ...]:
    """Return the words with a capital, without possessive endings."""
    found = []
    for word in words(target):
        if word.text[0].isupper():
            text = word.text.replace("’", "'").removesuffix("'s")
            found.append(Capital(word.start, word.start + len(text), text, letters(text)))
    return tuple(found)


@lru_cache(maxsize=512)
def whole_spellings(target: str, name: str) -> tuple[Spelt, ...]:
    """Return where a target has a whole name, surname and given name, in either order."""
    return tuple(_whole(target, name))


def _whole(target: str, name: str) -> Iterator[Spelt]:
    found = capitals_of(target)
    for surname, given in splits(name):
        own = surname_spellings(surname)
        for number, (one, two) in enumerate(pairwise(found)):
            if two.start - one.end != 1:
                continue
            if one.plain in own and is_written(two.plain, given):
                yield Spelt(one.start, two.end, one.plain, two.plain)
            elif two.plain in own and is_written(one.plain, given):
                yield Spelt(one.start, two.end, two.plain, one.plain)
            elif one.plain in own and number + 2 < len(found):
                last = found[number + 2]
                if last.start - two.end == 1 and is_written(two.plain + last.plain, given):
                    yield Spelt(one.start, last.end, one.plain, two.plain + last.plain)


@lru_cache(maxsize=2048)
def read_people(source: str, target: str) -> tuple[str, ...]:
    """Return the runs of a source that a pair of capitals spells whole: a surname and two more."""
    found = capitals_of(target)
    pairs = [
        (one.plain, two.plain)
        for one, two in pairwise(found)
        if two.start - one.end == 1 and one.plain in all_surname_spellings()
    ]
    if not pairs:
        return ()
    common, single = known_surnames().common, known_surnames().single
    return tuple(
        source[place : place + length]
        for place, character in enumerate(source)
        if character in single
        for one, two in pairs
        if one in surname_spellings(character)
        # A rarer surname is often another word; not so before two syllables that are read.
        for length in (_LENGTHS if character in common else _LENGTHS[:1])
        if is_written(two, source[place + 1 : place + length])
    )


# In characters: a surname and a given name of two or one.
_LENGTHS = (3, 2)

# Before a surname that stands alone.
_MANNERS = listed("Mr Ms Mrs Miss Dr Professor Prof Madam Inspector Mayor Judge Justice Minister")


def lone_surnames(source: str, target: str, name: str) -> Iterator[Spelt]:
    """Yield words alone that spell a name's surname and nothing else of the source."""
    surname = next((each for each, _ in splits(name)), "")
    own = surname_spellings(surname) if surname else frozenset[str]()
    found = capitals_of(target)
    for number, word in enumerate(found):
        if word.plain not in own or not _is_alone(target, found, number):
            continue
        if (
            word.text in _PRONOUNS
            or word.text in ordinary_words()
            or _is_anothers(source, word, name)
        ):
            continue
        yield Spelt(word.start, word.end, word.plain, "")


# Spellings of surnames that begin sentences, or are months, far more often.
_PRONOUNS = listed("He She You So To An In Do May Long Sun Young Her Man Ho Such Shi Gong A I")


def _is_alone(target: str, found: tuple[Capital, ...], number: int) -> bool:
    word = found[number]
    behind = found[number + 1] if number + 1 < len(found) else None
    if behind is not None and behind.start - word.end == 1 and target[word.end] in " -":
        return False
    before = found[number - 1] if number else None
    if before is None or word.start - before.end > 2:  # noqa: PLR2004 - `Mr. Fong`
        return target[word.start - 1 : word.start] not in {"-", "."}
    return before.text.rstrip(".") in _MANNERS


def _is_anothers(source: str, word: Capital, name: str) -> bool:
    """Return whether another surname of a source, or a known name, may be the word."""
    surname = next(each for each, _ in splits(name))
    rest = set(source) - set(surname)
    known = known_surnames()
    if any(word.plain in surname_spellings(each) for each in rest if each in known.single):
        return True
    folded = fold(source)
    return any(
        fold(form) in folded and fold(surname) not in map(fold, form)
        for mention in gazetteer().in_target(word.text)
        for known_name in mention.names
        for form in known_name.chinese
    )


def strange_surnames(source: str, target: str) -> Iterator[Spelt]:
    """Yield the surnames behind `Mr` and the like that no character of a source is spelled by."""
    found = capitals_of(target)
    for number, (before, word) in enumerate(pairwise(found)):
        is_titled = before.text in _POLITE and word.start - before.end <= 2  # noqa: PLR2004 - `Mr. Fong`
        if not is_titled or word.plain not in all_surname_spellings():
            continue
        if not _is_alone(target, found, number + 1):
            continue
        if not any(word.plain in surname_spellings(each) for each in set(source)):
            yield Spelt(word.start, word.end, word.plain, "")


_POLITE = listed("Mr Ms Mrs Miss Dr Madam")
