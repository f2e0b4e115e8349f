"""The cells of a table as text: as it reads now, and as it read before the tracked changes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from lxml import etree

from workbench.formats.articles.paragraph import spans_of
from workbench.formats.word.document import Comment
from workbench.formats.word.flow import FlowReader, Piece, Revision, paragraphs_in
from workbench.model.review import ReviewComment, TextChange
from workbench.model.segment import InlineSpan
from workbench.model.translation_unit import InlineCode
from workbench.text.whitespace import TidyText

# Returns the codes that a piece is, at 0:0 each; none for a piece of text.
Coder = Callable[[Piece], tuple[InlineCode, ...]]


@dataclass(frozen=True, slots=True)
class CodedText:
    """A text without the codes in it, and where they and its marks are."""

    text: str = ""
    codes: tuple[InlineCode, ...] = ()
    spans: tuple[InlineSpan, ...] = ()


def cell_pieces(flows: FlowReader, cell: etree._Element) -> tuple[Piece, ...]:
    """Return the pieces of a cell; between its paragraphs there is a line feed, changed or not."""
    pieces: list[Piece] = []
    end: tuple[Revision, ...] | None = None
    for paragraph in paragraphs_in(cell):
        flow = flows.paragraph(paragraph)
        if end is not None:
            pieces.append(Piece("\n", revisions=end))
        pieces += flow.pieces
        end = (flow.end,) if flow.end is not None else ()
    return tuple(pieces)


def no_codes(_: Piece) -> tuple[InlineCode, ...]:
    """Return nothing: for cells of tools that write no codes."""
    return ()


def text_now(pieces: Sequence[Piece], coder: Coder = no_codes) -> CodedText:
    """Return a cell's text with all changes accepted."""
    return _coded([piece for piece in pieces if not (piece.is_removed or piece.hidden)], coder)


def plain_now(pieces: Sequence[Piece]) -> str:
    """Return what a cell shows with all changes accepted, codes and all."""
    return "".join(piece.text for piece in pieces if not (piece.is_removed or piece.hidden))


def text_before(pieces: Sequence[Piece], coder: Coder = no_codes) -> CodedText:
    """Return a cell's text with all changes rejected."""
    return _coded([piece for piece in pieces if not (piece.is_added or piece.hidden)], coder)


def is_tracked(pieces: Sequence[Piece]) -> bool:
    """Return whether any of it is a tracked change."""
    return any(piece.revisions for piece in pieces)


def _coded(pieces: Sequence[Piece], coder: Coder) -> CodedText:
    codes: list[InlineCode] = []
    marked = []
    offset = 0
    for piece in pieces:
        found = coder(piece)
        codes += (replace(code, start=offset, end=offset) for code in found)
        if not found:
            marked.append((piece.text, piece.ink))
            offset += len(piece.text)
    text = "".join(text for text, _ in marked)
    return CodedText(text, tuple(codes), spans_of(marked, TidyText(text)))


def text_changes(pieces: Sequence[Piece], coder: Coder = no_codes) -> tuple[TextChange, ...]:
    """Return the tracked changes of a cell's text; neighbours by one user at one time are one.

    Text that was inserted and deleted again was never there and is no change.
    """
    return tuple(
        TextChange(
            kind=revision.kind,
            text=text,
            start=start,
            end=start if revision.kind.removes else start + len(text),
            author=revision.author,
            at=revision.at,
        )
        for revision, text, start in _changed(pieces, coder)
        if text
    )


def _changed(pieces: Sequence[Piece], coder: Coder) -> Iterator[tuple[Revision, str, int]]:
    offset = 0
    seen = (piece for piece in pieces if not piece.hidden)
    lasting = (piece for piece in seen if not (piece.is_added and piece.is_removed))
    for revision, group in groupby(lasting, _decisive):
        text = "".join(piece.text for piece in group if not coder(piece))
        if revision is not None:
            yield revision, text, offset
        if revision is None or not revision.kind.removes:
            offset += len(text)


def _decisive(piece: Piece) -> Revision | None:
    """Return the change that decides on a piece, `None` for one that was and stays there."""
    return piece.revisions[-1] if piece.revisions else None


def cell_comments(
    pieces: Sequence[Piece], known: Mapping[str, Comment], coder: Coder = no_codes
) -> tuple[ReviewComment, ...]:
    """Return the comments on a cell, with what of its text as it reads now each is on."""
    places: dict[str, tuple[int, int]] = {}
    offset = 0
    for piece in pieces:
        length = 0 if piece.is_removed or piece.hidden or coder(piece) else len(piece.text)
        for comment in piece.comments:
            start = places.get(comment, (offset, offset))[0]
            places[comment] = (start, offset + length)
        offset += length
    return tuple(
        ReviewComment(one.text, one.author, one.at, one.resolved, *places[one.id])
        for one in (known[key] for key in places if key in known)
    )
