"""`duizhao show`, `set` and `highlight`, as processes."""

import json
from pathlib import Path

import pytest

from tests.conftest import RunDuizhao
from tests.features.command_line import (
    assert_refused,
    document,
    make_project,
    shown,
    shown_segments,
)
from workbench.services.commands.targets import SetLocked
from workbench.services.session import Session

ARTICLE_KEYS = {"id", "title", "url", "published", "language", "segments"}
SEGMENT_KEYS = {
    *("id", "role", "source", "target", "status", "origin", "rev"),
    *("conversions", "highlights", "notes"),
}
HIGHLIGHT_KEYS = {"id", "kind", "side", "start", "end", "quote", "state", "note"}


@pytest.fixture
def project(project_path: Path) -> Path:
    return make_project(project_path)


def test_a_shown_project_has_the_documented_shape(run_duizhao: RunDuizhao, project: Path) -> None:
    found = shown(run_duizhao, project)

    assert list(found) == ["project", "articles"]
    assert found["project"] == str(project)
    (article,) = found["articles"]
    assert article.keys() >= ARTICLE_KEYS
    assert article["title"] == "克里抵达北京"
    assert article["url"] == "https://example.org/news/1"
    assert article["published"] == "2023-07-17T14:29:00Z"
    assert article["language"] == "zh-CN"
    for segment in article["segments"]:
        assert segment.keys() >= SEGMENT_KEYS
        assert (segment["target"], segment["status"], segment["rev"]) == ("", "initial", 1)


def test_segments_come_with_roles_and_conversions(run_duizhao: RunDuizhao, project: Path) -> None:
    segments = shown_segments(run_duizhao, project)

    roles = [segment["role"] for segment in segments]
    assert roles == ["headline", "body", "body", "related", "related", "body"]
    assert segments[1]["source"] == "美国气候特使克里周日抵达北京。"
    assert segments[0]["conversions"].keys() == {"zh-TW"}
    assert segments[0]["conversions"]["zh-TW"].endswith("抵達北京")


def test_other_conversions_can_be_shown(run_duizhao: RunDuizhao, project: Path) -> None:
    found = shown(run_duizhao, project, "--to", "zh-HK", "--to", "zh-Hant")

    assert found["articles"][0]["segments"][0]["conversions"] == {
        "zh-HK": "克里抵達北京",
        "zh-Hant": "克里抵達北京",
    }


def test_a_project_is_shown_to_people(run_duizhao: RunDuizhao, project: Path) -> None:
    ran = run_duizhao("show", project)

    first, second, original, *rest = ran.stdout.splitlines()
    assert (ran.returncode, ran.stderr) == (0, "")
    assert original.split()[0] == "original:"
    assert "SHA-256" in original
    assert first == "1  克里抵达北京  [zh-CN]"
    assert second == "   0 of 4 confirmed  https://example.org/news/1"
    assert rest[0].split() == ["1", "headline", "initial"]
    assert rest[1].strip() == "克里抵达北京"


def test_one_article_of_several_is_shown(
    run_duizhao: RunDuizhao, project_path: Path, samples: list[Path]
) -> None:
    make_project(project_path, samples)

    found = shown(run_duizhao, project_path, "--article", "2")

    assert [article["id"] for article in found["articles"]] == [2]


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_an_article_that_is_not_there_is_refused_before_anything_is_printed(
    run_duizhao: RunDuizhao, project: Path, options: list[str]
) -> None:
    ran = run_duizhao("show", project, "--article", "1", "--article", "9", *options)

    assert_refused(ran, 2, "no article 9")
    assert ran.stdout == ""


@pytest.mark.parametrize("number", ["0", "-1", "x", "99999999999999999999", "9" * 5000])
def test_what_is_no_number_is_wrong_use(
    run_duizhao: RunDuizhao, project: Path, number: str
) -> None:
    assert_refused(run_duizhao("show", project, f"--article={number}"), 2, "--article")


def test_everything_of_a_segment_is_set_at_once(run_duizhao: RunDuizhao, project: Path) -> None:
    ran = run_duizhao(
        *("set", project, 2, "--target", "Kerry — “arrived”", "--status", "reviewed"),
        *("--note", "Check the day", "--conversion", "zh-TW=凱瑞", "--role", "quote", "--json"),
    )

    said = document(ran)
    segment = shown_segments(run_duizhao, project)[1]
    assert said["target"] == segment["target"] == "Kerry — “arrived”"
    assert (segment["status"], segment["role"]) == ("reviewed", "quote")
    assert segment["origin"] == "typed"
    assert segment["conversions"] == {"zh-TW": "凱瑞"}
    assert [note["text"] for note in segment["notes"]] == ["Check the day"]


def test_a_change_of_several_things_is_one_step_to_undo(
    run_duizhao: RunDuizhao, project: Path
) -> None:
    run_duizhao("set", project, 1, "--target", "Kerry", "--status", "final", "--note", "n")

    with Session(project) as session:
        session.undo()

    segment = shown_segments(run_duizhao, project)[0]
    assert (segment["target"], segment["status"], segment["notes"]) == ("", "initial", [])


