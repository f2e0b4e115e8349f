"""`duizhao convert`: standard input, or files, to standard output."""

import argparse
import io
import json
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from workbench.cli.output import Output
from workbench.model.errors import EnvironmentFailure, InputError, UsageError
from workbench.model.language import Variant
from workbench.text.conversion import Converter, Decider
from workbench.text.convert_stream import convert_chunks
from workbench.text.opencc_engine import OpenccEngine
from workbench.text.variant_detection import detect_variant
from workbench.text.variants import configuration_for

CHUNK = 65_536
"""How many code points are read at a time."""


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Convert in constant memory, or report each change as a line of JSON."""
    if not arguments.config and not arguments.target:
        raise UsageError("convert.no_target")
    engine = OpenccEngine()
    for path in arguments.files or (None,):
        chunks = _read(path)
        first = next(chunks, "")
        converter = _converter(engine, arguments, first)
        text = chain((first,), chunks)
        lines = _report(converter, text) if arguments.report else _converted(converter, text)
        for line in lines:
            output.stream.write(line.encode("utf-8", "surrogateescape"))
    return 0


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


def _converter(
    engine: OpenccEngine, arguments: argparse.Namespace, begins: str
) -> Converter | None:
    if arguments.config:
        return engine.converter(arguments.config)
    source = Variant(arguments.source) if arguments.source else detect_variant(begins)
    configuration = configuration_for(source, Variant(arguments.target), engine.configurations())
    return None if configuration is None else engine.converter(configuration)


def _converted(converter: Converter | None, text: Iterable[str]) -> Iterable[str]:
    return text if converter is None else convert_chunks(converter, text)


def _report(converter: Converter | None, text: Iterable[str]) -> Iterator[str]:
    """Yield a line for each span that changed or might have become something else."""
    if converter is None:
        return
    for offset, line in _lines(text):
        for span in converter.align(line):
            source = line[span.start : span.end]
            if span.decided_by is Decider.UNCHANGED and len(span.candidates) == 1:
                continue
            found = {
                "start": offset + span.start,
                "end": offset + span.end,
                "source": source,
                "output": span.output,
                "candidates": list(span.candidates),
                "decided_by": span.decided_by.value,
            }
            yield json.dumps(found, ensure_ascii=False) + "\n"


def _lines(text: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield whole lines with their offsets in the text."""
    offset, kept = 0, ""
    for chunk in text:
        *whole, kept = (kept + chunk).split("\n")
        for line in whole:
            yield offset, f"{line}\n"
            offset += len(line) + 1
    if kept:
        yield offset, kept
