"""The map of packages in ARCHITECTURE.md, made from their docstrings.

`python -m tests.package_map` writes it again after a package has come, gone or changed its line.
"""

import ast
import re
import sys
from pathlib import Path

from tests.conftest import ROOT

BEGIN, END = "<!-- map -->\n", "<!-- end of map -->"
PLACE = re.compile(f"(?<={BEGIN}).*?(?={END})", re.DOTALL)


def package_map() -> str:
    """Return the table: each package below its parent, with the first line of its docstring."""
    rows = ["| package | is for |", "|---|---|"]
    for top in ("workbench", "ui"):
        rows += [_row(path.parent) for path in sorted((ROOT / top).rglob("__init__.py"))]
    return "".join(f"{row}\n" for row in rows)


def _row(folder: Path) -> str:
    name = ".".join(folder.relative_to(ROOT).parts)
    documented = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or ""
    return f"| `{name}` | {documented.partition(chr(10) * 2)[0].replace(chr(10), ' ')} |"


def main() -> int:
    """Write the map into ARCHITECTURE.md."""
    path = ROOT / "ARCHITECTURE.md"
    text = path.read_text("utf-8")
    path.write_text(PLACE.sub(lambda _: package_map(), text), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
