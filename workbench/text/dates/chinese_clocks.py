"""Times of the day in a Chinese text: 下午3时30分, 晚间8点, 北京时间15:30."""

import re
from dataclasses import dataclass, field, replace
from functools import cache

from workbench.text.dates.chinese_figures import read_number
from workbench.text.dates.chinese_words import JOINERS
from workbench.text.dates.moments import Clock, ClockMention, DayPart, DayPartMention
from workbench.text.dates.time_zones import zones_in_chinese
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_NOON = 12
_DAY = 24
_HOUR = 60
_NIGHT_ENDS = 5
_AFTERNOON_ENDS = 6
_GLUE = ("", " ", "的", "(", ")", ",", "约", "近", "大约", "左右", "许", "前后", "大概", "将近")
_SCORES = ("比分", "比数", "击败", "战平", "战胜", "大胜", "不敌", "败给", "局分", "小胜")
_FOLLOWS_HOUR = ("许", "左右", "至", "到", "前", "后", "-", "~", ",", "。", "开", "起", "在", "、")

_PARTS: dict[str, DayPart] = {
    "凌晨": DayPart.DAWN,
    "清晨": DayPart.MORNING,
    "晨": DayPart.MORNING,
    "早": DayPart.MORNING,
    "上午": DayPart.MORNING,
    "午前": DayPart.MORNING,
    "中午": DayPart.NOON,
    "正午": DayPart.NOON,
    "午间": DayPart.NOON,
    "下午": DayPart.AFTERNOON,
    "午后": DayPart.AFTERNOON,
    "傍晚": DayPart.DUSK,
    "黄昏": DayPart.DUSK,
    "深夜": DayPart.NIGHT,
    "午夜": DayPart.NIGHT,
    "半夜": DayPart.NIGHT,
    "晚": DayPart.EVENING,
    "夜": DayPart.EVENING,
}


@dataclass(slots=True)
class ClockReader:
    """Joins zones, parts of the day and hours, as long as only dates stand between them."""

    text: str
    clocks: list[ClockMention] = field(default_factory=list)
    parts: list[DayPartMention] = field(default_factory=list)
    _zone: str = ""
    _part: DayPart | None = None
    _start: int = 0
    _end: int = -1
    _dated: bool = False

    def take(self, kind: str, match: re.Match[str]) -> None:
        """Take the next zone, part of the day or hour."""
        self._approach(match.start(), match.end())
        if kind == "zone":
            self._take_zone(match)
        elif kind == "day_part":
            self._take_part(match)
        else:
            self._take_clock(kind, match)

    def pass_date(self, start: int, end: int, word: str) -> None:
        """Take note of a date, which may stand between a zone and its hour: 今晚8点."""
        self._approach(start, end)
        self._dated = True
        if word[-1] in fold("晨早晚夜"):
            self._note_part(end - 1, end, word[-1])

    def _approach(self, start: int, end: int) -> None:
        """Forget zone and part of the day unless they stand right before."""
        between = self.text[self._end : start] if 0 <= self._end <= start else None
        if between not in _folded(_GLUE) and between not in JOINERS:
            self._zone, self._part, self._dated, self._start = "", None, False, start
        elif between in {",", "、", "和", "及"}:
            self._zone = ""
        self._end = end

    def _take_zone(self, match: re.Match[str]) -> None:
        zone = _zone_of(match[0])
        last = self.clocks[-1] if self.clocks else None
        if (
            last is not None
            and not last.clock.zone
            and self.text[last.end : match.start()].strip() in {"", "("}
        ):
            self.clocks[-1] = replace(last, clock=replace(last.clock, zone=zone))
        else:
            self._zone = zone
            self._part = None if self.clocks else self._part  # 下午5时(格林威治时间9时)

    def _take_part(self, match: re.Match[str]) -> None:
        self._note_part(match.start(), match.end(), match[0])

    def _note_part(self, start: int, end: int, word: str) -> None:
        self._part = next(part for name, part in _PARTS.items() if fold(name) in word)
        self.parts.append(DayPartMention(start, end, self._part))

    def _take_clock(self, kind: str, match: re.Match[str]) -> None:
        hour, minute = (_read_time_to if kind == "to_hour" else _read_time)(match[0])
        if hour > _DAY or minute >= _HOUR:
            return
        written_out = kind in {"colon", "to_hour"} or match[0][-1] not in fold("时点")
        named = bool(self._part or self._zone or self._dated)
        is_score = kind == "colon" and any(word in self.text for word in _folded(_SCORES))
        is_full = match[0][0].isdecimal() and match[0].endswith(fold("时"))
        sure = named or is_full or (written_out and not is_score)
        if not (sure or kind == "colon" or self._is_hour(match)):
            return
        part = self._part or self._service(match.start())
        minutes = _minutes(hour % _DAY, minute, part, match[0])
        clock = Clock(minutes, self._zone)
        self.clocks.append(ClockMention(match.start(), match.end(), clock, sure))

    def _service(self, place: int) -> DayPart | None:
        """Return the part of the day that the first train and an early shift are of."""
        found = _FIRST_TRAIN.search(self.text, max(0, place - _SERVICE_REACH), place)
        return DayPart.MORNING if found is not None else None

    def _is_hour(self, match: re.Match[str]) -> bool:
        """Tell 9时 and 3点左右 from three points: 上升3点, 三点要求."""
        after = self.text[match.end() : match.end() + 2]
        is_figure = match[0][0].isdecimal()
        ends_in_hour = match[0].endswith(fold("时")) and is_figure
        return ends_in_hour or (is_figure and after.startswith(tuple(map(fold, _FOLLOWS_HOUR))))


