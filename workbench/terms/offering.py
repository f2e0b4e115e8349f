"""What recognised terms offer to the translator: their forms, the best first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.model.concept import Concept, Form, FormStatus
from workbench.model.concept_entries import View, entries_from_concept
from workbench.model.term import GlossaryEntry
from workbench.terms.matching import ConceptKey, KnownForm
from workbench.terms.recogniser import Recognised


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be written for a term at `source[start:end]`.

    `english` goes with the very form that stands there, official with official; `later` is for all
    mentions but the first, "" where it is the same; `others` are admitted as well; `avoid` is
    forbidden. `is_current` is whether the Chinese form holds on the day, `is_forbidden` whether it
    should not stand there itself.
    """

    start: int
    end: int
    key: ConceptKey
    english: str
    later: str
    others: tuple[str, ...]
    avoid: tuple[str, ...]
    is_main: bool
    is_current: bool
    is_forbidden: bool


def offers(found: Iterable[Recognised], view: View) -> tuple[Offer, ...]:
    """Return an offer for each recognised term, in order; `view` has the article's day."""
    return tuple(
        _offer(each, known, view) for each in found for known in each.terms if known.concept.forms
    )


def completions(offered: Iterable[Offer], typed: str) -> tuple[str, ...]:
    """Return the English forms that begin with what was typed, in any case, each once.

    Those of the terms in the foreground come first. For a text's terms, some dozens.
    """
    ordered = sorted(offered, key=lambda each: not each.is_main)
    begun = typed.casefold()
    forms = (form for each in ordered for form in _writable(each))
    return tuple(dict.fromkeys(form for form in forms if form.casefold().startswith(begun)))


def _offer(place: Recognised, known: KnownForm, view: View) -> Offer:
    concept, form = known.concept, known.form
    entry = _entry_with(form, entries_from_concept(concept, view))
    others = (each for each in _allowed(concept, view) if each not in {entry.english, entry.later})
    return Offer(
        start=place.start,
        end=place.end,
        key=known.key,
        english=entry.english,
        later=entry.later,
        others=tuple(dict.fromkeys(others)),
        avoid=entry.avoid,
        is_main=place.is_main,
        is_current=view.day is None or form.period.holds_on(view.day),
        is_forbidden=form.status is FormStatus.FORBIDDEN,
    )


def _entry_with(form: Form, entries: Sequence[GlossaryEntry]) -> GlossaryEntry:
    """Return the entry that the form belongs to, the usual one where it is in none."""
    with_it = (e for e in entries if form.text in {e.china, e.taiwan, e.hong_kong})
    return next(with_it, entries[0])


def _allowed(concept: Concept, view: View) -> Iterator[str]:
    for form in concept.forms:
        holds = view.day is None or form.period.holds_on(view.day)
        if form.is_english and holds and form.status is not FormStatus.FORBIDDEN:
            yield form.text


def _writable(offer: Offer) -> Iterator[str]:
    yield from filter(None, (offer.english, offer.later, *offer.others))
