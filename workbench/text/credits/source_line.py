"""The line under a headline that says when and where an article appeared, and who made it.

`2019-09-07 13:43:45　来源：示例周刊`, `发布时间：… 来源：… 作者：… 责任编辑：…`, `示例社 2023-07-19
23:30`, with bars, outlets before or behind, years of the Republic of China, and counters between.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from workbench.model.segment import Credit, CreditFunction
from workbench.text.credits.byline import LABEL, read_labels
from workbench.text.credits.counters import without_counters
from workbench.text.credits.newsroom import fold_words
from workbench.text.han import HAN
from workbench.text.names.people import is_person, lone_places
from workbench.text.patterns import compiled

# The clock of Beijing, Taipei, Hong Kong and Singapore.
CHINA_TIME = timezone(timedelta(hours=8))

# In code points: what is longer is a paragraph.
LONGEST = 140

_EVENT = (
    r"(?:(?:最后|最近|首次)?(?:更新|发布|发表|刊登|刊发|出版|播出|发稿|上传|上稿|上网|见报|出刊|新增|建立|编辑|创建|上架|公布|上线|录入|发文)"
    r"(?:时间|日期|于|在)?|时间|日期|Published|Updated|Posted)"
)
_CHINESE_DIGITS = "〇零○一二三四五六七八九"
_DAY = (
    rf"(?P<year>\d{{4}}|[{_CHINESE_DIGITS}]{{4}})\s?(?:年|[-/.])\s?(?P<month>\d{{1,2}}|[{_CHINESE_DIGITS}十]{{1,3}})"
    rf"\s?(?:月|[-/.])\s?(?P<day>\d{{1,2}}|[{_CHINESE_DIGITS}十]{{1,3}})\s?[日号]?"
    r"|(?P<republic>(?:中华)?(?:民国)\s?\d{2,3}|1[01]\d)\s?(?:年|[-/.])\s?(?P<month2>\d{1,2})\s?(?:月|[-/.])\s?(?P<day2>\d{1,2})\s?日?"
    r"|(?P<month3>\d{1,2})\s?(?:月\s?(?P<day3>\d{1,2})\s?[日号]|[-/](?P<day4>\d{1,2})(?=\s+\d{1,2}:\d))"
)
_WEEKDAY = r"(?:[\s,，|（(]*(?:星期|周|礼拜)[一二三四五六日天][)）]?)?"
_CLOCK = (
    r"(?P<part>上午|下午|凌晨|早上|清晨|晚上|晚间|中午|傍晚|[AaPp]\.?[Mm]\.?)?\s?(?P<hour>\d{1,2})"
    r"(?:\s?[:：]\s?(?P<minute>\d{2})(?:\s?[:：]\s?(?P<second>\d{2})(?:\.\d+)?)?|[时点](?:(?P<minute2>\d{1,2})分?)?)"
    r"(?:\s?(?P<half>[AaPp]\.?[Mm]\.?))?"
)
_ZONE = (
    r"(?:\s?[（(]?(?P<zone>Z|GMT|UTC|(?:GMT|UTC)?\s?[+-]\d{1,2}:?(?:\d{2})?|CST|HKT"
    r"|(?:北京|香港|台北|新加坡|格林尼治|格林威治|东京)(?:标准)?时间)[）)]?)?"
)
_MOMENT = compiled(
    rf"(?:{_EVENT}\s*[：:]?\s*)?(?<![\d.])(?:{_DAY}){_WEEKDAY}"
    rf"(?:(?:[\sT,，|·–-]|HKT)*{_CLOCK}(?!\d){_ZONE})?(?![\d%])(?:\s?{_EVENT}(?![：:]))?"
)
_ANOTHER_CLOCK = compiled(rf"{_EVENT}\s*[：:]?\s*\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?")
_SENTENCE = compiled(r"[。！？!?“”「」；;]")
_HOUSE = compiled(
    r"[\w·《》.&'-]{0,20}(?:社|网|網|网站|报|報|日报|晚报|时报|新闻|新聞|周刊|週刊|周报|杂志|雜誌|月刊|台|臺|广播|廣播|电视|電視"
    r"|传媒|傳媒|媒体|媒體|头条|頭條|客户端|客戶端|在线|在線|资讯|資訊|公众号|公眾號|通讯|通訊|出版社|频道|頻道|中文|财经|財經"
    r"|早报|快报|发布|發布|政府|办公室|委员会|学会|協會|协会|研究院|研究所|大学|融媒|论坛|論壇|评论|評論|观察|觀察|视点|視點)》?"
)
_WORD = compiled(r"[\w·《》.&'-]{2,20}")
_LONGEST_UNKNOWN = 4
_EDGES = compiled(r"[\s|｜丨·•,，、/／:：—–>»\[\]【】()（）-]+")


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of date, source and makers.

    `moment` is aware, `None` where the line gives no year; `has_date` is true for any date.
    """

    moment: datetime | None
    credits: tuple[Credit, ...]
    has_date: bool = True


