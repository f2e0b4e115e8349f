"""Memories of Trados Studio (`.sdltm`): an SQLite file whose segments are small XML documents.

The format is not published. Tables and columns differ between versions of Studio (measured: 15 to
24 columns of a unit, up to seven more tables) while the version number in the file stays 8.06, so
the file is known by its tables, and whatever is missing is unknown.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from workbench.formats.sdltm_segment import SegmentError, read_segment
from workbench.model.errors import InputError
from workbench.model.moments import milliseconds_of
from workbench.model.translation_unit import Header, Props, TranslationUnit, UnitVariant

_ORIGINS: Mapping[int, str] = {1: "TM", 2: "MachineTranslation", 3: "Alignment"}

# A unit's `flags`: its origin in the lowest byte, its confirmation level in the third.
_LEVELS = (
    *("", "Draft", "Translated", "RejectedTranslation", "ApprovedTranslation"),
    *("RejectedSignOff", "ApprovedSignOff"),
)

# A field's type as Studio writes it behind the field's name in a TMX.
_TYPES: Mapping[int, str] = {
    1: "SingleString",
    2: "MultipleString",
    3: "DateTime",
    4: "SinglePicklist",
    5: "MultiplePicklist",
    6: "Integer",
}

_WANTED = (
    *("id", "translation_memory_id", "source_segment", "target_segment"),
    *("creation_date", "creation_user", "change_date", "change_user"),
    *("last_used_date", "last_used_user", "usage_counter", "flags"),
)
_Row = sqlite3.Row
_Damage = Callable[[InputError], None]


def read_sdltm(path: Path, damage: _Damage | None = None) -> Iterator[TranslationUnit]:
    """Yield the units one by one, in constant memory; the file is only read.

    Properties are named as Studio names them in a TMX, so that the one and the other agree; a
    unit's `tuid` is its number, its `line` 0. Raises `InputError("sdltm.foreign")` for what is no
    such memory. A unit that is damaged is told to `damage` as `sdltm.segment` and left out; without
    `damage` that is raised.
    """
    with closing(_opened(path)) as connection:
        try:
            yield from _Memory(connection, damage).units()
        except sqlite3.DatabaseError as error:
            raise InputError("sdltm.foreign", name=path.name, reason=str(error)) from error


def sdltm_header(path: Path) -> Header:
    """Return what a TMX of the memory says in its header; raise as `read_sdltm` does."""
    with closing(_opened(path)) as connection:
        memories = connection.execute("SELECT name, source_language FROM translation_memories")
        first = memories.fetchone()
        several = memories.fetchone() is not None
    name, source = ("", "*all*") if first is None else (first[0], first[1])
    attributes = (
        ("creationtool", "SDL Language Platform"),
        ("creationtoolversion", "8.1"),
        ("o-tmf", "SDL TM8 Format"),
        ("datatype", "xml"),
        ("segtype", "sentence"),
        ("adminlang", "en-US"),
        ("srclang", "*all*" if several else source),
    )
    return Header(attributes, (("x-TMName", name),) if name else ())


def _opened(path: Path) -> sqlite3.Connection:
    """Open a memory to be read, never writing beside it."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    try:
        tables = {row["name"] for row in connection.execute("SELECT name FROM sqlite_master")}
        if tables >= {"translation_units", "translation_memories"}:
            return connection
    except sqlite3.DatabaseError as error:
        connection.close()
        raise InputError("sdltm.foreign", name=path.name, reason=str(error)) from error
    connection.close()
    raise InputError("sdltm.foreign", name=path.name, reason="no translation_units")


