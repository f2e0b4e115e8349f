"""The recipe of a release: build the wheel, install it where nothing is, and let it work.

    python -m tests.release [--tagged]

Leaves the wheel in `dist` where the installed program says its version, converts a text and finds
its window. A tag of the commit that names another version ends it; with `--tagged` there has to be
the right one, `v` and the version, and CHANGELOG.md a part for it.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import tomllib
import venv
from collections.abc import Sequence
from pathlib import Path

from hatchling.build import build_wheel

from tests.conftest import ROOT

ARTICLE, CONVERTED = "克里抵达北京。", "凱瑞抵達北京。"
WINDOW = "from duizhao.ui.app import Program; from duizhao.ui.startup import import_qt; import_qt()"


class Unfit(Exception):
    """Why there is no release."""


def run(*command: object, given: str = "", folder: Path = ROOT) -> str:
    """Return what a command prints."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [*map(str, command)],
        input=given,
        cwd=folder,
        env={"QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise Unfit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout.strip()


def version() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return str(project["version"])


def check_names(number: str, tags: Sequence[str], changes: str, *, tagged: bool) -> None:
    """Raise `Unfit` unless the version, what is said of its changes and the tags agree."""
    wanted = f"v{number}"
    others = [tag for tag in tags if re.fullmatch(r"v\d.*", tag) and tag != wanted]
    if others:
        raise Unfit(f"This commit is tagged {', '.join(others)}, and its version is {number}.")
    if tagged and wanted not in tags:
        raise Unfit(f"This commit has no tag {wanted}: git tag -a {wanted}")
    if tagged and not re.search(rf"^## \[?{re.escape(number)}(?![\w.])", changes, re.MULTILINE):
        raise Unfit(f"CHANGELOG.md has no part for {number}.")


def built() -> Path:
    """Build the wheel into `dist` and return it."""
    folder = ROOT / "dist"
    folder.mkdir(exist_ok=True)
    os.chdir(ROOT)  # where hatchling looks for the project
    return folder / build_wheel(str(folder))


def install(wheel: Path, folder: Path) -> Path:
    """Install a wheel where nothing else is, and return the folder of what can be run."""
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    pins = ROOT / "constraints.txt"
    run(programs / "python", "-m", "pip", "install", "-q", "-c", pins, wheel)
    return programs


def try_out(programs: Path, folder: Path, number: str) -> None:
    """Raise `Unfit` unless what is installed works, outside the checkout."""
    said = run(programs / "duizhao", "--version", folder=folder)
    if said != f"duizhao {number}":
        raise Unfit(f"The installed program says it is {said}.")
    text = run(programs / "duizhao", "convert", "--to", "zh-TW", given=ARTICLE, folder=folder)
    if text != CONVERTED:
        raise Unfit(f"The installed program converts {ARTICLE} to {text}.")
    run(programs / "python", "-c", WINDOW, folder=folder)


def main(arguments: Sequence[str]) -> int:
    """Make a release and print where it is, or why there is none."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tagged", action="store_true", help="the commit has to have its tag")
    options = parser.parse_args(arguments)
    number, changes = version(), (ROOT / "CHANGELOG.md").read_text("utf-8")
    try:
        tags = run("git", "tag", "--points-at", "HEAD").split()
        check_names(number, tags, changes, tagged=options.tagged)
        with tempfile.TemporaryDirectory() as folder:
            wheel = built()
            try_out(install(wheel, Path(folder, "installed")), Path(folder), number)
    except Unfit as reason:
        sys.stderr.write(f"{reason}\n")
        return 1
    sys.stdout.write(f"{wheel.relative_to(ROOT)} is ready.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
