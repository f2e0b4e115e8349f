"""A user's lexicons: what they add, and what a wrong one does and says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, RunDuizhao
from workbench.messages import sentence
from workbench.text.lexicons import agencies, surnames
from workbench.text.lexicons.agencies import read_agencies
from workbench.text.lexicons.both_names import BothNames, read_both_names
from workbench.text.lexicons.british_american import SpeltWord, read_spelt_words
from workbench.text.lexicons.byline_jobs import read_byline_jobs
from workbench.text.lexicons.catalogue import READERS, user_lexicons
from workbench.text.lexicons.opposites import PoleWords, read_opposites
from workbench.text.lexicons.people_words import read_people_words
from workbench.text.lexicons.surnames import read_surnames
from workbench.text.lexicons.tables import built_in_text, is_row
from workbench.text.lexicons.user import joined, lexicon, may_lose_rows
from workbench.text.names.surnames import surnames_of

AGENCIES = "english\tchinese\tothers\n"
SURNAMES = "surname\treading\trarer\tcommon\tcredit\n"


def told(folder: Path) -> list[tuple[str, int, str]]:
    """The files of a folder, the rows they add, and why nothing of one is used."""
    return [
        (each.file, each.rows, each.error.code if each.error else "")
        for each in user_lexicons(folder)
    ]


def faults(folder: Path) -> list[tuple[int, str]]:
    """The lines of a folder's only file that are not used, and why."""
    (found,) = user_lexicons(folder)
    assert found.error is None
    lines = [(each.details["line"], each.code) for each in found.faults]
    return [(line, code) for line, code in lines if isinstance(line, int)]


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
    titles = read_people_words(built_in_text("people_words.tsv"), "people_words.tsv").title
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
    assert faults(tmp_path) == [(4, "lexicon.kind")]
    built_in = read_opposites(built_in_text("opposites.tsv"))
    assert lexicon(read_opposites, "opposites.tsv", tmp_path) == built_in


def test_a_cell_that_every_built_in_row_fills_must_be_filled(tmp_path: Path) -> None:
    (tmp_path / "clause_signs.tsv").write_text("sign\tchinese\tenglish\nif\t俟若\n", "utf-8")
    (found,) = user_lexicons(tmp_path)
    (fault,) = found.faults
    details = fault.details
    assert (fault.code, details["line"], details["column"]) == ("lexicon.cell", 2, "english")


def rows_of(name: str) -> list[str]:
    return [line for line in built_in_text(name).splitlines() if is_row(line)]


@pytest.mark.parametrize("name", [name for name in READERS if may_lose_rows(name)])
def test_a_row_that_the_user_takes_away_is_read_by_nobody(name: str, tmp_path: Path) -> None:
    header, *_, last = rows_of(name)
    (tmp_path / name).write_text(f"{header}\n-{last}\n", "utf-8")
    rest = "\n".join(line for line in built_in_text(name).splitlines() if line != last)

    assert lexicon(READERS[name], name, tmp_path) == READERS[name](rest, name)
    assert [(each.rows, each.away, each.error) for each in user_lexicons(tmp_path)] == [
        (0, 1, None)
    ]


@pytest.mark.parametrize("name", [name for name in READERS if not may_lose_rows(name)])
def test_a_row_that_the_program_needs_stays(name: str, tmp_path: Path) -> None:
    header, *_, last = rows_of(name)
    (tmp_path / name).write_text(f"{header}\n-{last}\n", "utf-8")

    assert faults(tmp_path) == [(2, "lexicon.kept")]
    assert lexicon(READERS[name], name, tmp_path) == READERS[name](built_in_text(name), name)


def test_a_row_is_known_by_its_first_cells_and_another_may_take_its_place(tmp_path: Path) -> None:
    (tmp_path / "lenders.tsv").write_text(
        f"{rows_of('lenders.tsv')[0]}\n-Greenpeace\nGreenpeace\t绿和\n", "utf-8"
    )
    built_in = read_both_names(built_in_text("lenders.tsv"), "lenders.tsv")
    kept = [each for each in built_in if each.english != "Greenpeace"]
    found = lexicon(read_both_names, "lenders.tsv", tmp_path)
    assert len(kept) == len(built_in) - 1
    assert found == (*kept, BothNames("Greenpeace", ("绿和",)))


