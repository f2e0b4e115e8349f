"""Units of a TMX put together from its elements."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers.expat import XMLParserType

from workbench.formats.tmx.drafts import (
    CodeDraft,
    UnitDraft,
    VariantDraft,
    old_language,
    set_history,
)
from workbench.model.errors import InputError
from workbench.model.translation_unit import (
    CodeKind,
    Header,
    InlineCode,
    Props,
    SubFlow,
    TranslationUnit,
    UnitVariant,
)

_CODE_KINDS: Mapping[str, CodeKind] = {
    kind.value: kind for kind in CodeKind if kind is not CodeKind.HIGHLIGHT
}

# The place of a code inside another code's sub-flow, which stands nowhere in the text.
_NOWHERE = -1


class _Text:
    """Text that is being collected, and how long it is."""

    __slots__ = ("length", "pieces")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0

    def add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def whole(self) -> str:
        return "".join(self.pieces)


class _OpenCode:
    """An inline code whose end has not come yet."""

    __slots__ = ("attributes", "content", "kind", "open_subs", "place", "start", "subs")

    def __init__(self, kind: CodeKind, start: int, place: int, attributes: Props) -> None:
        self.kind = kind
        self.start = start
        self.place = place
        self.attributes = attributes
        self.content = _Text()
        self.open_subs: list[tuple[int, Props]] = []
        self.subs: list[SubFlow] = []


class _Segment:
    """A `seg` with codes in it: its text so far, the codes that are whole, and the open ones."""

    __slots__ = ("codes", "open", "text")

    def __init__(self) -> None:
        self.text = _Text()
        self.codes: list[InlineCode | None] = []
        self.open: list[_OpenCode] = []

    def add(self, text: str) -> None:
        """Take text where it belongs: into the innermost code, or into the segment's own."""
        inside = self.open[-1] if self.open else None
        is_content = inside is not None and inside.kind is not CodeKind.HIGHLIGHT
        (inside.content if inside is not None and is_content else self.text).add(text)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Begin an inline element."""
        inside = self.open[-1] if self.open else None
        if name == "sub" and inside is not None:
            inside.open_subs.append((inside.content.length, tuple(attributes.items())))
            return
        if inside is not None and inside.kind is not CodeKind.HIGHLIGHT:
            # A code inside a code's sub-flow is that code's own content and stands nowhere in the
            # text; its words count as content.
            self.open.append(_OpenCode(CodeKind.UNKNOWN, self.text.length, _NOWHERE, ()))
            return
        kind = _CODE_KINDS.get(name, CodeKind.HIGHLIGHT)
        place = len(self.codes)
        self.open.append(_OpenCode(kind, self.text.length, place, tuple(attributes.items())))
        # Kept free, so that the codes stand in the order in which they begin.
        self.codes.append(None)

    def end(self, name: str) -> None:
        """End an inline element."""
        if not self.open:
            return
        code = self.open[-1]
        if name == "sub" and code.open_subs:
            start, attributes = code.open_subs.pop()
            code.subs.append(SubFlow(start, code.content.length, attributes))
            return
        self.open.pop()
        if code.place == _NOWHERE:
            self.open[-1].content.add(code.content.whole())
            return
        self.codes[code.place] = InlineCode(
            code.kind,
            code.start,
            self.text.length,
            code.content.whole(),
            code.attributes,
            tuple(code.subs),
        )

    def whole(self) -> tuple[InlineCode, ...]:
        """Return the codes in the order in which they begin."""
        return tuple(code for code in self.codes if code is not None)


class UnitBuilder:
    """Makes units of the elements that a parser meets.

    The parser calls the functions of a `TreeBuilder`, which are C, and Python runs once a unit, not
    once for each of its thirty events. `root` and `body` are the elements'
    names as written, with any prefix; `version` is TMX's.
    """

    def __init__(self) -> None:
        """Begin before the document."""
        self.root = ""
        self.body = ""
        self.version = ""
        self.header = Header()
        self._names = _Names()
        self._source_language = ""
        self._body: Element | None = None
        self._lines: list[int] = []
        self._carried = 0
        self.unclosed: int | None = None

    def watch(self, parser: XMLParserType, first_line: int) -> None:
        """Take the events of `parser`, whose text begins on `first_line` of the document."""
        self._parser = parser
        self._first_line = first_line
        self._tree = TreeBuilder()
        self._top = self._tree.start("", {})
        self._body = None
        self._lines = []
        self._carried = 0
        self.unclosed = None
        parser.StartElementHandler = self._tree.start
        parser.EndElementHandler = self._tree.end
        parser.CharacterDataHandler = self._tree.data

    def line(self) -> int:
        """Return the line of the document in which the parser is."""
        return self._first_line + self._parser.CurrentLineNumber - 1

    def expect(self, lines: list[int]) -> None:
        """Take the lines of what looks like units in the text that is parsed next."""
        self._carried = len(self._lines)
        self._lines += lines

    def settle(self) -> list[TranslationUnit]:
        """Return the units that are whole; the last one stays, for it may go on.

        Where one of those that were expected begins inside another, whose end tag is missing,
        nothing is returned, and `unclosed` is its number among those. Raises
        `InputError("tmx.foreign")` where the document is no TMX.
        """
        body = self._body if self._body is not None else self._find_body()
        if body is None:
            return []
        expected = len(self._lines)
        if len(body) != expected:
            units = sum(self._names[each.tag] == "tu" for each in body)
            if units < expected and body and self._holds_another(body[-1]):
                self.unclosed = units - self._carried
                return []
            # The last that was expected was none, but words in a comment; or one was not expected.
            del self._lines[units:]
            self._lines += [self.line()] * (units - expected)
        return self._taken(body, len(body) - 1)

    def finish(self) -> list[TranslationUnit]:
        """Return the last units that are whole, and forget one that is not."""
        body = self._body if self._body is not None else self._find_body()
        if body is None:
            return []
        # A mark lands in the innermost element that is open. Where that is the last unit, or the
        # body, the last child of the body is not to be taken: the unit, or the mark.
        mark = self._tree.start("", {})
        self._tree.end("")
        root = self._top[0]
        is_over = self._top[-1] is mark or (body is not root and root[-1] is mark)
        whole = len(body) if is_over else len(body) - 1
        self._lines += [self.line()] * (whole - len(self._lines))
        return self._taken(body, whole)

    def last(self) -> Element | None:
        """Return the last element of the body that is kept, whole or not."""
        return self._body[-1] if self._body is not None and len(self._body) else None

    def finish_between(self, last: Element | None) -> list[TranslationUnit] | None:
        """Return the last units if the parser stands between two of them; else `None`.

        The text parsed since `last` was the last element must end in the end of a unit, and no
        comment, section or instruction may begin in it.
        """
        body = self._body
        # Without a new element, all of that text may have stood in a comment.
        if body is None or not len(body) or body[-1] is last:
            return None
        mark = self._tree.start("", {})
        self._tree.end("")
        if body[-1] is mark:
            del body[-1]
            self._lines += [self.line()] * (len(body) - len(self._lines))
            units = self._taken(body, len(body))
            self._lines.clear()
            return units
        around = body[-1]
        while around[-1] is not mark:
            around = around[-1]
        del around[-1]
        return None

    def pass_over(self, lines: int) -> None:
        """Count lines of the document that the parser is not shown."""
        self._first_line += lines

    @property
    def source_language(self) -> str:
        """Return the header's source language."""
        return self._source_language

    def _taken(self, body: Element, count: int) -> list[TranslationUnit]:
        """Take the first elements out of the body; return those that are units."""
        if count < 1:
            return []
        elements = body[:count]
        del body[:count]
        names, default = self._names, self._source_language
        units = [each for each in elements if names[each.tag] == "tu"]
        lines = self._lines[: len(units)]
        del self._lines[: len(units)]
        return [_unit(each, line, default, names) for each, line in zip(units, lines, strict=True)]

    def _holds_another(self, last: Element) -> bool:
        """Return whether a unit holds another one."""
        return any(self._names[each.tag] == "tu" for child in last for each in child.iter())

    def _find_body(self) -> Element | None:
        """Look for the body, and take the header before it."""
        if not len(self._top):
            return None
        root = self._top[0]
        name = self._names[root.tag]
        if name != "tmx":
            raise InputError("tmx.foreign", reason=name)
        is_first = not self.root
        self.root = root.tag
        self.body = self.body or root.tag.removesuffix("tmx") + "body"
        self.version = root.get("version", self.version)
        for child in root:
            name = self._names[child.tag]
            if name == "header" and (is_first or not self.header.attributes):
                self.header = _header(child, self._names)
                self._source_language = self.header.source_language
            elif name == "body":
                self.body = child.tag
                self._body = child
            elif name == "tu" and self._body is None:
                self._body = root  # Some old converters leave the body out.
        return self._body


