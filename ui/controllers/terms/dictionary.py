"""The dictionary in the window: at the cursor, under the mouse, with files of the user's own."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from ui.actions import ActionSpec, Addition
from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.controllers.terms.panels import TermPanels
from ui.dialogs.files import FileQuestion, Purpose
from ui.language import noted, told, tr
from ui.needs import Need
from ui.viewmodels.rows import Column
from workbench.dictionary.dictionary import Dictionaries, Dictionary, Found, bundled_dictionary
from workbench.dictionary.own_files import read_u8
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.services.jobs import CancelToken
from workbench.services.terms.own_dictionaries import OwnDictionaries
from workbench.text.cedict import toned
from workbench.text.plural import Plural, number_of

DICTIONARY_MENU = Addition("Tools", ("dictionary.look", "dictionary.idioms", "dictionary.add"))
LOAD, LOOK, IDIOMS, ADD = (
    "dictionary.load",
    "dictionary.found",
    "dictionary.idioms",
    "dictionary.add",
)

# Milliseconds the mouse rests before words under it are looked up.
REST = 350

_FILES = noted("Dictionaries (*.u8 *.txt)")
_TAKEN_IN = Plural(
    "{number} entries of “{name}” are in the dictionary now.",
    one="{number} entry of “{name}” is in the dictionary now.",
)
_SIMPLIFIED = frozenset({Variant.CHINA, Variant.SINGAPORE, Variant.SIMPLIFIED})


def dictionary_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the dictionary."""
    return (
        ActionSpec(
            "dictionary.look", "&Look up at the cursor", ("Ctrl+F1",), needs=(Need.SEGMENT,)
        ),
        ActionSpec(
            "dictionary.idioms", "Idioms o&f the segment", ("Ctrl+Shift+F1",), needs=(Need.SEGMENT,)
        ),
        ActionSpec("dictionary.add", "Add a dictionar&y…", needs=(Need.PROJECT,)),
    )


