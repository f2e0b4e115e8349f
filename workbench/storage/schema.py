"""The schema's versions: creating, checking and migrating a project file."""

import sqlite3
from importlib import resources
from pathlib import Path

from workbench.model.errors import EnvironmentFailure
from workbench.storage.connection import APPLICATION_ID

MAGIC = b"SQLite format 3\x00"

# No version of this program comes near: a higher number is damage.
_MOST_VERSIONS = 999


def migration_scripts() -> tuple[str, ...]:
    """Return the SQL of every version, the first first."""
    folder = resources.files("workbench.storage.migrations")
    files = sorted(item.name for item in folder.iterdir() if item.name.endswith(".sql"))
    return tuple((folder / name).read_text(encoding="utf-8") for name in files)


def check_file(path: Path) -> None:
    """Refuse a file that is no SQLite database, or a newer project, before SQLite touches it.

    Raises `EnvironmentFailure` `project.missing`, `project.damaged` (cut short), `project.newer` or
    `project.foreign` (something else altogether).
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise EnvironmentFailure("project.missing", path=str(path)) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("project.unreachable", path=str(path), reason=reason) from error
    if not head.startswith(MAGIC):
        code = "project.damaged" if not head or _was_database(head) else "project.foreign"
        raise EnvironmentFailure(code, path=str(path), reason="not a database")
    if len(head) < 100:  # noqa: PLR2004 - the length of SQLite's header, File Format §1.3
        raise EnvironmentFailure("project.damaged", path=str(path), reason="cut short")
    _refuse_newer_header(head, path)


def _was_database(head: bytes) -> bool:
    """Return whether a file that does not begin like a database did so once, or was a project."""
    alike = sum(ours == theirs for ours, theirs in zip(MAGIC, head, strict=False))
    return alike >= len(MAGIC) // 2 or head[68:72] == APPLICATION_ID.to_bytes(4, "big")


def _refuse_newer_header(head: bytes, path: Path) -> None:
    """Refuse a newer project by its header alone: SQLite might tidy up after it on closing."""
    version, application = (int.from_bytes(head[at : at + 4], "big") for at in (60, 68))
    known = len(migration_scripts())
    if application == APPLICATION_ID and version > _MOST_VERSIONS:
        raise EnvironmentFailure("project.damaged", path=str(path), reason=f"format {version}")
    if application == APPLICATION_ID and version > known:
        raise EnvironmentFailure("project.newer", path=str(path), version=version, known=known)


def stored_version(connection: sqlite3.Connection, path: Path) -> int:
    """Return the schema version of an existing project, 1 or more; refuse foreign and newer files.

    Raises `EnvironmentFailure` `project.foreign` or `project.newer` (naming both versions).
    """
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if application != APPLICATION_ID or version < 1:
        code = "project.damaged" if _has_our_tables(connection) else "project.foreign"
        raise EnvironmentFailure(code, path=str(path), reason="another database")
    known = len(migration_scripts())
    if version > known:
        raise EnvironmentFailure("project.newer", path=str(path), version=version, known=known)
    return version


def _has_our_tables(connection: sqlite3.Connection) -> bool:
    """Return whether a database is a project whose header alone is spoilt."""
    names = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_schema")}
    return {"segment", "article", "transaction_log", "image"} <= names


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring the database from `version` (0 for an empty one) to the newest, in one transaction."""
    scripts = migration_scripts()
    if version == len(scripts):
        return
    body = "\n".join(scripts[version:])
    connection.executescript(
        f"BEGIN IMMEDIATE;\n{body}\n"
        f"PRAGMA application_id = {APPLICATION_ID};\n"
        f"PRAGMA user_version = {len(scripts)};\nCOMMIT;"
    )
