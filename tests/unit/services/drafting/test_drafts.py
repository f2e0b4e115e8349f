from pathlib import Path

import pytest

from tests.projects import an_article, segments
from workbench.api import ProviderFacts
from workbench.model.changes import ChangeSet
from workbench.model.errors import EnvironmentFailure, InputError
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Status
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.command import Command
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import SetLocked, SetRole, SetStatus, SetTarget
from workbench.services.drafting.drafting import DraftRequest, DraftResult
from workbench.services.drafting.drafts import (
    ONLINE_SETTING,
    DraftWriter,
    Only,
    is_allowed,
    may_draft,
    plan_drafts,
    put_drafts,
    refuse_forbidden,
    request_for,
)
from workbench.services.session import Session


def result(session: Session, index: int, text: str = "EN") -> DraftResult:
    segment = segments(session)[index]
    return DraftResult(segment.id, segment.rev, text)


def planned(session: Session, only: Only = Only.INITIAL) -> list[SegmentId]:
    plan = plan_drafts(session.read, only=only)
    return [request.segment_id for requests in plan.values() for request in requests]


def test_everything_empty_is_asked_for_with_its_revision(session: Session) -> None:
    (requests,) = plan_drafts(session.read).values()

    assert requests == [
        DraftRequest(s.id, s.rev, s.source, s.article_id, s.role) for s in segments(session)
    ]
    assert requests[0] == request_for(segments(session)[0])


def test_articles_are_asked_for_by_the_variant_they_are_written_in(session: Session) -> None:
    taiwan = an_article("題", "甲。", url="https://example.org/2")
    article = type(taiwan)(taiwan.title, taiwan.url, None, Variant.TAIWAN, taiwan.segments)
    session.execute(AddArticle(article, "2.txt"))

    plan = plan_drafts(session.read)
    second = plan_drafts(session.read, [session.read.articles()[1].id])

    assert {variant: len(requests) for variant, requests in plan.items()} == {
        Variant.CHINA: 4,
        Variant.TAIWAN: 2,
    }
    assert second == {Variant.TAIWAN: plan[Variant.TAIWAN]}


def test_what_is_no_work_is_not_asked_for(session: Session) -> None:
    related, locked, typed, left = segments(session)
    session.execute(SetRole([related.id], Role.RELATED))
    session.execute(SetLocked([locked.id], locked=True))
    session.execute(SetTarget(typed.id, "By hand"))

    assert planned(session) == [left.id]
    assert planned(session, Only.DRAFT) == [left.id]


def test_a_machine_s_draft_is_asked_for_again_only_on_request(session: Session) -> None:
    first, *_ = segments(session)
    put_drafts(session, [result(session, 0)], "google")

    assert first.id not in planned(session)
    assert first.id in planned(session, Only.DRAFT)


def test_a_draft_that_somebody_confirmed_is_a_human_s(session: Session) -> None:
    put_drafts(session, [result(session, 0)], "google")
    first = segments(session)[0]
    session.execute(SetStatus([first.id], Status.TRANSLATED))

    assert not may_draft(segments(session)[0], Only.DRAFT)
    assert put_drafts(session, [result(session, 0, "Other")], "google") == frozenset()
    assert segments(session)[0].target == "EN"


def test_drafts_are_one_step_and_say_where_they_came_from(session: Session) -> None:
    taken = put_drafts(session, [result(session, 0), result(session, 1)], "deepl")

    first, second, *_ = segments(session)
    assert taken == {first.id, second.id}
    assert (first.target, first.status, first.origin) == ("EN", Status.DRAFT, "mt:deepl")
    session.undo()
    assert [segment.target for segment in segments(session)] == [""] * 4


def test_a_draft_for_what_was_typed_meanwhile_is_dropped(session: Session) -> None:
    late, fine = result(session, 0), result(session, 1)
    session.execute(SetTarget(late.segment_id, "A human was faster"))

    taken = put_drafts(session, [late, fine], "google")

    assert taken == {fine.segment_id}
    assert segments(session)[0].target == "A human was faster"


@pytest.mark.parametrize("text", ["typed and emptied again"])
def test_a_draft_for_a_segment_that_changed_and_is_empty_again_is_dropped(
    session: Session, text: str
) -> None:
    late = result(session, 0)
    session.execute(SetTarget(late.segment_id, text))
    session.execute(SetTarget(late.segment_id, ""))

    assert put_drafts(session, [late], "google") == frozenset()


def test_failures_empty_texts_and_unknown_segments_change_nothing(session: Session) -> None:
    first = segments(session)[0]
    useless = [
        DraftResult(first.id, first.rev, error=EnvironmentFailure("provider.timeout")),
        DraftResult(first.id, first.rev, "  "),
    ]

    assert put_drafts(session, useless, "google") == frozenset()
    assert put_drafts(session, [DraftResult(SegmentId(999), 1, "EN")], "google") == frozenset()
    assert segments(session)[0].rev == first.rev


def test_drafts_that_come_in_any_order_are_stored_in_that_of_their_segments(
    session: Session,
) -> None:
    (requests,) = plan_drafts(session.read).values()
    before = session.read.images_since(0)

    with DraftWriter(session, requests, "google") as writer:
        for number in (3, 0, 2, 1):
            writer.take(result(session, number, f"EN {number}"))
        assert [segment.target for segment in segments(session)] == [""] * 4

    assert writer.put == 4
    assert [segment.target for segment in segments(session)] == [f"EN {n}" for n in range(4)]
    assert len(session.read.images_since(0)) > len(before)
    session.undo()
    assert [segment.target for segment in segments(session)] == [""] * 4


class Watched(Session):
    """A session that remembers of its changes which are on the disk for good."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.synced: list[bool] = []

    def execute(self, command: Command, origin: str = "", *, synced: bool = True) -> ChangeSet:
        self.synced.append(synced)
        return super().execute(command, origin, synced=synced)


def test_drafts_in_groups_wait_for_no_disk_and_those_put_by_themselves_do(
    project_path: Path,
) -> None:
    with Watched(project_path) as session:
        session.execute(AddArticle(an_article(), "news.txt"))
        (requests,) = plan_drafts(session.read).values()
        session.synced.clear()

        put_drafts(session, [result(session, 0)], "google")
        with DraftWriter(session, requests, "google") as writer:
            writer.take(result(session, 1))

        assert session.synced == [True, False]


def test_what_came_before_a_failure_is_stored(session: Session) -> None:
    (requests,) = plan_drafts(session.read).values()

    def interrupted() -> None:
        with DraftWriter(session, requests, "google") as writer:
            writer.take(result(session, 1))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()

    assert [segment.target for segment in segments(session)] == ["", "EN", "", ""]


def test_a_project_that_forbids_it_gives_its_texts_to_nobody_outside_this_machine(
    session: Session,
) -> None:
    online, local = ProviderFacts("Example Ltd"), ProviderFacts("")
    refuse_forbidden(session.read, online)
    assert is_allowed(session.read)

    session.execute(ChangeSettings(((ONLINE_SETTING, "off"),)))

    assert not is_allowed(session.read)
    refuse_forbidden(session.read, local)
    with pytest.raises(InputError) as refused:
        refuse_forbidden(session.read, online)
    assert refused.value.code == "provider.forbidden"
