"""What helps to draft, gathered from a project and from what stands around it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from workbench.api import ProviderFacts
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId
from workbench.model.term import GlossaryEntry
from workbench.services.checking.engine import Checks
from workbench.services.drafting.examples import examples_in
from workbench.services.drafting.material import material_of
from workbench.services.drafting.orders import Aids
from workbench.services.drafting.prompts import load_prompt
from workbench.services.drafting.protection import Protection
from workbench.services.memory.matches import MemoryPlace
from workbench.storage.reader import ProjectReader


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What drafts follow besides their project: the house style, the user's records, memories."""

    style: HouseStyle = field(default_factory=HouseStyle)
    shared: tuple[GlossaryEntry, ...] = ()
    places: tuple[MemoryPlace, ...] = ()


def aids_in(
    reader: ProjectReader,
    article_ids: Collection[ArticleId],
    around: Surroundings,
    facts: ProviderFacts,
    checks: Callable[[], Checks],
) -> Aids:
    """Return the aids for some articles, which are read whole; `checks` makes the checks, once."""
    known = examples_in(reader, around.places, article_ids) if facts.instructed else {}
    material = material_of(reader, article_ids, around.shared, around.style, known)
    return Aids(
        material=material,
        prompt=load_prompt() if facts.instructed else None,
        protection=Protection(checks, material),
    )
