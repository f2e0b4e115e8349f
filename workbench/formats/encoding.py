"""Bytes become text: by what is marked, said or declared, then strict UTF-8, then by likelihood."""

import codecs
from dataclasses import dataclass, replace

from workbench.api import Document
from workbench.formats.articles.markup_events import Attributes, Listener, tell
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError
from workbench.text.hidden_characters import without_broken
from workbench.text.variant_detection import is_frequent

# In bytes: how much is looked at to know a format or a declaration.
PEEK = 4096

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SUPERSETS = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "hz": "hz",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "utf_8_sig": "utf-8",
}

# What servers and editors declare by default, and what no Chinese text can be in.
_SAYING_NOTHING = frozenset({"ascii", "latin_1", "iso8859-1", "cp1252", "iso8859_1"})

_CANDIDATES = ("gb18030", "big5hkscs")
_FILES = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
    b"RIFF",
    b"\x7fELF",
)
_CONTROLS = bytes({*range(32)} - {9, 10, 12, 13, 27})

# Of the bytes looked at: with a larger share of control characters it is no text.
_MOST_CONTROLS = 0.02

# So many NULs in a row stand in binary files only; one of its own can stray into a text.
_PADDING = b"\x00" * 4

# Up to this share of damaged characters a text is UTF-8 with damage, not another encoding.
_WRONG_BYTES = 0.02


_LAST_OF_TWO_BYTES = "\u07ff"

# From this share of frequent characters on, Chinese is likelier than a text in, say, Cyrillic.
_LEAST_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Decoded:
    """A document's text, the encoding it was in, and what had to be assumed."""

    text: str
    encoding: str
    warnings: tuple[WorkbenchWarning, ...] = ()


def decode(document: Document) -> Decoded:
    """Return the text of a document; NULs and lone surrogates in it become the character `�`.

    In this order: the encoding the user chose, a byte order mark, what the transport declared, what
    the document declares in a `meta` element, strict UTF-8, and then the likelier of GB18030 and
    Big5. Raises `InputError`: `import.unknown_encoding` and `import.wrong_encoding` for a chosen
    one, `import.binary`, `import.encoding` where nothing fits.
    """
    decoded = _decode(document)
    text, broken = without_broken(decoded.text)
    if not broken:
        return decoded
    warning = WorkbenchWarning("import.replaced_characters", str(broken))
    return replace(decoded, text=text, warnings=(*decoded.warnings, warning))


def _decode(document: Document) -> Decoded:
    data = document.data
    if document.encoding:
        return _chosen(document)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, errors="replace")
            return Decoded(text, encoding)
    utf16 = _without_mark(data)
    if utf16:
        return utf16
    if _is_binary(data):
        raise InputError("import.binary", name=document.name)
    for declared in (document.declared, _declared_inside(data[:PEEK])):
        known = _known(declared)
        declared_text = _strictly(data, known) if known else None
        if declared_text is not None:
            return Decoded(declared_text, known)
    return _utf8(data) or _guessed(document)


def peek(document: Document) -> str:
    """Return the beginning of a document as text, good enough to know its format by."""
    data = document.data[:PEEK]
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="ignore")
    if document.encoding:
        return data.decode(_known(document.encoding) or "utf-8", errors="replace")
    utf16 = _without_mark(data)
    return utf16.text if utf16 else data.decode("utf-8", errors="replace")


def _chosen(document: Document) -> Decoded:
    name = document.encoding
    encoding = _known(name, trusted=True)
    if not encoding:
        raise InputError("import.unknown_encoding", encoding=name)
    text = _strictly(document.data, encoding)
    if text is None:
        raise InputError("import.wrong_encoding", name=document.name, encoding=name)
    return Decoded(text.removeprefix("\ufeff"), encoding)


