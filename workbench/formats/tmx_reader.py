"""TMX as it is read: versions 1.1 to 1.4b, whatever encoding and whatever tool wrote it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO
from xml.parsers import expat

from workbench.formats.tmx_builder import UnitBuilder
from workbench.formats.xml_text import UndecodableError, UnknownEncodingError, XmlText
from workbench.model.errors import InputError
from workbench.model.translation_unit import Header, TranslationUnit

# In characters: an entity that a document declares for itself may stand for no more.
LONGEST_ENTITY = 64

_UNIT = re.compile(rb"<(?:[\w.-]+:)?tu(?=[\s>])")
_ENTITY = re.compile(rb"&([\w.:-]+);")

# Characters that XML 1.0 §2.2 does not know: controls, surrogates, U+FFFE and U+FFFF.
_FORBIDDEN = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xed[\xa0-\xbf]|\xef\xbf[\xbe\xbf]")

_INVALID_TOKEN = expat.errors.codes[expat.errors.XML_ERROR_INVALID_TOKEN]
_UNDEFINED = expat.errors.codes[expat.errors.XML_ERROR_UNDEFINED_ENTITY]
_CODES = {
    expat.errors.codes[expat.errors.XML_ERROR_TAG_MISMATCH]: "tmx.tags",
    expat.errors.codes[expat.errors.XML_ERROR_BAD_CHAR_REF]: "tmx.character",
}
_TOKEN = re.compile(rb"&[^;<&\s]*\Z")

# In bytes: how far back from an invalid token its `&` is looked for.
_LONGEST_TOKEN = 80

# Is told of a unit that could not be read; reading goes on with the next one.
Damage = Callable[[InputError], None]


def read_tmx(stream: BinaryIO, damage: Damage | None = None) -> Iterator[TranslationUnit]:
    """Yield the units one by one, in constant memory.

    A DOCTYPE is ignored and nothing outside the document is ever loaded. Raises `InputError`:
    `tmx.foreign` (no TMX at all) and `tmx.entities` (declares entities that nest, are long or lie
    outside). Where a unit is damaged, `damage` is told and the units after it are read; without
    `damage` that error is raised after every whole unit before it. It is `tmx.ampersand`,
    `tmx.character`, `tmx.undefined_entity`, `tmx.tags`, `tmx.malformed`, `tmx.truncated` or
    `tmx.encoding`, and has its line.
    """
    document = TmxDocument(stream, damage)
    yield from document.units()


class TmxDocument:
    """One document on its way through the parser; `header` is known once a unit has been read."""

    def __init__(self, stream: BinaryIO, damage: Damage | None = None) -> None:
        """Read from `stream`; the errors are those of `read_tmx`."""
        self._stream = stream
        self._damage = damage
        self._entities: dict[str, str] = {}
        self._builder = UnitBuilder()
        self._line = 1
        self._before = b""
        self._start(b"", 1)

    @property
    def header(self) -> Header:
        """Return the header as far as it has been read."""
        return self._builder.header

    def units(self) -> Iterator[TranslationUnit]:
        """Yield the units, once."""
        try:
            text = XmlText(self._stream)
        except UnknownEncodingError as error:
            raise InputError("tmx.foreign", reason=f"encoding {error.args[0]}") from error
        has_begun = False
        try:
            for piece in text:
                if not has_begun:
                    has_begun = True
                    self._line = self._first_line = text.first_line
                yield from self._feed(piece.encode("utf-8", "surrogatepass"))
        except UndecodableError as error:
            self._tell(InputError("tmx.encoding", line=error.line, encoding=error.encoding))
            return
        yield from self._end()

    def _start(self, prefix: bytes, line: int) -> None:
        """Make a parser for what begins on `line`; `prefix` opens the elements around it."""
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.StartElementHandler = self._builder.start
        parser.EndElementHandler = self._builder.end
        parser.CharacterDataHandler = self._builder.characters
        parser.EntityDeclHandler = self._declare
        parser.SkippedEntityHandler = _refuse_skipped
        self._parser = parser
        self._builder.line = lambda: self._first_line + parser.CurrentLineNumber - 1
        self._first_line = line
        self._fed = len(prefix)
        self._is_lost = False
        parser.Parse(prefix, False)

    def _feed(self, piece: bytes) -> Iterator[TranslationUnit]:
        """Yield the units that are whole with this piece."""
        offset = 0
        while offset < len(piece):
            if self._is_lost:
                offset = self._find_unit(piece, offset)
                continue
            damaged = self._parse(piece[offset:] if offset else piece)
            yield from self._builder.take()
            if damaged is None:
                break
            offset += damaged.index
            self._lose(damaged.error)
        self._before = piece[-_LONGEST_TOKEN:]
        self._line += piece.count(b"\n")

    def _parse(self, data: bytes) -> "_Damaged | None":
        fed = self._fed
        self._fed += len(data)
        try:
            self._parser.Parse(data, False)
        except expat.ExpatError as error:
            index = max(self._parser.ErrorByteIndex - fed, 0)
            before = self._before if index < _LONGEST_TOKEN else b""
            code, name = _kind(error.code, before + data[:index], data[index:])
            values = {"line": self._builder.line(), "reason": expat.ErrorString(error.code)}
            return _Damaged(InputError(code, name=name, **values), index)
        except SkippedEntityError as error:
            index = max(self._parser.CurrentByteIndex - fed, 0)
            values = {"line": self._builder.line(), "reason": ""}
            return _Damaged(InputError("tmx.undefined_entity", name=error.name, **values), index)
        return None

    def _lose(self, error: InputError) -> None:
        """Give the present unit up, and say so."""
        if not self._builder.root:
            raise InputError("tmx.foreign", reason=error.details.get("reason", "")) from error
        self._builder.drop()
        self._tell(error)
        self._is_lost = True

    def _tell(self, error: InputError) -> None:
        if self._damage is None:
            raise error
        self._damage(error)

    def _find_unit(self, piece: bytes, offset: int) -> int:
        """Begin again at the next unit of a piece; return where in the piece that is."""
        found = _UNIT.search(piece, offset)
        if found is None:
            return len(piece)
        line = self._line + piece.count(b"\n", 0, found.start())
        self._start(self._prefix(), line)
        return found.start()

    def _prefix(self) -> bytes:
        """Return, on one line, what opened the elements around a unit."""
        root, body = self._builder.root, self._builder.body
        declared = "".join(f"<!ENTITY {name} '{value}'>" for name, value in self._entities.items())
        doctype = f"<!DOCTYPE {root} [{declared}]>" if declared else ""
        return f"{doctype}<{root}><{body}>".encode()

    def _end(self) -> Iterator[TranslationUnit]:
        """Yield the last units; tell if the document ended too early."""
        if self._is_lost:
            return
        try:
            self._parser.Parse(b"", True)
        except expat.ExpatError as error:
            values = {"line": self._builder.line(), "reason": expat.ErrorString(error.code)}
            self._builder.drop()
            if not self._builder.root:
                raise InputError("tmx.foreign", reason=values["reason"]) from error
            self._tell(InputError("tmx.truncated", **values))
        yield from self._builder.take()

    def _declare(
        self,
        name: str,
        is_parameter: bool,  # noqa: FBT001 - expat calls it so
        value: str | None,
        *_: object,
    ) -> None:
        """Keep a short entity of the document's own; raise for one that is dangerous."""
        if value is None or "&" in value or len(value) > LONGEST_ENTITY:
            raise InputError("tmx.entities", name=name)
        if not is_parameter:
            escaped = value.replace("&", "&#38;").replace("<", "&#38;#60;").replace("'", "&#39;")
            self._entities[name] = escaped.replace("\n", "&#10;").replace("%", "&#37;")


@dataclass(frozen=True, slots=True)
class _Damaged:
    """Where a piece failed: the error, and from which byte of the piece on to look for a unit."""

    error: InputError
    index: int


class SkippedEntityError(Exception):
    """An entity that only an external DTD could explain stands in the text."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def _refuse_skipped(name: str, _is_parameter: object) -> None:
    """Stop at an entity nobody declared: expat would go on as if it stood for nothing."""
    raise SkippedEntityError(name)


def _kind(code: int, before: bytes, after: bytes) -> tuple[str, str]:
    """Return the error code for one of expat's, and the name of the entity it is about."""
    entity = _ENTITY.match(after)
    if entity is not None and code == _UNDEFINED:
        return "tmx.undefined_entity", entity[1].decode("utf-8", "replace")
    if code == _INVALID_TOKEN:
        if _TOKEN.search(before[-_LONGEST_TOKEN:]):
            return "tmx.ampersand", ""
        return ("tmx.character" if _FORBIDDEN.match(after) else "tmx.malformed"), ""
    return _CODES.get(code, "tmx.malformed"), ""
