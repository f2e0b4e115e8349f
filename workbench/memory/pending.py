"""Steps that a memory could not take yet: kept in a file until it can, in their order."""

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self, TypedDict

from workbench.memory.following import Confirmed, Followed, Step, Withdrawn, follow
from workbench.memory.packing import PackedUnit, pack_unit, unpack_unit
from workbench.memory.store import Memory
from workbench.memory.unit import Origin
from workbench.model.errors import EnvironmentFailure


class _Line(TypedDict, total=False):
    memory: str
    unit: PackedUnit
    origin: tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A step that waits for the memory at `path`."""

    path: Path
    step: Step


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a step.

    `failure` tells why the memory could not take it; then it waits, with all after it for the same
    memory. `kept` tells whether what waits is on the disk: if not, it is lost with the program.
    """

    done: Followed | None = None
    failure: EnvironmentFailure | None = None
    kept: bool = True


class PendingWrites:
    """Writes steps into memories and keeps those that fail; used from one thread.

    The file has a line of JSON for each step that waits. Lines that cannot be read, `damaged`, stay
    in it. A memory that fails for another reason than its surroundings (a bug) is not queued for.
    """

    def __init__(self, path: Path, open_memory: Callable[[Path], Memory] | None = None) -> None:
        """Read what waits in the file; a line cut short by a crash was never acknowledged."""
        self._path = path
        self._open_memory = open_memory or _writable
        self._memories: dict[Path, Memory] = {}
        self._kept = True
        self._damaged: list[str] = []
        self._waiting = self._read()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the memories, which stay open from one step to the next."""
        while self._memories:
            self._memories.popitem()[1].close()

    @property
    def waiting(self) -> Sequence[Waiting]:
        """Return what waits, the oldest first."""
        return tuple(self._waiting)

    @property
    def damaged(self) -> int:
        """Return how many lines of the file could not be read."""
        return len(self._damaged)

    def write(self, path: Path, step: Step) -> Written:
        """Write a step into a memory, after whatever waits for that memory."""
        if any(each.path == path for each in self._waiting):
            self._waiting.append(Waiting(path, step))
            failures = self.retry()
            return Written(failure=failures.get(path), kept=self._kept)
        try:
            return Written(follow(self._opened(path), step))
        except EnvironmentFailure as error:
            self._drop(path)
            self._waiting.append(Waiting(path, step))
            self._kept = self._append(self._waiting[-1])
            return Written(failure=error, kept=self._kept)

    def retry(self) -> dict[Path, EnvironmentFailure]:
        """Write all that waits, each memory's steps in their order; return what still fails."""
        failures: dict[Path, EnvironmentFailure] = {}
        for path in dict.fromkeys(each.path for each in self._waiting):
            failure = self._drain(path)
            if failure is not None:
                failures[path] = failure
        self._kept = self._save()
        return failures

    def _drain(self, path: Path) -> EnvironmentFailure | None:
        try:
            for each in [each for each in self._waiting if each.path == path]:
                follow(self._opened(path), each.step)
                self._waiting.remove(each)
        except EnvironmentFailure as error:
            self._drop(path)
            return error
        return None

    def _opened(self, path: Path) -> Memory:
        if path not in self._memories:
            self._memories[path] = self._open_memory(path)
        return self._memories[path]

    def _drop(self, path: Path) -> None:
        """Close a memory that failed; it may be another file when it is opened again."""
        memory = self._memories.pop(path, None)
        if memory is not None:
            memory.close()

    def _append(self, waiting: Waiting) -> bool:
        if not self._kept:
            return self._save()  # what could not be kept before is put down with it
        try:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(f"{_dumped(waiting)}\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            return False
        return True

    def _save(self) -> bool:
        """Write the file whole, or remove it where nothing waits; return whether that worked."""
        lines = [*self._damaged, *map(_dumped, self._waiting)]
        beside = self._path.with_name(f"{self._path.name}.new")
        try:
            if not lines:
                self._path.unlink(missing_ok=True)
                return True
            with beside.open("w", encoding="utf-8") as file:
                file.writelines(f"{line}\n" for line in lines)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self._path)
        except OSError:
            return False
        return True

    def _read(self) -> list[Waiting]:
        try:
            text = self._path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return []
        except OSError as error:
            reason = error.strerror or str(error)
            raise EnvironmentFailure("disk.failed", path=str(self._path), reason=reason) from error
        lines = text.split("\n")
        waiting = []
        for line in lines[:-1]:
            try:
                waiting.append(_loaded(line))
            except (ValueError, KeyError, TypeError):
                self._damaged.append(line)
        if lines[-1]:
            self._kept = False  # the next line must not be written behind half a one
        return waiting


def _writable(path: Path) -> Memory:
    return Memory(path, writable=True)


def _dumped(waiting: Waiting) -> str:
    line: _Line = {"memory": str(waiting.path)}
    if isinstance(waiting.step, Confirmed):
        line["unit"] = pack_unit(waiting.step.unit)
    else:
        origin = waiting.step.origin
        line["origin"] = (origin.project, origin.segment, origin.revision)
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def _loaded(text: str) -> Waiting:
    line: _Line = json.loads(text)
    if "unit" in line:
        return Waiting(Path(line["memory"]), Confirmed(unpack_unit(line["unit"])))
    return Waiting(Path(line["memory"]), Withdrawn(Origin(*line["origin"])))
