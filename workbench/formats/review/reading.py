"""Review files read: what each row says, and what is odd about it.

Nothing is decided here. The file itself says what it can (keys, digests of the texts that were
given out, tracked changes); `against_project` adds what only the project knows.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.formats.legal_text import legal
from workbench.formats.pairs.keys import RowKey, project_digest, read_key, text_digest
from workbench.formats.pairs.statuses import read_status
from workbench.formats.review.book_table import BookRow, read_review_book
from workbench.formats.review.given import Given
from workbench.formats.review.word_table import read_given
from workbench.formats.sheets.workbook import is_workbook
from workbench.formats.word.document import open_word
from workbench.formats.word.layouts import OWN
from workbench.formats.word.names import number
from workbench.formats.word.pair_table import PairRow, pair_table
from workbench.model.ids import SegmentId
from workbench.model.review import Review, ReviewComment, ReviewedRow, RowState, TextChange
from workbench.model.segment import Segment, Status


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as any file gives it; `before` is the target without tracked changes, or `None`."""

    position: int
    number: str
    key: str
    source: str
    target: str
    before: str | None = None
    external_id: bytes = b""
    changes: tuple[TextChange, ...] = ()
    comments: tuple[ReviewComment, ...] = ()
    note: str = ""
    status: str = ""
    states: frozenset[RowState] = frozenset()


def read_review(data: bytes, name: str = "") -> Review:
    """Return what a review file says.

    Read are this program's tables in Word and Excel, and the Word tables of memoQ, Trados,
    CafeTran and others, whichever program they were saved by in between. Raises `InputError`:
    `review.no_rows` for a workbook without keys, and those of `read_bilingual` and `open_zipped`.
    """
    if is_workbook(data):
        book = read_review_book(data, name)
        return _review(OWN, [_of_book(row) for row in book.rows], book.given)
    table = pair_table(open_word(data, name))
    is_own = table.layout.tool == OWN
    given = read_given(table.document.zipped) if is_own else ()
    return _review(table.layout.tool, [_of_table(row, is_own=is_own) for row in table.rows], given)


def against_project(
    review: Review,
    project: str,
    segments: Iterable[Segment],
    ids: Mapping[bytes, SegmentId] | None = None,
) -> Review:
    """Return a review with what the project knows: old targets, and rows that do not fit it.

    `ids` finds the segments of another tool's rows by their `external_id`. A row whose segment has
    another source or target now than when it was given out is outdated; what else happened to the
    segment does not matter.
    """
    known = {segment.id: segment for segment in segments}
    given_out = project_digest(project)
    rows = tuple(_fitted(row, given_out, known, ids or {}) for row in review.rows)
    return replace(review, rows=rows)


def _of_table(row: PairRow, *, is_own: bool) -> RawRow:
    states: set[RowState] = set()
    if row.change is not None:
        states.add(RowState.DELETED if row.change.kind.removes else RowState.ADDED)
    if row.is_source_tracked:
        states.add(RowState.SOURCE_CHANGED)
    return RawRow(
        position=row.position,
        number=row.number,
        key=row.id.decode() if is_own else "",
        source=row.source.text,
        target=row.target.text,
        before=row.before.text if row.changes else None,
        external_id=b"" if is_own else row.id,
        changes=row.changes,
        comments=row.comments,
        note=row.note,
        status=row.status,
        states=frozenset(states),
    )


def _of_book(row: BookRow) -> RawRow:
    return RawRow(
        position=row.position,
        number=row.number,
        key=row.key,
        source=row.source,
        target=row.target,
        comments=row.comments,
        note=row.note,
        status=row.status,
    )


def _review(tool: str, raws: Sequence[RawRow], given: Sequence[Given]) -> Review:
    known = {each.key: each for each in given}
    order = {each.key: at for at, each in enumerate(given)}
    rows = [_row(raw, known.get(raw.key), is_own=tool == OWN) for raw in raws]
    rows = _with_copies(rows, raws)
    rows = _with_moves(rows, _places(raws, order))
    there = {raw.key for raw in raws}
    rows += [_lost(each) for each in given if each.key not in there]
    projects = Counter(row.key.project for row in rows if row.key is not None)
    return Review(tool, tuple(rows), tuple(name for name, _ in projects.most_common()))


