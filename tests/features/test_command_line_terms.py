import json
from pathlib import Path

import pytest

from tests.conftest import RunDuizhao
from workbench.cli.term_words import DUPLICATES, FORMATS
from workbench.formats.terms.kinds import TermFormat
from workbench.model.concept_entries import entry_from_concept
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.commands.terms import AddTerms
from workbench.services.session import Session
from workbench.services.term_files import read_term_file
from workbench.terms.joining import Duplicates

TABLE = "English\tChinese (PRC)\nclimate envoy\t气候特使\nJohn Kerry\t克里\n"
ARTICLE = (
    "气候特使抵达\n\n气候特使克里（John Kerry）抵达北京。\n\n美国气候特使与中方会谈。\n\n"
    "各国气候特使都来了。\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "terms.txt"
    path.write_text(TABLE, "utf-8")
    return path


def test_terms_go_in_are_found_and_come_out(
    run_duizhao: RunDuizhao, tmp_path: Path, table: Path
) -> None:
    first = run_duizhao("terms", "import", "news.dzt", table, "--json")
    again = run_duizhao("terms", "import", "news.dzt", table)
    found = run_duizhao("terms", "find", "news.dzt", "氣候", "--json")
    out = run_duizhao("terms", "export", "news.dzt", "-o", "out.tbx")

    told = json.loads(first.stdout)
    assert (told["added"], told["joined"], told["skipped"], told["terms"]) == (2, 0, 0, 2)
    assert again.stdout == "news.dzt: 0 added, 0 joined, 2 skipped; 2 terms in all\n"
    assert [form["text"] for form in json.loads(found.stdout)[0]["forms"]] == [
        *("climate envoy", "气候特使")
    ]
    assert (out.returncode, out.stderr) == (0, "")
    assert len(read_term_file(tmp_path / "out.tbx")) == 2


def test_what_is_nowhere_is_told_by_the_exit_code(run_duizhao: RunDuizhao, table: Path) -> None:
    run_duizhao("terms", "import", "news.dzt", table)

    assert run_duizhao("terms", "find", "news.dzt", "彗星").returncode == 1


def test_packs_are_listed_with_their_licences_and_taken_by_name(run_duizhao: RunDuizhao) -> None:
    listed = run_duizhao("terms", "packs")
    licence = run_duizhao("terms", "packs", "--licence", "cedict_names")
    taken = run_duizhao("terms", "import", "news.dzt", "--pack", "places")

    assert "places" in listed.stdout
    assert "Unicode-3.0" in listed.stdout
    assert "Attribution-ShareAlike 4.0" in licence.stdout
    assert taken.returncode == 0
    assert "Italy" in run_duizhao("terms", "find", "news.dzt", "義大利").stdout


def test_terms_are_proposed_from_a_project(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text(ARTICLE, "utf-8")
    run_duizhao("import", "news.dzp", "article.txt")

    ran = run_duizhao("terms", "extract", "news.dzp", "-o", "new.tsv", "--json")

    proposed = {each["chinese"]: each["english"] for each in json.loads(ran.stdout)}
    assert proposed["克里"] == "John Kerry"
    assert "气候特使" in proposed
    assert len(read_term_file(tmp_path / "new.tsv")) == len(proposed)


def test_a_projects_own_terms_are_written_out_whole(
    run_duizhao: RunDuizhao, tmp_path: Path, project_path: Path
) -> None:
    entry = GlossaryEntry(EntryKind.PLACE, "渥太华", "渥太華", english="Ottawa", avoid=("Bytown",))
    with Session(project_path, author="Li") as session:
        session.execute(AddTerms([entry]))

    ran = run_duizhao("terms", "export", project_path, "-o", "out.tbx")

    assert (ran.returncode, ran.stderr) == (0, "")
    (concept,) = read_term_file(tmp_path / "out.tbx")
    assert entry_from_concept(concept) == entry


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["find", "none.dzt", "x"], 4),
        (["import", "news.dzt", "none.tbx"], 4),
        (["import", "news.dzt", "--pack", "opera"], 2),
        (["import", "news.dzt", "terms.txt", "--duplicates", "maybe"], 2),
        ([], 2),
    ],
)
def test_what_cannot_be_done_is_refused_and_no_termbase_is_made(
    run_duizhao: RunDuizhao, tmp_path: Path, table: Path, words: list[str], code: int
) -> None:
    assert table.exists()

    assert run_duizhao("terms", *words).returncode == code
    assert not (tmp_path / "news.dzt").exists()


def test_the_words_are_those_of_the_core() -> None:
    assert list(FORMATS) == [each.value for each in TermFormat]
    assert list(DUPLICATES) == [each.value for each in Duplicates]
