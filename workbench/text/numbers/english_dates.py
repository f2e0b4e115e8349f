"""Dates and times of day in English: recognised well enough to leave their figures alone."""

from workbench.text.numbers.english_figures import EnglishNumeral
from workbench.text.numbers.english_units import unit_starts
from workbench.text.numbers.english_words import MONTHS, SCALES, Tokens

LAST_DAY = 31
FIRST_YEAR, LAST_YEAR = 1000, 2100
YEAR_FIGURES = 4
DECADE_FIGURES = 2
SHORTEST_PLURAL = 3

_CLOCK = frozenset({"a", "p", "am", "pm", "gmt", "utc", "et", "noon", "oclock", "bst", "hrs"})
_ERAS = frozenset({"bc", "ad", "bce", "ce"})


def is_calendar(tokens: Tokens, index: int, numeral: EnglishNumeral) -> bool:
    """Return whether the figures at a token belong to a date or a time of day."""
    if numeral.spelled or numeral.scale != 1:
        return numeral.ordinal and _is_day(tokens, index, numeral)
    return (
        _is_day(tokens, index, numeral)
        or _is_year(tokens, index, numeral)
        or _is_clock(tokens, index, numeral)
        or _is_slashed(tokens, index, numeral)
    )


def is_month(tokens: Tokens, index: int) -> bool:
    """Return whether a token is a month's name, in capitals as names are."""
    if tokens.word(index) not in MONTHS:
        return False
    return tokens.raw(index)[:1].isupper()


def _is_day(tokens: Tokens, index: int, numeral: EnglishNumeral) -> bool:
    if numeral.low > LAST_DAY:
        return False
    if is_month(tokens, index - 1) and tokens.gap(index) in {" ", ". ", "-"}:
        return True
    after = numeral.end + (1 if tokens.word(numeral.end) == "of" else 0)
    return is_month(tokens, after) and tokens.gap(after) in {" ", "-"}


def follows_day(tokens: Tokens, index: int, numeral: EnglishNumeral) -> bool:
    """Return whether a number continues a row of days: July 16-18, July 16 and 17."""
    if numeral.low > LAST_DAY or tokens.word(numeral.end) in unit_starts():
        return False
    return tokens.gap(index) in {"-", " - ", ", "} or tokens.word(index - 1) in {
        "and",
        "to",
        "through",
        "until",
    }


def _is_year(tokens: Tokens, index: int, numeral: EnglishNumeral) -> bool:
    word = tokens.word(index)
    if len(word) != YEAR_FIGURES or not word.isdigit() or not FIRST_YEAR <= int(word) <= LAST_YEAR:
        return _is_short_year(tokens, index) or _is_decade(tokens, index, word)
    if tokens.word(index - 1) in {"$", "€", "£", "¥", "rmb"} or numeral.ordinal:
        return False
    after = tokens.word(numeral.end)
    if not tokens.joined(numeral.end) or after in {"s", "and"} | _ERAS:
        return True
    return not (after in unit_starts() or after in SCALES or _is_counted(tokens, numeral.end))


def _is_counted(tokens: Tokens, index: int) -> bool:
    """Return whether a word reads like what is counted: people, troops; not "in 2023 elections"."""
    word = tokens.raw(index) if index < len(tokens) else ""
    return word.islower() and (
        word in {"people", "men", "women", "children"}
        or (len(word) > SHORTEST_PLURAL and word.endswith("s"))
    )


def _is_short_year(tokens: Tokens, index: int) -> bool:
    """Return whether two figures end a span of years: 2023-24, 2019/20."""
    word, before = tokens.word(index), tokens.word(index - 1)
    if len(word) != DECADE_FIGURES or len(before) != YEAR_FIGURES or not before.isdigit():
        return False
    return tokens.gap(index) in {"-", "/"} and before[:2] in {"19", "20"}


def _is_decade(tokens: Tokens, index: int, word: str) -> bool:
    decade = len(word) == DECADE_FIGURES and word.endswith("0") and tokens.word(index + 1) == "s"
    return (
        decade
        and tokens.gap(index + 1) in {"", "'", "’"}
        and tokens.gap(index) in {"'", " '", "’", " ’"}
    )


def _is_clock(tokens: Tokens, index: int, numeral: EnglishNumeral) -> bool:
    if tokens.gap(index) == ":" or (tokens.gap(index + 1) == ":" and tokens.is_figure(index + 1)):
        return True
    after = tokens.word(numeral.end)
    if after in {"a", "p"}:
        return tokens.word(numeral.end + 1) == "m" and tokens.gap(numeral.end + 1) in {".", ""}
    clock = after in _CLOCK or (after == "o" and tokens.word(numeral.end + 1) == "clock")
    return clock and tokens.joined(numeral.end)


def _is_slashed(tokens: Tokens, index: int, numeral: EnglishNumeral) -> bool:
    before = tokens.gap(index) == "/" and tokens.is_figure(index - 1)
    after = tokens.gap(numeral.end) == "/" and tokens.is_figure(numeral.end)
    return before or after
