"""The recipes of the tables of word classes and synonyms: what they read of WordNet."""

from pathlib import Path

import pytest

from resources.make_surname_words import surname_words
from resources.make_synonyms import groups
from resources.make_word_classes import forms, letters

_VERBS = (
    "00000001 32 v 02 tell 0 say 0 000 01 + 26 00 | express in words",
    "00000002 38 v 01 arrive 0 000 01 + 02 00 | come to a place",
    "00000003 30 v 01 break 0 000 02 + 02 00 + 08 00 | come apart",
)
_INDEX = "tell v 1 0 1 0 00000001\nsay v 1 0 1 0 00000001\narrive v 1 0 1 0 00000002\n"


@pytest.fixture
def wordnet(tmp_path: Path) -> Path:
    for part in ("noun", "verb", "adj", "adv"):
        (tmp_path / f"data.{part}").write_text("  1 a licence\n", "latin-1")
        (tmp_path / f"index.{part}").write_text("  1 a licence\n", "latin-1")
    (tmp_path / "data.verb").write_text("\n".join(_VERBS) + "\n", "latin-1")
    (tmp_path / "index.verb").write_text(f"{_INDEX}break v 1 0 1 0 00000003\n", "latin-1")
    (tmp_path / "data.noun").write_text("00000009 18 n 01 nurse 0 000 | one\n", "latin-1")
    (tmp_path / "index.noun").write_text("nurse n 1 0 1 0 00000009\n", "latin-1")
    (tmp_path / "cntlist.rev").write_text("nurse%1:18:00:: 1 4\n", "latin-1")
    (tmp_path / "verb.exc").write_text("broke break\nbroken break\ntold tell\n", "latin-1")
    (tmp_path / "noun.exc").write_text("nursen nurse\n", "latin-1")
    return tmp_path


def test_a_word_has_the_letters_of_what_it_may_be(wordnet: Path) -> None:
    found = letters(wordnet)
    assert found["nurse"] == "np"
    assert found["say"] == "vsou"
    assert found["arrive"] == "vu"
    assert found["break"] == "v"


def test_a_form_without_a_rule_is_told_from_its_sisters(wordnet: Path) -> None:
    assert list(forms(wordnet)) == ["broke d", "broken e", "nursen m", "told b"]


def test_words_of_one_synset_stand_in_one_line(wordnet: Path) -> None:
    assert groups(wordnet) == ["v say tell"]


def test_words_shaped_like_names_are_a_surname_and_a_character_or_two() -> None:
    phrases = ("高教", "高等教育", "白毛女", "教育", "孔雀绿")
    assert surname_words(phrases) == ["孔雀绿", "白毛女", "高教"]
