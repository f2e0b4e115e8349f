"""Names after the first time, titles at whole names, and names that are turned round."""

import pytest

from tests.unit.checks.desk_corpus import codes_of
from workbench.checks.names.others import CHECKS


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "欧阳春燕当选会长，欧阳任期两年。",
            "Ouyang Chunyan was elected president; Ou's term is two years.",
        ),
        (
            "记者郭启明遇袭，郭的同事报了警。",
            "Guo Qiming, a reporter, was attacked, and Gou's colleagues called the police.",
        ),
        (
            "画家蒋文博获奖。蒋文博拒绝领奖。",
            "The painter Jiang Wenbo won the prize. Jian refused to accept it.",
        ),
    ],
)
def test_a_later_surname_that_is_half_or_a_slip_of_the_first_is_told(
    source: str, target: str
) -> None:
    assert "name.other" in codes_of(CHECKS, source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "欧阳春燕当选会长，欧阳任期两年。",
            "Ouyang Chunyan was elected president; Ouyang's term is two years.",
        ),
        (
            "欧阳春燕当选会长，区伟任副会长。",
            "Ouyang Chunyan was elected president, with Ou Wei as her deputy; Ou, 40, is new.",
        ),
        (
            "画家蒋文博获奖，简警官到场祝贺。",
            "The painter Jiang Wenbo won the prize; Jian, a police officer, came to cheer.",
        ),
    ],
)
def test_a_later_surname_of_its_own_bearer_is_left(source: str, target: str) -> None:
    assert "name.other" not in codes_of(CHECKS, source, target)


def test_what_one_of_two_did_is_told_where_the_other_does_it() -> None:
    source = "院长韩建平和护士田小雨都在场，田小雨报了警，韩建平受伤。韩建平被送往医院。"
    wrong = (
        "The director, Han Jianping, and a nurse, Tian Xiaoyu, were there. Tian called the police."
        " Tian Xiaoyu was taken to the hospital."
    )
    right = (
        "The director, Han Jianping, and a nurse, Tian Xiaoyu, were there. Tian called the police."
        " Han Jianping was taken to the hospital."
    )

    assert "name.exchanged" in codes_of(CHECKS, source, wrong)
    assert "name.exchanged" not in codes_of(CHECKS, source, right)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("记者采访了曾志明先生。", "The reporter interviewed Ms. Zeng Zhiming."),
        ("餐厅老板孟秋女士拒绝搬迁。", "Mr. Meng Qiu, who owns the restaurant, refused to move."),
        ("一名孙姓女子报警。", "A woman surnamed Xing called the police."),
        ("大家都说小郑能干。", "Everyone says Mr. Xiao is able."),
        ("美国作家马丁·霍夫曼昨天去世。", "The American writer Hoffman Martin died yesterday."),
        ("小卡特赢得选举。", "Carter Sr. won the election."),
        (
            "小莫里森接替父亲老莫里森。",
            "Morrison Sr. has taken over from his father, Morrison Jr.",
        ),
    ],
)
def test_the_title_the_prefix_and_the_order_of_a_name_are_compared(
    source: str, target: str
) -> None:
    assert "name.other" in codes_of(CHECKS, source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "记者采访了曾志明先生和曾丽女士。",
            "The reporter interviewed Ms. Zeng Li and Mr. Zeng Zhiming.",
        ),
        ("一名孙姓女子报警。", "A woman surnamed Sun called the police."),
        ("小郑和肖师傅都在。", "Mr. Xiao and young Zheng were both there."),
        (
            "匈牙利总理欧尔班·维克托访华。",
            "Hungarian Prime Minister Viktor Orban is visiting China.",
        ),
        ("美国作家马丁·霍夫曼昨天去世。", "The American writer Martin Hoffman died yesterday."),
        (
            "小莫里森接替父亲老莫里森。",
            "Morrison Jr. has taken over from his father, Morrison Sr.",
        ),
        ("冠軍由王柏翰、李哲安奪下。", "Wang Po-han and Li Che-an won the title."),
    ],
)
def test_right_titles_prefixes_and_orders_are_left(source: str, target: str) -> None:
    assert codes_of(CHECKS, source, target).isdisjoint({"name.other", "name.pinyin"})


def test_a_foreign_name_in_the_pinyin_of_its_characters_is_told() -> None:
    source = "诗人帕尔哈提·买买提的诗集出版。"

    assert "name.unlike" in codes_of(
        CHECKS, source, "A book of poems by Paer Hati Maimaiti, a poet, is out."
    )
    assert "name.unlike" not in codes_of(
        CHECKS, source, "A book of poems by Perhat Memet, a poet, is out."
    )
