"""What one clause says twice by its small words.

`also … too`, `the reason … is because`, `NGO organization`, `first initially`, `Ms. Mrs. Chen`,
`ended successfully and was a success`, `about 40 or so`, `each … apiece`, `but …, however,`.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.said_twice import AGAIN
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.alternatives import longest_first
from workbench.text.english_tokens import LETTERS, is_chinese
from workbench.text.folding import fold
from workbench.text.lexicons.redundant_words import redundant_words
from workbench.text.patterns import compiled, compiled_from
from workbench.text.repetition import chinese_repeats, chinese_returns, count_clauses

_SILENT = frozenset({Role.BYLINE, Role.DATELINE, Role.TABLE_CELL, Role.RELATED})

# `first` is what was said, `again` what says it once more: with `cut` it can be taken out.
_TOO = compiled(
    r"\b(?P<first>[Aa]lso)\b(?:(?! (?:but|and|that|which|who|while) )[^,;:.!?“”\"()—–]){1,80}"
    r"(?P<cut>,? (?P<again>too|as well))(?=[.;!?]|\Z)"
)
_BECAUSE = compiled(
    r"\b(?P<first>[Tt]he reason)\b[^;.!?“”\"]{0,120}? (?:is|was)"
    r" (?P<again>because)(?: of)?\b"
)
_FIRST = compiled(
    r"\b(?P<first>first)(?P<cut> (?P<again>initially|originally))\b"
    r"|\b(?P<early>initially|originally)(?P<late> first) (?=[a-z]+ed\b)"
)
_TITLE = r"(?:Mr|Ms|Mrs|Miss|Mx|Messrs)\b\.?"
_TITLES = compiled(rf"\b(?P<first>{_TITLE})(?P<cut> (?P<again>{_TITLE}))(?= [A-Z])")
_NAME = compiled(
    rf"\b(?P<first>[A-Z][{LETTERS}’'-]+(?: [A-Z][{LETTERS}’'-]+)+), (?:the |an? )?"
    rf"(?:[{LETTERS}’'-]+ ){{1,4}}(?P<again>(?P=first))(?=,)"
)
_SUCCESS = compiled(
    r"\b(?P<first>[a-z]{5,}ly)\b[^,;:.!?]{0,40}? and (?:is|was|are|were) "
    r"(?:an? |very |such a )?(?P<again>[a-z]{5,})\b"
)
_STEM = 6
_SHORT = compiled_from(
    lambda: rf"(?<![\w&-])(?P<first>{longest_first(redundant_words().short)}) (?P<again>[a-z]+)\b"
)

# What stands within one clause: no mark but within a figure, and no word that begins another.
_WITHIN = (
    r"(?:(?! (?:and|or|but|that|which|who|if|when|than|not) )"
    r"(?:[^,;:.!?“”\"()—–]|(?<=\d)[,.](?=\d)))"
)
_ENDS = r"(?=[.,;!?]|\Z)"
_ONLY = compiled(
    rf"(?<!\bthe )(?<!\ban )(?<!\bits )(?<!\bhis )\b(?P<first>[Oo]nly|[Jj]ust|[Ss]olely|[Mm]erely"
    rf"|[Ee]xclusively) {_WITHIN}{{1,60}}?(?P<cut> (?P<again>only|solely|exclusively)){_ENDS}"
)
_EACH = compiled(
    rf"\b(?P<first>[Ee]ach)\b(?! other\b){_WITHIN}{{1,80}}?(?<! for)(?<! to)(?<! of)"
    rf"(?<! in)(?<! on)(?<! from)(?<! with)(?<! at)(?<! by)(?P<cut> (?P<again>apiece|each)){_ENDS}"
)
_NUMBER = (
    r"(?:\d[\d,.]*\d|\d|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|[a-z]+teen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: (?:dozen|hundred|thousand|million|billion"
    r"|percent|per cent))?"
)
_OR_SO = compiled(
    rf"\b(?P<first>[Aa]bout|[Aa]round|[Rr]oughly|[Aa]pproximately|[Ss]ome"
    rf"|[Aa]n estimated) {_NUMBER}"
    r"(?P<cut>(?:-| )(?P<again>odd)\b|(?: [a-z]+)?(?P<late> or (?:so|thereabouts))\b)"
)
# "spoke about 40 or so cases", "walked around a dozen or so streets": no hedge, a preposition.
_TIED = compiled(
    r"\b(?:talk\w*|sp[eo][ak]\w*|t[eo]ll?\w*|kn[oe]w\w*|learn\w*|hear\w*|read\w*|ask\w*|wr[io]t\w*"
    r"|thought|think\w*|complain\w*|worr\w+|concern\w*|information|stor(?:y|ies)|questions?|more|\w+ed"
    r"|details?|anything|something|walk\w*|go|going|went|built|cent(?:red|ered)|r[au]n|turn\w*) \Z"
)
_SUCH_AS = compiled(
    r"\b(?P<first>[Ss]uch as|[Ii]ncluding|[Ff]or example|[Ff]or instance)\b[^.;:!?()“”\"]{3,120}?,?"
    r" (?:and )?(?P<again>etc\b|et cetera|and so (?:on|forth)|and the like)"
)
_HOWEVER = compiled(
    r"(?:\A|(?<=[,;.!?] ))(?P<first>[Bb]ut|[Yy]et)(?: [^\s,.;:!?“”\"]+){0,8}?"
    r"(?P<cut>,? (?P<again>however)(?:,(?= )|(?=[.;]|\Z)))"
)
_WHY = compiled(
    r"\b(?P<first>(?:[Bb]ecause|[Dd]ue to|[Oo]wing to|[Aa]s a result of|[Oo]n account of))\b"
    r"[^.;:!?“”\"]{3,120}?(?P<cut>,? (?:and )?(?P<again>(?:which|that|this) (?:is|was)"
    r" (?:why\b|the (?:main |real |very )?(?:reason|cause)\b)[^.,;:!?“”\"]*))(?=[.;]|\Z)"
)
_IS_ITSELF = compiled(
    r"\b(?:[Tt]he|[Aa]n?) (?:[a-z-]+ )?(?P<first>[a-z]{4,})(?P<cut>, (?P<again>(?:who|which)"
    r" (?:is|was|are|were)(?: also)? (?:the|an?) (?P=first)\b(?! (?:that|who|which|where|whose|with"
    r"|of h|of i|of t))[^,.;:“”\"]{0,40}),)"
)
_HAVE_TO = compiled(
    r"\b(?P<first>[Mm]ust|[Ss]hould)(?P<cut> (?P<again>have to))(?= [a-z])"
    r"|\b(?P<early>forced|compelled|obliged|required) to(?P<late> have to)(?= [a-z])"
)
_MAY = compiled(
    r"\b(?P<first>[Mm]ay|[Mm]ight)(?P<cut> (?P<again>possibly|perhaps|maybe))(?= [a-z]+)"
)
_MEASURED = compiled(
    r"\b(?P<first>long|wide|tall|high|deep|heavy)(?P<cut> in (?P<again>length|width|height|depth"
    r"|weight))\b"
)
_ITS_MEASURE = frozenset(
    {("long", "length"), ("wide", "width"), ("tall", "height"), ("high", "height")}
    | {("deep", "depth"), ("heavy", "weight")}
)
_RATE = compiled(
    r"\b(?P<first>(?P<year>[Aa]nnual|[Yy]early)|(?P<month>[Mm]onthly)|(?P<week>[Ww]eekly)"
    r"|(?P<day>[Dd]aily)) (?:[a-z]+ )?(?:incomes?|salar(?:y|ies)|rents?|wages?|pay|fees?"
    r"|costs?|output|sales|revenues?|production|profits?|turnover|tuition|budget|spending|rainfall)\b"
    rf"{_WITHIN}{{2,60}}?"
    r"(?P<cut> (?P<again>(?:an?|per|each|every) (?:(?(year)year|(?!))|(?(month)month|(?!))"
    r"|(?(week)week|(?!))|(?(day)day|(?!)))))\b(?!-)"
)
_LASTING = compiled(
    rf"\b(?P<first>for|last(?:s|ed|ing)?) {_NUMBER}(?: and a half)? (?:second|minute|hour|day|week"
    r"|month|year)s?(?P<cut> (?P<again>long))(?=[.,;]|\Z)"
)
_BOTH_TWO = compiled(
    r"\b(?P<first>[Bb]oth(?: of)?(?: the| these| those)?)(?P<cut> (?P<again>two))"
    r"(?= (?:[a-z]+ )?(?:[a-z]+s|men|women|people|children|are|were|have|had)\b)"
)
_FORMER = compiled(
    r"\b(?P<first>[Ff]ormer) (?P<cut>(?P<again>ex-|former |one-time |onetime ))(?=[a-z])"
    r"|\b(?P<early>[Ff]ormerly) (?:was |is )?(?:an?|the)(?P<late> former)\b"
)
_EVERY = compiled(
    r"\b(?P<first>[Ee]very|[Ee]ach) [a-z]+(?P<cut> (?P<again>each))(?= [a-z]+)"
    r"|(?P<early>\b[Aa]ll (?:of )?(?:the|these|those|his|her|its|their) [a-z]+s)(?P<late> all)"
    r"(?= [a-z]+ed\b| came\b| went\b| took\b| won\b| left\b| agree\b| said\b)"
)
_UNITS = compiled(fold("[年岁月周日天]|星期|礼拜"))
_LIMITS = compiled(fold("[只仅唯惟独才光单专限]"))
_SHARES = compiled(fold("[各每均]|分别|一人"))
_CAUSES = compiled(fold("由于|因|所以|故|致|造成|使|缘|鉴于"))


class ClauseTwice:
    """Finds the second of two words of a clause that say one thing in every sentence."""

    name = "clause_twice"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each, with an edit where the second can go and leave a sentence."""
        del style
        if checked.segment.role in _SILENT or is_chinese(checked.segment.target):
            return ()
        return few(_all(checked))


