"""`duizhao export` of finished articles, and `duizhao source`, as processes."""

import shutil
from pathlib import Path

import docx
import pytest

from tests.conftest import ROOT, RunDuizhao
from tests.features.command_line import assert_refused, document


@pytest.fixture
def project(project_path: Path) -> Path:
    return Path(shutil.copy(ROOT / "projects" / "sample.dzp", project_path))


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("article", "<!DOCTYPE html>\n<html lang="),
        ("markdown", "# Ferries return"),
        ("wordpress", "<!-- wp:paragraph -->\n<p>By Shen Du."),
        ("wxr", "<?xml version="),
        ("jekyll", '---\nlayout: "post"\ntitle: "Ferries return'),
        ("text", "Ferries return"),
        ("captions", "\ufeffArticle,Title"),
    ],
)
def test_the_finished_article_is_written_in_each_format(
    run_duizhao: RunDuizhao, project: Path, name: str, beginning: str
) -> None:
    ran = run_duizhao("export", project, "-o", "out", "--format", name, "--article", 1)

    assert ran.returncode == 0, ran.stderr
    assert (project.parent / "out").read_text("utf-8").startswith(beginning)


def test_what_is_not_confirmed_is_told_before_and_taken_by_one_switch(
    run_duizhao: RunDuizhao, project: Path
) -> None:
    told = run_duizhao("export", project, "-o", "a.docx", "--article", 1)
    taken = run_duizhao("export", project, "-o", "a.docx", "--article", 1, "--status", "all")

    assert "Left out: 5 untranslated, 4 unconfirmed drafts, 1 rejected" in told.stderr
    assert "--status all takes them" in told.stderr
    assert "5 paragraphs were written that nobody has confirmed" in taken.stderr
    assert len(docx.Document(str(project.parent / "a.docx")).paragraphs) > 15


def test_options_are_those_of_the_format(run_duizhao: RunDuizhao, project: Path) -> None:
    inline = run_duizhao(
        "export", project, "-o", "a.txt", "--article", 1, "--source", "inline", "--no-provenance"
    )
    beside = run_duizhao("export", project, "-o", "b.txt", "--source", "beside")
    other = run_duizhao("export", project, "-o", "b.json", "--notes")

    assert inline.returncode == 0
    written = (project.parent / "a.txt").read_text("utf-8")
    assert "停航21年" in written
    assert "Translated from" not in written
    assert_refused(beside, 2, "none, inline, block")
    assert_refused(other, 2, "has no option “notes”")
    assert not (project.parent / "b.txt").exists()


def test_each_article_is_a_file_of_its_own_named_by_day_and_headline(
    run_duizhao: RunDuizhao, project: Path
) -> None:
    ran = run_duizhao("export", project, "-o", "out", "--each", "--format", "jekyll", "--json")

    assert document(ran)["articles"] == 1
    assert [path.name for path in (project.parent / "out").iterdir()] == [
        "2025-04-20-ferries-return-to-langang-bay-after-21-years-why-now.md"
    ]


def test_the_original_is_shown_archived_and_saved(run_duizhao: RunDuizhao, project: Path) -> None:
    ran = run_duizhao(
        "source", project, 1, "--archive", "https://web.archive.org/web/1/x", "--save", "a.txt"
    )
    told = document(run_duizhao("source", project, 1, "--json"))
    shown = document(run_duizhao("show", project, "--json"))

    sample = ROOT / "resources" / "samples" / "langang-ferry.txt"
    assert ran.returncode == 0, ran.stderr
    assert (project.parent / "a.txt").read_bytes() == sample.read_bytes()
    assert (told["archive"], told["sound"]) == ("https://web.archive.org/web/1/x", True)
    assert told["proposed_archive"].startswith("https://web.archive.org/web/https://www.haijia")
    assert shown["articles"][0]["source"]["sha256"] == told["sha256"]


def test_what_is_no_address_of_an_archive_is_refused(
    run_duizhao: RunDuizhao, project: Path
) -> None:
    assert_refused(run_duizhao("source", project, 1, "--archive", "x:y"), 2, "no web address")
    assert_refused(run_duizhao("source", project, 9), 2, "no article 9")
