"""Writing translations: typing, confirming."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from ui.controllers.app_context import AppContext
from ui.controllers.going.navigation import NavigationController
from ui.dialogs.prompts import Question, TextPrompt
from ui.language import Words, tr
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.typing_saver import ORIGIN
from ui.widgets.pair_view import EditedText
from workbench.model.changes import ChangeSet, Kind
from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment, Status
from workbench.services.commands.annotations import AddNote
from workbench.services.commands.command import Batch, Command
from workbench.services.commands.targets import Confirm, SetLocked, SetStatus, SetTarget
from workbench.storage.journal import Entry

_STEPS = Words(
    {
        "set_target": "typing",
        "set_status": "change of status",
        "confirm": "confirmation",
        "put_inline": "link or emphasis",
        "remove_inline": "removal of a link or emphasis",
        "split_segment": "split",
        "merge_segments": "merge",
        "swap_targets": "move of the target",
        "set_omitted": "leaving out",
        "set_no_propagation": "choice about repetitions",
        "choose_conversion": "choice of a form",
        "confirm_choice": "choice of a form",
        "remove_choice": "choice of a form",
        "add_terms": "new terms",
        "change_term": "change of a term",
        "remove_terms": "removal of terms",
        "dismiss_finding": "dismissal",
        "fix_finding": "fix",
        "ask_translator": "question",
        "reopen_finding": "reopening",
        "sign_off": "sign-off",
        "withdraw_sign_off": "withdrawal of the sign-off",
        "set_role": "change of role",
        "set_locked": "lock",
        "put_drafts": "drafts",
        "add_highlight": "highlight",
        "change_highlight": "change of highlight",
        "attach_highlight": "place of highlight",
        "remove_highlight": "removal of highlight",
        "add_note": "note",
        "change_note": "change of note",
        "remove_note": "removal of note",
        "set_conversion": "conversion by hand",
        "add_word": "word of the dictionary",
        "add_article": "import",
        "update_article": "import of a newer version",
        "remove_article": "removal of article",
        "rename_article": "new title",
        "set_language": "variant of the article",
        "reject": "rejection",
        "replace": "replacement",
    }
)


class EditController(QObject):
    """Carries what is typed and decided in the pair view into the project."""

    def __init__(
        self, context: AppContext, navigation: NavigationController, parent: QObject
    ) -> None:
        """Serve the pair view of `context`."""
        super().__init__(parent)
        self._context = context
        self._navigation = navigation
        pairs = context.window.pairs
        pairs.edited.connect(self._hold)
        pairs.left.connect(self._leave)
        context.window.left.connect(self._leave)
        context.holder.opened.connect(self._begin)
        context.holder.closed.connect(self._refresh)
        context.actions.serve(self._handlers())
        pairs.activated.connect(self._refresh)
        self._refresh()

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "segment.confirm_next": self.confirm_and_go_on,
            "segment.confirm": partial(self.set_status, Status.TRANSLATED),
            "segment.copy_source": self.copy_source,
            "segment.clear": self.clear,
            "segment.lock": self.toggle_lock,
            "review.reviewed": partial(self.set_status, Status.REVIEWED),
            "review.final": partial(self.set_status, Status.FINAL),
            "review.reject": self.reject,
        }

    def _begin(self, project: OpenProject) -> None:
        project.saver.saved.connect(self._context.window.status.show_saved)
        project.saver.failed.connect(self._tell_failure)
        project.changed.connect(self._follow)
        self._refresh()

    def _hold(self, edited: EditedText) -> None:
        project = self._context.project
        if project is not None:
            project.saver.hold(edited.segment_id, edited.text, whole=edited.whole)

    def _leave(self, _: object = None) -> None:
        project = self._context.project
        if project is not None:
            project.saver.leave()

    def _tell_failure(self, error: WorkbenchError) -> None:
        self._context.window.status.show_unsaved(self._context.sentence(error))
        self._context.window.status.tell(self._context.sentence(error))

    def _follow(self, changes: ChangeSet) -> None:
        """Bring a change from elsewhere into the editor; one's own typing is there already."""
        project = self._context.project
        active = self._context.active
        if project is not None and changes.origin != ORIGIN:
            touched = {SegmentId(ref.id) for ref in changes.updated if ref.kind is Kind.SEGMENT}
            if active in touched:
                segment = project.session.read.segment(active)
                self._context.window.pairs.set_editor_text(segment.id, segment.target)
        self._refresh()

    def segment(self) -> Segment | None:
        """Return the active segment with what was just typed in it saved."""
        project, active = self._context.project, self._context.active
        if project is None or active is None or not project.saver.flush():
            return None
        return project.session.read.segment(active)

    def set_status(self, status: Status) -> bool:
        """Give the active segment this status; return whether it has it now."""
        segment = self.segment()
        if segment is None:
            return False
        command: Command = SetStatus((segment.id,), status)
        if status is Status.TRANSLATED:
            command = Confirm(segment.id)
        done = self._context.execute(command)
        now = self.segment()
        if done and now is not None and now.status is segment.status:
            self._context.window.status.tell(tr("It has this status already."))
        return done

    def confirm_and_go_on(self) -> None:
        """Confirm the active segment and go to the next one that is not confirmed."""
        if self.set_status(Status.TRANSLATED):
            self._navigation.next_open()

    def copy_source(self) -> None:
        """Make the source the target of the active segment."""
        segment = self.segment()
        if segment is not None:
            self._put(segment, segment.source)

    def clear(self) -> None:
        """Empty the target of the active segment."""
        segment = self.segment()
        if segment is not None:
            self._put(segment, "")

    def _put(self, segment: Segment, text: str) -> None:
        project = self._context.project
        if project is not None:
            project.session.seal()
            self._context.execute(SetTarget(segment.id, text))
            project.session.seal()

    def toggle_lock(self) -> None:
        """Lock the active segment, or free it."""
        segment = self.segment()
        if segment is not None:
            self._context.execute(SetLocked((segment.id,), not segment.locked))

    def reject(self) -> None:
        """Send the active segment back, with a reason that becomes a note."""
        segment = self.segment()
        if segment is None:
            return
        question = Question(
            tr("Reject"), tr("Why does it go back to the translator?"), button=tr("Reject")
        )
        prompt = TextPrompt(question, self._context.window)
        self._context.ask(prompt, lambda: self._reject(segment.id, prompt.text))

    def _reject(self, segment_id: SegmentId, reason: str) -> None:
        status = SetStatus((segment_id,), Status.REJECTED)
        self._context.execute(Batch("reject", (status, AddNote(segment_id, reason))))

    def _refresh(self, _: object = None) -> None:
        """Say what undo and redo would do."""
        project = self._context.project
        actions = self._context.actions
        undoable = project.session.undoable() if project else None
        redoable = project.session.redoable() if project else None
        for action_id, word, entry in (
            ("edit.undo", tr("&Undo"), undoable),
            ("edit.redo", tr("&Redo"), redoable),
        ):
            actions[action_id].setText(f"{word} {_step(entry)}".strip())


def _step(entry: Entry | None) -> str:
    return "" if entry is None else _STEPS.get(entry.command, "")
