"""Before a file is taken in: what it holds, what would be dropped, where it is to go."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.language import Words, counted, plain_tip, tr
from ui.sentences import sentence
from ui.triggers import on_toggle
from ui.widgets.labels import WrappedLabel
from workbench.formats.tmx.survey import FIRST_PAIRS, TmxSurvey
from workbench.memory.duplicates import Duplicates
from workbench.services.memory.matches import MemoryPlace

_SIZE = (760, 560)
_DIRECTIONS = 4
DUPLICATE_NAMES = Words(
    {
        Duplicates.NEWEST: "Keep the newest of each source",
        Duplicates.ALL: "Keep every pair",
        Duplicates.SKIP: "Keep what the memory has",
    }
)


@dataclass(frozen=True, slots=True)
class ImportWish:
    """Where a file goes: into a memory, or as articles of the project for `None`."""

    memory: MemoryPlace | None
    duplicates: Duplicates


class MemoryImportDialog(QDialog):
    """Shows the survey of a file and asks what to do with it."""

    def __init__(
        self,
        path: Path,
        surveys: Sequence[tuple[str, TmxSurvey]],
        places: Sequence[MemoryPlace],
        parent: QWidget,
    ) -> None:
        """Show what `path` holds; it may go into one of `places`."""
        super().__init__(parent)
        self.setWindowTitle(tr("Import “{name}”", name=path.name))
        self.resize(*_SIZE)
        self._surveys = [survey for _, survey in surveys]
        self.facts = WrappedLabel("\n".join(_facts(self._surveys)), self)
        self.dropped = WrappedLabel("\n".join(_dropped(self._surveys)), self)
        self.dropped.setProperty("kind", "warning")
        self.dropped.setVisible(bool(self.dropped.text()))
        self.table = self._make_table()
        self.memory = QComboBox(self)
        for place in places:
            self.memory.addItem(place.name or tr("My memory"), place)
        self.project = QCheckBox(tr("As articles of this &project, to be worked on"), self)
        on_toggle(self.project, self._follow_project)
        self.duplicates = QComboBox(self)
        for choice, name in DUPLICATE_NAMES.items():
            self.duplicates.addItem(name, choice)
        self._lay_out()

    def _make_table(self) -> QTableWidget:
        pairs = [pair for survey in self._surveys for pair in survey.first][:FIRST_PAIRS]
        table = QTableWidget(len(pairs), 2, self)
        table.setAccessibleName(tr("First pairs"))
        table.setHorizontalHeaderLabels([tr("Chinese"), tr("English")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, pair in enumerate(pairs):
            for column, text in enumerate((pair.source.text, pair.target.text)):
                item = QTableWidgetItem(" ".join(text.split()))
                item.setToolTip(plain_tip(text))
                table.setItem(row, column, item)
        return table

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.facts)
        layout.addWidget(self.dropped)
        layout.addWidget(self.table, 1)
        form = QFormLayout()
        form.addRow(tr("Into the &memory"), self.memory)
        form.addRow(tr("&Same source again"), self.duplicates)
        form.addRow(self.project)
        layout.addLayout(form)
        buttons = button_box(self, tr("Import"))
        first = buttons.button(buttons.StandardButton.Ok)
        first.setEnabled(any(survey.pairs for survey in self._surveys))
        first.setFocus()
        layout.addWidget(buttons)

    def _follow_project(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        for field in (self.memory, self.duplicates):
            field.setEnabled(not on)

    def wish(self) -> ImportWish:
        """Return what was chosen."""
        place = self.memory.currentData()
        into = place if isinstance(place, MemoryPlace) and not self.project.isChecked() else None
        return ImportWish(into, Duplicates(self.duplicates.currentData()))


def _facts(surveys: Sequence[TmxSurvey]) -> Iterator[str]:
    """Yield the tool, the counts and the languages, a line each."""
    tools = dict.fromkeys(filter(None, (survey.tool for survey in surveys)))
    if tools:
        yield tr("Written by {tools}", tools=tr(", ").join(tools))
    units, pairs = (sum(getattr(s, name) for s in surveys) for name in ("units", "pairs"))
    said = counted(units, "{number} unit", "{number} units")
    yield tr(
        "{units}, {pairs}",
        units=said,
        pairs=counted(pairs, "{number} Chinese–English pair", "{number} Chinese–English pairs"),
    )
    for survey in surveys:
        yield from (
            f"{source} → {target}: {count:,}"
            for source, target, count in survey.directions[:_DIRECTIONS]
        )


def _dropped(surveys: Sequence[TmxSurvey]) -> Iterator[str]:
    """Yield what would be left out, and what is damaged."""
    total = {
        name: sum(getattr(survey.dropped, name) for survey in surveys)
        for name in ("without_pair", "other_form", "blank")
    }
    if total["without_pair"]:
        yield counted(
            total["without_pair"],
            "{number} unit without a Chinese–English pair is left out",
            "{number} units without a Chinese–English pair are left out",
        )
    if total["blank"]:
        yield counted(
            total["blank"],
            "{number} unit with an empty side is left out",
            "{number} units with an empty side are left out",
        )
    damaged = sum(survey.damaged for survey in surveys)
    if damaged:
        yield counted(damaged, "{number} place is damaged", "{number} places are damaged")
        first = next(error for survey in surveys for error in survey.damage)
        yield sentence(first)
