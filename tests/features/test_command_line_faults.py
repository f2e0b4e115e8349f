"""The command line on damaged projects, its snapshots, and times at the ends of the calendar."""

import json
from pathlib import Path

import pytest

from tests.conftest import RunDuizhao
from tests.damage import fill, hide_from_index, zero_root
from tests.projects import an_article, segments
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session


@pytest.fixture
def project(project_path: Path) -> Path:
    with Session(project_path, author="lin") as session:
        session.execute(AddArticle(an_article(), "news.txt"))
        fill(session, 30)
    return project_path


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_show_says_that_something_may_be_missing(
    project: Path, run_duizhao: RunDuizhao, form: tuple[str, ...]
) -> None:
    hide_from_index(project, "highlight_segment")

    done = run_duizhao("show", project, *form)

    assert done.returncode == 1
    assert "may lack something" in done.stderr
    assert "Paragraph 7" in done.stdout


def test_show_of_a_sound_project_says_nothing(project: Path, run_duizhao: RunDuizhao) -> None:
    done = run_duizhao("show", project)

    assert (done.returncode, done.stderr) == (0, "")


def test_export_says_that_something_may_be_missing(project: Path, run_duizhao: RunDuizhao) -> None:
    hide_from_index(project, "segment_outline")

    done = run_duizhao("export", project, "-o", project.with_name("out.tmx"))

    assert done.returncode != 0
    assert "damaged" in done.stderr


def test_salvage_says_what_it_did(project: Path, run_duizhao: RunDuizhao) -> None:
    zero_root(project, "highlight")

    done = run_duizhao("salvage", project, project.with_name("saved.dzp"), "--json")

    report = json.loads(done.stdout)
    assert report["saved"]["segment"] == 34
    assert report["saved"].get("highlight", 0) + report["lost"].get("highlight", 0) == 34
    assert done.returncode == (1 if report["lost"] else 0)


def test_snapshots_are_taken_listed_and_restored(project: Path, run_duizhao: RunDuizhao) -> None:
    taken = json.loads(run_duizhao("snapshot", project, "--json").stdout)["snapshot"]
    with Session(project) as session:
        session.execute(SetTarget(segments(session)[0].id, "spoilt by mistake"))

    again = run_duizhao("snapshot", project)
    listed = json.loads(run_duizhao("snapshot", project, "--list", "--json").stdout)
    back = project.with_name("back.dzp")
    restored = run_duizhao("snapshot", project, "--restore", Path(taken).name, back)
    refused = run_duizhao("snapshot", project, "--restore", "1", back)
    unknown = run_duizhao("snapshot", project, "--restore", "99", project.with_name("no.dzp"))

    assert again.returncode == 0
    assert taken in [each["path"] for each in listed]
    assert restored.returncode == 0
    assert (refused.returncode, unknown.returncode) == (4, 2)
    assert "no snapshot" in unknown.stderr
    with Session(back) as session:
        assert segments(session)[0].target == "Paragraph 1: talks go on."


TIMES = [
    "0001-01-01",
    "0001-01-01T00:00:00+14:00",
    "0001-12-31T23:59:59-12:00",
    "9999-12-31T23:59:59-12:00",
    "9999-12-31",
    "9999-12-31T23:59:59+00:00",
]


@pytest.mark.parametrize("time", TIMES)
def test_times_at_the_ends_of_the_calendar_check_and_show(
    tmp_path: Path, run_duizhao: RunDuizhao, time: str
) -> None:
    words = "昨天，上周一，明年3月，三天后，9999年12月"
    table = tmp_path / "pairs.tsv"
    said = "Yesterday, last Monday, 3 days later, in December 9999"
    table.write_text(f"source\ttarget\tpublished\n{words}\t{said}\t{time}\n", "utf-8")
    article = tmp_path / "one.md"
    article.write_text(f"---\ntitle: 题目\ndate: {time}\n---\n\n{words}。\n", "utf-8")
    project = tmp_path / "times.dzp"

    done = [
        run_duizhao("check", table),
        run_duizhao("import", project, article),
        run_duizhao("show", project, "--json"),
        run_duizhao("check", project),
        run_duizhao("export", project, "-o", tmp_path / "out.tmx", "--status", "initial"),
    ]

    assert [each.returncode for each in done if each.returncode > 1] == []
    assert not [each.stderr for each in done if "bug" in each.stderr.lower()]
