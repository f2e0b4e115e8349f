"""One title, quotation, name or body that an article has twice, and the English in two ways."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache, lru_cache
from importlib.resources import files
from unicodedata import normalize

from workbench.bitext.lexicon import news_lexicon
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, Rule, few
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_bases import bases
from workbench.text.english_tokens import words
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.english_places import known_places
from workbench.text.names.romanisation import is_name
from workbench.text.names.transcription import SURELY_HEARD, likeness
from workbench.text.patterns import compiled
from workbench.text.quotations.quotations import read_chinese, read_english
from workbench.text.spelling.british_american import spelling

QUOTED = Rule("consistency.quoted", Family.CONSISTENCY, Severity.HINT)
SPELLING = Rule("consistency.spelling", Family.CONSISTENCY, Severity.WARNING)
BODY = Rule("consistency.body", Family.CONSISTENCY, Severity.HINT)

_TITLE = compiled("《([^《》]{2,30})》")
_NO_LETTER = compiled(r"[\W_]+")
_ARTICLE = compiled(r"^(?:the|an?)\s+")
_SHORTEST_QUOTED = 2

# From this likeness on two renderings are one with a word more or less.
_ALIKE = 0.75
_MANY = 60


class SameQuoted:
    """Compares the English of what stands between the same marks in several segments."""

    name = "same_quoted"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield what a source quotes or names by title, without marks, as keys of its article."""
        del style
        if is_compared(checked):
            bare = dict.fromkeys(quoted(checked.segment.source))
            yield from (article_key(checked, each) for each in bare)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment whose English quotes it in other words than the first."""
        del style
        rendered = [(checked, span) for checked in group if (span := rendering(checked, key))]
        yield from few(_otherwise(rendered))


def _otherwise(rendered: Sequence[tuple[Checked, Span]]) -> Iterator[Finding]:
    for number, (checked, span) in enumerate(rendered[1:], 1):
        first, at = rendered[0]
        given = span.of(checked.segment.target)
        earlier = [other.of(each.segment.target) for each, other in rendered[:number]]
        if not any(_is_alike(given, each) for each in earlier):
            yield QUOTED.found(
                checked,
                span,
                given=given,
                other=at.of(first.segment.target),
                segment=str(first.segment.id),
            )


def quoted(source: str) -> list[str]:
    """Return what a source sets off, in its order, folded and without its own marks."""
    found = [(match.start(), match[1]) for match in _TITLE.finditer(source)]
    found += [
        (each.start, source[each.start + 1 : each.end - 1])
        for each in read_chinese(source).outermost
        if each.is_closed
    ]
    bare = (_NO_LETTER.sub("", fold(text)) for _, text in sorted(found))
    return [text for text in bare if len(text) >= _SHORTEST_QUOTED]


def rendering(checked: Checked, key: str) -> Span | None:
    """Return where a target quotes it; `None` where marks do not stand one for one."""
    segment = checked.segment
    ours = [article_key(checked, each) for each in quoted(segment.source)]
    theirs = [each for each in read_english(segment.target).outermost if each.is_closed]
    if len(ours) != len(theirs) or key not in ours:
        return None
    found = theirs[ours.index(key)]
    return Span(found.start + 1, found.end - 1)


def _is_alike(one: str, other: str) -> bool:
    first, second = map(_bare, (one, other))
    if not first or not second or first in second or second in first:
        return True
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _ALIKE


def _bare(english: str) -> str:
    return _ARTICLE.sub("", _NO_LETTER.sub(" ", english.lower()).strip())


class SameSpelling:
    """Compares the spellings of one name: words that sound alike where the sources share a name."""

    name = "same_spelling"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield how the names of a target sound, as keys of its article."""
        del style
        if is_compared(checked):
            sounds = {_sound(each.text) for each in _names(checked.segment.target)}
            yield from (article_key(checked, f"~{sound}") for sound in sorted(sounds) if sound)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a finding for each spelling that is not the commonest of its article."""
        del style
        sound = key.partition("~")[2]
        spelt = [
            (checked, word)
            for checked in group[:_MANY]
            for word in _names(checked.segment.target)
            if _sound(word.text) == sound
        ]
        counts = Counter(_plain(word.text) for _, word in spelt)
        if len(counts) > 1:
            yield from few(_misspelt(spelt, counts))


_Spelt = tuple[Checked, "_Name"]


def _misspelt(spelt: Sequence[_Spelt], counts: Counter[str]) -> Iterator[Finding]:
    order = {name: number for number, name in enumerate(counts)}
    told: set[tuple[int, str]] = set()
    for checked, word in spelt:
        mine = _plain(word.text)
        for other, name in spelt:
            usual = _plain(name.text)
            if mine == usual or (counts[mine], -order[mine]) > (counts[usual], -order[usual]):
                continue
            mark = (checked.segment.id, mine)
            if mark in told or not _is_one_name(checked, other, word, name):
                continue
            told.add(mark)
            yield SPELLING.found(
                checked,
                Span(word.start, word.end),
                given=word.text,
                other=name.text,
                segment=str(other.segment.id),
            )


def _is_one_name(checked: Checked, other: Checked, word: "_Name", name: "_Name") -> bool:
    """Return whether two spellings stand for one name: neither text has both, sources share it."""
    if not _are_near(_plain(word.text), _plain(name.text)) and not _are_heard(
        (_plain(word.text), _plain(name.text)), checked.segment.source, other.segment.source
    ):
        return False
    mine = {_plain(each.text) for each in _names(checked.segment.target)}
    theirs = {_plain(each.text) for each in _names(other.segment.target)}
    if _plain(name.text) in mine or _plain(word.text) in theirs:
        return False
    short = len(word.text) < _LONG_NAME and not (is_name(word.text) and is_name(name.text))
    least = 2 if short or "-" in word.text + name.text else 3
    return _shares(checked.segment.source, other.segment.source, least)


@lru_cache(1024)
def _are_near(one: str, other: str) -> bool:
    """Return whether two spellings may be one name's, and are no two words that are both known."""
    if one.startswith(other) or other.startswith(one) or spelling(one) or spelling(other):
        return False
    known = _known_words()
    if one in known and other in known:
        return False
    if _LIKE_SOUNDS.get(one[0], one[0]) != _LIKE_SOUNDS.get(other[0], other[0]):
        return False
    if _is_word(one) and _is_word(other):
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _NEAR


