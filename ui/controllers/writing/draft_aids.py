"""What helps to draft in the window: context, prompt, checks, the memory, answers kept."""

from collections.abc import Callable, Collection
from contextlib import closing
from dataclasses import replace

from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.house_style import style_of
from workbench.api import ProviderFacts
from workbench.messages import finding_sentence
from workbench.model.ids import ArticleId, SegmentId
from workbench.services.checking.checking import shared_records, usual_checks
from workbench.services.drafting.aids import Surroundings, aids_in
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.examples import examples_of, memories_at
from workbench.services.drafting.material import material_of
from workbench.services.drafting.orders import Aids
from workbench.services.drafting.prompts import load_prompt
from workbench.services.drafting.protection import Protection
from workbench.services.memory.places import MemoryBook
from workbench.services.memory.wanting import wanted_at


def aids_for(
    context: ProjectContext,
    facts: ProviderFacts,
    article_ids: Collection[ArticleId],
    *,
    fresh: bool,
    around: Surroundings | None = None,
) -> Callable[[DraftCache | None], Aids]:
    """Return what makes the aids for some articles, on a job's thread: it reads them whole.

    Called on the window's thread, of which the preferences and the house style are: `around` is
    what `surroundings_of` says now.
    """
    session, api, conversions = context.session, context.app.api, context.app.conversions
    around = around or surroundings_of(context)

    def make(cache: DraftCache | None) -> Aids:
        with session.reading() as view:
            aids = aids_in(
                view.reader,
                article_ids,
                around,
                facts,
                lambda: usual_checks(api, conversions.engine, around.style),
            )
        return replace(aids, cache=cache, fresh=fresh, say=finding_sentence)

    return make


def aids_for_segment(
    context: ProjectContext, segment_id: SegmentId, article_id: ArticleId, *, fresh: bool
) -> Callable[[DraftCache | None], Callable[[ProviderFacts], Aids]]:
    """Return what makes, on a job's thread, what gives each engine its aids for one segment.

    The article is read once for all engines, and the memory asked once, though a user typed in it.
    """
    session, api, conversions = context.session, context.app.api, context.app.conversions
    around = surroundings_of(context)

    def make(cache: DraftCache | None) -> Callable[[ProviderFacts], Aids]:
        with session.reading() as view:
            with closing(memories_at(around.places)) as memories:
                here = wanted_at(view.reader, segment_id)[:1]
                known = examples_of(memories.look_up, here)
            material = material_of(view.reader, [article_id], around.shared, around.style, known)
        checks = Protection(lambda: usual_checks(api, conversions.engine, around.style), material)
        aids = Aids(
            material=material, protection=checks, cache=cache, fresh=fresh, say=finding_sentence
        )

        def of(facts: ProviderFacts) -> Aids:
            return replace(aids, prompt=load_prompt()) if facts.instructed else aids

        return of

    return make


def surroundings_of(context: ProjectContext) -> Surroundings:
    """Return the house style, the user's records, and the memories that are attached."""
    conversions, session = context.app.conversions, context.session
    shared = shared_records(conversions.shared)
    places = MemoryBook(context.app.preferences).of_project(session.read, session.path)
    return Surroundings(style_of(context.project), shared, tuple(places))
