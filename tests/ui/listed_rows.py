"""A `RowSource` in memory, for tests and measurements of the pair view."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.viewmodels.rows import Column, Mark, MarkStyle, RowContent, RowKey
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Status


def row(
    number: int, source: str, target: str = "", conversion: str = "", **more: Any
) -> RowContent:
    """Return a row of the article's text; `more` are fields of `RowContent`."""
    plain = RowContent(
        SegmentId(number),
        rev=1,
        number=number,
        role=Role.BODY,
        status=Status.INITIAL,
        level=0,
        language=Variant.CHINA,
        texts={
            Column.SOURCE: source,
            Column.TARGET: target,
            Column.CONVERSION: conversion or source,
        },
    )
    return replace(plain, **more)


class ListedRows(QObject):
    """Rows from a list, which counts what is asked of it."""

    reset = Signal()
    changed = Signal(object)

    def __init__(
        self, rows: Iterable[RowContent], headings: Mapping[int, str] | None = None
    ) -> None:
        super().__init__()
        self.rows = {each.segment_id: each for each in rows}
        self.headings = headings or {}
        self.asked: list[SegmentId] = []

    def keys(self) -> Sequence[RowKey]:
        return [
            RowKey(
                each.segment_id,
                each.role,
                len(each.texts[Column.SOURCE]),
                len(each.texts[Column.TARGET]),
                self.headings.get(each.segment_id, ""),
            )
            for each in self.rows.values()
        ]

    def contents(self, segment_ids: Sequence[SegmentId]) -> Mapping[SegmentId, RowContent]:
        self.asked.extend(segment_ids)
        return {number: self.rows[number] for number in segment_ids if number in self.rows}

    def change(self, number: int, **fields: Any) -> None:
        """Change a row and say so."""
        segment_id = SegmentId(number)
        self.rows[segment_id] = replace(self.rows[segment_id], **fields)
        self.changed.emit(frozenset({segment_id}))

    def show(self, rows: Iterable[RowContent]) -> None:
        """List other rows and say so."""
        self.rows = {each.segment_id: each for each in rows}
        self.reset.emit()


SENTENCE = "美国多名高级官员近期访问中国，继财长耶伦后，美国总统气候特使克里周日抵达北京。"
ENGLISH = "Several senior US officials have visited China recently; the envoy came on Sunday. "
STATUSES = (Status.INITIAL, Status.DRAFT, Status.TRANSLATED, Status.REVIEWED)
MARKS = {
    Column.SOURCE: (Mark(2, 6, MarkStyle.FILL, "highlight.name", "Name"),),
    Column.TARGET: (Mark(8, 14, MarkStyle.FILL, "highlight.term", "Term"),),
    Column.CONVERSION: (Mark(0, 2, MarkStyle.DOTTED, "info", "a phrase decided"),),
}


def long_article(count: int) -> list[RowContent]:
    """Return so many rows of one to six sentences, every one with marks."""
    return [
        row(
            n,
            SENTENCE * (1 + n * 7 % 6),
            ENGLISH * (n * 5 % 7) if n % 4 else "",
            status=STATUSES[n % 4] if n % 4 else Status.INITIAL,
            role=Role.HEADLINE if n % 40 == 1 else Role.BODY,
            marks={} if n % 4 == 0 else MARKS,
        )
        for n in range(1, count + 1)
    ]
