"""How the places of a conversion that an editor may want to look at are marked."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from ui.language import Words, tr
from ui.viewmodels.rows import Mark, MarkStyle
from workbench.services.conversion.candidates import ReviewSpan
from workbench.text.conversion.doubt import Doubt
from workbench.text.converter import Decider


class Marking(StrEnum):
    """Which places are marked; each level shows what the one before shows, and more."""

    NONE = "none"
    DOUBTS = "doubts"
    PHRASES = "phrases"
    ALL = "all"


MARKING_NAMES = Words(
    {
        Marking.NONE: "Nothing",
        Marking.DOUBTS: "Doubts and regional changes",
        Marking.PHRASES: "Also what a word decided",
        Marking.ALL: "Also harmless characters",
    }
)

SHOWN: Mapping[Marking, frozenset[Doubt]] = {
    Marking.NONE: frozenset({Doubt.HAND}),
    Marking.DOUBTS: frozenset({Doubt.HAND, Doubt.STRONG, Doubt.REGIONAL}),
    Marking.PHRASES: frozenset({Doubt.HAND, Doubt.STRONG, Doubt.REGIONAL, Doubt.PHRASE}),
    Marking.ALL: frozenset(Doubt) - {Doubt.NONE},
}

_LOOKS: Mapping[Doubt, tuple[MarkStyle, str]] = {
    Doubt.STRONG: (MarkStyle.WAVE, "warning"),
    Doubt.REGIONAL: (MarkStyle.DOTTED, "info"),
    Doubt.PHRASE: (MarkStyle.DOTTED, "soft"),
    Doubt.HARMLESS: (MarkStyle.DOTTED, "soft"),
    Doubt.HAND: (MarkStyle.UNDERLINE, "ok"),
}

REASONS = Words(
    {
        Decider.UNCHANGED: "left as it is",
        Decider.CHARACTER: "the first form in the character table; no word decided",
        Decider.PHRASE: "decided by the word",
        Decider.WORD: "decided by the words around it",
        Decider.OPEN: "two readings of the words around it are possible",
        Decider.VARIANT: "the region's form of the character",
        Decider.GLOSSARY: "names and regional usage",
        Decider.HAND: "chosen by hand",
    }
)


def is_shown(place: ReviewSpan, marking: Marking) -> bool:
    """Return whether a place is marked."""
    return place.unsure is not None or place.doubt in SHOWN[marking]


def conversion_marks(places: Iterable[ReviewSpan], marking: Marking) -> tuple[Mark, ...]:
    """Return a mark for each place that is to be seen."""
    return tuple(_mark(place) for place in places if is_shown(place, marking))


def _mark(place: ReviewSpan) -> Mark:
    if place.unsure is not None:
        return Mark(place.start, place.end, MarkStyle.WAVE, "accent", explain(place))
    style, token = _LOOKS[place.doubt]
    return Mark(place.start, place.end, style, token, explain(place))


def explain(place: ReviewSpan) -> str:
    """Return what hovering says: what became what, why, and what else it could be."""
    if place.unsure is not None:
        return tr(
            "{form}: “{output}” was chosen here, but the words around it have changed. "
            "Alt+C to decide.",
            form=place.form,
            output=place.unsure.output,
        )
    said = f"{place.form} → {place.span.output}: {REASONS[place.span.decided_by]}."
    others = "、".join(place.span.candidates[1:])
    return (
        tr("{said} Also: {others}. Alt+C to choose.", said=said, others=others) if others else said
    )