def read_source_line(text: str, zone: tzinfo = CHINA_TIME) -> SourceLine | None:
    """Return when and where an article appeared, from a line that says this and nothing else.

    A date has to be in it, and a label, an outlet, a person's name or a counter beside it. `zone`
    is that of a time that names none. A date alone is none: see `line_moment`.
    """
    if len(text) > LONGEST or _SENTENCE.search(text):
        return None
    rest = _without_moments(text)
    if rest == text:
        return None
    bare = without_counters(rest)
    label = next(filter(_has_mark, LABEL.finditer(fold_words(bare))), None)
    named = read_labels(bare[label.start() :], label.start()) if label else ()
    if named is None:
        return None
    beside = _beside(bare[: label.start()] if label else bare, line_moment(text, zone))
    if beside is None or not (named or beside or bare != rest):
        return None
    return SourceLine(line_moment(text, zone), (*beside, *map(_of_an_outlet, named)))


def line_moment(text: str, zone: tzinfo = CHINA_TIME) -> datetime | None:
    """Return the first moment in a line, aware, midnight where it has no time of day.

    `None` where there is no date with a year, or none of the calendar.
    """
    for found in _MOMENT.finditer(fold_words(text)):
        moment = _moment(found, zone)
        if moment is not None:
            return moment
    return None


def as_published(moment: datetime | None) -> datetime | None:
    """Return a moment in UTC, as articles keep their publication."""
    try:
        return None if moment is None else moment.astimezone(UTC)
    except OverflowError:
        return None


def _of_an_outlet(credit: Credit) -> Credit:
    """Return a credit as that of a source if it is an outlet, which no reporter is."""
    is_outlet = _HOUSE.fullmatch(credit.name) is not None and not is_person(credit.name)
    if credit.function is CreditFunction.REPORTER and is_outlet:
        return replace(credit, function=CreditFunction.SOURCE)
    return credit


def _has_mark(label: re.Match[str]) -> bool:
    return bool(label["colon"] or label["slash"])


def _without_moments(text: str) -> str:
    """Return a text of the same length with blanks where its moments stand."""
    folded = fold_words(text)
    places = [*_MOMENT.finditer(folded), *_ANOTHER_CLOCK.finditer(folded)]
    for found in places:
        text = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
    return text


def _beside(text: str, moment: datetime | None) -> tuple[Credit, ...] | None:
    """Return whom the words without a label name, `None` where they are other words."""
    found = []
    pieces = [_without_prefix(*each) for each in _pieces(text)]
    for start, piece in pieces:
        if piece in _BARE or piece in lone_places() or _FILED.fullmatch(piece):
            continue
        if _HOUSE.fullmatch(piece):
            function = CreditFunction.SOURCE
        elif is_person(piece):
            function = CreditFunction.REPORTER
        elif _may_be_outlet(piece, len(pieces), moment):
            function = CreditFunction.SOURCE
        else:
            return None
        found.append(Credit(function, piece, start, start + len(piece)))
    return tuple(found)


