"""The project's own sources, read once for all tests of its shape."""

import ast
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

Trees = Mapping[Path, ast.Module]
"""Syntax trees by path relative to the root."""


def python_files(folder: str) -> Iterator[Path]:
    yield from sorted((ROOT / folder).rglob("*.py"))


def parse(*folders: str) -> Trees:
    return {
        path.relative_to(ROOT): ast.parse(path.read_text("utf-8"))
        for folder in folders
        for path in python_files(folder)
    }


@pytest.fixture(scope="session")
def trees() -> Trees:
    """What is installed: the core, the window, the data."""
    return parse(*PACKAGES)


@pytest.fixture(scope="session")
def test_trees() -> Trees:
    return parse("tests")


@pytest.fixture(scope="session")
def texts() -> Mapping[Path, str]:
    """Every text file of the project by its path relative to the root.

    Test data may be in any encoding; what is looked for in it is ASCII.
    """
    return {
        path.relative_to(ROOT): path.read_text("utf-8", errors="replace")
        for path in sorted(ROOT.rglob("*"))
        if path.is_file() and path.suffix in TEXT_SUFFIXES and is_ours(path.relative_to(ROOT))
    }


def is_ours(path: Path) -> bool:
    generated = any(part.endswith(("_cache", "__pycache__", ".egg-info")) for part in path.parts)
    hidden = path.parts[0].startswith(".") and path.parts[0] not in {".ci", ".gitignore"}
    return not generated and not hidden and not NOT_OURS.intersection(path.parts)
