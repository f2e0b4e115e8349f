"""Photo credits: over the corpus, their fixes, and the house's own agencies."""

import pytest

from tests.effort import grows_in_proportion
from tests.unit.checks.desk_corpus import Row, checked, codes, findings, rows
from workbench.checks.credits import captions
from workbench.checks.credits.credits import CHECKS, CreditKept
from workbench.model.house_style import HouseStyle
from workbench.sentences.findings import FINDINGS
from workbench.sentences.findings import FINDINGS as CAPTION_FINDINGS

ALL = (*CHECKS, *captions.CHECKS)
SENTENCES = {**FINDINGS, **CAPTION_FINDINGS}
ROWS = list(rows("credits"))


@pytest.mark.parametrize("row", ROWS, ids=[f"{n}-{row.note}" for n, row in enumerate(ROWS)])
def test_the_corpus_of_credits(row: Row) -> None:
    found = findings(ALL, checked(row.source, row.target, row.role))

    assert codes(found) == sorted(row.expected.split())
    for finding in found:
        assert SENTENCES[finding.code].format_map(finding.values)


@pytest.mark.parametrize("row", [row for row in ROWS if row.expected])
def test_a_fix_settles_what_it_was_found_for(row: Row) -> None:
    for finding in findings(ALL, checked(row.source, row.target)):
        if finding.fix is not None:
            fixed = finding.fix.apply(row.target)
            assert codes(findings(ALL, checked(row.source, fixed))) == []


def test_a_house_knows_agencies_of_its_own() -> None:
    house = HouseStyle(agencies={"海岬社": "Cape Press"})
    target = "Stallholders pack up in the rain."

    (finding,) = findings(CHECKS, checked("摊贩在雨中收摊。（海岬社）", target), house)

    assert finding.fix is not None
    assert finding.fix.apply(target) == f"{target} (Cape Press)"


def test_a_photographer_is_named_where_the_name_is_known() -> None:
    check = CreditKept(romanise={"李学仁": "Li Xueren"}.__getitem__)
    target = "Xi Jinping reviews troops."

    (finding,) = findings([check], checked("习近平阅兵。新华社记者李学仁摄", target))

    assert finding.fix is not None
    assert finding.fix.apply(target) == f"{target} (Li Xueren/Xinhua)"


def test_a_house_may_write_credits_without_parentheses() -> None:
    house = HouseStyle(credit_in_parentheses=False)
    source = "习近平会见普京。（路透社）"

    assert findings(ALL, checked(source, "Xi Jinping meets Putin. Reuters"), house) == []
    assert codes(findings(ALL, checked(source, "Xi Jinping meets Putin. (Reuters)"), house)) == [
        "credit.style"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "（" * 50_000,
        "（路透社）" * 20_000,
        "1" * 100_000,
        "摄 " * 50_000,
        "\u202e（\u2067" * 30_000,
    ],
    ids=["brackets", "credits", "digits", "photographers", "bidirectional"],
)
def test_hostile_texts_cost_linear_time(text: str) -> None:
    def work(size: int) -> None:
        findings(ALL, checked(text[:size], text[:size]))

    assert grows_in_proportion(work, len(text))


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "俯瞰西湖。李力摄",
            "West Lake. (Aerial photo by Li Li)",
            "West Lake. (Satellite photo by Li Li)",
        ),
        ("西湖晨雾。李力摄", "West Lake. (Photo by Li Li)", "West Lake. (Drone photo by Li Li)"),
        (
            "机场受损。（卫星图像，路透社）",
            "The airport. (Satellite image: Reuters)",
            "The airport. (Aerial image: Reuters)",
        ),
    ],
)
def test_from_how_high_a_picture_was_taken(source: str, right: str, wrong: str) -> None:
    assert codes(findings(CHECKS, checked(source, right))) == []
    assert codes(findings(CHECKS, checked(source, wrong))) == ["caption.credit_differs"]


def test_a_picture_that_a_reader_sent_is_not_the_newsrooms() -> None:
    source = "居民舀水。（读者供图）"

    assert codes(findings(CHECKS, checked(source, "They bail. (Photo provided by a reader)"))) == []
    found = codes(findings(CHECKS, checked(source, "They bail. (Staff photo)")))
    assert found == ["caption.credit_differs"]


def test_a_credit_before_the_caption_and_behind_it_is_one_too_many() -> None:
    target = "Photo by Yonhap: Protesters rally. (Yonhap)"

    assert "caption.credit_twice" in codes(findings(CHECKS, checked("示威。（韩联社）", target)))


@pytest.mark.parametrize(
    ("source", "right", "wrong", "code"),
    [
        (
            "农民采茶。记者孟川 摄",
            "Farmers pick tea. Photo by Meng Chuan",
            "Farmers pick tea. Written by Meng Chuan",
            "caption.credit_differs",
        ),
        (
            "舞者苏蔓在排练。摄影/高远",
            "Dancer Su Man rehearses. Photo by Gao Yuan",
            "Dancer Gao Yuan rehearses. Photo by Gao Yuan",
            "caption.credit_differs",
        ),
        (
            "新馆效果图。图：市体育局提供",
            "A rendering of the new hall. Image: City Sports Bureau",
            "A rendering of the new hall. Image: staff photographer",
            "caption.credit_differs",
        ),
        (
            "（上图：法新社；下图：记者高远摄）",
            "Photos: AFP (top); Gao Yuan (bottom)",
            "Photos: AFP (below); Gao Yuan (above)",
            "caption.credit_differs",
        ),
        (
            "毛公鼎。国立故宫博物院提供",
            "The Mao Gong Ding. Courtesy of the National Palace Museum",
            "The Mao Gong Ding. Courtesy of the Palace Museum, Beijing",
            "caption.credit_differs",
        ),
        (
            "码头停工。法新社",
            "The docks stand idle. Photo: AFP",
            "The docks stand idle. Photo: AFP. Photo: AFP",
            "caption.credit_twice",
        ),
        (
            "老车站（一九九六年资料照）。中央社",
            "The old station in 1996. File photo: CNA",
            "The old station. File photo: CNA",
            "caption.date_missing",
        ),
    ],
)
def test_whose_and_of_whom_a_picture_is(source: str, right: str, wrong: str, code: str) -> None:
    def told(target: str) -> list[str]:
        return [it for it in codes(findings(ALL, checked(source, target))) if it != "credit.style"]

    assert told(right) == []
    assert code in told(wrong)


def test_an_agency_in_the_sentence_is_one_by_whatever_name() -> None:
    source = "朝鲜中央通讯社发布的照片显示阅兵式。朝中社/法新社"
    target = "A parade in a picture released by the Korean Central News Agency. (KCNA/AFP)"

    assert codes(findings(ALL, checked(source, target))) == []


def test_who_takes_a_selfie_is_both_shown_and_credited() -> None:
    target = "Singer Gao Yuan takes a selfie. (Photo by Gao Yuan)"

    assert codes(findings(ALL, checked("歌手高远自拍。（高远摄）", target))) == []
