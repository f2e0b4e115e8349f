"""The recipes of CONTRIBUTING.md work as they stand there.

Each is carried out in a copy of the program, where its own test is run. The line above a block
says where it goes: a new file, in a file after a line, or there in place of some words.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from tests.conftest import ROOT

BLOCK = re.compile(
    r"\*\*(?:New file\*\* `([^`]+)`|In\*\* `([^`]+)`, \*\*(after|replace)\*\* `([^`]+)`[^`]*?)"
    r":\n\n```\w+\n(.*?)```",
    re.DOTALL,
)
PARTS = ("workbench", "ui", "resources")
# What a recipe's test may use of ours; all of `tests` would take longer to copy than to run.
HELPERS = ("conftest.py", "forking.py", "projects.py", "opencc.py")
CACHES = ("__pycache__", ".hypothesis")


def recipes() -> Mapping[str, str]:
    """Return the recipes by their headings."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    return dict(re.findall(r"^## (A \w+)\n(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE))


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    copy = tmp_path / "checkout"
    for name in PARTS:  # with what is compiled already, which saves half of the time
        shutil.copytree(ROOT / name, copy / name)
    (copy / "tests").mkdir()
    for name in HELPERS:
        shutil.copy(ROOT / "tests" / name, copy / "tests" / name)
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


def carried_out(recipe: str, checkout: Path) -> Iterator[Path]:
    """Do what a recipe says; yield the files it makes."""
    for new, name, way, anchor, block in BLOCK.findall(recipe):
        path = checkout / (new or name)
        if new:
            assert not path.exists()
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block, "utf-8")
            yield path
            continue
        text = path.read_text("utf-8")
        if way == "replace":
            was, becomes = anchor, block.strip()
        else:
            [was] = [line for line in text.splitlines(keepends=True) if line.strip() == anchor]
            becomes = was + block
        assert text.count(was) == 1
        path.write_text(text.replace(was, becomes), "utf-8")


def contents(folder: Path) -> Mapping[str, str]:
    """Return what is in a folder: the digest of each file by its path, but for caches."""
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.parent.name not in CACHES
    }


def changed(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    return sorted({name for name, _ in before.items() ^ after.items()})


def test_there_are_four_recipes_and_no_block_is_passed_over() -> None:
    assert list(recipes()) == ["A check", "A command", "A column", "A language"]
    assert [text.count("```") for text in recipes().values()] == [
        2 * len(BLOCK.findall(text)) for text in recipes().values()
    ]


@pytest.mark.parametrize("name", list(recipes()))
def test_a_recipe_works_as_it_stands(name: str, checkout: Path) -> None:
    made = list(carried_out(recipes()[name], checkout))
    tests = [str(path) for path in made if path.name.startswith("test_")]
    before = contents(checkout)

    for _ in range(2):  # A test that leaves something behind is another one at its second run.
        ended = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests],
            cwd=checkout,
            env={**os.environ, "PYTHONPATH": str(checkout), "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        assert "1 passed" in ended.stdout

    assert changed(before, contents(checkout)) == []


@pytest.mark.parametrize("name", list(recipes()))
def test_the_code_of_a_recipe_is_in_the_style_of_the_house(name: str, checkout: Path) -> None:
    made = [path for path in carried_out(recipes()[name], checkout) if path.suffix == ".py"]
    ruff = str(Path(sys.executable).with_name("ruff"))

    for words in (["check", "--no-cache"], ["format", "--check", "--no-cache"]):
        ended = subprocess.run(
            [ruff, *words, *map(str, made)],
            cwd=checkout,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
