"""Keys are in the environment, the system's keyring or the preferences, and pass between them."""

import sys
from types import ModuleType

import pytest

from tests.engines import factories
from workbench.services.settings.keys import (
    SERVICE,
    KeyPlace,
    keep_keys,
    key_place,
    known_values,
    stored_values,
)

DEEPL = factories()["deepl"]


class FailKeyring:
    """What the package gives where the system has no keyring."""


class SystemKeyring:
    """A keyring; one that is locked raises, and shows the key as some do."""

    def __init__(self) -> None:
        self.passwords: dict[tuple[str, str], str] = {}
        self.locked = False

    def get(self, service: str, name: str) -> str | None:
        self._refuse()
        return self.passwords.get((service, name))

    def set(self, service: str, name: str, value: str) -> None:
        self._refuse()
        self.passwords[service, name] = value

    def delete(self, service: str, name: str) -> None:
        del self.passwords[service, name]

    def _refuse(self) -> None:
        if self.locked:
            raise RuntimeError("locked")


def install(monkeypatch: pytest.MonkeyPatch, backend: object) -> None:
    package, fail = ModuleType("keyring"), ModuleType("keyring.backends.fail")
    fail.__dict__["Keyring"] = FailKeyring
    package.__dict__["get_keyring"] = lambda: backend
    if isinstance(backend, SystemKeyring):
        package.__dict__["get_password"] = backend.get
        package.__dict__["set_password"] = backend.set
        package.__dict__["delete_password"] = backend.delete
    monkeypatch.setitem(sys.modules, "keyring", package)
    monkeypatch.setitem(sys.modules, "keyring.backends", ModuleType("keyring.backends"))
    monkeypatch.setitem(sys.modules, "keyring.backends.fail", fail)


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> SystemKeyring:
    backend = SystemKeyring()
    install(monkeypatch, backend)
    return backend


def test_a_key_goes_into_the_keyring_and_not_into_the_preferences(keyring: SystemKeyring) -> None:
    values = {"deepl": "sesame", "deepl.server": "https://x", "google": "odd"}

    left = keep_keys(factories(), values)

    assert left == {"deepl.server": "https://x", "google": "odd"}
    assert keyring.passwords == {(SERVICE, "deepl"): "sesame"}
    assert known_values(DEEPL, left) == {"key": "sesame", "server": "https://x"}
    assert key_place() is KeyPlace.KEYRING


def test_a_key_that_is_emptied_is_gone_from_the_keyring(keyring: SystemKeyring) -> None:
    keep_keys(factories(), {"deepl": "sesame"})

    keep_keys(factories(), {})

    assert keyring.passwords == {}
    assert stored_values(DEEPL, {}) == {}


def test_a_locked_keyring_leaves_the_key_to_the_preferences(keyring: SystemKeyring) -> None:
    keyring.locked = True

    left = keep_keys(factories(), {"deepl": "sesame"})

    assert left == {"deepl": "sesame"}
    assert known_values(DEEPL, left) == {"key": "sesame"}


@pytest.mark.usefixtures("keyring")
def test_the_environment_comes_first_and_is_not_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    keep_keys(factories(), {"deepl": "kept"})
    monkeypatch.setenv("DUIZHAO_DEEPL_KEY", "given")

    assert known_values(DEEPL, {}) == {"key": "given"}
    assert stored_values(DEEPL, {}) == {"key": "kept"}


@pytest.mark.parametrize("backend", [None, FailKeyring()])
def test_without_a_keyring_the_preferences_keep_keys(
    monkeypatch: pytest.MonkeyPatch, backend: object
) -> None:
    if backend is None:
        monkeypatch.setitem(sys.modules, "keyring", None)
    else:
        install(monkeypatch, backend)

    assert key_place() is KeyPlace.PREFERENCES
    assert keep_keys(factories(), {"deepl": "sesame"}) == {"deepl": "sesame"}
    assert known_values(DEEPL, {"deepl": "sesame"}) == {"key": "sesame"}
