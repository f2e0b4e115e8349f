"""A review without this program at the other end: rows given out, changes taken back.

Nothing is applied by reading a review: `plan_review` lists what a reviewer proposes, change by
change, and `taking` makes one command of what was accepted.
"""

import secrets
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import BinaryIO

from workbench.formats.legal_text import legal
from workbench.formats.review.book_table import write_review_xlsx
from workbench.formats.review.deciding import with_refused
from workbench.formats.review.given import ReviewLabels, ReviewRequest, review_row
from workbench.formats.review.reading import against_project, read_review
from workbench.formats.review.word_table import write_review_docx
from workbench.formats.word.layouts import OWN
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError, UsageError
from workbench.model.highlight import Note
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import ENGLISH
from workbench.model.proposal import (
    Proposal,
    ProposalKind,
    ReviewedSegment,
    ReviewPlan,
    TakenRow,
)
from workbench.model.review import Review, ReviewComment, ReviewedRow, RowState, TextChange
from workbench.model.segment import Segment, Status
from workbench.services.commands.reviewing import TakeReview
from workbench.services.commands.settings import ChangeSettings
from workbench.services.exchange.exporting import EVERYTHING
from workbench.services.session import Session
from workbench.services.writing import write_atomically
from workbench.storage.reader import ProjectReader

ENGLISH_LABELS = ReviewLabels()
WORKBOOK = ".xlsx"

# What a table for review can be called, the usual one first.
REVIEW_SUFFIXES = (".docx", WORKBOOK)

# The setting that tells a project from others in what it gives out.
PROJECT_ID = "project.id"


def project_id(session: Session) -> str:
    """Return the project's own id, made when it is asked for first; undo does not touch it."""
    known = session.read.settings().get(PROJECT_ID, "")
    if not known:
        known = secrets.token_hex(16)
        session.execute(ChangeSettings(((PROJECT_ID, known),)))
    return known


def review_request(
    reader: ProjectReader,
    project: str,
    articles: Sequence[ArticleId],
    title: str,
    *,
    statuses: Collection[Status] = EVERYTHING,
    labels: ReviewLabels = ENGLISH_LABELS,
) -> ReviewRequest:
    """Return what is given out of some articles: their work, numbered through, with open notes.

    What was left out on purpose or is no longer in its article is not given out. Raises
    `UsageError("review.nothing")`.
    """
    segments: list[Segment] = []
    language = None
    for article, found in reader.walk(articles):
        language = language or article.language
        segments += (
            each
            for each in found
            if each.role.is_work
            and not each.withdrawn
            and not each.omitted
            and each.status in statuses
        )
    if not segments or language is None:
        raise UsageError("review.nothing")
    notes = _notes(reader.notes_of(each.id for each in segments))
    rows = [
        review_row(each, number, [note.text for note in notes[each.id] if not note.resolved])
        for number, each in enumerate(segments, 1)
    ]
    return ReviewRequest(project, title, rows, language, ENGLISH, labels)


def _notes(notes: Sequence[Note]) -> Mapping[SegmentId, list[Note]]:
    found: defaultdict[SegmentId, list[Note]] = defaultdict(list)
    for note in notes:
        found[note.segment_id].append(note)
    return found


def plan_review(reader: ProjectReader, data: bytes, name: str) -> ReviewPlan:
    """Return what a review file proposes for the project; raise what `read_review` raises.

    Raises `InputError("review.no_english")` too, where a table comes back without any English: it
    is an empty copy, and nobody wants its rows emptied.

    Read are this program's tables, and the Word tables of memoQ, Trados, CafeTran and others, whose
    rows are known by their ids in the project's own files, or else by their source. Slow: for a
    job.
    """
    review = read_review(data, name)
    order = [key.id for key in reader.outline()]
    segments = reader.segments(order)
    in_order = [segments[each] for each in order if each in segments]
    ids = {} if review.tool == OWN else _ids(reader, review, in_order)
    project = reader.settings().get(PROJECT_ID, "")
    fitted = against_project(review, project, in_order, ids)
    notes = _notes(reader.notes_of(order))
    numbers = _numbers(in_order)
    running = count(1)
    found: list[ReviewedSegment] = []
    odd: list[ReviewedRow] = []
    unchanged = 0
    for row in fitted.rows:
        segment = segments.get(_segment_of(row, ids))
        if segment is not None and segment.locked and _says_something(row):
            row = replace(row, states=row.states | {RowState.LOCKED})  # noqa: PLW2901 - the same row
        if segment is None or not row.is_sound:
            odd.append(row)
            continue
        one = _reviewed(row, segment, notes[segment.id], numbers[segment.id], running)
        if one.proposals:
            found.append(one)
        else:
            unchanged += 1
    emptied = sum(bool(each.old_target and not each.changes) for each in found)
    if emptied > 1 and not any(row.new_target.strip() for row in fitted.rows):
        raise InputError("review.no_english", name=name, count=emptied)
    return ReviewPlan(name, review.tool, tuple(found), tuple(odd), unchanged)


