"""What English dates and times look like, as one expression over folded text.

Folding makes curly apostrophes and all dashes plain, each in its place. Every alternative is
bounded, so that a text is read in time proportional to its length. Each group's name is the kind of
its words.
"""

import re
from collections.abc import Iterator
from functools import cache

from workbench.text.dates.time_zones import ENGLISH_ZONES

MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"),
)
NUMBERS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve"),
)

_FULL = "|".join(f"{name.title()}|{name.upper()}" for name in MONTHS)
_SHORT = r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
MONTH = rf"(?:{_FULL}|(?:{_SHORT})\b\.?)"
DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
_ORDINAL = rf"(?:{DAY}(?:st|nd|rd|th)?)"
YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|21[0-9]{2})"
_NAMED_DAYS = "|".join(ORDINALS)
_NTH = rf"(?:{DAY}(?:st|nd|rd|th)|{_NAMED_DAYS})"
_ENDS = r"(?![0-9A-Za-z]|[.,:/][0-9])"
_YEAR_ENDS = r"(?![0-9A-Za-z%]|[.,:][0-9])"
_TAIL_YEAR = rf"(?:,? (?:of )?{YEAR}{_YEAR_ENDS}|, ?{YEAR}{_YEAR_ENDS})"
_SHORT_DAYS = r"(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\.(?=,? )"
_WEEKDAY = "|".join(f"{name.title()}|{name.upper()}" for name in WEEKDAYS)
_DECADES = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"
_NO_AGE = "".join(
    f"(?<!{whose} {stage})"
    for whose in ("his", "her", "their", "my", "our", "your")
    for stage in ("", "early ", "mid-", "late ")
)
"""Before a decade in words: whose age it is, as in "her late seventies"."""

_HALF = r"(?:[12]H(?=[ ,.;']|$)|H[12])"
_HOUR = r"(?:2[0-4]|1[0-9]|0?[0-9])"
_CLOCK = rf"{_HOUR}(?:[:.][0-5][0-9])?"
_NAMED_HOUR = "|".join(NUMBERS)
_AM = r"(?:[ap]\.m\.?|[ap]m\b|[AP]\.M\.?|[AP]M\b)"
_NEVER = (
    r"o[fr]|and|in|i[st]|its|a[nst]|are|by|be|been|but|said|says?|was|were|with|for|from|he|she|his"
    r"|her|has|had|have|that|their|they|who|which|will|would|could|not|more|than|also|over|when|where"
    r"|after|before|about|into|out|up|some|there|people|other|new|all|no|we|it"
)
"""Words that begin no date, left at once: they are the most of any text."""

_THE = r"(?:the |The )"