class DictionaryController(QObject):
    """Looks words up in a job and shows them in the panel; nothing lies over the text."""

    loaded = Signal()
    """The dictionaries can be asked."""

    shown = Signal()
    """The panel shows what was found."""

    def __init__(self, context: ProjectContext, panels: TermPanels, own: OwnDictionaries) -> None:
        """Serve the rows of an open project; dictionaries are read when first asked for."""
        super().__init__(context.parent)
        self._context = context
        self._panels = panels
        self._own = own
        self._pairs = context.app.window.pairs
        self._each: tuple[Dictionary, ...] = ()
        self._waiting: tuple[str, int, Variant, bool] | None = None
        self._place = QPoint()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._look_under_mouse)
        viewport = self._pairs.viewport()
        viewport.installEventFilter(self)
        context.project.life.at_end(lambda: viewport.removeEventFilter(self))
        context.project.life.at_end(self._end)
        context.serve(
            {
                "dictionary.look": self.look_at_cursor,
                "dictionary.idioms": self.show_idioms,
                "dictionary.add": self._choose_file,
            }
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the mouse to rest; it is not kept from anybody."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._place = event.position().toPoint()
            if self._is_seen():
                self._rest.start()
        elif event.type() in {QEvent.Type.Leave, QEvent.Type.Wheel}:
            self._rest.stop()
        elif event.type() == QEvent.Type.MouseButtonRelease and self._is_seen():
            self._rest.start()
        return super().eventFilter(watched, event)

    def _is_seen(self) -> bool:
        return self._panels.dictionary.isVisible()

    def _look_under_mouse(self) -> None:
        hit = self._pairs.pointer.sight.hit(self._place)
        if hit is None or hit.cell is None or hit.column is not Column.SOURCE:
            return
        language = self._language(hit.segment_id)
        if language is not None:
            self.look_up(hit.cell.text, hit.cell.offset_at(hit.place), language)

    def look_at_cursor(self) -> None:
        """Show what the dictionary says at the cursor in the source."""
        active = self._context.active
        if active is None:
            return
        self._panels.show("dictionary")
        segment = self._context.session.read.segment(active)
        here = self._pairs.selection()
        in_source = here is not None and here.column is Column.SOURCE
        cursor = here if in_source else self._pairs.selections().get(Column.SOURCE)
        language = self._language(active)
        if language is not None:
            place = 0 if cursor is None else cursor.start
            self.look_up(segment.source, place, language, is_told=True)

    def look_up(self, text: str, place: int, language: Variant, *, is_told: bool = False) -> None:
        """Look up what covers a character of a text; read the dictionaries first if need be.

        What was asked for by key is told in the status line too: the panel may look as before.
        """
        if not self._each:
            self._waiting = text, place, language, is_told
            self._say(tr("Reading the dictionary…"), is_told=is_told)
            self.load()
            return
        asked = Dictionaries(self._each)

        def work(_token: CancelToken, _report: Reporter[None]) -> tuple[Found, ...]:
            return asked.lookup(text, min(place, max(0, len(text) - 1)))

        def take(outcome: Outcome[tuple[Found, ...]]) -> None:
            none = tr("The dictionary has no word here.")
            self._take(outcome, language, none, is_told=is_told)

        self._context.app.jobs.start(Job(LOOK, work, take))

    def show_idioms(self) -> None:
        """Show the idioms of the active segment, with what their words say and what they mean."""
        active = self._context.active
        if active is None:
            return
        self._panels.show("dictionary")
        text, language = self._context.session.read.segment(active).source, self._language(active)
        make = self._maker()

        def work(_token: CancelToken, _report: Reporter[None]) -> tuple[Found, ...]:
            return tuple(idiom for each in make()[-1:] for idiom in each.idioms(text))

        def take(outcome: Outcome[tuple[Found, ...]]) -> None:
            none = tr("No idiom in this segment.")
            self._take(outcome, language or Variant.CHINA, none, is_told=True)

        self._context.app.jobs.start(Job(IDIOMS, work, take))

    def _take(
        self,
        outcome: Outcome[tuple[Found, ...]],
        language: Variant,
        none: str,
        *,
        is_told: bool,
    ) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is None:
            return
        if outcome.value:
            simplified = language in _SIMPLIFIED
            self._panels.dictionary.show_found(outcome.value, simplified=simplified)
            if is_told:
                self._context.tell(_in_one_line(outcome.value, simplified=simplified))
        else:
            self._say(none, is_told=is_told)
        self.shown.emit()

    def _say(self, words: str, *, is_told: bool) -> None:
        self._panels.dictionary.say(words)
        if is_told:
            self._context.tell(words)

    def _language(self, segment_id: SegmentId) -> Variant | None:
        read = self._context.session.read
        segment = read.segments([segment_id]).get(segment_id)
        return None if segment is None else read.article(segment.article_id).language

    # Files.

    def _maker(self) -> "_Maker":
        return _Maker(self._each, self._own)

    @property
    def bundled(self) -> Dictionary | None:
        """Return the dictionary that comes with the program, once it was read."""
        return self._each[-1] if self._each else None

    def load(self) -> None:
        """Read the dictionaries in a job, unless they were or are being read; `loaded` tells."""
        if self._each:
            self.loaded.emit()
            return
        if self._context.app.jobs.is_running(LOAD):
            return
        make = self._maker()

        def work(_token: CancelToken, _report: Reporter[None]) -> tuple[Dictionary, ...]:
            return make()

        self._context.app.jobs.start(Job(LOAD, work, self._loaded))

    def _loaded(self, outcome: Outcome[tuple[Dictionary, ...]]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is None:
            return
        self._each = outcome.value
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            text, place, language, is_told = waiting
            self.look_up(text, place, language, is_told=is_told)
        self.loaded.emit()

    def _choose_file(self) -> None:
        question = FileQuestion(tr("Add a dictionary"), Purpose.IMPORT, kinds=tr(_FILES))
        self._context.app.ask_files(question, lambda answer: self.add(answer.path))

    def add(self, path: Path) -> None:
        """Take a file in the format of CC-CEDICT; it goes before what was there."""
        own, make = self._own, self._maker()

        def work(_token: CancelToken, _report: Reporter[None]) -> tuple[Dictionary, ...]:
            packed = read_u8(own.content(path), path.stem)
            before = make()
            own.keep(path.stem, packed)
            return (Dictionary(packed), *before)

        def take(outcome: Outcome[tuple[Dictionary, ...]]) -> None:
            self._loaded(outcome)
            if outcome.value is not None:
                about = outcome.value[0].packed.about
                said = told(number_of(about.get("entries", "0")), _TAKEN_IN, name=path.stem)
                self._context.tell(said)

        self._context.app.jobs.start(Job(ADD, work, take))

    def _end(self) -> None:
        self._rest.stop()
        for job in (LOAD, LOOK, IDIOMS, ADD):
            self._context.app.jobs.drop(job)


def _in_one_line(found: Sequence[Found], *, simplified: bool) -> str:
    """Return the words that were found, each once, with how its likeliest entry is read."""
    likeliest = (each.entries[0] for each in found if each.entries)
    words = (
        f"{entry.simplified if simplified else entry.traditional} {toned(entry.pinyin)}"
        for entry in likeliest
    )
    return " · ".join(dict.fromkeys(words))


class _Maker:
    """Returns the dictionaries, read in a job if they are not there yet; CC-CEDICT is the last."""

    def __init__(self, known: Sequence[Dictionary], own: OwnDictionaries) -> None:
        self._known = tuple(known)
        self._own = own

    def __call__(self) -> tuple[Dictionary, ...]:
        if self._known:
            return self._known
        mine = (Dictionary(packed) for packed in self._own.all())
        return (*mine, bundled_dictionary())
