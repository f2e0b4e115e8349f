"""The text of HTML and TMX files apart from their markup, in a stream and byte for byte.

A lexer after the tokenizer of the HTML standard (§13.2.5) and the productions of XML 1.0 that can
hold a `>`: comments, CDATA sections, processing instructions, declarations with an internal subset,
and quoted attribute values. It builds nothing and remembers a tag's length at most.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

LONGEST_MARK = 1_000_000
"""In code points: what begins like markup and does not end within this is text."""

_RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"})
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut"})
_NAME = re.compile(r"</?([A-Za-z][^\s/>]*)")
_LANGUAGE = re.compile(r"""\s(?:xml:)?lang\s*=\s*["']([^"']*)["']""", re.IGNORECASE)

_TAG_SIGN = re.compile("""["'>]""")
_DECLARATION_SIGN = re.compile(r"""["'>\[\]]""")


class MarkupKind(StrEnum):
    """Which files are told apart from text."""

    HTML = "html"
    TMX = "tmx"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a file; the pieces joined together are the file."""

    text: str
    is_text: bool


def split_markup(chunks: Iterable[str], kind: MarkupKind) -> Iterator[Piece]:
    """Yield what is to be read and what is markup, a text node possibly in several pieces.

    In HTML, scripts and styles are markup. In TMX only the segments of Chinese variants are text,
    without the native codes in `bpt`, `ept`, `ph`, `it` and `ut`, but with the `sub` flows in them.
    """
    reading = _Html() if kind is MarkupKind.HTML else _Tmx()
    for is_mark, text in _lex(chunks, reading):
        if is_mark:
            yield Piece(text, is_text=False)
            reading.take(text)
        else:
            yield Piece(text, reading.is_text)


class _Html:
    """Knows whether one is inside an element whose content is no text."""

    def __init__(self) -> None:
        self.raw = ""

    @property
    def is_text(self) -> bool:
        return not self.raw

    def take(self, mark: str) -> None:
        name = _NAME.match(mark)
        if name is None:
            return
        if mark.startswith("</"):
            self.raw = ""
        elif name[1].lower() in _RAW and not mark.endswith("/>"):
            self.raw = name[1].lower()


class _Tmx:
    """Knows whether one is in a Chinese segment and not in a native code."""

    def __init__(self) -> None:
        self.raw = ""
        self._chinese = False
        self._in_segment = False
        self._codes: list[str] = []

    @property
    def is_text(self) -> bool:
        code = bool(self._codes) and self._codes[-1] != "sub"
        return self._in_segment and self._chinese and not code

    def take(self, mark: str) -> None:
        found = _NAME.match(mark)
        name = found[1].lower() if found else ""
        closing = mark.startswith("</")
        if name == "tuv":
            language = _LANGUAGE.search(mark)
            tag = language[1].lower() if language else ""
            self._chinese = not closing and (tag == "zh" or tag.startswith("zh-"))
        elif name == "seg":
            self._in_segment = not closing and not mark.endswith("/>")
            self._codes.clear()
        elif (name in _CODES or name == "sub") and not mark.endswith("/>"):
            self._nest(name, closing=closing)

    def _nest(self, name: str, *, closing: bool) -> None:
        if not closing:
            self._codes.append(name)
        elif self._codes:
            self._codes.pop()


def _lex(chunks: Iterable[str], reading: _Html | _Tmx) -> Iterator[tuple[bool, str]]:
    """Yield markup and text, the markup whole."""
    source = iter(chunks)
    kept, at_end = "", False
    while True:
        start = _mark_start(kept, reading.raw)
        if start > 0:
            yield False, kept[:start]
            kept = kept[start:]
            continue
        end = _mark_end(kept) if kept.startswith("<") and start == 0 else 0
        if end > 0:
            yield True, kept[:end]
            kept = kept[end:]
            continue
        if at_end or len(kept) > LONGEST_MARK:
            if not kept:
                return
            yield False, kept[0]
            kept = kept[1:]
            continue
        chunk = next(source, None)
        at_end = chunk is None
        kept += chunk or ""


def _mark_start(text: str, raw: str) -> int:
    """Return how much of the beginning is certainly text, all of it included."""
    place = 0
    while True:
        place = text.find("<", place)
        if place < 0:
            return len(text)
        if raw:
            wanted = f"</{raw}"
            head = text[place : place + len(wanted)].lower()
            if wanted.startswith(head):
                return place
        elif place + 1 == len(text) or text[place + 1].isalpha() or text[place + 1] in "/!?":
            return place
        place += 1


def _mark_end(text: str) -> int:
    """Return where the markup at the beginning ends; 0 where the text ends before it does."""
    for opening, closing in (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")):
        if text.startswith(opening):
            found = text.find(closing, len(opening))
            return found + len(closing) if found >= 0 else 0
        if opening.startswith(text):
            return 0
    return _declaration_end(text) if text.startswith("<!") else _tag_end(text)


def _tag_end(text: str) -> int:
    place = 1
    while True:
        found = _TAG_SIGN.search(text, place)
        if found is None:
            return 0
        if found[0] == ">":
            return found.end()
        closing = text.find(found[0], found.end())
        if closing < 0:
            return 0
        place = closing + 1


def _declaration_end(text: str) -> int:
    """Return the end of a declaration, whose internal subset stands in brackets."""
    depth, place = 0, 2
    while True:
        found = _DECLARATION_SIGN.search(text, place)
        if found is None:
            return 0
        sign, place = found[0], found.end()
        if sign == ">" and depth == 0:
            return place
        if sign in {'"', "'"}:
            closing = text.find(sign, place)
            if closing < 0:
                return 0
            place = closing + 1
        depth += {"[": 1, "]": -1}.get(sign, 0)
