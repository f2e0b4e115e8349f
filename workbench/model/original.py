"""The files that articles came from, kept in the project so that it alone can give them back."""

import hashlib
import zlib
from base64 import b85decode, b85encode
from dataclasses import dataclass
from enum import StrEnum

from workbench.model.errors import InputError
from workbench.model.ids import ArticleId, OriginalId, OriginalPartId, SegmentId


class FileKind(StrEnum):
    """What a file is, by its content: the kinds that come in with their pairs."""

    XLIFF = "xliff"
    XLIFF_2 = "xliff2"
    SDLXLIFF = "sdlxliff"
    MQXLIFF = "mqxliff"
    WORD_TABLE = "docx"
    SHEET = "sheet"
    SUBTITLES = "subtitles"
    MEMORY = "memory"
    POSTS = "posts"

    @property
    def is_xliff(self) -> bool:
        """Return whether it is a kind of XLIFF."""
        return self in {FileKind.XLIFF, FileKind.XLIFF_2, FileKind.SDLXLIFF, FileKind.MQXLIFF}

    @property
    def goes_back(self) -> bool:
        """Return whether its targets can be written into the file itself."""
        return self.is_xliff or self in {FileKind.WORD_TABLE, FileKind.SUBTITLES}


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it came: its bytes, compressed and as text, with the SHA-256 of them as they were.

    `dialect` is the tool whose file it is, where the kind does not say: `memoq`, `trados`,
    `cafetran`. `encoding` is the one that was chosen for it, "" where it was detected.
    """

    id: OriginalId
    name: str
    kind: FileKind
    dialect: str
    sha256: str
    size: int
    packed: str
    encoding: str = ""
    imported_at: int = 0

    @classmethod
    def of(
        cls, data: bytes, name: str, kind: FileKind, dialect: str = "", encoding: str = ""
    ) -> "Original":
        """Return a file to be kept."""
        digest = hashlib.sha256(data).hexdigest()
        packed = b85encode(zlib.compress(data, 6)).decode("ascii")
        return cls(OriginalId(0), name, kind, dialect, digest, len(data), packed, encoding)

    def data(self) -> bytes:
        """Return the bytes as they came; raise `InputError("original.damaged")` if they are not."""
        try:
            unpacker = zlib.decompressobj()
            found = unpacker.decompress(b85decode(self.packed), self.size + 1)
        except (ValueError, zlib.error) as error:
            raise InputError("original.damaged", name=self.name) from error
        if hashlib.sha256(found).hexdigest() != self.sha256:
            raise InputError("original.damaged", name=self.name)
        return found


@dataclass(frozen=True, slots=True)
class OriginalUnit:
    """A unit of a file and the segment that was made of it; `external_id` as its reader gives it.

    As text, a character for each byte.
    """

    segment_id: SegmentId
    external_id: str

    @property
    def key(self) -> bytes:
        """Return the id as the reader of the file takes it."""
        return self.external_id.encode("latin-1")


@dataclass(frozen=True, slots=True)
class OriginalPart:
    """Which file an article came from, and which of its units is which segment, in its order."""

    id: OriginalPartId
    article_id: ArticleId
    original_id: OriginalId
    units: tuple[OriginalUnit, ...] = ()
