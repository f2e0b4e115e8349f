"""The rows of the pair view, read from a session as they come on the screen."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from ui.language import tr
from ui.sentences import finding_sentence
from ui.viewmodels.byline_proposals import BylineProposals
from ui.viewmodels.columns import SPECS
from ui.viewmodels.conversion_column import ConversionColumn
from ui.viewmodels.finding_board import FindingBoard
from ui.viewmodels.kinds import HighlightKinds
from ui.viewmodels.marks import finding_marks, lacking, marks_of
from ui.viewmodels.row_list import RowList, Wanted
from ui.viewmodels.rows import Column, Mark, RowContent, RowKey
from ui.viewmodels.scope import Scope
from ui.viewmodels.spelling import SpellingMarks
from workbench.model.article import Article
from workbench.model.changes import ChangeSet, Kind
from workbench.model.choice import ConversionChoice
from workbench.model.highlight import ConversionOverride, Highlight
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Segment
from workbench.services.conversion.candidates import ReviewSpan
from workbench.services.conversion.converting import ByHand
from workbench.services.session import Session
from workbench.storage.reader import ProjectReader

# Returns what else is marked in a segment, at once; whoever adds it tells `changed` of news.
Layer = Callable[[Segment], Mapping[Column, tuple[Mark, ...]]]

# The marks of what a search found in one segment.
Found = Mapping[Column, tuple[Mark, ...]]

_HANGING = (Kind.HIGHLIGHT, Kind.NOTE, Kind.OVERRIDE, Kind.CHOICE)


class SessionRows(QObject):
    """A `RowSource` over one session, limited to a scope and kept up to date by change sets."""

    reset = Signal()
    changed = Signal(object)
    """Carries a frozenset of segment ids."""

    def __init__(
        self,
        session: Session,
        conversion: ConversionColumn,
        kinds: HighlightKinds,
        parent: QObject | None = None,
    ) -> None:
        """Read through `session`; shows nothing until a scope is set."""
        super().__init__(parent)
        self._session = session
        self._conversion = conversion
        self._kinds = kinds
        self._list = RowList()
        self._articles: dict[ArticleId, Article] = {}
        self._headlines: Mapping[ArticleId, str] = {}
        self._busy: frozenset[SegmentId] = frozenset()
        self._found: Mapping[SegmentId, Found] = {}
        self._board: FindingBoard | None = None
        self.spelling: SpellingMarks | None = None
        """Marks what is misspelled; its setter emits `changed` when that is known."""
        self.layers: list[Layer] = []
        """Further marks, the later ones above."""
        self.proposals: BylineProposals | None = None
        self.scope = Scope()
        conversion.ready.connect(self.changed)

    def show(self, scope: Scope) -> None:
        """List what this scope holds; another filter over the same articles reads nothing again."""
        same = scope.article_id == self.scope.article_id and self._list.is_current
        self.scope = scope
        if same:
            self._list.limit(scope)
            self.reset.emit()
        else:
            self._load()

    def show_found(self, found: Mapping[SegmentId, Found], touched: frozenset[SegmentId]) -> None:
        """Mark what a search found; `touched` are the segments that are marked otherwise now."""
        self._found = found
        if touched:
            self.changed.emit(touched)

    @property
    def listed(self) -> RowList:
        """Return the list itself, to be counted and walked over."""
        return self._list

    def show_findings(self, board: FindingBoard) -> None:
        """Mark what the checks say from now on."""
        self._board = board
        board.changed.connect(self.changed)

    def set_busy(self, segment_ids: Iterable[SegmentId]) -> None:
        """Mark the segments a job is working on."""
        busy = frozenset(segment_ids)
        touched, self._busy = busy ^ self._busy, busy
        if touched:
            self.changed.emit(touched)

    def refresh_conversions(self) -> None:
        """Ask for everything on the screen again, as after choosing another variant."""
        self.changed.emit(frozenset(self._list.ids()))

    def keys(self) -> Sequence[RowKey]:
        """Return the keys of all rows in order."""
        several = self.scope.article_id is None
        titles: dict[ArticleId, str] = {}
        if several:
            known = self._articles.values()
            titles = {a.id: self._headlines.get(a.id) or a.title for a in known}
        return self._list.row_keys(titles)

    def contents(self, segment_ids: Sequence[SegmentId]) -> Mapping[SegmentId, RowContent]:
        """Return some rows with their marks; six short queries however many there are."""
        segments = self._session.read.segments(segment_ids)
        highlights: dict[SegmentId, list[Highlight]] = defaultdict(list)
        for highlight in self._session.read.highlights_of(segment_ids):
            highlights[highlight.segment_id].append(highlight)
        by_hand = by_hand_of(self._session.read, segment_ids)
        notes: dict[SegmentId, int] = defaultdict(int)
        for note in self._session.read.notes_of(segment_ids):
            notes[note.segment_id] += not note.resolved
        return {
            s.id: self._content(s, highlights[s.id], by_hand[s.id], notes[s.id])
            for s in segments.values()
        }

    def _content(
        self,
        segment: Segment,
        highlights: Sequence[Highlight],
        by_hand: ByHand,
        notes: int,
    ) -> RowContent:
        language = self._articles[segment.article_id].language
        texts = {each: spec.text(segment) for each, spec in SPECS.items() if spec.text is not None}
        converted = self._conversion.text(segment, language, by_hand)
        if converted is not None:
            texts[Column.CONVERSION] = converted
        doubts = self._conversion.marks(segment, language, by_hand) if converted else ()
        marks = {**marks_of(segment, highlights, self._kinds), Column.CONVERSION: doubts}
        found = self._board.open_of(segment.id) if self._board is not None else ()
        misspelled = self.spelling.marks(segment) if self.spelling is not None else ()
        more = (layer(segment) for layer in self.layers)
        layers = _joined(marks, *more, finding_marks(found, segment), {Column.TARGET: misspelled})
        return RowContent(
            *(segment.id, segment.rev, self.number_of(segment.id)),
            *(segment.role, segment.status, segment.content.level),
            language,
            texts,
            _with_found(layers, self._found.get(segment.id, {})),
            conversion=self._conversion.variant_for(language),
            origin=segment.origin,
            hint=tr("Left out: {omitted}", omitted=segment.omitted) if segment.omitted else "",
            proposal=self.proposals.of(segment) if self.proposals is not None else "",
            lacking=lacking(found),
            locked=segment.locked,
            changed=bool(segment.previous_source),
            withdrawn=segment.withdrawn,
            busy=segment.id in self._busy,
            notes=notes,
            findings=len(found),
            worst=found[0].finding.severity if found else None,
            found=tuple(finding_sentence(each.finding) for each in found),
        )

    def places(self, segment_id: SegmentId) -> tuple[ReviewSpan, ...]:
        """Return the places of a segment's conversion that are in doubt or decided by hand."""
        segment = self._session.read.segment(segment_id)
        language = self._articles[segment.article_id].language
        by_hand = by_hand_of(self._session.read, (segment_id,))[segment_id]
        return self._conversion.places(segment, language, by_hand)

    def __contains__(self, segment_id: object) -> bool:
        """Return whether a segment is listed."""
        return segment_id in self._list

    def after(self, segment_id: SegmentId | None, wanted: Wanted) -> SegmentId | None:
        """Return the first wanted segment below this one."""
        return self._list.after(segment_id, wanted)

    def before(self, segment_id: SegmentId | None, wanted: Wanted) -> SegmentId | None:
        """Return the first wanted segment above this one."""
        return self._list.before(segment_id, wanted)

    def beyond(self, segment_id: SegmentId, way: int) -> Sequence[SegmentId]:
        """Return the segments after (1) or before (-1) this one, the nearest first."""
        ids = list(self._list.ids())
        at = ids.index(segment_id) if segment_id in ids else -1
        return ids[at + 1 :] if way > 0 else ids[: max(0, at)][::-1]

    def number_of(self, segment_id: SegmentId) -> int:
        """Return a segment's number within its article, 0 if it is not listed."""
        place = self._list.place(segment_id)
        return place.number if place else 0

    def apply(self, changes: ChangeSet) -> None:
        """Follow a committed change set with as little as it needs."""
        if self._needs_reload(changes):
            self._load()
            return
        segment_ids = {SegmentId(ref.id) for ref in changes.touched(Kind.SEGMENT)}
        for segment in self._session.read.segments(segment_ids).values():
            if not self._list.update(segment):
                self._load()
                return
        for kind in _HANGING:
            segment_ids |= {SegmentId(ref.parent) for ref in changes.touched(kind)}
        if segment_ids:
            self.changed.emit(frozenset(segment_ids))

    def _needs_reload(self, changes: ChangeSet) -> bool:
        listed = {ref.kind for ref in changes.created | changes.deleted}
        return bool(changes.touched(Kind.ARTICLE)) or Kind.SEGMENT in listed

    def _load(self) -> None:
        self._articles = {article.id: article for article in self._session.read.articles()}
        self._headlines = self._session.read.headlines()
        self._list.load(self._session.read.outline(self.scope.article_id), self.scope)
        self.reset.emit()


def by_hand_of(
    reader: ProjectReader, segment_ids: Sequence[SegmentId]
) -> Mapping[SegmentId, ByHand]:
    """Return what users wrote and chose for the conversions of some segments."""
    overrides: dict[SegmentId, list[ConversionOverride]] = defaultdict(list)
    for override in reader.overrides_of(segment_ids):
        overrides[override.segment_id].append(override)
    choices: dict[SegmentId, list[ConversionChoice]] = defaultdict(list)
    for choice in reader.choices_of(segment_ids):
        choices[choice.segment_id].append(choice)
    return {each: ByHand(tuple(overrides[each]), tuple(choices[each])) for each in segment_ids}


def _with_found(
    marks: dict[Column, tuple[Mark, ...]], found: Found
) -> dict[Column, tuple[Mark, ...]]:
    return marks | {column: (*marks.get(column, ()), *mine) for column, mine in found.items()}


def _joined(*layers: Mapping[Column, tuple[Mark, ...]]) -> dict[Column, tuple[Mark, ...]]:
    """Return the marks of several layers, the later ones above."""
    return {
        column: tuple(mark for layer in layers for mark in layer.get(column, ()))
        for column in Column
    }
