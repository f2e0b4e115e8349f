"""TMX 1.4, the exchange format of translation memories, as it is written."""

from collections.abc import Iterable
from typing import BinaryIO

from workbench.formats.legal_text import LegalText
from workbench.formats.tmx.markup import AS_READ, Dialect, UnitMarkup, header_markup
from workbench.formats.tmx.trados import trados_header, trados_unit
from workbench.model.article import WorkbenchWarning
from workbench.model.translation_unit import Header, TranslationUnit

START = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
    '<tmx version="1.4">\n'
)
BODY, END = "  <body>\n", "  </body>\n</tmx>\n"

# In units: how many are put together before they are written; a file write costs 1 µs.
_AT_A_TIME = 256


def write_units(
    stream: BinaryIO,
    header: Header,
    units: Iterable[TranslationUnit],
    dialect: Dialect = AS_READ,
) -> tuple[WorkbenchWarning, ...]:
    """Write units one by one, in constant memory; return what had to be changed.

    What the header lacks of the attributes that the DTD requires is added: `srclang` is then
    `*all*`, and each unit says its own. A unit without any variant, which TMX cannot have, is left
    out and counted. Warnings: `export.removed_characters`, `tmx.no_variants`, `tmx.highlights`.
    """
    if dialect.for_trados:
        header, units = trados_header(header), map(trados_unit, units)
    legal = LegalText()
    markup = UnitMarkup(dialect, legal, header.source_language)
    stream.write((START + header_markup(header, legal) + BODY).encode("utf-8"))
    pieces: list[bytes] = []
    empty = 0
    for unit in units:
        if not unit.variants:
            empty += 1
            continue
        pieces.append(markup.of(unit))
        if len(pieces) == _AT_A_TIME:
            stream.write(b"".join(pieces))
            pieces.clear()
    stream.write(b"".join([*pieces, END.encode()]))
    return (*legal.warnings(), *markup_cautions(markup, empty))


def markup_cautions(markup: UnitMarkup, empty: int = 0) -> tuple[WorkbenchWarning, ...]:
    """Return what deserves a sentence about the units that were written."""
    return (
        *([WorkbenchWarning("tmx.no_variants", str(empty))] if empty else []),
        *(
            [WorkbenchWarning("tmx.highlights", str(markup.highlights))]
            if markup.highlights
            else []
        ),
    )
