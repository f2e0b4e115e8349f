"""English words that can be spelled rightly or wrongly, with their places in a text.

Left out is what no dictionary judges: links, addresses, handles and names of files, what touches a
digit (5G, C919), abbreviations in capitals (NATO, NGOs), words with a capital inside (TikTok), and
letters that stand alone. Time is proportional to the text's length.
"""

import unicodedata
from collections.abc import Iterator

from workbench.text.english_tokens import Word, opaque, words
from workbench.text.han import HAN
from workbench.text.patterns import compiled

_TOUCHED_BEFORE = compiled(rf"(?![{HAN}])[\w\u0300-\u036f\u00ad&@#/\\]\Z")
_TOUCHED_BEHIND = compiled(rf"(?![{HAN}])[\w\u0300-\u036f\u00ad&@]")
_ABBREVIATION = compiled(r"[^\W\d_a-zß-öø-ÿ]++(?:'?(?:s|ed|ing|d))?")
_CAPITAL_INSIDE = compiled(r"[^\W\d_A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ]|[A-ZÀ-ÖØ-Þ]{2}[a-z]{2}")

# In letters: one alone is an initial, an item of a list, or "a".
SHORTEST = 2

# In characters: longer runs of letters are no words, hyphenated ones are judged in their parts.
LONGEST = 60


def plain(word: str) -> str:
    """Return a word as dictionaries write it: a straight apostrophe, an ordinary hyphen."""
    return word.replace("’", "'").replace("‑", "-")


def unaccented(word: str) -> str:
    """Return a word without the accents of its letters: `cafe` for `café`."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word)
    return "".join(part for part in parts if not unicodedata.combining(part))


def spelled_words(text: str) -> Iterator[Word]:
    """Yield the words to be judged, in their order; hyphens and apostrophes inside belong to them.

    Curly apostrophes stay as they are written: `text[start:end]` is the word.
    """
    hidden = opaque(text)
    for word in words(text):
        if word.start not in hidden and not _is_touched(text, word) and _is_judged(word.text):
            yield word


def parts(word: Word) -> tuple[Word, ...]:
    """Return the words that hyphens join, those that are to be judged."""
    found = []
    place = word.start
    for text in plain(word.text).split("-"):
        part = Word(place, place + len(text), word.text[place - word.start :][: len(text)])
        if _is_judged(text):
            found.append(part)
        place = part.end + 1
    return tuple(found)


def _is_touched(text: str, word: Word) -> bool:
    """Return whether a word is a piece of something else: a number, another script, a path."""
    before, behind = text[max(0, word.start - 1) : word.start], text[word.end : word.end + 1]
    return bool(_TOUCHED_BEFORE.match(before) or _TOUCHED_BEHIND.match(behind))


def _is_judged(word: str) -> bool:
    if "-" in word or "‑" in word:
        return True
    if not SHORTEST <= len(word) <= LONGEST:
        return False
    straight = plain(word)
    return not _ABBREVIATION.fullmatch(straight) and not _CAPITAL_INSIDE.search(straight)
