"""Titles and names come from outside: no label and no tool tip takes one for markup."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.conftest import Trees

_LABELS = Path("ui/widgets/labels.py")

# Its tips are the program's own words.
_KEYS = Path("ui/dialogs/key_form.py")


def test_labels_are_made_where_they_are_made_plain(trees: Trees) -> None:
    found = [
        f"{path}:{call.lineno}"
        for path, tree in trees.items()
        for call in _calls(tree)
        if path != _LABELS and isinstance(call.func, ast.Name) and call.func.id == "QLabel"
    ]

    assert found == []


def test_tool_tips_are_the_programs_own_words_or_made_plain(trees: Trees) -> None:
    found = [
        f"{path}:{call.lineno}"
        for path, tree in trees.items()
        for call in _calls(tree)
        if path != _KEYS and _sets_a_tip(call) and not _is_safe(call.args[-1])
    ]

    assert found == []


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _sets_a_tip(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "setToolTip"


def _is_safe(argument: ast.expr) -> bool:
    match argument:
        case ast.Constant() | ast.Call(func=ast.Name(id="tr" | "plain_tip")):
            return True
    return False
