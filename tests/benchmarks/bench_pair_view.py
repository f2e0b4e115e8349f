"""How fast the pair view opens, scrolls and writes, beside a `QTableView` with the same rows.

Run it from a checkout: `python -m tests.benchmarks.bench_pair_view [ROWS …]`. Every figure includes
the painting, with marks and statuses. The table has wrapped text and three columns; its rows are
sized to their contents, or, in the lines that say so, all left at one height.
"""

import os
import random
import sys
from collections.abc import Callable, Iterable, Sequence
from statistics import quantiles
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHeaderView, QTableView

from tests.ui.listed_rows import ListedRows, long_article
from ui.fonts import apply_fonts
from ui.memory import QuietMemory
from ui.theme import apply_theme, load_theme
from ui.viewmodels.rows import Column, RowContent, RowKey
from ui.widgets.pair_view import PairView
from workbench.model.ids import SegmentId

SIZE = (1200, 900)
STEPS = 300

# Rows up to which the table is sized to its contents: 100,000 would take it most of a minute.
MEASURED_TABLE = 10_000


class ReadyRows(ListedRows):
    """Rows whose keys are made beforehand, for they are not what is measured."""

    def __init__(self, rows: Iterable[RowContent]) -> None:
        super().__init__(rows)
        self._keys = super().keys()

    def keys(self) -> Sequence[RowKey]:
        return self._keys


def timed(work: Callable[[], object]) -> float:
    """Return how long work took, in milliseconds."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def write_line(name: str, rows: int, times: Sequence[float]) -> None:
    """Print the median, the 95th and 99th percentile and the longest of some times."""
    if len(times) == 1:
        sys.stdout.write(f"{name:<44}{rows:>8,}{times[0]:>10.1f} ms\n")
        return
    cuts = quantiles(times, n=100)
    figures = "".join(f"{time:>10.2f}" for time in (cuts[49], cuts[94], cuts[98], max(times)))
    sys.stdout.write(f"{name:<44}{rows:>8,}{figures} ms\n")


def open_area(area: QAbstractScrollArea) -> None:
    area.resize(*SIZE)
    area.grab()


def turn_wheel(area: QAbstractScrollArea) -> None:
    center = QPointF(area.viewport().rect().center())
    event = QWheelEvent(
        center,
        QPointF(area.viewport().mapToGlobal(center.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(area.viewport(), event)


def scroll_times(area: QAbstractScrollArea, step: Callable[[], object]) -> list[float]:
    """Return how long each of many steps takes with what it makes the area paint."""

    area.show()
    QTest.qWaitForWindowExposed(area)

    def step_and_paint() -> None:
        step()
        area.viewport().repaint()

    return [timed(step_and_paint) for _ in range(STEPS)]


def measure_scrolling(name: str, area: QAbstractScrollArea, rows: int) -> None:
    bar = area.verticalScrollBar()
    chance = random.Random(7)  # noqa: S311 - places to scroll to, no secrets
    bar.setValue(0)
    write_line(f"{name}: wheel", rows, scroll_times(area, lambda: turn_wheel(area)))
    pages = scroll_times(area, lambda: bar.setValue(bar.value() + bar.pageStep()))
    write_line(f"{name}: page", rows, pages)
    jumps = scroll_times(area, lambda: bar.setValue(chance.randrange(max(1, bar.maximum()))))
    write_line(f"{name}: thumb drag", rows, jumps)
    ends = [0, 1]

    def go_to_other_end() -> None:
        ends.reverse()
        bar.setValue(bar.maximum() * ends[0])

    write_line(f"{name}: Home and End", rows, scroll_times(area, go_to_other_end))


def measure_writing(view: PairView, rows: int) -> None:
    view.activate(SegmentId(rows // 2))
    view.viewport().repaint()
    keys = scroll_times(view, lambda: QTest.keyClick(view.editor, Qt.Key.Key_A))
    write_line("pair view: a keystroke, all painted", rows, keys)
    changes = [timed(lambda: write_and_paint(view)) for _ in range(STEPS)]
    write_line("pair view: a keystroke, its cell painted", rows, changes)
    places = iter(range(rows // 4, rows // 4 + STEPS))
    steps = scroll_times(view, lambda: view.activate(SegmentId(next(places))))
    write_line("pair view: to the next row", rows, steps)
    resizes = iter([*range(900, 1100, 10)])
    times = [timed(lambda: resize(view, next(resizes))) for _ in range(20)]
    write_line("pair view: another width", rows, times)


def write_and_paint(view: PairView) -> None:
    """Type a letter and have Qt paint what it made dirty, as it does for a person."""
    QTest.keyClick(view.editor, Qt.Key.Key_A)
    QApplication.sendPostedEvents(view.window(), QEvent.Type.UpdateRequest.value)


def resize(view: PairView, width: int) -> None:
    view.resize(width, SIZE[1])
    view.viewport().repaint()


def measure_view(contents: Sequence[RowContent]) -> None:
    source, theme = ReadyRows(contents), load_theme("light")
    views: list[PairView] = []

    def make() -> None:
        views.append(PairView(source, theme))
        open_area(views[0])

    write_line("pair view: open and paint", len(contents), [timed(make)])
    measure_scrolling("pair view", views[0], len(contents))
    measure_writing(views[0], len(contents))
    views[0].hide()


def table_of(contents: Iterable[RowContent]) -> QTableView:
    model = QStandardItemModel(0, len(Column))
    for content in contents:
        model.appendRow([QStandardItem(content.texts[column]) for column in Column])
    table = QTableView()
    model.setParent(table)
    table.setModel(model)
    table.setWordWrap(True)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return table


def measure_table(contents: Sequence[RowContent], *, fitted: bool) -> None:
    name = "QTableView, rows fitted" if fitted else "QTableView, rows of one height"
    table = table_of(contents)

    def open_table() -> None:
        open_area(table)
        if fitted:
            table.resizeRowsToContents()
            table.grab()

    write_line(f"{name}: open and paint", len(contents), [timed(open_table)])
    measure_scrolling(name, table, len(contents))
    table.hide()


def main(arguments: Sequence[str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    apply_fonts(application)
    apply_theme(application, load_theme("light"))
    QuietMemory(application)
    sys.stdout.write(f"{'':<44}{'rows':>8}{'p50':>10}{'p95':>10}{'p99':>10}{'max':>10}\n")
    for count in [int(each) for each in arguments] or [10_000, 100_000]:
        contents = long_article(count)
        measure_view(contents)
        measure_table(contents, fitted=False)
        if count <= MEASURED_TABLE:
            measure_table(contents, fitted=True)


if __name__ == "__main__":
    main(sys.argv[1:])
