"""What is built from a checkout has all that the program reads, and lies on nobody's package."""

import ast
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hatchling.build import build_wheel

from hatch_build import HOME, KEPT, MOVED, renamed
from tests.conftest import ROOT

LEFT_OUT = {"screenshots", "__pycache__"}
TRANSLATIONS = ROOT / "resources" / "translations"
LOADED = """
import sys
import duizhao.ui.app
from duizhao.ui.translations import FOLDER
print(*sorted(set(sys.modules) & {"ui", "resources"}), duizhao.ui.app.__file__)
print(*sorted(path.name for path in FOLDER.glob("*.qm")))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what a wheel of this checkout installs."""
    folder = tmp_path_factory.mktemp("wheel")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        name = build_wheel(str(folder))
    with zipfile.ZipFile(folder / name) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


@pytest.fixture(scope="module")
def wheel(installed: Path) -> set[str]:
    """The names of its files."""
    files = (path for path in installed.rglob("*") if path.is_file())
    return {path.relative_to(installed).as_posix() for path in files}


@pytest.fixture
def beside(installed: Path) -> Mapping[str, str]:
    """An environment in which what is installed comes before the checkout."""
    return {**os.environ, "PYTHONPATH": str(installed)}


def shipped(path: Path) -> bool:
    return not LEFT_OUT.intersection(path.parts) and not path.name.startswith("make_")


@pytest.mark.parametrize("package", [*KEPT, *MOVED])
def test_a_wheel_holds_every_file_the_program_reads(package: str, wheel: set[str]) -> None:
    place = Path(HOME, package) if package in MOVED else Path(package)
    files = (path for path in (ROOT / package).rglob("*") if path.is_file() and shipped(path))
    missing = {(place / file.relative_to(ROOT / package)).as_posix() for file in files} - wheel

    assert missing == set()


@pytest.mark.parametrize(
    "file",
    [
        "workbench/storage/migrations/0001.sql",
        "workbench/storage/migrations/0002.sql",
        "workbench/py.typed",
        "duizhao/resources/samples/langang-ferry.txt",
        "duizhao/resources/samples/yunling-tea.md",
    ],
)
def test_a_wheel_holds_the_schema_and_the_samples(file: str, wheel: set[str]) -> None:
    assert file in wheel


def test_a_wheel_holds_the_licence_and_the_notice(wheel: set[str]) -> None:
    names = {Path(name).name for name in wheel if ".dist-info/" in name}

    assert {"LICENSE", "NOTICE", "entry_points.txt"} <= names


def test_a_wheel_installs_no_package_of_a_name_that_others_may_have(wheel: set[str]) -> None:
    assert {Path(name).parts[0] for name in wheel if ".dist-info/" not in name} == {HOME, *KEPT}


def test_nothing_in_a_wheel_speaks_of_the_short_names(installed: Path) -> None:
    found = [
        f"{path.relative_to(installed)}:{getattr(node, 'lineno', 0)}"
        for path in installed.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if is_short(node)
    ]

    assert found == []


def is_short(node: ast.AST) -> bool:
    if isinstance(node, ast.ImportFrom):
        names: list[object] = [node.module]
    elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("files"):
        names = [getattr(each, "value", None) for each in node.args]
    else:
        names = [node.value] if isinstance(node, ast.Constant) and "." in str(node.value) else []
    return any(str(name).partition(".")[0] in MOVED for name in names)


def test_the_command_line_runs_from_a_wheel(beside: Mapping[str, str], tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-m", "workbench", "convert", "--to", "zh-TW"],
        input="克里抵达北京。",
        env=beside,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (ran.stdout.strip(), ran.stderr) == ("凱瑞抵達北京。", "")


@pytest.mark.qt
def test_the_window_is_loaded_from_a_wheel(
    installed: Path, beside: Mapping[str, str], tmp_path: Path
) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LOADED],
        env=beside,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert ran.stderr == ""
    assert ran.stdout.splitlines() == [
        str(installed / "duizhao" / "ui" / "app.py"),
        " ".join(sorted(path.name for path in TRANSLATIONS.glob("*.qm"))),
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("from ui.app import run\n", "from duizhao.ui.app import run\n"),
        ("from resources import a, b\n", "from duizhao.resources import a, b\n"),
        ("def f():\n    from ui import b\n", "def f():\n    from duizhao.ui import b\n"),
        ("import ui.app as app, os\n", "import duizhao.ui.app as app, os\n"),
        ('说 = files("resources") / "ui"\n', '说 = files("duizhao.resources") / "ui"\n'),
        ("from importlib import resources\n", "from importlib import resources\n"),
        ("from uilib import ui\n", "from uilib import ui\n"),
        ("from .ui import a\n", "from .ui import a\n"),
        ('tr("resources")\n', 'tr("resources")\n'),
    ],
)
def test_only_the_names_of_the_two_packages_are_made_long(source: str, expected: str) -> None:
    assert renamed(source) == expected


def test_an_import_that_binds_the_short_name_ends_the_build() -> None:
    with pytest.raises(SyntaxError, match="line 2: write “from"):
        renamed("\nimport ui.app\n")
