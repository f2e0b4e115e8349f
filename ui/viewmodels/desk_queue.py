"""The desk queue: findings in the order in which an editor settles them, by segments."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ui.viewmodels.finding_board import FindingBoard
from ui.viewmodels.finding_table import FindingLine
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role
from workbench.services.checking.checking import WEIGHTS, ReviewedFinding
from workbench.storage.reader import SegmentKey

Key = tuple[SegmentId, str, str]

# What a reader sees first is settled first; everything else follows in the article's order.
ROLE_RANKS: Mapping[Role, int] = {
    Role.HEADLINE: 0,
    Role.CAPTION: 1,
    Role.BYLINE: 2,
    Role.DATELINE: 2,
}

# The rank of every role that has none of its own: behind headlines, captions and bylines.
_BODY = 3


@dataclass(frozen=True, slots=True)
class DeskLine(FindingLine):
    """One finding in the queue; it `waits` while its segment is being checked again."""

    article_id: ArticleId
    role: Role
    waits: bool = False


class QueueOrder(NamedTuple):
    """Where a segment comes in the queue: its article, its rank in there, its row's number."""

    article: int
    rank: int
    number: int
    article_id: ArticleId
    role: Role


class DeskQueue:
    """What is still open, in the desk's order, and how much of it was settled so far.

    A change costs what it touched: only those segments are looked at again.
    """

    def __init__(self, board: FindingBoard) -> None:
        """Queue what `board` knows; nothing is queued before `take`."""
        self._board = board
        self._outline = _Outline()
        self._order: list[tuple[QueueOrder, SegmentId]] = []
        self._lines_of: dict[SegmentId, tuple[DeskLine, ...]] = {}
        self._lines: tuple[DeskLine, ...] = ()
        self._seen: set[Key] = set()
        self._gone: set[Key] = set()
        self._is_taken = False

    def take(self, outline: Sequence[SegmentKey], *, again: bool = True) -> None:
        """Queue the findings of these segments, given in reading order.

        What was seen before is forgotten, unless it is only the outline that is not `again`.
        """
        self._is_taken = True
        self._outline = _Outline(outline)
        self._order, self._lines_of, self._lines = [], {}, ()
        if again:
            self._seen, self._gone = set(), set()
        places = ((self._outline.place(each), each) for each in self._board.with_any())
        for place, segment_id in sorted((p, each) for p, each in places if p is not None):
            self._put(segment_id, place)  # in order, so that each goes to the end
        self._list()

    def look_again(self, segment_ids: Iterable[SegmentId]) -> None:
        """Queue what the board says of some segments now."""
        for segment_id in segment_ids:
            place = self._outline.place(segment_id)
            if place is not None:
                self._put(segment_id, place)
        self._list()

    def _list(self) -> None:
        self._lines = tuple(line for _, each in self._order for line in self._lines_of[each])

    def _put(self, segment_id: SegmentId, place: QueueOrder) -> None:
        waits = self._board.waits(segment_id)
        lines = []
        for judged in sorted(self._board.of(segment_id), key=_rank):
            if judged.finding.about_source:  # no work of the desk: it stays in the panel
                continue
            line = DeskLine(
                segment_id, place.number, judged, place.article_id, place.role, waits=waits
            )
            self._seen.add(key_of(line))
            if judged.is_open and (not waits or key_of(line) not in self._gone):
                lines.append(line)
        if not waits:
            self._gone = {key for key in self._gone if key[0] != segment_id}
        entry = (place, segment_id)
        if lines and segment_id not in self._lines_of:
            insort(self._order, entry)
        elif not lines and segment_id in self._lines_of:
            del self._order[bisect_left(self._order, entry)]
        if lines:
            self._lines_of[segment_id] = tuple(lines)
        else:
            self._lines_of.pop(segment_id, None)

    def settle(self, line: FindingLine) -> None:
        """Take out a finding that was just fixed, until its segment has been checked again."""
        self._gone.add(key_of(line))
        self.look_again((line.segment_id,))

    def change_roles(self, roles: Mapping[SegmentId, Role]) -> None:
        """Put segments where their roles want them now."""
        for segment_id, role in roles.items():
            place = self._outline.place(segment_id)
            if place is not None and place.role is not role:
                if self._lines_of.pop(segment_id, None) is not None:
                    del self._order[bisect_left(self._order, (place, segment_id))]
                self._outline.change_role(segment_id, role)
        self.look_again(roles)

    @property
    def is_taken(self) -> bool:
        """Return whether there is an outline to queue by."""
        return self._is_taken

    @property
    def lines(self) -> tuple[DeskLine, ...]:
        """Return what is open, first things first."""
        return self._lines

    @property
    def settled(self) -> int:
        """Return how many of the findings seen are open no more."""
        return len(self._seen) - len(self._lines)

    @property
    def total(self) -> int:
        """Return how many findings were seen since the queue was taken."""
        return len(self._seen)

    def place(self, segment_id: SegmentId) -> QueueOrder | None:
        """Return where a segment stands, `None` for one of another article."""
        return self._outline.place(segment_id)

    def row_of(self, key: Key | None) -> int:
        """Return where a finding stands, -1 where it is queued no more."""
        return next((row for row, line in enumerate(self._lines) if key_of(line) == key), -1)

    def first_of(self, segment_id: SegmentId) -> int:
        """Return the row of a segment's first finding, -1 where it has none."""
        rows = enumerate(self._lines)
        return next((row for row, line in rows if line.segment_id == segment_id), -1)

    def beside(self, article_id: ArticleId | None, way: int) -> int:
        """Return the row of the first finding of the next (1) or the last (-1) other article.

        The round goes on from the last to the first; -1 where no other has one.
        """
        here = self._outline.article(article_id)
        firsts: dict[int, int] = {}
        for row, line in enumerate(self._lines):
            firsts.setdefault(self._outline.article(line.article_id), row)
        firsts.pop(here, None)
        later = [row for article, row in firsts.items() if article > here]
        earlier = [row for article, row in firsts.items() if article < here]
        order = [*later, *earlier]
        return -1 if not order else order[0] if way > 0 else order[-1]


