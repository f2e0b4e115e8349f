"""Times of the day in an English text: 9:30 a.m., 0730 GMT, noon, half past nine."""

import re
from dataclasses import dataclass, field, replace

from workbench.text.dates.english_words import NUMBERS, english_zones, figures_of
from workbench.text.dates.moments import Clock, ClockMention, DayPart, DayPartMention
from workbench.text.dates.time_zones import zones_in_english
from workbench.text.patterns import compiled

KINDS = frozenset({"military", "meridiem", "range_hour", "colon", "hour", "around_hour", "noon"})

_NOON = 12
_DAY = 24
_HOUR = 60

# In code points: how far after its time a zone may end ("9 a.m. on Sunday, Beijing time").
_ZONE_REACH = 60

_AT = ("at", "by", "from", "until", "before", "after", "around", "about", "to", "and", "between")
_PARTS: dict[str, DayPart] = {
    "early": DayPart.DAWN,
    "small hours": DayPart.DAWN,
    "predawn": DayPart.DAWN,
    "pre-dawn": DayPart.DAWN,
    "dawn": DayPart.DAWN,
    "midnight": DayPart.NIGHT,
    "overnight": DayPart.NIGHT,
    "tonight": DayPart.NIGHT,
    "last night": DayPart.NIGHT,
    "morning": DayPart.MORNING,
    "afternoon": DayPart.AFTERNOON,
    "evening": DayPart.EVENING,
    "noon": DayPart.NOON,
    "midday": DayPart.NOON,
    "night": DayPart.NIGHT,
    "dusk": DayPart.DUSK,
}


@dataclass(slots=True)
class ClockReader:
    """Reads times and parts of the day, and gives zones to the times before them."""

    text: str
    clocks: list[ClockMention] = field(default_factory=list)
    parts: list[DayPartMention] = field(default_factory=list)

    def take(self, kind: str, match: re.Match[str]) -> None:
        """Take the next time."""
        if kind == "noon":
            self.note_part(match.start(), match.end(), match[0])
        minutes = self._minutes(kind, match)
        if minutes:
            named = kind in {"meridiem", "military", "hour", "around_hour"}
            sure = named or (kind == "colon" and self._at(match))
            clock = ClockMention(match.start(), match.end(), Clock(minutes), sure)
            self.clocks.append(clock)

    def note_part(self, start: int, end: int, words: str) -> None:
        """Take note of a part of the day that is said within words, if any is."""
        words = words.lower()
        part = next((part for name, part in _PARTS.items() if name in words), None)
        if part is not None:
            self.parts.append(DayPartMention(start, end, part))

    def finish(self) -> tuple[ClockMention, ...]:
        """Return the times, each with the zone named between it and the next."""
        nexts = [*(clock.start for clock in self.clocks[1:]), len(self.text)]
        return tuple(map(self._with_zone, self.clocks, nexts))

    def _with_zone(self, clock: ClockMention, following: int) -> ClockMention:
        end = min(following, clock.end + _ZONE_REACH)
        found = english_zones().search(self.text, clock.end, end)
        zone = zones_in_english()[found[0].lower()] if found else self._place(clock.end, end)
        if not zone:
            return clock
        return replace(clock, clock=replace(clock.clock, zone=zone), sure=True)

    def _place(self, start: int, end: int) -> str:
        """Return the zone of "8 p.m. Eastern", and of "in Beijing" where two times are told."""
        american = _AMERICAN.match(self.text, start, end)
        if american is not None:
            return zones_in_english()[f"{american[1].lower()} time"]
        place = _PLACE.search(self.text, start, end) if len(self.clocks) > 1 else None
        return zones_in_english().get(f"{place[1].lower()} time", "") if place else ""

    def _at(self, match: re.Match[str]) -> bool:
        before = self.text[max(0, match.start() - 10) : match.start()].split()
        return bool(before) and before[-1].lower() in _AT

    def _minutes(self, kind: str, match: re.Match[str]) -> tuple[int, ...]:
        words = match[0]
        if kind == "noon":
            return (0,) if "night" in words else (_NOON * _HOUR,)
        if kind == "military":
            return (int(words[:2]) % _DAY * _HOUR + int(words[2:]),)
        hour, minute = (_read_around if kind == "around_hour" else _read_time)(words)
        if words.endswith(("noon", "midnight")):
            return (hour % _DAY * _HOUR + minute,)
        if kind == "meridiem":
            return (_hour_of(hour, is_pm="p" in words.lower()) * _HOUR + minute,)
        if kind in {"hour", "around_hour"}:
            following = self.text[match.end() : match.end() + 26]
            return tuple(each * _HOUR + minute for each in _hours(hour, following))
        settled = kind == "colon" and (hour > _NOON or hour == 0 or words.startswith("0"))
        hours = (hour % _DAY,) if settled else (hour % _DAY, (hour + _NOON) % _DAY)
        return tuple(each * _HOUR + minute for each in hours)


def _read_time(words: str) -> tuple[int, int]:
    """Return hours and minutes of 9:30, 9.30, nine o'clock or half past nine."""
    figures = figures_of(words)
    words = words.lower()
    if not figures:
        named = [NUMBERS.index(word) + 1 for word in words.split() if word in NUMBERS]
        figures = named or [_NOON if words.endswith("noon") else 0]
    if words.startswith("half"):
        return figures[0], 30
    return figures[0], figures[1] if len(figures) > 1 else 0


_AMERICAN = compiled(r",? (Eastern|Central|Pacific)\b(?! [A-Z])")
_PLACE = compiled(r"\bin ((?:New |Hong )?[A-Z][a-z]+)")
_LATER = compiled(r" (?:past|after) ")
_MINUTES: dict[str, int] = {
    "quarter": 15,
    "half": 30,
    "five": 5,
    "ten": 10,
    "twenty": 20,
    "twenty-five": 25,
}


def _read_around(words: str) -> tuple[int, int]:
    """Return hours and minutes of "a quarter to nine" and "twenty past six"."""
    named = words.lower().removeprefix("a ").removeprefix("an ").removeprefix("one ").split()
    if named[0] == "hour":  # an hour after midnight
        hour = 0 if named[-1] == "midnight" else _NOON
        return ((hour + 1) if _LATER.search(words) else (hour - 1) % _DAY), 0
    figures = figures_of(named[0])
    minutes = figures[0] if figures else _MINUTES[named[0]]
    last, hours = named[-1], figures_of(named[-1])
    hour = hours[0] if hours else NUMBERS.index(last) + 1 if last in NUMBERS else _NOON
    if last == "midnight":
        hour = 0
    if _LATER.search(words):
        return hour, minutes
    return (hour - 1) % _DAY, _HOUR - minutes


def _hour_of(hour: int, *, is_pm: bool) -> int:
    if hour > _NOON:
        return hour % _DAY
    return hour % _NOON + (_NOON if is_pm else 0)


def _hours(hour: int, following: str) -> tuple[int, ...]:
    """Return the hours that "9 in the evening" may mean, by the words that follow."""
    if "morning" in following:
        return (hour % _NOON,)
    if "afternoon" in following or "evening" in following:
        return (_hour_of(hour, is_pm=True),)
    if "at night" in following:
        return (hour % _DAY,) if hour < 5 else (_hour_of(hour, is_pm=hour != _NOON),)  # noqa: PLR2004 - the night ends
    return (hour % _DAY, (hour + _NOON) % _DAY)
