"""Whatever is given to the program: a sentence, the right exit code, and nothing lost."""

import os
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from tests.conftest import ROOT, RunDuizhao
from tests.features.command_line import (
    assert_refused,
    document,
    make_project,
    shown,
    shown_segments,
    write_article,
)
from tests.projects import beside
from workbench.services.session import Session

HOLD = """
import sys
from pathlib import Path
from workbench.services.session import Session
with Session(Path(sys.argv[1]), author="lin"):
    print("held", flush=True)
    sys.stdin.read()
"""

# The length of the header of a database, in bytes (SQLite's File Format, §1.3).
HEADER = 100

# A database that may hardly grow answers as one on a full disk does: SQLITE_FULL.
FULL = """
import sys
from workbench.cli import main
from workbench.storage import project
opened = project.open_connection
def open_full(path, *, writable):
    connection = opened(path, writable=writable)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 3}")
    return connection
project.open_connection = open_full
sys.exit(main())
"""

WRITING = [
    ["import", "kerry.txt"],
    ["set", "1", "--target", "x"],
    ["highlight", "1", "--side=source", "--start=0", "--end=1", "--kind=term"],
    ["translate", "--provider", "google"],
]
READING = [["show", "--json"], ["export", "-o", "a.json", "--status", "initial"]]


def bad_bytes(name: str) -> bytes:
    known = {
        "empty.txt": b"",
        "blank.html": b" \n<p>&nbsp;</p>\n",
        "binary.txt": bytes(range(256)) * 40,
        "picture.html": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(500),
        "noise.md": b"\xff\x81\x20\xfd" * 99,
    }
    return known[name]


@pytest.mark.parametrize(
    "name", ["empty.txt", "blank.html", "binary.txt", "picture.html", "noise.md"]
)
def test_what_is_no_article_is_bad_input(
    run_duizhao: RunDuizhao, project_path: Path, name: str
) -> None:
    path = project_path.with_name(name)
    path.write_bytes(bad_bytes(name))

    assert_refused(run_duizhao("import", project_path, path), 3, f"“{name}”")
    assert not project_path.exists()


@pytest.mark.parametrize("name", ["empty.txt", "binary.txt", "noise.md"])
def test_what_is_no_article_leaves_the_project_as_it_was(
    run_duizhao: RunDuizhao, project_path: Path, name: str
) -> None:
    make_project(project_path)
    before = project_path.read_bytes()
    project_path.with_name(name).write_bytes(bad_bytes(name))

    assert_refused(run_duizhao("import", project_path, name), 3, name)
    assert project_path.read_bytes() == before


def test_an_article_cut_off_in_a_character_is_taken_and_said_to_be(
    run_duizhao: RunDuizhao, project_path: Path
) -> None:
    path = project_path.with_name("cut.txt")
    path.write_bytes("标题\n\n美国气候特使克里。".encode()[:-1])

    ran = run_duizhao("import", project_path, path, "--json")

    (report,) = document(ran)["sources"]
    assert ran.returncode == 0
    assert [warning["code"] for warning in report["warnings"]] == ["import.cut_off"]
    assert shown_segments(run_duizhao, project_path)[-1]["source"].startswith("美国气候特使克里")


def test_a_hundred_megabytes_are_refused_unread(
    run_duizhao: RunDuizhao, project_path: Path
) -> None:
    path = project_path.with_name("huge.txt")
    with path.open("wb") as file:
        file.truncate(100 * 2**20)

    assert_refused(run_duizhao("import", project_path, path), 3, "has 100 MB")


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("<div>", "</div>"), ("<span>", "</span>"), ("<b><i>", ""), ("<ul><li>", ""), ("<table>", "")],
)
def test_a_hundred_thousand_levels_are_no_trouble(
    run_duizhao: RunDuizhao, project_path: Path, opening: str, closing: str
) -> None:
    path = project_path.with_name("deep.html")
    levels = 100_000
    path.write_text(f"<h1>题</h1>{opening * levels}<p>最深处</p>{closing * levels}", "utf-8")

    ran = run_duizhao("import", project_path, path)

    assert (ran.returncode, ran.stdout) == (0, "added     题  (2 segments)\n"), ran.stderr
    assert "最深处" in [each["source"] for each in shown_segments(run_duizhao, project_path)]


