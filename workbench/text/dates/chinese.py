"""What a Chinese text says about dates and times, Simplified or Traditional.

Words are found by `chinese_date_patterns` in the folded text and joined here: 7月 and 16日 are one
date, 周日（7月16日） too, and in 7月16日至19日 the second date takes its month from the first.
"""

import re
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

from workbench.text.dates.chinese_clocks import ClockReader
from workbench.text.dates.chinese_words import JOINERS, chinese_date_words, moment_of, read_asides
from workbench.text.dates.moments import (
    MOST,
    ClockMention,
    DayPartMention,
    Festival,
    Mention,
    Moment,
    Timing,
)
from workbench.text.folding import fold
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

_GLUE = frozenset({"", " ", "的", "(", ")", ",", "(即", "即", " (", "·"})
_WEEKDAY_GLUE = frozenset({"", " ", "(", ",", "(即", "即", " ("})
_DAY_FOLLOWS = frozenset(
    "在电電讯訊报報发發表宣说說称稱指透举舉抵上下凌清早中晚傍深夜起前访訪会會召公启啟开開出将將展"
    ",、.。;)至到"
)
_DAY_COMES_AFTER = frozenset("于在自从到至截((,。;:、!?本上下 ")
_LASTS = (
    *(
        "为期",
        "连续",
        "长达",
        "近",
        "历时",
        "共",
        "逾",
        "超过",
        "一连",
        "最近",
        "过去",
        "未来",
        "首",
        "头",
    ),
    *(
        "前",
        "后",
        "每",
        "仅",
        "短短",
        "整整",
        "达",
        "隔",
        "满",
        "数",
        "多",
        "几",
        "展开",
        "进行",
        "延长",
    ),
    *("拘留", "隔离", "停课", "休假", "约", "超", "了"),
)
_THAT = ("当", "同", "次", "翌", "隔", "那")

# What makes a weekday a name: 黑色星期五.
_DAY_NAMES = ("血腥", "黑色", "超级", "网络", "复活节", "棕枝", "受难", "耶稣受难")

_EVES: dict[str, Festival] = {
    Festival.CHRISTMAS: Festival.CHRISTMAS_EVE,
    Festival.NEW_YEAR: Festival.NEW_YEARS_EVE,
    Festival.LUNAR_NEW_YEAR: Festival.LUNAR_NEW_YEARS_EVE,
}

# Behind 今年: the age of 今年64的他.
_AGE = compiled(fold(r"[0-9]{1,3}(?=[的,。、])"))

# Years that count from the last one named.
_COUNTED = {"次年": 1, "翌年": 1, "转年": 1, "隔年": 1, "第二年": 1, "同年": 0, "那年": 0}

CENTURY = 100

_AGES = ("历史", "来", "文明", "前", "后", "古")
_ROUND_YEARS = ("1000", "1500", "2000")


@lru_cache(RECENT)
def read_chinese_dates(text: str) -> Timing:
    """Return the dates, times and parts of the day that a Chinese text names, in its order."""
    folded = read_asides(fold(text))
    reader = _ChineseDateReader(folded)
    for count, match in enumerate(chinese_date_words().finditer(folded)):
        if count > MOST * 4:
            reader.crowded = True
            break
        reader.take(match)
    return reader.finish()


