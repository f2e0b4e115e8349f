"""Takes the README's pictures: the window on a half-translated article, light and dark.

Run it from a checkout: `python -m resources.make_screenshots [ARTICLE]`. The article is the one of
17 July 2023 that `screenshots/seed.toml` translates; without a name it is looked for beside the
checkout.
"""

import os
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Unpack

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.controllers.settings.viewing import ViewController
from ui.viewmodels.open_project import OpenProject
from workbench.model.errors import InputError
from workbench.model.highlight import Side
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment, Status
from workbench.services.commands.annotations import AddHighlight, AddNote, MarkedSpan
from workbench.services.commands.targets import SetStatus, SetTarget
from workbench.services.plugins import load_api
from workbench.services.settings.preferences import PreferenceChanges, PreferenceStore

PICTURES = Path(__file__).resolve().parent / "screenshots"
SEED = Path("shared") / "articles" / "000_be75a4e7c0b8d7a6.txt"
SIZE = (1440, 900)

# Milliseconds for jobs and paints to be done.
SETTLE = 1_500

# A table of the TOML file.
Entry = Mapping[str, Any]


@contextmanager
def running(**kept: Unpack[PreferenceChanges]) -> Iterator[tuple[Program, Path]]:
    """Yield the program with these preferences, and a folder of its own that goes with it."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        store = PreferenceStore(Path(name) / "preferences.json")
        if kept:
            store.change(**kept)
        program = Program(application, store, load_api().api)
        try:
            yield program, Path(name)
        finally:
            program.controllers[ProjectController].close()
            program.end()


def settle() -> None:
    """Let the window do what it has to do."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE, loop.quit)
    loop.exec()


def translate(project: OpenProject, entries: Sequence[Entry]) -> SegmentId | None:
    """Do to the article what the entries say; return the segment that is being worked on."""
    active = None
    segments = project.session.read.segments_of(project.session.read.articles()[0].id)
    for entry in entries:
        found = [s for s in segments if s.source.startswith(entry["begins"])]
        if not found:
            raise InputError("import.unreadable", name=entry["begins"], reason="another article")
        _work(project, found[0], entry)
        active = found[0].id if entry.get("active") else active
    return active


def _work(project: OpenProject, segment: Segment, entry: Entry) -> None:
    session = project.session
    session.execute(SetTarget(segment.id, entry["target"]))
    for highlight in entry.get("highlight", ()):
        spans = (
            _span(Side.SOURCE, segment.source, highlight["source"]),
            _span(Side.TARGET, entry["target"], highlight["target"]),
        )
        note = highlight.get("note", "")
        session.execute(AddHighlight(segment.id, highlight["kind"], spans, note))
    if "note" in entry:
        session.execute(AddNote(segment.id, entry["note"]))
    if "status" in entry:
        session.execute(SetStatus((segment.id,), Status(entry["status"])))


def _span(side: Side, text: str, words: str) -> MarkedSpan:
    start = text.index(words)
    return MarkedSpan(side, start, start + len(words))


def take_pictures(program: Program, article: Path, folder: Path) -> None:
    """Open the article, work on it, and write one picture a theme."""
    place, controllers = program.context, program.controllers
    controllers[ViewController].choose_theme("light")
    place.window.resize(*SIZE)
    program.open([folder / "climate.dzp", article], sample=False)
    settle()
    project = place.project
    if project is None:
        raise InputError("import.unreadable", name=str(article), reason="no project")
    place.actions["view.extras"].setChecked(False)
    entries = tomllib.loads((PICTURES / "seed.toml").read_text("utf-8"))["segment"]
    active = translate(project, entries)
    if active is not None:
        controllers[NavigationController].go_to(active)
    for theme in ("light", "dark"):
        controllers[ViewController].choose_theme(theme)
        settle()
        while place.jobs.is_running("count"):  # behind the checks
            settle()
        place.window.pairs.verticalScrollBar().setValue(0)
        place.window.grab().save(str(PICTURES / f"window-{theme}.png"))


def main(arguments: Sequence[str]) -> None:
    """Take the pictures without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    beside = Path(__file__).resolve().parent.parent.parent / SEED
    article = Path(arguments[0]) if arguments else beside
    with running() as (program, folder):
        take_pictures(program, article, folder)


if __name__ == "__main__":
    main(sys.argv[1:])
