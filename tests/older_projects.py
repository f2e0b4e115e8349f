"""Project files as earlier formats were, made from new ones."""

import sqlite3
from contextlib import closing

from workbench.storage.schema import migration_scripts


def become_format_3(connection: sqlite3.Connection) -> None:
    """Give what the fourth format renamed its old names, in the tables and in the images."""
    connection.executescript(
        "ALTER TABLE decision RENAME TO verdict;"
        "DROP INDEX decision_segment;"
        "CREATE INDEX verdict_segment ON verdict (segment_id);"
        "UPDATE image SET kind = 'verdict' WHERE kind = 'decision';"
        "ALTER TABLE segment RENAME COLUMN no_propagation TO alone;"
        "UPDATE transaction_log SET command = 'set_alone' WHERE command = 'set_no_propagation';"
    )
    for image in ("before", "after"):
        connection.execute(
            f"UPDATE image SET {image} = replace({image}, '\"no_propagation\"', '\"alone\"')"  # noqa: S608 - our own names
        )
    _drop_later_columns(connection, 3)
    _drop_later_tables(connection, 3)
    connection.execute("PRAGMA user_version = 3")
    connection.commit()


def become_format_8(connection: sqlite3.Connection) -> None:
    """Take what second readers said out of a project, and where the cells of tables stand."""
    _drop_later_columns(connection, 8)
    _drop_later_tables(connection, 8)
    connection.execute("PRAGMA user_version = 8")
    connection.commit()


def become_format_4(connection: sqlite3.Connection) -> None:
    """Take the files that articles came from out of a project, and what drafted its targets."""
    _drop_later_columns(connection, 4)
    _drop_later_tables(connection, 4)
    connection.execute("PRAGMA user_version = 4")
    connection.commit()


def _drop_later_columns(connection: sqlite3.Connection, version: int) -> None:
    """Drop the columns that came after a version of the schema, of tables that were there then."""
    with closing(sqlite3.connect(":memory:")) as then:
        then.executescript("".join(migration_scripts()[:version]))
        known = {table: _columns(then, table) for table in _tables(then)}
    for table in known.keys() & _tables(connection):
        for name in _columns(connection, table) - known[table]:
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {name}")


def _drop_later_tables(connection: sqlite3.Connection, version: int) -> None:
    with closing(sqlite3.connect(":memory:")) as then:
        then.executescript("".join(migration_scripts()[:version]))
        known = _tables(then)
    for name in _tables(connection) - known:
        connection.execute(f"DROP TABLE {name}")


def _tables(connection: sqlite3.Connection) -> set[str]:
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    return {str(row[0]) for row in connection.execute(sql)}


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")}
