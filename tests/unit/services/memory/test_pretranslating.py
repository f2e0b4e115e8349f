"""Drafts out of the memory, as one step."""

import pytest

from tests.memory_services import Fill
from tests.projects import PARAGRAPHS, segments
from workbench.model.segment import Status
from workbench.services.commands.targets import SetTarget
from workbench.services.jobs import Cancelled, CancelToken
from workbench.services.memory.matches import Layer
from workbench.services.memory.pretranslating import (
    PretranslateOptions,
    look_up_drafts,
    plan_pretranslation,
    put_memory_drafts,
)
from workbench.services.memory.service import MemoryService
from workbench.services.session import Session

FIRST, SECOND = PARAGRAPHS[0], PARAGRAPHS[1]


def test_drafts_say_where_they_are_from_and_undo_takes_all_back(
    session: Session, service: MemoryService, fill: Fill
) -> None:
    fill((FIRST, "Kerry visits Beijing"), (SECOND.replace("周日", "今天"), "Kerry came today."))
    options = PretranslateOptions(least=75)

    found = look_up_drafts(service.look_up, plan_pretranslation(session.read), options)
    put = put_memory_drafts(session, found.drafts)

    first, second, third, _ = segments(session)
    assert [(s.target, s.origin, s.status) for s in (first, second, third)] == [
        ("Kerry visits Beijing", "tm:100", Status.DRAFT),
        ("Kerry came today.", f"tm:{found.drafts[1].origin[3:]}", Status.DRAFT),
        ("", "", Status.INITIAL),
    ]
    assert 75 <= int(second.origin[3:]) < 100
    assert (put, found.asked) == (frozenset({first.id, second.id}), 4)
    session.undo()
    assert not any(segment.target for segment in segments(session))


def test_only_what_reaches_the_threshold_and_its_layers_is_taken(
    session: Session, service: MemoryService, fill: Fill
) -> None:
    fill((FIRST, "Kerry visits Beijing"), (SECOND.replace("周日", "今天"), "Kerry came today."))
    wanted = plan_pretranslation(session.read)

    strict = look_up_drafts(service.look_up, wanted, PretranslateOptions(least=100))
    none = look_up_drafts(
        service.look_up, wanted, PretranslateOptions(layers=frozenset({Layer.TEMPLATE}))
    )

    assert [each.text for each in strict.drafts] == ["Kerry visits Beijing"]
    assert none.drafts == ()


def test_what_was_typed_meanwhile_stays(
    session: Session, service: MemoryService, fill: Fill
) -> None:
    fill((FIRST, "Kerry visits Beijing"))
    found = look_up_drafts(service.look_up, plan_pretranslation(session.read))
    session.execute(SetTarget(segments(session)[0].id, "Mine"))

    assert put_memory_drafts(session, found.drafts) == frozenset()
    assert segments(session)[0].target == "Mine"


def test_an_assembly_fills_a_paragraph_only_when_it_is_whole(
    session: Session, service: MemoryService, fill: Fill
) -> None:
    fill((FIRST, "Kerry visits Beijing"))
    wanted = plan_pretranslation(session.read)[0]
    half = type(wanted)(wanted.segment, wanted.rev, 1, f"{FIRST}。天气很好。")

    options = PretranslateOptions(least=10, layers=frozenset({Layer.ASSEMBLY}))

    assert service.look_up(half).assembly is not None
    assert look_up_drafts(service.look_up, [half], options).drafts == ()


def test_it_can_be_stopped(session: Session, service: MemoryService) -> None:
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        look_up_drafts(service.look_up, plan_pretranslation(session.read), cancel=token)
