"""Makes the window's parts and wires them: every controller, action and menu is named here."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypedDict

from PySide6.QtCore import QObject

from ui.actions import Actions, ActionSpec, Addition, MenuSpec, action_specs
from ui.bridge import JobRunner
from ui.controllers.app_context import AppContext
from ui.controllers.availability import AvailabilityController
from ui.controllers.conversion.choosing import (
    CHOOSING_MENU,
    ConversionChoiceController,
    choosing_specs,
)
from ui.controllers.conversion.converting import ConversionController, variant_specs
from ui.controllers.features import Built, Feature, ProjectFeatures
from ui.controllers.finding.filtering import FILTER_MENUS, FilterController, filter_specs
from ui.controllers.finding.finding import FIND_MENU, FindController, find_specs
from ui.controllers.finding.replacing import ReplaceController
from ui.controllers.going.context_menu import ContextMenuController, context_menus
from ui.controllers.going.going import GO_MENU, GoToController, go_specs
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.articles import ArticleController
from ui.controllers.project.exporting import ExportController
from ui.controllers.project.glossaries import GLOSSARY_MENU, GlossaryController, glossary_specs
from ui.controllers.project.importing import ImportController
from ui.controllers.project.overview import OverviewController
from ui.controllers.project.projects import ProjectController
from ui.controllers.project.statistics import (
    STATISTICS_MENU,
    StatisticsController,
    statistics_specs,
)
from ui.controllers.review.annotations import (
    ANNOTATION_MENU,
    AnnotationExportController,
    annotation_specs,
)
from ui.controllers.review.checking import CHECKING_MENU, CheckController, checking_specs
from ui.controllers.review.desk import DESK_MENU, DeskController, desk_specs
from ui.controllers.review.desk_return import DeskReturnController
from ui.controllers.review.sheets import SHEETS_MENU, SheetController, sheet_specs
from ui.controllers.settings.helping import HelpController
from ui.controllers.settings.house_style import STYLE_MENU, HouseStyleController, style_specs
from ui.controllers.settings.keys import (
    KEYS_MENU,
    KeyController,
    apply_keys,
    key_specs,
    wanted_keys,
)
from ui.controllers.settings.languages import LANGUAGE_MENU, LanguageController, language_specs
from ui.controllers.settings.palette import PaletteController
from ui.controllers.settings.viewing import ViewController, current_theme
from ui.controllers.terms.feature import TERMS
from ui.controllers.working import WORKING_MENU, JobController, working_specs
from ui.controllers.writing.annotating import AnnotationController, role_specs
from ui.controllers.writing.clipboard import ClipboardController
from ui.controllers.writing.composing import CompositionController
from ui.controllers.writing.drafting import DraftController
from ui.controllers.writing.editing import EditController
from ui.controllers.writing.feature import WRITING
from ui.controllers.writing.highlighting import PANEL_MENUS, HighlightController, highlight_specs
from ui.controllers.writing.history import HISTORY_MENU, HistoryController, history_specs
from ui.controllers.writing.inline_spans import INLINE_MENU, InlineSpanController, inline_specs
from ui.controllers.writing.kinds import KINDS_MENU, KindController, kinds_specs
from ui.controllers.writing.reading import ReadingController
from ui.controllers.writing.spelling import SPELLING_MENU, SpellingController, spelling_specs
from ui.controllers.writing.typing import PASTING_MENU, TYPING_MENU, TypingController, typing_specs
from ui.controllers.writing.undoing import UndoController
from ui.controllers.writing.writing_aids import (
    WRITING_AID_MENU,
    WritingAidController,
    writing_aid_specs,
)
from ui.fonts import missing_fonts_hint
from ui.menu_bar import Choices, menu_specs
from ui.mnemonics import settle
from ui.viewmodels.kinds import HighlightKinds, kept_kinds
from ui.viewmodels.no_rows import NoRows
from ui.viewmodels.open_project import ProjectHolder
from ui.widgets.main_window import DRAFT_MENU, MainWindow, MainWindowParts
from workbench.api import Api
from workbench.services.exchange.glossaries import UserGlossary, usual_conversions
from workbench.services.session import Clock, now_in_milliseconds
from workbench.services.settings.preferences import PreferenceStore

FEATURES: tuple[Feature, ...] = (WRITING, TERMS)
"""What every room brings; each may lean on those before it."""

ADDED: tuple[ActionSpec, ...] = (
    *choosing_specs(),
    *writing_aid_specs(),
    *checking_specs(),
    *desk_specs(),
    *sheet_specs(),
    *style_specs(),
    *glossary_specs(),
    *find_specs(),
    *filter_specs(),
    *history_specs(),
    *annotation_specs(),
    *statistics_specs(),
    *spelling_specs(),
    *key_specs(),
    *typing_specs(),
    *inline_specs(),
    *language_specs(),
    *kinds_specs(),
    *go_specs(),
    *working_specs(),
)
"""The actions that controllers bring themselves."""

ADDITIONS: tuple[Addition, ...] = (
    CHOOSING_MENU,
    WRITING_AID_MENU,
    CHECKING_MENU,
    DESK_MENU,
    SHEETS_MENU,
    STYLE_MENU,
    GLOSSARY_MENU,
    FIND_MENU,
    *FILTER_MENUS,
    HISTORY_MENU,
    ANNOTATION_MENU,
    STATISTICS_MENU,
    SPELLING_MENU,
    KEYS_MENU,
    PASTING_MENU,
    TYPING_MENU,
    INLINE_MENU,
    LANGUAGE_MENU,
    KINDS_MENU,
    GO_MENU,
    WORKING_MENU,
)
"""What they put into the menus."""


@dataclass(frozen=True, slots=True)
class Controllers:
    """Everything that acts on the window."""

    built: Built
    project_features: ProjectFeatures
    navigation: NavigationController
    viewing: ViewController
    spelling: SpellingController
    importing: ImportController
    articles: ArticleController
    palette: PaletteController
    finding: FindController
    checking: CheckController
    returning: DeskReturnController
    composing: CompositionController
    editing: EditController
    undoing: UndoController
    highlighting: HighlightController
    annotating: AnnotationController
    converting: ConversionController
    choosing: ConversionChoiceController
    writing_aids: WritingAidController
    typing: TypingController
    inline_spans: InlineSpanController
    drafting: DraftController
    clipboard: ClipboardController
    context_menu: ContextMenuController
    desk: DeskController
    sheets: SheetController
    styling: HouseStyleController
    glossaries: GlossaryController
    replacing: ReplaceController
    filtering: FilterController
    going: GoToController
    history: HistoryController
    annotations: AnnotationExportController
    counting: StatisticsController
    exporting: ExportController
    projects: ProjectController
    helping: HelpController
    reading: ReadingController
    keys: KeyController
    languages: LanguageController
    kinds: KindController
    working: JobController
    overview: OverviewController
    availability: AvailabilityController


def make_context(
    preferences: PreferenceStore, api: Api, parent: QObject, clock: Clock = now_in_milliseconds
) -> AppContext:
    """Make the window and what its controllers share, owned by `parent`."""
    kinds = HighlightKinds(kept_kinds(preferences.load().kinds))
    highlights, variants, roles = highlight_specs(kinds), variant_specs(), role_specs()
    brought_actions = [spec for feature in FEATURES for spec in feature.actions(kinds)]
    actions = Actions(
        (*action_specs(), *highlights, *variants, *roles, *brought_actions, *ADDED), parent
    )
    apply_keys(actions, wanted_keys(actions, preferences.load()))  # before any text names one
    choices = Choices(_ids(highlights), _ids(variants), _ids(roles))
    brought = [addition for feature in FEATURES for addition in feature.menus]
    menus = menu_specs(choices, (*brought, *ADDITIONS))
    theme = current_theme(preferences.load().theme)
    letters = _letters(actions, menus, kinds)
    actions.settle_mnemonics(letters)
    parts = MainWindowParts(
        actions, menus, letters, kinds, theme, NoRows(parent), missing_fonts_hint()
    )
    return AppContext(
        window=MainWindow(parts),
        actions=actions,
        holder=ProjectHolder(parent),
        api=api,
        conversions=usual_conversions(UserGlossary.beside(preferences.path)),
        preferences=preferences,
        jobs=JobRunner(parent),
        kinds=kinds,
        clock=clock,
    )


def _letters(actions: Actions, menus: Iterable[MenuSpec], kinds: HighlightKinds) -> dict[str, str]:
    """Return the letter of every entry of the menu bar's menus and of the context menus."""
    bar = [each for menu in menus for each in menu.all()]
    groups = [menu.entries() for menu in bar]
    titles = {menu.title: menu.title for menu in bar}
    texts = {action_id: actions.spec(action_id).text for action_id in actions.all()}
    groups.append(tuple(menu.title for menu in menus))
    return settle({**texts, **titles}, [*groups, *context_menus(kinds), *PANEL_MENUS, DRAFT_MENU])


