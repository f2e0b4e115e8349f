"""Which keys each action has: the program's, a profile's over them, the user's own over both.

A key is one press, written as Qt writes it portably: `Ctrl+Alt+Shift+K`, `F8`, `Ctrl++`.
"""

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from workbench.model.errors import EnvironmentFailure, InputError

# Keys by the ids of actions; an action with none has an empty tuple.
Keys = Mapping[str, tuple[str, ...]]

# The ids of the profiles, which are also the names of their files.
PROFILES = ("duizhao", "trados", "memoq", "omegat")

USUAL = PROFILES[0]

_MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")
_NAMES = (
    *("Esc", "Tab", "Backtab", "Backspace", "Return", "Enter", "Ins", "Del", "Space"),
    *("Home", "End", "Left", "Up", "Right", "Down", "PgUp", "PgDown", "Menu", "Pause"),
    *(f"F{number}" for number in range(1, 36)),
)
_KNOWN = {name.casefold(): name for name in (*_MODIFIERS, *_NAMES)}
_ALIASES = {
    "control": "Ctrl",
    "escape": "Esc",
    "insert": "Ins",
    "delete": "Del",
    "pageup": "PgUp",
    "pagedown": "PgDown",
}
_OWNERS = {
    "Ctrl+Z": "edit.undo",
    "Ctrl+Shift+Z": "edit.redo",
    "Ctrl+Y": "edit.redo",
    "Ctrl+X": "edit.cut",
    "Ctrl+C": "edit.copy",
    "Ctrl+V": "edit.paste",
    "Ctrl+A": "edit.select_all",
    "F6": "view.next_cell",
    "Shift+F6": "view.previous_cell",
}
_BY_WORD = frozenset({"Left", "Right", "Home", "End", "Backspace", "Del"})
_NEEDED = frozenset(
    {
        *(f"Ctrl+{name}" for name in _BY_WORD),
        *(f"Ctrl+Shift+{name}" for name in _BY_WORD - {"Del"}),
        *("Shift+F10", "Alt+F4"),  # the context menu, the window
    }
)


@dataclass(frozen=True, slots=True)
class KeyProfile:
    """Keys as another program has them: `keys` replace those of the actions they name."""

    id: str
    name: str
    keys: Keys


@dataclass(frozen=True, slots=True)
class Conflict:
    """One key on two actions or more."""

    key: str
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyPlan:
    """What the user has set, or is setting; a plan with conflicts is not for use.

    `usual` has the keys of every action there is, `own` those of actions that differ from the
    profile.
    """

    usual: Keys
    profile: KeyProfile
    own: Keys

    def given(self) -> Keys:
        """Return the keys of every action by the profile alone, without conflicts."""
        return settle(self.usual, self.profile.keys)

    def keys(self) -> Keys:
        """Return the keys of every action as planned, conflicts included."""
        return {**self.given(), **{key: own for key, own in self.own.items() if key in self.usual}}

    def settled(self) -> Keys:
        """Return the keys of every action, each key on one only: the user's own win."""
        return settle(self.usual, self.profile.keys, self.own)

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return the keys that are on several actions."""
        return conflicts_of(self.keys())

    def assign(self, action_id: str, keys: Iterable[str]) -> "KeyPlan":
        """Give an action these keys and no others."""
        wanted = tuple(dict.fromkeys(keys))
        own = {key: value for key, value in self.own.items() if key != action_id}
        if wanted != self.given()[action_id]:
            own[action_id] = wanted
        return replace(self, own=own)

    def free(self, action_id: str, key: str) -> "KeyPlan":
        """Take one key from an action."""
        return self.assign(action_id, (k for k in self.keys()[action_id] if k != key))

    def reset(self, action_id: str) -> "KeyPlan":
        """Give an action the keys back that it has by the profile."""
        return self.assign(action_id, self.given()[action_id])

    def reset_all(self) -> "KeyPlan":
        """Drop all that is the user's own."""
        return replace(self, own={})


def plan_of(usual: Keys, profile_id: str, own: Keys) -> KeyPlan:
    """Return a plan from what was kept; what is unknown or cannot be a key is left out."""
    known = {action: tuple(map(normal, keys)) for action, keys in usual.items()}
    sound = {action: _sound(action, keys) for action, keys in own.items() if action in known}
    profile = next((p for p in profiles() if p.id == profile_id), None)
    return KeyPlan(known, profile or load_profile(USUAL), sound)


def _sound(action_id: str, keys: Iterable[str]) -> tuple[str, ...]:
    found = []
    for key in keys:
        try:
            found.append(check_key(action_id, key))
        except InputError:
            continue
    return tuple(found)


def settle(*layers: Keys) -> dict[str, tuple[str, ...]]:
    """Return the keys of each action of the first layer, no key on two.

    A later layer replaces the keys of the actions it names, and takes its keys from all others.
    """
    level = {a: max(n for n, layer in enumerate(layers) if a in layer) for a in layers[0]}
    taken: set[str] = set()
    found: dict[str, tuple[str, ...]] = {}
    for action in sorted(level, key=lambda each: -level[each]):
        wanted = dict.fromkeys(layers[level[action]][action])
        found[action] = tuple(key for key in wanted if key not in taken)
        taken.update(wanted)
    return {action: found[action] for action in layers[0]}


