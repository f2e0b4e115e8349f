"""Exporting: which articles and segments, with what, into which file."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import BinaryIO, TypeVar

from workbench.api import ExportArticle, Exporter, ExportRequest, ExportSegment
from workbench.formats.finished.slug import slug_of, unused
from workbench.model.article import Article, WorkbenchWarning
from workbench.model.choice import ConversionChoice
from workbench.model.errors import EnvironmentFailure, UsageError
from workbench.model.highlight import ConversionOverride, Highlight, Note
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import ENGLISH, Variant
from workbench.model.moments import in_zone, moment_at
from workbench.model.segment import Role, Segment, Status
from workbench.services.conversion.converting import ByHand, Conversions, usage_of
from workbench.services.writing import write_atomically
from workbench.storage.project import SUFFIX
from workbench.storage.reader import ProjectReader
from workbench.storage.schema import MAGIC
from workbench.text.dates.publication import BEIJING
from workbench.text.inline import without_codes

WORK = frozenset(role for role in Role if role.is_work)
EVERYTHING = frozenset(Status)
CONFIRMED = frozenset(status for status in Status if status.is_confirmed)

# Why a segment of a status that is not wanted is left out, a code of `workbench.sentences`.
CAUSES: Mapping[Status, str] = {
    Status.INITIAL: "left.untranslated",
    **{status: f"left.{status.value}" for status in Status if status is not Status.INITIAL},
}

# Hears how many articles are written; raises to stop.
GoOn = Callable[[int], object]

Annotation = TypeVar("Annotation", Highlight, Note, ConversionOverride, ConversionChoice)


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What to export; as it stands, the confirmed pairs of all articles.

    No `articles` means all. `extras` adds the related and the boilerplate, and what the last import
    no longer had. `signed` leaves out articles that nobody signed off. `variant` is the conversion
    to put beside.
    """

    articles: tuple[ArticleId, ...] = ()
    roles: frozenset[Role] = WORK
    statuses: frozenset[Status] = CONFIRMED
    variant: Variant | None = None
    target_language: str = ENGLISH
    extras: bool = False
    signed: bool = False

    def takes(self, segment: Segment) -> bool:
        """Return whether the segment is one of those to export."""
        return self.accepts(segment.role, segment.status, withdrawn=segment.withdrawn)

    def cause(self, role: Role, status: Status, *, omitted: bool, withdrawn: bool) -> str:
        """Return why segments of this kind are left out; "" where they are not, or are no work.

        What was left out of the translation on purpose has no text to leave, whatever its status.
        """
        if not role.is_work:
            return ""
        if withdrawn and not self.extras:
            return "left.withdrawn"
        if role not in self.roles:
            return "left.role"
        if omitted:
            return "left.omitted"
        return "" if status in self.statuses else CAUSES[status]

    def accepts(self, role: Role, status: Status, *, withdrawn: bool) -> bool:
        """Return whether segments of this kind are among those to export."""
        if status not in self.statuses:
            return False
        if self.extras:
            return role in self.roles or not role.is_work
        return role in self.roles and not withdrawn


@dataclass(frozen=True, slots=True)
class Signature:
    """What a file says of itself: project, author, and when (milliseconds since the epoch, UTC)."""

    project: str
    author: str = ""
    exported_at: int = 0


@dataclass(frozen=True, slots=True)
class Exported:
    """How much was written, and what had to be changed for it."""

    articles: int
    segments: int
    warnings: tuple[WorkbenchWarning, ...] = ()


class Gathering:
    """Collects, an article at a time, what exporters are given."""

    def __init__(self, reader: ProjectReader, conversions: Conversions) -> None:
        """Read from a project and convert where conversions are wanted."""
        self._reader = reader
        self._conversions = conversions
        self._usage = usage_of(reader, conversions.shared)
        self._copies = reader.source_copies()
        self._sign_offs = {each.article_id: each for each in reader.sign_offs()}

    def chosen(self, choice: ExportChoice) -> Iterator[ExportArticle]:
        """Yield the articles that have something chosen, with no more than that."""
        wanted = choice.articles or tuple(article.id for article in self._reader.articles())
        if choice.signed:
            wanted = tuple(each for each in wanted if each in self._sign_offs)
        variants = () if choice.variant is None else (choice.variant,)
        for article, segments in self._reader.walk(wanted):
            taken = [_without_codes(segment) for segment in segments if choice.takes(segment)]
            if taken:
                exported = self.article(article, taken, variants)
                yield replace(exported, left_out=_left_out(segments, choice))

    def article(
        self, article: Article, segments: Sequence[Segment], variants: Sequence[Variant]
    ) -> ExportArticle:
        """Return an article with its segments' notes, highlights and conversions."""
        ids = [segment.id for segment in segments]
        notes = by_segment(self._reader.notes_of(ids))
        highlights = by_segment(self._reader.highlights_of(ids))
        overrides = by_segment(self._reader.overrides_of(ids)) if variants else {}
        choices = by_segment(self._reader.choices_of(ids)) if variants else {}
        return ExportArticle(
            article,
            [
                ExportSegment(
                    segment,
                    tuple(notes.get(segment.id, ())),
                    tuple(highlights.get(segment.id, ())),
                    {
                        variant.value: self._conversions.of(
                            segment,
                            article.language,
                            variant,
                            ByHand(
                                tuple(overrides.get(segment.id, ())),
                                tuple(choices.get(segment.id, ())),
                            ),
                            self._usage,
                        )
                        for variant in variants
                    },
                )
                for segment in segments
            ],
            self._sign_offs.get(article.id),
            source_copy=self._copies.get(article.id),
        )


