"""The content of a source or a target: its text, and its inline codes at their places in it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.formats.legal_text import character_data
from workbench.formats.xliff.tags import close_tag, open_tag, raw
from workbench.formats.xliff.tree import Element
from workbench.model.translation_unit import CodeKind, InlineCode, Props
from workbench.text.patterns import compiled

# Returns a text in pieces: itself, and the codes that a tool writes in it as text, each at 0:0.
Pieces = Callable[[str], Iterable[str | InlineCode]]

# Returns what a code was in the format of the document, "" where the file does not say.
Describe = Callable[[Element, CodeKind], str]

# What a program that writes XML in lines adds: a break and what the next line is moved in by. A
# break alone is kept, for there are files whose texts have lines of their own.
_INDENTATION = compiled(r"\s*\n[ \t]+")

# By the element that ends a pair, the one that begins it.
_BEGINS = {"ept": "bpt", "ex": "bx", "ec": "sc", "em": "sm"}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Which elements of a version of XLIFF are codes, and of which kind.

    `spanning` ones have text inside, `standing` ones none; `annotations` say something of the text
    and belong to no translation: theirs need not be there. The text inside a `hidden` one is not
    read; of a `transparent` one, no more than the text is. `pieces` takes apart the texts of a tool
    that writes codes as text.
    """

    spanning: frozenset[str]
    standing: "dict[str, CodeKind]"
    annotations: frozenset[str]
    describe: Describe
    is_transparent: Callable[[Element], bool]
    is_hidden: Callable[[Element], bool]
    pieces: Pieces | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """A code as the editor sees it, and its `raw` markup in the file; `key` is as `key_of` says.

    `is_needed` where a translation of this text must have it; `nests` where it is one of the two
    tags of an element, so that it cannot cross another.
    """

    inline: InlineCode
    raw: str
    key: str
    is_needed: bool = True
    nests: bool = False

    @property
    def is_kept(self) -> bool:
        """Return whether an annotation stays where its place is not told.

        It marks what a comment is about, or, in XLIFF 2.x, what others may refer to.
        """
        values = dict(self.inline.attributes)
        kind = values.get("mtype", "x-comment")
        return (kind.startswith("x-") and kind.endswith("comment")) or "comment" in values


@dataclass(frozen=True, slots=True)
class Content:
    """A text without its codes and without the white space at its edges, `lead` and `trail`."""

    text: str
    codes: tuple[Code, ...] = ()
    lead: str = ""
    trail: str = ""

    @property
    def inline(self) -> tuple[InlineCode, ...]:
        """Return the codes as the editor sees them."""
        return tuple(code.inline for code in self.codes)

    @property
    def needed(self) -> tuple[Code, ...]:
        """Return the codes that a translation must have."""
        return tuple(code for code in self.codes if code.is_needed)


def key_of(code: InlineCode) -> str:
    """Return what tells a code from the others of its segment: its element and id, and its kind.

    A code without an id is told by all it says of itself.
    """
    values = dict(code.attributes)
    identity = values.get("startRef") or values.get("id")
    told = identity or " ".join(f"{name}={value}" for name, value in code.attributes[1:])
    return f"{code.kind} {values.get('element', '')} {told}"


def pair_of(code: InlineCode) -> str:
    """Return what the two codes of a pair share: their element and its id."""
    values = dict(code.attributes)
    element = values.get("element", "")
    # memoQ numbers those of one `rid` again: the code 1 is not the pair 1.
    linked = f"rid {values['rid']}" if values.get("rid") else ""
    identity = linked or values.get("startRef") or values.get("id", "")
    return f"{_BEGINS.get(element, element)} {identity}"


def name_of(code: InlineCode) -> str:
    """Return a code as a user can find it: what it was in the document, or its element."""
    values = dict(code.attributes)
    element, identity = values.get("element", ""), values.get("startRef") or values.get("id", "")
    slash = "/" if code.kind is CodeKind.END else ""
    return code.content or f"<{slash}{element} {identity}>"


