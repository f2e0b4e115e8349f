"""Two texts in one: what is gone is struck through, what is new is underlined."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.language import tr
from ui.theme import Theme
from workbench.services.history import Change, Tracked
from workbench.text.diff import diff

# A thin space, so that what is gone does not run into what is new.
_GAP = "\u2009"


class DiffView(QTextBrowser):
    """Shows how one text became another; never by colour alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr("Differences"))
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)

    def show_difference(self, before: str, after: str, heading: str = "") -> None:
        """Show how `before` became `after`, under a heading."""
        self._show(heading, _difference(before, after))
        self.setAccessibleDescription(_spoken(before, after))

    def show_changes(self, text: str, changes: Sequence[Change], heading: str = "") -> None:
        """Show a text with the tracked changes that led to it, each with its author as a tip."""
        self._show(heading, _tracked(text, changes))

    def _show(self, heading: str, pieces: Iterable[str]) -> None:
        colors = {token: self._theme.color(token).name() for token in ("ok", "warning", "soft")}
        self.document().setDefaultStyleSheet(
            f"ins {{ color: {colors['ok']}; text-decoration: underline; }}"
            f"del {{ color: {colors['warning']}; text-decoration: line-through; }}"
            f"h4 {{ color: {colors['soft']}; font-weight: 500; }}"
            "p { line-height: 150%; white-space: pre-wrap; }"
        )
        title = f"<h4>{escape(heading)}</h4>" if heading else ""
        self.setHtml(f"{title}<p>{''.join(pieces)}</p>")


def _difference(before: str, after: str) -> Iterable[str]:
    for part in diff(before, after):
        old, new = before[part.start_a : part.end_a], after[part.start_b : part.end_b]
        if old == new:
            yield _shown(new)
            continue
        yield _marked("del", old)
        yield _GAP if old and new else ""
        yield _marked("ins", new)


def _tracked(text: str, changes: Sequence[Change]) -> Iterable[str]:
    done = 0
    for change in changes:
        yield _shown(text[done : change.start])
        done = change.end
        tag = "ins" if change.kind is Tracked.INSERT else "del"
        replaces = tag == "del" and any(
            other.kind is Tracked.INSERT and other.start == change.start for other in changes
        )
        yield _marked(tag, change.text, change.author) + (_GAP if replaces else "")
    yield _shown(text[done:])


def _marked(tag: str, text: str, tip: str = "") -> str:
    title = f' title="{escape(tip)}"' if tip else ""
    return f"<{tag}{title}>{_shown(text)}</{tag}>" if text else ""


def _shown(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _spoken(before: str, after: str) -> str:
    """Return the differences as a screen reader says them."""
    said = []
    for part in diff(before, after):
        old, new = before[part.start_a : part.end_a], after[part.start_b : part.end_b]
        if old != new:
            said += [tr("deleted “{old}”", old=old)] if old else []
            said += [tr("inserted “{new}”", new=new)] if new else []
    return "; ".join(said) or tr("no difference in the text")
