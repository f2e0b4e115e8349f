"""What people say to findings, and sign-offs."""

from dataclasses import dataclass
from typing import ClassVar

from workbench.model.errors import UsageError
from workbench.model.finding import Verdict, VerdictKind
from workbench.model.highlight import Note
from workbench.model.ids import ArticleId, NoteId, SegmentId, SignOffId, VerdictId
from workbench.model.segment import Status
from workbench.model.sign_off import SignOff
from workbench.services.commands.command import Undoable
from workbench.services.commands.targets import SetStatus
from workbench.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class DismissFinding(Undoable):
    """Say that a finding needs no change, and why; it holds until the words judged change."""

    segment_id: SegmentId
    finding: str
    judged: str
    reason: str
    code: ClassVar[str] = "dismiss_finding"

    def apply(self, tx: Transaction) -> None:
        """Store the verdict; raise `UsageError("verdict.reason")` without a reason."""
        if not self.reason.strip():
            raise UsageError("verdict.reason")
        _say(tx, self, VerdictKind.DISMISSED, self.reason)


@dataclass(frozen=True, slots=True)
class AskTranslator(Undoable):
    """Send a segment back with a question: a note that says what was found, and a rejection."""

    segment_id: SegmentId
    finding: str
    judged: str
    question: str
    code: ClassVar[str] = "ask_translator"

    def apply(self, tx: Transaction) -> None:
        """Write the note, reject what is translated, and remember that it was asked."""
        segment = tx.segments.get(self.segment_id)
        tx.notes.insert(Note(NoteId(0), segment.id, self.question, tx.author, tx.now))
        if segment.target and segment.status is not Status.REJECTED:
            SetStatus((segment.id,), Status.REJECTED).apply(tx)
        _say(tx, self, VerdictKind.ASKED, self.question)


@dataclass(frozen=True, slots=True)
class ReopenFinding(Undoable):
    """Take back what was said to a finding."""

    verdict_id: VerdictId
    code: ClassVar[str] = "reopen_finding"

    def apply(self, tx: Transaction) -> None:
        """Delete the verdict; raise `UsageError("verdict.unknown")` if there is none."""
        tx.verdicts.delete(self.verdict_id)


def _say(
    tx: Transaction, about: DismissFinding | AskTranslator, kind: VerdictKind, words: str
) -> None:
    for known in tx.verdicts.where("segment_id", about.segment_id):
        if (known.code, known.judged) == (about.finding, about.judged):
            tx.verdicts.delete(known.id)
    tx.verdicts.insert(
        Verdict(
            VerdictId(0),
            about.segment_id,
            about.finding,
            about.judged,
            kind,
            words.strip(),
            tx.now,
            tx.author,
        )
    )


@dataclass(frozen=True, slots=True)
class SignOffArticle(Undoable):
    """Answer for an article as it stands; any later change of it withdraws the sign-off."""

    article_id: ArticleId
    code: ClassVar[str] = "sign_off"

    def apply(self, tx: Transaction) -> None:
        """Store who signed and when, in place of any earlier sign-off."""
        tx.articles.get(self.article_id)
        for known in tx.sign_offs.where("article_id", self.article_id):
            tx.sign_offs.delete(known.id)
        tx.sign_offs.insert(SignOff(SignOffId(0), self.article_id, tx.author, tx.now))


@dataclass(frozen=True, slots=True)
class WithdrawSignOff(Undoable):
    """Take a sign-off back."""

    article_id: ArticleId
    code: ClassVar[str] = "withdraw_sign_off"

    def apply(self, tx: Transaction) -> None:
        """Delete it, if there is one."""
        for known in tx.sign_offs.where("article_id", self.article_id):
            tx.sign_offs.delete(known.id)
