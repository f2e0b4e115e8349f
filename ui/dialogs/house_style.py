"""The house style: each rule with what it turns wrong into right, agencies, words to avoid."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.language import Words, noted, plain_tip, tr
from ui.triggers import on_toggle
from ui.widgets.word_pairs import Pairing, WordPairs
from workbench.model.finding import Severity
from workbench.model.house_style import HouseStyle
from workbench.services.checking.style_rules import OFF, RULES, StyleRule

_SETTING, _PAD = 1, 8
_ROW = 38
HEADINGS = (noted("Rule"), noted("Setting"), noted("Source"), noted("Wrong"), noted("Right"))
_SIZE = (940, 620)

_NAMES = Words(
    {
        "english": "Variety of English",
        "quotation": "Quotation marks",
        "percent_sign": "Percentages with the sign %",
        "day_before_month": "Day before month",
        "short_months": "Short months before a day",
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


_LEVELS = Words(
    {
        "": "As usual",
        Severity.ERROR.value: "Error",
        Severity.WARNING.value: "Warning",
        Severity.HINT.value: "Hint",
        OFF: "Off",
    }
)


class HouseStyleDialog(QDialog):
    """Lists every rule, agency and word to avoid; typing filters, Save keeps."""

    def __init__(self, style: HouseStyle, parent: QWidget) -> None:
        """Show `style`, which is left as it is; `house_style` is the changed one."""
        super().__init__(parent)
        self.setWindowTitle(tr("House style"))
        self.resize(*_SIZE)
        self._house_style = style
        self.agencies = WordPairs(_agencies(), style.agencies, self)
        self.forbidden = WordPairs(_forbidden(), style.forbidden, self)
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.addTab(self._make_rules(), tr("&Rules"))
        self.pages.addTab(self.agencies, tr("&Agencies"))
        self.pages.addTab(self.forbidden, tr("&Words to avoid"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages)
        layout.addWidget(button_box(self, tr("Save")))

    def _make_rules(self) -> QWidget:
        page = QWidget(self)
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
        layout = QVBoxLayout(page)
        for widget in (self.filter, self.table):
            layout.addWidget(widget)
        return page

    def accept(self) -> None:
        """Close if all that was written can be kept; else show what cannot."""
        for page in (self.agencies, self.forbidden):
            if not page.is_sound():
                self.pages.setCurrentWidget(page)
                return
        super().accept()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(RULES), len(HEADINGS), self)
        table.setHorizontalHeaderLabels([tr(each) for each in HEADINGS])
        table.setAccessibleName(tr("Rules"))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
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
            item.setToolTip(plain_tip(text))
            self.table.setItem(row, column, item)
        if rule.choices:
            setting: QCheckBox | QComboBox = self._choice(rule)
        else:
            setting = self._switch(rule) if rule.is_setting else self._level(rule)
        setting.setAccessibleName(name)
        setting.setAccessibleDescription(
            tr("Wrong: {wrong}. Right: {right}", wrong=rule.wrong, right=rule.right)
        )
        self.settings[rule.switch] = setting
        self.table.setCellWidget(row, _SETTING, setting)

    def _switch(self, rule: StyleRule) -> QCheckBox:
        box = QCheckBox(tr("On"), self.table)
        box.setChecked(bool(rule.value(self._house_style)))
        on_toggle(box, partial(self._change, rule))
        return box

    def _level(self, rule: StyleRule) -> QComboBox:
        box = QComboBox(self.table)
        for level, words in _LEVELS.items():
            box.addItem(words, level)
        box.setCurrentIndex(box.findData(rule.level(self._house_style)))
        box.currentIndexChanged.connect(
            lambda _at: self._set_level(rule, str(box.currentData() or ""))
        )
        return box

    def _set_level(self, rule: StyleRule, level: str) -> None:
        self._house_style = rule.at_level(self._house_style, level)

    def _choice(self, rule: StyleRule) -> QComboBox:
        box = QComboBox(self.table)
        for choice in rule.choices:
            box.addItem(_CHOICES.get(choice, choice), choice)
        box.setCurrentIndex(box.findData(rule.value(self._house_style)))
        box.currentIndexChanged.connect(lambda _at: self._change(rule, str(box.currentData())))
        return box

    def _change(self, rule: StyleRule, value: str | bool) -> None:  # noqa: FBT001 - a signal's payload
        self._house_style = rule.switched(self._house_style, value)

    @property
    def house_style(self) -> HouseStyle:
        """Return the style as it is set now."""
        agencies, forbidden = self.agencies.pairs(), self.forbidden.pairs()
        return replace(self._house_style, agencies=agencies, forbidden=forbidden)

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        for row, rule in enumerate(RULES):
            parts = (rule_name(rule), rule.switch, rule.source, rule.wrong, rule.right)
            text = " ".join(parts).casefold()
            self.table.setRowHidden(row, not all(word in text for word in wanted))


def _agencies() -> Pairing:
    return Pairing(
        tr("Agencies"),
        tr(
            "How English calls the agencies and outlets that credits name: （路透社） is (Reuters)."
            " One variant of Chinese is enough. Delete removes a row."
        ),
        (tr("Chinese name"), tr("English name")),
        both=True,
    )


def _forbidden() -> Pairing:
    return Pairing(
        tr("Words to avoid"),
        tr(
            "What is not to be written, and what to write instead, if there is one answer:"
            " very unique, unique. Words in small letters are found in any case."
            " Delete removes a row."
        ),
        (tr("Not"), tr("But")),
    )


def rule_name(rule: StyleRule) -> str:
    """Return a rule in words."""
    known = _NAMES.get(rule.switch)
    if known is not None:
        return known
    family, _, what = rule.switch.partition(".")
    words = f"{family}: {what}" if what else family
    return words.replace("_", " ").capitalize()
