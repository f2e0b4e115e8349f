"""Kinds of files that hold no article this program reads, known by what is in them.

A table: each kind has the name of its format, how it is recognised, and the advice that the user is
given (the code `import.is_…`). An importer that is surer than `SURE` of a document takes it over.
"""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.api import Document
from workbench.formats.encoding import peek
from workbench.formats.tables import is_separated
from workbench.text.patterns import compiled

# The confidence, of 100, from which on an importer reads what is known here as something else.
SURE = 90

# In bytes: how much of a packed file's beginning and end is searched for the names in it.
_EDGE = 65_536


@dataclass(frozen=True, slots=True)
class Look:
    """A document as recognisers see it: its bytes, and the beginning of its text without a mark.

    `root` is the name of the first element, without a prefix, where the text begins like XML.
    """

    data: bytes
    text: str
    suffix: str
    root: str = ""
    declared: bool = False

    def packs(self, *names: bytes) -> bool:
        """Return whether a packed file has one of these names in it."""
        edges = (self.data[:_EDGE], self.data[-_EDGE:])
        is_packed = self.data.startswith((b"PK\x03\x04", b"PK\x05\x06"))
        return is_packed and any(name in edge for name in names for edge in edges)


@dataclass(frozen=True, slots=True)
class ForeignKind:
    """A kind of file; `advice` is the last part of its error's code.

    `suffixes` are those of files that the user may take for articles: in a folder they are named
    as not imported, where pictures and scripts are passed over.
    """

    format: str
    advice: str
    is_one: Callable[[Look], bool]
    suffixes: tuple[str, ...] = ()


def foreign_kind(document: Document) -> ForeignKind | None:
    """Return what a document is if it is a file of a known other kind; the first that fits."""
    look = _look(document)
    return next((kind for kind in KINDS if kind.is_one(look)), None)


def foreign_suffixes() -> frozenset[str]:
    """Return the suffixes, with their dots, of files that hold texts nobody here reads."""
    return frozenset(suffix for kind in KINDS for suffix in kind.suffixes)


_PROLOG = compiled(
    r"(?:\s|<\?(?!xml\s).*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)*", re.DOTALL
)
_DECLARATION = compiled(r"\s*<\?xml\s[^>]*\?>")
_ROOT = compiled(r"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)(?=[\s/>])")


def _look(document: Document) -> Look:
    text = peek(document).lstrip("\ufeff \t\r\n")
    suffix = f".{document.name.rpartition('.')[2].lower()}" if "." in document.name else ""
    declaration = _DECLARATION.match(text)
    start = _PROLOG.match(text, declaration.end() if declaration else 0)
    root = _ROOT.match(text, start.end() if start else 0)
    name = root[1] if root else ""
    return Look(document.data, text, suffix, name, declared=declaration is not None)


def _begins(*marks: bytes) -> Callable[[Look], bool]:
    return lambda look: look.data.startswith(marks)


def _holds(*names: bytes) -> Callable[[Look], bool]:
    return lambda look: look.packs(*names)


def _is_root(*names: str, saying: str = "") -> Callable[[Look], bool]:
    return lambda look: look.root in names and saying in look.text


def _is_like(pattern: str, flags: int = 0) -> Callable[[Look], bool]:
    compiled = re.compile(pattern, flags)
    return lambda look: compiled.match(look.text) is not None


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _is_old_office(stream: str) -> Callable[[Look], bool]:
    name = stream.encode("utf-16-le")
    return lambda look: look.data.startswith(_OLE) and name in look.data


def _is_riff(*forms: bytes) -> Callable[[Look], bool]:
    return lambda look: look.data[:4] == b"RIFF" and look.data[8:12] in forms


_JSON_START = compiled(
    r"""\{\s*"(?:[^"\\]|\\.)*"\s*:|\[\s*(?:\{\s*["}]|\[|"|-?\d|null|true|false|\])"""
)
_SURE_JSON = compiled(r"""(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:""")


def _is_json(look: Look) -> bool:
    """Return whether a text is JSON: it begins with an object's key, or all of it is an array."""
    if _JSON_START.match(look.text) is None:
        return False
    if _SURE_JSON.match(look.text):
        return True
    try:
        json.loads(look.data)
    except (ValueError, RecursionError):
        return False
    return True


