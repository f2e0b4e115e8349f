"""A document as a tree whose elements know the bytes they stand at."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from workbench.model.errors import InputError
from workbench.text.patterns import compiled

# Values by name, in the file's order; a name in a namespace is as `named` makes it.
Attributes = dict[str, str]

# In levels. Real files have about 20; libxml2, which other tools read with, allows 256.
DEEPEST = 250

# Some 50,000 segments as Trados writes them; a file of 50 MB could hold 12 million empty ones.
MOST_ELEMENTS = 1_000_000

# No document can have it, where a space is met in careless namespaces, and expat refuses those.
_BETWEEN = "\x1f"

XML = "http://www.w3.org/XML/1998/namespace"
LANG = f"{XML}{_BETWEEN}lang"
SPACE = f"{XML}{_BETWEEN}space"

# A start tag as far as its ">": one may stand inside a quoted value. The document was parsed.
_START_TAG = compiled(rb"""<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>""")


def named(space: str, name: str) -> str:
    """Return the name under which an attribute in a namespace is found."""
    return f"{space}{_BETWEEN}{name}"


def apart(full_name: str) -> tuple[str, str]:
    """Return the namespace, "" for none, and the rest of an attribute's name."""
    space, _, name = full_name.rpartition(_BETWEEN)
    return space, name


@dataclass(slots=True, eq=False)
class Element:
    """An element; offsets are bytes of the text as UTF-8.

    It stands at `start:end`, its start tag ends at `open_end` and its end tag begins at
    `close_start`; both are `end` where it is written as one tag.
    """

    space: str
    name: str
    attributes: Attributes
    parent: "Element | None"
    start: int
    open_end: int
    close_start: int = 0
    end: int = 0
    content: "list[Element | str]" = field(default_factory=list)

    @property
    def is_one_tag(self) -> bool:
        """Return whether it is written `<name/>`."""
        return self.open_end == self.end

    def get(self, name: str, default: str = "") -> str:
        """Return an attribute's value."""
        return self.attributes.get(name, default)

    def children(self) -> "Iterator[Element]":
        """Yield the elements directly inside."""
        return (each for each in self.content if isinstance(each, Element))

    def child(self, name: str, space: str | None = None) -> "Element | None":
        """Return the first element inside with a name, by default in this one's namespace."""
        wanted = self.space if space is None else space
        found = (each for each in self.children() if each.name == name and each.space == wanted)
        return next(found, None)

    def below(self) -> "Iterator[Element]":
        """Yield all elements inside, in the file's order."""
        waiting = self.content[::-1]
        while waiting:
            each = waiting.pop()
            if isinstance(each, Element):
                yield each
                waiting.extend(reversed(each.content))

    def up(self) -> "Iterator[Element]":
        """Yield the elements around, the nearest first."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def text(self) -> str:
        """Return all text inside, however deep."""
        return "".join(each if isinstance(each, str) else each.text() for each in self.content)

    def inherited(self, name: str, default: str = "") -> str:
        """Return an attribute of this element or of the nearest around that has it."""
        if name in self.attributes:
            return self.attributes[name]
        return next(
            (each.attributes[name] for each in self.up() if name in each.attributes), default
        )


def parse(text: bytes, name: str) -> Element:
    """Return the root of a document in UTF-8.

    Raises `InputError`: `xliff.broken` if it is no well-formed XML, `xliff.entities` if it declares
    entities, of which XLIFF has none and attacks are made, `xliff.too_deep`, `xliff.too_many`.
    """
    # No element is written without the mark, nor with more than two; counting takes milliseconds.
    if text.count(b"<") > 2 * MOST_ELEMENTS:
        raise InputError("xliff.too_many", name=name, limit=MOST_ELEMENTS)
    builder = _Builder(text, name)
    # Tools that glue files together leave blank lines before the declaration.
    return builder.parsed(len(text) - len(text.lstrip(b"\r\n\t ")))


class _Builder:
    """Listens to expat, which says where each tag begins, and finds where it ends."""

    def __init__(self, text: bytes, name: str) -> None:
        self._text = text
        self._file = name
        self._base = 0
        self._depth = 0
        self._count = 0
        self._names: dict[str, tuple[str, str]] = {}
        self._current: Element | None = None
        self._root: Element | None = None
        self._parser = self._made()

    def _made(self) -> expat.XMLParserType:
        parser = expat.ParserCreate("utf-8", _BETWEEN)
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._entity
        return parser

    def parsed(self, base: int) -> Element:
        """Parse from `base` on."""
        self._base = base
        try:
            self._parser.Parse(self._text[base:] if base else self._text, True)
        except expat.ExpatError as error:
            line = error.lineno + self._text.count(b"\n", 0, base)
            reason = expat.ErrorString(error.code)
            raise InputError("xliff.broken", name=self._file, line=line, reason=reason) from error
        if self._root is None:
            raise InputError("xliff.broken", name=self._file, line=1, reason="no element found")
        return self._root

    def _start(self, full_name: str, attributes: Attributes) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > DEEPEST:
            raise InputError("xliff.too_deep", name=self._file, limit=DEEPEST)
        if self._count > MOST_ELEMENTS:
            raise InputError("xliff.too_many", name=self._file, limit=MOST_ELEMENTS)
        space, name = self._names.get(full_name) or self._split(full_name)
        start = self._parser.CurrentByteIndex + self._base
        tag = _START_TAG.match(self._text, start)
        end = tag.end() if tag else start
        above = self._current
        element = Element(space, name, attributes, above, start, end)
        if above is None:
            self._root = element
        else:
            above.content.append(element)
        self._current = element

    def _split(self, full_name: str) -> tuple[str, str]:
        parts = self._names[full_name] = apart(full_name)
        return parts

    def _end(self, _: str) -> None:
        element = self._current
        if element is None:
            return
        self._depth -= 1
        if self._text[element.open_end - 2 : element.open_end] == b"/>":
            element.close_start = element.end = element.open_end
        else:
            element.close_start = self._parser.CurrentByteIndex + self._base
            element.end = self._text.index(b">", element.close_start) + 1
        self._current = element.parent

    def _characters(self, text: str) -> None:
        if self._current is not None:
            self._current.content.append(text)

    def _entity(self, name: str, *_: object) -> None:
        raise InputError("xliff.entities", name=self._file, entity=name)
