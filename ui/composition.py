"""Makes the window's parts and wires them: every controller, action and menu is named here."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypedDict

from PySide6.QtCore import QObject

from ui.actions import Actions, ActionSpec, Addition, MenuSpec, action_specs
from ui.bridge import JobRunner
from ui.controllers.availability import Availability
from ui.controllers.conversion.choosing import CHOOSING_MENU, Choosing, choosing_specs
from ui.controllers.conversion.converting import Converting, variant_specs
from ui.controllers.finding.filtering import FILTER_MENUS, Filtering, filter_specs
from ui.controllers.finding.finding import FIND_MENU, Finding, find_specs
from ui.controllers.finding.replacing import Replacing
from ui.controllers.going.context_menu import ContextMenu, context_menus
from ui.controllers.going.going import GO_MENU, Going, go_specs
from ui.controllers.going.navigation import Navigation
from ui.controllers.project.articles import Articles
from ui.controllers.project.exporting import Exporting
from ui.controllers.project.glossaries import GLOSSARY_MENU, Glossaries, glossary_specs
from ui.controllers.project.importing import Importing
from ui.controllers.project.overview import Overview
from ui.controllers.project.projects import Projects
from ui.controllers.project.statistics import STATISTICS_MENU, Counting, statistics_specs
from ui.controllers.review.annotations import ANNOTATION_MENU, Annotations, annotation_specs
from ui.controllers.review.checking import CHECKING_MENU, Checking, checking_specs
from ui.controllers.review.desk import DESK_MENU, Desk, desk_specs
from ui.controllers.review.desk_return import DeskReturn
from ui.controllers.review.sheets import SHEETS_MENU, Sheets, sheet_specs
from ui.controllers.settings.helping import Helping
from ui.controllers.settings.house_style import STYLE_MENU, HouseStyling, style_specs
from ui.controllers.settings.keys import KEYS_MENU, KeyChanging, apply_keys, key_specs, wanted_keys
from ui.controllers.settings.languages import LANGUAGE_MENU, Languages, language_specs
from ui.controllers.settings.palette import Palette
from ui.controllers.settings.viewing import Viewing, current_theme
from ui.controllers.working import WORKING_MENU, Working, working_specs
from ui.controllers.workplace import Workplace
from ui.controllers.writing.annotating import Annotating, role_specs
from ui.controllers.writing.clipboard import Clipboard
from ui.controllers.writing.composing import Composing
from ui.controllers.writing.drafting import Drafting
from ui.controllers.writing.editing import Editing
from ui.controllers.writing.highlighting import PANEL_MENUS, Highlighting, highlight_specs
from ui.controllers.writing.history import HISTORY_MENU, History, history_specs
from ui.controllers.writing.inline_spans import INLINE_MENU, InlineSpans, inline_specs
from ui.controllers.writing.kinds import KINDS_MENU, KindChanging, kinds_specs
from ui.controllers.writing.reading import Reading
from ui.controllers.writing.shaping import SHAPING_MENU, Shaping, shaping_specs
from ui.controllers.writing.spelling import SPELLING_MENU, Spelling, spelling_specs
from ui.controllers.writing.typing import PASTING_MENU, TYPING_MENU, Typing, typing_specs
from ui.controllers.writing.undoing import Undoing
from ui.controllers.writing.writing_aids import WRITING_AID_MENU, WritingAids, writing_aid_specs
from ui.fonts import missing_fonts_hint
from ui.menu_bar import Choices, menu_specs
from ui.mnemonics import settle
from ui.viewmodels.kinds import HighlightKinds, kept_kinds
from ui.viewmodels.no_rows import NoRows
from ui.viewmodels.open_project import ProjectHolder
from ui.widgets.main_window import DRAFT_MENU, Furniture, MainWindow
from workbench.api import Api
from workbench.services.exchange.glossaries import UserGlossary, usual_conversions
from workbench.services.session import Clock, now_in_milliseconds
from workbench.services.settings.preferences import PreferenceStore

ADDED: tuple[ActionSpec, ...] = (
    *choosing_specs(),
    *shaping_specs(),
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
    SHAPING_MENU,
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

    navigation: Navigation
    viewing: Viewing
    spelling: Spelling
    importing: Importing
    articles: Articles
    palette: Palette
    finding: Finding
    checking: Checking
    returning: DeskReturn
    composing: Composing
    editing: Editing
    undoing: Undoing
    highlighting: Highlighting
    annotating: Annotating
    converting: Converting
    choosing: Choosing
    shaping: Shaping
    writing_aids: WritingAids
    typing: Typing
    inline_spans: InlineSpans
    drafting: Drafting
    clipboard: Clipboard
    context_menu: ContextMenu
    desk: Desk
    sheets: Sheets
    styling: HouseStyling
    glossaries: Glossaries
    replacing: Replacing
    filtering: Filtering
    going: Going
    history: History
    annotations: Annotations
    counting: Counting
    exporting: Exporting
    projects: Projects
    helping: Helping
    reading: Reading
    keys: KeyChanging
    languages: Languages
    kinds: KindChanging
    working: Working
    overview: Overview
    availability: Availability


def make_place(
    preferences: PreferenceStore, api: Api, parent: QObject, clock: Clock = now_in_milliseconds
) -> Workplace:
    """Make the window and what its controllers share, owned by `parent`."""
    kinds = HighlightKinds(kept_kinds(preferences.load().kinds))
    highlights, variants, roles = highlight_specs(kinds), variant_specs(), role_specs()
    actions = Actions((*action_specs(), *highlights, *variants, *roles, *ADDED), parent)
    apply_keys(actions, wanted_keys(actions, preferences.load()))  # before any text names one
    choices = Choices(_ids(highlights), _ids(variants), _ids(roles))
    menus = menu_specs(choices, ADDITIONS)
    theme = current_theme(preferences.load().theme)
    letters = _letters(actions, menus, kinds)
    actions.settle_mnemonics(letters)
    furniture = Furniture(
        actions, menus, letters, kinds, theme, NoRows(parent), missing_fonts_hint()
    )
    return Workplace(
        window=MainWindow(furniture),
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
    editing: Editing
    undoing: Undoing
    highlighting: Highlighting
    annotating: Annotating
    converting: Converting
    choosing: Choosing
    shaping: Shaping
    writing_aids: WritingAids
    typing: Typing
    inline_spans: InlineSpans
    drafting: Drafting
    clipboard: Clipboard
    context_menu: ContextMenu


class _Desk(TypedDict):
    desk: Desk
    sheets: Sheets
    styling: HouseStyling
    glossaries: Glossaries
    replacing: Replacing
    filtering: Filtering
    going: Going
    history: History
    annotations: Annotations
    counting: Counting


class _Frame(TypedDict):
    exporting: Exporting
    projects: Projects
    helping: Helping
    reading: Reading
    keys: KeyChanging
    languages: Languages
    kinds: KindChanging
    working: Working
    overview: Overview
    availability: Availability


class _Basics(TypedDict):
    navigation: Navigation
    viewing: Viewing
    spelling: Spelling
    importing: Importing
    articles: Articles
    palette: Palette
    finding: Finding
    checking: Checking
    returning: DeskReturn
    composing: Composing


def make_controllers(place: Workplace, parent: QObject) -> Controllers:
    """Make every controller, owned by `parent`; those that others lean on come first."""
    basics = _basics(place, parent)
    return Controllers(
        **basics,
        **_writing(place, basics, parent),
        **_desk(place, basics, parent),
        **_frame(place, basics, parent),
    )


def _basics(place: Workplace, parent: QObject) -> _Basics:
    viewing = Viewing(place, parent)
    spelling = Spelling(place, parent)  # before rows are shown, so that none is drawn twice
    navigation = Navigation(place, parent)
    return {
        "navigation": navigation,
        "viewing": viewing,
        "spelling": spelling,
        "importing": Importing(place, navigation, parent),
        "articles": Articles(place, navigation, parent),
        "palette": Palette(place, parent),
        "finding": Finding(place, navigation, parent),
        "checking": Checking(place, navigation, parent),
        "returning": DeskReturn(place, parent),  # before lists of words that want Escape first
        "composing": Composing(parent),
    }


def _writing(place: Workplace, basics: _Basics, parent: QObject) -> _Writing:
    return {
        "editing": Editing(place, basics["navigation"], parent),
        "undoing": Undoing(place, basics["navigation"], parent),
        "highlighting": Highlighting(place, basics["navigation"], parent),
        "annotating": Annotating(place, basics["viewing"].theme, parent),
        "converting": Converting(place, parent),
        "choosing": Choosing(place, basics["navigation"], parent),
        "shaping": Shaping(place, basics["navigation"], parent),
        "writing_aids": WritingAids(place, parent),
        "typing": Typing(place, parent),
        "inline_spans": InlineSpans(place, parent),
        "drafting": Drafting(place, parent),
        "clipboard": Clipboard(place, parent),
        "context_menu": ContextMenu(place, parent),
    }


def _desk(place: Workplace, basics: _Basics, parent: QObject) -> _Desk:
    return {
        "desk": Desk(
            place, basics["checking"], basics["returning"], basics["viewing"].theme, parent
        ),
        "sheets": Sheets(place, basics["navigation"], parent),
        "styling": HouseStyling(place, parent),
        "glossaries": Glossaries(place, UserGlossary.beside(place.preferences.path), parent),
        "replacing": Replacing(place, basics["finding"], parent),
        "filtering": Filtering(place, basics["navigation"], parent),
        "going": Going(place, basics["navigation"], parent),
        "history": History(place, basics["navigation"], parent),
        "annotations": Annotations(place, parent),
        "counting": Counting(place, parent),
    }


def _frame(place: Workplace, basics: _Basics, parent: QObject) -> _Frame:
    return {
        "exporting": Exporting(place, parent),
        "projects": Projects(place, basics["navigation"], basics["importing"], parent),
        "helping": Helping(place, basics["palette"], parent),
        "reading": Reading(place, basics["viewing"].theme, parent),
        "keys": KeyChanging(place, parent),
        "languages": Languages(place, parent),
        "kinds": KindChanging(place, lambda: basics["viewing"].theme, parent),
        "working": Working(place, parent),
        "overview": Overview(place, parent),
        "availability": Availability(place, parent),  # after those whose changes it looks at
    }


def _ids(specs: Iterable[ActionSpec]) -> tuple[str, ...]:
    return tuple(spec.id for spec in specs)
