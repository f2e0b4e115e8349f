"""Who is working: asked once, shown in the status line, changed at any time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ui.actions import ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.controllers.project_context import ProjectContext
from ui.dialogs.who import WhoPrompt
from ui.language import Words, tr
from ui.user_input import InputWatch
from ui.viewmodels.typing_saver import ORIGIN
from ui.widgets.pair_view import PairView
from ui.widgets.status_line import StatusLine
from workbench.model.changes import ChangeSet, Kind
from workbench.model.ids import SegmentId
from workbench.model.vouching import Hand
from workbench.services.commands.targets import PutDrafts
from workbench.services.session import present_user
from workbench.services.settings.preferences import working_hand

WORKING_MENU = Addition("Tools", ("tools.who",))
HAND_NAMES = Words({Hand.TRANSLATOR: "translator", Hand.EDITOR: "editor"})
_LONGEST_SHOWN = 24

# Milliseconds without a key before a question comes by itself: who types on would answer it with
# the words of a translation.
REST = 1_500


def working_specs() -> tuple[ActionSpec, ...]:
    """Return the action that asks who is working."""
    return (ActionSpec("tools.who", "&Who is working…", ("Ctrl+Alt+W",)),)


def _at_once() -> bool:
    return True


class JobController(QObject):
    """Asks who is working, and shows it."""

    answered = Signal()
    """Somebody else is working from now on, or in another capacity."""

    def __init__(self, context: AppContext, status: StatusLine, parent: QObject) -> None:
        """Show who is working in `status`."""
        super().__init__(parent)
        self._context = context
        self._status = status
        context.actions.serve({"tools.who": self.ask})
        self._show()

    def _show(self) -> None:
        kept = self._context.preferences.load()
        name, hand = kept.author or present_user(), HAND_NAMES[working_hand(kept)]
        short = name if len(name) <= _LONGEST_SHOWN else name[: _LONGEST_SHOWN - 1] + "…"
        self._status.show_who(f"{short} · {hand}", f"{name} · {hand}")

    def ask(self, hand: Hand | None = None, ready: Callable[[], bool] = _at_once) -> None:
        """Ask who is working, and let it hold from now on.

        `hand` is proposed to those who never answered; an answer counts only if `ready` says so.
        """
        kept = self._context.preferences.load()
        proposed = hand if hand is not None and not kept.hand else working_hand(kept)
        prompt = WhoPrompt(kept.author or present_user(), proposed, self._context.over)
        prompt.rejected.connect(self._keep_hand)
        self._context.ask(prompt, lambda: self._take(prompt.name, prompt.hand, ready))

    def _take(self, name: str, hand: Hand, ready: Callable[[], bool]) -> None:
        if ready():
            self._context.preferences.change(author=name, hand=hand.value)
            self._show()
            self.answered.emit()

    def _keep_hand(self) -> None:
        """Ask no more by itself: Escape is an answer too."""
        kept = self._context.preferences.load()
        self._context.preferences.change(hand=working_hand(kept).value)


class AuthorController(QObject):
    """Gives an open project its author and hand, and tells when a change withdraws a signature.

    The question who is working comes by itself once, after the first change that somebody makes who
    never answered it, once they rest, and never when drafts come in beside a cell that is written.
    """

    def __init__(self, context: ProjectContext, job: JobController, pairs: PairView) -> None:
        """Let `job` ask, not while a cell of `pairs` is being written."""
        super().__init__(context.parent)
        self._context = context
        self._job = job
        self._waiting = self._has_asked = False
        self._watch: InputWatch | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._ask_who_rests)
        context.serve({"tools.who": self.ask})
        context.follow(job.answered, self._use)
        context.follow(pairs.left, self._ask_first)
        context.project.changed.connect(self._follow)
        context.project.life.at_end(self._stop_watching)
        self._use()

    def _use(self) -> None:
        kept, project = self._context.app.preferences.load(), self._context.project
        project.session.sign_as(kept.author or present_user())
        acting = project.session.hand is not project.hand
        project.hand = working_hand(kept)
        if not acting:
            project.act_as(None)

    def ask(self) -> None:
        """Ask who is working; who never answered is what this work is: an editor at the desk."""
        self._job.ask(self._context.session.hand, self._context.project.saver.leave)

    def _follow(self, changes: ChangeSet) -> None:
        asked = self._is_answered()
        is_work = changes.touched(Kind.SEGMENT) and not changes.touched(Kind.ARTICLE)
        if asked or self._has_asked:
            self._waiting = False
        elif is_work and changes.command != PutDrafts.code:
            self._waiting = True
            if changes.origin != ORIGIN:
                self._ask_first()
        self._tell(changes)

    def _ask_first(self, _: object = None) -> None:
        if self._waiting:
            self._waiting, self._has_asked = False, True
            application = QApplication.instance()
            if isinstance(application, QApplication):
                self._watch = InputWatch(application, self._hear, self)
            self._rest.start()

    def _is_answered(self) -> bool:
        kept = self._context.app.preferences.load()
        return bool(kept.author or kept.hand)

    def _hear(self, kind: QEvent.Type) -> None:
        if kind is QEvent.Type.KeyPress:
            self._rest.start()

    def _ask_who_rests(self) -> None:
        if QApplication.activeModalWidget() is not None:
            self._rest.start()
            return
        self._stop_watching()
        if not self._is_answered():
            self.ask()

    def _stop_watching(self) -> None:
        self._rest.stop()
        if self._watch is not None:
            self._watch.end()
            self._watch = None

    def _tell(self, changes: ChangeSet) -> None:
        """Say what a change does to the signature of its article."""
        read = self._context.session.read
        articles = read.articles() if changes.unsigned else ()
        lost = [each.title for each in articles if each.id in changes.unsigned]
        if lost:
            self._context.tell(tr("This withdraws the signature of “{title}”.", title=lost[0]))
            return
        noted = {SegmentId(ref.parent) for ref in changes.created if ref.kind is Kind.NOTE}
        signed = {each.article_id for each in read.sign_offs()} if noted else set()
        rows = read.segments(noted).values() if signed else ()
        if any(segment.article_id in signed for segment in rows):
            self._context.tell(tr("The article stays signed off; the note is open."))
