"""`duizhao align ZH [EN]`."""

import argparse
from contextlib import closing
from pathlib import Path

from workbench.bitext.encoder import EncoderMissing, load_encoder
from workbench.cli.arguments import VARIANTS, Parser, add_json, seconds
from workbench.cli.counts import count_of
from workbench.cli.memory_words import OWN
from workbench.cli.output import Json, Output
from workbench.memory.importing import ImportCounts
from workbench.memory.store import Memory
from workbench.model.alignment import SURE, AlignedRow, AlignedSide, Alignment
from workbench.model.errors import UsageError
from workbench.model.highlight import Side
from workbench.model.language import Variant
from workbench.services.alignment.keeping import keep, take_into_project
from workbench.services.alignment.proposing import proposed
from workbench.services.alignment.results import (
    Taken,
    Tally,
    into_memory,
    sentences_of,
    tally,
    write_tmx,
)
from workbench.services.alignment.sides import BothSides, Given, SideReader
from workbench.services.exchange.importing import ReadingOptions
from workbench.services.memory.linking import UnitLinker
from workbench.services.memory.places import FILE, data_folder, make_memory
from workbench.services.plugins import load_api
from workbench.services.session import Session, now_in_milliseconds

NAME = "align"
HELP = "Pair a Chinese article with its English: for a project, a memory or a TMX."

# The exit code where not every paragraph is in a pair that was taken.
PARTIAL = 1

