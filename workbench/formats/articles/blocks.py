"""Blocks: the paragraphs of a page with what their surroundings say about them."""

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model.segment import InlineSpan, Picture, TableCell


class Medium(StrEnum):
    """What stands right before a block, without any text between."""

    NONE = ""
    IMAGE = "image"
    PLAYER = "player"


@dataclass(slots=True, eq=False)
class PictureNotes:
    """What is gathered about one picture while its page is read."""

    url: str = ""
    alt: str = ""
    title: str = ""
    data_caption: str = ""

    def freeze(self) -> Picture | None:
        """Return what was gathered, `None` if nothing."""
        picture = Picture(self.url, self.alt, self.title, self.data_caption)
        return None if picture == Picture() else picture


@dataclass(frozen=True, slots=True)
class PageContext:
    """Where in a page text stands.

    `list_id` and `table_id` number the innermost list item's list and the innermost table, 0 for
    none; `item_id` and `cell_id` the item and the cell itself, whose place in the table is `cell`;
    `form_id` the form, `hidden_by` the innermost element that hides the text. `labels` are what
    class names say, as far as it matters
    (see `element_kinds`). `outside` is true for what a page shows beside its article.
    """

    level: int = 0
    quoted: bool = False
    list_id: int = 0
    table_id: int = 0
    item_id: int = 0
    cell_id: int = 0
    cell: TableCell | None = None
    in_caption: bool = False
    figure: PictureNotes | None = None
    form_id: int = 0
    hidden: bool = False
    hidden_by: int = 0
    furniture: bool = False
    in_main: bool = False
    timed: bool = False
    labels: frozenset[str] = frozenset()
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, tidied, with its inline spans in code points.

    `bold`, `italic` and `small` are true where all letters and digits are; `unlinked` is the text
    that is in no link, in one piece. `element` is the number of the innermost block element in a
    page's tree, 0 where there is no tree.
    """

    place: PageContext
    text: str
    spans: tuple[InlineSpan, ...] = ()
    bold: bool = False
    italic: bool = False
    small: bool = False
    unlinked: str = ""
    medium: Medium = Medium.NONE
    element: int = 0
    notes: PictureNotes | None = field(default=None, compare=False)
