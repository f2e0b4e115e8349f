"""The session that deep-translator's modules ask through.

Its translators have no session: each module calls `requests.get` and `requests.post` by the name
`requests` that it imported. That name, in the modules of the engines that are used and nowhere
else, is bound to a `Session` once. Within `asking` it sends what the package asks to the provider
at work; to anybody else it is the module `requests`, whose own names nobody changes.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from types import ModuleType
from typing import Any, Protocol

from workbench.providers.transport import Answer


class Asker(Protocol):
    """Does a request of the package's in its own way."""

    def request(self, method: str, url: str, options: dict[str, Any]) -> Answer:
        """Return the answer; raise what it stands for where it is a refusal."""


# A context, not a thread, owns the asker: engines run on many threads, each with its own context.
_ASKER: ContextVar[Asker] = ContextVar("asker")


class Session:
    """Has of the module `requests` what the package uses."""

    def __init__(self, requests: ModuleType) -> None:
        """Stand in for `requests`."""
        self._requests = requests

    def __getattr__(self, name: str) -> object:
        """Return what else there is in `requests`, such as its exceptions."""
        return getattr(self._requests, name)

    def get(self, url: str, **options: object) -> Any:  # noqa: ANN401 - as `requests` has it
        """Ask with GET."""
        return self._ask("GET", url, options)

    def post(self, url: str, **options: object) -> Any:  # noqa: ANN401 - as `requests` has it
        """Ask with POST."""
        return self._ask("POST", url, options)

    def _ask(self, method: str, url: str, options: dict[str, Any]) -> Any:  # noqa: ANN401 - above
        asker = _ASKER.get(None)
        if asker is None:
            return self._requests.request(method, url, **options)
        return asker.request(method, url, options)


def with_session(name: str) -> ModuleType:
    """Return the package's module of this name, which asks through a `Session`.

    Two threads that come first at once may both install one, which is as good as one of them: what
    a session does is told by the context.
    """
    module = import_module(f"deep_translator.{name}")
    names = vars(module)
    if not isinstance(names["requests"], Session):
        names["requests"] = Session(names["requests"])
    return module


@contextmanager
def asking(asker: Asker) -> Iterator[None]:
    """Let `asker` do what the package asks within this block, in this context alone."""
    token = _ASKER.set(asker)
    try:
        yield
    finally:
        _ASKER.reset(token)
