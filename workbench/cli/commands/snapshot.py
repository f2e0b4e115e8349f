"""`duizhao snapshot PROJECT`."""

import argparse
from datetime import UTC, datetime, timedelta
from pathlib import Path

from workbench.cli.arguments import Parser, add_json, add_project
from workbench.cli.output import Output
from workbench.model.moments import iso_moment
from workbench.storage.snapshots import (
    Snapshot,
    find_snapshot,
    list_snapshots,
    restore_snapshot,
    take_snapshot,
)

NAME = "snapshot"
HELP = "Take a dated copy of a project, list them, restore one."


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    add_project(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="list the snapshots, the newest first")
    what.add_argument(
        "--restore",
        nargs=2,
        metavar=("SNAPSHOT", "NEW"),
        help="make a new project of one: its number in the list, or its name",
    )
    add_json(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Take a snapshot now, list those there are, or make a project of one."""
    project: Path = arguments.project
    if arguments.restore:
        wanted, into = arguments.restore
        return _restore(find_snapshot(project, wanted), Path(into), output)
    if arguments.list:
        return _list(project, output)
    taken = take_snapshot(project, now=datetime.now(UTC), interval=timedelta(0))
    output.document({"snapshot": None if taken is None else str(taken.path)})
    output.line(str(taken.path) if taken else "Nothing was done since the newest snapshot.")
    return 0


def _restore(snapshot: Snapshot, into: Path, output: Output) -> int:
    restore_snapshot(snapshot.path, into)
    output.document({"snapshot": str(snapshot.path), "project": str(into)})
    output.line(f"{into}: as of {iso_moment(snapshot.taken_at)}")
    return 0


def _list(project: Path, output: Output) -> int:
    known = list_snapshots(project)
    output.document(
        [{"path": str(each.path), "taken_at": iso_moment(each.taken_at)} for each in known]
    )
    for number, each in enumerate(known, 1):
        output.line(f"{number:>3}  {iso_moment(each.taken_at)}  {each.path.name}")
    return 0