_KINDS: dict[str, str] = {
    "numeric": (rf"{YEAR}(?:-{DAY}-{DAY}|/{DAY}/{DAY}){_ENDS}|{DAY}/{DAY}/{YEAR}{_ENDS}"),
    "slashed": rf"{DAY}/{DAY}(?![0-9/A-Za-z]|[.,:%-][0-9]|th)",
    "day_first": (
        rf"(?:{_ORDINAL} ?(?:-| to | and |, ) ?)?{_ORDINAL}(?:(?: day)? of | |-){MONTH}(?![a-z])"
        rf"{_TAIL_YEAR}?"
    ),
    "month_first": (
        rf"(?=[JFMASOND]){MONTH}"
        rf" (?:the )?{_ORDINAL}(?![0-9A-Za-z%]|[.,:][0-9]){_TAIL_YEAR}?"
    ),
    "month_year": rf"(?=[JFMASOND]){MONTH}(?:,? | of ){YEAR}{_YEAR_ENDS}",
    "month": rf"(?=[JFMASONDLTln-t])(?:[Ll]ast |[Nn]ext |[Tt]his )?{MONTH}(?![A-Za-z0-9])",
    "day_alone": (
        rf"[Oo]n the {DAY}(?:st|nd|rd|th)"
        r"(?=[,.;)]|$| (?:and|but|for|in|at|to|with|after|before|when|as|from|by) "
        r"| of (?:this|last|next|the) month)"
        r"|(?:(?<=night of )|(?<=morning of )|(?<=noon of )|(?<=evening of ))"
        rf"the {DAY}(?:st|nd|rd|th)(?=[,.;)]|$| (?:and|to|until|in|at|with|by|as|after|before) )"
    ),
    "weekday": (
        rf"(?:[Ll]ast |[Nn]ext |[Tt]his (?:coming |past )?|[Cc]oming |[Ee]very )?"
        rf"(?:(?:{_WEEKDAY})s?\b|{_SHORT_DAYS})"
    ),
    "weekend": r"(?:[Ll]ast |[Nn]ext |[Tt]his (?:past |coming )?|the |The )?[Ww]eekend\b",
    "decade": (
        r"(?:1[0-9]|20)[0-9]0'?s\b|(?<=the )[1-9]0'?s\b|'[1-9]0s\b"
        r"|(?:(?<=[0-9]0s and )|(?<=[0-9]0s to )|(?<=[0-9]0s or ))[1-9]0s\b"
        rf"|{_NO_AGE}(?:{_DECADES}|{_DECADES.title()})\b"
    ),
    "century": (
        rf"(?:[12]?[0-9](?:st|nd|rd|th)|(?i:{_NAMED_DAYS}))"
        r"[- ][Cc]entury|(?:last|this|the (?:last|previous|present|current)) century"
        r"|(?<=end of the )century|(?<=half of the )century"
    ),
    "festival": (
        r"(?=[A-Z]|the |eve )(?:(?:Lunar |Chinese )New Year(?:'s)?(?: Day| Eve)?"
        r"|Spring Festival(?: Eve)?"
        r"|(?:the )?(?:[Ee]ve of )?New Year's (?:Day|Eve)|Mid-[Aa]utumn|Moon Festival|Dragon Boat"
        r"|Lantern Festival|Tomb[- ][Ss]weeping|Qingming|Ching Ming|Qixi|Ghost Festival"
        r"|Double Ninth|Chongyang|National Day|May Day|Labou?r Day|Women's Day|Children's Day"
        r"|Army Day|Christmas(?: Eve| Day)?|Valentine's|Thanksgiving|Halloween|Easter)"
    ),
    "part": (
        r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)[- ](?:half|quarters?)\b"
        r"|[Ff]irst (?:three quarters|(?:nine|9|six|6|three|3) months)\b"
        rf"|{_HALF}|Q[1-4]\b|[1-4]Q\b"
        r"|(?:[Ll]ast |[Tt]his |[Nn]ext )?(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)"
        r"(?! Festival| Olympic| Game| Palace| Davos)\b|(?:last|this) fall\b"
        r"|[Ff]all(?= (?:of )?(?:19|20)[0-9]{2})"
        r"|[Yy]ear-end|(?:the )?year's end|end of (?:the )?year(?! [0-9])"
    ),
    "so_far": r"[Ff]irst (?:two|four|five|seven|eight|ten|eleven|10|11|[24578]) months\b",
    "prefix": (
        r"(?:[Ee]arly|[Mm]id|[Ll]ate|[Mm]iddle)(?:-| in )(?=[A-Z0-9])"
        rf"|(?:[Ee]arly|[Ll]ate|[Mm]id)[ -](?=(?:in )?{_THE}?(?:[A-Z0-9]|last |this |next ))"
        r"|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|[Cc]lose|[Ll]atter part)s? of (?:the )?"
        r"(?=[A-Z0-9]|last|this|next|month|century)"
    ),
    "relative": (
        r"(?:the |The )day before yesterday|(?:the |The )day after tomorrow"
        r"|[Tt]oday\b(?! (?:in )?(?:USA))|[Yy]esterday\b|[Tt]omorrow\b|[Tt]onight\b|[Ll]ast night"
        r"|[Tt]his (?:morning|afternoon|evening)"
        r"|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year)\b(?!-)"
        r"|(?:the |The )(?:week|month|year) (?:before last|after next)"
    ),
    "loosely": (
        r"(?:[Pp]revious|[Pp]rior|[Pp]receding|[Ff]ollowing|[Cc]oming|[Ee]nsuing|[Pp]ast) "
        r"(?:day|week|month|year)\b"
        r"|(?:[Aa]|[Oo]ne|[Tt]he|[Tt]wo) (?:day|week|month|year)s? "
        r"(?:ago|earlier|before|later|after|ahead)"
        r"|[Nn]ext day|[Yy]ear[- ](?:on|over)[- ]year|[Mm]onth[- ](?:on|over)[- ]month"
        r"|[Yy][-/]?o[-/]?[Yy]\b"
        r"|[Aa]nnual(?:ly|ized)?\b|[Ss]ame (?:period|month|quarter)|[Cc]urrent (?:week|month|year)"
        r"|(?:the |The )(?:week|month|year)\b"
    ),
    "lunar": (
        rf"(?:{_NTH} day of the )?{_NTH} (?:[Ll]unar month"
        r"|month (?:of|in|on) the (?:traditional )?(?:[Ll]unar|Chinese) (?:calendar|year))"
        rf"|{_NTH} day of the (?:[Ll]unar|Chinese) (?:[Nn]ew [Yy]ear|calendar|year)"
        r"|[Ll]unar (?:month|calendar)"
    ),
    "military": r"(?:[01][0-9]|2[0-4])[0-5][0-9](?= ?(?:hours|hrs|h\b|{zones}))",
    "meridiem": rf"{_CLOCK} ?{_AM}",
    "range_hour": (rf"{_CLOCK}(?= ?(?:-|to|and|until|till|through) ?{_CLOCK} ?{_AM})"),
    "colon": rf"{_HOUR}:[0-5][0-9](?![0-9:]|\.[0-9])",
    "hour": (
        rf"(?:half past |Half past )?(?:{_HOUR}|{_NAMED_HOUR}) o'clock"
        rf"|[Hh]alf past (?:{_HOUR}|{_NAMED_HOUR})\b"
        rf"|(?:{_CLOCK}|{_NAMED_HOUR})"
        r"(?= (?:in the (?:early )?(?:morning|afternoon|evening)|at night))"
    ),
    "noon": r"(?:[Nn]oon|[Mm]idday|[Mm]idnight)\b",
    "day_part": (
        r"(?:[Ee]arly|[Ss]mall) hours|[Ee]arly (?=Mon|Tue|Wed|Thu|Fri|Sat|Sun)|[Ee]arly morning"
        r"|[Pp]re-?dawn|[Dd]awn\b|[Mm]ornings?\b(?! (?:Post|Star|Herald|News))"
        r"|[Aa]fternoons?\b|[Ee]venings?\b|[Oo]vernight|[Nn]ights?\b|[Dd]usk"
    ),
    "year": rf"{YEAR}(?:[-/](?:{YEAR}|[0-9]{{2}}))?(?![0-9A-Za-z%]|[.,:][0-9]|/)",
}


