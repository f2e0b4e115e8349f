"""Opens one window, waits until it can be worked in, prints what that took as JSON, and ends.

`bench_window` starts it: `python -m tests.benchmarks.window_probe bare|sample|project [PATH]`.
Times are milliseconds, memory is MiB.
"""

import json
import os
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

STARTED = "BENCH_STARTED"
TIMEOUT = 60_000
KEYS = 40


def since_start() -> float:
    """Return milliseconds since this process was asked for."""
    return (time.monotonic() - float(os.environ[STARTED])) * 1000


class Painted(QObject):
    """Ends an event loop once a widget was painted."""

    def __init__(self, widget: QWidget, loop: QEventLoop) -> None:
        """Watch `widget`."""
        super().__init__(widget)
        self._loop = loop
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for a paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._loop.quit)
        return False


def wait_for_paint(widget: QWidget) -> None:
    """Return once the widget was painted."""
    loop = QEventLoop()
    watch = Painted(widget, loop)
    QTimer.singleShot(TIMEOUT, loop.quit)
    widget.update()
    loop.exec()
    watch.deleteLater()


def memory() -> float:
    """Return the peak memory of this process.

    Where Linux tells, from there: `getrusage` would count what the parent had before the start.
    """
    status = Path("/proc/self/status")
    if status.exists():
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def bare() -> dict[str, float]:
    """Measure a window with nothing in it."""
    application = QApplication([])
    window = QMainWindow()
    window.show()
    wait_for_paint(window)
    assert application
    return {"usable ms": since_start(), "peak MiB": memory()}


def program(path: Path | None) -> dict[str, float]:
    """Measure the program on the sample article or a project."""
    from ui.app import Program  # noqa: PLC0415 - its import is part of what is measured
    from ui.controllers.project.projects import ProjectController  # noqa: PLC0415 - as above
    from workbench.services.plugins import load_api  # noqa: PLC0415 - as above
    from workbench.services.settings.preferences import PreferenceStore  # noqa: PLC0415 - as above

    application = QApplication([])
    made = Program(application, PreferenceStore(), load_api().api)
    before = since_start()
    pairs = made.context.window.pairs
    ready = QEventLoop()
    pairs.activated.connect(ready.quit)
    QTimer.singleShot(0, lambda: made.open([path] if path else [], sample=path is None))
    QTimer.singleShot(TIMEOUT, ready.quit)
    if pairs.active() is None:
        ready.exec()
    wait_for_paint(pairs.viewport())
    usable = since_start()
    key = typing(pairs.editor, pairs.viewport())
    measured = {"usable ms": usable, "opening ms": usable - before, "key p95 ms": key}
    made.controllers[ProjectController].close()
    made.end()
    return measured | {"peak MiB": memory()}


def typing(editor: QWidget, painted: QWidget) -> float:
    """Return the 95th percentile of a keystroke with its paint."""
    taken = []
    for _ in range(KEYS):
        began = time.perf_counter()
        QTest.keyClick(editor, Qt.Key.Key_A)
        QCoreApplication.sendPostedEvents()
        painted.repaint()
        taken.append((time.perf_counter() - began) * 1000)
    return sorted(taken)[int(KEYS * 0.95)]


if __name__ == "__main__":
    kind, *rest = sys.argv[1:]
    found = bare() if kind == "bare" else program(Path(rest[0]) if rest else None)
    sys.stdout.write(json.dumps(found))
