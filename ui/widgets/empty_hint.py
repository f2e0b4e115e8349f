"""One soft line where a list has nothing to show."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView

from ui.widgets.labels import PlainLabel

_MARGIN = 8


class EmptyHint(PlainLabel):
    """Lies over a view as long as its model has no rows."""

    def __init__(self, view: QAbstractItemView, text: str) -> None:
        """Say `text` over `view` where it is empty; its model must be set already."""
        super().__init__(text, view.viewport())
        self.setProperty("kind", "soft")
        self.setWordWrap(True)
        self.setMargin(_MARGIN)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view = view
        view.viewport().installEventFilter(self)
        self._follow(view.model())

    def _follow(self, model: QAbstractItemModel) -> None:
        model.modelReset.connect(self._show)
        model.layoutChanged.connect(self._show)
        model.rowsInserted.connect(self._show)
        model.rowsRemoved.connect(self._show)
        self._show()

    def _show(self, *_: object) -> None:
        self.setVisible(self._view.model().rowCount() == 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the width of the view."""
        if event.type() == QEvent.Type.Resize:
            width = self._view.viewport().width()
            self.setGeometry(0, 0, width, self.heightForWidth(width))
        return super().eventFilter(watched, event)
