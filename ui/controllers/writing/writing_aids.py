"""Aids to writing the target: what can be placed from the source, and the case of words."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from ui.actions import ActionSpec, Addition
from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.house_style import style_of
from ui.language import tr
from ui.needs import Need
from ui.triggers import on_trigger
from ui.widgets.pair_view import PairView
from ui.widgets.pair_view.editor import write_over
from workbench.model.errors import WorkbenchError
from workbench.services.checking.checking import article_facts
from workbench.services.checking.house_style import default_style
from workbench.services.writing_aids.completing import CalledFor
from workbench.text.conversion.glossary import Glossary
from workbench.text.typing.letter_case import next_case
from workbench.text.typing.placeables import Placeable, house_placeables

WRITING_AID_MENU = Addition("Segment", ("aid.placeable", "aid.next_placeable", "aid.case"))
_DIGITS = 9


def writing_aid_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the aids."""
    return (
        ActionSpec(
            "aid.placeable", "Insert from the sou&rce…", ("Ctrl+,",), needs=(Need.WRITABLE,)
        ),
        ActionSpec(
            "aid.next_placeable",
            "Insert the next fi&gure or name",
            ("Ctrl+Alt+,",),
            needs=(Need.WRITABLE,),
        ),
        ActionSpec(
            "aid.case", "Change the cas&e", ("Shift+F3",), needs=(Need.WRITABLE, Need.TARGET)
        ),
    )


class WritingAidController(QObject):
    """Writes into the live editor, each time as one step that undo takes back."""

    def __init__(self, context: ProjectContext, pairs: PairView) -> None:
        """Serve the editor of `pairs`."""
        super().__init__(context.parent)
        self._context = context
        self._pairs = pairs
        self.menu: QMenu | None = None
        self._known: tuple[Glossary, CalledFor] | None = None
        context.serve(
            {
                "aid.placeable": self.offer,
                "aid.next_placeable": self.insert_next,
                "aid.case": self.change_case,
            }
        )

    def _found(self) -> tuple[Placeable, ...]:
        # 20 ms of readers of numbers and dates that a key asks for.
        from workbench.text.typing.house_values import Written  # noqa: PLC0415 - on demand

        active, read = self._context.active, self._context.session.read
        if active is None:
            return ()
        segment = read.segment(active)
        facts = article_facts(read.article(segment.article_id), ())
        try:
            style = style_of(self._context.project)
        except WorkbenchError:  # told when the project was opened
            style = default_style()
        published = None if facts.published is None else facts.published.date()
        names = self._records().names(segment.source, facts.language)
        return house_placeables(segment.source, Written(style, facts.language, published), names)

    def _records(self) -> CalledFor:
        """Return what knows the names on record, made again once they changed."""
        glossary = self._context.project.conversion.usage.glossary
        if self._known is None or self._known[0] is not glossary:
            self._known = glossary, CalledFor(glossary)
        return self._known[1]

    def _next(self, found: tuple[Placeable, ...]) -> int:
        """Return which is the first that the target does not hold yet; 0 if it holds all."""
        target = self._pairs.editor.text()
        unused = (
            number
            for number, each in enumerate(found)
            if not each.second and each.text not in target
        )
        return next(unused, 0)

    def offer(self) -> None:
        """Open a menu of what can be placed; a digit or Enter inserts it at the cursor."""
        found = self._found()
        if not found:
            self._tell_none()
            return
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu = QMenu(self._context.over)
        menu.setAccessibleName(tr("From the source"))
        for number, each in enumerate(found, 1):
            if each.second and not found[number - 2].second and number > 1:
                menu.addSeparator()
            text = each.text.replace("&", "&&")
            action = menu.addAction(f"&{number}  {text}" if number <= _DIGITS else f"    {text}")
            on_trigger(action, partial(self.insert, each.text))
        editor = self._pairs.editor
        entries = [each for each in menu.actions() if not each.isSeparator()]
        menu.setActiveAction(entries[self._next(found)])
        menu.popup(editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft()))

    def _tell_none(self) -> None:
        self._context.tell(tr("The source has no name, figure or link to insert."))

    def insert_next(self) -> None:
        """Insert the first that the target does not hold yet."""
        found = self._found()
        if found:
            self.insert(found[self._next(found)].text)
        else:
            self._tell_none()

    def insert(self, text: str) -> None:
        """Write a text at the cursor of the target, with a space before it if words touch."""
        editor = self._pairs.editor
        if editor.isReadOnly():
            editor.refused.emit()
            return
        start, end = editor.selection()
        before = editor.text()[max(0, start - 1) : start]
        space = " " if before and (before.isalnum() or before in ",.;:") else ""
        write_over(editor, start, end, f"{space}{text}")
        editor.setFocus()

    def change_case(self) -> None:
        """Change the case of what is selected, or of the word at the cursor; it stays selected."""
        editor = self._pairs.editor
        if editor.isReadOnly():
            editor.refused.emit()
            return
        cursor = editor.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
            editor.setTextCursor(cursor)
        start, end = editor.selection()
        if start < end:
            text = next_case(editor.text()[start:end])
            write_over(editor, start, end, text)
            editor.select(start, start + len(text))
        else:
            self._context.tell(tr("Put the cursor in a word first."))
