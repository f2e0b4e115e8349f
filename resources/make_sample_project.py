"""Makes `projects/sample.dzp` from the sample articles, by the command line alone.

Run it from a checkout: `python -m resources.make_sample_project`. It replaces the project.
"""

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from resources import sample_articles

ROOT = Path(__file__).resolve().parent.parent
PROJECTS = ROOT / "projects"
AUTHOR = "Ann Translator"

# A table of the TOML file, or an object of what `duizhao show --json` prints.
Entry = Mapping[str, Any]


def duizhao(*arguments: str) -> str:
    """Run one command in the checkout and return what it prints.

    Raises `CalledProcessError` if it fails.
    """
    done = subprocess.run(  # noqa: S603 - this program itself, with arguments of our own
        [sys.executable, "-m", "workbench", *arguments],
        cwd=ROOT,
        env={**os.environ, "LOGNAME": AUTHOR},
        check=True,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    return done.stdout


def make_project(path: Path, translation: Path) -> None:
    """Import the sample articles into a new project and carry over the translation."""
    path.unlink(missing_ok=True)
    # Relative, so that the project does not say where this checkout lies.
    samples = [str(article.relative_to(ROOT)) for article in sample_articles()]
    duizhao("import", str(path), *samples)
    segments = [
        segment
        for article in json.loads(duizhao("show", str(path), "--json"))["articles"]
        for segment in article["segments"]
    ]
    for entry in tomllib.loads(translation.read_text("utf-8"))["segment"]:
        segment = segment_of(entry, segments)
        set_target(path, segment, entry)
        for highlight in entry.get("highlights", ()):
            set_highlight(path, segment, entry, highlight)


def segment_of(entry: Entry, segments: Sequence[Entry]) -> Entry:
    """Return the segment whose source begins as the entry says; raise `LookupError` if none."""
    for segment in segments:
        if segment["source"].startswith(entry["source"]):
            return segment
    raise LookupError(entry["source"])


def set_target(path: Path, segment: Entry, entry: Entry) -> None:
    """Write what the entry says of a segment's target, status and note."""
    given = [
        argument
        for name in ("target", "status", "note")
        if name in entry
        for argument in (f"--{name}", entry[name])
    ]
    duizhao("set", str(path), str(segment["id"]), *given)


def set_highlight(path: Path, segment: Entry, entry: Entry, highlight: Entry) -> None:
    """Highlight the first place of the words that the highlight quotes."""
    text = segment["source"] if highlight["side"] == "source" else entry["target"]
    start = text.index(highlight["quote"])
    end = start + len(highlight["quote"])
    place = ["--side", highlight["side"], "--start", str(start), "--end", str(end)]
    note = ["--note", highlight["note"]] if "note" in highlight else []
    duizhao("highlight", str(path), str(segment["id"]), *place, "--kind", highlight["kind"], *note)


if __name__ == "__main__":
    make_project(PROJECTS / "sample.dzp", PROJECTS / "sample.toml")
