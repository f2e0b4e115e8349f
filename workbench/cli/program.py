"""From the words of a command to its exit code; every error becomes a sentence on the way."""

import argparse
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from workbench.cli.arguments import COMMANDS, command_parser, window_parser
from workbench.cli.output import Output
from workbench.messages import sentence
from workbench.model.errors import WorkbenchError

INTERRUPTED = 130


class CommandModule(Protocol):
    """A module of this package that carries out one command."""

    def run(self, arguments: argparse.Namespace, output: Output) -> int:
        """Carry it out and return the exit code; raise `WorkbenchError` if it cannot be done."""


def run(words: Sequence[str] | None = None) -> int:
    """Run one command, or the window where the first word is no command."""
    given = list(sys.argv[1:] if words is None else words)
    debug = "--debug" in given
    given = [word for word in given if word != "--debug"]
    try:
        return _run(given)
    except WorkbenchError as error:
        if debug:
            traceback.print_exc()
        sys.stderr.write(f"duizhao: {sentence(error)}\n")
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("duizhao: stopped.\n")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output went away; what is still buffered has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(words: list[str]) -> int:
    is_command = bool(words) and words[0] in COMMANDS
    parser = command_parser() if is_command else window_parser()
    try:
        arguments = parser.parse_args(words)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 2
    name = COMMANDS[words[0]] if is_command else "window"
    module = cast("CommandModule", import_module(f"workbench.cli.{name}"))
    output = Output(as_json=bool(getattr(arguments, "json", False)))
    code = module.run(arguments, output)
    output.flush()
    return code
