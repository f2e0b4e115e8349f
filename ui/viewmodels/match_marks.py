"""What the memories say of a source, drawn under it: fragments they know, the place of a match."""

from collections import OrderedDict
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from ui.language import told, tr
from ui.viewmodels.rows import Column, Mark, MarkStyle
from workbench.model.finding import Span
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment
from workbench.services.memory.matches import KnownFragment, MatchSet
from workbench.text.plural import Plural

# Segments whose fragments are kept to be drawn.
REMEMBERED = 500


class MatchMarks(QObject):
    """A layer of marks under sources; only what was looked up has any."""

    changed = Signal(object)
    """Carries the frozenset of the segments that look otherwise now."""

    def __init__(self, parent: QObject) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._known: OrderedDict[SegmentId, tuple[str, tuple[KnownFragment, ...]]] = OrderedDict()
        self._place: tuple[SegmentId, Span] | None = None

    def know(self, answer: MatchSet) -> None:
        """Draw the fragments of an answer from now on."""
        segment_id = SegmentId(answer.segment)
        known = (answer.wanted.source, answer.fragments)
        before = self._known.pop(segment_id, None)
        self._known[segment_id] = known
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        if known != before and (known[1] or (before is not None and before[1])):
            self.changed.emit(frozenset({segment_id}))

    def forget(self) -> None:
        """Draw nothing any more of what was looked up."""
        touched = frozenset(self._known)
        self._known.clear()
        if touched:
            self.changed.emit(touched)

    def point(self, segment_id: SegmentId | None, place: Span | None) -> None:
        """Mark one place of one source, instead of the place before; none for `None`."""
        after = None if segment_id is None or place is None else (segment_id, place)
        before, self._place = self._place, after
        touched = frozenset(each[0] for each in (before, after) if each is not None)
        if before != after and touched:
            self.changed.emit(touched)

    def marks(self, segment: Segment) -> Mapping[Column, tuple[Mark, ...]]:
        """Return the marks of a segment; nothing is looked up for it."""
        found: list[Mark] = []
        if self._place is not None and self._place[0] == segment.id:
            place = self._place[1]
            if place.end <= len(segment.source):
                found.append(Mark(place.start, place.end, MarkStyle.UNDERLINE, "soft"))
        source, fragments = self._known.get(segment.id, ("", ()))
        if source == segment.source:
            found += [_mark(each) for each in fragments]
        return {Column.SOURCE: tuple(found)}


_IN_UNITS = Plural(
    "In {count} units of the memory", one="In {count} unit of the memory", by="count"
)


def _mark(fragment: KnownFragment) -> Mark:
    place = fragment.place
    return Mark(place.start, place.end, MarkStyle.DOTTED, "soft", _tip(fragment))


def _tip(fragment: KnownFragment) -> str:
    """Return what hovering says: the likeliest English and how sure it is."""
    if not fragment.best:
        return told(fragment.count, _IN_UNITS)
    if fragment.english:
        return fragment.english
    votes = fragment.guesses[0].votes
    return tr(
        "{english} · {votes} of {count}", english=fragment.best, votes=votes, count=fragment.count
    )
