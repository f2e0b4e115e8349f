"""Hashtags, acronyms, notes, telephones and shares by their forms; words written as one."""

import pytest

from tests.unit.checks.desk_corpus import checked, codes, findings, fixed
from workbench.checks.numbers import check as numbers
from workbench.checks.writing import (
    asides,
    brackets,
    coded_values,
    confused_words,
    joined_words,
    links,
    mark_order,
    markup,
    moved_asides,
    openers,
    signs,
)

BRACKETS = (*asides.CHECKS, *brackets.CHECKS, *moved_asides.CHECKS, *signs.CHECKS)
LINKS = (*links.CHECKS, *markup.CHECKS, *coded_values.CHECKS)
WORDS = (
    *joined_words.CHECKS,
    *confused_words.CHECKS,
    *mark_order.CHECKS,
    *openers.CHECKS,
)


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        (
            "话题#保护长江#登上热搜。",
            "The hashtag #Protect The Yangtze River topped the list.",
            "The hashtag #ProtectTheYangtzeRiver topped the list.",
        ),
        (
            "学生转发#救救老树#。",
            "Pupils shared the hashtag SaveTheOldTree.",
            "Pupils shared the hashtag #SaveTheOldTree.",
        ),
        (
            "请致电021-6677 3452。",
            "Please call 021-6677 3425.",
            "Please call 021-6677 3452.",
        ),
        (
            "明江机械（300418.SZ）跌停。",
            "Mingjiang Machinery (300418.SH) fell by the limit.",
            "Mingjiang Machinery (300418.SZ) fell by the limit.",
        ),
        (
            "报名请上 baoming.gov.example。",
            "Sign up at baoming.com.example.",
            "Sign up at baoming.gov.example.",
        ),
    ],
)
def test_what_is_called_and_looked_up_is_set_right(source: str, wrong: str, right: str) -> None:
    assert fixed(LINKS, source, wrong) == right
    assert fixed(LINKS, source, right) == right


@pytest.mark.parametrize(
    ("source", "right"),
    [
        (
            "话题#保护长江#登上热搜。",
            "The hashtag #SaveTheYangtze Weibo users shared topped the list.",
        ),
        ("话题#保护长江#登上热搜。", "The hashtag “Protect the Yangtze River” topped the list."),
        ("网友在#YouTube风波#下留言。", "Users left comments under the hashtag YouTube."),
        ("请致电021-6677 3452。", "Please call +86 21 6677 3452."),
        ("请致电（02）27654321。", "Please call (02) 2765-4321."),
        ("北川银行（601877.SH）上涨。", "Beichuan Bank (601877.SS) rose."),
        ("长汀科技（08812.HK）复牌。", "Trading in Changting Technology (HKEX: 8812) resumed."),
        ("数据见 data.example/rain/ 。", "The data is at data.example/rain."),
    ],
)
def test_another_form_of_what_is_called_or_looked_up_is_right(source: str, right: str) -> None:
    found = findings((*LINKS, *numbers.CHECKS), checked(source, right))
    assert not [each for each in found if each.code.startswith(("link.", "number.code"))]


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        (
            "欧洲中央银行（欧央行，ECB）周四开会。",
            "The European Central Bank (EBC) meets on Thursday.",
            "The European Central Bank (ECB) meets on Thursday.",
        ),
        (
            "国家金融监管总局周一发文。",
            "The National Financial Regulatory Administration (NRFA) issued it on Monday.",
            "The National Financial Regulatory Administration (NFRA) issued it on Monday.",
        ),
        (
            "渔业管理局（下称渔管局）说，渔管局将派人。",
            "The Fisheries Management Board (hereafter FMB) said the FBM would send people.",
            "The Fisheries Management Board (hereafter FMB) said the FMB would send people.",
        ),
        (
            "他常去“老地方”（译注：一间茶馆）。",
            "He often went to “the old place” (editor’s note: a teahouse).",
            "He often went to “the old place” (translator’s note: a teahouse).",
        ),
    ],
)
def test_what_is_in_brackets_is_set_right(source: str, wrong: str, right: str) -> None:
    assert fixed(BRACKETS, source, wrong) == right
    assert fixed(BRACKETS, source, right) == right


