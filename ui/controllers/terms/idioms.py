"""Idioms marked in sources while the user wants them to be."""

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.dictionary import DictionaryController
from ui.needs import Need
from ui.viewmodels.idiom_marks import IdiomMarks

MARK = "dictionary.mark_idioms"


def idiom_specs() -> tuple[ActionSpec, ...]:
    """Return the switch."""
    return (ActionSpec(MARK, "Mark &idioms", checkable=True, needs=(Need.PROJECT,)),)


class IdiomController(QObject):
    """Turns the marks on and off; the dictionary is read when they are first wanted."""

    def __init__(
        self, context: ProjectContext, dictionary: DictionaryController, marks: IdiomMarks
    ) -> None:
        """Serve an open project."""
        super().__init__(context.parent)
        self._context = context
        self._dictionary = dictionary
        self._marks = marks
        dictionary.loaded.connect(self._use)
        context.serve_switches({MARK: self.switch})
        context.at_end(marks.stop)
        self._show(on=context.app.preferences.load().idioms)

    def switch(self, on: bool) -> None:  # noqa: FBT001 - a switch's state
        """Mark idioms from now on, in every project, or no more."""
        self._context.app.preferences.change(idioms=on)
        self._show(on=on)

    def _show(self, *, on: bool) -> None:
        self._context.app.actions[MARK].setChecked(on)
        self._marks.show(on=on)
        if on:
            self._dictionary.load()

    def _use(self) -> None:
        bundled = self._dictionary.bundled
        if bundled is not None and self._marks.on:
            self._marks.use(bundled)
