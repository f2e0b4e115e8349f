"""Spelling of the English: underlines, the next misspelled word, suggestions, dictionaries."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.dialogs.spelling import Offer, SuggestionMenu
from ui.language import tr
from ui.needs import Need
from ui.sentences import sentence, warning_sentence
from ui.viewmodels.rows import Column
from ui.viewmodels.spelling import SpellingMarks
from ui.widgets.pair_view import EditedText, MenuRequest, PairView
from ui.widgets.pair_view.editor import write_over
from workbench.model.changes import ChangeSet, Kind
from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId
from workbench.services.commands.settings import ChangeSettings
from workbench.services.jobs import CancelToken
from workbench.services.writing_aids.spelling import (
    LANGUAGE,
    SWITCH,
    AddWord,
    English,
    FoundWord,
    Misspelling,
    MisspellingSearch,
    SpellingOptions,
    UserWords,
    checked_word,
    language_of,
    words_of,
)
from workbench.text.spelling.words import spelled_words

FIND = "spelling.find"
SUGGEST = "spelling.suggest"

_LANGUAGES = {"spelling.en_us": English.AMERICAN, "spelling.en_gb": English.BRITISH}
_ON_TARGET = ("spelling.next", "spelling.suggest", "spelling.add", "spelling.add_mine")

SPELLING_MENU = Addition(
    "Tools",
    (MenuSpec("&Spelling", (*_ON_TARGET, "-", "spelling.on", *_LANGUAGES)),),
)


def spelling_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of spelling."""
    return (
        ActionSpec("spelling.next", "&Next misspelled word", ("F7",), needs=(Need.SEGMENT,)),
        ActionSpec(
            "spelling.suggest", "&Suggestions for the word…", ("Alt+F7",), needs=(Need.TARGET,)
        ),
        ActionSpec(
            "spelling.add",
            "&Add the word to the project's dictionary",
            ("Ctrl+F7",),
            needs=(Need.TARGET,),
        ),
        ActionSpec(
            "spelling.add_mine",
            "Add the word to &my dictionary",
            ("Ctrl+Shift+F7",),
            needs=(Need.TARGET,),
        ),
        ActionSpec(
            "spelling.on", "&Underline misspelled words", checkable=True, needs=(Need.PROJECT,)
        ),
        ActionSpec(
            "spelling.en_us",
            "American &English",
            checkable=True,
            group="spelling",
            needs=(Need.PROJECT,),
        ),
        ActionSpec(
            "spelling.en_gb",
            "&British English",
            checkable=True,
            group="spelling",
            needs=(Need.PROJECT,),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Suggested:
    """What a job suggests for a word of the text that is in the editor."""

    segment_id: SegmentId
    text: str
    misspelling: Misspelling | None
    suggestions: tuple[str, ...] = ()


class _Writing(QObject):
    """Keeps the word that is being written from being underlined before it is left."""

    def __init__(self, context: ProjectContext, pairs: PairView, marks: SpellingMarks) -> None:
        super().__init__(context.parent)
        self._editor = pairs.editor
        self._marks = marks
        context.follow(pairs.activated, self._enter)
        context.follow(pairs.left, self._leave)
        context.follow(pairs.edited, self._spare)
        context.follow(pairs.editor.cursorPositionChanged, self._follow_cursor)

    def _enter(self, segment_id: SegmentId) -> None:
        self._marks.written = segment_id

    def _leave(self, _: SegmentId) -> None:
        self._marks.written = None
        self._marks.spare_nothing()

    def _spare(self, edited: EditedText) -> None:
        self._marks.spare(edited.segment_id, self._editor.selection()[1])

    def _follow_cursor(self) -> None:
        spared = self._marks.spared_cursor
        if spared is not None and self._editor.selection()[1] != spared:
            self._marks.spare_nothing()


class SpellingController(QObject):
    """Serves the spelling of the targets; to be made before the project's rows are shown."""

    def __init__(self, context: ProjectContext, pairs: PairView) -> None:
        """Serve the editor of `pairs`, and underline in its rows."""
        super().__init__(context.parent)
        self._context = context
        self._pairs = pairs
        self._user = UserWords.beside(context.app.preferences.path)
        self._mine = self._user.load()
        for warning in self._user.warnings:
            context.tell(warning_sentence(warning))
        self.marks = SpellingMarks(context.jobs, self)
        self.marks.failed.connect(context.report)
        self.menu: QMenu | None = None
        context.at_end(self.marks.forget)
        context.own_jobs(FIND, SUGGEST)
        self._connect_actions()
        self._writing = _Writing(context, pairs, self.marks)
        context.follow(pairs.pointer.menu_requested, self._aim)
        context.project.rows.spelling = self.marks
        self.marks.ready.connect(context.project.rows.changed)
        context.project.changed.connect(self._follow)
        self._use()

    def _connect_actions(self) -> None:
        self._context.serve(
            {
                "spelling.next": self.find_next,
                "spelling.suggest": self.suggest,
                "spelling.add": partial(self._add_here, mine=False),
                "spelling.add_mine": partial(self._add_here, mine=True),
                **{each: partial(self._speak, english) for each, english in _LANGUAGES.items()},
            }
        )
        self._context.serve_switches({"spelling.on": self._switch})

    def _follow(self, changes: ChangeSet) -> None:
        if changes.touched(Kind.SETTING) or changes.touched(Kind.TERM):
            self._use()

    def _use(self) -> None:
        """Check as the project and the user want it now."""
        read, actions = self._context.session.read, self._context.app.actions
        settings = read.settings()
        shared = self._context.app.conversions.shared
        own = tuple(term.entry for term in read.terms())
        language, on = language_of(settings), settings.get(SWITCH) != "off"
        words = words_of(settings) | self._mine
        options = SpellingOptions(language, words, (*own, *shared.strongest_first()))
        self.marks.use(options, shown=on)
        actions["spelling.on"].setChecked(on)
        for action_id, english in _LANGUAGES.items():
            actions[action_id].setChecked(english is language)

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._context.execute(ChangeSettings(((SWITCH, "on" if on else "off"),)))

    def _speak(self, english: English) -> None:
        self._context.execute(ChangeSettings(((LANGUAGE, english.value),)))

    def _aim(self, request: MenuRequest) -> None:
        """Put the cursor where the mouse asks for a menu, that it be about the word there."""
        editor = self._pairs.editor
        inside = editor.viewport().mapFromGlobal(request.position)
        if request.column is Column.TARGET and editor.viewport().rect().contains(inside):
            start, end = editor.selection()
            if start == end:
                editor.setTextCursor(editor.cursorForPosition(inside))

    def find_next(self) -> None:
        """Go to the next misspelled word from the cursor on, in other rows too, and round."""
        project, active = self._context.project, self._context.active
        if active is None or not project.saver.flush():
            return
        rows, session = project.rows, project.session
        cursor = self._pairs.editor.selection()[1]
        above = tuple(reversed(rows.beyond(active, -1)))
        search = MisspellingSearch(active, cursor, tuple(rows.beyond(active, 1)), above)
        make = self.marks.checker_for_job()

        def work(token: CancelToken, _report: Reporter[None]) -> FoundWord | None:
            with session.reading() as view:
                return search.first(view.reader, make(), token)

        self._context.jobs.start(Job(FIND, work, self._arrive))

    def _arrive(self, outcome: Outcome[FoundWord | None]) -> None:
        found = outcome.value
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.cancelled or outcome.error is not None:
            return
        if found is None:
            self._context.tell(tr("No misspelled word in what is listed."))
            return
        pairs, word = self._pairs, found.misspelling
        pairs.select(found.segment_id, Column.TARGET, word.start, word.end)
        said = tr("“{word}” is not in the dictionary. Alt+F7 for suggestions.", word=word.word)
        said = tr("From the top: {said}", said=said) if found.wrapped else said
        self._context.tell(said)

    def suggest(self) -> None:
        """Open a menu of suggestions for the misspelled word at the cursor, or the next here."""
        active = self._context.active
        if active is None:
            return
        editor, make = self._pairs.editor, self.marks.checker_for_job()
        text, selected = editor.text(), editor.selection()
        source = self._context.session.read.segment(active).source

        def work(_token: CancelToken, _report: Reporter[None]) -> _Suggested:
            checker = make()
            found = _at(checker.misspelled(text, source), selected)
            said = checker.suggest(found.word) if found is not None else ()
            return _Suggested(active, text, found, said)

        self._context.jobs.start(Job(SUGGEST, work, self._offer))

    def _offer(self, outcome: Outcome[_Suggested]) -> None:
        suggested, editor = outcome.value, self._pairs.editor
        if outcome.error is not None:
            self._context.report(outcome.error)
        if suggested is None or suggested.segment_id != self._context.active:
            return
        if editor.text() != suggested.text:
            return
        found = suggested.misspelling
        if found is None:
            self._context.tell(tr("No misspelled word here."))
            return
        editor.select(found.start, found.end)
        offer = Offer(found.word, suggested.suggestions, editor.isReadOnly())
        menu = SuggestionMenu(offer, self._context.over)
        menu.chosen.connect(partial(self._replace, suggested))
        menu.project_wanted.connect(partial(self._add, found.word, mine=False))
        menu.user_wanted.connect(partial(self._add, found.word, mine=True))
        self.menu = menu
        menu.popup(editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft() + QPoint(0, 4)))

    def _replace(self, suggested: _Suggested, text: str) -> None:
        """Write the chosen word, as a step that undo takes back."""
        editor, found = self._pairs.editor, suggested.misspelling
        unchanged = editor.text() == suggested.text and not editor.isReadOnly()
        if found is not None and unchanged and self._context.active == suggested.segment_id:
            write_over(editor, found.start, found.end, text)
            editor.setFocus()

    def _add_here(self, *, mine: bool) -> None:
        """Add the selected word, or the one at the cursor."""
        editor = self._pairs.editor
        if self._context.active is None:
            return
        start, end = editor.selection()
        text = editor.text()
        under = (word.text for word in spelled_words(text) if word.start <= start <= word.end)
        word = text[start:end].strip() or next(under, "")
        if word:
            self._add(word, mine=mine)
        else:
            self._context.tell(tr("No word here to be added."))

    def _add(self, word: str, *, mine: bool) -> None:
        try:
            kept = checked_word(word)
            if mine:
                self._mine = self._user.add(kept)
                self._use()
        except WorkbenchError as error:
            self._context.tell(sentence(error))
            return
        if mine or self._context.execute(AddWord(kept)):
            mine_now = tr("“{word}” is in your dictionary now.", word=kept)
            ours_now = tr("“{word}” is in the project's dictionary now.", word=kept)
            self._context.tell(mine_now if mine else ours_now)


def _at(found: tuple[Misspelling, ...], selected: tuple[int, int]) -> Misspelling | None:
    """Return the misspelling that a selection touches, else the first one behind it."""
    start, end = selected
    touched = (each for each in found if each.start <= end and start <= each.end)
    behind = (each for each in found if each.start > end)
    return next(touched, None) or next(behind, None)
