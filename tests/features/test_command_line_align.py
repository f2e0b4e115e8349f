"""`duizhao align` as a process."""

from pathlib import Path

import pytest

from tests.alignments import CHINESE, ENGLISH
from tests.conftest import RunDuizhao
from tests.features.command_line import assert_refused, document, shown_segments
from workbench.storage.project import ReadOnlyProject


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """The sample article, and its English with two paragraphs exchanged and one left out."""
    chinese, english = tmp_path / "zh.txt", tmp_path / "en.txt"
    chinese.write_text("\n".join(CHINESE), "utf-8")
    texts = (ENGLISH[0], ENGLISH[3], ENGLISH[1], ENGLISH[4])
    english.write_text("\n".join(texts), "utf-8")
    return chinese, english


def test_an_article_and_its_english_go_into_a_project_a_memory_and_a_tmx(
    two: tuple[Path, Path], tmp_path: Path, run_duizhao: RunDuizhao
) -> None:
    project, memory, out = tmp_path / "p.dzp", tmp_path / "m.dzm", tmp_path / "x.tmx"

    ran = run_duizhao(
        *("align", *two, "--project", project, "--memory", memory, "--out", out, "--json")
    )

    said = document(ran)
    assert ran.returncode == 1, ran.stderr
    assert [(each["sources"], each["targets"]) for each in said["rows"]] == [
        *(([1], [1]), ([2], [3]), ([3], []), ([4], [2]), ([5], [4])),
    ]
    assert (said["pairs"], said["only_source"], said["memory"]["added"]) == (4, 1, 4)
    assert said["out"]["units"] == 4
    assert said["rows"][1]["sentences"][1]["source"] == "双方将讨论甲烷排放。"
    shown = shown_segments(run_duizhao, project)
    assert [each["source"] for each in shown] == list(CHINESE)
    assert [each["target"] for each in shown] == [
        *(ENGLISH[0], ENGLISH[1], "", ENGLISH[3], ENGLISH[4])
    ]
    assert {each["status"] for each in shown if each["target"]} == {"translated"}
    with ReadOnlyProject(project) as kept:
        assert len(kept.reader.alignments()) == 1
    matched = document(run_duizhao("memory", "search", memory, CHINESE[3], "--match", "--json"))
    assert matched["matches"][0]["text"] == ENGLISH[3]
    assert document(run_duizhao("memory", "validate", out, "--json"))["faults"] == []


def test_one_bilingual_file_without_the_encoder(tmp_path: Path, run_duizhao: RunDuizhao) -> None:
    path, out = tmp_path / "old.tsv", tmp_path / "x.tmx"
    lines = [f"{one}\t{other}" for one, other in zip(CHINESE, ENGLISH, strict=True)]
    path.write_text("\n".join(lines), "utf-8")

    ran = run_duizhao("align", path, "--out", out, "--sentences", "--without-encoder", "--json")

    assert ran.returncode == 0, ran.stderr
    assert document(ran)["method"] == "anchors"
    assert document(ran)["out"]["units"] == 6


def test_without_a_place_to_go_the_rows_are_listed(
    two: tuple[Path, Path], run_duizhao: RunDuizhao
) -> None:
    ran = run_duizhao("align", *two, "--min-confidence", "0.5")

    lines = ran.stdout.splitlines()
    assert len(lines) == len(CHINESE) + 1
    assert lines[-1] == "4 pairs; 0 doubtful, 1 without English, 0 without Chinese"


def test_what_cannot_be_aligned_is_told(
    two: tuple[Path, Path], tmp_path: Path, run_duizhao: RunDuizhao
) -> None:
    chinese, english = two

    assert_refused(run_duizhao("align", english, chinese), 3, "The Chinese article is given first")
    assert_refused(run_duizhao("align", chinese), 3, "only one of the two languages")
    out = ("--out", tmp_path / "x.txt", "--without-encoder")
    assert_refused(run_duizhao("align", *two, *out), 2, "has to end with .tmx")
    assert_refused(run_duizhao("align", *two, "--min-confidence", "80"), 2, "from 0 to 1")
