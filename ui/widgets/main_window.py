"""The window: where everything stands. What happens is up to the controllers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions, MenuSpec
from ui.icons import program_icon
from ui.language import noted, tr
from ui.theme import Theme
from ui.viewmodels.kinds import HighlightKinds
from ui.viewmodels.rows import RowSource
from ui.widgets.article_panel import ArticlePanel
from ui.widgets.concordance_panel import ConcordancePanel
from ui.widgets.filter_bar import FilterBar
from ui.widgets.find_bar import FindBar
from ui.widgets.find_panel import FindPanel
from ui.widgets.finding_panel import FindingPanel
from ui.widgets.highlight_panel import HighlightPanel
from ui.widgets.match_panel import MatchPanel
from ui.widgets.menus import fill_menu_bar
from ui.widgets.note_panel import NotePanel
from ui.widgets.page_view import FactsView, ReadingView
from ui.widgets.pair_view import PairView
from ui.widgets.status_line import StatusLine
from ui.widgets.tool_strip import ToolStrip
from ui.widgets.welcome import Welcome
from ui.window_place import take_first_size

STATE_VERSION = 2
NO_ROWS = noted(
    "There is nothing here yet. Import articles with Ctrl+I, or drop their files on the window."
)

# What the button of drafts in the strip offers.
DRAFT_MENU = ("segment.draft", "draft.empty", "draft.article")

_DOCK_WIDTH = 168
# In pixels: how far a panel's width may be from what it was given, and nobody have set it.
_NEAR = 8

# The widths of the panels beside the rows: the most, in pixels, and the part of the window.
_SIDES = ((216, 0.197), (288, 0.25))


@dataclass(frozen=True, slots=True)
class MainWindowParts:
    """What a window is made from."""

    actions: Actions
    menus: Iterable[MenuSpec]
    letters: Mapping[str, str]
    kinds: HighlightKinds
    theme: Theme
    rows: RowSource
    hint: str = ""


# The share of the matches in the height of the panels on the right, in percent.
_UPPER = 58


def _side_widths(window: int) -> list[int]:
    """Return the widths of the panels left and right in a window of this width."""
    # Going to full screen passes through a window of one pixel on some platforms, and Qt complains
    # of a panel of none.
    return [max(1, min(widest, round(window * part))) for widest, part in _SIDES]


class MainWindow(QMainWindow):
    """Menus, tools, docks around the pair view, the status line."""

    closing = Signal(object)
    """Carries the `QCloseEvent`; an observer that cannot let go ignores it."""

    dropped = Signal(object)
    """Carries the list of dropped URLs."""

    left = Signal()
    """The window is no longer the active one."""

    refused = Signal(object)
    """Carries the id of a grey action whose key was pressed."""

    entered = Signal()
    """The window is the active one again."""

    wheeled = Signal(object)
    """Carries how far the wheel was turned with Ctrl held, in eighths of a degree."""

    def __init__(self, parts: MainWindowParts) -> None:
        """Put everything in its place; nothing is open yet."""
        super().__init__()
        self.actions_by_id = parts.actions
        self.setWindowTitle("Duizhao")
        self.setWindowIcon(program_icon())
        take_first_size(self)
        self.setAcceptDrops(True)
        self.setTabPosition(Qt.DockWidgetArea.RightDockWidgetArea, QTabWidget.TabPosition.North)
        self._make_parts(parts)
        self.menus = fill_menu_bar(self.menuBar(), parts.menus, parts.actions, parts.letters)
        self._add_tools(parts.actions, parts.theme)
        self._add_bars(parts.kinds)
        self.docks = self._add_docks()
        self.setStatusBar(self.status)
        for action in parts.actions.all().values():
            self.addAction(action)

    def _make_parts(self, parts: MainWindowParts) -> None:
        theme = parts.theme
        self.pairs = PairView(parts.rows, theme, self)
        self.pairs.hint = tr(NO_ROWS)
        self.reading = ReadingView(self)
        self.welcome = Welcome(parts.actions, theme, parts.hint, self)
        self.articles = ArticlePanel(theme, self)
        self.highlights = HighlightPanel(parts.kinds, theme, self)
        self.notes = NotePanel(self)
        self.facts = FactsView(self)
        self.findings = FindingPanel(theme, self)
        self.results = FindPanel(theme, self)
        self.matches = MatchPanel(theme, self)
        self.concordance = ConcordancePanel(theme, self)
        self.status = StatusLine(self)
        self.stack = QStackedWidget(self)
        for page in (self.welcome, self.pairs, self.reading):
            self.stack.addWidget(page)

    def _add_tools(self, actions: Actions, theme: Theme) -> None:
        draft = QMenu(self)
        for action_id in DRAFT_MENU:
            draft.addAction(actions[action_id])
        self.tools = ToolStrip(actions, draft, self.menus["Conversion"], self)
        self.tools.set_theme(theme)
        self.addToolBar(self.tools)

    def _add_bars(self, kinds: HighlightKinds) -> None:
        self.find_bar = FindBar(self)
        self.filter_bar = FilterBar(kinds, self.menus["Saved views"], self)
        central = QWidget(self)
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.filter_bar, self.find_bar):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(central)

    def _add_docks(self) -> Mapping[str, QDockWidget]:
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        below = Qt.DockWidgetArea.BottomDockWidgetArea
        docks = {
            "articles": self._add_dock("articles", tr("Articles"), self.articles, left),
            "matches": self._add_dock("matches", tr("Matches"), self.matches, right),
            "highlights": self._add_dock("highlights", tr("Highlights"), self.highlights, right),
            "notes": self._add_dock("notes", tr("Notes"), self.notes, right),
            "checks": self._add_dock("checks", tr("Checks"), self.findings, right),
            "segment_details": self._add_dock("segment_details", tr("Details"), self.facts, right),
            "results": self._add_dock("results", tr("Results"), self.results, below),
            "concordance": self._add_dock(
                "concordance", tr("Concordance"), self.concordance, below
            ),
        }
        self.splitDockWidget(docks["matches"], docks["highlights"], _VERTICAL)
        self.tabifyDockWidget(docks["highlights"], docks["notes"])
        self.tabifyDockWidget(docks["notes"], docks["checks"])
        self.tabifyDockWidget(docks["checks"], docks["segment_details"])
        docks["highlights"].raise_()
        docks["results"].hide()
        docks["concordance"].hide()
        widths = _side_widths(self.width())
        self.resizeDocks([docks["articles"], docks["highlights"]], widths, _HORIZONTAL)
        self.resizeDocks([docks["matches"], docks["highlights"]], [_UPPER, 100 - _UPPER], _VERTICAL)
        return docks

    def _add_dock(
        self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea
    ) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.setMinimumWidth(_DOCK_WIDTH)
        dock.setTitleBarWidget(QWidget(dock))  # the tabs and the view menu name it
        self.addDockWidget(area, dock)
        return dock

    def add_panel(self, name: str, title: str, widget: QWidget, beside: str = "") -> None:
        """Put a panel below those at the right, or behind another that was put there.

        To be called before `restore_layout`, which may move it.
        """
        dock = self._add_dock(name, title, widget, Qt.DockWidgetArea.RightDockWidgetArea)
        if beside:
            self.tabifyDockWidget(self.docks[beside], dock)
            self.docks[beside].raise_()
        self.docks = {**self.docks, name: dock}

    def show_panel(self, name: str, *, on: bool) -> bool:
        """Show a panel in front of the others, or hide it; return whether it is shown now.

        One that stands behind another comes to the front instead of being hidden: whoever asks for
        it by its key does not see that it is there.
        """
        dock = self.docks[name]
        is_behind = not dock.isHidden() and dock.visibleRegion().isEmpty()
        shown = on or (is_behind and self.isVisible())
        dock.setVisible(shown)
        if shown:
            dock.raise_()
        return shown

    def set_theme(self, theme: Theme) -> None:
        """Paint what paints itself in other colours."""
        self.pairs.set_looks(theme=theme)
        self.tools.set_theme(theme)
        self.welcome.set_theme(theme)
        self.articles.set_theme(theme)
        self.highlights.set_theme(theme)
        self.findings.set_theme(theme)
        self.results.set_theme(theme)
        self.matches.set_theme(theme)
        self.concordance.set_theme(theme)

    def layout_state(self) -> bytes:
        """Return where the docks and tools are."""
        return bytes(self.saveState(STATE_VERSION).data())

    def restore_layout(self, state: bytes) -> bool:
        """Put the docks and tools back; return false for a state of another version."""
        return self.restoreState(QByteArray(state), STATE_VERSION)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panels their part of the window, which Qt takes from the rows alone."""
        super().resizeEvent(event)
        before, now = event.oldSize().width(), event.size().width()
        if before == now:
            return
        docks = [self.docks["articles"], self.docks["highlights"]]
        for dock, was, width in zip(docks, _side_widths(before), _side_widths(now), strict=True):
            # A user's own width stays; one that is the least there is was never a user's.
            least = max(dock.minimumWidth(), dock.minimumSizeHint().width())
            if abs(dock.width() - max(was, least)) <= _NEAR:
                self.resizeDocks([dock], [width], _HORIZONTAL)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask every part that holds something open to let go."""
        event.accept()
        self.closing.emit(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the window loses the focus, and when it gets it back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            (self.entered if self.isActiveWindow() else self.left).emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the key of an action that is grey; no part of the window took it."""
        pressed = QKeySequence(event.keyCombination())
        for action_id, action in self.actions_by_id.all().items():
            if not action.isEnabled() and pressed in action.shortcuts():
                self.refused.emit(action_id)
                return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Tell of the wheel with Ctrl, which no part of the window takes for itself."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wheeled.emit(event.angleDelta().y())
            event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and links."""
        if _holds_urls(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData().urls())


_HORIZONTAL, _VERTICAL = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def _holds_urls(data: QMimeData) -> bool:
    return data.hasUrls() and bool(data.urls())
