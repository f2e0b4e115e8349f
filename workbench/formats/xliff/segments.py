"""What a reader finds in a file of any version, and what is to be written back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from workbench.formats.xliff.content import Content
from workbench.formats.xliff.original import Patch
from workbench.formats.xliff.states import grounded
from workbench.model.paired import PairedNote
from workbench.model.segment import Role, Status
from workbench.model.translation_unit import InlineCode


@dataclass(frozen=True, slots=True)
class XliffSegment:
    """One segment; `external_id` finds it in the file again, whatever the ids there are.

    `target` is `None` where there is no text: an empty target is no translation. `state` is the
    status as written. Moments are milliseconds since the epoch, UTC, 0 where unknown.
    """

    external_id: bytes
    file: int
    source: Content
    target: Content | None = None
    status: Status = Status.INITIAL
    state: str = ""
    origin: str = ""
    locked: bool = False
    role: Role = Role.BODY
    notes: tuple[PairedNote, ...] = ()
    created_at: int = 0
    created_by: str = ""
    changed_at: int = 0
    changed_by: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A `file` of a document: what it was made from, its languages, notes on all or parts of it."""

    name: str
    source_language: str
    target_language: str
    notes: tuple[PairedNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """What a segment's target is now.

    `codes` stand in `target` by code points, as they came from the segment's source or target. The
    status is left as it is in the file where `status` is `None`; `origin` is as a segment's.
    """

    target: str
    codes: tuple[InlineCode, ...] = ()
    status: Status | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """An edit that changes its segment; `writes` where it changes more than the status."""

    segment: XliffSegment
    edit: Edit
    writes: bool

    @property
    def has_text(self) -> bool:
        """Return whether the segment has a translation after it."""
        return bool(self.edit.target.strip())

    @property
    def status(self) -> Status:
        """Return the status after it."""
        status = self.segment.status if self.edit.status is None else self.edit.status
        return grounded(status, has_text=self.has_text)

    def keeps(self, written: Status) -> bool:
        """Return whether the status that is written may stay.

        What says nothing is said of a text that is only read; one that was written says so.
        """
        if written is self.status:
            return True
        return not self.writes and grounded(written, has_text=self.has_text) is self.status


class Dialect(Protocol):
    """A document of one version of XLIFF."""

    kind: str
    files: tuple[FileFacts, ...]
    segments: tuple[XliffSegment, ...]

    def patches(self, changes: Sequence[Change]) -> Iterator[Patch]:
        """Yield what has to be replaced in the file, in any order."""
