"""The text of Word's paragraphs in pieces: how each is marked, by whom changed, what it hangs on.

python-docx leaves out what stands in tracked changes, content controls and fields; here all of it
is met, and what is left out is counted.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from workbench.formats.articles.paragraph import Ink
from workbench.formats.word.document import WordDocument
from workbench.formats.word.names import MC, R, W, child_says, elements, local, moment, said, toggle
from workbench.model.review import ChangeKind

UNMARKED = Ink()


@dataclass(frozen=True, slots=True)
class Revision:
    """Who changed what when; `at` is milliseconds since the epoch, 0 where unknown."""

    kind: ChangeKind
    author: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """A span of text; `revisions` from the outermost in: deleted text may be inserted too.

    `style` is the id of its character style, `color` its highlighting, `tint` the colour of its
    letters, `size` in half points (0 where not said), `comments` the ids of the comments on it. A
    piece without text carries a comment that is on a place.
    """

    text: str
    ink: Ink = UNMARKED
    style: str = ""
    color: str = ""
    tint: str = ""
    size: int = 0
    hidden: bool = False
    revisions: tuple[Revision, ...] = ()
    comments: tuple[str, ...] = ()

    @property
    def is_removed(self) -> bool:
        """Return whether the text is gone once all changes are accepted."""
        return any(revision.kind.removes for revision in self.revisions)

    @property
    def is_added(self) -> bool:
        """Return whether the text was not there before the changes."""
        return any(not revision.kind.removes for revision in self.revisions)


@dataclass(frozen=True, slots=True)
class Flow:
    """One paragraph: its pieces, what was done to its end, and what stands in it beside text."""

    pieces: tuple[Piece, ...] = ()
    end: Revision | None = None
    pictures: tuple[str, ...] = ()
    """What each picture before the text says of itself, "" where nothing."""
    later_pictures: tuple[str, ...] = ()
    boxes: tuple[etree._Element, ...] = ()
    """The contents of text boxes that hang on the paragraph."""
    notes: tuple[str, ...] = ()
    """Footnotes and endnotes, as the document's `notes` are keyed."""


_CHANGES: Mapping[str, ChangeKind] = {
    "ins": ChangeKind.INSERTED,
    "del": ChangeKind.DELETED,
    "moveFrom": ChangeKind.MOVED_AWAY,
    "moveTo": ChangeKind.MOVED_HERE,
}
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_WITHIN = frozenset({"smartTag", "sdtContent", "customXml", "bdo", "dir", "rubyBase", "hyperlink"})
_SAID_ELSEWHERE = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr"})


def revision_of(element: etree._Element, kind: ChangeKind) -> Revision:
    """Return who made a change, by the attributes of its element."""
    return Revision(kind, said(element, "author"), moment(said(element, "date")))


def marked_revision(properties: etree._Element | None) -> Revision | None:
    """Return what was done to a row or to a paragraph's end, by its properties."""
    for element in () if properties is None else elements(properties):
        kind = _CHANGES.get(local(element))
        if kind is not None:
            return revision_of(element, kind)
    return None


@dataclass(frozen=True, slots=True)
class _Setting:
    """What holds where an element stands."""

    ink: Ink = UNMARKED
    revisions: tuple[Revision, ...] = ()


@dataclass(slots=True)
class _Field:
    """A field being read: its instruction up to the separator, then its result."""

    instruction: str = ""
    in_result: bool = False
    link: int = 0

    @property
    def href(self) -> str:
        """Return the address of a hyperlink's field, "" for another."""
        words = self.instruction.replace('"', " ").split()
        is_link = bool(words) and words[0].upper() == "HYPERLINK"
        return (
            next((word for word in words[1:] if not word.startswith("\\")), "") if is_link else ""
        )


