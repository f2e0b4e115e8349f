"""What a user does to an alignment: pure functions; no text is ever lost or doubled by one.

A place is a row and a side of it. Rows that are left out are passed over, and a row with nothing on
either side goes. What a change touched is no longer as it was proposed: it is by hand, and doubtful
until somebody marks it as right.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from workbench.bitext.sentences import chinese_sentences, english_sentences
from workbench.model.alignment import AlignedRow, Alignment, Mark, Piece
from workbench.model.errors import UsageError
from workbench.model.highlight import Side


@dataclass(frozen=True, slots=True)
class Place:
    """A row by its number, and a side of it."""

    row: int
    side: Side


@dataclass(frozen=True, slots=True)
class Edited:
    """The rows after a change, and the row that holds what was changed."""

    rows: tuple[AlignedRow, ...]
    row: int


@dataclass(frozen=True, slots=True)
class Cut:
    """Where one side of a row may be parted: `rest` and all behind it go."""

    kept: tuple[Piece, ...]
    rest: tuple[Piece, ...]


def move(rows: Sequence[AlignedRow], place: Place, by: int) -> Edited:
    """Exchange one side of a row with the next row above (`by` -1) or below (1).

    Raises `UsageError`: `alignment.nothing`, `alignment.edge`.
    """
    row = _filled(rows, place)
    other = _next_row(rows, place.row, by)
    if other is None:
        raise UsageError("alignment.edge")
    here = _with(row, place.side, rows[other].pieces(place.side))
    there = _with(rows[other], place.side, row.pieces(place.side))
    return _edited(_replaced(rows, {place.row: here, other: there}), other)


def join_next(rows: Sequence[AlignedRow], place: Place) -> Edited:
    """Take in the nearest text of the same side below, into this row.

    Raises `UsageError("alignment.nothing_below")`.
    """
    other = _next_row(rows, place.row, 1, place.side)
    if other is None or rows[place.row].mark is Mark.LEFT_OUT:
        raise UsageError("alignment.nothing_below")
    row, below = rows[place.row], rows[other]
    joined = _united((*row.pieces(place.side), *below.pieces(place.side)))
    here, there = _with(row, place.side, joined), _with(below, place.side, ())
    return _edited(_replaced(rows, {place.row: here, other: there}), place.row)


def cuts(alignment: Alignment, place: Place) -> tuple[Cut, ...]:
    """Return where one side of a row may be parted: between its pieces and its sentences.

    Raises `UsageError`: `alignment.nothing`, `alignment.one_sentence`.
    """
    pieces = _filled(alignment.rows, place).pieces(place.side)
    side = alignment.side(place.side)
    split = chinese_sentences if place.side is Side.SOURCE else english_sentences
    fine: list[Piece] = []
    for piece in pieces:
        spans = split(side.text(piece))
        fine += [
            replace(piece, start=piece.start + span.start, end=piece.start + span.end)
            for span in spans
        ]
    if len(fine) < 2:  # noqa: PLR2004 - what is parted has two parts
        raise UsageError("alignment.one_sentence")
    return tuple(Cut(_united(fine[:at]), _united(fine[at:])) for at in range(1, len(fine)))


def part(rows: Sequence[AlignedRow], place: Place, cut: Cut) -> Edited:
    """Part one side of a row: the rest goes down, into the next row if that has room for it.

    Raises `UsageError("alignment.changed")` where the row is no longer what the cut was made of.
    """
    row = rows[place.row]
    if _united((*cut.kept, *cut.rest)) != _united(row.pieces(place.side)):
        raise UsageError("alignment.changed")
    here = _with(row, place.side, cut.kept)
    below = _next_row(rows, place.row, 1)
    if below is not None and not rows[below].pieces(place.side):
        there = _with(rows[below], place.side, cut.rest)
        return _edited(_replaced(rows, {place.row: here, below: there}), place.row)
    rest = _with(AlignedRow((), (), mark=Mark.BY_HAND), place.side, cut.rest)
    return _edited((*rows[: place.row], here, rest, *rows[place.row + 1 :]), place.row)


def leave_out(rows: Sequence[AlignedRow], place: Place) -> Edited:
    """Leave one side of a row out of all that is made of the alignment, or take it back.

    What has a counterpart gets a row of its own for that. Raises `UsageError("alignment.nothing")`.
    """
    row = _filled(rows, place)
    if row.mark is Mark.LEFT_OUT:
        back = replace(row, mark=Mark.BY_HAND, confidence=0)
        return _edited(_replaced(rows, {place.row: back}), place.row)
    alone = _with(AlignedRow((), ()), place.side, row.pieces(place.side))
    out = replace(alone, mark=Mark.LEFT_OUT)
    here = _with(row, place.side, ())
    return _edited((*rows[: place.row], here, out, *rows[place.row + 1 :]), place.row)


def mark_right(rows: Sequence[AlignedRow], row: int) -> Edited:
    """Say that a row is as it should be, also one that has no counterpart."""
    if rows[row].mark is Mark.LEFT_OUT:
        return Edited(tuple(rows), row)
    return Edited(_replaced(rows, {row: replace(rows[row], mark=Mark.RIGHT)}), row)


def next_doubtful(rows: Sequence[AlignedRow], after: int, by: int = 1) -> int | None:
    """Return the next row that somebody should look at, going round at the end; or `None`."""
    order = [(after + by * step) % len(rows) for step in range(1, len(rows) + 1)]
    return next((at for at in order if rows[at].is_doubtful), None)


def _filled(rows: Sequence[AlignedRow], place: Place) -> AlignedRow:
    row = rows[place.row]
    if not row.pieces(place.side):
        raise UsageError("alignment.nothing")
    return row


def _next_row(
    rows: Sequence[AlignedRow], start: int, by: int, filled: Side | None = None
) -> int | None:
    """Return the nearest row in a direction that is not left out, or that has this side filled."""
    at = start + by
    while 0 <= at < len(rows):
        is_wanted = filled is None or rows[at].pieces(filled)
        if rows[at].mark is not Mark.LEFT_OUT and is_wanted:
            return at
        at += by
    return None


def _with(row: AlignedRow, side: Side, pieces: tuple[Piece, ...]) -> AlignedRow:
    """Return a row with other pieces on one side, and what was known of it forgotten."""
    if side is Side.SOURCE:
        return AlignedRow(pieces, row.targets, mark=Mark.BY_HAND)
    return AlignedRow(row.sources, pieces, mark=Mark.BY_HAND)


def _replaced(rows: Sequence[AlignedRow], new: dict[int, AlignedRow]) -> tuple[AlignedRow, ...]:
    return tuple(new.get(at, row) for at, row in enumerate(rows))


def _edited(rows: Sequence[AlignedRow], row: int) -> Edited:
    """Return rows without empty ones, and where the one looked at stands among them."""
    kept = [at for at, each in enumerate(rows) if each.sources or each.targets]
    before = sum(at < row for at in kept)
    return Edited(tuple(rows[at] for at in kept), min(before, len(kept) - 1))


def _united(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return pieces in their order, those that touch made one."""
    ordered = sorted(pieces)
    if not ordered:
        return ()
    found = [ordered[0]]
    for one, other in pairwise(ordered):
        if one.paragraph == other.paragraph and one.end == other.start:
            found[-1] = replace(found[-1], end=other.end)
        else:
            found.append(other)
    return tuple(found)
