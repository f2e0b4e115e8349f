"""The languages of a table's columns: by what the tool wrote, and by the characters."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from workbench.formats.word.names import W, child_says, said
from workbench.formats.word.pair_table import PairTable
from workbench.model.language import ENGLISH, Variant
from workbench.model.language_tags import is_chinese
from workbench.text.variant_detection import detect_variant

_MEMOQ_STYLE = "mq"

# memoQ's styles have ISO 639-2 in them: those of target languages that were met in files.
_LANGUAGES = {"eng": "en", "dut": "nl", "ger": "de", "fre": "fr", "spa": "es", "jpn": "ja"}


@dataclass(frozen=True, slots=True)
class Languages:
    """The variant of the sources, and the BCP 47 tag of the targets."""

    source: Variant
    target: str


def languages_of(table: PairTable) -> Languages:
    """Return the languages of a table's columns; English where the file does not say."""
    sources = "\n".join(row.source.text for row in table.rows)
    tags = Counter(tag for row in table.rows for tag in _tags(row.cell) if not is_chinese(tag))
    target = tags.most_common(1)[0][0] if tags else ENGLISH
    return Languages(detect_variant(sources), target)


def _tags(cell: etree._Element) -> Iterator[str]:
    """Yield the tags in a cell: memoQ names paragraph styles `mqeng-GB`, others mark the runs."""
    for properties in cell.iter(W + "pPr"):
        style = child_says(properties, "pStyle")
        name, _, region = style.removeprefix(_MEMOQ_STYLE).partition("-")
        if style.startswith(_MEMOQ_STYLE) and name in _LANGUAGES:
            yield f"{_LANGUAGES[name]}-{region}" if region else _LANGUAGES[name]
    for language in cell.iter(W + "lang"):
        if said(language):
            yield said(language)
