"""Reading aloud, for the ear that proofreads: the source or the English by the system's voices."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.controllers.project_context import ProjectContext
from ui.language import tr
from ui.needs import Need
from ui.speech import Voice, system_voice
from workbench.model.language import ENGLISH

SPEECH_MENU = Addition(
    "Segment", (MenuSpec("Reading a&loud", ("speech.source", "speech.target", "speech.stop")),)
)

MakeVoice = Callable[[QObject], Voice | None]


def speech_specs() -> tuple[ActionSpec, ...]:
    """Return the actions."""
    return (
        ActionSpec(
            "speech.source", "&Read the source aloud", ("Ctrl+Alt+F9",), needs=(Need.SEGMENT,)
        ),
        ActionSpec("speech.target", "Read the &English aloud", ("Ctrl+F9",), needs=(Need.TARGET,)),
        ActionSpec("speech.stop", "&Stop reading aloud", needs=(Need.PROJECT,)),
    )


class ReadingAloudController(QObject):
    """Reads the active segment; the same key again stops."""

    def __init__(self, context: ProjectContext, make_voice: MakeVoice = system_voice) -> None:
        """Serve the actions; the voice is made when it is first wanted."""
        super().__init__(context.parent)
        self._context = context
        self._editor = context.app.window.pairs.editor
        self.make_voice = make_voice
        self._voice: Voice | None = None
        self._of = ""
        context.serve(
            {
                "speech.source": self.read_source,
                "speech.target": self.read_target,
                "speech.stop": self.stop_or_say,
            }
        )
        context.at_end(self.stop)

    def read_source(self) -> None:
        """Read the Chinese of the active segment."""
        active, read = self._context.active, self._context.session.read
        if active is not None:
            segment = read.segment(active)
            language = read.article(segment.article_id).language
            self._read("source", segment.source, language.value)

    def read_target(self) -> None:
        """Read its English, or what is selected of it."""
        start, end = self._editor.selection()
        text = self._editor.text()
        self._read("target", text[start:end] or text, ENGLISH)

    def stop_or_say(self) -> None:
        """Read nothing any more; say so where nothing was read."""
        if self._voice is None or not self._voice.is_speaking():
            self._context.tell(tr("Nothing is being read aloud."))
        self.stop()

    def stop(self) -> None:
        """Read nothing any more."""
        if self._voice is not None:
            self._voice.stop()

    def _read(self, what: str, text: str, language: str) -> None:
        voice = self._voice = self._voice or self.make_voice(self)
        if voice is None:
            self._context.tell(tr("No voices: Qt’s module for speech is not installed."))
        elif voice.is_speaking() and self._of == what:
            voice.stop()
        elif not text.strip():
            self._context.tell(tr("There is nothing to read here."))
        elif not voice.can_speak(language):
            name = QLocale(language).nativeLanguageName() or language
            self._context.tell(
                tr(
                    "The system has no voice for {language}. Install one in its settings.",
                    language=name,
                )
            )
        else:
            self._of = what
            voice.say(text, language)
