"""A model in a folder of this machine: Firefox's (fxtranslate), or CTranslate2's and sentencepiece.

The user downloads the model; nothing is fetched, and nothing leaves the machine. Both engines are
extras of the program, looked for when a model is loaded.
"""

import json
import threading
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from workbench.api import ProviderFacts, ProviderOption, ProviderSettings
from workbench.model.errors import EnvironmentFailure, InputError, WorkbenchError
from workbench.providers.http_provider import FREE
from workbench.text.cleaning import whole_characters
from workbench.text.sentences import pack_sentences, split_sentences

NAME, LABEL, FOLDER = "local", "Model in a folder", "folder"
BATCH = 8
LIMIT = 5_000

# In code points: models of this kind are trained on sentences and lose the end of longer texts.
_SENTENCE = 400

# In seconds: how soon it is noticed that nobody waits for an answer any more.
_GLANCE = 0.02


# How sentencepiece writes a space.
_SPACE = "▁"


class Stopped(Exception):
    """Nobody waits for the answer any more."""


class Model(Protocol):
    """A model that is loaded; any thread may use it."""

    def translate(self, sentences: Sequence[str], stopped: threading.Event) -> list[str]:
        """Return a translation for each sentence; raise `Stopped` soon after `stopped` is set."""


class CTranslateModel:
    """A model that CTranslate2 made: `model.bin` and one or two models of sentencepiece."""

    def __init__(self, folder: Path, pieces: Sequence[Path]) -> None:
        """Load it, which takes seconds; raises what the libraries do."""
        make: Callable[..., Any] = import_module("ctranslate2").Translator
        read: Callable[..., Any] = import_module("sentencepiece").SentencePieceProcessor
        self._translator = make(str(folder), device="cpu", inter_threads=1)
        self._source, self._target = (read(model_file=str(path)) for path in pieces)
        self._end = ("</s>",) if _wants_an_end(folder) else ()

    def translate(self, sentences: Sequence[str], stopped: threading.Event) -> list[str]:
        """Let the library work on its own threads, and leave it alone once nobody waits."""
        cut = [[*self._source.encode(each, out_type=str), *self._end] for each in sentences]
        under_way = self._translator.translate_batch(cut, asynchronous=True, beam_size=4)
        said = []
        for each in under_way:
            while not each.done():
                if stopped.wait(_GLANCE):
                    raise Stopped
            words = str(self._target.decode(each.result().hypotheses[0]))
            said.append(words.replace(_SPACE, " "))  # of pieces that the other file does not know
        return said


