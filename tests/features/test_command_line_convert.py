"""`duizhao convert`, as a process on pipes."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.conftest import ROOT, RunDuizhao
from tests.features.command_line import assert_refused
from workbench.text.conversion.engine import OpenccEngine

TEXT = "克里周日抵达北京，讨论气候变化。"
CONVERT = [sys.executable, "-W", "error", "-m", "workbench", "convert"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


def converted(*options: object, data: bytes) -> bytes:
    ran = subprocess.run(
        [*CONVERT, *map(str, options)],
        input=data,
        env=ENVIRONMENT,
        capture_output=True,
        check=True,
    )
    assert ran.stderr == b""
    return ran.stdout


def test_standard_input_goes_to_standard_output(run_duizhao: RunDuizhao) -> None:
    ran = run_duizhao("convert", "--to", "zh-TW", "--plain", stdin=TEXT)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == OpenccEngine().converter("s2twp").convert(TEXT)


def test_names_and_marks_are_those_of_the_region(run_duizhao: RunDuizhao) -> None:
    text = "克里说：“据报道，佩洛西去了悉尼。”\n"

    taiwan = run_duizhao("convert", "--from", "zh-CN", "--to", "zh-TW", stdin=text).stdout
    mainland = run_duizhao("convert", "--from", "zh-TW", "--to", "zh-CN", stdin=taiwan).stdout

    assert taiwan == "凱瑞說：「據報導，裴洛西去了雪梨。」\n"
    assert mainland == text


def test_a_glossary_given_wins_over_the_starter(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    (tmp_path / "own.tsv").write_text("zh-CN\tzh-TW\n克里\t柯瑞\n", "utf-8")

    ran = run_duizhao("convert", "--from=zh-CN", "--to=zh-TW", "--glossary=own.tsv", stdin="克里")

    assert ran.stdout == "柯瑞"


def test_only_the_text_of_a_page_is_converted(run_duizhao: RunDuizhao) -> None:
    page = (
        '<!DOCTYPE html><html lang="zh-CN"><title>软件</title><script>if (a<b) say("软件")</script>'
        '<!-- 软件 > --><p title="软件 > 1">软<b>件</b>软件 &lt; 头发</P>'
    )

    ran = run_duizhao("convert", "--from=zh-CN", "--to=zh-TW", "--markup=html", stdin=page)

    assert ran.stdout == page.replace("<title>软件", "<title>軟體").replace(
        "<b>件</b>软件 &lt; 头发", "<b>件</b>軟體 &lt; 頭髮"
    ).replace(">软<b>", ">軟<b>")


def test_only_the_chinese_segments_of_a_memory_are_converted(run_duizhao: RunDuizhao) -> None:
    unit = (
        "<tmx><header note='软件'/><body><tu><note>软件</note><tuv xml:lang='{0}'><seg>{1}"
        "<bpt i='1'>软件<sub>{1}</sub></bpt></seg></tuv></tu></body></tmx>"
    )

    chinese = run_duizhao(
        *("convert", "--from=zh-CN", "--to=zh-TW", "--markup=tmx"),
        stdin=unit.format("zh-CN", "软件"),
    )
    english = run_duizhao(
        *("convert", "--from=zh-CN", "--to=zh-TW", "--markup=tmx"), stdin=unit.format("en", "软件")
    )

    assert chinese.stdout == unit.format("zh-CN", "軟體")
    assert english.stdout == unit.format("en", "软件")


def test_the_report_tells_doubts_apart(run_duizhao: RunDuizhao) -> None:
    ran = run_duizhao(
        *("convert", "--from=zh-CN", "--to=zh-TW", "--report", "--markup=html"),
        stdin="<p>发。\n克里，这个</p>",
    )
    lines = {line["source"]: line for line in map(json.loads, ran.stdout.splitlines())}

    assert (lines["发"]["start"], lines["发"]["doubt"]) == (3, "strong")
    assert (lines["克里"]["start"], lines["克里"]["doubt"]) == (6, "regional")
    assert lines["克里"]["candidates"] == ["凱瑞", "克里"]


def test_files_are_converted_one_after_another(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    for name, text in (("a.txt", "气候\n"), ("b.txt", "裡面\n")):
        (tmp_path / name).write_text(text, "utf-8")

    ran = run_duizhao("convert", "--from", "zh-CN", "--to", "zh-HK", "a.txt", "b.txt")

    assert ran.stdout.splitlines()[0] == "氣候"
    assert len(ran.stdout.splitlines()) == 2


def test_a_configuration_is_taken_by_its_name(run_duizhao: RunDuizhao) -> None:
    assert run_duizhao("convert", "--config", "t2s", stdin="氣候").stdout == "气候"


def test_the_variant_it_is_written_in_stays_as_it_is(run_duizhao: RunDuizhao) -> None:
    assert run_duizhao("convert", "--from=zh-TW", "--to=zh-TW", stdin="裏 里\n").stdout == "裏 里\n"


@pytest.mark.parametrize(
    "data", [b"", b"\xef\xbb\xbf", b"a\r\nb\rc\n\n", b"\x00\xc2\x85\xe2\x80\xa8"]
)
def test_marks_and_line_ends_are_kept_byte_for_byte(data: bytes) -> None:
    assert converted("--config=s2t", data=data) == data


def test_a_text_keeps_its_mark_and_its_line_ends() -> None:
    data = "\ufeff气候\r\n变化\r\n".encode()

    assert converted("--to=zh-HK", data=data) == "\ufeff氣候\r\n變化\r\n".encode()


def test_changes_are_reported_a_line_of_json_each(run_duizhao: RunDuizhao) -> None:
    text = "气候\n𠮷里面\n"

    ran = run_duizhao("convert", "--config", "s2tw", "--report", stdin=text)

    found = [json.loads(line) for line in ran.stdout.splitlines()]
    assert found
    for span in found:
        assert text[span["start"] : span["end"]] == span["source"]
        assert span["output"] == span["candidates"][0]
        assert span["decided_by"] in {"character", "phrase", "variant"}
    assert found[0]["source"].startswith("气")


def test_nothing_to_convert_reports_nothing(run_duizhao: RunDuizhao) -> None:
    ran = run_duizhao("convert", "--from=zh-CN", "--to=zh-CN", "--report", stdin=TEXT)

    assert (ran.returncode, ran.stdout) == (0, "")


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ([], "--to"),
        (["--config", "x2y"], "x2y"),
        (["--to", "zh-XX"], "zh-XX"),
    ],
)
def test_what_cannot_be_asked_for_is_wrong_use(
    run_duizhao: RunDuizhao, options: list[str], word: str
) -> None:
    assert_refused(run_duizhao("convert", *options), 2, word)


@pytest.mark.parametrize("data", [TEXT.encode("gb18030"), TEXT.encode()[:-1], b"\xff"])
def test_what_is_not_utf_8_is_bad_input(
    run_duizhao: RunDuizhao, tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "a.txt").write_bytes(data)

    assert_refused(run_duizhao("convert", "--to", "zh-TW", "a.txt"), 3, "“a.txt” is not in UTF-8")


@pytest.mark.parametrize(("name", "code"), [("absent.txt", 3), ("folder", 3), ("n" * 300, 4)])
def test_a_file_that_cannot_be_read_is_told(
    run_duizhao: RunDuizhao, tmp_path: Path, name: str, code: int
) -> None:
    (tmp_path / "folder").mkdir()

    assert_refused(run_duizhao("convert", "--to", "zh-TW", name), code, name[:200])


def test_a_reader_that_goes_away_is_no_error() -> None:
    with subprocess.Popen(
        [*CONVERT, "--config", "s2t"],
        env=ENVIRONMENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        # The program may be gone before it has taken everything.
        with suppress(BrokenPipeError):
            process.stdin.write(TEXT.encode() * 20_000)
            process.stdin.close()
        assert (process.wait(60), process.stderr.read()) == (0, b"")
