"""The words that commands have in common, and the parser of one command, or of the window."""

import argparse
import re
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Protocol

from workbench.cli.commands import COMMANDS
from workbench.cli.output import Output
from workbench.model.language import Variant
from workbench.model.segment import Role, Status

_DEBUG = "With --debug, an error also shows where it came from."

VARIANTS = tuple(variant.value for variant in Variant)
ROLES = tuple(role.value for role in Role)
STATUSES = tuple(status.value for status in Status)

# SQLite's largest, and so that of every identifier.
LARGEST_NUMBER = 2**63 - 1

# The word for every status.
ALL = "all"

DAY = 86_400

Parser = argparse.ArgumentParser


class CommandModule(Protocol):
    """A module of `workbench.cli.commands`, which carries out one command."""

    @property
    def NAME(self) -> str:  # noqa: N802 - a module's constant
        """Return the word that calls it."""

    @property
    def HELP(self) -> str:  # noqa: N802 - as above
        """Return what it does, in a sentence."""

    def add_arguments(self, parser: Parser) -> None:
        """Add its words to `parser`."""

    def run(self, arguments: argparse.Namespace, output: Output) -> int:
        """Carry it out and return the exit code; raise `WorkbenchError` if it cannot be done."""


def window_parser() -> Parser:
    """Return the parser of `duizhao [PROJECT|ARTICLE …]`."""
    commands = "\n".join(f"  duizhao {name} --help" for name in COMMANDS)
    parser = Parser(
        prog="duizhao",
        description="Open the window: on a project, or on articles, for which a project is made.",
        epilog=f"Commands that need no window:\n{commands}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PROJECT|ARTICLE")
    parser.add_argument("--sample", action="store_true", help="open the sample article")
    parser.add_argument("--version", action="version", version=f"duizhao {_version()}")
    parser.add_argument("--debug", action="store_true", help="show where an error came from")
    return parser


def _version() -> str:
    try:
        return version("duizhao")
    except PackageNotFoundError:
        return "(not installed)"


def command_parser(command: CommandModule) -> Parser:
    """Return the parser of a command's words after its name."""
    parser = Parser(
        prog=f"duizhao {command.NAME}",
        description=command.HELP,
        epilog=_DEBUG,
        allow_abbrev=False,
    )
    command.add_arguments(parser)
    return parser


def number(word: str) -> int:
    """Return the number of an article or a segment; no project has others."""
    if word.isascii() and word.isdigit() and 0 < int(word[:20]) <= LARGEST_NUMBER:
        return int(word)
    raise argparse.ArgumentTypeError(f"“{word}” is not the number of anything in a project")


def seconds(word: str) -> float:
    """Return a time limit: more than nothing, and at most a day."""
    try:
        limit = float(word)
    except ValueError:
        limit = 0.0
    if 0 < limit <= DAY:
        return limit
    raise argparse.ArgumentTypeError(f"“{word}” is no number of seconds up to {DAY}")


def language_tag(word: str) -> str:
    """Return a language tag if it is made as BCP 47 §2.1 says."""
    if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", word):
        return word
    raise argparse.ArgumentTypeError(f"“{word}” is no language tag such as en-US")


def add_project(parser: Parser) -> None:
    """Take the project."""
    parser.add_argument("project", type=Path, metavar="PROJECT")


def add_json(parser: Parser) -> None:
    """Take the wish for JSON."""
    parser.add_argument("--json", action="store_true", help="print JSON")


def add_articles(parser: Parser) -> None:
    """Take the articles it is limited to; all if none is named."""
    parser.add_argument(
        "--article",
        type=number,
        action="append",
        default=[],
        metavar="N",
        help="only this article",
    )
