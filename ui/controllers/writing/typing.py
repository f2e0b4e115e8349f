"""Help while one types: English typography, proposed words, and a paste that cleans."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from ui.actions import ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.controllers.project_context import ProjectContext
from ui.language import tr
from ui.needs import Need
from ui.widgets.pair_view.editor import TargetEditor, write_over
from ui.widgets.pair_view.typesetter import Typesetter
from workbench.model.changes import ChangeSet, Kind
from workbench.services.writing_aids.spelling import English, language_of
from workbench.text.cleaning import cleaned

PASTING_MENU = Addition("Edit", ("edit.paste_clean",))
TYPING_MENU = Addition("Tools", ("typing.typography", "typing.completion"))


def typing_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of typing."""
    return (
        ActionSpec(
            "edit.paste_clean", "Paste as clean En&glish", ("Ctrl+Shift+V",), needs=(Need.WRITABLE,)
        ),
        ActionSpec("typing.typography", "T&ypography while typing", checkable=True),
        ActionSpec("typing.completion", "Propose &words while typing", checkable=True),
    )


class TypingController(QObject):
    """Switches both helps in the menu, and keeps that in the preferences."""

    completion_switched = Signal(bool)
    """Words are to be proposed from now on, or none."""

    def __init__(self, context: AppContext, editor: TargetEditor, parent: QObject) -> None:
        """Correct the typography of `editor`."""
        super().__init__(parent)
        self._preferences = context.preferences
        self.typesetter = Typesetter(editor)
        kept = context.preferences.load()
        self.typesetter.on = kept.typography
        context.actions["typing.typography"].setChecked(kept.typography)
        context.actions["typing.completion"].setChecked(kept.completion)
        context.actions.serve_switches(
            {
                "typing.typography": self._set_typography,
                "typing.completion": self._set_completion,
            }
        )

    def _set_typography(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._preferences.change(typography=on)
        self.typesetter.on = on

    def _set_completion(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._preferences.change(completion=on)
        self.completion_switched.emit(on)


class EnglishController(QObject):
    """Writes the English of the project: its dashes as one types, its marks in a clean paste."""

    def __init__(
        self, context: ProjectContext, typesetter: Typesetter, editor: TargetEditor
    ) -> None:
        """Serve `editor`, whose typography `typesetter` corrects."""
        super().__init__(context.parent)
        self._context = context
        self._typesetter = typesetter
        self._editor = editor
        context.serve({"edit.paste_clean": self.paste_clean})
        context.project.changed.connect(self._follow)
        self._use()

    def _follow(self, changes: ChangeSet) -> None:
        if changes.touched(Kind.SETTING):
            self._use()

    def _use(self) -> None:
        """Set dashes as the English of the project has them."""
        language = language_of(self._context.session.read.settings())
        self._typesetter.british = language is English.BRITISH

    def paste_clean(self) -> None:
        """Paste into the target with English marks for Chinese ones and nothing invisible."""
        editor = self._editor
        if self._context.active is None:
            return
        if editor.isReadOnly():
            editor.refused.emit()
            return
        text = cleaned(QApplication.clipboard().text())
        if text:
            write_over(editor, *editor.selection(), text)
            editor.setFocus()
        else:
            self._context.tell(tr("There is no text on the clipboard."))
