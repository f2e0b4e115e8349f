"""The meaning of English words for dates, as pieces of a `Moment`."""

from collections.abc import Callable

from workbench.text.dates.english_patterns import MONTHS, NUMBERS, ORDINALS, WEEKDAYS
from workbench.text.dates.moments import Festival, Moment, Part

_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties")
_SEASONS = {
    "spring": Part.SPRING,
    "summer": Part.SUMMER,
    "autumn": Part.AUTUMN,
    "fall": Part.AUTUMN,
    "winter": Part.WINTER,
}
_PARTS: dict[str, Part] = {
    "three quarters": Part.THREE_QUARTERS,
    "nine months": Part.THREE_QUARTERS,
    "six months": Part.FIRST_HALF,
    "three months": Part.FIRST_QUARTER,
    "first half": Part.FIRST_HALF,
    "second half": Part.SECOND_HALF,
    "first quarter": Part.FIRST_QUARTER,
    "second quarter": Part.SECOND_QUARTER,
    "third quarter": Part.THIRD_QUARTER,
    "fourth quarter": Part.FOURTH_QUARTER,
    **_SEASONS,
    "year": Part.LATE,
}
_SHORT_PARTS: dict[str, Part] = {
    "H1": Part.FIRST_HALF,
    "H2": Part.SECOND_HALF,
    "Q1": Part.FIRST_QUARTER,
    "Q2": Part.SECOND_QUARTER,
    "Q3": Part.THIRD_QUARTER,
    "Q4": Part.FOURTH_QUARTER,
}
_PREFIXES = {
    "early": Part.EARLY,
    "begin": Part.EARLY,
    "start": Part.EARLY,
    "mid": Part.MIDDLE,
    "late": Part.LATE,
    "end": Part.LATE,
    "close": Part.LATE,
    "latte": Part.LATE,
}
_FESTIVALS: dict[str, Festival] = {
    "lunar new year's eve": Festival.LUNAR_NEW_YEARS_EVE,
    "chinese new year's eve": Festival.LUNAR_NEW_YEARS_EVE,
    "chinese new year eve": Festival.LUNAR_NEW_YEARS_EVE,
    "lunar new year eve": Festival.LUNAR_NEW_YEARS_EVE,
    "spring festival eve": Festival.LUNAR_NEW_YEARS_EVE,
    "lunar new year": Festival.LUNAR_NEW_YEAR,
    "chinese new year": Festival.LUNAR_NEW_YEAR,
    "spring festival": Festival.LUNAR_NEW_YEAR,
    "new year's eve": Festival.NEW_YEARS_EVE,
    "new year's day": Festival.NEW_YEAR,
    "mid-autumn": Festival.MID_AUTUMN,
    "moon festival": Festival.MID_AUTUMN,
    "dragon boat": Festival.DRAGON_BOAT,
    "lantern": Festival.LANTERN,
    "tomb": Festival.TOMB_SWEEPING,
    "qingming": Festival.TOMB_SWEEPING,
    "ching ming": Festival.TOMB_SWEEPING,
    "qixi": Festival.QIXI,
    "ghost": Festival.GHOST,
    "double ninth": Festival.DOUBLE_NINTH,
    "chongyang": Festival.DOUBLE_NINTH,
    "national day": Festival.NATIONAL_DAY,
    "may day": Festival.MAY_DAY,
    "labor day": Festival.MAY_DAY,
    "labour day": Festival.MAY_DAY,
    "women": Festival.WOMEN,
    "children": Festival.CHILDREN,
    "army": Festival.ARMY_DAY,
    "christmas eve": Festival.CHRISTMAS_EVE,
    "christmas": Festival.CHRISTMAS,
    "valentine": Festival.VALENTINE,
    "thanksgiving": Festival.THANKSGIVING,
    "halloween": Festival.HALLOWEEN,
    "easter": Festival.EASTER,
}
_MOST_MONTHS = 12
_FIRST_YEAR = 1000


def month_number(word: str) -> int:
    """Return the number of a month that begins with the first three letters of a word."""
    return next(place for place, name in enumerate(MONTHS, 1) if name[:3] == word[:3].lower())


def figures_of(words: str) -> list[int]:
    """Return the numbers among words, in their order."""
    plain = "".join(sign if "0" <= sign <= "9" else " " for sign in words)
    return [int(figure[:4]) for figure in plain.split()]


def moment_of(kind: str, words: str) -> Moment | None:
    """Return what words of a kind of `english_date_patterns` say; `None` if it is no date."""
    read = _READERS.get(kind)
    return None if read is None else read(words)


def distance_of(words: str) -> int | None:
    """Return how many weeks, months or years "last", "this" and "next" are away."""
    first = words.split(" ", 1)[0].lower()
    return {"last": -1, "this": 0, "next": 1, "coming": 1}.get(first)


def part_of_prefix(words: str) -> Part:
    """Return the part that "early" or "end of" takes of what follows."""
    words = words.lower()
    return next(part for name, part in _PREFIXES.items() if words.startswith(name))


def _numeric(words: str) -> Moment | None:
    first, second, third = figures_of(words)
    year_first = first >= _FIRST_YEAR
    year, month, day = (first, second, third) if year_first else (third, first, second)
    if month > _MOST_MONTHS:
        month, day = day, month
    return Moment(year=year, month=month, day=day) if month <= _MOST_MONTHS else None


def _slashed(words: str) -> Moment | None:
    month, day = figures_of(words)
    if month > _MOST_MONTHS:
        month, day = day, month
    return Moment(month=month, day=day) if month <= _MOST_MONTHS else None


