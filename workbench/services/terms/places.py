"""Which termbases and packs a user has attached, and where the user's own termbase lies."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.services.memory.places import data_folder
from workbench.services.settings.preferences import PreferenceStore

FILE = "terms.dzt"

# What stands before the id of a pack where a path stands otherwise.
PACK = "pack:"

_ON, _WRITABLE = "on", "writable"
_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class TermbasePlace:
    """A termbase by its file, or a pack by its id; `name` is what the user calls it.

    Those that come first are the stronger ones.
    """

    path: Path | None = None
    name: str = ""
    pack: str = ""
    on: bool = True
    writable: bool = False

    @property
    def key(self) -> str:
        """Return what tells it from all others, as concepts are known by it."""
        return f"{PACK}{self.pack}" if self.path is None else str(self.path)


class TermBook:
    """The termbases of one user; reads and writes preferences, opens nothing."""

    def __init__(self, preferences: PreferenceStore, folder: Path | None = None) -> None:
        """Keep the user's own termbase in `folder`, by default where the system keeps data."""
        self._preferences = preferences
        self.folder = folder or data_folder()

    @property
    def own(self) -> TermbasePlace:
        """Return the user's own termbase, where terms for every project go."""
        path = self.folder / FILE
        usual = TermbasePlace(path, "", writable=True)
        return next((each for each in self._kept() if each.path == path), usual)

    def attached(self) -> tuple[TermbasePlace, ...]:
        """Return the termbases and packs, the strongest first; the user's own is among them."""
        kept, own = self._kept(), self.own
        return kept if own in kept else (own, *kept)

    def attach(self, places: Iterable[TermbasePlace]) -> None:
        """Keep these, the strongest first."""
        self._preferences.change(termbases=tuple(map(_encoded, places)))

    def _kept(self) -> tuple[TermbasePlace, ...]:
        rows = self._preferences.load().termbases
        places = (_decoded(row, self.folder) for row in rows if len(row) == _COLUMNS and row[0])
        return tuple({place.key: place for place in places}.values())


def _encoded(place: TermbasePlace) -> tuple[str, ...]:
    marks = ((_ON, place.on), (_WRITABLE, place.writable))
    said = " ".join(name for name, holds in marks if holds)
    return (place.key, place.name, said)


def _decoded(row: Sequence[str], folder: Path) -> TermbasePlace:
    key, name, said = row
    is_pack, marks = key.startswith(PACK), said.split()
    return TermbasePlace(
        None if is_pack else folder / key,
        name,
        key.removeprefix(PACK) if is_pack else "",
        on=_ON in marks,
        writable=_WRITABLE in marks,
    )
