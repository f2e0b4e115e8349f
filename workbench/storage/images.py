"""Before and after images of the rows a transaction touches, and their replay."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from workbench.model.changes import ChangeSet, EntityRef, Kind
from workbench.storage.table import RowValues, Scalar
from workbench.storage.tables import COLUMNS
from workbench.text.typing.edits import is_left_of


class Change(StrEnum):
    """What happened to an entity over one whole transaction."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Image:
    """One entity before and after a transaction.

    An update holds only the columns that changed. A creation holds no `after` until it is undone:
    until then the row itself is its own image. A deletion holds the whole row before it.
    """

    ref: EntityRef
    change: Change
    before: RowValues | None
    after: RowValues | None


# Columns that every change of a row touches; they are no work of anybody's.
STAMPS = frozenset({"rev", "changed_at", "changed_by"})


# How many images are stored in one step: in a millisecond or two.
_AT_ONCE = 200

# Columns that hold what the user wrote.
TEXTS = frozenset({"source", "target", "text", "note", "omitted"})


class ImageLog:
    """Collects the images of one transaction, one an entity, and writes them under its number."""

    def __init__(self, images: Iterable[Image] = ()) -> None:
        """Start with the images a transaction already has, when a command merges into it."""
        self._images: dict[tuple[Kind, int], Image] = {
            (image.ref.kind, image.ref.id): image for image in images
        }
        self._fresh: set[tuple[Kind, int]] = set()
        self._gone: set[tuple[Kind, int]] = set()
        self._created: set[EntityRef] = set()
        self._updated: set[EntityRef] = set()
        self._deleted: set[EntityRef] = set()

    def record(
        self, ref: EntityRef, change: Change, before: RowValues | None, after: RowValues | None
    ) -> None:
        """Add one change, folded into what the transaction already did to the entity."""
        key = (ref.kind, ref.id)
        known = self._images.get(key)
        folded = _fold(known, Image(ref, change, before, after))
        if folded is None:
            del self._images[key]
            self._gone.add(key)
        else:
            self._images[key] = folded
        self._fresh.add(key)
        self._tally(ref, change)

    def _tally(self, ref: EntityRef, change: Change) -> None:
        if change is Change.CREATE:
            self._created.add(ref)
        elif change is Change.UPDATE and ref not in self._created:
            self._updated.add(ref)
        elif change is Change.DELETE:
            born_here = ref in self._created
            self._created.discard(ref)
            self._updated.discard(ref)
            if not born_here:
                self._deleted.add(ref)

    def changes(self, *, origin: str = "", command: str = "", replay: str = "") -> ChangeSet:
        """Return what was recorded since this log began, as a change set."""
        return ChangeSet(
            frozenset(self._created),
            frozenset(self._updated),
            frozenset(self._deleted),
            origin,
            command,
            replay,
        )

    def is_idle(self) -> bool:
        """Return whether all it did is taken back again."""
        return all(_is_idle(image) for image in self._images.values())

    def onto(self, images: Iterable[Image]) -> "ImageLog | None":
        """Return the log of an earlier transaction that goes on with these changes.

        `None` where they have to stand alone: a text that was stored would be in no image any more
        and in no text that follows, or the two together would have done nothing.
        """
        earlier = ImageLog(images)
        for key, image in self._images.items():
            known = earlier._images.get(key)
            if known is not None and not _keeps_texts(known, image):
                return None
            earlier.record(image.ref, image.change, image.before, image.after)
        return None if earlier.is_idle() else earlier

    def write(self, connection: sqlite3.Connection, transaction_id: int) -> Iterator[None]:
        """Store the images that were added or changed, some at each step."""
        connection.executemany(
            "DELETE FROM image WHERE transaction_id = ? AND kind = ? AND entity_id = ?",
            [(transaction_id, kind, entity_id) for kind, entity_id in self._gone],
        )
        fresh = [self._images[key] for key in self._fresh if key in self._images]
        for start in range(0, len(fresh), _AT_ONCE):
            connection.executemany(
                "INSERT OR REPLACE INTO image VALUES (?, ?, ?, ?, ?, ?, ?)",
                [_image_row(transaction_id, image) for image in fresh[start : start + _AT_ONCE]],
            )
            yield


