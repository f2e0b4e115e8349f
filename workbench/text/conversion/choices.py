"""Putting a user's choices into a conversion."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from workbench.text.converter import ConvertedSpan, Decider


@dataclass(frozen=True, slots=True)
class ChosenOutputs:
    """What the user wants written in one text.

    `places` are outputs by where a span starts, with the words it has to hold; `forms` are outputs
    by words, for every span that holds just these.
    """

    places: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    forms: Mapping[str, str] = field(default_factory=dict)

    def for_text(self, text: str) -> "ChosenOutputs":
        """Return only what may apply to a text."""
        forms = {form: output for form, output in self.forms.items() if form in text}
        places = {
            start: (form, output)
            for start, (form, output) in self.places.items()
            if text.startswith(form, start)
        }
        return ChosenOutputs(places, forms)

    def __bool__(self) -> bool:
        """Return whether there is any."""
        return bool(self.places or self.forms)

    def key(self) -> str:
        """Return what tells these choices from all others."""
        return repr((sorted(self.places.items()), sorted(self.forms.items())))


def apply_chosen(
    spans: Iterable[ConvertedSpan], text: str, chosen: ChosenOutputs
) -> tuple[ConvertedSpan, ...]:
    """Return the spans with the outputs the user wants; a place wins over a form.

    A choice holds where the conversion takes its words as one span, or several whole ones in a row.
    """
    return tuple(_chosen_spans(tuple(spans), text, chosen))


def _chosen_spans(
    spans: tuple[ConvertedSpan, ...], text: str, chosen: ChosenOutputs
) -> Iterator[ConvertedSpan]:
    ends = {span.end: number for number, span in enumerate(spans)}
    number = 0
    while number < len(spans):
        span = spans[number]
        form, output = chosen.places.get(span.start, ("", ""))
        last = ends.get(span.start + len(form)) if form else None
        if last is not None:
            yield _joined(spans[number : last + 1], output)
            number = last + 1
            continue
        chosen_form = chosen.forms.get(text[span.start : span.end])
        yield span if chosen_form is None else _joined((span,), chosen_form)
        number += 1


def _joined(spans: tuple[ConvertedSpan, ...], output: str) -> ConvertedSpan:
    """Return one span by hand for several, with what they would have become as a candidate."""
    ordinary = "".join(span.output for span in spans)
    others = spans[0].candidates if len(spans) == 1 else (ordinary,)
    candidates = tuple(dict.fromkeys((output, *others)))
    return replace(
        spans[0],
        end=spans[-1].end,
        output=output,
        candidates=candidates,
        decided_by=Decider.HAND,
    )
