"""What the user's own termbases give to checks and conversion, which read rows.

Only termbases that are on and that the user may write count: those are the house's own words. Packs
and what others keep are recognised and offered, but no check asks for their words.
"""

from collections.abc import Iterable
from itertools import chain, islice

from workbench.model.concept import Concept
from workbench.model.concept_entries import entries_from_concepts
from workbench.model.errors import WorkbenchError
from workbench.model.term import GlossaryEntry
from workbench.services.terms.places import TermbasePlace
from workbench.terms.store import Termbase

# The first so many rows count: conversion has an index of them, made anew on the window's thread
# after each change, some 20 ms for a thousand.
MOST = 5_000


def is_house(place: TermbasePlace) -> bool:
    """Return whether checks and conversion follow a termbase."""
    return place.on and place.writable and place.path is not None


def rows_of(concept: Concept) -> tuple[GlossaryEntry, ...]:
    """Return a concept as rows, none where it has no Chinese form."""
    return tuple(entries_from_concepts([concept]))


def house_rows(rows: Iterable[tuple[GlossaryEntry, ...]]) -> tuple[GlossaryEntry, ...]:
    """Return the rows of concepts, the strongest first, each row once."""
    return tuple(dict.fromkeys(islice(chain.from_iterable(rows), MOST)))


def house_entries(places: Iterable[TermbasePlace]) -> tuple[GlossaryEntry, ...]:
    """Return the rows of the termbases among `places`; one that cannot be read gives none."""
    found = list[tuple[GlossaryEntry, ...]]()
    for place in filter(is_house, places):
        try:
            found += _read(place)
        except WorkbenchError:  # the window tells of it; `duizhao terms` does for who asks
            continue
    return house_rows(found)


def _read(place: TermbasePlace) -> list[tuple[GlossaryEntry, ...]]:
    if place.path is None or not place.path.exists():
        return []
    with Termbase(place.path, author="", clock=int, writable=False) as termbase:
        return [rows_of(each.concept) for each in islice(termbase.all(), MOST)]
