"""What editors say to findings, and sign-offs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from workbench.model.errors import UsageError
from workbench.model.finding import Decision, DecisionKind
from workbench.model.highlight import Note
from workbench.model.ids import ArticleId, DecisionId, NoteId, SegmentId, SignOffId
from workbench.model.segment import Segment, Status
from workbench.model.sign_off import Obstacle, ObstacleKind, SignOff, is_signed_for, unsettled
from workbench.services.commands.command import Undoable
from workbench.services.commands.targets import SetStatus
from workbench.services.commands.vouching import with_status
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
        """Store the decision; raise `UsageError("decision.reason")` without a reason."""
        if not self.reason.strip():
            raise UsageError("decision.reason")
        _say(tx, self, DecisionKind.DISMISSED, self.reason)


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
        _say(tx, self, DecisionKind.ASKED, self.question)


@dataclass(frozen=True, slots=True)
class ReopenFinding(Undoable):
    """Take back what was said to a finding."""

    decision_id: DecisionId
    code: ClassVar[str] = "reopen_finding"

    def apply(self, tx: Transaction) -> None:
        """Delete the decision; raise `UsageError("decision.unknown")` if there is none."""
        tx.decisions.delete(self.decision_id)


def _say(
    tx: Transaction, about: DismissFinding | AskTranslator, kind: DecisionKind, words: str
) -> None:
    for known in tx.decisions.where("segment_id", about.segment_id):
        if (known.code, known.judged) == (about.finding, about.judged):
            tx.decisions.delete(known.id)
    tx.decisions.insert(
        Decision(
            DecisionId(0),
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
    """Answer for an article as it stands: what is confirmed in it becomes final.

    Any later change of its texts withdraws the sign-off. Raises `UsageError("sign_off.open")` while
    anything is unsettled, unless a `reason` is given, which is kept with what was unsettled.
    `known` are the obstacles that `workbench.services.checking.signing` found: those of the
    checks and of the original, which a command cannot see, are taken from them.
    """

    article_id: ArticleId
    reason: str = ""
    known: Sequence[Obstacle] = ()
    code: ClassVar[str] = "sign_off"

    def apply(self, tx: Transaction) -> None:
        """Make the segments final and store who signed and when, in place of an earlier one."""
        article = tx.articles.get(self.article_id)
        segments = tx.segments.where("article_id", article.id, order="position, id")
        left = self._left(segments, tx)
        reason = self.reason.strip() if left else ""
        if left and not reason:
            raise UsageError(
                "sign_off.open", count=len({each.number for each in left}), article=article.title
            )
        tx.sign_offs.withdraw(article.id)
        for segment in segments:
            if is_signed_for(segment) and segment.status.is_confirmed:
                final = with_status(segment, Status.FINAL, tx)
                tx.segments.save(replace(final, rev=segment.rev + 1))
        signed = SignOff(SignOffId(0), article.id, tx.author, tx.now, reason, left)
        tx.sign_offs.insert(signed)

    def _left(self, segments: Sequence[Segment], tx: Transaction) -> tuple[Obstacle, ...]:
        found = [*unsettled(segments, _noted(segments, tx))]
        unseen = {ObstacleKind.FINDING, ObstacleKind.SOURCE}
        found += (each for each in self.known if each.kind in unseen)
        return tuple(sorted(found, key=lambda each: each.number))


def _noted(segments: Iterable[Segment], tx: Transaction) -> set[SegmentId]:
    notes = (note for each in segments for note in tx.notes.where("segment_id", each.id))
    return {note.segment_id for note in notes if not note.resolved}


@dataclass(frozen=True, slots=True)
class WithdrawSignOff(Undoable):
    """Take a sign-off back; what it made final is reviewed again."""

    article_id: ArticleId
    code: ClassVar[str] = "withdraw_sign_off"

    def apply(self, tx: Transaction) -> None:
        """Delete it, if there is one; the transaction settles the statuses at its end."""
        tx.sign_offs.withdraw(self.article_id)
