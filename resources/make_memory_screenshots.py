"""Takes the pictures of matches, concordance and terms for readers: `python -m …`.

An old memory is taken in, an article opened whose sentences it knows, and a term added; on a screen
of 1920×1080, as under Xvfb.
"""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

from resources import FOLDER
from resources.make_screenshots import running
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.settings.viewing import ViewController
from ui.viewmodels.rows import Column
from workbench.formats.tmx.reader import read_tmx
from workbench.memory.importing import ImportChoice, Run, import_units
from workbench.memory.store import Memory
from workbench.model.article import ImportedArticle
from workbench.model.language import Variant
from workbench.model.segment import Role, SourceContent
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.terms import AddTerms
from workbench.services.session import Session

PICTURES = FOLDER / "screenshots"
SIZE = (1440, 900)

# Milliseconds that the memories' thread has for linking and looking up.
SETTLE = 2_500

TMX = """<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="OldTool"
creationtoolversion="7" segtype="paragraph" o-tmf="x" adminlang="en" srclang="zh-CN"
datatype="plaintext"/><body>{units}</body></tmx>"""
PAIRS = (
    (
        "联合国气候变化大会周一在迪拜开幕。会议为期两周。",
        "The UN Climate Change Conference opened in Dubai on Monday. It will last two weeks.",
    ),
    (
        "各国代表将讨论削减温室气体排放的问题。会议主席呼吁各方合作。",
        "Delegates will discuss cutting greenhouse gas emissions. All were asked to cooperate.",
    ),
    (
        "他说削减温室气体排放刻不容缓。",
        "He said cutting greenhouse gas emissions could not wait.",
    ),
    (
        "削减温室气体排放需要资金。",
        "Money is needed for cutting greenhouse gas emissions.",
    ),
)
PARAGRAPHS = (
    "气候大会开幕",
    "联合国气候变化大会周二在迪拜开幕。各国代表将讨论削减温室气体排放的新办法。",
    "他认为，削减温室气体排放刻不容缓，需要各国共同努力。",
)


def settle(milliseconds: int = SETTLE) -> None:
    """Let the window work so long, its jobs too."""
    clock, loop = QElapsedTimer(), QEventLoop()
    clock.start()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def fill_memory(path: Path, folder: Path) -> None:
    """Take the old pairs into the user's memory."""
    units = "".join(
        '<tu changedate="20210304T050607Z" changeid="MEI">'
        f'<tuv xml:lang="zh-CN"><seg>{source}</seg>'
        f'</tuv><tuv xml:lang="en-US"><seg>{target}</seg></tuv></tu>'
        for source, target in PAIRS
    )
    tmx = folder / "old.tmx"
    tmx.write_text(TMX.format(units=units), encoding="utf-8")
    path.parent.mkdir(parents=True, exist_ok=True)
    memory = Memory(path, writable=True) if path.exists() else Memory.create(path)
    with tmx.open("rb") as stream:
        import_units(memory, read_tmx(stream), Run("old", "1"), ImportChoice())
    memory.close()


def make_project(path: Path) -> None:
    """Make a project of an article that the memory knows in part, with one term."""
    roles = (Role.HEADLINE, Role.BODY, Role.BODY)
    contents = tuple(map(SourceContent, roles, PARAGRAPHS))
    with Session(path, author="Ann") as session:
        article = ImportedArticle(PARAGRAPHS[0], "", None, Variant.CHINA, contents)
        session.execute(AddArticle(article, "climate.txt"))
        term = GlossaryEntry(EntryKind.WORD, china="温室气体", english="greenhouse gas")
        session.execute(AddTerms((term,)))


def take_pictures(program: Program, folder: Path) -> None:
    """Write one picture a theme of the matches, the concordance and the terms."""
    window = program.context.window
    window.resize(*SIZE)
    make_project(folder / "climate.dzp")
    program.open([folder / "climate.dzp"], sample=False)
    settle()
    fill_memory(program.controllers[MemoryKeeper].book.own.path, folder)
    program.controllers[MemoryKeeper].link_soon()
    settle()
    project = program.context.project
    rows = [] if project is None else project.session.read.outline()
    program.controllers[NavigationController].go_to(rows[2].id)
    settle()
    program.controllers[NavigationController].go_to(rows[1].id)
    for theme in ("light", "dark"):
        program.controllers[ViewController].choose_theme(theme)
        window.docks["matches"].raise_()
        settle()
        window.grab().save(str(PICTURES / f"matches-{theme}.png"))
        window.docks["terms"].raise_()
        settle(500)
        window.grab().save(str(PICTURES / f"terms-{theme}.png"))
        at = PARAGRAPHS[1].index("削减")
        window.pairs.select(rows[1].id, Column.SOURCE, at, at + 2)
        program.context.actions["memory.concordance"].trigger()
        settle()
        window.grab().save(str(PICTURES / f"concordance-{theme}.png"))
        window.docks["concordance"].hide()


def main() -> None:
    """Take the pictures."""
    with running(author="Ann") as (program, folder):
        take_pictures(program, folder)


if __name__ == "__main__":
    main()
