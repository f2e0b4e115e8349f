"""The desk queue: an article's findings in the order in which an editor settles them."""

from collections.abc import Iterable, Mapping

from ui.viewmodels.finding_board import FindingBoard
from ui.viewmodels.finding_table import FindingLine
from workbench.model.finding import Family
from workbench.model.ids import SegmentId
from workbench.model.segment import Role, Segment
from workbench.services.checking import Judged

Key = tuple[SegmentId, str, str]

RANKS: Mapping[Family, int] = {family: rank for rank, family in enumerate(Family, 1)}
"""Headlines come before all, whatever is wrong with them; then the families in their order."""


class DeskQueue:
    """What is still open, in the desk's order, and how much of it was settled so far."""

    def __init__(self, board: FindingBoard) -> None:
        """Queue what `board` knows; nothing is queued before `load`."""
        self._board = board
        self._lines: list[FindingLine] = []
        self._seen: set[Key] = set()
        self._open: set[Key] = set()

    def begin(self) -> None:
        """Forget what was seen, as for another article."""
        self._lines = []
        self._seen = set()
        self._open = set()

    def load(self, segments: Iterable[tuple[Segment, int]], stale: Iterable[SegmentId]) -> None:
        """Queue the open findings of `segments`, each with its number in reading order.

        What is odd about the source alone is no work of the desk, and stays in the panel.
        What is `stale` has changed since it was checked, and waits outside until it is again.
        """
        known = [
            (segment, FindingLine(segment.id, number, judged))
            for segment, number in segments
            for judged in self._board.of(segment.id)
            if not judged.finding.about_source
        ]
        waiting = frozenset(stale)
        ready = [(s, line) for s, line in known if line.judged.is_open and s.id not in waiting]
        self._lines = [line for _, line in sorted(ready, key=_rank)]
        self._seen |= {key_of(line.segment_id, line.judged) for _, line in known}
        self._open = {
            key_of(line.segment_id, line.judged) for _, line in known if line.judged.is_open
        }

    @property
    def lines(self) -> tuple[FindingLine, ...]:
        """Return what is open, first things first."""
        return tuple(self._lines)

    @property
    def settled(self) -> int:
        """Return how many of the findings seen are open no more."""
        return len(self._seen) - len(self._open)

    @property
    def total(self) -> int:
        """Return how many findings were seen since `begin`."""
        return len(self._seen)

    def row_of(self, key: Key | None) -> int:
        """Return where a finding stands, -1 where it is queued no more."""
        keys = [key_of(line.segment_id, line.judged) for line in self._lines]
        return keys.index(key) if key in keys else -1


def key_of(segment_id: SegmentId, judged: Judged) -> Key:
    """Return what tells a finding from all others for as long as its words stay."""
    return (segment_id, judged.finding.code, judged.judged)


def _rank(queued: tuple[Segment, FindingLine]) -> tuple[int, int, int]:
    segment, line = queued
    finding = line.judged.finding
    first = segment.role is Role.HEADLINE
    places = finding.target or finding.source
    return (
        0 if first else RANKS[finding.family],
        line.number,
        places[0].start if places else 0,
    )
