"""What one clause says twice by its small words.

`also … too`, `the reason … is because`, `NGO organization`, `first initially`, `Ms. Mrs. Chen`,
`ended successfully and was a success`.
"""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.said_twice import AGAIN
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.alternatives import longest_first
from workbench.text.english_tokens import LETTERS, is_chinese
from workbench.text.lexicons.redundant_words import redundant_words
from workbench.text.patterns import compiled, compiled_from

_SILENT = frozenset({Role.BYLINE, Role.DATELINE, Role.TABLE_CELL, Role.RELATED})

# `first` is what was said, `again` what says it once more: with `cut` it can be taken out.
_TOO = compiled(
    r"\b(?P<first>[Aa]lso)\b(?:(?! (?:but|and|that|which|who|while) )[^,;:.!?“”\"()—–]){1,80}"
    r"(?P<cut>,? (?P<again>too|as well))(?=[.;!?]|\Z)"
)
_BECAUSE = compiled(
    r"\b(?P<first>[Tt]he reason)\b[^;.!?“”\"]{1,120}? (?:is|was)"
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
            if pattern is not _SUCCESS or found["first"][:_STEM] == found["again"][:_STEM]:
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
)


def _told(checked: Checked, found: re.Match[str]) -> Finding:
    parts = found.groupdict()
    is_late = parts.get("late") is not None
    first, again = ("early", "late") if is_late else ("first", "again")
    cut = again if is_late else "cut"
    fix = Fix(*found.span(cut), "") if parts.get(cut) else None
    words = found[again].strip()
    span = Span(found.end(again) - len(words), found.end(again))
    return AGAIN.found(checked, span, fix=fix, words=words, first=found[first])


CHECKS: tuple[SegmentCheck, ...] = (ClauseTwice(),)
