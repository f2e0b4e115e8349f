"""Every kind of entity as a table: columns, writing and reading follow from its dataclass."""

from collections.abc import Mapping

from workbench.model.alignment import Alignment
from workbench.model.article import Article
from workbench.model.changes import Kind
from workbench.model.choice import ConversionChoice
from workbench.model.finding import Decision, Opinion
from workbench.model.highlight import ConversionOverride, Highlight, Note
from workbench.model.original import Original, OriginalPart
from workbench.model.segment import Segment
from workbench.model.setting import Setting
from workbench.model.sign_off import SignOff
from workbench.model.source_copy import SourceBytes, SourceCopy
from workbench.model.term import Term
from workbench.storage.columns import table_of
from workbench.text.counting import count_characters, count_words

ARTICLES = table_of(Kind.ARTICLE, "article", Article)
SEGMENTS = table_of(
    Kind.SEGMENT,
    "segment",
    Segment,
    parent="article_id",
    within="content",
    renamed={"text": "source"},
    derived={
        "source_length": lambda segment: len(segment.source),
        "target_length": lambda segment: len(segment.target),
        "source_characters": lambda segment: count_characters(segment.source),
        "target_words": lambda segment: count_words(segment.target),
    },
)
SETTINGS = table_of(Kind.SETTING, "setting", Setting)
TERMS = table_of(Kind.TERM, "term", Term, within="entry")

HIGHLIGHTS = table_of(Kind.HIGHLIGHT, "highlight", Highlight, parent="segment_id")
NOTES = table_of(Kind.NOTE, "note", Note, parent="segment_id")
OVERRIDES = table_of(Kind.OVERRIDE, "conversion_override", ConversionOverride, parent="segment_id")
CHOICES = table_of(Kind.CHOICE, "conversion_choice", ConversionChoice, parent="segment_id")

DECISIONS = table_of(Kind.DECISION, "decision", Decision, parent="segment_id")
SIGN_OFFS = table_of(
    Kind.SIGN_OFF, "sign_off", SignOff, parent="article_id", renamed={"left": "left_open"}
)
SOURCE_COPIES = table_of(Kind.SOURCE_COPY, "source_copy", SourceCopy, parent="article_id")
SOURCE_BYTES = table_of(Kind.SOURCE_BYTES, "source_bytes", SourceBytes)

ORIGINALS = table_of(Kind.ORIGINAL, "original", Original)
ORIGINAL_PARTS = table_of(Kind.ORIGINAL_PART, "original_part", OriginalPart, parent="article_id")
ALIGNMENTS = table_of(Kind.ALIGNMENT, "alignment", Alignment)
OPINIONS = table_of(Kind.OPINION, "opinion", Opinion, parent="segment_id")

# What the first version of the schema did not have.
LATER_TABLES = (
    *(CHOICES, DECISIONS, SIGN_OFFS, TERMS),
    *(SOURCE_COPIES, SOURCE_BYTES, ORIGINALS, ORIGINAL_PARTS, ALIGNMENTS),
    OPINIONS,
)

# For each kind its table's name, its columns after `id`, and its parent's column (or "").
COLUMNS: Mapping[Kind, tuple[str, tuple[str, ...], str]] = {
    table.kind: (table.name, table.columns, table.parent)
    for table in (ARTICLES, SEGMENTS, HIGHLIGHTS, NOTES, OVERRIDES, SETTINGS, *LATER_TABLES)
}
