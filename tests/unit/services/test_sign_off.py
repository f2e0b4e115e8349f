"""Sign-offs hold while the article stays as it was signed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.projects import an_article, segment_ids
from workbench.model.finding import VerdictKind
from workbench.model.segment import Status
from workbench.services.commands.annotations import AddNote
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.command import Command
from workbench.services.commands.targets import SetStatus, SetTarget
from workbench.services.commands.verdicts import (
    AskTranslator,
    DismissFinding,
    SignOffArticle,
    WithdrawSignOff,
)
from workbench.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A project of two signed articles, the first with a translated headline."""
    with Session(tmp_path / "news.dzp", author="Ann") as session:
        session.execute(AddArticle(an_article(), "one.txt"))
        session.execute(AddArticle(an_article("氣候會談", url="https://example.org/2"), "two.txt"))
        session.execute(SetTarget(segment_ids(session)[0], "Kerry arrives in Beijing"))
        for article in session.read.articles():
            session.execute(SignOffArticle(article.id))
        yield session


def signed(session: Session) -> list[str]:
    """Where the signed articles come from."""
    ids = {each.article_id for each in session.read.sign_offs()}
    return [each.origin for each in session.read.articles() if each.id in ids]


def change(session: Session, *, what: str) -> Command:
    first, second = segment_ids(session)[:2]
    changes: dict[str, Command] = {
        "a new target": SetTarget(second, "He arrived on Sunday."),
        "another target": SetTarget(first, "Kerry lands in Beijing"),
        "a status": SetStatus((first,), Status.REVIEWED),
        "a question": AskTranslator(first, "name.spelling", "mark", "Kerry or Kerrey?"),
    }
    return changes[what]


@pytest.mark.parametrize("what", ["a new target", "another target", "a status", "a question"])
def test_what_changes_a_signed_article_withdraws_its_sign_off_alone(
    session: Session, what: str
) -> None:
    session.execute(change(session, what=what))
    assert signed(session) == ["two.txt"]


@pytest.mark.parametrize("what", ["a new target", "another target", "a status", "a question"])
def test_taking_the_change_back_restores_the_sign_off(session: Session, what: str) -> None:
    before = session.read.sign_offs()
    session.execute(change(session, what=what))
    session.undo()
    assert session.read.sign_offs() == before
    session.redo()
    assert signed(session) == ["two.txt"]


def test_a_note_or_a_dismissal_withdraws_nothing(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(AddNote(first, "Check the byline."))
    session.execute(DismissFinding(first, "name.spelling", "mark", "It is how he signs."))
    assert [each.kind for each in session.read.verdicts((first,))] == [VerdictKind.DISMISSED]
    assert signed(session) == ["one.txt", "two.txt"]


def test_writing_what_stands_there_already_withdraws_nothing(session: Session) -> None:
    session.execute(SetTarget(segment_ids(session)[0], "Kerry arrives in Beijing"))
    assert signed(session) == ["one.txt", "two.txt"]


def test_a_sign_off_says_who_signed_and_can_be_taken_back(session: Session) -> None:
    article = session.read.articles()[0]
    assert {each.signed_by for each in session.read.sign_offs()} == {"Ann"}
    session.execute(WithdrawSignOff(article.id))
    assert signed(session) == ["two.txt"]


def test_an_article_without_a_sign_off_changes_as_before(session: Session) -> None:
    session.execute(change(session, what="another target"))
    session.execute(change(session, what="a status"))
    assert signed(session) == ["two.txt"]
