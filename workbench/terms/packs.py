"""The packs of terms that come with the program; each is off until the user turns it on."""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files

from workbench.model.concept import Concept, ConceptId, StoredConcept
from workbench.model.errors import UsageError
from workbench.terms.dictionary_concepts import idioms, names
from workbench.terms.pack_table import concepts_of_pack
from workbench.text.cedict import DictionaryEntry
from workbench.text.packed_dictionary import PackedDictionary

_MANIFEST = ("packs", "packs.toml")
_TAKEN: Mapping[str, Callable[[Iterable[DictionaryEntry]], Iterator[Concept]]] = {
    "names": names,
    "idioms": idioms,
}


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack as it is listed; `licence` is an SPDX identifier, `count` how many concepts it has."""

    id: str
    title: str
    licence: str
    licence_file: str
    count: int
    table: str = ""
    dictionary: str = ""
    entries: str = ""

    def licence_text(self) -> str:
        """Return the licence, to be shown before the pack is turned on."""
        return _read(self.licence_file).decode("utf-8")


class LoadedPack:
    """A `ConceptSource` of a pack's concepts; made by a job, read-only, for any thread."""

    def __init__(self, pack: Pack) -> None:
        """Take the pack; its concepts are read when they are first asked for."""
        self.pack = pack

    def all(self) -> Iterator[StoredConcept]:
        """Yield the concepts; their ids are their places in the pack, from 1."""
        for number, concept in enumerate(self._concepts, 1):
            yield StoredConcept(ConceptId(number), f"{self.pack.id}-{number}", concept)

    @cached_property
    def _concepts(self) -> tuple[Concept, ...]:
        return tuple(concepts_of(self.pack))


def packs() -> tuple[Pack, ...]:
    """Return the packs there are, without reading any."""
    manifest = tomllib.loads(_read("/".join(_MANIFEST)).decode("utf-8"))
    return tuple(Pack(id=name, **told) for name, told in manifest.items())


def pack_named(name: str) -> Pack:
    """Return a pack by its id; raise `UsageError("pack.unknown", name=…)` if there is none."""
    for pack in packs():
        if pack.id == name:
            return pack
    raise UsageError("pack.unknown", name=name, known=", ".join(each.id for each in packs()))


def concepts_of(pack: Pack) -> Iterator[Concept]:
    """Yield the concepts of a pack; up to a second for the largest, so for a job."""
    if pack.table:
        return concepts_of_pack(_read(pack.table).decode("utf-8"))
    return _TAKEN[pack.entries](PackedDictionary(_read(pack.dictionary)))


def _read(path: str) -> bytes:
    return files("resources").joinpath(*path.split("/")).read_bytes()
