"""What a memory keeps of a translation: the pair, where it stood, where it came from."""

from dataclasses import dataclass

from workbench.model.segment import Role, Status
from workbench.model.translation_unit import Props, UnitVariant, first_prop


@dataclass(frozen=True, slots=True)
class Document:
    """The article that a unit comes from; `published_at` is ms since the epoch, UTC, 0 unknown."""

    title: str = ""
    url: str = ""
    outlet: str = ""
    published_at: int = 0


NOWHERE = Document()


@dataclass(frozen=True, slots=True)
class Origin:
    """The segment whose confirmation a unit follows.

    `project` is the project file's own id, `revision` the segment's `rev` when it was confirmed.
    """

    project: str
    segment: int
    revision: int


@dataclass(frozen=True, slots=True)
class MemoryUnit:
    """A pair of a source and a target with all that is known of it.

    `role` and `status` are `None` where nobody said. `previous` and `following` are the sources
    beside it in its article, `None` where unknown. `others` are further variants that its TMX unit
    had, `bundle` is the same for all units that were made of one TMX unit with several sources or
    targets (0: made of one pair). Moments are ms since the epoch, UTC, 0 where unknown;
    `usage_count` is -1 there. `id` is the memory's own, 0 until it is stored, and never used again.
    """

    source: UnitVariant
    target: UnitVariant
    role: Role | None = None
    status: Status | None = None
    previous: str | None = None
    following: str | None = None
    document: Document = NOWHERE
    origin: Origin | None = None
    tuid: str = ""
    notes: tuple[str, ...] = ()
    props: Props = ()
    created_at: int = 0
    created_by: str = ""
    changed_at: int = 0
    changed_by: str = ""
    used_at: int = 0
    usage_count: int = -1
    others: tuple[UnitVariant, ...] = ()
    bundle: int = 0
    id: int = 0

    def prop(self, name: str) -> str:
        """Return the first property of a type, "" if there is none."""
        return first_prop(self.props, name)

    @property
    def last_change(self) -> int:
        """Return the newest moment at which anything of the pair was written, 0 if unknown.

        Some tools date only the target's `tuv`, some only the `tu`.
        """
        target = self.target
        return max(self.changed_at, target.changed_at, self.created_at, target.created_at)

    @property
    def last_author(self) -> str:
        """Return who wrote it last, as far as that is told."""
        target = self.target
        return target.changed_by or self.changed_by or target.created_by or self.created_by
