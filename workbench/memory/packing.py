"""What of a unit has no column of its own, as JSON: codes, notes, properties, dates as written."""

import json
from collections.abc import Iterable
from dataclasses import fields, replace
from operator import attrgetter
from typing import TypedDict

from workbench.memory.unit import Document, MemoryUnit, Origin
from workbench.model.segment import Role, Status
from workbench.model.translation_unit import (
    CodeKind,
    InlineCode,
    Props,
    SubFlow,
    UnitVariant,
)

_COLUMNS = frozenset({"language", "text"})
_Pairs = list[tuple[str, str]]
_Sub = tuple[int, int, _Pairs]
_Code = tuple[str, int, int, str, _Pairs, list[_Sub]]


class _Dates(TypedDict, total=False):
    """The moments, people and counts of a unit or a variant that are not unknown."""

    created_at: int
    created_by: str
    changed_at: int
    changed_by: str
    used_at: int
    usage_count: int


class PackedVariant(TypedDict, total=False):
    """A variant without its text and language where those have columns."""

    language: str
    text: str
    codes: list[_Code]
    notes: list[str]
    props: _Pairs
    dates: _Dates


class Packed(TypedDict, total=False):
    """All of a unit that has no column."""

    notes: list[str]
    props: _Pairs
    dates: _Dates
    source: PackedVariant
    target: PackedVariant
    others: list[PackedVariant]


_PLAIN_VARIANT = UnitVariant("", "")

# What a variant has besides its text and language, and a unit besides its columns.
_FACTS = attrgetter(*(each.name for each in fields(UnitVariant) if each.name not in _COLUMNS))
_BARE = _FACTS(_PLAIN_VARIANT)
_BESIDE = attrgetter("notes", "props", "others")
_NOTHING = ((), (), ())
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_UNKNOWN: _Dates = {
    "created_at": 0,
    "created_by": "",
    "changed_at": 0,
    "changed_by": "",
    "used_at": 0,
    "usage_count": -1,
}


class PackedUnit(Packed, total=False):
    """A whole unit; `source` and `target` have their texts."""

    role: str | None
    status: str | None
    previous: str | None
    following: str | None
    document: tuple[str, str, str, int]
    origin: tuple[str, int, int] | None
    tuid: str
    bundle: int
    id: int


def pack(unit: MemoryUnit) -> str | None:
    """Return what a unit has beyond its columns, `None` where there is nothing."""
    is_bare = _FACTS(unit.source) == _FACTS(unit.target) == _BARE and _BESIDE(unit) == _NOTHING
    if is_bare and unit.changed_at >= unit.created_at and unit.changed_by:
        return None  # As of most; what follows says the same and takes five times as long.
    packed: Packed = {}
    if not _columns_tell(unit):
        packed["dates"] = _dates(unit)
    if unit.notes:
        packed["notes"] = list(unit.notes)
    if unit.props:
        packed["props"] = list(unit.props)
    if source := _packed(unit.source):
        packed["source"] = source
    if target := _packed(unit.target):
        packed["target"] = target
    if unit.others:
        packed["others"] = [_packed_whole(each) for each in unit.others]
    return _ENCODER.encode(packed) if packed else None


def unpack(unit: MemoryUnit, text: str | None) -> MemoryUnit:
    """Return a unit made from its columns with what was packed beside them."""
    if text is None:
        return unit
    packed: Packed = json.loads(text)
    return replace(
        unit,
        source=_variant(packed.get("source", {}), unit.source),
        target=_variant(packed.get("target", {}), unit.target),
        notes=tuple(packed.get("notes", ())),
        props=_props(packed.get("props", ())),
        others=tuple(_variant(each, _PLAIN_VARIANT) for each in packed.get("others", ())),
        **(_UNKNOWN | packed["dates"] if "dates" in packed else {}),
    )


