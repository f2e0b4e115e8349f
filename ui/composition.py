"""Makes the window's parts and wires them: every controller, action and menu is named here."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.actions import Actions, ActionSpec, MenuSpec, action_specs
from ui.bridge import JobRunner
from ui.controllers.app_context import AppContext
from ui.controllers.conversion.converting import variant_specs
from ui.controllers.conversion.feature import FEATURE as CONVERSION
from ui.controllers.features import Built, Feature, Made, ProjectFeatures
from ui.controllers.finding.feature import FEATURE as FINDING
from ui.controllers.frame import FRAME
from ui.controllers.going.context_menu import context_menus
from ui.controllers.going.feature import FEATURE as GOING
from ui.controllers.knowledge import KNOWLEDGE
from ui.controllers.machine.feature import MACHINE
from ui.controllers.memory.feature import MEMORY
from ui.controllers.project.feature import FEATURE as PROJECT
from ui.controllers.review.feature import FEATURE as REVIEW
from ui.controllers.settings.feature import FEATURE as SETTINGS
from ui.controllers.settings.keys import apply_keys, wanted_keys
from ui.controllers.settings.viewing import current_theme
from ui.controllers.terms.feature import TERMS
from ui.controllers.writing.annotating import role_specs
from ui.controllers.writing.feature import FEATURE as WRITING
from ui.controllers.writing.feature import KEEPING
from ui.controllers.writing.highlighting import PANEL_MENUS, highlight_specs
from ui.fonts import missing_fonts_hint
from ui.menu_bar import Choices, menu_specs
from ui.mnemonics import settle
from ui.viewmodels.columns import column_specs
from ui.viewmodels.kinds import HighlightKinds, kept_kinds
from ui.viewmodels.no_rows import NoRows
from ui.viewmodels.open_project import ProjectHolder
from ui.widgets.main_window import DRAFT_MENU, MainWindow, MainWindowParts
from workbench.api import Api
from workbench.services.checking.apart import CheckProcess
from workbench.services.exchange.glossaries import UserGlossary, usual_conversions
from workbench.services.jobs import Gate
from workbench.services.session import Clock, now_in_milliseconds
from workbench.services.settings.preferences import PreferenceStore

# What every room brings; each may lean on those before it.
FEATURES: tuple[Feature, ...] = (
    *(SETTINGS, GOING, KEEPING, PROJECT, FINDING, REVIEW, CONVERSION, WRITING, MEMORY),
    TERMS,
    MACHINE,
    KNOWLEDGE,
    FRAME,
)


@dataclass(frozen=True, slots=True)
class Controllers:
    """Everything that acts on the window."""

    built: Built
    project_features: ProjectFeatures

    def __getitem__(self, kind: type[Made]) -> Made:
        """Return the controller of this class, one of the open project's or one of the program's.

        Raise `KeyError` where there is none, as for one of a project while none is open.
        """
        return self.project_features.built[kind]


def make_context(
    preferences: PreferenceStore,
    api: Api,
    parent: QObject,
    clock: Clock = now_in_milliseconds,
    gate: Gate | None = None,
    *,
    checking: CheckProcess | None = None,
) -> AppContext:
    """Make the window and what its controllers share, owned by `parent`.

    What runs beside the window waits at `gate`; `checking` checks the projects.
    """
    kinds = HighlightKinds(kept_kinds(preferences.load().kinds))
    highlights, variants, roles = highlight_specs(kinds), variant_specs(), role_specs()
    brought_actions = [spec for feature in FEATURES for spec in feature.actions(kinds)]
    actions = Actions((*action_specs(), *highlights, *variants, *roles, *brought_actions), parent)
    apply_keys(actions, wanted_keys(actions, preferences.load()))  # before any text names one
    choices = Choices(_ids(highlights), _ids(variants), _ids(roles), _ids(column_specs()))
    brought = [addition for feature in FEATURES for addition in feature.menus]
    menus = menu_specs(choices, brought)
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
        jobs=JobRunner(parent, gate=gate),
        kinds=kinds,
        clock=clock,
        checking=checking,
    )


def _letters(actions: Actions, menus: Iterable[MenuSpec], kinds: HighlightKinds) -> dict[str, str]:
    """Return the letter of every entry of the menu bar's menus and of the context menus."""
    bar = [each for menu in menus for each in menu.all()]
    groups = [menu.entries() for menu in bar]
    titles = {menu.title: menu.title for menu in bar}
    texts = {action_id: actions.spec(action_id).text for action_id in actions.all()}
    groups.append(tuple(menu.title for menu in menus))
    return settle({**texts, **titles}, [*groups, *context_menus(kinds), *PANEL_MENUS, DRAFT_MENU])


def make_controllers(context: AppContext, parent: QObject) -> Controllers:
    """Make every controller, owned by `parent`; those that others lean on come first."""
    built = Built()
    features = ProjectFeatures(FEATURES, context, built, parent)
    for feature in FEATURES:
        built.add(feature.for_application(context, built, parent))
    return Controllers(built, features)


def _ids(specs: Iterable[ActionSpec]) -> tuple[str, ...]:
    return tuple(spec.id for spec in specs)
