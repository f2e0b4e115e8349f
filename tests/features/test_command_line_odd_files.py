"""`duizhao import` of folders with odd files, and what the terminal is given to print."""

from pathlib import Path

import pytest

from tests.conftest import RunDuizhao
from tests.features.command_line import assert_refused, document, shown, write_article

TMX = '<?xml version="1.0"?>\n<tmx version="1.4"><body/></tmx>'


def test_one_odd_file_never_ends_a_folder_s_import(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    folder = tmp_path / "night"
    folder.mkdir()
    write_article(folder)
    (folder / "1-memory.txt").write_text(TMX, "utf-8")
    (folder / "2-minutes.docx").write_bytes(b"PK\x03\x04word/document.xml")
    (folder / "3-noise.txt").write_bytes(bytes(range(256)) * 9)
    (folder / "4-empty.md").write_bytes(b"")
    (folder / "5-gone.txt").symlink_to(folder / "nowhere.txt")
    (folder / "picture.png").write_bytes(b"\x89PNG")

    ran = run_duizhao("import", "news.dzp", folder)

    assert_refused(
        ran, 1, "1-memory.txt", "no text", "2-minutes.docx", "damaged", "3-noise.txt", "5-gone.txt"
    )
    assert "picture.png" not in ran.stderr
    assert len(ran.stderr.splitlines()) == 5
    assert len(shown(run_duizhao, tmp_path / "news.dzp")["articles"]) == 1


def test_a_file_without_a_text_alone_is_bad_input(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TMX, "utf-8")

    ran = run_duizhao("import", "news.dzp", "a.txt")

    assert_refused(ran, 3, "a.txt", "no text")
    assert not (tmp_path / "news.dzp").exists()


ESCAPE = "\x1b]0;owned\x07\x1b[2J"


@pytest.fixture
def odd_project(run_duizhao: RunDuizhao, tmp_path: Path) -> Path:
    text = f"渡轮{ESCAPE}复航\n\n渡轮\u202e周日\x9b恢复营运，首日运送乘客一万八千人次。\n"
    (tmp_path / "esc.txt").write_text(text, "utf-8")
    ran = run_duizhao("import", "news.dzp", "esc.txt")

    assert r"\x1b]0;owned\x07\x1b[2J" in ran.stdout
    assert_harmless(ran.stdout + ran.stderr)
    return tmp_path / "news.dzp"


def assert_harmless(printed: str) -> None:
    assert not [sign for sign in printed if sign < " " and sign not in "\n\t"]
    assert not {"\x7f", "\x9b", "\u202e"} & set(printed)


def test_what_is_printed_cannot_steer_the_terminal(
    run_duizhao: RunDuizhao, odd_project: Path
) -> None:
    run_duizhao(
        "set", odd_project, "2", "--target", f"The  ferry{ESCAPE}", "--status", "translated"
    )

    for command in ("show", "check"):
        ran = run_duizhao(command, odd_project)

        assert r"\x1b]0;owned\x07" in ran.stdout
        assert_harmless(ran.stdout + ran.stderr)


def test_machines_get_what_is_there(run_duizhao: RunDuizhao, odd_project: Path) -> None:
    article = shown(run_duizhao, odd_project)["articles"][0]

    assert ESCAPE in article["title"]
    assert "\u202e" in article["segments"][1]["source"]


def test_an_error_cannot_steer_the_terminal_either(run_duizhao: RunDuizhao) -> None:
    ran = run_duizhao("import", "news.dzp", f"a{ESCAPE}.txt")

    assert_refused(ran, 3, r"a\x1b]0;owned\x07\x1b[2J.txt")
    assert_harmless(ran.stderr)


def test_an_english_article_is_told_to_be_english(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    text = "The ferry resumed service on Sunday, carrying 18,000 passengers on its first day."
    (tmp_path / "a.txt").write_text(text, "utf-8")

    ran = run_duizhao("import", "news.dzp", "a.txt", "--json")

    assert ran.returncode == 0
    (source,) = document(ran)["sources"]
    assert [warning["code"] for warning in source["warnings"]] == ["import.no_chinese"]
    assert "no Chinese" in ran.stderr
