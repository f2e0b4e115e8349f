"""`duizhao highlight PROJECT SEGMENT …`."""

import argparse

from workbench.cli.arguments import Parser, add_json, add_project, number
from workbench.cli.existing import open_project
from workbench.cli.output import Output
from workbench.model.changes import EntityRef, Kind
from workbench.model.highlight import Side
from workbench.model.ids import HighlightId, SegmentId
from workbench.services.commands.annotations import AddHighlight, MarkedSpan

NAME = "highlight"
HELP = "Highlight a span of a segment."


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    add_project(parser)
    parser.add_argument("segment", type=number, metavar="SEGMENT")
    parser.add_argument("--side", choices=("source", "target"), required=True)
    parser.add_argument("--start", type=int, required=True, help="first character, from 0")
    parser.add_argument("--end", type=int, required=True, help="after the last character")
    parser.add_argument(
        "--kind", type=_kind, required=True, help="term, name, number, quote, doubt, fact …"
    )
    parser.add_argument("--note", default="")
    add_json(parser)


def _kind(word: str) -> str:
    if word.strip():
        return word.strip()
    raise argparse.ArgumentTypeError("a highlight needs a kind")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Highlight a span and say which number the highlight has."""
    span = MarkedSpan(Side(arguments.side), arguments.start, arguments.end)
    segment_id = SegmentId(arguments.segment)
    with open_project(arguments.project, output) as session:
        session.read.segment(segment_id)
        changes = session.execute(AddHighlight(segment_id, arguments.kind, (span,), arguments.note))
        made = session.read.highlight(next(iter(_ids(changes.touched(Kind.HIGHLIGHT)))))
    quote = made.anchors[0].quote
    output.document({"id": made.id, "segment": segment_id, "kind": made.kind, "quote": quote})
    output.line(f"{made.id}  {made.kind}  {quote}")
    return 0


def _ids(refs: frozenset[EntityRef]) -> list[HighlightId]:
    return [HighlightId(ref.id) for ref in refs]
