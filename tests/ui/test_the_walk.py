"""Every action, button and key, in every state of the program and in every language."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, QPoint, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.projects import an_article
from tests.ui.walk import Walker, buttons_in, watched
from tests.ui.window import end, looks_kept
from ui.app import Program
from ui.viewmodels.scope import Scope
from workbench.model.ids import SegmentId
from workbench.model.segment import Role
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import Confirm, SetLocked, SetTarget
from workbench.services.commands.verdicts import SignOffArticle
from workbench.services.plugins import load_api
from workbench.services.preferences import PreferenceStore
from workbench.services.session import Session

STATES = (
    *("no project", "taken by another", "empty project", "nothing active"),
    *("no target", "target", "locked", "signed", "checking"),
)
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
LAST = ("help.sample", "article.remove", "file.close", "file.quit")
"""What takes one farthest away is triggered last."""

OF_ALL_STATES = ("theme.system", "theme.light", "theme.dark", "theme.contrast")
"""What paints the whole program anew and looks at no state: triggered in one of them."""

MAKES_ANEW = ("language.system", "language.english", "language.simplified", "language.traditional")
MANY_BUTTONS = {"no project": 15, "target": 50}


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
    """A family of checks that waits, so that a project can be looked at while it is checked."""

    def __init__(self) -> None:
        self.open = Event()
        self.open.set()

    def __call__(self) -> tuple[()]:
        self.open.wait()
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
        place = self.program.place
        if not place.window.isVisible():
            place.window.show()
        if place.project is None or place.project.path != path:
            assert self.program.controllers.projects.open_project(path)
            self.walker.settle()
        if path == self.material.news:  # back from the desk, and from reading
            place.window.stack.setCurrentWidget(place.window.pairs)

    def _close(self) -> None:
        self.program.place.window.show()
        assert self.program.controllers.projects.close()

    def _try_taken(self) -> None:
        if self.program.place.project is not None or not self.program.place.window.isVisible():
            self._close()
            self.program.controllers.projects.open_project(self.material.taken)
            self.walker.close()

    def _stand_at(self, segment_id: SegmentId) -> None:
        self._open(self.material.news)
        place = self.program.place
        assert place.project is not None
        article_id = place.project.session.read.segment(segment_id).article_id
        self.program.controllers.navigation.show(Scope(article_id=article_id), segment_id)
        place.window.pairs.editor.setFocus()

    def _nothing_active(self) -> None:
        self._open(self.material.news)
        self.program.controllers.navigation.show(Scope(roles=frozenset({Role.BYLINE})))

    def _check_again(self) -> None:
        self._stand_at(self.material.translated)
        assert self.program.place.project is not None
        board = self.program.place.project.board
        if board.is_ready:
            self.gate.open.clear()
            board.restart()
            self.walker.qtbot.wait(0)

    def end_checking(self) -> None:
        self.gate.open.set()
        self.walker.settle()

    def everything(self, state: str) -> None:
        """Trigger every action in a state, going back to it after each."""
        enter, walker = self.states[state], self.walker
        actions = self.program.place.actions
        apart = (*LAST, *MAKES_ANEW, *(OF_ALL_STATES if state != "target" else ()))
        ids = [each for each in actions.all() if each not in apart]
        walker.trouble.step = state
        enter()
        walker.settle()
        for action_id in (*ids, *LAST):
            if not actions[action_id].isEnabled():
                walker.check_grey(action_id)
                continue
            base, before = self._base(), walker.look()
            opened = walker.trigger(action_id, actions[action_id])
            for widget in opened:
                walker.tab_through(widget)
            walker.close()
            if walker.look() != before:
                self._go_back(enter, base)

    def dialogs(self, state: str) -> None:
        """Press every button of every dialog that an action opens in a state."""
        enter, walker = self.states[state], self.walker
        actions = self.program.place.actions
        walker.trouble.step = state
        enter()
        walker.settle()
        for action_id in [each for each in actions.all() if each not in (*LAST, *MAKES_ANEW)]:
            if not actions[action_id].isEnabled() or not actions[action_id].text().endswith("…"):
                continue
            base = self._base()
            walker.press_buttons(action_id, partial(walker.trigger, action_id, actions[action_id]))
            walker.close()
            self._go_back(enter, base)

    def buttons(self, state: str) -> None:
        """Press every button that stands in the window, bars and desk included."""
        enter, walker = self.states[state], self.walker
        walker.trouble.step = state
        for shown in ((), ("edit.replace", "filter.show"), ("desk.queue",)):
            enter()
            for action_id in shown:
                self.program.place.actions[action_id].trigger()
            for number in range(len(buttons_in(walker.window))):
                base, there = self._base(), buttons_in(walker.window)
                if number < len(there):
                    walker.trouble.step = f"{state} · {there[number].accessibleName()} {shown}"
                    walker.press(there[number])
                walker.close()
                self._go_back(enter, base)
                for action_id in shown:
                    self._show(action_id)

    def _show(self, action_id: str) -> None:
        action = self.program.place.actions[action_id]
        if not (action.isCheckable() and action.isChecked()):
            action.trigger()

    def context_menus(self, state: str) -> None:
        """Ask for a context menu everywhere in the window, and leave it by Escape."""
        walker = self.walker
        walker.trouble.step = f"{state} · context menus"
        self.states[state]()
        window = self.program.place.window
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
        project = self.program.place.project
        return None if project is None else project.session.undoable()

    def _go_back(self, enter: Callable[[], None], base: object) -> None:
        """Take back what an action changed, and stand where the state stands."""
        window, project = self.program.place.window, self.program.place.project
        window.find_bar.hide()
        self.program.controllers.filtering.clear()
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
    api.add_checks("slow", gate)
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
            program.controllers.projects.close()
            end(program)
            material.holder.close()
            qapp.setQuitOnLastWindowClosed(True)


@pytest.fixture(params=LANGUAGES)
def walk(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> Iterator[Walk]:
    with walking(qapp, tmp_path, request.param, qtbot) as walk:
        yield walk


@pytest.mark.parametrize("state", STATES)
def test_every_action_does_or_says_something_or_is_grey_for_a_reason(
    walk: Walk, state: str
) -> None:
    walk.everything(state)
    walk.end_checking()
    found = walk.walker.trouble.found
    assert not found, "\n".join(found)


@pytest.mark.parametrize("state", ["no project", "target"])
def test_every_button_of_every_dialog_can_be_pressed(walk: Walk, state: str) -> None:
    walk.dialogs(state)
    found = walk.walker.trouble.found
    assert walk.walker.buttons > MANY_BUTTONS[state]
    assert not found, "\n".join(found)


def test_every_button_and_context_menu_of_the_window_can_be_used(walk: Walk) -> None:
    for state in ("target", "locked"):
        walk.buttons(state)
        walk.context_menus(state)
    found = walk.walker.trouble.found
    assert not found, "\n".join(found)
