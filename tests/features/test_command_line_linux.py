"""What Linux alone lets a test see: memory, full devices, permissions, names of any bytes."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.features.command_line import assert_refused, document, make_project, write_article
from workbench.services.session import Session

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
DUIZHAO = [sys.executable, "-W", "error", "-m", "workbench"]
SENTENCE = "克里周日抵达北京，讨论气候变化。".encode()

# Without its capabilities root is bound by permissions like everybody (capset(2), version 3).
UNPRIVILEGED = """
import ctypes, sys
ctypes.CDLL(None).capset((ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)())
from workbench.cli import main
sys.exit(main())
"""

# The system refuses to let any file grow beyond a size, once the signal for it is ignored.
ALMOST_FULL = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
room = int(sys.argv.pop(1))
resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
from workbench.cli import main
sys.exit(main())
"""


def run_code(code: str, *words: object, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *map(str, words)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


# What the system says of a finished child counts the parent it was forked from; the process itself
# knows better.
CONVERT_AND_TELL_MEMORY = """
import sys
from pathlib import Path
from workbench.cli import main
code = main(["convert", "--config", "s2t"])
status = Path("/proc/self/status").read_text()
sys.stderr.write(status.partition("VmHWM:")[2].split()[0])
sys.exit(code)
"""


@pytest.mark.parametrize(
    ("line", "megabytes"),
    [(SENTENCE + b"\n", 10), (SENTENCE, 50)],
    ids=["many lines", "fifty megabytes in one line"],
)
def test_a_stream_is_converted_in_constant_memory(line: bytes, megabytes: int) -> None:
    block = line * (2**20 // len(line))
    taken = 0
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", CONVERT_AND_TELL_MEMORY],
        env=ENVIRONMENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        feeder = threading.Thread(target=feed, args=(process, block, megabytes))
        feeder.start()
        while data := process.stdout.read(2**20):
            taken += len(data)
        feeder.join()
        kibibytes = int(process.stderr.read())
    assert process.returncode == 0
    assert taken == len(block) * megabytes
    assert kibibytes < 150 * 1024  # the dictionaries and little else


def feed(process: "subprocess.Popen[bytes]", block: bytes, times: int) -> None:
    assert process.stdin is not None
    for _ in range(times):
        process.stdin.write(block)
    process.stdin.close()


@pytest.mark.parametrize("words", [["show", "--json"], ["show"]])
def test_a_full_device_is_told_in_a_sentence(project_path: Path, words: list[str]) -> None:
    make_project(project_path)
    command, *options = words
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [*DUIZHAO, command, project_path, *options],
            env=ENVIRONMENT,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )

    assert ran.returncode == 4
    assert "No space left" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert "Exception" not in ran.stderr


def test_a_file_whose_name_is_no_utf_8_is_imported_and_known_again(tmp_path: Path) -> None:
    path = write_article(tmp_path, "标题\n\n第一段。")
    odd = os.fsencode(tmp_path) + b"/\xff\xfe.txt"
    os.rename(os.fsencode(path), odd)  # noqa: PTH104 - a name in bytes
    words = [*map(os.fsencode, [*DUIZHAO, "import", "news.dzp"]), odd, b"--json"]

    first, second = (
        subprocess.run(
            words, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False
        )
        for _ in range(2)
    )

    assert (first.returncode, first.stderr) == (0, "")
    assert document(first)["sources"][0]["outcome"] == "added"
    assert document(second)["sources"][0]["outcome"] == "unchanged"


@pytest.mark.parametrize(
    "words", [["--target", b"\xff"], ["--note", b"\xff"], ["--conversion", b"zh-TW=\xff"]]
)
def test_words_that_are_no_utf_8_are_refused(project_path: Path, words: list[str | bytes]) -> None:
    make_project(project_path)

    ran = subprocess.run(
        [*DUIZHAO, "set", project_path, "1", *words],
        env=ENVIRONMENT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert_refused(ran, 2, "no UTF-8")


@pytest.mark.parametrize("part", ["file", "folder"])
def test_a_read_only_project_is_shown_and_not_changed(project_path: Path, part: str) -> None:
    make_project(project_path)
    if part == "file":
        project_path.chmod(0o444)
    else:
        project_path.parent.chmod(0o555)
    before = project_path.read_bytes()

    folder = project_path.parent
    changed = run_code(UNPRIVILEGED, "set", project_path, 1, "--target", "x", folder=folder)
    imported = run_code(UNPRIVILEGED, "import", project_path, "kerry.txt", folder=folder)
    shown = run_code(UNPRIVILEGED, "show", project_path, folder=folder)

    assert_refused(changed, 4, "cannot be written")
    assert_refused(imported, 4, "cannot be written")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert project_path.read_bytes() == before


def test_a_source_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    write_article(tmp_path).chmod(0)
    folder = tmp_path / "closed"
    folder.mkdir(mode=0)

    ran = run_code(UNPRIVILEGED, "import", "a.dzp", "kerry.txt", "closed", folder=tmp_path)

    assert_refused(ran, 4, "kerry.txt", "closed", "cannot be read")
    assert not (tmp_path / "a.dzp").exists()


def test_an_export_into_a_closed_folder_is_told(project_path: Path) -> None:
    make_project(project_path)
    closed = project_path.parent / "closed"
    closed.mkdir(mode=0o555)
    words = ["export", project_path, "-o", "closed/a.html", "--status", "initial"]

    ran = run_code(UNPRIVILEGED, *words, folder=project_path.parent)

    assert_refused(ran, 4, "cannot be written")
    assert list(closed.iterdir()) == []


def test_a_disk_that_fails_loses_nothing_that_was_saved(project_path: Path) -> None:
    make_project(project_path)
    folder = project_path.parent
    room = project_path.stat().st_size + 40_000
    run_code(ALMOST_FULL, 10**9, "set", project_path, 1, "--target", "saved", folder=folder)

    ran = run_code(
        ALMOST_FULL, room, "set", project_path, 2, "--target", "x" * 99_000, folder=folder
    )

    assert_refused(ran, 4, "The disk failed", "What was saved before is kept")
    with Session(project_path) as session:
        assert session.read.damage() == []
        first, second, *_ = (session.read.segment(key.id) for key in session.read.outline())
    assert (first.target, second.target) == ("saved", "")


def test_a_full_disk_keeps_the_export_that_was_there(project_path: Path) -> None:
    make_project(project_path)
    old = project_path.with_name("a.json")
    old.write_text("old")
    words = ["export", project_path, "-o", old, "--status", "initial"]

    ran = run_code(ALMOST_FULL, 1_000, *words, folder=project_path.parent)

    assert_refused(ran, 4, "a.json")
    assert old.read_text() == "old"
    assert not [path for path in old.parent.iterdir() if path.name.startswith(".duizhao")]


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let what is started be interrupted, though these tests run behind a shell's `&`."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_who_stops_a_command_reads_no_traceback() -> None:
    with subprocess.Popen(
        [*DUIZHAO, "convert", "--config", "s2t"],
        env=ENVIRONMENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(SENTENCE * 4_500)  # more than it reads at a time
        process.stdin.flush()
        process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        process.stdout.read()
        assert process.wait(30) == 130
        assert process.stderr.read() == b"duizhao: stopped.\n"


def test_progress_is_shown_on_a_terminal_and_wiped_away(
    project_path: Path, samples: list[Path]
) -> None:
    ours, theirs = os.openpty()
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        ran = subprocess.run(
            [*DUIZHAO, "import", project_path, *samples],
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            stderr=theirs,
            check=True,
        )
        os.close(theirs)
        told = terminal.read(4096).decode()

    assert told.startswith("\rImporting 1 of ")
    assert told.endswith("\r\x1b[K")
    assert b"Importing" not in ran.stdout
