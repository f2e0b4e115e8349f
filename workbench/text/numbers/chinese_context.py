"""What stands around a Chinese numeral: its unit, the words that soften it, what it counts."""

from fractions import Fraction
from typing import NamedTuple

from workbench.text.numbers.chinese_words import TEN, ChineseWords
from workbench.text.numbers.quantity import PLAIN, Dimension, Precision, Unit, units

# In characters: how far what softens a part of something may stand before it.
ACROSS = 14

LASTING = frozenset({Dimension.TIME, Dimension.MONTHS})

_MEASURED = frozenset(
    {Dimension.LENGTH, Dimension.AREA, Dimension.MASS, Dimension.VOLUME, Dimension.MONEY}
)

# What a translation keeps even where the number is small.
HARD = frozenset(Dimension) - {Dimension.NONE, Dimension.PEOPLE}


class Counted(NamedTuple):
    """What follows a numeral: its unit, its end, a half that is added, "more than" inside it."""

    unit: Unit
    end: int
    measured: bool
    half: bool = False
    more: bool = False


def counted_at(text: str, place: int, words: ChineseWords) -> Counted:
    """Return the unit or the measure word at a place of a folded text."""
    here = place + 1 if text[place : place + 1] == " " else place
    piece = words.has("piece", text[here : here + 1])
    half = piece and words.has("half", text[here + 1 : here + 2])
    more = piece and words.has("more", text[here + 1 : here + 2])
    word = _unit_word(text, here + 2 if half else here, words)
    if half and not word and words.has("month", text[here + 2 : here + 3]):
        return Counted(units()["months"], here + 3, measured=True, half=True)  # 一个半月
    if half and not word and (century := words.follows("century", text, here + 2)):
        end = here + 2 + len(century)
        return Counted(units()["centuries"], end, measured=True, half=True)  # 一个半世纪
    if word:
        end = here + len(word) + (2 if half else 0)
        return _halved(text, end, words.unit_of[word], words, half=half, more=more)
    measure = words.measures.at(text, here)
    if measure:
        end = here + len(measure)
        if words.has("minute", measure) and not words.follows("half of", text, end + 1):
            half = half or words.has("half", text[end : end + 1])  # 八分半
        return Counted(PLAIN, end, measured=True, half=half)
    return Counted(PLAIN, place, measured=False)


def _unit_word(text: str, place: int, words: ChineseWords) -> str:
    word = words.units.at(text, place)
    if word and words.follows("no unit", text, place):
        return ""
    if word and word[-1].isascii() and word[-1].isalpha():
        after = text[place + len(word) : place + len(word) + 1]
        return "" if after.isascii() and after.isalpha() else word
    return word


def _halved(
    text: str, end: int, unit: Unit, words: ChineseWords, *, half: bool, more: bool
) -> Counted:
    """Take the half after a unit: 两年半."""
    late = unit.dimension in HARD and words.has("half", text[end : end + 1])
    if late and not words.follows("half of", text, end + 1):
        return Counted(unit, end + 1, measured=True, half=True, more=more)
    return Counted(unit, end, measured=True, half=half, more=more)


def currency_before(text: str, start: int, words: ChineseWords) -> tuple[Unit | None, int]:
    """Return the currency written before a number, or °C and °F, and where it begins."""
    here = start - 1 if text[start - 1 : start] == " " else start
    word = words.currencies.before(text, here)
    if not word:
        return None, start
    return words.currency_of[word], here - len(word)


def joined_unit(before: Unit | None, counted: Counted, *, degree: bool) -> Unit:
    """Return the unit that a prefix and a suffix make together: 人民币5元, 摄氏30度."""
    if before is None:
        return counted.unit
    if before.dimension is Dimension.TEMPERATURE:
        return before if degree else counted.unit
    vague = counted.unit.name in {"", "local", "people"} or counted.unit.name == before.name
    return before if vague else counted.unit


def precision_across(text: str, start: int, words: ChineseWords) -> Precision | None:
    """Return what softens a part from before what it is a part of: 不到去年的一半."""
    if not words.has("part of", text[start - 1 : start]):
        return None
    for place in range(start - 2, max(-1, start - ACROSS), -1):
        if words.has("stop", text[place]):
            return None
        found = words.follows("across", text, place)
        if found:
            return words.hedge_of[found]
    return None


def is_below_zero(text: str, start: int, unit: Unit, words: ChineseWords) -> bool:
    """Return whether a number is below zero: 零下5度, -5℃, 负三十亿元; a currency may begin it."""
    if words.ends("below zero", text, start) or words.follows("freezing", text, start):
        return True
    sign = words.ends("minus", text, start)
    place = start - len(sign)
    before = text[place - 1 : place]
    if not sign or before == "-" or (before.isascii() and before.isalnum()):
        return False
    if unit.dimension is Dimension.TEMPERATURE:
        return True
    if words.has("minus", sign):
        return not words.has("minus ends", before) and not _ends_amount(text, place, words)
    return unit.dimension in _SIGNED and not _ends_amount(text, place, words)


