"""Servers of this machine are found when they are looked for, and told by how they are asked."""

from collections.abc import Iterator

import pytest

from tests.loopback import Loopback, closed_port, serving
from workbench.providers.openai import Preset
from workbench.services.drafting.local_servers import LocalServer, local_servers, said_of


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as server:
        yield server


def test_who_answers_is_found_with_its_models(loopback: Loopback) -> None:
    here = Preset("ollama", "Ollama", loopback.url("/openai"))
    silent = Preset("llamacpp", "llama.cpp", f"http://127.0.0.1:{closed_port()}/v1")
    other = Preset("page", "Page", loopback.url("/page"))
    nowhere = Preset("openai", "Endpoint")

    found = local_servers((here, silent, nowhere))

    assert found == (LocalServer("ollama", "Ollama", here.url, ("tiny",)),)
    assert local_servers((other,)) == ()
    assert list(said_of(found[0])) == ["--provider", "ollama", "--option", "model=tiny"]
    assert list(said_of(LocalServer("x", "X", "", ()))) == ["--provider", "x"]