def _keeps_texts(known: Image, new: Image) -> bool:
    """Return whether the text between two changes can be read off what is before or after both.

    That is so while words are only added, or while they are only taken away.
    """
    if new.change is not Change.UPDATE:
        return False
    for name in TEXTS.intersection(new.after or ()):
        between, last = str((new.before or {})[name]), str((new.after or {})[name])
        first = str((known.before or {}).get(name, between))
        dwindling = is_left_of(between, first)
        if not (is_left_of(last, between) if dwindling else is_left_of(between, last)):
            return False
    return True


def _is_idle(image: Image) -> bool:
    if image.change is not Change.UPDATE:
        return False
    before, after = image.before or {}, image.after or {}
    names = (before.keys() | after.keys()) - STAMPS
    return all(before.get(name) == after.get(name) for name in names)


def _image_row(transaction_id: int, image: Image) -> tuple[Scalar, ...]:
    return (
        transaction_id,
        image.ref.kind.value,
        image.ref.id,
        image.ref.parent,
        image.change.value,
        _dump(image.before),
        _dump(image.after),
    )


def _dump(values: RowValues | None) -> str | None:
    if values is None:
        return None
    return json.dumps(dict(values), ensure_ascii=False, separators=(",", ":"))


def _load(text: Scalar) -> dict[str, Scalar] | None:
    return None if text is None else dict(json.loads(str(text)))


def _fold(known: Image | None, new: Image) -> Image | None:
    if known is None:
        return new
    if known.change is Change.CREATE:
        return None if new.change is Change.DELETE else known
    if known.change is Change.UPDATE and new.change is Change.DELETE:
        before = {**(new.before or {}), **(known.before or {})}
        return Image(new.ref, Change.DELETE, before, None)
    before = {**(new.before or {}), **(known.before or {})}
    after = {**(known.after or {}), **(new.after or {})}
    return Image(new.ref, Change.UPDATE, before, after)


def read_images(connection: sqlite3.Connection, transaction_id: int) -> list[Image]:
    """Return the images of one transaction."""
    rows = connection.execute(
        "SELECT kind, entity_id, parent, change, before, after FROM image WHERE transaction_id = ?",
        (transaction_id,),
    ).fetchall()
    return [
        Image(EntityRef(Kind(row[0]), row[1], row[2]), Change(row[3]), _load(row[4]), _load(row[5]))
        for row in rows
    ]


def whole_row(connection: sqlite3.Connection, kind: Kind, entity_id: int) -> dict[str, Scalar]:
    """Return every column of an entity's row, its id among them."""
    table = COLUMNS[kind][0]
    row = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (entity_id,)).fetchone()
    return dict(zip(row.keys(), row, strict=True))


def put_row(connection: sqlite3.Connection, kind: Kind, values: RowValues) -> None:
    """Store a whole row under the id it had.

    An image older than a migration lacks the columns that came with it; they get their defaults.
    """
    table, columns, _ = COLUMNS[kind]
    names = ("id", *(name for name in columns if name in values))
    marks = ", ".join("?" for _ in names)
    sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"
    connection.execute(sql, tuple(values[name] for name in names))


def set_columns(
    connection: sqlite3.Connection, kind: Kind, entity_id: int, values: RowValues
) -> None:
    """Set some columns of an entity's row."""
    sets = ", ".join(f"{name} = ?" for name in values)
    sql = f"UPDATE {COLUMNS[kind][0]} SET {sets} WHERE id = ?"
    connection.execute(sql, (*values.values(), entity_id))


def remove_row(connection: sqlite3.Connection, kind: Kind, entity_id: int) -> None:
    """Remove an entity's row."""
    connection.execute(f"DELETE FROM {COLUMNS[kind][0]} WHERE id = ?", (entity_id,))
