"""Foreign names in Chinese characters: how well a word in Latin letters fits one by its sound.

Chinese writes a foreign name syllable by syllable after the tables of Xinhua's "Names of the
World's Peoples", Taiwan and Hong Kong by ear. Consonants survive, vowels hardly do; so the
consonants of both are laid side by side, and what cannot be heard as one another counts.
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from workbench.text.folding import fold
from workbench.text.lexicons.known_names import NameKind, all_names
from workbench.text.lexicons.people_words import all_people_words
from workbench.text.names.parts import korean_readings
from workbench.text.names.pinyin import letters, syllables
from workbench.text.names.regional import surname_spellings
from workbench.text.names.sounds import evidence
from workbench.text.once import once
from workbench.text.patterns import compiled
from workbench.text.spelling.words import unaccented

# How alike a word has to sound to be taken for a foreign name, and to be taken so without a dot:
# of the known names in `known_people.tsv` 85 % are above the first with their own English, 27 %
# with another's; 61 % and 3 % are above the second.
HEARD = 0.55
SURELY_HEARD = 0.75

# What each initial of pinyin may write, by the sounds of `_sounds`.
_HEARD = {
    "b": "bpv", "p": "pbf", "m": "m", "f": "fvp", "d": "dt", "t": "td", "n": "nl", "l": "lr",
    "g": "gkj", "k": "kgq", "h": "hkgjxf", "j": "jgkzdCy", "q": "Cjtk", "x": "Sshzx", "zh": "jzCgd",
    "ch": "Cts", "sh": "SsC", "r": "rjyzgl", "z": "zstdTj", "c": "tzsTC", "s": "szTtx",
    "y": "yijh", "w": "wvubh",
}  # fmt: skip
_LIQUID = frozenset(map(fold, "尔爾耳儿兒"))
_SINGLE_N = "n"

# What it costs that a sound has nothing on the other side: some are hardly heard.
_UNHEARD = {"r": 0.25, "h": 0.15, "l": 0.5, "w": 0.2, "y": 0.15, "n": 0.5, "m": 0.5, "g": 0.6}
_COST = 0.8
_MISHEARD = 1.0

# Syllables whose vowel fills in: the sound is the consonant's alone. Their loss costs as little.
_FILLING = {"y": 0.15, "w": 0.25, "": 0.0}


class Sound(NamedTuple):
    """A consonant: what it may be heard as, and what it costs to leave it out."""

    heard: str
    loss: float


_INITIAL = compiled("zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]|")


@lru_cache(maxsize=2048)
def _of_chinese(name: str) -> tuple[Sound, ...]:
    found: list[Sound] = []
    for character in fold(name):
        if character in _LIQUID:
            found.append(Sound("lr", 0.4))
            continue
        syllable = letters((syllables(character) or ("",))[0])
        initial = (_INITIAL.match(syllable) or [""])[0]
        if initial:
            heard = _HEARD[initial]
            found.append(Sound(heard, _FILLING.get(initial, _COST)))
        if syllable.endswith(("n", "ng")) and len(syllable) > 1:
            found.append(Sound("nm", 0.4))
    return tuple(found)


_ENGLISH = compiled(
    r"tch|sch|ch|sh|th|ph|gh|ck|qu|cq|kh|zh|ts|tz|dj|wr|kn|[bcdfghjklmnpqrstvwxyz]|[aeiou]+"
)

# What letters may be heard as; those that are not here as themselves.
_LETTERS = {
    "tch": "C", "sch": "Ss", "ch": "Ckh", "sh": "S", "th": "Ttsd", "ph": "f", "gh": "gh",
    "ck": "k", "qu": "k", "cq": "k", "kh": "hk", "zh": "j", "ts": "tszC", "tz": "t", "dj": "j",
    "wr": "r", "kn": "n", "x": "ksxSz", "j": "jhyz", "s": "szS", "z": "zst", "v": "vwf", "w": "wv",
    "q": "kq", "c": "kg", "g": "gk", "t": "td", "d": "dt", "y": "",
}  # fmt: skip

# Letters that are heard otherwise before some vowels.
_BEFORE = {
    ("c", "e"): "sTzC", ("c", "i"): "sTzC", ("c", "y"): "sTzC", ("g", "e"): "jg",
    ("g", "i"): "jg", ("g", "y"): "jg", ("t", "i"): "tdC", ("d", "i"): "dtj", ("d", "j"): "dtj",
}  # fmt: skip


@lru_cache(maxsize=2048)
def _of_english(word: str) -> tuple[str, ...]:
    """Return the consonants of a word, each a string of the sounds it may be; doubles are one."""
    plain = unaccented(word).lower()
    found: list[str] = []
    for match in _ENGLISH.finditer(plain):
        text = match[0]
        is_double = plain[match.start() - 1 : match.start()] == text[0]
        if text[0] in "aeiou" or is_double:
            continue
        if text == "y" and match.start() == 0:
            sound = "yj"
        else:
            after = plain[match.end() : match.end() + 1]
            sound = _BEFORE.get((text, after), _LETTERS.get(text, text))
        if sound:
            found.append(sound)
    return tuple(found)


# From 0 to 1 consonants alone tell: what is so unlike nothing that was learned makes a name.
_HOPELESS = 0.2

# Consonants and what was learned together. Of 105 foreign cities that no table has, 98 % of other
# cities' names are told at a loss of 2 % of their own (by consonants alone 94 %), of those with the
# same first letter 91 % (82 %).
_WEIGHT, _BASE = 1 / 8, 0.06


@lru_cache(maxsize=8192)
def likeness(chinese: str, word: str) -> float:
    """Return how well a word fits a name in Chinese characters by its sound, from 0 to 1."""
    alike = by_consonants(chinese, word)
    if alike < _HOPELESS:
        return alike
    plain = letters(unaccented(word))
    if alike > _ANOTHERS and is_anothers(fold(chinese), plain):
        return _ANOTHERS
    learned = evidence(fold(chinese), plain)
    return max(0.0, min(1.0, alike + _BASE + _WEIGHT * learned))


# How alike a word may sound that is known to be written otherwise: to no check it is heard.
_ANOTHERS = 0.4


@lru_cache(maxsize=2048)
def is_anothers(chinese: str, plain: str) -> bool:
    """Return whether a surname is known to be written with one other character of another sound.

    埃尔南德斯 is no Fernandez, who is 费尔南德斯: nothing that 埃 writes is heard as what 费 does.
    """
    known = _written().get(plain, ())
    return (
        bool(known)
        and chinese not in known
        and any(
            _differ_in_one_sound(chinese, other) for other in known if len(other) == len(chinese)
        )
    )


def _differ_in_one_sound(one: str, other: str) -> bool:
    pairs = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    if len(pairs) != 1 or len(one) < _LONG_ENOUGH:
        return False
    first, second = (_begins(character) for character in pairs[0])
    return first != second and set(_HEARD.get(first, "")).isdisjoint(_HEARD.get(second, ""))


# In characters: shorter names have nothing left where one of them is another.
_LONG_ENOUGH = 3


def _begins(character: str) -> str:
    syllable = letters((syllables(character) or ("",))[0])
    return (_INITIAL.match(syllable) or [""])[0]


@once
def _written() -> Mapping[str, frozenset[str]]:
    """Return how the surnames of known foreigners are written, by their letters."""
    found: dict[str, set[str]] = {}
    for name in all_names():
        english = letters(unaccented(name.surname))
        for form in map(fold, name.chinese) if name.kind is NameKind.PERSON else ():
            chinese = form.rpartition("·")[2]
            if len(chinese) >= _LONG_ENOUGH and by_consonants(chinese, english) >= HEARD:
                found.setdefault(english, set()).add(chinese)
    return {english: frozenset(forms) for english, forms in found.items()}


def by_consonants(chinese: str, word: str) -> float:
    """Return how well the consonants of a word fit those of a name, from 0 to 1."""
    ours, theirs = _of_chinese(chinese), _of_english(word)
    if not ours or not theirs:
        return 1.0 if not ours and not theirs else 0.4
    cost = _cost(ours, theirs)
    vowel = _starts_alike(chinese, word)
    return max(0.0, 1 - cost / max(len(ours), len(theirs)) - (0.0 if vowel else 0.12))


def _starts_alike(chinese: str, word: str) -> bool:
    """Return whether both begin with a vowel, or neither does."""
    syllable = letters((syllables(chinese[0]) or ("",))[0])
    ours = syllable[:1] in "aeoyw"
    theirs = unaccented(word)[:1].lower() in "aeiouhwy"
    return ours == theirs or (syllable[:1] in "ywh") or unaccented(word)[:1].lower() in "hj"


def _cost(ours: Sequence[Sound], theirs: Sequence[str]) -> float:
    """Return the least cost of laying the two side by side; quadratic in their few sounds."""
    row = [0.0]
    for sound in theirs:
        row.append(row[-1] + _UNHEARD.get(sound[0], _COST))
    for mine in ours:
        before, row = row, [row[0] + mine.loss]
        for place, sound in enumerate(theirs, 1):
            same = 0.0 if not set(mine.heard).isdisjoint(sound) else _MISHEARD
            row.append(
                min(
                    before[place - 1] + same,
                    before[place] + mine.loss,
                    row[place - 1] + _UNHEARD.get(sound[0], _COST),
                )
            )
    return row[-1]


@cache
def foreign_characters() -> frozenset[str]:
    """Return the characters that write the foreign names of the program's own tables, folded."""
    found = set[str]()
    for name in all_names():
        if name.is_firm and name.kind is not NameKind.ORGANISATION:
            for form in name.chinese:
                if len(form) > 2 and _is_by_sound(form, name.surname or name.english[0]):  # noqa: PLR2004 - two characters are many words
                    found.update(fold(form))
    return frozenset(found)


def _is_by_sound(form: str, surname: str) -> bool:
    """Return whether characters write a surname by its sound, and are not read so themselves."""
    is_read = letters(surname) in surname_spellings(form[0]) | korean_readings(form[0])
    return not is_read and by_consonants(form, surname) >= HEARD


@cache
def _signs_of_sounds() -> frozenset[str]:
    return frozenset(map(fold, all_people_words().sound))


def is_of_sounds(name: str) -> bool:
    """Return whether all characters of a name are such as the tables of transcription have."""
    return _signs_of_sounds().issuperset(fold(name))


def is_foreign(name: str) -> bool:
    """Return whether all characters of a name are such as write foreign names."""
    return foreign_characters().issuperset(fold(name))
