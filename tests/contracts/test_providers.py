"""What every machine-translation engine promises, tried on each of the built-in ones."""

import json
import threading
from collections.abc import Iterator

import pytest

from tests.drafting_models import material, model_aids, requests
from tests.engines import KEY, NAMES, factories, settings_for
from tests.loopback import HANG, Fault, Loopback, english, serving
from workbench.api import (
    BatchProvider,
    DescribedFactory,
    InstructedProvider,
    Instruction,
    OptionKind,
    Provider,
    ProviderFactory,
    ProviderSettings,
    StoppableProvider,
)
from workbench.messages import sentence
from workbench.model.errors import EnvironmentFailure, InputError, WorkbenchError
from workbench.services.drafting.drafting import draft
from workbench.services.drafting.orders import DraftResult
from workbench.services.jobs import CancelToken

TEXT = "克里周日抵达北京"


@pytest.fixture(autouse=True)
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as server:
        yield server


@pytest.fixture(params=NAMES)
def factory(request: pytest.FixtureRequest) -> ProviderFactory:
    return factories()[request.param]


@pytest.fixture
def provider(factory: ProviderFactory, loopback: Loopback) -> Provider:
    return factory(settings_for(factory.name, loopback))


def failure(provider: Provider, text: str = TEXT, target: str = "en-US") -> WorkbenchError:
    with pytest.raises(WorkbenchError) as caught:
        provider.translate(text, "zh-CN", target)
    return caught.value


def test_an_engine_is_what_its_factory_says_it_is(
    factory: ProviderFactory, provider: Provider
) -> None:
    assert (provider.name, provider.label) == (factory.name, factory.label)
    assert factory.name == factory.name.lower()
    assert factory.label


def test_the_options_of_an_engine_can_be_asked_for(factory: ProviderFactory) -> None:
    names = [option.name for option in factory.options]

    assert len(set(names)) == len(names)
    for option in factory.options:
        assert option.name.isidentifier()
        assert option.label
        assert bool(option.choices) is (option.kind is OptionKind.CHOICE)
        assert not (option.secret and option.kind is not OptionKind.TEXT)


def test_each_thread_has_an_instance_of_its_own(
    factory: ProviderFactory, loopback: Loopback
) -> None:
    settings = settings_for(factory.name, loopback)

    assert factory(settings) is not factory(settings)


def test_a_text_is_translated(provider: Provider) -> None:
    assert provider.translate(TEXT, "zh-CN", "en-US") == f"EN {TEXT}"


def test_a_text_of_the_longest_length_is_taken(provider: Provider) -> None:
    longest = "渡" * provider.limit

    assert provider.limit >= 100
    assert provider.translate(longest, "zh-CN", "en-US") == f"EN {longest}"


def test_a_longer_text_is_refused_unsent(provider: Provider, loopback: Loopback) -> None:
    error = failure(provider, "渡" * (provider.limit + 1))

    assert isinstance(error, InputError)
    assert "渡" not in sentence(error)
    assert loopback.asked == []


def test_an_engine_that_needs_a_key_is_not_made_without_one(factory: ProviderFactory) -> None:
    if any(option.needed for option in factory.options):
        with pytest.raises(InputError) as caught:
            factory(ProviderSettings())
        assert factory.label in sentence(caught.value)
    else:
        assert factory(ProviderSettings()).name == factory.name


def test_an_engine_tells_who_gets_the_texts_and_asks_nobody(
    factory: ProviderFactory, loopback: Loopback
) -> None:
    assert isinstance(factory, DescribedFactory)

    facts = factory.facts(settings_for(factory.name, loopback))

    assert facts.batch >= 1
    assert facts.parallel >= 1
    assert facts.is_local == ("url" in settings_for(factory.name, loopback).options)
    assert loopback.asked == []


def test_a_text_travels_in_the_address_only_where_the_engine_says_so(
    factory: ProviderFactory, provider: Provider, loopback: Loopback
) -> None:
    assert isinstance(factory, DescribedFactory)
    facts = factory.facts(ProviderSettings(KEY))

    provider.translate("abcdef克里", "zh-CN", "en-US")

    assert ("abcdef" in loopback.asked[0].query) is facts.in_address


