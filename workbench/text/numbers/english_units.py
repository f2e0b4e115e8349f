"""The units and currencies of English, as they stand around a number."""

from collections.abc import Mapping
from fractions import Fraction

from workbench.text.numbers.quantity import UNITS, Unit

_UNIT_PHRASES: Mapping[str, str] = {
    "percent": "percent|per cent|%|pct|percentage",
    "per mille": "‰|per mille|per mil",
    "per million": "ppm|parts per million",
    "percentage points": "percentage points|percentage point|% points|percent points|pp|ppt|ppts",
    "basis points": "basis points|basis point|bps|bp",
    "CNY": "renminbi|rmb|chinese yuan|yuan renminbi|cny|yuan rmb",
    "yuan": "yuan",
    "HKD": "hong kong dollars|hong kong dollar|hkd|hk dollars",
    "TWD": (
        "new taiwan dollars|nt dollars|taiwan dollars|taiwanese dollars|new taiwan dollar|twd|ntd"
    ),
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
    "degrees Celsius": (
        "degrees celsius|degree celsius|° c|celsius|degrees centigrade|degrees c|℃|c"
    ),
    "degrees Fahrenheit": "degrees fahrenheit|degree fahrenheit|° f|fahrenheit|degrees f|℉|f",
    "degrees": "degrees|degree|°",
    "kilometers": (
        "kilometers|kilometer|kilometres|kilometre|km|kms|kph|kmh|km h|kilometers per hour"
    ),
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
    "square kilometers": (
        "square kilometers|square kilometer|square kilometres|square kilometre|sq km|km²|km2"
    ),
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
    "Taiwan catties": "taiwan catties|taiwanese catties|taiwan jin",
    "taels": "taels|tael|liang",
    "ounces": "ounces|ounce|oz",
    "carats": "carats|carat",
    "liters": "liters|liter|litres|litre",
    "milliliters": "milliliters|milliliter|millilitres|millilitre|ml",
    "cubic meters": "cubic meters|cubic meter|cubic metres|cubic metre",
    "cubic feet": "cubic feet|cubic foot",
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
    "centuries": "centuries|century",
    "bytes": "bytes",
    "kilobytes": "kilobytes|kb",
    "megabytes": "megabytes|mb",
    "gigabytes": "gigabytes|gb",
    "terabytes": "terabytes|tb",
    "percent more": (
        "percent more|percent higher|percent greater|percent larger|percent bigger|% more|% higher"
    ),
    "percent off": (
        "percent off|% off|percent discount|% discount|percent discounts|% discounts|per cent off"
    ),
    "people": "people|persons|person",
    "times": "times|fold|x",
}

UNIT_PHRASES: Mapping[str, Unit] = {
    phrase: UNITS[name] for name, phrases in _UNIT_PHRASES.items() for phrase in phrases.split("|")
}

# How many tokens the longest unit has that begins with a token.
UNIT_STARTS: Mapping[str, int] = {
    first: max(len(each.split()) for each in UNIT_PHRASES if each.split()[0] == first)
    for first in {phrase.split()[0] for phrase in UNIT_PHRASES}
}

_CLOSE = "c f g h m x t b k mi ha li pp bp min ms percentage"

# Units that are other words too: they count only close behind figures.
CLOSE_UNITS = frozenset(_CLOSE.split())

_YEN_OR_YUAN = Unit(
    "¥", UNITS["JPY"].dimension, Fraction(1), frozenset({"JPY", "CNY", "local", "yuan"})
)

# By what stands before a number, as tokens.
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
} | dict.fromkeys("¥￥", _YEN_OR_YUAN)

_ADJECTIVES = (
    "more additional other consecutive straight full whole working business long short "
    "successive further extra calendar solid entire successful trading separate"
)

# Adjectives that may stand between a number and its unit.
BETWEEN = frozenset(_ADJECTIVES.split())