@dataclass(slots=True)
class _ChineseDateReader:
    """Joins words to dates, one after the other."""

    text: str
    mentions: list[Mention] = field(default_factory=list)
    clocks: ClockReader = field(init=False)
    current: Mention | None = None
    vague: bool = False
    far: bool = False
    crowded: bool = False

    def __post_init__(self) -> None:
        self.clocks = ClockReader(self.text)

    def take(self, match: re.Match[str]) -> None:
        """Take the next word."""
        kind = match.lastgroup or ""
        if kind in {"far", "vague"}:
            self.vague = True
            counts = match[0].endswith(_folded(("前", "后")))
            self.far = self.far or (kind == "far" and counts and "年" in match[0])
            self._count_year(match)
            if match[0].startswith(_folded(_THAT)):
                self.clocks.pass_date(match.start(), match.end(), match[0])
            return
        if kind in {"zone", "colon", "clock", "to_hour", "day_part"}:
            self.clocks.take(kind, match)
            return
        if kind == "fiscal":
            self._take_two_years(match)
            return
        moment = self._moment(kind, match)
        if moment is not None and self._is_date(kind, match):
            self.clocks.pass_date(match.start(), match.end(), match[0])
            self._join(kind, match, moment)

    def _count_year(self, match: re.Match[str]) -> None:
        """Take 次年 and 同年, which count from the last year that was named."""
        away = next((steps for word, steps in _COUNTED.items() if match[0] == fold(word)), None)
        named = [*self.mentions, *([self.current] if self.current else [])]
        year = named[-1].moment.year if named and named[-1].sure else None
        if away is None or year is None or named[-1].moment.second_year is not None:
            return
        self._flush()
        counted = Moment(year=year + away)
        self.current = Mention(match.start(), match.end(), counted, sure=False, number=True)

    def _moment(self, kind: str, match: re.Match[str]) -> Moment | None:
        moment = moment_of(kind, match[0])
        if moment is None or moment.festival is None:
            return moment
        after = self.text[match.end() : match.end() + 4].removeprefix(fold("节"))
        if not after.startswith(_folded(("前一天", "前一日", "前夜"))):
            return moment
        return replace(moment, festival=_EVES.get(moment.festival, moment.festival))

    def _take_two_years(self, match: re.Match[str]) -> None:
        """Take 2023/24, the years of a season or a budget."""
        self._flush()
        first, second = (int(part) for part in match[0].replace("-", "/").split("/"))
        if second < CENTURY:
            second += first // CENTURY * CENTURY
        for year in (first, second):
            self.mentions.append(Mention(match.start(), match.end(), Moment(year=year)))

    def finish(self) -> Timing:
        """Return what was found."""
        self._flush()
        clocks: tuple[ClockMention, ...] = tuple(self.clocks.clocks)
        parts: tuple[DayPartMention, ...] = tuple(self.clocks.parts)
        crowded = self.crowded or max(len(self.mentions), len(clocks)) > MOST
        return Timing(tuple(self.mentions), clocks, parts, self.vague, self.far, crowded)

    def _is_date(self, kind: str, match: re.Match[str]) -> bool:
        """Tell 2000年来 (two thousand years) and 3号 (number three) from dates."""
        after = self.text[match.end() : match.end() + 2]
        before = self.text[max(0, match.start() - 2) : match.start()]
        if before[-1:] in _folded(("纪", "世")) and before != fold("世纪"):
            return not match[0].endswith(fold("期"))  # of an age of the earth: 侏罗纪中期
        if kind == "year" and match[0].startswith(_ROUND_YEARS):
            return not after.startswith(_folded(_AGES))
        if kind in {"day", "day_of_range"} and not self._follows_month(match.start()):
            return not match[0].endswith(fold("号")) and not self._lasts(match)
        return True

    def _follows_month(self, start: int) -> bool:
        current = self.current
        return current is not None and (
            self.text[current.end : start] in _GLUE | set(JOINERS)
            and (current.moment.has_month or current.moment.weekday is not None)
        )

    def _lasts(self, match: re.Match[str]) -> bool:
        """Tell a number of days (为期4日) from a day of the month."""
        before = self.text[max(0, match.start() - 2) : match.start()]
        after = self.text[match.end() : match.end() + 2]
        is_other_word = after.startswith(("本", "后", "游", "均"))
        return before.endswith(_folded(_LASTS)) or (
            is_other_word and after not in {"本报", "本院", "本台", "本社", "本刊"}
        )

    def _join(self, kind: str, match: re.Match[str], moment: Moment) -> None:
        current = self.current
        start, end = match.span()
        if current is not None:
            between = self.text[current.end : start].strip() or self.text[current.end : start]
            joined = _merge(current.moment, moment, between)
            if joined is not None:
                sure = current.sure or _is_sure(kind)
                begun = start if current.is_counted else current.start
                self.current = Mention(begun, end, joined, sure, eve=self._eve(end, moment))
                return
            moment = _inherit(current.moment, moment) if between in JOINERS else moment
        self._flush()
        sure = _is_sure(kind) and self._stands_as_date(kind, match, moment)
        number = kind in {"maybe_year", "generation"} or (kind == "event" and "." in match[0])
        self.current = Mention(start, end, moment, sure, number, self._eve(end, moment))

    def _eve(self, end: int, moment: Moment) -> str | None:
        """Return the day before a festival where 前夕 may mean it, or the time before."""
        if moment.festival is None or not self.text.startswith(_folded(("前夕",)), end):
            return None
        return _EVES.get(moment.festival)

    def _stands_as_date(self, kind: str, match: re.Match[str], moment: Moment) -> bool:
        """Return whether what is around a bare 16日 or a weekday makes it a date for sure."""
        if kind == "weekday":
            return not self.text.endswith(_folded(_DAY_NAMES), 0, match.start())
        if kind == "relative_year":
            after = self.text[match.end() : match.end() + 5]
            return fold("岁") not in after and _AGE.match(after) is None
        if kind != "day" or moment.has_month:
            return True
        before = self.text[match.start() - 1 : match.start()] if match.start() else "。"
        after = self.text[match.end() : match.end() + 1] or "。"
        return before in _DAY_COMES_AFTER or after in _DAY_FOLLOWS

    def _flush(self) -> None:
        if self.current is not None:
            self.mentions.append(self.current)
        self.current = None


