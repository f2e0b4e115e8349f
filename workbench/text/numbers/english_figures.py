"""English numerals: from the words and figures at a place to their value."""

from dataclasses import dataclass
from fractions import Fraction

from workbench.text.numbers.english_words import (
    DOZENS,
    LONGEST_FIGURES,
    ORDINALS,
    PARTS,
    SCALES,
    SEVERAL,
    SHORT_SCALES,
    SMALL,
    TENS,
    VAGUE,
    Tokens,
)
from workbench.text.numbers.quantity import value_of

# In tokens: no numeral in a text is longer.
LONGEST = 24

HUNDRED = 100
TEN = 10
DECADE_FIGURES = 2

_HALF = Fraction(1, 2)
_SUFFIXES = frozenset({"st", "nd", "rd", "th"})


@dataclass(frozen=True, slots=True)
class EnglishNumeral:
    """A numeral that ends before the token `end`.

    `scale` is the last word such as million, else 1. `article` tells that it begins with "a" or
    "half a". `ordinal` and `part` say that it is one (21st, two-thirds); `vague` that only its size
    is told. `also` holds what else it may be.
    """

    end: int
    low: Fraction
    high: Fraction
    spelled: bool = True
    scale: int = 1
    article: bool = False
    ordinal: bool = False
    part: bool = False
    vague: bool = False
    also: tuple[Fraction, ...] = ()


def read_english_numeral(tokens: Tokens, index: int) -> EnglishNumeral | None:
    """Return the numeral at a token, `None` where there is none."""
    word = tokens.word(index)
    if word in {"a", "an"}:
        return _after_article(tokens, index)
    if word in VAGUE:
        return _vague(tokens, index)
    if word in SEVERAL:
        return _several(tokens, index)
    if word == "half":
        return _half(tokens, index)
    return _Numeral(tokens, index).read()


def _after_article(tokens: Tokens, index: int) -> EnglishNumeral | None:
    """Read a million, a dozen, a third, a few hundred, a half."""
    word = tokens.word(index + 1)
    if not tokens.joined(index + 1):
        return None
    if word in SCALES or word in DOZENS or word == "hundred":
        numeral = _Numeral(tokens, index + 1).read()
        return None if numeral is None else _with_article(numeral)
    if word in SEVERAL or word == "score":
        return _several(tokens, index + 1)
    if word == "half":
        return _half(tokens, index + 1)
    if word in PARTS and not word.endswith("s"):
        return EnglishNumeral(
            index + 2,
            Fraction(1, PARTS[word]),
            Fraction(1, PARTS[word]),
            article=True,
            part=True,
            also=(Fraction(PARTS[word]),),
        )
    return None


def _with_article(numeral: EnglishNumeral) -> EnglishNumeral:
    return EnglishNumeral(numeral.end, numeral.low, numeral.high, scale=numeral.scale, article=True)


def _scales(tokens: Tokens, index: int) -> tuple[int, int]:
    """Return the product of the scales from a token on, and their end; "of" may part them."""
    product, end, place = 1, index, index
    while place < len(tokens) and place - index < LONGEST:
        word = tokens.word(place)
        size = SCALES.get(word) or DOZENS.get(word) or (HUNDRED if word == "hundred" else 0)
        size = size or VAGUE.get(word, (0, 0))[0]
        if size and tokens.joined(place):
            product *= 10 if word == "tens" else size
            end = place + 1
        elif word not in {"of", "a"}:
            break
        place += 1
    return product, end


def _vague(tokens: Tokens, index: int) -> EnglishNumeral:
    """Read dozens, hundreds of thousands, tens of millions."""
    low, high = VAGUE[tokens.word(index)]
    times, end = _scales(tokens, index + 1)
    if tokens.word(index) == "tens" and times > 1:
        low = 10
    end = max(end, index + 1)
    return EnglishNumeral(
        end, Fraction(low * times), Fraction(high * times + times - 1), vague=True
    )


def _several(tokens: Tokens, index: int) -> EnglishNumeral:
    """Read several, a few dozen, several hundred thousand."""
    low, high = SEVERAL.get(tokens.word(index), (20, 20))
    times, end = _scales(tokens, index + 1)
    return EnglishNumeral(
        max(end, index + 1), Fraction(low * times), Fraction((high + 1) * times - 1), vague=True
    )


def _half(tokens: Tokens, index: int) -> EnglishNumeral:
    """Read half, half a million, half-billion, half a dozen."""
    place = index + 1
    if tokens.word(place) in {"a", "an"} and tokens.joined(place):
        place += 1
    times, end = _scales(tokens, place)
    if times > 1 and end == place + 1:
        value = _HALF * times
        return EnglishNumeral(end, value, value, scale=times, article=True)
    return EnglishNumeral(index + 1, _HALF, _HALF, part=True, article=True)


