"""Captions: over the corpus, over pictures, articles and sheets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.checks.desk_corpus import HOUSE, Row, checked, codes, findings, rows
from workbench.checks.credits import credits as credit_checks
from workbench.checks.credits.captions import CHECKS, Empty
from workbench.checks.rule import Checked
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Picture
from workbench.sentences.findings import FINDINGS
from workbench.sentences.findings import FINDINGS as CREDIT_FINDINGS
from workbench.text.credits.caption_sheet import LONGEST_ALT_TEXT, caption_sheet, propose_alt_text

ALL = (*CHECKS, *credit_checks.CHECKS)
SENTENCES = {**FINDINGS, **CREDIT_FINDINGS}
ROWS = list(rows("captions"))


@pytest.mark.parametrize("row", ROWS, ids=[f"{n}-{row.note}" for n, row in enumerate(ROWS)])
def test_the_corpus_of_captions(row: Row) -> None:
    found = findings(ALL, checked(row.source, row.target, row.role))

    assert codes(found) == sorted(row.expected.split())
    for finding in found:
        assert SENTENCES[finding.code].format_map(finding.values)


def test_a_house_may_want_a_date_in_every_caption() -> None:
    harbor = checked("石门湾渔港", "The fishing harbor of Shimen Bay")

    assert codes(findings(ALL, harbor, HouseStyle(caption_needs_date=True))) == [
        "caption.date_needed"
    ]


@pytest.mark.parametrize(
    ("alt", "words", "instead"),
    [
        ("2023年7月16日，克里与解振华在北京会谈。", "17", "16"),
        ("2023年7月17日，耶伦与解振华在北京会谈。（路透社）", "克里", "耶伦"),
    ],
)
def test_a_picture_whose_alt_text_names_another_is_pointed_out(
    alt: str, words: str, instead: str
) -> None:
    source = "2023年7月17日，克里与解振华在北京会谈。（路透社）"
    target = "Kerry meets Xie in Beijing on July 17, 2023. (Reuters)"

    (finding,) = findings(ALL, checked(source, target, picture=Picture(alt=alt)))

    assert finding.code == "caption.picture_texts"
    assert (finding.values["words"], finding.values["instead"]) == (words, instead)


@pytest.mark.parametrize(
    "picture",
    [
        Picture(alt="克里与解振华在北京会谈", title="2023-07-17T013048Z_RTRMADP.JPG"),
        Picture(alt="北京钓鱼台国宾馆的大门"),
        Picture(alt="克里與解振華在北京會談。（路透社）", data_caption="克里与解振华在北京会谈。"),
    ],
    ids=["file name", "another description", "traditional"],
)
def test_texts_that_only_say_less_or_something_else_are_let_be(picture: Picture) -> None:
    source, target = "克里与解振华在北京会谈。（路透社）", "Kerry meets Xie in Beijing. (Reuters)"

    assert findings(ALL, checked(source, target, picture=picture)) == []


def article(*targets: str) -> list[Checked]:
    captions = [checked("图片说明", targets[0], number=100)]
    return captions + [
        checked("正文", it, "body", number=number) for number, it in enumerate(targets[1:])
    ]


def test_a_caption_is_forgotten_when_the_rest_is_translated() -> None:
    (check,) = (check for check in CHECKS if isinstance(check, Empty))
    group = article("", "One.", "Two.", "")

    found = list(check.check("caption:1", group, HOUSE))

    assert list(check.keys(group[0], HOUSE)) == ["caption:1"]
    assert [(it.code, it.segment_id) for it in found] == [("caption.empty", 100)]
    assert FINDINGS["caption.empty"].format_map(found[0].values)
    assert list(check.check("caption:1", article("", "", "", ""), HOUSE)) == []
    assert list(check.check("caption:1", article("A caption.", "One."), HOUSE)) == []


def test_an_alt_text_has_neither_credit_nor_date_line() -> None:
    target = "In this July 17, 2023 file photo, John Kerry meets Xie Zhenhua in Beijing. (AP Photo)"

    proposed = propose_alt_text(checked("图", target).segment)

    assert proposed == "John Kerry meets Xie Zhenhua in Beijing."


def test_a_long_alt_text_is_cut_where_the_sense_ends() -> None:
    first = (
        "Residents of the old town pack up their stalls in the rain on the last night market day."
    )
    target = f"{first} The city's new rule takes effect on Wednesday and nobody knows what follows."

    assert propose_alt_text(checked("图", target).segment) == first


@pytest.mark.slow
@given(st.text())
def test_an_alt_text_is_never_too_long(target: str) -> None:
    assert len(propose_alt_text(checked("图", target).segment)) <= LONGEST_ALT_TEXT


def test_a_caption_sheet_has_a_row_for_each_caption() -> None:
    picture = Picture(url="https://img.example/1.jpg")
    caption = checked("坝址。（路透社）", "The dam site. (Reuters)", picture=picture).segment
    body = checked("正文", "Text.", "body").segment

    (row,) = caption_sheet([body, caption])

    assert (row.article_id, row.picture) == (1, "https://img.example/1.jpg")
    assert (row.source, row.source_credit) == ("坝址。", "（路透社）")
    assert (row.target, row.target_credit) == ("The dam site.", "(Reuters)")
