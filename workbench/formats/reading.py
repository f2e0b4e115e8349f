"""Reading a document with the importer that is surest of it."""

from collections.abc import Iterable, Sequence

from workbench.api import Document, Importer, OwningImporter
from workbench.formats.articles.sound_article import sound_article
from workbench.formats.foreign_kinds import SURE, foreign_kind
from workbench.formats.input_file import refuse_large
from workbench.model.article import ImportedArticle
from workbench.model.errors import InputError


def read_document(importers: Sequence[Importer], document: Document) -> ImportedArticle:
    """Return the article that the surest importer reads; of equally sure ones the last wins.

    One that owns files of the document's kind comes before all that do not.

    Raises `InputError`: `import.too_large`, `import.empty`, `import.is_…` for a file of a known
    other kind, `import.unreadable` where no importer claims the document, and what the importer
    raises.
    """
    refuse_large(len(document.data), document.name)
    if not document.data.strip():
        raise InputError("import.empty", name=document.name)
    importer = _owner(importers, document)
    if importer is None:
        importer = surest(importers, document)
        if importer.confidence(document) < SURE:
            _refuse_foreign(document)
    article = importer.read(document)
    if not article.segments:
        raise InputError("import.empty", name=document.name)
    return sound_article(article)


def is_owned(importers: Sequence[Importer], document: Document) -> bool:
    """Return whether an importer owns files of the document's kind and wants this one."""
    owner = _owner(importers, document)
    return owner is not None and owner.confidence(document) > 0


def _owner(importers: Sequence[Importer], document: Document) -> Importer | None:
    """Return the surest importer that owns files of the document's kind, if there is one."""
    owning = [each for each in importers if isinstance(each, OwningImporter)]
    kind = foreign_kind(document) if owning else None
    if kind is None:
        return None
    return _surest([each for each in owning if kind.format in each.kinds], document)


def _refuse_foreign(document: Document) -> None:
    """Raise the error of a file of a known kind that holds no article."""
    kind = foreign_kind(document)
    if kind is not None:
        raise InputError(f"import.is_{kind.advice}", name=document.name, format=kind.format)


def surest(importers: Sequence[Importer], document: Document) -> Importer:
    """Return the importer to read a document with; raise `import.unreadable` if none wants it."""
    best = _surest(importers, document)
    if best is None:
        raise InputError("import.unreadable", name=document.name)
    return best


def _surest(importers: Iterable[Importer], document: Document) -> Importer | None:
    best, confidence = None, 0
    for importer in importers:
        sureness = importer.confidence(document)
        if sureness > 0 and sureness >= confidence:
            best, confidence = importer, sureness
    return best


def readable_suffixes(importers: Iterable[Importer]) -> frozenset[str]:
    """Return the file name suffixes, with their dots, that the importers know."""
    return frozenset(suffix for importer in importers for suffix in importer.suffixes)
