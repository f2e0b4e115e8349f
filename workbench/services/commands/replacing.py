"""Replacing many words at once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from workbench.model.ids import NoteId, SegmentId
from workbench.model.vouching import EditKind
from workbench.services.commands.annotations import ChangeNote
from workbench.services.commands.command import Undoable
from workbench.services.commands.settings import SetConversion
from workbench.services.commands.targets import SetTarget
from workbench.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Edit:
    """`words` at `start` (code points) of a segment's target, or of a note, become `text`.

    `owner` is the note's id, 0 for the target. `before` and `after` are what stood around the words
    when they were found; the edit is made only where all three still stand.
    """

    segment_id: SegmentId
    owner: int
    start: int
    words: str
    text: str
    before: str = ""
    after: str = ""

    def fits(self, text: str) -> bool:
        """Return whether the words still stand where they were found."""
        whole = self.before + self.words + self.after
        return text.startswith(whole, max(0, self.start - len(self.before)))

    def apply(self, text: str) -> str:
        """Return the text with the words replaced."""
        return text[: self.start] + self.text + text[self.start + len(self.words) :]


@dataclass(frozen=True, slots=True)
class ByHand:
    """A conversion that is written by hand with so many places replaced."""

    command: SetConversion
    places: int


@dataclass(frozen=True, slots=True)
class Replaced:
    """What a replacement did: how many places of how many segments, and what it left alone.

    `locked` counts the locked segments, `stale` the places that read otherwise by now.
    """

    places: int = 0
    segments: int = 0
    locked: int = 0
    stale: int = 0


@dataclass(slots=True)
class ReplaceAll(Undoable):
    """Replace words in targets, notes and conversions as one step.

    Locked segments are left alone, places whose words changed since they were found, and notes that
    nothing would be left of. Highlights follow as with `SetTarget`; a replacement is a correction
    and makes no draft of what was confirmed. `outcome` tells afterwards what was done.
    """

    edits: Sequence[Edit]
    conversions: Sequence[ByHand] = ()
    outcome: Replaced = field(default_factory=Replaced)
    code: ClassVar[str] = "replace"

    def apply(self, tx: Transaction) -> None:
        """Make the edits, segment by segment, from the end of each text to its beginning."""
        places = stale = 0
        changed: set[SegmentId] = set()
        locked = self._locked(tx)
        for (segment_id, owner), edits in _grouped(self.edits).items():
            if segment_id in locked:
                continue
            done = _edit_note(tx, owner, edits) if owner else _edit_target(tx, segment_id, edits)
            places, stale = places + done, stale + len(edits) - done
            changed |= {segment_id} if done else set()
        for conversion in self.conversions:
            if conversion.command.segment_id not in locked:
                conversion.command.apply(tx)
                places += conversion.places
                changed.add(conversion.command.segment_id)
        self.outcome = Replaced(places, len(changed), len(locked), stale)

    def _locked(self, tx: Transaction) -> set[SegmentId]:
        wanted = {edit.segment_id for edit in self.edits}
        wanted |= {conversion.command.segment_id for conversion in self.conversions}
        found = (tx.segments.find(segment_id) for segment_id in wanted)
        return {segment.id for segment in found if segment is not None and segment.locked}


def _grouped(edits: Iterable[Edit]) -> dict[tuple[SegmentId, int], list[Edit]]:
    grouped: dict[tuple[SegmentId, int], list[Edit]] = defaultdict(list)
    for edit in sorted(edits, key=lambda each: -each.start):
        grouped[edit.segment_id, edit.owner].append(edit)
    return grouped


def _edit_note(tx: Transaction, note_id: int, edits: Sequence[Edit]) -> int:
    note = tx.notes.find(note_id)
    fitting = [edit for edit in edits if note is not None and edit.fits(note.text)]
    if note is None or not fitting:
        return 0
    text = note.text
    for edit in fitting:
        text = edit.apply(text)
    if not text.strip():
        return 0
    ChangeNote(NoteId(note_id), text).apply(tx)
    return len(fitting)


def _edit_target(tx: Transaction, segment_id: SegmentId, edits: Sequence[Edit]) -> int:
    """Edit a target; where it has highlights one edit after another, so that each keeps its place.

    A single change of the whole text would not say which of the words between two edits is which.
    """
    segment = tx.segments.find(segment_id)
    fitting = [edit for edit in edits if segment is not None and edit.fits(segment.target)]
    if segment is None or not fitting:
        return 0
    text = segment.target
    step_by_step = bool(tx.highlights.where("segment_id", segment_id))
    for edit in fitting:
        text = edit.apply(text)
        if step_by_step:
            SetTarget(segment_id, text, edit=EditKind.CORRECTION).apply(tx)
    SetTarget(segment_id, text, edit=EditKind.CORRECTION).apply(tx)
    return len(fitting)
