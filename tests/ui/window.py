"""What tests of the whole window share: a program with a project, and keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.projects import an_article
from ui.app import Program
from ui.controllers.project.projects import ProjectController
from ui.dialogs.files import FilePrompt
from ui.viewmodels.open_project import OpenProject
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment
from workbench.services.checking.apart import CheckProcess
from workbench.services.commands.articles import AddArticle
from workbench.services.plugins import load_api
from workbench.services.session import Clock, Session, now_in_milliseconds
from workbench.services.settings.preferences import PreferenceStore

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

# Milliseconds after which a test gives up; so many that a busy machine fails none.
JOB_TIME = 60_000


@contextmanager
def running(
    qapp: QApplication,
    folder: Path,
    clock: Clock = now_in_milliseconds,
    *,
    language: str = "",
    checking: CheckProcess | None = None,
) -> Iterator[Program]:
    """Run the program with a project of two articles; closed in the end.

    Without a process to check in, as a user's program has, hundreds of tests start none.
    """
    path = folder / "news.dzp"
    with Session(path, author="lin") as session:
        session.execute(AddArticle(an_article(), "one.txt"))
        session.execute(
            AddArticle(
                an_article(
                    "氣候會談在北京舉行", "克里說，氣候變化不等人。", url="https://example.org/2"
                ),
                "two.txt",
            )
        )
    store = PreferenceStore(folder / "preferences.json")
    store.change(author="Ann", theme="light", language=language)
    with looks_kept(qapp):
        program = Program(qapp, store, load_api().api, clock, checking=checking)
        program.open([path], sample=False)
        try:
            yield program
        finally:
            program.controllers[ProjectController].close()
            end(program)


def end(program: Program) -> None:
    """Take a program down at once; a style sheet is set on every widget that is still there."""
    program.end()
    program.translations.use("en")  # what it spoke would be spoken by all programs that follow
    program.context.window.hide()
    program.context.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def looks_kept(qapp: QApplication) -> Iterator[None]:
    """Give the application its looks back, which a program changes for all that follows."""
    style, palette, font, sheet = (
        qapp.style().objectName(),
        qapp.palette(),
        qapp.font(),
        qapp.styleSheet(),
    )
    try:
        yield
    finally:  # a test that fails would otherwise make others fail that look at pixels
        qapp.setStyleSheet(sheet)
        qapp.setStyle(style)
        qapp.setPalette(palette)
        qapp.setFont(font)


def project_of(program: Program) -> OpenProject:
    assert program.context.project is not None
    return program.context.project


def segments(program: Program) -> list[Segment]:
    """Every segment of the project in reading order."""
    session = project_of(program).session
    return [s for a in session.read.articles() for s in session.read.segments_of(a.id)]


def active(program: Program) -> SegmentId:
    found = program.context.active
    assert found is not None
    return found


def press(program: Program, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is, as a shortcut or not."""
    QTest.keyClick(focused(program), key, modifiers)


def write(program: Program, text: str) -> None:
    """Write where the focus is."""
    QTest.keyClicks(focused(program), text)


def choose_file(path: Path) -> None:
    """Type a path into the file dialog that is open, and confirm it."""
    dialog = next(w for w in QApplication.topLevelWidgets() if is_open_file_prompt(w))
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setFocus()
    name.setText(str(path))  # typed, it would open a list of what is there
    QTest.keyClick(name, Qt.Key.Key_Return)


def is_open_file_prompt(widget: QWidget) -> bool:
    return isinstance(widget, FilePrompt) and widget.isVisible()


def focused(program: Program) -> QWidget:
    return QApplication.focusWidget() or program.context.window