def test_several_texts_come_back_in_their_order(provider: Provider, loopback: Loopback) -> None:
    if not isinstance(provider, BatchProvider):
        assert not hasattr(provider, "translate_many")
        return

    answers = provider.translate_many(("甲", "乙", "丙"), "zh-CN", "en-US")

    assert answers == ("EN 甲", "EN 乙", "EN 丙")
    assert len(loopback.asked) == 1


def test_what_a_model_is_sent_is_what_it_shows(provider: Provider, loopback: Loopback) -> None:
    if not isinstance(provider, InstructedProvider):
        assert not hasattr(provider, "body")
        return
    told = Instruction("Translate.", '{"paragraphs": [{"id": "1", "text": "克里"}]}')

    reply = provider.answer(told)

    assert loopback.asked[0].body.decode() == provider.body(told)
    assert KEY not in provider.body(told)
    assert reply.text == '{"translations": [{"id": "1", "text": "EN 克里"}]}'
    assert reply.sent


def test_a_key_is_neither_in_the_address_nor_shown(provider: Provider, loopback: Loopback) -> None:
    loopback.faults = [Fault(status=403, body=f'{{"error": "{KEY} {TEXT}"}}')]

    error = failure(provider)

    asked = loopback.asked[0]
    assert KEY not in f"{asked.path} {asked.query}"
    assert KEY not in f"{error} {error!r} {error.details} {provider!r} {sentence(error)}"


@pytest.mark.parametrize("status", [400, 403, 404, 429, 500, 503])
def test_a_refusal_is_told_without_the_text_and_the_key(
    provider: Provider, loopback: Loopback, status: int
) -> None:
    loopback.refusals[TEXT] = (status, TEXT)

    error = failure(provider)

    assert isinstance(error, EnvironmentFailure | InputError)
    shown = f"{error} {error!r} {error.__context__!r} {error.details} {sentence(error)}"
    assert TEXT not in shown
    assert KEY not in shown
    assert provider.label in sentence(error)


@pytest.mark.parametrize("kind", ["cut", "elsewhere_with_bait"])
def test_a_connection_that_is_cut_or_sent_on_is_a_failure(
    provider: Provider, loopback: Loopback, kind: str
) -> None:
    loopback.faults = [Fault(kind)]

    assert isinstance(failure(provider), EnvironmentFailure)
    assert all(asked.path != "/page/article" for asked in loopback.asked)


@pytest.mark.parametrize("body", ["", "{", "[]", "null", '{"choices": []}', "<html>quota</html>"])
def test_an_answer_that_makes_no_sense_is_no_translation(
    provider: Provider, loopback: Loopback, body: str
) -> None:
    loopback.faults = [Fault(status=200, body=body)]

    assert failure(provider).code == "provider.no_answer"


@pytest.mark.parametrize(("header", "seconds"), [("7", 7.0), ("soon", 0.0), ("", 0.0)])
def test_the_rest_that_an_engine_wants_is_told(
    provider: Provider, loopback: Loopback, header: str, seconds: float
) -> None:
    loopback.faults = [Fault(status=429, headers={"Retry-After": header})]

    error = failure(provider)

    assert error.code == "provider.refused"
    assert error.details["retry_after"] == seconds
    assert provider.translate(TEXT, "zh-CN", "en-US") == f"EN {TEXT}"


def test_a_wrong_key_is_told(provider: Provider, loopback: Loopback) -> None:
    loopback.faults = [Fault(status=401)]

    assert failure(provider).code in {"provider.key_wrong", "provider.failed"}
    assert (KEY in str(loopback.asked[0].headers)) is (
        provider.name in {"openai", "llamacpp", "ollama", "deepl"}
    )


def test_a_request_under_way_ends_at_once_when_it_is_stopped(
    provider: Provider, loopback: Loopback
) -> None:
    assert isinstance(provider, StoppableProvider)
    errors: list[WorkbenchError] = []
    asking = threading.Thread(target=lambda: errors.append(failure(provider, HANG)))
    asking.start()
    assert loopback.hanging.wait(20)

    provider.stop()
    asking.join(20)

    assert [error.code for error in errors] == ["provider.stopped"]
    assert not loopback.closing.is_set()  # the server is silent still
    assert failure(provider).code == "provider.stopped"
    assert len(loopback.asked) == 1


def test_a_silent_server_is_left_at_the_time_limit(
    factory: ProviderFactory, loopback: Loopback
) -> None:
    provider = factory(settings_for(factory.name, loopback, timeout=0.3))

    assert failure(provider, HANG).code == "provider.timeout"


