"""Photo credits as captions print them, and as the house writes them."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ROOT, article_files
from tests.described_articles import read_article
from tests.effort import calls, grows_in_proportion
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.credits.agencies import agencies_of, default_names
from workbench.text.credits.photo_credit import (
    CreditKind,
    PhotoCredit,
    parse_credit,
    propose_credit,
)

OWN_ARTICLES = article_files(ROOT / "tests" / "data" / "articles")

# What each caption of an article credits, as read by eye; "" for a caption without a credit.
CREDITS: Mapping[str, list[str]] = {
    "langang-ferry": ["agency 海岬社 梁一舟", "file_photo+file"],
    "yunling-tea": ["agency 翠屏社 葉庭安"],
    "000_be75a4e7c0b8d7a6": ["agency Reuters"],
    "bbc_003_jekyll": [
        *("agency Getty Images", "agency Getty Images"),
        *("agency+file AFP", "agency Getty Images"),
    ],
    "nyt_008_exact": ["", "", ""],
    "rfa_012_jekyll": ["", "agency AFP"],
    "rfa_042_exact": ["", "courtesy Facebook 香港警察", "", "agency AP", "agency HK01", ""],
    "rfa_081_exact": ["agency AP", "agency+file AFP"],
    "voa_012_exact": ["agency Reuters", "", "agency VOA 黎堡"],
    "voa_013_exact": ["", "", "internet"],
    "zaobao_001_jekyll": ["agency Reuters"],
    "bbc": ["agency Getty Images", "agency AFP", "file_photo+file"],
    "dw": [""],
    "nyt": ["", ""],
    "rfa-2020": ["", "agency 海岬社"],
    "voa-ft": ["", "file_photo+file"],
}


def told(credit: PhotoCredit | None) -> str:
    if credit is None:
        return ""
    kind = f"{credit.kind}+file" if credit.is_file else str(credit.kind)
    return " ".join([kind, *credit.agencies, *credit.names])


def credits_of(path: Path) -> list[str]:
    segments = read_article(path).segments
    return [told(parse_credit(it.text)) for it in segments if it.role is Role.CAPTION]


def test_all_captions_and_credits_of_an_article_are_found(article_file: Path) -> None:
    assert credits_of(article_file) == CREDITS.get(article_file.stem, [])


@pytest.mark.parametrize("path", OWN_ARTICLES, ids=[path.stem for path in OWN_ARTICLES])
def test_all_credits_of_the_articles_of_the_tests_are_found(path: Path) -> None:
    assert credits_of(path) == CREDITS.get(path.stem, [])


@pytest.mark.parametrize(
    ("text", "printed", "expected"),
    [
        ("习近平会见布林肯。新华社记者李学仁摄", "新华社记者李学仁摄", "agency Xinhua 李学仁"),
        ("会谈 新华社记者 李学仁 摄", "新华社记者 李学仁 摄", "agency Xinhua 李学仁"),
        ("新华社发（王五 摄）", "新华社发（王五 摄）", "agency Xinhua 王五"),
        ("街頭。（張三／攝）", "（張三／攝）", "photographer 張三"),
        ("街头。张三/摄", "张三/摄", "photographer 张三"),
        ("街头。图：路透社", "图：路透社", "agency Reuters"),
        ("街头 图片来源：视觉中国", "图片来源：视觉中国", "agency VCG"),
        ("路透社/John Smith", "路透社/John Smith", "agency Reuters John Smith"),
        ("游行（AP Photo/Andy Wong）", "（AP Photo/Andy Wong）", "agency AP Andy Wong"),
        ("活動。（翻攝自臉書）", "（翻攝自臉書）", "screenshot Facebook"),
        ("现场。央视画面截图", "央视画面截图", "screenshot CCTV"),
        ("店主。受访者供图", "受访者供图", "courtesy 受访者"),
        ("（圖片由受訪者提供）", "（圖片由受訪者提供）", "courtesy 受訪者"),
        ("大坝（图片来自网络）", "（图片来自网络）", "internet"),
        ("活動。（中央社檔案照片）", "（中央社檔案照片）", "agency+file CNA"),
        (
            "资料图：汪文斌。中新社记者 张三 摄",
            "中新社记者 张三 摄",
            "agency+file China News Service 张三",
        ),
        ("莫迪与习近平，资料图片", "资料图片", "file_photo+file"),
        ("Xi meets Blinken. (Zhang San/Xinhua)", "(Zhang San/Xinhua)", "agency Xinhua Zhang San"),
        ("Xi meets Blinken. Photo: AFP", "Photo: AFP", "agency AFP"),
        ("Xi. Photo by John Smith", "Photo by John Smith", "photographer John Smith"),
        ("Xi. (Courtesy of the family)", "(Courtesy of the family)", "courtesy the family"),
        (
            "Xi. (AP Photo/Andy Wong, File)",
            "(AP Photo/Andy Wong, File)",
            "agency+file AP Andy Wong",
        ),
        (
            "FILE PHOTO: Xi. REUTERS/Tyrone Siu",
            "REUTERS/Tyrone Siu",
            "agency+file Reuters Tyrone Siu",
        ),
        ("Xi. (Screenshot)", "(Screenshot)", "screenshot"),
        ("Rally. (July 1, 2020) (AP)", "(AP)", "agency AP"),
    ],
)
def test_a_credit_is_read_as_printed(text: str, printed: str, expected: str) -> None:
    credit = parse_credit(text)

    assert credit is not None
    assert (credit.span.of(text), told(credit)) == (printed, expected)


@pytest.mark.parametrize(
    "text",
    [
        "外国记者在现场拍摄",
        "他接受路透社",
        "他在2019年离开新华社",
        "图为张三（左）与李四（右）",
        "张三（法新社记者）",
        "展览现场（2019年摄于北京）",
        "台北街頭（示意圖）",
        "工程路线图",
        "他正在为灾民提供",
        "美国国务卿（Antony Blinken）",
        "He spoke to Reuters.",
        "He works for The Associated Press",
        "The envoy (John Kerry)",
        "Officials at a briefing (photos show protesters)",
        "",
    ],
)
def test_what_only_looks_like_a_credit_is_none(text: str) -> None:
    assert parse_credit(text) is None


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("（路透社）", "(Reuters)"),
        ("（路透社/John Smith）", "(John Smith/Reuters)"),
        ("（法新社資料圖片）", "(AFP file photo)"),
        ("（资料图片）", "(File photo)"),
        ("（受访者提供）", "(Courtesy of the interviewee)"),
        ("（网络图片）", "(Internet photo)"),
        ("（視頻截圖）", "(Screenshot)"),
        ("（张三摄）", ""),
        ("（新华社记者张三摄）", "(Xinhua)"),
        ("（某某影像社）", ""),
    ],
)
def test_a_credit_is_proposed_in_the_house_style(text: str, proposed: str) -> None:
    credit = parse_credit(text)

    assert credit is not None
    assert propose_credit(credit) == proposed


def test_a_name_is_written_as_whoever_knows_it_writes_it() -> None:
    credit = parse_credit("（新华社记者张三摄）")

    assert credit is not None
    assert propose_credit(credit, romanise={"张三": "Zhang San"}.__getitem__) == (
        "(Zhang San/Xinhua)"
    )
    assert propose_credit(credit, HouseStyle(credit_in_parentheses=False)) == "Xinhua"


def test_a_credit_in_two_pieces_is_one() -> None:
    text = "印度加强防卫。（资料图片） ©AFP"
    credit = parse_credit(text)

    assert credit is not None
    assert credit.span.of(text) == "（资料图片） ©AFP"
    assert (credit.kind, credit.agencies, credit.is_file) == (CreditKind.AGENCY, ("AFP",), True)


def test_an_agency_is_known_by_all_its_names_in_both_written_forms() -> None:
    agencies = agencies_of(HouseStyle())

    for text, english in [
        ("美聯社", "AP"),
        ("美联社", "AP"),
        ("彭博社", "Bloomberg"),
        ("路透", "Reuters"),
    ]:
        assert [named.english for named in agencies.find(text)] == [english]
    assert list(agencies.find("APEC")) == []
    assert "The Associated Press" in agencies.english_names("AP")
    assert len(set(default_names().values())) >= 60


@given(st.text())
def test_any_text_is_read_and_the_credit_stands_inside(text: str) -> None:
    credit = parse_credit(text)

    assert credit is None or 0 <= credit.span.start < credit.span.end <= len(text)


@pytest.mark.parametrize("piece", ["（", "（路透社", "摄 ", "1", "© ", ". ", "[", "记者"])
def test_a_hundred_thousand_characters_cost_no_more_than_the_last_ones(piece: str) -> None:
    long, short = piece * 100_000, piece * 1_000

    assert calls(lambda: parse_credit(long)) <= 2 * calls(lambda: parse_credit(short))
    assert grows_in_proportion(lambda size: parse_credit(piece * size), 100_000)
