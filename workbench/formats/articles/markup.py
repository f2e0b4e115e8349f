"""HTML becomes blocks, in one pass over what is in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from workbench.formats.articles import element_kinds as kinds
from workbench.formats.articles.blocks import Block, Medium, PageContext, PictureNotes
from workbench.formats.articles.grids import Grid
from workbench.formats.articles.layout import without_layout
from workbench.formats.articles.markup_events import Attributes, Listener, number, tell
from workbench.formats.articles.paragraph import Ink, Paragraph

# A picture that declares itself no larger is an ornament.
PIXELS_OF_AN_ICON = 48


@dataclass(frozen=True, slots=True)
class Frame:
    """An open element: what holds inside it, and what its end has to do."""

    place: PageContext
    ink: Ink
    is_block: bool = False
    is_unseen: bool = False
    is_aside: bool = False
    """Its text is kept apart from the paragraph around it."""
    element: int = 0
    """The number of the innermost block element in a page's tree."""


def read_blocks(markup: str) -> list[Block]:
    """Return the paragraphs of a page or a part of one, in order; nothing visible is left out.

    Hidden text makes blocks of its own. Raises nothing, whatever the markup.
    """
    reader = BlockReader()
    tell(reader, markup)
    return without_layout(reader.blocks)


class BlockReader(Listener):
    """Gathers paragraphs from elements and text."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._frames = [Frame(PageContext(), Ink())]
        self._paragraphs = [Paragraph()]
        self._unseen = 0
        self._count = 0
        self._grids: dict[int, Grid] = {}
        self._medium = Medium.NONE
        self._notes: PictureNotes | None = None
        self._openers: Mapping[str, Callable[[Attributes], None]] = {
            "br": self._break_line,
            "img": self._meet_image,
            "video": self._meet_player,
            "audio": self._meet_player,
            "iframe": self._meet_player,
            "embed": self._meet_player,
            "a": self._meet_link,
        }

    def start(self, tag: str, attributes: Attributes, element: int = 0) -> None:
        """Open an element; `element` is its number where it stands in a tree."""
        if tag in self._openers and not self._unseen:
            self._openers[tag](attributes)
        frame = self._frame(tag, attributes, element)
        if frame.is_block:
            self._end_paragraph()
        if frame.is_aside:
            self._paragraphs.append(Paragraph())
        self._unseen += frame.is_unseen
        self._frames.append(frame)

    def end(self, tag: str) -> None:
        """Close an element."""
        del tag
        if len(self._frames) == 1:
            return
        frame = self._frames.pop()
        self._unseen -= frame.is_unseen
        if frame.is_block or frame.is_aside:
            self._end_paragraph()
        if frame.is_aside:
            self._paragraphs.pop()

    def data(self, text: str) -> None:
        """Take text."""
        if not self._unseen:
            frame = self._frames[-1]
            paragraph = self._paragraphs[-1]
            if paragraph.breaks and kinds.is_indented(paragraph.blanks + text):
                self._end_paragraph()
            if "\n" in text or "\r" in text:
                text = text.replace("\n", " ").replace("\r", " ")
            self._paragraphs[-1].add(text, frame.ink, frame.place, frame.element)

    def close(self) -> None:
        """End the last paragraph."""
        self._end_paragraph()

    def _end_paragraph(self) -> None:
        notes = self._frames[-1].place.figure or self._notes
        block = self._paragraphs[-1].take(self._medium, notes)
        if block is not None:
            self.blocks.append(block)
            if not block.place.hidden:
                self._medium = Medium.NONE

    def _break_line(self, _: Attributes) -> None:
        paragraph = self._paragraphs[-1]
        paragraph.break_line(self._frames[-1].ink)
        if paragraph.breaks > 1:
            self._end_paragraph()

    def _meet_image(self, attributes: Attributes) -> None:
        url = attributes.get("src") or attributes.get("data-src") or ""
        if _is_ornament(url, attributes):
            return
        notes = self._frames[-1].place.figure
        if notes is None or notes.url:
            notes = PictureNotes()
        notes.url = url
        notes.alt = attributes.get("alt", "")
        notes.title = attributes.get("title", "")
        notes.data_caption = attributes.get("data-caption", "")
        self._notes, self._medium = notes, Medium.IMAGE

    def _meet_player(self, attributes: Attributes) -> None:
        url = attributes.get("poster") or attributes.get("src") or ""
        notes = self._frames[-1].place.figure or PictureNotes()
        notes.url, notes.title = notes.url or url, notes.title or attributes.get("title", "")
        self._notes, self._medium = notes, Medium.PLAYER

    def _meet_link(self, attributes: Attributes) -> None:
        caption = attributes.get("data-caption")
        notes = self._frames[-1].place.figure or self._notes
        if caption and notes is not None and not notes.data_caption:
            notes.data_caption = caption

    def _frame(self, tag: str, attributes: Attributes, element: int) -> Frame:
        """Return what holds inside an element that begins here."""
        outer = self._frames[-1]
        names = f"{attributes.get('class', '')} {attributes.get('id', '')}" if attributes else ""
        labels = kinds.labels_of(names) if names else frozenset()
        hidden = tag in kinds.FALLBACKS or (bool(attributes) and _is_hidden(names, attributes))
        is_block = tag in kinds.BLOCKS or "caption" in labels
        place = self._place(tag, attributes, labels if is_block else frozenset(), outer.place)
        return Frame(
            place=replace(place, hidden=True, hidden_by=self._next()) if hidden else place,
            ink=self._ink(tag, attributes, outer.ink),
            is_block=is_block,
            is_unseen=tag in kinds.UNSEEN,
            is_aside=hidden,
            element=element if element and is_block else outer.element,
        )

    def _place(
        self, tag: str, attributes: Attributes, labels: frozenset[str], outer: PageContext
    ) -> PageContext:
        """Return what an element adds to the place it is in."""
        place = outer
        if tag in _PLACES:
            place = _PLACES[tag](outer)
        elif tag in {"ul", "ol", "dl", "menu"}:
            place = replace(outer, list_id=self._next())
        elif tag in {"li", "dd", "dt"}:
            place = replace(outer, item_id=self._next())
        elif tag in {"table", "tr", "td", "th"}:
            place = self._place_in_table(tag, attributes, outer)
        elif tag == "form":
            place = replace(outer, form_id=self._next())
        elif tag == "figure":
            place = replace(outer, figure=PictureNotes())
        if labels:
            in_caption = outer.in_caption or "caption" in labels
            place = replace(place, labels=outer.labels | labels, in_caption=in_caption)
        return place

    def _place_in_table(self, tag: str, attributes: Attributes, outer: PageContext) -> PageContext:
        if tag == "table":
            table = self._next()
            self._grids[table] = Grid(table)
            return replace(outer, table_id=table, cell_id=0, cell=None)
        grid = self._grids.get(outer.table_id)
        if tag == "tr":
            if grid is not None:
                grid.begin_row()
            return outer
        across, down = (number(attributes, name) or 1 for name in ("colspan", "rowspan"))
        cell = grid.take(across, down, is_head=tag == "th") if grid is not None else None
        return replace(outer, cell_id=self._next(), cell=cell)

    def _ink(self, tag: str, attributes: Attributes, outer: Ink) -> Ink:
        if tag == "a" and attributes.get("href"):
            return replace(outer, link=self._next(), href=attributes["href"].strip())
        if tag in _INKS:
            return _INKS[tag](outer)
        style = attributes.get("style")
        if style and kinds.is_bold_by_style(style):
            return replace(outer, bold=True)
        return outer

    def _next(self) -> int:
        self._count += 1
        return self._count


def _heading(level: int) -> Callable[[PageContext], PageContext]:
    return lambda place: replace(place, level=level)


_PLACES: Mapping[str, Callable[[PageContext], PageContext]] = {
    **{tag: _heading(level) for tag, level in kinds.HEADINGS.items()},
    **dict.fromkeys(kinds.FURNITURE, lambda place: replace(place, furniture=True)),
    "address": lambda place: replace(place, labels=place.labels | {"author"}),
    "blockquote": lambda place: replace(place, quoted=True),
    "figcaption": lambda place: replace(place, in_caption=True),
    "caption": lambda place: replace(place, in_caption=True),
    "article": lambda place: replace(place, in_main=True),
    "main": lambda place: replace(place, in_main=True),
    "time": lambda place: replace(place, timed=True),
}
_INKS: Mapping[str, Callable[[Ink], Ink]] = {
    "b": lambda ink: replace(ink, strong=True),
    "strong": lambda ink: replace(ink, strong=True),
    "i": lambda ink: replace(ink, emphasis=True),
    "em": lambda ink: replace(ink, emphasis=True),
    "sup": lambda ink: replace(ink, superscript=True),
    "sub": lambda ink: replace(ink, subscript=True),
    "small": lambda ink: replace(ink, small=True),
}


def _is_hidden(names: str, attributes: Attributes) -> bool:
    return (
        "hidden" in attributes
        or kinds.hides_by_name(names)
        or kinds.hides_by_style(attributes.get("style", ""))
    )


def _is_ornament(url: str, attributes: Attributes) -> bool:
    """Return whether a picture is an icon or a counting pixel."""
    sizes = [number(attributes, name) for name in ("width", "height")]
    is_small = any(size is not None and size <= PIXELS_OF_AN_ICON for size in sizes)
    return is_small or "icon" in url.rpartition("/")[2]
