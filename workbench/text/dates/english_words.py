"""The words and patterns of English dates."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from workbench.text.dates.moments import Moment, Part
from workbench.text.dates.time_zones import zones_in_english
from workbench.text.lexicons.date_beginnings import all_beginnings
from workbench.text.lexicons.festivals import added_festivals, all_festivals

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

# Before a decade in words: whose age it is, as in "her late seventies".
_NO_AGE = "".join(
    f"(?<!{whose} {stage})"
    for whose in ("his", "her", "their", "my", "our", "your")
    for stage in ("", "early ", "mid-", "late ")
)

_HALF = r"(?:[12]H(?=[ ,.;']|$)|H[12])"
_HOUR = r"(?:2[0-4]|1[0-9]|0?[0-9])"
_CLOCK = rf"{_HOUR}(?:[:.][0-5][0-9])?"
_NAMED_HOUR = "|".join(NUMBERS)
_AM = r"(?:[ap]\.m\.?|[ap]m\b|[AP]\.M\.?|[AP]M\b)"

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
    "month": rf"(?=[JFMASONDLTln-t])(?:[Ll]ast |[Nn]ext |[Tt]his )?{MONTH}(?![A-Za-z0-9]| Day\b)",
    "day_alone": (
        rf"[Oo]n the {DAY}(?:st|nd|rd|th)"
        r"(?=[,.;)]|$| (?:and|but|for|in|at|to|with|after|before|when|as|from|by) "
        r"| (?:local|Beijing|Taipei|Moscow|Eastern|Pacific) time\b"
        r"| (?:shows?|showed|says?|said|found|put|was|were|is|are|has|had|will|would|that|which|who"
        r"|during|over|near|outside|because|killed|injured|left)\b"
        r"| of (?:this|last|next|the|each|every) month)"
        r"|(?:(?<=night of )|(?<=morning of )|(?<=noon of )|(?<=evening of )|(?<=hours of ))"
        rf"the {DAY}(?:st|nd|rd|th)(?=[,.;)]|$| (?:and|to|until|in|at|with|by|as|after|before) )"
        r"|(?:(?<=through )|(?<=until )|(?<=till )|(?<=since )|(?<=through to )"
        r"|(?<=night of )|(?<=hours of )|(?<=[Aa]s of )|(?<=by ))"
        rf"the {DAY}(?:st|nd|rd|th)(?=[,.;)]|$| (?:and|into|through|on|when|but) )"
        rf"|the {DAY}(?:st|nd|rd|th)(?= of (?:this|last|next|that) month\b)"
        rf"|(?:(?<=from )|(?<=From ))the {DAY}(?:st|nd|rd|th)(?= (?:to|through|until) the \d)"
    ),
    "weekday": (
        rf"(?:[Ll]ast |(?:[Aa] week (?:from|after) )?[Nn]ext |[Tt]his (?:coming |past )?"
        r"|[Cc]oming |[Ee]very )?"
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
        r"|(?<=end of the )century|(?<=half of the )century|(?<=decade of the )century"
        r"|(?<=years of the )century|(?<=start of the )century|(?<=beginning of the )century"
    ),
    "festival": (
        r"(?=[A-Z]|the |eve |[wsva][a-z]+ (?:sol|equ))"
        r"(?:(?:Lunar |Chinese )New Year(?:'s)?(?: Day| Eve)?"
        r"|Spring Festival(?: Eve)?"
        r"|[Ee]ve of (?:the )?(?:Lunar|Chinese) New Year"
        r"|(?:the )?(?:[Ee]ve of )?New Year's (?:Day|Eve)|Mid-[Aa]utumn|Moon Festival|Dragon Boat"
        r"|Lantern Festival|Tomb[- ][Ss]weeping|Qingming|Ching Ming|Qixi|(?:Hungry )?Ghost Festival"
        r"|Zhongyuan|Chung Yuan|Yulan|Laba\b|Buddha's Birthday|(?:May Fourth )?Youth Day"
        r"|Teachers'? Day"
        r"|Mother's Day|Father's Day|Singles'? Day|Arbor Day|Nurses'? Day"
        r"|(?:the )?(?:[Ww]inter|[Ss]ummer) [Ss]olstice"
        r"|(?:the )?(?:[Ss]pring|[Vv]ernal|[Aa]utumn|[Aa]utumnal) [Ee]quinox"
        r"|Double Ninth|Chongyang|National Day|May Day|Labou?r Day|Women's Day|Children's Day"
        r"|Army Day|Christmas(?: Eve| Day)?|Valentine's|Thanksgiving|Halloween|Easter\b{festivals})"
    ),
    "part": (
        r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th|[Ll]atter)[- ]"
        r"(?:(?:fiscal|financial|calendar|business)[- ])?(?:half|quarters?)\b"
        r"|[Ff]irst (?:three quarters|(?:nine|9|six|6|three|3) months)\b"
        r"|(?:[Ll]ast|[Ff]inal) (?:three months|quarter)(?= of (?:the year|last year|this year|20))"
        rf"|{_HALF}|Q[1-4]\b|[1-4]Q\b"
        r"|(?:[Ll]ast |[Tt]his |[Nn]ext )?(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)"
        r"(?! Festival| Olympic| Game| Palace| Davos| [Ss]olstice| [Ee]quinox)\b"
        r"|(?:last|this) fall\b|(?<=[Ss]tart of )fall\b|(?<=[Bb]eginning of )fall\b"
        r"|Li(?:chun|xia|qiu|dong)\b"
        r"|[Ff]all(?= (?:of )?(?:19|20)[0-9]{2})"
        r"|[Yy]ear-end|(?:the )?year's end|end of (?:the )?year(?! [0-9]| before last| after next)"
    ),
    "so_far": r"[Ff]irst (?:two|four|five|seven|eight|ten|eleven|10|11|[24578]) months\b",
    "prefix": (
        r"(?:[Ee]arly|[Mm]id|[Ll]ate|[Mm]iddle)(?:-| in )(?=[A-Z0-9])"
        rf"|(?:[Ee]arly|[Ll]ate|[Mm]id)[ -](?=(?:in )?{_THE}?(?:[A-Z0-9]|'[0-9]|last |this |next ))"
        r"|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|[Cc]lose|[Ll]atter part"
        r"|(?:[Ff]irst|[Mm]iddle|[Ss]econd|[Ll]ast|[Ff]inal) (?:10|ten) days)s?"
        r" of (?:the (?!month\b))?"
        r"(?=[A-Z0-9]|last|this|next|the month\b|century|(?:year|month) (?:before last|after next))"
    ),
    "relative": (
        r"(?:the |The )?(?:night|evening|morning|afternoon) before last\b"
        r"|(?:the |The )day before yesterday|(?:the |The )day after tomorrow"
        r"|[Tt]oday\b(?! (?:in )?(?:USA))|[Yy]esterday\b|[Tt]omorrow\b|[Tt]onight\b|[Ll]ast night"
        r"|[Tt]his (?:morning|afternoon|evening)"
        r"|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year)\b(?!-)"
        r"|(?:the |The )?(?:week|month|year) (?:before last|after next)"
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
        r"(?! (?:holiday|break|vacation|long))"
        r"|[Ll]unar (?:month|calendar)"
    ),
    "military": r"(?:[01][0-9]|2[0-4])[0-5][0-9](?= ?(?:hours|hrs|h\b|{zones}))",
    "meridiem": rf"{_CLOCK} ?{_AM}",
    "range_hour": (rf"{_CLOCK}(?= ?(?:-|to|and|until|till|through) ?{_CLOCK} ?{_AM})"),
    "colon": rf"{_HOUR}:[0-5][0-9](?![0-9:]|\.[0-9])",
    "around_hour": (
        rf"(?:(?:(?:[Aa] )?[Qq]uarter (?:past|to|before|after|of|till)"
        r"|(?:[Hh]alf an hour|(?:[Aa] )?[Qq]uarter of an hour) (?:past|before|after)"
        r"|(?:[Ff]ive|[Tt]en|[Tt]wenty|[Tt]wenty-five|[0-5]?[0-9])"
        r" (?:past|minutes? (?:past|to|before|after|of|till))"
        r"|(?:(?<=\bat )|(?<=\bby )|(?<=ntil ))(?:five|ten|twenty|twenty-five|5|10|20|25) to"
        r"|(?:[Aa]n|[Oo]ne) hour (?:past|before|after)(?= (?:noon|midnight)\b)))"
        rf" (?:{_NAMED_HOUR}|{_HOUR}|noon|midnight)\b"
        r"(?![-:.,%][0-9]|[A-Za-z]"
        r"| (?:percent|people|years?|days?|months?|weeks?|of|in [0-9]|million"
        r"|billion|thousand|hundred|times|points?|degrees|yuan|dollars|others?|more|to|and))"
    ),
    "hour": (
        rf"(?:half past |Half past )?(?:{_HOUR}|{_NAMED_HOUR}) (?:o'clock|sharp\b|on the dot\b)"
        rf"|[Hh]alf past (?:{_HOUR}|{_NAMED_HOUR}|noon|midnight)\b"
        rf"|(?:{_CLOCK}|{_NAMED_HOUR})"
        r"(?= (?:in the (?:early )?(?:morning|afternoon|evening)|at night))"
        rf"|(?:(?<=\bat )|(?<=until )|(?<=\bby )|(?<=around )|(?<=about )|(?<=before )|(?<=after )"
        rf"|(?<=\bfrom )|(?<=since )|(?<=\btill )|(?<=\bto )|(?<=between ))"
        rf"(?:{_CLOCK}|{_NAMED_HOUR})(?= (?:last night|tonight|(?:this|yesterday|tomorrow|that"
        rf"|{_WEEKDAY}) (?:morning|afternoon"
        r"|evening|night)))"
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

# The characters that the words of each kind begin with: only those kinds are tried at a word.
_BEGINNINGS: dict[str, str] = {
    "numeric": _FIGURES,
    "slashed": _FIGURES,
    "day_first": _FIGURES,
    "month_first": "JFMASOND",
    "month_year": "JFMASOND",
    "month": "JFMASONDLTlnt",
    "so_far": "Ff",
    "day_alone": "OoTt",
    "weekday": "AMTWFSLNCEalntce",
    "weekend": "LNTWlntw",
    "decade": f"{_FIGURES}'tfsenTFSEN",
    "century": f"{_FIGURES}fstenlcFSTEN",
    "festival": "ABCDEFGHIJKLMNOPQRSTUVWXYZtewsva",
    "part": f"{_FIGURES}FSTfstHQLNlnAWawYye",
    "prefix": "EMLemlBbSsCcFf",
    "relative": "tTyYlLnNemaw",
    "loosely": "PpFfCcEeAaOoTtNnYyMmSs",
    "lunar": f"{_FIGURES}fstenLl",
    "military": _FIGURES,
    "meridiem": _FIGURES,
    "range_hour": _FIGURES,
    "colon": _FIGURES,
    "around_hour": f"{_FIGURES}AaHhQqFfTtOo",
    "hour": f"{_FIGURES}Hhotfsen",
    "noon": "NnMm",
    "day_part": "EeSsPpDdMmAaOoNn",
    "year": _FIGURES,
}


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
    """Return what stands before each word that a date or a time may begin with."""
    filed: dict[str, list[str]] = {}
    for words in (*all_beginnings(), *(word.capitalize() for word in _own_festivals())):
        filed.setdefault(words[0], []).append(re.escape(words[1:]))
    letters = "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in filed.items())
    return re.compile(rf"(?<![0-9A-Za-z$])(?:(?=[0-9])(?<![0-9][.,:/-])|(?=')|(?=(?:{letters})))")


# The beginnings that share an expression: few, for each takes time to be made.
_CLASSES = (f"{_FIGURES}'", "JFMASONDTWL", "BCEGHIKPQRUVXYZ", "t", "lnesf", "ao", "bcdhmpqvwy")


@cache
def _words_from(sign: str) -> re.Pattern[str]:
    alike = next((signs for signs in _CLASSES if sign in signs), sign)
    tried = (kind for kind in _KINDS if not set(alike).isdisjoint(_BEGINNINGS[kind]))
    return _expression(tuple(tried))


@cache
def _expression(kinds: tuple[str, ...]) -> re.Pattern[str]:
    """Return the expression for some kinds, in the order of all."""
    own = "".join(rf"|(?=[A-Z])(?i:{re.escape(word)})(?![A-Za-z])" for word in _own_festivals())
    named = (
        f"(?P<{kind}>{_KINDS[kind].replace('{zones}', _zones()).replace('{festivals}', own)})"
        for kind in kinds
    )
    return re.compile("|".join(named))


@cache
def english_zones() -> re.Pattern[str]:
    """Return the expression for the names of time zones."""
    return re.compile(rf"(?<![A-Za-z]){_zones()}")


def _zones() -> str:
    by_length = sorted(zones_in_english(), key=len, reverse=True)
    names = "|".join(re.escape(zone) for zone in by_length if " " in zone)
    letters = "|".join(re.escape(zone.upper()) for zone in by_length if " " not in zone)
    return rf"(?:(?i:{names})|(?:{letters})(?![A-Za-z]))"


_DECADE_NAMES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties")
_SEASONS = {
    "spring": Part.SPRING,
    "summer": Part.SUMMER,
    "autumn": Part.AUTUMN,
    "fall": Part.AUTUMN,
    "winter": Part.WINTER,
}
_PARTS: dict[str, Part] = {
    "three quarters": Part.THREE_QUARTERS,
    "last three months": Part.FOURTH_QUARTER,
    "final three months": Part.FOURTH_QUARTER,
    "last quarter": Part.FOURTH_QUARTER,
    "final quarter": Part.FOURTH_QUARTER,
    "nine months": Part.THREE_QUARTERS,
    "six months": Part.FIRST_HALF,
    "three months": Part.FIRST_QUARTER,
    "first half": Part.FIRST_HALF,
    "second half": Part.SECOND_HALF,
    "latter half": Part.SECOND_HALF,
    "first quarter": Part.FIRST_QUARTER,
    "second quarter": Part.SECOND_QUARTER,
    "third quarter": Part.THIRD_QUARTER,
    "fourth quarter": Part.FOURTH_QUARTER,
    **_SEASONS,
    "lichun": Part.SPRING,
    "lixia": Part.SUMMER,
    "liqiu": Part.AUTUMN,
    "lidong": Part.WINTER,
    "year": Part.LATE,
}
_SHORT_PARTS: dict[str, Part] = {
    "H1": Part.FIRST_HALF,
    "H2": Part.SECOND_HALF,
    "Q1": Part.FIRST_QUARTER,
    "Q2": Part.SECOND_QUARTER,
    "Q3": Part.THIRD_QUARTER,
    "Q4": Part.FOURTH_QUARTER,
}
_PREFIXES = {
    "early": Part.EARLY,
    "begin": Part.EARLY,
    "start": Part.EARLY,
    "mid": Part.MIDDLE,
    "late": Part.LATE,
    "end": Part.LATE,
    "close": Part.LATE,
    "latte": Part.LATE,
    "first": Part.EARLY,
    "second": Part.MIDDLE,
    "last": Part.LATE,
    "final": Part.LATE,
}
_MOST_MONTHS = 12
_FIRST_YEAR = 1000


def _own_festivals() -> tuple[str, ...]:
    """Return what names of festivals begin with that the user adds."""
    return tuple(word for each in added_festivals() for word in each.english)


@cache
def _festivals() -> Mapping[str, str]:
    """Return the festivals by what their names begin with, the longest first."""
    named = {word: each.festival for each in all_festivals() for word in each.english}
    return {word: named[word] for word in sorted(named, key=len, reverse=True)}


def month_number(word: str) -> int:
    """Return the number of a month that begins with the first three letters of a word."""
    return next(place for place, name in enumerate(MONTHS, 1) if name[:3] == word[:3].lower())


def figures_of(words: str) -> list[int]:
    """Return the numbers among words, in their order."""
    plain = "".join(sign if "0" <= sign <= "9" else " " for sign in words)
    return [int(figure[:4]) for figure in plain.split()]


def moment_of(kind: str, words: str) -> Moment | None:
    """Return what words of a kind of `english_date_patterns` say; `None` if it is no date."""
    read = _READERS.get(kind)
    return None if read is None else read(words)


def distance_of(words: str) -> int | None:
    """Return how many weeks, months or years "last", "this" and "next" are away."""
    first = words.split(" ", 1)[0].lower()
    return {"last": -1, "this": 0, "next": 1, "coming": 1}.get(first)


def part_of_prefix(words: str) -> Part:
    """Return the part that "early" or "end of" takes of what follows."""
    words = words.lower()
    return next(part for name, part in _PREFIXES.items() if words.startswith(name))


def _numeric(words: str) -> Moment | None:
    first, second, third = figures_of(words)
    year_first = first >= _FIRST_YEAR
    year, month, day = (first, second, third) if year_first else (third, first, second)
    if month > _MOST_MONTHS:
        month, day = day, month
    return Moment(year=year, month=month, day=day) if month <= _MOST_MONTHS else None


def _slashed(words: str) -> Moment | None:
    month, day = figures_of(words)
    if month > _MOST_MONTHS:
        month, day = day, month
    return Moment(month=month, day=day) if month <= _MOST_MONTHS else None


def _dated(words: str) -> Moment:
    """Read a month with a day, a year or both, the day first or last."""
    month = next(
        month_number(word)
        for word in words.replace("-", " ").split()
        if word[:3].lower() in {name[:3] for name in MONTHS}
    )
    numbers = figures_of(words)
    years = [number for number in numbers if number >= _FIRST_YEAR]
    days = [number for number in numbers if number < _FIRST_YEAR]
    return Moment(year=years[-1] if years else None, month=month, day=days[-1] if days else None)


def _month(words: str) -> Moment:
    away = distance_of(words)
    return Moment(
        month=month_number(words.rsplit(" ", maxsplit=1)[-1]), years=away, near=bool(away)
    )


_A_WEEK = len("a week")


def _weekday(words: str) -> Moment:
    name = words.rsplit(" ", maxsplit=1)[-1].lower()[:3]
    weekday = next(place for place, each in enumerate(WEEKDAYS) if each.startswith(name))
    away = distance_of(words)
    if away is not None and words[:_A_WEEK].lower() == "a week":
        return Moment(weekday=weekday, weeks=away + 1)
    return Moment(weekday=weekday, weeks=away, near=away is not None)


def _weekend(words: str) -> Moment:
    return Moment(weekend=True, weeks=distance_of(words))


def _decade(words: str) -> Moment:
    numbers = figures_of(words)
    if numbers:
        return Moment(decade=numbers[0])
    name = words.lower()
    tens = _DECADE_NAMES.index(name) + 2 if name in _DECADE_NAMES else 9
    return Moment(decade=tens * 10)


def _century(words: str) -> Moment:
    numbers = figures_of(words)
    if numbers:
        return Moment(century=numbers[0])
    if "last" in words or "previous" in words:
        return Moment(century=20)
    name = words.lower().replace(" century", "").replace("-century", "")
    return Moment(century=ORDINALS.index(name) + 1 if name in ORDINALS else 21)


def _part(words: str) -> Moment:
    if words[0] in "HQ" or words[-1] in "HQ":
        return Moment(part=_SHORT_PARTS["".join(sorted(words, reverse=True))])
    name = re.sub(r" (?:fiscal|financial|calendar|business) ", " ", words.lower().replace("-", " "))
    for short, long in (
        ("9 m", "nine m"),
        ("6 m", "six m"),
        ("3 m", "three m"),
        ("1st", "first"),
        ("2nd", "second"),
        ("3rd", "third"),
        ("4th", "fourth"),
    ):
        name = name.replace(short, long)
    part = next((part for each, part in _PARTS.items() if each in name), None)
    away = distance_of(words)
    return Moment(part=part, years=away, near=bool(away))


def _away(unit: str, distance: int) -> Moment:
    """Return the day, week, month or year at a distance."""
    return {
        "day": Moment(days=distance),
        "week": Moment(weeks=distance),
        "month": Moment(months=distance),
        "year": Moment(years=distance),
    }[unit]


def _relative(words: str) -> Moment:
    name = words.lower()
    for unit in ("week", "month", "year"):
        if unit in name:
            away = distance_of(name)
            if away is None:
                away = -2 if "before" in name else 2
            return _away(unit, away)
    if name.endswith(" before last"):
        return Moment(days=-2)
    if name.startswith("the day"):
        return Moment(days=-2 if "before" in name else 2)
    return Moment(days=-1 if name in {"yesterday", "last night"} else int(name == "tomorrow"))


def _loosely(words: str) -> Moment | None:
    """Read "a year earlier", "the previous month", "year on year", "the year"."""
    name = words.lower()
    unit = next((unit for unit in ("day", "week", "month", "year") if unit in name), "year")
    if "same" in name:
        return None
    past = ("previous", "prior", "preceding", "past", "ago", "earlier", "before", "-", "on", "over")
    coming = ("next", "following", "coming", "ensuing", "later", "after", "ahead")
    steps = 2 if name.startswith("two") else 1
    if any(word in name.replace("month", "m") for word in coming):
        return _away(unit, steps)
    if name.startswith(("y", "annual", "month")) or any(f" {word}" in f" {name}" for word in past):
        return _away(unit, -steps)
    return _away(unit, 0)


def _festival(words: str) -> Moment:
    name = words.lower().removeprefix("the ")
    if name.startswith("eve of"):
        lunar = "lunar" in name or "chinese" in name
        name = "lunar new year's eve" if lunar else "new year's eve"
    return Moment(festival=next(day for each, day in _festivals().items() if name.startswith(each)))


def _so_far(words: str) -> Moment:
    """Read the first five months by the last of them."""
    number = words.split(" ")[1]
    return Moment(month=int(number) if number.isdecimal() else NUMBERS.index(number) + 1)


def _lunar(words: str) -> Moment:
    """Read the fifth day of the first lunar month, the 15th day of the Lunar New Year."""
    names = words.lower().replace(" of", "").split()
    numbers = [number for number in map(_ordinal, names) if number]
    if "day" in names and len(numbers) == 1:
        numbers.append(1)
    day, month = (None, *numbers)[-2:] if numbers else (None, None)
    return Moment(lunar=True, month=month, day=day)


def _ordinal(word: str) -> int:
    """Return the number of fifth or 15th, 0 for another word."""
    figures = figures_of(word)
    if figures:
        return figures[0]
    return ORDINALS.index(word) + 1 if word in ORDINALS else 0


def _year(words: str) -> Moment:
    return Moment(year=figures_of(words)[0])


_READERS: dict[str, Callable[[str], Moment | None]] = {
    "numeric": _numeric,
    "slashed": _slashed,
    "day_first": _dated,
    "month_first": _dated,
    "month_year": _dated,
    "month": _month,
    "day_alone": lambda words: Moment(day=figures_of(words)[0]),
    "weekday": _weekday,
    "weekend": _weekend,
    "decade": _decade,
    "century": _century,
    "part": _part,
    "relative": _relative,
    "loosely": _loosely,
    "festival": _festival,
    "lunar": _lunar,
    "so_far": _so_far,
    "year": _year,
}
