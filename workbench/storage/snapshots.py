"""Dated copies of a project in a folder beside it, made now and then and pruned.

A snapshot is a whole project file of its own: it opens like any other. Nothing here touches the
project, so all of it may run on another thread than the session's, while the session works on.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from workbench.model.errors import EnvironmentFailure, UsageError
from workbench.storage.connection import open_connection, storage_errors
from workbench.storage.schema import check_file

# How old the newest snapshot may be before another is due.
INTERVAL = timedelta(hours=4)

# Whatever their dates: several of one day are the nearest way back.
KEPT_ALWAYS = 5
DAYS_KEPT = 8

# The newest snapshots are kept, then one a day for a week, then one a week for a month. What is
# counted are days and weeks that have a snapshot, never how long ago they were: a clock that is
# wrong for an hour would else cost all of them.
WEEKS_KEPT = 6

_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One snapshot and the moment (aware, UTC) it was taken at."""

    path: Path
    taken_at: datetime


def snapshot_folder(project: Path) -> Path:
    """Return the folder in which a project's snapshots are, or will be."""
    return project.with_name(f".{project.name}.snapshots")


def list_snapshots(project: Path) -> list[Snapshot]:
    """Return the snapshots of a project, the newest first; none where there is no folder."""
    with _folder_errors(project):
        folder = snapshot_folder(project)
        found = [_snapshot(path) for path in (folder.iterdir() if folder.is_dir() else ())]
    return sorted((s for s in found if s), key=lambda s: s.taken_at, reverse=True)


def _snapshot(path: Path) -> Snapshot | None:
    stamp = path.stem.rpartition("-")[2]
    try:
        return Snapshot(path, datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC))
    except ValueError:
        return None


def take_snapshot(
    project: Path, *, now: datetime, interval: timedelta = INTERVAL, is_open_here: bool = False
) -> Snapshot | None:
    """Copy the project as it is now, prune old copies, and return the new one.

    Returns `None` where none is due: the newest is younger than `interval`, or nothing was done
    since. `is_open_here` says that this process has the project open. Slow for a big project and
    meant for a job. Raises `EnvironmentFailure`: `snapshot.failed`, `disk.full`, `project.damaged`
    and the others of `storage_errors`.
    """
    if not is_open_here:
        check_file(project)
    now = now.astimezone(UTC).replace(microsecond=0)
    known = list_snapshots(project)
    past = [snapshot for snapshot in known if snapshot.taken_at <= now]
    if past and now - past[0].taken_at < interval:
        return None
    # One from the future, of a clock that was wrong, stands for what was done and for no time.
    newest = known[:1] + past[:1]
    if newest and _last_change(project) in {_last_change(each.path) for each in newest}:
        return None
    folder = snapshot_folder(project)
    while (path := _path_at(project, now)).exists():  # of two in one second both are kept
        now += timedelta(seconds=1)
    snapshot = Snapshot(path, now)
    with _folder_errors(project):
        folder.mkdir(exist_ok=True)
        _copy(project, snapshot.path)
        prune_snapshots(project, now=now)
    return snapshot


def _path_at(project: Path, moment: datetime) -> Path:
    """Return where a snapshot of this moment, in UTC, is kept."""
    stamp = f"{moment.year:04}{moment:%m%dT%H%M%SZ}"  # %Y has fewer digits for the first years
    return snapshot_folder(project) / f"{project.stem}-{stamp}{project.suffix}"


def find_snapshot(project: Path, wanted: str) -> Snapshot:
    """Return the snapshot with this number (1 is the newest), file name, or moment in its name.

    Raises `UsageError("snapshot.unknown")` if there is none.
    """
    for number, snapshot in enumerate(list_snapshots(project), 1):
        name = snapshot.path.name
        if wanted in {str(number), name, str(snapshot.path), snapshot.path.stem.rpartition("-")[2]}:
            return snapshot
    raise UsageError("snapshot.unknown", path=str(project), wanted=wanted)


def restore_snapshot(snapshot: Path, into: Path) -> None:
    """Make a project at `into` from a snapshot; raise `project.exists` if a file is there."""
    if into.exists():
        raise EnvironmentFailure("project.exists", path=str(into))
    if not into.parent.is_dir():
        raise EnvironmentFailure("project.no_folder", path=str(into), folder=str(into.parent))
    check_file(snapshot)
    with _folder_errors(into):
        _copy(snapshot, into)


def _last_change(path: Path) -> int:
    with storage_errors(path), closing(open_connection(path, writable=False)) as connection:
        return int(connection.execute("SELECT max(id) FROM transaction_log").fetchone()[0] or 0)


def _copy(project: Path, target: Path) -> None:
    """Copy through SQLite, which sees one consistent state; the copy gets its name when whole."""
    unfinished = target.with_name(f"{target.name}.part")
    unfinished.unlink(missing_ok=True)
    try:
        with (
            storage_errors(project),
            closing(open_connection(project, writable=False)) as source,
            closing(sqlite3.connect(unfinished, isolation_level=None)) as copy,
        ):
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def prune_snapshots(project: Path, *, now: datetime) -> None:
    """Delete the snapshots that nobody will miss."""
    with _folder_errors(project):
        known = list_snapshots(project)
        kept = kept_snapshots([s.taken_at for s in known], now=now)
        for snapshot in known:
            if snapshot.taken_at not in kept:
                snapshot.path.unlink(missing_ok=True)


def kept_snapshots(moments: list[datetime], *, now: datetime) -> set[datetime]:
    """Return which of some moments are worth keeping; of a day and of a week it is the last.

    Those after `now` are of a clock that was wrong, then or now: they are weighed by themselves.
    """
    future = [moment for moment in moments if moment > now]
    past = [moment for moment in moments if moment <= now]
    return _kept(past) | _kept(future)


def _kept(moments: list[datetime]) -> set[datetime]:
    newest_first = sorted(moments, reverse=True)
    days: dict[object, datetime] = {}
    weeks: dict[object, datetime] = {}
    for moment in newest_first:
        days.setdefault(moment.date(), moment)
        weeks.setdefault(moment.isocalendar()[:2], moment)
    daily, weekly = [*days.values()][:DAYS_KEPT], [*weeks.values()][:WEEKS_KEPT]
    return {*newest_first[:KEPT_ALWAYS], *daily, *weekly}


@contextmanager
def _folder_errors(project: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("snapshot.failed", path=str(project), reason=reason) from error
