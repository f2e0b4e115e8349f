"""Servers on this machine that translate: looked for when a user asks, and only then."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from workbench.api import ProviderSettings
from workbench.model.errors import WorkbenchError
from workbench.providers.openai import PRESETS, URL, OpenAIProvider, Preset

# In seconds: who listens on this machine answers in less.
_PATIENCE = 2.0


@dataclass(frozen=True, slots=True)
class LocalServer:
    """A server that answered: by which provider it is asked, where, and the models it has."""

    provider: str
    label: str
    url: str
    models: tuple[str, ...]


def local_servers(presets: Sequence[Preset] = PRESETS) -> tuple[LocalServer, ...]:
    """Ask the usual ports of this machine at once; return who answered with a list of models."""
    with ThreadPoolExecutor(max_workers=max(1, len(presets))) as threads:
        asked = threads.map(_asked, [preset for preset in presets if preset.url])
        return tuple(server for server in asked if server is not None)


def _asked(preset: Preset) -> LocalServer | None:
    settings = ProviderSettings(timeout=_PATIENCE, options={URL: preset.url})
    try:
        models = OpenAIProvider(preset, settings).models()
    except WorkbenchError:
        return None
    return LocalServer(preset.name, preset.label, preset.url, models)


def said_of(server: LocalServer) -> Iterator[str]:
    """Yield the words by which a command asks a server."""
    yield from ("--provider", server.provider)
    if server.models:
        yield from ("--option", f"model={server.models[0]}")
