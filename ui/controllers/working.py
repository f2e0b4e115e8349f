"""Who is working: asked once, shown in the status line, changed at any time."""

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.dialogs.who import WhoPrompt
from ui.language import Words, tr
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.typing_saver import ORIGIN
from workbench.model.changes import ChangeSet, Kind
from workbench.model.ids import SegmentId
from workbench.model.vouching import Hand
from workbench.services.session import present_user
from workbench.services.settings.preferences import working_hand

WORKING_MENU = Addition("Tools", ("tools.who",))
HAND_NAMES = Words({Hand.TRANSLATOR: "translator", Hand.EDITOR: "editor"})
_LONGEST_SHOWN = 24


def working_specs() -> tuple[ActionSpec, ...]:
    """Return the action that asks who is working."""
    return (ActionSpec("tools.who", "&Who is working…", ("Ctrl+Alt+W",)),)


class JobController(QObject):
    """Gives each project its author and hand, and tells when a change withdraws a signature.

    The question comes by itself once, after the first change that somebody makes who never
    answered it, and never while a cell is being written.
    """

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Serve the projects of `context`."""
        super().__init__(parent)
        self._context = context
        self._waiting = False
        context.actions.serve({"tools.who": self.ask})
        context.holder.opened.connect(self._begin)
        context.window.pairs.left.connect(self._ask_first)
        self._show()

    def _begin(self, project: OpenProject) -> None:
        project.changed.connect(self._follow)
        self._use(project)

    def _use(self, project: OpenProject) -> None:
        kept = self._context.preferences.load()
        project.session.sign_as(kept.author or present_user())
        acting = project.session.hand is not project.hand
        project.hand = working_hand(kept)
        if not acting:
            project.act_as(None)
        self._show()

    def _show(self) -> None:
        kept = self._context.preferences.load()
        name, hand = kept.author or present_user(), HAND_NAMES[working_hand(kept)]
        short = name if len(name) <= _LONGEST_SHOWN else name[: _LONGEST_SHOWN - 1] + "…"
        self._context.window.status.show_who(f"{short} · {hand}", f"{name} · {hand}")

    def ask(self) -> None:
        """Ask who is working, and let it hold from now on."""
        kept, project = self._context.preferences.load(), self._context.project
        hand = working_hand(kept)
        if not kept.hand and project is not None:
            hand = project.session.hand  # who never answered is what this work is: at the desk
        prompt = WhoPrompt(kept.author or present_user(), hand, self._context.window)
        prompt.rejected.connect(self._answered)
        self._context.ask(prompt, lambda: self._take(prompt.name, prompt.hand))

    def _take(self, name: str, hand: Hand) -> None:
        project = self._context.project
        if project is not None and not project.saver.leave():
            return
        self._context.preferences.change(author=name, hand=hand.value)
        if project is not None:
            self._use(project)
        self._show()

    def _answered(self) -> None:
        """Ask no more by itself: Escape is an answer too."""
        kept = self._context.preferences.load()
        self._context.preferences.change(hand=working_hand(kept).value)

    def _follow(self, changes: ChangeSet) -> None:
        kept = self._context.preferences.load()
        asked = bool(kept.author or kept.hand)
        if not asked and changes.touched(Kind.SEGMENT) and not changes.touched(Kind.ARTICLE):
            self._waiting = True
            if changes.origin != ORIGIN:
                self._ask_first(None)
        self._tell(changes)

    def _ask_first(self, _: object) -> None:
        if self._waiting:
            self._waiting = False
            self.ask()

    def _tell(self, changes: ChangeSet) -> None:
        """Say what a change does to the signature of its article."""
        project = self._context.project
        if project is None:
            return
        read, status = project.session.read, self._context.window.status
        articles = read.articles() if changes.unsigned else ()
        lost = [each.title for each in articles if each.id in changes.unsigned]
        if lost:
            status.tell(tr("This withdraws the signature of “{title}”.", title=lost[0]))
            return
        noted = {SegmentId(ref.parent) for ref in changes.created if ref.kind is Kind.NOTE}
        signed = {each.article_id for each in read.sign_offs()} if noted else set()
        rows = read.segments(noted).values() if signed else ()
        if any(segment.article_id in signed for segment in rows):
            status.tell(tr("The article stays signed off; the note is open."))
