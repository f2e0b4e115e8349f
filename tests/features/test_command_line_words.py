"""What all commands have in common: help, mistakes, bugs, and output in any locale."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.conftest import ROOT, RunDuizhao
from tests.features.command_line import assert_refused, make_project
from workbench.cli.commands import COMMANDS

ASCII = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}


def test_the_version_is_told(run_duizhao: RunDuizhao) -> None:
    ran = run_duizhao("--version")

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("duizhao ")


def test_help_lists_every_command(run_duizhao: RunDuizhao) -> None:
    ran = run_duizhao("--help")

    assert ran.returncode == 0
    for command in COMMANDS:
        assert f"duizhao {command} --help" in ran.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_any_locale(run_duizhao: RunDuizhao, command: str) -> None:
    ran = run_duizhao(command, "--help", environment=ASCII)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith(f"usage: duizhao {command}")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_declares_its_name_and_what_it_does(command: str) -> None:
    module = import_module(f"workbench.cli.commands.{COMMANDS[command]}")

    assert command == module.NAME
    assert module.HELP.endswith(".")


def test_a_command_loads_no_other(tmp_path: Path) -> None:
    code = (
        "import sys; from workbench.cli import main; main(['highlight', '--help']);"
        "print(*(n for n in sys.modules if n.startswith('workbench.cli.commands.')))"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        text=True,
    )

    assert ran.stdout.splitlines()[-1] == "workbench.cli.commands.highlight"


def test_help_needs_neither_qt_nor_the_formats(tmp_path: Path) -> None:
    code = (
        "import sys; from workbench.cli import main; main(['--help']);"
        "print(sorted({'PySide6', 'lxml', 'opencc', 'requests', 'sqlite3'} & set(sys.modules)))"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        text=True,
    )

    assert ran.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("word", ["shwo", "chekc", "memroy", "Import"])
def test_a_mistyped_command_is_told_with_those_there_are(
    run_duizhao: RunDuizhao, word: str
) -> None:
    ran = run_duizhao(word, "news.dzp")

    assert_refused(ran, 2, f"“{word}”", *COMMANDS)
    assert ran.stdout == ""


@pytest.mark.parametrize(
    "words",
    [
        ["show"],
        ["import", "a.dzp"],
        ["export", "a.dzp"],
        ["set", "a.dzp", "one"],
        ["show", "a.dzp", "--jsn"],
        ["highlight", "a.dzp", "1", "--side", "middle"],
        ["translate", "a.dzp", "--only", "final"],
        ["--nonsense"],
    ],
)
def test_wrong_words_are_wrong_use(run_duizhao: RunDuizhao, words: list[str]) -> None:
    ran = run_duizhao(*words)

    assert_refused(ran, 2, "usage: duizhao")
    assert ran.stdout == ""


def test_output_is_utf_8_whatever_the_locale(run_duizhao: RunDuizhao, project_path: Path) -> None:
    make_project(project_path)

    said = run_duizhao("show", project_path, environment=ASCII)
    refusal = run_duizhao("show", "不在.dzp", environment=ASCII)

    assert "克里抵达北京" in said.stdout
    assert "“不在.dzp”" in refusal.stderr


def test_where_an_error_came_from_is_shown_on_request_only(run_duizhao: RunDuizhao) -> None:
    quiet = run_duizhao("show", "absent.dzp")
    loud = run_duizhao("show", "absent.dzp", "--debug")

    assert_refused(quiet, 4, "There is no project")
    assert "Traceback" in loud.stderr
    assert loud.stderr.endswith(quiet.stderr)
    assert loud.returncode == quiet.returncode


BUG = """
import sys
from workbench.cli import main
from workbench.cli.commands import show
def run(arguments, output):
    raise ZeroDivisionError("by {nothing}")
show.run = run
sys.exit(main())
"""


@pytest.mark.parametrize("options", [[], ["--debug"]])
def test_a_bug_is_told_in_a_sentence(tmp_path: Path, options: list[str]) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", BUG, "show", "a.dzp", *options],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )

    assert ran.returncode == 4
    assert "A bug: ZeroDivisionError: by {nothing}." in ran.stderr
    assert ("Traceback" in ran.stderr) is bool(options)


def test_the_machine_is_examined(run_duizhao: RunDuizhao) -> None:
    ran = run_duizhao("doctor")

    assert ran.stderr == ""
    assert any(line.startswith("ok ") for line in ran.stdout.splitlines())
    assert ran.returncode in {0, 1}


def test_a_whole_project_is_said_to_be_whole(run_duizhao: RunDuizhao, project_path: Path) -> None:
    make_project(project_path)

    ran = run_duizhao("doctor", project_path)

    assert "“" + str(project_path) in ran.stdout
    assert "is whole" in ran.stdout


def test_a_sound_project_is_salvaged_whole(run_duizhao: RunDuizhao, project_path: Path) -> None:
    make_project(project_path)
    run_duizhao("set", project_path, 1, "--target", "Kerry")

    ran = run_duizhao("salvage", project_path, "saved.dzp")

    shown = run_duizhao("show", "saved.dzp")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("saved: ")
    assert "Kerry" in shown.stdout


def test_salvage_overwrites_nothing(run_duizhao: RunDuizhao, project_path: Path) -> None:
    make_project(project_path)
    there = project_path.with_name("there.dzp")
    there.write_bytes(b"mine")

    ran = run_duizhao("salvage", project_path, there)

    assert_refused(ran, 4, "there already")
    assert there.read_bytes() == b"mine"
