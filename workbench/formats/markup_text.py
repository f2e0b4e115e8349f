"""The text of HTML and TMX files apart from their markup, in a stream and byte for byte.

A lexer after the tokenizer of the HTML standard (§13.2.5) and the productions of XML 1.0 that can
hold a `>`: comments, CDATA sections, processing instructions, declarations with an internal subset,
and quoted attribute values. It builds nothing and remembers a tag's length at most.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from workbench.text.patterns import compiled

# In code points: what begins like markup and does not end within this is text.
LONGEST_MARK = 1_000_000

_RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"})
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut"})
_NAME = compiled(r"</?([A-Za-z][^\s/>]*)")
_LANGUAGE = compiled(r"""\s(?:xml:)?lang\s*=\s*["']([^"']*)["']""", re.IGNORECASE)

_TAG_SIGN = compiled("""["'>]""")
_DECLARATION_SIGN = compiled(r"""["'>\[\]]""")


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
    """Yield markup and text, the markup whole; in time proportional to the length."""
    source = iter(chunks)
    text, at, at_end = "", 0, False
    ends = _Ends(text)
    while True:
        start = _mark_start(text, at, reading.raw)
        if start > at:
            yield False, text[at:start]
            at = start
            continue
        end = ends.of(at) if at < len(text) else 0
        if end > 0:
            yield True, text[at:end]
            at = end
        elif at < len(text) and (at_end or len(text) - at > LONGEST_MARK):
            yield False, text[at]
            at += 1
        elif at_end:
            return
        else:
            text, at_end = _with_more(text[at:], source)
            at, ends = 0, _Ends(text)


def _with_more(kept: str, source: Iterator[str]) -> tuple[str, bool]:
    """Return at least twice as much text, to look seldom, and whether that is all."""
    pieces, length = [kept], 0
    for chunk in source:
        pieces.append(chunk)
        length += len(chunk)
        if length > len(kept):
            return "".join(pieces), False
    return "".join(pieces), True


def _mark_start(text: str, at: int, raw: str) -> int:
    """Return up to where it is certainly text from `at` on."""
    place = at
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


class _Ends:
    """Finds where markup ends in one text, looking at each place of it a few times at most.

    What was found out from one beginning holds for all others that come to the same mark: thousands
    of beginnings without an end would otherwise each be followed to the end of the text.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._last: dict[str, int] = {}
        self._tag_ends: dict[int, int] = {}
        self._looked_from = self._next_sign = -1
        self._declarations = 0

    def of(self, at: int) -> int:
        """Return where the markup that begins at a place ends; 0 where the text ends before."""
        text = self._text
        for opening, closing in _PAIRS:
            if text.startswith(opening, at):
                return self._closing(closing, at + len(opening))
            if opening.startswith(text[at : at + len(opening)]):
                return 0
        if text.startswith("<!", at):
            return self._declaration(at)
        return self._tag(at + 1)

    def _closing(self, closing: str, place: int) -> int:
        if closing not in self._last:
            self._last[closing] = self._text.rfind(closing)
        if self._last[closing] < place:
            return 0
        return self._text.find(closing, place) + len(closing)

    def _declaration(self, at: int) -> int:
        """Return the end of a document type; of anything else behind `<!`, the next `>`."""
        self._declarations += 1
        is_type = self._text[at : at + len(_TYPE)].upper() == _TYPE
        if is_type and self._declarations <= _MOST_TYPES:
            return _declaration_end(self._text, at)
        return self._closing(">", at)

    def _tag(self, place: int) -> int:
        passed = []
        end = 0
        while (sign := self._sign_from(place)) >= 0:
            if sign in self._tag_ends:
                end = self._tag_ends[sign]
                break
            passed.append(sign)
            if self._text[sign] == ">":
                end = sign + 1
                break
            place = self._text.find(self._text[sign], sign + 1) + 1
            if place == 0:
                break
        self._tag_ends.update(dict.fromkeys(passed, end))
        return end

    def _sign_from(self, place: int) -> int:
        """Return the next quotation mark or `>`, -1 for none; asked again nearby, it remembers."""
        if not self._looked_from <= place <= self._next_sign:
            if self._looked_from >= 0 and self._next_sign < 0 and place >= self._looked_from:
                return -1
            found = _TAG_SIGN.search(self._text, place)
            self._looked_from, self._next_sign = place, found.start() if found else -1
        return self._next_sign


_PAIRS = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"))
_TYPE = "<!DOCTYPE"

# Document types with a subset that one text may begin; a file has one.
_MOST_TYPES = 8


def _declaration_end(text: str, at: int) -> int:
    """Return the end of a document type, whose internal subset stands in brackets."""
    depth, place = 0, at + 2
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
