"""Names and terms that an article has again, and the English in other words."""

import pytest

from tests.unit.checks.desk_corpus import codes_in_article
from workbench.checks.meaning.renamed import CHECKS as RENAMED
from workbench.checks.meaning.reworded import CHECKS as REWORDED

BOTH = (*RENAMED, *REWORDED)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            ("货轮“东方晨光”号在红海遇袭。", "The cargo ship Oriental Dawn was attacked."),
            ("“东方晨光”号载有25名船员。", "The Oriental Star had a crew of 25."),
        ),
        (
            ("恒岳重工集团公布半年报。", "Hengyue Heavy Industry Group reported its results."),
            ("恒岳重工的订单也在减少。", "Hengyue Light Industry's orders are shrinking too."),
        ),
        (
            ("大帽山郊野公園昨日發生山火。", "A fire broke out in Tai Mo Shan Country Park."),
            ("市民不要前往大帽山郊野公園。", "Please stay away from Lion Rock Country Park."),
        ),
        (
            ("外交部副部长孙卫东会见大使。", "Vice Foreign Minister Sun Weidong met the envoy."),
            ("孙卫东副部长感谢大使。", "Foreign Minister Sun thanked the ambassador."),
        ),
    ],
)
def test_a_name_with_another_word_is_told_where_it_comes_again(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    assert codes_in_article(BOTH, first, second) == [[], ["consistency.renamed"]]


def test_of_three_the_one_that_stands_alone_is_told() -> None:
    wrong = (
        "“蓝桥”发言人说，安全已无保障。",
        "A Blue Bay spokesperson said it was no longer safe.",
    )
    right = ("国际救援组织“蓝桥”撤出加沙。", "The aid group Blue Bridge has left Gaza.")
    later = ("“蓝桥”经营三所诊所。", "Blue Bridge ran three clinics.")
    assert codes_in_article(BOTH, wrong, right, later) == [["consistency.renamed"], [], []]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            ("深圳市中级人民法院开庭。", "The Shenzhen Intermediate People's Court sat."),
            ("广州市中级人民法院休庭。", "The Guangzhou Intermediate People's Court rose."),
        ),
        (
            ("外交部长王毅抵达。", "Foreign Minister Wang Yi arrived."),
            ("外交部发言人毛宁陪同。", "Foreign Ministry spokesperson Mao Ning was with him."),
        ),
        (
            ("外交部副部长孙卫东会见大使。", "Vice Foreign Minister Sun Weidong met the envoy."),
            ("大使感谢孙卫东。", "The ambassador thanked Vice Minister Sun."),
        ),
        (
            ("恒岳重工集团公布半年报。", "Hengyue Heavy Industry Group reported its results."),
            ("恒岳重工的订单也在减少。", "Hengyue Heavy's orders are shrinking too."),
        ),
    ],
)
def test_a_short_form_and_another_body_are_left_alone(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    assert codes_in_article(BOTH, first, second) == [[], []]


def test_a_term_of_which_no_word_is_rendered_again_is_told() -> None:
    first = (
        "警方以非法吸收公众存款罪逮捕高管。",
        "Police arrested executives for illegally taking deposits from the public.",
    )
    source = "律师指出，非法吸收公众存款罪最高可判十五年。"
    wrong = "Lawyers said tax evasion carries up to 15 years."
    assert codes_in_article(BOTH, first, (source, wrong)) == [[], ["consistency.reworded"]]
    short = "Lawyers said the charge carries up to 15 years."
    assert codes_in_article(BOTH, first, (source, short)) == [[], []]
    kept = "Lawyers said illegal deposit-taking carries up to 15 years."
    assert codes_in_article(BOTH, first, (source, kept)) == [[], []]
