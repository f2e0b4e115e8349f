"""Lenders of another kind or name, and who wrote and who took the pictures.

Rows of captions stand in `tests/data/slips/credits.tsv`.
"""

import pytest

from workbench.text.credits.labelled_roles import roles_exchanged
from workbench.text.credits.lenders import is_same_lender


@pytest.mark.parametrize(
    ("chinese", "english", "contradicts"),
    [
        ("深圳市轨道办", "Shenzhen Airport", "yes"),
        ("深圳机场", "Shenzhen Airport", ""),
        ("佳士得", "Sotheby's", "yes"),
    ],
)
def test_a_lender_is_told_by_what_kind_of_body_it_is(
    chinese: str, english: str, contradicts: str
) -> None:
    assert (is_same_lender(chinese, english) is False) is bool(contradicts)


def test_a_writer_is_no_photographer() -> None:
    source, target = (
        "圖：教育局提供　文：記者王美玲",
        "Photo: Wang Mei-ling. Text: Education Bureau.",
    )

    found = roles_exchanged(source, target)

    assert found is not None
    assert [place.of(text) for place, text in zip(found, (source, target), strict=True)] == [
        "記者王美玲",
        "Education Bureau",
    ]
