"""Forms for terms: the small one that a key fills in, and the one for all of a concept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.prompts import button_box
from ui.fonts import chinese_font
from ui.language import Words, tr
from ui.triggers import on_click
from ui.viewmodels.entry_kinds import KIND_NAMES
from ui.widgets.labels import PlainLabel
from workbench.model.concept import (
    ENGLISH_ANYWHERE,
    Concept,
    Form,
    FormStatus,
    Period,
    Register,
    Title,
)
from workbench.model.concept_entries import is_row
from workbench.model.language import Variant
from workbench.model.term import EntryKind
from workbench.terms.matching import SHORTEST

Value = TypeVar("Value", bound=StrEnum)

_VARIANTS = {"zh-TW": Variant.TAIWAN, "zh-HK": Variant.HONG_KONG}

# The tag of a form from an article in a variant; `zh-CN` for all others.
LANGUAGES: Mapping[Variant, str] = {
    Variant.TAIWAN: "zh-TW",
    Variant.TRADITIONAL: "zh-TW",
    Variant.HONG_KONG: "zh-HK",
}

_TAGS = ("zh-CN", "zh-SG", "zh-TW", "zh-HK", ENGLISH_ANYWHERE, "en-US", "en-GB")
_ROW_TAGS = ("zh-CN", "zh-TW", "zh-HK", ENGLISH_ANYWHERE)

# The columns of the table of forms that a row of a glossary has nothing for.
_MORE_THAN_A_ROW = (3, 5, 6, 7, 8)
_STATUSES = Words(
    {
        FormStatus.PREFERRED: "preferred",
        FormStatus.ADMITTED: "admitted",
        FormStatus.FORBIDDEN: "forbidden",
    }
)
_REGISTERS = Words(
    {
        Register.GENERAL: "general",
        Register.OFFICIAL: "official",
        Register.HOUSE: "house style",
    }
)
_SIZE = (980, 560)
_SMALL = 420
_ROW, _CHOICE, _DAY = 40, 122, 84

# The height of the forms that a row usually has, with their headings.
_FORMS_OF_ROW = 5 * _ROW + 36

# The height of the table of titles where there can be one.
_TITLE_OF_ROW = 96
_CHINESE = 14


@dataclass(frozen=True, slots=True)
class TermDraft:
    """What the small form asks for; `termbase` is the key of where it goes."""

    chinese: str
    english: str
    kind: EntryKind
    variant: Variant
    termbase: str = ""
    note: str = ""


class TermForm(QDialog):
    """The small form: Enter saves, Escape leaves; both texts are filled in as they are selected."""

    def __init__(
        self, draft: TermDraft, places: Sequence[tuple[str, str]], parent: QWidget
    ) -> None:
        """Begin with a draft; `places` are the keys and names of what it can be put into."""
        super().__init__(parent)
        self.setWindowTitle(tr("Add a term"))
        self._before = draft
        self.chinese = QLineEdit(draft.chinese, self)
        self.chinese.setFont(chinese_font(draft.variant, _CHINESE))
        self.english = QLineEdit(draft.english, self)
        self.note = QLineEdit(draft.note, self)
        self.kind = _choice(self, KIND_NAMES, draft.kind, EntryKind.PUNCTUATION)
        self.place = QComboBox(self)
        for key, name in places:
            self.place.addItem(name, key)
        self.place.setCurrentIndex(max(0, self.place.findData(draft.termbase)))
        self.hint = PlainLabel("", self)
        self.hint.setProperty("kind", "warning")
        self._box = button_box(self, tr("Save"))
        form = QFormLayout(self)
        form.setSpacing(8)
        for label, widget in (
            (tr("&Chinese"), self.chinese),
            (tr("&English"), self.english),
            (tr("&Kind"), self.kind),
            (tr("&Note"), self.note),
            (tr("&Put into"), self.place),
        ):
            form.addRow(label, widget)
        form.addRow(self.hint)
        form.addRow(self._box)
        self.setMinimumWidth(_SMALL)
        self.chinese.textChanged.connect(self._judge)
        self._judge()
        first = self.english if draft.chinese and not draft.english else self.chinese
        first.setFocus()

    def _judge(self) -> None:
        fits = len(self.chinese.text().strip()) >= SHORTEST
        self.hint.setText("" if fits else tr("Two Chinese characters or more are needed."))
        self._box.button(self._box.StandardButton.Ok).setEnabled(fits)

    def draft(self) -> TermDraft:
        """Return what is written now."""
        return replace(
            self._before,
            chinese=" ".join(self.chinese.text().split()),
            english=" ".join(self.english.text().split()),
            kind=EntryKind(self.kind.currentData()),
            note=self.note.text().strip(),
            termbase=str(self.place.currentData()),
        )


def concept_of(draft: TermDraft) -> Concept:
    """Return a draft as a concept of a termbase."""
    forms = [Form(LANGUAGES.get(draft.variant, "zh-CN"), draft.chinese)]
    if draft.english:
        forms.append(Form(ENGLISH_ANYWHERE, draft.english))
    return Concept(draft.kind, tuple(forms), note=draft.note)


class ConceptForm(QDialog):
    """All of a concept: its forms in a table, a person's titles in another.

    A concept that is kept as a row of a glossary is asked for no more than a row can say, and is
    left by Save only if a row says all of it.
    """

    def __init__(self, concept: Concept, parent: QWidget, *, as_row: bool = False) -> None:
        """Begin with this concept."""
        super().__init__(parent)
        self._as_row = as_row
        self.setWindowTitle(tr("Concept"))
        self.resize(*_SIZE)
        self._before = concept
        self.kind = _choice(self, KIND_NAMES, concept.kind, EntryKind.PUNCTUATION)
        self.subject = QLineEdit(concept.subject, self)
        self.note = QLineEdit(concept.note, self)
        self.source = QLineEdit(concept.source, self)
        self.romanisation = QLineEdit(concept.romanisation, self)
        self.forms = FormTable(concept.forms, self, as_row=as_row)
        self.titles = _title_table(concept.titles, self)
        self.hint = PlainLabel("", self)
        self.hint.setProperty("kind", "warning")
        self._box = button_box(self, tr("Save"))
        self._lay_out()
        self.forms.setFocus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.forms, 2)
        layout.addLayout(self._buttons(self.forms))
        fields = QFormLayout()
        for label, field in (
            (tr("&Kind"), self.kind),
            (tr("Su&bject"), self.subject),
            (tr("&Note"), self.note),
            (tr("&Source"), self.source),
            (tr("&Own romanisation"), self.romanisation),
        ):
            fields.addRow(label, field)
        if self._as_row:
            for field in (self.subject, self.romanisation):
                fields.setRowVisible(field, False)
            for column in range(1, self.titles.columnCount()):
                self.titles.hideColumn(column)
            self.titles.setMaximumHeight(_TITLE_OF_ROW)
        layout.addLayout(fields)
        layout.addWidget(PlainLabel(tr("Titles of the person"), self))
        layout.addWidget(self.titles, 1)
        layout.addWidget(self.hint)
        layout.addWidget(self._box)

    def _buttons(self, table: QTableWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        new, gone = QPushButton(tr("&Add a form"), self), QPushButton(tr("&Remove it"), self)
        on_click(new, self.forms.add_empty)
        on_click(gone, lambda: table.removeRow(table.currentRow()))
        for button in (new, gone):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        return line

    def accept(self) -> None:
        """Leave with what is written, unless no form is, or more than is kept."""
        reason = self._objection(self.concept())
        if reason:
            self.hint.setText(reason)
        else:
            super().accept()

    def _objection(self, concept: Concept) -> str:
        """Return why a concept cannot be kept as it is written."""
        if not concept.forms:
            return tr("One form at least is needed.")
        if not self._as_row:
            return ""
        chinese = [form.text for form in concept.forms if form.is_chinese]
        if not chinese or min(map(len, chinese)) < SHORTEST:
            return tr("One Chinese form, of two characters or more, is needed.")
        if not is_row(concept):
            return tr(
                "One form for each region, one English for first and one for later mentions are "
                "kept here. Turn the terms into a termbase to keep more."
            )
        return ""

    def concept(self) -> Concept:
        """Return the concept as it is written now."""
        rows = range(self.titles.rowCount())
        titles = (Title(c[0], c[1], Period(c[2], c[3])) for c in map(self._title_cells, rows))
        return replace(
            self._before,
            kind=EntryKind(self.kind.currentData()),
            forms=self.forms.forms(),
            subject=self.subject.text().strip(),
            note=self.note.text().strip(),
            source=self.source.text().strip(),
            romanisation=self.romanisation.text().strip(),
            titles=tuple(title for title in titles if title.english),
        )

    def _title_cells(self, row: int) -> list[str]:
        return [_cell(self.titles, row, column) for column in range(4)]


class FormTable(QTableWidget):
    """The forms of a concept, a row each."""

    def __init__(self, forms: Sequence[Form], parent: QWidget, *, as_row: bool = False) -> None:
        """Show these forms; of a row there is a line for each that it may have."""
        headings = (
            *(tr("Language"), tr("Form"), tr("Status"), tr("Whose"), tr("Mention")),
            *(tr("From"), tr("Until"), tr("Source"), tr("Note")),
        )
        super().__init__(0, len(headings), parent)
        self.setAccessibleName(tr("Forms"))
        self.setHorizontalHeaderLabels(headings)
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        _settle(self.horizontalHeader())
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        for column in (2, 3):
            self.setColumnWidth(column, _CHOICE)
        for column in (5, 6):
            self.setColumnWidth(column, _DAY)
        self._as_row = as_row
        for form in _lines_of_row(forms) if as_row else forms:
            self._add(form)
        if as_row:
            for column in _MORE_THAN_A_ROW:
                self.hideColumn(column)
            self.setColumnWidth(0, _CHOICE)
            self.setMinimumHeight(_FORMS_OF_ROW)
        if self.rowCount():
            self.setCurrentCell(0, 1)

    def add_empty(self) -> None:
        """Add a row for another form and go to it."""
        status = FormStatus.FORBIDDEN if self._as_row else FormStatus.ADMITTED
        self._add(Form(ENGLISH_ANYWHERE, "", status))
        self.setCurrentCell(self.rowCount() - 1, 1)
        self.setFocus()

    def _add(self, form: Form) -> None:
        row = self.rowCount()
        self.insertRow(row)
        tags = QComboBox(self)
        known = _ROW_TAGS if self._as_row else _TAGS
        tags.addItems(list(dict.fromkeys((*known, form.language))))
        tags.setCurrentText(form.language)
        mention = QComboBox(self)
        mention.addItem(tr("first"), userData=False)
        mention.addItem(tr("later"), userData=True)
        mention.setCurrentIndex(int(form.later))
        choices = {
            0: tags,
            2: _choice(self, _STATUSES, form.status, FormStatus.ADMITTED if self._as_row else None),
            3: _choice(self, _REGISTERS, form.register),
            4: mention,
        }
        for column, widget in choices.items():
            self.setCellWidget(row, column, widget)
        texts = (form.text, form.period.since, form.period.until, form.source, form.note)
        for column, text in zip((1, 5, 6, 7, 8), texts, strict=True):
            self.setItem(row, column, QTableWidgetItem(text))
        item = self.item(row, 1)
        if form.is_chinese and item is not None:
            item.setFont(chinese_font(_VARIANTS.get(form.language, Variant.CHINA), _CHINESE))
            item.setData(Qt.ItemDataRole.UserRole, form.unless)

    def forms(self) -> tuple[Form, ...]:
        """Return the forms as they are written now; rows without a text are none."""
        found = (self._form(row) for row in range(self.rowCount()))
        return tuple(form for form in found if form.text)

    def _form(self, row: int) -> Form:
        item = self.item(row, 1)
        guards = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return Form(
            self._box(row, 0).currentText(),
            _cell(self, row, 1),
            FormStatus(self._box(row, 2).currentData()),
            Register(self._box(row, 3).currentData()),
            later=bool(self._box(row, 4).currentData()),
            period=Period(_cell(self, row, 5), _cell(self, row, 6)),
            source=_cell(self, row, 7),
            note=_cell(self, row, 8),
            unless=tuple(guards) if guards else (),
        )

    def _box(self, row: int, column: int) -> QComboBox:
        widget = self.cellWidget(row, column)
        if not isinstance(widget, QComboBox):
            raise TypeError(column)
        return widget


def _lines_of_row(forms: Sequence[Form]) -> list[Form]:
    """Return the forms of a row in their usual order, empty ones where it has none."""
    usual = [Form(tag, "") for tag in _ROW_TAGS]
    usual.append(Form(ENGLISH_ANYWHERE, "", later=True))
    lines, rest = [], list(forms)
    for line in usual:
        kind = (line.language, line.later, line.status)
        known = next((f for f in rest if (f.language, f.later, f.status) == kind), line)
        lines.append(known)
        if known in rest:
            rest.remove(known)
    return lines + rest


def _title_table(titles: Sequence[Title], parent: QWidget) -> QTableWidget:
    table = QTableWidget(len(titles) + 1, 4, parent)
    table.setAccessibleName(tr("Titles of the person"))
    table.setHorizontalHeaderLabels([tr("English"), tr("Chinese"), tr("From"), tr("Until")])
    table.verticalHeader().hide()
    table.setTabKeyNavigation(False)
    _settle(table.horizontalHeader())
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for row, title in enumerate(titles):
        cells = (title.english, title.chinese, title.period.since, title.period.until)
        for column, text in enumerate(cells):
            table.setItem(row, column, QTableWidgetItem(text))
    return table


def _settle(header: QHeaderView) -> None:
    """Let headings stand over what they name, and stay as they are wherever the cursor is."""
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)


def _cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return "" if item is None else item.text().strip()


def _choice(
    parent: QWidget, names: Mapping[Value, str], current: Value, hidden: Value | None = None
) -> QComboBox:
    box = QComboBox(parent)
    for value, name in names.items():
        if value is not hidden:
            box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(current)))
    return box
