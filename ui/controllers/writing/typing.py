"""Help while one types: English typography, proposed words, and a paste that cleans."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.actions import ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.controllers.writing.completing import CompletionController
from ui.language import tr
from ui.needs import Need
from ui.viewmodels.open_project import OpenProject
from ui.widgets.pair_view.editor import write_over
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
    """Serves the live editor; both helps are switched in the menu and kept in the preferences."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Serve the live editor of `context`."""
        super().__init__(parent)
        self._context = context
        self.typesetter = Typesetter(context.window.pairs.editor)
        self.completing = CompletionController(context, self)
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
        context.actions.serve({"edit.paste_clean": self.paste_clean})
        context.holder.opened.connect(self._begin)

    def _begin(self, project: OpenProject) -> None:
        project.changed.connect(self._follow)
        self._use(project)

    def _follow(self, changes: ChangeSet) -> None:
        if self._context.project is not None and changes.touched(Kind.SETTING):
            self._use(self._context.project)

    def _use(self, project: OpenProject) -> None:
        """Set dashes as the English of the project has them."""
        language = language_of(project.session.read.settings())
        self.typesetter.british = language is English.BRITISH

    def _set_typography(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._context.preferences.change(typography=on)
        self.typesetter.on = on

    def _set_completion(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._context.preferences.change(completion=on)
        self.completing.set_on(on)

    def paste_clean(self) -> None:
        """Paste into the target with English marks for Chinese ones and nothing invisible."""
        editor = self._context.window.pairs.editor
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
            self._context.window.status.tell(tr("There is no text on the clipboard."))
