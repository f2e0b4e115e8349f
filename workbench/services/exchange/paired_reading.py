"""Reading files that come in with their pairs, or with several articles: which, by content."""

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
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
from workbench.model.paired import PairedArticle
from workbench.services.exchange.paired_files import PACKED, PairedFile, with_points
from workbench.services.memory.files import Damage, articles_of_file, articles_of_units


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


def _kept(
    document: Document, kind: FileKind, articles: tuple[PairedArticle, ...], dialect: str = ""
) -> PairedFile:
    """Return a file whose targets can go back into it, with its bytes."""
    kept = Original.of(document.data, document.name, kind, dialect, document.encoding)
    return PairedFile(kind, articles, dialect, kept)


def _with_points(article: PairedArticle) -> PairedArticle:
    return replace(article, segments=tuple(map(with_points, article.segments)))
