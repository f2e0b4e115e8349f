"""What the user can choose between at one place of a conversion, and what it means."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.model.choice import ChoiceScope, ConversionChoice
from workbench.model.highlight import AnchorState
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.term import GlossaryEntry
from workbench.services.conversion.converting import Usage
from workbench.text.conversion.doubt import Doubt, doubt
from workbench.text.converter import ConvertedSpan


@dataclass(frozen=True, slots=True)
class ReviewSpan:
    """One span of a conversion that an editor may want to look at.

    `source[span.start:span.end]` is `form`; `start` and `end` are where its output stands in the
    conversion, in code points. `choice` is what the user chose for it, `unsure` a choice for it
    that waits for the user because the words next to it have changed.
    """

    form: str
    span: ConvertedSpan
    start: int
    end: int
    doubt: Doubt
    choice: ConversionChoice | None = None
    unsure: ConversionChoice | None = None


@dataclass(frozen=True, slots=True)
class Here:
    """Where a conversion stands: for whom it is, in which article, and what was chosen there."""

    variant: Variant
    article_id: ArticleId
    choices: Sequence[ConversionChoice] = ()


def places(
    text: str, spans: Sequence[ConvertedSpan], here: Here, usage: Usage
) -> tuple[ReviewSpan, ...]:
    """Return the places of a conversion that are in doubt, or that a user decided, in order."""
    return tuple(_places(text, spans, here, usage))


def _places(
    text: str, spans: Sequence[ConvertedSpan], here: Here, usage: Usage
) -> Iterator[ReviewSpan]:
    mine = [choice for choice in here.choices if choice.variant is here.variant]
    waiting = {
        choice.anchor.start: choice
        for choice in mine
        if choice.anchor and choice.unsure and choice.anchor.state is AnchorState.ANCHORED
    }
    at = 0
    for span in spans:
        end = at + len(span.output)
        kind = doubt(span, text)
        unsure = waiting.get(span.start)
        if kind is not Doubt.NONE or unsure is not None:
            form = text[span.start : span.end]
            decided = _decided(span, form, here, mine, usage) if kind is Doubt.HAND else None
            yield ReviewSpan(form, span, at, end, kind, decided, unsure)
        at = end


def _decided(
    span: ConvertedSpan,
    form: str,
    here: Here,
    mine: Sequence[ConversionChoice],
    usage: Usage,
) -> ConversionChoice | None:
    """Return the choice behind a span decided by hand: the nearest one."""
    for choice in mine:
        if choice.anchor is not None and choice.anchor.start == span.start and not choice.unsure:
            return choice
    wide = [c for c in usage.choices if c.variant is here.variant and c.form == form]
    for choice in wide:
        if choice.scope is ChoiceScope.ARTICLE and choice.article_id == here.article_id:
            return choice
    return next((choice for choice in wide if choice.scope is ChoiceScope.PROJECT), None)


_REGIONS = (Variant.CHINA.value, Variant.TAIWAN.value, Variant.HONG_KONG.value)


def _regions(entry: GlossaryEntry) -> tuple[tuple[str, str], ...]:
    forms = (entry.china, entry.taiwan, entry.hong_kong)
    return tuple(zip(_REGIONS, forms, strict=True))


def meaning(candidate: str, place: ReviewSpan, usage: Usage, senses: Mapping[str, str]) -> str:
    """Return in a few English words what a candidate means, "" where nothing is known of it.

    A record of the glossary is asked first; then the characters by which the candidates differ.
    """
    for entry in usage.glossary.strongest_first():
        regions = [name for name, form in _regions(entry) if form == candidate]
        if regions:
            return f"{entry.english or entry.note} ({', '.join(regions)})"
    others = [each for each in place.span.candidates if len(each) == len(candidate)]
    differing = [
        character
        for at, character in enumerate(candidate)
        if any(other[at] != character for other in others)
    ]
    told = [
        (character, senses[character])
        for character in dict.fromkeys(differing)
        if character in senses
    ]
    if len(candidate) == 1:
        return next((sense for _, sense in told), "")
    return "; ".join(f"{character}: {sense}" for character, sense in told)