@pytest.mark.parametrize(
    ("source", "right"),
    [
        ("协调世界时周一零时。", "It was midnight Coordinated Universal Time (UTC) on Monday."),
        ("国际标准化组织开会。", "The International Organization for Standardization (ISO) met."),
        ("首相会见议员。", "The prime minister (PM) met every MP."),
        ("（记者注意到，门已关。）", "(The editor’s note was gone and the door was shut.)"),
    ],
)
def test_other_orders_of_letters_are_names_of_their_own(source: str, right: str) -> None:
    assert codes(findings(BRACKETS, checked(source, right))) == []


def test_a_bracket_of_an_office_does_not_stand_behind_its_deputy() -> None:
    source = "院长（正在国外）和副院长都没有回应。"
    wrong = "The president and the vice-president (now abroad) did not respond."
    right = "The president (now abroad) and the vice-president did not respond."

    assert codes(findings(moved_asides.CHECKS, checked(source, wrong))) == ["brackets.altered"]
    assert codes(findings(moved_asides.CHECKS, checked(source, right))) == []


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        (
            "会议周五举行。",
            "The meeting will be held onFriday.",
            "The meeting will be held on Friday.",
        ),
        (
            "银行营业至四点。",
            "Banks open at 9 a.m.and close at 4.",
            "Banks open at 9 a.m. and close at 4.",
        ),
        ("部门已回应。", "The depart-ment has replied.", "The department has replied."),
        (
            "“我累了，”他说，“但我会去。”",
            "“I’m tired,” he said, “But I will go.”",
            "“I’m tired,” he said, “but I will go.”",
        ),
        (
            "他喊道：“别靠近车站！”",
            "He shouted, “never go near the station!”",
            "He shouted, “Never go near the station!”",
        ),
        (
            "“谢谢您，部长。”她说。",
            "“Thank you minister,” she said.",
            "“Thank you, minister,” she said.",
        ),
        (
            "“请坐，医生。”她说。",
            "“Please sit down doctor,” she said.",
            "“Please sit down, doctor,” she said.",
        ),
        ("他在北京。", "He lives inBeijing now.", "He lives in Beijing now."),
        (
            "消防员说火已灭。",
            "Firefighters saidthe fire was out.",
            "Firefighters said the fire was out.",
        ),
        ("市政府否认。", "It was denied by thegovernment.", "It was denied by the government."),
        (
            "门将续约两年。",
            "The goalkeeper resigned for two years.",
            "The goalkeeper re-signed for two years.",
        ),
        (
            "他带了水壶、相机、地图和手电。",
            "He brought a flask, a camera a map and a torch.",
            "He brought a flask, a camera, a map and a torch.",
        ),
    ],
)
def test_words_written_as_one_are_parted(source: str, wrong: str, right: str) -> None:
    assert fixed(WORDS, source, wrong) == right
    assert fixed(WORDS, source, right) == right


@pytest.mark.parametrize(
    ("source", "right"),
    [
        ("他辞职，未续约。", "He resigned and his contract was not renewed."),
        (
            "他们合作防范恐怖袭击。",
            "They co-operate against pre-emptive and well-being-centred moves.",
        ),
        ("她说：“我累了，但我会去。”", "“I am tired,” she said, “and still I will be going.”"),
        ("他说：“无罪。”", "He said, “not guilty.”"),
        ("“谢谢大家，”她说。", "“Thank you all,” she said. “Thanks again,” he said."),
        ("他用onFriday软件。", "He uses the onFriday app."),
        (
            "他洗澡、穿衣、出门。",
            "He went to bathe, clothe himself and leave, soothed by the breeze.",
        ),
        ("他买了书、笔和一打鸡蛋。", "He bought a book, a dozen eggs and a pen."),
        ("他去了警察局、学校和车站。", "He went to a school, a police headquarters and a station."),
    ],
)
def test_words_that_look_like_two_are_left_alone(source: str, right: str) -> None:
    assert codes(findings(WORDS, checked(source, right))) == []
