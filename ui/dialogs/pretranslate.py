"""Asks what is to be filled in from the memories, and how good it has to be."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QDialog, QDoubleSpinBox, QFormLayout, QWidget

from ui.dialogs.prompts import button_box
from ui.language import Words, tr
from ui.widgets.labels import WrappedLabel
from workbench.services.memory.matches import Layer

_LEAST, _MOST, _USUAL = 50, 100, 85
_WIDTH = 440
_LAYERS = Words(
    {
        Layer.PARAGRAPH: "Whole &paragraphs",
        Layer.ASSEMBLY: "Paragraphs from &sentences, where each is known",
        Layer.TEMPLATE: "&Templates, filled",
    }
)


@dataclass(frozen=True, slots=True)
class Pretranslation:
    """What is wanted: the least percent, the layers, and of which segments.

    `everywhere` takes all articles, else the one on show; `again` also takes segments that hold a
    machine's draft nobody touched.
    """

    threshold: int
    layers: frozenset[Layer]
    everywhere: bool
    again: bool


class PretranslateDialog(QDialog):
    """Asks for a `Pretranslation`."""

    def __init__(self, parent: QWidget, *, has_article: bool) -> None:
        """Offer the article on show where there is one."""
        super().__init__(parent)
        self.setWindowTitle(tr("Fill in from the memories"))
        self.setMinimumWidth(_WIDTH)
        self.threshold = QDoubleSpinBox(self)
        self.threshold.setDecimals(0)
        self.threshold.setRange(_LEAST, _MOST)
        self.threshold.setSuffix(" %")
        self.threshold.setValue(_USUAL)
        self.layers: Mapping[Layer, QCheckBox] = {
            layer: QCheckBox(name, self) for layer, name in _LAYERS.items()
        }
        self.layers[Layer.PARAGRAPH].setChecked(True)
        self.layers[Layer.ASSEMBLY].setChecked(True)
        self.everywhere = QCheckBox(tr("In &all articles"), self)
        self.everywhere.setChecked(not has_article)
        self.everywhere.setEnabled(has_article)
        self.again = QCheckBox(tr("Also in place of a &machine’s draft"), self)
        hint = WrappedLabel(tr("What is filled in is a draft, and one undo takes it back."), self)
        hint.setProperty("kind", "soft")
        layout = QFormLayout(self)
        layout.addRow(tr("At &least"), self.threshold)
        for box in (*self.layers.values(), self.everywhere, self.again):
            layout.addRow(box)
        layout.addRow(hint)
        layout.addRow(button_box(self, tr("Fill in")))

    def wish(self) -> Pretranslation:
        """Return what was chosen."""
        return Pretranslation(
            round(self.threshold.value()),
            frozenset(layer for layer, box in self.layers.items() if box.isChecked()),
            self.everywhere.isChecked(),
            self.again.isChecked(),
        )
