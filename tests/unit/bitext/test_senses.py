"""Everything that Chinese words may say, and what says the opposite; the recipe of their table."""

from pathlib import Path

import pytest

from resources.make_senses import WordNet, all_stems, opposites, read_cow, read_wordnet
from workbench.bitext.glosses import glossed
from workbench.bitext.senses import rendered, senses, senses_of, telling_senses, with_opposites
from workbench.text.cedict import DictionaryEntry


def test_a_word_has_the_opposites_of_its_senses() -> None:
    (word,) = [each for each in with_opposites("进口") if each.opposed]
    assert "export" in word.opposed
    assert "impor" in word.says


def test_a_character_by_itself_says_all_it_may() -> None:
    assert any("late" in each.says for each in senses("晚"))


@pytest.mark.parametrize(
    ("source", "stem"),
    [
        ("减少", "reduc"),  # a gloss
        ("入学", "colle"),  # a sense of many words
        ("颜", "color"),  # a character
    ],
)
def test_a_word_has_the_stems_of_rare_and_long_senses(source: str, stem: str) -> None:
    (word,) = senses(source)
    assert stem in word.stems
    assert word.stems <= word.says | {each for g in glossed(source) for each in g.free}


def test_words_are_found_from_the_left_and_do_not_overlap() -> None:
    found = senses("反对派要求减少进口大豆")
    assert [(each.start, each.end) for each in found] == [(0, 3), (3, 5), (5, 7), (7, 9), (9, 11)]


def test_traditional_characters_say_what_simplified_ones_do() -> None:
    assert senses("減少進口") == senses("减少进口")


def test_words_with_no_word_of_their_own_in_english_tell_nothing() -> None:
    assert [each.start for each in telling_senses("他昨天在进口大豆")] == [4, 6]
    assert telling_senses("他们已经和我们") == ()


def test_what_has_no_gloss_is_rendered_by_its_other_senses() -> None:
    assert [(each.start, each.end) for each in glossed("大豆北京")] == [(0, 2)]
    assert [(each.start, each.end) for each in rendered("大豆北京")] == [(0, 2), (2, 4)]


def test_a_name_says_what_any_piece_of_it_may() -> None:
    assert {"soybe", "south"} <= senses_of("江南大豆")
    assert senses_of("") == frozenset()


def test_what_nobody_wrote_in_a_dictionary_says_nothing() -> None:
    assert senses("㐀㐁") == ()
    assert senses("") == ()


_RISE = "00000001 30 v 01 ascend 0 002 ! 00000002 v 0101 + 00000003 n 0101 01 + 02 00 | go up"
_FALL = "00000002 30 v 01 descend 0 001 ! 00000001 v 0101 01 + 02 00 | go down"
_DESCENT = "00000003 04 n 01 ascent 0 001 + 00000001 v 0101 | a way up"


@pytest.fixture
def wordnet(tmp_path: Path) -> WordNet:
    for part in ("noun", "verb", "adj", "adv"):
        (tmp_path / f"data.{part}").write_text("  1 a licence\n", "latin-1")
        (tmp_path / f"index.{part}").write_text("  1 a licence\n", "latin-1")
    (tmp_path / "data.verb").write_text(f"{_RISE}\n{_FALL}\n", "latin-1")
    (tmp_path / "data.noun").write_text(f"{_DESCENT}\n", "latin-1")
    (tmp_path / "index.verb").write_text(
        "ascend v 1 1 ! 1 0 00000001\ndescend v 1 1 ! 1 0 00000002\n", "latin-1"
    )
    return read_wordnet(tmp_path)


def test_the_antonyms_of_a_sense_come_with_what_is_derived_from_them(wordnet: WordNet) -> None:
    assert opposites(["to descend"], frozenset(), wordnet) == {"ascend", "ascent"}


def test_a_chinese_word_has_the_opposites_of_its_synsets(wordnet: WordNet, tmp_path: Path) -> None:
    table = tmp_path / "cow.tab"
    table.write_text("# Chinese Open Wordnet\n00000001-v\tcmn:lemma\t升+起\n", "utf-8")
    words = read_cow(table, wordnet)
    assert opposites([], words["升起"], wordnet) == {"descend"}


def test_a_sense_of_several_words_says_nothing_surely(wordnet: WordNet) -> None:
    assert opposites(["to ascend a throne"], frozenset(), wordnet) == set()


def test_the_table_has_what_the_glosses_leave_out() -> None:
    long = "to hold a ceremony at the opening of a shop, bank or school"
    (stems,) = all_stems([DictionaryEntry("開幕", "开幕", "kai1 mu4", ("to open", long))]).values()
    assert "cerem" in stems
    assert "open" not in stems
