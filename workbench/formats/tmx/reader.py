"""TMX as it is read: versions 1.1 to 1.4b, whatever encoding and whatever tool wrote it."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from xml.parsers import expat

from workbench.formats.tmx.builder import UnitBuilder
from workbench.formats.tmx.plain import END, NotPlainError, find, may_hold_plain, plain_unit
from workbench.formats.xml_text import (
    CHUNK,
    Readable,
    UndecodableError,
    UnknownEncodingError,
    XmlText,
)
from workbench.model.errors import InputError
from workbench.model.translation_unit import Header, TranslationUnit
from workbench.text.patterns import compiled

# In characters: an entity that a document declares for itself may stand for no more.
LONGEST_ENTITY = 64

_UNIT = compiled(rb"<(?:[\w.-]+:)?tu(?=[\s/>])")
# As above without a prefix: a literal beginning, which is found much faster.
_PLAIN_UNIT = compiled(rb"<tu(?=[\s/>])")
_ENTITY = compiled(rb"&([^;<&\s]+);")

# In a value a tag may have the sign that ends it.
_TAG = compiled(r"""<[^>"']*+(?:"[^"]*+"[^>"']*+|'[^']*+'[^>"']*+)*>""")

# Characters that XML 1.0 §2.2 does not know: controls, surrogates, U+FFFE and U+FFFF.
_FORBIDDEN = compiled(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xed[\xa0-\xbf]|\xef\xbf[\xbe\xbf]")

_INVALID_TOKEN = expat.errors.codes[expat.errors.XML_ERROR_INVALID_TOKEN]
_UNDEFINED = expat.errors.codes[expat.errors.XML_ERROR_UNDEFINED_ENTITY]
_MISMATCH = expat.errors.codes[expat.errors.XML_ERROR_TAG_MISMATCH]
_CODES = {
    _MISMATCH: "tmx.tags",
    expat.errors.codes[expat.errors.XML_ERROR_BAD_CHAR_REF]: "tmx.character",
}
_TOKEN = compiled(rb"&[^;<&\s]*\Z")

# In bytes: how far back from an invalid token its `&` is looked for.
_LONGEST_TOKEN = 80

# In characters: a longer unit, or tag, is shown to the parser before its end is there.
_LONGEST_REST = 4 * CHUNK

# Is told of a unit that could not be read; reading goes on with the next one.
Damage = Callable[[InputError], None]


def read_tmx(stream: Readable, damage: Damage | None = None) -> Iterator[TranslationUnit]:
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
    """One document on its way through the parser; `header` is known once a unit has been read.

    Plain units (`plain`) go past the parser where it stands between two units. It is shown all
    else, in the order of the text, and never knows what it missed but for the number of lines.
    """

    def __init__(
        self,
        stream: Readable,
        damage: Damage | None = None,
        builder: UnitBuilder | None = None,
    ) -> None:
        """Read from `stream`; the errors are those of `read_tmx`."""
        self.encoding = ""
        """The codec the bytes were read with, known once a unit has been read."""
        self._stream = stream
        self._damage = damage
        self._entities: dict[str, str] = {}
        self._builder = UnitBuilder() if builder is None else builder
        self._lines = _Lines(1)
        self._is_fresh = False
        self._before = b""
        self._is_aside = False
        # A builder of another class wants to see every element.
        self._may_pass = builder is None
        self._is_between = False
        self._rest = ""
        self._start(b"", 1)

    @property
    def header(self) -> Header:
        """Return the header as far as it has been read."""
        return self._builder.header

    @property
    def version(self) -> str:
        """Return the version of TMX that the document says it has."""
        return self._builder.version

    def units(self) -> Iterator[TranslationUnit]:
        """Yield the units, once."""
        try:
            text = XmlText(self._stream)
        except UnknownEncodingError as error:
            raise InputError("tmx.foreign", reason=f"encoding {error.args[0]}") from error
        self.encoding = text.encoding
        has_begun = False
        try:
            for piece in _unsplit(text):
                if not has_begun:
                    has_begun = True
                    self._lines = _Lines(text.first_line)
                    self._start(b"", text.first_line)
                yield from self._take(piece)
        except UndecodableError as error:
            yield from self._show(self._rest)
            yield from self._builder.finish()
            self._tell(InputError("tmx.encoding", line=error.line, encoding=error.encoding))
            return
        yield from self._show(self._rest)
        yield from self._end()

    def _take(self, piece: str) -> Iterator[TranslationUnit]:
        """Yield the units that are whole with this piece."""
        if not self._may_pass:
            yield from self._show(piece)
            return
        piece, self._rest = self._rest + piece, ""
        if self._is_between and may_hold_plain(piece):
            piece = yield from self._plain(piece)
        cut = piece.rfind(END) + len(END)
        if cut >= len(END):
            yield from self._show(piece[:cut])
            piece = piece[cut:]
        if self._is_between and len(piece) < _LONGEST_REST:
            self._rest = piece  # it may be the beginning of a plain unit
        else:
            yield from self._show(piece)

    def _plain(self, piece: str) -> Generator[TranslationUnit, None, str]:
        """Yield units up to the last plain one; return the text of which nothing was done yet."""
        at, line = 0, self._lines.line
        default = self._builder.source_language
        for found in find(piece):
            start, end = found.span()
            between = piece[at:start]
            if between and not between.isspace():
                self._pass_over(line)
                yield from self._show(between)
                if not self._is_between:
                    return piece[start:]
                line = self._lines.line
            else:
                line += between.count("\n")
            at = start
            try:
                unit = plain_unit(found, line, default)
            except NotPlainError:
                continue
            yield unit
            line += piece.count("\n", start, end)
            at = end
        self._pass_over(line)
        return piece[at:]

    def _pass_over(self, line: int) -> None:
        """Go on at a line, which the parser is not shown the way to."""
        passed = line - self._lines.line
        self._lines.line = line
        self._builder.pass_over(passed)

    def _show(self, text: str) -> Iterator[TranslationUnit]:
        """Yield the units that are whole when the parser has been shown a text."""
        if not text:
            return
        last = self._builder.last()
        yield from self._feed(text.encode("utf-8", "surrogatepass"))
        self._is_between = False
        if self._may_pass and text.rstrip().endswith(END) and not ("<!" in text or "<?" in text):
            units = None if self._is_lost else self._builder.finish_between(last)
            if units is not None:
                self._is_between = True
                yield from units

    def _start(self, prefix: bytes, line: int) -> None:
        """Make a parser for what begins on `line`; `prefix` opens the elements around it."""
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.EntityDeclHandler = self._declare
        parser.AttlistDeclHandler = self._give_attributes
        parser.SkippedEntityHandler = _refuse_skipped
        self._parser = parser
        self._builder.watch(parser, line)
        self._fed = len(prefix)
        self._is_lost = False
        parser.Parse(prefix, False)

    def _feed(self, piece: bytes) -> Iterator[TranslationUnit]:
        """Yield the units that are whole with this piece."""
        self._lines.begin(piece)
        has_comments = self._is_aside or b"<!" in piece or b"<?" in piece
        self._is_aside = has_comments and _ends_aside(piece, is_aside=self._is_aside)
        unit = _UNIT if ":" in self._builder.root else _PLAIN_UNIT
        offset = 0
        while offset < len(piece):
            if self._is_lost:
                offset = self._find_unit(piece, offset)
                continue
            begins = [found.start() for found in unit.finditer(piece, offset)]
            # What looks like a unit may stand in a comment; then the parser must say of each.
            cut = begins[1] if len(begins) > 1 and has_comments else len(piece)
            begins = [begin for begin in begins if begin < cut]
            lines = [self._lines.at(begin) for begin in begins]
            self._builder.expect(lines)
            damaged = self._parse(piece[offset:cut])
            yield from self._builder.settle() if damaged is None else self._builder.finish()
            unclosed = self._builder.unclosed
            if damaged is not None:
                # Right at a unit, what is wrong came before it, as an attribute that never ends.
                offset += damaged.index or self._is_fresh
                self._lose(damaged.error)
            elif unclosed is not None:
                offset = begins[unclosed]
                yield from self._builder.finish()
                values = {"line": lines[unclosed], "reason": expat.ErrorString(_MISMATCH)}
                self._lose(InputError("tmx.tags", name="", **values))
            else:
                offset, self._is_fresh = cut, False
        self._before = piece[-_LONGEST_TOKEN:]
        self._lines.at(len(piece))

    def _find_unit(self, piece: bytes, offset: int) -> int:
        """Begin again at the next unit of a piece; return where in the piece that is."""
        found = _UNIT.search(piece, offset)
        if found is None:
            return len(piece)
        self._start(self._prefix(), self._lines.at(found.start()))
        self._is_fresh = True
        return found.start()

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
        self._tell(error)
        self._is_lost = True

    def _tell(self, error: InputError) -> None:
        if self._damage is None:
            raise error
        self._damage(error)

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
            yield from self._builder.finish()
            if not self._builder.root:
                raise InputError("tmx.foreign", reason=values["reason"]) from error
            self._tell(InputError("tmx.truncated", **values))
            return
        yield from self._builder.finish()

    def _declare(
        self,
        name: str,
        is_parameter: bool,  # noqa: FBT001 - expat calls it so
        value: str | None,
        *_: object,
    ) -> None:
        """Keep a short entity of the document's own; raise for one that is dangerous."""
        self._may_pass = False
        if value is None or "&" in value or len(value) > LONGEST_ENTITY:
            raise InputError("tmx.entities", name=name)
        if not is_parameter:
            escaped = value.replace("&", "&#38;").replace("<", "&#38;#60;").replace("'", "&#39;")
            self._entities[name] = escaped.replace("\n", "&#10;").replace("%", "&#37;")

    def _give_attributes(self, *_: object) -> None:
        """Leave all to the parser, which knows the attributes that elements have unsaid."""
        self._may_pass = False


class _Lines:
    """Counts lines forward through the pieces of a document; `line` is where it is."""

    __slots__ = ("_at", "_first", "_piece", "line")

    def __init__(self, line: int) -> None:
        self.line = self._first = line
        self._piece = b""
        self._at = 0

    def begin(self, piece: bytes) -> None:
        """Go on with a piece, all of the last one having been counted."""
        self._piece, self._first, self._at = piece, self.line, 0

    def at(self, offset: int) -> int:
        """Return the line of a place in the piece."""
        if offset < self._at:
            self.line, self._at = self._first, 0
        piece, at = self._piece, self._at
        self.line += piece.count(b"\n", at, offset)
        if b"\r" in piece:  # alone it ends a line as well, to parsers and on old Macs
            self.line += piece.count(b"\r", at, offset) - piece.count(b"\r\n", at, offset)
        self._at = offset
        return self.line


@dataclass(frozen=True, slots=True)
class _Damaged:
    """Where a piece failed: the error, and from which byte of the piece on to look for a unit."""

    error: InputError
    index: int


def _unsplit(text: XmlText) -> Iterator[str]:
    """Yield the text in pieces that end inside no tag, and not between CR and LF.

    The parser tells of a unit when its tag is over: one that began in the piece before would have
    been taken for words in a comment, and the units after it would have the lines of others.
    """
    rest = ""
    for piece in text:
        whole = rest + piece
        last = whole.rfind("<", max(len(whole) - _LONGEST_REST, 0))
        is_over = last < 0 or _TAG.match(whole, last) is not None
        cut = len(whole) - whole.endswith("\r") if is_over else last
        rest = whole[cut:]
        if cut:
            yield whole[:cut]
    if rest:
        yield rest


def _ends_aside(piece: bytes, *, is_aside: bool) -> bool:
    """Return whether a piece may end in a comment, a section or an instruction."""
    begins = max(map(piece.rfind, (b"<!--", b"<![", b"<?")))
    ends = max(map(piece.rfind, (b"-->", b"]]>", b"?>")))
    return begins > ends or (is_aside and ends < 0)


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