class FlowReader:
    """Reads a document's paragraphs in order; fields and comments may go over several.

    `left_out` counts what a reader may have to tell of: `hidden`, `symbols`, `formulas`.
    """

    def __init__(self, document: WordDocument) -> None:
        """Begin at a document's beginning."""
        self._document = document
        self._fields: list[_Field] = []
        self._comments: list[str] = []
        self._links = 0
        self.left_out: Counter[str] = Counter()
        self._gathered = _Gathered()
        self._readers: Mapping[str, Callable[[etree._Element, _Setting], None]] = {
            "r": self._run,
            "t": self._text,
            "delText": self._text,
            "instrText": self._instruction,
            "delInstrText": self._instruction,
            "fldChar": self._field_mark,
            "fldSimple": self._simple_field,
            "br": self._break,
            "sym": self._symbol,
            "drawing": self._drawing,
            "pict": self._drawing,
            "object": self._drawing,
            "footnoteReference": self._note,
            "endnoteReference": self._note,
            "commentRangeStart": self._comment_start,
            "commentRangeEnd": self._comment_end,
            "commentReference": self._comment_place,
            "oMath": self._formula,
            "AlternateContent": self._alternative,
        }

    def paragraph(self, element: etree._Element) -> Flow:
        """Return a paragraph's pieces; call for each paragraph once, in order."""
        self._gathered = _Gathered()
        properties = element.find(W + "pPr")
        self._gathered.style = child_says(properties, "pStyle")
        self._children(element, _Setting())
        marked = None if properties is None else properties.find(W + "rPr")
        return self._gathered.flow(marked_revision(marked))

    def _children(self, element: etree._Element, setting: _Setting) -> None:
        for child in elements(element):
            self._element(child, setting)

    def _element(self, element: etree._Element, setting: _Setting) -> None:
        name = local(element)
        if name in _SAID_ELSEWHERE:
            return
        if name in self._readers:
            self._readers[name](element, setting)
        elif name in _CHANGES:
            change = revision_of(element, _CHANGES[name])
            self._children(element, replace(setting, revisions=(*setting.revisions, change)))
        elif name in _SIGNS:
            self._put(_SIGNS[name], setting)
        elif name == "hyperlink":
            self._children(element, self._linked(element, setting))
        elif name in _WITHIN or name in {"sdt", "ruby"}:
            self._children(element, setting)

    def _linked(self, element: etree._Element, setting: _Setting) -> _Setting:
        href = self._document.links.get(str(element.get(R + "id", "")), "")
        anchor = said(element, "anchor")
        href += f"#{anchor}" if anchor and href else ""
        if not href:
            return setting
        self._links += 1
        return replace(setting, ink=replace(setting.ink, link=self._links, href=href))

    def _run(self, element: etree._Element, setting: _Setting) -> None:
        properties = element.find(W + "rPr")
        gathered = self._gathered
        gathered.run_style = child_says(properties, "rStyle")
        gathered.color = child_says(properties, "highlight").replace("none", "")
        gathered.tint = child_says(properties, "color")
        gathered.size = int(size) if (size := child_says(properties, "sz")).isdecimal() else 0
        gathered.hidden = self._is_hidden(properties)
        self._children(element, replace(setting, ink=self._ink(properties, setting.ink)))

    def _is_hidden(self, properties: etree._Element | None) -> bool:
        hidden = toggle(properties, "vanish")
        styles = self._document.styles
        if hidden is None:
            hidden = styles.style(self._gathered.run_style).hidden
        return bool(styles.style(self._gathered.style).hidden if hidden is None else hidden)

    def _ink(self, properties: etree._Element | None, ink: Ink) -> Ink:
        own = self._document.styles.style(self._gathered.run_style)
        around = self._document.styles.style(self._gathered.style)
        bold, italic = toggle(properties, "b"), toggle(properties, "i")
        strong = own.bold if bold is None else bold
        emphasis = own.italic if italic is None else italic
        dotted = child_says(properties, "em")
        raised = child_says(properties, "vertAlign")
        return replace(
            ink,
            # What a heading's style does to all of its text is no mark on any of it.
            strong=bool(strong) and not around.bold,
            emphasis=(bool(emphasis) and not around.italic) or dotted not in {"", "none"},
            superscript=raised == "superscript",
            subscript=raised == "subscript",
            bold=bool(around.bold if strong is None else strong),
            italic=bool(around.italic if emphasis is None else emphasis),
        )

    def _put(self, text: str, setting: _Setting) -> None:
        inside = [field for field in self._fields if not field.in_result]
        if inside:  # The instruction of a field, or a field nested in one, is not shown.
            return
        link = next((field for field in reversed(self._fields) if field.href), None)
        ink = setting.ink
        if link is not None and not ink.link:
            ink = replace(ink, link=link.link, href=link.href)
        gathered = self._gathered
        self.left_out["hidden"] += gathered.hidden and bool(text.strip())
        gathered.pieces.append(
            Piece(
                text=text,
                ink=ink,
                style=gathered.run_style,
                color=gathered.color,
                tint=gathered.tint,
                size=gathered.size,
                hidden=gathered.hidden,
                revisions=setting.revisions,
                comments=tuple(self._comments),
            )
        )

    def _text(self, element: etree._Element, setting: _Setting) -> None:
        # A line break or a tab inside `w:t` is shown as a space; real ones are elements.
        text = (element.text or "").replace("\n", " ").replace("\t", " ")
        is_kept = element.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
        self._put(text if is_kept else text.strip(" \t\r\n"), setting)

    def _instruction(self, element: etree._Element, _: _Setting) -> None:
        if self._fields and not self._fields[-1].in_result:
            self._fields[-1].instruction += element.text or ""

    def _field_mark(self, element: etree._Element, _: _Setting) -> None:
        kind = said(element, "fldCharType")
        if kind == "begin":
            self._links += 1
            self._fields.append(_Field(link=self._links))
        elif kind == "separate" and self._fields:
            self._fields[-1].in_result = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _simple_field(self, element: etree._Element, setting: _Setting) -> None:
        self._links += 1
        self._fields.append(_Field(said(element, "instr"), in_result=True, link=self._links))
        self._children(element, setting)
        self._fields.pop()

    def _break(self, element: etree._Element, setting: _Setting) -> None:
        if said(element, "type") in {"", "textWrapping"}:
            self._put("\n", setting)

    def _symbol(self, element: etree._Element, setting: _Setting) -> None:
        code = said(element, "char")
        try:
            character = chr(int(code, 16))
        except (ValueError, OverflowError):
            character = "\ufffd"
        self.left_out["symbols"] += 1
        self._put(character, setting)

    def _drawing(self, element: etree._Element, _: _Setting) -> None:
        boxes = list(element.iter(W + "txbxContent"))
        self._gathered.boxes += boxes
        if not boxes:
            described = next((one for one in element.iter() if local(one) == "docPr"), None)
            text = "" if described is None else str(described.get("descr", ""))
            gathered = self._gathered
            is_later = any(piece.text.strip() for piece in gathered.pieces)
            (gathered.later_pictures if is_later else gathered.pictures).append(text)

    def _note(self, element: etree._Element, _: _Setting) -> None:
        kind = local(element).removesuffix("Reference")
        self._gathered.notes.append(f"{kind}:{said(element, 'id')}")

    def _comment_start(self, element: etree._Element, _: _Setting) -> None:
        self._comments.append(said(element, "id"))

    def _comment_end(self, element: etree._Element, _: _Setting) -> None:
        ended = said(element, "id")
        self._comments = [each for each in self._comments if each != ended]

    def _comment_place(self, element: etree._Element, setting: _Setting) -> None:
        comment = said(element, "id")
        if comment not in self._gathered.commented():
            self._put("", setting)
            if self._gathered.pieces:
                last = self._gathered.pieces[-1]
                self._gathered.pieces[-1] = replace(last, comments=(*last.comments, comment))

    def _formula(self, element: etree._Element, setting: _Setting) -> None:
        self.left_out["formulas"] += 1
        self._put(
            "".join(str(one.text or "") for one in element.iter() if local(one) == "t"), setting
        )

    def _alternative(self, element: etree._Element, setting: _Setting) -> None:
        chosen = element.find(MC + "Choice")
        if chosen is None:
            chosen = element.find(MC + "Fallback")
        if chosen is not None:
            self._children(chosen, setting)


class _Gathered:
    """What has been met in the paragraph being read."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.pictures: list[str] = []
        self.later_pictures: list[str] = []
        self.boxes: list[etree._Element] = []
        self.notes: list[str] = []
        self.style = ""
        self.run_style = ""
        self.color = ""
        self.tint = ""
        self.size = 0
        self.hidden = False

    def commented(self) -> frozenset[str]:
        return frozenset(comment for piece in self.pieces for comment in piece.comments)

    def flow(self, end: Revision | None) -> Flow:
        return Flow(
            pieces=tuple(self.pieces),
            end=end,
            pictures=tuple(self.pictures),
            later_pictures=tuple(self.later_pictures),
            boxes=tuple(self.boxes),
            notes=tuple(self.notes),
        )


def paragraphs_in(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs of a cell or a text box in order, those of tables in it left out."""
    for child in elements(element):
        name = local(child)
        if name == "p":
            yield child
        elif name in {"sdt", "sdtContent", "customXml", "smartTag", "ins", "del"}:
            yield from paragraphs_in(child)
