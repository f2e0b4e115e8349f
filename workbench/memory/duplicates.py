"""Which of the pairs that are imported a memory has already, and what becomes of them."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from workbench.memory.languages import plain_tag
from workbench.memory.rows import Value
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit

_AT_ONCE = 500

# Of digests, in 16 MB: each sets two. Of a million sources one new one in five thousand is taken
# for a known one, and asked for.
_BITS = 27
_SLOTS = 1 << _BITS


class Duplicates(StrEnum):
    """What becomes of a unit whose very source, in the same languages, is in the memory already.

    Languages are the same with region and script: a unit of zh-TW is none of zh-CN. What follows a
    segment of a project is never replaced.
    """

    NEWEST = "newest"
    """The pair that was changed last stays; of two that are equally old, the one read last."""
    ALL = "all"
    """Every pair stays."""
    SKIP = "skip"
    """What the memory has stays."""


class Pair(NamedTuple):
    """A unit to import with its source's key and what follows from it.

    That is the key's digest, its entry in the index, and the unit's row without its document.
    """

    unit: MemoryUnit
    key: str
    digest: int
    grams: str
    row: tuple[Value, ...]


@dataclass(slots=True)
class Sifted:
    """What becomes of a batch: `renewed` take the place of the units with their ids."""

    added: list[Pair] = field(default_factory=list)
    renewed: list[MemoryUnit] = field(default_factory=list)
    replaced: int = 0
    skipped: int = 0


class _Known(NamedTuple):
    """A unit with a source: of the memory by its id, or at `place` of the batch, to be added."""

    changed_at: int
    target: str
    id: int = 0
    place: int = -1


_Identity = tuple[str, str, str]


class Sieve:
    """Sifts the batches of one import."""

    def __init__(self, memory: Memory, duplicates: Duplicates) -> None:
        """Learn roughly which sources the memory has; half a second for a million units."""
        self._memory = memory
        self._duplicates = duplicates
        self._seen = bytearray(_SLOTS // 8)
        if duplicates is not Duplicates.ALL:
            for (digest,) in memory.connection.execute("SELECT digest FROM unit"):
                self._is_seen(digest)

    def doubtful(self, digests: Iterable[int]) -> set[int]:
        """Return the digests of a batch that may have come before; asks the memory nothing.

        To be called with each batch in its order: most sources are new, and those are known by it.
        """
        if self._duplicates is Duplicates.ALL:
            return set()
        return {digest for digest in digests if self._is_seen(digest)}

    def sift(self, pairs: Sequence[Pair], doubtful: AbstractSet[int]) -> Sifted:
        """Return what becomes of the pairs of a batch; writes nothing."""
        if not doubtful:
            return Sifted(list(pairs))
        return _Batch(self._memory, pairs, self._duplicates, doubtful).sifted()

    def _is_seen(self, digest: int) -> bool:
        """Return whether both slots of a digest were set before; they are from now on."""
        seen = self._seen
        one, other = digest % _SLOTS, (digest >> _BITS) % _SLOTS
        place, next_place = one >> 3, other >> 3
        bit, next_bit = 1 << (one & 7), 1 << (other & 7)
        is_seen = bool(seen[place] & bit and seen[next_place] & next_bit)
        seen[place] |= bit
        seen[next_place] |= next_bit
        return is_seen


class _Batch:
    """Goes through a batch in its order."""

    def __init__(
        self,
        memory: Memory,
        pairs: Sequence[Pair],
        duplicates: Duplicates,
        doubtful: AbstractSet[int],
    ) -> None:
        self._pairs = pairs
        self._doubtful = doubtful
        self._duplicates = duplicates
        self._known: dict[_Identity, _Known] = {}
        self._followed: set[tuple[_Identity, str]] = set()
        self._renewed: dict[int, MemoryUnit] = {}
        # At their places in the batch; those that are not to be added leave theirs.
        self._added: list[Pair | None] = list(pairs)
        self._sifted = Sifted()
        self._read(memory, doubtful)

    def sifted(self) -> Sifted:
        for place, pair in enumerate(self._pairs):
            if pair.digest in self._doubtful:
                self._added[place] = None
                self._take(pair, place, _identity(pair.unit))
        self._sifted.added = [pair for pair in self._added if pair is not None]
        self._sifted.renewed = list(self._renewed.values())
        return self._sifted

    def _take(self, pair: Pair, place: int, identity: _Identity) -> None:
        unit, before = pair.unit, self._known.get(identity)
        if (identity, unit.target.text) in self._followed or not self._is_better(unit, before):
            self._sifted.skipped += 1
            return
        if before is None:
            before = _Known(0, "", place=place)
            self._added[place] = pair
        else:
            self._sifted.replaced += 1
            if before.id:
                self._renewed[before.id] = replace(unit, id=before.id)
            else:
                self._added[before.place] = pair
        self._known[identity] = before._replace(
            changed_at=unit.last_change, target=unit.target.text
        )

    def _is_better(self, unit: MemoryUnit, before: _Known | None) -> bool:
        if before is None:
            return True
        if self._duplicates is Duplicates.SKIP:
            return False
        if before.target == unit.target.text:
            return unit.last_change > before.changed_at
        return unit.last_change >= before.changed_at

    def _read(self, memory: Memory, digests: Iterable[int]) -> None:
        """Learn the newest unit of the memory for each source, and those that follow segments."""
        wanted = list(digests)
        for start in range(0, len(wanted), _AT_ONCE):
            some = ",".join(map(str, wanted[start : start + _AT_ONCE]))
            sql = (
                "SELECT source, source_language, target_language, changed_at, target, id,"
                f" project IS NOT NULL FROM unit WHERE digest IN ({some}) ORDER BY changed_at, id"
            )
            for row in memory.connection.execute(sql):
                self._learn((row[0], plain_tag(row[1]), plain_tag(row[2])), row[3:])

    def _learn(self, identity: _Identity, row: tuple[int, str, int, bool]) -> None:
        changed_at, target, unit_id, follows = row
        if follows:
            self._followed.add((identity, target))
        if not follows or self._duplicates is Duplicates.SKIP:
            self._known[identity] = _Known(changed_at, target, unit_id)


def _identity(unit: MemoryUnit) -> _Identity:
    source, target = unit.source, unit.target
    return source.text, plain_tag(source.language), plain_tag(target.language)
