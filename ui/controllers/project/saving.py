"""Saving on request: everything is saved as it is typed, and says so."""

from PySide6.QtCore import QObject, QTime

from ui.controllers.project_context import ProjectContext
from ui.language import tr
from ui.widgets.status_line import StatusLine


class SaveController(QObject):
    """Serves the key that many press to be sure."""

    def __init__(self, context: ProjectContext, status: StatusLine) -> None:
        """Save an open project; `status` says that it is."""
        super().__init__(context.parent)
        self._context = context
        self._status = status
        context.serve({"file.save": self.save})

    def save(self) -> None:
        """Save what was typed a moment ago, and say so."""
        if self._context.project.saver.leave():
            self._status.show_saved()
            time = QTime.currentTime().toString("HH:mm:ss")
            self._status.tell(tr("Saved {time}; everything is saved as you type.", time=time))
