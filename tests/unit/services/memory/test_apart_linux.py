"""An import in a process of its own: told of, cancelled, killed, gone on with."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.formats.tmx.writer import write_units
from workbench.memory.duplicates import Duplicates
from workbench.memory.importing import BATCH, PART, ImportChoice, ImportCounts
from workbench.memory.store import Memory
from workbench.model.errors import EnvironmentFailure, InputError
from workbench.model.translation_unit import Header, TranslationUnit, UnitVariant
from workbench.services import child_process
from workbench.services.jobs import CancelToken
from workbench.services.memory import apart
from workbench.services.memory.apart import Answer, Order, import_apart

HEADER = Header((("srclang", "zh-CN"), ("creationtool", "T"), ("creationtoolversion", "1")))
COUNT = BATCH + 3 * PART


@pytest.fixture
def order(tmp_path: Path) -> Order:
    path = tmp_path / "old.tmx"
    pairs = ((f"第{number}句话。", f"Sentence {number}.") for number in range(COUNT))
    units = (
        TranslationUnit((UnitVariant("zh-CN", source), UnitVariant("en-US", target)))
        for source, target in pairs
    )
    with path.open("wb") as stream:
        write_units(stream, HEADER, units)
    return Order(tmp_path / "mine.dzm", path, ImportChoice(duplicates=Duplicates.ALL), 1)


def silent(_: ImportCounts) -> None:
    """Tell nobody."""


def held(order: Order) -> int:
    with Memory(order.memory) as memory:
        return len(memory)


def test_an_import_is_told_of_on_the_way_and_comes_back_whole(order: Order) -> None:
    told: list[int] = []

    done = import_apart(order, CancelToken(), lambda counts: told.append(counts.position))

    assert done.counts.finished
    assert done.counts.added == held(order) == COUNT
    assert told == sorted(told)
    assert len(told) > 1


def test_one_that_is_cancelled_stops_at_whole_batches_and_goes_on_later(order: Order) -> None:
    token = CancelToken()

    done = import_apart(order, token, lambda _: token.cancel())

    assert not done.counts.finished
    assert 0 < held(order) == done.counts.added < COUNT
    again = import_apart(order, CancelToken(), silent)
    assert again.counts.finished
    assert held(order) == COUNT


def killing(started: list[int]) -> Callable[[ImportCounts], None]:
    return lambda _: os.kill(started[0], signal.SIGKILL)


def test_one_whose_process_is_killed_says_so_and_goes_on_later(
    order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[int] = []

    def start(module: str) -> subprocess.Popen[bytes]:
        process = child_process.start(module)
        started.append(process.pid)
        return process

    monkeypatch.setattr(apart, "start", start)

    with pytest.raises(EnvironmentFailure, match=r"import\.ended"):
        import_apart(order, CancelToken(), killing(started))

    assert held(order) >= PART
    assert held(order) % PART == 0
    started.clear()
    assert import_apart(order, CancelToken(), silent).counts.finished
    assert held(order) == COUNT


def test_the_process_ends_quietly_however_late_its_input_does(order: Order) -> None:
    order.file.write_bytes(b"<tmx")
    command = [sys.executable, "-c", "from workbench.services.memory.apart import main; main()"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        child_process.send(order, process.stdin)
        assert child_process.receive(process.stdout, Answer).error is not None
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0.3)
        _, complaint = process.communicate()

    assert (process.returncode, complaint) == (0, b"")


def test_an_error_of_the_import_is_the_error_here(order: Order) -> None:
    order.file.write_bytes(b"<tmx")

    with pytest.raises(InputError) as raised:
        import_apart(order, CancelToken(), silent)

    assert raised.value.code.startswith(("tmx.", "pairs."))