class _Writing(TypedDict):
    editing: EditController
    undoing: UndoController
    highlighting: HighlightController
    annotating: AnnotationController
    converting: ConversionController
    choosing: ConversionChoiceController
    writing_aids: WritingAidController
    typing: TypingController
    inline_spans: InlineSpanController
    drafting: DraftController
    clipboard: ClipboardController
    context_menu: ContextMenuController


class _Desk(TypedDict):
    desk: DeskController
    sheets: SheetController
    styling: HouseStyleController
    glossaries: GlossaryController
    replacing: ReplaceController
    filtering: FilterController
    going: GoToController
    history: HistoryController
    annotations: AnnotationExportController
    counting: StatisticsController


class _Frame(TypedDict):
    exporting: ExportController
    projects: ProjectController
    helping: HelpController
    reading: ReadingController
    keys: KeyController
    languages: LanguageController
    kinds: KindController
    working: JobController
    overview: OverviewController
    availability: AvailabilityController


class _Basics(TypedDict):
    navigation: NavigationController
    viewing: ViewController
    spelling: SpellingController
    importing: ImportController
    articles: ArticleController
    palette: PaletteController
    finding: FindController
    checking: CheckController
    returning: DeskReturnController
    composing: CompositionController


def make_controllers(context: AppContext, parent: QObject) -> Controllers:
    """Make every controller, owned by `parent`; those that others lean on come first."""
    built = Built()
    features = ProjectFeatures(FEATURES, context, built, parent)
    basics = _basics(context, parent)
    built.add(value for value in basics.values() if isinstance(value, QObject))
    for feature in FEATURES:
        built.add(feature.for_application(context, built, parent))
    writing = _writing(context, basics, parent)
    built.add(value for value in writing.values() if isinstance(value, QObject))
    return Controllers(
        built=built,
        project_features=features,
        **basics,
        **writing,
        **_desk(context, basics, parent),
        **_frame(context, basics, parent),
    )