def _are_heard(spellings: tuple[str, str], here: str, there: str) -> bool:
    """Return whether two spellings both sound like one run of characters of both sources."""
    if not _are_known(spellings):
        return any(
            all(likeness(run, each) > SURELY_HEARD for each in spellings)
            for run in _foreign_runs(here) & _foreign_runs(there)
        )
    return False


def _are_known(spellings: Iterable[str]) -> bool:
    return any(each in _known_words() or _is_word(each) for each in spellings)


_LONG_RUNS = range(4, 7)


@lru_cache(1024)
def _foreign_runs(source: str) -> frozenset[str]:
    """Return the runs of a source that may write a foreign name of three syllables or more."""
    return frozenset(
        run[start : start + size]
        for run in _HAN_RUN.findall(fold(source))
        for size in _LONG_RUNS
        for start in range(len(run) - size + 1)
    )


@cache
def _known_words() -> frozenset[str]:
    """Return places and other names that English has one spelling of, in small letters."""
    forms = (form for _, form in news_lexicon())
    return frozenset(
        map(_plain, (*known_places(), *(word for form in forms for word in form.split())))
    )


def _is_word(name: str) -> bool:
    """Return whether a name in small letters is a common word, or a form of one."""
    return not bases(name).isdisjoint(_common_words())


@cache
def _common_words() -> frozenset[str]:
    """Return the words that the dictionary writes in small letters."""
    text = (files("resources") / "dictionaries" / "en_US.dic").read_text("utf-8")
    words_of_it = (line.partition("/")[0] for line in text.splitlines())
    return frozenset(word for word in words_of_it if word.islower())


_LIKE_SOUNDS = {**dict.fromkeys("qjzsx", "c"), "d": "t", "g": "k", "h": "k", "b": "p"}
_NEAR = 0.7
_LONG_NAME = 8
_HAN_RUN = compiled(f"[{HAN}]+")


@lru_cache(1024)
def _shares(one: str, other: str, least: int) -> bool:
    """Return whether two sources have so many characters in a row in common."""
    runs = {
        run[at : at + least]
        for run in _HAN_RUN.findall(fold(one))
        for at in range(len(run) - least + 1)
    }
    folded = fold(other)
    return any(run in folded for run in runs)


class _Name:
    """A word with a capital, which does not only begin a sentence."""

    __slots__ = ("end", "start", "text")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start, self.end, self.text = start, end, text


_FEWEST_LETTERS = 4
_BEGINS = compiled(r"(?:^|[.!?:;]\s+|[\"“‘]\s*)$")
_INNER_CAPITAL = compiled(r"[A-Za-z][A-Z]|-[A-Z]+$")
_BEHIND = compiled(r"\s+[A-Z]")


@lru_cache(512)
def _names(target: str) -> tuple[_Name, ...]:
    found = []
    for word in words(target):
        text = word.text.replace("’", "'").removesuffix("'s")
        is_name = text[:1].isupper() and len(text) >= _FEWEST_LETTERS
        if not is_name or _INNER_CAPITAL.search(text) or target[word.end : word.end + 1].isdigit():
            continue
        begins = _BEGINS.search(target[max(0, word.start - 3) : word.start]) is not None
        if not begins or _BEHIND.match(target, word.end):
            found.append(_Name(word.start, word.start + len(text), text))
    return tuple(found)


def _plain(name: str) -> str:
    """Return a name without accents, hyphens and case, none of which makes it another."""
    return normalize("NFD", name).encode("ascii", "ignore").decode().replace("-", "").lower()


