"""Takes pictures of all terms in one dialog and of marked idioms: `python -m … [FOLDER]`.

In both themes, on the smallest screen and on a larger one; as under Xvfb.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget

from resources import FOLDER
from resources.make_memory_screenshots import settle
from resources.make_screenshots import running
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.settings.viewing import ViewController
from ui.controllers.terms.records import UserRecords
from ui.controllers.terms.termbases import TermbaseController
from ui.dialogs.term_forms import ConceptForm
from ui.viewmodels.rows import Column
from workbench.model.article import ImportedArticle
from workbench.model.language import Variant
from workbench.model.segment import Role, SourceContent
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.terms import AddTerms
from workbench.services.session import Session

PICTURES = FOLDER / "screenshots"
SIZES = ((1024, 700), (1440, 900))
PARAGRAPHS = (
    "气候特使克里抵达北京",
    "美国气候特使克里周日抵达北京。中方表示，谈判不能半途而废，更不能守株待兔。",
    "他说，双方应争分夺秒，未雨绸缪，把温室气体排放降下来。",
)
ROWS = (
    GlossaryEntry(
        EntryKind.PERSON,
        china="克里",
        taiwan="凱瑞",
        hong_kong="克里",
        english="John Kerry",
        later="Kerry",
        title="Climate Envoy",
        note="Special presidential envoy for climate until 2024",
        avoid=("Carrie",),
    ),
    GlossaryEntry(
        EntryKind.WORD, china="气候特使", taiwan="氣候特使", english="special envoy for climate"
    ),
    GlossaryEntry(EntryKind.WORD, china="温室气体", taiwan="溫室氣體", english="greenhouse gas"),
)


def make_project(path: Path) -> None:
    """Make a project of an article with idioms, and three terms."""
    roles = (Role.HEADLINE, Role.BODY, Role.BODY)
    contents = tuple(map(SourceContent, roles, PARAGRAPHS))
    with Session(path, author="Ann") as session:
        article = ImportedArticle(PARAGRAPHS[0], "", None, Variant.CHINA, contents)
        session.execute(AddArticle(article, "climate.txt"))
        session.execute(AddTerms(ROWS))


def take_pictures(program: Program, folder: Path) -> None:
    """Write the pictures of each size and theme."""
    window = program.context.window
    make_project(folder / "climate.dzp")
    program.open([folder / "climate.dzp"], sample=False)
    entry = GlossaryEntry(EntryKind.WORD, china="中方", english="the Chinese side")
    program.controllers[UserRecords].add([entry])
    program.context.actions["dictionary.mark_idioms"].trigger()
    project = program.context.project
    second = [] if project is None else project.session.read.outline()[1:2]
    for each in second:
        program.controllers[NavigationController].go_to(each.id)
        at = PARAGRAPHS[1].index("守株待兔")
        window.pairs.select(each.id, Column.SOURCE, at, at)
    for theme in ("light", "dark"):
        program.controllers[ViewController].choose_theme(theme)
        for size in SIZES:
            window.resize(*size)
            name = f"{theme}-{size[0]}.png"
            window.docks["terms"].raise_()
            settle()
            _save(window, f"idioms-{name}")
            program.context.actions["dictionary.look"].trigger()
            settle(800)
            _save(window, f"idiom-entry-{name}")
            _take_dialog(program, name)


def _take_dialog(program: Program, name: str) -> None:
    """Write the pictures of the dialog and of its form."""
    program.context.actions["tools.glossary"].trigger()
    dialog = program.controllers[TermbaseController].dialog
    if dialog is None:
        return
    settle(800)
    _save(dialog, f"term-dialog-{name}")
    dialog.edit_wanted.emit(dialog.key, dialog.current)
    settle(500)
    for form in dialog.findChildren(ConceptForm):
        _save(form, f"term-form-{name}")
        form.reject()
    dialog.close()
    settle(200)


def _save(widget: QWidget, name: str) -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES
    widget.grab().save(str(folder / name))


def main() -> None:
    """Take the pictures."""
    with running(author="Ann") as (program, folder):
        take_pictures(program, folder)


if __name__ == "__main__":
    main()
