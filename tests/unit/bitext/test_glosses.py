"""The glosses of Chinese words, and the recipe of their table."""

import pytest

from resources.make_glosses import gloss_stems
from workbench.bitext.glosses import gloss, glossed, telling
from workbench.text.cedict import DictionaryEntry


@pytest.mark.parametrize(
    ("word", "stem"),
    [("减少", "reduc"), ("反对", "oppos"), ("拒绝", "refus"), ("取消", "cance"), ("投票", "vote")],
)
def test_a_word_whose_sense_has_several_meanings_has_glosses(word: str, stem: str) -> None:
    (found,) = glossed(word)
    assert stem in found.own
    assert found.own <= found.free


def stems(*senses: str) -> set[str]:
    (found,) = gloss_stems([DictionaryEntry("減少", "减少", "jian3 shao3", senses)]).values()
    return set(found)


def test_meanings_of_a_sense_are_taken_one_by_one() -> None:
    assert stems("to lessen; to decrease; to reduce; to lower") == {
        *("lesse", "decre", "reduc", "lower"),
    }


def test_a_meaning_of_many_words_is_left_out_and_the_others_are_not() -> None:
    long = "to make something that was large into something small"
    assert stems(f"{long}; to reduce") == {"reduc"}


def test_what_stands_in_brackets_parts_no_meanings() -> None:
    assert stems("to reduce (of numbers; of rates; of what is counted)") == {"reduc"}


def test_what_nobody_glosses_has_no_stems() -> None:
    assert gloss("㐀㐁") == (frozenset(), frozenset())


def test_what_english_leaves_unsaid_tells_nothing() -> None:
    source = "对于员工"
    assert [source[each.start : each.end] for each in telling(source)] == ["员工"]