@pytest.fixture
def held(project_path: Path) -> Iterator[Path]:
    """A project that another process has open."""
    make_project(project_path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(project_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        yield project_path
        process.stdin.close()
        assert process.wait(30) == 0


@pytest.mark.parametrize("words", WRITING)
def test_a_project_open_elsewhere_is_not_changed(
    run_duizhao: RunDuizhao, held: Path, words: list[str]
) -> None:
    command, *rest = words

    assert_refused(run_duizhao(command, held, *rest), 4, "is open on")


@pytest.mark.parametrize("words", READING)
def test_a_project_open_elsewhere_can_be_read(
    run_duizhao: RunDuizhao, held: Path, words: list[str]
) -> None:
    command, *rest = words

    ran = run_duizhao(command, held, *rest)

    assert (ran.returncode, ran.stderr) == (0, "")


def damage(path: Path, kind: str) -> str:
    """Make a project one that must not be opened; return a word of the sentence about it."""
    data = bytearray(path.read_bytes())
    if kind == "newer":
        data[60:64] = (99).to_bytes(4, "big")
    elif kind == "cut short":
        del data[50:]
    elif kind == "overwritten":
        data[4096:] = b"\xff" * (len(data) - 4096)
    elif kind == "of another program":
        data[:] = b"This is a letter."
    else:
        data.clear()
    path.write_bytes(data)
    return {"newer": "newer", "of another program": "not a Duizhao project"}.get(kind, "damaged")


def content(path: Path) -> str:
    """What a file holds after SQLite's header, where opening and closing are counted."""
    return sha256(path.read_bytes()[HEADER:]).hexdigest()


@pytest.mark.parametrize("words", [*WRITING, *READING])
@pytest.mark.parametrize(
    "kind", ["newer", "cut short", "overwritten", "of another program", "empty"]
)
def test_a_project_that_cannot_be_opened_stays_as_it_is(
    run_duizhao: RunDuizhao, project_path: Path, kind: str, words: list[str]
) -> None:
    make_project(project_path)
    word = damage(project_path, kind)
    before = project_path.read_bytes()
    command, *rest = words

    ran = run_duizhao(command, project_path, *rest)

    assert_refused(ran, 4, word)
    assert content(project_path) == sha256(before[HEADER:]).hexdigest()
    assert beside(project_path) == {"news.dzp", "kerry.txt"}


def test_a_damaged_project_is_diagnosed_and_salvaged(
    run_duizhao: RunDuizhao, project_path: Path, samples: list[Path]
) -> None:
    make_project(project_path, samples)
    data = bytearray(project_path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = b"\xff" * 4096
    project_path.write_bytes(data)

    diagnosed = run_duizhao("doctor", project_path)
    ran = run_duizhao("salvage", project_path, "saved.dzp", "--json")

    said = document(ran)
    assert diagnosed.returncode == 1
    assert "is damaged" in diagnosed.stdout
    assert ran.returncode == (1 if said["lost"] else 0)
    assert said["saved"]["segment"] > 0
    assert len(shown(run_duizhao, project_path.with_name("saved.dzp"))["articles"]) > 0
    assert project_path.read_bytes() == bytes(data)


def test_a_letter_cannot_be_salvaged(run_duizhao: RunDuizhao, project_path: Path) -> None:
    project_path.write_text("This is a letter.")

    assert_refused(run_duizhao("salvage", project_path, "saved.dzp"), 4, "Nothing could be read")
    assert beside(project_path) == {"news.dzp"}


def test_an_article_is_not_taken_for_a_project(run_duizhao: RunDuizhao, tmp_path: Path) -> None:
    path = write_article(tmp_path)
    before = path.read_bytes()

    assert_refused(run_duizhao("import", path, path), 4, "not a Duizhao project")
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "words", [["import", "long.txt"], ["set", "2", "--target", "too long " * 9_000]]
)
def test_on_a_full_disk_everything_saved_before_is_kept(
    run_duizhao: RunDuizhao, project_path: Path, words: list[str]
) -> None:
    make_project(project_path)
    run_duizhao("set", project_path, 1, "--target", "saved before")
    long = "\n\n".join(f"第{number}段，说明气候会谈的经过。" for number in range(2_000))
    write_article(project_path.parent, f"另一篇\n\n{long}", "long.txt")
    command, *rest = words

    ran = subprocess.run(
        [sys.executable, "-c", FULL, command, project_path, *rest],
        cwd=project_path.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert_refused(ran, 4, "is full")
    with Session(project_path) as session:
        assert session.read.damage() == []
    targets = [segment["target"] for segment in shown_segments(run_duizhao, project_path)]
    assert targets[:2] == ["saved before", ""]


def test_a_broken_plugin_is_told_and_stops_no_command(
    run_duizhao: RunDuizhao, project_path: Path
) -> None:
    installed = project_path.with_name("installed")
    (installed / "odd-1.0.dist-info").mkdir(parents=True)
    (installed / "odd-1.0.dist-info" / "METADATA").write_text("Name: odd\nVersion: 1.0\n")
    points = "[duizhao.plugins]\nodd = no_such_module\n"
    (installed / "odd-1.0.dist-info" / "entry_points.txt").write_text(points)
    environment = {"PYTHONPATH": os.pathsep.join((str(ROOT), str(installed)))}
    write_article(project_path.parent)

    for words in (
        ["import", project_path, "kerry.txt"],
        ["export", project_path, "-o", "a.json", "--status", "initial"],
        ["doctor", project_path],
    ):
        ran = run_duizhao(*words, environment=environment)

        assert ran.stderr.count("A plugin could not be loaded") == 1
        assert "odd: ModuleNotFoundError" in ran.stderr
        assert "Traceback" not in ran.stderr
        assert ran.stdout
