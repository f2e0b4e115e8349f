"""A paragraph in the making: pieces of text and how each is marked."""

from dataclasses import dataclass, field

from workbench.formats.articles.blocks import Block, Medium, PageContext, PictureNotes
from workbench.model.segment import InlineKind, InlineSpan
from workbench.text.whitespace import TidyText, is_visible, squeeze, tidy, tidy_line


@dataclass(frozen=True, slots=True)
class Ink:
    """How text is marked: what of it is kept as inline spans, and what only tells a role.

    `link` numbers the link element, 0 for none. Bold by style is no `strong`.
    """

    link: int = 0
    href: str = ""
    strong: bool = False
    emphasis: bool = False
    superscript: bool = False
    subscript: bool = False
    bold: bool = False
    italic: bool = False
    small: bool = False

    def kinds(self) -> tuple[tuple[InlineKind, int, str], ...]:
        """Return the inline spans that this ink is part of: kind, number, address."""
        marks = (
            (InlineKind.LINK, self.link, self.href),
            (InlineKind.STRONG, int(self.strong), ""),
            (InlineKind.EMPHASIS, int(self.emphasis), ""),
            (InlineKind.SUPERSCRIPT, int(self.superscript), ""),
            (InlineKind.SUBSCRIPT, int(self.subscript), ""),
        )
        return tuple(mark for mark in marks if mark[1])


@dataclass(slots=True)
class Paragraph:
    """Pieces in order; `place` is where its first visible character stands."""

    pieces: list[tuple[str, Ink]] = field(default_factory=list)
    place: PageContext | None = None
    element: int = 0
    breaks: int = 0
    """Line breaks since the last visible character."""
    blanks: str = ""
    """White space since the last line break, as long as nothing visible follows it."""

    def add(self, text: str, ink: Ink, place: PageContext, element: int = 0) -> None:
        """Put text at the end."""
        if is_visible(text):
            self.breaks, self.blanks = 0, ""
            if self.place is None:
                self.place, self.element = place, element
        elif self.breaks:
            self.blanks += text
        self.pieces.append((text, ink))

    def break_line(self, ink: Ink) -> None:
        """Put a line feed at the end."""
        self.breaks, self.blanks = self.breaks + 1, ""
        self.pieces.append(("\n", ink))

    def take(self, medium: Medium, notes: PictureNotes | None) -> Block | None:
        """Return the paragraph as a block and begin again; `None` where nothing is to be seen."""
        pieces, place = self.pieces, self.place
        self.pieces, self.place = [], None
        if place is None:
            return None
        seen = [ink for text, ink in pieces if any(map(str.isalnum, text))]
        seen = seen or [ink for text, ink in pieces if is_visible(text)]
        tidied = tidy("".join(text for text, _ in pieces))
        return Block(
            place=place,
            text=tidied.text,
            spans=spans_of(pieces, tidied),
            bold=all(ink.bold or ink.strong for ink in seen),
            italic=all(ink.italic or ink.emphasis for ink in seen),
            small=all(ink.small for ink in seen),
            unlinked=tidy_line("".join(text for text, ink in pieces if not ink.link)),
            medium=medium,
            element=self.element,
            notes=notes,
        )


def spans_of(pieces: list[tuple[str, Ink]], tidied: TidyText) -> tuple[InlineSpan, ...]:
    """Return the inline spans of a paragraph, by place, the longer before the shorter."""
    open_marks: dict[tuple[InlineKind, int, str], int] = {}
    spans: list[InlineSpan] = []
    offset = 0
    for text, ink in [*pieces, ("", Ink())]:
        marks = ink.kinds()
        for mark in [mark for mark in open_marks if mark not in marks]:
            start = tidied.move(open_marks.pop(mark))
            spans += _trimmed(tidied.text, start, tidied.move(offset), mark)
        for mark in marks:
            open_marks.setdefault(mark, offset)
        offset += len(text)
    return tuple(sorted(spans, key=lambda span: (span.start, -span.end)))


def _trimmed(
    text: str, start: int, end: int, mark: tuple[InlineKind, int, str]
) -> list[InlineSpan]:
    """Return the span without white space at its edges, or none where nothing is left."""
    while start < end and not squeeze(text[start]):
        start += 1
    while end > start and not squeeze(text[end - 1]):
        end -= 1
    kind, _, href = mark
    return [InlineSpan(start, end, kind, href)] if start < end else []
