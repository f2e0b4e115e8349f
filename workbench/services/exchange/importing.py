"""Importing: what was named becomes sources, sources are read, what was read enters the project.

Finding and reading change nothing and may be done on another thread; entering is one command an
article on the session's own thread. A source that fails is reported and the rest goes on.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from workbench.api import Document, Importer
from workbench.formats.foreign_kinds import foreign_kind, foreign_suffixes
from workbench.formats.input_file import read_input
from workbench.formats.memory_names import holds_pairs
from workbench.formats.reading import is_owned, read_document, readable_suffixes
from workbench.model.article import Article, ImportedArticle, WorkbenchWarning
from workbench.model.changes import ChangeSet, Kind
from workbench.model.errors import EnvironmentFailure, InputError, InternalError, WorkbenchError
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.model.source_copy import ReadSource
from workbench.services.commands.articles import AddArticle, UpdateArticle
from workbench.services.exchange.fetching import fetch, is_address
from workbench.services.exchange.paired_files import PairedFile
from workbench.services.jobs import Cancelled, CancelToken
from workbench.services.session import Session, now_in_milliseconds
from workbench.storage.originals import read_source_of
from workbench.storage.steps import Steps, at_once

# The kind of what is read as one article; others are `PairedFile.form`.
ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to import: a web address, or a file; `error` where it cannot be read at all."""

    place: str
    path: Path | None = None
    error: WorkbenchError | None = None


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """What the user said of the documents: encoding and variant ("" and `None`: detect them)."""

    encoding: str = ""
    language: Variant | None = None
    timeout: float = 20.0


@dataclass(frozen=True, slots=True)
class Reading:
    """A source with what was read from it: an article, a file of pairs, or why there is neither.

    `read_from` is what the article was read from, to be kept with it.
    """

    source: Source
    article: ImportedArticle | None = None
    error: WorkbenchError | None = None
    read_from: ReadSource | None = None
    paired: PairedFile | None = None

    @property
    def is_read(self) -> bool:
        """Return whether there is something to put into a project."""
        return self.article is not None or self.paired is not None

    @property
    def title(self) -> str:
        """Return the title of the first article, "" where there is none."""
        if self.article is not None:
            return self.article.title
        return self.paired.articles[0].title if self.paired is not None else ""


class Outcome(StrEnum):
    """What came of one source."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Differences:
    """How many paragraphs a new import changed.

    `added` are new and `removed` are gone; `withdrawn` are gone but kept for the work done to them;
    `changed` have another source; `described` have the same one with another role, link or caption.
    """

    added: int = 0
    removed: int = 0
    withdrawn: int = 0
    changed: int = 0
    described: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """What came of one source; `segments` is how many the article has now."""

    place: str
    outcome: Outcome
    article_id: ArticleId | None = None
    title: str = ""
    segments: int = 0
    differences: Differences = Differences()
    warnings: tuple[WorkbenchWarning, ...] = ()
    error: WorkbenchError | None = None
    kind: str = ARTICLE
    pairs: int = 0
    """Segments that came with a translation."""
    keeps_original: bool = False
    """The file is kept in the project, which can give it back."""

    damage: tuple[WorkbenchError, ...] = ()
    """What of the file could not be read and was left out."""


def find_sources(names: Iterable[str], importers: Sequence[Importer]) -> Iterator[Source]:
    """Yield what was named: files, addresses, and the readable files inside folders.

    Folders are walked in natural order, without what is hidden; files of other programs that hold
    texts are named too, so that nobody misses them. What is not there, or a folder with nothing to
    read, is a source with an error: `import.missing`, `import.no_articles`.
    """
    suffixes = frozenset(suffix.lower() for suffix in readable_suffixes(importers))
    suffixes |= foreign_suffixes()
    for name in names:
        if is_address(name):
            yield Source(name.strip())
        elif os.path.isdir(name):  # noqa: PTH112 - Path.is_dir raises for names that cannot be
            yield from _sources_in(Path(name), suffixes)
        else:
            yield Source(name, Path(name))


def _sources_in(folder: Path, suffixes: frozenset[str]) -> Iterator[Source]:
    closed: list[OSError] = []
    empty = True
    for path in _walk(folder, closed.append):
        if path.suffix.lower() in suffixes:
            empty = False
            yield Source(str(path), path)
    for error in closed:
        place = str(error.filename or folder)
        yield Source(place, Path(place), _unreachable(place, error))
    if empty and not closed:
        nothing = InputError("import.no_articles", folder=str(folder))
        yield Source(str(folder), folder, nothing)


def _unreachable(place: str, error: OSError) -> EnvironmentFailure:
    return EnvironmentFailure("import.unreachable", path=place, reason=error.strerror or str(error))


def _walk(folder: Path, closed: Callable[[OSError], None]) -> Iterator[Path]:
    """Yield the files of a folder and of those inside it; links to folders are not followed."""
    for parent, folders, files in os.walk(folder, onerror=closed):
        folders[:] = sorted((name for name in folders if name[:1] != "."), key=natural_order)
        for name in sorted((name for name in files if name[:1] != "."), key=natural_order):
            yield Path(parent, name)


def natural_order(name: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts names as the user does: `part 2` before `part 10`.

    Only equal names have equal keys: `a1` and `a01` have an order too.
    """
    parts = re.split(r"([0-9]+)", name.casefold())
    mixed = [(1, int(part), "") if at % 2 else (2, 0, part) for at, part in enumerate(parts)]
    return *(key for key in mixed if key != (2, 0, "")), (0, 0, name)


