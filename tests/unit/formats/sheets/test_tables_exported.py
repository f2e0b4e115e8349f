"""A project's pairs as a workbook, CSV and TSV, read again as they were."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.export_material import article, export, pair, request
from tests.libreoffice import saved_by_libreoffice
from workbench.api import Document
from workbench.formats.sheets.pair_sheets import read_sheet
from workbench.model.segment import Role, Status

PAIRS = [
    pair("标题", "=1+1", role=Role.HEADLINE, notes=["Too long?", "No."]),
    pair("甲，\n乙", '"quoted"\t', number=2, status=Status.REVIEWED),
    pair("007", "", number=3, status=Status.INITIAL),
]


def read(name: str) -> Sequence[tuple[str, str, Role, Status]]:
    data, _ = export(name, request(article(*PAIRS)))
    pairs = read_sheet(Document(data, f"pairs.{name}")).segments
    return [(each.source, each.target, each.role, each.status) for each in pairs]


@pytest.mark.parametrize("name", ["xlsx", "csv", "tsv"])
def test_what_was_exported_is_read_again(name: str) -> None:
    assert read(name) == [
        ("标题", "=1+1", Role.HEADLINE, Status.TRANSLATED),
        ("甲，\n乙", '"quoted"', Role.BODY, Status.REVIEWED),
        ("007", "", Role.BODY, Status.INITIAL),
    ]


@pytest.mark.parametrize("name", ["xlsx", "csv", "tsv"])
def test_notes_of_a_pair_stand_in_one_cell(name: str) -> None:
    data, _ = export(name, request(article(*PAIRS)))
    first, *_ = read_sheet(Document(data, f"pairs.{name}")).segments

    assert [note.text for note in first.notes] == ["Too long?\nNo."]


def test_what_libreoffice_saved_in_between_is_the_same(tmp_path: Path) -> None:
    data, _ = export("xlsx", request(article(*PAIRS)))
    saved = saved_by_libreoffice(data, "pairs.xlsx", tmp_path)

    pairs = read_sheet(Document(saved, "pairs.xlsx")).segments

    assert [(each.source, each.target) for each in pairs][:2] == [
        ("标题", "=1+1"),
        ("甲，\n乙", '"quoted"'),
    ]
    assert pairs[2].source == "007"
