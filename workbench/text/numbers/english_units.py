"""The units and currencies of English, as they stand around a number."""

from collections.abc import Mapping
from functools import cache

from workbench.text.lexicons.units import all_units
from workbench.text.numbers.quantity import Dimension, Unit, units


@cache
def unit_phrases() -> Mapping[str, Unit]:
    """Return the units by what stands after a number, as tokens."""
    return {phrase: units()[each.unit] for each in all_units() for phrase in each.english}


@cache
def unit_starts() -> Mapping[str, int]:
    """Return how many tokens the longest unit has that begins with a token."""
    starts: dict[str, int] = {}
    for words in map(str.split, unit_phrases()):
        starts[words[0]] = max(starts.get(words[0], 0), len(words))
    return starts


@cache
def prefixes() -> Mapping[str, Unit]:
    """Return the units by what stands before a number, as tokens."""
    named = {phrase: units()[each.unit] for each in all_units() for phrase in each.english_before}
    yen_or_yuan = Unit("¥", Dimension.MONEY, agrees_with=frozenset({"JPY", "CNY", "local", "yuan"}))
    return named | dict.fromkeys("¥￥", yen_or_yuan)


@cache
def prefix_ends() -> frozenset[str]:
    """Return the tokens that what stands before a number ends with."""
    return frozenset(phrase.split()[-1] for phrase in prefixes())


_CLOSE = "c f g h m x t b k mi ha li pp bp min ms percentage"

# Units that are other words too: they count only close behind figures.
CLOSE_UNITS = frozenset(_CLOSE.split())

_ADJECTIVES = (
    "more additional other consecutive straight full whole working business long short "
    "successive further extra calendar solid entire successful trading separate"
)

# Adjectives that may stand between a number and its unit.
BETWEEN = frozenset(_ADJECTIVES.split())
