"""Links, emphasis and codes of the source, put into the target with a key."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from ui.actions import ActionSpec, Addition
from ui.controllers.project_context import ProjectContext
from ui.language import Words, tr
from ui.needs import Need
from ui.triggers import on_trigger
from ui.widgets.pair_view import PairView
from workbench.model.segment import InlineKind, InlineSpan, Segment
from workbench.services.commands.inline import PutInline, RemoveInline
from workbench.text.inline import carried, matters

INLINE_MENU = Addition("Segment", ("inline.put", "inline.offer"))
KIND_NAMES = Words(
    {
        InlineKind.LINK: "Link",
        InlineKind.STRONG: "Strong",
        InlineKind.EMPHASIS: "Emphasis",
        InlineKind.SUBSCRIPT: "Subscript",
        InlineKind.SUPERSCRIPT: "Superscript",
        InlineKind.CODE: "Code",
    }
)
_DIGITS = 9
_LONGEST = 40


def inline_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of inline spans."""
    return (
        ActionSpec(
            "inline.put",
            "Put the next lin&k, emphasis or code",
            ("Ctrl+K",),
            needs=(Need.WRITABLE,),
        ),
        ActionSpec(
            "inline.offer", "Links and e&mphasis…", ("Ctrl+Shift+K",), needs=(Need.WRITABLE,)
        ),
    )


class InlineSpanController(QObject):
    """Puts spans of the source around what is selected in the target, and takes them off."""

    def __init__(self, context: ProjectContext, pairs: PairView) -> None:
        """Serve the editor of `pairs`."""
        super().__init__(context.parent)
        self._context = context
        self._pairs = pairs
        self.menu: QMenu | None = None
        context.serve({"inline.put": self.put_next, "inline.offer": self.offer})

    def _segment(self) -> Segment | None:
        """Return the active segment with everything typed in it."""
        active = self._context.active
        if active is None or not self._context.project.saver.flush():
            return None
        return self._context.session.read.segment(active)

    def put_next(self) -> None:
        """Put the first span that the target lacks around the selection, or the word at hand."""
        segment = self._segment()
        if segment is None:
            return
        spans = segment.content.spans
        pairs = zip(spans, carried(spans, segment.target_spans), strict=True)
        lacking = (span for span, at in pairs if at < 0 and matters(span, segment.source))
        missing = next(lacking, None)
        if missing is not None:
            self.put(segment, missing)
        elif spans:
            self._context.tell(tr("The target has every link, emphasis and code of the source."))
        else:
            self._context.tell(tr("The source has no link, no emphasis and no code."))

    def put(self, segment: Segment, span: InlineSpan) -> None:
        """Put a span of the source around the selected words of the target."""
        if span.is_point:
            start = end = self._pairs.editor.selection()[1]
        else:
            start, end = self._selected()
        if start == end and not span.is_point:
            self._context.tell(tr("Select the words of the target that it belongs to."))
            return
        self._context.execute(PutInline(segment.id, replace(span, start=start, end=end)))
        self._pairs.editor.setFocus()

    def _selected(self) -> tuple[int, int]:
        """Return what is selected without the blanks at its ends, or the word at the cursor."""
        editor = self._pairs.editor
        cursor = editor.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
            editor.setTextCursor(cursor)
        start, end = editor.selection()
        words = editor.text()[start:end]
        start += len(words) - len(words.lstrip())
        return start, start + len(words.strip())

    def offer(self) -> None:
        """Open a menu of the source's spans to put, and of the target's at the cursor to remove."""
        segment = self._segment()
        if segment is None:
            return
        editor = self._pairs.editor
        start, end = editor.selection()
        here = [span for span in segment.target_spans if span.start <= end and start <= span.end]
        if not segment.content.spans and not here:
            self._context.tell(tr("The source has no link, no emphasis and no code."))
            return
        self._make_menu(segment, here).popup(
            editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())
        )

    def _make_menu(self, segment: Segment, here: Sequence[InlineSpan]) -> QMenu:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu = QMenu(self._context.over)
        menu.setAccessibleName(tr("Links and emphasis"))
        spans = segment.content.spans
        for number, (span, at) in enumerate(
            zip(spans, carried(spans, segment.target_spans), strict=True), 1
        ):
            digit = f"&{number}  " if number <= _DIGITS else "    "
            action = menu.addAction(f"{digit}{_said(span, segment.source)}")
            action.setCheckable(True)
            action.setChecked(at >= 0)
            on_trigger(action, partial(self.put, segment, span))
            if at < 0 and menu.activeAction() is None:
                menu.setActiveAction(action)
        if here:
            menu.addSeparator()
        for span in here:
            words = _said(span, segment.target)
            action = menu.addAction(tr("&Remove {span}", span=words))
            on_trigger(action, partial(self.remove, segment, span))
        return menu

    def remove(self, segment: Segment, span: InlineSpan) -> None:
        """Take a span of the target off its words."""
        self._context.execute(RemoveInline(segment.id, (span,)))
        self._pairs.editor.setFocus()


def _said(span: InlineSpan, text: str) -> str:
    """Return in words what a span is and where, fit for a menu."""
    words = " ".join(text[span.start : span.end].split())
    if span.kind is InlineKind.CODE:
        words = " ".join(filter(None, (span.href, words)))
    words = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return f"{KIND_NAMES[span.kind]} · {words}".replace("&", "&&")
