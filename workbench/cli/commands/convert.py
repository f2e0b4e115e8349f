"""`duizhao convert`: standard input, or files, to standard output."""

import argparse
import io
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, groupby
from operator import attrgetter
from pathlib import Path
from typing import BinaryIO

from workbench.cli.arguments import VARIANTS, Parser
from workbench.cli.output import Output
from workbench.formats.markup_text import MarkupKind, Piece, split_markup
from workbench.model.errors import EnvironmentFailure, InputError, UsageError
from workbench.model.language import Variant
from workbench.services.conversion.converting import Conversions, Usage
from workbench.services.exchange.glossaries import UserGlossary, read_glossary, whole_conversions
from workbench.text.conversion.doubt import Doubt, doubt
from workbench.text.conversion.engine import OpenccEngine
from workbench.text.conversion.stream import convert_chunks
from workbench.text.converter import Converter
from workbench.text.variant_detection import detect_variant

NAME = "convert"
HELP = "Convert text between variants of Chinese."

# How many code points are read at a time.
CHUNK = 65_536


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--from", dest="source", choices=VARIANTS, help="detected if not given")
    parser.add_argument("--to", dest="target", choices=VARIANTS)
    parser.add_argument("--config", default="", metavar="NAME", help="s2t, s2twp, t2s …")
    parser.add_argument(
        "--markup", choices=("html", "tmx"), help="convert only the text of HTML or TMX files"
    )
    parser.add_argument(
        "--plain", action="store_true", help="by the dictionaries alone: no names, usage, marks"
    )
    parser.add_argument("--glossary", type=Path, metavar="FILE", help="another one, TSV or TBX")
    parser.add_argument(
        "--report", action="store_true", help="print each change and each doubt as a JSON line"
    )


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Convert in constant memory, or report each change and each doubt as a line of JSON."""
    if not arguments.config and not arguments.target:
        raise UsageError("convert.no_target")
    if arguments.config and arguments.glossary:
        raise UsageError("convert.config_glossary")
    conversion = _Conversion(arguments, output)
    for path in arguments.files or (None,):
        chunks = _read(path)
        first = next(chunks, "")
        converter = conversion.converter(first)
        pieces = _pieces(chain((first,), chunks), arguments.markup)
        lines = _report(converter, pieces) if arguments.report else _converted(converter, pieces)
        for line in lines:
            output.stream.write(line.encode("utf-8", "surrogateescape"))
    return 0


class _Conversion:
    """How the files of one command are converted."""

    def __init__(self, arguments: argparse.Namespace, output: Output) -> None:
        self._arguments = arguments
        self._engine = OpenccEngine()
        self._conversions: Conversions | None = None
        self._usage = Usage()
        if not arguments.config and not arguments.plain:
            user = UserGlossary()
            self._conversions = whole_conversions(user)
            output.warnings("glossary", user.warnings)
            shared = self._conversions.shared
            given = read_glossary(arguments.glossary) if arguments.glossary else ()
            glossary = replace(shared, project=given)
            self._usage = Usage(glossary, punctuation=True, newsroom=True)

    def converter(self, begins: str) -> Converter | None:
        """Return what converts a file that begins like this; `None` if nothing has to change."""
        arguments = self._arguments
        if arguments.config:
            return self._engine.converter(arguments.config)
        source = Variant(arguments.source) if arguments.source else detect_variant(begins)
        conversions = self._conversions or Conversions(self._engine)
        return conversions.converter(source, Variant(arguments.target), self._usage)


def _read(path: Path | None) -> Iterator[str]:
    name = "standard input" if path is None else path.name
    try:
        with _opened(path) as stream:
            reader = io.TextIOWrapper(stream, encoding="utf-8", newline="")
            while chunk := reader.read(CHUNK):
                yield chunk
    except UnicodeDecodeError as error:
        raise InputError("convert.encoding", name=name) from error
    except FileNotFoundError:
        raise InputError("import.missing", path=str(path)) from None
    except IsADirectoryError:
        raise InputError("import.no_file", path=str(path)) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("import.unreachable", path=name, reason=reason) from error


def _opened(path: Path | None) -> BinaryIO:
    return sys.stdin.buffer if path is None else path.open("rb")


def _pieces(chunks: Iterable[str], markup: str | None) -> Iterator[Piece]:
    if markup:
        return split_markup(chunks, MarkupKind(markup))
    return (Piece(chunk, is_text=True) for chunk in chunks)


def _converted(converter: Converter | None, pieces: Iterable[Piece]) -> Iterator[str]:
    for is_text, group in groupby(pieces, attrgetter("is_text")):
        texts = (piece.text for piece in group)
        yield from convert_chunks(converter, texts) if is_text and converter else texts


def _report(converter: Converter | None, pieces: Iterable[Piece]) -> Iterator[str]:
    """Yield a line for each span that changed or might have become something else."""
    if converter is None:
        return
    for offset, line in _lines(pieces):
        for span in converter.align(line):
            source = line[span.start : span.end]
            kind = doubt(span, line)
            if span.output == source and kind is Doubt.NONE and len(span.candidates) == 1:
                continue
            found = {
                "start": offset + span.start,
                "end": offset + span.end,
                "source": source,
                "output": span.output,
                "candidates": list(span.candidates),
                "decided_by": span.decided_by.value,
                "doubt": kind.value,
            }
            yield json.dumps(found, ensure_ascii=False) + "\n"


def _lines(pieces: Iterable[Piece]) -> Iterator[tuple[int, str]]:
    """Yield whole lines of text with their offsets in the file."""
    offset = 0
    for is_text, group in groupby(pieces, attrgetter("is_text")):
        kept = ""
        for piece in group:
            if not is_text:
                offset += len(piece.text)
                continue
            *whole, kept = (kept + piece.text).split("\n")
            for line in whole:
                yield offset, f"{line}\n"
                offset += len(line) + 1
        if kept:
            yield offset, kept
        offset += len(kept)
