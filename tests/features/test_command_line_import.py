"""`duizhao import`, as a process."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import RunDuizhao
from tests.features.command_line import (
    ARTICLE,
    assert_refused,
    document,
    make_project,
    shown,
    shown_segments,
    write_article,
)
from tests.loopback import Loopback, closed_port

NOTHING_CHANGED = {"added": 0, "removed": 0, "withdrawn": 0, "changed": 0, "described": 0}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with Loopback() as server:
        yield server


def test_a_file_makes_a_project(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    write_article(tmp_path)

    ran = run_duizhao("import", "news.dzp", "kerry.txt")

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == "added     克里抵达北京  (6 segments)\n"
    assert {path.name for path in tmp_path.iterdir()} == {"news.dzp", "kerry.txt"}
    assert shown(run_duizhao, tmp_path / "news.dzp")["articles"][0]["origin"] == "kerry.txt"


def test_machines_are_told_what_became_of_each_source(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    write_article(tmp_path)

    ran = run_duizhao("import", "news.dzp", "kerry.txt", "absent.txt", "--json")

    said = document(ran)
    first, second = said["sources"]
    assert ran.returncode == 1
    assert said["project"] == "news.dzp"
    assert first == {
        "source": "kerry.txt",
        "outcome": "added",
        "article": 1,
        "kind": "article",
        "title": "克里抵达北京",
        "segments": 6,
        "pairs": 0,
        "keeps_original": False,
        "differences": NOTHING_CHANGED | {"added": 6},
        "damage": [],
        "warnings": [],
        "cautions": [],
        "error": None,
    }
    assert (second["outcome"], second["error"]["code"]) == ("failed", "import.missing")
    assert "absent.txt" in ran.stderr


def test_a_folder_is_read_in_the_order_a_person_reads_it(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    (folder / "part 2").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for name in ("10.txt", "9.md", "part 2/1.html", "picture.png", ".hidden/2.txt", ".3.txt"):
        (folder / name).write_text(f"标题{name}\n\n正文。", "utf-8")

    ran = run_duizhao("import", "news.dzp", folder, "--json")

    places = [Path(each["source"]).relative_to(folder) for each in document(ran)["sources"]]
    assert [place.as_posix() for place in places] == ["9.md", "10.txt", "part 2/1.html"]


def test_the_last_line_sums_up_what_became_of_several_files(
    run_duizhao: RunDuizhao, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    write_article(folder)
    write_article(folder, "标题\n\n正文。", "other.txt")

    whole = run_duizhao("import", "a.dzp", folder)
    (folder / "empty.txt").write_bytes(b"")
    part = run_duizhao("import", "b.dzp", folder)

    assert (whole.returncode, whole.stdout.splitlines()[-1]) == (0, "2 articles")
    assert (part.returncode, part.stdout.splitlines()[-1]) == (
        1,
        "2 articles, 1 file not imported",
    )
    assert part.stderr.startswith(f"{folder / 'empty.txt'}: ")


def test_an_address_is_fetched(
    run_duizhao: RunDuizhao, project_path: Path, server: Loopback
) -> None:
    server.pages["克里"] = (ARTICLE.encode("gb18030"), "text/plain; charset=gb18030")

    ran = run_duizhao("import", project_path, server.url("/page/%E5%85%8B%E9%87%8C"))

    assert (ran.returncode, ran.stderr) == (0, "")
    assert shown(run_duizhao, project_path)["articles"][0]["title"] == "克里抵达北京"


def test_a_page_without_an_address_of_its_own_is_known_again(
    run_duizhao: RunDuizhao, project_path: Path, server: Loopback
) -> None:
    run_duizhao("import", project_path, server.url("/page/article"))

    ran = run_duizhao("import", project_path, server.url("/page/article"))

    assert ran.stdout.startswith("unchanged ")


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("/status/404", "404"),
        ("/loop", "passed on"),
        ("/drip", "0.5 seconds"),
        ("/silent", "0.5 seconds"),
        ("/packed", "50 MB"),
    ],
)
def test_an_address_that_fails_is_told_and_makes_no_project(
    run_duizhao: RunDuizhao, project_path: Path, server: Loopback, path: str, word: str
) -> None:
    limit = ["--timeout", "0.5"] if "0.5" in word else []

    ran = run_duizhao("import", project_path, server.url(path), *limit)

    assert_refused(ran, 4, word)
    assert not project_path.exists()


def test_nobody_at_an_address_is_told(run_duizhao: RunDuizhao, project_path: Path) -> None:
    ran = run_duizhao("import", project_path, f"http://127.0.0.1:{closed_port()}/")

    assert_refused(ran, 4, "cannot be reached")


@pytest.mark.parametrize("limit", ["nan", "inf", "0", "-1", "soon", "1e9"])
def test_a_time_limit_is_a_number_of_seconds(run_duizhao: RunDuizhao, limit: str) -> None:
    assert_refused(
        run_duizhao("import", "a.dzp", "http://127.0.0.1/", f"--timeout={limit}"), 2, limit
    )


def test_the_same_article_again_changes_nothing(
    run_duizhao: RunDuizhao, project_path: Path
) -> None:
    make_project(project_path)

    ran = run_duizhao("import", project_path, "kerry.txt", "--json")

    (report,) = document(ran)["sources"]
    assert (report["outcome"], report["differences"]) == ("unchanged", NOTHING_CHANGED)


def test_a_changed_article_keeps_the_work_and_says_what_changed(
    run_duizhao: RunDuizhao, project_path: Path
) -> None:
    make_project(project_path)
    run_duizhao("set", project_path, 2, "--target", "Kerry arrived.", "--status", "final")
    changed = ARTICLE.replace("周日抵达北京。", "周日晚抵达北京。").replace(
        "</ul>", "</ul><p>两国代表团周一继续会谈并共进午餐。</p>"
    )
    write_article(project_path.parent, changed)

    ran = run_duizhao("import", project_path, "kerry.txt")

    assert ran.stdout == "updated   克里抵达北京  (7 segments; 1 added, 1 changed)\n"
    second = shown_segments(run_duizhao, project_path)[1]
    assert second["source"] == "美国气候特使克里周日晚抵达北京。"
    assert second["previous_source"] == "美国气候特使克里周日抵达北京。"
    assert second["target"] == "Kerry arrived."


def test_a_moved_copy_of_an_article_updates_it(run_duizhao: RunDuizhao, project_path: Path) -> None:
    make_project(project_path)
    write_article(project_path.parent, name="copy.txt")

    ran = run_duizhao("import", project_path, "copy.txt")

    assert ran.returncode == 0
    assert len(shown(run_duizhao, project_path)["articles"]) == 1


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "utf-16", "utf-8-sig"])
def test_an_encoding_can_be_said(
    run_duizhao: RunDuizhao, project_path: Path, encoding: str
) -> None:
    path = project_path.with_name("a.txt")
    path.write_bytes("標題\n\n台北市今天下雨。".encode(encoding))

    ran = run_duizhao("import", project_path, path, "--encoding", encoding.removesuffix("-sig"))

    assert (ran.returncode, ran.stderr) == (0, "")
    assert shown(run_duizhao, project_path)["articles"][0]["title"] == "標題"


def test_a_guessed_encoding_is_remarked(run_duizhao: RunDuizhao, project_path: Path) -> None:
    path = project_path.with_name("a.txt")
    path.write_bytes(ARTICLE.replace("\n", "\r\n").encode("gb18030"))

    ran = run_duizhao("import", project_path, path, "--json")

    (warning,) = document(ran)["sources"][0]["warnings"]
    assert ran.returncode == 0
    assert warning["code"] == "import.guessed_encoding"
    assert warning["text"] in ran.stderr


@pytest.mark.parametrize(
    ("encoding", "word"), [("utf-8", "not in the encoding"), ("klingon", "no encoding")]
)
def test_a_wrong_encoding_is_refused(
    run_duizhao: RunDuizhao, project_path: Path, encoding: str, word: str
) -> None:
    path = project_path.with_name("a.txt")
    path.write_bytes("标题\n\n正文。".encode("gb18030"))

    assert_refused(run_duizhao("import", project_path, path, "--encoding", encoding), 3, word)
    assert not project_path.exists()


def test_a_variant_can_be_said_and_outlives_the_next_import(
    run_duizhao: RunDuizhao, project_path: Path
) -> None:
    write_article(project_path.parent)
    run_duizhao("import", project_path, "kerry.txt", "--language", "zh-HK")

    run_duizhao("import", project_path, "kerry.txt")

    assert shown(run_duizhao, project_path)["articles"][0]["language"] == "zh-HK"


def test_a_variant_said_later_is_taken_over(run_duizhao: RunDuizhao, project_path: Path) -> None:
    make_project(project_path)

    ran = run_duizhao("import", project_path, "kerry.txt", "--language", "zh-SG")

    assert ran.stdout.startswith("updated ")
    assert shown(run_duizhao, project_path)["articles"][0]["language"] == "zh-SG"


def test_unknown_variants_are_refused(run_duizhao: RunDuizhao) -> None:
    assert_refused(run_duizhao("import", "a.dzp", "a.txt", "--language", "zh-XX"), 2, "zh-XX")


def test_what_cannot_be_read_does_not_stop_the_rest(
    run_duizhao: RunDuizhao, project_path: Path
) -> None:
    write_article(project_path.parent)
    (project_path.parent / "empty").mkdir()

    ran = run_duizhao("import", project_path, "absent.txt", "empty", "kerry.txt")

    assert_refused(ran, 1, "absent.txt", "nothing to import in the folder “empty”")
    assert ran.stdout.startswith("added ")


@pytest.mark.parametrize(("name", "code"), [("absent.txt", 3), ("empty", 3), ("n" * 300, 4)])
def test_nothing_but_failures_makes_no_project(
    run_duizhao: RunDuizhao, project_path: Path, name: str, code: int
) -> None:
    (project_path.parent / "empty").mkdir()

    assert_refused(run_duizhao("import", project_path, name), code, name[:250])
    assert not project_path.exists()


def test_a_project_in_no_folder_is_refused(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    write_article(tmp_path)

    assert_refused(
        run_duizhao("import", "nowhere/a.dzp", "kerry.txt"), 4, "nowhere” does not exist"
    )
