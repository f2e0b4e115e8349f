"""English bylines: proposed, read, and set out in a sheet."""

from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Credit, CreditFunction, Role, Segment, SourceContent
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.text.credits.byline import read_byline
from workbench.text.credits.english_byline import (
    byline_sheet,
    propose_byline,
)

HOUSE = HouseStyle()
LINE = "记者：陈子非    责编：陈美华 嘉远    网编：瑞哲"
ENGLISH = "By Chen Zifei. Edited by Chen Meihua and Jia Yuan. Web editor: Rui Zhe."


def credits_of(text: str) -> tuple[Credit, ...]:
    byline = read_byline(text)
    assert byline is not None
    return byline.credits


def test_a_byline_is_proposed_in_the_house_style() -> None:
    assert propose_byline(credits_of(LINE), (), HOUSE) == ENGLISH


def test_a_record_wins_over_pinyin_in_any_written_form() -> None:
    record = GlossaryEntry(EntryKind.PERSON, china="陈子非", english="Chan Tze-fei")

    assert propose_byline(credits_of("記者：陳子非  責編：陳美華"), (record,), HOUSE) == (
        "By Chan Tze-fei. Edited by Chen Meihua."
    )


def test_an_agency_is_named_as_the_table_names_it() -> None:
    credit = Credit(CreditFunction.SOURCE, "路透社", 0, 3)

    assert propose_byline([credit], (), HOUSE) == "Source: Reuters."


def test_nothing_is_proposed_for_a_name_that_only_a_record_could_tell() -> None:
    credit = Credit(CreditFunction.REPORTER, "约翰·史密斯", 0, 6)

    assert propose_byline([credit], (), HOUSE) == ""


def test_three_names_are_listed() -> None:
    assert propose_byline(credits_of("记者：陈子非 王凡 李明  责编：嘉远"), (), HOUSE) == (
        "By Chen Zifei, Wang Fan and Li Ming. Edited by Jia Yuan."
    )


def test_a_sheet_shows_who_is_missing() -> None:
    content = SourceContent(Role.BYLINE, LINE, credits=credits_of(LINE))
    target = "By Chen Zifei. Edited by Chen Meihua. Web editor: Rui Zhe."
    segment = Segment(SegmentId(1), ArticleId(1), 1, content, target=target)

    rows = [(row.chinese, row.english, row.proposal) for row in byline_sheet([segment])]

    assert rows[2] == ("嘉远", "", "Jia Yuan")
    assert rows[0] == ("陈子非", "Chen Zifei", "Chen Zifei")
