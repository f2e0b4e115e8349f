"""Looking after a memory as a whole: its indexes, its size, copies of it, what is in it."""

import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workbench.memory.database import memory_errors
from workbench.memory.exchange import translation_units
from workbench.memory.importing import ImportChoice, ImportCounts, Run, import_units
from workbench.memory.index import entry_of, grams_text
from workbench.memory.keys import digest_of, fingerprint, key_of
from workbench.memory.store import IndexState, Memory
from workbench.model.errors import EnvironmentFailure

_BATCH = 5_000
_BACKUP_PAGES = 2_000


def _never() -> bool:
    return False


def _silent(_: int) -> None:
    """Tell nobody."""


def catch_up(
    memory: Memory,
    *,
    progress: Callable[[int], object] = _silent,
    is_cancelled: Callable[[], bool] = _never,
) -> None:
    """Put the words of all targets into their index; an import leaves that to be done after it.

    In steps of a fifth of a second, each a transaction; may be stopped and gone on with.
    """
    memory.require_index()
    steps = memory.target_index.catch_up()
    # What a power cut takes away is done again, so no step has to wait for the disk.
    memory.connection.execute("PRAGMA synchronous = NORMAL")
    try:
        while not is_cancelled():
            with memory.transaction():
                reached = next(steps, None)
            if reached is None:
                return
            progress(reached)
    finally:
        memory.connection.execute("PRAGMA synchronous = FULL")


def rebuild(memory: Memory, *, progress: Callable[[int], object] = _silent) -> None:
    """Make all indexes again from the units, in one transaction: half a minute for a million.

    Helps a memory whose index is dead or outdated. The words of the targets are left to `catch_up`.
    """
    with memory.transaction():
        for index in (memory.unit_index, memory.span_index, memory.target_index):
            index.clear()
        done = 0
        for rows in _batches(memory, "SELECT id, source, digest FROM unit WHERE id > ?"):
            memory.unit_index.add_many(_entries(memory, "unit", rows))
            done += len(rows)
            progress(done)
        sentences = (
            "SELECT s.id, substr(u.source, s.source_start + 1, s.source_end - s.source_start),"
            " s.digest FROM span s JOIN unit u ON u.id = s.unit_id WHERE s.id > ?"
        )
        for rows in _batches(memory, sentences):
            memory.span_index.add_many(_entries(memory, "span", rows))
        memory.unit_index.recount()
        memory.span_index.recount()
        memory.save_counts()
        memory.set_meta("keys", fingerprint())
    memory.index_state = IndexState.SOUND


_Row = tuple[int, str, int]


def _batches(memory: Memory, sql: str) -> Iterator[list[_Row]]:
    after = 0
    sql = f"{sql} ORDER BY 1 LIMIT {_BATCH}"
    while rows := memory.connection.execute(sql, (after,)).fetchall():
        yield rows
        after = rows[-1][0]


def _entries(memory: Memory, table: str, rows: list[_Row]) -> list[tuple[int, str]]:
    """Return entries for the index, after digests made by other rules were made again."""
    keys = [(row_id, key_of(text)) for row_id, text, _ in rows]
    stale = [
        (digest, row_id)
        for (row_id, key), (_, _, stored) in zip(keys, rows, strict=True)
        if (digest := digest_of(key)) != stored
    ]
    memory.connection.executemany(f"UPDATE {table} SET digest = ? WHERE id = ?", stale)
    return [(entry_of(row_id, key), grams_text(key)) for row_id, key in keys]