def _all(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for cue, pattern in _BY_CUE:
        for found in pattern.finditer(target) if cue in target else ():
            guard = _GUARDS.get(pattern)
            if guard is None or guard(checked, found):
                yield _told(checked, found)
    for found in _SHORT.finditer(target):
        if found["again"] in redundant_words().short[found["first"]]:
            yield _told(checked, found)


_BY_CUE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("lso ", _TOO),
    ("because", _BECAUSE),
    ("first", _FIRST),
    (" M", _TITLES),
    (", ", _NAME),
    ("ly", _SUCCESS),
    ("ly", _ONLY),
    ("ach ", _EACH),
    ("odd", _OR_SO),
    (" or so", _OR_SO),
    (" or thereabouts", _OR_SO),
    (" etc", _SUCH_AS),
    (" et cetera", _SUCH_AS),
    ("and so ", _SUCH_AS),
    ("and the like", _SUCH_AS),
    (" however", _HOWEVER),
    (" the reason", _WHY),
    (" the cause", _WHY),
    (" why", _WHY),
    (", wh", _IS_ITSELF),
    (" have to", _HAVE_TO),
    (" possibly", _MAY),
    (" perhaps", _MAY),
    (" in ", _MEASURED),
    (" year", _RATE),
    (" month", _RATE),
    (" week", _RATE),
    (" day", _RATE),
    (" long", _LASTING),
    ("oth ", _BOTH_TWO),
    ("ormer", _FORMER),
    (" each", _EVERY),
    (" all", _EVERY),
)


