"""What engines answered, kept so that the same is not asked and paid for twice.

A file of the user's own in the system's folder for such things, readable by nobody else. It holds
translations, and what second readers said until that is in the project; no source: those are known
by a digest.
"""

import hashlib
import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from platformdirs import user_cache_path

from workbench.model.errors import EnvironmentFailure

FILE = "drafts.sqlite"

_SCHEMA = """
CREATE TABLE IF NOT EXISTS answer (
    digest BLOB PRIMARY KEY,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    text TEXT NOT NULL,
    kept_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS unjudged (digest BLOB PRIMARY KEY) WITHOUT ROWID;
"""
_BUSY = 5.0


@dataclass(frozen=True, slots=True)
class CacheKey:
    """What makes an answer the same: engine, its address, model, prompt, languages, text."""

    provider: str
    place: str
    model: str
    prompt: str
    source: str
    target: str
    text: str

    def digest(self) -> bytes:
        """Return the digest that stands for all of it."""
        parts = (self.provider, self.place, self.model, self.prompt, self.source, self.target)
        joined = "\0".join((*parts, self.text))
        return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).digest()


@dataclass(frozen=True, slots=True)
class CacheTally:
    """What is kept of one model: how many answers, their characters, the oldest and newest.

    Moments are milliseconds since the epoch, UTC.
    """

    provider: str
    model: str
    answers: int
    characters: int
    oldest: int
    newest: int


class DraftCache:
    """The answers on the disk; any thread may use it. Raises `EnvironmentFailure("cache.failed")`.

    Use it as a context manager, or close it.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Use the file at `path`, by default the user's; make it where it is missing."""
        self.path = path or user_cache_path("duizhao", appauthor=False) / FILE
        self._lock = threading.Lock()
        with self._explained():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if os.name == "posix":
                with suppress(FileExistsError):
                    os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            self._connection = sqlite3.connect(
                self.path, timeout=_BUSY, isolation_level=None, check_same_thread=False
            )
            self._connection.execute("PRAGMA journal_mode = WAL")
            # An answer outlives the process that kept it; after a power cut it may be asked again.
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.executescript(_SCHEMA)

    def find(self, key: CacheKey) -> str | None:
        """Return the answer kept for a key, `None` if there is none."""
        with self._lock, self._explained():
            sql = "SELECT text FROM answer WHERE digest = ?"
            row = self._connection.execute(sql, (key.digest(),)).fetchone()
        return None if row is None else str(row[0])

    def keep(self, key: CacheKey, text: str) -> None:
        """Keep an answer, in place of an earlier one."""
        self.keep_all(((key, text),))

    def keep_all(self, answers: Iterable[tuple[CacheKey, str]], *, judged: bool = True) -> None:
        """Keep some answers in one step, each in place of an earlier one.

        Those that are not `judged` were not looked at by the checks yet: whoever finds one does
        that, and may ask for a better one.
        """
        now = int(time.time() * 1000)
        rows = [(key.digest(), key.provider, key.model, text, now) for key, text in answers]
        digests = [row[:1] for row in rows]
        with self._step() as connection:
            connection.executemany("INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?, ?)", rows)
            if judged:
                connection.executemany("DELETE FROM unjudged WHERE digest = ?", digests)
            else:
                connection.executemany("INSERT OR IGNORE INTO unjudged VALUES (?)", digests)

    def is_judged(self, key: CacheKey) -> bool:
        """Return whether the checks have looked at the answer kept for a key."""
        with self._lock, self._explained():
            sql = "SELECT 1 FROM unjudged WHERE digest = ?"
            return self._connection.execute(sql, (key.digest(),)).fetchone() is None

    def judge(self, keys: Iterable[CacheKey]) -> None:
        """Take note that the checks have looked at what is kept for some keys."""
        digests = [(key.digest(),) for key in keys]
        with self._step() as connection:
            connection.executemany("DELETE FROM unjudged WHERE digest = ?", digests)

    def tallies(self) -> tuple[CacheTally, ...]:
        """Return what there is, by engine and model."""
        sql = (
            "SELECT provider, model, count(*), sum(length(text)), min(kept_at), max(kept_at)"
            " FROM answer GROUP BY provider, model ORDER BY provider, model"
        )
        with self._lock, self._explained():
            return tuple(CacheTally(*row) for row in self._connection.execute(sql))

    def clear(self, provider: str = "") -> int:
        """Forget all answers, or an engine's; return how many. The file shrinks at once."""
        where, values = (" WHERE provider = ?", (provider,)) if provider else ("", ())
        with self._lock, self._explained():
            count = self._connection.execute(f"DELETE FROM answer{where}", values).rowcount  # noqa: S608 - no word of anybody's
            self._connection.execute(
                "DELETE FROM unjudged WHERE digest NOT IN (SELECT digest FROM answer)"
            )
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return count

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    @contextmanager
    def _step(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for what is kept as a whole or not at all."""
        with self._lock, self._explained():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except (OSError, sqlite3.Error) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise EnvironmentFailure("cache.failed", path=str(self.path), reason=reason) from error
