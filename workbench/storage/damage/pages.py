"""The pages of a database file, read without SQLite: what of a damaged file is still there.

SQLite Database File Format §1.5 (freelist), §1.6 (b-tree pages), §1.6.1 (overflow), §2.1 (records).
Nothing here trusts a number in the file: every offset is checked before it is followed.
"""

import mmap
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

PAGE_SIZES = tuple(1 << power for power in range(9, 17))
USUAL_SIZE = 4096
HEADER = 100

# So many bytes are enough to tell which page size is right.
_LOOKED_AT = 1 << 20

INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE = 2, 5, 10, 13
KINDS = frozenset({INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE})
_INTERIOR = frozenset({INTERIOR_INDEX, INTERIOR_TABLE})

Value = int | float | str | bytes | None


class UnreadableError(Exception):
    """A page, a cell or a record that makes no sense."""


@dataclass(frozen=True, slots=True)
class Node:
    """One page of a b-tree: where its cells begin; `right` is the last child, 0 on a leaf.

    `sound` says that cells, free blocks and fragments fill the page as its header says.
    """

    number: int
    kind: int
    cells: tuple[int, ...]
    right: int
    sound: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its child (interior pages), its key (tables), its payload's bytes and pages."""

    child: int
    key: int
    payload: bytes
    overflow: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """The values of one row; `whole` is false where a text is no UTF-8 and signs are replaced."""

    values: tuple[Value, ...]
    whole: bool


class Pages:
    """The pages of one file, counted from 1, with newer ones from its write-ahead log laid over."""

    def __init__(
        self, content: bytes | mmap.mmap, overlay: Mapping[int, bytes] | None = None
    ) -> None:
        """Find the page size: what the header says, unless the pages themselves say otherwise."""
        self._content = content
        self._overlay = overlay or {}
        self.size = _page_size(content)
        whole, rest = divmod(len(content), self.size)
        self.count = max([whole + bool(rest), *self._overlay])
        self.declared = int.from_bytes(content[28:32], "big")

    def page(self, number: int) -> bytes:
        """Return a page's bytes, filled up with zeros where the file is cut short."""
        if not 1 <= number <= self.count:
            raise UnreadableError(number)
        newer = self._overlay.get(number)
        if newer is not None and len(newer) == self.size:
            return newer
        at = (number - 1) * self.size
        return self._content[at : at + self.size].ljust(self.size, b"\0")

    def node(self, number: int) -> Node:
        """Return a b-tree page; one whose kind is spoilt is taken for the kind that fits it."""
        page = self.page(number)
        at = HEADER if number == 1 else 0
        if page[at] in KINDS:
            return _node(page, at, number, page[at], self.size)
        for kind in (LEAF_TABLE, INTERIOR_TABLE):
            guess = _node(page, at, number, kind, self.size)
            if guess.sound and guess.cells:
                return guess
        raise UnreadableError(number)

    def cell(self, node: Node, at: int) -> Cell:
        """Return the cell that begins at an offset of a page."""
        page = self.page(node.number)
        try:
            child, length, key, start = _cell_head(page, node.kind, at)
        except IndexError:
            raise UnreadableError(at) from None
        if node.kind == INTERIOR_TABLE:
            return Cell(child, key, b"", ())
        local = _local(length, node.kind, self.size)
        if length > self.count * self.size or start + local > self.size:
            raise UnreadableError(at)
        payload = page[start : start + local]
        overflow: tuple[int, ...] = ()
        if local < length:
            following = int.from_bytes(page[start + local : start + local + 4], "big")
            payload, overflow = self._overflow(payload, length, following)
        return Cell(child, key, payload, overflow)

    def key(self, node: Node, at: int) -> int:
        """Return the key of the cell that begins at an offset of a table's page."""
        try:
            return _cell_head(self.page(node.number), node.kind, at)[2]
        except IndexError:
            raise UnreadableError(at) from None

    def _overflow(self, begun: bytes, length: int, number: int) -> tuple[bytes, tuple[int, ...]]:
        parts, missing, seen = [begun], length - len(begun), dict[int, None]()
        while missing > 0:
            if number in seen:
                raise UnreadableError(number)
            page = self.page(number)
            seen[number] = None
            part = page[4 : 4 + min(missing, self.size - 4)]
            parts.append(part)
            missing -= len(part)
            number = int.from_bytes(page[:4], "big")
        return b"".join(parts), tuple(seen)

    def free_pages(self) -> frozenset[int]:
        """Return the pages of the freelist; none if it does not add up."""
        head = self.page(1)
        trunk, told = struct.unpack(">II", head[32:40])
        free: set[int] = set()
        while trunk:
            if trunk in free or trunk > self.count:
                return frozenset()
            page = self.page(trunk)
            following, length = struct.unpack(">II", page[:8])
            if length > self.size // 4 - 2:
                return frozenset()
            free |= {trunk, *struct.unpack(f">{length}I", page[8 : 8 + 4 * length])}
            trunk = following
        return frozenset(free) if len(free) == told else frozenset()


def _page_size(content: bytes | mmap.mmap) -> int:
    told = int.from_bytes(content[16:18], "big")
    told = 65536 if told == 1 else told
    if told == USUAL_SIZE:
        return told
    likely = [size for size in (told, USUAL_SIZE) if size in PAGE_SIZES]
    return max(likely, key=lambda size: _plausible(content, size))


