"""Keys: profiles and a person's own, applied to the window's actions, kept, printed."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import Actions, ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.dialogs.files import Choose, FileAnswer, FileQuestion, Purpose
from ui.dialogs.key_form import native
from ui.dialogs.keys import KeyRow, KeysDialog, KeyTable
from ui.language import noted, plain, tr
from ui.widgets.main_window import MainWindow
from workbench.model.errors import WorkbenchError
from workbench.services.settings.key_profiles import KeyPlan, plan_of, read_keys, text_of
from workbench.services.settings.key_sheet import SheetBlock, as_html
from workbench.services.settings.preferences import Preferences
from workbench.services.writing import write_atomically

KEYS_MENU = Addition("Tools", ("tools.keys",))
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NO_MENU = noted("Elsewhere")


def key_specs() -> tuple[ActionSpec, ...]:
    """Return the action that opens the keys."""
    return (ActionSpec("tools.keys", "Change &keys…", ("Ctrl+Alt+K",)),)


def wanted_keys(actions: Actions, preferences: Preferences) -> KeyPlan:
    """Return the keys a person wants for these actions."""
    usual = {action_id: actions.spec(action_id).keys for action_id in actions.all()}
    return plan_of(usual, preferences.key_profile, preferences.own_keys)


def apply_keys(actions: Actions, plan: KeyPlan) -> None:
    """Give every action its keys; menus and tool tips follow by themselves.

    First no action has a key that is another's in the end, for two with one key would both be dead.
    """
    settled = plan.settled()
    changed = {
        action_id: [QKeySequence(key) for key in keys]
        for action_id, keys in settled.items()
        if actions[action_id].shortcuts() != [QKeySequence(key) for key in keys]
    }
    for action_id in changed:
        actions[action_id].setShortcuts([])
    for action_id, keys in changed.items():
        actions[action_id].setShortcuts(keys)


class KeyController(QObject):
    """Opens the keys and carries out what is asked of them."""

    def __init__(self, context: AppContext, window: MainWindow, parent: QObject) -> None:
        """Serve the keys of `window`, whose actions have their keys already."""
        super().__init__(parent)
        self._context = context
        self._window = window
        self.dialog: KeysDialog | None = None
        context.actions.serve({"tools.keys": self.open})

    def plan(self) -> KeyPlan:
        """Return the keys as they are kept."""
        return wanted_keys(self._context.actions, self._context.preferences.load())

    def open(self) -> KeysDialog:
        """Show every action with its keys."""
        rows = key_rows(self._context.actions, self._window)
        table = KeyTable(rows, self.plan(), kept_keys(self._window))
        dialog = KeysDialog(table, self._window)
        dialog.changed.connect(self.apply)
        dialog.import_wanted.connect(self._ask_import)
        dialog.export_wanted.connect(self._ask_export)
        dialog.sheet_wanted.connect(self._ask_sheet)
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()
        return dialog

    def _forget(self) -> None:
        self.dialog = None

    def apply(self, plan: KeyPlan) -> None:
        """Give the actions their keys, and keep them for the next time."""
        apply_keys(self._context.actions, plan)
        self._context.preferences.change(key_profile=plan.profile.id, own_keys=plan.own)

    def read(self, path: Path) -> None:
        """Take over the keys of a file; a conflict is shown in the dialog and has to be solved."""
        try:
            plan = read_keys(path, self.plan())
        except WorkbenchError as error:
            self._context.report(error)
            return
        (self.dialog or self.open()).propose(plan)

    def write(self, path: Path) -> None:
        """Write the profile's name and the person's own keys to a file."""
        self._write(path, text_of(self.plan()))

    def write_sheet(self, path: Path) -> bool:
        """Write a page of all keys to print; return whether it could be written."""
        keys = self.plan().settled()
        blocks: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for row in key_rows(self._context.actions, self._window):
            shown = tuple(map(native, keys[row.id]))
            blocks.setdefault(row.menu, []).append((row.text, shown))
        page = as_html(
            (SheetBlock(menu, tuple(rows)) for menu, rows in blocks.items()),
            self.plan().profile.name,
        )
        return self._write(path, "".join(page))

    def _write(self, path: Path, text: str) -> bool:
        try:
            write_atomically(path, lambda stream: stream.write(text.encode("utf-8", "replace")))
        except WorkbenchError as error:
            self._context.report(error)
            return False
        self._context.tell(tr("The keys were written to {name}.", name=path.name))
        return True

    def _ask_import(self) -> None:
        question = FileQuestion(tr("Import keys"), Purpose.IMPORT, kinds=tr("Keys (*.toml)"))
        self._context.ask_files(question, lambda answer: self.read(answer.path), self.dialog)

    def _ask_export(self) -> None:
        title, name = tr("Export keys"), "duizhao-keys.toml"
        kinds = tr("Keys (*.toml)")
        question = FileQuestion(title, Purpose.EXPORT, Choose.NEW_FILE, kinds, name)
        self._context.ask_files(question, lambda answer: self.write(answer.path), self.dialog)

    def _ask_sheet(self) -> None:
        title, name = tr("Sheet of keys"), "duizhao-keys.html"
        kinds = tr("HTML (*.html)")
        question = FileQuestion(title, Purpose.EXPORT, Choose.NEW_FILE, kinds, name)
        self._context.ask_files(question, self._open_sheet, self.dialog)

    def _open_sheet(self, answer: FileAnswer) -> None:
        if self.write_sheet(answer.path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(answer.path)))


def key_rows(actions: Actions, window: MainWindow) -> list[KeyRow]:
    """Return every action by menu, in the order of the menu bar; the rest behind them."""
    specs = {each: actions.spec(each) for each in actions.all()}
    found: dict[str, KeyRow] = {}
    for entry in window.menuBar().actions():
        for action_id, path in _walk(entry, ""):
            if action_id in specs:
                words = f"{path}{specs[action_id].plain_text}"
                found.setdefault(action_id, KeyRow(action_id, _plain(entry), words))
    rest = [
        KeyRow(each, tr(_NO_MENU), specs[each].plain_text) for each in specs if each not in found
    ]
    return [*found.values(), *rest]


def _walk(parent: QAction, path: str) -> Iterator[tuple[str, str]]:
    """Yield the ids in a menu, each with the words of the sub-menus that lead to it."""
    menu = parent.menu()
    for entry in menu.actions() if isinstance(menu, QMenu) else ():
        yield entry.objectName(), path
        yield from _walk(entry, f"{path}{_plain(entry)} › ")


def _plain(action: QAction) -> str:
    return plain(action.text()).rstrip("…")


def kept_keys(window: MainWindow) -> Mapping[str, str]:
    """Return what has a key of its own beside the actions: the menus, and buttons of the bars."""
    kept = {}
    for entry in window.menuBar().actions():
        key = QKeySequence.mnemonic(entry.text()).toString(_PORTABLE)
        kept[key] = tr("the menu “{name}”", name=_plain(entry))
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        name = owner.accessibleName() if isinstance(owner, QWidget) else ""
        kept[shortcut.key().toString(_PORTABLE)] = tr("the button “{name}”", name=name)
    return kept
