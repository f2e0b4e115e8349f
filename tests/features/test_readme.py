"""The README's two commands are what a newcomer runs: they hold together with everything else."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from tests.conftest import ROOT, RunDuizhao
from workbench.services.health.libraries import QT, X11

PLATFORMS = ("Linux and macOS", "PowerShell", "cmd")

# Debian's libxcb-cursor0 and libgl1 bring these.
COMES_WITH_CURSOR = {"libxcb-image0", "libxcb-randr0", "libxcb-render-util0"}


def readme() -> str:
    return (ROOT / "README.md").read_text("utf-8")


def fenced_after(marker: str) -> str:
    """Return the code block that follows a comment."""
    found = re.search(rf"<!-- {re.escape(marker)} -->\n```\w*\n(.*?)\n```", readme(), re.DOTALL)
    assert found, marker
    return found[1]


def steps(command: str) -> list[str]:
    """Return a command's steps in the form of a Unix shell, whatever shell it is written for."""
    unwrapped = re.sub(r"; if \(\$\?\) \{ (.*?) \}", r" && \1", command)
    unix = unwrapped.replace("py -3 -m", "python3 -m").replace(".venv\\Scripts\\", ".venv/bin/")
    return unix.split(" && ")


@pytest.mark.parametrize("purpose", ["open", "test"])
@pytest.mark.parametrize("platform", PLATFORMS)
def test_each_command_is_one_line_that_makes_its_own_environment(
    purpose: str, platform: str
) -> None:
    command = fenced_after(f"{purpose} command: {platform}")

    assert "\n" not in command
    assert steps(command)[0] == "python3 -m venv .venv"
    assert len(steps(command)) == 3


@pytest.mark.parametrize("purpose", ["open", "test"])
@pytest.mark.parametrize("platform", PLATFORMS[1:])
def test_the_windows_forms_do_the_same_as_the_other(purpose: str, platform: str) -> None:
    unix = fenced_after(f"{purpose} command: {PLATFORMS[0]}")

    assert steps(fenced_after(f"{purpose} command: {platform}")) == steps(unix)


def test_the_open_command_starts_a_program_that_the_project_installs(
    run_duizhao: RunDuizhao,
) -> None:
    program, option = shlex.split(steps(fenced_after("open command: Linux and macOS"))[-1])
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]

    help_text = run_duizhao("--help").stdout

    assert program.removeprefix(".venv/bin/") in scripts
    assert option in help_text


def test_the_commands_install_what_the_tests_were_run_with() -> None:
    for purpose in ("open", "test"):
        install = shlex.split(steps(fenced_after(f"{purpose} command: Linux and macOS"))[1])
        assert install[install.index("-c") + 1] == "constraints.txt"


def test_the_debian_packages_are_those_the_program_asks_for() -> None:
    named = set(fenced_after("Debian packages").split())

    wanted = {library.debian for library in QT + X11} - COMES_WITH_CURSOR
    assert wanted <= named
    assert {"python3-venv", "fonts-noto-cjk"} <= named


def test_ci_runs_the_test_command_and_nothing_else() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")

    assert "fenced_after 'test command: Linux and macOS'" in script
    assert 'exec bash -c "$command"' in script
    assert "pytest" not in script.replace("# ", "")


@pytest.mark.parametrize("document", sorted(ROOT.glob("*.md")), ids=lambda path: path.name)
def test_every_file_a_document_points_to_is_there(document: Path) -> None:
    prose = re.sub(r"`[^`]*`", "", document.read_text("utf-8"))
    links = re.findall(r"\]\(([^)#:]+)\)", prose)

    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_command_the_readme_names_exists(run_duizhao: RunDuizhao) -> None:
    named = set(re.findall(r"^duizhao ([a-z]+)\b", fenced_after("commands"), re.MULTILINE))

    failed = {name for name in named if run_duizhao(name, "--help").returncode != 0}

    assert named >= {"import", "show", "set", "highlight", "translate", "convert", "export"}
    assert failed == set()