class _Names(dict[str, str]):
    """Names of elements without their prefixes."""

    def __missing__(self, written: str) -> str:
        self[written] = name = written.rpartition(":")[2]
        return name


def _header(element: Element, local: _Names) -> Header:
    notes, props = _facts(element, local)
    return Header(tuple(element.attrib.items()), props, notes)


def _unit(element: Element, line: int, default: str, local: _Names) -> TranslationUnit:
    """Return the unit that a `tu` is; `default` is the header's source language."""
    given = element.attrib
    unit = UnitDraft()
    unit.source_language = given.get("srclang") or default
    unit.tuid = given.get("tuid", "")
    unit.line = line
    set_history(unit, given)
    variants: list[UnitVariant] = []
    props: list[tuple[str, str]] = []
    notes: list[str] = []
    for child in element:
        name = child.tag
        if ":" in name:
            name = local[name]
        if name == "prop":
            text = _text(child) if len(child) else child.text or ""
            props.append((child.get("type", ""), text))
        elif name == "tuv":
            variants.append(_variant(child, local))
        elif name == "note":
            notes.append(_text(child))
    unit.variants = tuple(variants)
    unit.notes = tuple(notes)
    unit.props = tuple(props)
    return unit.frozen()


def _variant(element: Element, local: _Names) -> UnitVariant:
    given = element.attrib
    variant = VariantDraft()
    variant.language = given.get("xml:lang") or old_language(given)
    variant.text, variant.codes = "", ()
    set_history(variant, given)
    variant.notes = variant.props = ()
    if len(element) == 1 and element[0].tag == "seg":  # as nearly all are
        seg = element[0]
        if len(seg):
            variant.text, variant.codes = _plainly_coded(seg) or _with_codes(seg, local)
        else:
            variant.text = seg.text or ""
        return variant.frozen()
    variant.notes, variant.props = _facts(element, local)
    for child in element:
        name = child.tag
        if name == "seg" or local[name] == "seg":
            if len(child):
                variant.text, variant.codes = _plainly_coded(child) or _with_codes(child, local)
            else:
                variant.text = child.text or ""
    return variant.frozen()


