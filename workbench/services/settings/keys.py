"""Where the keys of engines are: the environment, the system's keyring, or the preferences.

The keyring is that of the package `keyring` (macOS Keychain, Windows Credential Locker, Secret
Service), an extra; without it keys are in the preferences, a file that nobody else may read.
"""

import os
from collections.abc import Mapping
from enum import StrEnum
from types import ModuleType

from workbench.api import ProviderFactory
from workbench.services.drafting.provider_options import kept_name, kept_values

# The name under which the system's keyring has the program's keys.
SERVICE = "duizhao"


class KeyPlace(StrEnum):
    """Where a key is kept."""

    KEYRING = "keyring"
    PREFERENCES = "preferences"


def variable_of(provider: str, option: str) -> str:
    """Return the name of the environment variable that holds an option of an engine."""
    return f"DUIZHAO_{provider}_{option}".upper()


def known_values(factory: ProviderFactory, kept: Mapping[str, str]) -> dict[str, str]:
    """Return the values of an engine's options: the environment's, else those that are stored."""
    values = stored_values(factory, kept)
    for option in factory.options:
        said = os.environ.get(variable_of(factory.name, option.name), "")
        if said:
            values[option.name] = said
    return values


def stored_values(factory: ProviderFactory, kept: Mapping[str, str]) -> dict[str, str]:
    """Return the values of an engine's options in the keyring, or in `kept`, the preferences'."""
    values = kept_values(factory, kept)
    keyring = _keyring() if any(option.secret for option in factory.options) else None
    for option in factory.options:
        if option.secret and keyring is not None:
            name = kept_name(factory.name, option.name)
            values[option.name] = _read(keyring, name) or values.get(option.name, "")
    return {name: value for name, value in values.items() if value}


def key_place() -> KeyPlace:
    """Return where a key would be kept now."""
    return KeyPlace.PREFERENCES if _keyring() is None else KeyPlace.KEYRING


def keep_keys(
    factories: Mapping[str, ProviderFactory], values: Mapping[str, str]
) -> dict[str, str]:
    """Put secrets into the keyring where there is one; return what the preferences are to keep.

    `values` are by the names of the preferences (`provider_options.kept_name`); a secret that is
    not among them is taken out of the keyring.
    """
    keyring = _keyring()
    left = dict(values)
    if keyring is None:
        return left
    for factory in factories.values():
        for option in factory.options:
            name = kept_name(factory.name, option.name)
            if not option.secret:
                continue
            if _write(keyring, name, left.get(name, "")):
                left.pop(name, None)
    return left


def _keyring() -> ModuleType | None:
    """Return the package where it is installed and has a keyring of the system to ask."""
    try:
        import keyring  # noqa: PLC0415 - an extra, and slow
        from keyring.backends.fail import Keyring  # noqa: PLC0415 - as above
    except ImportError:
        return None
    return None if isinstance(keyring.get_keyring(), Keyring) else keyring


def _read(keyring: ModuleType, name: str) -> str:
    """Return a key, "" where the keyring is locked or has none; its errors may show the key."""
    try:
        return str(keyring.get_password(SERVICE, name) or "")
    except Exception:  # noqa: BLE001 - the key is asked for instead
        return ""


def _write(keyring: ModuleType, name: str, value: str) -> bool:
    """Return whether the keyring took a key; where it is locked the preferences keep it."""
    try:
        if value:
            keyring.set_password(SERVICE, name, value)
        elif keyring.get_password(SERVICE, name) is not None:
            keyring.delete_password(SERVICE, name)
    except Exception:  # noqa: BLE001 - as above
        return False
    return True