def _dated(words: str) -> Moment:
    """Read a month with a day, a year or both, the day first or last."""
    month = next(
        month_number(word)
        for word in words.replace("-", " ").split()
        if word[:3].lower() in {name[:3] for name in MONTHS}
    )
    numbers = figures_of(words)
    years = [number for number in numbers if number >= _FIRST_YEAR]
    days = [number for number in numbers if number < _FIRST_YEAR]
    return Moment(year=years[-1] if years else None, month=month, day=days[-1] if days else None)


def _month(words: str) -> Moment:
    away = distance_of(words)
    return Moment(
        month=month_number(words.rsplit(" ", maxsplit=1)[-1]), years=away, near=bool(away)
    )


def _weekday(words: str) -> Moment:
    name = words.rsplit(" ", maxsplit=1)[-1].lower()[:3]
    weekday = next(place for place, each in enumerate(WEEKDAYS) if each.startswith(name))
    away = distance_of(words)
    return Moment(weekday=weekday, weeks=away, near=away is not None)


def _weekend(words: str) -> Moment:
    return Moment(weekend=True, weeks=distance_of(words))


def _decade(words: str) -> Moment:
    numbers = figures_of(words)
    if numbers:
        return Moment(decade=numbers[0])
    name = words.lower()
    tens = _DECADES.index(name) + 2 if name in _DECADES else 9
    return Moment(decade=tens * 10)


def _century(words: str) -> Moment:
    numbers = figures_of(words)
    if numbers:
        return Moment(century=numbers[0])
    if "last" in words or "previous" in words:
        return Moment(century=20)
    name = words.lower().replace(" century", "").replace("-century", "")
    return Moment(century=ORDINALS.index(name) + 1 if name in ORDINALS else 21)


def _part(words: str) -> Moment:
    if words[0] in "HQ" or words[-1] in "HQ":
        return Moment(part=_SHORT_PARTS["".join(sorted(words, reverse=True))])
    name = words.lower().replace("-", " ")
    for short, long in (
        ("9 m", "nine m"),
        ("6 m", "six m"),
        ("3 m", "three m"),
        ("1st", "first"),
        ("2nd", "second"),
        ("3rd", "third"),
        ("4th", "fourth"),
    ):
        name = name.replace(short, long)
    part = next((part for each, part in _PARTS.items() if each in name), None)
    away = distance_of(words)
    return Moment(part=part, years=away, near=bool(away))


def _away(unit: str, distance: int) -> Moment:
    """Return the day, week, month or year at a distance."""
    return {
        "day": Moment(days=distance),
        "week": Moment(weeks=distance),
        "month": Moment(months=distance),
        "year": Moment(years=distance),
    }[unit]


def _relative(words: str) -> Moment:
    name = words.lower()
    for unit in ("week", "month", "year"):
        if unit in name:
            away = distance_of(name)
            if away is None:
                away = -2 if "before" in name else 2
            return _away(unit, away)
    if name.startswith("the day"):
        return Moment(days=-2 if "before" in name else 2)
    return Moment(days=-1 if name in {"yesterday", "last night"} else int(name == "tomorrow"))


def _loosely(words: str) -> Moment | None:
    """Read "a year earlier", "the previous month", "year on year", "the year"."""
    name = words.lower()
    unit = next((unit for unit in ("day", "week", "month", "year") if unit in name), "year")
    if "same" in name:
        return None
    past = ("previous", "prior", "preceding", "past", "ago", "earlier", "before", "-", "on", "over")
    coming = ("next", "following", "coming", "ensuing", "later", "after", "ahead")
    steps = 2 if name.startswith("two") else 1
    if any(word in name.replace("month", "m") for word in coming):
        return _away(unit, steps)
    if name.startswith(("y", "annual", "month")) or any(f" {word}" in f" {name}" for word in past):
        return _away(unit, -steps)
    return _away(unit, 0)


def _festival(words: str) -> Moment:
    name = words.lower().removeprefix("the ")
    if name.startswith("eve of"):
        name = "new year's eve"
    return Moment(festival=next(day for each, day in _FESTIVALS.items() if name.startswith(each)))


def _so_far(words: str) -> Moment:
    """Read the first five months by the last of them."""
    number = words.split(" ")[1]
    return Moment(month=int(number) if number.isdecimal() else NUMBERS.index(number) + 1)


def _lunar(words: str) -> Moment:
    """Read the fifth day of the first lunar month, the 15th day of the Lunar New Year."""
    names = words.lower().replace(" of", "").split()
    numbers = [number for number in map(_ordinal, names) if number]
    if "day" in names and len(numbers) == 1:
        numbers.append(1)
    day, month = (None, *numbers)[-2:] if numbers else (None, None)
    return Moment(lunar=True, month=month, day=day)


def _ordinal(word: str) -> int:
    """Return the number of fifth or 15th, 0 for another word."""
    figures = figures_of(word)
    if figures:
        return figures[0]
    return ORDINALS.index(word) + 1 if word in ORDINALS else 0


def _year(words: str) -> Moment:
    return Moment(year=figures_of(words)[0])


_READERS: dict[str, Callable[[str], Moment | None]] = {
    "numeric": _numeric,
    "slashed": _slashed,
    "day_first": _dated,
    "month_first": _dated,
    "month_year": _dated,
    "month": _month,
    "day_alone": lambda words: Moment(day=figures_of(words)[0]),
    "weekday": _weekday,
    "weekend": _weekend,
    "decade": _decade,
    "century": _century,
    "part": _part,
    "relative": _relative,
    "loosely": _loosely,
    "festival": _festival,
    "lunar": _lunar,
    "so_far": _so_far,
    "year": _year,
}
