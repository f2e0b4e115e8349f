"""Every action, button and key, in every state of the program and in every language."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from tests.projects import an_article
from tests.ui.walk import Walker, buttons_in, watched
from tests.ui.window import end, looks_kept
from ui.app import Program
from ui.controllers.finding.filtering import FilterController
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.dialogs.command_palette import CommandPalette
from ui.viewmodels.scope import Scope
from workbench.api import CheckFamily
from workbench.model.ids import SegmentId
from workbench.model.segment import Role
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.decisions import SignOffArticle
from workbench.services.commands.targets import Confirm, SetLocked, SetTarget
from workbench.services.plugins import load_api
from workbench.services.session import Session
from workbench.services.settings.preferences import PreferenceStore

STATES = (
    *("no project", "taken by another", "empty project", "nothing active"),
    *("no target", "target", "locked", "signed", "checking"),
)
MAIN_STATES = ("no project", "target")

# Between these every dialog that has buttons of its own differs.
WITH_DIALOGS = ("no project", "target")

LANGUAGES = {"en": STATES, "zh-Hans": MAIN_STATES, "zh-Hant": MAIN_STATES}

# What takes one farthest away is triggered last.
LAST = ("help.sample", "article.remove", "file.close", "file.quit")

# What paints the whole program again and looks at no state: triggered in one of them.
ONCE = ("theme.system", "theme.light", "theme.dark", "theme.contrast")

MAKES_ANEW = ("language.simplified", "language.traditional", "language.english", "language.system")
BY_PALETTE = ("view.reading", "tools.keys", "segment.confirm", "article.next")
MANY_BUTTONS = 120


class Material:
    """Three projects: none, an empty one, one with everything there is, one that is taken."""

    def __init__(self, folder: Path) -> None:
        self.empty = folder / "empty.dzp"
        Session(self.empty, author="lin").close()
        self.news = folder / "news.dzp"
        with Session(self.news, author="lin") as session:
            self._fill(session)
        self.taken = folder / "taken.dzp"
        self.holder = Session(self.taken, author="somebody else")

    def _fill(self, session: Session) -> None:
        for url, title in (("1", "克里抵京"), ("2", "气候会谈")):
            paragraphs = (title, "会谈于周日举行，有90亿人观看。", "两人握手。", "他说：“好。”")
            session.execute(AddArticle(an_article(*paragraphs, url=f"https://e.org/{url}"), url))
        first, second = session.read.articles()
        ids = [key.id for key in session.read.outline(first.id)]
        self.translated, self.open, self.locked = ids[0], ids[1], ids[2]
        session.execute(SetTarget(ids[0], "Kerry  arives in in Beijing"))
        session.execute(SetTarget(ids[2], "The two shake hands."))
        session.execute(SetLocked((ids[2],), locked=True))
        signed = [key.id for key in session.read.outline(second.id)]
        for number, each in enumerate(signed):
            session.execute(SetTarget(each, f"Sentence number {number}."))
            session.execute(Confirm(each))
        session.execute(SignOffArticle(second.id))
        self.signed = signed[1]


class Gate:
    """A family of checks that waits, so that a project can be looked at while it is checked.

    Only the newest waits: the checks of projects that were left would keep every thread of the
    window's jobs.
    """

    def __init__(self) -> None:
        self.open = Event()
        self.open.set()
        self._newest: object = None

    def __call__(self) -> tuple[()]:
        self._newest = mine = object()
        while self._newest is mine and not self.open.wait(0.05):
            pass
        return ()


class Walk:
    """One window in one language, put into one state after another."""

    def __init__(self, program: Program, material: Material, gate: Gate, walker: Walker) -> None:
        self.program = program
        self.material = material
        self.gate = gate
        self.walker = walker
        self.states: Mapping[str, Callable[[], None]] = {
            "no project": self._close,
            "taken by another": self._try_taken,
            "empty project": lambda: self._open(material.empty),
            "nothing active": self._nothing_active,
            "no target": lambda: self._stand_at(material.open),
            "target": lambda: self._stand_at(material.translated),
            "locked": lambda: self._stand_at(material.locked),
            "signed": lambda: self._stand_at(material.signed),
            "checking": self._check_again,
        }

    def _open(self, path: Path) -> None:
        place = self.program.context
        if not place.window.isVisible():
            place.window.show()
        if place.project is None or place.project.path != path:
            assert self.program.controllers[ProjectController].open_project(path)
            self.walker.settle()
        if path == self.material.news:  # back from the desk, and from reading
            place.window.stack.setCurrentWidget(place.window.pairs)

    def _close(self) -> None:
        self.program.context.window.show()
        assert self.program.controllers[ProjectController].close()

    def _try_taken(self) -> None:
        if self.program.context.project is not None or not self.program.context.window.isVisible():
            self._close()
            self.program.controllers[ProjectController].open_project(self.material.taken)
            self.walker.close()

    def _stand_at(self, segment_id: SegmentId) -> None:
        self._open(self.material.news)
        place = self.program.context
        assert place.project is not None
        article_id = place.project.session.read.segment(segment_id).article_id
        scope, pairs = Scope(article_id=article_id), place.window.pairs
        is_there = (place.project.rows.scope, place.active) == (scope, segment_id)
        if not is_there or pairs.selections() or pairs.editor.selection() != (0, 0):
            self.program.controllers[NavigationController].show(scope, segment_id)
        pairs.editor.setFocus()

    def _nothing_active(self) -> None:
        self._open(self.material.news)
        self.program.controllers[NavigationController].show(Scope(roles=frozenset({Role.BYLINE})))

    def _check_again(self) -> None:
        self._stand_at(self.material.translated)
        assert self.program.context.project is not None
        board = self.program.context.project.board
        if board.is_ready:
            self.gate.open.clear()
            board.restart()
            self.walker.qtbot.wait(0)

    def end_checking(self) -> None:
        self.gate.open.set()
        self.walker.settle()

    def everything(self, state: str, *, asking: bool) -> None:
        """Trigger every action in a state, going back to it after each.

        Those that open a dialog are left out unless `asking`: `dialogs` triggers them.
        """
        enter, walker = self.states[state], self.walker
        actions = self.program.context.actions
        apart = (*LAST, *MAKES_ANEW, *(ONCE if state != "target" else ()))
        ids = [each for each in actions.all() if each not in apart]
        if not asking:
            ids = [each for each in ids if not self._asks(each)]
        walker.trouble.step = state
        enter()
        walker.settle()
        for action_id in (*ids, *LAST):
            if not actions[action_id].isEnabled():
                walker.check_grey(action_id)
                continue
            base, before = self._base(), walker.look()
            opened = walker.trigger(action_id, actions[action_id], before)
            for widget in opened:
                walker.tab_through(widget)
            walker.close()
            if walker.look() != before:
                self._go_back(enter, base)

    def dialogs(self, state: str) -> None:
        """Press every button of every dialog that an action opens in a state."""
        enter, walker = self.states[state], self.walker
        actions = self.program.context.actions
        walker.trouble.step = state
        enter()
        walker.settle()
        for action_id in filter(self._asks, actions.all()):
            if not actions[action_id].isEnabled():
                walker.check_grey(action_id)
                continue
            base = self._base()
            walker.press_buttons(action_id, partial(walker.trigger, action_id, actions[action_id]))
            walker.close()
            self._go_back(enter, base)

    def _asks(self, action_id: str) -> bool:
        is_apart = action_id in (*LAST, *MAKES_ANEW)
        return not is_apart and self.program.context.actions[action_id].text().endswith("…")

    def languages(self, state: str) -> None:
        """Change the language of the whole window, to each there is."""
        walker = self.walker
        self.states[state]()
        for action_id in MAKES_ANEW:
            walker.trigger(action_id, self.program.context.actions[action_id])
            walker.close()
            self.states[state]()

    def palette(self, state: str) -> None:
        """Look whether the palette offers all that can be done, and do some of it by its keys."""
        walker, actions = self.walker, self.program.context.actions
        walker.trouble.step = f"{state} · palette"
        self.states[state]()
        walker.settle()
        allowed = {action_id for action_id, each in actions.all().items() if each.isEnabled()}
        palette = self._open_palette()
        shown = {_name_of(palette.list.item(row)) for row in range(palette.list.count())}
        offered = {each for each in allowed if actions.spec(each).plain_text in shown}
        for action_id in allowed - offered - {"view.palette"}:
            walker.trouble.note(f"{action_id} is not offered")
        walker.close()
        for action_id in offered.intersection(BY_PALETTE):
            base = self._base()
            self._choose(action_id)
            self._go_back(self.states[state], base)

    def _open_palette(self) -> CommandPalette:
        self.program.context.actions["view.palette"].trigger()
        self.walker.settle()
        palette = QApplication.activeModalWidget()
        assert isinstance(palette, CommandPalette)
        return palette

    def _choose(self, action_id: str) -> None:
        walker, action = self.walker, self.program.context.actions[action_id]
        palette = self._open_palette()
        name = self.program.context.actions.spec(action_id).plain_text
        palette.field.setText(name)
        while _name_of(palette.list.currentItem()) != name:
            QTest.keyClick(palette.field, Qt.Key.Key_Down)
        with walker.qtbot.waitSignal(action.triggered):
            QTest.keyClick(palette.field, Qt.Key.Key_Return)
        walker.settle()
        walker.look_for_bugs()
        walker.close()

    def buttons(self, state: str) -> None:
        """Press every button that stands in the window, bars and desk included."""
        enter, walker = self.states[state], self.walker
        walker.trouble.step = state
        for shown in ((), ("edit.replace", "filter.show"), ("desk.queue",)):
            enter()
            for action_id in shown:
                self.program.context.actions[action_id].trigger()
            for number in range(len(buttons_in(walker.window))):
                base, there, before = self._base(), buttons_in(walker.window), walker.look()
                if number < len(there):
                    walker.trouble.step = f"{state} · {there[number].accessibleName()} {shown}"
                    walker.press(there[number])
                walker.close()
                if walker.look() != before:
                    self._go_back(enter, base)
                    for action_id in shown:
                        self._show(action_id)

    def _show(self, action_id: str) -> None:
        action = self.program.context.actions[action_id]
        if not (action.isCheckable() and action.isChecked()):
            action.trigger()

    def context_menus(self, state: str) -> None:
        """Ask for a context menu everywhere in the window, and leave it by Escape."""
        walker = self.walker
        walker.trouble.step = f"{state} · context menus"
        self.states[state]()
        window = self.program.context.window
        for widget in (window.articles.articles, window.articles.views, window.highlights.table):
            self._ask_menu(widget.viewport())
        pairs = window.pairs
        for share in (6, 2, 1.1):
            self._ask_menu(pairs.viewport(), round(pairs.viewport().width() / share) - 4)
        self._ask_menu(pairs.editor.viewport())

    def _ask_menu(self, widget: QWidget, across: int = 12) -> None:
        point = QPoint(across, 24)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, widget.mapToGlobal(point))
        QApplication.sendEvent(widget, event)
        self.walker.settle()
        self.walker.look_for_bugs()
        self.walker.close()

    def _base(self) -> object:
        project = self.program.context.project
        return None if project is None else project.session.undoable()

    def _go_back(self, enter: Callable[[], None], base: object) -> None:
        """Take back what an action changed, and stand where the state stands."""
        window, project = self.program.context.window, self.program.context.project
        window.find_bar.hide()
        if self.program.context.project is not None:
            self.program.controllers[FilterController].clear()
        if project is not None and project.path == self.material.news:
            project.saver.leave()
            for _ in range(10):
                if project.session.undoable() == base:
                    break
                if project.session.redoable() is not None:
                    project.session.redo()
                else:
                    project.session.undo()
        enter()


def _name_of(entry: QListWidgetItem) -> str:
    """Return an entry of the palette without its menu and its keys."""
    return entry.text().partition("     ")[0].rpartition(" › ")[2]


class Browser(QObject):
    """Opens nothing."""

    @Slot(QUrl)
    def take(self, _: QUrl) -> None:
        """Take an address."""


@contextmanager
def walking(qapp: QApplication, folder: Path, language: str, qtbot: QtBot) -> Iterator[Walk]:
    store = PreferenceStore(folder / "preferences.json")
    store.change(author="Ann", theme="light", language=language, provider="")
    gate, material = Gate(), Material(folder)
    api = load_api().api
    api.add_checks(CheckFamily("slow", gate))
    qapp.setQuitOnLastWindowClosed(False)
    with looks_kept(qapp), watched() as trouble:
        program = Program(qapp, store, api)
        program.open([], sample=False)
        browser = Browser()
        for scheme in ("file", "http", "https"):
            QDesktopServices.setUrlHandler(scheme, browser, "take")  # type: ignore[arg-type]  # str
        try:
            yield Walk(program, material, gate, Walker(program, trouble, qtbot))
        finally:
            for scheme in ("file", "http", "https"):
                QDesktopServices.unsetUrlHandler(scheme)
            gate.open.set()
            program.controllers[ProjectController].close()
            end(program)
            material.holder.close()
            qapp.setQuitOnLastWindowClosed(True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_does_or_says_something_or_is_grey_for_a_reason(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    """Walk through one window in each language, one state after another.

    English goes through every state. The two Chinese interfaces, in which only the words are
    others, go through those that show most words (no project, a target). In each language every
    dialog is opened with no project and at a target, and every button of every dialog and of the
    window is pressed. The language is changed at the end of the English walk.
    """
    with walking(qapp, tmp_path, language, qtbot) as walk:
        for state in LANGUAGES[language]:
            walk.everything(state, asking=language == "en" and state not in WITH_DIALOGS)
            walk.palette(state)
            walk.end_checking()
        for state in WITH_DIALOGS:
            walk.dialogs(state)
        for state in ("target", "locked") if language == "en" else ("target",):
            walk.buttons(state)
            walk.context_menus(state)
        if language == "en":
            walk.languages("target")
        found = walk.walker.trouble.found
        assert walk.walker.buttons > MANY_BUTTONS
        assert not found, "\n".join(found)
