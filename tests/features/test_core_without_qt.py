"""The core and its tests need no Qt: neither PySide6 nor pytest-qt has to be installed."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

NO_QT = '''
"""Where this is loaded nothing of Qt is installed."""

import sys
from importlib.abc import MetaPathFinder


class NotInstalled(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pytestqt"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, NotInstalled())
'''


def without_qt(folder: Path, *options: str) -> list[str]:
    """Run tests where Qt cannot be imported; return the last line of what pytest says."""
    (folder / "no_qt.py").write_text(NO_QT, "utf-8")
    plugins = ("-p", "no_qt", "-p", "no:pytest-qt", "-p", "no:cacheprovider")
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-m", "not qt", *plugins, *options],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return [ran.stdout.strip().rpartition("\n")[2], str(ran.returncode)]


def test_every_test_of_the_core_can_be_read_without_qt(tmp_path: Path) -> None:
    said, code = without_qt(tmp_path, "--collect-only")

    assert (code, "error" in said) == ("0", False), said


def test_the_model_and_the_contracts_hold_without_qt(tmp_path: Path) -> None:
    said, code = without_qt(tmp_path, "tests/unit/model", "tests/contracts")

    assert (code, "passed" in said) == ("0", True), said
