import sys
from pathlib import Path

import pytest

from workbench.model.errors import EnvironmentFailure
from workbench.services.health import environment
from workbench.services.health.environment import (
    bad_pair,
    chinese_fonts,
    pyside_version,
    require_sound_pair,
)
from workbench.services.health.libraries import QT, WAYLAND, X11, Library, missing, needed_by


@pytest.mark.parametrize(
    ("python", "pyside"),
    [((3, 11), "6.12.0"), ((3, 11, 7), "6.12.1"), ((3, 11), "7.0"), ((3, 11), "6.12.0rc1")],
)
def test_a_pyside_that_drops_references_is_refused_where_none_is_mortal(
    python: tuple[int, ...], pyside: str
) -> None:
    assert bad_pair(python, pyside)


@pytest.mark.parametrize(
    ("python", "pyside"),
    [((3, 11), "6.11.3"), ((3, 11), "6.7"), ((3, 12), "6.12.0"), ((3, 13), "7.1"), ((3, 11), "")],
)
def test_every_other_pair_is_sound(python: tuple[int, ...], pyside: str) -> None:
    assert not bad_pair(python, pyside)


@pytest.mark.qt
def test_these_tests_run_on_a_sound_pair() -> None:
    assert not bad_pair(sys.version_info[:2], pyside_version())
    require_sound_pair()


def test_a_bad_pair_is_refused_with_both_versions_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "pyside_version", lambda: "6.12.0")
    monkeypatch.setattr(environment, "IMMORTAL_NONE", (99, 0))

    with pytest.raises(EnvironmentFailure) as caught:
        require_sound_pair()

    assert caught.value.code == "qt.bad_pair"
    assert caught.value.details["pyside"] == "6.12.0"
    assert caught.value.exit_code == 4


def test_a_missing_pyside_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "QT_DISTRIBUTIONS", ("no-such-distribution",))

    with pytest.raises(EnvironmentFailure) as caught:
        require_sound_pair()

    assert caught.value.code == "qt.not_installed"


def test_a_machine_without_a_font_list_says_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert chinese_fonts() is None


def test_a_library_that_is_not_there_is_found_missing() -> None:
    absent = Library("libduizhao-of-nowhere.so.9", "nowhere", "nowhere")

    assert missing([absent]) == ((absent,) if sys.platform == "linux" else ())


def test_a_library_that_is_there_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    assert missing([Library("libc.so.6", "libc6", "glibc")]) == ()


def test_other_systems_bring_their_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")

    assert missing([Library("libduizhao-of-nowhere.so.9", "nowhere", "nowhere")]) == ()


def test_each_platform_needs_its_own_libraries_beside_those_of_all() -> None:
    assert needed_by("offscreen") == QT
    assert needed_by("xcb") == QT + X11
    assert needed_by("wayland") == QT + WAYLAND
