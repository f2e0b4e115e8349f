"""The marks of a Chinese numeral (figures, 十 百 千, 万 亿) and what a row of them amounts to."""

from enum import IntEnum
from fractions import Fraction
from typing import NamedTuple

TEN = Fraction(10)
HUNDRED = 100
NOTHING = Fraction(0)
GROUP = 3
"""Figures between two commas."""


class Sort(IntEnum):
    """What a mark is."""

    FIGURE = 0
    SMALL = 1
    BIG = 2
    ZERO = 3


class Mark(NamedTuple):
    """One mark with the lowest and the highest value it may have."""

    sort: Sort
    low: Fraction
    high: Fraction
    spelled: bool = True


def read_figures(text: str, start: int) -> tuple[int, str, bool]:
    """Return the end of the Arabic figures at a place, them without commas, whether they had any.

    A point belongs to them where figures follow it, a comma where exactly three do.
    """
    end = _run_end(text, start)
    parts = [text[start:end]]
    grouped = False
    while end - start <= GROUP or grouped:
        after = _run_end(text, end + 1) if text[end : end + 1] == "," else end
        if after - end != GROUP + 1:
            break
        parts.append(text[end + 1 : after])
        end, grouped = after, True
    if text[end : end + 1] == "." and _run_end(text, end + 1) > end + 1:
        after = _run_end(text, end + 1)
        parts.append(text[end:after])
        end = after
    return end, "".join(parts), grouped


def _run_end(text: str, start: int) -> int:
    end = start
    while end < len(text) and "0" <= text[end] <= "9":
        end += 1
    return end


def total(marks: list[tuple[Sort, Fraction]], last: Mark) -> Fraction:
    """Return the value of a row of marks (places of ten thousand, as the Chinese count)."""
    if len(marks) == 1:
        return marks[0][1]
    done: list[tuple[Fraction, Fraction]] = []
    section = NOTHING
    figure: Fraction | None = None
    for sort, value in marks:
        if sort is Sort.FIGURE:
            figure = value
        elif sort is Sort.SMALL:
            section += (Fraction(1) if figure is None else figure) * value
            figure = None
        elif sort is Sort.BIG:
            section += figure or Fraction(0)
            figure = None
            lower = sum((each for each, size in done if size < value), Fraction(0))
            done = [(each, size) for each, size in done if size >= value]
            amount = section + lower
            done.append(((amount or Fraction(1)) * value, value))
            section = NOTHING
    rest = ending(marks, figure, last)
    return sum((each for each, _ in done), section) + rest


def ending(marks: list[tuple[Sort, Fraction]], figure: Fraction | None, last: Mark) -> Fraction:
    """Return what a last figure is worth: in 三万五 it counts thousands, in 三百零五 ones."""
    if figure is None:
        return Fraction(0)
    short = len(marks) > 1 and last.low == last.high and figure < TEN
    before, size = marks[-2] if short else (Sort.ZERO, Fraction(0))
    if before in {Sort.SMALL, Sort.BIG} and size >= HUNDRED and figure.denominator == 1:
        return figure * size / 10
    return figure
