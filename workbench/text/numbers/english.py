"""The numbers of an English text by value: 350 million, $3.2bn, two-thirds, 28th, dozens, COP28.

One pass from left to right over the words; each is looked at a bounded number of times.
"""

import re
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from workbench.text.numbers.english_codes import begins_code, code_end, code_of, figure_of, is_code
from workbench.text.numbers.english_context import (
    cents_after,
    currency_before,
    is_below_zero,
    precision_of,
    rate_after,
    settled,
    unit_after,
    whole_after,
)
from workbench.text.numbers.english_dates import LAST_DAY, follows_day, is_calendar
from workbench.text.numbers.english_figures import (
    HUNDRED,
    EnglishNumeral,
    read_english_numeral,
)
from workbench.text.numbers.english_units import unit_phrases
from workbench.text.numbers.english_words import (
    AGES,
    DOZENS,
    FIXED,
    HALVING,
    ORDINALS,
    ROMAN,
    SCALES,
    SEVERAL,
    SMALL,
    TENS,
    VAGUE,
    Tokens,
)
from workbench.text.numbers.quantity import PLAIN, Dimension, Kind, Precision, Quantity, units
from workbench.text.patterns import compiled
from workbench.text.recent import RECENT

AFTER_UNITS = frozenset(
    (
        *("of", "in", "at", "for", "from", "to", "and", "on", "as"),
        *("after", "during", "by", "when", "while"),
    )
)

# From here on a number in words is surely meant as one.
SURE_WORD = 11

# In characters: how far the next day of a row stands from the last.
DAYS_APART = 10

FIRST_CENTURY, LAST_CENTURY = 15, 20

# In tokens: how far on the scale of a row of numbers is looked for.
LONGEST_ROW = 12

_STARTS = frozenset(
    {*SMALL, *TENS, *SCALES, *DOZENS, *VAGUE, *SEVERAL, "a", "an", "per", "half", "hundred"}
)
_KNOWN = (
    _STARTS
    | set(ORDINALS)
    | set(AGES)
    | set(FIXED)
    | HALVING
    | {name.lower() for name in ROMAN}
    | {"clock"}
)
_ROUND = frozenset({"around the", "round the"})
_HOURS_OF_DAY = 24

# What "a" and "per" count one of: a week, a kilometer.
SINGLE = frozenset(
    {
        *(Dimension.TIME, Dimension.MONTHS, Dimension.LENGTH, Dimension.MASS),
        *(Dimension.AREA, Dimension.VOLUME, Dimension.POINT),
    }
)

# Measures that measure nothing: within an inch of death, won by a mile.
_FIGURATIVE = frozenset(
    {
        *("within an inch", "give an inch", "gave an inch", "giving an inch", "budge an inch"),
        *("budged an inch", "yield an inch", "yielded an inch", "cede an inch", "ceded an inch"),
        *("by a mile", "like a ton", "weighs a ton", "weighed a ton"),
    }
)

# Before the doubles of a racket sport.
_SPORT = frozenset({"the", "and", "in", "mixed", "men", "women", "s", "boys", "girls", "of", "or"})

_CENTS = frozenset({"dollars", "cents"})


@lru_cache(RECENT)
def english_quantities(text: str) -> tuple[Quantity, ...]:
    """Return the quantities of an English text, in its order, offsets in code points.

    Figures of dates and times are among them with the kind `CALENDAR`.
    """
    reader = _EnglishNumberReader(Tokens(text))
    reader.read()
    return tuple(_discounted(text, each) for each in settled(reader.found))


_DISCOUNT = compiled(
    r"\b(?:discounted(?: by)?|marked down(?: by)?|discounts? of|savings? of|rebates? of)"
    r"(?: (?:about|around|nearly|almost|over|up to|as much as|at least|more than|between)){0,2} \Z",
    re.IGNORECASE,
)
_DISCOUNT_REACH = 40


def _discounted(text: str, quantity: Quantity) -> Quantity:
    """Return a percentage as one off the price where the words before it say so."""
    if quantity.unit.name != "percent" or quantity.kind is not Kind.CARDINAL:
        return quantity
    before = text[max(0, quantity.start - _DISCOUNT_REACH) : quantity.start]
    is_off = _DISCOUNT.search(before) is not None
    return replace(quantity, unit=units()["percent off"]) if is_off else quantity


