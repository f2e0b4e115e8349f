"""The project's own sources, read once for all tests of its shape."""

import ast
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGES = ("workbench", "ui", "resources")
TEXT_SUFFIXES = {
    *("", ".py", ".md", ".txt", ".toml", ".sql", ".css", ".qss", ".svg", ".html", ".ts"),
    *(".json", ".tsv", ".csv", ".tmx", ".xml"),
}
NOT_OURS = {".git", ".venv", "venv", "build", "dist", "htmlcov", "LICENSE"}

HIDDEN_AND_OURS = {".ci", ".gitignore", ".pre-commit-config.yaml"}

# Syntax trees by path relative to the root.
Trees = Mapping[Path, ast.Module]


def python_files(folder: str) -> Iterator[Path]:
    yield from sorted((ROOT / folder).rglob("*.py"))


def parse(*folders: str) -> Trees:
    return {
        path.relative_to(ROOT): ast.parse(path.read_text("utf-8"))
        for folder in folders
        for path in python_files(folder)
    }


@pytest.fixture(scope="package")
def trees() -> Trees:
    """What is installed: the core, the window, the data."""
    return parse(*PACKAGES)


@pytest.fixture(scope="package")
def trees_of_tests() -> Trees:
    return parse("tests")


@pytest.fixture(scope="package")
def texts() -> Mapping[Path, str]:
    """Every text file of the project by its path relative to the root.

    Test data may be in any encoding; what is looked for in it is ASCII.
    """
    return {
        path.relative_to(ROOT): path.read_text("utf-8", errors="replace")
        for path in sorted(files_of_ours())
        if path.suffix in TEXT_SUFFIXES
    }


def files_of_ours() -> Iterator[Path]:
    """Yield the project's files, without looking into an environment of 20,000 others."""
    for name, folders, files in os.walk(ROOT):
        folder = Path(name)
        folders[:] = [each for each in folders if is_ours((folder / each).relative_to(ROOT))]
        yield from (folder / each for each in files if is_ours((folder / each).relative_to(ROOT)))


def is_ours(path: Path) -> bool:
    generated = any(part.endswith(("_cache", "__pycache__", ".egg-info")) for part in path.parts)
    hidden = path.parts[0].startswith(".") and path.parts[0] not in HIDDEN_AND_OURS
    return not generated and not hidden and not NOT_OURS.intersection(path.parts)
