"""What is built from a checkout holds everything the program reads."""

import zipfile
from pathlib import Path

import pytest
from hatchling.build import build_wheel

from tests.conftest import ROOT

LEFT_OUT = {"screenshots", "__pycache__"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in a wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        name = build_wheel(str(folder))
    with zipfile.ZipFile(folder / name) as archive:
        return set(archive.namelist())


def shipped(path: Path) -> bool:
    return not LEFT_OUT.intersection(path.parts) and not path.name.startswith("make_")


@pytest.mark.parametrize("package", ["workbench", "ui", "resources"])
def test_a_wheel_holds_every_file_the_program_reads(package: str, wheel: set[str]) -> None:
    files = (path.relative_to(ROOT) for path in (ROOT / package).rglob("*") if path.is_file())
    missing = {path.as_posix() for path in files if shipped(path)} - wheel

    assert missing == set()


@pytest.mark.parametrize(
    "file",
    [
        "workbench/storage/migrations/0001.sql",
        "workbench/storage/migrations/0002.sql",
        "workbench/py.typed",
        "resources/samples/langang-ferry.txt",
        "resources/samples/yunling-tea.md",
    ],
)
def test_a_wheel_holds_the_schema_and_the_samples(file: str, wheel: set[str]) -> None:
    assert file in wheel


def test_a_wheel_holds_the_licence_and_the_notice(wheel: set[str]) -> None:
    names = {Path(name).name for name in wheel if ".dist-info/" in name}

    assert {"LICENSE", "NOTICE", "entry_points.txt"} <= names


def test_a_wheel_holds_no_tests(wheel: set[str]) -> None:
    assert not [name for name in wheel if name.startswith(("tests/", "projects/"))]
