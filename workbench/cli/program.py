"""From the words of a command to its exit code; every error becomes a sentence on the way."""

import argparse
import io
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

from workbench.cli import window
from workbench.cli.arguments import CommandModule, command_parser, window_parser
from workbench.cli.commands import COMMANDS
from workbench.cli.output import Output, printable
from workbench.messages import sentence
from workbench.model.errors import (
    EnvironmentFailure,
    InternalError,
    UsageError,
    WorkbenchError,
)

INTERRUPTED = 130


class Runs(Protocol):
    """A command's module, or the window's."""

    def run(self, arguments: argparse.Namespace, output: Output) -> int:
        """Carry it out and return the exit code; raise `WorkbenchError` if it cannot be done."""


def run(words: Sequence[str] | None = None) -> int:
    """Run one command, or the window where the first word is neither a command nor a mistake."""
    _speak_utf8()
    given = list(sys.argv[1:] if words is None else words)
    debug = "--debug" in given
    try:
        return _run([word for word in given if word != "--debug"])
    except KeyboardInterrupt:
        sys.stderr.write("duizhao: stopped.\n")
        return INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return 0
    except Exception as error:  # noqa: BLE001 - nobody shall read a traceback who did not ask for it
        if debug:
            traceback.print_exc()
        told = _named(error)
        sys.stderr.write(f"duizhao: {printable(sentence(told))}\n")
        return told.exit_code


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale; a lone surrogate, as of an odd file name, as its escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _discard_output() -> None:
    """Let what is still buffered go nowhere: whoever was to read it went away or has no room."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _named(error: Exception) -> WorkbenchError:
    """Return the error a person can be told of."""
    if isinstance(error, WorkbenchError):
        return error
    if isinstance(error, OSError):
        _discard_output()
        return EnvironmentFailure("output.failed", reason=error.strerror or str(error))
    return InternalError("command.bug", reason=f"{type(error).__name__}: {error}")


def _run(words: list[str]) -> int:
    if not words or words[0] not in COMMANDS:
        _refuse_mistake(words)
        return _carried_out(window, window_parser(), words)
    module = import_module(f"workbench.cli.commands.{COMMANDS[words[0]]}")
    command = cast("CommandModule", module)
    return _carried_out(command, command_parser(command), words[1:])


def _carried_out(module: Runs, parser: argparse.ArgumentParser, words: list[str]) -> int:
    try:
        arguments = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    _refuse_undecodable(arguments)
    output = Output(as_json=bool(getattr(arguments, "json", False)))
    code = module.run(arguments, output)
    output.flush()
    return code


def _refuse_mistake(words: list[str]) -> None:
    """Raise `command.unknown` for a bare word that names no file: a command mistyped."""
    first = words[0] if words else "-"
    is_path = PurePath(first).suffix or PurePath(first).name != first or os.path.exists(first)  # noqa: PTH110 - Path.exists raises for names that cannot be
    if not first.startswith("-") and not is_path:
        raise UsageError("command.unknown", given=first, known=", ".join(COMMANDS))


def _refuse_undecodable(arguments: argparse.Namespace) -> None:
    """Raise for words that are to be stored and cannot be; names of files are left alone."""
    for word in vars(arguments).values():
        if isinstance(word, str) and any("\ud800" <= sign <= "\udfff" for sign in word):
            raise UsageError("command.undecodable", given=word)
