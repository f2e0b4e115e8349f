"""A memory holds what is confirmed in a project, whatever is done there."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.memory_services import no_encoder
from tests.projects import PARAGRAPHS, an_article, segments
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit
from workbench.model.changes import ChangeSet
from workbench.model.ids import SegmentId
from workbench.model.segment import Status
from workbench.services.commands.articles import AddArticle, RemoveArticle, RenameArticle
from workbench.services.commands.shaping import SplitSegment
from workbench.services.commands.targets import Confirm, SetStatus, SetTarget
from workbench.services.memory.following import ConfirmedInProject, steps_of
from workbench.services.memory.matches import FollowReport, MemoryPlace, State
from workbench.services.memory.questions import Asker
from workbench.services.memory.service import MemoryService
from workbench.services.memory.wanting import wanted_at
from workbench.services.session import Session


@dataclass
class Followed:
    """A project whose changes a service follows, as a window has it do."""

    session: Session
    service: MemoryService
    project: str
    memory: Path
    reports: list[FollowReport]

    def note(self, changes: ChangeSet) -> None:
        steps = steps_of(self.session.read, changes, self.project)
        self.reports.append(self.service.follow(steps))

    def translate(self, number: int, text: str) -> SegmentId:
        segment = segments(self.session)[number]
        self.session.execute(SetTarget(segment.id, text))
        self.session.execute(Confirm(segment.id))
        return segment.id

    def units(self) -> list[MemoryUnit]:
        with Memory(self.memory) as memory:
            return list(memory.all_units())

    def targets(self) -> list[str]:
        return [unit.target.text for unit in self.units()]


@pytest.fixture
def followed(
    session: Session, service: MemoryService, project: str, own: MemoryPlace
) -> Iterator[Followed]:
    made = Followed(session, service, project, own.path, [])
    stop = session.subscribe(made.note)
    service.follow(())
    yield made
    stop()


def test_confirming_writes_the_pair_with_all_that_is_known_of_it(followed: Followed) -> None:
    segment_id = followed.translate(1, "Kerry arrived on Sunday.")

    (unit,) = followed.units()

    assert (unit.source.text, unit.target.text) == (PARAGRAPHS[1], "Kerry arrived on Sunday.")
    assert (unit.previous, unit.following) == (PARAGRAPHS[0], PARAGRAPHS[2])
    assert (unit.document.title, unit.document.outlet) == (PARAGRAPHS[0], "example.org")
    assert unit.status is Status.TRANSLATED
    assert unit.last_author == "lin"
    assert unit.origin is not None
    assert (unit.origin.project, unit.origin.segment) == (followed.project, segment_id)
    assert followed.reports[-1] == FollowReport(added=1)


def test_an_edit_of_what_is_confirmed_updates_its_unit(followed: Followed) -> None:
    segment_id = followed.translate(1, "Kerry arrived.")
    followed.session.execute(SetTarget(segment_id, "Kerry came."))
    followed.session.execute(Confirm(segment_id))

    assert followed.targets() == ["Kerry came."]


def test_undo_takes_the_unit_back_and_redo_brings_it_again(followed: Followed) -> None:
    followed.translate(1, "Kerry arrived.")
    followed.session.undo()
    undone = followed.targets()
    followed.session.redo()

    assert undone == []
    assert followed.targets() == ["Kerry arrived."]


def test_what_is_taken_back_is_taken_out(followed: Followed) -> None:
    session = followed.session
    ids = [followed.translate(number, f"English {number}.") for number in (1, 2, 3)]

    session.execute(SetStatus([ids[0]], Status.REJECTED))
    rejected = followed.targets()
    session.execute(SetTarget(ids[1], ""))
    emptied = followed.targets()
    session.execute(RemoveArticle(session.read.articles()[0].id))

    assert rejected == ["English 2.", "English 3."]
    assert emptied == ["English 3."]
    assert followed.targets() == []


def test_a_new_title_reaches_the_units_of_the_article(followed: Followed) -> None:
    followed.translate(1, "Kerry arrived.")
    followed.translate(2, "A spokesman said so.")

    followed.session.execute(RenameArticle(followed.session.read.articles()[0].id, "访华"))

    assert [unit.document.title for unit in followed.units()] == ["访华", "访华"]


def test_a_split_neighbour_is_the_new_neighbour(followed: Followed) -> None:
    followed.translate(2, "A spokesman said so.")
    before = segments(followed.session)[1]

    followed.session.execute(SplitSegment(before.id, before.source.index("，") + 1, 0))

    (unit,) = followed.units()
    assert unit.previous == "将同中国官员举行会谈。"


def test_typing_where_nobody_confirmed_asks_nothing_of_the_memory(followed: Followed) -> None:
    segment = segments(followed.session)[1]
    before = followed.memory.with_name(f"{followed.memory.name}-wal")
    size = before.stat().st_size if before.exists() else 0

    for text in ("K", "Ke", "Ker"):
        followed.session.execute(SetTarget(segment.id, text))

    assert (before.stat().st_size if before.exists() else 0) == size
    assert {(each.added, each.updated, each.removed) for each in followed.reports} == {(0, 0, 0)}


def test_a_write_that_fails_is_told_and_comes_when_it_can(
    followed: Followed, own: MemoryPlace
) -> None:
    away = own.path.with_name("away")
    followed.service.close()
    own.path.rename(away)
    own.path.mkdir()
    followed.session.execute(SetTarget(segments(followed.session)[1].id, "Kerry"))
    followed.translate(1, "Kerry arrived.")
    told = followed.reports[-1]
    own.path.rmdir()
    away.rename(own.path)

    settled = followed.service.settle(ConfirmedInProject(followed.session.read, followed.project))

    assert (told.waiting, len(told.failures), told.kept) == (2, 1, True)
    assert (settled.waiting, settled.failures) == (0, ())
    assert followed.targets() == ["Kerry arrived."]


def test_what_was_confirmed_elsewhere_is_settled_on_opening(
    session: Session, service: MemoryService, project: str, own: MemoryPlace
) -> None:
    first, second = segments(session)[1:3]
    for segment in (first, second):
        session.execute(SetTarget(segment.id, f"English of {segment.id}."))
        session.execute(Confirm(segment.id))
    service.settle(ConfirmedInProject(session.read, project))
    session.execute(SetStatus([first.id], Status.REJECTED))

    report = service.settle(ConfirmedInProject(session.read, project))

    assert (report.added, report.removed) == (0, 1)
    with Memory(own.path) as memory:
        assert memory.segments_of(project) == {second.id}


def test_the_segment_itself_is_no_match_of_its_own(followed: Followed) -> None:
    segment_id = followed.translate(1, "Kerry arrived.")

    asked = wanted_at(followed.session.read, segment_id)

    assert followed.service.look_up(asked[0]).state is State.NOTHING


def test_the_next_articles_find_it_in_its_context(
    followed: Followed, own: MemoryPlace, folder: Path
) -> None:
    followed.translate(1, "Kerry arrived.")
    followed.session.execute(AddArticle(an_article(url="https://example.org/news/2"), "2.txt"))
    second = segments(followed.session)[5]

    answer = followed.service.look_up(wanted_at(followed.session.read, second.id)[0])

    assert [each.percent for each in answer.items] == [102]
    other = MemoryService([own], folder, Asker("another project"), no_encoder)
    assert other.look_up(wanted_at(followed.session.read, second.id)[0]).items
    other.close()
