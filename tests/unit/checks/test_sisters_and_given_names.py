"""Bodies that are mistaken for each other, given names that are another's, rows of people."""

import pytest

from tests.unit.checks.desk_corpus import HOUSE, checked
from workbench.checks.names.added import CHECKS as ADDED
from workbench.checks.names.established import CHECKS as ESTABLISHED
from workbench.checks.names.exchanged import CHECKS as EXCHANGED
from workbench.checks.names.firsts import CHECKS as FIRSTS
from workbench.checks.names.from_left import CHECKS as FROM_LEFT
from workbench.checks.names.given import CHECKS as GIVEN
from workbench.checks.names.halves import CHECKS as HALVES
from workbench.checks.names.levels import CHECKS as LEVELS
from workbench.checks.names.offices import CHECKS as OFFICES
from workbench.checks.names.parts import CHECKS as PARTS
from workbench.checks.names.people import CHECKS as PEOPLE
from workbench.checks.names.sisters import CHECKS as SISTERS
from workbench.model.finding import Finding

CHECKS = (
    *ADDED,
    *ESTABLISHED,
    *EXCHANGED,
    *FIRSTS,
    *FROM_LEFT,
    *GIVEN,
    *HALVES,
    *LEVELS,
    *OFFICES,
    *PARTS,
    *PEOPLE,
    *SISTERS,
)


def found(source: str, target: str) -> list[Finding]:
    pair = checked(source, target)
    return [each for check in CHECKS for each in check.check(pair, HOUSE)]


@pytest.mark.parametrize(
    ("source", "target", "code", "given"),
    [
        # bodies
        ("检察机关撤回了案件。", "The court withdrew the case.", "office.other", "court"),
        ("使馆门前有人献花。", "Flowers were laid at the consulate.", "office.other", "consulate"),
        ("领馆昨天闭馆。", "The embassy was closed yesterday.", "office.other", "embassy"),
        ("海巡署攔下漁船。", "The customs service stopped the boat.", "office.other", "customs"),
        (
            "房委會加租。",
            "The Hospital Authority raised rents.",
            "office.other",
            "Hospital Authority",
        ),
        (
            "監察院通過調查報告。",
            "The Legislative Yuan passed it.",
            "office.other",
            "Legislative Yuan",
        ),
        # levels
        ("派出所民警送她回家。", "A county police officer took her home.", "place.other", ""),
        ("市纪委通报了此案。", "The county's discipline inspectors told of it.", "place.other", ""),
        ("部长助理出席。", "The minister was there.", "office.deputy", "minister"),
        # given names
        (
            "希拉里·克林顿没有到场。",
            "Bill Clinton was not there.",
            "name.other",
            "Bill Clinton",
        ),
        (
            "小罗伯特·肯尼迪拒绝作证。",
            "Robert Kennedy refused to testify.",
            "name.other",
            "Robert Kennedy",
        ),
        ("吐尔地在卖馕。", "Tursun sells naan.", "name.other", "Tursun"),
        ("冯德莱恩周三抵达。", "Ursula von der Layen comes on Wednesday.", "name.pinyin", "Layen"),
        # rows
        (
            "左起：何冰、胡军、陈数。",
            "From left: Hu Jun, He Bing and Chen Shu.",
            "name.order_in_row",
            "",
        ),
        (
            "她站在右起第二。",
            "She is the third from the right.",
            "name.order_in_row",
            "third from the right",
        ),
        (
            "冠军是王梅、李欣和王璐。",
            "The winners are Wang Mei, Li Xin, Wang Lu and Wang Ting.",
            "name.added",
            "Wang Ting",
        ),
        # countries
        ("伊拉克军队后撤。", "The army of Iran has withdrawn.", "place.other", "Iran"),
    ],
)
def test_who_is_another_is_told(source: str, target: str, code: str, given: str) -> None:
    said = [each for each in found(source, target) if each.code == code]

    assert said
    assert not given or given in {each.values.get("given", given) for each in said}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("检方起诉了他。", "He was charged in court."),
        ("检察院没有抗诉。", "Prosecutors let the ruling of the court rest."),
        ("大使在领事馆讲话。", "The ambassador spoke at the consulate."),
        ("警方移送检方。", "Police passed the case on."),
        ("消防到场救火。", "Police and firefighters came."),
        ("派出所所长骑车去的。", "The head of the local police station went by bicycle."),
        ("市公安局和派出所都来人了。", "City police and the station both sent officers."),
        ("部长助理出席。", "An assistant minister was there."),
        ("比尔和希拉里·克林顿都来了。", "Bill and Hillary Clinton both came."),
        ("小罗伯特·肯尼迪拒绝作证。", "Robert F. Kennedy Jr. refused to testify."),
        ("缩小罗伯特·史密斯的权限。", "They cut the powers of Robert Smith."),
        ("奥巴马夫妇在夏威夷。", "Barack and Michelle Obama are in Hawaii."),
        ("次仁喜欢甜茶。", "Tsering likes sweet tea."),
        ("王储穆罕默德没有来。", "Mohammed bin Salman, the crown prince, did not come."),
        ("左起：何冰、胡军、陈数。", "He Bing, Hu Jun and Chen Shu (from left)."),
        ("右起：何冰、胡军、陈数。", "From left: Chen Shu, Hu Jun and He Bing."),
        ("她站在左起第二。", "She is the second from left."),
    ],
)
def test_what_may_be_said_so_is_right(source: str, target: str) -> None:
    assert found(source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "given"),
    [
        ("约翰·史密斯和大卫·布朗到场。", "John Smith and John Brown came.", "John Brown"),
        (
            "皮埃尔·杜邦、汉斯·穆勒和罗伯特·克莱因被捕。",
            "Pierre Dupont, Hans Müller and Pierre Klein were arrested.",
            "Pierre Klein",
        ),
        (
            "周建军说会来。周建军没来。",
            "Zhou Jianjun said he would. Mr. Jianjun did not.",
            "Jianjun",
        ),
        ("林淑芬道歉。林淑芬已辭職。", "Lin Shu-fen is sorry. Ms. Shu-fen has quit.", "Shu-fen"),
    ],
)
def test_half_of_another_name_in_the_same_text_is_told(
    source: str, target: str, given: str
) -> None:
    pair = checked(source, target, "body")
    told = [each for check in CHECKS for each in check.check(pair, HOUSE)]

    assert given in [place.of(target) for each in told for place in each.target]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("约翰·史密斯和约翰·布朗到场。", "John Smith and John Brown came."),
        ("玛丽·琼斯和汤姆·琼斯结婚了。", "Mary Jones and Tom Jones got married."),
        ("周建军说会来。周建军没来。", "Zhou Jianjun said he would. Mr. Zhou did not."),
        ("周建军说会来。周建军没来。", "Mr. Zhou Jianjun said he would. He did not."),
    ],
)
def test_people_who_share_half_a_name_are_left_alone(source: str, target: str) -> None:
    pair = checked(source, target, "body")

    assert [each for check in CHECKS for each in check.check(pair, HOUSE)] == []
