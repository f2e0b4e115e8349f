"""What is kept of an article's original: shown, its archive named, its bytes saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.dialogs.prompts import button_box
from ui.language import told, tr
from ui.messages import moment_of
from ui.triggers import on_click
from ui.widgets.labels import PlainLabel, WrappedLabel
from workbench.services.exchange.originals import KeptOriginal
from workbench.text.plural import Plural

_WIDTH = 620


class OriginalDialog(QDialog):
    """Shows hash, time, size and addresses; the archive's address can be written."""

    save_wanted = Signal(object)
    """Carries the `KeptOriginal` whose bytes are to be written into a file."""

    def __init__(self, kept: KeptOriginal, parent: QWidget) -> None:
        """Show what is kept of an original."""
        super().__init__(parent)
        self.setWindowTitle(tr("Original"))
        self.setMinimumWidth(_WIDTH)
        self._kept = kept
        self.archive = QLineEdit(kept.copy.archive_address, self)
        self.archive.setPlaceholderText(kept.proposed)
        self.archive.setEnabled(kept.may_be_archived)
        self.propose = QPushButton(tr("&Propose"), self)
        self.propose.setAutoDefault(False)
        self.propose.setEnabled(bool(kept.proposed))
        on_click(self.propose, self._propose)
        self.save = QPushButton(tr("&Save the original as…"), self)
        self.save.setAutoDefault(False)
        self.save.setEnabled(kept.is_sound)
        on_click(self.save, self._ask_to_save)
        layout = QFormLayout(self)
        for name, said in self._facts():
            layout.addRow(name, self._fact(said))
        row = QHBoxLayout()
        row.addWidget(self.archive)
        row.addWidget(self.propose)
        label = PlainLabel(tr("&Archived at"), self)
        label.setBuddy(self.archive)
        layout.addRow(label, row)
        layout.addRow(self.save)
        layout.addRow(button_box(self, tr("OK")))
        (self.archive if kept.may_be_archived else self.save).setFocus()

    def _facts(self) -> list[tuple[str, str]]:
        copy = self._kept.copy
        sound = tr("whole") if self._kept.is_sound else tr("not what was read: it was damaged")
        facts = [
            (tr("Article"), self._kept.article.title),
            (tr("Read"), moment_of(copy.fetched_at)),
            (tr("From"), copy.address or copy.name),
            (tr("Size"), told(copy.size, Plural("{number} bytes", one="{number} byte"))),
            (tr("SHA-256"), copy.sha256),
            (tr("Kept"), sound),
        ]
        return [(name, said) for name, said in facts if said]

    def _fact(self, said: str) -> WrappedLabel:
        label = WrappedLabel(said, self)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _ask_to_save(self) -> None:
        self.save_wanted.emit(self._kept)

    def _propose(self) -> None:
        self.archive.setText(self._kept.proposed)

    @property
    def address(self) -> str:
        """Return where an archive has it, as written."""
        return self.archive.text().strip()
