"""What a command changed: entities, never screens."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of entity a project holds."""

    ARTICLE = "article"
    SEGMENT = "segment"
    HIGHLIGHT = "highlight"
    NOTE = "note"
    OVERRIDE = "override"
    CHOICE = "choice"
    SETTING = "setting"
    TERM = "term"
    DECISION = "decision"
    SIGN_OFF = "sign_off"
    SOURCE_COPY = "source_copy"
    SOURCE_BYTES = "source_bytes"
    ORIGINAL = "original"
    ORIGINAL_PART = "original_part"
    ALIGNMENT = "alignment"
    OPINION = "opinion"


@dataclass(frozen=True, slots=True)
class EntityRef:
    """Names one entity of a project.

    `parent` is the segment of a highlight, note, override, choice,
    decision or opinion, the article of a segment, a sign-off, a source copy or a part of a file it
    came from, else 0.
    """

    kind: Kind
    id: int
    parent: int = 0


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The entities one committed transaction created, updated and deleted.

    `origin` is the observer that asked for it (or ""), so that it can ignore its own echo.
    `command` is the code of the command, `undone`/`redone` tell a replay from a first execution.
    """

    created: frozenset[EntityRef] = frozenset()
    updated: frozenset[EntityRef] = frozenset()
    deleted: frozenset[EntityRef] = frozenset()
    origin: str = ""
    command: str = ""
    replay: str = ""

    def __bool__(self) -> bool:
        """Return whether anything changed at all."""
        return bool(self.created or self.updated or self.deleted)

    @property
    def unsigned(self) -> frozenset[int]:
        """Return the ids of the articles whose sign-off this change withdrew."""
        signed = {ref.parent for ref in self.created if ref.kind is Kind.SIGN_OFF}
        gone = {ref.parent for ref in self.deleted if ref.kind is Kind.SIGN_OFF}
        return frozenset(gone - signed)

    def touched(self, kind: Kind) -> frozenset[EntityRef]:
        """Return every entity of one kind that was created, updated or deleted."""
        return frozenset(r for r in self.created | self.updated | self.deleted if r.kind is kind)
