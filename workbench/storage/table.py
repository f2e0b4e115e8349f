"""What a table is: how one kind of entity becomes a row and comes back."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from workbench.model.alignment import Alignment
from workbench.model.article import Article
from workbench.model.changes import Kind
from workbench.model.choice import ConversionChoice
from workbench.model.finding import Decision, Opinion
from workbench.model.highlight import ConversionOverride, Highlight, Note
from workbench.model.original import Original, OriginalPart
from workbench.model.segment import Segment
from workbench.model.setting import Setting
from workbench.model.sign_off import SignOff
from workbench.model.source_copy import SourceBytes, SourceCopy
from workbench.model.term import Term

Scalar = str | int | None
RowValues = Mapping[str, Scalar]
Entity = (
    Article
    | Segment
    | Highlight
    | Note
    | ConversionOverride
    | ConversionChoice
    | Decision
    | Opinion
    | SignOff
    | SourceCopy
    | SourceBytes
    | Setting
    | Term
    | Original
    | OriginalPart
    | Alignment
)
E = TypeVar("E", bound=Entity)


@dataclass(frozen=True, slots=True)
class Table(Generic[E]):
    """One kind of entity: its table's name, its columns after `id`, and both translations.

    `parent` names the column that an `EntityRef.parent` is read from, "" where there is none.
    `lists` are the columns that hold JSON, or "" for nothing.
    """

    kind: Kind
    name: str
    columns: tuple[str, ...]
    parent: str
    encode: Callable[[E], dict[str, Scalar]]
    decode: Callable[[RowValues], E]
    lists: frozenset[str] = frozenset()


def dump(value: object) -> str:
    """Return a list or a tuple as compact JSON, "" for nothing."""
    return "" if not value else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def integer(value: Scalar) -> int:
    """Return a number, 0 for null."""
    return int(value or 0)
