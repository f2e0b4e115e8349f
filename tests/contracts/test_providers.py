"""What every machine-translation engine promises, tried on each of the built-in ones."""

from collections.abc import Iterator

import pytest

from tests.loopback import Loopback, serving
from workbench.api import Api, OptionKind, Provider, ProviderFactory, ProviderSettings
from workbench.messages import sentence
from workbench.model.errors import EnvironmentFailure, InputError, WorkbenchError
from workbench.providers.registry import enable

KEY = "4711:sesame"
TEXT = "克里周日抵达北京"


@pytest.fixture(autouse=True)
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as server:
        yield server


def factories() -> list[ProviderFactory]:
    api = Api()
    enable(api)
    return [*api.providers.values()]


@pytest.fixture(params=factories(), ids=lambda factory: factory.name)
def factory(request: pytest.FixtureRequest) -> ProviderFactory:
    found: ProviderFactory = request.param
    return found


@pytest.fixture
def provider(factory: ProviderFactory) -> Provider:
    return factory(ProviderSettings(KEY, 5.0))


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


def test_each_thread_has_an_instance_of_its_own(factory: ProviderFactory) -> None:
    assert factory(ProviderSettings(KEY)) is not factory(ProviderSettings(KEY))


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