def _read_memory(path: Path, language: Variant | None) -> PairedFile:
    # The formats of all tools take as long to import as a tenth of what a window needs to show.
    from workbench.services.exchange.paired_reading import read_memory  # noqa: PLC0415 - on demand

    return read_memory(path, language)


def _read_paired(document: Document) -> PairedFile | None:
    if foreign_kind(document) is None:  # an article, as most documents are
        return None
    from workbench.services.exchange.paired_reading import read_paired  # noqa: PLC0415 - as above

    return read_paired(document)


def read_source(
    importers: Sequence[Importer],
    source: Source,
    options: ReadingOptions = ReadingOptions(),
    cancel: CancelToken | None = None,
) -> Reading:
    """Return what one source holds; raise the error that its sentence is made from.

    A file of pairs is known by its content, a memory by its name too: it may be larger than what is
    read whole, and packed. An importer that owns files of the kind comes first.
    """
    if source.error is not None:
        raise source.error
    if source.path is not None and holds_pairs(source.path):
        return Reading(source, paired=_read_memory(source.path, options.language))
    read_at = now_in_milliseconds()
    document = _document(source, options, cancel)
    paired = None if is_owned(importers, document) else _read_paired(document)
    if paired is not None:
        return Reading(source, paired=paired.in_language(options.language))
    article = read_document(importers, document)
    if options.language is not None:
        article = replace(article, language=options.language)
    kept = read_source_of(
        document.data,
        read_at,
        name=document.name,
        address=document.url,
        media_type=document.media_type,
    )
    return Reading(source, article, read_from=kept)


def _document(source: Source, options: ReadingOptions, cancel: CancelToken | None) -> Document:
    if source.path is None:
        fetched = fetch(source.place, timeout=options.timeout, cancel=cancel)
        return replace(fetched, encoding=options.encoding)
    name = storable(source.path.name)
    return Document(read_input(source.path), name, encoding=options.encoding)


def storable(name: str) -> str:
    """Return a name with an escape for each byte of it that is no UTF-8; others as they are."""
    return name.encode("utf-8", "backslashreplace").decode()


def read_sources(
    importers: Sequence[Importer],
    sources: Iterable[Source],
    options: ReadingOptions = ReadingOptions(),
    cancel: CancelToken | None = None,
) -> Iterator[Reading]:
    """Yield each source with what was read or why not; stop with `Cancelled` if told to."""
    token = cancel or CancelToken()
    for source in sources:
        token.raise_if_cancelled()
        try:
            yield read_source(importers, source, options, token)
        except Cancelled:
            raise
        except WorkbenchError as error:
            yield Reading(source, error=error)
        except Exception as error:  # noqa: BLE001 - one odd file never ends the import of a folder
            yield Reading(source, error=_bug(source, error))


def _bug(source: Source, error: Exception) -> InternalError:
    """Return the error of a file that this program failed at, without any of the file's text."""
    return InternalError("import.bug", name=storable(source.place), reason=type(error).__name__)


def import_articles(
    session: Session, readings: Iterable[Reading], *, keep_language: bool = True
) -> Iterator[Report]:
    """Put each article into the project, one command each, and yield what came of it."""
    for reading in readings:
        yield import_article(session, reading, keep_language=keep_language)