class _Numeral:
    """Reads figures with their scale, or number words one after the other."""

    def __init__(self, tokens: Tokens, index: int) -> None:
        self._tokens = tokens
        self._start = index
        self._place = index
        self._total = Fraction(0)
        self._current: Fraction | None = None
        self._scale = 0
        self._spelled = True
        self._scaled_last = False
        self._also: tuple[Fraction, ...] = ()

    def read(self) -> EnglishNumeral | None:
        while self._place - self._start < LONGEST and self._continues() and self._take():
            pass
        if self._place == self._start:
            return None
        return self._finish()

    def _continues(self) -> bool:
        return self._place == self._start or self._tokens.joined(self._place)

    def _take(self) -> bool:
        word = self._tokens.word(self._place)
        if self._tokens.is_figure(self._place):
            return self._take_figures(word)
        if word in SMALL:
            return self._take_small(SMALL[word])
        if word in TENS:
            return self._take_small(TENS[word])
        if word == "hundred":
            return self._take_hundred()
        if word in SCALES or word in DOZENS:
            return self._take_scale(SCALES.get(word) or DOZENS[word])
        return word == "and" and self._take_and()

    def _take_figures(self, word: str) -> bool:
        if self._place != self._start or len(word) > LONGEST_FIGURES:
            return False
        self._current = value_of(word.replace(",", ""))
        self._spelled = False
        self._place += 1
        self._take_short_scale()
        return True

    def _take_short_scale(self) -> None:
        """Take the letters close behind figures that multiply them: $3m, 1.5bn."""
        word = self._tokens.word(self._place)
        close = self._tokens.gap(self._place) == ""
        if word == "+" and self._tokens.word(self._place + 1) in SCALES:
            self._place += 1
            return
        if word not in SHORT_SCALES or not close or self._current is None:
            return
        if self._tokens.gap(self._place + 1) == "":
            return
        if word in {"m", "t", "b", "k"}:
            self._also = (self._current,)
        self._current *= SHORT_SCALES[word]
        self._scale = SHORT_SCALES[word]
        self._place += 1

    def _take_small(self, value: int) -> bool:
        current = self._current
        if not self._spelled or (current is not None and not _fits(current, value)):
            return False
        self._current = (current or Fraction(0)) + value
        return self._next(scaled=False)

    def _next(self, *, scaled: bool) -> bool:
        self._place += 1
        self._scaled_last = scaled
        return True

    def _take_hundred(self) -> bool:
        if self._current is None and self._place != self._start:
            return False
        if self._current is not None and self._current >= HUNDRED:
            return False
        self._current = (self._current or Fraction(1)) * HUNDRED
        return self._next(scaled=True)

    def _take_scale(self, size: int) -> bool:
        if self._current is None and self._place != self._start and not self._scaled_last:
            return False
        if self._scale and size >= self._scale and self._current is not None:
            return False
        if self._current is None and self._total:
            self._total *= size
        else:
            self._total += (Fraction(1) if self._current is None else self._current) * size
        self._current, self._scale = None, size
        return self._next(scaled=True)

    def _take_and(self) -> bool:
        """Take "and" inside a numeral: three hundred and fifty, two and a half million."""
        after = self._tokens.phrase(self._place, self._place + 3)
        if after in {"and a half", "and a quarter"} and self._current is not None:
            self._current += _HALF if after.endswith("half") else Fraction(1, 4)
            self._place += 3
            return True
        word = self._tokens.word(self._place + 1)
        small = word in SMALL or word in TENS
        hundreds = self._scaled_last and self._spelled and small
        if not (hundreds and self._tokens.joined(self._place + 1)):
            return False
        if self._current is None and self._scale <= len(DOZENS) * 12:
            return False
        self._place += 1
        return True

    def _finish(self) -> EnglishNumeral | None:
        value = self._total + (self._current or Fraction(0))
        word = self._tokens.word(self._place)
        joined = self._tokens.joined(self._place)
        if close_decade(self._tokens, self._place) and self._place == self._start + 1:
            return EnglishNumeral(self._place + 1, value, value + 9, spelled=False, vague=True)
        if not self._spelled and word in _SUFFIXES and self._tokens.gap(self._place) == "":
            return EnglishNumeral(self._place + 1, value, value, spelled=False, ordinal=True)
        if joined and self._spelled and word in ORDINALS and _fits(value, ORDINALS[word]):
            joint = value + ORDINALS[word]
            return EnglishNumeral(self._place + 1, joint, joint, ordinal=True)
        if joined and word in PARTS and value < HUNDRED and value.denominator == 1:
            return self._divided(value, word)
        scale = self._scale or 1
        return EnglishNumeral(
            self._place, value, value, self._spelled, scale=scale, also=self._also
        )

    def _divided(self, value: Fraction, word: str) -> EnglishNumeral:
        """Read two-thirds; "one third", but not "one second"."""
        plural = word.endswith("s") or value == 1
        if not plural:
            return EnglishNumeral(self._place, value, value, self._spelled)
        part = value / PARTS[word]
        return EnglishNumeral(self._place + 1, part, part, self._spelled, part=True)


def close_decade(tokens: Tokens, index: int) -> bool:
    """Return whether an "s" makes a span of ten of the figures before it: in their 30s."""
    tens = tokens.word(index - 1)
    short = len(tens) == DECADE_FIGURES and tens.isdecimal() and tens.endswith("0")
    return short and tokens.word(index) == "s" and tokens.gap(index) == ""


def _fits(current: Fraction, value: int) -> bool:
    """Return whether a smaller number word may follow: twenty-one, hundred five; not five two."""
    last = current % HUNDRED
    if value < TEN:
        return last == 0 if last < TEN * 2 else last % TEN == 0
    return last == 0 and current > 0
