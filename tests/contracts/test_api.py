"""That the surface of plugins stays as it is written down, in `api.txt`, unless its version rises.

    python -m tests.contracts.test_api > tests/contracts/api.txt

writes it down again. What is taken away or means something else raises `API_VERSION`.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT
from workbench import api

GOLDEN = Path(__file__).with_name("api.txt")


def surface() -> str:
    """Return every public name of `workbench.api` with its fields and signatures."""
    tree = ast.parse(Path(api.__file__).read_text("utf-8"))
    return "".join(f"{line}\n" for node in tree.body for line in described(node))


def described(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.ClassDef):
        bases = ", ".join(map(ast.unparse, node.bases))
        yield f"class {node.name}({bases})" if bases else f"class {node.name}"
        for each in node.body:
            yield from (f"    {line}" for line in described(each))
    elif isinstance(node, ast.FunctionDef):
        if not node.name.startswith("_") or node.name in {"__init__", "__call__"}:
            returned = f" -> {ast.unparse(node.returns)}" if node.returns else ""
            yield f"{node.name}({ast.unparse(node.args)}){returned}"
    elif isinstance(node, (ast.Assign, ast.AnnAssign)):
        yield ast.unparse(node)


def test_the_surface_is_as_it_is_written_down() -> None:
    assert surface() == GOLDEN.read_text("utf-8")


def test_the_surface_says_which_version_it_is() -> None:
    assert f"API_VERSION = {api.API_VERSION}\n" in GOLDEN.read_text("utf-8")
    assert f"\nAPI_VERSION = {api.API_VERSION}\n" in (ROOT / "ARCHITECTURE.md").read_text("utf-8")


if __name__ == "__main__":
    sys.stdout.write(surface())
