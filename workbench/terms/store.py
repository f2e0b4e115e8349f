"""A termbase: one SQLite file of concepts, with who changed what and when."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from uuid import uuid4

from workbench.model.concept import Concept, ConceptId, StoredConcept
from workbench.model.errors import EnvironmentFailure, UsageError
from workbench.terms.concept_json import concept_from_json, concept_to_json
from workbench.terms.connection import open_termbase, termbase_errors
from workbench.terms.soundness import require_sound
from workbench.text.folding import fold

SUFFIX = ".dzt"
MOST_FOUND = 200

_COLUMNS = "id, uid, body, created_at, created_by, changed_at, changed_by"

# A form that is the text comes first, then those that begin with it, each the shortest first.
_SEARCH = f"""
SELECT {_COLUMNS} FROM concept JOIN (
  SELECT concept_id, min(
    CASE WHEN folded = :text THEN 0 WHEN substr(folded, 1, length(:text)) = :text THEN 1 ELSE 2 END
    * 1000 + length(folded)) AS distance
  FROM form WHERE instr(folded, :text) GROUP BY concept_id
  ORDER BY distance, concept_id LIMIT :most
) ON id = concept_id ORDER BY distance, id
"""  # noqa: S608 - our own column names


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a concept; `before` is `None` for what was added, `after` for what was removed.

    `at` is milliseconds since the epoch, UTC.
    """

    id: int
    concept_id: ConceptId
    uid: str
    at: int
    by: str
    before: Concept | None
    after: Concept | None


