"""Writing translations: typing, confirming."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from ui.controllers.going.listing import ListingController
from ui.controllers.project_context import ProjectContext
from ui.dialogs.prompts import Question, TextPrompt
from ui.language import Words, tr
from ui.viewmodels.typing_saver import ORIGIN
from ui.widgets.pair_view import EditedText, PairView
from ui.widgets.status_line import StatusLine
from workbench.model.changes import ChangeSet, Kind
from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment, Status
from workbench.services.commands.annotations import AddNote
from workbench.services.commands.command import Batch, Command
from workbench.services.commands.inline import CopySource
from workbench.services.commands.targets import Confirm, SetLocked, SetStatus, SetTarget
from workbench.storage.journal import Entry

_STEPS = Words(
    {
        "set_target": "typing",
        "set_status": "change of status",
        "confirm": "confirmation",
        "put_inline": "link or emphasis",
        "take_review": "review",
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
        "turn_terms": "turning of terms into a termbase",
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
        "remove_alignment": "removal of alignment",
        "rename_article": "new title",
        "set_language": "variant of the article",
        "reject": "rejection",
        "replace": "replacement",
    }
)


class TypedTextController(QObject):
    """Keeps what is typed in the pair view, and says whether it is saved.

    To be made before all that looks at the project when a segment is edited or left.
    """

    def __init__(self, context: ProjectContext, pairs: PairView, status: StatusLine) -> None:
        """Keep what is typed in `pairs`."""
        super().__init__(context.parent)
        self._context = context
        self._pairs = pairs
        self._saver = context.project.saver
        self._status = status
        context.follow(pairs.edited, self._hold)
        context.follow(pairs.left, self.leave)
        self._saver.saved.connect(status.show_saved)
        self._saver.failed.connect(self._tell_failure)

    def _hold(self, edited: EditedText) -> None:
        known = self._context.session.read.segments([edited.segment_id])
        segment = known.get(edited.segment_id)
        if segment is not None and segment.locked:
            # An input method may commit into a cell that was locked while it composed: held, that
            # could never be saved, and nothing could be closed or undone any more.
            self._pairs.set_editor_text(segment.id, segment.target)
            return
        self._saver.hold(edited.segment_id, edited.text, whole=edited.whole)

    def leave(self, _: object = None) -> None:
        """Save it all, for nobody is writing now."""
        self._saver.leave()

    def _tell_failure(self, error: WorkbenchError) -> None:
        said = self._context.app.sentence(error)
        self._status.show_unsaved(said)
        self._status.tell(said)


class EditController(QObject):
    """Carries what is decided in the pair view into the project."""

    def __init__(
        self, context: ProjectContext, listing: ListingController, pairs: PairView
    ) -> None:
        """Serve the active segment, which stands in `pairs`."""
        super().__init__(context.parent)
        self._context = context
        self._listing = listing
        self._pairs = pairs
        context.project.changed.connect(self._follow)
        context.serve(self._handlers())
        context.follow(pairs.activated, self._refresh)
        context.at_end(self._forget)
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

    def _follow(self, changes: ChangeSet) -> None:
        """Bring a change from elsewhere into the editor; one's own typing is there already."""
        active = self._context.active
        if changes.origin != ORIGIN:
            touched = {SegmentId(ref.id) for ref in changes.updated if ref.kind is Kind.SEGMENT}
            if active in touched:
                segment = self._context.session.read.segment(active)
                self._pairs.set_editor_text(segment.id, segment.target)
        self._refresh()

    def segment(self) -> Segment | None:
        """Return the active segment with what was just typed in it saved."""
        active = self._context.active
        if active is None or not self._context.project.saver.flush():
            return None
        return self._context.session.read.segment(active)

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
            self._context.tell(tr("It has this status already."))
        return done

    def confirm_and_go_on(self) -> None:
        """Confirm the active segment and go to the next one that is not confirmed."""
        if self.set_status(Status.TRANSLATED):
            self._listing.next_open()

    def copy_source(self) -> None:
        """Make the source the target of the active segment."""
        segment = self.segment()
        if segment is not None:
            self._context.session.seal()
            self._context.execute(CopySource(segment.id))
            self._context.session.seal()

    def clear(self) -> None:
        """Empty the target of the active segment."""
        segment = self.segment()
        if segment is not None:
            self._put(segment, "")

    def _put(self, segment: Segment, text: str) -> None:
        self._context.session.seal()
        self._context.execute(SetTarget(segment.id, text))
        self._context.session.seal()

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
        prompt = TextPrompt(question, self._context.over)
        self._context.ask(prompt, lambda: self._reject(segment.id, prompt.text))

    def _reject(self, segment_id: SegmentId, reason: str) -> None:
        status = SetStatus((segment_id,), Status.REJECTED)
        self._context.execute(Batch("reject", (status, AddNote(segment_id, reason))))

    def _refresh(self, _: object = None) -> None:
        """Say what undo and redo would do."""
        session = self._context.session
        self._say(_step(session.undoable()), _step(session.redoable()))

    def _forget(self) -> None:
        """Say only undo and redo: there is nothing to name any more."""
        self._say("", "")

    def _say(self, undoable: str, redoable: str) -> None:
        actions, undo, redo = self._context.app.actions, tr("&Undo"), tr("&Redo")
        actions["edit.undo"].setText(f"{undo} {undoable}".strip())
        actions["edit.redo"].setText(f"{redo} {redoable}".strip())


def _step(entry: Entry | None) -> str:
    return "" if entry is None else _STEPS.get(entry.command, "")
