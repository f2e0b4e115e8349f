"""What the panel of matches shows: the lines of an answer, and what differs in each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.language import Words, counted, noted, told, tr
from ui.messages import day_of
from ui.sentences import sentence
from workbench.memory.scoring import Class
from workbench.model.finding import Span
from workbench.model.moments import moment_at
from workbench.services.memory.matches import Insertable, Layer, MatchSet, State, Stored
from workbench.text.plural import Plural

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

# Lines that a key inserts: Ctrl+1 to Ctrl+9.
KEYS = 9

IN_CONTEXT = 101
LAYER_NAMES = Words(
    {
        Layer.PARAGRAPH: "paragraph",
        Layer.ASSEMBLY: "from sentences",
        Layer.SENTENCE: "sentence",
        Layer.FRAGMENT: "fragment",
        Layer.TEMPLATE: "template",
    }
)

# A shape for each layer, so that no colour has to tell them apart.
LAYER_SIGNS = {
    Layer.PARAGRAPH: "¶",
    Layer.ASSEMBLY: "≡",
    Layer.SENTENCE: "–",
    Layer.FRAGMENT: "·",
    Layer.TEMPLATE: "□",
}

STATES = {
    State.NOTHING: noted("Nothing found in the memories"),
    State.NO_MEMORY: noted("No memory is on"),
}


class Part(StrEnum):
    """What a piece of a stored source is to the new one."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"
    FORM = "form"
    """Written in another way, and the same otherwise."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a source with its differences drawn in."""

    part: Part
    text: str


class MatchRole(IntEnum):
    """What a line has besides its text."""

    ITEM = Qt.ItemDataRole.UserRole
    NUMBER = Qt.ItemDataRole.UserRole + 1
    PIECES = Qt.ItemDataRole.UserRole + 2
    ABOUT = Qt.ItemDataRole.UserRole + 3


class MatchList(QAbstractListModel):
    """The lines of one answer, in the order of their keys."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._now = 0
        self.answer: MatchSet | None = None

    def show(self, answer: MatchSet | None, now: int) -> None:
        """Show another answer, or none; ages are told as of `now`, ms since the epoch."""
        self.beginResetModel()
        self._now = now
        self.answer = answer
        self.endResetModel()

    def item(self, row: int) -> Insertable | None:
        """Return a line, `None` outside the list."""
        items = self.answer.items if self.answer is not None else ()
        return items[row] if 0 <= row < len(items) else None

    def row_of(self, item: Insertable) -> int:
        """Return the row of a line, -1 if it is not listed."""
        items = self.answer.items if self.answer is not None else ()
        return items.index(item) if item in items else -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() or self.answer is None else len(self.answer.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line says, in words for a screen reader."""
        item, answer = self.item(index.row()), self.answer
        if item is None or answer is None:
            return None
        asked: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: item.text,
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(item),
            MatchRole.ITEM: lambda: item,
            MatchRole.NUMBER: lambda: index.row() + 1 if index.row() < KEYS else 0,
            MatchRole.PIECES: lambda: tuple(pieces_of(item, answer.wanted.source)),
            MatchRole.ABOUT: lambda: about_line(item, self._now),
        }
        found = asked.get(role)
        return None if found is None else found()

    def _spoken(self, item: Insertable) -> str:
        about = about_line(item, self._now)
        return f"{percent_of(item)}, {origin_of(item)}: {item.text} ({about})"


def percent_of(item: Insertable) -> str:
    """Return how well a line fits, as it is shown."""
    return tr("{percent} %", percent=item.percent)


_KNOWN = Plural("{known} of {all} sentences", one="{known} of {all} sentence", by="all")


def origin_of(item: Insertable) -> str:
    """Return in words what a line is made of."""
    if item.layer is Layer.PARAGRAPH and item.percent >= IN_CONTEXT:
        return tr("paragraph in context")
    if item.layer is Layer.ASSEMBLY:
        known = sum(bool(piece.text) for piece in item.pieces)
        return told(len(item.pieces), _KNOWN, known=known)
    return LAYER_NAMES[item.layer]


