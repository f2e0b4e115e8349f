"""A day moved by so many days: 周六…顺延一天, which is Sunday."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from workbench.model.finding import Span
from workbench.text.dates.moments import Mention, Moment
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_NUMBERS = {sign: number for number, sign in enumerate("一二三四五六七八九十", 1)} | {"两": 2}
_COUNT = f"(?P<count>[{''.join(_NUMBERS)}]|[0-9]{{1,2}})"
_MOVED = compiled(
    fold(
        "(?:(?P<earlier>提前|提早)|顺延|延后|推迟|延迟|押后|延期|推后|后延|推延)"
        rf"(?:了|整整)?\s?{_COUNT}\s?(?:天|日|个?(?P<weeks>周|星期|礼拜))"
    )
)

# For days without a year, none of which is the last of February.
_ANY_YEAR = 2023
_WEEK = 7


class Move(NamedTuple):
    """A day that was moved, the one it was moved to, and where the source counts the days."""

    origin: Mention
    expected: Moment
    words: Span


def move_of(source: str, ours: Sequence[Mention]) -> Move | None:
    """Return the one move that a text tells by a day and a number of days, if there is no more."""
    moves = list(_MOVED.finditer(fold(source)))
    days = [each for each in ours if each.moment.weekday is not None or each.moment.day is not None]
    if len(moves) != 1 or len(days) != 1 or days[0].moment.lunar:
        return None
    (move,), (origin,) = moves, days
    number = int(move["count"]) if move["count"].isdecimal() else _number(move["count"])
    away = number * (_WEEK if move["weeks"] else 1) * (-1 if move["earlier"] else 1)
    expected = _moved(origin.moment, away)
    return Move(origin, expected, Span(*move.span())) if expected is not None else None


def _number(word: str) -> int:
    return next(number for sign, number in _NUMBERS.items() if fold(sign) == word)


def _moved(moment: Moment, away: int) -> Moment | None:
    """Return the day so many days from another one, as exactly named."""
    weekday = None if moment.weekday is None else (moment.weekday + away) % _WEEK
    if moment.day is None:
        return Moment(weekday=weekday)
    if moment.month is None:
        return None
    try:
        day = date(moment.year or _ANY_YEAR, moment.month, moment.day) + timedelta(days=away)
    except ValueError:
        return None
    return Moment(month=day.month, day=day.day, weekday=weekday)


def is_expected(moment: Moment, expected: Moment) -> bool:
    """Return whether a day is another one, as far as both name it alike."""
    if None not in {moment.day, expected.day}:
        return (moment.month, moment.day) == (expected.month, expected.day)
    return None not in {moment.weekday, expected.weekday} and moment.weekday == expected.weekday


def told_move(source: str, ours: Sequence[Mention], theirs: Sequence[Mention]) -> Span | None:
    """Return where a source counts the days of a move whose day the target names instead."""
    move = move_of(source, ours)
    if move is None or not any(is_expected(e.moment, move.expected) for e in theirs):
        return None
    return move.words
