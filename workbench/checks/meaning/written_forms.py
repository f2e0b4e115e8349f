"""One word, abbreviation or measure that an article writes in two ways.

`e-mail` and `email`, `Haifeng` and `Hai Feng`, `SinoCore` and `Sinocore`, `U.N.` and `UN`, `6
percent` and `3%`, `12 May` and `May 14`: each is right, and one article has only one of them.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from unicodedata import normalize

from workbench.checks.meaning.renamed import runs_of, shared_runs
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, Rule, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import LETTERS, listed, opaque, words
from workbench.text.folding import fold
from workbench.text.lexicons.two_forms import all_two_forms
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import places_of
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.once import once
from workbench.text.patterns import compiled
from workbench.text.wordlist import WordList

FORM = Rule("consistency.form", Family.CONSISTENCY, Severity.HINT)

_MOST_SEGMENTS = 120
_HEADS = frozenset({Role.HEADLINE, Role.SUBHEAD})

# In letters: parts of a word that is written as two as well, and words that have a hyphen.
_PART, _WHOLE = 4, 5
_NO_PARTS = listed(
    """down over away back time times ever even more some every being like where thing body self
    under into with then when than that this they them their there here have been very most such
    will would could should many much only also long well both each time high half left part"""
)
_NO_PREFIXES = ("re-", "co-")

_DIGIT = r"\d[\d,.]*"
_SCALE = r"(?: (?:hundred|thousand|million|billion|trillion))?"
_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\."
)

# By what is written in several ways: each way's name and pattern.
_WAYS: Mapping[str, Mapping[str, str]] = {
    "percent": {
        "sign": rf"(?<!\(){_DIGIT} ?%(?![^(]*\))",
        "word": rf"\b(?:{_DIGIT}|[a-z]+) percent(?!age)\b",
        "words": rf"\b(?:{_DIGIT}|[a-z]+) per cent\b",
    },
    "yuan": {
        "yuan": rf"\b{_DIGIT}{_SCALE} yuan\b",
        "RMB": rf"\b(?:RMB|CNY) ?{_DIGIT}{_SCALE}|\b{_DIGIT}{_SCALE} (?:RMB|CNY)\b",
        "renminbi": rf"\b{_DIGIT}{_SCALE} renminbi\b",
        "sign": rf"[¥￥]{_DIGIT}{_SCALE}",
    },
    "dollars": {
        "sign": rf"(?<![A-Z])\${_DIGIT}{_SCALE}",
        "word": rf"\b{_DIGIT}{_SCALE} (?:US |U\.S\. |American )?dollars\b",
        "US": rf"\bUS\${_DIGIT}{_SCALE}|\bUSD ?{_DIGIT}{_SCALE}",
    },
    "kilometers": {"whole": rf"\b{_DIGIT}[ -]kilomet(?:er|re)s?\b", "short": rf"\b{_DIGIT} ?km\b"},
    "kilograms": {"whole": rf"\b{_DIGIT} kilogram(?:me)?s?\b", "short": rf"\b{_DIGIT} ?kgs?\b"},
    "half days": {
        "stops": r"\b\d{1,2}(?::\d\d)? [ap]\.m\.",
        "no stops": r"\b\d{1,2}(?::\d\d)? ?[ap]m\b",
        "capitals": r"\b\d{1,2}(?::\d\d)? ?[AP]\.?M\b",
    },
    "days": {
        "month first": rf"\b(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?\b(?! ?\d)",
        "day first": rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})(?!\w)",
    },
    "titles": {
        "stop": rf"\b(?:Mr|Mrs|Ms|Dr|Prof)\. [A-Z][{LETTERS}]+",
        "no stop": rf"\b(?:Mr|Mrs|Ms|Dr|Prof) [A-Z][{LETTERS}]+",
    },
}
# All begin with a figure, a sign or a word: nineteen places in twenty are within a word.
_ANY_WAY = compiled(
    r"(?=[\d$¥￥]|\b[A-Za-z])(?:"
    + "|".join(
        f"(?P<w{number}>{pattern})"
        for number, pattern in enumerate(each for ways in _WAYS.values() for each in ways.values())
    )
    + ")"
)
# Kilometers and miles are two ways for one Chinese unit.
_LENGTHS = compiled(r"\b(?:(?P<metric>kilomet(?:er|re)s?)|(?P<imperial>miles?))\b")
_LENGTH = "%lengths"
_NAME = "&"

# Figures, titles, and what is behind a number in words: quicker to look for.
_MAY_HAVE = compiled(r"\d| per ?cent|[MDP][rs](?:s|of)?\.? [A-Z]")

_WAY_NAMES = [(kind, way) for kind, ways in _WAYS.items() for way in ways]

_STOPS = compiled(r"(?<![\w.])(?:[A-Z]\.){2,5}")
_PLAIN = compiled(r"(?<![\w.$-])[A-Z]{2,5}(?![\w$.&]|-\d)")


class _Form(NamedTuple):
    """Something at `target[start:end]` that has several forms: what it is, and which this is."""

    start: int
    end: int
    key: str
    form: str


@lru_cache(4096)
def _written(target: str) -> tuple[_Form, ...]:
    """Return what a target has that may be written in another way, without words written apart."""
    found = [*_words(target), *_names(target), *_of_table(target)]
    if target.rstrip("\"'”’ )")[-1:] in _ENDS:  # headlines are shorter in all ways
        found += _abbreviations(target)
        for each in _ANY_WAY.finditer(target) if _MAY_HAVE.search(target) else ():
            kind, way = _WAY_NAMES[int((each.lastgroup or "w0")[1:])]
            found.append(_Form(*each.span(), f"%{kind}", way))
        for each in _LENGTHS.finditer(target):
            found.append(_Form(*each.span(), _LENGTH, each.lastgroup or ""))
    return tuple(found)


_ENDS = frozenset(".!?…:;")


def _words(target: str) -> Iterator[_Form]:
    """Yield the words by their letters: with what hyphens, accents and capitals inside."""
    for word in words(target):
        key, form, size = _by_letters(word.text)
        if key:
            yield _Form(word.start, word.start + size, key, form)


@lru_cache(16_384)
def _by_letters(word: str) -> tuple[str, str, int]:
    """Return a word's key, "" for one that is not compared, its form, and its length."""
    text = word.replace("’", "'").removesuffix("'s")
    bare = text.replace("-", "")
    is_short = len(bare) < (_WHOLE if text.istitle() else _PART)
    if is_short or text.isupper() or text.lower().startswith(_NO_PREFIXES):
        return "", "", 0
    has_inner = "-" not in text and text[1:].lower() != text[1:]
    return _plain(bare), normalize("NFC", text if has_inner else text.lower()), len(text)


