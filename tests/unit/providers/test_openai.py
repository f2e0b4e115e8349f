"""Endpoints of OpenAI's form: streams and plain answers, and servers that know less of the form."""

import json

import pytest

from tests.engines import factories, made
from tests.loopback import Fault, Loopback
from workbench.api import DescribedFactory, InstructedProvider, Instruction, ProviderSettings
from workbench.model.errors import WorkbenchError
from workbench.providers.addresses import is_this_machine

TOLD = Instruction("Translate.", "克里")


def model(loopback: Loopback) -> InstructedProvider:
    provider = made("openai", loopback)
    assert isinstance(provider, InstructedProvider)
    return provider


def plain(content: object, ended: str = "stop") -> str:
    choice = {"message": {"content": content}, "finish_reason": ended}
    return json.dumps({"choices": [choice], "usage": {"prompt_tokens": 7, "completion_tokens": 2}})


def test_an_answer_in_one_piece_is_read_as_well(loopback: Loopback) -> None:
    loopback.faults = [Fault(status=200, body=plain("Kerry"))]

    reply = model(loopback).answer(TOLD)

    assert (reply.text, reply.sent, reply.received) == ("Kerry", 7, 2)


@pytest.mark.parametrize("ended", ["length", "content_filter"])
def test_an_answer_that_was_cut_short_is_none(loopback: Loopback, ended: str) -> None:
    loopback.faults = [Fault(status=200, body=plain("Ker", ended))]

    with pytest.raises(WorkbenchError) as caught:
        model(loopback).answer(TOLD)

    assert caught.value.code == "provider.no_answer"


def test_an_endpoint_that_does_not_know_the_wish_for_json_is_asked_without(
    loopback: Loopback,
) -> None:
    refusal = Fault(status=400, body='{"error": {"message": "unknown field response_format"}}')
    loopback.faults = [refusal]
    provider = model(loopback)

    assert provider.answer(TOLD).text == "EN 克里"
    assert ["response_format" in each.fields for each in loopback.asked] == [True, False]
    provider.answer(TOLD)
    assert "response_format" not in loopback.asked[2].fields


def test_a_used_up_quota_is_told_from_a_rest_that_is_wanted(loopback: Loopback) -> None:
    body = '{"error": {"code": "insufficient_quota"}}'
    loopback.faults = [Fault(status=429, body=body)]

    with pytest.raises(WorkbenchError) as caught:
        model(loopback).answer(TOLD)

    assert caught.value.details["quota"] is True
    assert "transient" not in caught.value.details


@pytest.mark.parametrize("url", ["", "models.example", "ftp://models.example", "http://[::1"])
def test_an_address_that_cannot_be_asked_is_refused(url: str) -> None:
    with pytest.raises(WorkbenchError) as caught:
        factories()["openai"](ProviderSettings("", 1.0, {"url": url}))

    assert caught.value.code == "provider.address"


@pytest.mark.parametrize(
    ("url", "is_here"),
    [
        ("http://localhost:8080/v1", True),
        ("http://127.3.2.1/v1", True),
        ("http://[::1]:11434/v1", True),
        ("http://127.0.0.1.example.org/v1", False),
        ("http://localhost.example.org/v1", False),
        ("http://127.0.0.1@models.example/v1", False),
        ("http://192.168.0.4/v1", False),
        ("file:///localhost", False),
    ],
)
def test_only_this_machine_is_this_machine(url: str, is_here: bool) -> None:  # noqa: FBT001 - one of the cases
    factory = factories()["ollama"]
    assert isinstance(factory, DescribedFactory)

    assert is_this_machine(url) is is_here
    assert factory.facts(ProviderSettings("", 1.0, {"url": url})).is_local is is_here


def test_this_machine_is_asked_without_a_proxy(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")

    assert model(loopback).answer(TOLD).text == "EN 克里"
    assert len(loopback.asked) == 1
