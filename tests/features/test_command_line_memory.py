"""`duizhao memory`, and TMX files as projects, as processes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, SHARED, RunDuizhao
from tests.features.command_line import assert_refused, document, make_project, shown_segments
from workbench.memory.concordance import Concordance, search
from workbench.memory.store import Memory
from workbench.text.search import Query

PAIRS = (
    ("克里周日抵达北京。他将与解振华会谈。", "Kerry arrived on Sunday. He will meet Xie Zhenhua."),
    ("天气晴朗。", "The weather is fine."),
    ("代表团一行23人。", "A delegation of 23."),
)


def tmx(folder: Path, *pairs: tuple[str, str], name: str = "old.tmx", more: str = "") -> Path:
    """A TMX in the other direction, English first, as an agency might hand it over."""
    units = "\n".join(
        f'<tu changedate="20230717T142900Z">{more}<tuv xml:lang="en-GB"><seg>{english}</seg></tuv>'
        f'<tuv xml:lang="zh-CN"><seg>{chinese}</seg></tuv></tu>'
        for chinese, english in pairs or PAIRS
    )
    path = folder / name
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="T"'
        ' creationtoolversion="1" segtype="paragraph" o-tmf="T" adminlang="en" srclang="en-GB"'
        f' datatype="plaintext"/><body>\n{units}\n</body></tmx>\n',
        "utf-8",
    )
    return path


@pytest.fixture
def memory(tmp_path: Path, run_duizhao: RunDuizhao) -> Path:
    path = tmp_path / "news.dzm"
    ran = run_duizhao("memory", "import", path, tmx(tmp_path))
    assert ran.returncode == 0, ran.stderr
    return path


def test_a_reversed_tmx_is_taken_in_found_and_written_again(
    memory: Path, tmp_path: Path, run_duizhao: RunDuizhao
) -> None:
    matched = document(run_duizhao("memory", "search", memory, "天气晴朗！", "--match", "--json"))
    out = tmp_path / "new.tmx"
    run_duizhao("memory", "export", memory, "-o", out)
    checked = run_duizhao("memory", "validate", out, "--json")
    again = document(run_duizhao("memory", "import", tmp_path / "b.dzm", out, "--json"))

    assert matched["matches"][0]["text"] == "The weather is fine."
    assert (checked.returncode, document(checked)["faults"]) == (0, [])
    assert again["files"][0]["added"] == again["units"] == len(PAIRS)


def test_the_same_file_again_adds_nothing(
    memory: Path, tmp_path: Path, run_duizhao: RunDuizhao
) -> None:
    again = document(run_duizhao("memory", "import", memory, tmp_path / "old.tmx", "--json"))

    assert (again["files"][0]["added"], again["units"]) == (0, len(PAIRS))


def test_a_survey_says_what_is_in_a_file_and_takes_nothing(
    tmp_path: Path, run_duizhao: RunDuizhao
) -> None:
    path = tmp_path / "none.dzm"

    ran = run_duizhao("memory", "import", path, tmx(tmp_path), "--survey", "--json")

    (found,) = json.loads(ran.stdout)
    assert (found["pairs"], found["reversed"], found["tool"]) == (3, 3, "T 1")
    assert not path.exists()


def test_sentences_are_units_of_their_own_on_request(
    memory: Path, tmp_path: Path, run_duizhao: RunDuizhao
) -> None:
    linked = run_duizhao("memory", "link", memory, "--json")
    out = tmp_path / "sentences.tmx"
    run_duizhao("memory", "export", memory, "-o", out, "--sentences")

    assert document(linked)["linked"] == len(PAIRS)
    text = out.read_text("utf-8")
    assert "<seg>他将与解振华会谈。</seg>" in text
    assert text.count("<tu ") == len(PAIRS) + 1
    assert 'segtype="sentence"' in text


def test_words_are_found_on_either_side(memory: Path, run_duizhao: RunDuizhao) -> None:
    source = run_duizhao("memory", "search", memory, "解振華", "--json")
    target = run_duizhao("memory", "search", memory, "weather", "--target", "--json")
    none = run_duizhao("memory", "search", memory, "月球")

    assert len(json.loads(source.stdout)) == len(json.loads(target.stdout)) == 1
    assert none.returncode == 1


def test_a_memory_is_counted_copied_compacted_and_indexed_again(
    memory: Path, tmp_path: Path, run_duizhao: RunDuizhao
) -> None:
    copy = tmp_path / "copy.dzm"
    codes = [
        run_duizhao("memory", *words).returncode
        for words in (
            ("backup", memory, copy),
            ("compact", copy),
            ("rebuild", copy),
            ("repair", copy),
            ("validate", copy),
        )
    ]

    assert codes == [0] * 5
    assert document(run_duizhao("memory", "stats", copy, "--json"))["units"] == len(PAIRS)


def test_a_broken_tmx_is_repaired_beside_itself(tmp_path: Path, run_duizhao: RunDuizhao) -> None:
    broken = tmx(tmp_path, ("研发部。", "R&D."))
    into = tmp_path / "sound.tmx"

    before = run_duizhao("memory", "validate", broken)
    nowhere = run_duizhao("memory", "repair", broken)
    ran = run_duizhao("memory", "repair", broken, "-o", into)

    assert before.returncode == 1
    assert_refused(nowhere, 2, "-o FILE")
    assert ran.returncode == 0, ran.stderr
    assert run_duizhao("memory", "validate", into).returncode == 0


def test_a_file_without_a_pair_is_an_error_and_not_an_empty_answer(
    tmp_path: Path, run_duizhao: RunDuizhao
) -> None:
    foreign = tmx(tmp_path)
    foreign.write_text(foreign.read_text("utf-8").replace("zh-CN", "de-DE"), "utf-8")

    assert_refused(run_duizhao("memory", "import", tmp_path / "a.dzm", foreign), 3, "de-DE")
    assert_refused(run_duizhao("import", tmp_path / "a.dzp", foreign), 3, "de-DE")


def test_no_project_and_no_memory_is_written_over(memory: Path, run_duizhao: RunDuizhao) -> None:
    before = memory.read_bytes()

    assert_refused(run_duizhao("memory", "export", memory, "-o", memory), 2, "memory")
    assert_refused(run_duizhao("memory", "stats", memory.with_name("away.dzm")), 4, "away.dzm")

    assert memory.read_bytes() == before


def test_a_tmx_becomes_a_project_and_the_project_the_same_tmx(
    tmp_path: Path, run_duizhao: RunDuizhao
) -> None:
    told = '<prop type="x-document">news.txt</prop><prop type="x-status">reviewed</prop>'
    project = tmp_path / "p.dzp"

    ran = run_duizhao("import", project, tmx(tmp_path, more=told))
    rows = shown_segments(run_duizhao, project)
    again = run_duizhao("import", project, tmp_path / "old.tmx", "--json")
    out = tmp_path / "out.tmx"
    run_duizhao("export", project, "-o", out, "--sentences", "--trados", "--level", "2")

    assert ran.returncode == 0, ran.stderr
    assert [(row["source"], row["target"], row["status"]) for row in rows] == [
        (chinese, english, "reviewed") for chinese, english in PAIRS
    ]
    assert document(again)["sources"][0]["outcome"] == "unchanged"
    text = out.read_text("utf-8")
    assert "SDL Language Platform" in text
    assert "<seg>He will meet Xie Zhenhua.</seg>" in text


def test_a_project_s_export_goes_into_a_memory_with_its_articles(
    tmp_path: Path, run_duizhao: RunDuizhao
) -> None:
    project = make_project(tmp_path / "p.dzp")
    number = shown_segments(run_duizhao, project)[1]["id"]
    run_duizhao("set", project, number, "--target", "Kerry came.", "--status", "translated")
    out = tmp_path / "p.tmx"
    run_duizhao("export", project, "-o", out, "--trados")
    run_duizhao("memory", "import", tmp_path / "p.dzm", out)

    with Memory(tmp_path / "p.dzm") as memory:
        (unit,) = memory.all_units()
    assert unit.document.title
    assert unit.target.text == "Kerry came."


def test_an_import_that_was_killed_goes_on_where_it_stopped(
    tmp_path: Path, run_duizhao: RunDuizhao
) -> None:
    count = 30_000
    pairs = [(f"第{n}次会谈于周{n % 7}在北京举行。", f"Talks number {n}.") for n in range(count)]
    path, file = tmp_path / "killed.dzm", tmx(tmp_path, *pairs)
    words = [sys.executable, "-m", "workbench", "memory", "import", str(path), str(file)]
    held = 0
    with subprocess.Popen(words, cwd=ROOT, env=dict(os.environ)) as process:
        while process.poll() is None and not held:
            held = units_in(path)
        process.send_signal(signal.SIGKILL)
    after = units_in(path)

    ran = document(run_duizhao("memory", "import", path, file, "--json"))

    assert after % 5_000 == 0
    assert after >= held
    assert ran["units"] == count
    with Memory(path) as memory:
        assert search(memory, Concordance(Query("第29999次"))).lines


def units_in(path: Path) -> int:
    """How many units a memory holds by now, 0 while there is none yet."""
    try:
        with Memory(path) as memory:
            return len(memory)
    except Exception:  # noqa: BLE001 - being made at this very moment
        return 0


TICO = SHARED / "tmx" / "tico19.en-zh.tmx"


def test_tico_19_is_imported_reversed_looked_up_and_exported(
    tmp_path: Path, run_duizhao: RunDuizhao
) -> None:
    if not TICO.exists():
        return
    memory, out = tmp_path / "tico.dzm", tmp_path / "tico.tmx"

    taken = document(run_duizhao("memory", "import", memory, TICO, "--json"))
    ran = run_duizhao("memory", "search", memory, "这些症状已持续了多长时间？", "--match", "--json")
    run_duizhao("memory", "export", memory, "-o", out)

    assert taken["files"][0]["unpaired"] == 0
    best = document(ran)["matches"][0]
    assert best["text"] == "about how long have these symptoms been going on?"
    assert 90 <= best["percent"] < 100
    assert run_duizhao("memory", "validate", out).returncode == 0