class _EnglishNumberReader:
    """Goes through the tokens from left to right."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.found: list[Quantity] = []

    def read(self) -> None:
        end = 0
        for index in self._tokens.candidates(_KNOWN):
            if index >= end:
                end = self._step(index)

    def _step(self, index: int) -> int:
        word = self._tokens.words[index]
        if self._tokens.is_figure(index):
            return self._figures(index)
        if word in _STARTS:
            return self._and_a_half(index) or self._numeral(index)
        if word in ORDINALS:
            return self._ordinal(index, ORDINALS[word])
        if word in AGES:
            return self._age(index, *AGES[word])
        if word in FIXED or word in HALVING:
            return self._fixed(index, word)
        return self._clock(index) if word == "clock" else self._other(index, word)

    def _other(self, index: int, word: str) -> int:
        if self._tokens.gap(index + 1) in {"", "-"} and self._tokens.is_figure(index + 1):
            return self._code(index) if begins_code(self._tokens, index) else index + 1
        if word.upper() in ROMAN and self._tokens.raw(index).isupper():
            return self._ordinal(index, ROMAN[word.upper()])
        return index + 1

    def _put(self, start: int, end: int, value: Fraction | int, kind: Kind, code: str = "") -> int:
        """Record something without a unit that covers the tokens `start` to `end`."""
        amount = Fraction(value)
        self.found.append(
            Quantity(
                self._tokens.starts[start],
                self._tokens.ends[end - 1],
                amount,
                amount,
                kind=kind,
                needed=False,
                spelled=not self._tokens.is_figure(start),
                code=code,
            )
        )
        return end

    def _ordinal(self, index: int, value: int) -> int:
        if self._is_unit_of_time(index):
            return index + 1
        end = self._put(index, index + 1, value, Kind.ORDINAL)
        if self._tokens.word(index + 1) == "of" and value > 1:
            self.found[-1] = replace(self.found[-1], also=(Fraction(1, value),))
        return end

    def _is_unit_of_time(self, index: int) -> bool:
        """Tell 40 meters a second and per second from "a second time"."""
        if self._tokens.words[index] != "second":
            return False
        before, after = self._tokens.word(index - 1), self._tokens.word(index + 1)
        last = not self._tokens.joined(index + 1) or after in AFTER_UNITS
        return before == "per" or (before == "a" and last)

    def _age(self, index: int, low: int, high: int) -> int:
        if self.found and self._tokens.starts[index] < self.found[-1].unit_end:
            return index + 1  # the unit of four decades
        end = self._put(index, index + 1, low, Kind.CARDINAL)
        vague = Precision.FEW
        self.found[-1] = replace(
            self.found[-1], high=Fraction(high), unit=units()["years"], precision=vague
        )
        return end

    def _fixed(self, index: int, word: str) -> int:
        if word == "doubles" and self._tokens.word(index - 1) in _SPORT:
            return index + 1
        value, unit = FIXED.get(word, (0, ""))
        amount = Fraction(value) if value else Fraction(1, 2)
        kind = Kind.MULTIPLE if unit == "times" or not value else Kind.CARDINAL
        self._put(index, index + 1, amount, kind)
        precision = precision_of(self._tokens, index, index + 1)
        if unit:
            self.found[-1] = replace(self.found[-1], unit=units()[unit], precision=precision)
        return index + 1

    def _clock(self, index: int) -> int:
        """Read "around the clock", which may stand for 24 hours."""
        if self._tokens.phrase(index - 2, index) in _ROUND:
            self._put(index, index + 1, _HOURS_OF_DAY, Kind.CARDINAL)
            self.found[-1] = replace(self.found[-1], unit=units()["hours"])
        return index + 1

    def _code(self, index: int) -> int:
        end = code_end(self._tokens, index)
        code = code_of(self._tokens, index, end)
        return self._put(index, end, figure_of(code), Kind.CODE, code)

    def _figures(self, index: int) -> int:
        if is_code(self._tokens, index):
            return self._code(index)
        return self._numeral(index)

    def _numeral(self, index: int) -> int:
        numeral = read_english_numeral(self._tokens, index)
        if numeral is None:
            return self._article(index)
        if self._is_date(index, numeral):
            return self._put(index, numeral.end, numeral.low, Kind.CALENDAR)
        year = self._spelled_year(numeral)
        if year is not None:
            return self._put(index, year.end, numeral.low * 100 + year.low, Kind.CALENDAR)
        second = self._second(numeral)
        self._amount(index, numeral, second)
        if self._rate((second or numeral).end):
            return (second or numeral).end
        change = self._small_change((second or numeral).end)
        if change is not None:
            return change
        self._proportion(index, numeral)
        end = (second or numeral).end
        return self._beyond(end) if numeral.part else end

    def _and_a_half(self, index: int) -> int:
        """Read "the year and a half" and "year-and-a-half-long"; return the end, 0 for none."""
        tokens = self._tokens
        if tokens.words[index] != "a" or tokens.phrase(index - 1, index + 2) != "and a half":
            return 0
        unit = unit_phrases().get(tokens.word(index - 2), PLAIN)
        start, end = tokens.starts[index - 2], tokens.ends[index + 1]
        counted = bool(self.found) and self.found[-1].unit_end > start
        if counted or unit.dimension not in SINGLE:
            return 0
        value = Fraction(3, 2)
        self.found.append(
            Quantity(start, end, value, value, unit, needed=False, spelled=True, unit_end=end)
        )
        return index + 2

    def _beyond(self, place: int) -> int:
        """Return the token after the unit of a part, whose "a" is no number: half a mile."""
        while place < len(self._tokens) and self._tokens.starts[place] < self.found[-1].unit_end:
            place += 1
        return place + 1 if self._tokens.word(place) in {"a", "an"} else place

    def _article(self, index: int) -> int:
        """Read a week, an hour, a year and a half, which count one of their unit."""
        numeral = EnglishNumeral(index + 1, Fraction(1), Fraction(1), article=True)
        word = self._tokens.words[index]
        counted = word in {"a", "an", "per", "the"} and self._tokens.joined(index + 1)
        counted = counted and self._tokens.phrase(index - 1, index + 2) not in _FIGURATIVE
        unit, end, added = unit_after(self._tokens, numeral) if counted else (PLAIN, 0, 0)
        if unit.dimension in SINGLE and (added or word != "the"):
            self._amount(index, numeral, None)
            return end if added else index + 1
        return index + 1

    def _is_date(self, index: int, numeral: EnglishNumeral) -> bool:
        if is_calendar(self._tokens, index, numeral):
            return True
        last = self.found[-1] if self.found else None
        if last is None or last.kind is not Kind.CALENDAR or last.low > LAST_DAY:
            return False
        near = self._tokens.starts[index] - last.end <= DAYS_APART
        return near and not numeral.spelled and follows_day(self._tokens, index, numeral)

    def _spelled_year(self, numeral: EnglishNumeral) -> EnglishNumeral | None:
        """Return the second half of nineteen eighty-four."""
        century = FIRST_CENTURY <= numeral.low <= LAST_CENTURY and numeral.spelled
        word = self._tokens.word(numeral.end)
        if not century or word not in TENS or self._tokens.gap(numeral.end) != " ":
            return None
        return read_english_numeral(self._tokens, numeral.end)

    def _second(self, numeral: EnglishNumeral) -> EnglishNumeral | None:
        """Return the second numeral of a range: 3 to 5, 15-20, $3 to $5 billion."""
        place = numeral.end
        if self._tokens.word(place) in {"to", "or"} and self._tokens.joined(place):
            place += 1
        elif self._tokens.gap(place) != "-" or not self._tokens.is_figure(place):
            return None
        if self._tokens.word(place) in {"$", "€", "£"}:
            place += 1
        if not self._tokens.joined(place) or self._tokens.word(place) in {"a", "an", "half"}:
            return None
        second = read_english_numeral(self._tokens, place)
        if second is None or second.part or numeral.part or second.vague or second.ordinal:
            return None
        return second if numeral.low * self._shared(numeral, second) < second.low else None

    def _shared(self, first: EnglishNumeral, second: EnglishNumeral | None) -> int:
        """Return the scale a range's first number has from its second: 2 to 3 million, hundred."""
        if second is not None and self._tokens.word(second.end - 1) == "hundred":
            shares = first.spelled and first.low < second.low / HUNDRED
            return HUNDRED if shares else 1
        return _shared(first, second)

    def _amount(self, index: int, first: EnglishNumeral, second: EnglishNumeral | None) -> None:
        last = second or first
        tokens = self._tokens
        prefix, begin = currency_before(tokens, index)
        unit, unit_end, half = unit_after(tokens, last)
        if prefix is not None and (unit.dimension is not prefix.dimension or unit.name in _CENTS):
            unit, unit_end = prefix, unit_end if unit.name in _CENTS else last.end
        low, high = first.low, last.high
        if half or second is not None:
            low, high = low * self._shared(first, second) + half, high + half
        if is_below_zero(tokens, begin, unit_end, unit):
            across = second is not None and tokens.word(unit_end) != "below"
            low, high = (-low, high) if across else (-high, -low)  # minus 5 to 12 degrees
        also = first.also if prefix is None else ()
        also += self._shared_scale(first) if second is None else (first.low,)
        kind = _kind(first, unit.name)
        precision = (
            Precision.FEW if first.vague else precision_of(tokens, begin, unit_end, last.end)
        )
        if second and tokens.word(first.end) == "or":
            precision = Precision.ABOUT
        self.found.append(
            Quantity(
                tokens.starts[index],
                tokens.ends[last.end - 1],
                low,
                high,
                unit,
                kind,
                precision,
                _is_needed(first, last),
                first.spelled,
                also=also,
                unit_end=tokens.ends[unit_end - 1],
            )
        )

    def _rate(self, end: int) -> bool:
        """Give the number that ends before a token the unit of a rate: 2.4 per 1,000."""
        amount = self.found[-1]
        if amount.unit.dimension not in {Dimension.NONE, Dimension.PEOPLE}:
            return False
        rate = rate_after(self._tokens, end)
        if rate is None:
            return False
        self.found[-1] = replace(amount, unit=rate[0], unit_end=self._tokens.ends[rate[1] - 1])
        return True

    def _small_change(self, end: int) -> int | None:
        """Add the cents to the dollars before a token; return where they end."""
        amount = self.found[-1]
        change = None if amount.is_range else cents_after(self._tokens, end, amount)
        if change is None:
            return None
        value, place = change
        self.found[-1] = replace(
            amount, low=value, high=value, also=(), unit_end=self._tokens.ends[place - 1]
        )
        return place

    def _shared_scale(self, numeral: EnglishNumeral) -> tuple[Fraction, ...]:
        """Return what a number is with the scale said once, further on: 3 and 5 million."""
        if numeral.scale != 1 or numeral.part or numeral.vague:
            return ()
        place = numeral.end
        for _ in range(LONGEST_ROW):
            word = self._tokens.word(place)
            if word in SCALES:
                return (numeral.low * SCALES[word],)
            if not (
                self._tokens.is_figure(place)
                or word in {"and", "to", "or", "$", "us"}
                or word in SMALL
            ):
                return ()
            place += 1
        return ()

    def _proportion(self, index: int, above: EnglishNumeral) -> None:
        """Record one in three, seven out of 10 as a fraction besides its two numbers."""
        below = whole_after(self._tokens, above)
        if below is not None:
            self._put(index, below.end, above.low / below.low, Kind.FRACTION)


def _shared(first: EnglishNumeral, second: EnglishNumeral | None) -> int:
    """Return the scale that a range's first number has from its second: 3 to 5 million."""
    if second is None or first.scale != 1 or second.scale == 1 or first.vague:
        return 1
    return second.scale if first.low < second.low / second.scale else 1


def _kind(numeral: EnglishNumeral, unit: str) -> Kind:
    if numeral.ordinal:
        return Kind.ORDINAL
    if numeral.part and unit not in units():
        return Kind.FRACTION
    if numeral.part:
        return Kind.FRACTION
    return Kind.MULTIPLE if unit == "times" else Kind.CARDINAL


def _is_needed(first: EnglishNumeral, last: EnglishNumeral) -> bool:
    """Return whether it is surely a number that the source must have too."""
    if first.ordinal or first.part or first.vague or first.article:
        return False
    if not first.spelled:
        return last.high > 1
    return last.high >= SURE_WORD
