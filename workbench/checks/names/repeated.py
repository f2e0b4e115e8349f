"""One name in two spellings, in a segment and in an article, at whatever distance of letters."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.checks.names.compared import is_in_english, is_worked
from workbench.checks.names.rules import TWO_SPELLINGS
from workbench.checks.rule import Checked, GroupCheck, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import words
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.lexicons.known_names import NameKind
from workbench.text.names.edit_distance import distance
from workbench.text.names.gazetteer import Ties, gazetteer
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import places_of
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.names.transcription import HEARD, likeness
from workbench.text.patterns import compiled

# In letters: how many may differ in names of how many.
_SHORTEST = 5
_MIDDLING, _SLIP = 7, 2
_LONG, _MOST = 8, 3
_MOST_WORDS = 60

# Endings by which one name is made of another: Navalny and Navalnaya, Iran and Iranian.
_ENDINGS = compiled(
    r"(?:s|es|n|an|ian|ans|ese|ish|i|is|ic|er|ers|y|aya|ya|ova|ov|ova|eva|ev|a|o|ist|ism|ists|man|men)$"
)


class _Word(NamedTuple):
    """A capitalised word that no dictionary has, and its letters."""

    start: int
    end: int
    text: str
    plain: str


@lru_cache(maxsize=512)
def _names(target: str) -> tuple[_Word, ...]:
    found = []
    for word in words(target):
        if not word.text[0].isupper():
            continue
        text = word.text[:-2] if word.text.endswith(("'s", "’s")) else word.text
        plain = letters(text)
        if len(plain) >= _SHORTEST and _is_name(text):
            found.append(_Word(word.start, word.start + len(text), text, plain))
    return tuple(found[:_MOST_WORDS])


def _is_name(text: str) -> bool:
    if text.isalpha():
        return text.istitle() or text.islower()
    return all(part.istitle() or part.islower() for part in re.split("[-'’]", text) if part)


class TwoSpellings:
    """Looks in one segment for two words that are nearly one, of which the source has one."""

    name = "name.spelled_twice"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the second spelling of a name that the source has in one."""
        del style
        if is_in_english(checked):
            yield from few(_twice(checked))