_WHOLE = 100


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    parser.add_argument(
        "chinese", metavar="ZH", help="file or address; with both languages if no EN"
    )
    parser.add_argument("english", nargs="?", default="", metavar="EN", help="file or address")
    parser.add_argument(
        "--project",
        type=Path,
        metavar="PROJECT",
        help="add the pairs as an article, and keep the alignment for the window",
    )
    parser.add_argument(
        "--memory",
        type=Path,
        metavar="MEMORY",
        help=f"take the pairs in; “{OWN}” for the user's own",
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the pairs as TMX")
    parser.add_argument("--sentences", action="store_true", help="units of the TMX are sentences")
    parser.add_argument(
        "--min-confidence",
        type=_confidence,
        default=SURE / _WHOLE,
        metavar="0…1",
        help=f"take pairs from this confidence on; else {SURE / _WHOLE:.1f}",
    )
    parser.add_argument(
        "--without-encoder", action="store_true", help="by length, numbers, names and dates alone"
    )
    parser.add_argument("--language", choices=VARIANTS, help="of the Chinese; else detected")
    parser.add_argument("--encoding", default="", help="of the files; detected if not given")
    parser.add_argument("--timeout", type=seconds, default=20.0, help="seconds for an address")
    add_json(parser)


def _confidence(word: str) -> float:
    try:
        value = float(word)
    except ValueError:
        value = -1.0
    if 0 <= value <= 1:
        return value
    raise argparse.ArgumentTypeError(f"“{word}” is no number from 0 to 1")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Align, and put the pairs where they are wanted; 1 if some paragraphs are in none."""
    out: Path | None = arguments.out
    if out is not None and out.suffix.lower() != ".tmx":
        raise UsageError("alignment.not_tmx", path=str(out))
    alignment = _aligned(arguments, output)
    taken = Taken(round(_WHOLE * arguments.min_confidence))
    counts = tally(alignment, taken)
    results: dict[str, Json] = {}
    if arguments.project is not None:
        results["project"] = _into_project(arguments.project, alignment, taken, output)
    if arguments.memory is not None:
        results["memory"] = _into_memory(arguments.memory, alignment, taken, output)
    if arguments.out is not None:
        results["out"] = _into_tmx(arguments, alignment, taken, output)
    _tell(alignment, taken, counts, output, listed=not results)
    output.document({**_shape(alignment, taken, counts), **results})
    return PARTIAL if counts.doubtful or counts.only_source or counts.only_target else 0


def _aligned(arguments: argparse.Namespace, output: Output) -> Alignment:
    loaded = load_api()
    output.warnings("plugins", loaded.warnings)
    variant = Variant(arguments.language) if arguments.language else None
    options = ReadingOptions(arguments.encoding, variant, arguments.timeout)
    reader = SideReader(tuple(loaded.api.importers), options)
    sides: BothSides
    if arguments.english:
        sides = reader.two(Given(arguments.chinese), Given(arguments.english))
    else:
        sides = reader.one(Given(arguments.chinese))
    encoder = EncoderMissing.NOT_INSTALLED if arguments.without_encoder else load_encoder()
    return proposed(sides, encoder, lambda d, t: output.progress(d, t, "Sentences read:"))


def _into_project(path: Path, alignment: Alignment, taken: Taken, output: Output) -> Json:
    with Session(path) as session:
        output.warnings(path.name, session.warnings)
        kept = keep(session, alignment)
        report = take_into_project(session, kept, taken)
    output.line(f"{path}: {report.outcome.value} {report.title}, {count_of(report.pairs, 'pair')}")
    return {
        "file": str(path),
        "article": report.article_id,
        "outcome": report.outcome.value,
        "alignment": kept.id,
    }


def _into_memory(given: Path, alignment: Alignment, taken: Taken, output: Output) -> Json:
    path = data_folder() / FILE if str(given) == OWN else given
    make_memory(path)
    with Memory(path, writable=True) as memory:
        counts: ImportCounts = into_memory(memory, alignment, taken, now=now_in_milliseconds())
        with closing(UnitLinker(load_encoder)) as linker:
            linker.is_ready(wait=True)
            while linker.link(memory, limit=_WHOLE):
                pass
    output.line(f"{path}: {counts.added:,} added, {counts.replaced:,} replaced")
    return {
        "file": str(path),
        "added": counts.added,
        "replaced": counts.replaced,
        "skipped": counts.skipped,
    }


def _into_tmx(
    arguments: argparse.Namespace, alignment: Alignment, taken: Taken, output: Output
) -> Json:
    path: Path = arguments.out
    count, warnings = write_tmx(alignment, path, taken, sentences=arguments.sentences)
    output.warnings(path.name, warnings)
    output.line(f"{path}: {count_of(count, 'unit')}")
    return {"file": str(path), "units": count}


def _tell(
    alignment: Alignment, taken: Taken, counts: Tally, output: Output, *, listed: bool
) -> None:
    """Write the rows where nothing else is made of them, and what is in no pair."""
    for number, row in enumerate(alignment.rows, 1):
        is_taken = taken.takes(row)
        if not listed and is_taken:
            continue
        said = f"{row.confidence:>3} %" if row.is_pair else "   —  "
        texts = [_short(alignment.text(row, side)) for side in Side]
        line = f"{number:>4} {said} {texts[0]}  ·  {texts[1]}"
        if listed:
            output.line(line)
        else:
            output.remark(line)
    output.line(
        f"{count_of(counts.pairs, 'pair')}; {counts.doubtful} doubtful, "
        f"{counts.only_source} without English, "
        f"{counts.only_target} without Chinese"
    )


_SHORT = 48


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"


def _shape(alignment: Alignment, taken: Taken, counts: Tally) -> dict[str, Json]:
    return {
        "title": alignment.title,
        "language": alignment.variant.value,
        "method": alignment.method,
        "source": _side(alignment.source),
        "target": _side(alignment.target),
        "pairs": counts.pairs,
        "doubtful": counts.doubtful,
        "only_source": counts.only_source,
        "only_target": counts.only_target,
        "rows": [_row(alignment, row, taken) for row in alignment.rows],
    }


def _side(side: AlignedSide) -> Json:
    return {"title": side.title, "place": side.place, "paragraphs": len(side.paragraphs)}


def _row(alignment: Alignment, row: AlignedRow, taken: Taken) -> Json:
    return {
        "sources": [piece.paragraph + 1 for piece in row.sources],
        "targets": [piece.paragraph + 1 for piece in row.targets],
        "confidence": row.confidence / _WHOLE,
        "taken": taken.takes(row),
        "source": alignment.text(row, Side.SOURCE),
        "target": alignment.text(row, Side.TARGET),
        "sentences": [
            {
                "source": alignment.source.joined(each.sources),
                "target": alignment.target.joined(each.targets),
                "confidence": each.confidence / _WHOLE,
            }
            for each in sentences_of(alignment, row)
        ],
    }