def _known(name: str, *, trusted: bool = False) -> str:
    """Return Python's name of a Chinese or Unicode encoding, "" for what means nothing here."""
    try:
        info = codecs.lookup(name.strip().strip("\"'")) if name.isascii() else None
    except (LookupError, ValueError):
        return ""
    if info is None or not getattr(info, "_is_text_encoding", True):
        return ""
    encoding = info.name.replace("-", "_")
    if encoding in _SAYING_NOTHING and not trusted:
        return ""
    return _SUPERSETS.get(encoding, info.name)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, ValueError):
        return None


def _without_mark(data: bytes) -> Decoded | None:
    """Read UTF-16 without a byte order mark: every line feed in it has a zero byte beside it."""
    for encoding, line_feed, other in (
        ("utf-16-le", b"\n\x00", b"\x00\n"),
        ("utf-16-be", b"\x00\n", b"\n\x00"),
    ):
        if data[:PEEK].count(line_feed) > data[:PEEK].count(other) and len(data) % 2 == 0:
            text = _strictly(data, encoding)
            if text is not None and "\x00" not in text:
                return Decoded(
                    text, encoding, (WorkbenchWarning("import.guessed_encoding", encoding),)
                )
    return None


def _is_binary(data: bytes) -> bool:
    if data.startswith(_FILES) or _PADDING in data:
        return True
    start = data[: PEEK * 16]
    return len(start) - len(start.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(start)


class _Declaration(Listener):
    """Finds the encoding that an HTML document declares."""

    def __init__(self) -> None:
        self.encoding = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        """Look at a `meta` element."""
        if tag == "meta" and not self.encoding:
            content = attributes.get("content", "")
            self.encoding = attributes.get("charset") or content.lower().partition("charset=")[2]


def _declared_inside(start: bytes) -> str:
    if b"charset" not in start.lower():
        return ""
    declaration = _Declaration()
    tell(declaration, start.decode("latin-1"))
    return declaration.encoding


def _utf8(data: bytes) -> Decoded | None:
    """Read UTF-8, also where the file was cut off in a character or has a few wrong bytes."""
    try:
        text = data.decode("utf-8")
        return Decoded(text, "utf-8") if text.isascii() or _has_wide(text) else None
    except UnicodeDecodeError as error:
        if error.end == len(data) and error.reason == "unexpected end of data":
            text = data[: error.start].decode("utf-8")
            if not text.isascii():
                return Decoded(text, "utf-8", (WorkbenchWarning("import.cut_off"),))
    text = data.decode("utf-8", errors="replace")
    wrong = text.count("\ufffd")
    written = sum(character > _LAST_OF_TWO_BYTES for character in text) - wrong
    if wrong <= _WRONG_BYTES * written:
        return Decoded(text, "utf-8", (WorkbenchWarning("import.damaged_text", str(wrong)),))
    return None


def _guessed(document: Document) -> Decoded:
    """Read with the encoding under which the text has the more frequent characters."""
    unlikely = _strictly(document.data, "utf-8")
    best = None if unlikely is None else Decoded(unlikely, "utf-8")
    best_share = 0.0 if best is None else _LEAST_SHARE
    for encoding in _CANDIDATES:
        text = _strictly(document.data, encoding)
        share = _share_of_frequent(text) if text else 0.0
        if text and share > best_share:
            warning = WorkbenchWarning("import.guessed_encoding", encoding)
            best, best_share = Decoded(text, encoding, (warning,)), share
    if best is None:
        raise InputError("import.encoding", name=document.name)
    return best


def _has_wide(text: str) -> bool:
    """Return whether there is a character that UTF-8 needs three bytes for, as all Chinese ones."""
    return max(text) > _LAST_OF_TWO_BYTES


def _share_of_frequent(text: str) -> float:
    """Return which share of the characters beyond ASCII is frequent in Chinese text."""
    beyond = [character for character in text if character > "\x7f"]
    return sum(map(is_frequent, beyond)) / len(beyond) if beyond else 0.0
