"""What hyphens, dashes and commas join: ages, decades, ranges, and whole sentences."""

from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.rules import REPEATED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese, listed, opaque
from workbench.text.grammar.classes import classes
from workbench.text.names.english_places import known_places
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.patterns import compiled

_PROSE = frozenset({Role.BODY, Role.QUOTE, Role.CAPTION})

# An age or a measure before its noun that has lost a hyphen: `25 year-old`, `a 25-year old man`.
_AGE = compiled(
    r"\b(?P<count>\d{1,3}|[a-z]+)(?:(?P<first> )(?:year|month|week|day)-old"
    r"|-(?:year|month|week|day)(?P<second> )old(?= (?!age\b|people\b|town\b|city\b))"
    r"|(?<=\d) (?<![^\d]1 )(?:year|month|week|day) old\b)"
)
_COUNTS = compiled(
    r"\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|one"
)

# An opening quotation mark where figures were left out before a decade.
_DECADE = compiled(r"(?<![\w‘])‘(?=\d0s\b)(?!\d0s[^‘’\n]{0,80}’)")

# A word of two ends, and a hyphen for the other.
_RANGE = compiled(
    r"\b(?P<word>[Ff]rom|[Bb]etween) (?P<first>[$£€]?\d[\d,.]*\d|\d)(?P<dash>-)"
    r"(?P<last>[$£€]?\d[\d,.]*\d|\d)(?!\d|[-–/]\d)(?= ?%| [a-z]+|[.,;)]|\Z)"
    r"(?! (?:down|up|ahead|behind|victory|win|loss|defeat|draw|lead|vote|season|school|academic"
    r"|financial|fiscal)\b)"
)
_SHORT_YEAR = 2
_LONG_YEAR = 4

_TWICE = compiled(
    r"(?<=\d)%%+|(?<=\d)% (?:percent|per cent)\b|\b(?P<word>percent|per cent) percent\b"
)


class JoinedWords:
    """Finds `a 25 year-old`, `the ‘90s`, `from 10-20` and `5%%`."""

    name = "joined_words"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each as it should be written."""
        del style
        target = checked.segment.target
        if "old" in target:
            yield from few(_ages(checked))
        if "‘" in target:
            for found in _DECADE.finditer(target):
                yield _found(checked, found.span(), "’")
        if "rom " in target or "etween " in target:
            yield from few(_ranges(checked))
        if "---" in target or "——" in checked.segment.source:
            yield from few(_dashes(checked))
        if checked.segment.role in _PROSE and not is_chinese(target):
            yield from few(_stops(checked))
            yield from few(_run_together(checked))
        if "、" in checked.segment.source:
            yield from few(_items(checked))
        if "%" in target:
            for found in _TWICE.finditer(target):
                yield _found(checked, found.span(), "%")


def _dashes(checked: Checked) -> Iterator[Finding]:
    """Yield three hyphens for a dash, and a comma that ends what a dash began.

    The source has two dashes then: 队长——最年长的球员——打满全场.
    """
    target = checked.segment.target
    for found in _HYPHENS.finditer(target):
        yield _found(checked, found.span(), "—")
    begun = list(_DASH.finditer(target))
    if checked.segment.source.count("——") != 2 or len(begun) != 1:  # noqa: PLR2004 - a pair
        return
    comma = _COMMA.match(target, begun[0].end())
    if comma is not None:
        start = comma.end() - len(", ")
        yield _found(checked, (start, comma.end()), begun[0][0])


def _stops(checked: Checked) -> Iterator[Finding]:
    """Yield where one sentence runs into the next, if the source has more of them."""
    source, target = checked.segment.source, checked.segment.target
    if len(_CHINESE_STOP.findall(source)) <= len(_STOP.findall(target)):
        return
    for found in _RUN_ON.finditer(target):
        place = found.span("space")
        yield REPEATED.found(
            checked,
            Span(*place),
            fix=Fix(*place, ". "),
            marks=found[0],
            once=f"{found['last']}. {found['first']}",
        )


# A small word that stands in the same word as a name or as an article.
_SMALL = "on|in|at|of|the|to|and|for|with|from|by|that|as|since|until|before|after|last|next|this"
_SMALL_AND_NAME = compiled(
    rf"(?<![\w@#/.’'-])(?P<small>{_SMALL})(?P<name>[A-Z][a-z]{{2,}})(?![\w@])"
)
_WITH_ARTICLE = compiled(
    r"(?<![\w@#/.’'-])(?:(?P<before>[a-z]{2,})(?P<the>the)|the(?P<behind>[a-z]{4,}))(?![\w@’'/.-]\w|\w)"
)
_CALENDAR = listed(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
    June July August September October November December"""
)


