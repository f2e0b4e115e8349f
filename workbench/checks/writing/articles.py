"""A and an, by the sound that follows and not by the letter: a union, an hour, an FBI agent."""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.rules import REPEATED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import LETTERS, is_chinese, listed, opaque
from workbench.text.lexicons.capital_words import ordinary_words
from workbench.text.lexicons.english_marks import mark_words
from workbench.text.patterns import compiled

_ARTICLE = compiled(
    rf"(?<![^\s\"“‘(\[—–])(?P<article>[Aa]n?) (?P<head>(?P<figure>[£$€¥]?\d[\d,]*)|[{LETTERS}]+)"
    r"(?P<tail>['’.&$£-]?)"
)
# A capital letter is the article where a sentence begins: elsewhere it may be Vitamin A.
_BEGINS = compiled(r"(?:\A|[.!?:—][\"”’')]?\s|[\"“‘(])\Z")

# No article stands before these: `Plan a and plan b`.
_NO_NOUNS = listed("a about after am an and are as at i if in is it of on or our us un una el e o")

# H that some say and some do not, where the first syllable has no stress or Americans drop it.
_EITHER = ("hist", "hote", "herb", "hered", "habit", "hyst", "hero", "homag", "hilar", "hallu")

_LETTERS_AS_VOWELS = frozenset("AEFHILMNORSX")
_VOWELS = frozenset("aeio")
_READ_OUT = 3
_YEAR = 4


class Articles:
    """Finds `a hour`, `an union`, `a FBI agent` and `a 18-year-old`."""

    name = "articles"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with the other article."""
        del style
        if not is_chinese(checked.segment.target):
            yield from few(_wrong(checked))


def _wrong(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _ARTICLE.finditer(target):
        article = found["article"]
        is_vowel = _is_vowel(found)
        if is_vowel is None or is_vowel is article.endswith("n"):
            continue
        start, end = found.span("article")
        if article[0] == "A" and not _BEGINS.search(target[max(0, start - 3) : start]):
            continue
        if start not in opaque(target):
            right = article[0] + ("n" if is_vowel else "")
            place = Span(start, found.end("head"))
            yield REPEATED.found(
                checked,
                place,
                fix=Fix(start, end, right),
                marks=place.of(target),
                once=f"{right} {found['head']}",
            )


def _is_vowel(found: re.Match[str]) -> bool | None:
    """Return whether what follows begins with a vowel's sound, `None` where nobody can tell."""
    head = found["head"]
    if found["figure"] is not None:
        return _figure(head.lstrip("£$€¥"))
    if found["tail"] in {"$", "£"}:
        return None  # HK$50: some say the letters, some the dollars behind the figure
    if len(head) == 1:
        is_word = found["tail"] != "-" and head.lower() in _VOWELS
        return None if is_word else head.upper() in _LETTERS_AS_VOWELS
    if head.isupper():
        return _letters(head)
    if any(map(str.isupper, head[1:])):
        return None
    return _spoken(head, is_alone=found["tail"] != "-")


def _figure(figures: str) -> bool | None:
    first = figures.partition(",")[0]
    if first.startswith("0") or (len(first) == _YEAR and first[:2] in {"11", "18"}):
        return None
    return first.startswith("8") or first in {"11", "18"}


def _letters(head: str) -> bool | None:
    """Judge what is read letter by letter, or as a word: both have to agree, FBI but not NASA."""
    if head[0] in "AEIO":
        return True if len(head) <= _READ_OUT or head[1] not in "UNIW" else None
    if head[0] == "U":
        return False if head[:2] in {"UN", "UK", "US", "UA"} and len(head) <= _READ_OUT else None
    if head[0] not in _LETTERS_AS_VOWELS:
        return False
    is_read_out = head[1] not in "AEIOUY" and len(head) <= _READ_OUT
    return True if is_read_out or not set(head) & set("AEIOUY") else None


def _spoken(head: str, *, is_alone: bool) -> bool | None:
    word = head.lower()
    known = None if is_alone and word in _NO_NOUNS else _known(word)
    is_name = head[0].isupper() and head not in ordinary_words()
    if known is not None or (is_alone and word in _NO_NOUNS):
        return known
    if word[0] == "u":
        is_short = word[2:3] not in _VOWELS or word.startswith("un")
        return True if is_short and not is_name else None
    if word[0] in _VOWELS:
        return None if word.startswith(("ew", "ou", "oa")) else not word.startswith("eu")
    is_open = is_name or not set(word) & set("aeiou") or word.startswith(_EITHER)
    return None if is_open or not word[0].isascii() else False


def _known(word: str) -> bool | None:
    """Return what the lexicon says of a word or of the one it is a plural of."""
    stems, known = {word, word.removesuffix("s")}, mark_words()
    if stems & known.vowel:
        return True
    return False if stems & known.consonant else None


CHECKS: tuple[SegmentCheck, ...] = (Articles(),)
