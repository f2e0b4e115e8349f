"""Targets far too short or far too long for their source."""

from collections.abc import Iterable

from workbench.checks.rule import Checked, Rule, SegmentCheck
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import LETTERS, is_chinese
from workbench.text.han import HAN
from workbench.text.patterns import compiled

PROPORTION = Rule("length.proportion", Family.LENGTH, Severity.WARNING, about_missing=True)

_SHORTEST = 12

# In Chinese characters: below these any proportion happens, or almost any.
_LONG = 20

# In words: what even the shortest text may have more.
_SPARE = 15

# In words: what a name written out may add to any text.
_SOME_MORE = 6

_ALMOST_ANY = (0.13, 1.9)

# English words for each Chinese character; of a thousand pairs, one lies outside.
_USUAL = (0.27, 1.2)

_OTHER: dict[Role, tuple[float, float]] = {
    Role.HEADLINE: (0.2, 1.3),
    Role.SUBHEAD: (0.2, 1.3),
    Role.CAPTION: (0.22, 1.3),
    Role.LIST_ITEM: (0.2, 1.3),
}
_SILENT = frozenset({Role.BYLINE, Role.DATELINE, Role.TABLE_CELL})

# In Chinese characters: what a word or figure in Latin letters counts for in a source.
_LATIN_WORTH = 1.5

_HAN = compiled(f"[{HAN}]")
_LATIN = compiled(rf"[{LETTERS}\d]++(?:[.,'’/:@&+_-][{LETTERS}\d]++)*")


class Length:
    """Compares English words with Chinese characters; words the source has in Latin count too."""

    name = "length"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a finding that shows the count on each side."""
        del style
        segment = checked.segment
        if segment.role in _SILENT or not segment.target.strip() or is_chinese(segment.target):
            return
        characters = len(_HAN.findall(segment.source))
        if not characters:
            return
        size = characters + _LATIN_WORTH * len(_LATIN.findall(segment.source))
        words = len(_LATIN.findall(segment.target))
        least, most = _bounds(characters, segment.role)
        spare = _SPARE if characters < _SHORTEST else 0
        more = spare or _SOME_MORE
        if not least * size - spare <= words <= most * size + more:
            yield PROPORTION.found(
                checked,
                Span(0, len(segment.target)),
                source=(Span(0, len(segment.source)),),
                words=str(words),
                characters=str(characters),
                usual=f"{round(characters * 0.5)}–{round(characters * 0.8)}",
                way="short" if words < least * size else "long",
            )


def _bounds(characters: int, role: Role) -> tuple[float, float]:
    """Return how many words for each character are to be expected, from and to."""
    return _ALMOST_ANY if characters < _LONG else _OTHER.get(role, _USUAL)


CHECKS: tuple[SegmentCheck, ...] = (Length(),)
