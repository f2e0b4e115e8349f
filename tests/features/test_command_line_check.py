"""`duizhao check`, as a process."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import RunDuizhao
from tests.features.command_line import refused

TABLE = (
    "source\ttarget\trole\tpublished\n"
    "克里周日抵达北京。\tKerry arrived in in Beijing on Sunday .\tbody\t2023-07-17T08:00:00+08:00\n"
    "他说了很多话。\tHe said a great deal.\t\t\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "pairs.tsv"
    path.write_text(TABLE, "utf-8")
    return path


def findings(run_duizhao: RunDuizhao, *words: object) -> list[dict[str, Any]]:
    ran = run_duizhao("check", *words, "--json")
    assert ran.returncode in {0, 1}, ran.stderr
    found: list[dict[str, Any]] = json.loads(ran.stdout)
    return found


def test_a_table_is_checked_row_by_row(run_duizhao: RunDuizhao, table: Path) -> None:
    found = findings(run_duizhao, table)

    assert {(each["row"], each["line"]) for each in found} == {(1, 2)}
    assert {each["code"] for each in found} == {"doubled.word", "spacing.before_punctuation"}
    doubled = next(each for each in found if each["code"] == "doubled.word")
    assert doubled["family"] == "doubled"
    assert doubled["spans"] == {"source": [], "target": [[14, 19]]}
    assert doubled["fix"] == {"start": 16, "end": 19, "text": ""}
    assert "“in”" in doubled["evidence"]


def test_findings_make_the_exit_code_one_and_none_zero(
    run_duizhao: RunDuizhao, table: Path, tmp_path: Path
) -> None:
    clean = tmp_path / "clean.tsv"
    clean.write_text("source\ttarget\n他来了。\tHe came.\n", "utf-8")

    assert run_duizhao("check", table).returncode == 1
    assert run_duizhao("check", clean).returncode == 0


def test_a_memory_is_checked_unit_by_unit(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    memory = tmp_path / "memory.tmx"
    memory.write_text(
        '<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="paragraph" '
        'o-tmf="t" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body><tu>'
        '<tuv xml:lang="zh-CN"><seg>他来了。</seg></tuv><tuv xml:lang="en-US"><seg>He came came.'
        "</seg></tuv></tu></body></tmx>",
        "utf-8",
    )

    found = findings(run_duizhao, memory)

    assert [(each["row"], each["code"]) for each in found] == [(1, "doubled.word")]


def test_a_project_is_checked_segment_by_segment(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("标题\n\n他来了。\n", "utf-8")
    run_duizhao("import", "a.dzp", "a.txt")
    segments = json.loads(run_duizhao("show", "a.dzp", "--json").stdout)["articles"][0]["segments"]
    run_duizhao("set", "a.dzp", segments[-1]["id"], "--target", "He came came.")

    found = findings(run_duizhao, "a.dzp")

    assert [(e["segment"], e["code"]) for e in found] == [(segments[-1]["id"], "doubled.word")]


@pytest.mark.parametrize(
    ("form", "sign"),
    [("text", "doubled.word"), ("html", "<mark>"), ("sarif", '"ruleId": "doubled.word"')],
)
def test_reports_come_in_several_forms(
    run_duizhao: RunDuizhao, table: Path, form: str, sign: str
) -> None:
    assert sign in run_duizhao("check", table, "--format", form).stdout


def test_a_house_style_switches_rules(run_duizhao: RunDuizhao, table: Path, tmp_path: Path) -> None:
    style = tmp_path / "style.toml"
    style.write_text('[checks]\noff = ["spacing"]\n', "utf-8")

    found = findings(run_duizhao, table, "--style", style)

    assert [each["code"] for each in found] == ["doubled.word"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("a\tb\n", "source and target"),
        ("source\ttarget\n一\tx\ty\n", "Line 2 has 3 cells"),
        ("source\ttarget\trole\n一\tx\tking\n", "role “king”"),
        ("source\ttarget\trole\tpublished\n一\tx\t\tsoon\n", "the date “soon”"),
    ],
)
def test_a_table_that_cannot_be_read_is_told_by_line(
    run_duizhao: RunDuizhao, tmp_path: Path, content: str, words: str
) -> None:
    bad = tmp_path / "bad.tsv"
    bad.write_text(content, "utf-8")

    refused(run_duizhao("check", bad), 3, words)
