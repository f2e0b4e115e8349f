"""A user's lexicons: what they add, and what a wrong one does and says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, RunDuizhao
from workbench.text.lexicons import agencies, surnames
from workbench.text.lexicons.agencies import read_agencies
from workbench.text.lexicons.british_american import SpeltWord, read_spelt_words
from workbench.text.lexicons.byline_jobs import read_byline_jobs
from workbench.text.lexicons.catalogue import user_lexicons
from workbench.text.lexicons.opposites import PoleWords, read_opposites
from workbench.text.lexicons.people_words import read_people_words
from workbench.text.lexicons.surnames import read_surnames
from workbench.text.lexicons.tables import built_in_text
from workbench.text.lexicons.user import lexicon
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
    assert lexicon(read_agencies, agencies.FILE, tmp_path) == (
        *agencies.all_agencies(),
        agencies.Agency("Daily Test", ("测试日报",)),
    )


def test_a_user_s_surname_is_read_as_the_user_says(tmp_path: Path) -> None:
    (tmp_path / surnames.FILE).write_text(f"\ufeff{SURNAMES}单\tDan\n", "utf-8")
    known = surnames_of(lexicon(read_surnames, surnames.FILE, tmp_path))
    assert (known.single["单"], "单" in known.common) == (
        "Dan",
        "单" in surnames_of(surnames.all_surnames()).common,
    )


def test_a_user_s_english_words_come_after_the_built_in_ones(tmp_path: Path) -> None:
    (tmp_path / "british_american.tsv").write_text(
        "british\tamerican\tshared\ngaol\tjail\tamerican\n", "utf-8"
    )
    words = lexicon(read_spelt_words, "british_american.tsv", tmp_path)
    assert words[-1] == SpeltWord("gaol", "jail", "american")


def test_a_user_s_opposites_come_after_the_built_in_ones(tmp_path: Path) -> None:
    (tmp_path / "opposites.tsv").write_text(
        "pair\tpole\tchinese\tenglish\tcarries\nferry\tebb\t退潮\tebb*\nferry\tflow\t涨潮\tflow*\n",
        "utf-8",
    )
    poles = lexicon(read_opposites, "opposites.tsv", tmp_path)
    assert poles[-1] == PoleWords("ferry", "flow", ("涨潮",), ("flow*",))


def test_a_user_s_words_join_those_of_their_kind(tmp_path: Path) -> None:
    (tmp_path / "people_words.tsv").write_text("kind\tword\ntitle\t铁匠\n", "utf-8")
    (tmp_path / "byline_jobs.tsv").write_text("job\twords\nreporter\t撷闻\n", "utf-8")
    titles = read_people_words(built_in_text("people_words.tsv")).title
    jobs = read_byline_jobs(built_in_text("byline_jobs.tsv"))
    assert lexicon(read_people_words, "people_words.tsv", tmp_path).title == titles | {"铁匠"}
    joined = lexicon(read_byline_jobs, "byline_jobs.tsv", tmp_path)
    assert joined == {**jobs, "reporter": (*jobs["reporter"], "撷闻")}


def test_what_is_wrong_only_below_the_built_in_rows_is_told_with_the_user_s_line(
    tmp_path: Path,
) -> None:
    (tmp_path / "opposites.tsv").write_text(
        "# mine\npair\tpole\tchinese\tenglish\tcarries\n\nrise\tsideways\t横盘\tsideways\n", "utf-8"
    )
    (told,) = user_lexicons(tmp_path)
    assert told.error is not None
    assert (told.error.code, told.error.details["line"]) == ("lexicon.kind", 4)
    built_in = read_opposites(built_in_text("opposites.tsv"))
    assert lexicon(read_opposites, "opposites.tsv", tmp_path) == built_in


def test_a_cell_that_every_built_in_row_fills_must_be_filled(tmp_path: Path) -> None:
    (tmp_path / "clause_signs.tsv").write_text("sign\tchinese\tenglish\nif\t俟若\n", "utf-8")
    (told,) = user_lexicons(tmp_path)
    assert told.error is not None
    details = told.error.details
    assert (told.error.code, details["line"], details["column"]) == ("lexicon.cell", 2, "english")


def test_without_a_folder_there_are_the_built_in_rows(tmp_path: Path) -> None:
    folder = tmp_path / "none"
    assert lexicon(read_surnames, surnames.FILE, folder) == surnames.all_surnames()
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
    assert lexicon(read_agencies, agencies.FILE, tmp_path) == agencies.all_agencies()
    assert told(tmp_path) == [(agencies.FILE, 0, code)]


def test_a_folder_in_a_file_s_place_is_told(tmp_path: Path) -> None:
    (tmp_path / agencies.FILE).mkdir()
    assert lexicon(read_agencies, agencies.FILE, tmp_path) == agencies.all_agencies()
    assert told(tmp_path) == [(agencies.FILE, 0, "lexicon.unreadable")]


def test_a_file_that_is_no_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "lexicons").write_text("", "utf-8")
    assert told(tmp_path / "lexicons") == [("lexicons", 0, "lexicon.unreadable")]
    assert lexicon(read_surnames, surnames.FILE, tmp_path / "lexicons") == surnames.all_surnames()


def test_a_table_with_a_wrong_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "agency.tsv").write_text(AGENCIES, "utf-8")
    assert told(tmp_path) == [("agency.tsv", 0, "lexicon.unknown")]


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