def test_a_row_to_be_taken_away_must_be_there(tmp_path: Path) -> None:
    (tmp_path / "negation_words.tsv").write_text("kind\tword\n# mine\n-denial\t铁匠\n", "utf-8")
    (found,) = user_lexicons(tmp_path)
    (fault,) = found.faults
    assert (fault.code, fault.details["line"], fault.details["count"]) == ("lexicon.away", 3, 0)


def test_a_kind_alone_takes_no_words_away(tmp_path: Path) -> None:
    (tmp_path / "negation_words.tsv").write_text("kind\tword\n-denial\n", "utf-8")
    (found,) = user_lexicons(tmp_path)
    (fault,) = found.faults
    assert "begin with “denial”" in sentence(fault)
    assert str(fault.details["count"]) != "1"


def test_without_a_folder_there_are_the_built_in_rows(tmp_path: Path) -> None:
    folder = tmp_path / "none"
    assert lexicon(read_surnames, surnames.FILE, folder) == surnames.all_surnames()
    assert user_lexicons(folder) == ()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"english\tchinese\n", "lexicon.header"),
        (f"{AGENCIES}A\t测试日报\n".encode("gb18030"), "lexicon.unreadable"),
    ],
)
def test_a_wrong_file_adds_nothing_and_is_told(tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / agencies.FILE).write_bytes(content)
    assert lexicon(read_agencies, agencies.FILE, tmp_path) == agencies.all_agencies()
    assert told(tmp_path) == [(agencies.FILE, 0, code)]


def test_all_right_lines_count_beside_faulty_ones_and_each_of_those_is_told(tmp_path: Path) -> None:
    header, first, *_ = rows_of("opposites.tsv")
    pair, *_ = first.split("\t")
    lines = (
        *("# mine", header, "ferry\tebb\t退潮\tebb*", "\t涨潮", f"{pair}\tthird\t横盘\tsideways"),
        *(
            "-no such pair",
            "ferry\tflow\t涨潮\tflow*",
            "ferry\tflow",
            "",
            "ferry\tstill\t平潮\tstill",
        ),
        *("a\tb\tc\td\te\tf", f"-{first}"),
    )
    (tmp_path / "opposites.tsv").write_text("\n".join(lines), "utf-8")

    assert faults(tmp_path) == [
        *((4, "lexicon.columns"), (5, "lexicon.kind"), (6, "lexicon.away"), (8, "lexicon.cell")),
        *((10, "lexicon.kind"), (11, "lexicon.columns")),
    ]
    (found,) = user_lexicons(tmp_path)
    assert (found.rows, found.away) == (2, 1)
    built_in = read_opposites(built_in_text("opposites.tsv"))
    assert lexicon(read_opposites, "opposites.tsv", tmp_path) == (
        *built_in[1:],
        PoleWords("ferry", "ebb", ("退潮",), ("ebb*",)),
        PoleWords("ferry", "flow", ("涨潮",), ("flow*",)),
    )


@pytest.mark.parametrize("name", READERS)
def test_a_faulty_line_voids_no_other_of_any_table(name: str, tmp_path: Path) -> None:
    header, *_, last = rows_of(name)
    (tmp_path / name).write_text(f"{header}\n\tx\n{last}\n-\n", "utf-8")

    assert faults(tmp_path) == [(2, "lexicon.columns"), (4, "lexicon.columns")]
    assert [(each.rows, each.away) for each in user_lexicons(tmp_path)] == [(1, 0)]
    twice = f"{built_in_text(name)}\n{last}"
    assert lexicon(READERS[name], name, tmp_path) == READERS[name](twice, name)


