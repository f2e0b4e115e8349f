"""What settings, help and the looks of the window bring to it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.app_context import AppContext
from ui.controllers.features import Built, Feature
from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.helping import HelpController
from ui.controllers.settings.house_style import STYLE_MENU, HouseStyleController, style_specs
from ui.controllers.settings.keys import KEYS_MENU, KeyController, key_specs
from ui.controllers.settings.languages import LANGUAGE_MENU, LanguageController, language_specs
from ui.controllers.settings.lexicons import LEXICONS_MENU, LexiconController, lexicon_specs
from ui.controllers.settings.palette import ArticleOffersController, PaletteController
from ui.controllers.settings.viewing import ViewController
from ui.viewmodels.columns import column_specs
from ui.viewmodels.kinds import HighlightKinds


def _actions(_: HighlightKinds) -> tuple[ActionSpec, ...]:
    return (*column_specs(), *style_specs(), *key_specs(), *language_specs(), *lexicon_specs())


def _for_application(context: AppContext, _: Built, parent: QObject) -> Iterable[QObject]:
    palette = PaletteController(context, context.window.menus, parent)
    yield ViewController(context, context.window, parent)
    yield palette
    yield HelpController(context, palette, parent)
    yield KeyController(context, context.window, parent)
    yield LanguageController(context, parent)
    yield LexiconController(context, parent)


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
    yield HouseStyleController(context)
    yield ArticleOffersController(context, built[PaletteController], context.app.window.articles)


# Looks, keys, languages, the house style, and what helps one to find all that.
FEATURE = Feature(
    actions=_actions,
    menus=(STYLE_MENU, LEXICONS_MENU, KEYS_MENU, LANGUAGE_MENU),
    for_application=_for_application,
    for_project=_for_project,
)
