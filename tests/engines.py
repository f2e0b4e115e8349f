"""How each built-in engine is made so that it asks a server on this machine."""

from collections.abc import Mapping

from tests.loopback import Loopback
from workbench.api import Api, Provider, ProviderFactory, ProviderSettings
from workbench.providers.registry import enable

KEY = "4711:sesame"


def factories() -> dict[str, ProviderFactory]:
    """Return all built-in engines by name."""
    api = Api()
    enable(api)
    return dict(api.providers)


# Those that are asked over HTTP; `local` is not.
NAMES = tuple(name for name in factories() if name != "local")


def options_for(name: str, loopback: Loopback) -> Mapping[str, str]:
    """Return the options that lead an engine to the server; others are led there by `serving`."""
    places = {"deepl": "/deepl", "libretranslate": "/libre"}
    if name in places:
        return {"server" if name == "deepl" else "url": loopback.url(places[name])}
    return {"url": loopback.url("/openai")} if name in {"openai", "llamacpp", "ollama"} else {}


def settings_for(
    name: str, loopback: Loopback, key: str = KEY, timeout: float = 5.0
) -> ProviderSettings:
    """Return what an engine is made from to ask the server."""
    return ProviderSettings(key, timeout, options_for(name, loopback))


def made(name: str, loopback: Loopback, key: str = KEY, timeout: float = 5.0) -> Provider:
    """Return an engine that asks the server."""
    return factories()[name](settings_for(name, loopback, key, timeout))
