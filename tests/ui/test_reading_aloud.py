"""Reading aloud: by the system's voices where there are any, told in words where not."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from tests.ui.window import CONTROL, press, project_of, segments
from ui.app import Program
from ui.controllers.machine.reading_aloud import ReadingAloudController
from workbench.services.commands.targets import SetTarget


@dataclass
class Recorded:
    """A voice that remembers what it was to say; it speaks until it is stopped."""

    languages: tuple[str, ...]
    said: list[tuple[str, str]] = field(default_factory=list)
    speaking: bool = False

    def can_speak(self, language: str) -> bool:
        return language.partition("-")[0] in self.languages

    def is_speaking(self) -> bool:
        return self.speaking

    def say(self, text: str, language: str) -> None:
        self.said.append((text, language))
        self.speaking = True

    def stop(self) -> None:
        self.speaking = False


def told(program: Program) -> str:
    return program.context.window.status.message.text()


def with_voice(program: Program, *languages: str) -> Recorded:
    voice = Recorded(languages)
    program.controllers[ReadingAloudController].make_voice = lambda _: voice
    return voice


def test_the_source_and_the_english_are_read_each_in_its_language(program: Program) -> None:
    voice = with_voice(program, "zh", "en")
    first = segments(program)[0]
    project_of(program).session.execute(SetTarget(first.id, "Kerry arrives."))
    program.context.window.pairs.activate(first.id)

    press(program, Qt.Key.Key_F9, CONTROL)
    program.context.actions["speech.source"].trigger()
    assert voice.said == [("Kerry arrives.", "en-US"), (first.source, "zh-CN")]
    program.context.actions["speech.source"].trigger()
    assert not voice.speaking
    assert len(voice.said) == 2


def test_a_language_without_a_voice_is_told(program: Program) -> None:
    voice = with_voice(program, "en")
    program.context.actions["speech.source"].trigger()
    assert "no voice for" in told(program)
    assert voice.said == []


def test_a_missing_module_is_told(program: Program) -> None:
    program.controllers[ReadingAloudController].make_voice = lambda _: None
    program.context.actions["speech.source"].trigger()
    assert "No voices" in told(program)
