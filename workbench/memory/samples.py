"""What is read of a memory beside whole units: a sample of targets, sentences, repeated sources."""

from collections.abc import Sequence
from typing import NamedTuple

from workbench.memory.database import memory_errors
from workbench.memory.store import Memory


class LinkedSentence(NamedTuple):
    """A sentence of a unit and where its English stands, in code points."""

    unit_id: int
    source_start: int
    source_end: int
    target_start: int
    target_end: int


def sampled_targets(memory: Memory, count: int) -> list[str]:
    """Return about so many targets, taken at equal distances from the newest unit to the first."""
    with memory_errors(memory.path):
        newest = memory.connection.execute("SELECT max(id) FROM unit").fetchone()[0] or 0
        step = max(1, newest // count)
        ids = ",".join(str(number) for number in range(newest, 0, -step))
        sql = f"SELECT target FROM unit WHERE id IN ({ids})"
        return [str(row[0]) for row in memory.connection.execute(sql)]


def linked_sentences(memory: Memory, unit_ids: Sequence[int]) -> list[LinkedSentence]:
    """Return the sentences of some units whose English is located, in no order."""
    sql = (
        "SELECT s.unit_id, s.source_start, s.source_end, s.target_start, s.target_end FROM span s"
        " JOIN unit u ON u.id = s.unit_id AND u.version = s.version"
        f" WHERE s.unit_id IN ({','.join(map(str, unit_ids))}) AND s.target_start IS NOT NULL"
    )
    with memory_errors(memory.path):
        return [LinkedSentence._make(row) for row in memory.connection.execute(sql)]


def source_languages(memory: Memory) -> list[str]:
    """Return the languages of the sources as written, each once."""
    with memory_errors(memory.path):
        rows = memory.connection.execute("SELECT DISTINCT source_language FROM unit ORDER BY 1")
        return [str(row[0]) for row in rows]


def repeated_sources(memory: Memory) -> set[int]:
    """Return the ids of the units that share their source's key with another unit."""
    sql = (
        "SELECT id FROM unit WHERE digest IN"
        " (SELECT digest FROM unit GROUP BY digest HAVING count(*) > 1)"
    )
    with memory_errors(memory.path):
        return {int(row[0]) for row in memory.connection.execute(sql)}
