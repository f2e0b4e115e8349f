"""What helps to draft in the window: context, prompt, checks, the memory, answers kept."""

from collections.abc import Callable, Collection

from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.house_style import style_of
from ui.sentences import finding_sentence
from workbench.api import ProviderFacts
from workbench.model.ids import ArticleId
from workbench.services.checking.checking import shared_records, usual_checks
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.examples import examples_in
from workbench.services.drafting.material import material_of
from workbench.services.drafting.orders import Aids
from workbench.services.drafting.prompts import load_prompt
from workbench.services.drafting.protection import Protection
from workbench.services.memory.places import MemoryBook


def aids_for(
    context: ProjectContext,
    facts: ProviderFacts,
    article_ids: Collection[ArticleId],
    *,
    fresh: bool,
) -> Callable[[DraftCache | None], Aids]:
    """Return what makes the aids for some articles, on a job's thread: it reads them whole.

    Called on the window's thread, of which the preferences and the house style are.
    """
    session, api, conversions = context.session, context.app.api, context.app.conversions
    style = style_of(context.project)
    shared = shared_records(conversions.shared)
    places = MemoryBook(context.app.preferences).of_project(session.read, session.path)

    def make(cache: DraftCache | None) -> Aids:
        with session.reading() as view:
            known = examples_in(view.reader, places, article_ids) if facts.instructed else {}
            material = material_of(view.reader, article_ids, shared, style, known)
        return Aids(
            material=material,
            prompt=load_prompt() if facts.instructed else None,
            protection=Protection(lambda: usual_checks(api, conversions.engine, style), material),
            cache=cache,
            fresh=fresh,
            say=finding_sentence,
        )

    return make
