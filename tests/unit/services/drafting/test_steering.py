"""A job of drafting told of step by step, held, and relieved of texts while it runs."""

import threading
from collections.abc import Iterator

import pytest

from tests.drafting_models import material, requests
from tests.engines import factories, settings_for
from tests.loopback import Fault, Loopback, english, serving
from workbench.model.ids import SegmentId
from workbench.services.drafting.comparing import EngineOrder, ask_engines
from workbench.services.drafting.drafting import draft
from workbench.services.drafting.orders import Aids, DraftRequest, DraftResult
from workbench.services.drafting.steering import Stage, Steering, Step
from workbench.services.jobs import CancelToken

SOURCES = ("克里访华。", "会谈开始。", "双方交换意见。", "会谈结束。")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as loopback:
        loopback.translate = english
        yield loopback


def drafted(
    server: Loopback, asked: list[DraftRequest], aids: Aids, token: CancelToken | None = None
) -> tuple[DraftResult, ...]:
    return draft(
        asked,
        factories()["mymemory"],
        settings_for("mymemory", server),
        "zh-CN",
        "en-US",
        token or CancelToken(),
        workers=1,
        aids=aids,
    )


def test_each_text_is_told_to_be_asked_before_its_draft_comes(server: Loopback) -> None:
    steps: list[Step] = []
    drafted(server, requests(material(*SOURCES)), Aids(watch=steps.append))
    assert [(step.stage, step.segments) for step in steps] == [
        (Stage.ASKED, (SegmentId(number),)) for number in (1, 2, 3, 4)
    ]


def test_a_failure_that_may_pass_is_told_with_its_reason_and_its_rest(server: Loopback) -> None:
    server.faults.append(Fault(status=429, headers={"Retry-After": "1"}))
    steps: list[Step] = []
    results = drafted(server, requests(material(*SOURCES[:1])), Aids(watch=steps.append))
    assert [step.stage for step in steps] == [Stage.ASKED, Stage.RETRYING]
    assert steps[1].error is not None
    assert steps[1].rest == 1.0
    assert results[0].error is None


def test_equal_texts_are_told_of_together(server: Loopback) -> None:
    steps: list[Step] = []
    asked = requests(material("克里访华。", "克里访华。"))
    drafted(server, asked, Aids(watch=steps.append))
    assert [set(step.segments) for step in steps] == [{1, 2}]
    assert len(server.asked) == 1


def test_what_is_taken_out_is_not_asked_for_and_not_answered(server: Loopback) -> None:
    steering = Steering()
    asked = requests(material(*SOURCES))
    steering.drop(asked[2].segment_id)
    results = drafted(server, asked, Aids(steering=steering))
    assert [result.segment_id for result in results] == [1, 2, 4]
    assert SOURCES[2] not in server.texts


def test_a_text_that_another_paragraph_still_wants_is_asked_for(server: Loopback) -> None:
    steering = Steering()
    asked = requests(material("克里访华。", "克里访华。"))
    steering.drop(asked[0].segment_id)
    results = drafted(server, asked, Aids(steering=steering))
    assert [result.segment_id for result in results] == [2]


def test_a_held_job_asks_nothing_new_and_goes_on(server: Loopback) -> None:
    steering = Steering()
    steering.hold()
    begun = threading.Event()
    found: list[DraftResult] = []

    def work() -> None:
        begun.set()
        found.extend(drafted(server, requests(material(*SOURCES)), Aids(steering=steering)))

    thread = threading.Thread(target=work)
    thread.start()
    begun.wait()
    assert server.asked == []
    steering.go_on()
    thread.join()
    assert len(found) == len(SOURCES)


def test_a_held_job_can_be_cancelled(server: Loopback) -> None:
    steering, token = Steering(), CancelToken()
    steering.hold()
    thread = threading.Thread(
        target=drafted,
        args=(server, requests(material(*SOURCES)), Aids(steering=steering), token),
    )
    thread.start()
    token.cancel()
    thread.join()
    assert server.asked == []


def orders(server: Loopback, *names: str) -> list[EngineOrder]:
    return [EngineOrder(factories()[n], settings_for(n, server), Aids()) for n in names]


def test_engines_asked_together_answer_each_for_itself(server: Loopback) -> None:
    answers: dict[str, DraftResult] = {}
    server.refusals["克里访华。"] = (404, "gone")
    [request] = requests(material("克里访华。"))
    names = ("google", "libretranslate")
    ask_engines(
        orders(server, *names), request, "zh-CN", "en-US", CancelToken(), answers.__setitem__
    )
    assert set(answers) == set(names)
    assert all(result.error is not None for result in answers.values())


def test_cancelled_those_who_have_not_answered_do_not(server: Loopback) -> None:
    token = CancelToken()
    server.faults.append(Fault("silent"))
    answers: dict[str, DraftResult] = {}
    [request] = requests(material("克里访华。"))

    def answered(name: str, result: DraftResult) -> None:
        answers[name] = result
        token.cancel()

    ask_engines(
        orders(server, "google", "libretranslate"), request, "zh-CN", "en-US", token, answered
    )
    assert len(answers) == 1
