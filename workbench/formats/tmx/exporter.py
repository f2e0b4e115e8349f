"""The translations of a project as a TMX."""

import shutil
from collections.abc import Iterator
from hashlib import blake2b
from tempfile import SpooledTemporaryFile
from typing import BinaryIO

from workbench.api import ExportRequest
from workbench.formats.instant import to_tmx
from workbench.formats.legal_text import LegalText
from workbench.formats.tmx.exported_units import Exported, ExportedUnits
from workbench.formats.tmx.markup import Dialect, UnitMarkup, header_markup
from workbench.formats.tmx.options import AS_USUAL, TmxOptions
from workbench.formats.tmx.trados import trados_header, trados_unit
from workbench.formats.tmx.writer import BODY, END, START, markup_cautions
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError
from workbench.model.language_tags import is_english
from workbench.model.translation_unit import Header

# The header's `srclang` where the units differ in theirs (TMX 1.4b, `srclang`).
ALL_LANGUAGES = "*all*"

# In bytes: a body up to this size is not put on the disk while it is counted.
IN_MEMORY = 8 * 2**20

_TOOL = "Duizhao"


class TmxExporter:
    """Writes one `tu` a pair, or a sentence, in constant memory.

    At level 1 the text is plain: spans of links and emphasis are left out, so that a match in
    another tool is an exact one. Pairs without a translation are left out and counted in a warning.
    Of several units with one source the best comes last, for other tools keep the last one: the
    furthest status, then the latest change. Raises `InputError("export.target_language")` for a
    target language that is not English.
    """

    name = "tmx"
    suffix = ".tmx"

    def __init__(self, version: str, options: TmxOptions = AS_USUAL) -> None:
        """Sign the files as written by this `version` of the program."""
        self._version = version
        self._options = options

    def with_options(self, options: TmxOptions) -> "TmxExporter":
        """Return an exporter that writes in another way."""
        return TmxExporter(self._version, options)

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the whole document; return what had to be changed to fit the format."""
        if not is_english(request.target_language):
            raise InputError("export.target_language", tag=request.target_language)
        legal = LegalText()
        units = ExportedUnits(request, self._options, legal)
        with SpooledTemporaryFile(max_size=IN_MEMORY) as spool:
            body = _Body(spool, UnitMarkup(Dialect(self._options.level), legal))
            for each in units:
                body.add(each, for_trados=self._options.for_trados)
            header = self._header(request, body.source_language())
            stream.write((START + header_markup(header, legal) + BODY).encode("utf-8"))
            body.copy_to(stream)
        stream.write(END.encode("utf-8"))
        return (*legal.warnings(), *units.warnings(), *markup_cautions(body.markup))

    def _header(self, request: ExportRequest, source_language: str) -> Header:
        attributes = {
            "creationtool": _TOOL,
            "creationtoolversion": self._version,
            "segtype": "paragraph" if self._options.sentences is None else "sentence",
            "o-tmf": _TOOL,
            "adminlang": "en-US",
            "srclang": source_language,
            "datatype": "plaintext",
            "o-encoding": "UTF-8",
            "creationdate": to_tmx(request.exported_at) if request.exported_at else "",
            "creationid": request.author,
        }
        header = Header(tuple(attributes.items()), (("x-project", request.project),))
        return trados_header(header) if self._options.for_trados else header


class _Body:
    """The units as written so far, and which of those with one source is the best."""

    def __init__(self, spool: "SpooledTemporaryFile[bytes]", markup: UnitMarkup) -> None:
        self.markup = markup
        self._spool = spool
        self._lengths: list[int] = []
        self._languages: set[str] = set()
        self._best: dict[bytes, tuple[int, tuple[int, int, int]]] = {}
        self._last: dict[bytes, int] = {}
        self._repeated: set[bytes] = set()

    def add(self, each: Exported, *, for_trados: bool) -> None:
        unit = trados_unit(each.unit) if for_trados else each.unit
        written = self.markup.of(unit, each.segtype)
        number = len(self._lengths)
        self._spool.write(written)
        self._lengths.append(len(written))
        source = f"{unit.source_language}\0{each.unit.variants[0].text}"
        key = blake2b(source.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        rank = (*each.rank, number)
        if key in self._last:
            self._repeated.add(key)
        if key not in self._best or self._best[key][1] < rank:
            self._best[key] = (number, rank)
        self._last[key] = number
        self._languages.add(unit.source_language)

    def source_language(self) -> str:
        """Return the one source language of the units written so far, or `*all*`."""
        only = next(iter(self._languages), ALL_LANGUAGES)
        return only if len(self._languages) == 1 else ALL_LANGUAGES

    def copy_to(self, stream: BinaryIO) -> None:
        """Write the units in their order, but for the best of a source, which comes last."""
        self._spool.seek(0)
        late = {
            self._best[key][0]: self._last[key]
            for key in self._repeated
            if self._best[key][0] != self._last[key]
        }
        if not late:
            shutil.copyfileobj(self._spool, stream)
            return
        held: dict[int, bytes] = {}
        for number, written in enumerate(self._units()):
            if number in late:
                held[late[number]] = written
                continue
            stream.write(written)
            stream.write(held.pop(number, b""))

    def _units(self) -> Iterator[bytes]:
        for length in self._lengths:
            yield self._spool.read(length)
