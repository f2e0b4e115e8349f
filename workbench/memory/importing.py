"""Units into a memory, batch by batch: killed at any moment it holds whole batches and goes on."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice, repeat
from time import monotonic
from typing import NamedTuple

from workbench.memory.database import LOG_PAGES, memory_errors
from workbench.memory.duplicates import Duplicates, Pair, Sieve
from workbench.memory.exchange import Languages, memory_units
from workbench.memory.index import entry_of, grams_texts
from workbench.memory.keys import digest_of, keys_of
from workbench.memory.rows import Value, insert, row_of, with_document
from workbench.memory.store import Memory
from workbench.memory.unit import NOWHERE, Document, MemoryUnit
from workbench.model.translation_unit import TranslationUnit

# Units that are made and written at once, while as many more are made; of larger ones it takes more
# memory and no less time.
PART = 10_000

# Units in a transaction: a second or two of work. Of a quarter as many the index of digests, which
# come in no order, takes three times as long to write, and the disk is waited for as much oftener.
_PARTS = 4
BATCH = _PARTS * PART

# Others wait no longer than five seconds for their turn to write.
_LONGEST_SECONDS = 2.0

# Of so many units one is counted as they come; all are at the end. Rare bigrams need no better.
_SAMPLED = 16


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """How units are taken in: `document` is given to those that do not name their article."""

    languages: Languages = field(default_factory=Languages)
    duplicates: Duplicates = Duplicates.NEWEST
    document: Document = NOWHERE


@dataclass(frozen=True, slots=True)
class Run:
    """What is imported: its name, and what tells that it is the same again, as a digest does."""

    name: str
    identity: str
    started_at: int = 0


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """How far an import is: units read, and what became of the pairs in them.

    `unpaired` units have no source or no target in the languages wanted. `finished` tells that all
    were read; if not, the same run goes on where it stopped.
    """

    position: int = 0
    added: int = 0
    replaced: int = 0
    skipped: int = 0
    unpaired: int = 0
    finished: bool = False


class _Part(NamedTuple):
    """Units read, ready to be written; `unpaired` held no pair in the languages wanted.

    All pairs whose source may be in the memory, or here, before have one of the `doubtful` digests.
    """

    read: int
    pairs: list[Pair]
    unpaired: int
    doubtful: set[int]
    is_last: bool


def import_units(
    memory: Memory,
    units: Iterable[TranslationUnit],
    run: Run,
    choice: ImportChoice,
    *,
    progress: Callable[[ImportCounts], object] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    batch: int = BATCH,
) -> ImportCounts:
    """Take units in and return what became of them.

    Each batch and how far the run is are one transaction; of one that takes seconds, each quarter
    is. A run that was cancelled, killed or failed is gone on with when the same `run` comes again
    with its units from the beginning. The words of the targets are left to `upkeep.catch_up`,
    sentences to `sentences.link_pending`. Raises the memory's `EnvironmentFailure`s; what was
    committed stays.
    """
    memory.require_index()
    rest: Iterator[TranslationUnit] | None = None
    with _uncollected(), closing(_Importer(memory, choice, run, batch)) as importer:
        while not is_cancelled() and not importer.is_at_end:
            rest = rest or islice(iter(units), importer.counts.position, None)
            wanted = importer.wanted
            some = list(islice(rest, wanted))
            made = importer.made(some, is_last=len(some) < wanted)
            if importer.finish():
                progress(importer.counts)
            importer.begin(made)
        if importer.finish():
            progress(importer.counts)
        importer.drop()
    return importer.counts


@contextmanager
def _uncollected() -> Iterator[None]:
    """Have the collector of cycles called, not running: going through units was a third of it all.

    Units hold no cycles, but the collector looks at all that are held each time so many are made.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class _Importer:
    """Writes parts of batches in a thread beside the making of the next one.

    Most of that is SQLite's work, which lets other threads run: on two cores an import is nearly
    twice as quick for it. Nothing else is asked of the database meanwhile. The rows, of which a
    third is Python's work, are left to the thread where it is the one that waits for the other.
    """

    def __init__(self, memory: Memory, choice: ImportChoice, run: Run, batch: int) -> None:
        self._memory = memory
        self._batch = batch
        self._choice = choice
        self._documents: dict[Document, int] = {}
        self._worker = ThreadPoolExecutor(1)
        self._writing: Future[None] | None = None
        # A batch and its position stand or fall together: after a power cut the import goes on from
        # the last that reached the disk, so not every batch has to wait for it.
        memory.connection.execute("PRAGMA synchronous = NORMAL")
        # Each batch writes the same pages of the index of digests again; folded in after some
        # batches they are written into the file once.
        memory.connection.execute(f"PRAGMA wal_autocheckpoint = {4 * LOG_PAGES}")
        # Where SQLite was built to overwrite all that is deleted, as Debian's is, it does so with
        # every part of the index that was merged into another: a fifth of the statement's time.
        # What a unit had before it was renewed is overwritten all the same.
        self._erases = memory.connection.execute("PRAGMA secure_delete").fetchone()[0] == 1
        if self._erases:
            memory.connection.execute("PRAGMA secure_delete = FAST")
        self._takes_many = False
        self._is_awaited = False
        # Whether all that is imported is one part, which is counted as it comes.
        self._is_small = False
        self._began_at = 0.0
        with memory.transaction():
            self._run_id, self.counts = _begun(memory, run)
            self._bundle = self._last("bundle")
            self._sieve = Sieve(memory, choice.duplicates)
        self._held_before = len(memory) - self.counts.added
        self._counted_at = len(memory)
        self._next = self.counts
        self._first = self.counts.position

    @property
    def wanted(self) -> int:
        """Return how many units the next part is of."""
        return min(-(-self._batch // _PARTS), self._batch - self._read_of_batch(self._next))

    def _read_of_batch(self, counts: ImportCounts) -> int:
        return (counts.position - self._first) % self._batch

    @property
    def is_at_end(self) -> bool:
        """Return whether the last part was begun."""
        return self._next.finished

    def drop(self) -> None:
        """Take a batch back that was not written whole, as when the import was cancelled."""
        if self._memory.connection.in_transaction:
            self._memory.connection.execute("ROLLBACK")

    def close(self) -> None:
        """Drop what was begun and not finished."""
        self._worker.shutdown()
        if self._memory.connection.in_transaction:
            self.drop()
        elif self._takes_many:
            with self._memory.transaction():
                self._memory.unit_index.take_few()
        if self._erases:
            self._memory.connection.execute("PRAGMA secure_delete = ON")
        self._memory.connection.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
        self._memory.connection.execute("PRAGMA synchronous = FULL")

    def made(self, units: Sequence[TranslationUnit], *, is_last: bool) -> _Part:
        """Return units in the memory's terms; asks the database nothing."""
        made: list[MemoryUnit] = []
        unpaired = 0
        for unit in units:
            some = memory_units(unit, self._choice.languages, self._bundle + 1)
            self._bundle += len(some) > 1
            unpaired += not some
            made += some
        keys = keys_of([each.source.text for each in made])
        digests = list(map(digest_of, keys))
        rows = map(row_of, made, repeat(0), keys, digests)
        pairs = list(map(Pair, made, keys, digests, grams_texts(keys), rows))
        if self._next.position or not is_last:  # else it is small, and counted as it comes
            sample = (pair.grams for pair in pairs[::_SAMPLED])
            self._memory.unit_index.count_some(sample, _SAMPLED)
        return _Part(len(units), pairs, unpaired, self._sieve.doubtful(digests), is_last)

    def begin(self, part: _Part) -> None:
        """Sift a part and have what is new of it written; `finish` waits for that."""
        with memory_errors(self._memory.path):
            if not self._memory.connection.in_transaction:
                self._memory.connection.execute("BEGIN IMMEDIATE")
                self._began_at = monotonic()
            before = self._next
            self._is_small = part.is_last and before.position == 0
            self._next = replace(
                before,
                position=before.position + part.read,
                unpaired=before.unpaired + part.unpaired,
                finished=part.is_last,
            )
            self._add(self._fresh(part))

    def finish(self) -> bool:
        """Wait until what was begun is written; return whether a batch is whole with it."""
        if self._writing is None:
            return False
        with memory_errors(self._memory.path):
            self._is_awaited = not self._writing.done()
            self._writing.result()
            self._writing = None
            if self._memory.connection.in_transaction:
                return False
            if self._next.finished:
                self._round_off()
        self.counts = self._next
        return True

    def _round_off(self) -> None:
        """Merge the index, by which a lookup takes half of the time, and count what is in it."""
        index = self._memory.unit_index
        if not self._is_small or index.is_scattered():
            with self._memory.transaction():
                index.merge()
        if not self._is_small:
            with self._memory.transaction():
                index.recount()
                self._memory.save_counts()

    def _fresh(self, part: _Part) -> list[Pair]:
        """Return the pairs that are to be added; those that renew a unit are written."""
        sifted = self._sieve.sift(part.pairs, part.doubtful)
        for unit in sifted.renewed:
            self._memory.update(unit)
        counts = self._next
        skipped, replaced = counts.skipped + sifted.skipped, counts.replaced + sifted.replaced
        self._next = replace(counts, skipped=skipped, replaced=replaced)
        return sifted.added

    def _add(self, pairs: list[Pair]) -> None:
        """Have pairs written."""
        memory = self._memory
        first = self._last("id") + 1
        rows = list(self._rows(first, pairs))
        self._next = replace(self._next, added=self._next.added + len(pairs))
        entries: list[tuple[int, str]] = []
        if self._is_small:
            memory.unit_index.add((number, pair.key) for number, pair in enumerate(pairs, first))
            memory.save_counts()
        else:
            if not self._takes_many:
                memory.unit_index.take_many()
                self._takes_many = True
            self._keep_counts()
            entries = [
                (entry_of(number, pair.key), pair.grams) for number, pair in enumerate(pairs, first)
            ]
        if self._is_awaited:
            insert(memory.connection, rows)
            rows = []
        self._writing = self._worker.submit(self._write, rows, entries, self._next)

    def _keep_counts(self) -> None:
        """Keep the counts of bigrams each time the memory has doubled.

        So those who look something up need not count meanwhile, nor after the import was killed.
        """
        held = self._held_before + self._next.added
        if held >= 2 * max(self._counted_at, BATCH):
            self._memory.save_counts()
            self._counted_at = held

    def _write(
        self,
        rows: Sequence[tuple[Value, ...]],
        entries: Sequence[tuple[int, str]],
        counts: ImportCounts,
    ) -> None:
        """Write a part, and commit a batch with how far the run is; in the worker."""
        insert(self._memory.connection, rows)
        self._memory.unit_index.add_many(entries)
        is_whole = counts.finished or not self._read_of_batch(counts)
        if is_whole or monotonic() - self._began_at > _LONGEST_SECONDS:
            self._note(counts)
            self._memory.connection.execute("COMMIT")

    def _rows(self, first: int, pairs: Iterable[Pair]) -> Iterator[tuple[Value, ...]]:
        for number, (unit, _, _, _, row) in enumerate(pairs, first):
            document = unit.document
            if document == NOWHERE:
                document = self._choice.document
            if document == NOWHERE:
                yield (number, *row)
            else:
                yield (number, *with_document(row, self._document_id(document)))

    def _document_id(self, document: Document) -> int:
        if document not in self._documents:
            self._documents[document] = self._memory.document_id(document)
        return self._documents[document]

    def _last(self, column: str) -> int:
        """Return the highest id ever given, or the highest bundle."""
        sql = (
            "SELECT seq FROM sqlite_sequence WHERE name = 'unit'"
            if column == "id"
            else "SELECT max(bundle) FROM unit WHERE bundle > 0"
        )
        row = self._memory.connection.execute(sql).fetchone()
        return int(row[0] or 0) if row else 0

    def _note(self, counts: ImportCounts) -> None:
        values = (counts.position, counts.added, counts.replaced, counts.skipped, counts.unpaired)
        self._memory.connection.execute(
            "UPDATE import_run SET position = ?, added = ?, replaced = ?, skipped = ?,"
            " unpaired = ?, finished_at = CASE WHEN ? THEN started_at END WHERE id = ?",
            (*values, counts.finished, self._run_id),
        )


def _begun(memory: Memory, run: Run) -> tuple[int, ImportCounts]:
    """Return the run that is not finished yet, or a new one."""
    sql = (
        "SELECT id, position, added, replaced, skipped, unpaired FROM import_run"
        " WHERE name = ? AND identity = ? AND finished_at IS NULL"
    )
    row = memory.connection.execute(sql, (run.name, run.identity)).fetchone()
    if row is not None:
        return int(row[0]), ImportCounts(*row[1:])
    sql = "INSERT INTO import_run (name, identity, started_at) VALUES (?, ?, ?)"
    values = (run.name, run.identity, run.started_at)
    return memory.connection.execute(sql, values).lastrowid or 0, ImportCounts()
