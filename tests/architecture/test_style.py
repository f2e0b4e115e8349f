import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.architecture.conftest import PACKAGES
from tests.conftest import ROOT

CHECKED = (*PACKAGES, "tests", "hatch_build.py")


def run_tool(*command: str) -> str:
    """Return what the tool complains about, "" if nothing."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_ruff_finds_nothing() -> None:
    assert run_tool("ruff", "check", "--output-format", "concise", *CHECKED) == ""


def test_everything_is_formatted() -> None:
    assert run_tool("ruff", "format", "--check", *CHECKED) == ""


@pytest.mark.timeout(500)
def test_mypy_finds_nothing() -> None:
    """One run over everything: a second one would read all of it again to check the tests."""
    packages = [word for name in (*PACKAGES, "tests") for word in ("-p", name)]
    everything = ["--explicit-package-bases", "-m", "hatch_build", *packages]

    assert run_tool("mypy", "--no-error-summary", *everything) == ""


def test_every_rule_that_is_left_out_says_why() -> None:
    lines = (ROOT / "pyproject.toml").read_text("utf-8").splitlines()
    first = lines.index("ignore = [")
    ignored = lines[first + 1 : lines.index("]", first)]
    shared_reason = {"RUF002", "RUF003", "TC002", "TC003", "EM102", "TRY003"}

    bare = [line for line in ignored if "#" not in line and line.strip(' ",') not in shared_reason]

    assert not bare


@pytest.mark.parametrize("marker", ["noqa", "type: ignore", "pragma: no cover"])
def test_every_exception_in_the_code_names_its_rule_and_its_reason(
    marker: str, texts: Mapping[Path, str]
) -> None:
    comment = re.compile(rf"#\s*{marker}(?P<rest>.*)")
    explained = re.compile(r"\S.*\s(-|—|#)\s\S+")
    bare = [
        f"{path}: {match[0]}"
        for path, text in texts.items()
        if path.suffix == ".py"
        for match in comment.finditer(text)
        if not explained.search(match["rest"])
    ]

    assert not bare
