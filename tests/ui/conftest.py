"""What all tests of the window share: settings of their own, the program, and tidied memory."""

import gc
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from tests.ui.window import JOB_TIME, running
from ui.app import Program
from workbench.services.session import Clock, now_in_milliseconds

# Tests after which everything is looked at: what one test keeps for another goes then.
SOMETIMES = 25

# Whether a test runs without Python's own collection, so that it is tidied after it.
TIDIED = pytest.StashKey[bool]()


@pytest.fixture(autouse=True)
def settings_of_its_own(home: Path) -> None:
    """Let Qt read and write settings in the test's home, whatever it found at its start."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(home / "config"))


class PatientBot(QtBot):
    """Waits as long as a busy machine may take: pytest-qt's own five seconds were too few."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = JOB_TIME) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self,
        signal: object,
        *,
        timeout: int = JOB_TIME,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(
            signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb
        )


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    assert qapp
    return PatientBot(request)


@pytest.fixture
def clock() -> Clock:
    """When what a program does happens; a test that sets the time has a fixture of this name."""
    return now_in_milliseconds


@pytest.fixture
def language() -> str:
    """The language a program speaks; "" is that of the system."""
    return ""


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, clock: Clock, language: str) -> Iterator[Program]:
    """The program with a project of two articles, its window shown."""
    with running(qapp, tmp_path, clock, language=language) as program:
        yield program


@pytest.fixture(scope="session", autouse=True)
def imports_left_out() -> Iterator[None]:
    """Tidy only what tests make, which is quick."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def no_tidying_beside_the_window(request: pytest.FixtureRequest) -> Iterator[None]:
    """Keep Python from tidying: beside a job it would destroy what is Qt's."""
    gc.disable()
    request.node.stash[TIDIED] = True
    yield
    gc.enable()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Tidy between two tests, on this thread."""
    result = yield
    # Not in a fixture: until the protocol ends, pytest itself holds every fixture's value. What is
    # held then grows old, is never looked at again, and each window would stay with 23 MB.
    if item.stash.get(TIDIED, False):
        _, _, since_all = gc.get_count()
        gc.collect(2 if since_all >= SOMETIMES else 1)
    return result
