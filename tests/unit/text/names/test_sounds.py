"""What is learned of the letters that syllables stand for, and how names are told by it."""

import pytest

from resources.make_sounds import learned
from workbench.text.names.sounds import evidence, syllables_of
from workbench.text.names.transcription import SURELY_HEARD, likeness


def test_letters_are_shared_out_among_the_syllables_that_have_them_in_common() -> None:
    pairs = [
        (syllables_of("巴西"), "basi"),
        (syllables_of("巴拉"), "bala"),
        (syllables_of("拉西"), "lasi"),
    ]

    table = learned(pairs)

    assert max(table["ba"], key=lambda text: table["ba"][text]) == "ba"
    assert max(table["xi"], key=lambda text: table["xi"][text]) == "si"
    assert sum(table["la"].values()) == pytest.approx(1)


@pytest.mark.parametrize(
    ("chinese", "own", "other"),
    [
        ("卡瓦略", "carvalho", "cardoso"),
        ("克拉斯诺亚尔斯克", "krasnoyarsk", "novosibirsk"),
        ("罗德里格斯", "rodriguez", "dominguez"),
        ("施泰因迈尔", "steinmeier", "stoltenberg"),
    ],
)
def test_more_speaks_for_a_name_than_for_one_like_it(chinese: str, own: str, other: str) -> None:
    assert evidence(chinese, own) > evidence(chinese, other)
    assert likeness(chinese, own) >= SURELY_HEARD
    assert likeness(chinese, other) < SURELY_HEARD


def test_a_character_that_no_name_has_and_a_word_without_letters_tell_nothing() -> None:
    assert evidence("龘", "") <= 0
    assert -2 <= evidence("龘龘", "xyz") <= 2
    assert evidence("", "word") <= 0
