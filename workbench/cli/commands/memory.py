"""`duizhao memory`: memories and their files, without a window."""

import argparse
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from workbench.bitext.encoder import load_encoder
from workbench.cli.counts import count_of
from workbench.cli.memory_words import OWN, fill_memory
from workbench.cli.output import Json, Output
from workbench.formats.tmx.packed import unpacked
from workbench.formats.tmx.repair import repair
from workbench.formats.tmx.rules import Fault, validate
from workbench.formats.tmx.survey import TmxSurvey
from workbench.memory.concordance import Concordance, Lines, Side, search
from workbench.memory.database import SUFFIX
from workbench.memory.duplicates import Duplicates
from workbench.memory.importing import ImportChoice, ImportCounts
from workbench.memory.linking import count_unlinked
from workbench.memory.store import Memory
from workbench.memory.upkeep import (
    back_up,
    catch_up,
    check,
    compact,
    rebuild,
    statistics,
)
from workbench.messages import sentence, warning_sentence
from workbench.model.errors import InputError, UsageError
from workbench.services.memory.files import FileImport, import_file, opened_file, survey_file
from workbench.services.memory.linking import UnitLinker
from workbench.services.memory.matches import Insertable, MemoryPlace, State, Wanted
from workbench.services.memory.places import FILE, data_folder, make_memory
from workbench.services.memory.questions import Asker
from workbench.services.memory.service import MemoryService
from workbench.services.memory.writing import MemoryExport, export_memory
from workbench.services.session import now_in_milliseconds, present_user
from workbench.services.settings.preferences import PreferenceStore
from workbench.services.writing import write_atomically
from workbench.text.search import Query

NAME = "memory"
HELP = "Take memories in, write them out, search and look after them."

add_arguments = fill_memory

# The exit code where nothing was found.
NOTHING = 1

