"""`duizhao salvage PROJECT NEW`."""

import argparse
from pathlib import Path

from workbench.cli.arguments import Parser, add_json, add_project
from workbench.cli.output import Output
from workbench.storage.damage.salvage import salvage

NAME = "salvage"
HELP = "Save what can be read of a damaged project into a new one."

PARTIAL = 1


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    add_project(parser)
    parser.add_argument("into", type=Path, metavar="NEW")
    add_json(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Save what can be read of a damaged project; 1 if something is lost or replaced."""
    report = salvage(arguments.project, arguments.into)
    saved = {str(kind): count for kind, count in report.saved.items()}
    lost = {str(kind): count for kind, count in report.lost.items() if count}
    fixed = {str(kind): count for kind, count in (report.fixed or {}).items() if count}
    output.document(
        {
            "saved": saved,
            "lost": lost,
            "fixed": fixed,
            "mended": fixed,  # as programs that read version 0.1 know it
            "placeholders": report.placeholders,
        }
    )
    output.line("saved: " + (", ".join(f"{n} {kind}" for kind, n in saved.items()) or "nothing"))
    if lost:
        output.line("lost at most: " + ", ".join(f"{n} {kind}" for kind, n in lost.items()))
    if fixed:
        told = ", ".join(f"{n} {kind}" for kind, n in fixed.items())
        output.line(f"saved with something replaced in it: {told}")
    if report.placeholders:
        output.line(f"put in for segments that are gone: {report.placeholders}")
    return PARTIAL if lost or fixed else 0
