"""What is lost or put in without a trace in the lengths: a qualifier, a modifier, an item."""

import pytest

from workbench.bitext.added_claims import added_claims
from workbench.bitext.added_items import added_items
from workbench.bitext.lost_modifiers import lost_modifiers
from workbench.bitext.lost_particulars import lost_particulars
from workbench.bitext.lost_qualifiers import lost_qualifiers
from workbench.bitext.lost_speakers import lost_speakers


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        ("现场只接受现金付款。", "Cash payments are accepted at the venue.", "只接受"),
        ("这家工厂疑似排放污水。", "The factory discharged sewage.", "疑似"),
        ("醫院強制隔離三名病人。", "The hospital isolated three patients.", "強制"),
        ("据初步调查，起火点在厨房。", "The fire began in the kitchen after all.", None),
        ("被告被判刑一年，缓刑两年。", "The defendant was jailed for a year.", "缓刑"),
        ("司机酒后驾车撞上护栏。", "The driver hit a guard rail.", "酒后"),
    ],
)
def test_a_word_that_limits_a_statement_is_asked_for(
    source: str, target: str, lost: str | None
) -> None:
    told = [span.of(source) for span in lost_qualifiers(source, target)]
    assert told == ([] if lost is None else [lost])


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("他只会说粤语。", "Cantonese is all he speaks."),
        ("他再次当选。", "He was re-elected."),
        ("这是我国首次发射飞船。", "It is the country's inaugural launch."),
        ("一艘船只在台风中沉没。", "A vessel sank in the typhoon."),
        ("她不仅会修车，还会造船。", "She fixes cars and builds boats, too."),
        ("上海外滩夜景", "The Bund in Shanghai at night"),
        ("他偷偷溜出教室。", "He crept out of the classroom."),
        ("这部电影名叫《唯一》。", "The film has a short title."),
    ],
)
def test_a_word_that_limits_is_kept_in_any_other_words(source: str, target: str) -> None:
    assert list(lost_qualifiers(source, target)) == []


def test_what_is_named_by_a_qualifier_in_quotation_marks_is_a_name() -> None:
    assert not list(lost_qualifiers("歌手发行新歌《秘密》。", "The singer released a song."))


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        ("曾参加越战的老兵回忆往事。", "The veteran looked back.", "曾参加越战"),
        ("毕业于哈佛大学的律师接手此案。", "The lawyer took on the case.", "毕业于哈佛大学"),
        ("除老年人外，乘客都要购票。", "Every passenger needs a ticket.", "除老年人外"),
    ],
)
def test_a_modifier_and_an_exception_are_lost_if_no_sense_of_them_is_there(
    source: str, target: str, lost: str
) -> None:
    assert [span.of(source) for span in lost_modifiers(source, target)] == [lost]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("曾参加越战的老兵回忆往事。", "The Vietnam War veteran looked back."),
        ("除周日外，图书馆每天开放。", "The library is open Monday to Saturday."),
        ("刚满二十岁的选手夺冠。", "The 20-year-old won the title."),
        ("除长者外，乘客都要购票。", "Every passenger but the elderly needs a ticket."),
    ],
)
def test_a_modifier_said_in_another_place_or_way_is_kept(source: str, target: str) -> None:
    assert list(lost_modifiers(source, target)) == []


def test_a_place_and_an_office_are_lost_where_nothing_stands_for_them() -> None:
    source = "他在云南的一个村庄长大。"
    [lost] = lost_particulars(source, "He grew up in a village.")
    assert lost.of(source) == "在云南"
    assert not list(lost_particulars(source, "He grew up in a Yunnan village."))
    source = "交通部次長陳彥伯視察工地。"
    [lost] = lost_particulars(source, "Chen Yen-po inspected the site.")
    assert lost.of(source) == "交通部次長"
    for kept in ("Vice Minister Chen Yen-po inspected the site.", "Chen inspected the site."):
        assert not list(lost_particulars(source, kept))
    assert not list(lost_particulars("来自全国的选手参赛。", "Athletes from all over competed."))


def test_a_speaker_is_lost_where_nobody_speaks() -> None:
    source = "目擊者說，貨車在路口闖了紅燈。"
    [lost] = lost_speakers(source, "The truck ran a red light at the junction.")
    assert lost.of(source) == "目擊者說"
    assert not list(lost_speakers(source, "The truck ran a red light, a witness said."))
    assert not list(lost_speakers("他说，车闯了红灯。", "The truck ran a red light."))
    assert not list(lost_speakers("农民估计，损失十万元。", "Farmers put losses at 100,000 yuan."))


@pytest.mark.parametrize(
    ("source", "target", "extra"),
    [
        (
            "该馆收藏有瓷器、书画和玉器。",
            "The museum has porcelain, paintings, jade and weapons.",
            "weapons",
        ),
        (
            "班機飛往曼谷、河內與馬尼拉。",
            "Flights go to Bangkok, Hanoi, Jakarta and Manila.",
            "Jakarta",
        ),
    ],
)
def test_an_item_more_than_the_source_lists_is_added(source: str, target: str, extra: str) -> None:
    assert [span.of(target) for span in added_items(source, target)] == [extra]


def test_a_list_that_is_open_or_as_long_has_no_item_too_many() -> None:
    source = "该馆收藏有瓷器、书画和玉器。"
    assert not list(added_items(source, "The museum has porcelain, paintings and jade."))
    assert not list(added_items(source, "The museum has porcelain, paintings, jade and others."))
    source = "该馆收藏有瓷器、书画、玉器等。"
    assert not list(added_items(source, "It has porcelain, paintings, jade and so on."))


@pytest.mark.parametrize(
    ("source", "target", "extra"),
    [
        ("股价周三大跌。", "Shares fell on Wednesday, according to Nora.", "according to Nora"),
        ("她辞去了职务。", "She resigned due to poor health.", "due to poor health"),
        ("警方逮捕一名男子。", "Police arrested a man from Vietnam.", "from Vietnam"),
        ("政府公布新的计划。", "The government announced an ill-fated new plan.", "ill-fated"),
    ],
)
def test_a_claim_that_nothing_in_the_source_makes_is_added(
    source: str, target: str, extra: str
) -> None:
    assert [span.of(target) for span in added_claims(source, target)] == [extra]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("记者从铁路局获悉，列车将增开。", "More trains will run, according to the railway."),
        ("因健康原因，她辞去了职务。", "She resigned due to poor health."),
        ("警方逮捕一名越南籍男子。", "Police arrested a man from Vietnam."),
        ("苹果手机在台销售告罄。", "The phone sold out, and fans from Taiwan were glad."),
        ("受禁令影响，出口下降。", "Exports fell because of the ban."),
    ],
)
def test_a_claim_that_the_source_makes_in_its_way_is_not(source: str, target: str) -> None:
    assert list(added_claims(source, target)) == []
