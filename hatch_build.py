"""Builds the wheel, in which `ui` and `resources` are `duizhao.ui` and `duizhao.resources`.

A wheel that installed packages of such names would lie on top of anybody else's. The checkout keeps
its short names; here each import of them, and each `files("resources")`, is given the long one.
"""

import ast
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HOME = "duizhao"
MOVED = ("ui", "resources")
KEPT = ("workbench",)
LEFT_OUT = ("screenshots", "make_*.py", "__pycache__")
"""For readers and makers of the sources only."""


class CustomBuildHook(BuildHookInterface[BuilderConfig]):
    """Puts the rewritten packages into a wheel; an editable installation is the checkout itself."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the packages as they are installed into a folder, and have that taken."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        built = Path(self._folder.name)
        write_packages(Path(self.root), built)
        build_data["force_include"].update({str(built / name): name for name in (HOME, *KEPT)})

    def finalize(self, version: str, _build_data: dict[str, Any], _artifact_path: str) -> None:
        """Remove the folder."""
        if version != "editable":
            self._folder.cleanup()


def write_packages(root: Path, built: Path) -> None:
    """Write all that is installed into `built`, each package under the name it has there."""
    for name in (*MOVED, *KEPT):
        place = built / HOME / name if name in MOVED else built / name
        shutil.copytree(root / name, place, ignore=shutil.ignore_patterns(*LEFT_OUT))
        for path in place.rglob("*.py"):
            path.write_text(renamed(path.read_text("utf-8")), "utf-8")
    (built / HOME / "__init__.py").write_text(
        '"""The window of Duizhao, and its data."""\n', "utf-8"
    )


def renamed(source: str) -> str:
    """Return a module that imports the moved packages by their long names; lines stay the same."""
    lines = source.encode().splitlines(keepends=True)  # the tree's columns count bytes
    places = sorted(set(_places(ast.parse(source))), reverse=True)
    for line, column in places:
        text = lines[line - 1]
        lines[line - 1] = text[:column] + f"{HOME}.".encode() + text[column:]
    return b"".join(lines).decode()


def _places(tree: ast.Module) -> list[tuple[int, int]]:
    """Return the line and column of every name of a moved package."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and _is_moved(node.module or ""):
            found.append((node.lineno, node.col_offset + len("from ")))
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if _is_moved(alias.name):
                    _refuse_bare(alias)
                    found.append((alias.lineno, alias.col_offset))
        elif isinstance(node, ast.Call) and node.args:
            given = node.args[0]
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if called == "files" and isinstance(given, ast.Constant) and _is_moved(given.value):
                found.append((given.lineno, given.col_offset + 1))
    return found


def _is_moved(name: object) -> bool:
    return isinstance(name, str) and name.partition(".")[0] in MOVED


def _refuse_bare(alias: ast.alias) -> None:
    """`import ui` binds a name that the long import would not: it has to be `from … import …`."""
    if alias.asname is None:
        message = f"line {alias.lineno}: write “from … import …” instead of “import {alias.name}”"
        raise SyntaxError(message)
