"""Letters and figures in a Chinese text that are compared as they stand: COP28, 5G, 110."""

import re
from dataclasses import dataclass

from workbench.text.numbers.chinese_words import ChineseWords, read_figures
from workbench.text.patterns import compiled

_TOKEN = compiled(r"[A-Za-z0-9]{1,64}(?:[-./:@_%&=?#+~]{1,3}[A-Za-z0-9]{1,64}){0,40}")
_ADDRESS = compiled(r"https?:|www\.|.*@|.*\.(?:com|org|net|cn|tw|hk|gov|edu|io)\b", re.IGNORECASE)
_CODE = compiled(r"[A-Za-z]{1,20}(?:-?\d{1,20}(?:\.\d{1,3})?[A-Za-z]{0,4}){1,3}(?:-\d{1,10})?")
_COUNTED = compiled(r"\d{1,10}(?:\.\d{1,6})?-?[A-Za-z]{1,10}\d{0,6}")
_TELEPHONE = compiled(r"\d{2,4}-\d{3,4}-\d{3,4}(?!\d)|0\d{1,3}-\d{7,8}(?!\d)|1[3-9]\d{9}(?!\d)")

SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}

LONGEST_CODE = 24


@dataclass(frozen=True, slots=True)
class Latin:
    """What Latin letters or figures begin at a place: they end at `end`; `code` is "" for none."""

    end: int
    code: str = ""


def bare_code(text: str) -> str:
    """Return a code in capitals without hyphens, points and spaces."""
    return "".join(filter(str.isalnum, text)).upper()


def latin_at(text: str, place: int, words: ChineseWords) -> Latin | None:
    """Return the code or address at a place of a folded text; `None` where an amount may stand."""
    token = _TOKEN.match(text, place)
    if token is None:
        return None
    whole = token.group()
    if len(whole) > LONGEST_CODE // 4 and _ADDRESS.match(whole):
        return Latin(token.end())
    if text[place].isdigit():
        return _figures_first(text, place, words)
    return _letters_first(text, place, words)


def _letters_first(text: str, place: int, words: ChineseWords) -> Latin:
    end = place
    while end < len(text) and text[end].isascii() and text[end].isalpha():
        end += 1
    if text[end : end + 1] == "$" or words.currencies.before(text, end):
        return Latin(end)
    code = _CODE.match(text, place)
    if code is None:
        return Latin(end)
    return Latin(code.end(), bare_code(code.group()))


def _figures_first(text: str, place: int, words: ChineseWords) -> Latin | None:
    telephone = _TELEPHONE.match(text, place)
    if telephone is not None:
        return Latin(telephone.end(), bare_code(telephone.group()))
    end, figures, _ = read_figures(text, place)
    if len(figures) > LONGEST_CODE:
        return Latin(end, figures[:LONGEST_CODE])
    counted = _COUNTED.match(text, place)
    if counted is None or counted.end() <= end or not _is_code(text, end, counted.end(), words):
        return None
    return Latin(counted.end(), bare_code(counted.group()))


def _is_code(text: str, start: int, end: int, words: ChineseWords) -> bool:
    """Return whether what follows figures is no unit and no scale: 5G, 3D, but 80km and 1.5bn."""
    letters = text[start:end].lstrip("-")
    if words.units.at(text, start) or letters in {"k", "K"} or letters.lower() in SCALES:
        return letters in {"G", "D"}
    return True
