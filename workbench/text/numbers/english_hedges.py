"""Words that soften an English number, before and after it."""

from collections.abc import Mapping

from workbench.text.numbers.quantity import Precision

_BEFORE: Mapping[Precision, str] = {
    Precision.ABOUT: (
        "about|around|some|roughly|approximately|approx|circa|an estimated|estimated|"
        "in the region of|or so|somewhere around|~|approaching about|on the order of|"
        "an average of"
    ),
    Precision.AT_LEAST: (
        "more than|over|above|at least|exceeding|exceeded|exceeds|exceed|surpassing|surpassed|"
        "hotter than|warmer than|taller than|heavier than|larger than|bigger than|faster than|"
        "surpass|topped|topping|top|upward of|upwards of|in excess of|no fewer than|no less than|"
        "not less than|not fewer than|greater than|beyond|higher than|a minimum of|minimum of|"
        "well over|longer than|older than|over the age of|above the age of|past the|past|passed|"
        "north of|>|as few as|at a minimum|"
        "crossed|crossing|surpasses|tops|broke through|pass|passes|passing|hit|hits|hitting|reach|"
        "reaches|reached|reaching|breaks|breaking|broke"
    ),
    Precision.AT_MOST: (
        "under the age of|below the age of|nearly|near|almost|younger than|shorter than|close to|"
        "just under|under|less than|"
        "fewer than|at most|no more than|not more than|below|approaching|not quite|just short of|"
        "short of|up to|a maximum of|maximum of|lower than|well under|<|nearing|approached|"
        "shy of|not exceeding|within|as many as|as much as"
    ),
}

_AFTER: Mapping[Precision, str] = {
    Precision.ABOUT: "or so|odd|ish|approximately|or thereabouts|some",
    Precision.AT_LEAST: (
        "or more|plus|+|or above|and above|or older|and older|and over|or over|and up|or higher|"
        "or greater|or longer|and upwards|or better|or later|and more"
    ),
    Precision.AT_MOST: (
        "or less|or fewer|or below|or under|and under|or younger|and below|or lower|and younger|"
        "at most"
    ),
}

BEFORE: Mapping[str, Precision] = {
    phrase: precision for precision, phrases in _BEFORE.items() for phrase in phrases.split("|")
}

AFTER: Mapping[str, Precision] = {
    phrase: precision for precision, phrases in _AFTER.items() for phrase in phrases.split("|")
}

BOUNDS = frozenset({"up to", "as many as", "as much as", "within", "as few as", "beyond", "top"})
"""Words of a bound that say little of how the number was rounded."""

SPANS = frozenset(
    {"days", "weeks", "months", "years", "hours", "minutes", "seconds", "decades", "quarters"}
)
"""Units of time: "over five years" may mean during them."""
