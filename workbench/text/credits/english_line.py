"""English bylines by their values: who is named as what, where it was written, for whom and when.

`By Li Na and Wang Fang in Taipei. Photos by Chen Hao`, `(CNA, Paris, by Li Na, 7th)`, `Reporter:
Li Na`, `WASHINGTON (Reuters) — By Li Na`, `By Li Na, special correspondent`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache

from workbench.model.finding import Span
from workbench.model.house_style import HouseStyle
from workbench.text.credits.agencies import Agencies, agencies_of, is_platform
from workbench.text.credits.byline_line import BylineLine, Named, Person
from workbench.text.credits.dateline_places import is_english_place
from workbench.text.english_tokens import listed
from workbench.text.lexicons.byline_jobs import all_english_jobs
from workbench.text.names.pinyin import letters
from workbench.text.names.regional import all_surname_spellings
from workbench.text.patterns import compiled, compiled_from
from workbench.text.recent import RECENT

# In letters: what is shorter is an initial.
_SHORTEST = 2

# In characters: a longer text is no byline, however it came there.
LONGEST = 2000


@cache
def _phrases(*, titles: bool) -> Mapping[str, tuple[str, ...]]:
    return {
        phrase: each.jobs
        for each in all_english_jobs()
        if each.is_title is titles
        for phrase in each.phrases
    }


def _work() -> Mapping[str, tuple[str, ...]]:
    return _phrases(titles=False)


def _titles() -> Mapping[str, tuple[str, ...]]:
    return _phrases(titles=True)


# Whom a bare `by` names: whoever writes.
_BY = "by"


def _longest_first(words: Mapping[str, tuple[str, ...]]) -> str:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"[ \u00a0]+") for word in ordered)


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"


def _works() -> str:
    one = rf"(?:{_longest_first(_work())})"
    return rf"{one}(?:\s*(?:,|/|&|\+|\band\b|,\s*and\b)\s*{one})*"


def _several_titles() -> str:
    one = rf"(?:{_longest_first(_titles())})"
    return rf"{one}(?:\s*(?:/|&|\band\b)\s*{one})*"


_TOKEN = compiled_from(
    lambda: (
        rf"\b(?P<work>{_works()})(?:\s+by\b\s*:?|\s*:|\s*[/|]\s*(?=(?-i:[A-Z]))|\s+[–—-](?=\s)|(?=\s+courtesy\b)|\s+from\b)"
        r"|\b(?P<by>by)\b\s*:?"
        r"|\b(?P<special>special to)\b"
        rf"|(?<![-\w])(?P<title>{_several_titles()})s?(?![-\w]|[’']s note)"
        r"(?P<mark>\s*:|\s+[–—-](?=\s))?"
        rf"|(?:^|(?<=[,;|/(] ))(?P<lead>{_works()})(?=,?\s+(?-i:[A-Z]))"
        rf"|(?<!-)\b(?P<day>(?:{_MONTH}\s+)?\d{{1,2}}(?:st|nd|rd|th)\b|{_MONTH}\s+\d{{1,2}}\b|\d{{1,2}}\s+{_MONTH})"
        r"|\b(?P<from>(?:help|assistance|input) from)\b"
        r"|(?<!-)\b(?P<place>in|from|at)\b(?!-)"
        r"|(?<!-)\b(?P<to>to|with)\b(?!-)"
        r"|\b(?P<lent>courtesy(?: of)?|provided by)\b"
        r"|\b(?P<staff>(?:and\s+)?(?:(?:other\s+)?(?:staff(?!\s+(?:report|writ|corr|phot|edit|jour))|colleagues|agencies"
        r"|(?:news|wire) services)|others|et al)\b)"
        r"|(?P<end>(?<!\bSt)(?<!\bMt)[;.:](?=\s|$)|[\n—–]|--)"
    ),
    re.IGNORECASE,
)
_SMALL_NAME_WORDS = r"de|la|le|van|von|der|den|bin|ibn|al|da|di|dos|du|ter"
_WORD = r"(?:[A-ZÀ-Þ]\.|(?:St|Jr|Sr)\.|(?![A-Z]*\d)[A-ZÀ-Þ][\w'’\-]{0,30})"
_NAME = compiled(
    rf"(?<![\w-]){_WORD}(?:[ \u00a0]+(?:(?:{_SMALL_NAME_WORDS})[ \u00a0]+)*{_WORD}){{0,4}}"
)
_HOUSE = compiled(
    r"(?:^|.* )(?:News|Daily|Times|Post|Weekly|Magazine|Agency|Press|TV|Radio|Television|Network"
    r"|Journal|Herald|Media|Pao|Zaobao|Tribune|Chronicle|Express|Net|Online|Review|Monthly)"
)
_GROUP = compiled(
    r".*\b(?:Team|Desk|Staff|Bureau|Department|Group|Unit|Reports?|Office|Newsroom|Section|Division"
    r"|Correspondents|Reporters|Editors|Service|Center)"
)
# The rest of a group's name, in small letters: `Reporting team: …`.
_TEAM = compiled(r" (?:team|crew|group|desk|unit)\b:?")
_NO_NAMES = listed(
    """The And With For Of On To In From At By Monday Tuesday Wednesday Thursday Friday
    Saturday Sunday January February March April June July August September October November
    December Feb Apr Aug Sept Oct Nov Dec Senior
    Chief Deputy Assistant Contributing Guest Lead Freelance Executive Managing Associate Junior
    Acting Former Independent Veteran Investigative Our Own Dr Prof Professor Mr Ms Mrs Sir Wire
    Special Exclusive Video Chinese Mandarin Cantonese English Additional Staff"""
)
_NO_PART = (" Report", " Reports", " Reporting", " Dispatch")
_LINK = compiled(r"\s*(?:,|/|&|\band\b|,\s*and\b)\s*", re.IGNORECASE)
_AND = compiled(r"(?:&|\band\b)\s*$", re.IGNORECASE)


def read_english_line(text: str, style: HouseStyle | None = None) -> BylineLine:
    """Return what an English byline says; linear in the text, of which the beginning is read."""
    return _line(text[:LONGEST], agencies_of(style or HouseStyle()))


# Several checks of one segment ask for the same line.
@lru_cache(RECENT)
def _line(text: str, agencies: Agencies) -> BylineLine:
    return _Reader(text, agencies).line()


class _Reader:
    """Reads one line from left to right; what it is in: a label's names, or places."""

    def __init__(self, text: str, agencies: Agencies) -> None:
        self._text = text
        self._named = [it for it in agencies.find(text) if not is_platform(it.english)]
        self._jobs: tuple[frozenset[str], ...] = ()
        self._in_place = self._is_lent = False
        self._people: list[Person] = []
        self._since = 0
        self._places: list[Named] = []
        self._agencies: list[Named] = []
        self._groups: list[Named] = []
        self._days: list[Named] = []
        self._titles = [Span(*it.span()) for it in _TITLE.finditer(text)]
        dateline = _DATELINE.match(text)
        self._dateline = dateline.start("place") if dateline is not None else -1

    def line(self) -> BylineLine:
        at = 0
        for start, end, token in self._tokens():
            self._names(at, start)
            if token is None:
                self._agencies.append(Named(self._text[start:end], Span(start, end)))
                self._in_place = False
                self._join_place(start)
            else:
                self._take(token)
            at = end
        self._names(at, len(self._text))
        return BylineLine(
            tuple(self._people),
            tuple(self._places),
            self._known_agencies(),
            tuple(self._days),
            tuple(self._groups),
        )

    def _join_place(self, start: int) -> None:
        """Take a place that begins an outlet's name for no place: `Hong Kong Wen Wei Po`."""
        last = self._places[-1] if self._places else None
        if last is None or self._text[last.span.end : start] != " " or last.name.isupper():
            return
        if not _IN.search(self._text[: last.span.start]):
            self._places.pop()

    def _known_agencies(self) -> tuple[Named, ...]:
        english = {each.start: each.english for each in self._named}
        return tuple(
            replace(each, name=english.get(each.span.start, each.name)) for each in self._agencies
        )

    def _tokens(self) -> Iterator[tuple[int, int, re.Match[str] | None]]:
        """Yield agencies (`None`) and tokens in their order, none inside an agency's name."""
        named = iter(self._named)
        agency = next(named, None)
        for token in _TOKEN.finditer(self._text):
            while agency is not None and agency.end <= token.start():
                yield agency.start, agency.end, None
                agency = next(named, None)
            if agency is None or token.end() <= agency.start:
                yield token.start(), token.end(), token
        while agency is not None:
            yield agency.start, agency.end, None
            agency = next(named, None)

    def _take(self, token: re.Match[str]) -> None:
        kind = token.lastgroup or ""
        if kind in {"title", "mark"}:
            self._take_title(token)
        elif kind in {"work", "lead"}:
            self._label(tuple(_jobs_of(token[kind], _work())))
            self._in_place = token[0].endswith("from") and "contribut" not in token[0].lower()
        elif kind in {"by", "to", "from"}:  # `as told to`, `with`: nothing tells who that is
            self._label((frozenset(_work()[_BY]),) if kind == "by" else ())
        elif kind == "staff":
            words = token[0].lstrip()
            self._groups.append(Named(words, Span(token.end() - len(words), token.end())))
        else:
            self._in_place, self._is_lent = kind == "place", kind == "lent"
            if kind == "day":
                self._days.append(Named(token[0], Span(token.start(), token.end())))

    def _take_title(self, token: re.Match[str]) -> None:
        self._in_place = False  # from our Washington correspondent
        if token["mark"] or self._leads(token):
            jobs = tuple(_jobs_of(token["title"], _titles()))
            is_open = len(self._people) == self._since and not token["mark"]
            if not (is_open and "reporter" in jobs[0] and self._is_of_other_work()):
                self._label(jobs)
        elif _OF.match(self._text, token.end()) is None:  # `editor of …` is what somebody is
            self._entitle(token)

    def _is_of_other_work(self) -> bool:
        """Return whether the open label names work besides reporting: `photos by reporter Li`."""
        return any("reporter" not in each for each in self._jobs)

    def _label(self, jobs: tuple[frozenset[str], ...]) -> None:
        self._jobs, self._in_place, self._is_lent = jobs, False, False
        self._since = len(self._people)

    def _leads(self, title: re.Match[str]) -> bool:
        """Return whether names follow a title: `intern Li Na`, not `Li Na, intern`."""
        following = _NEXT_NAME.match(self._text, title.end())
        return following is not None and _is_person(following["name"])

    def _entitle(self, title: re.Match[str]) -> None:
        """Give those named before it a title: all of a list where it is in the plural."""
        jobs = tuple(_jobs_of(title["title"], _titles()))
        is_plural = self._text[title.end("title") : title.end("title") + 1] == "s"
        first = self._since if is_plural else max(self._since, len(self._people) - 1)
        for place in range(first, len(self._people)):
            self._people[place] = replace(self._people[place], jobs=jobs)

    def _names(self, start: int, end: int) -> None:
        for match in _NAME.finditer(self._text, start, end):
            if any(title.start < match.start() < title.end for title in self._titles):
                continue
            span = Span(match.start(), match.end())
            name = match[0]
            while name.split(maxsplit=1)[0].rstrip(".") in _NO_NAMES and " " in name:
                name = name.split(maxsplit=1)[1]
            for suffix in (*_NO_PART, "'s", "’s"):
                name = name.removesuffix(suffix)
            span = Span(match.end() - len(match[0]) + match[0].index(name), 0)
            self._name(name, Span(span.start, span.start + len(name)))

    def _name(self, name: str, span: Span) -> None:
        if name.rstrip(".") in _NO_NAMES or len(name.strip(".")) < _SHORTEST or self._is_lent:
            return
        if self._is_of_agency(name, span):
            return
        if _GROUP.fullmatch(name) or (" " not in name and _TEAM.match(self._text, span.end)):
            self._groups.append(Named(name, span))
        elif self._is_place(name, span):
            self._places.append(Named(name, span))
        elif _HOUSE.fullmatch(name):
            self._agencies.append(Named(name, span))
        else:
            self._people.append(Person(name, span, self._jobs))

    def _is_of_agency(self, name: str, span: Span) -> bool:
        """Return whether it is more of an agency's name: `BBC Chinese`, but not `CNA Taipei`."""
        is_next = self._agencies and self._text[self._agencies[-1].span.end : span.start] == " "
        is_person = " " in name and letters(name.split(maxsplit=1)[0]) in all_surname_spellings()
        return bool(is_next) and not is_person and not is_english_place(name)

    def _is_place(self, name: str, span: Span) -> bool:
        if is_english_place(name) or span.start == self._dateline:
            return True
        if not self._in_place:
            return False
        # `in Taipei and Li Na in Tokyo`: behind "and" an unknown name of two words is a person.
        is_next = bool(_AND.search(self._text[: span.start])) and " " in name
        self._in_place = not is_next
        return not is_next


# What is quoted is a headline or a column, unless it signs: by “Lao Mao”.
_TITLE = compiled(r"(?<!by )(?<!By )(?<!: )(?:“[^“”\n]{2,100}”|(?<!\S)\"[^\"\n]{2,100}\")")
_IN = compiled(r"\b(?:in|from|at) $", re.IGNORECASE)
# A place in capitals before an outlet in brackets, known or not: `KAZAN, Russia (Xinhua)`.
_DATELINE = compiled(
    r"\s*(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.’' -]+)(?:, [A-Z][\w. ]{2,24})?"
    r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? \([A-Z]"
)
_OF = compiled(r"\s+(?:of|at|with|in chief of)\b")
_NEXT_NAME = compiled(rf"\s*(?P<name>{_NAME.pattern})")


def _is_person(name: str) -> bool:
    first = name.split(maxsplit=1)[0]
    return first not in _NO_NAMES and not _GROUP.fullmatch(name) and not is_english_place(name)


def _plain(words: str) -> str:
    return " ".join(words.lower().split())


def _jobs_of(words: str, table: Mapping[str, tuple[str, ...]]) -> Iterator[frozenset[str]]:
    for phrase in _LINK.split(words):
        yield frozenset(table[_plain(phrase)])
