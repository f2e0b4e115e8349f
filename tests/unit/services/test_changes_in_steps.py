"""A change that is made bit by bit: whole or not at all, and nothing comes between."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from tests.projects import an_article, segments
from workbench.model.changes import ChangeSet
from workbench.model.errors import UsageError
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.command import Batch, Undoable
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session
from workbench.storage.steps import Steps, at_once
from workbench.storage.transaction import Transaction

OTHER = AddArticle(an_article("第二篇", "二。", url="https://example.org/2"), "two.txt")


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    with Session(project_path, author="lin") as session:
        session.execute(AddArticle(an_article(), "one.txt"))
        yield session


def begun(session: Session) -> Steps[ChangeSet]:
    """A change of which two steps are done."""
    steps = session.execute_in_steps(OTHER)
    next(steps)
    next(steps)
    return steps


def stored(session: Session) -> int:
    with session.reading() as reading:
        return len(reading.reader.articles())


def test_nothing_is_stored_before_the_last_step(session: Session) -> None:
    told: list[ChangeSet] = []
    session.subscribe(told.append)
    steps = begun(session)

    assert (stored(session), told) == (1, [])
    changes = at_once(steps)
    assert (stored(session), told) == (2, [changes])
    assert changes.command == "add_article"


def test_steps_that_are_given_up_leave_nothing(session: Session) -> None:
    steps = begun(session)

    steps.close()

    assert len(session.read.articles()) == 1
    session.execute(OTHER)
    assert stored(session) == 2


def test_another_change_comes_after_what_was_begun(session: Session) -> None:
    told: list[str] = []
    session.subscribe(lambda changes: told.append(changes.command))
    first = segments(session)[0].id
    steps = begun(session)

    session.execute(SetTarget(first, "Typed"))

    assert told == ["add_article", "set_target"]
    assert at_once(steps).command == "add_article"
    assert told == ["add_article", "set_target"]
    session.undo()
    assert (segments(session)[0].target, stored(session)) == ("", 2)
    session.undo()
    assert stored(session) == 1
    session.redo()
    assert stored(session) == 2


def test_undo_comes_after_it_too(session: Session) -> None:
    steps = begun(session)

    session.undo()

    assert at_once(steps).command == "add_article"
    assert stored(session) == 1


def test_the_file_is_not_folded_under_it(session: Session) -> None:
    steps = begun(session)

    assert session.fold() is False
    session.settle()
    at_once(steps)
    assert stored(session) == 2


def test_closing_takes_it_back(project_path: Path) -> None:
    session = Session(project_path, author="lin")
    begun(session)

    session.close()

    with Session(project_path) as again:
        assert again.read.articles() == []


@dataclass(frozen=True)
class Failing(Undoable):
    code: ClassVar[str] = "fail"

    def apply(self, _: Transaction) -> None:
        raise UsageError("article.unknown", id=7)


def test_who_began_it_hears_what_failed_and_nobody_else(session: Session) -> None:
    first = segments(session)[0].id
    steps = session.execute_in_steps(Batch("both", (OTHER, Failing())))
    next(steps)

    session.execute(SetTarget(first, "Typed"))

    assert (segments(session)[0].target, stored(session)) == ("Typed", 1)
    with pytest.raises(UsageError, match=r"article\.unknown"):
        at_once(steps)


def test_all_at_once_is_the_same(session: Session) -> None:
    in_steps = at_once(session.execute_in_steps(OTHER))
    session.undo()
    whole = session.execute(OTHER)

    assert {ref.kind for ref in in_steps.created} == {ref.kind for ref in whole.created}
    assert len(in_steps.created) == len(whole.created)
