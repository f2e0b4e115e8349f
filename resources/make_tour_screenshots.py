"""Takes the pictures of the README's tour: every view, light and dark, in Chinese, at 200 %.

Run it from a checkout: `python -m resources.make_tour_screenshots [light|dark]`, with
`QT_SCALE_FACTOR=2` for the picture at twice the size. It needs the article of `make_screenshots`.
"""

import os
import sys
import tempfile
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from resources.make_screenshots import PICTURES, SEED, settle, translate
from ui.app import Program
from ui.controllers.finding.filtering import FilterController
from ui.controllers.finding.finding import FindController
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.controllers.settings.viewing import ViewController
from ui.dialogs.house_style import HouseStyleDialog
from ui.viewmodels.rows import Column
from workbench.model.errors import InputError
from workbench.services.plugins import load_api
from workbench.services.settings.preferences import PreferenceStore

SIZE = (1280, 800)

# What a screen of 2000 by 1280 pixels shows at 200 %.
SMALL = (1000, 640)

DIALOGS = {
    "kinds": "highlight.kinds",
    "statistics": "tools.statistics",
    "glossary": "tools.glossary",
    "house-style": "tools.style",
    "keys": "tools.keys",
    "bylines": "desk.bylines",
    "captions": "desk.captions",
    "history": "history.segment",
    "export": "file.export",
    "palette": "view.palette",
}


def prepared(program: Program, article: Path, folder: Path) -> None:
    """Open the article and do the translator's work on it."""
    place = program.context
    program.open([folder / "climate.dzp", article], sample=False)
    settle()
    if place.project is None:
        raise InputError("import.unreadable", name=str(article), reason="no project")
    place.actions["view.extras"].setChecked(False)
    entries = tomllib.loads((PICTURES / "seed.toml").read_text("utf-8"))["segment"]
    active = translate(place.project, entries)
    if active is not None:
        program.controllers[NavigationController].go_to(active)
    settle()


def save(widget: QWidget, name: str) -> None:
    """Write the picture of a widget."""
    widget.grab().save(str(PICTURES / f"{name}.png"))


def take_dialogs(program: Program, ending: str) -> None:
    """Write a picture of each dialog."""
    for name, action_id in DIALOGS.items():
        program.context.actions[action_id].trigger()
        settle()
        for dialog in program.context.window.findChildren(QDialog):
            if dialog.isVisible():
                save(dialog, f"{name}-{ending}")
                if isinstance(dialog, HouseStyleDialog):
                    dialog.pages.setCurrentWidget(dialog.agencies)
                    settle()
                    save(dialog, f"agencies-{ending}")
                dialog.reject()
        settle()


def take_finding(program: Program, ending: str) -> None:
    """Write a picture of the window that is filtered and searched in."""
    window = program.context.window
    window.filter_bar.open()
    program.controllers[FindController].open(replacing=True)
    window.find_bar.words.setText("气候")
    settle()
    save(window, f"finding-{ending}")
    program.controllers[FindController].close()
    program.controllers[FilterController].leave()


def take_selected(program: Program, ending: str) -> None:
    """Write a picture of the window as one works, with something selected in the source."""
    place = program.context
    if place.active is not None:
        place.window.pairs.select(place.active, Column.SOURCE, 0, 4)
    settle()
    save(place.window, f"working-{ending}")


def take_chinese(program: Program, _: str) -> None:
    """Write a picture of the window in Chinese."""
    program.context.preferences.change(language="zh-Hans")
    program.begin_anew()
    settle()
    save(program.context.window, "window-chinese")
    program.context.preferences.change(language="en")
    program.translations.use("en")


def take(program: Program, article: Path, folder: Path, ending: str) -> None:
    """Write all pictures of one theme, or the one at 200 %."""
    twice = program.context.window.devicePixelRatio() > 1
    program.controllers[ViewController].choose_theme(ending)
    program.context.window.resize(*(SMALL if twice else SIZE))
    prepared(program, article, folder)
    if twice:
        save(program.context.window, "window-200")
        return
    steps: Sequence[Callable[[Program, str], None]] = (take_finding, take_selected, take_dialogs)
    for step in (*steps, *((take_chinese,) if ending == "light" else ())):
        step(program, ending)


def main(arguments: Sequence[str]) -> None:
    """Take the pictures without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    article = Path(__file__).resolve().parent.parent.parent / SEED
    application = QApplication([])
    for ending in arguments or ("light", "dark"):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            store = PreferenceStore(folder / "preferences.json")
            store.change(language="en", author="Ann")
            program = Program(application, store, load_api().api)
            take(program, article, folder, ending)
            program.controllers[ProjectController].close()
            program.context.window.hide()
            program.end()


if __name__ == "__main__":
    main(sys.argv[1:])
