"""Checking in a process of its own finds what checking here finds, and survives being killed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.projects import an_article, segment_ids
from workbench.model.errors import EnvironmentFailure
from workbench.model.ids import SegmentId
from workbench.services.checking.apart import CheckProcess, Findings, Order
from workbench.services.checking.checking import project_checks, reviewed
from workbench.services.checking.house_style import default_style
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.jobs import Cancelled, CancelToken
from workbench.services.plugins import load_api
from workbench.services.session import Session
from workbench.text.conversion.engine import OpenccEngine
from workbench.text.lexicons.tables import built_in_text, header_of
from workbench.text.lexicons.user import user_folder

PAIRS = (
    ("克里周日抵达北京", "Kerry arrives in Beijing on Sunday"),
    ("双方签署了23项协议。", "The two sides signed 32 agreements."),
    ("双方签署了23项协议。", "Both sides signed 23 agreements."),
)


@pytest.fixture
def path(project_path: Path) -> Path:
    """A project with a wrong number, and one source translated in two ways."""
    with Session(project_path) as session:
        session.execute(AddArticle(an_article(*(source for source, _ in PAIRS)), "one.txt"))
        for segment_id, (_, target) in zip(segment_ids(session), PAIRS, strict=True):
            session.execute(SetTarget(segment_id, target))
    return project_path


@pytest.fixture
def process() -> Iterator[CheckProcess]:
    made = CheckProcess()
    yield made
    made.stop()


def order(path: Path, *segment_id: SegmentId) -> Order:
    return Order(path, default_style(), (), segment_id or None)


def found(process: CheckProcess, wanted: Order) -> Findings:
    known: dict[SegmentId, object] = {}
    result: Findings = {}
    for portion in process.check(wanted, CancelToken()):
        assert known.keys().isdisjoint(portion)
        result = {**result, **portion}
    return result


def found_here(path: Path) -> Findings:
    checks = project_checks(load_api().api, OpenccEngine(), default_style())
    with Session(path) as session, session.reading() as view:
        checks.check_all(view.reader, CancelToken())
        return reviewed(checks, view.reader, checks.engine.all())


def test_it_finds_what_is_found_here(path: Path, process: CheckProcess) -> None:
    here = found_here(path)

    assert here
    assert found(process, order(path)) == here


def test_it_goes_by_the_user_s_lexicons(project_path: Path, process: CheckProcess) -> None:
    name = "bonds.tsv"
    user_folder().mkdir(parents=True)
    columns = "\t".join(header_of(built_in_text(name)))
    (user_folder() / name).write_text(f"{columns}\nfrom\tbefore\t辞诀\tbefore\tfrom\n", "utf-8")
    with Session(project_path) as session:
        session.execute(AddArticle(an_article("他们辞诀巴黎，前往罗马。"), "one.txt"))
        (segment_id,) = segment_ids(session)
        session.execute(SetTarget(segment_id, "They went from Rome to Paris."))

    judged = found(process, order(project_path))[segment_id]
    assert [each.finding.code for each in judged if each.finding.code.startswith("place")] == [
        "place.exchanged"
    ]


def test_after_an_edit_it_judges_what_the_edit_touched_again(
    path: Path, process: CheckProcess
) -> None:
    found(process, order(path))
    with Session(path) as session:
        second = segment_ids(session)[1]
        session.execute(SetTarget(second, "Both sides signed 23 agreements."))

    again = found(process, order(path, second))

    assert again[second] == ()
    assert process.is_running


def test_a_process_that_somebody_killed_is_told_and_the_next_one_begins_again(
    path: Path, process: CheckProcess
) -> None:
    portions = process.check(order(path), CancelToken())
    next(portions)
    process.stop()

    with pytest.raises(EnvironmentFailure) as told:
        list(portions)

    assert told.value.code == "checks.ended"
    assert not process.is_running
    assert found(process, order(path)) == found_here(path)


def test_cancelling_ends_the_process_whatever_it_does(path: Path, process: CheckProcess) -> None:
    token = CancelToken()
    portions = process.check(order(path), token)
    next(portions)

    token.cancel()

    with pytest.raises(Cancelled):
        list(portions)
    assert not process.is_running


def test_an_error_there_is_raised_here_and_the_process_goes_on(
    path: Path, tmp_path: Path, process: CheckProcess
) -> None:
    with pytest.raises(EnvironmentFailure) as told:
        found(process, order(tmp_path / "none.dzp"))

    assert told.value.code == "project.missing"
    assert found(process, order(path)) == found_here(path)
