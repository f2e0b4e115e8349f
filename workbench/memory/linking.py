"""The sentences of a memory's units: linked by whoever can, kept as spans of the unit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from workbench.memory.database import memory_errors
from workbench.memory.keys import digest_of, key_of
from workbench.memory.store import Memory
from workbench.text.sentences import split_sentences

BATCH = 100


@dataclass(frozen=True, slots=True)
class SentenceLink:
    """A sentence of a source and where its English stands, in code points.

    No `target_start` and `target_end` where the English is not located. `confidence` is 0 to 1,
    `method` says how it was linked, in the linker's own words.
    """

    source_start: int
    source_end: int
    target_start: int | None = None
    target_end: int | None = None
    confidence: float = 0.0
    method: str = ""


class Linker(Protocol):
    """Links the sentences of a pair."""

    def __call__(self, source: str, target: str) -> Sequence[SentenceLink]:
        """Return a link for every sentence of the source, in its order.

        Several may have the same English, in any order. One sentence alone needs no link.
        """


class Splitter(Protocol):
    """Finds the sentences of a text."""

    def __call__(self, text: str) -> Sequence[tuple[int, int]]:
        """Return where each sentence starts and ends, in code points, without white space."""


class Unlinked(NamedTuple):
    """A unit whose sentences are not linked, as it was when it was read."""

    id: int
    version: int
    source: str
    target: str


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return the sentences of a text by our own rules."""
    spans = []
    place = 0
    for part in split_sentences(text):
        kept = part.strip()
        start = place + len(part) - len(part.lstrip())
        if kept:
            spans.append((start, start + len(kept)))
        place += len(part)
    return tuple(spans)


def unlinked(memory: Memory, limit: int = BATCH) -> list[Unlinked]:
    """Return units whose sentences are to be linked, the newest first: they are wanted first."""
    sql = "SELECT id, version, source, target FROM unit WHERE linked = 0 ORDER BY id DESC LIMIT ?"
    with memory_errors(memory.path):
        return [Unlinked._make(row) for row in memory.connection.execute(sql, (limit,))]


def count_unlinked(memory: Memory) -> int:
    """Return how many units wait for their sentences to be linked."""
    with memory_errors(memory.path):
        sql = "SELECT count(*) FROM unit WHERE linked = 0"
        return int(memory.connection.execute(sql).fetchone()[0])


def put_links(memory: Memory, unit: Unlinked, links: Sequence[SentenceLink]) -> bool:
    """Keep the sentences of a unit; return whether it still is as it was when they were linked.

    Raises `ValueError` for a span outside the texts.
    """
    for link in links:
        _check(link, unit)
    memory.require_index()
    with memory.transaction():
        stored = memory.get(unit.id)
        if stored is None or memory.version(unit.id) != unit.version:
            return False
        memory.drop_spans(stored)
        if len(links) > 1:
            memory.span_index.add([_put(memory, unit, link) for link in links])
            memory.counts_changed()
        memory.connection.execute("UPDATE unit SET linked = 1 WHERE id = ?", (unit.id,))
    return True


def link_unit(memory: Memory, unit_id: int, linker: Linker) -> bool:
    """Link the sentences of one unit now; return whether there is such a unit."""
    sql = "SELECT id, version, source, target FROM unit WHERE id = ?"
    with memory_errors(memory.path):
        row = memory.connection.execute(sql, (unit_id,)).fetchone()
    if row is None:
        return False
    unit = Unlinked._make(row)
    return put_links(memory, unit, linker(unit.source, unit.target))


def link_pending(
    memory: Memory,
    linker: Linker,
    *,
    progress: Callable[[int], object] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Link the sentences of all units that wait; return how many were done.

    The linker works outside of any transaction. A unit that was edited meanwhile waits again.
    """
    done = 0
    while not is_cancelled() and (units := unlinked(memory)):
        linked = [(unit, linker(unit.source, unit.target)) for unit in units]
        with memory.transaction():
            done += sum(put_links(memory, unit, links) for unit, links in linked)
        progress(done)
    return done


def _check(link: SentenceLink, unit: Unlinked) -> None:
    if not (
        _is_within(link.source_start, link.source_end, unit.source)
        and (
            link.target_start is link.target_end is None
            or _is_within(link.target_start, link.target_end, unit.target)
        )
    ):
        raise ValueError(link)


def _is_within(start: int | None, end: int | None, text: str) -> bool:
    return start is not None and end is not None and 0 <= start < end <= len(text)


def _put(memory: Memory, unit: Unlinked, link: SentenceLink) -> tuple[int, str]:
    key = key_of(unit.source[link.source_start : link.source_end])
    sql = (
        "INSERT INTO span (unit_id, version, digest, source_start, source_end, target_start,"
        " target_end, confidence, method) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    spans = (link.source_start, link.source_end, link.target_start, link.target_end)
    values = (unit.id, unit.version, digest_of(key), *spans, link.confidence, link.method)
    return memory.connection.execute(sql, values).lastrowid or 0, key
