"""`duizhao export`, as a process."""

import json
from pathlib import Path

import pytest
from lxml import etree

from tests.conftest import RunDuizhao
from tests.features.command_line import assert_refused, document, make_project
from tests.projects import contents

FORMATS = ["tmx", "html", "md", "json"]
LEFT_OUT = "Left out: 2 untranslated, 1 unconfirmed draft; --status all takes them\n"


@pytest.fixture
def project(run_duizhao: RunDuizhao, project_path: Path) -> Path:
    """A project with one segment confirmed, one drafted, the rest empty."""
    make_project(project_path)
    run_duizhao("set", project_path, 1, "--target", "Kerry arrives", "--status", "translated")
    run_duizhao("set", project_path, 2, "--target", "He came on Sunday")
    return project_path


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_confirmed_is_exported(run_duizhao: RunDuizhao, project: Path, name: str) -> None:
    ran = run_duizhao("export", project, "-o", f"a.{name}")

    text = (project.parent / f"a.{name}").read_text("utf-8")
    assert (ran.returncode, ran.stderr) == (0, LEFT_OUT)
    assert ran.stdout == f"a.{name}: from 1 segment of 1 article\n"
    assert "克里抵达北京" in text
    assert "Kerry arrives" in text
    assert "Sunday" not in text


def test_machines_are_told_what_was_written(run_duizhao: RunDuizhao, project: Path) -> None:
    ran = run_duizhao("export", project, "-o", "a.tmx", "--json")

    assert (ran.returncode, ran.stderr) == (0, LEFT_OUT)
    assert document(ran) == {
        "file": "a.tmx",
        "format": "tmx",
        "articles": 1,
        "segments": 1,
        "left_out": {"untranslated": 2, "draft": 1},
        "warnings": [],
        "cautions": [],
    }


def exported(run: RunDuizhao, project: Path, *options: str) -> list[int]:
    """The numbers of the segments that an export with these options holds."""
    ran = run("export", project, "-o", "out.json", *options)
    assert ran.returncode == 0, ran.stderr
    found = json.loads((project.parent / "out.json").read_text("utf-8"))
    return [segment["id"] for article in found["articles"] for segment in article["segments"]]


@pytest.mark.parametrize(
    ("options", "numbers"),
    [
        (["--status", "draft"], [2]),
        (["--status", "draft", "--status", "translated"], [1, 2]),
        (["--status", "initial"], [3, 6]),
        (["--status", "initial", "--extras"], [3, 4, 5, 6]),
        (["--status", "initial", "--role", "related"], [4, 5]),
        (["--role", "headline", "--status", "translated"], [1]),
        (["--status", "initial", "--article", "1"], [3, 6]),
    ],
)
def test_an_export_is_filtered(
    run_duizhao: RunDuizhao, project: Path, options: list[str], numbers: list[int]
) -> None:
    assert exported(run_duizhao, project, *options) == numbers


def test_the_format_may_be_named(run_duizhao: RunDuizhao, project: Path) -> None:
    ran = run_duizhao("export", project, "-o", "kerry", "--format", "json")

    assert ran.returncode == 0
    assert json.loads((project.parent / "kerry").read_text("utf-8"))["project"] == "news"


def test_a_conversion_and_another_english_stand_in_the_tmx(
    run_duizhao: RunDuizhao, project: Path
) -> None:
    run_duizhao("export", project, "-o", "a.tmx", "--conversion=zh-HK", "--target-language=en-GB")

    root = etree.parse(project.parent / "a.tmx").getroot()
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [(tuv.get(language), tuv.findtext("seg")) for tuv in root.iter("tuv")] == [
        ("zh-CN", "克里抵达北京"),
        ("en-GB", "Kerry arrives"),
        ("zh-HK", "克里抵達北京"),
    ]


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (["-o", "a.tmx", "--status", "final"], "Nothing was exported"),
        (["-o", "a.tmx", "--role", "caption"], "Nothing was exported"),
        (["-o", "a.tmx", "--article", "5"], "no article 5"),
        (["-o", "a.doc"], "which format"),
        (["-o", "a"], "which format"),
        (["-o", "a.tmx", "--format", "doc"], "no export format “doc”"),
        (["-o", "a.tmx", "--target-language", "en US"], "en US"),
        (["-o", "a.tmx", "--target-language", ""], "--target-language"),
        (["-o", "a.tmx", "--conversion", "zh-XX"], "zh-XX"),
        ([], "--output"),
    ],
)
def test_what_cannot_be_exported_writes_nothing(
    run_duizhao: RunDuizhao, project: Path, options: list[str], word: str
) -> None:
    before = {path.name for path in project.parent.iterdir()}

    assert_refused(run_duizhao("export", project, *options), 2, word)
    assert {path.name for path in project.parent.iterdir()} == before


def test_an_export_of_nothing_keeps_the_old_file(run_duizhao: RunDuizhao, project: Path) -> None:
    old = project.with_name("a.tmx")
    old.write_text("old")

    run_duizhao("export", project, "-o", old, "--status", "final")

    assert old.read_text() == "old"


@pytest.mark.parametrize("name", ["news.dzp", "other.DZP", "news-link.json"])
def test_a_project_is_never_overwritten(run_duizhao: RunDuizhao, project: Path, name: str) -> None:
    project.with_name("news-link.json").symlink_to(project)
    before = contents(project)

    ran = run_duizhao("export", project, "-o", name, "--format", "json")

    assert_refused(ran, 2, "is a project")
    assert contents(project) == before


@pytest.mark.parametrize(
    ("place", "word"), [("nowhere/a.tmx", "folder"), ("folder.tmx", "cannot be written")]
)
def test_a_place_that_cannot_be_written_is_told(
    run_duizhao: RunDuizhao, project: Path, place: str, word: str
) -> None:
    project.with_name("folder.tmx").mkdir()

    assert_refused(run_duizhao("export", project, "-o", place), 4, word, place)


def test_gaps_are_told_where_a_format_has_none(run_duizhao: RunDuizhao, project: Path) -> None:
    words = ["--status", "initial", "--status", "translated", "--json"]

    ran = run_duizhao("export", project, "-o", "a.tmx", *words)

    said = document(ran)
    assert ran.returncode == 0
    assert [warning["code"] for warning in said["warnings"]] == ["export.untranslated"]
    assert "left out: 2" in ran.stderr
