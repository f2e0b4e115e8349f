"""Actions and buttons are connected to what they do in one way, past any signal's flag."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.conftest import Trees

_THE_WAY = Path("ui/triggers.py")
_GUARDED = {"triggered", "toggled"}


def test_only_one_module_connects_to_what_actions_and_switches_emit(trees: Trees) -> None:
    found = [
        f"{path}:{node.lineno} {node.attr}"
        for path, tree in trees.items()
        if path != _THE_WAY
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in _GUARDED
    ]

    assert found == []


def test_no_click_is_connected_to_a_partial_or_a_lambda(trees: Trees) -> None:
    found = [
        f"{path}:{call.lineno}"
        for path, tree in trees.items()
        for call in _connections(tree, "clicked")
        if any(_is_guessed(argument) for argument in call.args)
    ]

    assert found == []


def _connections(tree: ast.Module, signal: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="connect", value=ast.Attribute(attr=name))):
                if name == signal:
                    yield node


def _is_guessed(argument: ast.expr) -> bool:
    match argument:
        case ast.Lambda() | ast.Call(func=ast.Name(id="partial")):
            return True
    return False
