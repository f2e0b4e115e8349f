"""The words of English numbers: figures, scales, units, and the words that soften a number."""

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

from workbench.text.quantity import Precision, Unit
from workbench.text.quantity_units import UNITS

SMALL_NAMES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)

TENS_NAMES = "twenty thirty forty fifty sixty seventy eighty ninety"

SMALL: Mapping[str, int] = {name: value for value, name in enumerate(SMALL_NAMES.split())}

TENS: Mapping[str, int] = {
    name: value * 10 for value, name in enumerate(TENS_NAMES.split(), start=2)
}

SCALES: Mapping[str, int] = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "lakh": 10**5,
    "crore": 10**7,
}

SHORT_SCALES: Mapping[str, int] = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "t": 10**12,
}
"""Scales that stand close behind figures: $3m, 1.5bn, 10k."""

DOZENS: Mapping[str, int] = {"dozen": 12}

_ORDINAL_NAMES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)

ORDINALS: Mapping[str, int] = {
    **{name: value for value, name in enumerate(_ORDINAL_NAMES.split(), start=1)},
    **{name[:-1] + "ieth": value for name, value in TENS.items()},
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 10**6,
}

FIRST_PART = 2
"""Where the parts begin that are called by their ordinals; halves have a name of their own."""

PARTS: Mapping[str, int] = {
    "half": 2,
    "halves": 2,
    "quarter": 4,
    "quarters": 4,
    **{name: value for name, value in ORDINALS.items() if value > FIRST_PART},
    **{f"{name}s": value for name, value in ORDINALS.items() if value > FIRST_PART},
}
"""What a whole is divided by: two-thirds, a quarter."""

VAGUE: Mapping[str, tuple[int, int]] = {
    "tens": (20, 99),
    "dozens": (20, 99),
    "scores": (20, 199),
    "hundreds": (100, 999),
    "thousands": (1000, 9999),
    "millions": (10**6, 10**7 - 1),
    "billions": (10**9, 10**10 - 1),
    "trillions": (10**12, 10**13 - 1),
}
"""Sizes without a figure; "tens of" and "hundreds of" before another multiply it."""

SEVERAL: Mapping[str, tuple[int, int]] = {
    "several": (2, 9),
    "few": (2, 9),
    "handful": (2, 9),
    "couple": (2, 3),
}

FIXED: Mapping[str, tuple[int, str]] = {
    "both": (2, ""),
    "pair": (2, ""),
    "duo": (2, ""),
    "twin": (2, ""),
    "twins": (2, ""),
    "bilateral": (2, ""),
    "trio": (3, ""),
    "triplets": (3, ""),
    "trilateral": (3, ""),
    "once": (1, ""),
    "single": (1, ""),
    "twice": (2, "times"),
    "thrice": (3, "times"),
    "double": (2, "times"),
    "doubled": (2, "times"),
    "doubles": (2, "times"),
    "doubling": (2, "times"),
    "dual": (2, ""),
    "triple": (3, "times"),
    "tripled": (3, "times"),
    "tripling": (3, "times"),
    "triples": (3, "times"),
    "treble": (3, "times"),
    "trebled": (3, "times"),
    "quadruple": (4, "times"),
    "quadrupled": (4, "times"),
    "quadrupling": (4, "times"),
    "quintuple": (5, "times"),
    "quintupled": (5, "times"),
    "twofold": (2, "times"),
    "threefold": (3, "times"),
    "fourfold": (4, "times"),
    "fivefold": (5, "times"),
    "sixfold": (6, "times"),
    "sevenfold": (7, "times"),
    "eightfold": (8, "times"),
    "ninefold": (9, "times"),
    "tenfold": (10, "times"),
    "hundredfold": (100, "times"),
    "fortnight": (2, "weeks"),
    "decade": (10, "years"),
    "centenary": (100, "years"),
}
"""Words that hold a number by themselves, and its unit."""

HALVING = frozenset({"halved", "halving", "halves"})

ROMAN: Mapping[str, int] = {
    name: value
    for value, name in enumerate(
        [
            "I",
            "II",
            "III",
            "IV",
            "V",
            "VI",
            "VII",
            "VIII",
            "IX",
            "X",
            "XI",
            "XII",
            "XIII",
            "XIV",
            "XV",
            "XVI",
            "XVII",
            "XVIII",
            "XIX",
            "XX",
        ],
        start=1,
    )
    if len(name) > 1
}

MONTHS = frozenset(
    {
        *[
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
        ],
        *[
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
        ],
    }
)

