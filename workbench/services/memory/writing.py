"""A memory as a TMX: whole units or sentences, for any tool or for Trados Studio."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from workbench.formats.instant import to_tmx
from workbench.formats.tmx.markup import PLAIN_TEXT, Dialect
from workbench.formats.tmx.pairs import ALL_LANGUAGES
from workbench.formats.tmx.writer import write_units
from workbench.memory.exchange import translation_units
from workbench.memory.samples import (
    LinkedSentence,
    linked_sentences,
    repeated_sources,
    source_languages,
)
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit
from workbench.model.article import WorkbenchWarning
from workbench.model.segment import Status
from workbench.model.translation_unit import Header, TranslationUnit, UnitVariant
from workbench.services.memory.sentence_pairs import SentencePair, sentence_pairs
from workbench.services.writing import write_atomically

_AT_ONCE = 500
_TOOL = "Duizhao"
_PROGRESS = {status: number for number, status in enumerate(Status)}


@dataclass(frozen=True, slots=True)
class MemoryExport:
    """How a memory is written.

    `level` 1 is text alone, 2 has the inline codes that units came with. With `sentences` a unit is
    a sentence where all of its sentences have their English, and a paragraph elsewhere.
    """

    level: int = PLAIN_TEXT
    for_trados: bool = False
    sentences: bool = False
    author: str = ""
    exported_at: int = 0


@dataclass(frozen=True, slots=True)
class ExportedMemory:
    """How many units were written, and what had to be changed for it."""

    units: int
    warnings: tuple[WorkbenchWarning, ...]


def export_memory(memory: Memory, path: Path, options: MemoryExport) -> ExportedMemory:
    """Write all units of a memory to a file, in one step and in constant memory.

    Of several units with one source the best comes last, for other tools keep the last one: the
    furthest status, then the latest change. Raises the errors of `write_atomically`.
    """
    return write_atomically(path, lambda stream: _write(memory, stream, options))


def _write(memory: Memory, stream: BinaryIO, options: MemoryExport) -> ExportedMemory:
    count = _Count()
    units = _by_worth(memory)
    made = _sentences(memory, units) if options.sentences else translation_units(units)
    dialect = Dialect(options.level, options.for_trados)
    warnings = write_units(stream, _header(memory, options), count.counted(made), dialect)
    return ExportedMemory(count.total, warnings)


def _by_worth(memory: Memory) -> Iterator[MemoryUnit]:
    """Yield units as they are stored, but those whose source comes again at the end, by worth.

    What came of one unit of TMX stays together.
    """
    repeated = repeated_sources(memory)
    held: list[int] = []
    for unit in memory.all_units():
        if unit.id in repeated and not unit.bundle:
            held.append(unit.id)
        else:
            yield unit
    late = [unit for some in _batches(held) for unit in memory.units(some).values()]
    yield from sorted(late, key=lambda unit: (_rank(unit), unit.last_change, unit.id))


def _rank(unit: MemoryUnit) -> int:
    """Return how far a unit has come; one of which nobody says stands between draft and done."""
    return 2 * _PROGRESS[unit.status] if unit.status else 2 * _PROGRESS[Status.TRANSLATED] - 1


def _batches(ids: Sequence[int]) -> Iterator[list[int]]:
    rest = iter(ids)
    while batch := list(islice(rest, _AT_ONCE)):
        yield batch


def _header(memory: Memory, options: MemoryExport) -> Header:
    languages = source_languages(memory)
    attributes = {
        "creationtool": _TOOL,
        "creationtoolversion": version("duizhao"),
        "segtype": "sentence" if options.sentences else "paragraph",
        "o-tmf": _TOOL,
        "adminlang": "en-US",
        "srclang": languages[0] if len(languages) == 1 else ALL_LANGUAGES,
        "datatype": "plaintext" if options.level == PLAIN_TEXT else "xml",
        "o-encoding": "UTF-8",
        "creationdate": to_tmx(options.exported_at) if options.exported_at else "",
        "creationid": options.author,
    }
    return Header(tuple(attributes.items()), ())


def _sentences(memory: Memory, units: Iterator[MemoryUnit]) -> Iterator[TranslationUnit]:
    """Yield a unit for each sentence of the units that are linked whole, else the units."""
    while batch := list(islice(units, _AT_ONCE)):
        links: dict[int, list[LinkedSentence]] = {}
        for link in linked_sentences(memory, [unit.id for unit in batch]):
            links.setdefault(link.unit_id, []).append(link)
        for whole, unit in zip(_apart(batch), batch, strict=True):
            known = (SentencePair(*link[1:]) for link in links.get(unit.id, ()))
            parts = sentence_pairs(unit.source.text, unit.target.text, known)
            cut = (_part(whole, part, number) for number, part in enumerate(parts, 1))
            yield from cut if parts else (whole,)


def _apart(units: Iterable[MemoryUnit]) -> Iterator[TranslationUnit]:
    """Yield each unit as one of TMX, also those that came of one."""
    return translation_units(replace(unit, bundle=0) for unit in units)


def _part(whole: TranslationUnit, part: SentencePair, number: int) -> TranslationUnit:
    source, target = whole.variants[:2]
    return replace(
        whole,
        tuid=f"{whole.tuid}.{number}" if whole.tuid else "",
        variants=(
            _cut(source, part.source_start, part.source_end),
            _cut(target, part.target_start, part.target_end),
        ),
        notes=whole.notes if number == 1 else (),
    )


def _cut(variant: UnitVariant, start: int, end: int) -> UnitVariant:
    return replace(variant, text=variant.text[start:end], codes=(), props=())


class _Count:
    """Counts what passes on its way to the file."""

    def __init__(self) -> None:
        self.total = 0

    def counted(self, units: Iterable[TranslationUnit]) -> Iterator[TranslationUnit]:
        for unit in units:
            self.total += 1
            yield unit