def _row(raw: RawRow, given: Given | None, *, is_own: bool) -> ReviewedRow:
    key = read_key(raw.key) if is_own else None
    states = set(raw.states)
    if is_own and key is None:
        states.add(RowState.NO_KEY)
    if key is not None and text_digest(legal(raw.source)) != key.source:
        states.add(RowState.SOURCE_CHANGED)
    note = "" if given is not None and raw.note == given.note.strip() else raw.note
    # An empty paragraph at a cell's end, which editors leave behind, is no edit.
    target = raw.target.rstrip("\n")
    if key is None or text_digest(legal(target)) != key.target:
        target = raw.target
    return ReviewedRow(
        position=raw.position,
        source=raw.source,
        old_target=_old_target(raw, target, key, given),
        new_target=target,
        key=key.key if key is not None else None,
        external_id=raw.external_id,
        number=raw.number,
        changes=raw.changes,
        comments=raw.comments,
        note=note,
        status=_status(raw.status),
        states=frozenset(states),
    )


def _status(text: str) -> Status | None:
    return read_status(text) if text else None


def _old_target(raw: RawRow, target: str, key: RowKey | None, given: Given | None) -> str | None:
    """Return the target as it was given out: the reading that has the digest in the key."""
    if key is None:
        return raw.before
    readings = (target, raw.before, given.target if given is not None else None)
    for reading in readings:
        if reading is not None and text_digest(legal(reading)) == key.target:
            return reading
    return None


def _with_copies(rows: Sequence[ReviewedRow], raws: Sequence[RawRow]) -> list[ReviewedRow]:
    counted = Counter(raw.key or raw.external_id for raw in raws)
    return [
        _odd(row, RowState.COPIED)
        if (raw.key or raw.external_id) and counted[raw.key or raw.external_id] > 1
        else row
        for row, raw in zip(rows, raws, strict=True)
    ]


def _places(raws: Sequence[RawRow], order: Mapping[str, int]) -> list[int]:
    """Return where each row stood when it was given out, -1 where nothing says.

    Without the rows that were given out their numbers say it; but where a number comes twice the
    table was put together from several documents, and its order means nothing.
    """
    if order:
        return [order.get(raw.key, -1) for raw in raws]
    numbers = [number(raw.number, -1) for raw in raws]
    known = [one for one in numbers if one >= 0]
    return numbers if len(set(known)) == len(known) else [-1] * len(numbers)


def _with_moves(rows: Sequence[ReviewedRow], places: Sequence[int]) -> list[ReviewedRow]:
    """Return rows with those marked that were moved: as few as explain the order."""
    known = [at for at, place in enumerate(places) if place >= 0]
    kept = _longest_rising([places[at] for at in known])
    moved = set(known) - {known[at] for at in kept}
    return [
        _odd(row, RowState.MOVED) if at in moved and RowState.COPIED not in row.states else row
        for at, row in enumerate(rows)
    ]


def _longest_rising(values: Sequence[int]) -> list[int]:
    """Return the indexes of a longest rising subsequence; in n log n."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, value in enumerate(values):
        place = bisect_left(tails, value)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [value]
        ends[place : place + 1] = [at]
    found = []
    at = ends[-1] if ends else -1
    while at >= 0:
        found.append(at)
        at = before[at]
    return found[::-1]


def _lost(given: Given) -> ReviewedRow:
    key = read_key(given.key)
    return ReviewedRow(
        position=0,
        source=given.source,
        old_target=given.target,
        new_target="",
        key=key.key if key is not None else None,
        states=frozenset({RowState.DELETED}),
    )


def _odd(row: ReviewedRow, *states: RowState) -> ReviewedRow:
    return replace(row, states=row.states.union(states))


def _fitted(
    row: ReviewedRow,
    project: str,
    known: Mapping[SegmentId, Segment],
    ids: Mapping[bytes, SegmentId],
) -> ReviewedRow:
    if row.key is not None and row.key.project != project:
        return _odd(row, RowState.FOREIGN)
    wanted = row.key.segment if row.key is not None else ids.get(row.external_id)
    if wanted is None and not row.external_id:
        return row
    segment = known.get(wanted) if wanted is not None else None
    if segment is None:
        return _odd(row, RowState.UNKNOWN)
    states = set()
    if legal(segment.source) != legal(row.source) and RowState.DELETED not in row.states:
        states.add(RowState.SOURCE_CHANGED)
    old = row.old_target
    if old is None:
        old = segment.target
        if row.key is not None and row.key.rev != segment.rev:
            states.add(RowState.OUTDATED)
    elif legal(old) != legal(segment.target):
        states.add(RowState.OUTDATED)
    return _odd(replace(row, old_target=old), *states)