def _ends_amount(text: str, place: int, words: ChineseWords) -> bool:
    """Return whether a number with its unit ends at a place, so that - joins a range: 3元-5元."""
    for length in range(min(LONGEST_UNIT + 1, place)):
        at = place - length
        figure = text[at - 1 : at]
        if not (figure.isdecimal() or figure in words.digits or figure in words.big):
            figure = "" if figure not in words.small else figure
        counted = counted_at(text, at, words) if figure and length else None
        if figure and (counted is None or counted.end == place):
            return True
    return False


LONGEST_UNIT = 4

# What may stand behind a hyphen that is a sign; elsewhere it joins a name: 歼-16.
_SIGNED = frozenset({Dimension.PERCENT, Dimension.POINT, Dimension.MONEY})


def precision_before(text: str, start: int, words: ChineseWords, *, bare: bool) -> Precision | None:
    """Return what the words before a number say of it; 过 and 上 only before 百, 千, 万."""
    place = start - 1 if text[start - 1 : start] == " " else start
    if place < start and not text[start : start + 1].isdecimal():
        return None  # a space that parts clauses, as those of a headline
    for _ in range(3):
        found = words.hedges_before.before(text, place)
        if found and ((bare and place == start) or not _is_bare_hedge(found, words)):
            faster = words.has("faster", found) and _compares(text, place, words)
            near = words.has("nears", text[place - len(found) - 1 : place - len(found)])
            netted = words.has("beyond", found) and words.has("trades", text[place - 2 : place - 1])
            return None if faster or near or netted else words.hedge_of[found]
        if not words.has("filler", text[place - 1 : place]) and text[place - 1 : place] != " ":
            return None
        place -= 1
    return None


def _compares(text: str, place: int, words: ChineseWords) -> bool:
    """Return whether something is measured by another before a place: 比原纪录快34秒."""
    for at in range(place - 2, max(-1, place - ACROSS), -1):
        if words.has("stop", text[at]):
            return False
        if words.has("than", text[at]):
            return True
    return False


def _is_bare_hedge(found: str, words: ChineseWords) -> bool:
    return len(found) == 1 and words.has("bare hedge", found)


def precision_after(text: str, place: int, unit: Unit, words: ChineseWords) -> Precision | None:
    """Return what the words after a number and its unit say of it: 以上, 左右, 多."""
    here = place + 1 if text[place : place + 1] == " " else place
    found = words.hedges_after.at(text, here)
    if not found:
        return None
    if len(found) == 1 and words.has("more", found):
        kept = unit.dimension in LASTING or unit.dimension in _MEASURED
        if not kept or words.follows("no more", text, here + 1):
            return None
    if words.has("inside", found[-1]) and unit.dimension in LASTING:
        return Precision.OPEN
    return words.hedge_of[found]


def united(told: list[Precision], unit: Unit, *, near: bool) -> Precision:
    """Return the precision that several words make together; `OPEN` where they disagree."""
    if near and unit.dimension in LASTING:
        return Precision.OPEN
    ways = [way for way in dict.fromkeys(told) if way is not Precision.EXACT]
    if Precision.FEW in ways:
        return Precision.FEW
    firm = [way for way in ways if way is not Precision.ABOUT]
    if len(firm) > 1:
        return Precision.OPEN
    return (firm or ways or [Precision.EXACT])[0]


def growth_or_times(text: str, start: int, words: ChineseWords) -> Unit:
    """Return the unit of 倍: a growth by so many times (增长两倍) or to so many (增至两倍)."""
    place = start
    for _ in range(4):
        if words.ends("is due to", text, place) and not _is_softener(text, place, words):
            return units()["times"]
        if words.ends("grows", text, place):
            return units()["times more"]
        hedge = words.hedges_before.before(text, place)
        if hedge:
            place -= len(hedge)
        elif words.has("done", text[place - 1 : place]) or text[place - 1 : place] == " ":
            place -= 1
        else:
            break
    return units()["times"]


def _is_softener(text: str, place: int, words: ChineseWords) -> bool:
    return bool(words.hedges_before.before(text, place))


def tenths(text: str, place: int, value: Fraction, words: ChineseWords) -> bool:
    """Return whether 成 at a place counts tenths: 七成; not 七成员."""
    tenth = words.has("tenth", text[place : place + 1])
    if not tenth or value > TEN:
        return False
    other = words.follows("no tenth", text, place + 1)
    return not other or bool(words.follows("tenth of", text, place + 1))
