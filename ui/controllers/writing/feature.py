"""What writing brings to the window."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.app_context import AppContext
from ui.controllers.features import Built, Feature, OnDemand
from ui.controllers.going.listing import ListingController
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.viewing import ViewController
from ui.controllers.writing.annotating import AnnotationController
from ui.controllers.writing.clipboard import ClipboardController
from ui.controllers.writing.completing import CompletionController
from ui.controllers.writing.composing import CompositionController
from ui.controllers.writing.editing import EditController, TypedTextController
from ui.controllers.writing.highlighting import HighlightController
from ui.controllers.writing.inline_spans import INLINE_MENU, InlineSpanController, inline_specs
from ui.controllers.writing.kinds import KINDS_MENU, KindController, kinds_specs
from ui.controllers.writing.providers import ProviderController
from ui.controllers.writing.reading import Pages, ReadingController
from ui.controllers.writing.shaping import SHAPING_MENU, ShapeController, shaping_specs
from ui.controllers.writing.specs import CHAT_MENU, HISTORY_MENU, chat_specs, history_specs
from ui.controllers.writing.spelling import SPELLING_MENU, SpellingController, spelling_specs
from ui.controllers.writing.typing import (
    PASTING_MENU,
    TYPING_MENU,
    EnglishController,
    TypingController,
    typing_specs,
)
from ui.controllers.writing.undoing import RefusalController, UndoController
from ui.controllers.writing.writing_aids import (
    WRITING_AID_MENU,
    WritingAidController,
    writing_aid_specs,
)
from ui.viewmodels.kinds import HighlightKinds


def _actions(_: HighlightKinds) -> tuple[ActionSpec, ...]:
    return (
        *shaping_specs(),
        *writing_aid_specs(),
        *history_specs(),
        *spelling_specs(),
        *typing_specs(),
        *inline_specs(),
        *kinds_specs(),
        *chat_specs(),
    )


def _keeping(context: ProjectContext, _: Built) -> Iterable[QObject]:
    window = context.app.window
    typed = TypedTextController(context, window.pairs, window.status)
    context.follow(window.left, typed.leave)
    yield typed
    yield SpellingController(context, window.pairs)


# What is typed is saved, and spelled, before any other room looks at it or leads elsewhere.
KEEPING = Feature(for_project=_keeping)


def _for_application(context: AppContext, built: Built, parent: QObject) -> Iterable[QObject]:
    pairs, viewing = context.window.pairs, built[ViewController]
    yield CompositionController(parent)
    yield RefusalController(pairs, context.window.status, parent)
    yield TypingController(context, pairs.editor, parent)
    yield ProviderController(context, parent)
    yield ClipboardController(context, pairs, parent)
    yield KindController(context, lambda: viewing.theme, parent)


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
    yield from _on_segments(context, built)
    yield from _on_words(context, built)
    yield from _beside_the_rows(context, built)


def _on_segments(context: ProjectContext, built: Built) -> Iterable[QObject]:
    window, navigation = context.app.window, built[NavigationController]
    yield EditController(context, built[ListingController], window.pairs)
    yield UndoController(context, navigation, window.pairs, window.status)
    yield ShapeController(context, navigation, window.pairs)


def _on_words(context: ProjectContext, built: Built) -> Iterable[QObject]:
    window, typing = context.app.window, built[TypingController]
    yield HighlightController(context, built[NavigationController], window.pairs, window.highlights)
    yield InlineSpanController(context, window.pairs)
    yield WritingAidController(context, window.pairs)
    yield EnglishController(context, typing.typesetter, window.pairs.editor)
    completing = CompletionController(context, window.pairs)
    context.follow(typing.completion_switched, completing.set_on)
    yield completing


def _beside_the_rows(context: ProjectContext, built: Built) -> Iterable[QObject]:
    window, viewing = context.app.window, built[ViewController]
    pages = Pages(window.stack, window.pairs, window.reading)
    annotating = AnnotationController(context, window.notes, window.facts, viewing.theme)
    context.follow(window.pairs.activated, annotating.show_soon)
    reading = ReadingController(context, pages, viewing.theme)
    for themed in (annotating, reading):
        context.follow(viewing.theme_changed, themed.set_theme)
    yield from (annotating, reading)


def _history(context: ProjectContext, built: Built) -> QObject:
    from ui.controllers.writing.history import HistoryController

    return HistoryController(context, built[NavigationController])


def _chat(context: ProjectContext, _: Built) -> QObject:
    from ui.controllers.writing.chatting import ChatController

    return ChatController(context)


def _drafting(context: ProjectContext, built: Built) -> QObject:
    from ui.controllers.writing.drafting import DraftController

    return DraftController(context, built[ProviderController], context.app.window.status)


def _sending(context: ProjectContext, built: Built) -> QObject:
    from ui.controllers.writing.draft_sending import SentController
    from ui.controllers.writing.drafting import DraftController

    return SentController(context, built[DraftController])


_HERE = __name__.rpartition(".")[0]
_ON_DEMAND = (
    OnDemand(
        f"{_HERE}.history.HistoryController", ("history.segment", "history.changes"), _history
    ),
    OnDemand(f"{_HERE}.chatting.ChatController", ("chat.copy", "chat.paste"), _chat),
    OnDemand(
        f"{_HERE}.drafting.DraftController",
        (
            *("segment.draft", "draft.empty", "draft.article", "draft.project", "draft.stop"),
            "tools.providers",
        ),
        _drafting,
    ),
    OnDemand(f"{_HERE}.draft_sending.SentController", ("draft.sent",), _sending),
)


# Targets and all that hangs on them: typing, drafts, highlights, notes, history.
FEATURE = Feature(
    actions=_actions,
    menus=(
        *(SHAPING_MENU, WRITING_AID_MENU, HISTORY_MENU, SPELLING_MENU, PASTING_MENU),
        *(TYPING_MENU, INLINE_MENU, KINDS_MENU, CHAT_MENU),
    ),
    for_application=_for_application,
    for_project=_for_project,
    on_demand=_ON_DEMAND,
)
