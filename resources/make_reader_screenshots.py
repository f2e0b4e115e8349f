"""Takes the pictures of a second reader at the desk and of an answer pasted from a chat.

Run it from a checkout: `python -m resources.make_reader_screenshots [FOLDER]`. The pictures go to
FOLDER, by default to those of the documentation. No model is asked: what it says is written here.
"""

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from resources.make_desk_screenshots import SIZE
from resources.make_screenshots import PICTURES, running, settle
from ui.app import Program
from ui.controllers.settings.viewing import ViewController
from ui.dialogs.chat import ChatPreview
from ui.widgets.desk_queue import DeskView
from workbench.checks.judgement import mark_of
from workbench.model.article import ImportedArticle
from workbench.model.finding import Fix, Opinion, Severity, Span
from workbench.model.ids import OpinionId
from workbench.model.language import Variant
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.opinions import KeepOpinions, ReadSegment
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session

PAIRS = (
    ("气候会谈在北京举行", "Climate talks held in Beijing"),
    (
        "发言人周一说，双方没有就出资额达成一致，但会谈是坦诚的。",
        "The two sides agreed on the amount of funding, she said on Monday; the talks were frank.",
    ),
    ("环保组织对此表示失望。", ""),
    ("下一轮会谈将于9月在上海举行。", ""),
)
FOUND = (
    (
        "reader.negation",
        "没有就出资额达成一致",
        "agreed on",
        "did not agree on",
        "It denies that they agreed.",
    ),
    (
        "reader.gender",
        "发言人",
        "she said",
        "",
        "Nothing says whether the spokesperson is a woman.",
    ),
)
ANSWER = """Sure, here is the translation:

[3] 环保组织对此表示失望。
Environmental groups said they were disappointed.

[4] 下一轮会谈将于9月在上海
The next round of talks will be held in Shanghai in October.

Let me know if you want another tone!"""


def _opinion(segment: Segment, said: tuple[str, str, str, str, str]) -> Opinion:
    code, source, target, fix, reason = said
    start, end = _place(segment.target, target)
    return Opinion(
        OpinionId(0),
        segment.id,
        code,
        Severity.ERROR if fix else Severity.WARNING,
        mark_of(segment),
        reason,
        (Span(*_place(segment.source, source)),),
        (Span(start, end),),
        Fix(start, end, fix) if fix else None,
        "qwen3.5:9b",
        "5f1827f55ba5",
    )


def _place(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def _make_project(path: Path) -> None:
    published = datetime(2023, 7, 17, 14, 29, tzinfo=UTC)
    roles = (Role.HEADLINE, Role.BODY, Role.BODY, Role.BODY)
    matters = tuple(SourceContent(r, source) for r, (source, _) in zip(roles, PAIRS, strict=True))
    with Session(path, author="Lin") as session:
        article = ImportedArticle(PAIRS[0][0], "", published, Variant.CHINA, matters)
        session.execute(AddArticle(article, ""))
        keys = session.read.outline()
        for key, (_, target) in zip(keys, PAIRS, strict=True):
            if target:
                session.execute(SetTarget(key.id, target))
        segment = session.read.segment(keys[1].id)
        opinions = tuple(_opinion(segment, said) for said in FOUND)
        session.execute(KeepOpinions([ReadSegment(segment.id, mark_of(segment), opinions)]))


def _take_desk(program: Program, folder: Path) -> None:
    for theme in ("light", "dark"):
        program.controllers[ViewController].choose_theme(theme)
        if theme == "light":
            program.context.actions["desk.queue"].trigger()
        rows = program.controllers[DeskView].list
        model = rows.model()
        texts = [str(model.index(row, 0).data()) for row in range(rows.count())]
        rows.setCurrentRow(next((n for n, text in enumerate(texts) if "second" in text), 0))
        settle()
        program.context.window.grab().save(str(folder / f"second-reader-{theme}.png"))
    program.context.actions["desk.queue"].trigger()


def _take_chat(program: Program, folder: Path) -> None:
    QGuiApplication.clipboard().setText(ANSWER)
    program.context.actions["chat.paste"].trigger()
    settle()
    for preview in program.context.window.findChildren(ChatPreview):
        preview.grab().save(str(folder / "chat-dark.png"))
        preview.reject()


def main(arguments: Sequence[str]) -> int:
    """Take the pictures and return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(arguments[0]) if arguments else PICTURES
    with running(author="Ann", theme="light") as (program, kept):
        _make_project(kept / "news.dzp")
        program.open([kept / "news.dzp"], sample=False)
        program.context.window.resize(*SIZE)
        for _ in range(6):
            settle()
        _take_desk(program, folder)
        _take_chat(program, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
