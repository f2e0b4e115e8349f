"""Dates that English need not repeat: 比去年多, "grew this year"; 明年, "and 4.2 percent next"."""

import re
from calendar import monthrange
from functools import cache

from workbench.text.dates.moments import Mention, Moment, Unit
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Dimension
from workbench.text.patterns import compiled

# How Chinese compares with the year or the month before.
COMPARED = compiled(fold("同比|同期|(?<![上去今本])年[增减]|按年|按月|环比|月增|月减|周年|同月"))

# Counts from another date of the text, and days in words.
_ELSEWHERE = compiled(
    r"\b(?:next|following|same|previous|that|preceding) (?:day|night|week|month|year)"
    r"|\b(?:first|second|third|[a-z]{3,11}th) of (?=[A-Z])"
    r"|\bfirst \w{3,8} (?:days|weeks|months)|\b(?:days|weeks|months) (?:ended|ending|to|through)\b"
    r"|\b(?:days?|nights?|weeks?|months?|years?) (?:later|earlier|before|after|since|ago)"
    r"|\b[Ii]n (?:two|three|four|2|3|4) (?:days|weeks|months|years)(?:'|’)?"
)
_A_YEAR_EARLIER = compiled(
    r"\b(?:(?:from|than|over|on) )?(?:an?|one|the) year (?:earlier|before|ago)\b"
    r"|\b(?:the )?(?:same|previous|preceding) year\b|\byear[- ]on[- ]year\b"
)
_COUNTED_YEARS = compiled(r"\s*(?:later|earlier|before|after|ago)\b")
_THE_MONTH = compiled(r"\b(?:the|that|same) month\b|\bmonthly\b")

# Before a year or a month with which something is compared, and behind it.
_THAN = compiled(fold(r"(?:比|较|与|跟|同)\Z"))
_CHANGES = compiled(
    fold(r"(?:同期|同月|全年|底|末)?(?:相比)?[^，。；]{0,8}?[增减升降多少高低涨跌扩缩提下上翻快慢]")
)
# So many times as much is told by a verb that counts from the same year: 是去年的三倍, "tripled".
_TIMES_AS_MUCH = compiled(
    fold(
        r"(?:同期|同月|全年)?的?[^，。；增减升降涨跌]{0,4}?[一二两三四五六七八九十百0-9.多几](?:倍|成)"
    )
)
_CHANGED = compiled(
    r"\b(?:ris(?:es?|en|ing)|rose|gr[oe]w\w*|increas\w+|climb\w*|jump\w*|gain\w*|surg\w+|soar\w*"
    r"|f[ae]ll(?:s|en|ing)?|drop\w*|declin\w+|decreas\w+|shr[aiu]nk\w*|slid\w*|slip\w*|plung\w+"
    r"|cut\w*|up|down|more|fewer|less|higher|lower|doubl\w+|tripl\w+|halv\w+|expan\w+|contract\w*"
    r"|improv\w+|widen\w*|narrow\w*|add(?:s|ed|ing)?|reduc\w+|growth|another|further|extra)\b"
)

# The second of two years, months or weeks is named by its step alone: this year and next.
_STEP = {
    step: compiled(
        rf"\b{word}(?=\s*(?:[.,;:)!?]|$|and\b|but\b|as\b|because\b|amid\b|due\b|when\b|while\b"
        r"|after\b|thanks\b|owing\b|by\b|to\b|in\b|with\b|for\b))"
    )
    for step, word in ((-1, "last"), (1, "next"))
}


def needs_no_words(source: str, target: str, mention: Mention) -> bool:
    """Return whether a date of the source is implied, or may be counted from another one."""
    implied = is_implied(source, target, mention) or _is_edge(target, mention.moment)
    implied = implied or _is_name(source, target, mention) or _is_that_day(source, target, mention)
    implied = implied or _is_night_through(source, target, mention)
    implied = implied or _is_end_of_days(source, target, mention)
    return implied or _counts_elsewhere(source, target, mention)


_ZHOU = compiled(r"\b(?:Zhou|Chow|Chou|Chau|Jhou|Joe)\b")
_NAMED_ZHOU = compiled(fold(rf"周[一二三四五六](?=[{HAN}])"))


def _is_name(source: str, target: str, mention: Mention) -> bool:
    """Return whether 周一 is a surname with a given name's beginning: 周一鸣, Chow Yat-ming."""
    named = _NAMED_ZHOU.match(fold(source), mention.start) is not None
    return named and _ZHOU.search(target) is not None


_PART_OF_DAY = compiled(fold("(?:清|凌)?晨|早|上午|中午|下午|傍晚|晚|夜|深夜"))
_THAT_PART = compiled(r"\bthat (?:same )?(?:morning|afternoon|evening|night|day)\b")
_FROM_MIDNIGHT = compiled(r"\bmidnight\b", re.IGNORECASE)
_SMALL_HOURS = compiled(fold("凌晨|零[时点]|0[时点]|午夜"))


def _is_that_day(source: str, target: str, mention: Mention) -> bool:
    """Return whether a weekday's morning is "that morning", or tomorrow's first hour midnight."""
    moment, folded = mention.moment, fold(source)
    if moment == Moment(weekday=moment.weekday) and _PART_OF_DAY.match(folded, mention.end):
        return _THAT_PART.search(target) is not None
    tomorrow = moment == Moment(days=1) and _SMALL_HOURS.match(folded, mention.end) is not None
    return tomorrow and _FROM_MIDNIGHT.search(target) is not None