# The exit code where a part could not be read, or is wrong.
PARTIAL = 1


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Do what is asked for; 1 where nothing was found or something is wrong."""
    return _SUBCOMMANDS[arguments.subcommand](arguments, output)


def _path(arguments: argparse.Namespace) -> Path:
    path: Path = arguments.memory
    return data_folder() / FILE if str(path) == OWN else path


# Files in and out.


def _import(arguments: argparse.Namespace, output: Output) -> int:
    if arguments.survey:
        return _survey(arguments, output)
    path = _path(arguments)
    choice = ImportChoice(duplicates=Duplicates(arguments.duplicates))
    make_memory(path)
    with Memory(path, writable=True) as memory:
        done = [(file, _import_one(memory, file, choice, output)) for file in arguments.files]
        if arguments.link:
            _link_all(memory, output)
        count = len(memory)
    output.document(
        {
            "memory": str(path),
            "files": [{"file": str(file), **_counted(each)} for file, each in done],
            "units": count,
        }
    )
    output.line(f"{path}: {count_of(count, 'unit')} in all")
    return PARTIAL if any(each.damage.count for _, each in done) else 0


def _import_one(memory: Memory, file: Path, choice: ImportChoice, output: Output) -> FileImport:
    def tell(counts: ImportCounts) -> None:
        output.progress(counts.position, 0, f"{file.name}: units read")

    done = import_file(memory, file, choice, started_at=now_in_milliseconds(), progress=tell)
    for error in done.damage.first:
        output.remark(f"{file.name}: {sentence(error)}")
    counts = done.counts
    said = {
        "added": counts.added,
        "replaced": counts.replaced,
        "skipped": counts.skipped,
        "without a pair": counts.unpaired,
        "damaged": done.damage.count,
    }
    output.line(f"{file}: {', '.join(f'{n:,} {what}' for what, n in said.items() if n)}")
    return done


def _counted(done: FileImport) -> dict[str, Json]:
    counts = done.counts
    return {
        "read": counts.position,
        "added": counts.added,
        "replaced": counts.replaced,
        "skipped": counts.skipped,
        "unpaired": counts.unpaired,
        "damaged": done.damage.count,
    }


def _survey(arguments: argparse.Namespace, output: Output) -> int:
    found = [each for file in arguments.files for each in survey_file(file)]
    output.document([_survey_shape(name, each) for name, each in found])
    for name, each in found:
        units, pairs = count_of(each.units, "unit"), count_of(each.pairs, "pair")
        output.line(f"{name}: {units}, {pairs}, written by {each.tool}")
        for source, target, count in each.directions:
            output.line(f"  {source} → {target}  {count:,}")
        for pair in each.first:
            output.line(f"  {pair.source.text}  ·  {pair.target.text}")
        for error in each.damage:
            output.remark(f"{name}: {sentence(error)}")
    return 0 if any(each.pairs for _, each in found) else NOTHING


def _survey_shape(name: str, each: TmxSurvey) -> Json:
    dropped = each.dropped
    return {
        "file": name,
        "tool": each.tool,
        "version": each.version,
        "encoding": each.encoding,
        "units": each.units,
        "pairs": each.pairs,
        "reversed": each.reversed_pairs,
        "languages": dict(each.languages),
        "first": [[pair.source.text, pair.target.text] for pair in each.first],
        "dropped": {
            "without_pair": dropped.without_pair,
            "other_form": dropped.other_form,
            "blank": dropped.blank,
            "variants": dropped.variants,
            "codes": dropped.codes,
        },
        "damaged": each.damaged,
    }


def _export(arguments: argparse.Namespace, output: Output) -> int:
    author = PreferenceStore().load().author or present_user()
    options = MemoryExport(
        arguments.level,
        arguments.trados,
        arguments.sentences,
        author,
        now_in_milliseconds(),
    )
    if arguments.output.suffix.lower() == SUFFIX:
        raise UsageError("memory.onto_memory", path=str(arguments.output))
    with Memory(_path(arguments)) as memory:
        done = export_memory(memory, arguments.output, options)
    output.warnings(arguments.output.name, done.warnings)
    output.document({"file": str(arguments.output), "units": done.units})
    output.line(f"{arguments.output}: {count_of(done.units, 'unit')}")
    return 0


# Searching.


def _search(arguments: argparse.Namespace, output: Output) -> int:
    if arguments.match:
        return _match(arguments, output)
    side = Side.TARGET if arguments.target else Side.SOURCE
    asked = Concordance(Query(arguments.text, regular=arguments.regex), side)
    with Memory(_path(arguments)) as memory:
        found: Lines = search(memory, asked, seconds=60.0)
    output.document(
        [
            {
                "source": e.unit.source.text,
                "target": e.unit.target.text,
                "id": e.unit.id,
                "start": e.start,
                "end": e.end,
            }
            for e in found.lines
        ]
    )
    for line in found.lines:
        unit = line.unit
        other = unit.target.text if side is Side.SOURCE else unit.source.text
        output.line(f"{line.left}【{line.word}】{line.right}  ·  {other}")
    return 0 if found.lines else NOTHING


def _match(arguments: argparse.Namespace, output: Output) -> int:
    path = _path(arguments)
    place = MemoryPlace(path, path.stem)
    with closing(MemoryService([place], path.parent, Asker())) as service:
        answer = service.look_up(Wanted(0, 0, 0, arguments.text))
    if answer.state is State.FAILED:
        raise answer.failures[0].error
    output.document(
        {
            "matches": [_match_shape(each) for each in answer.items],
            "fragments": [{"text": e.text, "english": e.best} for e in answer.fragments],
        }
    )
    for each in answer.items:
        output.line(f"{each.percent:>4} {each.layer:<9} {each.source}  ·  {each.text}")
    for fragment in answer.fragments:
        output.line(f"     fragment  {fragment.text}  ·  {fragment.best}")
    return 0 if answer.state is State.FOUND else NOTHING


def _match_shape(each: Insertable) -> Json:
    return {
        "layer": each.layer.value,
        "percent": each.percent,
        "source": each.source,
        "text": each.text,
        "start": each.place.start,
        "end": each.place.end,
        "located": each.located,
        "complete": each.complete,
    }


# Upkeep.


def _stats(arguments: argparse.Namespace, output: Output) -> int:
    with Memory(_path(arguments)) as memory:
        found = statistics(memory)
    numbers: dict[str, Json] = {
        "units": found.units,
        "documents": found.documents,
        "followed": found.followed,
        "sentences": found.sentences,
        "located": found.located,
        "waiting": found.waiting,
        "bytes": found.bytes,
    }
    languages = {f"{source} → {target}": n for (source, target), n in found.languages.items()}
    tables = {"languages": languages, "statuses": found.statuses, "roles": found.roles}
    output.document({**numbers, **{name: dict(table) for name, table in tables.items()}})
    for name, number in numbers.items():
        output.line(f"{name:<10} {number:>12,}")
    for table in tables.values():
        for name, count in table.items():
            output.line(f"  {name or '—':<18} {count:>10,}")
    return 0


def _rebuild(arguments: argparse.Namespace, output: Output) -> int:
    return _rebuilt(_path(arguments), output)


def _rebuilt(path: Path, output: Output) -> int:
    with Memory(path, writable=True) as memory:
        count = len(memory)
        rebuild(memory, progress=lambda done: output.progress(done, count, "Indexing"))
        catch_up(memory)
    output.document({"memory": str(path), "units": count})
    output.line(f"{path}: {count_of(count, 'unit')} indexed again")
    return 0


def _compact(arguments: argparse.Namespace, output: Output) -> int:
    path = _path(arguments)
    with Memory(path, writable=True) as memory:
        saved = compact(memory)
    output.document({"memory": str(path), "saved": saved})
    output.line(f"{path}: {count_of(saved, 'byte')} given back")
    return 0


def _backup(arguments: argparse.Namespace, output: Output) -> int:
    with Memory(_path(arguments)) as memory:
        back_up(
            memory,
            arguments.into,
            progress=lambda percent: output.progress(percent, 100, "Percent copied:"),
        )
    output.document({"file": str(arguments.into)})
    output.line(f"{arguments.into}")
    return 0


def _link(arguments: argparse.Namespace, output: Output) -> int:
    path = _path(arguments)
    with Memory(path, writable=True) as memory:
        linked = _link_all(memory, output)
    output.document({"memory": str(path), "linked": linked})
    output.line(f"{path}: sentences of {count_of(linked, 'unit')} linked")
    return 0


def _link_all(memory: Memory, output: Output) -> int:
    count, done = count_unlinked(memory), 0
    with closing(UnitLinker(load_encoder)) as linker:
        linker.is_ready(wait=True)
        while step := linker.link(memory, limit=100):
            done += step
            output.progress(done, count, "Units linked:")
    return done


def _validate(arguments: argparse.Namespace, output: Output) -> int:
    path: Path = arguments.file
    if path.suffix.lower() == SUFFIX:
        return _checked(path, output)
    faults: list[Json] = []
    errors = 0
    with opened_file(path) as stream, unpacked(stream, path.name) as members:
        for member in members:
            for each in validate(member.stream):
                line, text = _said(each)
                errors += not (isinstance(each, Fault) and each.is_old)
                faults.append({"file": member.name, "line": line, "text": text})
                output.line(f"{member.name}:{line}: {text}")
    output.document({"file": str(path), "faults": faults})
    if not faults:
        output.line(f"{path}: nothing is wrong")
    return PARTIAL if errors else 0


def _said(each: Fault | InputError) -> tuple[int, str]:
    if isinstance(each, Fault):
        return each.line, warning_sentence(each.warning)
    line = each.details.get("line", 0)
    return line if isinstance(line, int) else 0, sentence(each)


def _checked(path: Path, output: Output) -> int:
    with Memory(path) as memory:
        health = check(memory)
    output.document(
        {"file": str(path), "index": health.index.value, "problems": list(health.problems)}
    )
    output.line(f"{path}: index {health.index.value}")
    for problem in health.problems:
        output.line(problem)
    return 0 if health.is_sound else PARTIAL


def _repair(arguments: argparse.Namespace, output: Output) -> int:
    path: Path = arguments.file
    if path.suffix.lower() == SUFFIX:
        return _rebuilt(path, output)
    into: Path | None = arguments.output
    if into is None or into == path:
        raise UsageError("memory.repair_output", name=path.name)
    with opened_file(path) as stream:
        warnings = write_atomically(into, lambda target: repair(stream, target))
    output.warnings(path.name, warnings)
    output.document({"file": str(into), "changes": [warning_sentence(each) for each in warnings]})
    output.line(f"{into}: written")
    return 0


_SUBCOMMANDS: Mapping[str, Callable[[argparse.Namespace, Output], int]] = {
    "import": _import,
    "export": _export,
    "search": _search,
    "stats": _stats,
    "rebuild": _rebuild,
    "compact": _compact,
    "backup": _backup,
    "link": _link,
    "validate": _validate,
    "repair": _repair,
}
