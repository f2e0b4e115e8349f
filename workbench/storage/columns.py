"""A table made from the dataclass it stores: each field is a column, coded as its type says.

So a new column is a field with its default in the model, and a migration with the same default.
What is several values (a tuple, a dataclass or `None`) is stored as compact JSON, a dataclass as
the list of its values, and nothing of the kind as "".
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from operator import attrgetter, itemgetter
from types import NoneType, UnionType
from typing import NewType, cast, get_args, get_origin, get_type_hints

from workbench.model.changes import Kind
from workbench.storage.table import E, RowValues, Scalar, Table, dump, integer

Code = Callable[[object], object]


@dataclass(frozen=True, slots=True)
class _Coding:
    """How values of one type are written and read; `is_many` where as a list."""

    write: Code
    read: Code
    is_many: bool = False


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    field: str
    get: Code
    coding: _Coding


def table_of(
    kind: Kind,
    name: str,
    entity: type[E],
    *,
    parent: str = "",
    within: str = "",
    renamed: Mapping[str, str] | None = None,
    derived: Mapping[str, Callable[[E], Scalar]] | None = None,
) -> Table[E]:
    """Return the table of a dataclass whose first field is `id`.

    The fields of the dataclass under `within` are columns of their own. `renamed` has the columns
    of fields that have another name; `derived` are columns that are computed and never read back.
    """
    hints = get_type_hints(entity)
    inner = _columns(hints[within], f"{within}.", renamed or {}) if within else ()
    outer = _columns(entity, "", renamed or {}, {"id", within})
    return Table(
        kind,
        name,
        (*(each.name for each in (*outer, *inner)), *(derived or {})),
        parent,
        _encoder((*outer, *inner), derived or {}),
        _decoder(entity, outer, (within, hints[within], inner) if within else None),
        frozenset(each.name for each in (*outer, *inner) if each.coding.is_many),
    )


def _columns(
    owner: type[object], path: str, renamed: Mapping[str, str], skipped: set[str] | None = None
) -> tuple[_Column, ...]:
    hints = get_type_hints(owner)
    return tuple(
        _Column(renamed.get(name, name), name, attrgetter(path + name), _column_coding(hints[name]))
        for name in _field_names(owner)
        if name not in (skipped or ())
    )


def _field_names(owner: type[object]) -> tuple[str, ...]:
    if not is_dataclass(owner):
        raise TypeError(owner)
    return tuple(each.name for each in fields(owner))


def _encoder(
    columns: tuple[_Column, ...], derived: Mapping[str, Callable[[E], Scalar]]
) -> Callable[[E], dict[str, Scalar]]:
    steps = [(each.name, each.get, each.coding.write) for each in columns]

    def encode(entity: E) -> dict[str, Scalar]:
        values = {name: cast("Scalar", write(get(entity))) for name, get, write in steps}
        for name, compute in derived.items():
            values[name] = compute(entity)
        return values

    return encode


def _decoder(
    entity: type[E],
    outer: tuple[_Column, ...],
    inside: tuple[str, type[object], tuple[_Column, ...]] | None,
) -> Callable[[RowValues], E]:
    """Return what makes an entity of a row, in the order of the fields: names would cost more."""
    make = cast("Callable[..., E]", entity)
    read_outer = _reader(("id", *(each.name for each in outer)), (_NUMBER, *_codings(outer)))
    if inside is None:
        return lambda row: make(*read_outer(row))
    within, part, inner = inside
    make_part = cast("Callable[..., object]", part)
    read_inner = _reader(tuple(each.name for each in inner), _codings(inner))
    place = _field_names(entity).index(within)

    def decode(row: RowValues) -> E:
        values = read_outer(row)
        values.insert(place, make_part(*read_inner(row)))
        return make(*values)

    return decode


def _codings(columns: tuple[_Column, ...]) -> tuple[_Coding, ...]:
    return tuple(each.coding for each in columns)


def _reader(
    names: tuple[str, ...], codings: tuple[_Coding, ...]
) -> Callable[[RowValues], list[object]]:
    cells_of = itemgetter(*names)
    reads = [each.read for each in codings]
    return lambda row: [read(cell) for read, cell in zip(reads, cells_of(row), strict=True)]


def _column_coding(hint: object) -> _Coding:
    """Return how a type is one cell: what is several values as JSON."""
    coding = _coding(hint)
    if not coding.is_many:
        return coding
    empty = () if get_origin(hint) is tuple else None

    def read(cell: object) -> object:
        return coding.read(json.loads(str(cell))) if cell else empty

    def write(value: object) -> object:
        return dump(coding.write(value)) if value else ""

    return _Coding(write, read, is_many=True)


def _coding(hint: object) -> _Coding:
    """Return how a type is written: as itself, by its value, as a number, or as a list."""
    plain = hint.__supertype__ if isinstance(hint, NewType) else hint
    if isinstance(hint, UnionType):
        return _optional(hint)
    if get_origin(hint) is tuple:
        return _tuple(get_args(hint))
    if isinstance(plain, type) and is_dataclass(plain):
        return _dataclass(plain)
    if isinstance(plain, type) and issubclass(plain, Enum):
        members: dict[object, object] = {member.value: member for member in plain}
        # `value` is a property in Python, and an import reads it of thousands of segments.
        return _Coding(attrgetter("_value_"), members.__getitem__)
    known = {str: _TEXT, int: _NUMBER, bool: _TRUTH}
    return known[cast("type[object]", plain)]


_TEXT = _Coding(lambda value: value, str)
_NUMBER = _Coding(lambda value: value, cast("Code", integer))
_TRUTH = _Coding(lambda value: int(bool(value)), bool)


def _optional(hint: UnionType) -> _Coding:
    """Return how a type or `None` is written."""
    (one,) = (each for each in get_args(hint) if each is not NoneType)
    coding = _coding(one)
    return _Coding(
        lambda value: None if value is None else coding.write(value),
        lambda value: None if value is None else coding.read(value),
        coding.is_many,
    )


def _tuple(arguments: tuple[object, ...]) -> _Coding:
    """Return how `tuple[X, ...]` or `tuple[X, Y]` is written."""
    if arguments[-1] is not Ellipsis:
        codings = [_coding(each) for each in arguments]
        return _Coding(
            lambda value: [
                each.write(part) for each, part in zip(codings, _list(value), strict=True)
            ],
            lambda value: tuple(
                each.read(part) for each, part in zip(codings, _list(value), strict=True)
            ),
            is_many=True,
        )
    one = _coding(arguments[0])
    return _Coding(
        lambda value: [one.write(part) for part in _list(value)],
        lambda value: tuple(one.read(part) for part in _list(value)),
        is_many=True,
    )


def _dataclass(owner: type[object]) -> _Coding:
    """Return how a dataclass is written: as the list of its values."""
    columns = _columns(owner, "", {})
    codings = [_coding(get_type_hints(owner)[each.field]) for each in columns]

    def read(value: object) -> object:
        parts = _list(value)
        if len(parts) > len(codings):
            raise ValueError(parts)
        # Fewer are from before a field was added: it has its default.
        return owner(*(each.read(part) for each, part in zip(codings, parts, strict=False)))

    def write(value: object) -> object:
        pairs = zip(columns, codings, strict=True)
        return [coding.write(column.get(value)) for column, coding in pairs]

    return _Coding(write, read, is_many=True)


def _list(value: object) -> list[object] | tuple[object, ...]:
    """Return what is to be taken apart; raise `TypeError` for text, which could be as well."""
    if isinstance(value, list | tuple):
        return value
    raise TypeError(value)