def test_a_conversion_by_hand_is_taken_back(run_duizhao: RunDuizhao, project: Path) -> None:
    run_duizhao("set", project, 1, "--conversion", "zh-TW=凱瑞=抵")
    by_hand = shown_segments(run_duizhao, project)[0]["conversions"]["zh-TW"]
    run_duizhao("set", project, 1, "--conversion", "zh-TW=")

    assert by_hand == "凱瑞=抵"
    assert shown_segments(run_duizhao, project)[0]["conversions"]["zh-TW"] == "凱瑞抵達北京"


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (["--status", "final"], "no English yet"),
        (["--target", "Kerry", "--status", "initial"], "cannot be initial"),
        (["--target", "Kerry", "--note", "  "], "empty"),
        (["--target", "Kerry", "--conversion", "zh-XX=a"], "zh-XX=a"),
        (["--target", "Kerry", "--conversion", "zh-TW"], "VARIANT=TEXT"),
        (["--target", "Kerry", "--status", "done"], "--status"),
        (["--target", "Kerry", "--role", "poem"], "--role"),
        ([], "--target"),
        (["--targe", "Kerry"], "--targe"),
    ],
)
def test_what_cannot_be_set_changes_nothing(
    run_duizhao: RunDuizhao, project: Path, options: list[str], word: str
) -> None:
    before = project.read_bytes()

    ran = run_duizhao("set", project, 1, *options, "--json")

    assert_refused(ran, 2, word)
    assert ran.stdout == ""
    assert shown_segments(run_duizhao, project)[0]["rev"] == 1
    assert len(project.read_bytes()) == len(before)


def test_a_locked_segment_is_not_changed(run_duizhao: RunDuizhao, project: Path) -> None:
    with Session(project) as session:
        first = session.read.outline()[0].id
        session.execute(SetLocked([first], locked=True))

    assert_refused(run_duizhao("set", project, first, "--target", "Kerry"), 2, "locked")
    assert shown_segments(run_duizhao, project)[0]["target"] == ""


@pytest.mark.parametrize(
    "words",
    [
        ["set", "9", "--target", "x"],
        ["highlight", "9", "--side=source", "--start=0", "--end=1", "--kind=term"],
    ],
)
def test_a_segment_that_is_not_there_is_refused(
    run_duizhao: RunDuizhao, project: Path, words: list[str]
) -> None:
    command, *rest = words

    assert_refused(run_duizhao(command, project, *rest), 2, "no segment 9")


def test_an_emptied_segment_is_initial(run_duizhao: RunDuizhao, project: Path) -> None:
    run_duizhao("set", project, 1, "--target", "Kerry", "--status", "final")

    ran = run_duizhao("set", project, 1, "--target", "", "--status", "initial")

    assert (ran.returncode, ran.stdout.split()) == (0, ["1", "headline", "initial"])


def highlight(project: Path, side: str, start: int, end: int) -> list[object]:
    span = [f"--side={side}", f"--start={start}", f"--end={end}"]
    return ["highlight", project, 1, *span, "--kind", "name", "--note", "Who?"]


def test_a_span_is_highlighted(run_duizhao: RunDuizhao, project: Path) -> None:
    ran = run_duizhao(*highlight(project, "source", 0, 2), "--json")

    said = document(ran)
    (found,) = shown_segments(run_duizhao, project)[0]["highlights"]
    assert said == {"id": 1, "segment": 1, "kind": "name", "quote": "克里"}
    assert found.keys() == HIGHLIGHT_KEYS
    assert (found["start"], found["end"], found["side"]) == (0, 2, "source")
    assert (found["quote"], found["note"], found["state"]) == ("克里", "Who?", "anchored")


def test_offsets_count_code_points(run_duizhao: RunDuizhao, project: Path) -> None:
    run_duizhao("set", project, 1, "--target", "𠮷👍🏽 Kerry")

    ran = run_duizhao(*highlight(project, "target", 4, 9))

    assert ran.stdout == "1  name  Kerry\n"


@pytest.mark.parametrize(
    ("start", "end"), [(0, 0), (2, 1), (0, 99), (-1, 2), (99, 100), (0, 10**30)]
)
def test_a_span_outside_the_text_is_refused(
    run_duizhao: RunDuizhao, project: Path, start: int, end: int
) -> None:
    assert_refused(run_duizhao(*highlight(project, "source", start, end)), 2, "6 characters")


def test_an_empty_target_has_nothing_to_highlight(run_duizhao: RunDuizhao, project: Path) -> None:
    assert_refused(run_duizhao(*highlight(project, "target", 0, 1)), 2, "0 characters")


def test_a_highlight_needs_a_kind(run_duizhao: RunDuizhao, project: Path) -> None:
    words = highlight(project, "source", 0, 1)

    assert_refused(run_duizhao(*words, "--kind", " "), 2, "kind")


@pytest.mark.parametrize(
    "words",
    [
        ["show"],
        ["set", "1", "--target=x"],
        ["highlight", "1", "--side=source", "--start=0", "--end=1", "--kind=term"],
        ["translate", "--provider", "google"],
        ["export", "-o", "a.tmx"],
        ["salvage", "new.dzp"],
    ],
)
def test_no_command_but_import_makes_a_project(
    run_duizhao: RunDuizhao, tmp_path: Path, words: list[str]
) -> None:
    command, *rest = words

    ran = run_duizhao(command, "absent.dzp", *rest)

    assert_refused(ran, 4, "no project “absent.dzp”")
    assert list(tmp_path.iterdir()) == []


def test_a_project_without_articles_is_shown_empty(
    run_duizhao: RunDuizhao, project_path: Path
) -> None:
    Session(project_path).close()

    assert json.loads(run_duizhao("show", project_path, "--json").stdout)["articles"] == []
    assert run_duizhao("show", project_path).stdout == ""
