"""Takes the pictures of the desk queue, by day and by night.

Run it from a checkout: `python -m resources.make_desk_screenshots [FOLDER]`. The pictures go to
FOLDER, by default to those of the documentation; with `QT_SCALE_FACTOR=2` it is one at twice the
size.
"""

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from resources.make_screenshots import PICTURES, running, settle
from ui.app import Program
from ui.controllers.review.desk import DeskController
from ui.controllers.settings.viewing import ViewController
from ui.widgets.desk_queue import DeskView
from workbench.model.article import ImportedArticle
from workbench.model.language import Variant
from workbench.model.segment import Role, SourceContent
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session

SIZE = (1320, 760)

# Milliseconds to wait for the checks.
LONGEST = 20_000

PAIRS = (
    (Role.HEADLINE, "美国气候特使克里抵京", "U.S. climate envoy arrives in in Beijing"),
    (
        Role.BODY,
        "中国去年新增可再生能源投资90亿美元，占全球七成。",
        "China invested $90 billion in renewable energy last year, 70% of the world’s total.",
    ),
    (
        Role.CAPTION,
        "2023年7月16日，克里抵达北京首都机场。（路透社）",
        "John Kerry arrives at Beijing Capital Airport on July 6, 2023.",
    ),
    (Role.BODY, "外交部发言人说：“双方将坦诚对话。”", "A spokesperson promised frank talks ."),
)


OTHER = "解振华与克里会谈四小时"


def take(program: Program, theme: str, path: Path) -> None:
    """Show the desk in a theme and keep its picture at `path`."""
    place = program.context
    program.controllers[ViewController].choose_theme(theme)
    if not program.controllers[DeskController].is_on:
        place.actions["desk.queue"].trigger()
    program.controllers[DeskView].list.setCurrentRow(0)
    settle()
    place.window.grab().save(str(path))


def _make_project(path: Path) -> None:
    published = datetime(2023, 7, 17, 14, 29, tzinfo=UTC)
    matters = tuple(SourceContent(role, source) for role, source, _ in PAIRS)
    with Session(path, author="Lin") as session:
        session.execute(
            AddArticle(ImportedArticle(PAIRS[0][1], "", published, Variant.CHINA, matters), "")
        )
        for key, (_, _, target) in zip(session.read.outline(), PAIRS, strict=True):
            session.execute(SetTarget(key.id, target))
        other = ImportedArticle(
            OTHER, "", published, Variant.CHINA, (SourceContent(Role.HEADLINE, OTHER),)
        )
        session.execute(AddArticle(other, ""))


def _wait_for_checks(program: Program) -> None:
    project = program.context.project
    if project is None or project.board.is_ready:
        return
    loop = QEventLoop()
    project.board.working.connect(lambda under_way: None if under_way else loop.quit())
    QTimer.singleShot(LONGEST, loop.quit)
    loop.exec()


def main(arguments: Sequence[str]) -> int:
    """Take the pictures and return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(arguments[0]) if arguments else PICTURES
    with running(author="Ann", theme="light") as (program, kept):
        _make_project(kept / "news.dzp")
        program.open([kept / "news.dzp"], sample=False)
        program.context.window.resize(*SIZE)
        settle()
        _wait_for_checks(program)
        twice = program.context.window.devicePixelRatio() > 1
        for theme in ("light",) if twice else ("light", "dark"):
            take(program, theme, folder / f"desk-{'200' if twice else theme}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
