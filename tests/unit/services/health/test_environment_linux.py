import os
import stat
from pathlib import Path

import pytest

from workbench.services.health.environment import chinese_fonts


def put_on_path(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """Make `fc-list` the given shell script."""
    program = folder / "fc-list"
    program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def test_the_chinese_fonts_are_listed_once_each(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    put_on_path(monkeypatch, tmp_path, "printf 'Song,宋体\\nKai\\nSong\\n\\n'")

    assert chinese_fonts() == ("Kai", "Song")


def test_a_machine_without_chinese_fonts_has_an_empty_list(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    put_on_path(monkeypatch, tmp_path, "exit 0")

    assert chinese_fonts() == ()


def test_a_font_list_that_fails_says_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    put_on_path(monkeypatch, tmp_path, "exit 3")

    assert chinese_fonts() is None
