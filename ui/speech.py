"""The system's voices, where Qt's module for speech is installed: an extra of PySide6."""

from collections.abc import Sequence
from importlib import import_module
from typing import Protocol

from PySide6.QtCore import QLocale, QObject

MODULE = "PySide6.QtTextToSpeech"


class Voice(Protocol):
    """Reads texts aloud."""

    def can_speak(self, language: str) -> bool:
        """Return whether there is a voice for a BCP 47 language."""

    def is_speaking(self) -> bool:
        """Return whether something is being read."""

    def say(self, text: str, language: str) -> None:
        """Read a text, in place of what is being read."""

    def stop(self) -> None:
        """Read nothing any more."""


class _State(Protocol):
    Speaking: object


class _Speech(Protocol):
    """What is used of `QTextToSpeech`, whose types are not there where the module is not."""

    State: _State

    def availableLocales(self) -> Sequence[QLocale]: ...
    def state(self) -> object: ...
    def setLocale(self, locale: QLocale) -> None: ...
    def say(self, text: str) -> object: ...
    def stop(self) -> None: ...


class SystemVoice:
    """The voices of the operating system."""

    def __init__(self, speech: _Speech) -> None:
        """Speak through a `QTextToSpeech`."""
        self._speech = speech

    def can_speak(self, language: str) -> bool:
        """Return whether there is a voice for a language, whatever its country."""
        wanted = QLocale(language).language()
        return any(each.language() == wanted for each in self._speech.availableLocales())

    def is_speaking(self) -> bool:
        """Return whether something is being read."""
        return bool(self._speech.state() == self._speech.State.Speaking)

    def say(self, text: str, language: str) -> None:
        """Read a text; the voice is the language's own, of its country where there is one."""
        self._speech.stop()
        self._speech.setLocale(QLocale(language))
        self._speech.say(text)

    def stop(self) -> None:
        """Read nothing any more."""
        self._speech.stop()


def system_voice(parent: QObject) -> Voice | None:
    """Return the system's voices, `None` where the module or an engine is missing."""
    try:
        module = import_module(MODULE)
    except ImportError:
        return None
    speech = module.QTextToSpeech(parent)
    return SystemVoice(speech) if speech.availableLocales() else None