# 首班车时间由5时30分: no afternoon begins with the first train.
_FIRST_TRAIN = compiled(fold("首班|头班|早班|一大早|清早"))
_SERVICE_REACH = 24


@cache
def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, words))


def _zone_of(word: str) -> str:
    if word in {"GMT", "UTC"}:
        return word.lower()
    name = word.removesuffix(fold("时间"))
    return next(zone for place, zone in zones_in_chinese().items() if fold(place) == name)


def _read_time(word: str) -> tuple[int, int]:
    """Return hours and minutes of 15:30, 9点半, 三时十五分 or 7点一刻."""
    plain = word.replace(fold("时"), ":").replace(fold("点"), ":").replace(fold("过"), "")
    hour, _, rest = plain.partition(":")
    hour, rest = hour.replace(fold("两"), "二"), rest.strip()
    if rest.endswith("刻"):
        return read_number(hour), 15 * read_number(rest)
    if rest == "半":
        return read_number(hour), 30
    return read_number(hour), read_number(rest.removesuffix("分").strip())


def _read_time_to(word: str) -> tuple[int, int]:
    """Return hours and minutes of 差五分十二点 and 八点差一刻."""
    named = word.replace(fold("时"), fold("点")).replace(fold("两"), "二").strip()
    if named.startswith(fold("差")):
        lacking = named[1:].partition("刻" if "刻" in named else fold("分"))
        hour = read_number(lacking[2].lstrip(fold("钟到不就 ")))
    else:
        hour = read_number(named)
        lacking = named.partition(fold("差"))[2].partition("刻" if "刻" in named else fold("分"))
    minutes = read_number(lacking[0]) * (15 if "刻" in named else 1)
    return (hour - 1) % _DAY, _HOUR - minutes


def _minutes(hour: int, minute: int, part: DayPart | None, word: str) -> tuple[int, ...]:
    """Return the minutes since midnight that may be meant; two where no part of the day is said."""
    if part is None:
        settled = hour >= _NOON or hour == 0 or word.startswith("0")
        hours = (hour,) if settled else (hour, (hour + _NOON) % _DAY)
    else:
        hours = (_hour_of_part(hour, part),)
    return tuple(each * _HOUR + minute for each in hours)


def _hour_of_part(hour: int, part: DayPart) -> int:
    if part in {DayPart.DAWN, DayPart.MORNING}:
        return hour % _NOON if part is DayPart.DAWN else hour
    if part is DayPart.NOON:
        return hour + _NOON if 0 < hour < _NIGHT_ENDS else hour
    if part in {DayPart.AFTERNOON, DayPart.DUSK}:
        return hour + _NOON if hour < _NOON else hour
    if hour == _NOON:
        return 0
    return hour + _NOON if _NIGHT_ENDS <= hour < _NOON else hour
