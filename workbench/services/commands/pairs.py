"""Articles that come with their translation: targets, statuses, locks and notes put in as well."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from workbench.model.drafted import Drafted, maker_of
from workbench.model.highlight import Note, Side
from workbench.model.ids import ArticleId, NoteId, SegmentId
from workbench.model.original import Original, OriginalUnit
from workbench.model.paired import PairedArticle, PairedSegment
from workbench.model.segment import Segment, Status
from workbench.services.commands.articles import GAP, AddArticle, UpdateArticle, new_segment
from workbench.services.commands.command import Undoable
from workbench.services.commands.following import follow_edit
from workbench.services.commands.originals import keep_original
from workbench.services.commands.targets import accepts_draft, touched
from workbench.storage.transaction import Transaction

# The origin of a target whose own file says no other.
IMPORTED = "imported"

_UNVOUCHED = frozenset({Status.INITIAL, Status.DRAFT})


@dataclass(frozen=True, slots=True)
class AddPairs(Undoable):
    """Put an article with its translation at the end of the project; `origin` is its place.

    Who changed a pair, and when, is taken from the file where it says so. What is vouched for there
    is vouched for here, by the same name. `original` is the file it came from, if that is kept.
    """

    paired: PairedArticle
    origin: str
    original: Original | None = None
    code: ClassVar[str] = "add_article"

    def apply(self, tx: Transaction) -> None:
        """Store the article, then what came with each segment."""
        for _ in self.steps(tx):
            pass

    def steps(self, tx: Transaction) -> Iterator[None]:
        """Do so bit by bit."""
        described = replace(self.paired.imported(), segments=())
        AddArticle(described, self.origin).apply(tx)
        article = tx.articles.where("position", tx.last_position("article"))[-1]
        segments = (
            _translated(new_segment(tx, article.id, at * GAP, pair.content), pair, tx)
            for at, pair in enumerate(self.paired.segments, 1)
        )
        pairs: list[tuple[SegmentId, PairedSegment]] = []
        for stored, pair in zip(
            tx.segments.insert_each(segments), self.paired.segments, strict=True
        ):
            pairs.append((SegmentId(stored), pair))
            _note(tx, SegmentId(stored), pair, ())
            yield
        keep_original(tx, article.id, self.original, _units(pairs))


@dataclass(frozen=True, slots=True)
class UpdatePairs(Undoable):
    """Import an article with its translation over the one in the project.

    The sources are brought up to date as `UpdateArticle` does. A translation goes where there is
    none, or one that nobody vouched for and nobody typed; what is there otherwise stays. The file
    is kept in place of the one before it.
    """

    article_id: ArticleId
    paired: PairedArticle
    origin: str
    original: Original | None = None
    code: ClassVar[str] = "update_article"

    def apply(self, tx: Transaction) -> None:
        """Write what is new."""
        UpdateArticle(self.article_id, self.paired.imported(), self.origin).apply(tx)
        pairs = _by_source(tx, self.article_id, self.paired.segments)
        for segment, pair in pairs:
            may_write = accepts_draft(segment) or _is_untouched(segment)
            if may_write and pair.target.strip() and pair.target != segment.target:
                after = _translated(touched(segment, tx), pair, tx)
                tx.segments.save(after)
                if segment.target:
                    follow_edit(tx, after, Side.TARGET, segment.target)
            _note(tx, segment.id, pair, tx.notes.where("segment_id", segment.id))
        units = _units((segment.id, pair) for segment, pair in pairs)
        keep_original(tx, self.article_id, self.original, units)


def _units(pairs: Iterable[tuple[SegmentId, PairedSegment]]) -> tuple[OriginalUnit, ...]:
    return tuple(
        OriginalUnit(segment, pair.external_id.decode("latin-1")) for segment, pair in pairs
    )


def _by_source(
    tx: Transaction, article_id: ArticleId, pairs: Iterable[PairedSegment]
) -> list[tuple[Segment, PairedSegment]]:
    """Return the segments with the pairs of the same source, those that come again in order."""
    waiting: defaultdict[str, list[Segment]] = defaultdict(list)
    for segment in reversed(tx.segments.where("article_id", article_id, order="position")):
        if not segment.withdrawn:
            waiting[segment.source].append(segment)
    return [(waiting[pair.source].pop(), pair) for pair in pairs if waiting[pair.source]]


def _is_untouched(segment: Segment) -> bool:
    """Return whether a draft is as a file brought it."""
    is_brought = segment.origin == IMPORTED and segment.status is Status.DRAFT
    return is_brought and not segment.locked


def _translated(segment: Segment, pair: PairedSegment, tx: Transaction) -> Segment:
    """Return a segment with what its file says of it beside the source."""
    target = pair.target if pair.target.strip() else ""
    if not target and not pair.locked:
        return segment
    status = _status(pair, target)
    is_vouched = status not in _UNVOUCHED
    author = pair.changed_by or pair.created_by or tx.author
    at = pair.changed_at or pair.created_at or tx.now
    return replace(
        segment,
        target=target,
        target_spans=pair.target_spans if target else (),
        status=status,
        origin=(pair.origin or IMPORTED) if target else "",
        locked=pair.locked,
        created_at=pair.created_at or segment.created_at,
        created_by=pair.created_by or segment.created_by,
        changed_at=at,
        changed_by=author,
        vouched_by=author if is_vouched else "",
        vouched_at=at if is_vouched else 0,
        drafted=_drafted(pair, at) if target else None,
    )


def _drafted(pair: PairedSegment, at: int) -> Drafted | None:
    """Return what made the draft that a target began as; of what only an origin tells, no text."""
    if pair.drafted is not None:
        return replace(pair.drafted, at=pair.drafted.at or at)
    maker = maker_of(pair.origin)
    return None if maker is None else Drafted(maker, at, "")


def _status(pair: PairedSegment, target: str) -> Status:
    if not target:
        return Status.INITIAL
    return Status.DRAFT if pair.status is Status.INITIAL else pair.status


def _note(tx: Transaction, segment: SegmentId, pair: PairedSegment, known: Iterable[Note]) -> None:
    """Store the notes that are not there yet; one without an author or a time has the import's."""
    texts = {note.text for note in known}
    for note in pair.notes:
        text = note.text.strip()
        if text and text not in texts:
            texts.add(text)
            author, at = note.author or tx.author, note.created_at or tx.now
            tx.notes.insert(Note(NoteId(0), segment, text, author, at, note.resolved))
