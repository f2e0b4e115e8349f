"""A user's lexicons: what they add, and what a wrong one does and says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, RunDuizhao
from workbench.text.lexicons import agencies, surnames
from workbench.text.lexicons.british_american import SpeltWord, spelt_words_with
from workbench.text.lexicons.catalogue import READERS, user_lexicons
from workbench.text.lexicons.english_places import places_with
from workbench.text.lexicons.irregular_forms import IrregularWord, irregular_forms_with
from workbench.text.lexicons.opposites import PoleWords, opposites_with
from workbench.text.names.surnames import surnames_of

AGENCIES = "english\tchinese\tothers\n"
SURNAMES = "surname\treading\trarer\tcommon\tcredit\n"


def told(folder: Path) -> list[tuple[str, int, str]]:
    return [
        (each.file, each.rows, each.error.code if each.error else "")
        for each in user_lexicons(folder)
    ]


def test_a_user_s_agencies_come_after_the_built_in_ones(tmp_path: Path) -> None:
    (tmp_path / agencies.FILE).write_text(f"{AGENCIES}Daily Test\t测试日报\n", "utf-8")
    assert agencies.agencies_with(tmp_path) == (
        *agencies.built_in_agencies(),
        agencies.Agency("Daily Test", ("测试日报",)),
    )


def test_a_user_s_surname_is_read_as_the_user_says(tmp_path: Path) -> None:
    (tmp_path / surnames.FILE).write_text(f"\ufeff{SURNAMES}单\tDan\n", "utf-8")
    known = surnames_of(surnames.surnames_with(tmp_path))
    assert (known.single["单"], "单" in known.common) == (
        "Dan",
        "单" in surnames_of(surnames.built_in_surnames()).common,
    )


def test_a_user_s_english_words_come_after_the_built_in_ones(tmp_path: Path) -> None:
    (tmp_path / "british_american.tsv").write_text(
        "british\tamerican\tshared\ngaol\tjail\tamerican\n", "utf-8"
    )
    (tmp_path / "english_places.tsv").write_text("word\nRuritania\n", "utf-8")
    (tmp_path / "irregular_forms.tsv").write_text("word\tforms\nox\toxen\n", "utf-8")
    assert spelt_words_with(tmp_path)[-1] == SpeltWord("gaol", "jail", "american")
    assert places_with(tmp_path)[-1] == "Ruritania"
    assert irregular_forms_with(tmp_path)[-1] == IrregularWord("ox", frozenset({"oxen"}))


def test_a_user_s_opposites_come_after_the_built_in_ones(tmp_path: Path) -> None:
    (tmp_path / "opposites.tsv").write_text(
        "pair\tpole\tchinese\tenglish\tcarries\ntide\tebb\t退潮\tebb*\ntide\tflow\t涨潮\tflow*\n",
        "utf-8",
    )
    assert opposites_with(tmp_path)[-1] == PoleWords("tide", "flow", ("涨潮",), ("flow*",))


def test_without_a_folder_there_are_the_built_in_rows(tmp_path: Path) -> None:
    folder = tmp_path / "none"
    assert surnames.surnames_with(folder) == surnames.built_in_surnames()
    assert user_lexicons(folder) == ()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"english\tchinese\n", "lexicon.header"),
        (f"{AGENCIES}Good\t好\n\tbad\n".encode(), "lexicon.columns"),
        (f"{AGENCIES}A\t测试日报\n".encode("gb18030"), "lexicon.unreadable"),
    ],
)
def test_a_wrong_file_adds_nothing_and_is_told(tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / agencies.FILE).write_bytes(content)
    assert agencies.agencies_with(tmp_path) == agencies.built_in_agencies()
    assert told(tmp_path) == [(agencies.FILE, 0, code)]


def test_a_folder_in_a_file_s_place_is_told(tmp_path: Path) -> None:
    (tmp_path / agencies.FILE).mkdir()
    assert agencies.agencies_with(tmp_path) == agencies.built_in_agencies()
    assert told(tmp_path) == [(agencies.FILE, 0, "lexicon.unreadable")]


def test_a_file_that_is_no_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "lexicons").write_text("", "utf-8")
    assert told(tmp_path / "lexicons") == [("lexicons", 0, "lexicon.unreadable")]
    assert surnames.surnames_with(tmp_path / "lexicons") == surnames.built_in_surnames()


def test_a_table_with_a_wrong_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "agency.tsv").write_text(AGENCIES, "utf-8")
    assert told(tmp_path) == [("agency.tsv", 0, "lexicon.unknown")]


def test_every_lexicon_that_can_be_added_to_is_built_in() -> None:
    for name, read in READERS.items():
        assert read((ROOT / "resources" / "lexicons" / name).read_text("utf-8"), name)


def test_the_doctor_says_what_the_user_s_lexicons_add(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    folder = tmp_path / "duizhao" / "lexicons"
    folder.mkdir(parents=True)
    (folder / agencies.FILE).write_text(f"{AGENCIES}Daily Test\t测试日报\n", "utf-8")
    (folder / surnames.FILE).write_text(f"{SURNAMES}\tDan\n", "utf-8")
    said = run_duizhao("doctor", environment={"XDG_CONFIG_HOME": str(tmp_path)})
    assert "Rows that your lexicon agencies.tsv adds: 1." in said.stdout
    assert "warning  Line 2 of “surnames.tsv” cannot be read." in said.stdout
    assert not said.stderr


def test_a_process_knows_the_user_s_agencies_and_surnames(tmp_path: Path) -> None:
    folder = tmp_path / "duizhao" / "lexicons"
    folder.mkdir(parents=True)
    (folder / agencies.FILE).write_text(f"{AGENCIES}Daily Test\t测试日报\n", "utf-8")
    (folder / surnames.FILE).write_text(f"{SURNAMES}単\tDan\n", "utf-8")
    asked = (
        "from workbench.text.credits.agencies import default_names\n"
        "from workbench.text.names.surnames import surname_readings\n"
        "print(default_names()['测试日报'], *surname_readings('単'))"
    )
    said = subprocess.run(
        [sys.executable, "-c", asked],
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "PYTHONUTF8": "1"},
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert said.stdout == "Daily Test Dan\n"
