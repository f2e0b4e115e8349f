"""What the user's own termbases give to checks and conversion, which read rows.

Only termbases that are on and that the user may write count: those are the house's own words. Packs
and what others keep are recognised and offered, but no check asks for their words.
"""

from collections.abc import Iterable, Mapping
from itertools import islice

from workbench.model.concept import Concept
from workbench.model.concept_entries import entries_from_concepts
from workbench.model.errors import WorkbenchError
from workbench.model.term import GlossaryEntry
from workbench.services.terms.places import TermbasePlace
from workbench.terms.matching import ConceptKey
from workbench.terms.store import Termbase

# The first so many rows count: every conversion and check has an index of them, which 20,000 make
# in a quarter of a second.
MOST = 20_000


def is_house(place: TermbasePlace) -> bool:
    """Return whether checks and conversion follow a termbase."""
    return place.on and place.writable and place.path is not None


def house_rows(concepts: Mapping[ConceptKey, Concept]) -> tuple[GlossaryEntry, ...]:
    """Return concepts as rows, the strongest first, each row once."""
    return tuple(dict.fromkeys(islice(entries_from_concepts(concepts.values()), MOST)))


def house_entries(places: Iterable[TermbasePlace]) -> tuple[GlossaryEntry, ...]:
    """Return the rows of the termbases among `places`; one that cannot be read gives none."""
    found: dict[ConceptKey, Concept] = {}
    for place in filter(is_house, places):
        try:
            found |= _read(place)
        except WorkbenchError:  # the window tells of it; `duizhao terms` does for who asks
            continue
    return house_rows(found)


def _read(place: TermbasePlace) -> dict[ConceptKey, Concept]:
    if place.path is None or not place.path.exists():
        return {}
    with Termbase(place.path, author="", clock=int, writable=False) as termbase:
        return {ConceptKey(place.key, each.id): each.concept for each in termbase.all()}
