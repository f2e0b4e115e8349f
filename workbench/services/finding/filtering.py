"""Filters: kept in the project's settings under names, to be chosen again."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from workbench.model.errors import InputError
from workbench.model.segment import Role, Status
from workbench.services.commands.settings import ChangeSettings
from workbench.storage.searching import Filter, Noted

# The project's setting that holds the saved views, as a JSON list.
VIEWS = "filter.views"

# The longest text of a filter, in code points.
LONGEST_TEXT = 200

LONGEST_NAME = 60
_DAY = 24 * 60 * 60 * 1000

# What a double holds exactly, and so what any writer of JSON does; later than any date.
_LATEST = 2**53
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class SavedView:
    """A filter under a name; with `days` it is limited to what changed within so many days."""

    name: str
    wanted: Filter
    days: int | None = None

    def filter_at(self, now: int) -> Filter:
        """Return the filter as it is at a moment, milliseconds since the epoch, UTC."""
        if self.days is None:
            return self.wanted
        return replace(self.wanted, changed_since=max(0, now - self.days * _DAY))


def read_views(settings: Mapping[str, str]) -> tuple[SavedView, ...]:
    """Return the saved views in order; what cannot be read, as of a newer program, is left out."""
    try:
        entries = json.loads(settings.get(VIEWS, "") or "[]")
    except (ValueError, RecursionError):
        return ()
    listed = entries if isinstance(entries, list) else []
    views = [_view(entry) for entry in listed if isinstance(entry, dict)]
    return tuple(view for view in views if view.name)


def keep_view(views: Iterable[SavedView], view: SavedView) -> ChangeSettings:
    """Return the command that saves a view, in the place of the one with its name if there is one.

    Raises `InputError("filter.view_name")` for an empty name.
    """
    name = " ".join(view.name.split())[:LONGEST_NAME]
    if not name:
        raise InputError("filter.view_name")
    named = replace(view, name=name)
    known = {each.name: each for each in views} | {name: named}
    return _keep(tuple(known.values()))


def forget_view(views: Iterable[SavedView], name: str) -> ChangeSettings:
    """Return the command that removes a saved view.

    Raises `InputError("filter.view_unknown")` if there is none of that name.
    """
    known = tuple(views)
    left = tuple(view for view in known if view.name != name)
    if len(left) == len(known):
        raise InputError("filter.view_unknown", name=name)
    return _keep(left)


def _keep(views: Sequence[SavedView]) -> ChangeSettings:
    entries = [{"name": v.name, "days": v.days, "filter": described(v.wanted)} for v in views]
    return ChangeSettings(((VIEWS, json.dumps(entries, ensure_ascii=False)),))


def described(wanted: Filter) -> dict[str, object]:
    """Return a filter as JSON takes it, without what lets everything pass."""
    fields: dict[str, object] = {
        "roles": sorted(wanted.roles),
        "statuses": sorted(wanted.statuses),
        "origins": sorted(wanted.origins),
        "kinds": sorted(wanted.kinds),
        "text": wanted.text,
        "noted": wanted.noted,
        "with_findings": wanted.with_findings or None,
        "locked": wanted.locked,
        "overridden": wanted.overridden or None,
        "changed_since": wanted.changed_since,
        "changed_by": wanted.changed_by,
    }
    return {name: value for name, value in fields.items() if value not in ([], "", None)}


def filter_of(entry: Mapping[str, object]) -> Filter:
    """Return the filter that `described` made an entry of; what it does not know lets all pass."""
    noted = _members(Noted, [entry.get("noted")])
    since, locked = entry.get("changed_since"), entry.get("locked")
    return Filter(
        roles=_members(Role, entry.get("roles")),
        statuses=_members(Status, entry.get("statuses")),
        origins=_texts(entry.get("origins")),
        kinds=_texts(entry.get("kinds")),
        text=_text(entry.get("text")),
        noted=next(iter(noted), None),
        with_findings=entry.get("with_findings") is True,
        locked=locked if isinstance(locked, bool) else None,
        overridden=entry.get("overridden") is True,
        changed_since=_number(since),
        changed_by=_text(entry.get("changed_by")),
    )


def _view(entry: Mapping[str, object]) -> SavedView:
    wanted = entry.get("filter")
    filtered = filter_of(wanted) if isinstance(wanted, dict) else Filter()
    return SavedView(_text(entry.get("name")), filtered, _number(entry.get("days")))


def _members(kind: type[E], values: object) -> frozenset[E]:
    known = {member.value: member for member in kind}
    given = values if isinstance(values, list) else []
    return frozenset(known[value] for value in given if isinstance(value, str) and value in known)


def _texts(values: object) -> frozenset[str]:
    given = values if isinstance(values, list) else []
    return frozenset(value for value in given if isinstance(value, str))


def _text(value: object) -> str:
    return value[:LONGEST_TEXT] if isinstance(value, str) else ""


def _number(value: object) -> int | None:
    return value if type(value) is int and 0 <= value < _LATEST else None
