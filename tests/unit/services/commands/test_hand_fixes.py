"""What was fixed by hand: kept beside the writing, which undo takes back alone."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.projects import an_article
from workbench.model.finding import DecisionKind
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.fixing import KeepHandFix, change_between
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session

WORDS = st.text("ab 市.", max_size=12)


@given(WORDS, WORDS)
def test_the_change_between_two_texts_makes_the_one_of_the_other(was: str, now: str) -> None:
    assert change_between(was, now).apply(was) == now


def test_a_change_is_of_whole_words() -> None:
    change = change_between("The talks end on July 18.", "The talks end on July 19.")
    assert (change.start, change.end, change.text) == (22, 24, "19")


def test_a_fix_by_hand_is_kept_and_undo_takes_the_writing_back(tmp_path: Path) -> None:
    with Session(tmp_path / "news.dzp", author="Ann") as session:
        session.execute(AddArticle(an_article(), "one.txt"))
        first = session.read.segments_of(session.read.articles()[0].id)[0].id
        session.execute(SetTarget(first, "He came on July 18."))
        session.seal()
        session.execute(SetTarget(first, "He came on July 19."))
        session.execute(KeepHandFix(first, "date.value", "x", "He came on July 18."))
        (kept,) = session.read.decisions([first])
        assert (kept.kind, kept.reason) == (DecisionKind.FIXED, "July 18. → July 19.")
        session.undo()
        assert session.read.segment(first).target == "He came on July 18."
