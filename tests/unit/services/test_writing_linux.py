"""Writing to what is no ordinary file, as Linux has them."""

import os
import threading
from pathlib import Path

import pytest

from workbench.model.errors import EnvironmentFailure
from workbench.services.writing import write_atomically


def test_a_full_device_is_a_full_disk() -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        write_atomically(Path("/dev/full"), lambda stream: stream.write(b"new"))

    assert caught.value.code == "disk.full"


def test_a_folder_that_takes_no_files_makes_the_file_unwritable() -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        write_atomically(Path("/proc/news.tmx"), lambda stream: stream.write(b"new"))

    assert caught.value.code == "export.unwritable"
    assert caught.value.details["reason"]


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    real = tmp_path / "deep" / "real.tmx"
    real.write_bytes(b"old")
    link = tmp_path / "news.tmx"
    link.symlink_to(real)

    write_atomically(link, lambda stream: stream.write(b"new"))

    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_pipe_is_written_and_stays_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(path.read_bytes()))
    reader.start()

    write_atomically(path, lambda stream: stream.write(b"new"))
    reader.join(10)

    assert read == [b"new"]
    assert path.is_fifo()