def _left_out(segments: Iterable[Segment], choice: ExportChoice) -> dict[str, int]:
    """Return how many segments a choice leaves out, by cause."""
    causes = (
        choice.cause(
            each.role,
            each.status,
            omitted=bool(each.omitted) and not each.target,
            withdrawn=each.withdrawn,
        )
        for each in segments
    )
    return dict(Counter(filter(None, causes)))


def _without_codes(segment: Segment) -> Segment:
    """Return a segment without the codes that only the file it came from knows."""
    spans = without_codes(segment.content.spans)
    target_spans = without_codes(segment.target_spans)
    if (spans, target_spans) == (segment.content.spans, segment.target_spans):
        return segment
    content = replace(segment.content, spans=spans)
    return replace(segment, content=content, target_spans=target_spans)


def by_segment(annotations: Iterable[Annotation]) -> dict[SegmentId, list[Annotation]]:
    """Return what hangs on each segment, in the order given."""
    found: dict[SegmentId, list[Annotation]] = {}
    for annotation in annotations:
        found.setdefault(annotation.segment_id, []).append(annotation)
    return found


def export(
    gathering: Gathering,
    exporter: Exporter,
    choice: ExportChoice,
    signature: Signature,
    target: Path | BinaryIO,
    *,
    go_on: GoOn = lambda _: None,
) -> Exported:
    """Write what is chosen to a file, in one step, or to a stream.

    Nothing is written, and an old file stays, if nothing is chosen (`UsageError` `export.nothing`),
    if the file is a project (`UsageError` `export.onto_project`), or if it cannot be written whole.
    `go_on` is called before each article with how many there were; it stops all by raising.
    One article is in memory at a time.
    """
    count = _Count(go_on)
    articles = gathering.chosen(choice)
    first = next(articles, None)
    if first is None:
        raise UsageError("export.nothing")
    request = _request(count.counted(chain((first,), articles)), choice, signature)
    if isinstance(target, Path):
        refuse_project(target)
        warnings = write_atomically(target, lambda stream: exporter.write(request, stream))
    else:
        warnings = exporter.write(request, target)
    return replace(count.total, warnings=warnings)


def export_each(
    gathering: Gathering,
    exporter: Exporter,
    choice: ExportChoice,
    signature: Signature,
    folder: Path,
    *,
    go_on: GoOn = lambda _: None,
) -> Exported:
    """Write each article that is chosen to a file of its own in a folder, made if it is missing.

    A file is named by the day and the headline: letters, digits and hyphens, whatever the title
    says. Raises as `export`; the files before stay, each of them whole.
    """
    total, used, warnings = Exported(0, 0), set[str](), Counter[WorkbenchWarning]()
    for article in gathering.chosen(choice):
        go_on(total.articles)
        if not total.articles:
            _make_folder(folder)
        name = unused(_name_of(article), used)
        used.add(name)
        request = _request((article,), choice, signature)
        told = write_atomically(
            folder / f"{name}{exporter.suffix}", partial(exporter.write, request)
        )
        warnings.update(told)
        total = Exported(total.articles + 1, total.segments + len(article.segments))
    if not total.articles:
        raise UsageError("export.nothing")
    return replace(total, warnings=tuple(warnings))


def _name_of(exported: ExportArticle) -> str:
    """Return the name of an article's file: the day in Beijing and the English headline."""
    article = exported.article
    heads = (each.segment.target for each in exported.segments if _heads(each.segment))
    slug = slug_of(next(heads, ""), f"article-{article.id}")
    if article.published_at is None:
        return slug
    return f"{in_zone(moment_at(article.published_at), BEIJING):%Y-%m-%d}-{slug}"


def _heads(segment: Segment) -> bool:
    return segment.role is Role.HEADLINE and bool(segment.target.strip())


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentFailure("export.unwritable", path=str(folder), reason=reason) from error


def _request(
    articles: Iterable[ExportArticle], choice: ExportChoice, signature: Signature
) -> ExportRequest:
    return ExportRequest(
        articles=articles,
        project=signature.project,
        target_language=choice.target_language,
        conversion="" if choice.variant is None else choice.variant.value,
        author=signature.author,
        exported_at=signature.exported_at,
    )


def refuse_project(path: Path) -> None:
    """Raise where an export would overwrite a user's work."""
    if path.suffix.lower() == SUFFIX or (path.is_file() and _is_database(path)):
        raise UsageError("export.onto_project", path=str(path))


def _is_database(path: Path) -> bool:
    with suppress(OSError), path.open("rb") as stream:
        return stream.read(len(MAGIC)) == MAGIC
    return False


class _Count:
    """Counts what passes on its way to the exporter."""

    def __init__(self, go_on: GoOn) -> None:
        self.total = Exported(0, 0)
        self._go_on = go_on

    def counted(self, articles: Iterable[ExportArticle]) -> Iterator[ExportArticle]:
        for article in articles:
            self._go_on(self.total.articles)
            total = self.total
            self.total = Exported(total.articles + 1, total.segments + len(article.segments))
            yield article


def exporter_for(
    exporters: Iterable[Exporter], name: str = "", path: Path | None = None
) -> Exporter:
    """Return the exporter of a name, or else of a file's suffix.

    Raises `UsageError`: `export.unknown_format` for a name, `export.no_format` for a suffix that no
    format has.
    """
    known = list(exporters)
    names = ", ".join(sorted(exporter.name for exporter in known))
    suffix = path.suffix.lower() if path is not None else ""
    for exporter in known:
        if exporter.name == name or (not name and suffix and exporter.suffix == suffix):
            return exporter
    if name:
        raise UsageError("export.unknown_format", format=name, known=names)
    raise UsageError("export.no_format", file="" if path is None else path.name, known=names)
