"""The write-ahead log beside a project: what it holds, and whether it belongs to that project.

SQLite Database File Format §4. A log's checks only tell whether it is whole: one that another file
left behind would be replayed into this one.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_LITTLE, _BIG = 0x377F0682, 0x377F0683
_HEADER, _FRAME = 32, 24

_WORD = 0xFFFF_FFFF


@dataclass(frozen=True, slots=True)
class Log:
    """The committed pages of a log; `salt` is its first one, which grows by 1 with each new log.

    `spoilt` counts the frames of the same log that follow a damaged one.
    """

    salt: int
    pages: Mapping[int, bytes]
    spoilt: int = 0


def log_path(project: Path) -> Path:
    """Return where SQLite keeps a project's log."""
    return project.with_name(f"{project.name}-wal")


def log_salt(project: Path) -> int | None:
    """Return the first salt of a project's log by its header alone; `None` where there is none."""
    try:
        with log_path(project).open("rb") as file:
            head = file.read(_HEADER)
    except OSError:
        return None
    return struct.unpack(">I", head[16:20])[0] if len(head) == _HEADER else None


def read_log(project: Path) -> Log | None:
    """Return what a project's log holds, `None` where there is none or it makes no sense."""
    try:
        content = log_path(project).read_bytes()
    except FileNotFoundError:
        return None
    return parse_log(content)


def parse_log(content: bytes) -> Log | None:
    """Return the pages up to the last commit before the first frame that is not whole."""
    if len(content) < _HEADER:
        return None
    magic, _, size, _, salt, _, *sums = struct.unpack(">8I", content[:_HEADER])
    if magic not in {_LITTLE, _BIG} or size < 512 or size & (size - 1):  # noqa: PLR2004 - §4.1
        return None
    order = "<" if magic == _LITTLE else ">"
    running = _checksum(content[:24], order, (0, 0))
    if running != tuple(sums):
        return None
    return _frames(content, size, salt, order, running)


def _frames(content: bytes, size: int, salt: int, order: str, running: tuple[int, int]) -> Log:
    salts = content[16:24]
    committed: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    starts = range(_HEADER, len(content) - _FRAME - size + 1, _FRAME + size)
    for place, at in enumerate(starts):
        number, length = struct.unpack(">II", content[at : at + 8])
        page = content[at + _FRAME : at + _FRAME + size]
        if content[at + 8 : at + 16] != salts:
            break
        running = _checksum(content[at : at + 8] + page, order, running)
        if running != struct.unpack(">II", content[at + 16 : at + 24]):
            return Log(salt, committed, _same_log(content, starts[place:], salts))
        pending[number] = page
        if length:
            committed |= pending
            pending = {}
    return Log(salt, committed)


def _same_log(content: bytes, starts: range, salts: bytes) -> int:
    """Count frames of this log; a kill leaves at most a torn one at the very end."""
    mine = [at for at in starts if content[at + 8 : at + 16] == salts]
    return len(mine) - 1


def _checksum(data: bytes, order: str, begun: tuple[int, int]) -> tuple[int, int]:
    first, second = begun
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & _WORD
        second = (second + odd + first) & _WORD
    return first, second
