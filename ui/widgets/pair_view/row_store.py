"""The rows behind the view: heights of all of them, contents and layouts of the few in sight."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from ui.viewmodels.rows import Column, RowContent, RowKey, RowSource
from ui.widgets.pair_view.cell_text import CellText
from ui.widgets.pair_view.columns import Columns
from ui.widgets.pair_view.heights import HeightIndex
from ui.widgets.pair_view.looks import Looks
from workbench.model.ids import SegmentId
from workbench.model.language import Variant

KEPT = 400
"""How many rows' contents and layouts are kept."""

_FILL = 0.9
"""How full an average line is."""


@dataclass(frozen=True, slots=True)
class LaidRow:
    """A row with its texts laid out; `height` is what they need, without heading and padding."""

    content: RowContent
    cells: Mapping[Column, CellText]
    height: int


class RowStore:
    """Estimates every row's height, and lays out those that are asked for."""

    def __init__(self, source: RowSource, columns: Columns, looks: Looks) -> None:
        """Take the rows of `source`."""
        self.source = source
        self.looks = looks
        self._columns = columns
        self._width = 1
        self._keys: Sequence[RowKey] = ()
        self._rows: dict[SegmentId, int] = {}
        self._measured: bytearray = bytearray()
        self._laid: OrderedDict[SegmentId, LaidRow] = OrderedDict()
        self.heights = HeightIndex()
        self.load()

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._keys)

    def load(self) -> None:
        """Take the list of rows anew."""
        self._keys = self.source.keys()
        self._rows = {key.segment_id: row for row, key in enumerate(self._keys)}
        self._laid.clear()
        self._estimate()

    def set_width(self, width: int) -> None:
        """Lay out for a view of this width."""
        if width != self._width:
            self._width = width
            self.relayout()

    def relayout(self) -> None:
        """Forget every layout, as when the looks changed; contents are kept by their source."""
        self._laid.clear()
        self._estimate()

    def _estimate(self) -> None:
        looks = self.looks
        extents = self._columns.extents(self._width, looks)
        shares = {extent.column: extent.width - 2 * looks.margin for extent in extents}
        per_role: dict[object, tuple[float, int, float, int]] = {}
        base = 2 * looks.padding + 1
        heights = []
        for key in self._keys:
            figures = per_role.get(key.role)
            if figures is None:
                chinese = looks.style(Column.SOURCE, key.role, Variant.CHINA)
                english = looks.style(Column.TARGET, key.role, Variant.CHINA)
                chinese_room = shares.get(Column.SOURCE, shares.get(Column.CONVERSION, 0))
                figures = per_role[key.role] = (
                    max(1.0, chinese_room * _FILL / chinese.character),
                    chinese.line,
                    max(1.0, shares.get(Column.TARGET, 0) * _FILL / english.character),
                    english.line,
                )
            source = ceil(max(1, key.source_length) / figures[0]) * figures[1]
            target = ceil(max(1, key.target_length) / figures[2]) * figures[3]
            heading = looks.heading if key.heading else 0
            heights.append(max(source, target) + base + heading)
        self._measured = bytearray(len(heights))
        self.heights = HeightIndex(heights)

    def key(self, row: int) -> RowKey:
        """Return a row's key."""
        return self._keys[row]

    def row_of(self, segment_id: SegmentId | None) -> int:
        """Return a segment's row, -1 if it is not listed."""
        return -1 if segment_id is None else self._rows.get(segment_id, -1)

    def is_measured(self, row: int) -> bool:
        """Tell whether a row's height is its real one."""
        return bool(self._measured[row])

    def fetch(self, rows: Iterable[int]) -> None:
        """Lay out the rows that are not, with one question to the source."""
        missing = [self._keys[row].segment_id for row in rows]
        missing = [segment_id for segment_id in missing if segment_id not in self._laid]
        if missing:
            contents = self.source.contents(missing)
            for segment_id in missing:
                if segment_id in contents:
                    self._lay_out(contents[segment_id])

    def _lay_out(self, content: RowContent) -> None:
        cells = {}
        for extent in self._columns.extents(self._width, self.looks):
            text = content.texts.get(extent.column, "")
            style = self.looks.style(extent.column, content.role, content.language)
            width = max(8, extent.width - 2 * self.looks.margin)
            marks = content.marks.get(extent.column, ())
            cells[extent.column] = CellText(text, style, width, marks, self.looks.theme)
        height = max((cell.height for cell in cells.values()), default=0)
        self._laid[content.segment_id] = LaidRow(content, cells, height)
        while len(self._laid) > KEPT:
            self._laid.popitem(last=False)

    def laid(self, row: int) -> LaidRow | None:
        """Return a row laid out; `None` if its segment is gone meanwhile."""
        segment_id = self._keys[row].segment_id
        if segment_id not in self._laid:
            self.fetch((row,))
        found = self._laid.get(segment_id)
        if found is not None:
            self._laid.move_to_end(segment_id)
        return found

    def measure(self, row: int, editor_height: int = 0) -> None:
        """Give a row the height its texts need; `editor_height` is that of an editor's text."""
        laid = self.laid(row)
        if laid is None:
            return
        heading = self.looks.heading if self._keys[row].heading else 0
        text = max(laid.height, editor_height)
        self.heights[row] = text + 2 * self.looks.padding + 1 + heading
        self._measured[row] = 1

    def forget(self, segment_ids: Iterable[SegmentId]) -> None:
        """Lay some rows out again when they are next in sight."""
        for segment_id in segment_ids:
            self._laid.pop(segment_id, None)
            row = self._rows.get(segment_id)
            if row is not None:
                self._measured[row] = 0
