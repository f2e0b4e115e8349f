"""What the house style does not want: words, and the other way to write percentages."""

import re
from collections.abc import Iterable, Iterator, Mapping

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import opaque
from workbench.text.patterns import compiled

FORBIDDEN = Rule("style.forbidden", Family.STYLE, Severity.WARNING)
PERCENT = Rule("style.percent", Family.STYLE, Severity.HINT)

_SIGN = compiled(r"(?<=\d)[ \u00a0]?%(?![\w-])")
_WORD = compiled(r"(?<=\d)[ \u00a0-]per ?cent\b(?!age)", re.IGNORECASE)

# Where space is short and the sign is good in every house.
_FREE = frozenset({Role.HEADLINE, Role.SUBHEAD, Role.TABLE_CELL})


class Forbidden:
    """Finds the house's forbidden words, in any case unless they are given with a capital."""

    name = "forbidden"

    def __init__(self) -> None:
        """Start without words; they come with the style."""
        self._kept: tuple[Mapping[str, str], re.Pattern[str] | None] = ({}, None)

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with what to write instead, where the style says so."""
        pattern = self._pattern(style.forbidden)
        if pattern is not None:
            yield from few(_forbidden(checked, style.forbidden, pattern))

    def _pattern(self, words: Mapping[str, str]) -> re.Pattern[str] | None:
        """Return one expression for all words, made again when the style changes."""
        known, pattern = self._kept
        if known is not words:
            pattern = _expression(words)
            self._kept = (words, pattern)
        return pattern


def _expression(words: Mapping[str, str]) -> re.Pattern[str] | None:
    longest_first = sorted((word for word in words if word.strip()), key=len, reverse=True)
    if not longest_first:
        return None
    each = "|".join(re.escape(" ".join(word.split())) for word in longest_first)
    return re.compile(rf"(?<![\w-])(?:{each})(?![\w-])", re.IGNORECASE)


def _forbidden(
    checked: Checked, words: Mapping[str, str], pattern: re.Pattern[str]
) -> Iterator[Finding]:
    target = checked.segment.target
    lower = {" ".join(word.split()).lower(): word for word in words}
    for match in pattern.finditer(target):
        word = lower.get(match[0].lower(), "")
        if (not word.islower() and word != match[0]) or match.start() in opaque(target):
            continue
        instead = words[word]
        if instead and match[0][0].isupper():
            instead = instead[0].upper() + instead[1:]
        fix = Fix(match.start(), match.end(), instead) if instead else None
        span = Span(*match.span())
        yield FORBIDDEN.found(checked, span, fix=fix, word=match[0], instead=instead)


class Percent:
    """Finds `70%` in a house that writes `70 percent`, and the other way round."""

    name = "percent"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint at each with the house's way; headlines and tables are free."""
        if checked.segment.role in _FREE:
            return
        target = checked.segment.target
        word = " per cent" if style.english == "en-GB" else " percent"
        wanted = "%" if style.percent_sign else word
        pattern = _WORD if style.percent_sign else _SIGN
        yield from few(
            PERCENT.found(
                checked,
                Span(*match.span()),
                fix=Fix(match.start(), match.end(), wanted),
                wanted=wanted.strip(),
                written=match[0].strip(),
            )
            for match in pattern.finditer(target)
            if match.start() not in opaque(target)
        )


CHECKS: tuple[SegmentCheck, ...] = (Forbidden(), Percent())
