"""The index of a memory: which of a million texts share the rarest bigrams of another.

Measured on a million texts of 40 characters (SQLite 3.40; `tests/benchmarks/bench_memory.py`): the
candidates of a text come in 0.5 ms, one text in twenty takes more than 1.3 ms; the index has 140
MB. A union of single-term queries takes two thirds of the time of the fts5vocab `instance` view;
the twelve rarest bigrams however common take six times as long in the worst twentieth.
"""

import json
import sqlite3
import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.memory.frequency import Frequencies
from workbench.memory.keys import grams_of

# Of an entry's number: a text of another length is left out before anything of it is read.
LENGTH_BITS = 10
LONGEST = (1 << LENGTH_BITS) - 1

# How many are compared letter by letter. Of a short text many more share as many bigrams as its
# best match does: with half as many, 3 of 115 missed it among a million; of longer ones none did.
CANDIDATES = 50
_OF_SHORT = 100
_SHORT = 12

_RAREST = 12

# Besides the rarest of all, the rarest of each span: what an edit makes by chance is rare, too,
# and where much was edited the rarest of all may all be such. With six and six, two of 467 edited
# texts missed their best match among 400,000; with twelve and twelve none did.
_SPANS = 12

# Of so many bigrams a text that is worth reading shares two: half of them outlast the edits that
# leave 70 percent. That halves what has to be read.
_MANY = 8
_MOST_NEW = 6
_LEAST = 4

# How many entries are gone through, beyond the first `_LEAST` bigrams: about a millisecond.
_MOST_POSTINGS = 5_000
_POSTINGS_OF_SHORT = 8_000

_MOST_FOUND = 10_000

# Keys whose grams are written at once: so many stay in the processor's cache.
_BLOCK = 500

# In bytes of memory; a batch of an import takes some ten megabytes.
_GATHERED = 64 * 1024 * 1024

# Of an index in many parts a lookup takes longer. Only an import that was killed or cancelled
# leaves it so, until they are merged: a million units are a hundred batches.
_MOST_PARTS = 128

# In pages of 4 KB: how many are written in a step of merging.
_STEP = 500

# What FTS5 does unless it is told otherwise: four parts of a size are merged step by step, sixteen
# at once.
_AS_MADE: Mapping[str, int] = {"automerge": 4, "crisismerge": 16}

# Code points as numbers of the machine's own order; an "I" has four bytes on every platform Qt has.
_CODE_POINT = "I"
_CODE_POINTS = f"utf-32-{sys.byteorder[0]}e"


def entry_of(row_id: int, key: str) -> int:
    """Return the number of an entry: the row's id and the key's length, 1023 for all longer."""
    return (row_id << LENGTH_BITS) | min(len(key), LONGEST)


def grams_text(key: str) -> str:
    """Return what an entry holds: the grams of a key with spaces between."""
    if not key:
        return ""
    # Of an import this is the step that Python was slowest at. Written over code points in three
    # strides it takes 3 µs for 40 characters, `" ".join(grams_of(key))` 12.
    signs = array(_CODE_POINT, key.encode(_CODE_POINTS, "surrogatepass"))
    text = array(_CODE_POINT, (32,)) * (3 * len(signs) - 2)
    text[0::3] = signs
    text[1::3] = signs[1:]
    return text.tobytes().decode(_CODE_POINTS, "surrogatepass")


def grams_texts(keys: Sequence[str]) -> list[str]:
    """Return what `grams_text` does, of many keys in a quarter of the time."""
    blocks = range(0, len(keys), _BLOCK)
    return [text for at in blocks for text in _grams_texts(keys[at : at + _BLOCK])]


def _grams_texts(keys: Sequence[str]) -> list[str]:
    """Let the strides go over all of some keys at once, and give each its slice."""
    whole = grams_text(" ".join(keys))
    texts: list[str] = []
    start = 0
    for key in keys:
        end = start + 3 * len(key)
        texts.append(whole[start : end - 2] if key else "")
        start = end + 3
    return texts