def conflicts_of(keys: Keys) -> tuple[Conflict, ...]:
    """Return the keys that are on several actions, in the actions' order."""
    holders: dict[str, list[str]] = {}
    for action, its in keys.items():
        for key in dict.fromkeys(its):
            holders.setdefault(key, []).append(action)
    return tuple(Conflict(key, tuple(ids)) for key, ids in holders.items() if len(ids) > 1)


def normal(key: str) -> str:
    """Return a key as Qt writes it: `ctrl+shift+delete` is `Ctrl+Shift+Del`.

    Raises `InputError("keys.not_a_key")` for several presses and for what is no key.
    """
    written = key.strip()
    head, _, name = written.rpartition("+")
    if written == "+" or written.endswith("++"):
        head, name = head.removesuffix("+"), "+"
    modifiers = {_name_of(each, key) for each in head.split("+")} if head else set()
    main = _name_of(name, key)
    if not modifiers <= set(_MODIFIERS) or main in _MODIFIERS:
        raise InputError("keys.not_a_key", key=key)
    return "+".join((*(each for each in _MODIFIERS if each in modifiers), main))


def _name_of(word: str, key: str) -> str:
    word = word.strip()
    if len(word) == 1 and word.isprintable():
        upper = word.upper()
        return upper if len(upper) == 1 else word
    folded = word.casefold()
    found = _ALIASES.get(folded) or _KNOWN.get(folded)
    if found is None:
        raise InputError("keys.not_a_key", key=key)
    return found


def check_key(action_id: str, key: str, kept: Mapping[str, str] | None = None) -> str:
    """Return the key as Qt writes it if the action may have it.

    `kept` names who else in the window has a key of its own, by key. Raises `InputError`:
    `keys.not_a_key`, `keys.needed` for a key that writing needs, `keys.kept`.
    """
    wanted = normal(key)
    owner = _OWNERS.get(wanted, action_id)
    if owner != action_id or wanted in _NEEDED or _writes(wanted):
        raise InputError("keys.needed", key=wanted)
    if kept and wanted in kept:
        raise InputError("keys.kept", key=wanted, owner=kept[wanted])
    return wanted


def _writes(key: str) -> bool:
    """Return whether a key is pressed alone or with Shift and is no function key."""
    name = key.removeprefix("Shift+")
    function = name.startswith("F") and name in _NAMES
    return not function and (name in _NAMES or len(name) == 1)


def profiles() -> tuple[KeyProfile, ...]:
    """Return the profiles the program brings, its own first."""
    return tuple(load_profile(each) for each in PROFILES)


def load_profile(profile_id: str) -> KeyProfile:
    """Return one profile the program brings."""
    text = files("resources").joinpath("keys", f"{profile_id}.toml").read_text(encoding="utf-8")
    found = tomllib.loads(text)
    keys = {action: tuple(map(normal, its)) for action, its in found["keys"].items()}
    return KeyProfile(profile_id, found["name"], keys)


def read_keys(path: Path, usual: KeyPlan) -> KeyPlan:
    """Return the plan a file describes, over the profile of `usual` if it names none.

    Raises `InputError`: `keys.encoding`, `keys.syntax`, `keys.shape`, `keys.unknown_profile`,
    `keys.unknown_action`, and as `check_key` does; `EnvironmentFailure("keys.unreadable")`.
    """
    found = _table_of(path)
    for key in found:
        if key not in {"profile", "keys"}:
            raise InputError("keys.shape", path=path.name, key=key)
    profile = _profile_of(found.get("profile", usual.profile.id), path)
    plan = KeyPlan(usual.usual, profile, {})
    for action, keys in _lists_of(found.get("keys", {}), path).items():
        if action not in usual.usual:
            raise InputError("keys.unknown_action", path=path.name, action=action)
        plan = plan.assign(action, (check_key(action, key) for key in keys))
    return plan


def _table_of(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFailure("keys.unreadable", path=path.name, reason=reason) from error
    except UnicodeDecodeError as error:
        raise InputError("keys.encoding", path=path.name) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError("keys.syntax", path=path.name, reason=str(error)) from error


def _profile_of(found: object, path: Path) -> KeyProfile:
    if found not in PROFILES:
        known = ", ".join(PROFILES)
        raise InputError("keys.unknown_profile", path=path.name, profile=found, known=known)
    return load_profile(str(found))


def _lists_of(found: object, path: Path) -> Mapping[str, list[str]]:
    if not isinstance(found, dict):
        raise InputError("keys.shape", path=path.name, key="keys")
    for action, keys in found.items():
        if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
            raise InputError("keys.shape", path=path.name, key=action)
    return found


def text_of(plan: KeyPlan) -> str:
    """Return the file of a plan: its profile and what is the user's own."""
    rows = [
        f"{json.dumps(action)} = {json.dumps(list(keys), ensure_ascii=False)}\n"
        for action, keys in sorted(plan.own.items())
        if action in plan.usual
    ]
    head = "# Keys of one's own over a profile of Duizhao. An empty list takes all keys away.\n\n"
    return f"{head}profile = {json.dumps(plan.profile.id)}\n\n[keys]\n{''.join(rows)}"
