"""TMX files as they lie on a disk: plain, compressed with gzip, or in a ZIP archive."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO

from workbench.formats.xml_text import Readable
from workbench.model.errors import InputError

# How many times its packed size a file may have: real memories have 5 to 40, bombs 1,000.
LARGEST_RATIO = 200

# In bytes: up to this size nothing is asked about the ratio.
FREE = 64 * 2**20

# In one archive: a project's memories are some dozens.
MOST_MEMBERS = 1_000

_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"
_SUFFIXES = (".tmx", ".tmx.gz")

# The bit of a member's flags (PKWARE's APPNOTE §4.4.4).
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Member:
    """One TMX of a file; `name` is its own name in an archive, else the file's."""

    name: str
    stream: Readable


@contextmanager
def unpacked(stream: BinaryIO, name: str) -> Iterator[Iterator[Member]]:
    """Open what a seekable `stream` holds, one TMX after the other, told by its first bytes.

    A member's stream is valid until the next one is asked for. Raises `InputError`: `tmx.archive`
    (damaged, encrypted, or without a TMX) and, while reading, `tmx.bomb`.
    """
    start = stream.read(len(_ZIP))
    stream.seek(0)
    if not start.startswith(_ZIP):
        yield iter([Member(name, _decompressed(stream, start))])
        return
    try:
        with zipfile.ZipFile(stream) as archive:
            yield _members(archive, name)
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise InputError("tmx.archive", name=name, reason=str(error)) from error


def _members(archive: zipfile.ZipFile, name: str) -> Iterator[Member]:
    infos = [info for info in archive.infolist() if info.filename.lower().endswith(_SUFFIXES)]
    # Apple's archiver puts a file of attributes beside each, under the same name.
    infos = [info for info in infos if not info.filename.startswith("__MACOSX/")]
    if not infos:
        raise InputError("tmx.archive", name=name, reason="no .tmx")
    if len(infos) > MOST_MEMBERS:
        raise InputError("tmx.bomb", name=name)
    for info in infos:
        if info.flag_bits & _ENCRYPTED:
            raise InputError("tmx.archive", name=info.filename, reason="encrypted")
        with archive.open(info) as packed:
            size = max(info.compress_size, 1)
            plain = _Bounded(packed, info.filename, FREE + size * LARGEST_RATIO)
            start = plain.peek()
            yield Member(PurePosixPath(info.filename).name, _decompressed(plain, start))


def _decompressed(stream: Readable, start: bytes) -> Readable:
    if not start.startswith(_GZIP):
        return stream
    packed = _Counted(stream)
    return _Bounded(gzip.GzipFile(fileobj=packed), "gzip", FREE, packed)


class _Counted(io.RawIOBase):
    """A stream that knows how much was read of it."""

    def __init__(self, stream: Readable) -> None:
        self._stream = stream
        self.count = 0

    def read(self, size: int = -1) -> bytes:
        piece = self._stream.read(size)
        self.count += len(piece)
        return piece

    def readable(self) -> bool:
        return True


class _Bounded:
    """What comes out of a packed file, up to a size that no memory has.

    A packed file that ends too early ends the stream: what was read of it is a TMX cut short, which
    its reader tells with the line.
    """

    def __init__(
        self, stream: Readable, name: str, limit: int, packed: _Counted | None = None
    ) -> None:
        self._stream = stream
        self._name = name
        self._limit = limit
        self._packed = packed
        self._count = 0
        self._ahead = b""

    def peek(self) -> bytes:
        """Return the first bytes, which will be read again."""
        self._ahead = self.read(len(_GZIP))
        self._count = 0
        return self._ahead

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes; raise `InputError` where there are too many, or damaged ones."""
        if self._ahead:
            piece, self._ahead = self._ahead, b""
        else:
            piece = self._unpacked(size)
        self._count += len(piece)
        packed = self._packed.count if self._packed is not None else 0
        if self._count > self._limit + packed * LARGEST_RATIO:
            raise InputError("tmx.bomb", name=self._name)
        return piece

    def _unpacked(self, size: int) -> bytes:
        try:
            return self._stream.read(size)
        except EOFError:
            return b""
        except (gzip.BadGzipFile, zipfile.BadZipFile, zlib.error) as error:
            raise InputError("tmx.archive", name=self._name, reason=str(error)) from error