def _run_together(checked: Checked) -> Iterator[Finding]:
    """Yield two words written as one: `onWednesday`, `saidthe`."""
    source, target = checked.segment.source, checked.segment.target
    for found in _SMALL_AND_NAME.finditer(target) if _INNER_CAPITAL.search(target) else ():
        name = found["name"]
        is_name = name in _CALENDAR or name in known_places()
        if is_name and found[0] not in source and found.start() not in opaque(target):
            yield _found(checked, found.span(), f"{found['small']} {name}")
    for found in _HALF_DAY.finditer(target) if ".m." in target else ():
        yield _found(checked, found.span(), f"{found['half']} {found['word']}")
    for found in _BROKEN.finditer(target) if "-" in target else ():
        word = f"{found['head']}{found['tail']}"
        is_part = is_ordinary_word(found["tail"]) or found["head"] in _PREFIXES
        if not is_part and is_ordinary_word(word) and found[0] not in source:
            yield _found(checked, found.span(), word)
    for found in _WITH_ARTICLE.finditer(target):
        word, rest = found[0], found["before"] or found["behind"]
        if word in source or is_ordinary_word(word) or not is_ordinary_word(rest):
            continue
        if found.start() not in opaque(target):
            right = f"{rest} the" if found["before"] else f"the {rest}"
            yield _found(checked, found.span(), right)


_HALF_DAY = compiled(r"\b(?P<half>[ap]\.m\.)(?P<word>[a-z]{2,})\b")

# A word that a line of print once ended in: `govern-ment`.
_BROKEN = compiled(
    r"(?<![\w-])(?P<head>[a-z]{2,})-(?P<tail>[a-z]*(?:ment|tion|sion|ture|ness|ence|ance|cial|tial"
    r"|ity|ous|ive|able|ible|ing|ers?|ed|ly|tions|ments|ties))(?![\w-])"
)
_PREFIXES = listed(
    """pre co re non anti semi multi micro macro mini ultra inter intra post pro sub super de un dis
    bi tri mid over under out ex extra neo counter trans auto bio eco hydro geo mis tele"""
)

_INNER_CAPITAL = compiled(r"(?<=[a-z])[A-Z]")

# In a list: two things behind one article, `a watch headphones and`, or one right behind another.
_TWO_ITEMS = compiled(
    r", (?P<first>an? [a-z]+) (?P<second>(?P<plural>[a-z]{3,}s)|an? [a-z]+)(?=,? (?:and|or) )"
)
_AMOUNTS = listed("few dozen hundred thousand million billion couple lot good great many week day")


def _items(checked: Checked) -> Iterator[Finding]:
    """Yield two things of a list without a comma between them."""
    for found in _TWO_ITEMS.finditer(checked.segment.target):
        noun, plural = found["first"].split()[1], found["plural"]
        is_noun = "n" in classes(noun).plain and noun not in _AMOUNTS
        if is_noun and (plural is None or _is_plural(plural)):
            right = f"{found['first']}, {found['second']}"
            yield _found(checked, (found.start("first"), found.end("second")), right)


def _is_plural(word: str) -> bool:
    found = classes(word)
    return found.plural != "" and found.third == "" and word not in _ONE_OR_MANY


_ONE_OR_MANY = listed(
    """series species headquarters means works barracks crossroads news goods sports customs savings
    arms sales operations communications systems relations affairs rights"""
)


_HYPHENS = compiled(r"(?<=[\w\"” ])-{3,}(?=[\w\"“ ])")
_DASH = compiled(r" [—–-] |—")
_COMMA = compiled(r"[^—–.;:!?,]{3,80}, ")
_CHINESE_STOP = compiled(r"[。！？](?=[^”」』]|$)")
_STOP = compiled(r"[.!?](?=[\"”’')]*(?:\s|$))")
_RUN_ON = compiled(
    r"(?P<last>[A-Za-z]{3,}|\d ?[ap]m|\d%?|[a-z]\))(?P<space> )"
    r"(?P<first>The|He|She|It|They|This|These|But|However"
    r"|His|Her|Its|Their|We|In|On|At|There|Police|Officials)(?= [a-z])"
)


def _found(checked: Checked, place: tuple[int, int], right: str) -> Finding:
    fix, marks = Fix(*place, right), checked.segment.target[slice(*place)]
    return REPEATED.found(checked, Span(*place), fix=fix, marks=marks, once=right)


def _ages(checked: Checked) -> Iterator[Finding]:
    for found in _AGE.finditer(checked.segment.target):
        if _COUNTS.fullmatch(found["count"].lower()):
            yield _found(checked, found.span(), found[0].replace(" ", "-"))


def _ranges(checked: Checked) -> Iterator[Finding]:
    """Yield a range with a word for its beginning and none for its end; scores have neither."""
    for found in _RANGE.finditer(checked.segment.target):
        first, last = (found[name].lstrip("$£€").replace(",", "") for name in ("first", "last"))
        is_season = len(first) == _LONG_YEAR and len(last) == _SHORT_YEAR
        if is_season or not _is_less(first, last):
            continue
        joint = "to" if found["word"].lower() == "from" else "and"
        text = f"{found['word']} {found['first']} {joint} {found['last']}"
        yield _found(checked, found.span(), text)


def _is_less(first: str, last: str) -> bool:
    try:
        return float(first) < float(last) and not (len(first) == len(last) == 1)
    except ValueError:
        return False


CHECKS: tuple[SegmentCheck, ...] = (JoinedWords(),)