def _plain(text: str) -> str:
    if text.isascii():
        return text.replace("'", "").lower()
    return normalize("NFD", text).encode("ascii", "ignore").decode().replace("'", "").lower()


def _pairs(target: str, wanted: Collection[str]) -> Iterator[_Form]:
    """Yield two words side by side that other segments write as one."""
    for one, two in pairwise(words(target)):
        apart = f"{one.text} {two.text}"
        if len(apart) <= _WHOLE or (one.text + two.text).lower() not in wanted:
            continue
        if target[one.end : two.start] != " " or not (one.text + two.text).isalpha():
            continue
        are_names = one.text[0].isupper() and two.text[0].isupper()
        are_long = min(len(one.text), len(two.text)) >= _PART
        are_words = one.text.islower() and two.text.islower() and are_long
        if are_names or (are_words and _NO_PARTS.isdisjoint({one.text, two.text})):
            yield _Form(one.start, two.end, _plain(one.text + two.text), apart.lower())


def _names(target: str) -> Iterator[_Form]:
    """Yield names of several words by how these begin: `Asian Wetland` and `Asia Wetlands`."""
    for run in runs_of(target):
        if len(run) > _FEWEST and run[0].plain not in _ARTICLES:
            own = [each.plain for each in run]
            key = " ".join(each[:_BEGINNING] for each in own)
            yield _Form(run[0].start, run[-1].end, f"{_NAME}{key}", " ".join(own[:-1]))


_FEWEST, _BEGINNING = 2, 4
_ARTICLES = listed("the a an in on at")