@cache
def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, words))


def _is_sure(kind: str) -> bool:
    return kind not in _UNSURE


_UNSURE = frozenset(
    {
        *("bare_year", "maybe_year", "slashed", "event"),
        *("festival", "part_of_month", "generation"),
    }
)


def _merge(moment: Moment, piece: Moment, between: str) -> Moment | None:
    """Return both as one date if what stands between them and their kinds allow it."""
    if piece.weekday is not None:
        fits = between in _WEEKDAY_GLUE and (moment.day is not None or moment.days is not None)
        return moment.with_fields_of(piece) if fits and not moment.lunar else None
    if moment.weekday is not None and moment.day is None:
        is_date = piece.has_year or piece.month is not None or piece.day is not None
        fits = between in _WEEKDAY_GLUE and is_date
        return moment.with_fields_of(piece) if fits and not piece.lunar else None
    if between not in _GLUE or not _refines(moment, piece):
        return None
    return moment.with_fields_of(piece)


def _refines(moment: Moment, piece: Moment) -> bool:
    """Return whether the piece is a part of what the moment means."""
    if moment.lunar or moment.part or moment.day is not None or moment.weeks is not None:
        return False
    if moment.days is not None:
        return piece == Moment(day=piece.day)
    if moment.has_month:
        return (piece.day is not None and not piece.has_month) or piece.part is not None
    if moment.decade is not None or moment.century is not None:
        return piece.part is not None or (moment.decade is None and piece.decade is not None)
    inner = piece.month is not None or piece.part is not None or piece.festival is not None
    return moment.has_year and inner and not piece.has_year


def _inherit(earlier: Moment, piece: Moment) -> Moment:
    """Return the second date of a range or a list with the month and year of the first."""
    if piece.has_year or piece.days is not None or piece.lunar or earlier.lunar:
        return piece
    if piece.weekday is not None:
        return replace(piece, weeks=earlier.weeks) if piece.weeks is None else piece
    with_year = replace(piece, year=earlier.year, years=earlier.years)
    if piece.month is not None:
        return _after(earlier, replace(with_year, second_year=earlier.second_year))
    is_part_of_month = piece.part is not None and earlier.has_month
    if is_part_of_month or (piece.day is not None and piece.months is None):
        return replace(with_year, month=earlier.month, months=earlier.months)
    if piece.decade is not None:
        return replace(piece, century=earlier.century)
    return piece


def _after(earlier: Moment, later: Moment) -> Moment:
    """Return the end of a range in the next year if its month says so: 2019年12月至3月."""
    if later.year is None or (earlier.month or 1) <= (later.month or 1):
        return later
    return replace(later, year=later.year + 1, second_year=later.year)
