"""Takes the pictures of the conversion column: marks, candidates, a choice, three directions.

Run it from a checkout: `python -m resources.make_conversion_screenshots [FOLDER]`. FOLDER holds the
articles, by default those beside the checkout.
"""

import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from resources.make_screenshots import PICTURES, settle
from ui.app import Program
from ui.controllers.conversion.choosing import ConversionChoiceController
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.controllers.settings.viewing import ViewController
from ui.viewmodels.rows import Column
from ui.widgets.candidate_popup import CandidatePopup
from workbench.model.errors import InputError
from workbench.model.ids import SegmentId
from workbench.services.plugins import load_api
from workbench.services.settings.preferences import PreferenceStore

ARTICLES = Path("shared") / "articles"
CLIMATE, LETTER = "000_be75a4e7c0b8d7a6.txt", "rti_009_jekyll.md"
SIZE = (1320, 760)


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture to take: of which article, into which variant, at which words of the source.

    `choose` is the number of the candidate to be chosen before the picture, 0 for the candidates
    themselves.
    """

    name: str
    article: str
    variant: str
    words: str
    form: str
    choose: int = 0
    theme: str = "light"


SCENES = (
    Scene("conversion-taiwan", CLIMATE, "zh-TW", "佩洛西", "佩洛西"),
    Scene("conversion-hong-kong", CLIMATE, "zh-HK", "佩洛西", "佩洛西"),
    Scene("conversion-choice", CLIMATE, "zh-TW", "高级官员", "高级", choose=3),
    Scene("conversion-dark", CLIMATE, "zh-TW", "周日（", "克里", theme="dark"),
    Scene("conversion-china", LETTER, "zh-CN", "", ""),
)


def take(program: Program, scene: Scene) -> QPixmap:
    """Show the scene and return its picture."""
    place = program.context
    program.controllers[ViewController].choose_theme(scene.theme)
    place.actions[f"conversion.{scene.variant}"].trigger()
    settle()
    _go_to(program, scene)
    place.actions["conversion.choose" if scene.form else "conversion.next_doubt"].trigger()
    settle()
    popup = program.controllers[ConversionChoiceController].popup
    if scene.choose and popup is not None:
        popup.choose(scene.choose)
        settle()
        return place.window.grab()
    return _with_popup(program, popup)


def _go_to(program: Program, scene: Scene) -> None:
    project = program.context.project
    if project is None:
        raise InputError("import.unreadable", name=scene.article, reason="no project")
    segments = project.session.read.segments_of(project.session.read.articles()[0].id)
    found = next(s for s in segments if scene.words in s.source and s.role.is_work)
    program.controllers[NavigationController].go_to(found.id)
    settle()
    _aim(program, found.id, scene.form)


def _aim(program: Program, segment_id: SegmentId, form: str) -> None:
    project = program.context.project
    if project is None or not form:
        return
    for place in project.rows.places(segment_id):
        if place.form == form:
            pairs = program.context.window.pairs
            pairs.select(segment_id, Column.CONVERSION, place.start, place.end)
            return


def _with_popup(program: Program, popup: CandidatePopup | None) -> QPixmap:
    window = program.context.window
    picture = window.grab()
    if popup is not None:
        painter = QPainter(picture)
        painter.drawPixmap(popup.pos() - window.mapToGlobal(QPoint()), popup.grab())
        painter.end()
        popup.close()
    return picture


def main(arguments: Sequence[str]) -> None:
    """Take the pictures without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    beside = Path(__file__).resolve().parent.parent.parent / ARTICLES
    articles = Path(arguments[0]) if arguments else beside
    application = QApplication([])
    for scene in SCENES:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            store = PreferenceStore(folder / "preferences.json")
            program = Program(application, store, load_api().api)
            program.context.window.resize(*SIZE)
            program.open([folder / "a.dzp", articles / scene.article], sample=False)
            settle()
            program.context.actions["view.extras"].setChecked(False)
            take(program, scene).save(str(PICTURES / f"{scene.name}.png"))
            program.controllers[ProjectController].close()
            program.context.window.hide()
            program.end()


if __name__ == "__main__":
    main(sys.argv[1:])