def _twice(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    found = _names(target)
    seen: dict[str, _Word] = {}
    for word in found:
        if word.plain in seen or (not word.text.isalpha() and "-" not in word.text):
            continue
        for other in tuple(seen.values()):
            if _are_near(word.plain, other.plain):
                finding = _judged(checked, source, other, word)
                if finding is not None:
                    yield finding
                    break
        seen[word.plain] = word


def _judged(checked: Checked, source: str, first: _Word, second: _Word) -> Finding | None:
    """Return which of two spellings is wrong: the one that the source cannot be, else the later."""
    if _is_ordinary(first.text) or _is_ordinary(second.text):
        return None
    one, two = _is_read(first, source), _is_read(second, source)
    if one and two and (_are_apart(first, second, source) or not _are_one(first, second, source)):
        return None
    if one is two and distance(first.plain, second.plain, _MOST) > _SLIP:
        return None
    right, wrong = (first, second) if one or not two else (second, first)
    if not one and not two and not _are_one(first, second, source):
        return None
    return TWO_SPELLINGS.found(
        checked,
        Span(wrong.start, wrong.end),
        fix=Fix(wrong.start, wrong.end, right.text),
        words=right.text,
        given=wrong.text,
    )


def _are_apart(first: _Word, second: _Word, source: str) -> bool:
    """Return whether a source has characters for each: 王晓红 and her brother 王晓明."""
    return bool(
        set(places_of(first.plain, source)) and set(places_of(second.plain, source))
    ) and set(places_of(first.plain, source)).isdisjoint(places_of(second.plain, source))


def _is_ordinary(word: str) -> bool:
    mention = next(iter(gazetteer().in_target(word)), None)
    is_place = mention is not None and any(
        each.kind is not NameKind.PERSON for each in mention.names
    )
    return is_place or is_ordinary_word(word)


def _is_read(word: _Word, source: str) -> bool:
    """Return whether a source has the word, characters that are read so, or who is called so."""
    if word.text in source:
        return True
    if next(places_of(word.plain, source), None):
        return True
    ours = Ties(name for each in gazetteer().in_source(source) for name in each.names)
    named = gazetteer().in_target(word.text)
    return any(ours.has(name) for each in named for name in each.names)


_RUNS = compiled(rf"[{HAN}]{{2,}}")
_LONGEST_NAME = 6


def _are_one(first: _Word, second: _Word, source: str) -> bool:
    """Return whether one and the same run of characters, and no other, sounds like both words."""
    if len(source) > 600:  # noqa: PLR2004 - a look at every run would cost too much
        return False
    folded = fold(source)
    best = {word.plain: _heard_as(word.plain, folded) for word in (first, second)}
    one, two = best[first.plain], best[second.plain]
    return bool(one and two) and (one in two or two in one)


@lru_cache(maxsize=512)
def _heard_as(plain: str, folded: str) -> str:
    """Return the run of characters that sounds most like a word, "" where none does."""
    found, rank = "", HEARD
    for match in _RUNS.finditer(folded):
        run = match[0]
        for length in range(2, min(len(run), _LONGEST_NAME) + 1):
            for start in range(len(run) - length + 1):
                near = likeness(run[start : start + length], plain)
                if near > rank:
                    found, rank = run[start : start + length], near
    return found


def _are_near(one: str, other: str) -> bool:
    """Return whether two words differ by a slip: two letters at most, and not by an ending."""
    if one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    length = min(len(one), len(other))
    most = 1 if length < _MIDDLING else _SLIP if length < _LONG else _MOST
    if not 0 < distance(one, other, most + 1) <= most:
        return False
    if _ENDINGS.sub("", one) == _ENDINGS.sub("", other):
        return False
    return _american(one) != _american(other)


def _american(word: str) -> str:
    """Return a word so that its American and its British spelling are one."""
    return re.sub("is(?=e|ing|ation)", "iz", word).replace("our", "or").replace("ll", "l")


class TwoSpellingsInArticle:
    """Looks in an article for a name that one segment spells otherwise than another."""

    name = "name.spelled_twice_in_article"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the article of a segment that has a name no dictionary has."""
        del style
        if is_worked(checked) and _names(checked.segment.target):
            yield f"spelled:{checked.segment.article_id}"

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield later spellings of names that are spelled otherwise before."""
        del key, style
        seen: dict[str, list[tuple[_Word, str]]] = {}
        known = set[str]()
        for each in group:
            source = each.segment.source
            for word in _names(each.segment.target):
                if word.plain in known:
                    continue
                known.add(word.plain)
                rows = seen.setdefault(word.plain[0], [])
                finding = _spelled_before(each, word, rows)
                if finding is not None:
                    yield finding
                rows.append((word, source))


def _spelled_before(
    checked: Checked, word: _Word, rows: Sequence[tuple[_Word, str]]
) -> Finding | None:
    for other, source in rows:
        if source == checked.segment.source or not _are_near(word.plain, other.plain):
            continue
        if _is_ordinary(word.text) or _is_ordinary(other.text):
            continue
        here, there = fold(checked.segment.source), fold(source)
        one, two = _heard_as(other.plain, there), _heard_as(word.plain, here)
        is_read = _is_read(word, checked.segment.source)
        is_one = len(one) > 2 and one == two  # noqa: PLR2004 - two characters are in many words
        if is_read or not (is_one or _is_read(other, checked.segment.source)):
            continue
        place = Span(word.start, word.end)
        return TWO_SPELLINGS.found(
            checked,
            place,
            fix=Fix(place.start, place.end, other.text),
            words=other.text,
            given=word.text,
        )
    return None


CHECKS: tuple[SegmentCheck | GroupCheck, ...] = (TwoSpellings(), TwoSpellingsInArticle())