_UNIT_PHRASES: Mapping[str, str] = {
    "percent": "percent|per cent|%|pct|percentage",
    "per mille": "‰|per mille|per mil",
    "percentage points": "percentage points|percentage point|% points|percent points|pp|ppt|ppts",
    "basis points": "basis points|basis point|bps|bp",
    "CNY": "renminbi|rmb|chinese yuan|yuan renminbi|cny|yuan rmb",
    "yuan": "yuan",
    "HKD": "hong kong dollars|hong kong dollar|hkd|hk dollars",
    "TWD": "new taiwan dollars|nt dollars|taiwan dollars|taiwanese dollars|new taiwan dollar|twd|ntd",
    "MOP": "patacas|macau patacas|mop",
    "USD": "u s dollars|us dollars|american dollars|usd|u s dollar|us dollar",
    "dollars": "dollars|dollar|$|bucks",
    "EUR": "euros|euro|eur|€",
    "JPY": "yen|japanese yen|jpy",
    "GBP": "pounds sterling|british pounds|sterling|gbp|£",
    "KRW": "won|south korean won|korean won|krw",
    "RUB": "rubles|roubles|ruble|rouble|russian rubles",
    "INR": "rupees|indian rupees|rupee",
    "AUD": "australian dollars|aussie dollars|aud",
    "CAD": "canadian dollars|cad",
    "NZD": "new zealand dollars|nzd",
    "SGD": "singapore dollars|singaporean dollars|sgd",
    "CHF": "swiss francs|francs|chf",
    "THB": "baht|thai baht",
    "PHP": "pesos|philippine pesos",
    "MYR": "ringgit|malaysian ringgit",
    "VND": "dong|vietnamese dong",
    "IDR": "rupiah|indonesian rupiah",
    "TRY": "lira|turkish lira",
    "BTC": "bitcoins|bitcoin|btc",
    "cents": "cents|cent|u s cents|us cents",
    "fen": "fen",
    "jiao": "jiao",
    "degrees Celsius": "degrees celsius|degree celsius|° c|celsius|degrees centigrade|degrees c|℃|c",
    "degrees Fahrenheit": "degrees fahrenheit|degree fahrenheit|° f|fahrenheit|degrees f|℉|f",
    "degrees": "degrees|degree|°",
    "kilometers": "kilometers|kilometer|kilometres|kilometre|km|kms|kph|kmh|km h|kilometers per hour",
    "meters": "meters|meter|metres|metre",
    "centimeters": "centimeters|centimeter|centimetres|centimetre|cm",
    "millimeters": "millimeters|millimeter|millimetres|millimetre|mm",
    "micrometers": "micrometers|micrometres|microns|micron",
    "nanometers": "nanometers|nanometer|nanometres|nanometre|nm",
    "miles": "miles|mile|mph|mi",
    "nautical miles": "nautical miles|nautical mile|nmi",
    "yards": "yards|yard",
    "feet": "feet|foot|ft",
    "inches": "inches|inch",
    "li": "li",
    "light-years": "light years|light year",
    "square kilometers": "square kilometers|square kilometer|square kilometres|square kilometre|sq km|"
    "km²|km2",
    "square meters": "square meters|square meter|square metres|square metre|sq m|m²",
    "hectares": "hectares|hectare|ha",
    "acres": "acres|acre",
    "mu": "mu",
    "square miles": "square miles|square mile|sq mi",
    "square feet": "square feet|square foot|sq ft|sqft",
    "ping": "ping",
    "tons": "tons|ton|tonnes|tonne|metric tons|metric tonnes|metric ton",
    "kilograms": "kilograms|kilogram|kilogrammes|kilos|kilo|kg|kgs",
    "grams": "grams|gram|grammes|g",
    "milligrams": "milligrams|milligram|mg",
    "micrograms": "micrograms|microgram",
    "jin": "jin|catties|catty",
    "pounds": "pounds|pound|lb|lbs",
    "ounces": "ounces|ounce|oz",
    "carats": "carats|carat",
    "liters": "liters|liter|litres|litre",
    "milliliters": "milliliters|milliliter|millilitres|millilitre|ml",
    "cubic meters": "cubic meters|cubic meter|cubic metres|cubic metre",
    "barrels": "barrels|barrel|bpd",
    "gallons": "gallons|gallon",
    "watts": "watts|watt",
    "kilowatts": "kilowatts|kilowatt|kw",
    "megawatts": "megawatts|megawatt|mw",
    "gigawatts": "gigawatts|gigawatt|gw",
    "horsepower": "horsepower|hp",
    "kilowatt-hours": "kilowatt hours|kilowatt hour|kwh",
    "megawatt-hours": "megawatt hours|mwh",
    "gigawatt-hours": "gigawatt hours|gwh",
    "terawatt-hours": "terawatt hours|twh",
    "milliseconds": "milliseconds|millisecond|ms",
    "seconds": "seconds|sec|secs",
    "minutes": "minutes|minute|mins|min",
    "hours": "hours|hour|hrs|hr|h",
    "days": "days|day",
    "weeks": "weeks|week",
    "fortnights": "fortnights",
    "months": "months|month",
    "quarters": "quarters",
    "years": "years|year|years old|year old|year olds|yr|yrs",
    "decades": "decades",
    "centuries": "centuries",
    "bytes": "bytes",
    "kilobytes": "kilobytes|kb",
    "megabytes": "megabytes|mb",
    "gigabytes": "gigabytes|gb",
    "terabytes": "terabytes|tb",
    "people": "people|persons|person",
    "times": "times|fold|x",
}

