"""The program's commands as processes of their own, forked from one that has imported everything.

A check starts in three seconds, most of it imports and the tables that come with the program, and
the tests give some two thousand commands. Each is a real process with its own folder, environment
and streams; only imports and built-in tables are shared. Run as a module it is that process: it
takes orders, a line of JSON each, and answers each with a line.
"""

import gc
import importlib
import io
import json
import os
import pkgutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TypedDict

ROOT = Path(__file__).resolve().parents[1]

# What the interpreter reads when it starts: a command that is given another has to start anew.
_READ_AT_START = ("PYTHON", "LC_", "LANG")


class Order(TypedDict):
    """A command: its words, environment and folder, the files of its streams, addresses to use."""

    words: list[str]
    environment: dict[str, str]
    folder: str
    streams: list[str]
    addresses: dict[str, str]


def _read_at_start(environment: Mapping[str, str]) -> dict[str, str]:
    return {
        name: value
        for name, value in environment.items()
        if name.startswith(_READ_AT_START) and name != "PYTHONPATH"
    }


_OURS = _read_at_start(os.environ)


def is_possible(environment: Mapping[str, str]) -> bool:
    """Return whether a command with this environment may be forked: its tables are the built-in."""
    if sys.platform != "linux" or _read_at_start(environment) != _OURS:
        return False
    if environment.get("PYTHONPATH", str(ROOT)) != str(ROOT):
        return False  # a plugin is installed there
    config = environment.get("XDG_CONFIG_HOME") or f"{environment.get('HOME', '')}/.config"
    return not Path(config, "duizhao", "lexicons").exists()


@dataclass
class Forker:
    """The process that forks; started when it is first wanted. For one thread at a time."""

    _process: "subprocess.Popen[str] | None" = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def run(
        self,
        words: Sequence[str],
        *,
        stdin: str = "",
        environment: Mapping[str, str],
        folder: Path,
        addresses: Mapping[str, str] | None = None,
    ) -> "subprocess.CompletedProcess[str]":
        """Carry a command out and return what it did, as text."""
        with tempfile.TemporaryDirectory() as name:
            streams = [Path(name, each) for each in ("stdin", "stdout", "stderr")]
            streams[0].write_bytes(stdin.encode("utf-8"))
            order = Order(
                words=list(words),
                environment=dict(environment),
                folder=str(folder),
                streams=list(map(str, streams)),
                addresses=dict(addresses or {}),
            )
            code = self._ask(order)
            told = [stream.read_bytes().decode("utf-8") for stream in streams[1:]]
        return subprocess.CompletedProcess([*words], code, *map(_with_plain_ends, told))

    def _ask(self, order: Order) -> int:
        with self._lock:
            process = self._process
            if process is None or process.poll() is not None:
                process = self._process = self._started()
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(f"{json.dumps(order)}\n")
            process.stdin.flush()
            return int(process.stdout.readline())

    @staticmethod
    def _started() -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.forking"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def end(self) -> None:
        """End the process."""
        if self._process is not None:
            assert self._process.stdin is not None
            with suppress(OSError):
                self._process.stdin.close()
            self._process.wait()


# One is enough for all tests of a process.
FORKER = Forker()


def _with_plain_ends(text: str) -> str:
    return text.replace("\r\n", "\n")


# The process that forks.


def serve() -> None:
    """Import what commands need, then carry out orders until there are none."""
    _import_everything()
    _read_tables()
    gc.collect()
    gc.freeze()
    with os.fdopen(os.dup(1), "w") as answers:
        os.dup2(2, 1)  # nothing but answers goes to whoever gives the orders
        for line in sys.stdin:
            order: Order = json.loads(line)
            child = os.fork()
            if not child:
                _carry_out(order)
            _, status = os.waitpid(child, 0)
            answers.write(f"{os.waitstatus_to_exitcode(status)}\n")
            answers.flush()


def _import_everything() -> None:
    import workbench  # noqa: PLC0415 - only here

    for found in pkgutil.walk_packages(workbench.__path__, "workbench."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
    importlib.import_module("deep_translator.constants")


def _read_tables() -> None:
    """Check some pairs, for all tables are read by that."""
    from workbench.cli import main  # noqa: PLC0415 - as `_import_everything`

    with tempfile.TemporaryDirectory() as folder:
        kept = dict(os.environ)
        os.environ.update(HOME=folder, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder)
        os.environ.update(XDG_CACHE_HOME=folder)
        pairs = Path(folder, "pairs.tsv")
        pairs.write_text(f"source\ttarget\n{_PAIR}\n", "utf-8")
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere, redirect_stdout(nowhere):
            main(["check", str(pairs)])
        os.environ.clear()
        os.environ.update(kept)


_PAIR = (
    "外交部发言人毛宁周四（7月17日）说，中方没有批准这项912.17亿元的计划。“我们不会让步。”\t"
    "Beijing has approved the plan, worth 91 billion yuan, Mao Ning said on July 18. He left."
)


def _carry_out(order: Order) -> None:
    """Be the command, and end."""
    code = 70
    try:
        code = _command(order)
    finally:
        with suppress(Exception):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


def _command(order: Order) -> int:
    from workbench.cli import main  # noqa: PLC0415 - as `_import_everything`

    os.environ.clear()
    os.environ.update(order["environment"])
    os.chdir(order["folder"])
    signal.signal(signal.SIGINT, signal.default_int_handler)
    _take_streams(order["streams"])
    sys.argv = ["duizhao", *order["words"]]
    if order["addresses"]:
        constants = importlib.import_module("deep_translator.constants")
        constants.BASE_URLS.update(order["addresses"])
    try:
        return int(main(order["words"]) or 0)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)


def _take_streams(paths: Sequence[str]) -> None:
    for number, path in enumerate(paths):
        flags = os.O_RDONLY if not number else os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        opened = os.open(path, flags)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdin = _stream(0, "r")
    sys.stdout, sys.stderr = _stream(1, "w"), _stream(2, "w", errors="backslashreplace")


def _stream(number: int, mode: str, errors: str | None = None) -> IO[str]:
    raw = os.fdopen(number, f"{mode}b", closefd=False)
    return io.TextIOWrapper(raw, encoding="utf-8", errors=errors, line_buffering=number > 1)


if __name__ == "__main__":
    serve()
