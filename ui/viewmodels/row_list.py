"""The list behind the pair view: keys of segments in order, found by id and walked from one."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ui.viewmodels.rows import RowKey
from ui.viewmodels.scope import Scope
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Segment
from workbench.storage.reader import SegmentKey

Wanted = Callable[[SegmentKey], bool]


@dataclass(frozen=True, slots=True)
class RowPosition:
    """Where a segment stands: its row, and its number within its article, from 1."""

    row: int
    number: int


class RowList:
    """What is listed now, in order; a look-up or a step costs no walk over the list."""

    def __init__(self) -> None:
        self._all: list[SegmentKey] = []
        self._keys: list[SegmentKey] = []
        self._rows: dict[SegmentId, int] = {}
        self._numbers: list[int] = []
        self.total = 0
        """How many rows there would be without a filter."""
        self.is_current = False
        """Whether a scope of the same outline can be listed without loading it again."""

    def load(self, outline: Iterable[SegmentKey], scope: Scope) -> None:
        """Take the segments of an outline that the scope holds."""
        self._all, self._rows = list(outline), {}
        self.is_current = True
        self.limit(scope)

    def limit(self, scope: Scope) -> None:
        """List what another scope holds of the outline that was loaded."""
        self._all = [self.key(key.id) or key for key in self._all]  # as they were updated
        keys: list[SegmentKey] = []
        numbers: list[int] = []
        unfiltered = replace(scope, only=None)
        number, article, self.total = 0, None, 0
        for key in self._all:
            number = number + 1 if key.article_id == article else 1
            article = key.article_id
            if not unfiltered.holds(key):
                continue
            self.total += 1
            if scope.only is None or key.id in scope.only:
                keys.append(key)
                numbers.append(number)
        self._keys, self._numbers = keys, numbers
        self._rows = {key.id: row for row, key in enumerate(keys)}

    def nearest(self, segment_id: SegmentId, wanted: Wanted) -> SegmentId | None:
        """Return the wanted segment nearest to this one, itself if it is; listed or not."""
        ids = [key.id for key in self._all]
        here = ids.index(segment_id) if segment_id in ids else 0
        for step in range(len(ids)):
            for index in (here + step, here - step):
                if 0 <= index < len(ids) and wanted(self._all[index]):
                    return ids[index]
        return None

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self._keys)

    def __contains__(self, segment_id: object) -> bool:
        """Return whether a segment is listed."""
        return segment_id in self._rows

    def key(self, segment_id: SegmentId) -> SegmentKey | None:
        """Return a segment's key, `None` if it is not listed."""
        row = self._rows.get(segment_id)
        return None if row is None else self._keys[row]

    def place(self, segment_id: SegmentId) -> RowPosition | None:
        """Return where a segment stands, `None` if it is not listed."""
        row = self._rows.get(segment_id)
        return None if row is None else RowPosition(row, self._numbers[row])

    def update(self, segment: Segment) -> bool:
        """Take over a changed segment; return false if the list must be loaded again for it."""
        row = self._rows.get(segment.id)
        if row is None:
            self.is_current = False
            return True
        known = self._keys[row]
        if segment.role is not known.role or segment.article_id != known.article_id:
            return False
        self._keys[row] = replace(
            known,
            status=segment.status,
            source_length=len(segment.source),
            target_length=len(segment.target),
        )
        return True

    def after(self, segment_id: SegmentId | None, wanted: Wanted) -> SegmentId | None:
        """Return the first wanted segment after this one (from the top for `None`)."""
        start = self._rows.get(segment_id, -1) + 1 if segment_id is not None else 0
        return self._first(range(start, len(self._keys)), wanted)

    def before(self, segment_id: SegmentId | None, wanted: Wanted) -> SegmentId | None:
        """Return the last wanted segment before this one (from the end for `None`)."""
        end = len(self._keys) if segment_id is None else self._rows.get(segment_id, 0)
        return self._first(range(end - 1, -1, -1), wanted)

    def _first(self, rows: Iterable[int], wanted: Wanted) -> SegmentId | None:
        return next((self._keys[row].id for row in rows if wanted(self._keys[row])), None)

    def ids(self) -> Iterator[SegmentId]:
        """Yield every listed segment's id in order."""
        return (key.id for key in self._keys)

    def outlined(self) -> Iterator[SegmentId]:
        """Yield the ids of the articles' segments, of those that a filter keeps back, too."""
        return (key.id for key in self._all)

    def row_keys(self, titles: dict[ArticleId, str]) -> Sequence[RowKey]:
        """Return the pair view's keys; `titles` has a heading for each article that gets one."""
        keys: list[RowKey] = []
        article = None
        for key in self._keys:
            heading = titles.get(key.article_id, "") if key.article_id != article else ""
            article = key.article_id
            keys.append(RowKey(key.id, key.role, key.source_length, key.target_length, heading))
        return keys
