"""Saving what can still be read of a damaged project into a new one.

The damaged file is only ever read, page by page and without SQLite, so that a row is lost only
where its own bytes are. What hangs on something that is gone is kept and gets something to hang on.
"""

import sqlite3
import tempfile
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workbench.model.errors import EnvironmentFailure
from workbench.storage.connection import file_errors, storage_errors
from workbench.storage.damage.pages import HEADER, Pages
from workbench.storage.damage.remains import Remains, read_remains
from workbench.storage.damage.saved_rows import Saver
from workbench.storage.log_identity import own_log
from workbench.storage.schema import migrate

# Under this name the report counts pages of the write-ahead log that cannot be read.
LOG = "log"


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """How many rows of each table were saved, and how many at most were there and could not be.

    `invented` counts articles whose own entry was lost, whose segments are in one without a title;
    `placeholders` segments that are gone, and stand for what hung on them; `fixed` the rows of
    each table that are saved with something in them replaced.
    """

    saved: Mapping[str, int]
    lost: Mapping[str, int]
    invented: int = 0
    placeholders: int = 0
    fixed: Mapping[str, int] | None = None


def salvage(damaged: Path, into: Path) -> SalvageReport:
    """Make a new project at `into` from all that can be read of `damaged`, which is not touched.

    The history is not taken over: undo begins again. Raises `EnvironmentFailure`: `salvage.exists`
    if there is a file at `into`, `salvage.nothing` if nothing can be read, `project.missing`,
    `project.no_folder`, `disk.full`, `disk.failed`.
    """
    if into.exists():
        raise EnvironmentFailure("salvage.exists", path=str(into))
    if not damaged.exists():
        raise EnvironmentFailure("project.missing", path=str(damaged))
    if not into.parent.is_dir():
        raise EnvironmentFailure("project.no_folder", path=str(into), folder=str(into.parent))
    with file_errors(damaged):
        remains, spoilt_log = _read(damaged)
    with (
        file_errors(into),
        tempfile.TemporaryDirectory(dir=into.parent, prefix=f".{into.name}.") as folder,
    ):
        fresh = Path(folder) / "fresh.dzp"
        with storage_errors(into):
            report = _write(remains, spoilt_log, fresh)
        fresh.rename(into)
    return report


def _read(damaged: Path) -> tuple[Mapping[str, Remains], int]:
    """Return what is left of each table, and how many pages of the log are spoilt."""
    content = damaged.read_bytes()
    log = own_log(damaged)
    remains: Mapping[str, Remains] = {}
    if len(content) > HEADER:
        remains = read_remains(Pages(content, log.pages if log else {}))
    if not remains:
        raise EnvironmentFailure("salvage.nothing", path=str(damaged))
    return remains, log.spoilt if log else 0


def _write(remains: Mapping[str, Remains], spoilt_log: int, fresh: Path) -> SalvageReport:
    with closing(sqlite3.connect(fresh, isolation_level=None)) as target:
        migrate(target, 0)
        target.execute("BEGIN")
        saver = Saver(target, remains)
        saver.save_all()
        target.execute("COMMIT")
    lost = {**saver.lost, LOG: spoilt_log}
    return SalvageReport(
        dict(saver.saved),
        {name: count for name, count in lost.items() if count},
        saver.invented,
        saver.placeholders,
        dict(saver.fixed),
    )
