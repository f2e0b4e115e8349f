"""Opens one window, waits until it can be worked in, prints what that took as JSON, and ends.

`bench_window` starts it: `python -m tests.benchmarks.window_probe bare|sample|project|import
[PATH]`. An `import` takes the TMX at the path into the user's memory, and keys are pressed on the
sample article meanwhile.
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
# The first seconds, in which everything else begins too.
FIRST_KEYS = 40
# The worst two of forty say more of chance than of what goes on beside the keys.
KEYS = 120
PACE = 60
SETTLING = 2_000


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


def peak_memory() -> float:
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
    return {"usable ms": since_start(), "peak MiB": peak_memory()}


def program(path: Path | None) -> dict[str, float]:
    """Measure the program on the sample article or a project."""
    from ui.startup import (  # noqa: PLC0415 - imports are part of what is measured
        import_plainly,
        uncollected,
    )

    with uncollected():
        import_plainly()
        from ui.app import Program  # noqa: PLC0415 - as above
        from ui.controllers.project.projects import ProjectController  # noqa: PLC0415 - as above
        from ui.memory import QuietMemory  # noqa: PLC0415 - as above
        from workbench.services.checking.apart import CheckProcess  # noqa: PLC0415 - as above
        from workbench.services.plugins import load_api  # noqa: PLC0415 - as above
        from workbench.services.settings.preferences import PreferenceStore  # noqa: PLC0415 - so

    application = QApplication([])
    memory = QuietMemory(application)
    made = Program(application, PreferenceStore(), load_api().api, checking=CheckProcess())
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
    keys = typing(pairs.editor, pairs.viewport())
    measured = {
        "usable ms": usable,
        "opening ms": usable - before,
        "key p95 ms of the first 40": high(keys[:FIRST_KEYS]),
        "of 120": high(keys),
    }
    made.controllers[ProjectController].close()
    memory.end()
    made.end()
    return measured | {"peak MiB": peak_memory()}


def importing(path: Path) -> dict[str, float]:
    """Measure keys on the sample article while a memory is imported."""
    from ui.app import Program  # noqa: PLC0415 - as in `program`
    from ui.controllers.memory.keeping import MemoryKeeper  # noqa: PLC0415 - as above
    from ui.controllers.memory.managing import IMPORT, MemoriesController  # noqa: PLC0415 - as above
    from ui.controllers.project.projects import ProjectController  # noqa: PLC0415 - as above
    from ui.dialogs.memory_import import ImportWish  # noqa: PLC0415 - as above
    from workbench.memory.duplicates import Duplicates  # noqa: PLC0415 - as above
    from workbench.services.checking.apart import CheckProcess  # noqa: PLC0415 - as above
    from workbench.services.plugins import load_api  # noqa: PLC0415 - as above
    from workbench.services.settings.preferences import PreferenceStore  # noqa: PLC0415 - as above

    application = QApplication([])
    made = Program(application, PreferenceStore(), load_api().api, checking=CheckProcess())
    pairs = made.context.window.pairs
    ready = QEventLoop()
    pairs.activated.connect(ready.quit)
    QTimer.singleShot(0, lambda: made.open([], sample=True))
    QTimer.singleShot(TIMEOUT, ready.quit)
    ready.exec()
    rest(SETTLING)
    alone = high(typing(pairs.editor, pairs.viewport()))
    built = made.controllers.project_features.built
    wish = ImportWish(built[MemoryKeeper].book.own, Duplicates.ALL)
    built[MemoriesController].import_file(path, wish, 0)
    rest(SETTLING)
    meanwhile = high(typing(pairs.editor, pairs.viewport()))
    assert made.context.jobs.is_running(IMPORT), "the import was over before the keys were"
    made.context.jobs.cancel(IMPORT)
    made.controllers[ProjectController].close()
    made.end()
    return {"key p95 ms alone": alone, "key p95 ms meanwhile": meanwhile}


def rest(milliseconds: int) -> None:
    """Let the program do what it has to."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def press(editor: QWidget) -> None:
    """Press a key in the window of the editor, as the system tells of one."""
    window = editor.window().windowHandle()
    assert window is not None
    QTest.keyClick(window, Qt.Key.Key_A)


def high(taken: list[float]) -> float:
    """Return the 95th percentile."""
    return sorted(taken)[int(len(taken) * 0.95)]


def typing(editor: QWidget, painted: QWidget) -> list[float]:
    """Return what each keystroke took with its paint, at the pace of a quick typist.

    Counted from when the key was due: it waits for what the window does just then.
    """
    taken = []
    due = time.perf_counter()
    for _ in range(KEYS):
        due = max(due + PACE / 1000, time.perf_counter())
        rest(max(0, round((due - time.perf_counter()) * 1000)))
        press(editor)
        QCoreApplication.sendPostedEvents()
        painted.repaint()
        taken.append((time.perf_counter() - due) * 1000)
    return taken


if __name__ == "__main__":
    kind, *words = sys.argv[1:]
    path = Path(words[0]) if words else None
    if kind == "bare":
        found = bare()
    elif kind == "import" and path is not None:
        found = importing(path)
    else:
        found = program(path)
    sys.stdout.write(json.dumps(found))
