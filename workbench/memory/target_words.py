"""The index of a memory's target side: which units hold words, or words that begin so.

An import leaves it behind, for it costs as much as the index of the sources; `catch_up` fetches it
up in steps. Until then the units beyond its mark are read by those who search.
"""

import sqlite3
from collections.abc import Iterable, Iterator

from workbench.text.folding import fold
from workbench.text.patterns import compiled

_WORD = compiled(r"[^\W_]+")
_STEP = 10_000


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, in one form for all ways of writing them.

    A run of letters without spaces, as Chinese has, is one word.
    """
    return _WORD.findall(fold(text).lower())


def entry_text(target: str) -> str:
    """Return what stands for a target in the index: its words, or a text that is cut into them.

    Of English, which is nearly all, the index's own tokenizer makes `words_of`, four times sooner.
    """
    folded = fold(target).lower()
    return folded if folded.isascii() else " ".join(_WORD.findall(folded))


class TargetIndex:
    """Targets by their words, in an FTS5 table without content; no transactions of its own."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use the schema's table."""
        self._connection = connection

    @property
    def mark(self) -> int:
        """Return the id up to which units are in the index."""
        sql = "SELECT value FROM meta WHERE name = 'target_indexed'"
        return int(self._connection.execute(sql).fetchone()[0])

    def add(self, unit_id: int, target: str) -> None:
        """Add a unit with a new id, unless some before it are not in the index yet."""
        sql = "SELECT max(id) FROM unit WHERE id < ?"
        before = self._connection.execute(sql, (unit_id,)).fetchone()[0] or 0
        if before <= self.mark:
            self._insert([(unit_id, target)])
            self._set_mark(unit_id)

    def add_again(self, unit_id: int, target: str) -> None:
        """Add a unit that `remove` took out under its id."""
        if unit_id <= self.mark:
            self._insert([(unit_id, target)])

    def remove(self, unit_id: int, target: str) -> None:
        """Take a unit out, by the text that it has in the index."""
        if unit_id <= self.mark:
            sql = "INSERT INTO target_index (target_index, rowid, words) VALUES ('delete', ?, ?)"
            self._connection.execute(sql, (unit_id, entry_text(target)))

    def catch_up(self) -> Iterator[int]:
        """Add what is missing, in steps; yields the id reached after each, inside a transaction.

        The caller commits between the steps, and may stop after any.
        """
        sql = f"SELECT id, target FROM unit WHERE id > ? ORDER BY id LIMIT {_STEP}"
        while rows := self._connection.execute(sql, (self.mark,)).fetchall():
            self._insert(rows)
            self._set_mark(rows[-1][0])
            yield int(rows[-1][0])

    def holding(self, words: Iterable[str], limit: int, before: int | None = None) -> Iterator[int]:
        """Yield the ids of the targets that hold all words, or words that begin so, newest first.

        Only units up to `mark`. `before` leaves out that id and all after it.
        """
        asked = " ".join(f'"{word}"*' for word in words)
        if not asked:
            return
        newest = 2**62 if before is None else before
        sql = (
            "SELECT rowid FROM target_index WHERE target_index MATCH ? AND rowid < ?"
            " ORDER BY rowid DESC LIMIT ?"
        )
        for row in self._connection.execute(sql, (asked, newest, limit)):
            yield row[0]

    def has(self, unit_id: int, target: str) -> bool:
        """Return whether a unit is found by its longest word, as it must be."""
        words = words_of(target)
        if not words or unit_id > self.mark:
            return True
        sql = "SELECT 1 FROM target_index WHERE target_index MATCH ? AND rowid = ?"
        values = (f'"{max(words, key=len)}"', unit_id)
        return self._connection.execute(sql, values).fetchone() is not None

    def clear(self) -> None:
        """Drop all entries, whatever state they are in."""
        sql = "SELECT sql FROM sqlite_schema WHERE name = 'target_index'"
        statement = str(self._connection.execute(sql).fetchone()[0])
        self._connection.execute("DROP TABLE target_index")
        self._connection.execute(statement)
        self._set_mark(0)

    def merge(self) -> None:
        """Join the index's parts to one."""
        self._connection.execute("INSERT INTO target_index (target_index) VALUES ('optimize')")

    def _insert(self, rows: Iterable[tuple[int, str]]) -> None:
        entries = ((unit_id, entry_text(target)) for unit_id, target in rows)
        self._connection.executemany(
            "INSERT INTO target_index (rowid, words) VALUES (?, ?)", entries
        )

    def _set_mark(self, unit_id: int) -> None:
        sql = "UPDATE meta SET value = ? WHERE name = 'target_indexed'"
        self._connection.execute(sql, (unit_id,))