def pieces_of(item: Insertable, new: str) -> Iterator[Piece]:
    """Yield the stored source with its differences: what is gone, then what is new there."""
    done = 0
    for change in sorted(item.changes, key=lambda each: (each.old_start, each.new_start)):
        if change.old_start < done:
            continue
        if done < change.old_start:
            yield Piece(Part.SAME, item.source[done : change.old_start])
        old = item.source[change.old_start : change.old_end]
        done = change.old_end
        if change.kind in {Class.VARIANT, Class.WIDTH, Class.SPACE}:
            yield Piece(Part.FORM, old)
            continue
        if old:
            yield Piece(Part.GONE, old)
        if change.new_start < change.new_end:
            yield Piece(Part.NEW, new[change.new_start : change.new_end])
    if done < len(item.source):
        yield Piece(Part.SAME, item.source[done:])


def about_line(item: Insertable, now: int) -> str:
    """Return where a line comes from: the memory, its age, who wrote it, and what to look at."""
    said = list(_about_stored(item.stored, now)) if item.stored is not None else []
    if not item.located:
        said.insert(0, tr("English not located: the whole is shown"))
    if item.bridged:
        said.append(tr("other written form"))
    if item.substituted:
        said.append(
            counted(len(item.substituted), "{number} value put in", "{number} values put in")
        )
    if item.left:
        said.append(
            counted(len(item.left), "{number} place to change", "{number} places to change")
        )
    return " · ".join(filter(None, said))


def _about_stored(stored: Stored, now: int) -> Iterator[str]:
    yield stored.memory or tr("My memory")
    yield age_of(stored.changed_at, now)
    yield stored.changed_by
    yield stored.document.outlet
    if stored.copies > 1:
        yield counted(stored.copies, "{number} time", "{number} times")


_DAY = 86_400_000

# The days up to which an age is told in days, and in months.
_IN_DAYS, _IN_MONTHS = 60, 730


def age_of(moment: int, now: int) -> str:
    """Return how long ago a moment is, in the largest unit that fits; "" where it is unknown."""
    if not moment:
        return ""
    days = max(0, now - moment) // _DAY
    if days < 1:
        return tr("today")
    if days < _IN_DAYS:
        return counted(days, "{number} day ago", "{number} days ago")
    if days < _IN_MONTHS:
        return counted(days // 30, "{number} month ago", "{number} months ago")
    return counted(days // 365, "{number} year ago", "{number} years ago")


def dated(moment: int) -> str:
    """Return the day of a moment, "" where it is unknown."""
    return day_of(moment) if moment else ""


def state_sentence(answer: MatchSet | None) -> str:
    """Return what the panel says above the lines; "" where lines speak for themselves."""
    if answer is None:
        return ""
    failed = [sentence(each.error) for each in answer.failures]
    if answer.state is State.FAILED:
        return tr("The lookup failed: {reason}", reason=" ".join(failed))
    if failed:
        return tr("One memory could not be asked: {reason}", reason=" ".join(failed))
    return tr(STATES[answer.state]) if answer.state in STATES else ""


def next_piece(assembly: Insertable, written: str) -> int:
    """Return the number of the first sentence of an assembly that does not stand in `written`."""
    at = 0
    for number, piece in enumerate(assembly.pieces):
        found = written.find(piece.text, at) if piece.text else at
        if found < 0:
            return number
        at = found + len(piece.text)
    return len(assembly.pieces)


def place_of(item: Insertable, source: str) -> Span | None:
    """Return the part of a source that a line translates, `None` where that is all of it."""
    whole = item.place.start <= 0 and item.place.end >= len(source)
    return None if whole or item.place.start >= item.place.end else item.place


def year_begins(year: int) -> int:
    """Return the first moment of a year, ms since the epoch, UTC."""
    return int(datetime(year, 1, 1, tzinfo=UTC).timestamp() * 1000)


def year_of(moment: int) -> int:
    """Return the year of a moment in UTC."""
    return moment_at(moment).year
