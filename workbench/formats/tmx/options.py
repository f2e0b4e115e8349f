"""What a TMX export may be asked for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from workbench.formats.tmx.markup import PLAIN_TEXT
from workbench.model.segment import Segment


@dataclass(frozen=True, slots=True)
class SentenceLink:
    """A sentence of a segment's source and its English, in code points of the two texts."""

    source_start: int
    source_end: int
    target_start: int
    target_end: int


# Says how the sentences of a segment belong together; nothing where that is not known.
SentenceLinks = Callable[[Segment], Iterable[SentenceLink]]


@dataclass(frozen=True, slots=True)
class TmxOptions:
    """How to export.

    `level` 1 is text alone, 2 has links, emphasis and highlights as codes. `for_trados` writes what
    Trados Studio keeps instead of dropping it: typed fields and two variants. With `sentences` a
    unit is a sentence where its link is known, and a paragraph elsewhere.
    """

    level: int = PLAIN_TEXT
    for_trados: bool = False
    sentences: SentenceLinks | None = None
    client: str = ""


# Paragraphs as plain text.
AS_USUAL = TmxOptions()
