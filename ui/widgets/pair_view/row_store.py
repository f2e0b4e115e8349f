"""The rows behind the view: heights of all of them, contents and layouts of the few in sight."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from ui.language import tr
from ui.viewmodels.columns import SPECS
from ui.viewmodels.rows import Column, Mark, MarkStyle, RowContent, RowKey, RowSource
from ui.widgets.pair_view.cell_text import CellText
from ui.widgets.pair_view.columns import Columns, Extent
from ui.widgets.pair_view.heights import HeightIndex
from ui.widgets.pair_view.looks import Looks
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role

# How many rows' contents and layouts are kept.
KEPT = 400

# How full an average line is.
_FILL = 0.9


@dataclass(frozen=True, slots=True)
class LaidRow:
    """A row with its texts laid out; `height` is what they need, without heading and padding."""

    content: RowContent
    cells: Mapping[Column, CellText]
    height: int
    hint: CellText | None = None
    """Shown in place of an empty target."""


class Shape(NamedTuple):
    """What rows have in common whose heights are estimated alike."""

    role: Role
    source: int
    target: int
    heading: bool


class RowStore:
    """Estimates every row's height, and lays out those that are asked for."""

    def __init__(self, source: RowSource, columns: Columns, looks: Looks) -> None:
        self.source = source
        self.looks = looks
        self._columns = columns
        self.width = 1
        self._keys: Sequence[RowKey] = ()
        self._rows: dict[SegmentId, int] = {}
        self._shapes: Sequence[Shape] = ()
        self._estimates: dict[Shape, int] = {}
        self._shape_of: Sequence[int] = ()
        self._measured: bytearray = bytearray()
        self._laid: OrderedDict[SegmentId, LaidRow] = OrderedDict()
        self.heights = HeightIndex()
        self.load()

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._keys)

    def load(self) -> None:
        """Take the list of rows again."""
        self._keys = self.source.keys()
        self._rows = {key.segment_id: row for row, key in enumerate(self._keys)}
        numbers: dict[Shape, int] = {}
        self._shape_of = [numbers.setdefault(_shape(key), len(numbers)) for key in self._keys]
        self._shapes = tuple(numbers)
        self._laid.clear()
        self._estimate()

    def relayout(self, width: int) -> None:
        """Forget every layout, as when the looks or the width of the view changed."""
        self.width = width
        self._laid.clear()
        self._estimates.clear()
        self._estimate()

    def _estimate(self) -> None:
        """Estimate every height; shapes that were met in these looks cost nothing."""
        extents = self._columns.extents(self.width, self.looks)
        for shape in self._shapes:
            if shape not in self._estimates:
                self._estimates[shape] = self._estimated(shape, extents)
        estimates = [self._estimates[shape] for shape in self._shapes]
        heights = [estimates[shape] for shape in self._shape_of]
        self._measured = bytearray(len(heights))
        self.heights = HeightIndex(heights)

    def _estimated(self, shape: Shape, extents: Sequence[Extent]) -> int:
        looks, lines = self.looks, [0]
        for extent in extents:
            style = looks.style(extent.column, shape.role, Variant.CHINA)
            room = (extent.width - 2 * looks.margin) * _FILL / style.character
            length = shape.target if SPECS[extent.column].english else shape.source
            lines.append(ceil(max(1, length) / max(1.0, room)) * style.line)
        heading = looks.heading if shape.heading else 0
        return max(*lines, looks.least_text) + 2 * looks.padding + 1 + heading

    def key(self, row: int) -> RowKey:
        """Return a row's key."""
        return self._keys[row]

    def row_of(self, segment_id: SegmentId | None) -> int:
        """Return a segment's row, -1 if it is not listed."""
        return -1 if segment_id is None else self._rows.get(segment_id, -1)

    def is_measured(self, row: int) -> bool:
        """Return whether a row's height is its real one."""
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
        for extent in self._columns.extents(self.width, self.looks):
            text = content.texts.get(extent.column, "")
            style = self.looks.style(extent.column, content.role, _form(content, extent.column))
            width = max(8, extent.width - 2 * self.looks.margin)
            marks = content.marks.get(extent.column, ())
            tail = content.lacking if extent.column is Column.TARGET else ""
            cells[extent.column] = CellText(text, style, width, marks, tail)
        hint = self._hint(content)
        texts = [*cells.values(), *([hint] if hint else [])]
        height = max((cell.height for cell in texts), default=0)
        self._laid[content.segment_id] = LaidRow(content, cells, height, hint)
        while len(self._laid) > KEPT:
            self._laid.popitem(last=False)

    def _hint(self, content: RowContent) -> CellText | None:
        looks = self.looks
        text: str = content.hint
        marks: tuple[Mark, ...] = ()
        if content.proposal and not text:
            text, marks = _offered(content.proposal)
        shown = text and not content.texts.get(Column.TARGET)
        for extent in self._columns.extents(self.width, looks):
            if shown and extent.column is Column.TARGET:
                style = looks.style(Column.TARGET, content.role, content.language)
                return CellText(text, style, max(8, extent.width - 2 * looks.margin), marks)
        return None

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
        text = max(laid.height, editor_height, self.looks.least_text)
        self.heights[row] = text + 2 * self.looks.padding + 1 + heading
        self._measured[row] = 1

    def forget(self, segment_ids: Iterable[SegmentId]) -> None:
        """Lay some rows out again when they are next in sight."""
        for segment_id in segment_ids:
            self._laid.pop(segment_id, None)
            row = self._rows.get(segment_id)
            if row is not None:
                self._measured[row] = 0


def _offered(proposal: str) -> tuple[str, tuple[Mark, ...]]:
    """Return a proposal as it stands in an empty target, with the key that takes it."""
    key = tr("Tab")
    text = f"{proposal}  {key} "
    start = len(proposal) + 2
    return text, (Mark(start, start + len(key), MarkStyle.CHIP, "soft"),)


def _shape(key: RowKey) -> Shape:
    return Shape(key.role, key.source_length, key.target_length, bool(key.heading))


def _form(content: RowContent, column: Column) -> Variant:
    """Return in which variant a column's Chinese is, for its shapes differ."""
    return SPECS[column].variant(content)
