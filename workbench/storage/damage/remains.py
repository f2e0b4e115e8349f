"""What remains of a damaged project: its rows table by table, and how many are missing at most.

The count of missing rows never rests on one witness: a table's own tree, its indexes and its
sequence are held against each other, and only a tree that adds up is believed.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field

from workbench.storage.damage.pages import Pages, Record
from workbench.storage.damage.trees import Forest, Tree, integer
from workbench.storage.schema import migrate
from workbench.storage.table import RowValues, Scalar

# No project counts so far: a higher number is a damaged one.
HIGHEST = 1 << 48

# What a row takes beside its columns at least: a pointer, a length, a key, a header's length.
_OWN_BYTES = 5


# Tables as files of earlier formats name them, and what they are called now.
RENAMED: Mapping[str, str] = {"verdict": "decision"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column as the schema declares it; `default` stands in rows older than the column."""

    name: str
    is_text: bool
    may_be_null: bool
    default: str | None


@dataclass(frozen=True, slots=True)
class Shape:
    """How a table's rows look, by which they are known on a page that nobody points at."""

    columns: tuple[Column, ...]
    has_key: bool

    def fits(self, record: Record) -> bool:
        """Return whether a record could be a row of this table."""
        values = record.values
        late = self.columns[len(values) :]
        if len(values) > len(self.columns) or any(column.default is None for column in late):
            return False
        for place, (column, value) in enumerate(zip(self.columns, values, strict=False)):
            if self.has_key and place == 0:
                if value is not None:
                    return False
            elif value is None:
                if not column.may_be_null:
                    return False
            elif not isinstance(value, str if column.is_text else int):
                return False
        return True

    def row(self, key: int, record: Record) -> RowValues:
        """Return a record as a row, its key as `id`."""
        values: dict[str, Scalar] = {column.name: column.default for column in self.columns}
        for column, value in zip(self.columns, record.values, strict=False):
            values[column.name] = value if isinstance(value, int | str) else None
        values |= {c.name: integer_of(values[c.name]) for c in self.columns if not c.is_text}
        return {**values, "id": key}


def integer_of(value: Scalar) -> int | None:
    """Return a number that may stand as a text, as a column's default does."""
    return None if value is None else int(value)


SEQUENCE = Shape((Column("name", True, False, None), Column("seq", False, False, None)), False)
_SCHEMA_COLUMNS = ("type", "name", "tbl_name", "rootpage", "sql")
_SCHEMA = Shape(
    tuple(Column(name, name != "rootpage", True, None) for name in _SCHEMA_COLUMNS), False
)


@dataclass(slots=True)
class Remains:
    """One table's rows by key; `spoilt` are the keys of those with signs lost inside a text.

    `named` are rows that an index, or the row's own place, says exist and that are not there, with
    what the index `segment_outline` knows of a segment. `missing` is how many are lost at most,
    `top` the highest number ever given as far as that can be known.
    """

    rows: dict[int, RowValues] = field(default_factory=dict)
    spoilt: set[int] = field(default_factory=set)
    named: dict[int, RowValues] = field(default_factory=dict)
    missing: int = 0
    top: int = 0


def shapes_of_project() -> Mapping[str, Shape]:
    """Return the shape of every table of a project that numbers its rows."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh, 0)
        names = fresh.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT wr"
            " AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        return {name: _shape(fresh, name) for (name,) in names}


def _shape(fresh: sqlite3.Connection, name: str) -> Shape:
    found = fresh.execute(f"PRAGMA table_info({name})").fetchall()
    return Shape(tuple(_column(*row[1:5]) for row in found), has_key=True)


def _column(name: str, kind: str, not_null: int, default: str | None) -> Column:
    plain = None if default is None else default.strip("'")
    return Column(name, kind == "TEXT", not not_null, plain)


def read_remains(pages: Pages) -> Mapping[str, Remains]:
    """Return what is left of every table; an empty mapping where nothing is a project's."""
    shapes = shapes_of_project()
    forest = Forest(pages)
    roots = list(_roots(forest))
    trees = {name: Tree(sound=False, doubtful=1) for name in shapes}
    trees |= {
        name: forest.table(root, shapes[name].fits)
        for kind, name, _, root in roots
        if kind == "table" and name in shapes
    }
    indexes = [(name, table, forest.index(root)) for k, name, table, root in roots if k == "index"]
    numbers = _sequences(forest, roots)
    for kind, name, _, root in roots:
        if kind == "table" and name not in {*shapes, "sqlite_sequence"}:
            forest.claim(root)
    _take_strays(forest, shapes, trees)
    if not any(tree.rows for tree in trees.values()) and not any(r[1] in shapes for r in roots):
        return {}
    by_table = {
        name: {index: found for index, table, found in indexes if table == name} for name in trees
    }
    lost_pages = forest.unaccounted()
    is_hurt = bool(lost_pages) or not all(
        tree.sound for tree in (*trees.values(), *(found for _, _, found in indexes))
    )
    witnesses = {
        name: _Witnesses(by_table[name], numbers.get(name, 0 if numbers else None), is_hurt)
        for name in trees
    }
    return {
        name: _remains(shapes[name], tree, witnesses[name], lost_pages)
        for name, tree in trees.items()
    }