class Termbase:
    """An open termbase; use it from the thread that opened it, and close it.

    Every change is one transaction that is on the disk when the call returns. Methods raise the
    `EnvironmentFailure`s of `workbench.terms.connection`, writing ones `termbase.read_only` if it
    was not opened for writing.
    """

    def __init__(
        self,
        path: Path,
        *,
        author: str,
        clock: Callable[[], int],
        writable: bool = True,
        create: bool = False,
    ) -> None:
        """Open the file, or create it; `clock` tells milliseconds since the epoch, UTC."""
        self.path = path
        self.is_writable = writable
        self._is_changing = False
        self._author = author
        self._clock = clock
        self._connection = open_termbase(path, writable=writable, create=create)
        self._connection.row_factory = sqlite3.Row

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; one plain file is left unless others have it open."""
        if self.is_writable:
            # A file left in WAL mode gets two files beside it whenever anybody reads it. The mode
            # cannot be changed while others have it open: the last one of them does it.
            with suppress(sqlite3.OperationalError):
                self._connection.execute("PRAGMA busy_timeout = 0")
                self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()

    def add(self, concepts: Iterable[Concept]) -> tuple[ConceptId, ...]:
        """Add concepts, all or none; raise the errors of `require_sound`."""
        return self._add((uuid4().hex, concept) for concept in concepts)

    def merge(self, others: Iterable[StoredConcept]) -> tuple[ConceptId, ...]:
        """Take over concepts of another termbase, but none that is here by its `uid`."""
        with self.together():
            known = {str(row[0]) for row in self._connection.execute("SELECT uid FROM concept")}
            new = {each.uid: each.concept for each in others if each.uid not in known}
            return tuple(self._insert(uid, concept) for uid, concept in new.items())

    def adopt(self, others: Iterable[StoredConcept]) -> tuple[ConceptId, ...]:
        """Take over concepts of what is no termbase; who made each and when is kept."""
        with self.together():
            taken = []
            for each in others:
                concept_id = self._insert(uuid4().hex, each.concept)
                self._connection.execute(
                    "UPDATE concept SET created_at = ?, created_by = ? WHERE id = ?",
                    (each.created_at, each.created_by, concept_id),
                )
                taken.append(concept_id)
            return tuple(taken)

    def update(self, concept_id: ConceptId, concept: Concept) -> None:
        """Write a concept again; raise `UsageError("concept.unknown")` if there is none.

        One that is as it was leaves no trace.
        """
        require_sound(concept)
        with self.together():
            before = self.get(concept_id)
            if before.concept == concept:
                return
            now = self._clock()
            self._connection.execute(
                "UPDATE concept SET kind = ?, subject = ?, body = ?, changed_at = ?, changed_by = ?"
                " WHERE id = ?",
                (*_columns(concept), now, self._author, concept_id),
            )
            self._connection.execute("DELETE FROM form WHERE concept_id = ?", (concept_id,))
            self._insert_forms(concept_id, concept)
            self._log(concept_id, before.uid, before.concept, concept)

    def remove(self, concept_ids: Iterable[ConceptId]) -> None:
        """Remove concepts, all or none; raise `UsageError("concept.unknown")` if one is not there.

        The history keeps them: `restore` brings one back.
        """
        with self.together():
            for concept_id in concept_ids:
                before = self.get(concept_id)
                self._connection.execute("DELETE FROM concept WHERE id = ?", (concept_id,))
                self._log(concept_id, before.uid, before.concept, None)

    def restore(self, change: Change) -> ConceptId:
        """Make a concept what it was before a change; return its id, a new one if it was gone.

        What was added by the change is removed again.
        """
        row = self._one("SELECT id FROM concept WHERE uid = ?", (change.uid,))
        present = None if row is None else ConceptId(row["id"])
        if change.before is None:
            self.remove(() if present is None else (present,))
            return change.concept_id
        if present is None:
            return self._add([(change.uid, change.before)])[0]
        self.update(present, change.before)
        return present

    def get(self, concept_id: ConceptId) -> StoredConcept:
        """Return a concept; raise `UsageError("concept.unknown")` if there is none."""
        row = self._one(f"SELECT {_COLUMNS} FROM concept WHERE id = ?", (concept_id,))  # noqa: S608 - our own column names
        if row is None:
            raise UsageError("concept.unknown", id=concept_id)
        with termbase_errors(self.path):
            return _stored(row)

    def all(self) -> Iterator[StoredConcept]:
        """Yield every concept in the order it was added; some 10 s for a million, so for a job."""
        with termbase_errors(self.path):
            for row in self._connection.execute(f"SELECT {_COLUMNS} FROM concept ORDER BY id"):  # noqa: S608 - our own column names
                yield _stored(row)

    def __len__(self) -> int:
        """Return how many concepts there are."""
        row = self._one("SELECT count(*) FROM concept", ())
        return 0 if row is None else int(row[0])

    def search(self, text: str, most: int = MOST_FOUND) -> tuple[StoredConcept, ...]:
        """Return the concepts with a form that has a text in it, in any variant or case.

        Those that are the text come first, then those that begin with it. Every form is looked at:
        some 30 ms for 100,000, so for a job.
        """
        values = {"text": folded_form(text), "most": most}
        with termbase_errors(self.path):
            return tuple(map(_stored, self._connection.execute(_SEARCH, values)))

    def having(self, form: str) -> tuple[StoredConcept, ...]:
        """Return the concepts with this very form, in any variant or case; by the index."""
        statement = (
            f"SELECT {_COLUMNS} FROM concept WHERE id IN"  # noqa: S608 - our own column names
            " (SELECT concept_id FROM form WHERE folded = ?) ORDER BY id"
        )
        with termbase_errors(self.path):
            rows = self._connection.execute(statement, (folded_form(form),))
            return tuple(map(_stored, rows))

    def history(self, concept_id: ConceptId | None = None) -> tuple[Change, ...]:
        """Return the changes of a concept, of all without one, the newest first."""
        where = "" if concept_id is None else " WHERE concept_id = :id"
        statement = f"SELECT * FROM change{where} ORDER BY id DESC"  # noqa: S608 - our own condition
        with termbase_errors(self.path):
            rows = self._connection.execute(statement, {"id": concept_id})
            return tuple(map(_change, rows))

    def version(self) -> tuple[int, int]:
        """Return what changes whenever the termbase does, by whichever program; reads two numbers.

        It is compared only with what the same object returned before.
        """
        changes = self._one("SELECT coalesce(max(id), 0) FROM change", ())
        outside = self._one("PRAGMA data_version", ())
        return (0 if changes is None else changes[0], 0 if outside is None else outside[0])

    def about(self, name: str) -> str:
        """Return what the termbase says of itself, as its `title`; "" where it says nothing."""
        row = self._one("SELECT value FROM about WHERE name = ?", (name,))
        return "" if row is None else str(row["value"])

    def say(self, name: str, value: str) -> None:
        """Set what the termbase says of itself."""
        with self.together():
            self._connection.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (name, value))

    def _add(self, concepts: Iterable[tuple[str, Concept]]) -> tuple[ConceptId, ...]:
        with self.together():
            return tuple(self._insert(uid, concept) for uid, concept in concepts)

    def _insert(self, uid: str, concept: Concept) -> ConceptId:
        require_sound(concept)
        now = self._clock()
        cursor = self._connection.execute(
            "INSERT INTO concept (uid, kind, subject, body, created_at, created_by, changed_at,"
            " changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (uid, *_columns(concept), now, self._author, now, self._author),
        )
        concept_id = ConceptId(cursor.lastrowid or 0)
        self._insert_forms(concept_id, concept)
        self._log(concept_id, uid, None, concept)
        return concept_id

    def _insert_forms(self, concept_id: ConceptId, concept: Concept) -> None:
        rows = (
            (concept_id, position, form.language, folded_form(form.text))
            for position, form in enumerate(concept.forms)
        )
        self._connection.executemany("INSERT INTO form VALUES (?, ?, ?, ?)", rows)

    def _log(
        self, concept_id: ConceptId, uid: str, before: Concept | None, after: Concept | None
    ) -> None:
        bodies = (None if each is None else concept_to_json(each) for each in (before, after))
        self._connection.execute(
            "INSERT INTO change (concept_id, uid, at, by, before, after) VALUES (?, ?, ?, ?, ?, ?)",
            (concept_id, uid, self._clock(), self._author, *bodies),
        )

    def _one(self, statement: str, values: Sequence[object]) -> sqlite3.Row | None:
        with termbase_errors(self.path):
            row: sqlite3.Row | None = self._connection.execute(statement, values).fetchone()
            return row

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make all changes inside it one transaction: all of them are kept, or none."""
        if not self.is_writable:
            raise EnvironmentFailure("termbase.read_only", path=str(self.path))
        if self._is_changing:
            yield
            return
        with termbase_errors(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            self._is_changing = True
            try:
                yield
                self._connection.commit()
            except BaseException:
                self._connection.rollback()
                raise
            finally:
                self._is_changing = False


def folded_form(text: str) -> str:
    """Return a form as it is compared: one for all variants and letter cases."""
    return fold(text).casefold()


def _columns(concept: Concept) -> tuple[str, str, str]:
    return concept.kind.value, concept.subject, concept_to_json(concept)


def _stored(row: sqlite3.Row) -> StoredConcept:
    return StoredConcept(
        id=ConceptId(row["id"]),
        uid=row["uid"],
        concept=concept_from_json(row["body"]),
        created_at=row["created_at"],
        created_by=row["created_by"],
        changed_at=row["changed_at"],
        changed_by=row["changed_by"],
    )


def _change(row: sqlite3.Row) -> Change:
    before, after = (
        None if row[name] is None else concept_from_json(row[name]) for name in ("before", "after")
    )
    return Change(
        id=row["id"],
        concept_id=ConceptId(row["concept_id"]),
        uid=row["uid"],
        at=row["at"],
        by=row["by"],
        before=before,
        after=after,
    )
