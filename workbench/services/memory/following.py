"""What a change of a project means for the memories that follow it; read on the session's thread.

A unit is made of a segment that somebody vouches for, with the sources beside it and its article.
"""

import secrets
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from urllib.parse import urlsplit

from workbench.formats.tmx.inline import codes_of
from workbench.memory.following import Confirmed, Step, Withdrawn
from workbench.memory.unit import Document, MemoryUnit, Origin
from workbench.model.article import Article
from workbench.model.changes import ChangeSet, Kind
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import ENGLISH
from workbench.model.segment import Segment
from workbench.model.translation_unit import UnitVariant
from workbench.services.commands.settings import ChangeSettings
from workbench.services.session import Session
from workbench.storage.reader import ProjectReader

# The setting that holds the name by which memories know a project, wherever its file lies.
PROJECT_SETTING = "memory.project"


def project_id(session: Session) -> str:
    """Return the name by which memories know the project; one is given the first time."""
    known = session.read.settings().get(PROJECT_SETTING, "")
    if not known:
        known = secrets.token_hex(8)
        session.execute(ChangeSettings([(PROJECT_SETTING, known)]))
    return known


def steps_of(reader: ProjectReader, changes: ChangeSet, project: str) -> tuple[Step, ...]:
    """Return what memories have to do about a change set, however it came about.

    Segments that are new and that nobody vouches for need nothing. Where an article itself changed,
    or segments came and went, what its units say of it and of their neighbours is written again.
    """
    gone = [SegmentId(ref.id) for ref in changes.deleted if ref.kind is Kind.SEGMENT]
    steps: list[Step] = [Withdrawn(Origin(project, segment, 0)) for segment in gone]
    new = {ref.id for ref in changes.created if ref.kind is Kind.SEGMENT}
    touched = {ref.id for ref in changes.updated if ref.kind is Kind.SEGMENT}
    whole = _reshaped(changes)
    now = reader.segments(map(SegmentId, touched)).values()
    single = [each for each in now if each.article_id not in whole and not _is_unit(each)]
    touched -= {segment.id for segment in single}
    # What nobody vouches for has no unit: its article need not be read, as when drafts come in.
    steps += [_withdrawn(each, project) for each in single if each.id not in new]
    articles = {each.article_id for each in now if each.id in touched}
    for article_id in sorted(whole | articles):
        for segment, step in _steps_of_article(reader, ArticleId(article_id), project):
            is_concerned = segment.id in touched or article_id in whole
            if is_concerned and (segment.id not in new or isinstance(step, Confirmed)):
                steps.append(step)
    return tuple(steps)


@dataclass(frozen=True, slots=True)
class ConfirmedInProject:
    """What somebody vouches for in a project, read as far as it is asked for."""

    reader: ProjectReader
    project: str

    def stamps(self) -> dict[int, tuple[int, int]]:
        """Return the revision and the time of change of each confirmed segment."""
        return self.reader.confirmed_stamps()

    def units(self, segments: AbstractSet[int]) -> Iterator[MemoryUnit]:
        """Yield the units of some segments, an article in memory at a time."""
        found = self.reader.segments(map(SegmentId, segments)).values()
        for article_id in sorted({each.article_id for each in found}):
            for segment, step in _steps_of_article(self.reader, article_id, self.project):
                if segment.id in segments and isinstance(step, Confirmed):
                    yield step.unit


def unit_of(
    article: Article, segment: Segment, around: tuple[str | None, str | None], project: str
) -> MemoryUnit:
    """Return the unit of a confirmed segment; `around` are the sources before and after it."""
    said = (("x-origin", segment.origin), ("x-vouched-by", segment.vouched_by))
    return MemoryUnit(
        UnitVariant(article.language.value, segment.source, codes_of(segment.content.spans)),
        UnitVariant(ENGLISH, segment.target, codes_of(segment.target_spans)),
        role=segment.role,
        status=segment.status,
        previous=around[0],
        following=around[1],
        document=Document(
            article.title,
            article.url,
            _outlet(article),
            article.published_at or 0,
        ),
        origin=Origin(project, segment.id, segment.rev),
        props=tuple((name, value) for name, value in said if value),
        created_at=segment.created_at,
        created_by=segment.created_by,
        changed_at=segment.changed_at,
        changed_by=segment.changed_by,
    )


def _reshaped(changes: ChangeSet) -> set[int]:
    """Return the articles of which more changed than single segments; those removed have none."""
    removed = {ref.id for ref in changes.deleted if ref.kind is Kind.ARTICLE}
    changed = {ref.id for ref in changes.updated if ref.kind is Kind.ARTICLE}
    moved = {ref.parent for ref in changes.created | changes.deleted if ref.kind is Kind.SEGMENT}
    return (changed | moved) - removed


def _is_unit(segment: Segment) -> bool:
    """Return whether memories keep a segment: somebody vouches for it, and it says something."""
    is_written = bool(segment.target.strip() and segment.source.strip())
    return segment.status.is_confirmed and is_written


def _withdrawn(segment: Segment, project: str) -> Withdrawn:
    return Withdrawn(Origin(project, segment.id, segment.rev))


def _steps_of_article(
    reader: ProjectReader, article_id: ArticleId, project: str
) -> Iterator[tuple[Segment, Step]]:
    article, segments = reader.article(article_id), reader.segments_of(article_id)
    sources: Mapping[int, str] = {n: segment.source for n, segment in enumerate(segments)}
    for number, segment in enumerate(segments):
        if _is_unit(segment):
            around = (sources.get(number - 1), sources.get(number + 1))
            yield segment, Confirmed(unit_of(article, segment, around, project))
        else:
            yield segment, _withdrawn(segment, project)


def _outlet(article: Article) -> str:
    """Return the host that published an article, "" where it has no address."""
    try:
        host = urlsplit(article.url).hostname or ""
    except ValueError:  # an address that never was one
        return ""
    return host.removeprefix("www.")
