"""The meaning of each Chinese word for a date, as a piece of a `Moment`."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from workbench.text.dates.moments import Festival, Moment, Part
from workbench.text.folding import fold

T = TypeVar("T")

_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
_TENS = {"十": 10, "廿": 20, "卅": 30}
_WEEKDAYS = {**{sign: place for place, sign in enumerate("一二三四五六日")}, "天": 6}
_ERAS = {"民国": 1911, "令和": 2018, "平成": 1988, "昭和": 1925}
_LONGEST_NUMBER = 4
_CENTURY_NOW = 21
REPUBLIC = 1911
"""The year before the first of the Republic of China."""

HUNDRED = 100
YEAR_2000 = 2000

_YEARS = {
    "大前年": -3,
    "前年": -2,
    "去": -1,
    "上年": -1,
    "今": 0,
    "本年": 0,
    "明年": 1,
    "来年": 1,
    "后年": 2,
}
_DAYS = {"大前": -3, "前": -2, "昨": -1, "今": 0, "明": 1, "后": 2, "大后": 3}

_PARTS: dict[str, Part] = {
    "上旬": Part.EARLY,
    "中旬": Part.MIDDLE,
    "下旬": Part.LATE,
    "上半": Part.FIRST_HALF,
    "下半": Part.SECOND_HALF,
    "中叶": Part.MIDDLE,
    "早期": Part.EARLY,
    "前期": Part.EARLY,
    "中期": Part.MIDDLE,
    "晚期": Part.LATE,
    "后期": Part.LATE,
    "初": Part.EARLY,
    "底": Part.LATE,
    "末": Part.LATE,
    "终": Part.LATE,
    "春": Part.SPRING,
    "夏": Part.SUMMER,
    "秋": Part.AUTUMN,
    "冬": Part.WINTER,
    "前三季": Part.THREE_QUARTERS,
}
_QUARTERS = {
    "1": Part.FIRST_QUARTER,
    "2": Part.SECOND_QUARTER,
    "3": Part.THIRD_QUARTER,
    "4": Part.FOURTH_QUARTER,
}
_MONTHS_SO_FAR = {3: Part.FIRST_QUARTER, 6: Part.FIRST_HALF, 9: Part.THREE_QUARTERS}

_FESTIVALS: dict[str, Festival] = {
    "春节": Festival.LUNAR_NEW_YEAR,
    "农历新年": Festival.LUNAR_NEW_YEAR,
    "三十": Festival.LUNAR_NEW_YEARS_EVE,
    "除夕": Festival.LUNAR_NEW_YEARS_EVE,
    "元旦": Festival.NEW_YEAR,
    "元宵": Festival.LANTERN,
    "清明": Festival.TOMB_SWEEPING,
    "端午": Festival.DRAGON_BOAT,
    "七夕": Festival.QIXI,
    "中元": Festival.GHOST,
    "中秋": Festival.MID_AUTUMN,
    "重阳": Festival.DOUBLE_NINTH,
    "国庆": Festival.NATIONAL_DAY,
    "五一": Festival.MAY_DAY,
    "劳动": Festival.MAY_DAY,
    "妇女": Festival.WOMEN,
    "儿童": Festival.CHILDREN,
    "建军": Festival.ARMY_DAY,
    "圣诞": Festival.CHRISTMAS,
    "平安夜": Festival.CHRISTMAS_EVE,
    "情人": Festival.VALENTINE,
    "感恩": Festival.THANKSGIVING,
    "万圣": Festival.HALLOWEEN,
    "复活": Festival.EASTER,
}
_EVENTS: dict[str, tuple[int, int]] = {
    "六四": (6, 4),
    "七一": (7, 1),
    "九一八": (9, 18),
    "九一一": (9, 11),
    "五四": (5, 4),
    "八一": (8, 1),
    "双十一": (11, 11),
    "双十": (10, 10),
    "一二八": (1, 28),
    "三一一": (3, 11),
    "七七": (7, 7),
}


def read_number(text: str) -> int:
    """Return the number below 10,000 that begins a text, in figures or words; 0 where is none.

    Words are read figure by figure (二〇二三) unless they have a ten in them (二十三, 廿三).
    """
    text = text.strip()
    figures = text[: _count(text, str.isdecimal)]
    if figures:
        return int(figures[:_LONGEST_NUMBER])
    hundreds, hundred, rest = text.partition("百")
    if hundred:
        return (read_number(hundreds) or 1) * 100 + read_number(rest.removeprefix("零"))
    value = 0
    for sign in text[:_LONGEST_NUMBER]:
        if sign in _TENS:
            value = max(value, 1) * _TENS[sign] if sign == "十" else _TENS[sign]
            text = text[text.index(sign) + 1 :]
            return value + (_DIGITS.get(text[:1], 0))
        if sign not in _DIGITS:
            break
        value = value * 10 + _DIGITS[sign]
    return value


def _count(text: str, is_wanted: Callable[[str], bool]) -> int:
    return next((place for place, sign in enumerate(text) if not is_wanted(sign)), len(text))


def moment_of(kind: str, word: str) -> Moment | None:
    """Return what a word of a kind of `chinese_date_patterns` says; `None` if it is no date."""
    read = _READERS.get(kind)
    return None if read is None else read(word)


def _era(word: str) -> Moment:
    number = word[2:].strip()
    return Moment(year=_meaning(_ERAS, word) + (1 if number[0] == "元" else read_number(number)))


def _year(word: str) -> Moment:
    return Moment(year=read_number(word.removeprefix("公元").removeprefix("西元").lstrip("公历 ")))


def _short_year(word: str) -> Moment:
    number = read_number(word)
    century = 2000 if number < 30 else 1900  # noqa: PLR2004 - 29年 is nearer than 1929
    return Moment(year=century + number, second_year=REPUBLIC + number)


def _maybe_year(word: str) -> Moment:
    """Return the year of 21年 or, of three figures, that of the Republic: 108年 is 2019."""
    number = read_number(word)
    return _short_year(word) if number < HUNDRED else Moment(year=REPUBLIC + number)


def _lunar(word: str) -> Moment:
    word = word.removeprefix("大")
    for calendar in ("农历", "阴历", "旧历", "夏历", "新年"):
        word = word.removeprefix(fold(calendar))
    leap = word.startswith(fold("闰"))
    word = word.removeprefix(fold("闰"))
    if word.startswith("年"):
        return Moment(lunar=True, month=1, day=read_number(word.removeprefix("年初")))
    month, _, day = word.partition("月")
    number = {"正": 1, "腊": 12, "冬": 11}.get(month) or read_number(month)
    return Moment(
        lunar=True, leap=leap, month=number, day=read_number(day.removeprefix("初")) or None
    )


def _numeric(word: str) -> Moment:
    year, month, day = (int(part) for part in word.replace("/", "-").replace(".", "-").split("-"))
    return Moment(year=year, month=month, day=day)


def _slashed(word: str) -> Moment:
    month, _, day = word.replace("·", "/").partition("/")
    return Moment(month=int(month), day=int(day))


def _decade(word: str) -> Moment:
    return Moment(decade=read_number(word) * (1 if len(word) > 1 else 10))


def _decade_of_birth(word: str) -> int:
    """Return the decade of 80后 and 八〇后; 00后 were born from 2000 on."""
    decade = read_number(word[:2].replace("〇", "零"))
    return decade or YEAR_2000


def _century(word: str) -> Moment:
    if word.startswith(("上", "本")):
        return Moment(century=_CENTURY_NOW - (word[0] == "上"))
    return Moment(century=read_number(word))


def _part(word: str) -> Moment:
    if word.startswith(("头", "前", "首")) and "季" not in word:
        return Moment(part=_MONTHS_SO_FAR[read_number(word[1:])])
    if "季" in word and word[0] not in "前春夏秋冬":
        number = word.lstrip("第Q首")
        return Moment(part=_QUARTERS[str(read_number(number) or 1)])
    if word.startswith("Q"):
        return Moment(part=_QUARTERS[word[1]])
    return Moment(part=_meaning(_PARTS, word))


def _part_of_month(word: str) -> Moment:
    return Moment(months=0, part=_PARTS[word[1]])


def _distance(word: str) -> int:
    """Return how many weeks or months 上上周 and 下个月 are away."""
    return word.count("下") - word.count("上")


def _weekday(word: str) -> Moment:
    said = word[:1] in "上下本这"
    return Moment(weekday=_WEEKDAYS[word[-1]], weeks=_distance(word) if said else None)


def _weekend(word: str) -> Moment:
    said = word[:1] in "上下本这"
    return Moment(weekend=True, weeks=_distance(word) if said else None)


def _relative_year(word: str) -> Moment:
    return Moment(years=_meaning(_YEARS, word))


def _relative_day(word: str) -> Moment:
    return Moment(days=_DAYS[word[:-1]])


def _festival(word: str) -> Moment:
    if fold("双十") in word:
        return Moment(month=10, day=10)
    return Moment(festival=_meaning(_FESTIVALS, word))


def _event(word: str) -> Moment:
    if "·" in word or "." in word:
        return _slashed(word.replace(".", "·").removesuffix("日"))
    if word.isdecimal():
        return Moment(month=int(word[0]), day=int(word[1:]))
    month, day = _meaning(_EVENTS, word)
    return Moment(month=month, day=day)


def _meaning(table: Mapping[str, T], word: str) -> T:
    """Return what the first name of a table says that is in a folded word."""
    return next(value for name, value in table.items() if fold(name) in word)


_READERS: dict[str, Callable[[str], Moment]] = {
    "era": _era,
    "year": _year,
    "short_year": _short_year,
    "maybe_year": _maybe_year,
    "year_of_range": _year,
    "bare_year": _year,
    "lunar": _lunar,
    "numeric": _numeric,
    "slashed": _slashed,
    "month": lambda word: Moment(month=read_number(word)),
    "month_of_range": lambda word: Moment(month=read_number(word)),
    "day": lambda word: Moment(day=read_number(word)),
    "day_of_range": lambda word: Moment(day=read_number(word)),
    "decade": _decade,
    "decade_of_range": _decade,
    "generation": lambda word: Moment(decade=_decade_of_birth(word)),
    "century": _century,
    "part": _part,
    "so_far": lambda word: Moment(month=read_number(word[1:].replace(fold("两"), "二"))),
    "part_of_month": _part_of_month,
    "weekday": _weekday,
    "weekend": _weekend,
    "week": lambda word: Moment(weeks=_distance(word)),
    "relative_month": lambda word: Moment(months=_distance(word)),
    "relative_year": _relative_year,
    "relative_day": _relative_day,
    "festival": _festival,
    "event": _event,
}