def test_of_a_file_of_faulty_lines_each_is_read_a_few_times_only(tmp_path: Path) -> None:
    header, *_ = rows_of("eras.tsv")
    rows = [f"元{place}\tthen" for place in range(400)]
    (tmp_path / "eras.tsv").write_text("\n".join((header, *rows, "试元\t1900")), "utf-8")
    read: list[int] = []

    def counting(text: str, name: str) -> object:
        read.append(len(text.splitlines()))
        return READERS["eras.tsv"](text, name)

    found = joined(counting, "eras.tsv", tmp_path)

    assert (found.rows, len(found.faults)) == (1, 400)
    assert sum(read) < 10 * len(rows)


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
    (folder / surnames.FILE).write_text(f"{SURNAMES}\tDan\n単\tDan\n-嘢嘢\n", "utf-8")
    (folder / "eras.tsv").write_text("name\n", "utf-8")
    said = run_duizhao("doctor", environment={"XDG_CONFIG_HOME": str(tmp_path)})
    assert "Rows that your lexicon agencies.tsv adds: 1." in said.stdout
    assert "Rows that your lexicon surnames.tsv adds: 1." in said.stdout
    assert "warning  Line 2 of “surnames.tsv” cannot be read." in said.stdout
    assert "warning  Line 4 of “surnames.tsv” should take away one row" in said.stdout
    assert "warning  Line 1 of “eras.tsv” should name the columns" in said.stdout
    assert not said.stderr


def test_a_check_goes_by_a_row_of_the_user_and_says_what_it_cannot_use(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    folder = tmp_path / "duizhao" / "lexicons"
    folder.mkdir(parents=True)
    header, *_ = rows_of("bonds.tsv")
    right = "from\tbefore\t辞诀\tbefore\tfrom"
    (folder / "bonds.tsv").write_text(f"{header}\nfrom\tbeside\n{right}\nfrom\n", "utf-8")
    (folder / "eras.tsv").write_text("name\n", "utf-8")
    pairs = tmp_path / "pairs.tsv"
    pair = "他们辞诀巴黎，前往罗马。\tThey went from Rome to Paris."
    pairs.write_text(f"source\ttarget\n{pair}\n", "utf-8")

    without = run_duizhao("check", pairs)
    done = run_duizhao("check", pairs, environment={"XDG_CONFIG_HOME": str(tmp_path)})

    assert (without.stdout.count("place.exchanged"), without.stderr) == (0, "")
    assert done.stdout.count("place.exchanged") == 1, done.stdout
    kinds = "Known: before, after, either."
    unused = "should name the columns of the table, with tabs between them."
    assert done.stderr.splitlines() == [
        f"bonds.tsv: Line 2 of “bonds.tsv” has the unknown kind “beside”. {kinds}",
        f"bonds.tsv: Line 4 of “bonds.tsv” has the unknown kind “”. {kinds}",
        "bonds.tsv: The other lines of the file are used.",
        f"eras.tsv: Line 1 of “eras.tsv” {unused} Nothing of the file is used.",
    ]


def test_a_check_can_do_without_a_row_of_each_table_that_may_lose_some(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    folder = tmp_path / "duizhao" / "lexicons"
    folder.mkdir(parents=True)
    for name in [each for each in READERS if may_lose_rows(each)]:
        header, *rows = rows_of(name)
        lines = (header, f"-{rows[0]}", *((f"-{rows[-1]}",) if len(rows) > 1 else ()))
        (folder / name).write_text("\n".join(lines), "utf-8")
    pairs = tmp_path / "pairs.tsv"
    pairs.write_text(f"source\ttarget\n{PAIR}\n", "utf-8")

    done = run_duizhao("check", pairs, environment={"XDG_CONFIG_HOME": str(tmp_path)})

    assert (done.returncode, done.stderr) == (1, "")


PAIR = (
    "外交部发言人毛宁周四（7月17日）说，中方没有批准这项912.17亿元的计划。“我们不会让步。”\t"
    "Beijing has approved the plan, worth 91 billion yuan, Mao Ning said on July 18. He left."
)

_IMPORTS = """
import importlib, pkgutil, platformdirs
def refuse(*_, **__): raise AssertionError("the user's folder was asked for")
platformdirs.user_config_path = refuse
import workbench
for found in pkgutil.walk_packages(workbench.__path__, "workbench."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
"""


def test_no_import_reads_what_the_user_added() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _IMPORTS],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


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
