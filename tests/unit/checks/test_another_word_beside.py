"""One word of a term said otherwise, a title that one segment adds, the later of two wordings."""

import pytest

from tests.unit.checks.desk_corpus import codes_in_article
from workbench.checks.meaning.bearing import CHECKS as BEARING
from workbench.checks.meaning.generic_names import CHECKS as GENERIC
from workbench.checks.meaning.reheaded import CHECKS as REHEADED

ECONOMY = ("多地出台措施发展低空经济。", "Many places are helping the low-altitude economy.")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (ECONOMY, ("专家认为，低空经济仍处于起步阶段。", "The low-sky economy is in its infancy.")),
        (
            ("登革热疫情蔓延。", "Dengue fever is spreading."),
            ("本周新增登革热病例312例。", "There were 312 new cases of breakbone fever."),
        ),
    ],
)
def test_a_word_beside_the_one_that_both_have_is_told(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    assert codes_in_article(REHEADED, first, second) == [[], ["consistency.reworded"]]


def test_the_same_term_in_other_surroundings_is_left_alone() -> None:
    later = ("低空经济增长很快。", "This low-altitude economy is growing fast.")
    bare = ("专家看好低空经济。", "Experts are upbeat about the economy of low altitudes.")

    assert codes_in_article(REHEADED, ECONOMY, later, bare) == [[], [], []]


DOCTOR = ("主治医师何敏实施了手术。", "Attending physician He Min operated.")
CANDIDATE = ("无党籍候选人邱敏宽领先。", "Independent candidate Chiu Min-kuan is ahead.")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (DOCTOR, ("何敏说，手术很顺利。", "The operation went well, Nurse He Min said.")),
        (CANDIDATE, ("邱敏宽发表演说。", "The KMT's Chiu Min-kuan gave a speech.")),
    ],
)
def test_a_title_of_which_no_source_has_a_word_is_told(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    assert codes_in_article(BEARING, first, second) == [[], ["consistency.reworded"]]


def test_a_title_that_the_article_has_is_left_alone() -> None:
    doctor = ("何敏说，手术很顺利。", "The operation went well, physician He Min said.")
    after = ("何敏随后离开。", "He Min left soon after He Min spoke.")

    assert codes_in_article(BEARING, DOCTOR, doctor, after) == [[], [], []]


def test_the_first_name_again_is_right_after_another() -> None:
    first = ("《网络安全管理法》明年实施。", "The Cyber Security Management Act takes effect soon.")
    other = ("《网络安全管理法》增加了成本。", "The Online Safety Control Law adds to costs.")
    again = ("《网络安全管理法》规定罚款。", "The Cyber Security Management Act sets fines.")

    assert codes_in_article(GENERIC, first, other, again)[2] == []
