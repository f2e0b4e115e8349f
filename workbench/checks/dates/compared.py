"""With what a change is compared: 环比增长2.4%, "2.4 percent from a year earlier"."""

import re
from collections.abc import Iterator

from workbench.checks.dates.bounds import Bound
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.patterns import compiled

_YEAR, _MONTH = "year", "month"
_FIGURE = r"(?P<figure>[0-9][0-9,.]*)"
_CHINESE = compiled(
    fold(
        "(?:(?P<year>(?:按年|同比|年增|年减|较上年同期|比上年同期|较去年同期|比去年同期))"
        "|(?P<month>(?:环比|按月|月增|月减|较上月|比上月|按季|较上季|比上季)))"
        rf"[^0-9，。；、,;]{{0,8}}(?:{_FIGURE} ?%|百分之(?P<words>[〇零一二三四五六七八九十百点]+))"
    )
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_ENGLISH = compiled(
    r"\b(?:(?P<year>an? year (?:earlier|before|ago)|the year before|year[- ](?:on|over)[- ]year"
    r"|on the year|on-year|y/y|(?:the )?(?:same|corresponding) (?:month|period|quarter)"
    r"|(?:from|than|over|on|with) (?:last|the previous|the prior) year|(?:from|than|over|on) (?:"
    rf"{_MONTHS}) (?:last year|(?:19|20)\d\d))"
    r"|(?P<month>month[- ](?:on|over)[- ]month|on the month|on-month|m/m"
    r"|an? month (?:earlier|before|ago)|the (?:month|quarter) before"
    r"|(?:from|than|over|on|with) (?:the )?(?:last|previous|prior|preceding) (?:month|quarter)"
    r"|quarter[- ](?:on|over)[- ]quarter|an? quarter (?:earlier|before|ago)"
    rf"|(?:from|than|over|on|in|to) (?:{_MONTHS})(?! (?:last year|(?:19|20)\d\d|\d))))",
    re.IGNORECASE,
)
# A month of its own is that of the figure; only behind these it is what is compared with.
_SAYS_MONTH = compiled(r"(?:in|to) ", re.IGNORECASE)
_ENDS = compiled(r"[.;](?=\s|$)|\d")
_EXPECTED = {_YEAR: "from a year earlier", _MONTH: "from the month before"}


def other_bases(source: str, target: str) -> Iterator[Bound]:
    """Yield a change from a month before that became one from a year before, or the reverse.

    Nothing is said of a figure that either text has twice. `source` is folded.
    """
    found = list(_CHINESE.finditer(source))
    for match in found:
        figure = _figure(match)
        places = list(re.finditer(rf"(?<![\d.,]){re.escape(figure)}(?![\d]|[.,]\d)", target))
        if len(places) != 1 or [_figure(e) for e in found].count(figure) > 1:
            continue
        meant = _YEAR if match[_YEAR] else _MONTH
        stop = _ENDS.search(target, places[0].end())
        said = list(_bases(target, places[0].end(), stop.start() if stop else len(target)))
        if not said or any(each[meant] for each in said):
            continue
        if not _is_before(target, places[0], meant):
            yield Bound(Span(*match.span(meant)), Span(*said[0].span()), _EXPECTED[meant])


def _figure(match: re.Match[str]) -> str:
    """Return the figure of a change, of which the source may write the words."""
    if match["figure"]:
        return match["figure"].rstrip(".,")
    said = chinese_quantities(f"百分之{match['words']}")
    return f"{float(said[0].low):g}" if said else match["words"]


def _bases(target: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield what something is compared with; "in August" is only when it was."""
    found = _ENGLISH.finditer(target, start, end)
    yield from (each for each in found if not _SAYS_MONTH.match(each[0]))


def _is_before(target: str, figure: re.Match[str], meant: str) -> bool:
    """Return whether the words between the figure before and this one say it already."""
    start = max((each.end() for each in _ENDS.finditer(target, 0, figure.start())), default=0)
    return any(each[meant] for each in _bases(target, start, figure.start()))