def read_content(
    text: bytes, element: Element, vocabulary: Vocabulary, *, keeps_space: bool
) -> Content:
    """Return what is inside an element; `text` is the document as UTF-8."""
    reader = _Reader(text, vocabulary, keeps_space=keeps_space)
    reader.read(element)
    return reader.content()


class _Reader:
    """Goes through an element's content once."""

    def __init__(self, text: bytes, vocabulary: Vocabulary, *, keeps_space: bool) -> None:
        self._document = text
        self._vocabulary = vocabulary
        self._keeps_space = keeps_space
        self._pieces: list[str] = []
        self._length = 0
        self._codes: list[Code] = []
        self._ends_in_layout = False

    def read(self, element: Element) -> None:
        """Take in the text and the codes inside an element."""
        for each in element.content:
            if isinstance(each, str):
                self._read_text(each if self._keeps_space else self._folded(each))
            else:
                self._read_child(each)

    def content(self) -> Content:
        """Return what was taken in."""
        whole = "".join(self._pieces)
        if self._ends_in_layout:
            whole = whole.rstrip()
        text = whole.strip()
        if not text:
            return Content("", tuple(_moved(self._codes, 0, 0)), "", whole)
        start = whole.index(text)
        end = start + len(text)
        return Content(
            text, tuple(_moved(self._codes, start, len(text))), whole[:start], whole[end:]
        )

    def _folded(self, text: str) -> str:
        folded = _INDENTATION.sub(" ", text)
        if not self._length and _INDENTATION.match(text):
            folded = folded.lstrip()
        self._ends_in_layout = folded.endswith(" ") and "\n" in text[len(text.rstrip()) :]
        return folded

    def _read_text(self, text: str) -> None:
        for piece in (text,) if self._vocabulary.pieces is None else self._vocabulary.pieces(text):
            if isinstance(piece, str):
                self._add(piece)
            else:
                code = replace(piece, start=self._length, end=self._length)
                self._codes.append(Code(code, character_data(code.content), key_of(code)))

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)

    def _read_child(self, element: Element) -> None:
        words = self._vocabulary
        if words.is_transparent(element):
            self.read(element)
        elif words.is_hidden(element):
            self._standing(element, CodeKind.UNKNOWN, is_needed=False)
        elif element.name in words.spanning:
            self._spanning(element)
        else:
            kind = words.standing.get(element.name, CodeKind.UNKNOWN)
            self._standing(element, kind, is_needed=element.name not in words.annotations)

    def _spanning(self, element: Element) -> None:
        is_needed = element.name not in self._vocabulary.annotations
        for kind, written in (
            (CodeKind.BEGIN, open_tag(self._document, element)),
            (CodeKind.END, close_tag(self._document, element)),
        ):
            inline = self._inline(element, kind)
            self._codes.append(Code(inline, written, key_of(inline), is_needed, nests=True))
            if kind is CodeKind.BEGIN:
                self.read(element)

    def _standing(self, element: Element, kind: CodeKind, *, is_needed: bool) -> None:
        if element.get("isolated") == "yes":
            kind = CodeKind.ISOLATED
        code = self._inline(element, kind)
        self._codes.append(Code(code, raw(self._document, element), key_of(code), is_needed))

    def _inline(self, element: Element, kind: CodeKind) -> InlineCode:
        place = self._length
        content = self._vocabulary.describe(element, kind)
        return InlineCode(kind, place, place, content, _props(element))


def _props(element: Element) -> Props:
    return (("element", element.name), *element.attributes.items())


def _moved(codes: Sequence[Code], start: int, length: int) -> Sequence[Code]:
    """Return codes with their places in a text whose edges were taken off."""
    if start == 0 and all(code.inline.start <= length for code in codes):
        return codes
    moved = []
    for code in codes:
        place = min(max(code.inline.start - start, 0), length)
        moved.append(replace(code, inline=replace(code.inline, start=place, end=place)))
    return moved