class BigramIndex:
    """Keys by their bigrams, in an FTS5 table without content; it has no transactions of its own.

    What was added under a key has to be removed under that same key. Keys without a letter or
    figure have no entry.
    """

    def __init__(self, connection: sqlite3.Connection, table: str, counts: Frequencies) -> None:
        """Use a table of the schema, and counts that `recount` sets."""
        self._connection = connection
        self._table = table
        self._counts = counts
        self._insertion = f"INSERT INTO {table} (rowid, grams) VALUES (?, ?)"

    def add(self, rows: Iterable[tuple[int, str]]) -> None:
        """Add rows by id and key and count their bigrams."""
        for row_id, key in rows:
            grams = grams_of(key)
            if grams:
                self._connection.execute(self._insertion, (entry_of(row_id, key), " ".join(grams)))
                self._counts.add(grams)

    def add_many(self, entries: Sequence[tuple[int, str]]) -> None:
        """Add many entries by `entry_of` and `grams_text`, uncounted: `recount` follows.

        One statement for all, in which other threads run; it may be called from another thread.
        """
        self._connection.execute(
            f"INSERT INTO {self._table} (rowid, grams)"
            " SELECT CAST(key AS INTEGER), value FROM json_each(?)",
            (json.dumps({number: text for number, text in entries if text}, ensure_ascii=False),),
        )

    def count_some(self, texts: Iterable[str], weight: int) -> None:
        """Count the grams of entries, each for `weight` that were added: roughly right at once."""
        self._counts.add_sample((text.split() for text in texts), weight)

    def take_many(self) -> None:
        """Let transactions gather as many entries in memory as a batch of an import has.

        By default FTS5 writes them out at every megabyte, and has those parts to merge; and it
        merges the parts of batches again and again as they come. `merge` joins them once, at the
        end; `take_few` leaves that to those who add more.
        """
        self._set({"hashsize": _GATHERED, "automerge": 0, "crisismerge": _MOST_PARTS})

    def take_few(self) -> None:
        """Keep the index in few parts again, each transaction doing a little of the work."""
        self._set(_AS_MADE)

    def _set(self, values: Mapping[str, int]) -> None:
        name = self._table
        known = dict(self._connection.execute(f"SELECT k, v FROM {name}_config").fetchall())
        for key, value in values.items():
            if known.get(key, _AS_MADE.get(key)) != value:
                sql = f"INSERT INTO {name} ({name}, rank) VALUES (?, ?)"
                self._connection.execute(sql, (key, value))

    def remove(self, rows: Iterable[tuple[int, str]]) -> None:
        """Remove rows by id and the very key that they were added under."""
        sql = f"INSERT INTO {self._table} ({self._table}, rowid, grams) VALUES ('delete', ?, ?)"
        for row_id, key in rows:
            grams = grams_of(key)
            if grams:
                self._connection.execute(sql, (entry_of(row_id, key), " ".join(grams)))
                self._counts.remove(grams)

    def candidates(self, key: str, least: float) -> list[int]:
        """Return the ids that share most of a key's rarest bigrams, the best first.

        `least` is the edit similarity, 0 to 1, that is asked for: texts so much shorter or longer
        that they cannot have it are left out.
        """
        terms = self._telling(key)
        if not terms:
            return []
        shortest = min(LONGEST, int(least * len(key)))
        longest = min(LONGEST, int(len(key) / least) + 1)
        # One query for each term, joined: a query of several terms cannot say how many were met.
        one = f"SELECT rowid AS entry FROM {self._table} WHERE {self._table} MATCH ?"
        sql = (
            f"SELECT entry >> {LENGTH_BITS} FROM ({' UNION ALL '.join([one] * len(terms))})"
            f" WHERE (entry & {LONGEST}) BETWEEN ? AND ?"
            " GROUP BY entry HAVING count(*) >= ? ORDER BY count(*) DESC, entry DESC LIMIT ?"
        )
        met = 2 if len(terms) >= _MANY else 1
        limit = CANDIDATES if len(key) > _SHORT else _OF_SHORT
        values = (*map(_quoted, terms), shortest, longest, met, limit)
        return [row[0] for row in self._connection.execute(sql, values)]

    def holding(
        self, grams: Iterable[str], limit: int = _MOST_FOUND, before: int | None = None
    ) -> Iterator[int]:
        """Yield the ids of the keys that hold all of some bigrams, in any order, newest id first.

        `before` leaves out that id and all after it. One character alone finds every key it is in.
        """
        rarest = sorted(set(grams), key=self._counts.of)
        if not rarest:
            return
        asked = " ".join(f"{_quoted(gram)}{'*' if len(gram) == 1 else ''}" for gram in rarest)
        newest = 2**62 if before is None else before << LENGTH_BITS
        sql = (
            f"SELECT rowid >> {LENGTH_BITS} FROM {self._table} WHERE {self._table} MATCH ?"
            " AND rowid < ? ORDER BY rowid DESC LIMIT ?"
        )
        for row in self._connection.execute(sql, (asked, newest, limit)):
            yield row[0]

    def is_held(self, grams: Iterable[str], by: int) -> bool:
        """Return whether so many keys hold all of some bigrams: the quickest question there is."""
        asked = " ".join(map(_quoted, sorted(set(grams), key=self._counts.of)))
        sql = f"SELECT rowid FROM {self._table} WHERE {self._table} MATCH ? LIMIT ?"
        return len(self._connection.execute(sql, (asked, by)).fetchall()) == by

    def frequency(self, gram: str) -> int:
        """Return about how many keys hold a bigram."""
        return self._counts.of(gram)

    def has(self, row_id: int, key: str) -> bool:
        """Return whether a row is found under its key, as it must be: asks the index itself."""
        grams = grams_of(key)
        if not grams:
            return True
        sql = f"SELECT 1 FROM {self._table} WHERE {self._table} MATCH ? AND rowid = ?"
        values = (_quoted(min(grams, key=self._counts.of)), entry_of(row_id, key))
        return self._connection.execute(sql, values).fetchone() is not None

    def clear(self) -> None:
        """Drop all entries, whatever state they are in, and make the table again."""
        sql = "SELECT sql FROM sqlite_schema WHERE name = ?"
        statement = str(self._connection.execute(sql, (self._table,)).fetchone()[0])
        self._connection.execute(f"DROP TABLE {self._table}")
        self._connection.execute(statement)

    def recount(self) -> None:
        """Count all bigrams again from the index; about a second for a million texts.

        Those of one text only, which are the most, stay uncounted: the rarest there are, as new.
        """
        name = f"{self._table}_terms"
        self._connection.execute(
            f"CREATE VIRTUAL TABLE temp.{name} USING fts5vocab('main', '{self._table}', 'row')"
        )
        try:
            rows = self._connection.execute(f"SELECT term, doc FROM temp.{name} WHERE doc > 1")
            self._counts.recount((str(term), int(count)) for term, count in rows)
        finally:
            self._connection.execute(f"DROP TABLE temp.{name}")

    def merge(self) -> None:
        """Join the index's parts to one and keep it in few; lookups are quickest then."""
        self.take_few()
        self._connection.execute(f"INSERT INTO {self._table} ({self._table}) VALUES ('optimize')")

    def is_scattered(self) -> bool:
        """Return whether it is in more parts than additions leave: an import ended before time."""
        sql = f"SELECT count(DISTINCT segid) FROM {self._table}_idx"
        return int(self._connection.execute(sql).fetchone()[0]) > _AS_MADE["crisismerge"]

    def merge_some(self) -> bool:
        """Do a step of what `merge` does, some 30 ms; return whether there was something to do."""
        self.take_few()
        before = self._connection.total_changes
        sql = f"INSERT INTO {self._table} ({self._table}, rank) VALUES ('merge', ?)"
        self._connection.execute(sql, (-_STEP,))  # below zero: of all parts, whatever their size
        return self._connection.total_changes - before > 1

    def _telling(self, key: str) -> list[str]:
        """Return the bigrams of a key that are worth a query, the rarest first.

        A few that were never counted are among them: another connection may have added them.
        """
        pairs = grams_of(key)[:-1] or [key] if key else []
        counted = [(self._counts.of(gram), gram) for gram in pairs]
        known = [each for each in counted if each[0]]
        new = sorted({gram for count, gram in counted if not count})
        chosen = set(sorted(set(known))[:_RAREST])
        size = -(-len(known) // _SPANS) or 1
        chosen |= {min(known[at : at + size]) for at in range(0, len(known), size)}
        most = _MOST_POSTINGS if len(key) > _SHORT else _POSTINGS_OF_SHORT
        return [*new[:: len(new) // _MOST_NEW + 1], *_affordable(sorted(chosen), most)]


def _affordable(chosen: Sequence[tuple[int, str]], most: int) -> list[str]:
    terms: list[str] = []
    postings = 0
    for count, gram in chosen:
        postings += count
        if len(terms) >= _LEAST and postings > most:
            break
        terms.append(gram)
    return terms


def _quoted(gram: str) -> str:
    return f'"{gram}"'
