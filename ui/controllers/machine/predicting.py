"""What may come next while one types: looked for once the keys rest, never on a key's own way."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from ui.actions import ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.controllers.machine.side_by_side import SideController
from ui.controllers.project_context import ProjectContext
from ui.controllers.writing.completing import CompletionController
from ui.widgets.pair_view.editor import write_over
from ui.widgets.pair_view.ghost_text import GhostText
from workbench.text.typing.ahead import ahead, next_word

PREDICTING_MENU = Addition("Tools", ("typing.predictive",))

# Milliseconds of rest after a key until words are looked for.
_AFTER = 80


def predicting_specs() -> tuple[ActionSpec, ...]:
    """Return the switch."""
    return (
        ActionSpec(
            "typing.predictive",
            "Show what may come &next while typing",
            checkable=True,
            tip="Greyed words from drafts, memory and terms: Tab takes one, Ctrl+Tab all",
        ),
    )


class PredictiveSwitch(QObject):
    """Keeps in the preferences whether words are shown."""

    switched = Signal(bool)

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Serve the switch, which is off until a user turns it on."""
        super().__init__(parent)
        self._preferences = context.preferences
        self.ghost = GhostText(context.window.pairs.editor)
        context.actions["typing.predictive"].setChecked(context.preferences.load().predictive)
        context.actions.serve_switches({"typing.predictive": self._set})

    @property
    def is_on(self) -> bool:
        """Return whether words are shown."""
        return self._preferences.load().predictive

    def _set(self, on: bool) -> None:  # noqa: FBT001 - a switch's state
        self._preferences.change(predictive=on)
        self.switched.emit(on)


class PredictiveController(QObject):
    """Offers words of an open project."""

    def __init__(
        self,
        context: ProjectContext,
        switch: PredictiveSwitch,
        side: SideController,
        completing: CompletionController,
    ) -> None:
        """Look among what stands side by side, and what `completing` would write."""
        super().__init__(context.parent)
        self._switch = switch
        self._ghost = switch.ghost
        self._side = side
        self._completing = completing
        self._editor = context.app.window.pairs.editor
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(self._offer)
        context.follow(self._editor.character_typed, self._wait)
        context.follow(self._ghost.taken, self._take)
        context.follow(switch.switched, self._ghost.withdraw)
        context.at_end(self._end)

    def _end(self) -> None:
        self._timer.stop()
        self._ghost.withdraw()

    def _wait(self) -> None:
        if self._switch.is_on:
            self._timer.start()

    def _offer(self) -> None:
        editor, popup = self._editor, self._completing.popup
        start, end = editor.selection()
        if start != end or editor.composing or popup.isVisible() or not editor.hasFocus():
            return
        self._ghost.offer(ahead(editor.text()[:end], tuple(self._texts())))

    def _texts(self) -> Iterator[str]:
        segment = self._side.segment()
        if segment is None:
            return
        yield from self._side.texts(segment)
        if segment.drafted is not None:
            yield segment.drafted.text
        yield from self._completing.wanted()

    def _take(self, whole: bool) -> None:  # noqa: FBT001 - a signal's payload
        text = self._ghost.text
        taken = text if whole else next_word(text)
        start, end = self._editor.selection()
        write_over(self._editor, start, end, taken)
        at = start + len(taken)
        self._editor.select(at, at)
        self._ghost.offer(text[len(taken) :])