@dataclass(frozen=True, slots=True)
class Health:
    """What is wrong with a memory: `problems` are SQLite's own words, none if it is whole."""

    index: IndexState
    problems: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Return whether nothing is wrong."""
        return self.index is IndexState.SOUND and not self.problems


def check(memory: Memory) -> Health:
    """Read the whole file and ask the index for every unit; some seconds for a million."""
    with memory_errors(memory.path):
        told = [str(row[0]) for row in memory.connection.execute("PRAGMA integrity_check")]
        state = memory.index_state
        if state is IndexState.SOUND and not _all_found(memory):
            state = IndexState.DEAD
    memory.index_state = state
    return Health(state, () if told == ["ok"] else tuple(told))


def _all_found(memory: Memory) -> bool:
    units = _batches(memory, "SELECT id, source, 0 FROM unit WHERE id > ?")
    return all(
        memory.unit_index.has(row_id, key_of(text)) for rows in units for row_id, text, _ in rows
    )


@dataclass(frozen=True, slots=True)
class Statistics:
    """What is in a memory.

    `languages` counts units by source and target tag as written; `located` sentences have their
    English, `waiting` units wait for their sentences to be linked. `oldest` and `newest` are the
    ends of the last changes, ms since the epoch, UTC, 0 where none is known. `bytes` is the file.
    """

    units: int
    languages: Mapping[tuple[str, str], int]
    statuses: Mapping[str, int]
    roles: Mapping[str, int]
    outlets: Mapping[str, int]
    documents: int
    followed: int
    sentences: int
    located: int
    waiting: int
    oldest: int
    newest: int
    bytes: int


def statistics(memory: Memory) -> Statistics:
    """Count what is in a memory; a second or two for a million units."""
    with memory_errors(memory.path):
        one = memory.connection.execute(
            "SELECT count(*), count(project), sum(linked = 0),"
            " min(nullif(changed_at, 0)), max(changed_at) FROM unit"
        ).fetchone()
        spans = "SELECT count(*), count(target_start) FROM span"
        sentences, located = memory.connection.execute(spans).fetchone()
        pairs = memory.connection.execute(
            "SELECT source_language, target_language, count(*) FROM unit GROUP BY 1, 2"
        ).fetchall()
        documents = memory.connection.execute("SELECT count(*) FROM document").fetchone()[0]
        return Statistics(
            units=one[0],
            languages={(source, target): count for source, target, count in pairs},
            statuses=_counted(memory, "coalesce(status, '') FROM unit"),
            roles=_counted(memory, "coalesce(role, '') FROM unit"),
            outlets=_counted(memory, "d.outlet FROM unit u JOIN document d ON d.id=u.document_id"),
            documents=documents,
            followed=one[1],
            sentences=sentences,
            located=located,
            waiting=one[2] or 0,
            oldest=one[3] or 0,
            newest=one[4] or 0,
            bytes=memory.path.stat().st_size,
        )


def _counted(memory: Memory, what: str) -> dict[str, int]:
    column, _, table = what.partition(" FROM ")
    sql = f"SELECT {column}, count(*) FROM {table} GROUP BY 1 ORDER BY 2 DESC"
    return {str(name): int(count) for name, count in memory.connection.execute(sql)}


def compact(memory: Memory) -> int:
    """Join the parts of the indexes and give back what deleted units took; return bytes saved.

    Needs as much room again while it runs. Raises `disk.full`, and then all is as it was.
    """
    memory.require_index()
    with memory_errors(memory.path):
        memory.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before = memory.path.stat().st_size
        with memory.transaction():
            memory.connection.execute(
                "DELETE FROM document WHERE id NOT IN (SELECT document_id FROM unit)"
            )
            for index in (memory.unit_index, memory.span_index, memory.target_index):
                index.merge()
        memory.connection.execute("VACUUM")
        memory.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return before - memory.path.stat().st_size


def back_up(memory: Memory, path: Path, *, progress: Callable[[int], object] = _silent) -> None:
    """Copy a memory into a new file, while others may read and write it.

    The copy is written beside its name and takes it when it is whole and opens. `progress` is told
    percent. Raises `memory.exists`, `memory.no_folder`, `memory.damaged`, `disk.full`.
    """
    if path.exists():
        raise EnvironmentFailure("memory.exists", path=str(path))
    if not path.parent.is_dir():
        raise EnvironmentFailure("memory.no_folder", path=str(path), folder=str(path.parent))
    beside = path.with_name(f"{path.name}.part")
    beside.unlink(missing_ok=True)

    def tell(_: int, remaining: int, total: int) -> None:
        progress(100 * (total - remaining) // max(1, total))

    try:
        with memory_errors(path), closing(sqlite3.connect(beside)) as copy:
            memory.connection.backup(copy, pages=_BACKUP_PAGES, progress=tell)
            copy.execute("PRAGMA journal_mode = DELETE")
        Memory(beside).close()
        _name(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def _name(beside: Path, path: Path) -> None:
    """Give a file its name, unless another file has it by now."""
    try:
        try:
            os.link(beside, path)  # unlike a rename it never takes the place of another file
        except FileExistsError:
            raise EnvironmentFailure("memory.exists", path=str(path)) from None
        except OSError:  # exFAT and some shares have no links
            beside.rename(path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("disk.failed", path=str(path), reason=reason) from error


def merge(
    into: Memory,
    other: Memory,
    choice: ImportChoice,
    *,
    progress: Callable[[ImportCounts], object] = lambda _: None,
    is_cancelled: Callable[[], bool] = _never,
) -> ImportCounts:
    """Take the units of another memory in, as an import of them would, and as safely.

    They no longer follow the segments that they came from: those are followed where they were.
    """
    newest = other.connection.execute("SELECT max(id), sum(version) FROM unit").fetchone()
    run = Run(f"memory {other.id}", f"{newest[0]}-{newest[1]}")
    units = translation_units(other.all_units())
    return import_units(into, units, run, choice, progress=progress, is_cancelled=is_cancelled)
