"""English dates out of the house style, with what the house writes."""

import re
from collections.abc import Iterator

from workbench.checks.rule import Checked, Rule
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.dates.english_wording import calendar_date
from workbench.text.dates.english_words import DAY, MONTH, WEEKDAYS, YEAR
from workbench.text.dates.moments import Mention, Moment, Timing
from workbench.text.english_tokens import opaque
from workbench.text.patterns import compiled

STYLE = Rule("date.style", Family.DATE, Severity.HINT)

_NAMES = "|".join(name.title() for name in WEEKDAYS)
_PREPOSITION = compiled(
    rf"\b([Oo]n )(?:this (?=(?:{_NAMES})\b)"
    rf"|(?=(?:last|next) (?:{_NAMES})\b|(?:yesterday|tomorrow|today)\b(?!'|’)))"
    r"|\b([Ii]n )(?=(?:last|next) (?:week|month|year)\b(?!'|’| of))"
)
_DATE = compiled(
    rf"(?P<first>(?P<day_first>{DAY}))(?:st|nd|rd|th)? (?:of )?{MONTH}(?:,? (?:{YEAR}))?"
    rf"|{MONTH} (?:the )?(?P<day_last>{DAY})(?P<ordinal>st|nd|rd|th)?"
    rf"(?P<year>,? {YEAR})?|[0-9]{{1,4}}[-/][0-9]{{1,2}}[-/][0-9]{{1,4}}"
)


def mend_style(checked: Checked, style: HouseStyle, timing: Timing) -> Iterator[Finding]:
    """Yield dates with day and month in the other order, 16th, figures only, and "on this Monday".

    The proposals are the target's own dates, whether or not they are right.
    """
    target = checked.segment.target
    for match in _PREPOSITION.finditer(target):
        preposition = match[1] or match[2]
        words = match[0] if match[0] != preposition else preposition
        keep = preposition if "this" in words else ""
        if keep or match[0] == preposition:
            yield _preposition(checked, match, keep)
    for mention in timing.mentions:
        yield from _mend_date(checked, style, mention)


def _preposition(checked: Checked, match: re.Match[str], keep: str) -> Finding:
    target = checked.segment.target
    end = next(
        (place for place in range(match.end(), len(target)) if not target[place].isalpha()),
        len(target),
    )
    following = target[match.end() : end]
    is_start = match[0][0].isupper() and not keep
    proposal = keep + (following.capitalize() if is_start else following)
    return _proposal(checked, Span(match.start(), end), proposal)


def _mend_date(checked: Checked, style: HouseStyle, mention: Mention) -> Iterator[Finding]:
    moment = mention.moment
    if not mention.sure or moment.month is None or moment.day is None or moment.lunar:
        return
    match = _DATE.search(checked.segment.target, mention.start, mention.end)
    if (
        match is None
        or match.start() in opaque(checked.segment.target)
        or not _is_whole(checked.segment.target, match, mention)
    ):
        return
    proposal = _written(style, moment, match)
    if proposal != match[0]:
        yield _proposal(checked, Span(match.start(), match.end()), proposal)


def _is_whole(target: str, match: re.Match[str], mention: Mention) -> bool:
    """Return whether the words are one date and no part of a range."""
    around = target[max(0, match.start() - 3) : match.start()]
    before = around[-1:] in {"-", "–", "—"} or around.endswith(("to ", "d "))
    after = target[match.end() : match.end() + 1] in {"-", "–", "—"}
    return not before and not after and match.end() <= mention.end


def _written(style: HouseStyle, moment: Moment, match: re.Match[str]) -> str:
    """Return the date in the house's order; its month keeps the form that was chosen for it."""
    has_year = re.search(rf"(?<![0-9]){YEAR}(?![0-9])", match[0]) is not None
    year = moment.year if has_year else None
    full = calendar_date(style, moment.month or 1, moment.day or 1, year=year)
    month = re.search(MONTH, match[0])
    name = "" if month is None else month[0]
    if not name or name.isupper():
        return full if not name else match[0]
    return re.sub(MONTH, lambda _: name, full, count=1)


def _proposal(checked: Checked, words: Span, proposal: str) -> Finding:
    fix = Fix(words.start, words.end, proposal)
    target = words.of(checked.segment.target)
    return STYLE.found(checked, words, fix=fix, english=target, proposal=proposal)
