"""Files that come in with their pairs, or with several articles: which they are, by content."""

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.api import Document
from workbench.formats.articles.wxr import read_wxr
from workbench.formats.foreign_kinds import foreign_kind
from workbench.formats.input_file import refuse_large
from workbench.formats.sheets.pair_sheets import read_sheet
from workbench.formats.subtitles.subtitles import read_subtitles
from workbench.formats.tmx.pairs import Wish
from workbench.formats.tmx.reader import read_tmx
from workbench.formats.word.bilingual import is_bilingual, read_bilingual
from workbench.formats.xliff.document import read_xliff
from workbench.formats.xliff.packed import PackedXliff
from workbench.model.errors import InputError
from workbench.model.language import Variant
from workbench.model.original import FileKind, Original
from workbench.model.paired import PairedArticle, PairedSegment
from workbench.model.segment import InlineKind, InlineSpan
from workbench.model.translation_unit import CodeKind, InlineCode
from workbench.services.memory.files import Damage, articles_of_file, articles_of_units
from workbench.text.inline import in_order

# The dialect of memoQ's files that are packed.
PACKED = "packed"


@dataclass(frozen=True, slots=True)
class PairedFile:
    """A file read: what it is, its articles in its order, and itself where it can be given back."""

    kind: FileKind
    articles: tuple[PairedArticle, ...]
    dialect: str = ""
    original: Original | None = None
    damage: tuple[InputError, ...] = ()
    """What of it could not be read: units of a memory, the first hundred."""

    @property
    def form(self) -> str:
        """Return the kind in one word, as programs read it: `sdlxliff`, `docx-memoq`, `sheet`."""
        return f"{self.kind}-{self.dialect}" if self.dialect else str(self.kind)

    def in_language(self, language: Variant | None) -> "PairedFile":
        """Return the file with its articles in a variant that the user named."""
        if language is None:
            return self
        named = tuple(replace(each, language=language) for each in self.articles)
        return replace(self, articles=named)


def read_paired(document: Document) -> PairedFile | None:
    """Return what is in a file of pairs or of posts; `None` where it is no such file.

    What a file is, its content says; its name is asked only of tables of text. Raises `InputError`:
    `import.too_large`, `import.empty` where there is nothing in it, and what its reader raises.
    """
    kind = foreign_kind(document)
    read = _READERS.get(kind.format) if kind is not None else None
    if read is None:
        return None
    refuse_large(len(document.data), document.name)
    found = read(document)
    if found is not None and not any(each.segments for each in found.articles):
        raise InputError("import.empty", name=document.name)
    return found


def _xliff(document: Document) -> PairedFile:
    read = read_xliff(document.data, document.name)
    return _kept(document, FileKind(read.kind), read.articles())


def _packed(document: Document) -> PairedFile:
    read = PackedXliff(document.data, document.name).document
    return _kept(document, FileKind(read.kind), read.articles(), PACKED)


def _word(document: Document) -> PairedFile | None:
    if not is_bilingual(document):
        return None
    article = read_bilingual(document)
    tool = dict(article.metadata).get("tool", "")
    return _kept(document, FileKind.WORD_TABLE, (_with_points(article),), tool)


def _sheet(document: Document) -> PairedFile:
    return PairedFile(FileKind.SHEET, (read_sheet(document),))


def _subtitles(document: Document) -> PairedFile:
    return _kept(document, FileKind.SUBTITLES, (_with_points(read_subtitles(document)),))


def _memory(document: Document) -> PairedFile:
    damage = Damage()
    units = read_tmx(io.BytesIO(document.data), damage.note)
    articles = articles_of_units(units, document.name)
    return PairedFile(FileKind.MEMORY, articles, damage=tuple(damage.first))


def read_memory(path: Path, language: Variant | None = None) -> PairedFile:
    """Return the documents of a translation memory: TMX, plain or packed, or one of Trados Studio.

    It may be larger than what is read whole. The errors are those of `articles_of_file`.
    """
    damage = Damage()
    articles = articles_of_file(path, Wish(language), damage)
    return PairedFile(FileKind.MEMORY, articles, damage=tuple(damage.first))


def _posts(document: Document) -> PairedFile:
    return PairedFile(FileKind.POSTS, read_wxr(document))


# By the names that `workbench.formats.foreign_kinds` gives to what it finds in a file.
_READERS: Mapping[str, Callable[[Document], PairedFile | None]] = {
    **dict.fromkeys(("XLIFF", "SDLXLIFF", "MQXLIFF"), _xliff),
    "MQXLZ": _packed,
    "DOCX": _word,
    **dict.fromkeys(("XLSX", "CSV", "TSV"), _sheet),
    **dict.fromkeys(("SRT", "WebVTT"), _subtitles),
    "TMX": _memory,
    "WXR": _posts,
}


# What such files are called, for the dialog that asks for one; their content decides.
PAIRED_SUFFIXES = frozenset(
    [
        ".xlf",
        ".xliff",
        ".sdlxliff",
        ".mqxliff",
        ".mqxlz",
        ".mxliff",
        ".txlf",
        ".docx",
        ".xlsx",
        ".csv",
        ".tsv",
        ".srt",
        ".vtt",
        ".tmx",
        ".sdltm",
        ".xml",
    ]
)


def _kept(
    document: Document, kind: FileKind, articles: tuple[PairedArticle, ...], dialect: str = ""
) -> PairedFile:
    """Return a file whose targets can go back into it, with its bytes."""
    kept = Original.of(document.data, document.name, kind, dialect, document.encoding)
    return PairedFile(kind, articles, dialect, kept)


def _with_points(article: PairedArticle) -> PairedArticle:
    return replace(article, segments=tuple(map(with_points, article.segments)))


def with_points(pair: PairedSegment) -> PairedSegment:
    """Return a pair whose codes are also spans, each between two characters."""
    if not pair.source_codes and not pair.target_codes:
        return pair
    spans = in_order((*pair.content.spans, *_points(pair.source_codes)))
    return replace(
        pair,
        content=replace(pair.content, spans=spans),
        target_spans=in_order((*pair.target_spans, *_points(pair.target_codes))),
    )


def _points(codes: tuple[InlineCode, ...]) -> Iterator[InlineSpan]:
    return (InlineSpan(each.start, each.start, InlineKind.CODE, each.content) for each in codes)


def codes_of_points(
    spans: tuple[InlineSpan, ...], known: tuple[InlineCode, ...]
) -> tuple[InlineCode, ...]:
    """Return the codes of a target that spans between two characters stand for.

    Their kinds are those of the `known` ones of the same content.
    """
    kinds = {each.content: each.kind for each in known}
    return tuple(
        InlineCode(kinds.get(each.href, CodeKind.PLACEHOLDER), each.start, each.start, each.href)
        for each in spans
        if each.is_point
    )