UNIT_PHRASES: Mapping[str, Unit] = {
    phrase: UNITS[name] for name, phrases in _UNIT_PHRASES.items() for phrase in phrases.split("|")
}

UNIT_STARTS: Mapping[str, int] = MappingProxyType(
    {
        first: max(len(each.split()) for each in UNIT_PHRASES if each.split()[0] == first)
        for first in {phrase.split()[0] for phrase in UNIT_PHRASES}
    }
)
"""How many tokens the longest unit has that begins with a token."""

CLOSE_UNITS = frozenset(
    [
        "c",
        "f",
        "g",
        "h",
        "m",
        "x",
        "t",
        "b",
        "k",
        "mi",
        "ha",
        "li",
        "pp",
        "bp",
        "min",
        "ms",
        "won",
        "percentage",
    ]
) - {"won"}
"""Units that are other words too: they count only close behind figures."""

PREFIXES: Mapping[str, Unit] = {
    phrase: UNITS[name]
    for name, phrases in {
        "USD": "us $|u s $|usd",
        "HKD": "hk $|hkd|hong kong $",
        "TWD": "nt $|twd|ntd|new taiwan $",
        "SGD": "s $|sg $|sgd",
        "AUD": "a $|au $|aud",
        "CAD": "c $|ca $|cad",
        "NZD": "nz $|nzd",
        "MOP": "mop $|mop",
        "dollars": "$",
        "EUR": "€|eur",
        "GBP": "£|gbp",
        "CNY": "rmb|cny|cn ¥|rmb ¥",
        "JPY": "jpy|jp ¥",
        "KRW": "₩|krw",
        "INR": "₹|rs",
        "THB": "฿",
    }.items()
    for phrase in phrases.split("|")
} | {
    sign: Unit("¥", UNITS["JPY"].dimension, Fraction(1), frozenset({"JPY", "CNY", "local", "yuan"}))
    for sign in "¥￥"
}

BETWEEN = frozenset(
    [
        "more",
        "additional",
        "other",
        "consecutive",
        "straight",
        "full",
        "whole",
        "working",
        "business",
        "long",
        "short",
        "successive",
        "further",
        "extra",
        "calendar",
        "solid",
        "entire",
        "successful",
        "trading",
        "separate",
    ]
)
"""Adjectives that may stand between a number and its unit."""

_BEFORE: Mapping[Precision, str] = {
    Precision.ABOUT: "about|around|some|roughly|approximately|approx|circa|an estimated|estimated|"
    "in the region of|or so|somewhere around|~|approaching about|on the order of|an average of",
    Precision.AT_LEAST: "more than|over|above|at least|exceeding|exceeded|exceeds|exceed|surpassing|"
    "surpassed|surpass|topped|topping|top|upward of|upwards of|in excess of|no fewer than|no less than|"
    "not less than|not fewer than|greater than|beyond|higher than|a minimum of|minimum of|well over|"
    "longer than|older than|past the|passed|north of|>|as few as|at a minimum|crossed|crossing|surpasses|tops|broke through",
    Precision.AT_MOST: "nearly|near|almost|younger than|shorter than|close to|just under|under|less than|fewer than|at most|no more than|"
    "not more than|below|approaching|not quite|just short of|short of|up to|a maximum of|maximum of|"
    "lower than|well under|<|nearing|approached|shy of|not exceeding|within|as many as|as much as",
}

BEFORE: Mapping[str, Precision] = {
    phrase: precision for precision, phrases in _BEFORE.items() for phrase in phrases.split("|")
}

BOUNDS = frozenset({"up to", "as many as", "as much as", "within", "as few as", "beyond", "top"})
"""Words of a bound that say little of how the number was rounded."""

_AFTER: Mapping[Precision, str] = {
    Precision.ABOUT: "or so|odd|ish|approximately|or thereabouts|some",
    Precision.AT_LEAST: "or more|plus|+|or above|and above|or older|and older|and over|or over|and up|"
    "or higher|or greater|or longer|and upwards|or better|or later|and more",
    Precision.AT_MOST: "or less|or fewer|or below|or under|and under|or younger|and below|or lower|"
    "and younger|at most",
}

AFTER: Mapping[str, Precision] = {
    phrase: precision for precision, phrases in _AFTER.items() for phrase in phrases.split("|")
}

SPANS = frozenset(
    ["days", "weeks", "months", "years", "hours", "minutes", "seconds", "decades", "quarters"]
)
"""Units of time: "over five years" may mean during them."""