class _Memory:
    """One open file, its tables walked side by side in the order of the units."""

    def __init__(self, connection: sqlite3.Connection, damage: _Damage | None) -> None:
        self._connection = connection
        self._damage = damage
        memories = connection.execute(
            "SELECT id, source_language, target_language FROM translation_memories"
        )
        self._languages = {row["id"]: (row[1], row[2]) for row in memories}

    def units(self) -> Iterator[TranslationUnit]:
        columns = self._columns("translation_units")
        chosen = ", ".join(
            name if name in columns else f"NULL AS {name}"  # An older Studio has fewer.
            for name in _WANTED
        )
        facts = [_Facts(rows) for rows in self._fact_tables()]
        query = f"SELECT {chosen} FROM translation_units ORDER BY id"  # noqa: S608 - our own names
        for row in self._connection.execute(query):
            props = [prop for each in facts for prop in each.of(row["id"])]
            try:
                yield self._unit(row, tuple(props))
            except SegmentError as error:
                self._tell(InputError("sdltm.segment", unit=row["id"], reason=str(error)))

    def _tell(self, error: InputError) -> None:
        if self._damage is None:
            raise error
        self._damage(error)

    def _unit(self, row: _Row, props: Props) -> TranslationUnit:
        source, target = self._languages.get(
            row["translation_memory_id"], next(iter(self._languages.values()), ("", ""))
        )
        return TranslationUnit(
            (
                self._variant(row["source_segment"], source),
                self._variant(row["target_segment"], target),
            ),
            source,
            str(row["id"]),
            (),
            (*_system_props(row), *props),
            _moment(row["creation_date"]),
            row["creation_user"] or "",
            _moment(row["change_date"]),
            row["change_user"] or "",
            _moment(row["last_used_date"]),
            -1 if row["usage_counter"] is None else int(row["usage_counter"]),
        )

    @staticmethod
    def _variant(written: str | None, language: str) -> UnitVariant:
        segment = read_segment(written or "")
        return UnitVariant(segment.language or language, segment.text, segment.codes)

    def _columns(self, table: str) -> set[str]:
        found = self._connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
        return {row["name"] for row in found}

    def _fact_tables(self) -> Iterator[Iterator[tuple[int, str, str]]]:
        """Yield the tables of what is said of units, each as unit, name and value by unit."""
        named = "SELECT t.translation_unit_id, a.name, a.type, {value} FROM {table} t {join} "
        queries = {
            "translation_unit_contexts": (
                "SELECT translation_unit_id, 'x-Context', 0, "
                "left_source_context || ', ' || left_target_context FROM translation_unit_contexts "
            ),
            "translation_unit_idcontexts": (
                "SELECT translation_unit_id, 'x-IdContext', 0, idcontext "
                "FROM translation_unit_idcontexts "
            ),
            **{
                table: named.format(
                    table=table, value="t.value", join="JOIN attributes a ON a.id = t.attribute_id"
                )
                for table in ("string_attributes", "numeric_attributes", "date_attributes")
            },
            "picklist_attributes": named.format(
                table="picklist_attributes",
                value="p.value",
                join="JOIN picklist_values p ON p.id = t.picklist_value_id "
                "JOIN attributes a ON a.id = p.attribute_id",
            ),
        }
        for table, query in queries.items():
            if self._columns(table):
                rows = self._connection.execute(f"{query}ORDER BY translation_unit_id")
                yield ((row[0], _field(row[1], row[2]), str(row[3])) for row in rows)


class _Facts:
    """A table walked beside the units; what is said of units that are gone is passed over."""

    def __init__(self, rows: Iterator[tuple[int, str, str]]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def of(self, unit: int) -> Iterator[tuple[str, str]]:
        while self._next is not None and self._next[0] <= unit:
            of, name, value = self._next
            if of == unit:
                yield name, value
            self._next = next(self._rows, None)


def _field(name: str, kind: int) -> str:
    return f"x-{name}:{_TYPES[kind]}" if kind in _TYPES else name


def _system_props(row: _Row) -> Iterator[tuple[str, str]]:
    if row["last_used_user"]:
        yield "x-LastUsedBy", row["last_used_user"]
    flags = row["flags"] or 0
    origin, level = flags & 0xFF, flags >> 16 & 0xFF
    if origin in _ORIGINS:
        yield "x-Origin", _ORIGINS[origin]
    if 0 < level < len(_LEVELS):
        yield "x-ConfirmationLevel", _LEVELS[level]


def _moment(text: str | None) -> int:
    """Return `2020-01-08 13:31:36`, which is UTC, in milliseconds; 0 where there is none."""
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return 0
    aware = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    return max(milliseconds_of(aware), 0)  # .NET writes the year 1 for "never".
