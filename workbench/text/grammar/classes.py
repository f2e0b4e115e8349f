"""What an English word may be: its classes by WordNet, its plain form, forms without a rule."""

import lzma
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from workbench.text.english_bases import bases
from workbench.text.once import once


class Classes(NamedTuple):
    """The letters that a word may be read as, of each of its grammatical forms.

    `plain` is what it may be as it stands; the others are of the words it is a form of. The letters
    are those of `resources/make_word_classes.py`; "" where it is no such form.
    """

    plain: str
    plural: str
    third: str
    past: str
    ing: str
    irregular: str


@once
def _tables() -> tuple[Mapping[str, str], Mapping[str, str]]:
    packed = files("resources").joinpath("dictionaries", "wordnet", "classes.txt.xz").read_bytes()
    words, forms = (
        dict(line.split(" ", 1) for line in part.splitlines())
        for part in lzma.decompress(packed).decode("utf-8").split("\n\n")
    )
    # Somebody is a noun, however seldom it was counted as one: `suspect`, `native`.
    return {
        word: f"{found}n" if "p" in found and "n" not in found else found
        for word, found in words.items()
    }, forms


@lru_cache(16_384)
def classes(word: str) -> Classes:
    """Return what a word in small letters may be."""
    words, forms = _tables()
    others = [words[each] for each in sorted(bases(word) - {word}) if each in words]
    nouns = next((each for each in others if "n" in each), "")
    # "leaves" is of leave sooner than of leaf, which seldom is a verb.
    verbs = next((each for sign in "vV" for each in others if sign in each), "")
    ends_in_s = word.endswith("s") and not word.endswith("ss")
    return Classes(
        words.get(word, ""),
        nouns if ends_in_s or "m" in forms.get(word, "") else "",
        verbs if ends_in_s and "v" in verbs else "",
        verbs if word.endswith("ed") else "",
        verbs if word.endswith("ing") else "",
        forms.get(word, ""),
    )


def is_person(word: str) -> bool:
    """Return whether the usual sense of a noun, in either number, is somebody."""
    found = classes(word)
    return "p" in found.plain or "p" in found.plural