def _basics(context: AppContext, parent: QObject) -> _Basics:
    viewing = ViewController(context, parent)
    spelling = SpellingController(
        context, parent
    )  # before rows are shown, so that none is drawn twice
    navigation = NavigationController(context, parent)
    return {
        "navigation": navigation,
        "viewing": viewing,
        "spelling": spelling,
        "importing": ImportController(context, navigation, parent),
        "articles": ArticleController(context, navigation, parent),
        "palette": PaletteController(context, parent),
        "finding": FindController(context, navigation, parent),
        "checking": CheckController(context, navigation, parent),
        "returning": DeskReturnController(
            context, parent
        ),  # before lists of words that want Escape first
        "composing": CompositionController(parent),
    }


def _writing(context: AppContext, basics: _Basics, parent: QObject) -> _Writing:
    return {
        "editing": EditController(context, basics["navigation"], parent),
        "undoing": UndoController(context, basics["navigation"], parent),
        "highlighting": HighlightController(context, basics["navigation"], parent),
        "annotating": AnnotationController(context, basics["viewing"].theme, parent),
        "converting": ConversionController(context, parent),
        "choosing": ConversionChoiceController(context, basics["navigation"], parent),
        "writing_aids": WritingAidController(context, parent),
        "typing": TypingController(context, parent),
        "inline_spans": InlineSpanController(context, parent),
        "drafting": DraftController(context, parent),
        "clipboard": ClipboardController(context, parent),
        "context_menu": ContextMenuController(context, parent),
    }


def _desk(context: AppContext, basics: _Basics, parent: QObject) -> _Desk:
    return {
        "desk": DeskController(
            context, basics["checking"], basics["returning"], basics["viewing"].theme, parent
        ),
        "sheets": SheetController(context, basics["navigation"], parent),
        "styling": HouseStyleController(context, parent),
        "glossaries": GlossaryController(
            context, UserGlossary.beside(context.preferences.path), parent
        ),
        "replacing": ReplaceController(context, basics["finding"], parent),
        "filtering": FilterController(context, basics["navigation"], parent),
        "going": GoToController(context, basics["navigation"], parent),
        "history": HistoryController(context, basics["navigation"], parent),
        "annotations": AnnotationExportController(context, parent),
        "counting": StatisticsController(context, parent),
    }


def _frame(context: AppContext, basics: _Basics, parent: QObject) -> _Frame:
    return {
        "exporting": ExportController(context, parent),
        "projects": ProjectController(context, basics["navigation"], basics["importing"], parent),
        "helping": HelpController(context, basics["palette"], parent),
        "reading": ReadingController(context, basics["viewing"].theme, parent),
        "keys": KeyController(context, parent),
        "languages": LanguageController(context, parent),
        "kinds": KindController(context, lambda: basics["viewing"].theme, parent),
        "working": JobController(context, parent),
        "overview": OverviewController(context, parent),
        "availability": AvailabilityController(
            context, parent
        ),  # after those whose changes it looks at
    }


def _ids(specs: Iterable[ActionSpec]) -> tuple[str, ...]:
    return tuple(spec.id for spec in specs)