_FIGURES = "0123456789"
_BEGINNINGS: dict[str, str] = {
    "numeric": _FIGURES,
    "slashed": _FIGURES,
    "day_first": _FIGURES,
    "month_first": "JFMASOND",
    "month_year": "JFMASOND",
    "month": "JFMASONDLTlnt",
    "so_far": "Ff",
    "day_alone": "OoTt",
    "weekday": "MTWFSLNCElntce",
    "weekend": "LNTWlntw",
    "decade": f"{_FIGURES}'tfsenTFSEN",
    "century": f"{_FIGURES}fstenlcFSTEN",
    "festival": "ABCDEFGHIJKLMNOPQRSTUVWXYZte",
    "part": f"{_FIGURES}FSTfstHQLNlnAWawYye",
    "prefix": "EMLemlBbSsCc",
    "relative": "tTyYlLnN",
    "loosely": "PpFfCcEeAaOoTtNnYyMmSs",
    "lunar": f"{_FIGURES}fstenLl",
    "military": _FIGURES,
    "meridiem": _FIGURES,
    "range_hour": _FIGURES,
    "colon": _FIGURES,
    "hour": f"{_FIGURES}Hhotfsen",
    "noon": "NnMm",
    "day_part": "EeSsPpDdMmAaOoNn",
    "year": _FIGURES,
}
"""The characters that the words of each kind begin with: only those kinds are tried at a word."""


def find_date_words(text: str) -> Iterator[re.Match[str]]:
    """Yield the words for dates and times of a folded text, as `lastgroup` their kind."""
    place = 0
    for start in _beginning().finditer(text):
        if start.start() < place:
            continue
        match = _words_from(text[start.start()]).match(text, start.start())
        if match is not None:
            place = match.end()
            yield match


@cache
def _beginning() -> re.Pattern[str]:
    beginnings = "".join(sorted(set("".join(_BEGINNINGS.values()))))
    word = rf"(?<![0-9A-Za-z$])(?=[{beginnings}])(?!(?:{_NEVER})\b)"
    return re.compile(rf"{word}(?:(?![0-9])|(?<![0-9][.,:/-]))")


_CLASSES = (f"{_FIGURES}'", "JFMASONDTWL", "BCEGHIKPQRUVXYZ", "t", "lnesf", "ao", "bcdhmpwy")
"""The beginnings that share an expression: few, for each takes time to be made."""


@cache
def _words_from(sign: str) -> re.Pattern[str]:
    alike = next((signs for signs in _CLASSES if sign in signs), sign)
    tried = (kind for kind in _KINDS if not set(alike).isdisjoint(_BEGINNINGS[kind]))
    return _expression(tuple(tried))


@cache
def _expression(kinds: tuple[str, ...]) -> re.Pattern[str]:
    """Return the expression for some kinds, in the order of all."""
    named = (f"(?P<{kind}>{_KINDS[kind].replace('{zones}', _zones())})" for kind in kinds)
    return re.compile("|".join(named))


@cache
def english_zones() -> re.Pattern[str]:
    """Return the expression for the names of time zones."""
    return re.compile(rf"(?<![A-Za-z]){_zones()}")


def _zones() -> str:
    by_length = sorted(ENGLISH_ZONES, key=len, reverse=True)
    names = "|".join(re.escape(zone) for zone in by_length if " " in zone)
    letters = "|".join(zone.upper() for zone in by_length if " " not in zone)
    return rf"(?:(?i:{names})|(?:{letters})(?![A-Za-z]))"