def import_article(session: Session, reading: Reading, *, keep_language: bool = True) -> Report:
    """Put one article into the project, or update the one with its URL or, lacking that, its place.

    An update keeps the variant the article has in the project, which a user may have set, unless
    `keep_language` is false. Raises the `InputError` and `EnvironmentFailure` of
    `Session.execute`; a reading with an error, and a bug that shows at this article, become a
    report.
    """
    return at_once(article_in_steps(session, reading, keep_language=keep_language))


def article_in_steps(
    session: Session, reading: Reading, *, keep_language: bool = True
) -> Steps[Report]:
    """Do as `import_article`, a new article bit by bit."""
    if reading.article is None:
        return report_failure(reading)
    try:
        return (yield from _enter(session, reading, reading.article, keep_language=keep_language))
    except (InputError, EnvironmentFailure):
        raise
    except Exception as error:  # noqa: BLE001 - as above; the command's transaction was rolled back
        return report_bug(reading, error)


def _enter(
    session: Session, reading: Reading, imported: ImportedArticle, *, keep_language: bool
) -> Steps[Report]:
    origin = origin_of(reading.source, session.path)
    known = known_article(session, imported.url, origin)
    if known is None:
        return (yield from _add(session, reading, imported, origin))
    if keep_language:
        imported = replace(imported, language=known.language)
    return _update(session, reading, imported, origin, known)


def report_failure(reading: Reading) -> Report:
    """Return what came of a source from which nothing could be read."""
    return Report(reading.source.place, Outcome.FAILED, error=reading.error)


def report_bug(reading: Reading, error: Exception) -> Report:
    """Return what came of a source that this program failed at."""
    return report_failure(replace(reading, error=_bug(reading.source, error)))


def origin_of(source: Source, project: Path) -> str:
    """Return where an article comes from, as the project remembers it.

    A file by its path from the project's folder, with slashes, so that the two can move together;
    by its whole path where there is none, as between two drives.
    """
    if source.path is None:
        return source.place
    path = source.path.absolute()
    with suppress(ValueError):
        path = Path(os.path.relpath(path, project.absolute().parent))
    return storable(path.as_posix())


def known_article(session: Session, url: str, origin: str) -> Article | None:
    """Return the article of the project that these are a new import of."""
    found = session.read.article_by_origin(url, origin)
    if found is not None or not url:
        return found
    same_place = session.read.article_by_origin("", origin)
    return same_place if same_place is not None and not same_place.url else None


def _add(
    session: Session, reading: Reading, imported: ImportedArticle, origin: str
) -> Steps[Report]:
    yield from session.execute_in_steps(AddArticle(imported, origin, reading.read_from))
    added = known_article(session, imported.url, origin)
    count = len(imported.segments)
    return Report(
        place=reading.source.place,
        outcome=Outcome.ADDED,
        article_id=None if added is None else added.id,
        title=imported.title,
        segments=count,
        differences=Differences(added=count),
        warnings=imported.warnings,
    )


def _update(
    session: Session, reading: Reading, imported: ImportedArticle, origin: str, known: Article
) -> Report:
    before = {segment.id: segment for segment in session.read.segments_of(known.id)}
    changes = session.execute(UpdateArticle(known.id, imported, origin, reading.read_from))
    after = {segment.id: segment for segment in session.read.segments_of(known.id)}
    return Report(
        place=reading.source.place,
        outcome=Outcome.UPDATED if _is_of_article(changes) else Outcome.UNCHANGED,
        article_id=known.id,
        title=imported.title,
        segments=len(after),
        differences=_differences(before, after),
        warnings=imported.warnings,
    )


def _is_of_article(changes: ChangeSet) -> bool:
    """Return whether the article itself is another one, not only what is kept of its original."""
    touched = changes.created | changes.updated | changes.deleted
    return any(ref.kind is not Kind.SOURCE_COPY for ref in touched)


def _differences(before: dict[SegmentId, Segment], after: dict[SegmentId, Segment]) -> Differences:
    pairs = [(before[key], after[key]) for key in before.keys() & after.keys()]
    return Differences(
        added=len(after.keys() - before.keys()),
        removed=len(before.keys() - after.keys()),
        withdrawn=sum(new.withdrawn and not old.withdrawn for old, new in pairs),
        changed=sum(new.source != old.source for old, new in pairs),
        described=sum(
            new.source == old.source and new.content != old.content for old, new in pairs
        ),
    )
