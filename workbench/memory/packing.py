"""What of a unit has no column of its own, as JSON: codes, notes, properties, dates as written."""

import json
from collections.abc import Iterable
from dataclasses import fields, replace
from functools import lru_cache
from itertools import chain
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


# In characters: what is longer is not remembered, or the memory would not be constant.
_SHORT = 1_000

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
    parts: list[str] = []
    if not _columns_tell(unit):
        parts.append(f'"dates":{_dates_text(unit)}')
    if unit.notes:
        parts.append(f'"notes":{_encoded(unit.notes, sum(map(len, unit.notes)))}')
    if unit.props:
        parts.append(f'"props":{_encoded(unit.props, _length(unit.props))}')
    if source := _variant_text(unit.source):
        parts.append(f'"source":{source}')
    if target := _variant_text(unit.target):
        parts.append(f'"target":{target}')
    if unit.others:
        others = [_packed_whole(each) for each in unit.others]
        parts.append(f'"others":{_ENCODER.encode(others)}')
    return f"{{{','.join(parts)}}}" if parts else None


def _variant_text(variant: UnitVariant) -> str:
    """Return what `_packed` packs as JSON, "" for nothing."""
    if _FACTS(variant) == _BARE:
        return ""
    parts: list[str] = []
    dates = _dates_text(variant)
    if dates != "{}":
        parts.append(f'"dates":{dates}')
    if variant.codes:
        parts.append(f'"codes":[{",".join(map(_code_text, variant.codes))}]')
    if variant.notes:
        parts.append(f'"notes":{_encoded(variant.notes, sum(map(len, variant.notes)))}')
    if variant.props:
        parts.append(f'"props":{_encoded(variant.props, _length(variant.props))}')
    return f"{{{','.join(parts)}}}"


def _dates_text(of: MemoryUnit | UnitVariant) -> str:
    """Return what `_dates` does as JSON."""
    parts: list[str] = []
    if of.created_at:
        parts.append(f'"created_at":{of.created_at}')
    if of.created_by:
        parts.append(f'"created_by":{_encoded(of.created_by, len(of.created_by))}')
    if of.changed_at:
        parts.append(f'"changed_at":{of.changed_at}')
    if of.changed_by:
        parts.append(f'"changed_by":{_encoded(of.changed_by, len(of.changed_by))}')
    if of.used_at:
        parts.append(f'"used_at":{of.used_at}')
    if of.usage_count >= 0:
        parts.append(f'"usage_count":{of.usage_count}')
    return f"{{{','.join(parts)}}}"


def _code_text(code: InlineCode) -> str:
    """Return what `_packed_code` does as JSON."""
    if code.subs:
        return _ENCODER.encode(_packed_code(code))
    content = _encoded(code.content, len(code.content))
    attributes = _encoded(code.attributes, _length(code.attributes))
    return f'["{code.kind}",{code.start},{code.end},{content},{attributes},[]]'


def _length(props: Props) -> int:
    return sum(map(len, chain.from_iterable(props)))


def _encoded(value: str | Props | tuple[str, ...], length: int) -> str:
    """Return JSON; of what is short it is remembered: an article's units say much the same."""
    return _remembered(value) if length < _SHORT else _ENCODER.encode(value)


@lru_cache(maxsize=1_024)
def _remembered(value: str | Props | tuple[str, ...]) -> str:
    return _ENCODER.encode(value)


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
