import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import ROOT
from ui import startup
from ui.startup import explain, import_qt, load_library, load_plugin, platforms, require_platform
from workbench.messages import sentence
from workbench.model.errors import EnvironmentFailure
from workbench.services.health.libraries import QT, X11

START = """
import json, sys
from ui.startup import import_qt
from workbench.messages import sentence
from workbench.model.errors import EnvironmentFailure
try:
    import_qt()
except EnvironmentFailure as failure:
    print(json.dumps([failure.code, sentence(failure)]))
else:
    from PySide6.QtWidgets import QApplication
    print(json.dumps(["", QApplication([]).platformName()]))
"""


def start(environment: Mapping[str, str]) -> list[str]:
    """Open Qt in a process with just this said of screens; return the error's code and words."""
    silent = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", **environment}
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env={**os.environ, **silent},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    answer: list[str] = json.loads(done.stdout)
    return answer


def test_the_window_can_open_without_a_screen_when_asked_to() -> None:
    assert start({"QT_QPA_PLATFORM": "offscreen"}) == ["", "offscreen"]


def test_no_source_of_a_module_that_comes_after_qt_is_read() -> None:
    program = "import linecache; from ui.startup import import_qt; import_qt(); import ui.app"
    done = subprocess.run(
        [sys.executable, "-c", f"{program}; print(*linecache.cache)"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert not [each for each in done.stdout.split() if each.startswith(str(ROOT / "workbench"))]


def test_a_machine_without_a_screen_is_told_so_instead_of_an_abort() -> None:
    code, words = start({})

    assert code == "qt.no_display"
    assert "duizhao --help" in words


def test_a_screen_that_does_not_answer_is_named() -> None:
    code, words = start({"DISPLAY": "127.0.0.1:99"})

    assert code in {"qt.no_display", "qt.missing_library"}
    assert "127.0.0.1:99" in words or "apt-get install" in words


def test_a_platform_that_does_not_exist_is_refused_with_those_that_do() -> None:
    code, words = start({"QT_QPA_PLATFORM": "paper"})

    assert code == "qt.unknown_platform"
    assert "“paper”" in words
    assert "offscreen" in words


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, ()),
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("wayland",)),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ("wayland", "xcb")),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ("offscreen",)),
        ({"QT_QPA_PLATFORM": "wayland-egl;xcb:scale=2"}, ("wayland", "xcb")),
    ],
)
def test_the_platforms_are_tried_in_the_order_of_qt(
    environment: Mapping[str, str], expected: tuple[str, ...]
) -> None:
    assert platforms(environment) == expected


def test_one_platform_that_starts_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    require_platform({"QT_QPA_PLATFORM": "paper;offscreen"})


def test_the_first_reason_is_the_one_that_is_told() -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        require_platform({"QT_QPA_PLATFORM": "paper;stone"})

    assert caught.value.details["platform"] == "paper"


def test_a_plugin_in_a_folder_of_the_users_own_is_left_to_qt() -> None:
    load_plugin("paper", {"QT_QPA_PLATFORM_PLUGIN_PATH": "plugins"})


def test_a_file_that_is_no_library_is_a_broken_installation(tmp_path: Path) -> None:
    library = tmp_path / "libqpaper.so"
    library.write_bytes(b"not a library")

    with pytest.raises(EnvironmentFailure) as caught:
        load_library(library, "paper")

    assert caught.value.code == "qt.broken"
    assert "--force-reinstall" in sentence(caught.value)


def lacking(monkeypatch: pytest.MonkeyPatch, *sonames: str) -> None:
    monkeypatch.setattr(
        startup,
        "missing",
        lambda libraries: tuple(each for each in libraries if each.soname in sonames),
    )


def test_a_missing_library_is_told_with_exactly_the_packages_that_lack(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lacking(monkeypatch, "libEGL.so.1", "libGL.so.1")
    message = "libEGL.so.1: cannot open shared object file: No such file or directory"

    words = sentence(explain(ImportError(message), ""))

    assert "the system library libEGL.so.1 is missing" in words
    assert "apt-get install libgl1 libegl1." in words
    assert "dnf install libglvnd-glx libglvnd-egl." in words


def test_where_nothing_is_found_missing_all_that_the_platform_needs_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lacking(monkeypatch)
    message = "libodd.so.3: cannot open shared object file: No such file or directory"

    words = sentence(explain(OSError(message), "xcb"))

    assert all(library.debian in words for library in QT + X11)


def test_a_qt_that_cannot_be_imported_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(startup, "MODULES", ("PySide6.QtOfNowhere",))

    with pytest.raises(EnvironmentFailure) as caught:
        import_qt()

    assert caught.value.code == "qt.broken"
    assert "PySide6.QtOfNowhere" in sentence(caught.value)
