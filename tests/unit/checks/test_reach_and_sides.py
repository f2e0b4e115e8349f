"""What a denial reaches, on which side of a date something is, and limits told otherwise."""

import pytest

from tests.unit.checks.desk_corpus import codes_of
from tests.unit.checks.test_negation import codes
from tests.unit.checks.test_numbers import codes as numbers_of
from workbench.checks.dates.check import CHECKS

WRONG = [
    ("并非所有员工都获得奖金。", "None of the employees received a bonus."),
    ("除周一外，博物馆均开放。", "The museum is open every day, including Mondays."),
    ("这项服务不仅面向老人，也面向儿童。", "The service is only for the elderly."),
    ("双方就停火达成协议。", "The two sides failed to reach an agreement on a ceasefire."),
    ("雇主不得无故解雇员工。", "Employers may fire workers without cause."),
    ("两国元首同意加强合作。", "The two heads of state agreed to reduce cooperation."),
    ("他承認曾到過現場。", "He denied having been at the scene."),
    ("专家建议老年人多喝水，少吃盐。", "Older people should drink more water and eat more salt."),
    ("兩國同意恢復中斷三年的直航。", "They agreed to suspend direct flights after three years."),
]
RIGHT = [
    ("并非所有员工都获得奖金。", "Not all of the employees received a bonus."),
    ("除周一外，博物馆均开放。", "The museum is open every day except Monday."),
    ("这项服务不仅面向老人，也面向儿童。", "The service is for children as well as the elderly."),
    ("专家称，此类病例并非罕见。", "Such cases are common enough, experts say."),
    ("議員們對法案的態度並不一致。", "Lawmakers are divided over the bill."),
    ("该国已有十年没有举行过选举。", "The country last held an election a decade ago."),
    ("展馆内不得吸烟、不得摄影。", "Smoking and photography are prohibited in the hall."),
    ("沒有一家保險公司願意承保。", "Every insurer has declined to provide cover."),
    ("难道他们不知道后果吗？", "Surely they knew what the consequences would be?"),
    ("他从不迟到。", "He is always on time."),
]


@pytest.mark.parametrize(("source", "target"), WRONG)
def test_the_opposite_is_told(source: str, target: str) -> None:
    assert codes(source, target) != []


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_the_same_in_other_words_is_left_alone(source: str, target: str) -> None:
    assert codes(source, target) == []


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "自2月14日起，航线每周增至五班。",
            "The route has five flights a week from February 14.",
            "The route ran five flights a week until February 14.",
        ),
        (
            "他2019年入党，2022年当选主任。",
            "He joined the Party in 2019 and was elected director in 2022.",
            "He joined the Party in 2022 and was elected director in 2019.",
        ),
        (
            "协议将于2030年到期。",
            "The agreement runs until 2030.",
            "The agreement takes effect in 2030.",
        ),
        (
            "學校寒假將於1月20日開始。",
            "The school's winter break begins on January 20.",
            "The school's summer break begins on January 20.",
        ),
        (
            "这座寺庙建于民国50年代。",
            "The temple was built in the 1960s.",
            "The temple was built in the 1950s.",
        ),
        (
            "昨晚8时许，唐楼起火。",
            "A tenement caught fire at about 8 last night.",
            "A tenement caught fire at about 8 yesterday morning.",
        ),
    ],
)
def test_a_date_has_its_side_and_its_part(source: str, right: str, wrong: str) -> None:
    assert codes_of(CHECKS, source, right) == set()
    assert codes_of(CHECKS, source, wrong) != set()


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "央行降息兩碼。",
            "The central bank cut rates by 50 basis points.",
            "The central bank cut rates by 25 basis points.",
        ),
        (
            "每間幼兒園最少須聘用6名教師。",
            "Every kindergarten must employ at least six teachers.",
            "Every kindergarten may employ no more than six teachers.",
        ),
        (
            "风场每年可发电12亿度。",
            "The wind farm generates 1.2 billion kilowatt-hours a year.",
            "The wind farm generates 12 billion kilowatt-hours a year.",
        ),
        (
            "最低工资上调至每月2490元。",
            "The minimum wage was raised to 2,490 yuan a month.",
            "The minimum wage was raised to 2,490 yuan a week.",
        ),
        (
            "这场官司拖了一个甲子。",
            "The lawsuit dragged on for 60 years.",
            "The lawsuit dragged on for 50 years.",
        ),
    ],
)
def test_a_number_is_read_by_its_context(source: str, right: str, wrong: str) -> None:
    assert numbers_of(source, right) == set()
    assert numbers_of(source, wrong) != set()
