"""Project files as earlier formats were, made from new ones."""

import sqlite3


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
    connection.execute("PRAGMA user_version = 3")
    connection.commit()