def _wants_an_end(folder: Path) -> bool:
    """Return whether sources have to end in `</s>`: Marian's do, whose answers begin with `<pad>`.

    What CTranslate2 adds by itself is not added again.
    """
    try:
        config = json.loads((folder / "config.json").read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return config.get("decoder_start_token") == "<pad>" and not config.get("add_source_eos")


class FirefoxModel:
    """A model of Firefox Translations: a `model.….bin`, its vocabularies, and its short list."""

    def __init__(self, model: Path, vocabularies: Sequence[Path], short_list: Path | None) -> None:
        """Load it, which takes a second; raises what the library does."""
        make: Callable[..., Any] = import_module("fxtranslate").Translator
        source, target = (path.read_bytes() for path in vocabularies)
        short = None if short_list is None else short_list.read_bytes()
        self._translator = make(model.read_bytes(), source, target, short)

    def translate(self, sentences: Sequence[str], stopped: threading.Event) -> list[str]:
        """Translate sentence by sentence; between two it is noticed that nobody waits."""
        said = []
        for each in sentences:
            if stopped.is_set():
                raise Stopped
            said.append(str(self._translator.translate(each)))
        return said


class LocalProvider:
    """Translates by the model of a folder; one instance a thread, and any thread may stop it."""

    name, label, needs_key, limit = NAME, LABEL, False, LIMIT

    def __init__(self, load: Callable[[], Model]) -> None:
        """Translate by what `load` returns when it is first asked."""
        self._load = load
        self._stopped = threading.Event()

    def translate(self, text: str, source: str, target: str) -> str:
        """Translate one text."""
        return self.translate_many((text,), source, target)[0]

    def translate_many(self, texts: Sequence[str], source: str, target: str) -> tuple[str, ...]:
        """Translate several texts, sentence by sentence, the lines of each kept."""
        del source, target  # a folder has a model of one direction
        if any(len(text) > self.limit for text in texts):
            raise InputError("provider.too_long", provider=self.label, limit=self.limit)
        sentences = [part for text in texts for line in text.split("\n") for part in _parts(line)]
        known = dict(zip(sentences, self._said(sentences), strict=True))
        return tuple(self._joined(text, known) for text in texts)

    def stop(self) -> None:
        """End what is under way, and all that is asked for later."""
        self._stopped.set()

    def _said(self, sentences: Sequence[str]) -> Sequence[str]:
        if self._stopped.is_set():
            raise self._failure("provider.stopped")
        model = self._load()
        try:
            return model.translate(sentences, self._stopped)
        except Stopped:
            raise self._failure("provider.stopped") from None
        except Exception as error:  # noqa: BLE001 - whatever a library raises fails one text
            # Its words may hold the text.
            reason = type(error).__name__
            raise EnvironmentFailure("provider.failed", provider=LABEL, reason=reason) from None

    def _joined(self, text: str, known: dict[str, str]) -> str:
        lines = (
            " ".join(known[part].strip() for part in _parts(line)) for line in text.split("\n")
        )
        said = whole_characters("\n".join(lines)).strip()
        if not said:
            raise self._failure("provider.no_answer")
        return said

    def _failure(self, code: str) -> WorkbenchError:
        return EnvironmentFailure(code, provider=LABEL)


def _parts(line: str) -> list[str]:
    """Return the sentences of a line, those that are too long cut."""
    parts = (part for each in split_sentences(line) for part in pack_sentences(each, _SENTENCE))
    return [part.strip() for part in parts if part.strip()]


class LocalFactory:
    """Makes instances for the model of one folder, and keeps the one that was loaded last."""

    name, label = NAME, LABEL
    options = (ProviderOption(FOLDER, "Folder", needed=True, hint="/…/models/zh-en"),)

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: tuple[str, Model] | None = None

    def facts(self, settings: ProviderSettings) -> ProviderFacts:
        """Return that nobody gets the texts, and that it costs nothing."""
        model = Path(settings.value(FOLDER).strip()).name
        return ProviderFacts("", batch=BATCH, parallel=1, price=FREE, model=model)

    def __call__(self, settings: ProviderSettings) -> LocalProvider:
        """Return a new instance; raise `InputError` where the folder holds no model.

        The model is loaded when it is first asked, off the window's thread.
        """
        place = settings.value(FOLDER).strip()
        folder = Path(place).expanduser()
        if not place:
            raise InputError("provider.folder", provider=LABEL)
        make = model_in(folder)
        return LocalProvider(lambda: self._loaded(str(folder), make))

    def _loaded(self, folder: str, make: Callable[[], Model]) -> Model:
        with self._lock:
            if self._known is None or self._known[0] != folder:
                self._known = folder, _made(folder, make)
            return self._known[1]


def _made(folder: str, make: Callable[[], Model]) -> Model:
    try:
        return make()
    except ImportError as error:
        extra = {"fxtranslate": "firefox"}.get(error.name or "", "ctranslate2")
        raise InputError("provider.extra_missing", provider=LABEL, extra=extra) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise _no_model(Path(folder), type(error).__name__) from error


def model_in(folder: Path) -> Callable[[], Model]:
    """Return what loads the model of a folder, told by the names of its files.

    Raises `InputError("provider.folder_empty")` where none is there.
    """
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise _no_model(folder, error.strerror or str(error)) from error
    pieces = [path for path in files if path.suffix == ".spm" or path.name.endswith("piece.model")]
    firefox = [path for path in files if path.suffix == ".bin" and path.name.startswith("model.")]
    if not pieces:
        raise _no_model(folder, "no .spm")
    if folder.joinpath("model.bin").is_file():
        pair = _pair(pieces)
        return lambda: CTranslateModel(folder, pair)
    if firefox:
        pair = _pair(pieces)
        short = next((path for path in files if path.name.startswith("lex.")), None)
        return lambda: FirefoxModel(firefox[0], pair, short)
    raise _no_model(folder, "no model.bin")


def _pair(pieces: Sequence[Path]) -> tuple[Path, Path]:
    """Return the files that cut the source and join the target: one may do both."""

    def of(*beginnings: str) -> Path:
        return next((path for path in pieces if path.name.startswith(beginnings)), pieces[0])

    return of("source", "src"), of("target", "tgt", "trg")


def _no_model(folder: Path, reason: str) -> InputError:
    return InputError("provider.folder_empty", provider=LABEL, path=str(folder), reason=reason)
