"""What a format offers to choose, as a form that is built for it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from ui.language import Words
from ui.triggers import on_toggle
from workbench.api import YES, ExportOption, OptionKind

# Of the program's own options; those of plugins have their labels.
_NAMES = Words(
    {
        "source": "Source text",
        "links": "Keep the links",
        "pictures": "Show the pictures",
        "notes": "Open notes as footnotes",
        "left_out": "Say what was left out",
        "provenance": "Say where the article comes from",
        "disclosure": "Say at length what machines drafted",
        "translator": "Translator",
        "level": "Inline codes",
        "sentences": "A unit a sentence, where these are known",
        "trados": "Typed fields, which Trados Studio keeps",
    }
)

_CHOICES = Words(
    {
        "source.none": "left out",
        "source.inline": "after each paragraph",
        "source.toggle": "folded away after each paragraph",
        "source.block": "at the end",
        "source.beside": "beside the English",
        "level.1": "left out, for exact matches (level 1)",
        "level.2": "written (level 2)",
    }
)


class OptionForm(QWidget):
    """Asks for the options of one format; empty for a format that has none."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Begin without a format."""
        super().__init__(parent)
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._read: dict[str, Callable[[], str]] = {}
        self.fields: dict[str, QWidget] = {}

    def show_options(self, options: Sequence[ExportOption], values: Mapping[str, str]) -> None:
        """Ask for these options, with what was chosen before or is usual."""
        while self._layout.rowCount():
            self._layout.removeRow(0)
        self._read.clear()
        self.fields.clear()
        for option in options:
            label = _NAMES.get(option.name, option.label)
            value = values.get(option.name, option.default)
            if option.kind is OptionKind.SWITCH:
                self._add_switch(option.name, label, value)
            elif option.kind is OptionKind.CHOICE:
                self._add_choice(option, label, value)
            else:
                self._add_text(option.name, label, value)
        self.setVisible(bool(options))

    def values(self) -> dict[str, str]:
        """Return what is chosen."""
        return {name: read() for name, read in self._read.items()}

    def _add_switch(self, name: str, label: str, value: str) -> None:
        box = QCheckBox(label, self)
        box.setChecked(value == YES)
        on_toggle(box, self._tell)
        self._layout.addRow(box)
        self._keep(name, box, lambda: YES if box.isChecked() else "")

    def _add_choice(self, option: ExportOption, label: str, value: str) -> None:
        box = QComboBox(self)
        for choice in option.choices:
            box.addItem(_CHOICES.get(f"{option.name}.{choice}", choice), choice)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.currentIndexChanged.connect(self._tell)
        self._layout.addRow(label, box)
        self._keep(option.name, box, lambda: str(box.currentData()))

    def _add_text(self, name: str, label: str, value: str) -> None:
        line = QLineEdit(value, self)
        line.textChanged.connect(self._tell)
        self._layout.addRow(label, line)
        self._keep(name, line, line.text)

    def _keep(self, name: str, field: QWidget, read: Callable[[], str]) -> None:
        self._read[name] = read
        self.fields[name] = field

    def _tell(self, _: object = None) -> None:
        self.changed.emit()
