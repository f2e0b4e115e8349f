"""What the user prefers, for every project: kept in one JSON file, changed a value at a time."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Annotated, BinaryIO, TypedDict, Unpack, get_type_hints

import msgspec
from platformdirs import user_config_path

from workbench.model.article import WorkbenchWarning
from workbench.model.errors import WorkbenchError
from workbench.model.vouching import Hand
from workbench.services.writing import write_atomically

FILE = "preferences.json"

# No number in the preferences is meant to reach this; it also keeps infinities out.
LARGEST_NUMBER = 1e6
_Number = Annotated[float, msgspec.Meta(gt=0, lt=LARGEST_NUMBER)]


@dataclass(frozen=True, slots=True)
class Preferences:
    """All that is remembered of a user's choices.

    `author` is "" for the name of the system's account. `keys` are the credentials of providers by
    their names. `geometry`, `layout` and `columns` are the window's own, in hexadecimal. `recent`
    are paths of projects, the newest first. `kinds` are highlight kinds of one's own, each
    `(id, name, colour token, key, sign)`. `timeout` is what one request may take, in seconds;
    `budget` what one job of drafts may cost, in the currency of its engine, 0 for no limit.
    `own_keys` are keys by the ids of actions, over those of `key_profile`. `typography` and
    `completion` say whether typing is helped by curling quotation marks and by proposing words.
    `language` is the interface's, "" for the system's. `folders` are the last ones that
    files were chosen in, by what they were chosen for. `open_project` is the one that was open when
    the program was left, "" for none. `hand` is in which capacity its user works, "" while nobody
    has been asked. `reasons` are the latest reasons of one's own for dismissing a finding, the
    newest first. `titles` are those of recent projects' first articles, by the projects' paths.
    `side_by_side` are the engines that are asked side by side, by their names; `predictive` says
    whether what may come next is shown while one types.
    `memories` and `termbases` are those attached to every project, as their own modules write them.
    `term_place` is where the last term went, "" for the project's own; `idioms` says whether they
    are marked in sources.
    """

    author: str = ""
    provider: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    timeout: _Number = 20.0
    budget: _Number = 0.0
    variant: str = "zh-TW"
    marking: str = "doubts"
    theme: str = "system"
    zoom: _Number = 1.0
    density: str = "comfortable"
    recent: tuple[str, ...] = ()
    kinds: tuple[tuple[str, ...], ...] = ()
    geometry: str = ""
    layout: str = ""
    columns: str = ""
    key_profile: str = "duizhao"
    own_keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    typography: bool = True
    completion: bool = True
    language: str = ""
    folders: Mapping[str, str] = field(default_factory=dict)
    open_project: str = ""
    hand: str = ""
    reasons: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    memories: tuple[tuple[str, ...], ...] = ()
    termbases: tuple[tuple[str, ...], ...] = ()
    side_by_side: tuple[str, ...] = ()
    predictive: bool = False
    term_place: str = ""
    idioms: bool = False


def working_hand(kept: Preferences) -> Hand:
    """Return in which capacity the user works; as translator where nothing was said."""
    return Hand.EDITOR if kept.hand == Hand.EDITOR else Hand.TRANSLATOR


class PreferenceChanges(TypedDict, total=False):
    """The preferences that one change sets; the names and types are those of `Preferences`."""

    author: str
    provider: str
    keys: Mapping[str, str]
    timeout: float
    budget: float
    variant: str
    marking: str
    theme: str
    zoom: float
    density: str
    recent: tuple[str, ...]
    kinds: tuple[tuple[str, ...], ...]
    geometry: str
    layout: str
    columns: str
    key_profile: str
    own_keys: Mapping[str, tuple[str, ...]]
    typography: bool
    completion: bool
    language: str
    folders: Mapping[str, str]
    open_project: str
    hand: str
    reasons: tuple[str, ...]
    titles: Mapping[str, str]
    memories: tuple[tuple[str, ...], ...]
    termbases: tuple[tuple[str, ...], ...]
    side_by_side: tuple[str, ...]
    predictive: bool
    term_place: str
    idioms: bool


class PreferenceStore:
    """Reads the file once and writes it whole with each change; for one thread.

    It never raises: a damaged file is put aside and the defaults hold, a file that cannot be
    written leaves the changes in memory; `warnings` says so. What a newer version put into the file
    is kept, and what another window changed meanwhile as well.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Keep the preferences in `path`, by default where the system keeps such files."""
        self.path = path or user_config_path("duizhao", appauthor=False) / FILE
        self._kept: Preferences | None = None
        self._cautions: dict[str, WorkbenchWarning] = {}

    @property
    def warnings(self) -> tuple[WorkbenchWarning, ...]:
        """Return what went wrong so far: `preferences.damaged`, `preferences.unwritable`."""
        return tuple(self._cautions.values())

    def load(self) -> Preferences:
        """Return the preferences as they are now."""
        if self._kept is None:
            self._kept = _decode(self._read())
        return self._kept

    def change(self, **changes: Unpack[PreferenceChanges]) -> Preferences:
        """Set some preferences, write the file, and return all of them."""
        before = self.load()
        after = replace(before, **changes)
        if after != before:
            self._kept = after
            self._write({name: value for name, value in asdict(after).items() if name in changes})
        return after

    def _read(self) -> dict[str, object]:
        try:
            found = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return {}
        except OSError as error:
            self._caution("preferences.unreadable", error.strerror or str(error))
            return {}
        except (ValueError, RecursionError):
            return self._put_aside()
        return found if isinstance(found, dict) else self._put_aside()

    def _put_aside(self) -> dict[str, object]:
        backup = self.path.with_name(f"{self.path.stem}.damaged{self.path.suffix}")
        with suppress(OSError):
            self.path.replace(backup)
        self._caution("preferences.damaged", str(backup))
        return {}

    def _write(self, changes: Mapping[str, object]) -> None:
        text = json.dumps({**self._read(), **changes}, ensure_ascii=False, indent=1)

        def write(stream: BinaryIO) -> None:
            if os.name == "posix":
                os.fchmod(stream.fileno(), 0o600)  # there are keys in it
            stream.write(f"{text}\n".encode("utf-8", "backslashreplace"))

        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self.path, write)
        except (OSError, WorkbenchError) as error:
            self._caution("preferences.unwritable", _reason(error))

    def _caution(self, code: str, detail: str) -> None:
        self._cautions[code] = WorkbenchWarning(code, detail)


def _reason(error: OSError | WorkbenchError) -> str:
    """Return the words of the system where it gave some."""
    if isinstance(error, WorkbenchError):
        return str(error.details.get("reason") or error.details.get("path", error.code))
    return error.strerror or str(error)


def _decode(found: Mapping[str, object]) -> Preferences:
    """Return preferences with each value that is there and fits; the default for each other."""
    hints = get_type_hints(Preferences, include_extras=True)
    read = {}
    for name in hints.keys() & found.keys():
        with suppress(msgspec.ValidationError):
            read[name] = msgspec.convert(found[name], hints[name])
    return Preferences(**read)
