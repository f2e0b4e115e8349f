"""The bytes of a file as they came, and the way back to them with some places replaced.

Everything is found and replaced in the text as UTF-8; files in another encoding are turned into it
and back, which gives the same bytes for all that was not replaced.
"""

import codecs
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.formats.input_file import refuse_large
from workbench.formats.xml_text import UnknownEncodingError, encoding_of
from workbench.model.errors import InputError

# In bytes: a declaration of the encoding stands at the very beginning.
_HEAD = 1024


@dataclass(frozen=True, slots=True)
class Patch:
    """New text for the bytes `start:end` of the text as UTF-8."""

    start: int
    end: int
    text: str


class Original:
    """A file as it came; `utf8` is its text as UTF-8, a byte order mark included.

    Raises `InputError`: `xliff.too_large`, `xliff.encoding`.
    """

    def __init__(self, data: bytes, name: str) -> None:
        """Decode `data`; `name` is for the errors."""
        refuse_large(len(data), name, "xliff.too_large")
        self.data = data
        try:
            self._encoding = encoding_of(data[:_HEAD])
            text = data.decode(self._encoding)
        except (UnknownEncodingError, UnicodeDecodeError) as error:
            raise InputError("xliff.encoding", name=name) from error
        self.utf8 = data if self._encoding == "utf-8" else text.encode("utf-8")
        # A legacy encoding may have two codes for one character: then the way back is not this one.
        self._is_exact = self._encoding == "utf-8" or text.encode(self._encoding) == data

    def line(self, offset: int) -> int:
        """Return the line, counted from 1, of an offset into `utf8`."""
        return self.utf8.count(b"\n", 0, offset) + 1

    def patched(self, patches: Iterable[Patch]) -> bytes:
        """Return the file with places replaced; they may touch but not overlap.

        A character that the file's encoding lacks is written as a character reference.
        """
        ordered = sorted(patches, key=lambda patch: (patch.start, patch.end))
        if not ordered:
            return self.data
        if self._is_exact:
            return self._encoded(b"".join(_pieces(self.utf8, ordered)).decode("utf-8"))
        return b"".join(self._exact_pieces(ordered))

    def _encoded(self, text: str) -> bytes:
        return text.encode(self._encoding, errors="xmlcharrefreplace")

    def _exact_pieces(self, ordered: Sequence[Patch]) -> Iterator[bytes]:
        """Yield the original bytes between the patches, and the patches encoded."""
        wanted = sorted({place for patch in ordered for place in (patch.start, patch.end)})
        places = dict(zip(wanted, self._original_offsets(wanted), strict=True))
        position = 0
        for patch in ordered:
            yield self.data[position : places[patch.start]]
            yield self._encoded(patch.text)
            position = places[patch.end]
        yield self.data[position:]

    def _original_offsets(self, wanted: Sequence[int]) -> Iterator[int]:
        """Yield where offsets into `utf8`, in order, are in the original bytes."""
        decoder = codecs.getincrementaldecoder(self._encoding)()
        place = length = 0
        for offset in wanted:
            while length < offset:
                length += len(decoder.decode(self.data[place : place + 1]).encode("utf-8"))
                place += 1
            yield place


def _pieces(text: bytes, ordered: Iterable[Patch]) -> Iterator[bytes]:
    position = 0
    for patch in ordered:
        yield text[position : patch.start]
        yield patch.text.encode("utf-8")
        position = patch.end
    yield text[position:]