def pack_unit(unit: MemoryUnit) -> PackedUnit:
    """Return a whole unit as values for `json`."""
    document, origin = unit.document, unit.origin
    packed: PackedUnit = {
        "source": _packed_whole(unit.source),
        "target": _packed_whole(unit.target),
        "others": [_packed_whole(each) for each in unit.others],
        "role": unit.role,
        "status": unit.status,
        "previous": unit.previous,
        "following": unit.following,
        "document": (document.title, document.url, document.outlet, document.published_at),
        "origin": None if origin is None else (origin.project, origin.segment, origin.revision),
        "tuid": unit.tuid,
        "notes": list(unit.notes),
        "props": list(unit.props),
        "dates": _dates(unit),
        "bundle": unit.bundle,
        "id": unit.id,
    }
    return packed


def unpack_unit(packed: PackedUnit) -> MemoryUnit:
    """Return what `pack_unit` packed."""
    role, status, origin = packed.get("role"), packed.get("status"), packed.get("origin")
    return MemoryUnit(
        _variant(packed["source"], _PLAIN_VARIANT),
        _variant(packed["target"], _PLAIN_VARIANT),
        role=Role(role) if role else None,
        status=Status(status) if status else None,
        previous=packed.get("previous"),
        following=packed.get("following"),
        document=Document(*packed.get("document", ())),
        origin=Origin(*origin) if origin else None,
        tuid=packed.get("tuid", ""),
        notes=tuple(packed.get("notes", ())),
        props=_props(packed.get("props", ())),
        **packed.get("dates", {}),
        others=tuple(_variant(each, _PLAIN_VARIANT) for each in packed.get("others", ())),
        bundle=packed.get("bundle", 0),
        id=packed.get("id", 0),
    )


def _columns_tell(unit: MemoryUnit) -> bool:
    """Return whether the columns, which hold the newest of all parts, are the unit's own dates."""
    target = unit.target
    return (
        unit.changed_at == unit.last_change
        and unit.changed_by == unit.last_author
        and unit.used_at >= target.used_at
        and unit.usage_count >= target.usage_count
    )


def _dates(of: MemoryUnit | UnitVariant) -> _Dates:
    dates: _Dates = {}
    if of.created_at:
        dates["created_at"] = of.created_at
    if of.created_by:
        dates["created_by"] = of.created_by
    if of.changed_at:
        dates["changed_at"] = of.changed_at
    if of.changed_by:
        dates["changed_by"] = of.changed_by
    if of.used_at:
        dates["used_at"] = of.used_at
    if of.usage_count >= 0:
        dates["usage_count"] = of.usage_count
    return dates


def _packed(variant: UnitVariant) -> PackedVariant:
    packed: PackedVariant = {}
    if dates := _dates(variant):
        packed["dates"] = dates
    if variant.codes:
        packed["codes"] = [_packed_code(code) for code in variant.codes]
    if variant.notes:
        packed["notes"] = list(variant.notes)
    if variant.props:
        packed["props"] = list(variant.props)
    return packed


def _packed_whole(variant: UnitVariant) -> PackedVariant:
    packed = _packed(variant)
    packed["language"], packed["text"] = variant.language, variant.text
    return packed


def _packed_code(code: InlineCode) -> _Code:
    subs = [(sub.start, sub.end, list(sub.attributes)) for sub in code.subs]
    return (code.kind.value, code.start, code.end, code.content, list(code.attributes), subs)


def _variant(packed: PackedVariant, base: UnitVariant) -> UnitVariant:
    return UnitVariant(
        packed.get("language", base.language),
        packed.get("text", base.text),
        tuple(_code(each) for each in packed.get("codes", ())),
        tuple(packed.get("notes", ())),
        _props(packed.get("props", ())),
        **packed.get("dates", {}),
    )


def _code(packed: _Code) -> InlineCode:
    kind, start, end, content, attributes, subs = packed
    return InlineCode(
        CodeKind(kind),
        start,
        end,
        content,
        _props(attributes),
        tuple(SubFlow(first, last, _props(each)) for first, last, each in subs),
    )


def _props(pairs: Iterable[tuple[str, str]]) -> Props:
    return tuple((name, value) for name, value in pairs)
