"""The house style: each rule with its switch and what it turns wrong into right."""

from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.language import Words, noted, tr
from workbench.model.house_style import HouseStyle
from workbench.services.style_rules import RULES, StyleRule

_SETTING, _PAD = 1, 8
HEADINGS = (noted("Rule"), noted("Setting"), noted("Source"), noted("Wrong"), noted("Right"))
_SIZE = (940, 620)

_NAMES = Words(
    {
        "english": "Variety of English",
        "quotation": "Quotation marks",
        "percent_sign": "Percentages with the sign %",
        "day_before_month": "Day before month",
        "credit_in_parentheses": "Photo credits in parentheses",
        "caption_needs_date": "Captions need a date",
    }
)
_CHOICES = Words(
    {
        "en-US": "American",
        "en-GB": "British",
        "double": "“Double”",
        "single": "‘Single’",
    }
)


class HouseStyleDialog(QDialog):
    """Lists every rule; typing filters, Space switches, Ctrl+Enter or Save keeps."""

    def __init__(self, style: HouseStyle, parent: QWidget) -> None:
        """Show `style`, which is left as it is; `house_style` is the changed one."""
        super().__init__(parent)
        self.setWindowTitle(tr("House style"))
        self.resize(*_SIZE)
        self._house_style = style
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter rules"))
        self.filter.setAccessibleName(tr("Filter rules"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self.table = self._make_table()
        self.settings: dict[str, QCheckBox | QComboBox] = {}
        for row, rule in enumerate(RULES):
            self._add(row, rule)
        self._fit_settings()
        layout = QVBoxLayout(self)
        for widget in (self.filter, self.table, button_box(self, tr("Save"))):
            layout.addWidget(widget)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(RULES), len(HEADINGS), self)
        table.setHorizontalHeaderLabels([tr(each) for each in HEADINGS])
        table.setAccessibleName(tr("Rules"))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        for column in range(len(HEADINGS)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(HEADINGS) - 1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_SETTING, QHeaderView.ResizeMode.Interactive)
        return table

    def _fit_settings(self) -> None:
        """Make the column as wide as its widest control; a table does not ask them."""
        widest = max(box.sizeHint().width() for box in self.settings.values())
        self.table.setColumnWidth(_SETTING, widest + 2 * _PAD)

    def _add(self, row: int, rule: StyleRule) -> None:
        name = rule_name(rule)
        cells = ((0, name), (2, rule.source), (3, rule.wrong), (4, rule.right))
        for column, text in cells:
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            self.table.setItem(row, column, item)
        setting = self._choice(rule) if rule.choices else self._switch(rule)
        setting.setAccessibleName(name)
        setting.setAccessibleDescription(
            tr("Wrong: {wrong}. Right: {right}", wrong=rule.wrong, right=rule.right)
        )
        self.settings[rule.switch] = setting
        self.table.setCellWidget(row, _SETTING, setting)

    def _switch(self, rule: StyleRule) -> QCheckBox:
        box = QCheckBox(tr("On"), self.table)
        box.setChecked(bool(rule.value(self.house_style)))
        box.toggled.connect(partial(self._change, rule))
        return box

    def _choice(self, rule: StyleRule) -> QComboBox:
        box = QComboBox(self.table)
        for choice in rule.choices:
            box.addItem(_CHOICES.get(choice, choice), choice)
        box.setCurrentIndex(box.findData(rule.value(self.house_style)))
        box.currentIndexChanged.connect(lambda _at: self._change(rule, str(box.currentData())))
        return box

    def _change(self, rule: StyleRule, value: str | bool) -> None:  # noqa: FBT001 - a signal's payload
        self._house_style = rule.switched(self.house_style, value)

    @property
    def house_style(self) -> HouseStyle:
        """Return the style as it is set now."""
        return self._house_style

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for row, rule in enumerate(RULES):
            parts = (rule_name(rule), rule.switch, rule.source, rule.wrong, rule.right)
            text = " ".join(parts).casefold()
            self.table.setRowHidden(row, not all(word in text for word in wanted))


def rule_name(rule: StyleRule) -> str:
    """Return a rule in words."""
    known = _NAMES.get(rule.switch)
    if known is not None:
        return known
    family, _, what = rule.switch.partition(".")
    words = f"{family}: {what}" if what else family
    return words.replace("_", " ").capitalize()
