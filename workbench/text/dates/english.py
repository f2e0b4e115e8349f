"""What an English text says about dates and times, American or British.

Words are found by `english_date_patterns` in the folded text and joined here: a weekday with its
date, a month with "last year", "early" with what it is early in, the days of a range.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from workbench.text.dates.english_clocks import KINDS as CLOCK_KINDS
from workbench.text.dates.english_clocks import ClockReader
from workbench.text.dates.english_words import (
    DAY,
    figures_of,
    find_date_words,
    moment_of,
    part_of_prefix,
)
from workbench.text.dates.moments import MOST, Mention, Moment, Part, Timing
from workbench.text.folding import fold
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

_WEEKDAY_GLUE = frozenset({" ", ", ", " (", ",", ", on ", " on ", ", the ", " the ", " of "})
_DATE_GLUE = frozenset({" (", ", ", ", a ", " - ", " -"})
_YEAR_GLUE = frozenset(
    {" of fiscal ", " of fiscal year ", " ", " of ", ", ", " in ", " of the ", "'s ", ", in "}
)
_TO = frozenset(
    {"-", " - ", " to ", " and ", " through ", " until ", " till ", " or ", ", ", ", and "}
)
_PREFIX_GLUE = frozenset({"", "the ", "in ", "in the "})

_BEFORE_MONTH = frozenset(
    (
        *("in", "last", "next", "this", "since", "until", "till", "by", "early", "late"),
        *("mid", "of", "from", "to", "through", "during", "and", "before", "after", "between"),
        *("every",),
    )
)
_BEFORE_YEAR = frozenset(
    (
        *(
            "in",
            "since",
            "until",
            "till",
            "during",
            "late",
            "early",
            "mid",
            "from",
            "by",
            "fiscal",
            "fy",
        ),
    )
)
_UNITS = (
    "people",
    "yuan",
    "dollars",
    "percent",
    "kilometers",
    "meters",
    "tons",
    "years",
    "degrees",
)
_DAY_NAMES = frozenset(
    (
        *("bloody", "black", "good", "easter", "palm", "ash", "cyber", "super", "holy"),
        *("fat", "shrove", "maundy", "giving"),
    )
)
_PAPERS = (
    " Times",
    " Telegraph",
    " Mirror",
    " Express",
    " Mail",
    " Post",
    " Night Live",
    " Herald",
)
_LOOSE = frozenset({"slashed", "loosely", "festival", "lunar"})

# Behind a month: the year that counts from the last one named.
_YEAR_AFTER = compiled(
    r",? (?:of |in )?(that(?: same)?|the (?:same|following|next|ensuing)) year\b(?! of)"
)

# Before the second of two decades of somebody's life.
_AGES = compiled(
    r"\b(?:his|her|their|my|our|your) (?:early |mid-|late )?[1-9]0s (?:and|to|or|through) "
    r"(?:early |mid-|late )?\Z"
)
_AGES_REACH = 32

_WORD_REACH = 12
_FIGURES = 4

_TAIL = compiled(
    rf"(?P<joiner>(?:, ?{DAY}(?=, ?{DAY}\b|,? and |,? or )){{1,6}},? (?:and|or) |"
    rf" ?- ?| to | and | or | through | until )(?:the )?(?P<day>{DAY})(?:st|nd|rd|th)?"
    r"(?![0-9A-Za-z%]|[.,:/][0-9])"
    r"(?! (?!in |at |of |for |with |when |as |after |during |by |on |to |and |or |this |last |next "
    r"|the |respectively|but |that |because |while |before |among |amid |across |under |near "
    r"|around |inside |within |over |between |despite |following |since |until |so |if |where "
    r"|which |who |it |he |she |they |we |there )[A-Za-z])"
    r"(?:,? (?P<year>(?:1[0-9]|20|21)[0-9]{2})(?![0-9]))?"
)


@lru_cache(RECENT)
def read_english_dates(text: str) -> Timing:
    """Return the dates, times and parts of the day that an English text names, in its order."""
    folded = fold(text)
    reader = _EnglishDateReader(folded)
    for count, match in enumerate(find_date_words(folded)):
        if count > MOST * 4:
            reader.crowded = True
            break
        reader.take(match)
    return reader.finish()


@dataclass(slots=True)
class _EnglishDateReader:
    """Joins words to dates, one after the other."""

    text: str
    mentions: list[Mention] = field(default_factory=list)
    clocks: ClockReader = field(init=False)
    prefix: tuple[int, int, Part] | None = None
    crowded: bool = False

    def __post_init__(self) -> None:
        self.clocks = ClockReader(self.text)

    def take(self, match: re.Match[str]) -> None:
        """Take the next words."""
        kind = match.lastgroup or ""
        if kind in CLOCK_KINDS:
            self.clocks.take(kind, match)
        elif kind == "day_part":
            self.clocks.note_part(match.start(), match.end(), match[0])
        elif kind == "prefix":
            self.prefix = (match.start(), match.end(), part_of_prefix(match[0]))
        elif not self._is_name(kind, match):
            self._take_date(kind, match)

    def finish(self) -> Timing:
        """Return what was found."""
        clocks, parts = self.clocks.finish(), tuple(self.clocks.parts)
        crowded = self.crowded or max(len(self.mentions), len(clocks)) > MOST
        return Timing(tuple(self._counted()), clocks, parts, crowded=crowded)

    def _counted(self) -> Iterator[Mention]:
        """Yield the mentions, months with the year that counts from the last one named."""
        year: int | None = None
        for mention in self.mentions:
            moment = mention.moment
            if moment.year is not None:
                year = moment.year
            elif year is not None and moment.month is not None and not moment.has_year:
                after = _YEAR_AFTER.match(self.text, mention.end)
                if after is not None:
                    later = after[1] not in {"that", "that same", "the same"}
                    moment = replace(moment, year=year + later)
                    year = moment.year
            yield replace(mention, moment=moment)

    def _take_date(self, kind: str, match: re.Match[str]) -> None:
        if kind == "relative":
            self.clocks.note_part(match.start(), match.end(), match[0])
        moment = moment_of(kind, match[0])
        if moment is None or (kind == "loosely" and self._word_before(match.start()) == "half"):
            return
        is_lunar = moment.lunar and moment.month is not None
        sure = is_lunar or (kind not in _LOOSE and self._is_sure(kind, match))
        start, moment = self._with_prefix(match.start(), moment)
        if kind == "day_first":
            self._take_head(match, moment)
        if kind == "loosely" or not self._join(start, match.end(), moment, sure=sure):
            self.mentions.append(Mention(start, match.end(), moment, sure))
        if kind == "month_first":
            self._take_tails(match)
        if kind == "year" and len(match[0]) > _FIGURES:
            self._take_second_year(match, moment)

    def _word_before(self, start: int) -> str:
        """Return the word before a place, in lower case."""
        words = self.text[max(0, start - _WORD_REACH) : start].replace("-", " ").split()
        return words[-1].lower().strip("(,") if words else ""

    def _is_name(self, kind: str, match: re.Match[str]) -> bool:
        """Return whether it is none: Bloody Sunday, the Sunday Times, their 60s and 70s."""
        if kind == "decade":
            return (
                _AGES.search(self.text, max(0, match.start() - _AGES_REACH), match.start())
                is not None
            )
        if kind != "weekday":
            return False
        after = self.text[match.end() : match.end() + 11]
        is_named = self._word_before(match.start()) in _DAY_NAMES
        return is_named or after.startswith((*_PAPERS, " the 13th"))

    def _is_sure(self, kind: str, match: re.Match[str]) -> bool:
        before = self._word_before(match.start())
        if kind == "year":
            after = self.text[match.end() : match.end() + _WORD_REACH].strip()
            is_dated = before in _BEFORE_YEAR or self.prefix is not None
            return is_dated and not after.startswith(_UNITS)
        is_word = match[0] in {"May", "March", "MAY", "MARCH", "August", "Mar", "Jan", "Dec", "Sep"}
        return kind != "month" or not is_word or before in _BEFORE_MONTH or self.prefix is not None

    def _with_prefix(self, start: int, moment: Moment) -> tuple[int, Moment]:
        """Give the moment the part that "early" or "end of" right before it takes."""
        prefix, self.prefix = self.prefix, None
        if prefix is None or self.text[prefix[1] : start] not in _PREFIX_GLUE:
            return start, moment
        if moment.is_day or moment.part is not None or moment.weeks is not None:
            return start, moment
        return prefix[0], replace(moment, part=prefix[2])

    def _join(self, start: int, end: int, moment: Moment, *, sure: bool) -> bool:
        """Join with the mention before if both are one date."""
        if not self.mentions:
            return False
        last = self.mentions[-1]
        if last.end > start:
            return False
        between = self.text[last.end : start]
        joined = _merge(last.moment, moment, between)
        if joined is not None:
            self.mentions[-1] = Mention(last.start, end, joined, last.sure or sure)
            return True
        if between in _TO and moment.has_year and last.moment.month and not last.moment.has_year:
            with_year = replace(last.moment, year=moment.year, years=moment.years)
            self.mentions[-1] = replace(last, moment=with_year)
        return False

    def _take_head(self, match: re.Match[str], moment: Moment) -> None:
        """Take the first day of 16-19 July."""
        days = [number for number in figures_of(match[0]) if number < 32]  # noqa: PLR2004 - days
        if len(days) > 1:
            end = match.start() + len(str(days[0]))
            self.mentions.append(Mention(match.start(), end, replace(moment, day=days[0])))

    def _take_tails(self, match: re.Match[str]) -> None:
        """Take the further days of July 16-19 and July 16, 17 and 18, 2023."""
        tail = _TAIL.match(self.text, match.end())
        if tail is None:
            return
        first = self.mentions[-1]
        year = int(tail["year"]) if tail["year"] else first.moment.year
        moment = replace(first.moment, year=year, weekday=None, weeks=None, near=False)
        self.mentions[-1] = replace(first, moment=replace(first.moment, year=year))
        for day in (*figures_of(tail["joiner"]), int(tail["day"])):
            self.mentions.append(Mention(tail.start("day"), tail.end(), replace(moment, day=day)))

    def _take_second_year(self, match: re.Match[str], moment: Moment) -> None:
        """Take the second year of 2019-2021, 2019-21 and 2022/23."""
        first, second = figures_of(match[0])
        if second < 100:  # noqa: PLR2004 - a year of two figures
            second += first // 100 * 100
        last = self.mentions[-1]
        later = Mention(match.start(), match.end(), replace(moment, year=second), last.sure)
        self.mentions.append(later)


def _merge(moment: Moment, piece: Moment, between: str) -> Moment | None:
    """Return both as one date if what stands between them and their kinds allow it."""
    if piece.weekday is not None:
        fits = between in _DATE_GLUE and (moment.day is not None or moment.days is not None)
        return moment.with_fields_of(piece) if fits and moment.weekday is None else None
    if moment.weekday is not None and moment.day is None:
        is_date = piece.day is not None or (piece.weeks is not None and not piece.weekend)
        return moment.with_fields_of(piece) if between in _WEEKDAY_GLUE and is_date else None
    if moment.days is not None:
        fits = between in _DATE_GLUE and piece.day is not None
        return moment.with_fields_of(piece) if fits else None
    return _with_year(moment, piece, between)


def _with_year(moment: Moment, piece: Moment, between: str) -> Moment | None:
    """Return a month, a part or a day with the year that follows, or a part after its year."""
    if between not in _YEAR_GLUE:
        return None
    bare_year = replace(piece, year=None, years=None) == Moment() and piece.has_year
    has_inner = moment.has_month or moment.part is not None or moment.festival is not None
    if bare_year and has_inner and not moment.has_year:
        return moment.with_fields_of(piece)
    if moment.part is not None and between in {" of ", " of the ", " in "} and not moment.has_month:
        of_month = piece.has_month and piece.day is None and piece.part is None
        return moment.with_fields_of(piece) if of_month else None
    if moment.day is not None and piece.months is not None and not moment.has_month:
        return moment.with_fields_of(piece)
    if moment.has_year and piece.part is not None and between in {"'s ", " "} and not has_inner:
        return moment.with_fields_of(piece) if not piece.has_year else None
    return None
