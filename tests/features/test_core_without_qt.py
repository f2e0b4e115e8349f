"""The core and its tests need no Qt: neither PySide6 nor pytest-qt has to be installed."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

NO_QT = '''
"""Where this is loaded nothing of Qt is installed, and of all tests that are read some are run.

Of the model all are; of the contracts each once, and each once for every plugin: what they hold
with Qt they hold without it, if nothing imports it.
"""

import sys
from importlib.abc import MetaPathFinder
from pathlib import Path

RUN = [Path.cwd() / "tests" / name for name in ("unit/model", "contracts")]


class NotInstalled(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pytestqt"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, NotInstalled())


def pytest_collection_modifyitems(items):
    met = set()
    items[:] = [item for item in items if is_wanted(item, met)]


def is_wanted(item, met):
    model, contracts = (item.path.is_relative_to(folder) for folder in RUN)
    plugin = item.callspec.id if hasattr(item, "callspec") else ""
    signs = {(item.path, item.originalname), (item.path, plugin)}
    is_new = not signs <= met
    met |= signs
    return model or contracts and is_new
'''


def test_all_tests_of_the_core_are_read_and_its_contracts_hold_without_qt(tmp_path: Path) -> None:
    (tmp_path / "no_qt.py").write_text(NO_QT, "utf-8")
    plugins = ("-p", "no_qt", "-p", "no:pytest-qt", "-p", "no:cacheprovider")
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-m", "not qt", *plugins],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    said = ran.stdout.strip().rpartition("\n")[2]

    assert (ran.returncode, "passed" in said, "error" in said) == (0, True, False), ran.stdout
