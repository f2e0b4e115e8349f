"""Spelling of two countries: in a house that has one, and in one article."""

from collections.abc import Iterable, Iterator, Sequence

from workbench.checks.rule import Checked, GroupCheck, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import LETTERS, Word, opaque
from workbench.text.patterns import compiled
from workbench.text.spelling.british_american import Dialect, Spelling, spelling

VARIANT = Rule("spelling.variant", Family.SPELLING, Severity.HINT)
MIXED = Rule("spelling.mixed", Family.SPELLING, Severity.WARNING)

_LOWER = compiled(rf"(?<![{LETTERS}'’])[a-z]{{4,}}+(?![{LETTERS}])")


class Variant:
    """Finds words spelled as the house does not; names, which have capitals, are left alone."""

    name = "spelling_variant"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with the house's spelling; -ize is no mistake in a British house."""
        foreign = _foreign(style)
        yield from few(
            VARIANT.found(
                checked,
                Span(word.start, word.end),
                fix=Fix(word.start, word.end, found.other),
                word=word.text,
                other=found.other,
                english="British" if style.english == "en-GB" else "American",
            )
            for word, found in _told(checked)
            if found.dialect is foreign and _is_evidence(found)
        )


class Mixed:
    """Finds an article that has words of both spellings."""

    name = "spelling_mixed"
    least = 1

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the article's id for a segment that has a word of either spelling."""
        del style
        if any(True for _ in _told(checked)):
            yield str(checked.segment.article_id)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield one finding, at the first word that is not the house's, naming one of each."""
        del key
        firsts = _firsts(group)
        british = firsts.get((Dialect.BRITISH, False)) or firsts.get((Dialect.BRITISH, True))
        american = firsts.get((Dialect.AMERICAN, False))
        if american is None and (Dialect.BRITISH, True) in firsts:
            american = firsts.get((Dialect.AMERICAN, True))
            british = firsts[Dialect.BRITISH, True]
        if british is not None and american is not None:
            odd = british if _foreign(style) is Dialect.BRITISH else american
            checked, word, found = odd
            yield MIXED.found(
                checked,
                Span(word.start, word.end),
                fix=Fix(word.start, word.end, found.other),
                british=british[1].text,
                american=american[1].text,
            )


def _firsts(
    group: Sequence[Checked],
) -> dict[tuple[Dialect, bool], tuple[Checked, Word, Spelling]]:
    """Return the first word of each dialect, those in -ise and -ize by themselves."""
    firsts: dict[tuple[Dialect, bool], tuple[Checked, Word, Spelling]] = {}
    for checked in group:
        for word, found in _told(checked):
            firsts.setdefault((found.dialect, found.is_ize), (checked, word, found))
    return firsts


def _foreign(style: HouseStyle) -> Dialect:
    return Dialect.AMERICAN if style.english == Dialect.BRITISH.value else Dialect.BRITISH


def _is_evidence(found: Spelling) -> bool:
    """Tell American spellings from those in -ize, which Oxford has as well."""
    return found.dialect is Dialect.BRITISH or not found.is_ize


def _told(checked: Checked) -> Iterator[tuple[Word, Spelling]]:
    """Yield the words in lower case that tell a dialect: one with a capital may be a name."""
    target = checked.segment.target
    if checked.segment.role is Role.BYLINE:
        return
    for match in _LOWER.finditer(target):
        found = spelling(match[0])
        if found is not None and match.start() not in opaque(target):
            yield Word(match.start(), match.end(), match[0]), found


CHECKS: tuple[SegmentCheck | GroupCheck, ...] = (Variant(), Mixed())
