"""The built-in engines of machine translation."""

from workbench.api import Api
from workbench.providers.deep import register
from workbench.providers.google import GoogleProvider
from workbench.providers.mymemory import MyMemoryProvider


def enable(api: Api) -> None:
    """Register every built-in engine; those that need no key come first."""
    for engine in (GoogleProvider, MyMemoryProvider):
        register(api, engine)
