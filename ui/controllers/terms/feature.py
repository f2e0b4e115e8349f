"""What terms and the dictionary bring to the window."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.controllers.features import Built, Feature
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.adding import TermAddController, adding_specs
from ui.controllers.terms.candidates import CandidateController
from ui.controllers.terms.dictionary import (
    DICTIONARY_MENU,
    DictionaryController,
    dictionary_specs,
)
from ui.controllers.terms.files import TermFileController
from ui.controllers.terms.idioms import MARK, IdiomController, idiom_specs
from ui.controllers.terms.keeping import TermKeeper
from ui.controllers.terms.own_terms import OwnTermsController
from ui.controllers.terms.panels import TermPanels, panel_specs
from ui.controllers.terms.records import ProjectRecords, RecordController, UserRecords
from ui.controllers.terms.showing import TERM_MENU, TermController, insert_specs
from ui.controllers.terms.termbases import TERMBASE_MENU, TermbaseController, termbase_specs
from ui.controllers.terms.turning import TurningController, turning_specs
from ui.controllers.writing.completing import CompletionController
from ui.controllers.writing.writing_aids import WritingAidController
from ui.viewmodels.idiom_marks import IdiomMarks
from ui.viewmodels.kinds import HighlightKinds
from ui.viewmodels.terms import TermMarks
from workbench.model.changes import ChangeSet, Kind
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.services.exchange.glossaries import UserGlossary
from workbench.services.terms.own_dictionaries import OwnDictionaries
from workbench.services.terms.places import TermBook

CHANGE_MENU = Addition("Tools", ("term.edit", "term.remove"))
PANELS_MENU = Addition("View", ("view.terms", "view.dictionary", MARK))


def _actions(_: HighlightKinds) -> tuple[ActionSpec, ...]:
    return (
        *panel_specs(),
        *insert_specs(),
        *adding_specs(),
        *termbase_specs(),
        *turning_specs(),
        *dictionary_specs(),
        *idiom_specs(),
    )


def _for_application(context: AppContext, _: Built, parent: QObject) -> Iterable[QObject]:
    yield TermPanels(context, parent)
    user = UserRecords(context, UserGlossary.beside(context.preferences.path), parent)
    records = RecordController(context, user, parent)
    yield from (user, records, OwnTermsController(context, records, parent))


def _languages(context: ProjectContext) -> Callable[[Segment], Variant]:
    """Return what tells the variant of a segment's article."""
    known: dict[ArticleId, Variant] = {}  # a row that is drawn costs no query of its own

    def language(segment: Segment) -> Variant:
        if segment.article_id not in known:
            known[segment.article_id] = context.session.read.article(segment.article_id).language
        return known[segment.article_id]

    def forget(changes: ChangeSet) -> None:
        if changes.touched(Kind.ARTICLE):
            known.clear()

    context.project.changed.connect(forget)
    return language


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
    panels, rows = built[TermPanels], context.project.rows
    records, user = built[RecordController], built[UserRecords]
    yield ProjectRecords(context, records, user)
    book = TermBook(context.app.preferences)
    keeper = TermKeeper(context, book)
    context.follow(user.changed, keeper.follow_rows)

    language = _languages(context)
    marks = TermMarks(context.app.jobs, language, context.parent)
    idioms = IdiomMarks(context.app.jobs, language, context.parent)
    for layer in (marks, idioms):
        rows.layers.append(layer.marks)
        layer.changed.connect(rows.changed)
    showing = TermController(context, keeper, panels, marks)
    showing.serve(built[WritingAidController], built[CompletionController])
    yield keeper
    yield marks
    yield showing
    adding = TermAddController(context, keeper, panels, records)
    yield adding
    yield CandidateController(context, keeper, adding)
    files = TermFileController(context, keeper)
    yield files
    termbases = TermbaseController(context, keeper, files, records)
    yield termbases
    yield TurningController(context, keeper, lambda: termbases.dialog)
    dictionary = DictionaryController(context, panels, OwnDictionaries(book.folder))
    yield dictionary
    yield IdiomController(context, dictionary, idioms)


TERMS = Feature(
    actions=_actions,
    menus=(PANELS_MENU, TERM_MENU, CHANGE_MENU, TERMBASE_MENU, DICTIONARY_MENU),
    for_application=_for_application,
    for_project=_for_project,
)
