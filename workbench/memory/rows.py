"""A unit as a row of its table, and back."""

import sqlite3
from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from workbench.memory.keys import digest_of
from workbench.memory.packing import pack, unpack
from workbench.memory.unit import NOWHERE, Document, MemoryUnit, Origin
from workbench.model.segment import Role, Status
from workbench.model.translation_unit import UnitVariant

Value = str | int | None

# What `row_of` gives, in this order.
COLUMNS = (
    "digest",
    "source",
    "target",
    "source_language",
    "target_language",
    "created_at",
    "created_by",
    "changed_at",
    "changed_by",
    "used_at",
    "usage_count",
    "document_id",
    "bundle",
    "tuid",
    "role",
    "status",
    "project",
    "segment",
    "revision",
    "previous",
    "following",
    "extra",
)

_DOCUMENT = COLUMNS.index("document_id")

INSERTION = f"INSERT INTO unit (id, {', '.join(COLUMNS)}) VALUES (?{', ?' * len(COLUMNS)})"
_SETTING = f"UPDATE unit SET {', '.join(f'{name} = ?' for name in COLUMNS)}"
UPDATE_FACTS = f"{_SETTING} WHERE id = ?"

# For a unit with another text: what was linked in the one before is no longer true.
UPDATE = f"{_SETTING}, version = version + 1, linked = 0 WHERE id = ?"
SELECTION = (
    "SELECT u.id, u.source, u.target, u.source_language, u.target_language, u.bundle, u.role,"
    " u.status, u.project, u.segment, u.revision, u.previous, u.following, u.extra,"
    " d.title, d.url, d.outlet, d.published_at, u.created_at, u.created_by, u.changed_at,"
    " u.changed_by, u.used_at, u.usage_count, u.tuid, u.version"
    " FROM unit u LEFT JOIN document d ON d.id = u.document_id"
)


# How many rows a statement may insert, the most first: 23 values each, of 32,766 that it may have.
_AT_ONCE = (1_024, 256, 64, 16, 4, 1)


class UnitRow(NamedTuple):
    """What `SELECTION` gives."""

    id: int
    source: str
    target: str
    source_language: str
    target_language: str
    bundle: int
    role: str | None
    status: str | None
    project: str | None
    segment: int | None
    revision: int | None
    previous: str | None
    following: str | None
    extra: str | None
    title: str | None
    url: str | None
    outlet: str | None
    published_at: int | None
    created_at: int
    created_by: str
    changed_at: int
    changed_by: str
    used_at: int
    usage_count: int
    tuid: str | None
    version: int


def row_of(
    unit: MemoryUnit, document_id: int, key: str, digest: int | None = None
) -> tuple[Value, ...]:
    """Return the values of `COLUMNS` for a unit; `key` is its source's, `digest` the key's."""
    source, target, origin = unit.source, unit.target, unit.origin
    return (
        digest_of(key) if digest is None else digest,
        source.text,
        target.text,
        source.language,
        target.language,
        unit.created_at,
        unit.created_by,
        unit.last_change,
        unit.last_author,
        max(unit.used_at, target.used_at),
        max(unit.usage_count, target.usage_count),
        document_id,
        unit.bundle,
        unit.tuid or None,
        unit.role,
        unit.status,
        None if origin is None else origin.project,
        None if origin is None else origin.segment,
        None if origin is None else origin.revision,
        unit.previous,
        unit.following,
        pack(unit),
    )


def insert(connection: sqlite3.Connection, rows: Sequence[tuple[Value, ...]]) -> None:
    """Insert rows, each an id and `COLUMNS`, inside a transaction that is given up if one fails.

    In few statements, in each of which other threads run: one row after another would have to wait
    for the interpreter as often as there are rows.
    """
    at = 0
    for size in _AT_ONCE:
        while len(rows) - at >= size:
            values = list(chain.from_iterable(rows[at : at + size]))
            connection.execute(_insertion(size), values)
            at += size


@cache
def _insertion(count: int) -> str:
    # Where one fails those before it stay: it need not be known how to take them back.
    statement, given = INSERTION.replace("INSERT", "INSERT OR FAIL").split(" VALUES ")
    return f"{statement} VALUES {', '.join([given] * count)}"


def with_document(row: tuple[Value, ...], document_id: int) -> tuple[Value, ...]:
    """Return the values of `COLUMNS` with another document."""
    return (*row[:_DOCUMENT], document_id, *row[_DOCUMENT + 1 :])


def unit_of(row: UnitRow) -> MemoryUnit:
    """Return the unit of a row."""
    plain = MemoryUnit(
        UnitVariant(row.source_language, row.source),
        UnitVariant(row.target_language, row.target),
        role=None if row.role is None else Role(row.role),
        status=None if row.status is None else Status(row.status),
        previous=row.previous,
        following=row.following,
        document=_document(row),
        origin=_origin(row),
        created_at=row.created_at,
        created_by=row.created_by,
        changed_at=row.changed_at,
        changed_by=row.changed_by,
        used_at=row.used_at,
        usage_count=row.usage_count,
        bundle=row.bundle,
        tuid=row.tuid or "",
        id=row.id,
    )
    return unpack(plain, row.extra)


def _document(row: UnitRow) -> Document:
    if row.title is None:
        return NOWHERE
    return Document(row.title, row.url or "", row.outlet or "", row.published_at or 0)


def _origin(row: UnitRow) -> Origin | None:
    if row.project is None or row.segment is None:
        return None
    return Origin(row.project, row.segment, row.revision or 0)
