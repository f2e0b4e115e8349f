"""Help while one types: English typography, proposed words, and a paste that cleans."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.actions import ActionSpec, Addition
from ui.controllers.workplace import Workplace
from ui.controllers.writing.completing import Completing
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


class Typing(QObject):
    """Serves the live editor; both helps are switched in the menu and kept in the preferences."""

    def __init__(self, place: Workplace, parent: QObject) -> None:
        """Serve the live editor of `place`."""
        super().__init__(parent)
        self._place = place
        self.typesetter = Typesetter(place.window.pairs.editor)
        self.completing = Completing(place, self)
        kept = place.preferences.load()
        self.typesetter.on = kept.typography
        place.actions["typing.typography"].setChecked(kept.typography)
        place.actions["typing.completion"].setChecked(kept.completion)
        place.actions.connect_switches(
            {
                "typing.typography": self._set_typography,
                "typing.completion": self._set_completion,
            }
        )
        place.actions.connect_all({"edit.paste_clean": self.paste_clean})
        place.holder.opened.connect(self._begin)

    def _begin(self, project: OpenProject) -> None:
        project.changed.connect(self._follow)
        self._use(project)

    def _follow(self, changes: ChangeSet) -> None:
        if self._place.project is not None and changes.touched(Kind.SETTING):
            self._use(self._place.project)

    def _use(self, project: OpenProject) -> None:
        """Set dashes as the English of the project has them."""
        language = language_of(project.session.read.settings())
        self.typesetter.british = language is English.BRITISH

    def _set_typography(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._place.preferences.change(typography=on)
        self.typesetter.on = on

    def _set_completion(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._place.preferences.change(completion=on)
        self.completing.set_on(on)

    def paste_clean(self) -> None:
        """Paste into the target with English marks for Chinese ones and nothing invisible."""
        editor = self._place.window.pairs.editor
        if self._place.active is None:
            return
        if editor.isReadOnly():
            editor.refused.emit()
            return
        text = cleaned(QApplication.clipboard().text())
        if text:
            write_over(editor, *editor.selection(), text)
            editor.setFocus()
        else:
            self._place.window.status.tell(tr("There is no text on the clipboard."))
