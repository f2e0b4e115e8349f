import ast

import pytest
from importlinter.cli import lint_imports

from tests.architecture.conftest import Trees
from tests.conftest import ROOT


def test_no_layer_imports_a_higher_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)

    status = lint_imports(config_filename="pyproject.toml")

    assert status == 0, capsys.readouterr().out


def test_the_core_never_imports_qt(trees: Trees) -> None:
    qt = {
        f"{path}: {name}"
        for path, tree in trees.items()
        if path.parts[0] == "workbench"
        for name in imported_names(tree)
        if name.split(".")[0] in {"PySide6", "shiboken6"}
    }

    assert not qt


def test_only_the_window_s_tests_import_qt(trees_of_tests: Trees) -> None:
    with_qt = {"ui", "benchmarks"}
    strays = {
        f"{path}: {name}"
        for path, tree in trees_of_tests.items()
        if path.parts[1] not in with_qt
        for name in imported_names(tree)
        if name.split(".")[0] in {"PySide6", "shiboken6", "pytestqt", "ui"}
    }

    assert not strays


def test_a_plugin_needs_nothing_but_the_api_the_model_and_text(trees: Trees) -> None:
    allowed = ("workbench.api", "workbench.model", "workbench.text")
    brought = ("formats", "providers")
    strays = {
        f"{path}: {name}"
        for path, tree in trees.items()
        if path.parts[:1] == ("workbench",) and path.parts[1] in brought
        for name in imported_names(tree)
        if name.split(".")[0] in {"workbench", "ui"}
        and not name.startswith((*allowed, f"workbench.{path.parts[1]}"))
    }

    assert not strays


def imported_names(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names
