"""`duizhao review export|import`: a table for a reviewer, and what comes back of it."""

import argparse
from collections.abc import Collection, Mapping
from pathlib import Path

from workbench.cli.arguments import (
    ALL,
    STATUSES,
    Parser,
    add_articles,
    add_json,
    add_project,
)
from workbench.cli.counts import count_of
from workbench.cli.existing import open_project
from workbench.cli.output import Json, Output
from workbench.formats.input_file import read_input
from workbench.messages import warning_sentence
from workbench.model.errors import UsageError
from workbench.model.ids import ArticleId
from workbench.model.proposal import Proposal, ReviewPlan
from workbench.model.review import ReviewedRow, RowState
from workbench.model.segment import Status
from workbench.services.commands.reviewing import ReviewTaken
from workbench.services.exchange.exporting import EVERYTHING
from workbench.services.exchange.reviewing import (
    plan_review,
    project_id,
    review_request,
    taking,
    write_review,
)
from workbench.services.exchange.showing import chosen_articles
from workbench.services.session import Session
from workbench.services.settings.preferences import PreferenceStore

NAME = "review"
HELP = "Give a table out for review, and take the reviewer's changes back."

NONE = "none"
_MOST_DIGITS = 8

# The exit code where rows came back that cannot be applied.
PARTIAL = 1

_STATES: Mapping[RowState, str] = {
    RowState.NO_KEY: "added by hand, or its number was edited",
    RowState.COPIED: "a copy of another row",
    RowState.MOVED: "moved to another place",
    RowState.DELETED: "deleted",
    RowState.ADDED: "inserted",
    RowState.SOURCE_CHANGED: "its source was changed",
    RowState.FOREIGN: "of another project",
    RowState.OUTDATED: "the segment has changed since",
    RowState.UNKNOWN: "the project has no such segment",
    RowState.LOCKED: "the segment is locked",
}


def add_arguments(parser: Parser) -> None:
    """Take the words of both directions."""
    ways = parser.add_subparsers(dest="way", required=True, metavar="export|import")
    out = ways.add_parser("export", allow_abbrev=False, help="give a table out, .docx or .xlsx")
    add_project(out)
    out.add_argument("output", type=Path, metavar="OUT")
    add_articles(out)
    out.add_argument("--status", choices=(*STATUSES, ALL), action="append", help="else all")
    add_json(out)
    back = ways.add_parser("import", allow_abbrev=False, help="list or take what came back")
    add_project(back)
    back.add_argument("file", type=Path, metavar="FILE")
    back.add_argument(
        "--accept",
        default=NONE,
        metavar="all|none|NUMBERS",
        help="which changes to take over, as 1,3-5; without it they are only listed",
    )
    back.add_argument("--reviewer", default="", help="whose the changes are that name nobody")
    add_json(back)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Write the table, or list the changes and take over those named; 1 where rows are odd."""
    author = PreferenceStore().load().author
    with open_project(arguments.project, output, author) as session:
        if arguments.way == "export":
            return _export(session, arguments, output)
        return _import(session, arguments, output)


def _export(session: Session, arguments: argparse.Namespace, output: Output) -> int:
    wanted = tuple(ArticleId(number) for number in arguments.article)
    articles = chosen_articles(session.read, wanted)
    request = review_request(
        session.read,
        project_id(session),
        articles,
        _title(session, articles),
        statuses=_statuses(arguments.status),
    )
    path: Path = arguments.output
    warnings = write_review(request, path)
    output.warnings(path.name, warnings)
    told: Json = [{"code": each.code, "text": warning_sentence(each)} for each in warnings]
    count = len(request.rows)
    output.document(
        {"file": str(path), "articles": len(articles), "segments": count, "warnings": told}
    )
    output.line(f"{path}: {count_of(count, 'segment')} to review")
    return 0


def _title(session: Session, articles: Collection[ArticleId]) -> str:
    if len(articles) == 1:
        return session.read.article(next(iter(articles))).title
    return session.path.stem


def _statuses(names: list[str] | None) -> frozenset[Status]:
    if not names or ALL in names:
        return EVERYTHING
    return frozenset(map(Status, names))


def _import(session: Session, arguments: argparse.Namespace, output: Output) -> int:
    path: Path = arguments.file
    plan = plan_review(session.read, read_input(path), path.name)
    accepted = _accepted(arguments.accept, plan)
    command = taking(plan, accepted, arguments.reviewer)
    taken = ReviewTaken()
    if command is not None:
        session.execute(command)
        taken = command.outcome
    for each in plan.proposals:
        output.line(_line(each, accepted=each.number in accepted))
    for row in plan.odd:
        output.remark(f"row {row.position or row.number}: {_why(row)}: {row.source}")
    output.document(_json(plan, accepted, taken))
    output.line(
        f"{len(accepted):,} of {count_of(len(plan.proposals), 'change')} taken over; "
        f"{count_of(len(plan.odd), 'row')} only told"
    )
    return PARTIAL if plan.odd or taken.stale else 0


def _accepted(words: str, plan: ReviewPlan) -> frozenset[int]:
    """Return the numbers named; raise `UsageError("review.numbers")` for what names none."""
    if words == ALL:
        return frozenset(each.number for each in plan.proposals)
    if words == NONE:
        return frozenset()
    found: set[int] = set()
    for part in words.split(","):
        first, _, last = part.strip().partition("-")
        ends = (first, last or first)
        if not all(end.isascii() and end.isdigit() and len(end) <= _MOST_DIGITS for end in ends):
            raise UsageError("review.numbers", given=words)
        low, high = map(int, ends)
        if high > len(plan.proposals):
            raise UsageError("review.no_change", number=high, count=len(plan.proposals))
        found.update(range(low, high + 1))
    return frozenset(found)


def _line(each: Proposal, *, accepted: bool) -> str:
    mark = "+" if accepted else " "
    who = f" ({each.author})" if each.author else ""
    said = f"{each.old} → {each.new}" if each.old or each.kind != "note" else each.new
    return f"{mark}{each.number:>4}  {each.row:>4}  {each.kind:<6}  {said}{who}"


def _why(row: ReviewedRow) -> str:
    return ", ".join(_STATES[state] for state in RowState if state in row.states)


def _json(plan: ReviewPlan, accepted: Collection[int], taken: ReviewTaken) -> Json:
    return {
        "file": plan.name,
        "tool": plan.tool,
        "authors": list(plan.authors),
        "changes": [
            {
                "number": each.number,
                "kind": each.kind.value,
                "article": each.article_id,
                "segment": each.segment_id,
                "row": each.row,
                "source": each.source,
                "old": each.old,
                "new": each.new,
                "author": each.author,
                "at": each.at,
                "accepted": each.number in accepted,
            }
            for each in plan.proposals
        ],
        "odd_rows": [
            {
                "row": row.position,
                "number": row.number,
                "states": [state.value for state in RowState if state in row.states],
                "source": row.source,
                "old": row.old_target,
                "new": row.new_target,
                "comments": [comment.text for comment in row.comments],
            }
            for row in plan.odd
        ],
        "unchanged": plan.unchanged,
        "taken": {
            "segments": taken.segments,
            "notes": taken.notes,
            "changed_meanwhile": list(taken.stale),
        },
    }