def _is_other_xml(look: Look) -> bool:
    return look.declared and bool(look.root) and look.root.lower() != "html"


_MEDIA_BOX = compiled(rb"....ftyp", re.DOTALL)
_TIME = r"\d{1,2}:\d{2}(?::\d{2})?[,.]\d{1,3}"
_XLIFF = ("xliff",)

# In the order of asking: what names itself most exactly comes first.
KINDS: Sequence[ForeignKind] = (
    ForeignKind("Duizhao", "project", _begins(b"SQLite format 3\x00")),
    ForeignKind("PDF", "pdf", _begins(b"%PDF"), (".pdf",)),
    ForeignKind("PostScript", "pdf", _begins(b"%!PS")),
    ForeignKind("DjVu", "pdf", _begins(b"AT&TFORM"), (".djvu",)),
    ForeignKind("RTF", "document", _begins(b"{\\rtf"), (".rtf",)),
    ForeignKind("EPUB", "book", _holds(b"mimetypeapplication/epub+zip"), (".epub",)),
    ForeignKind("MOBI", "book", lambda look: look.data[60:68] == b"BOOKMOBI", (".mobi", ".azw3")),
    ForeignKind("ODT", "document", _holds(b"application/vnd.oasis.opendocument.text"), (".odt",)),
    ForeignKind(
        "ODS", "table", _holds(b"application/vnd.oasis.opendocument.spreadsheet"), (".ods",)
    ),
    ForeignKind("OpenDocument", "document", _holds(b"application/vnd.oasis.opendocument")),
    ForeignKind("DOCX", "document", _holds(b"word/"), (".docx",)),
    ForeignKind("XLSX", "table", _holds(b"xl/"), (".xlsx",)),
    ForeignKind("PPTX", "document", _holds(b"ppt/"), (".pptx",)),
    ForeignKind("MQXLZ", "bilingual", _holds(b"document.mqxliff"), (".mqxlz",)),
    ForeignKind("ZIP", "archive", _begins(b"PK\x03\x04", b"PK\x05\x06"), (".zip",)),
    ForeignKind("DOC", "document", _is_old_office("WordDocument"), (".doc", ".wps")),
    ForeignKind("XLS", "table", _is_old_office("Workbook"), (".xls",)),
    ForeignKind("Microsoft Office", "document", _begins(_OLE)),
    ForeignKind("7z", "archive", _begins(b"7z\xbc\xaf\x27\x1c"), (".7z",)),
    ForeignKind("RAR", "archive", _begins(b"Rar!\x1a\x07"), (".rar",)),
    ForeignKind("gzip", "archive", _begins(b"\x1f\x8b"), (".gz", ".tgz")),
    ForeignKind("bzip2", "archive", _begins(b"BZh9", b"BZh6", b"BZh1")),
    ForeignKind("xz", "archive", _begins(b"\xfd7zXZ\x00")),
    ForeignKind("Zstandard", "archive", _begins(b"\x28\xb5\x2f\xfd")),
    ForeignKind("tar", "archive", lambda look: look.data[257:262] == b"ustar", (".tar",)),
    ForeignKind("PNG", "picture", _begins(b"\x89PNG")),
    ForeignKind("JPEG", "picture", _begins(b"\xff\xd8\xff")),
    ForeignKind("GIF", "picture", _begins(b"GIF87a", b"GIF89a")),
    ForeignKind("TIFF", "picture", _begins(b"II*\x00", b"MM\x00*")),
    ForeignKind("WebP", "picture", _is_riff(b"WEBP")),
    ForeignKind(
        "HEIF", "picture", lambda look: look.data[4:12] in {b"ftypheic", b"ftypavif", b"ftypmif1"}
    ),
    ForeignKind("SVG", "picture", _is_root("svg")),
    ForeignKind("WAV", "recording", _is_riff(b"WAVE")),
    ForeignKind("AVI", "recording", _is_riff(b"AVI ")),
    ForeignKind("MP4", "recording", lambda look: _MEDIA_BOX.match(look.data) is not None),
    ForeignKind("Matroska", "recording", _begins(b"\x1aE\xdf\xa3")),
    ForeignKind("MP3", "recording", _begins(b"ID3")),
    ForeignKind("Ogg", "recording", _begins(b"OggS")),
    ForeignKind("FLAC", "recording", _begins(b"fLaC")),
    ForeignKind("ELF", "program", _begins(b"\x7fELF")),
    ForeignKind(
        "EXE", "program", lambda look: look.data[:2] == b"MZ" and b"\x00" in look.data[:64]
    ),
    ForeignKind("TMX", "memory", _is_root("tmx"), (".tmx",)),
    ForeignKind("SDLXLIFF", "bilingual", _is_root(*_XLIFF, saying="sdl.com"), (".sdlxliff",)),
    ForeignKind("MQXLIFF", "bilingual", _is_root(*_XLIFF, saying="MQXliff"), (".mqxliff",)),
    ForeignKind("XLIFF", "bilingual", _is_root(*_XLIFF), (".xlf", ".xliff", ".txlf", ".mxliff")),
    ForeignKind("TTX", "bilingual", _is_root("TRADOStag"), (".ttx",)),
    ForeignKind("Qt Linguist", "bilingual", _is_root("TS")),
    ForeignKind("PO", "bilingual", _is_like(r'(?:#.*\n|\s)*msg(?:id|ctxt) "'), (".po",)),
    ForeignKind("TBX", "terms", _is_root("martif", "tbx"), (".tbx",)),
    ForeignKind("WXR", "feed", _is_root("rss", saying="wordpress.org/export")),
    ForeignKind("RSS", "feed", _is_root("rss"), (".rss",)),
    ForeignKind("RSS", "feed", _is_root("RDF", saying="purl.org/rss")),
    ForeignKind("Atom", "feed", _is_root("feed"), (".atom",)),
    ForeignKind("OPML", "feed", _is_root("opml")),
    ForeignKind("TTML", "subtitles", _is_root("tt"), (".ttml",)),
    ForeignKind("Word XML", "document", _is_root("wordDocument", "package", saying="microsoft")),
    ForeignKind("FODT", "document", _is_root("document", saying="opendocument"), (".fodt",)),
    ForeignKind("XML", "data", _is_other_xml),
    ForeignKind("WebVTT", "subtitles", _is_like(r"WEBVTT(?:[ \t\r\n]|$)"), (".vtt",)),
    ForeignKind(
        "SRT", "subtitles", _is_like(rf"\d{{1,6}}[ \t]*\r?\n\s*{_TIME}\s*-->\s*{_TIME}"), (".srt",)
    ),
    ForeignKind("ASS", "subtitles", _is_like(r"\[Script Info\]"), (".ass", ".ssa")),
    ForeignKind(
        "LRC",
        "subtitles",
        _is_like(r"(?:\[\w{2,6}:[^\]\n]*\]\s*)*(?:\[\d\d:\d\d[.:]\d{2,3}\][^\n]*\n){3}"),
        (".lrc",),
    ),
    ForeignKind(
        "MHTML",
        "web_archive",
        _is_like(
            r"(?:[\w-]+:[^\n]*\n(?:[ \t]+[^\n]*\n)*)*?"
            r"(?:MIME-Version: *1\.0|Content-Type: *multipart/related)",
            re.IGNORECASE,
        ),
        (".mht", ".mhtml"),
    ),
    ForeignKind("Web Archive", "web_archive", _begins(b"bplist00"), (".webarchive",)),
    ForeignKind("JSON", "data", _is_json),
    ForeignKind(
        "TSV",
        "table",
        lambda look: is_separated(look.text, "\t", named=look.suffix == ".tsv"),
        (".tsv",),
    ),
    ForeignKind(
        "CSV",
        "table",
        lambda look: is_separated(look.text, ",", named=look.suffix == ".csv"),
        (".csv",),
    ),
    ForeignKind(
        "CSV", "table", lambda look: is_separated(look.text, ";", named=look.suffix == ".csv"), ()
    ),
)
