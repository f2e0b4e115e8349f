"""A file is there whole, or as it was."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from tests.conftest import ROOT
from workbench.messages import sentence
from workbench.model.errors import EnvironmentFailure, InputError
from workbench.services.writing import write_atomically

HALF_WRITER = """
import sys
from pathlib import Path
from workbench.services.writing import write_atomically

def write(stream):
    stream.write(b"new" * 100_000)
    stream.flush()
    print("half", flush=True)
    sys.stdin.read()

write_atomically(Path(sys.argv[1]), write)
"""
STEADY_WRITER = """
import sys
from itertools import count
from pathlib import Path
from workbench.services.writing import write_atomically

for number in count(1):
    write_atomically(Path(sys.argv[1]), lambda stream: stream.write(b"%06d\\n" % number * 5000))
    print(number, flush=True)
"""


def writer(script: str, path: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def fail_after_some(stream: BinaryIO) -> None:
    stream.write(b"half")
    raise InputError("import.empty", name="a.txt")


def fill_the_disk(_: BinaryIO) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_what_is_written_is_there_and_the_result_is_handed_on(tmp_path: Path) -> None:
    path = tmp_path / "news.tmx"

    assert write_atomically(path, lambda stream: stream.write(b"abc")) == 3
    assert path.read_bytes() == b"abc"


def test_an_old_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "news.tmx"
    path.write_bytes(b"old and longer")

    write_atomically(path, lambda stream: stream.write(b"new"))

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_on_the_way_keeps_the_old_file_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "news.tmx"
    path.write_bytes(b"old")

    with pytest.raises(InputError):
        write_atomically(path, fail_after_some)

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_no_file_where_none_was(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        write_atomically(tmp_path / "news.tmx", fail_after_some)

    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_called_that_and_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "news.tmx"
    path.write_bytes(b"old")

    with pytest.raises(EnvironmentFailure) as caught:
        write_atomically(path, fill_the_disk)

    assert caught.value.code == "disk.full"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        write_atomically(tmp_path / "nowhere" / "news.tmx", lambda stream: stream.write(b""))

    assert caught.value.code == "export.no_folder"
    assert "nowhere" in sentence(caught.value)


def test_a_folder_in_the_place_of_the_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "news.tmx"
    path.mkdir()

    with pytest.raises(EnvironmentFailure) as caught:
        write_atomically(path, lambda stream: stream.write(b"new"))

    assert caught.value.code == "export.unwritable"
    assert path.is_dir()


def test_a_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "news.tmx"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # as for a person who is not root

    with pytest.raises(EnvironmentFailure) as caught:
        write_atomically(path, lambda stream: stream.write(b"new"))

    assert caught.value.code == "export.unwritable"
    assert path.read_bytes() == b"old"


def test_the_permissions_of_the_old_file_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "news.tmx"
    path.write_bytes(b"old")
    path.chmod(stat.S_IREAD | stat.S_IWRITE)
    before = path.stat().st_mode

    write_atomically(path, lambda stream: stream.write(b"new"))

    assert path.stat().st_mode == before


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "any").write_bytes(b"")

    write_atomically(tmp_path / "news.tmx", lambda stream: stream.write(b"new"))

    assert (tmp_path / "news.tmx").stat().st_mode == (tmp_path / "any").stat().st_mode


def test_a_name_as_long_as_the_file_system_allows_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 251 + ".tmx")

    write_atomically(path, lambda stream: stream.write(b"new"))

    assert path.read_bytes() == b"new"


def test_a_kill_in_the_middle_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "news.tmx"
    path.write_bytes(b"old")

    with writer(HALF_WRITER, path) as process:
        assert process.stdout
        assert process.stdout.readline() == "half\n"
        process.kill()

    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("acknowledged", [1, 2, 5, 11, 23])
def test_a_kill_at_any_moment_leaves_a_whole_file_not_older_than_the_last_said(
    acknowledged: int, tmp_path: Path
) -> None:
    path = tmp_path / "news.tmx"

    with writer(STEADY_WRITER, path) as process:
        assert process.stdout
        for _ in range(acknowledged):
            process.stdout.readline()
        process.kill()

    lines = path.read_bytes().splitlines()
    assert len(lines) == 5000
    assert len(set(lines)) == 1
    assert int(lines[0]) >= acknowledged