def _is_of_one_stem(_checked: Checked, found: re.Match[str]) -> bool:
    return found["first"][:_STEM] == found["again"][:_STEM]


def _is_limited_once(checked: Checked, _found: re.Match[str]) -> bool:
    return len(_LIMITS.findall(fold(checked.segment.source))) <= 1


def _is_shared_once(checked: Checked, _found: re.Match[str]) -> bool:
    return len(_SHARES.findall(fold(checked.segment.source))) <= 1


def _is_timed_once(checked: Checked, _found: re.Match[str]) -> bool:
    return len(_UNITS.findall(fold(checked.segment.source))) <= 1


def _is_hedge(_checked: Checked, found: re.Match[str]) -> bool:
    is_either = found["first"].lower() in {"about", "around"}
    return not (is_either and _TIED.search(found.string[: found.start()][-_BEFORE:].lower()))


def _is_caused_once(checked: Checked, _found: re.Match[str]) -> bool:
    """Return whether a source has one clause and one cause: no other result is told with it."""
    source = checked.segment.source
    return count_clauses(source) <= 1 and len(_CAUSES.findall(fold(source))) <= 1


def _is_said_once(checked: Checked, _found: re.Match[str]) -> bool:
    return not (chinese_repeats(checked.segment.source) or chinese_returns(checked.segment.source))


def _is_its_measure(_checked: Checked, found: re.Match[str]) -> bool:
    return (found["first"], found["again"]) in _ITS_MEASURE


_BEFORE = 20
_GUARDS: Mapping[re.Pattern[str], Callable[[Checked, re.Match[str]], bool]] = {
    _SUCCESS: _is_of_one_stem,
    _ONLY: _is_limited_once,
    _EACH: _is_shared_once,
    _OR_SO: _is_hedge,
    _RATE: _is_timed_once,
    _WHY: _is_caused_once,
    _IS_ITSELF: _is_said_once,
    _MEASURED: _is_its_measure,
}


def _told(checked: Checked, found: re.Match[str]) -> Finding:
    parts = found.groupdict()
    is_late = parts.get("late") is not None
    first = "early" if parts.get("early") is not None else "first"
    again = "late" if is_late else "again"
    cut = again if is_late else "cut"
    fix = Fix(*found.span(cut), "") if parts.get(cut) else None
    words = found[again].strip()
    span = Span(found.end(again) - len(words), found.end(again))
    return AGAIN.found(checked, span, fix=fix, words=words, first=found[first])


CHECKS: tuple[SegmentCheck, ...] = (ClauseTwice(),)