_FILED = compiled(rf"[{HAN}]{{0,6}}(?:报道|報導|報道|报导|电|電|讯|訊)")
_BARE = {"发布于", "發佈於"} | frozenset(
    {"记者", "記者", "作者", "来源", "來源", "编辑", "編輯", "文", "本报讯", "本報訊"}
)
_PREFIX = compiled(r"(?:来自|來自|来源于|來源於|转自|轉自|本报记者|本報記者|记者|記者)(?=\w{2})")


def _without_prefix(start: int, piece: str) -> tuple[int, str]:
    prefix = _PREFIX.match(piece)
    return (start + prefix.end(), piece[prefix.end() :]) if prefix else (start, piece)


def _may_be_outlet(piece: str, count: int, moment: datetime | None) -> bool:
    """Return whether a short word is an outlet for standing alone beside a date and its time."""
    has_time = moment is not None and (moment.hour, moment.minute) != (0, 0)
    return count == 1 and has_time and len(piece) <= _LONGEST_UNKNOWN and bool(_WORD.match(piece))


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for edge in _EDGES.finditer(text):
        if edge.start() > start:
            yield start, text[start : edge.start()]
        start = edge.end()
    if start < len(text):
        yield start, text[start:]


def _moment(found: re.Match[str], zone: tzinfo) -> datetime | None:
    year = _year(found)
    month = _number(found["month"] or found["month2"])
    day = _number(found["day"] or found["day2"])
    if year is None or not month or not day:
        return None
    hour, minute = _clock(found)
    second = int(found["second"] or 0)
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=_zone(found["zone"], zone))
    except ValueError:
        return None


_FIRST_OF_REPUBLIC = 1911


def _year(found: re.Match[str]) -> int | None:
    if found["republic"]:
        return _FIRST_OF_REPUBLIC + int(re.sub(r"\D", "", found["republic"]))
    year = found["year"]
    if not year:
        return None
    return int(year) if year.isdecimal() else int("".join(str(_digit(sign)) for sign in year))


def _digit(sign: str) -> int:
    return max(0, _CHINESE_DIGITS.index(sign) - 2)


def _number(text: str | None) -> int:
    """Return the value of a month or a day, in figures or in words up to 三十一; 0 for none."""
    if not text or text.isdecimal():
        return int(text or 0)
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return _digit(text) if len(text) == 1 else 0
    return 10 * (_digit(tens[0]) if tens else 1) + (_digit(ones[0]) if ones else 0)


_NOON = 12


def _clock(found: re.Match[str]) -> tuple[int, int]:
    hour = int(found["hour"] or 0)
    minute = int(found["minute"] or found["minute2"] or 0)
    part = (found["part"] or found["half"] or "").lower().replace(".", "")
    if part in {"下午", "晚上", "晚间", "傍晚", "pm"} and hour < _NOON:
        hour += _NOON
    if part in {"凌晨", "am"} and hour == _NOON:
        hour = 0
    return hour, minute


_HOURS = {
    "北京": 8,
    "香港": 8,
    "台北": 8,
    "新加": 8,
    "格林": 0,
    "东京": 9,
    "CS": 8,
    "HK": 8,
    "Z": 0,
}


def _zone(name: str | None, usual: tzinfo) -> tzinfo:
    if not name:
        return usual
    shift = re.search(r"([+-])(\d{1,2}):?(\d{2})?", name)
    if shift:
        minutes = int(shift[2]) * 60 + int(shift[3] or 0)
        return timezone(timedelta(minutes=minutes if shift[1] == "+" else -minutes))
    return timezone(timedelta(hours=_HOURS.get(name[:2], 0)))
