"""What the journal has of segments."""

from tests.projects import Clock, segment_ids
from workbench.model.segment import Status
from workbench.services.commands.targets import SetLocked, SetStatus, SetTarget
from workbench.services.session import Session
from workbench.storage.images import Change


def test_the_images_of_a_segment_are_told_from_the_newest(session: Session, clock: Clock) -> None:
    first, second = segment_ids(session)[:2]
    session.execute(SetTarget(first, "One"))
    clock.pass_by(10)
    session.execute(SetTarget(first, "Two"))
    session.execute(SetTarget(second, "Other"))
    images = session.read.images_of(first)
    assert [image.change for image in images] == [Change.UPDATE, Change.UPDATE, Change.CREATE]
    assert [image.before.get("target") for image in images] == ["One", "", None]
    assert images[0].at - images[1].at == 10_000
    assert images[0].author == "lin"


def test_an_image_tells_only_what_a_history_tells(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(SetLocked((first,), locked=True))
    assert session.read.images_of(first)[0].before == {}


def test_images_since_a_moment_are_those_after_it(session: Session, clock: Clock) -> None:
    first, second = segment_ids(session)[:2]
    session.execute(SetTarget(first, "One"))
    then = clock.now
    clock.pass_by(10)
    session.execute(SetTarget(second, "Two"))
    assert [image.segment_id for image in session.read.images_since(then)] == [second]


def test_a_confirmation_counts_once_and_is_taken_back_by_an_edit(
    session: Session, clock: Clock
) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "One"))
    session.execute(SetStatus((first,), Status.TRANSLATED))
    session.execute(SetStatus((first,), Status.REVIEWED))
    clock.pass_by(60)
    session.execute(SetTarget(first, "Two"))
    steps = session.read.confirmations()
    assert [step.change for step in steps] == [1, -1]
    assert steps[1].at - steps[0].at == 60_000
    assert steps[0].characters == 16


def test_undoing_a_confirmation_takes_it_back(session: Session) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "One"))
    session.execute(SetStatus((first,), Status.TRANSLATED))
    session.undo()
    assert [step.change for step in session.read.confirmations()] == [1, -1]


def test_the_moments_of_work_are_when_the_journal_was_written(
    session: Session, clock: Clock
) -> None:
    began = clock.now - 60_000
    session.execute(SetTarget(segment_ids(session)[0], "One"))
    assert session.read.moments_of_work() == [began, clock.now]
