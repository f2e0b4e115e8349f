"""Every action of the window in one table: its name, its words, its keys, its menu."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from ui.language import plain, tr
from ui.mnemonics import with_letter
from ui.needs import REASONS, Need, unmet
from ui.triggers import on_switch

SEPARATOR = "-"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: a stable id, its text with a mnemonic, its keys, and whether it is a switch.

    `group` names an exclusive group of switches; `tip` is what the status bar and a screen reader
    say, the text without its mnemonic where empty. `needs` is what has to be there before it can
    be carried out: until then it is grey and its status tip says what is missing.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    group: str = ""
    tip: str = ""
    needs: tuple[Need, ...] = ()

    @property
    def plain_text(self) -> str:
        """Return the text without mnemonic and dots, as the command palette shows it."""
        return plain(tr(self.text)).rstrip("…")

    @property
    def english(self) -> str:
        """Return the English text, by which the palette finds an action in every language."""
        return plain(self.text).rstrip("…")

    @property
    def spoken_tip(self) -> str:
        """Return what the status bar and a screen reader say."""
        return tr(self.tip) if self.tip else self.plain_text


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """One menu: its title and what is in it: action ids, `-` for a line, sub-menus."""

    title: str
    items: tuple["str | MenuSpec", ...]

    def entries(self) -> tuple[str, ...]:
        """Return what stands in the menu itself: ids, and the titles of its sub-menus."""
        named = (item.title if isinstance(item, MenuSpec) else item for item in self.items)
        return tuple(entry for entry in named if entry != SEPARATOR)

    def all(self) -> Iterator["MenuSpec"]:
        """Yield the menu and every menu below it."""
        yield self
        for item in self.items:
            if isinstance(item, MenuSpec):
                yield from item.all()


def action_specs() -> tuple[ActionSpec, ...]:
    """Return every fixed action of the window."""
    return (*_FILE, *_EDIT, *_VIEW, *_ARTICLE, *_SEGMENT, *_REVIEW, *_TOOLS, *_HELP)


_FILE = (
    ActionSpec("file.new", "&New project…", ("Ctrl+N",)),
    ActionSpec("file.open", "&Open project…", ("Ctrl+O",)),
    ActionSpec("file.import", "&Import articles…", ("Ctrl+I",)),
    ActionSpec("file.import_folder", "Import a &folder…", ("Ctrl+Shift+I",)),
    ActionSpec("file.import_url", "Import from a &web address…", ("Ctrl+Alt+I",)),
    ActionSpec("file.save", "&Save", ("Ctrl+S",), needs=(Need.PROJECT,)),
    ActionSpec("file.export", "&Export…", ("Ctrl+E",), needs=(Need.ARTICLES,)),
    ActionSpec("file.close", "&Close project", ("Ctrl+W",), needs=(Need.PROJECT,)),
    ActionSpec("file.quit", "&Quit", ("Ctrl+Q",)),
)
_EDIT = (
    ActionSpec("edit.undo", "&Undo", ("Ctrl+Z",), needs=(Need.UNDOABLE,)),
    ActionSpec("edit.redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), needs=(Need.REDOABLE,)),
    ActionSpec("edit.cut", "Cu&t", ("Ctrl+X",)),
    ActionSpec("edit.copy", "&Copy", ("Ctrl+C",)),
    ActionSpec("edit.paste", "&Paste", ("Ctrl+V",)),
    ActionSpec("edit.select_all", "Select &all", ("Ctrl+A",)),
)
_VIEW = (
    ActionSpec("view.palette", "&Command palette…", ("Ctrl+Shift+P",)),
    ActionSpec(
        "view.column_left", "Move the column &left", ("Ctrl+Alt+Shift+Left",), needs=(Need.PROJECT,)
    ),
    ActionSpec(
        "view.column_right",
        "Move the column ri&ght",
        ("Ctrl+Alt+Shift+Right",),
        needs=(Need.PROJECT,),
    ),
    ActionSpec("view.articles", "&Articles", ("Ctrl+Alt+1",), checkable=True),
    ActionSpec("view.matches", "&Matches", ("Ctrl+Alt+6",), checkable=True),
    ActionSpec("view.highlights", "&Highlights", ("Ctrl+Alt+2",), checkable=True),
    ActionSpec("view.notes", "&Notes", ("Ctrl+Alt+3",), checkable=True),
    ActionSpec("view.segment_details", "Segment &details", ("Ctrl+Alt+4",), checkable=True),
    ActionSpec("view.reading", "&Reading view", ("F9",), checkable=True, needs=(Need.ARTICLES,)),
    ActionSpec(
        "view.extras", "Show related and &boilerplate", checkable=True, needs=(Need.PROJECT,)
    ),
    ActionSpec("view.next_cell", "Go to the next column", ("F6",), needs=(Need.SEGMENT,)),
    ActionSpec(
        "view.previous_cell", "Go to the previous column", ("Shift+F6",), needs=(Need.SEGMENT,)
    ),
    ActionSpec("view.zoom_in", "Zoom &in", ("Ctrl++", "Ctrl+="), needs=(Need.PROJECT,)),
    ActionSpec("view.zoom_out", "Zoom &out", ("Ctrl+-",), needs=(Need.PROJECT,)),
    ActionSpec("view.zoom_reset", "&Normal size", ("Ctrl+0",), needs=(Need.PROJECT,)),
    ActionSpec(
        "view.comfortable", "&Comfortable", checkable=True, group="density", needs=(Need.PROJECT,)
    ),
    ActionSpec("view.compact", "Com&pact", checkable=True, group="density", needs=(Need.PROJECT,)),
    ActionSpec("theme.system", "As the &system", checkable=True, group="theme"),
    ActionSpec("theme.light", "&Light", checkable=True, group="theme"),
    ActionSpec("theme.dark", "&Dark", checkable=True, group="theme"),
    ActionSpec("theme.contrast", "&High contrast", checkable=True, group="theme"),
    ActionSpec("view.full_screen", "&Full screen", ("F11",), checkable=True),
)
_ARTICLE = (
    ActionSpec("article.next", "&Next article", ("Ctrl+PgDown",), needs=(Need.ARTICLES,)),
    ActionSpec("article.previous", "&Previous article", ("Ctrl+PgUp",), needs=(Need.ARTICLES,)),
    ActionSpec("article.all", "&All segments", ("Ctrl+Shift+A",), needs=(Need.ARTICLES,)),
    ActionSpec("article.reimport", "Import a newer &version…", needs=(Need.ARTICLE,)),
    ActionSpec("article.rename", "Change the &title…", needs=(Need.ARTICLE,)),
    ActionSpec("article.remove", "&Remove from project…", needs=(Need.ARTICLE,)),
    ActionSpec(
        "article.language_cn",
        "Written in zh-CN",
        checkable=True,
        group="language",
        needs=(Need.ARTICLE,),
    ),
    ActionSpec(
        "article.language_tw",
        "Written in zh-TW",
        checkable=True,
        group="language",
        needs=(Need.ARTICLE,),
    ),
    ActionSpec(
        "article.language_hk",
        "Written in zh-HK",
        checkable=True,
        group="language",
        needs=(Need.ARTICLE,),
    ),
)
_SEGMENT = (
    ActionSpec(
        "segment.confirm_next",
        "&Confirm and next",
        ("Ctrl+Return", "Ctrl+Enter"),
        needs=(Need.SEGMENT,),
    ),
    ActionSpec("segment.confirm", "Con&firm", ("Ctrl+Shift+Return",), needs=(Need.SEGMENT,)),
    ActionSpec("segment.next", "&Next segment", ("Ctrl+Down",), needs=(Need.ARTICLES,)),
    ActionSpec("segment.previous", "&Previous segment", ("Ctrl+Up",), needs=(Need.ARTICLES,)),
    ActionSpec(
        "segment.next_open",
        "Next &unconfirmed segment",
        ("Ctrl+Shift+Down",),
        needs=(Need.ARTICLES,),
    ),
    ActionSpec(
        "segment.copy_source", "Copy &source to target", ("Ctrl+Ins",), needs=(Need.WRITABLE,)
    ),
    ActionSpec(
        "segment.clear", "C&lear target", ("Ctrl+Shift+Delete",), needs=(Need.WRITABLE, Need.TARGET)
    ),
    ActionSpec(
        "segment.take_in", "Take &into the article", ("Ctrl+Alt+A",), needs=(Need.LEFT_OUT,)
    ),
    ActionSpec(
        "segment.take_in_block",
        "Take the whole &block into the article",
        ("Ctrl+Alt+Shift+A",),
        needs=(Need.LEFT_OUT,),
    ),
    ActionSpec("segment.lock", "Loc&k or unlock", needs=(Need.SEGMENT,)),
    ActionSpec("segment.note", "Add a n&ote…", ("Ctrl+M",), needs=(Need.SEGMENT,)),
    ActionSpec(
        "segment.resolve_notes",
        "Mark the notes as resol&ved",
        ("Ctrl+Shift+O",),
        needs=(Need.OPEN_NOTE,),
    ),
    ActionSpec(
        "segment.conversion", "Write the con&version by hand…", ("F4",), needs=(Need.SEGMENT,)
    ),
    ActionSpec("segment.draft", "&Draft this segment", ("Ctrl+D",), needs=(Need.WRITABLE,)),
)
_REVIEW = (
    ActionSpec("review.reviewed", "Mark as re&viewed", ("Ctrl+Alt+R",), needs=(Need.SEGMENT,)),
    ActionSpec("review.final", "Mark as &final", ("Ctrl+Alt+F",), needs=(Need.SEGMENT,)),
    ActionSpec("review.reject", "Re&ject…", ("Ctrl+Alt+J",), needs=(Need.SEGMENT,)),
    ActionSpec("highlight.next", "&Next highlight", ("Alt+Down",), needs=(Need.ARTICLES,)),
    ActionSpec("highlight.previous", "&Previous highlight", ("Alt+Up",), needs=(Need.ARTICLES,)),
    ActionSpec(
        "highlight.pair",
        "Highlight &both selections…",
        ("Alt+Shift+Return",),
        needs=(Need.SEGMENT,),
    ),
    ActionSpec("highlight.edit", "&Edit highlight…", ("Alt+Return",), needs=(Need.ARTICLES,)),
    ActionSpec("highlight.attach", "Place highlight on the &selection", needs=(Need.SEGMENT,)),
    ActionSpec("highlight.remove", "Re&move highlight", ("Alt+Delete",), needs=(Need.ARTICLES,)),
)
_TOOLS = (
    ActionSpec("draft.empty", "Draft what is &empty", ("Ctrl+Shift+D",), needs=(Need.ARTICLES,)),
    ActionSpec("draft.article", "Draft the whole &article", needs=(Need.ARTICLES,)),
    ActionSpec("draft.project", "Draft the whole &project", needs=(Need.ARTICLES,)),
    ActionSpec("draft.stop", "&Stop drafting", ("Ctrl+.",), needs=(Need.DRAFTING,)),
    ActionSpec("draft.sent", "Sho&w what is sent…", needs=(Need.ARTICLES,)),
    ActionSpec("tools.providers", "&Machine translation…"),
    ActionSpec("tools.doctor", "&Doctor…"),
)
_HELP = (
    ActionSpec("help.keys", "&Keys", ("F1",)),
    ActionSpec("help.sample", "Open the &sample article"),
    ActionSpec("help.about", "&About Duizhao"),
)


@dataclass(frozen=True, slots=True)
class Addition:
    """What a controller puts at the end of a menu, named by its title without the mnemonic."""

    menu: str
    items: tuple["str | MenuSpec", ...]


class Actions(QObject):
    """The window's actions, made from their specs and found by their ids."""

    def __init__(self, specs: Iterable[ActionSpec], parent: QObject) -> None:
        """Make a `QAction` for each spec, owned by `parent`."""
        super().__init__(parent)
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._handlers: dict[str, list[Callable[[bool], object]]] = {}
        for spec in specs:
            self._add(spec)

    def _add(self, spec: ActionSpec) -> None:
        action = QAction(tr(spec.text), self)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        action.setStatusTip(spec.spoken_tip)
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            group.addAction(action)
        self._specs[spec.id] = spec
        self._actions[spec.id] = action
        self._handlers[spec.id] = []
        on_switch(action, partial(self.carry_out, spec.id))

    def carry_out(self, action_id: str, on: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's payload
        """Let whoever serves an action now carry it out."""
        for handler in self._handlers[action_id][-1:]:
            handler(on)

    def __getitem__(self, action_id: str) -> QAction:
        """Return the action with this id."""
        return self._actions[action_id]

    def all(self) -> Mapping[str, QAction]:
        """Return every action by id, in the order of the specs."""
        return self._actions

    def spec(self, action_id: str) -> ActionSpec:
        """Return the spec an action was made from."""
        return self._specs[action_id]

    def serve(self, handlers: Mapping[str, Callable[[], object]]) -> Callable[[], None]:
        """Let these carry out actions; return what takes them back.

        An action is carried out by the handler that was given last and not taken back.
        """
        return self.serve_switches({each: _without_flag(do) for each, do in handlers.items()})

    def serve_switches(
        self, handlers: Mapping[str, Callable[[bool], object]]
    ) -> Callable[[], None]:
        """Let these carry out switches, given the new state; return what takes them back."""
        for action_id, handler in handlers.items():
            self._handlers[action_id].append(handler)

        def take_back() -> None:
            for action_id, handler in handlers.items():
                self._handlers[action_id].remove(handler)

        return take_back

    def settle_mnemonics(self, letters: Mapping[str, str]) -> None:
        """Give the entries of menus their letters."""
        for action_id in letters.keys() & self._actions.keys():
            action = self._actions[action_id]
            action.setText(with_letter(action.text(), letters[action_id]))

    def allow(self, met: Collection[Need]) -> None:
        """Make what needs nothing but `met` available, and the rest grey with the reason why."""
        for action_id, action in self._actions.items():
            lacking = unmet(self._specs[action_id].needs, met)
            action.setEnabled(lacking is None)
            tip = self._specs[action_id].spoken_tip if lacking is None else REASONS[lacking]
            action.setStatusTip(tip)

    def reason(self, action_id: str) -> str:
        """Return why an action is grey, "" where it is not."""
        action = self._actions[action_id]
        return "" if action.isEnabled() else action.statusTip()


def _without_flag(handler: Callable[[], object]) -> Callable[[bool], object]:
    return lambda _: handler()
