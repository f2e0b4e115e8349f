"""The recipe of the table of opposites: what it reads of WordNet and the Chinese Open Wordnet."""

from pathlib import Path

import pytest

from resources.make_opposites import WordNet, opposites, read_cow, read_wordnet

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
