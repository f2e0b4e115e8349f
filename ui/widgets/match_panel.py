"""The panel of matches: what the memories have for the segment, one key for each line."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QListView, QListWidgetItem, QVBoxLayout, QWidget

from ui.fonts import chinese_font
from ui.language import counted, tr
from ui.theme import Theme
from ui.viewmodels.matches import (
    LAYER_SIGNS,
    MatchList,
    MatchRole,
    Part,
    Piece,
    origin_of,
    percent_of,
)
from ui.widgets.document_list import SIDE, DocumentDelegate, DocumentList, Index
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import PlainLabel
from ui.widgets.two_line_list import TwoLineList
from workbench.model.language import Variant
from workbench.services.memory.matches import Insertable, KnownFragment, Layer

_MARGIN, _EDGE = 8, 7

# From these percents on a match wants nothing, or little, to be done to it.
_FINE, _FAIR = 100, 85

_SMALL = 11
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LEAST, _FRAGMENT_HEIGHT = 40, 148


class MatchPanel(QWidget):
    """Lists an answer; Enter inserts the current line, and Escape goes back to the text."""

    inserted = Signal(object)
    """Carries the `Insertable` to put into the target."""

    current_changed = Signal(object)
    """Carries the `Insertable` under the cursor, `None` where there is none."""

    guess_chosen = Signal(str)
    """Carries the English of a fragment to put into the target."""

    left = Signal()
    """The user goes back to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = MatchList(self)
        self.state = PlainLabel("", self)
        self.state.setProperty("kind", "soft")
        self.state.setWordWrap(True)
        self.state.hide()
        self.list = DocumentList(tr("Matches"), self.model, self)
        self._delegate = _MatchDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.doubleClicked.connect(self._insert)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._tell_current)
        self._make_fragment(theme)
        self._lay_out()

    def _make_fragment(self, theme: Theme) -> None:
        self.fragment = ElidedLabel("", self)
        self.fragment.setProperty("kind", "section")
        self.guesses = TwoLineList(theme, tr("English of the fragment"), self)
        self.guesses.setMinimumHeight(_LEAST)
        self.guesses.setMaximumHeight(_FRAGMENT_HEIGHT)
        self.guesses.itemDoubleClicked.connect(self._choose)
        self.guesses.installEventFilter(self)
        self.show_fragment(None)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _MARGIN, 0, 0)
        layout.setSpacing(4)
        self.state.setContentsMargins(SIDE, 0, SIDE, 0)
        layout.addWidget(self.state)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.fragment)
        layout.addWidget(self.guesses)

    def say(self, words: str) -> None:
        """Say above the lines what the answer is, nothing for ""."""
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self.guesses.set_theme(theme)

    @property
    def current(self) -> Insertable | None:
        """Return the line under the cursor."""
        return self.model.item(self.list.currentIndex().row())

    def show_fragment(self, fragment: KnownFragment | None) -> None:
        """Show what is known of a fragment, its guesses and units; nothing for `None`."""
        self.guesses.clear()
        for widget in (self.fragment, self.guesses):
            widget.setVisible(fragment is not None)
        if fragment is None:
            return
        count = counted(fragment.count, "in {number} unit", "in {number} units")
        self.fragment.setText(f"{fragment.text} · {count}")
        if fragment.english:
            self.guesses.add(fragment.english, tr("a name that is known"))
        for guess in fragment.guesses:
            said = tr("{votes} of {count}", votes=guess.votes, count=fragment.count)
            self.guesses.add(guess.text, said)
        known = self.guesses.count()
        for unit in fragment.units:
            self.guesses.add(unit.context, unit.document.title or unit.memory or tr("My memory"))
            self.guesses.item(self.guesses.count() - 1).setFlags(Qt.ItemFlag.ItemIsEnabled)
        if known:
            self.guesses.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert on Enter, leave on Escape, while a list has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if (
                event.key() in _ENTER
                and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            ):
                if watched is self.guesses:
                    self._choose(self.guesses.currentItem())
                else:
                    self._insert(self.list.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _insert(self, index: QModelIndex) -> None:
        item = self.model.item(index.row())
        if item is not None:
            self.inserted.emit(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.guess_chosen.emit(item.text())

    def _tell_current(self, current: QModelIndex, _: QModelIndex) -> None:
        self.current_changed.emit(self.model.item(current.row()))


class _MatchDelegate(DocumentDelegate):
    """Paints a line: number, percent and origin; the source with its differences; the English."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(theme, view, _EDGE)

    def write(self, document: QTextDocument, index: Index) -> None:
        document.setDefaultStyleSheet(self._sheet())
        item = index.data(MatchRole.ITEM)
        if isinstance(item, Insertable):
            document.setHtml(self._markup(index, item))

    def _sheet(self) -> str:
        names = ("ink", "soft", "ok", "warning", "info", "draft")
        color = {name: self.theme.color(name).name() for name in names}
        families = ", ".join(f"'{name}'" for name in chinese_font(Variant.CHINA).families())
        return (
            f"p {{ margin: 0 0 3px 0; color: {color['ink']}; }}"
            f".head, .about {{ color: {color['soft']}; font-size: {_SMALL}px; }}"
            f".source {{ font-family: {families}; color: {color['soft']}; }}"
            f"ins {{ color: {color['ok']}; text-decoration: underline; }}"
            f"del {{ color: {color['warning']}; text-decoration: line-through; }}"
            f"em {{ color: {color['info']}; font-style: normal; }}"
            f".fine {{ color: {color['ok']}; font-weight: 600; }}"
            f".fair {{ color: {color['info']}; font-weight: 600; }}"
            f".rough {{ color: {color['draft']}; font-weight: 600; }}"
            f".number {{ color: {color['ink']}; font-weight: 600; }}"
        )

    def _markup(self, index: Index, item: Insertable) -> str:
        number, pieces = index.data(MatchRole.NUMBER), index.data(MatchRole.PIECES)
        level = "fine" if item.percent >= _FINE else "fair" if item.percent >= _FAIR else "rough"
        key = f'<span class="number">{number}</span>&nbsp;&nbsp;' if number else ""
        head = (
            f'{key}<span class="{level}">{escape(percent_of(item))}</span>&nbsp;&nbsp;'
            f"{LAYER_SIGNS[item.layer]} {escape(origin_of(item))}"
        )
        parts = [f'<p class="head">{head}</p>']
        if item.source:
            parts.append(f'<p class="source">{_drawn(pieces)}</p>')
        text = _assembled(item, self.theme.color("warning")) or _shown(item.text)
        parts.append(f"<p>{text}</p>")
        about = str(index.data(MatchRole.ABOUT) or "")
        if about:
            parts.append(f'<p class="about">{escape(about)}</p>')
        return "".join(parts)


def _drawn(pieces: Sequence[Piece]) -> str:
    tags = {Part.GONE: "del", Part.NEW: "ins", Part.FORM: "em"}
    return "".join(
        f"<{tags[piece.part]}>{_shown(piece.text)}</{tags[piece.part]}>"
        if piece.part in tags
        else _shown(piece.text)
        for piece in pieces
    )


def _assembled(item: Insertable, gap: QColor) -> str:
    """Return an assembly with a sign for each sentence whose English is not known."""
    if item.layer is not Layer.ASSEMBLY or item.complete:
        return ""
    missing = f'<span style="color: {gap.name()}">[…]</span>'
    return " ".join(_shown(piece.text) or missing for piece in item.pieces)


def _shown(text: str) -> str:
    return escape(text).replace("\n", "<br>")
