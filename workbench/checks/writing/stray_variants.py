"""Variants that do not belong in a source, and regions mixed in one article.

These checks judge the Chinese alone, so they speak of segments that nobody has translated yet as
well. The source is never altered: there is no fix, but a word for its author.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from workbench.checks.rule import MOST, Checked, GroupCheck, Rule, SegmentCheck
from workbench.model.finding import Family, Finding, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.language import Variant
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.text.conversion.glossary import Glossary, KeyMatcher
from workbench.text.conversion.stray_forms import Stray, StrayForm, in_simplified, in_traditional
from workbench.text.converter import Engine

_RULES: Mapping[Stray, Rule] = {
    Stray.TRADITIONAL: Rule(
        "variant.traditional", Family.VARIANT, Severity.WARNING, about_source=True
    ),
    Stray.SIMPLIFIED: Rule(
        "variant.simplified", Family.VARIANT, Severity.WARNING, about_source=True
    ),
    Stray.WRONG_WORD: Rule(
        "variant.misconverted", Family.VARIANT, Severity.WARNING, about_source=True
    ),
    Stray.JAPANESE: Rule("variant.japanese", Family.VARIANT, Severity.HINT, about_source=True),
    Stray.COMPATIBILITY: Rule(
        "variant.compatibility", Family.VARIANT, Severity.HINT, about_source=True
    ),
}
_WHOLE = Rule("variant.whole", Family.VARIANT, Severity.WARNING, about_source=True)
_MIXED = Rule("variant.mixed", Family.VARIANT, Severity.WARNING, about_source=True)

# From this share of strays on, the segment as a whole is in the other form.
_MANY = 0.25

# A shorter text is judged character by character.
_FEW_CHARACTERS = 6


class StrayVariants:
    """Finds characters and words of another variant in a source."""

    name = "stray variants"

    def __init__(self, engine: Engine) -> None:
        """Judge by the conversions of `engine`."""
        self._engine = engine

    def check(self, checked: Checked, _style: HouseStyle) -> Iterable[Finding]:
        """Yield one finding for each way of not belonging, with its words listed."""
        text = checked.segment.source
        simplified = checked.article.language.is_simplified
        strays = (in_simplified if simplified else in_traditional)(text, self._engine)
        other = Stray.TRADITIONAL if simplified else Stray.SIMPLIFIED
        moved = sum(1 for stray in strays if stray.kind is other)
        if len(text) >= _FEW_CHARACTERS and moved >= _MANY * len(text):
            span = Span(0, len(text))
            yield _WHOLE.found(checked, source=(span,), form=other.value.title())
            strays = [stray for stray in strays if stray.kind is not other]
        for kind, rule in _RULES.items():
            alike = [stray for stray in _in_words(strays) if stray.kind is kind]
            if alike:
                yield _listed(checked, rule, alike)


def _listed(checked: Checked, rule: Rule, strays: Sequence[StrayForm]) -> Finding:
    """Return one finding for all strays of a kind, each word of them listed once."""
    source = checked.segment.source
    usual = {source[stray.start : stray.end]: stray.usual for stray in strays}
    shown = dict(islice(usual.items(), MOST))
    return rule.found(
        checked,
        source=[Span(stray.start, stray.end) for stray in strays[:MOST]],
        words=_LIST.join(shown) + ("…" if len(usual) > MOST else ""),
        usual=_LIST.join(shown.values()),
    )


_LIST = "、"


def _in_words(strays: Sequence[StrayForm]) -> Iterator[StrayForm]:
    """Join neighbours of one kind: a word that was left unconverted is one finding."""
    waiting: StrayForm | None = None
    for stray in strays:
        if waiting is not None and waiting.kind is stray.kind and waiting.end == stray.start:
            waiting = StrayForm(waiting.start, stray.end, stray.kind, waiting.usual + stray.usual)
            continue
        if waiting is not None:
            yield waiting
        waiting = stray
    if waiting is not None:
        yield waiting


class MixedRegions:
    """Finds one name or word written as two regions write it, in one article."""

    name = "mixed regions"
    least = 1

    def __init__(self, starter: Sequence[GlossaryEntry]) -> None:
        """Know the entries of `starter` whose regional forms differ."""
        rules: dict[str, list[GlossaryEntry]] = defaultdict(list)
        glossary = Glossary(tuple(entry for entry in starter if _differs(entry)))
        for variant in (Variant.CHINA, Variant.TAIWAN, Variant.HONG_KONG):
            for key, entries in glossary.rules(variant, variant).items():
                rules[key] += [entry for entry in entries if entry not in rules[key]]
        self._matcher = KeyMatcher({key: tuple(entries) for key, entries in rules.items()})

    def keys(self, checked: Checked, _style: HouseStyle) -> Iterable[str]:
        """Yield the article, and the entry, of each word that has regional forms."""
        article = checked.segment.article_id
        for _, _, entries in self._matcher.matches(checked.segment.source):
            yield f"{article}\t{entries[0].china}"

    def check(self, key: str, group: Sequence[Checked], _style: HouseStyle) -> Iterable[Finding]:
        """Yield a finding at each form that is rarer in the article than another."""
        china = key.partition("\t")[2]
        places: dict[str, list[tuple[Checked, Span]]] = defaultdict(list)
        for checked in group:
            for start, end, entries in self._matcher.matches(checked.segment.source):
                if entries[0].china == china:
                    span = Span(start, end)
                    places[span.of(checked.segment.source)].append((checked, span))
        if len(places) < 2:  # noqa: PLR2004 - one form alone is mixed with nothing
            return
        usual = max(places, key=lambda form: len(places[form]))
        for form, found in places.items():
            if form != usual:
                for checked in {each.segment.id: each for each, _ in found}.values():
                    places_here = [place for each, place in found if each is checked]
                    yield _MIXED.found(checked, source=places_here[:MOST], words=form, usual=usual)


def _differs(entry: GlossaryEntry) -> bool:
    named = entry.kind is not EntryKind.PUNCTUATION and bool(entry.china)
    return named and len({entry.china, entry.taiwan, entry.hong_kong} - {""}) > 1


def variant_checks(
    engine: Engine, starter: Sequence[GlossaryEntry]
) -> tuple[SegmentCheck | GroupCheck, ...]:
    """Return the checks of this family."""
    return StrayVariants(engine), MixedRegions(starter)