_CLASSES = str.maketrans(
    {
        **dict.fromkeys("jqxczs", "s"),
        **dict.fromkeys("td", "t"),
        **dict.fromkeys("kg", "k"),
        **dict.fromkeys("pb", "p"),
        **dict.fromkeys("mn", "n"),
        **dict.fromkeys("fv", "f"),
        **dict.fromkeys("lr", "r"),
        **dict.fromkeys("aeiouywh'", ""),
    }
)
_JOINED = compiled(r"ng|ch|sh|zh|ts|tz|ck|ph|th")
_INSTEAD = {"ng": "n", "ch": "s", "sh": "s", "zh": "s", "ts": "s", "tz": "s", "ck": "k", "ph": "f"}
# Behind a vowel at the end, where it is hardly heard: `Derner`.
_FINAL = compiled(r"(?<=[aeiou])r$")
_DOUBLE = compiled(r"(.)\1+")
_FEWEST_SOUNDS = 2


@lru_cache(4096)
def _sound(name: str) -> str:
    """Return the consonants of a name by how they sound in any spelling, "" for too few."""
    plain = _FINAL.sub("", _plain(name))
    joined = _JOINED.sub(lambda found: _INSTEAD.get(found[0], "t"), plain)
    sound = _DOUBLE.sub(r"\1", joined.translate(_CLASSES))
    return sound if len(sound) >= _FEWEST_SOUNDS else ""


class SameBody:
    """Compares the English names of one office, court, law or company."""

    name = "same_body"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the last characters of the bodies that a source names, as keys of its article."""
        del style
        if is_compared(checked):
            bodies = set(map(_tail, _BODIES.finditer(fold(checked.segment.source))))
            yield from (article_key(checked, f"@{each}") for each in sorted(bodies))

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment that calls it by another full name than the first."""
        del key, style
        named = [(checked, found) for checked in group if (found := _one_body(checked))]
        for checked, span in named[1:]:
            first, at = named[0]
            given, other = span.of(checked.segment.target), at.of(first.segment.target)
            if _are_two(given, other):
                yield BODY.found(
                    checked, span, given=given, other=other, segment=str(first.segment.id)
                )


_TAIL = 2


def _tail(found: re.Match[str]) -> str:
    """Return a short name whole, and of a longer one its kind and what stands before it."""
    return found["short"] or f"{found['own'][-_TAIL:]}{found['kind']}"


_BODIES = compiled(
    fold(
        "(?P<short>发改委|最高院|最高法|最高检|卫健委|证监会|银保监会|国台办|国安局|教育部|外交部)"
        f"|(?P<own>[{HAN}]{{2,10}}?)(?P<kind>委员会|委|总局|局|部|署|法院|检察院|研究院|立法院|学院"
        "|医院|议会|协会|基金会|公司|集团|银行|大学|条例|法案|法)"
    )
)
_HEAD = (
    "Commission|Administration|Bureau|Authority|Agency|Ministry|Department|Office|Court|Council"
    "|Procuratorate|Act|Law|Ordinance|Bill|Company|Corporation|Group|Bank|University|College"
    "|Hospital|Institute|Association|Foundation|Committee|Union|Party|Academy|Board|Society"
)
_ENGLISH_BODY = compiled(
    rf"(?:[A-Z][\w'’-]+ (?:and |of |for |on |the )*){{1,7}}(?:{_HEAD})\b(?: (?:of|for|on) "
    r"(?:the )?(?!(?:[A-Z][a-z]+day|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b)"
    r"[A-Z][\w'’-]+(?: (?:and )?[A-Z][\w'’-]+)*)?"
)
_LAWS = fold("例案法")
_ACT = compiled(r"\b(?:Act|Law|Ordinance|Bill)\b(?! (?:School|College|Faculty|Institute))")
_LEADS = compiled(r"(?:[A-Z][a-z]+ )?(?:the|The) ")
_SMALL = frozenset({"the", "of", "and", "for", "on", "a", "an"})


def _one_body(checked: Checked) -> Span | None:
    """Return where a target names a body in full, if it names but one and the source does."""
    bodies = list(_BODIES.finditer(fold(checked.segment.source)))
    found = list(_ENGLISH_BODY.finditer(checked.segment.target))
    if len(bodies) == len(found) == 1:
        return _own_words(found[0])
    laws = [each for each in bodies if each.string[: each.start()].endswith("《")]
    laws = [each for each in laws if each["kind"] and each["kind"][-1] in _LAWS]
    # A law is no body: 立法会 beside it has an English name of another sort.
    acts = [each for each in found if _ACT.search(each[0]) is not None]
    return _own_words(acts[0]) if len(laws) == len(acts) == 1 else None


def _own_words(found: re.Match[str]) -> Span:
    """Return where a name stands without what only leads to it: "Under the Old Buildings Bill"."""
    before = _LEADS.match(found[0])
    return Span(found.start() + (before.end() if before else 0), found.end())


def _are_two(one: str, other: str) -> bool:
    """Return whether two names are two bodies' or two translations: each has words of its own."""
    first, second = (
        set(_NO_LETTER.sub(" ", each.lower()).split()) - _SMALL for each in (one, other)
    )
    return bool(first - second) and bool(second - first)


CHECKS: tuple[GroupCheck, ...] = (SameQuoted(), SameSpelling(), SameBody())
