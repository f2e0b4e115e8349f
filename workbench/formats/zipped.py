"""Zipped office files, opened so that a hostile one costs neither time nor memory.

Nothing is unpacked to a disk. A part is inflated only when it is read, never beyond the size that
the directory declares for it, and the declared sizes are added up before anything is inflated.
"""

import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from lxml import etree

from workbench.model.errors import InputError

MEBIBYTE = 2**20

# In bytes, packed: what `workbench.formats.reading` allows any document.
LARGEST_FILE = 32 * MEBIBYTE

LARGEST_PART = 96 * MEBIBYTE

# In bytes, unpacked: pictures and all. An honest report of 400 pages has 40 MB of XML.
LARGEST_WHOLE = 256 * MEBIBYTE

LARGEST_XML = 64 * MEBIBYTE

# In one part: a table of 5,000 rows as memoQ writes it has 700,000. 10,000,000 empty paragraphs
# fit into 90 kB, and a tree of them takes 1.5 GB and four seconds.
MOST_TAGS = 2_500_000

MOST_PARTS = 5_000

# What each entry of a directory begins with: counted, it says how many there are at most.
_ENTRY = b"PK\x01\x02"

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED = 0x1

# In bytes: a local file header without its name (PKWARE APPNOTE §4.3.7).
_LOCAL_HEADER = 30
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})

_DOCTYPES = tuple("<!DOCTYPE".encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be"))

# ISO/IEC 29500 Strict files differ from all others in the addresses of their namespaces alone.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/",
        b"http://schemas.openxmlformats.org/drawingml/2006/",
    ),
)


@dataclass(frozen=True, slots=True)
class ZippedFile:
    """A checked zip file; `name` is what errors call it."""

    data: bytes
    name: str
    parts: Mapping[str, zipfile.ZipInfo]

    def read(self, part: str) -> bytes:
        """Return a part unpacked; raise `InputError("zip.damaged")` where it is not whole."""
        info = self.parts[part]
        packed = self._packed(info)
        if info.compress_type == zipfile.ZIP_STORED:
            content, is_whole = packed, len(packed) == info.file_size
        else:
            content, is_whole = _inflated(packed, info.file_size)
        if not is_whole or zlib.crc32(content) != info.CRC:
            raise InputError("zip.damaged", name=self.name, part=part)
        return content

    def xml(self, part: str) -> etree._Element:
        """Return the root of an XML part, Strict namespaces made the usual ones.

        Raises `InputError`: `zip.doctype` for a document type, which no office file may have and
        which entity bombs need, `zip.too_large` and `zip.unsafe` for what would take too much
        memory, `zip.damaged` for what is no XML.
        """
        if self.parts[part].file_size > LARGEST_XML:
            raise _too_large(self.name, self.parts[part].file_size, LARGEST_XML)
        content = self.read(part)
        if any(mark in content for mark in _DOCTYPES):
            raise InputError("zip.doctype", name=self.name, part=part)
        if content.count(b"<") > MOST_TAGS:
            raise InputError("zip.unsafe", name=self.name, part=part)
        for strict, usual in _STRICT:
            content = content.replace(strict, usual)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, collect_ids=False)
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            raise InputError("zip.damaged", name=self.name, part=part) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise InputError("zip.doctype", name=self.name, part=part)
        return root

    def check_parts(self, names: Iterable[str]) -> None:
        """Unpack parts for another reader to be safe with; raise what `read` and `xml` raise."""
        for name in names:
            content = self.read(name)
            if any(mark in content for mark in _DOCTYPES):
                raise InputError("zip.doctype", name=self.name, part=name)

    def with_parts(self, changed: Mapping[str, bytes]) -> bytes:
        """Return the file with other content in some parts; the others keep order and content."""
        if all(self.read(part) == content for part, content in changed.items()):
            return self.data
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as written:
            for part, info in self.parts.items():
                content = changed[part] if part in changed else self.read(part)
                written.writestr(_header(info), content, info.compress_type)
        return stream.getvalue()

    def _packed(self, info: zipfile.ZipInfo) -> bytes:
        header = self.data[info.header_offset : info.header_offset + _LOCAL_HEADER]
        extra = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
        start = info.header_offset + _LOCAL_HEADER + extra
        return self.data[start : start + info.compress_size]


def open_zipped(data: bytes, name: str) -> ZippedFile:
    """Return an office file whose directory holds no trick.

    Raises `InputError`: `zip.too_large` (packed or unpacked), `zip.encrypted` (a password, also in
    the container that Office uses for it), `zip.old_office` (.doc, .xls), `zip.unsafe` (paths out
    of the file, a name twice, parts that lie over one another), `zip.damaged`.
    """
    if len(data) > LARGEST_FILE:
        raise _too_large(name, len(data), LARGEST_FILE)
    if data.startswith(OLE):
        code = "zip.encrypted" if _ENCRYPTED_PACKAGE in data else "zip.old_office"
        raise InputError(code, name=name)
    if data.count(_ENTRY) > MOST_PARTS:
        raise InputError("zip.unsafe", name=name, part=f"{data.count(_ENTRY)} parts")
    try:
        infos = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
        raise InputError("zip.damaged", name=name, part="directory") from error
    _check_sizes(infos, name)
    _check_names(infos, name)
    _check_places(infos, name)
    return ZippedFile(data, name, {info.filename: info for info in infos if not info.is_dir()})


def _check_sizes(infos: list[zipfile.ZipInfo], name: str) -> None:
    whole = sum(info.file_size for info in infos)
    largest = max((info.file_size for info in infos), default=0)
    if whole > LARGEST_WHOLE:
        raise _too_large(name, whole, LARGEST_WHOLE)
    if largest > LARGEST_PART:
        raise _too_large(name, largest, LARGEST_PART)


def _check_names(infos: list[zipfile.ZipInfo], name: str) -> None:
    seen: set[str] = set()
    for info in infos:
        if info.flag_bits & _ENCRYPTED:
            raise InputError("zip.encrypted", name=name)
        folded = info.filename.lower()
        steps = folded.replace("\\", "/").split("/")
        if folded in seen or ".." in steps or steps[0] == "" or ":" in steps[0]:
            raise InputError("zip.unsafe", name=name, part=info.filename)
        if info.compress_type not in _METHODS:
            raise InputError("zip.damaged", name=name, part=info.filename)
        seen.add(folded)


def _check_places(infos: list[zipfile.ZipInfo], name: str) -> None:
    """Raise where parts lie over one another, by which 40 kB unpack to gigabytes."""
    ordered = sorted(infos, key=lambda info: info.header_offset)
    for info, behind in pairwise(ordered):
        least = info.header_offset + _LOCAL_HEADER + len(info.filename) + info.compress_size
        if least > behind.header_offset:
            raise InputError("zip.unsafe", name=name, part=behind.filename)


def _too_large(name: str, size: int, limit: int) -> InputError:
    shown = f"{size / MEBIBYTE:.0f}"
    return InputError("zip.too_large", name=name, size=shown, limit=limit // MEBIBYTE)


def _inflated(packed: bytes, size: int) -> tuple[bytes, bool]:
    """Return unpacked bytes, one more than `size` at most, and whether they are all there is."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = inflater.decompress(packed, size + 1)
    except zlib.error:
        return b"", False
    return content, inflater.eof and len(content) == size


def _header(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Return what a part's header says of it but for its sizes, which writing fills in."""
    header = zipfile.ZipInfo(info.filename, info.date_time)
    header.compress_type = info.compress_type
    header.external_attr = info.external_attr
    header.create_system = info.create_system
    header.comment = info.comment
    return header
