"""`duizhao set PROJECT SEGMENT …`."""

import argparse
import json

from workbench.api import ExportSegment
from workbench.cli.arguments import ROLES, STATUSES, Parser, add_json, add_project, number
from workbench.cli.existing import open_project
from workbench.cli.output import Output
from workbench.formats.project_json import segment_to_json
from workbench.model.errors import UsageError
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Status
from workbench.services.commands.annotations import AddNote
from workbench.services.commands.command import Batch, Command
from workbench.services.commands.settings import SetConversion
from workbench.services.commands.targets import SetRole, SetStatus, SetTarget
from workbench.services.settings.preferences import PreferenceStore, working_hand

NAME = "set"
HELP = "Change one segment."


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    add_project(parser)
    parser.add_argument("segment", type=number, metavar="SEGMENT")
    parser.add_argument("--target", help="the English text")
    parser.add_argument("--status", choices=STATUSES)
    parser.add_argument("--role", choices=ROLES)
    parser.add_argument("--note", help="add a note")
    parser.add_argument(
        "--conversion", metavar="V=T", help="write by hand, zh-TW=文字; empty to convert again"
    )
    add_json(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Change a segment, all or nothing, as one step to undo."""
    segment_id = SegmentId(arguments.segment)
    commands = _commands(arguments, segment_id)
    if not commands:
        raise UsageError("set.nothing")
    kept = PreferenceStore().load()
    with open_project(arguments.project, output, kept.author, working_hand(kept)) as session:
        session.read.segment(segment_id)
        session.execute(Batch("set", commands))
        segment = session.read.segment(segment_id)
        exported = ExportSegment(
            segment,
            tuple(session.read.notes_of([segment_id])),
            tuple(session.read.highlights_of([segment_id])),
        )
    output.document(json.loads(json.dumps(segment_to_json(exported))))
    output.line(f"{segment.id}  {segment.role.value}  {segment.status.value}")
    return 0


def _commands(arguments: argparse.Namespace, segment_id: SegmentId) -> list[Command]:
    commands: list[Command] = []
    if arguments.role is not None:
        commands.append(SetRole((segment_id,), Role(arguments.role)))
    if arguments.target is not None:
        commands.append(SetTarget(segment_id, arguments.target))
    if arguments.status is not None:
        commands.append(SetStatus((segment_id,), Status(arguments.status)))
    if arguments.note is not None:
        commands.append(AddNote(segment_id, arguments.note))
    if arguments.conversion is not None:
        commands.append(_conversion(arguments.conversion, segment_id))
    return commands


def _conversion(given: str, segment_id: SegmentId) -> SetConversion:
    tag, equals, text = given.partition("=")
    known = {variant.value: variant for variant in Variant}
    if not equals or tag not in known:
        raise UsageError("set.conversion", given=given, known=", ".join(known))
    return SetConversion(segment_id, known[tag], text or None)