def _numbers(segments: Sequence[Segment]) -> Mapping[SegmentId, int]:
    """Return the number of each segment in its article, from 1."""
    counted: defaultdict[ArticleId, int] = defaultdict(int)
    numbers = {}
    for each in segments:
        counted[each.article_id] += 1
        numbers[each.id] = counted[each.article_id]
    return numbers


def _segment_of(row: ReviewedRow, ids: Mapping[bytes, SegmentId]) -> SegmentId:
    if row.key is not None:
        return row.key.segment
    return ids.get(row.external_id, SegmentId(0))


def _says_something(row: ReviewedRow) -> bool:
    return row.is_changed or bool(row.comments)


def _ids(
    reader: ProjectReader, review: Review, segments: Sequence[Segment]
) -> Mapping[bytes, SegmentId]:
    """Return the segments of another tool's rows: by the ids in the files that articles came from.

    Rows whose ids are in none are known by their source, those that come again in their order; but
    only where the project has it as often as the review.
    """
    kept = {unit.key: unit.segment_id for part in reader.original_parts() for unit in part.units}
    known = {each.id: each for each in segments}
    ids: dict[bytes, SegmentId] = {}
    for row in review.rows:
        segment = known.get(kept.get(row.external_id, SegmentId(0)))
        if segment is not None and segment.source.strip() == row.source.strip():
            ids[row.external_id] = segment.id
    taken = set(ids.values())
    waiting: defaultdict[str, list[SegmentId]] = defaultdict(list)
    for each in segments:
        if each.id not in taken:
            waiting[each.source.strip()].append(each.id)
    rows: defaultdict[str, list[bytes]] = defaultdict(list)
    for row in review.rows:
        if row.external_id not in ids:
            rows[row.source.strip()].append(row.external_id)
    for source, keys in rows.items():
        if len(keys) == len(waiting[source]):
            ids |= zip(keys, waiting[source], strict=True)
    return ids


def _reviewed(
    row: ReviewedRow,
    segment: Segment,
    notes: Sequence[Note],
    number: int,
    running: Iterator[int],
) -> ReviewedSegment:
    old = segment.target if row.old_target is None else row.old_target
    # A text that a cell cannot hold as it is comes back as the cell holds it: that is no edit.
    new = old if row.new_target == legal(old) else row.new_target
    blank = Proposal(
        0, ProposalKind.TEXT, segment.article_id, segment.id, number, segment.source, old, new
    )
    found = [
        *_of_text(row, blank),
        *_of_status(row, segment, blank),
        *_of_notes(row, notes, blank),
    ]
    numbered = tuple(replace(each, number=next(running)) for each in found)
    return ReviewedSegment(segment.id, segment.rev, old, new, row.changes, numbered)


def _of_text(row: ReviewedRow, blank: Proposal) -> Iterator[Proposal]:
    """Yield a proposal for each tracked change, or one where something was not tracked."""
    if blank.new == blank.old:
        return
    every = range(len(row.changes))
    if not row.changes or with_refused(row.new_target, row.changes, set(every)) != blank.old:
        authors = ", ".join(dict.fromkeys(each.author for each in row.changes if each.author))
        at = max((each.at for each in row.changes), default=0)
        yield replace(blank, author=authors, at=at)
        return
    for group in _groups(row.changes):
        others = set(every) - set(group)
        first = row.changes[group[0]]
        yield replace(
            blank,
            new=with_refused(row.new_target, row.changes, others),
            author=first.author,
            at=first.at,
            changes=group,
        )


def _groups(changes: Sequence[TextChange]) -> Iterator[tuple[int, ...]]:
    """Yield changes that touch and are by one user together: words replaced by others."""
    group: list[int] = []
    for at, change in enumerate(changes):
        before = changes[group[-1]] if group else None
        if before is None or (before.author == change.author and change.start == before.end):
            group.append(at)
            continue
        yield tuple(group)
        group = [at]
    if group:
        yield tuple(group)


