"""TMX 1.4, the exchange format of translation memories, as it is written."""

import shutil
from collections.abc import Iterator, Mapping
from tempfile import SpooledTemporaryFile
from typing import BinaryIO

from workbench.api import ExportArticle, ExportRequest, ExportSegment
from workbench.formats.instant import to_rfc3339, to_tmx
from workbench.formats.legal_text import LegalText, attribute_value, character_data
from workbench.model.article import Article, Caution
from workbench.model.segment import Segment
from workbench.model.sign_off import SignOff

ALL_LANGUAGES = "*all*"
"""The header's `srclang` where the units differ in theirs (TMX 1.4b, `srclang`)."""
IN_MEMORY = 8 * 2**20
"""In bytes: a body up to this size is not put on the disk while it is counted."""

_TOOL = "Duizhao"
_START = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
_END = "  </body>\n</tmx>\n"


class TmxExporter:
    """Writes one `tu` a pair, in constant memory.

    The text is plain: spans of links and emphasis are left out, so that a match in another tool is
    an exact one. Pairs without a translation are left out and counted in a caution.
    """

    name = "tmx"
    suffix = ".tmx"

    def __init__(self, version: str) -> None:
        """Sign the files as written by this `version` of the program."""
        self._version = version

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[Caution, ...]:
        """Write the whole document; return what had to be changed to fit the format."""
        with SpooledTemporaryFile(max_size=IN_MEMORY) as body:
            units = _Units(request)
            for unit in units.texts():
                body.write(unit.encode("utf-8"))
            stream.write(self._head(request, units).encode("utf-8"))
            body.seek(0)
            shutil.copyfileobj(body, stream)
        stream.write(_END.encode("utf-8"))
        return units.cautions()

    def _head(self, request: ExportRequest, units: "_Units") -> str:
        header = {
            "creationtool": _TOOL,
            "creationtoolversion": self._version,
            "segtype": "paragraph",
            "o-tmf": _TOOL,
            "adminlang": "en-US",
            "srclang": units.source_language(),
            "datatype": "plaintext",
            "o-encoding": "UTF-8",
            "creationdate": _date(request.exported_at),
            "creationid": units.legal.clean(request.author, "header"),
        }
        project = character_data(units.legal.clean(request.project, "header"))
        return (
            f'{_START}<tmx version="1.4">\n  <header{_attributes(header)}>\n'
            f'    <prop type="x-project">{project}</prop>\n  </header>\n  <body>\n'
        )


class _Units:
    """The units of one request, and what was met while they were written."""

    def __init__(self, request: ExportRequest) -> None:
        self.legal = LegalText()
        self._request = request
        self._languages: set[str] = set()
        self._untranslated = 0

    def texts(self) -> Iterator[str]:
        """Yield each unit as XML, in the order of the request."""
        for exported in self._request.articles:
            yield from self._of_article(exported)

    def source_language(self) -> str:
        """Return the one source language of the units written so far, or `*all*`."""
        only = next(iter(self._languages), ALL_LANGUAGES)
        return only if len(self._languages) == 1 else ALL_LANGUAGES

    def cautions(self) -> tuple[Caution, ...]:
        """Return what had to be left out."""
        missing = Caution("export.untranslated", str(self._untranslated))
        return (*self.legal.cautions(), *([missing] if self._untranslated else []))

    def _of_article(self, exported: ExportArticle) -> Iterator[str]:
        for each in exported.segments:
            target = self.legal.clean(each.segment.target, _unit_id(each.segment))
            if target.strip():
                self._languages.add(exported.article.language)
                yield self._unit(exported, each, target)
            else:
                self._untranslated += 1

    def _unit(self, exported: ExportArticle, each: ExportSegment, target: str) -> str:
        article, place = exported.article, _unit_id(each.segment)
        attributes = {
            "tuid": place,
            "segtype": "paragraph",
            "srclang": article.language,
            **_authorship(each.segment, self.legal, place),
        }
        notes = [_element("note", self.legal.clean(note.text, place)) for note in each.notes]
        props = [
            _element("prop", self.legal.clean(value, place), type=f"x-{name}")
            for name, value in _properties(exported, each.segment).items()
            if value
        ]
        variants = [
            f'      <tuv xml:lang="{attribute_value(language)}">'
            f"<seg>{_segment_content(text)}</seg></tuv>\n"
            for language, text in self._variants(article, each, target)
        ]
        inside = "".join([*notes, *props, *variants])
        return f"    <tu{_attributes(attributes)}>\n{inside}    </tu>\n"

    def _variants(
        self, article: Article, each: ExportSegment, target: str
    ) -> Iterator[tuple[str, str]]:
        """Yield language and text: source, target, and the conversion if it is another form."""
        place, conversion = _unit_id(each.segment), self._request.conversion
        yield article.language, self.legal.clean(each.segment.source, place)
        yield self._request.target_language, target
        if conversion != article.language and conversion in each.conversions:
            yield conversion, self.legal.clean(each.conversions[conversion], place)


def _unit_id(segment: Segment) -> str:
    """Return the `tuid`: stable, for neither id is ever used again."""
    return f"a{segment.article_id}-s{segment.id}"


def _segment_content(text: str) -> str:
    """Return the inside of a `seg`; the one place where inline codes would be written."""
    return character_data(text)


def _properties(exported: ExportArticle, segment: Segment) -> Mapping[str, str]:
    article, sign_off = exported.article, exported.sign_off
    published = article.published_at
    signed = {} if sign_off is None else _signature(sign_off)
    return {
        "role": segment.role,
        "status": segment.status,
        "origin": segment.origin,
        "title": article.title,
        "url": article.url,
        "published": "" if published is None else to_rfc3339(published),
        "vouched-by": segment.vouched_by,
        **signed,
    }


def _signature(sign_off: SignOff) -> Mapping[str, str]:
    return {
        "signed-by": sign_off.signed_by,
        "signed-at": to_rfc3339(sign_off.signed_at),
        "signed-reason": sign_off.reason,
        "signed-open": ", ".join(f"{each.number}:{each.kind}" for each in sign_off.left),
    }


def _authorship(segment: Segment, legal: LegalText, place: str) -> Mapping[str, str]:
    return {
        "creationdate": _date(segment.created_at),
        "creationid": legal.clean(segment.created_by, place),
        "changedate": _date(segment.changed_at),
        "changeid": legal.clean(segment.changed_by, place),
    }


def _date(milliseconds: int) -> str:
    return to_tmx(milliseconds) if milliseconds else ""


def _attributes(values: Mapping[str, str]) -> str:
    return "".join(f' {name}="{attribute_value(value)}"' for name, value in values.items() if value)


def _element(name: str, text: str, **attributes: str) -> str:
    return f"      <{name}{_attributes(attributes)}>{character_data(text)}</{name}>\n"
