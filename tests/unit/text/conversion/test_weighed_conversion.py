"""The news conversion weighs what stands beside a character, and writes its region's own forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.conversion.context import MODELLED, likelier_form
from workbench.text.conversion.engine import OpenccEngine
from workbench.text.converter import Decider

ENGINE = OpenccEngine()
TAIWAN, HONG_KONG = ENGINE.news_converter("s2twp"), ENGINE.news_converter("s2hkp")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("乘客没有系安全带", "乘客沒有繫安全帶"),
        ("他系了一条领带", "他繫了一條領帶"),
        ("范女士系着围巾", "范女士繫著圍巾"),
        ("范女士负责的范围", "范女士負責的範圍"),
        ("姜先生与于女士", "姜先生與于女士"),
        ("这出戏演出了一百场", "這齣戲演出了一百場"),
        ("退出戏剧界", "退出戲劇界"),
        ("方便面对消费者", "方便面對消費者"),
        ("他买了方便面", "他買了泡麵"),
        ("总线路长一百公里", "總線路長一百公里"),
        ("电影片段曝光", "電影片段曝光"),
        ("服务器材采购", "服務器材採購"),
        ("公布账目，以便了解", "公布帳目，以便了解"),
        ("黄岩岛附近的湿地", "黃岩島附近的濕地"),
        ("房屋烧毁，剪彩取消", "房屋燒毀，剪綵取消"),
        ("他明了事理", "他明瞭事理"),
    ],
)
def test_taiwan_s_form_is_the_one_meant(text: str, expected: str) -> None:
    assert TAIWAN.convert(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("乘客没有系安全带", "乘客沒有繫安全帶"),
        ("范女士公布名单", "范女士公布名單"),
        ("总线路长一百公里", "總線路長一百公里"),
    ],
)
def test_hong_kong_s_form_is_the_one_meant(text: str, expected: str) -> None:
    assert HONG_KONG.convert(text) == expected


def test_the_other_forms_stay_candidates() -> None:
    spans = {text: span for span in TAIWAN.align("没有系安全带") if (text := span.output)}

    assert spans["繫"].candidates[0] == "繫"
    assert {"系", "係"} <= set(spans["繫"].candidates)
    assert spans["繫"].decided_by is Decider.WORD


def test_a_region_s_own_form_offers_that_of_the_tables() -> None:
    (span,) = (each for each in TAIWAN.align("他公布名单") if "布" in each.output)

    assert span.candidates[:2] == ("公布", "公佈")


def test_the_plain_conversion_knows_nothing_of_it() -> None:
    assert ENGINE.converter("s2twp").convert("公布总线路") == "公佈匯流排路"


def test_the_model_is_silent_where_nothing_stands_beside() -> None:
    assert [likelier_form(character, 0) for character in MODELLED] == [None] * len(MODELLED)


@given(
    st.lists(
        st.sampled_from("范女士系安全带这出戏公布账目方便面对总线路湿\n，。！了解后里只"),
        max_size=40,
    )
)
def test_the_outputs_of_spans_are_the_conversion(characters: list[str]) -> None:
    text = "".join(characters)
    spans = TAIWAN.align(text)

    assert "".join(span.output for span in spans) == TAIWAN.convert(text)
    assert [span.start for span in spans[1:]] == [span.end for span in spans[:-1]]


@pytest.mark.parametrize(
    ("source", "converted"),
    [
        ("未被列入免签名单", "未被列入免簽名單"),
        ("与地主签的租约大多只剩一年", "與地主簽的租約大多只剩一年"),
        ("病友协会的钟小姐说", "病友協會的鍾小姐說"),
        ("三点钟的钟声", "三點鐘的鐘聲"),
        ("不准在校使用手机", "不准在校使用手機"),
        ("抽签的结果", "抽籤的結果"),
        ("贴文获三万人按赞", "貼文獲三萬人按讚"),
    ],
)
def test_what_stands_beside_a_character_may_outweigh_a_phrase(source: str, converted: str) -> None:
    assert OpenccEngine().news_converter("s2tw").convert(source) == converted
