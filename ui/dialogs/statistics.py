"""Statistics: a chart of progress, the pace, and tables for the project or one article."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui.language import noted, told, tr
from ui.messages import ROLE_NAMES, STATUS_NAMES, count_of, origin_name
from ui.theme import Theme
from ui.triggers import on_click
from ui.widgets.labels import PlainLabel, WrappedLabel
from ui.widgets.progress_chart import ProgressChart
from workbench.formats.csv_cells import Cell
from workbench.formats.statistics_tables import (
    Names,
    Table,
    all_tables,
    article_table,
    part_tables,
)
from workbench.model.segment import Role, Status
from workbench.model.statistics import Part, Statistics
from workbench.services.statistics import left_of
from workbench.text.plural import Plural

_SIZE = (960, 600)
_ROW = 28
_HOUR_AT_LEAST = 1.0

# The titles, headings and names of rows of `workbench.formats.statistics_tables`.
TABLE_WORDS = (
    *(noted("Summary"), noted("By status"), noted("By role"), noted("By origin")),
    *(noted("Articles"), noted("Article"), noted("Project"), noted("Table")),
    *(noted("Status"), noted("Role"), noted("Origin"), noted("All")),
    *(noted("Segments"), noted("Characters"), noted("With punctuation"), noted("Words")),
    *(noted("Done"), noted("Left"), noted("Repetitions"), noted("Share %"), noted("Done %")),
)

NAMES = Names(
    status=lambda key: STATUS_NAMES[Status(key)],
    role=lambda key: ROLE_NAMES[Role(key)],
    origin=lambda key: origin_name(key) if key else tr("not translated"),
)

_AN_HOUR = Plural(
    "{characters} characters an hour", one="{characters} character an hour", by="characters"
)


class StatisticsDialog(QDialog):
    """Counts on opening; the tables are copied and written as they are shown here."""

    copied = Signal(object)
    csv_wanted = Signal(object)
    html_wanted = Signal(object)
    """Each carries the tuple of `Table`s that is shown, of the whole project or of one article."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start without figures; `load` brings them."""
        super().__init__(parent)
        self.setWindowTitle(tr("Statistics"))
        self.resize(*_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._statistics: Statistics | None = None
        self.scope = QComboBox(self)
        self.scope.setAccessibleName(tr("Count"))
        self.scope.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.scope.currentIndexChanged.connect(self._show)
        self.summary = WrappedLabel(tr("Counting …"), self)
        self.chart = ProgressChart(theme, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for named in (self.tabs, self.tabs.tabBar()):
            named.setAccessibleName(tr("Tables"))
        self._buttons = self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> list[QPushButton]:
        made = []
        for text, signal in (
            (tr("&Copy"), self.copied),
            (tr("CS&V…"), self.csv_wanted),
            (tr("&HTML…"), self.html_wanted),
        ):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.setEnabled(False)
            on_click(button, partial(self._emit, signal))
            made.append(button)
        return made

    def _emit(self, signal: SignalInstance) -> None:
        signal.emit(self.tables())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        above = QHBoxLayout()
        label = PlainLabel(tr("C&ount"), self)
        label.setBuddy(self.scope)
        above.addWidget(label)
        above.addWidget(self.scope, 1)
        layout.addLayout(above)
        for widget in (self.summary, self.chart):
            layout.addWidget(widget)
        layout.addWidget(self.tabs, 1)
        below = QHBoxLayout()
        for button in self._buttons:
            below.addWidget(button)
        below.addStretch(1)
        close = QPushButton(tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        below.addWidget(close)
        layout.addLayout(below)

    def load(self, statistics: Statistics) -> None:
        """Show these figures, the project's first."""
        self._statistics = statistics
        self.scope.blockSignals(True)
        self.scope.clear()
        self.scope.addItem(tr("The whole project"))
        for article in statistics.articles:
            self.scope.addItem(article.title)
        self.scope.blockSignals(False)
        for button in self._buttons:
            button.setEnabled(True)
        self.chart.show_progress(statistics.progress)
        self._show()

    def tables(self) -> tuple[Table, ...]:
        """Return the tables of what is chosen; for the project, of its articles and progress."""
        statistics, number = self._statistics, self.scope.currentIndex()
        if statistics is None:
            return ()
        if number > 0:
            return part_tables(statistics.articles[number - 1].part, NAMES)
        return all_tables(statistics, NAMES)

    def _show(self, _: object = None) -> None:
        statistics, number = self._statistics, self.scope.currentIndex()
        if statistics is None:
            return
        part = statistics.articles[number - 1].part if number > 0 else statistics.whole
        tables = part_tables(part, NAMES)
        if number <= 0:
            tables = (*tables, article_table(statistics))
        self._fill(tables)
        self.summary.setText(_said(part, statistics, whole=number <= 0))
        self.chart.setVisible(number <= 0)

    def _fill(self, tables: Sequence[Table]) -> None:
        shown = max(0, self.tabs.currentIndex())
        while self.tabs.count():
            page = self.tabs.widget(0)
            self.tabs.removeTab(0)
            if page is not None:
                page.deleteLater()
        for table in tables:
            self.tabs.addTab(_table_widget(table, self), tr(table.title))
        self.tabs.setCurrentIndex(min(shown, self.tabs.count() - 1))


def _said(part: Part, statistics: Statistics, *, whole: bool) -> str:
    """Return what matters most in one or two sentences."""
    done, left = part.done.segments, left_of(part)
    total = count_of(part.total.segments, "segment")
    said = tr(
        "{done} of {total} done; {count} left.",
        done=f"{done:,}",
        total=total,
        count=count_of(left.characters, "character"),
    )
    pace = statistics.progress.pace
    if pace is None or not whole:
        return said
    speed = told(round(pace.characters_per_hour), _AN_HOUR)
    if not left.characters:
        return tr("{said} The pace was {speed}.", said=said, speed=speed)
    return tr(
        "{said} About {duration} of work at the present {speed}.",
        said=said,
        duration=_duration(pace.hours_left),
        speed=speed,
    )


def _duration(hours: float) -> str:
    if hours < _HOUR_AT_LEAST:
        return count_of(max(1, round(hours * 60)), "minute")
    return tr("{hours} hours", hours=f"{hours:,.1f}")


def _said_name(cell: Cell) -> Cell:
    """Return a row's name in the interface's language; figures and titles stay."""
    return tr(cell) if cell in TABLE_WORDS else cell


def _table_widget(table: Table, parent: QWidget) -> QTableWidget:
    shown = QTableWidget(len(table.rows), len(table.headings), parent)
    shown.setAccessibleName(tr(table.title))
    shown.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    shown.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    shown.setTabKeyNavigation(False)
    shown.setShowGrid(False)
    shown.verticalHeader().hide()
    shown.verticalHeader().setDefaultSectionSize(_ROW)
    header = shown.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for row, cells in enumerate(table.rows):
        for column, cell in enumerate(cells):
            shown.setItem(row, column, _item(_said_name(cell)))
    for column, heading in enumerate(table.headings):
        titled = QTableWidgetItem(tr(heading) if heading else "")
        titled.setTextAlignment(_alignment(column))
        shown.setHorizontalHeaderItem(column, titled)
    return shown


def _item(cell: Cell) -> QTableWidgetItem:
    item = QTableWidgetItem(cell if isinstance(cell, str) else f"{cell:,}")
    item.setTextAlignment(_alignment(0 if isinstance(cell, str) else 1))
    return item


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