@pytest.mark.parametrize("status", [402, 456])
def test_a_quota_that_is_used_up_is_a_refusal_that_will_not_pass(
    provider: Provider, loopback: Loopback, status: int
) -> None:
    loopback.faults = [Fault(status=status, body='{"message": "quota exceeded"}')]

    error = failure(provider)

    assert error.code == "provider.refused"
    assert not error.details.get("transient")


@pytest.mark.parametrize("kind", ["drip", "headers"])
def test_an_answer_that_never_ends_is_left_at_a_limit(
    factory: ProviderFactory, loopback: Loopback, kind: str
) -> None:
    provider = factory(settings_for(factory.name, loopback, timeout=0.2))
    loopback.faults = [Fault(kind)]

    assert failure(provider).code == "provider.timeout"


def test_an_answer_that_comes_slowly_is_waited_for(
    factory: ProviderFactory, loopback: Loopback
) -> None:
    provider = factory(settings_for(factory.name, loopback, timeout=2.0))
    loopback.delay, loopback.pause = 0.2, 0.1

    assert provider.translate(TEXT, "zh-CN", "en-US") == f"EN {TEXT}"


def test_a_server_error_passes_when_it_is_asked_again(
    factory: ProviderFactory, loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.services.drafting.calling.FIRST_REST", 0.01)
    loopback.translate = english
    loopback.faults = [Fault(status=429, headers={"Retry-After": "0.01"}), Fault(status=503)]

    [result] = drafts(factory, loopback, CancelToken())

    assert result.text == english(TEXT)
    assert len(loopback.asked) == 3


def test_what_was_stopped_before_it_was_asked_sends_nothing(
    provider: Provider, loopback: Loopback
) -> None:
    assert isinstance(provider, StoppableProvider)
    provider.stop()

    assert failure(provider).code == "provider.stopped"
    assert loopback.asked == []


@pytest.mark.parametrize("kind", ["silent", "headers", "drip"])
def test_it_is_stopped_before_within_and_behind_the_head_of_an_answer(
    provider: Provider, loopback: Loopback, kind: str
) -> None:
    assert isinstance(provider, StoppableProvider)
    loopback.faults = [Fault(kind)]
    errors: list[WorkbenchError] = []
    asking = threading.Thread(target=lambda: errors.append(failure(provider)))
    asking.start()
    assert loopback.hanging.wait(20)

    provider.stop()
    asking.join(20)

    assert [error.code for error in errors] == ["provider.stopped"]


def test_a_job_is_cancelled_during_the_rest_that_an_engine_wants(
    factory: ProviderFactory, loopback: Loopback
) -> None:
    loopback.faults = [Fault(status=429, headers={"Retry-After": "50"})] * 9
    token = CancelToken()
    results: list[tuple[DraftResult, ...]] = []
    job = threading.Thread(target=lambda: results.append(drafts(factory, loopback, token)))
    job.start()
    assert loopback.arrived.wait(20)

    token.cancel()
    job.join(20)

    assert results == [()]


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [{"id": "p9", "text": "Kerry"}],
        [{"id": "p1", "text": "Kerry"}, {"id": "p9", "text": "came"}],
        [{"id": "p1", "text": "Kerry"}, {"id": "p1", "text": "came"}],
        [{"id": "p1", "text": " "}],
        [{"id": 1, "text": "Kerry"}],
    ],
    ids=["none", "another", "one more", "twice", "no text", "a number"],
)
def test_a_model_that_answers_by_wrong_ids_is_asked_twice_and_then_left(
    factory: ProviderFactory, loopback: Loopback, rows: list[dict[str, object]]
) -> None:
    if not isinstance(factory(settings_for(factory.name, loopback)), InstructedProvider):
        return
    loopback.reply = lambda _: json.dumps({"translations": rows})

    [result] = drafts(factory, loopback, CancelToken())

    assert result.error is not None
    assert result.error.code == "provider.wrong_form"
    assert len(loopback.asked) == 2


def drafts(
    factory: ProviderFactory, loopback: Loopback, token: CancelToken
) -> tuple[DraftResult, ...]:
    """Draft one paragraph by a job, as the window and the command line do."""
    known = material(TEXT)
    settings = settings_for(factory.name, loopback)
    return draft(
        requests(known), factory, settings, "zh-CN", "en-US", token, aids=model_aids(known)
    )
