"""Opinions of second readers among the findings of the checks."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.older_projects import become_format_8
from tests.opencc import ENGINE
from tests.projects import an_article, segments
from workbench.api import Api
from workbench.checks.judgement import mark_of
from workbench.checks.registry import enable
from workbench.model.finding import Fix, Opinion, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.model.ids import OpinionId, SegmentId
from workbench.model.segment import Segment
from workbench.services.checking.apart import CheckProcess, Order
from workbench.services.checking.checking import (
    ReviewedFinding,
    project_checks,
    reviewed,
)
from workbench.services.commands.articles import AddArticle, RemoveArticle
from workbench.services.commands.decisions import DismissFinding
from workbench.services.commands.fixing import FixFinding
from workbench.services.commands.opinions import KeepOpinions, ReadSegment
from workbench.services.commands.shaping import MergeSegments
from workbench.services.commands.targets import SetTarget
from workbench.services.jobs import CancelToken
from workbench.services.session import Session
from workbench.storage.damage.salvage import salvage

TARGET = "Analysts doubt that the talks can make no breakthrough of 3 points."


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    with Session(project_path) as session:
        session.execute(AddArticle(an_article(), "one.txt"))
        session.execute(SetTarget(segments(session)[3].id, TARGET))
        yield session


def last(session: Session) -> Segment:
    return segments(session)[3]


def opinion(segment: Segment, words: str = "no breakthrough", **others: Any) -> Opinion:
    start = segment.target.index(words)
    usual = Opinion(
        OpinionId(0),
        segment.id,
        "reader.meaning",
        Severity.ERROR,
        mark_of(segment),
        "It says the opposite.",
        (),
        (Span(start, start + len(words)),),
        model="tiny",
        prompt="0123456789ab",
    )
    return replace(usual, **others)


def keep(session: Session, *opinions: Opinion) -> None:
    segment = last(session)
    session.execute(KeepOpinions([ReadSegment(segment.id, mark_of(segment), opinions)]))


def told(session: Session, style: HouseStyle | None = None) -> list[ReviewedFinding]:
    """What a check of everything says of the last segment, by second readers."""
    api = Api()
    enable(api)
    checks = project_checks(api, ENGINE, style or HouseStyle())
    checks.check_all(session.read, CancelToken(), prepared=False)
    found = reviewed(checks, session.read, checks.with_any(session.read))
    return [e for e in found.get(last(session).id, ()) if e.finding.code.startswith("reader.")]


def test_they_are_told_as_findings_that_name_model_and_prompt(session: Session) -> None:
    keep(session, opinion(last(session), fix=Fix(0, 8, "Nobody")))

    [judged] = told(session)

    assert judged.is_open
    assert judged.finding.values["model"] == "tiny"
    assert judged.finding.values["prompt"] == "0123456789ab"
    assert judged.finding.fix == Fix(0, 8, "Nobody")


def test_they_survive_closing(project_path: Path, session: Session) -> None:
    keep(session, opinion(last(session)))
    session.close()

    with Session(project_path) as again:
        assert len(told(again)) == 1


def test_they_vanish_when_the_paragraph_changes_and_come_back_with_it(session: Session) -> None:
    keep(session, opinion(last(session)))

    session.execute(SetTarget(last(session).id, "A breakthrough is possible."))
    assert told(session) == []

    session.undo()
    assert len(told(session)) == 1


def test_one_that_a_check_tells_at_the_same_place_is_not_told_again(session: Session) -> None:
    number = opinion(last(session), "3", code="reader.number")
    elsewhere = opinion(last(session), "Analysts", code="reader.number")
    keep(session, number, elsewhere)

    assert [each.finding.target for each in told(session)] == [elsewhere.target]


def test_a_dismissal_holds_when_the_same_is_said_again_in_other_words(session: Session) -> None:
    keep(session, opinion(last(session)))
    [judged] = told(session)
    code = judged.finding.code
    session.execute(DismissFinding(last(session).id, code, judged.judged, "It does not."))

    keep(session, opinion(last(session), "no", reason="Once more: the opposite.", model="big"))

    [again] = told(session)
    assert not again.is_open
    assert again.finding.values["reason"] == "It says the opposite."


def test_what_is_not_said_again_is_gone(session: Session) -> None:
    keep(session, opinion(last(session)))
    keep(session)

    assert told(session) == []
    assert session.read.opinions() == []


def test_a_segment_that_changed_while_it_was_read_gets_nothing(session: Session) -> None:
    late = opinion(last(session))
    session.execute(SetTarget(last(session).id, "Something else."))

    session.execute(KeepOpinions([ReadSegment(last(session).id, late.read, (late,))]))
    session.execute(KeepOpinions([ReadSegment(SegmentId(999), late.read, (late,))]))

    assert session.read.opinions() == []


def test_a_reading_confirms_nothing_and_is_no_step_to_undo(session: Session) -> None:
    before, step = last(session), session.undoable()

    keep(session, opinion(last(session)))

    assert last(session) == before
    assert session.undoable() == step


def test_its_fix_is_made_as_any_other(session: Session) -> None:
    start = TARGET.index("no ")
    fix = Fix(start, start + 3, "a ")
    keep(session, opinion(last(session), fix=fix))
    [judged] = told(session)

    session.execute(FixFinding(last(session).id, judged.finding.code, judged.judged, fix))

    assert "make a breakthrough" in last(session).target
    assert told(session) == []


def test_a_house_style_can_switch_them_off(session: Session) -> None:
    keep(session, opinion(last(session)))

    assert told(session, HouseStyle(off=frozenset({"reader.meaning"}))) == []


def test_they_go_with_their_segment_and_come_back_with_it(session: Session) -> None:
    keep(session, opinion(last(session)))

    session.execute(RemoveArticle(session.read.articles()[0].id))
    assert session.read.opinions() == []
    session.undo()
    assert len(told(session)) == 1

    session.execute(MergeSegments([each.id for each in segments(session)[2:]]))
    assert session.read.opinions() == []


def test_a_process_that_checks_a_large_project_tells_them_too(
    project_path: Path, session: Session
) -> None:
    keep(session, opinion(last(session)))
    process = CheckProcess()
    found: dict[SegmentId, tuple[ReviewedFinding, ...]] = {}

    for portion in process.check(Order(project_path, HouseStyle(), (), None), CancelToken()):
        found |= portion
    process.stop()

    assert "reader.meaning" in [each.finding.code for each in found[last(session).id]]


def test_they_are_saved_out_of_a_damaged_project(
    project_path: Path, session: Session, tmp_path: Path
) -> None:
    keep(session, opinion(last(session)))
    session.close()
    content = bytearray(project_path.read_bytes())
    content[0:16] = bytes(16)
    project_path.write_bytes(content)

    salvage(project_path, tmp_path / "saved.dzp")

    with Session(tmp_path / "saved.dzp") as saved:
        assert len(told(saved)) == 1


def test_a_project_of_the_format_before_opens_and_keeps_them_from_now_on(
    project_path: Path, session: Session
) -> None:
    session.close()
    with closing(sqlite3.connect(project_path)) as connection:
        become_format_8(connection)

    with Session(project_path) as opened:
        keep(opened, opinion(last(opened)))

        assert len(told(opened)) == 1
