"""The letter of a word in its sentence, by its form, what stands before it and what behind it.

`workbench.text.grammar.reading` says what the letters mean.
"""

from typing import NamedTuple

from workbench.text.grammar.classes import Classes, classes
from workbench.text.lexicons.grammar_words import grammar_words
from workbench.text.once import once


class Place(NamedTuple):
    """A word in small letters, the letter before it and the word behind it; "" at either end."""

    word: str
    before: str
    behind: str


_KINDS = (
    *(("article", "d"), ("determiner", "d"), ("pronoun", "p"), ("object", "o")),
    *(("auxiliary", "a"), ("verbal", "b"), ("preposition", "f"), ("coordinator", "c")),
    *(("subordinator", "s"), ("relative", "w"), ("number", "#"), ("adverb", "r")),
    *(("linking", "h"), ("time", "t")),
)
_OTHERS = {"to": "T", "that": "w", "her": "d", "so": "r", "like": "f", "than": "s", "may": "a"}


@once
def small_words() -> dict[str, str]:
    """Return the letter of each small word; the last kind that has it decides."""
    words = grammar_words()
    found: dict[str, str] = {}
    for kind, letter in _KINDS:
        some: frozenset[str] = getattr(words, kind)
        found |= dict.fromkeys(some, letter)
    found.pop("march", None)
    return found | _OTHERS


def capital_letter(place: Place) -> str:
    """Return the letter of a word with a capital that does not only begin a sentence."""
    word = place.word
    if word in grammar_words().time:
        return "t"
    if word.endswith(("'s", "s'")):
        return "g"
    if word == "i":
        return "p"
    return "N" if place.before else small_words().get(word, "N")


def may_begin(word: str) -> bool:
    """Return whether a word with a capital may be a plain one that begins a sentence."""
    words = grammar_words()
    is_form = word in words.plural or word in words.unchanging
    return is_form or word in small_words() or any(classes(word))


def letter_of(place: Place) -> str:
    """Return the letter of a word without a capital, or of one that begins its sentence."""
    word = place.word
    if word in grammar_words().saying and place.before not in _BEFORE_NOUNS:
        return "k"
    small = small_words().get(word)
    if small is not None:
        return _small(place, small)
    if word.endswith(("'s", "s'", "'")):
        return "g"
    return _open(place)


_BEFORE_NOUNS = frozenset({"d", "j", "g"})


def _small(place: Place, letter: str) -> str:
    """Return the letter of a small word, which may be another's where no noun follows."""
    word = place.word
    is_before_noun = place.behind[:1].isalnum() and may_be_noun(place.behind)
    if word == "that":
        return "d" if place.before in {"", "f", ","} and is_before_noun else "w"
    if word == "her":
        return "d" if is_before_noun else "o"
    if word == "so" and place.before == ",":
        return "c"
    return "p" if word in _ALONE and not is_before_noun else letter


_ALONE = frozenset(
    {"this", "these", "those", "all", "some", "many", "most", "both", "few", "several"}
)


def may_be_noun(word: str) -> bool:
    """Return whether a word may be a noun or stand before one."""
    small = small_words().get(word)
    if small is not None:
        return small == "#"
    found = classes(word)
    is_plain = "n" in found.plain or "a" in found.plain
    return is_plain or bool(found.plural or found.past or found.ing)


def _open(place: Place) -> str:
    if "-" in place.word:
        tail = classes(place.word.rpartition("-")[2])
        return "j" if tail.past or tail.ing or tail.irregular or "a" in tail.plain else "n"
    found = classes(place.word)
    known = _without_rule(place, found)
    if known:
        return known
    if found.past:
        return "l" if place.before == "b" else "x"
    if found.ing and ("n" not in found.plain or place.before == "m"):
        return "i"
    return _in_s(place, found) if found.plural or found.third else _plain(place, found.plain)


def _without_rule(place: Place, found: Classes) -> str:
    """Return the letter of a form without a rule, "" where a word is none."""
    form, words = found.irregular, grammar_words()
    if "m" in form or place.word in words.plural:
        return "m"
    if form:
        either = "l" if place.before in {"a", "b", "d", "j"} else "x"
        return {"d": "e", "e": "l"}.get(form, either)
    if place.word not in words.unchanging or place.before not in {"n", "N", "p", "r"}:
        return ""
    is_verb = place.before == "p" or small_words().get(place.behind, ".") in "dpo#f"
    is_verb = is_verb or place.behind[:1].isdigit()
    # "a councilor recently put forward a motion"
    is_verb = is_verb or (place.before == "r" and small_words().get(place.behind) == "r")
    if place.before == "r" and not is_verb:
        return ""
    return "e" if is_verb else "n"


_BEFORE_PLURALS = frozenset({"d", "j", "g", "#", "f", "", "T", "c", ",", "x", "e", "v", "i"})


def _in_s(place: Place, found: Classes) -> str:
    """Tell `plans` that somebody has from what somebody plans."""
    if not found.plural or (found.third and place.before == "w"):
        return "z"
    if not found.third or place.before in _BEFORE_PLURALS:
        return "m"
    is_verb = place.before in {"n", "N", "p"} and small_words().get(place.behind, ".") in "dpo#Tw"
    return "z" if is_verb else "m"


def _plain(place: Place, letters: str) -> str:
    """Return the letter of a word in its plain form, by the classes that it may have."""
    if not letters:
        return "r" if place.word.endswith("ly") else "n"
    if not set("nar") & set(letters):
        return "n" if place.before in _BEFORE_NOUNS else "v"
    is_described = place.before == "a" and letters[:1] == "n" and "a" in letters
    if "v" in letters and place.before in {"T", "a", "p", "m"} and not is_described:
        return "v"
    behind = classes(place.behind)
    is_past = bool(behind.past) and not behind.plain  # "the firm closed": it is the noun
    is_before_noun = "n" not in letters or (may_be_noun(place.behind) and not is_past)
    if "a" in letters and is_before_noun and place.before != "p":
        return "j"
    return next(letter for kind, letter in _IN_ORDER if kind in letters)


_IN_ORDER = (("n", "n"), ("a", "j"), ("v", "v"), ("r", "r"))