@dataclass(frozen=True, slots=True)
class _Witnesses:
    """What else tells of a table's rows: its indexes, its sequence (`None` where it is gone).

    `is_hurt` is whether anything in the file is damaged.
    """

    indexes: Mapping[str, Tree]
    number: int | None
    is_hurt: bool


def _roots(forest: Forest) -> Iterator[tuple[str, str, str, int]]:
    """Yield kind, name, table and root page of what the schema names."""
    for record in forest.table(1, _SCHEMA.fits).rows.values():
        kind, name, table, root, _ = record.values
        if integer(root) > 1:
            yield str(kind), _present(name), _present(table), integer(root)


def _present(name: object) -> str:
    """Return what a table is called now."""
    return RENAMED.get(str(name), str(name))


def numbers_of(pages: Pages) -> Mapping[str, int]:
    """Return what `sqlite_sequence` says."""
    forest = Forest(pages)
    return _sequences(forest, list(_roots(forest)))


def _sequences(forest: Forest, roots: Sequence[tuple[str, str, str, int]]) -> Mapping[str, int]:
    root = next((root for _, name, _, root in roots if name == "sqlite_sequence"), 0)
    rows = forest.table(root, SEQUENCE.fits).rows.values() if root else ()
    return {_present(row.values[0]): integer(row.values[1]) for row in rows}


def _take_strays(forest: Forest, shapes: Mapping[str, Shape], trees: Mapping[str, Tree]) -> None:
    """Give the pages that no tree points at to the tables they fit; the newest of a row counts."""
    fitting = {name: shape.fits for name, shape in shapes.items()}
    for name, rows in forest.strays(fitting):
        tree, shape = trees[name], shapes[name]
        tree.sound = False
        for key, record in rows.items():
            known = tree.rows.get(key)
            if known is None or (key in tree.strays and _rev(shape, record) > _rev(shape, known)):
                tree.rows[key] = record
                tree.strays.add(key)


def _rev(shape: Shape, record: Record) -> int:
    return integer_of(shape.row(0, record).get("rev")) or 0


def _remains(shape: Shape, tree: Tree, witnesses: _Witnesses, lost_pages: int) -> Remains:
    rows = {key: shape.row(key, record) for key, record in tree.rows.items()}
    spoilt = {key for key, record in tree.rows.items() if not record.whole}
    named: dict[int, RowValues] = {key: {} for key in tree.broken if 0 < key <= HIGHEST}
    for name, index in witnesses.indexes.items():
        for key, entry in index.rows.items():
            if key <= HIGHEST and key not in rows:
                named[key] = _outlined(entry) if name == OUTLINE else named.get(key, {})
    named = {key: told for key, told in named.items() if key not in rows}
    unread = max(0, len(tree.broken) - len(named))
    room = (lost_pages + tree.doubtful) * (65536 // (_OWN_BYTES + len(shape.columns)))
    top = _top({*rows, *named}, witnesses.number, room)
    missing = len(named) + unread
    # A tree without a row may be an empty page of another table in the place of its root.
    is_believed = tree.sound and (bool(rows) or not witnesses.is_hurt or witnesses.number == 0)
    if not is_believed:
        missing = max(missing, top - len(rows))
    return Remains(rows, spoilt, named, missing, top)


def _top(known: set[int], number: int | None, room: int) -> int:
    """Return the highest number given: the sequence's where the rows leave room for it."""
    highest = max((key for key in known if key <= HIGHEST), default=0)
    if number is None or number < highest:
        return highest + room
    return min(number, highest + room)


OUTLINE = "segment_outline"
_OUTLINED = ("article_id", "position", "id", "role", "status")


def _outlined(entry: Record) -> RowValues:
    values = zip(_OUTLINED, entry.values, strict=False)
    return {name: value for name, value in values if isinstance(value, int | str)}