def _abbreviations(target: str) -> Iterator[_Form]:
    for found in _STOPS.finditer(target):
        yield _Form(*found.span(), f".{found[0].replace('.', '')}", "stops")
    for found in _PLAIN.finditer(target):
        yield _Form(*found.span(), f".{found[0]}", "plain")


@once
def _forms() -> WordList[tuple[str, str]]:
    """Return what finds each form of the table, with the first of its word and itself."""
    return WordList((form, (group[0], form)) for group in all_two_forms() for form in group)


def _of_table(target: str) -> Iterator[_Form]:
    for start, end, (group, form) in _forms().find(target):
        is_whole = not target[start - 1 : start].isalnum() and not target[end : end + 1].isalnum()
        if is_whole and target[end : end + 1] != "-":
            yield _Form(start, end, f"={group}", form)


class WrittenForms:
    """Compares how the segments of an article write what has several forms."""

    name = "written_forms"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the key of the article."""
        del style
        if is_compared(checked) and checked.segment.role not in _HEADS:
            yield article_key(checked, "✎")

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each form that is not the commonest of what it writes."""
        del key, style
        places: dict[str, list[tuple[Checked, _Form]]] = {}
        compared = group[:_MOST_SEGMENTS]
        for checked in compared:
            for each in _written(checked.segment.target):
                places.setdefault(each.key, []).append((checked, each))
        for checked in compared:
            for each in _pairs(checked.segment.target, places):
                places[each.key].append((checked, each))
        for found in places.values():
            if len({each.form for _, each in found}) > 1:
                # Of two forms that are as frequent the earlier is the article's.
                order = {each.segment.id: number for number, each in enumerate(compared)}
                found.sort(key=lambda each: order[each[0].segment.id])
                yield from few(_odd(found))


def _odd(found: Sequence[tuple[Checked, _Form]]) -> Iterator[Finding]:
    counts = Counter(each.form for _, each in found)
    usual = max(counts, key=lambda form: counts[form])
    first, right = next(each for each in found if each[1].form == usual)
    told = {checked.segment.id for checked, each in found if each.form == usual}
    for checked, each in found:
        segment = checked.segment
        if segment.id in told or each.start in opaque(segment.target):
            continue
        if not _is_one((checked, each), (first, right)):
            continue
        told.add(segment.id)
        yield FORM.found(
            checked,
            Span(each.start, each.end),
            given=segment.target[each.start : each.end],
            other=first.segment.target[right.start : right.end],
            segment=str(first.segment.id),
        )


def _is_one(mine: tuple[Checked, _Form], theirs: tuple[Checked, _Form]) -> bool:
    """Return whether two forms write one thing: of names the sources have the same characters."""
    (checked, one), (other, two) = mine, theirs
    here, there = checked.segment.source, other.segment.source
    if one.key == _LENGTH:
        # One length again in the other measure is only converted for readers.
        lengths = [set(_KILOMETERS.findall(fold(each))) for each in (here, there)]
        return all(lengths) and lengths[0].isdisjoint(lengths[1])
    if one.key[0] == _NAME:
        return bool(shared_runs(here, there))
    are_apart = " " in one.form + two.form
    if are_apart and "-" in one.form + two.form and not checked.segment.target[one.start].isupper():
        return False  # a compound has a hyphen before its noun: the third quarter, third-quarter
    if not one.key[0].isalpha() or not (are_apart or _is_doubtful(one.form, two.form)):
        return True
    read, again = _read(one.key, here), _read(two.key, there)
    if read or again or not are_apart:
        return bool(read & again) or not (read or again)
    apart = one.form if " " in one.form else two.form
    return all(map(is_ordinary_word, apart.split())) or apart != apart.lower()


def _is_doubtful(one: str, other: str) -> bool:
    """Return whether two words with the same letters may be two: `Meiju` and `Mei-ju` are read."""
    return "-" in one + other and not is_ordinary_word(one.replace("-", ""))


_KILOMETERS = compiled(fold("[0-9.多几百千万一二两三四五六七八九十]*(?:公里|千米)"))


def _read(key: str, source: str) -> set[str]:
    """Return the characters of a source that are read as some letters."""
    return {source[start:end] for start, end in places_of(letters(key), source)}


CHECKS: tuple[GroupCheck, ...] = (WrittenForms(),)
