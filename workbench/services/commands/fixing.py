"""Making the fix of a finding, and keeping what was fixed by hand."""

from dataclasses import dataclass
from typing import ClassVar

from workbench.model.finding import Decision, DecisionKind, Fix
from workbench.model.ids import DecisionId, SegmentId
from workbench.model.vouching import EditKind
from workbench.services.commands.command import Undoable
from workbench.services.commands.targets import SetTarget
from workbench.storage.transaction import Transaction
from workbench.text.anchoring import common_prefix
from workbench.text.patterns import compiled


@dataclass(frozen=True, slots=True)
class FixFinding(Undoable):
    """Edit a target as a finding proposes, and keep who did so and what was changed into what.

    `fix` is for the target as it stands. Refuses a locked segment (`segment.locked`).
    """

    segment_id: SegmentId
    finding: str
    judged: str
    fix: Fix
    code: ClassVar[str] = "fix_finding"

    def apply(self, tx: Transaction) -> None:
        """Write the target and the record, which one undo takes back together."""
        segment, fix = tx.segments.get(self.segment_id), self.fix
        fixed = fix.apply(segment.target)
        SetTarget(segment.id, fixed, edit=EditKind.CORRECTION).apply(tx)
        _keep(tx, self, in_words(fix, segment.target))


@dataclass(frozen=True, slots=True)
class KeepHandFix:
    """Keep that a finding is gone since a user wrote in its segment, which had the target `was`.

    Undo skips it: what it undoes is the writing, and a finding that is back is fixed no more.
    """

    segment_id: SegmentId
    finding: str
    judged: str
    was: str
    code: ClassVar[str] = "keep_hand_fix"
    merge_key: ClassVar[str] = ""
    undoable: ClassVar[bool] = False

    def apply(self, tx: Transaction) -> None:
        """Write the record, with what was changed into what."""
        now = tx.segments.get(self.segment_id).target
        _keep(tx, self, in_words(change_between(self.was, now), self.was))


def change_between(was: str, now: str) -> Fix:
    """Return the one edit, of whole words, that makes `now` of `was`."""
    start = common_prefix(was, now)
    end = common_prefix(was[start:][::-1], now[start:][::-1])
    while start and was[start - 1].isalnum():
        start -= 1
    while end and was[len(was) - end].isalnum():
        end -= 1
    return Fix(start, len(was) - end, now[start : len(now) - end])


def _keep(tx: Transaction, about: FixFinding | KeepHandFix, words: str) -> None:
    tx.decisions.insert(
        Decision(
            DecisionId(0),
            about.segment_id,
            about.finding,
            about.judged,
            DecisionKind.FIXED,
            words,
            tx.now,
            tx.author,
        )
    )


def in_words(fix: Fix, target: str) -> str:
    """Return what a fix makes of what, with the word before and the one behind: `a → b`."""
    head, tail = target[: fix.start], target[fix.end :]
    before, after = _LAST_WORD.search(head), _FIRST_WORD.match(tail)
    left, right = before[0] if before else "", after[0] if after else ""
    old = f"{left}{target[fix.start : fix.end]}{right}"
    return f"{' '.join(old.split())} → {' '.join(f'{left}{fix.text}{right}'.split())}"


_LAST_WORD = compiled(r"\S{0,40}\s?$")
_FIRST_WORD = compiled(r"\s?\S{0,40}")
