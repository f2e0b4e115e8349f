"""The small numbers of dates and times, in figures or Chinese, and what is no weekday."""

from collections.abc import Callable

DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
TENS = {"十": 10, "廿": 20, "卅": 30}

# Those that are read one by one.
SIGN = "〇零○一二三四五六七八九"

# Days that are called by their figures, month first: 520就职.
NAMED_DAYS = (
    "(?:228|520|921|318|911|614|815)"
    "(?=就职|就任|上任|演说|演讲|事件|大地震|地震|学运|惨案|恐袭|恐怖|袭击|纪念|和平)"
)

# Days by their figures, read one by one: 二二八, 八一八, 五卅.
SPELLED_DAY = f"[一二三四五六七八九](?:[〇零○][一二三四五六七八九]|[一二][{SIGN}]|三[〇零○一]|卅)"

# Where a day is the second of two in one month: 七月十一日至十三日, 七月十一、十三日.
BEHIND_DAY = "|".join(
    f"(?<=月{day}{mark}[至到、])"
    for day in (f"[{SIGN}十]", f"十[{SIGN}]", "[二三]十", f"二十[{SIGN}]", "三十一")
    for mark in ("", "[日号]")
)

# A week whose next word begins as a weekday ends: 首周一律, 上周日均, 本周一名男子.
NO_WEEKDAY = (
    "(?<![首头尾整])(?!周一(?:律|般|概|共|致|系列|连串|些|位(?!于|列|居)|名(?!列|义|单)|线城)"
    "|周日(?:均|程|历|圆|元|媒|籍|语)|周二手|周六合|周五一(?:假|长假|黄金))"
)

_LONGEST = 4


def read_number(text: str) -> int:
    """Return the number below 10,000 that begins a text, in figures or words; 0 where is none.

    Words are read figure by figure (二〇二三) unless they have a ten in them (二十三, 廿三).
    """
    text = text.strip()
    figures = text[: _count(text, str.isdecimal)]
    if figures:
        return int(figures[:_LONGEST])
    hundreds, hundred, rest = text.partition("百")
    if hundred:
        return (read_number(hundreds) or 1) * 100 + read_number(rest.removeprefix("零"))
    value = 0
    for sign in text[:_LONGEST]:
        if sign in TENS:
            value = max(value, 1) * TENS[sign] if sign == "十" else TENS[sign]
            text = text[text.index(sign) + 1 :]
            return value + (DIGITS.get(text[:1], 0))
        if sign not in DIGITS:
            break
        value = value * 10 + DIGITS[sign]
    return value


def _count(text: str, is_wanted: Callable[[str], bool]) -> int:
    return next((place for place, sign in enumerate(text) if not is_wanted(sign)), len(text))
