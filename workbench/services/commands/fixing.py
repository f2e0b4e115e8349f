"""Making the fix of a finding."""

import re
from dataclasses import dataclass
from typing import ClassVar

from workbench.model.finding import Fix, Verdict, VerdictKind
from workbench.model.ids import SegmentId, VerdictId
from workbench.model.vouching import EditKind
from workbench.services.commands.command import Undoable
from workbench.services.commands.targets import SetTarget
from workbench.storage.transaction import Transaction


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
        mended = fix.apply(segment.target)
        SetTarget(segment.id, mended, edit=EditKind.CORRECTION).apply(tx)
        tx.verdicts.insert(
            Verdict(
                VerdictId(0),
                segment.id,
                self.finding,
                self.judged,
                VerdictKind.FIXED,
                in_words(fix, segment.target),
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


_LAST_WORD = re.compile(r"\S{0,40}\s?$")
_FIRST_WORD = re.compile(r"\s?\S{0,40}")