def _plainly_coded(element: Element) -> tuple[str, tuple[InlineCode, ...]] | None:
    """Return what `_with_codes` does, sooner; `None` where codes hold elements."""
    text = element.text or ""
    pieces, length = [text], len(text)
    codes: list[InlineCode] = []
    for child in element:
        kind = _CODE_KINDS.get(child.tag)
        if kind is None or len(child):
            return None
        code = CodeDraft()
        code.kind, code.start, code.end, code.subs = kind, length, length, ()
        code.content, code.attributes = child.text or "", tuple(child.attrib.items())
        codes.append(code.frozen())
        tail = child.tail
        if tail:
            pieces.append(tail)
            length += len(tail)
    return "".join(pieces), tuple(codes)


def _facts(element: Element, local: _Names) -> tuple[tuple[str, ...], Props]:
    notes = tuple(_text(child) for child in element if local[child.tag] == "note")
    props = tuple(
        (child.get("type", ""), _text(child)) for child in element if local[child.tag] == "prop"
    )
    return notes, props


def _text(element: Element) -> str:
    return "".join(element.itertext()) if len(element) else element.text or ""


def _with_codes(element: Element, local: _Names) -> tuple[str, tuple[InlineCode, ...]]:
    """Return a segment's text, and its codes in the order in which they begin."""
    segment = _Segment()
    segment.add(element.text or "")
    # Iterators, not recursion: nothing limits how deep elements stand in one another.
    inside: list[tuple[Iterator[Element], Element]] = [(iter(element), element)]
    while inside:
        children, parent = inside[-1]
        child = next(children, None)
        if child is None:
            inside.pop()
            if inside:
                segment.end(local[parent.tag])
                segment.add(parent.tail or "")
        else:
            segment.start(local[child.tag], child.attrib)
            segment.add(child.text or "")
            inside.append((iter(child), child))
    return segment.text.whole(), segment.whole()