def _plausible(content: bytes | mmap.mmap, size: int) -> int:
    """Count the first pages that would be sound b-tree pages if pages had this size."""
    found = 0
    for begin in range(size, min(len(content) - size, _LOOKED_AT) + 1, size):
        page = content[begin : begin + size]
        if page[0] in KINDS:
            found += _node(page, 0, 0, page[0], size).sound
    return found


def _node(page: bytes, at: int, number: int, kind: int, size: int) -> Node:
    first_free, count, content, fragments = struct.unpack(">HHHB", page[at + 1 : at + 8])
    content = content or 65536
    begin = at + (12 if kind in _INTERIOR else 8)
    count = min(count, (size - begin) // 2)
    cells = struct.unpack(f">{count}H", page[begin : begin + 2 * count])
    right = int.from_bytes(page[at + 8 : at + 12], "big") if kind in _INTERIOR else 0
    used = _used(page, kind, cells, size)
    free = _free_blocks(page, first_free, size)
    sound = (
        content >= begin + 2 * count
        and used >= 0
        and free >= 0
        and used + free + fragments == size - content
    )
    if not sound:
        cells += _forgotten(page, begin + 2 * count, min(content, size), set(cells))
    return Node(number, kind, cells, right, sound)


def _forgotten(page: bytes, begin: int, content: int, known: set[int]) -> tuple[int, ...]:
    """Return the cells that stand behind the last of a page whose count is spoilt."""
    found = []
    for at in range(begin, content - 1, 2):
        cell = int.from_bytes(page[at : at + 2], "big")
        if cell < content or cell >= len(page) or cell in known:
            break
        found.append(cell)
    return tuple(found)


def _used(page: bytes, kind: int, cells: tuple[int, ...], size: int) -> int:
    """Return how many bytes the cells take, -1 where one makes no sense."""
    total = 0
    for at in cells:
        try:
            _, length, _, start = _cell_head(page, kind, at)
        except IndexError:
            return -1
        local = 0 if kind == INTERIOR_TABLE else _local(length, kind, size)
        end = start + local + (4 if local < length else 0)
        if at == 0 or end > size:
            return -1
        total += max(4, end - at)
    return total


def _free_blocks(page: bytes, at: int, size: int) -> int:
    total = last = 0
    while at:
        if at <= last or at + 4 > size:
            return -1
        following, length = struct.unpack(">HH", page[at : at + 4])
        total += length
        last, at = at, following
    return total


def _cell_head(page: bytes, kind: int, at: int) -> tuple[int, int, int, int]:
    """Return a cell's child, its payload's length, its key, and where its payload begins."""
    child = length = key = 0
    if kind in _INTERIOR:
        child, at = int.from_bytes(page[at : at + 4], "big"), at + 4
    if kind != INTERIOR_TABLE:
        length, at = varint(page, at)
    if kind in {LEAF_TABLE, INTERIOR_TABLE}:
        key, at = varint(page, at)
    return child, length, key, at


def _local(length: int, kind: int, size: int) -> int:
    """Return how much of a payload lies on the page itself (§1.6.1)."""
    most = size - 35 if kind == LEAF_TABLE else (size - 12) * 64 // 255 - 23
    if length <= most:
        return length
    least = (size - 12) * 32 // 255 - 23
    shared = least + (length - least) % (size - 4)
    return shared if shared <= most else least


def varint(data: bytes, at: int) -> tuple[int, int]:
    """Return the signed number that begins at an offset, and where it ends (§1.6)."""
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the high bit says that more follows
            return value, at + place + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >> 63 else value, at + 9


def record(payload: bytes) -> Record:
    """Return a record's values (§2.1); raise `UnreadableError` if its lengths do not add up."""
    try:
        types = tuple(_types(payload))
    except IndexError:
        raise UnreadableError(len(payload)) from None
    at = varint(payload, 0)[0]
    if at + sum(map(_length, types)) != len(payload):
        raise UnreadableError(at)
    values: list[Value] = []
    whole = True
    for kind in types:
        part = payload[at : at + _length(kind)]
        at += len(part)
        value, fits = _value(kind, part)
        values.append(value)
        whole = whole and fits
    return Record(tuple(values), whole)


def _types(payload: bytes) -> Iterator[int]:
    end, at = varint(payload, 0)
    if not 0 < end <= len(payload):
        raise IndexError
    while at < end:
        kind, at = varint(payload, at)
        yield kind
    if at != end:
        raise IndexError


_INTEGER_LENGTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
_REAL, _FALSE, _TRUE, _FIRST_TEXT = 7, 8, 9, 12


def _length(kind: int) -> int:
    if 0 <= kind < len(_INTEGER_LENGTHS):
        return _INTEGER_LENGTHS[kind]
    if kind < _FIRST_TEXT:
        raise UnreadableError(kind)
    return (kind - _FIRST_TEXT) // 2


def _value(kind: int, part: bytes) -> tuple[Value, bool]:
    """Return a value and whether it is whole."""
    if kind == 0:
        return None, True
    if kind == _REAL:
        return float(struct.unpack(">d", part)[0]), True
    if kind in {_FALSE, _TRUE}:
        return kind - _FALSE, True
    if kind < _FIRST_TEXT:
        return int.from_bytes(part, "big", signed=True), True
    return (part, True) if kind % 2 == 0 else _text(part)


def _text(part: bytes) -> tuple[str, bool]:
    try:
        return part.decode(), True
    except UnicodeDecodeError:
        return part.decode(errors="replace"), False
