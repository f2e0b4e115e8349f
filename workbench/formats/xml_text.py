"""XML as text: decoded by what the bytes are, not only by what the document says of itself."""

import codecs
from collections.abc import Iterator
from typing import Protocol

from workbench.text.patterns import compiled

# In bytes: how much is read at a time. With four times as much, the elements of a piece leave the
# processor's cache, and reading takes a tenth longer.
CHUNK = 16 * 1024

# Long enough for a declaration behind blank lines; XML 1.0 §2.8 allows nothing before it, but
# tools that glue files together write line breaks there.
_HEAD = 1024

_DECLARED = compiled(rb"""\A\s*<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']""")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WITHOUT_MARK = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))

# Files that say gb2312 or big5 hold the larger sets that Windows writes under these names.
_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "hz": "gb18030",
    "big5": "big5hkscs",
    "euc_jis_2004": "euc_jisx0213",
}

_BEFORE_MARKUP = "\ufeff \t\r\n"


class Readable(Protocol):
    """What bytes are read from: a file, or whatever else has its `read`."""

    def read(self, size: int = ..., /) -> bytes:
        """Return at most `size` bytes, none at the end."""


class UnknownEncodingError(LookupError):
    """The document names an encoding that Python has no codec for."""


class UndecodableError(ValueError):
    """The bytes are not in the encoding; `line` counts from 1 and is the first bad one."""

    def __init__(self, encoding: str, line: int) -> None:
        """Say what they were read as, and where that failed."""
        super().__init__(encoding, line)
        self.encoding = encoding
        self.line = line


def encoding_of(head: bytes) -> str:
    """Return the codec for a document that begins with `head`.

    A byte order mark decides, then UTF-16's zero bytes, then the declaration. A declared UTF-16 or
    UTF-32 that the bytes contradict (a file saved again by an editor) is UTF-8, the encoding of a
    document that declares none. Raises `UnknownEncodingError`.
    """
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    for start, encoding in _WITHOUT_MARK:
        if head.lstrip(b"\r\n\t ").startswith(start) or head.startswith(start):
            return encoding
    declared = _DECLARED.match(head)
    if declared is None:
        return "utf-8"
    return _codec(declared[1].decode("ascii"))


def _codec(declared: str) -> str:
    try:
        name = codecs.lookup(declared).name
        "".encode(name)
    except LookupError as error:
        raise UnknownEncodingError(declared) from error
    if name.startswith(("utf-16", "utf-32")):
        return "utf-8"
    return _WIDER.get(name.replace("-", "_"), name)


class XmlText:
    """A document's text in pieces, from its first visible character on.

    `first_line` is the line, counted from 1, on which the text begins: blank lines before the
    declaration are left out, for no parser takes them. Raises `UnknownEncodingError` on making.
    """

    def __init__(self, stream: Readable) -> None:
        """Read enough of `stream` to know the encoding."""
        self._stream = stream
        self._head = _first(stream)
        self.encoding = encoding_of(self._head)
        self._decoder = codecs.getincrementaldecoder(self.encoding)()
        self._line = 1
        self.first_line = 1

    def __iter__(self) -> Iterator[str]:
        """Yield the pieces; raise `UndecodableError` after all text before the bad bytes."""
        has_begun = False
        for piece in self._pieces():
            text = piece
            if not has_begun:
                text = piece.lstrip(_BEFORE_MARKUP)
                has_begun = bool(text)
                self.first_line += piece[: len(piece) - len(text)].count("\n")
            if text:
                yield text

    def _pieces(self) -> Iterator[str]:
        chunk = self._head
        while chunk:
            yield from self._decoded(chunk, last=False)
            chunk = self._stream.read(CHUNK)
        yield from self._decoded(b"", last=True)

    def _decoded(self, chunk: bytes, *, last: bool) -> Iterator[str]:
        try:
            text = self._decoder.decode(chunk, last)
        except UnicodeDecodeError as error:
            # The decoder holds the beginning of a character from the chunk before; `object` has it.
            good = error.object[: error.start].decode(self.encoding, "replace")
            yield good
            if last:  # Half a character at the end is a document cut short, not a wrong encoding.
                return
            raise UndecodableError(self.encoding, self._line + good.count("\n")) from error
        self._line += text.count("\n")
        yield text


def _first(stream: Readable) -> bytes:
    """Return the first bytes of a stream, even of one that gives few at a time."""
    head = b""
    while len(head) < _HEAD and (chunk := stream.read(CHUNK)):
        head += chunk
    return head
