"""Rich text to read: the reading view and the details of a segment."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from ui.language import tr
from ui.viewmodels.reading import Text
from ui.widgets.labels import PlainLabel

PAGE_WIDTH = 760


class ReadingView(QWidget):
    """An article as its readers will see it, in the source, in English, or both."""

    text_chosen = Signal(object)
    """Carries a `Text`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(tr("Text to read"))
        for name, text in (
            (tr("English"), Text.TARGET),
            (tr("Source"), Text.SOURCE),
            (tr("Both"), Text.BOTH),
        ):
            self.choice.addItem(name, text)
        self.choice.currentIndexChanged.connect(self._choose)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(tr("The article"))
        self.page.setOpenExternalLinks(True)
        self.page.document().setDocumentMargin(24)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(16, 8, 16, 8)
        label = PlainLabel(tr("&Read"), self)
        label.setBuddy(self.choice)
        above.addWidget(label)
        above.addSpacing(8)
        above.addWidget(self.choice)
        above.addStretch(1)
        layout.addLayout(above)
        layout.addWidget(self.page, 1)

    @property
    def text(self) -> Text:
        """Return which text is chosen."""
        return Text(self.choice.currentData())

    def show_page(self, html: str) -> None:
        """Show a page and keep the place in it."""
        place = self.page.verticalScrollBar().value()
        self.page.setHtml(html)
        self.page.verticalScrollBar().setValue(place)

    def _choose(self, _: int) -> None:
        self.text_chosen.emit(self.text)


class FactsView(QTextBrowser):
    """The facts of the active segment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Segment details"))
        self.setPlaceholderText(tr("No segment is chosen."))
        self.setOpenExternalLinks(True)
        self.document().setDocumentMargin(8)
