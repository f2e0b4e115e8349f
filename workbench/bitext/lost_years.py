"""Years of a source that a target without any figure tells by no word either."""

import re
from collections.abc import Iterator

from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_YEAR = compiled(fold(r"(?<![\d〇零一二三四五六七八九十])(?:1[5-9]|20)\d\d ?年(?![前后内度])"))
_TOLD = compiled(
    r"\d|\b(?:years?|last|this|next|ago|decades?|century|centuries|era|previous|following|now|then"
    r"|same|recent\w*|earlier|later|annual\w*|anniversary|early|late|mid|eve|since|twenty|nineteen)\b",
    re.IGNORECASE,
)


def lost_years(source: str, target: str) -> Iterator[Span]:
    """Yield each year of four digits, where the target has no figure and no word of time."""
    found = list(_YEAR.finditer(fold(source)))
    if found and _TOLD.search(_LAST_OF.sub("", target)) is None:
        yield from (Span(*each.span()) for each in found)


# Of a month or a day that the source tells beside the year: `at the end of last month`.
_LAST_OF = compiled(r"\b(?:last|this|next) (?:week|month|night|[A-Z][a-z]+day)\b")