_CHOSEN = frozenset({Status.TRANSLATED, Status.REVIEWED, Status.FINAL, Status.REJECTED})


def _of_status(row: ReviewedRow, segment: Segment, blank: Proposal) -> Iterator[Proposal]:
    """Yield a status that the reviewer chose; signing is done here, so none is final.

    A row of another revision, or of another tool, may show what was so when it was given out.
    """
    chosen = Status.REVIEWED if row.status is Status.FINAL else row.status
    if row.key is None or row.key.rev != segment.rev or chosen not in _CHOSEN:
        return
    if row.status is not segment.status and chosen is not segment.status and blank.new.strip():
        author, at = _who(row)
        yield replace(
            blank,
            kind=ProposalKind.STATUS,
            old=segment.status.value,
            new=chosen.value,
            author=author,
            at=at,
        )


def _who(row: ReviewedRow) -> tuple[str, int]:
    """Return who did all that is signed in the row, and when last; "" and 0 where several did."""
    done: list[TextChange | ReviewComment] = [*row.changes, *row.comments]
    authors = {each.author for each in done}
    return (authors.pop(), max(each.at for each in done)) if len(authors) == 1 else ("", 0)


def _of_notes(row: ReviewedRow, notes: Sequence[Note], blank: Proposal) -> Iterator[Proposal]:
    known = {line for note in notes for line in (note.text, *legal(note.text).split("\n"))}
    for comment in row.comments:
        text = comment.text.strip()
        if text and text not in known:
            known.add(text)
            yield replace(
                blank,
                kind=ProposalKind.NOTE,
                old="",
                new=text,
                author=comment.author,
                at=comment.at,
                resolved=comment.resolved,
            )
    added = "\n".join(line for line in row.note.split("\n") if line not in known).strip()
    if added:
        author, at = _who(row)
        yield replace(blank, kind=ProposalKind.NOTE, old="", new=added, author=author, at=at)


def taking(plan: ReviewPlan, accepted: Collection[int], reviewer: str = "") -> TakeReview | None:
    """Return the command that takes over the proposals of these numbers; `None` for none.

    `reviewer` is who a change is by that has no name. Raises `UsageError("review.no_change")` for a
    number that no proposal has.
    """
    known = {each.number for each in plan.proposals}
    unknown = next((number for number in sorted(accepted) if number not in known), None)
    if unknown is not None:
        raise UsageError("review.no_change", number=unknown, count=len(known))
    rows = [
        _taken(segment, accepted, reviewer)
        for segment in plan.segments
        if any(each.number in accepted for each in segment.proposals)
    ]
    return TakeReview(tuple(rows)) if rows else None


def _taken(segment: ReviewedSegment, accepted: Collection[int], reviewer: str) -> TakenRow:
    chosen = [each for each in segment.proposals if each.number in accepted]
    texts = [each for each in chosen if each.kind is ProposalKind.TEXT]
    status = next((each.new for each in chosen if each.kind is ProposalKind.STATUS), None)
    authors = [each.author for each in chosen if each.kind is not ProposalKind.NOTE]
    named = dict.fromkeys(name for name in authors if name)
    return TakenRow(
        segment.segment_id,
        segment.rev,
        ", ".join(named) or reviewer,
        _target(segment, texts) if texts else None,
        None if status is None else Status(status),
        tuple(
            replace(each, author=each.author or reviewer)
            for each in chosen
            if each.kind is ProposalKind.NOTE
        ),
    )


def _target(segment: ReviewedSegment, texts: Sequence[Proposal]) -> str:
    if any(not each.changes for each in texts):
        return segment.new_target
    kept = {at for each in texts for at in each.changes}
    refused = set(range(len(segment.changes))) - kept
    return with_refused(segment.new_target, segment.changes, refused)


def write_review(request: ReviewRequest, path: Path) -> tuple[WorkbenchWarning, ...]:
    """Write the table to a file in one step: Word's or Excel's, as its name says.

    Raises `UsageError("review.no_format")` for another name, and what `write_atomically` raises.
    """
    suffix = path.suffix.lower()
    if suffix not in REVIEW_SUFFIXES:
        raise UsageError("review.no_format", name=path.name)

    def write(stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        if suffix == WORKBOOK:
            return write_review_xlsx(request, stream)
        write_review_docx(request, stream)
        return ()

    return write_atomically(path, write)
