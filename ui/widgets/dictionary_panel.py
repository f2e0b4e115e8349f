"""What the dictionary says of a place in a source: every word that covers it, the longest first."""

from collections.abc import Callable, Iterator, Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from ui.language import tr
from workbench.dictionary.dictionary import Found
from workbench.text.cedict import DictionaryEntry, idiom_senses, readable, toned

_EDGES = 8
_CHINESE = "font-size:17px"


class DictionaryPanel(QWidget):
    """A page that is read, scrolled and copied from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with a hint."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Dictionary"))
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._shown: tuple[Found, ...] = ()
        self._soft = ""
        self._draw: Callable[[str], str] = str
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGES, _EDGES, _EDGES, _EDGES)
        layout.addWidget(self.page)
        self.say(tr("Rest the mouse on Chinese words, or press Ctrl+F1 with the cursor in them."))

    @property
    def shown(self) -> tuple[Found, ...]:
        """Return what is shown."""
        return self._shown

    def show_found(self, found: Sequence[Found], *, simplified: bool) -> None:
        """Show words; `simplified` is the form of the text, which stands first."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        self._draw = lambda soft: "".join(_words(self._shown, simplified=simplified, soft=soft))
        self._show()

    def say(self, words: str) -> None:
        """Say why nothing is shown."""
        self._shown = ()
        self._draw = lambda soft: f'<p style="color:{soft}">{escape(words)}</p>'
        self._show()

    def _show(self) -> None:
        self._soft = self._soft_now()
        self.page.setHtml(self._draw(self._soft))

    def changeEvent(self, event: QEvent) -> None:
        """Write the page again in the colours of another theme."""
        super().changeEvent(event)
        repaints = event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}
        if repaints and self._soft not in {"", self._soft_now()}:
            self._show()

    def _soft_now(self) -> str:
        return self.page.palette().placeholderText().color().name()


def _words(found: Sequence[Found], *, simplified: bool, soft: str) -> Iterator[str]:
    for each in found:
        for entry in each.entries:
            yield _entry(entry, simplified=simplified, soft=soft)


def _entry(entry: DictionaryEntry, *, simplified: bool, soft: str) -> str:
    forms = (entry.simplified, entry.traditional)
    first, second = forms if simplified else forms[::-1]
    other = f' <span style="color:{soft}">{escape(second)}</span>' if second != first else ""
    head = (
        f'<p style="margin:0 0 2px 0"><span style="{_CHINESE}">{escape(first)}</span>{other}'
        f'&nbsp; <span style="color:{soft}">{escape(toned(entry.pinyin))}</span></p>'
    )
    return head + _senses(entry, simplified=simplified)


def _senses(entry: DictionaryEntry, *, simplified: bool) -> str:
    if entry.is_idiom:
        senses = idiom_senses(entry)
        named = ((tr("literally"), senses.literal), (tr("means"), senses.usual))
        lines = [f"{name}: {'; '.join(said)}" for name, said in named if said]
    else:
        lines = [readable(sense, simplified=simplified) for sense in entry.senses]
    several = len(lines) > 1 and not entry.is_idiom
    numbered = (f"{n}. {line}" if several else line for n, line in enumerate(lines, 1))
    shown = "<br>".join(map(escape, numbered))
    return f'<p style="margin:0 0 10px 0">{shown}</p>'
