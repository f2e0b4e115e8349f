"""What English tells by set words or another name, and the same words where they are wrong."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from workbench.checks.credits.bylines import CHECKS as BYLINES
from workbench.checks.dates.check import DateCheck
from workbench.checks.meaning.negation import CHECKS as NEGATION
from workbench.checks.names.others import CHECKS as OTHERS
from workbench.checks.numbers.check import NumberCheck

CHECKS = (NumberCheck(), DateCheck(), *NEGATION)

RIGHT = """
这是他第三次夺冠。 | He had won the title twice before.
这是他第五次参选。 | He has run four times before.
两家公司约定利润五五分成。 | The two companies will split the profit evenly.
双方三七分账。 | The two will share the income 70-30.
部长的立场来了个一百八十度大转变。 | The minister has made a U-turn.
出口增长130%。 | Exports more than doubled.
订单增加了190%。 | Orders nearly tripled.
主队3比0获胜。 | The home side scored three without reply.
一千人中约有五人患病。 | About 0.5 percent of people have the disease.
三年一度的艺术节明天开幕。 | The triennial arts festival opens tomorrow.
登山队九死一生。 | The climbers came within an inch of death.
3月1日零时起实行新价。 | New prices apply from the first minute of March 1.
昨夜今晨，全城大雪。 | It snowed all over the city overnight.
他九点五十才到。 | He did not arrive until 10 to 10.
展会从周二开到周四。 | The three-day fair opens on Tuesday.
看到这里，没人不能不动容。 | Nobody could help being moved.
他没少帮忙。 | He helped a great deal.
"""

WRONG = """
这是他第六次夺冠。 | He had won the title three times before.
双方三七分账。 | The two will share the income equally.
出口增长130%。 | Exports more than tripled.
一千人中约有五人患病。 | About 5 percent of people have the disease.
三年一度的艺术节明天开幕。 | The arts festival, held every other year, opens tomorrow.
3月1日零时起实行新价。 | New prices apply from the first minute of March 2.
展会从周二开到周四。 | The five-day fair opens on Tuesday.
他九点五十才到。 | He did not arrive until 20 to 10.
"""


def _codes(row: str) -> list[str]:
    source, target = row.split(" | ")
    return [each.code for each in findings(CHECKS, checked(source, target, "body"))]


@pytest.mark.parametrize("row", RIGHT.strip().splitlines())
def test_a_figure_told_by_set_words_is_right(row: str) -> None:
    assert not _codes(row)


@pytest.mark.parametrize("row", WRONG.strip().splitlines())
def test_set_words_for_another_figure_are_found(row: str) -> None:
    assert _codes(row)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "本报驻柏林记者 李娜：德国铁路工人今起罢工，多条线路停运。",
            "By Li Na, Berlin correspondent -- German rail workers went on strike today.",
        ),
        ("广州记者站 李娜", "Li Na, Guangzhou bureau"),
        ("中新网3月6日电（记者 李娜）", "Chinanews.com, March 6 -- By Li Na"),
        ("原载《南方周末》，略有删节", "First published in Southern Weekly, slightly cut"),
    ],
)
def test_what_a_byline_says_of_posts_and_papers_names_nobody(source: str, target: str) -> None:
    assert not findings(BYLINES, checked(source, target, "byline"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("浙江省会今起限行。", "Driving is restricted in Hangzhou from today."),
        ("安徽省会合肥今起限行。", "Driving is restricted in Hefei, the capital of Anhui."),
        ("江南将转晴。", "The lands south of the lower Yangtze will turn sunny."),
        ("她是苏东坡的后人。", "She is descended from Su Shi."),
        ("孔明像前有人合影。", "People had pictures taken with the statue of Zhuge Liang."),
        ("宋美齡舊居今天開放。", "The home of Madame Chiang Kai-shek opens today."),
    ],
)
def test_a_person_or_a_capital_may_go_by_another_name(source: str, target: str) -> None:
    assert not findings(OTHERS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("浙江省会今起限行。", "Driving is restricted in Nanjing from today."),
        ("她是苏东坡的后人。", "She is descended from Li Bai."),
        ("宋美齡舊居今天開放。", "The home of Soong Ching-ling opens today."),
    ],
)
def test_another_person_or_capital_is_found(source: str, target: str) -> None:
    assert findings(OTHERS, checked(source, target, "body"))