def key_of(line: FindingLine) -> Key:
    """Return what tells a finding from all others for as long as its words stay."""
    return (line.segment_id, line.judged.finding.code, line.judged.judged)


class _Outline:
    """Where segments stand; a place is made when it is asked for, not for all beforehand."""

    def __init__(self, keys: Sequence[SegmentKey] = ()) -> None:
        self._keys = keys
        self._rows = {key.id: row for row, key in enumerate(keys)}
        self._starts = [row for row, key in enumerate(keys) if _begins_article(keys, row, key)]
        starts = enumerate(self._starts, 1)
        self._articles = {keys[row].article_id: number for number, row in starts}
        self._roles: dict[SegmentId, Role] = {}

    def place(self, segment_id: SegmentId) -> QueueOrder | None:
        row = self._rows.get(segment_id)
        if row is None:
            return None
        key, article = self._keys[row], bisect_right(self._starts, row)
        role = self._roles.get(segment_id, key.role)
        rank, number = ROLE_RANKS.get(role, _BODY), row - self._starts[article - 1] + 1
        return QueueOrder(article, rank, number, key.article_id, role)

    def article(self, article_id: ArticleId | None) -> int:
        """Return which article of the outline that is, from 1; 0 where it is none of it."""
        return 0 if article_id is None else self._articles.get(article_id, 0)

    def change_role(self, segment_id: SegmentId, role: Role) -> None:
        self._roles[segment_id] = role


def _begins_article(keys: Sequence[SegmentKey], row: int, key: SegmentKey) -> bool:
    return row == 0 or keys[row - 1].article_id != key.article_id


def _rank(judged: ReviewedFinding) -> tuple[int, int]:
    finding = judged.finding
    places = finding.target or finding.source
    return WEIGHTS[finding.severity], places[0].start if places else 0
