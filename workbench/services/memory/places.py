"""Where memories are kept, and which of them a user and a project have attached.

The user's own memory lies in the data folder and takes what is confirmed in every project. A
project may have one of its own, beside its file; it is made when somebody asks for it. Others are
attached by their paths, for every project in the preferences or for one in its settings.
"""

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_data_path

from workbench.memory.database import SUFFIX
from workbench.memory.store import Memory
from workbench.model.errors import EnvironmentFailure
from workbench.services.commands.settings import ChangeSettings
from workbench.services.memory.matches import MemoryPlace
from workbench.services.session import Session
from workbench.services.settings.preferences import PreferenceStore
from workbench.storage.reader import ProjectReader

FILE = f"memory{SUFFIX}"

# The project's setting: the memories attached to this project alone.
SETTING = "memory.attached"

_ON, _WRITABLE, _OWN = "on", "writable", "own"


def data_folder() -> Path:
    """Return the folder of what the user gathers over the years; made by who writes into it."""
    return user_data_path("duizhao", appauthor=False)


class MemoryBook:
    """The memories of one user; reads and writes preferences and settings, opens no memory."""

    def __init__(self, preferences: PreferenceStore, folder: Path | None = None) -> None:
        """Keep the user's own memory in `folder`, by default where the system keeps data."""
        self._preferences = preferences
        self.folder = folder or data_folder()

    @property
    def own(self) -> MemoryPlace:
        """Return the user's own memory, with what the user said of it."""
        path = self.folder / FILE
        usual = MemoryPlace(path, "", on=True, writable=True, own=True)
        return next((each for each in self._kept() if each.path == path), usual)

    def everywhere(self) -> tuple[MemoryPlace, ...]:
        """Return the memories for every project, the user's own first."""
        own = self.own
        return (own, *(each for each in self._kept() if each.path != own.path))

    def of_project(self, reader: ProjectReader, project: Path) -> tuple[MemoryPlace, ...]:
        """Return all memories for an open project: its own ones before the user's."""
        kept = reader.settings().get(SETTING, "")
        mine = _decoded(_rows(kept), project.absolute().parent)
        paths = {each.path for each in mine}
        return (*mine, *(each for each in self.everywhere() if each.path not in paths))

    def attach(self, places: Iterable[MemoryPlace]) -> None:
        """Keep these memories for every project; the user's own is among them or as usual."""
        rows = tuple(_encoded(each, None) for each in places)
        self._preferences.change(memories=rows)

    def attach_to_project(self, session: Session, places: Sequence[MemoryPlace]) -> None:
        """Keep these memories for one project; the paths of those near it move with it."""
        folder = session.path.absolute().parent
        rows = [_encoded(each, folder) for each in places]
        text = json.dumps(rows, ensure_ascii=False) if rows else ""
        session.execute(ChangeSettings([(SETTING, text)]))

    def project_memory(self, project: Path) -> MemoryPlace:
        """Return where a project's own memory is: beside its file, or in the data folder.

        It is beside the file unless that folder cannot be written, as on a read-only share.
        """
        beside = project.absolute().with_suffix(SUFFIX)
        if not beside.exists() and not _is_writable(beside.parent):
            digest = blake2b(str(beside).encode("utf-8", "surrogateescape"), digest_size=4)
            beside = self.folder / f"{project.stem}-{digest.hexdigest()}{SUFFIX}"
        return MemoryPlace(beside, project.stem, priority=1, on=True, writable=True, own=True)

    def _kept(self) -> tuple[MemoryPlace, ...]:
        return _decoded(self._preferences.load().memories, self.folder)


def make_memory(path: Path) -> None:
    """Make an empty memory and the folders above it, unless there is one.

    Raises `EnvironmentFailure`: `disk.failed` and those of the disk.
    """
    if path.exists():
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("disk.failed", path=str(path.parent), reason=reason) from error
    try:
        Memory.create(path).close()
    except EnvironmentFailure as error:
        if error.code != "memory.exists":  # another thread or process was sooner
            raise


def _is_writable(folder: Path) -> bool:
    return os.access(folder, os.W_OK)


def _encoded(place: MemoryPlace, folder: Path | None) -> tuple[str, ...]:
    """Return a place as a row of texts; its path from `folder` where it is in there."""
    path = place.path
    if folder is not None and path.is_relative_to(folder):
        path = path.relative_to(folder)
    marks = ((_ON, place.on), (_WRITABLE, place.writable), (_OWN, place.own))
    said = " ".join(name for name, holds in marks if holds)
    return (path.as_posix(), place.name, str(place.priority), str(place.penalty), said)


def _rows(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a setting; none of one that another program spoiled."""
    try:
        found = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return ()
    rows = found if isinstance(found, list) else []
    return tuple(tuple(map(str, row)) for row in rows if isinstance(row, list))


_COLUMNS = 5


def _decoded(rows: Iterable[Sequence[str]], folder: Path) -> tuple[MemoryPlace, ...]:
    """Return the places of rows that are whole; a path that is not absolute is in `folder`."""
    places: dict[Path, MemoryPlace] = {}
    for row in rows:
        if len(row) != _COLUMNS or not row[0]:
            continue
        path, marks = folder / row[0], row[4].split()
        place = MemoryPlace(path, row[1], _whole(row[2]), _whole(row[3]))
        places[path] = replace(
            place, on=_ON in marks, writable=_WRITABLE in marks, own=_OWN in marks
        )
    return tuple(places.values())


def _whole(text: str) -> int:
    return int(text) if text.removeprefix("-").isdecimal() else 0