_NIGHT = compiled(fold("[昨前今][夜晚]|[昨前]日深夜"))
_OVERNIGHT = compiled(
    r"\b(?:overnight|through the night|all night|during the night)\b", re.IGNORECASE
)


def _is_night_through(source: str, target: str, mention: Mention) -> bool:
    """Return whether yesterday is only the night that ended today: 昨夜今晨, "overnight"."""
    is_night = _NIGHT.match(fold(source), mention.start) is not None
    is_night = is_night and mention.moment.days == -1
    return is_night and _OVERNIGHT.search(target) is not None


_FROM_DAY = compiled(fold("(?:从|自|由)?(?:周|星期|礼拜)(?P<first>[一二三四五六日天])"))
_TO_DAY = compiled(fold("(?:到|至|—|-|~)+(?:周|星期|礼拜)?\\Z"))
_SIGNS = fold("一二三四五六日")
_LONG = compiled(r"\b(?P<days>two|three|four|five|six|seven|[2-7])-day\b", re.IGNORECASE)
_NUMBERS = ("two", "three", "four", "five", "six", "seven")


def _is_end_of_days(source: str, target: str, mention: Mention) -> bool:
    """Return whether how long something takes tells its last day: 从周一开到周五, "five-day"."""
    weekday, folded = mention.moment.weekday, fold(source)
    if mention.moment != Moment(weekday=weekday) or weekday is None:
        return False
    before = folded[: mention.start]
    first = next(iter(_FROM_DAY.findall(before)[-1:]), "")
    said = _LONG.search(target)
    if not first or said is None or _TO_DAY.search(before) is None:
        return False
    words = said["days"].lower()
    days = _NUMBERS.index(words) + 2 if words in _NUMBERS else int(words)
    start = 6 if first == fold("天") else _SIGNS.index(first)
    return (weekday - start) % 7 + 1 == days


_MONTH_NAMES = (
    "january february march april may june july august september october november december"
)


def _is_edge(target: str, moment: Moment) -> bool:
    """Return whether the first or last day of a month or year is told as its start or end."""
    if moment.month is None or moment.day is None or moment.lunar:
        return False
    last = monthrange(moment.year or _LEAP_YEAR, moment.month)[1]
    if moment.day not in {1, last}:
        return False
    year = str(moment.year) if moment.year else r"(?:the|this|last|next) year"
    names = [rf"{_MONTH_NAMES.split()[moment.month - 1]}(?: {moment.year})?"]
    edge = "(?:start|beginning|first day)" if moment.day == 1 else "(?:end|close|last day)"
    ways = [rf"\b{edge} of {names[0]}\b"]
    if (moment.month, moment.day) in {(1, 1), (12, last)}:
        ways.append(rf"\b{edge} of (?:{year}|the year)\b")
    if (moment.month, moment.day) == (1, 1):
        ways.append(r"\b(?:the )?new year\b|\bturn of the year\b")
    return re.search("|".join(ways), target, re.IGNORECASE) is not None


# A year for a month without one; on either last day of February English may say its end.
_LEAP_YEAR = 2023


def is_implied(source: str, target: str, mention: Mention) -> bool:
    """Return whether a year, month or week away is told without its name.

    It is where the target names this one and says "last" or "next" for the other, and where the
    source only compares with it a change that the target tells.
    """
    moment = mention.moment
    step = next((each for each in (moment.years, moment.months, moment.weeks) if each), None)
    if step is None or not moment.is_distance or step not in _STEP:
        return False
    unit = {Unit.YEAR: "year", Unit.MONTH: "month", Unit.WEEK: "week"}[moment.unit]
    if _names_this(unit).search(target) and _STEP[step].search(target):
        return True
    folded = fold(source)
    if _TIMES_AS_MUCH.match(folded, mention.end) and _CHANGED.search(target):
        return True
    compared = _THAN.search(folded, 0, mention.start) is not None
    changes = compared and _CHANGES.match(folded, mention.end) is not None
    return changes and _CHANGED.search(target) is not None


@cache
def _names_this(unit: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:[Tt]his|[Cc]urrent) (?:\w+ )?{unit}\b")


_SAME_DAY = compiled(fold("同[日天一]|当[日天晚]"))
_THE_SAME_DAY = compiled(r"\b(?:the|that) same (?:day|night)\b")


def _counts_elsewhere(source: str, target: str, mention: Mention) -> bool:
    """Return whether the target counts to a date from another one, or from its days in words.

    What renders 同比 does not count to a month, and a number of years does not count to a year
    that it does not make: that was compared before.
    """
    moment = mention.moment
    is_other_day = moment.is_day and _SAME_DAY.search(fold(source)) is None
    words = _THE_SAME_DAY.sub("", target) if is_other_day else target
    if moment == Moment(month=moment.month) and COMPARED.search(fold(source)):
        words = _A_YEAR_EARLIER.sub("", words)
        if _THE_MONTH.search(words):
            return True
    elif moment == Moment(year=moment.year):
        words = _without_counts(words)
    return _ELSEWHERE.search(words) is not None


def _without_counts(target: str) -> str:
    """Return a text without its numbers of years from one year to another."""
    for each in reversed(english_quantities(target)):
        if each.unit.dimension is Dimension.MONTHS and each.low > 1 and not each.is_range:
            later = _COUNTED_YEARS.match(target, each.unit_end)
            if later is not None:
                target = target[: each.start] + target[later.end() :]
    return target
