"""Captions: what a block says of the picture or player before it, by its place and its words."""

from collections.abc import Sequence

from workbench.formats.articles.blocks import Block, Medium, PictureNotes
from workbench.model.segment import InlineSpan
from workbench.text.credits import phrases
from workbench.text.whitespace import squeeze

LONGEST_CAPTION = 160


def is_caption_beside(block: Block) -> bool:
    """Return whether a block says of the picture or player before it what is to be seen."""
    place, notes, text = block.place, block.notes, block.text
    if not _may_be_caption(block):
        return False
    if len(text) > LONGEST_CAPTION:
        return block.small and block.medium is not Medium.NONE
    announced = _announces_picture(block)
    if place.figure is not None or announced:
        return True
    if block.medium is Medium.NONE:
        return False
    if block.small or phrases.begins_like_a_caption(text) or _repeats(notes, text):
        return True
    return phrases.ends_like_a_caption(text) and (block.italic or block.medium is Medium.IMAGE)


def _announces_picture(block: Block) -> bool:
    """Return whether a block says by itself that it belongs to a picture."""
    text = block.text
    said = phrases.announces_picture(text) or phrases.is_signed_as_a_picture(text)
    return said and not has_link(block.spans)


def _speaks_of_a_picture(text: str) -> bool:
    return (
        phrases.begins_like_a_caption(text)
        or phrases.announces_picture(text)
        or phrases.is_signed_as_a_picture(text)
    )


def _may_be_caption(block: Block) -> bool:
    place = block.place
    if place.quoted or place.table_id or place.level:
        return False
    if block.bold and place.figure is None and not _speaks_of_a_picture(block.text):
        return False
    elsewhere = place.furniture or (place.list_id and not block.small)
    about_writer = phrases.presents_the_author(block.text)
    return place.figure is not None or not (
        elsewhere or about_writer or phrases.is_prompt(block.text)
    )


def _repeats(notes: PictureNotes | None, text: str) -> bool:
    """Return whether a text is what a picture has as an attribute."""
    seen = squeeze(text)
    return notes is not None and seen in {
        squeeze(said) for said in (notes.alt, notes.title, notes.data_caption)
    }


def has_link(spans: Sequence[InlineSpan]) -> bool:
    """Return whether one of the spans leads somewhere."""
    return any(span.href for span in spans)
