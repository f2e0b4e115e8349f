"""XLIFF 2.1 as it is written from a project's pairs: a file an article, a unit a pair."""

import shutil
from collections.abc import Iterator, Mapping
from tempfile import SpooledTemporaryFile
from typing import BinaryIO

from workbench.api import ExportArticle, ExportRequest, ExportSegment
from workbench.formats.legal_text import LegalText, attribute_value, character_data
from workbench.formats.xliff import states
from workbench.formats.xliff.fresh import (
    NumberedSpan,
    Side,
    is_translated,
    notes_of,
    sides,
    status_of,
    written,
)
from workbench.formats.xliff.roles import OWN_TYPE
from workbench.formats.xliff.xliff2 import NAMESPACE
from workbench.model.article import WorkbenchWarning
from workbench.model.segment import InlineKind

# In bytes: a body up to this size is not put on the disk while its languages are gathered.
IN_MEMORY = 8 * 2**20

# A document has one source language; articles in several variants share this one.
ANY_CHINESE = "zh"

_SUB_TYPES: Mapping[InlineKind, str] = {
    InlineKind.STRONG: "xlf:b",
    InlineKind.EMPHASIS: "xlf:i",
    InlineKind.SUPERSCRIPT: "duizhao:sup",
    InlineKind.SUBSCRIPT: "duizhao:sub",
}
_EMPTY = '  <file id="f1">\n    <group id="g1"/>\n  </file>\n'


class Xliff21Exporter:
    """Writes XLIFF 2.1, article by article, in constant memory."""

    name = "xlf"
    suffix = ".xlf"

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the whole document; return what had to be changed to fit the format."""
        legal = LegalText()
        languages: set[str] = set()
        with SpooledTemporaryFile(max_size=IN_MEMORY) as body:
            for number, article in enumerate(request.articles, 1):
                languages.add(article.article.language)
                for piece in _file(article, number, legal):
                    body.write(piece.encode("utf-8"))
            stream.write(_start(languages, request.target_language).encode("utf-8"))
            body.seek(0)
            shutil.copyfileobj(body, stream)
        if not languages:
            stream.write(_EMPTY.encode("utf-8"))
        stream.write(b"</xliff>\n")
        return legal.warnings()


def _start(languages: set[str], target_language: str) -> str:
    source = next(iter(languages)) if len(languages) == 1 else ANY_CHINESE
    values = {"version": "2.1", "srcLang": source, "trgLang": target_language}
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="{NAMESPACE}"{written(values)}>\n'


def _file(article: ExportArticle, number: int, legal: LegalText) -> Iterator[str]:
    title = legal.clean(article.article.title, "title")
    values = {"id": f"f{number}", "original": title, "xml:space": "preserve"}
    yield f"  <file{written(values)}>\n"
    for each in article.segments:
        yield _unit(each, legal)
    if not article.segments:
        yield '    <group id="g1"/>\n'
    yield "  </file>\n"


def _unit(each: ExportSegment, legal: LegalText) -> str:
    segment = each.segment
    place = f"a{segment.article_id}-s{segment.id}"
    source, target = sides(each, legal, place)
    values = {
        "id": place,
        "type": f"{OWN_TYPE}{segment.role}",
        "translate": "no" if segment.locked else "",
    }
    lines = [
        f"    <unit{written(values)}>",
        *_notes(each, legal, place),
        *_original_data(source, target),
        f"      <segment{written(_state(each))}>",
        f"        <source>{source.markup(_tags)}</source>",
    ]
    if is_translated(each):
        lines.append(f"        <target>{target.markup(_tags)}</target>")
    return "\n".join([*lines, "      </segment>", "    </unit>\n"])


def _notes(each: ExportSegment, legal: LegalText, place: str) -> Iterator[str]:
    notes = [
        f"        <note{written({'category': author})}>{character_data(text)}</note>"
        for text, author in notes_of(each, legal, place)
    ]
    if notes:
        yield "\n".join(["      <notes>", *notes, "      </notes>"])


def _original_data(source: Side, target: Side) -> Iterator[str]:
    """Yield the tags of links, of which the standard has no more than the type."""
    links = {
        each.number: each.span.href
        for each in (*source.spans, *target.spans)
        if each.span.kind is InlineKind.LINK
    }
    if links:
        yield "      <originalData>"
        for number, href in links.items():
            code = character_data(f'<a href="{attribute_value(href)}">')
            yield f'        <data id="d{number}">{code}</data>'
        yield '        <data id="end">&lt;/a&gt;</data>'
        yield "      </originalData>"


def _state(each: ExportSegment) -> Mapping[str, str]:
    if not is_translated(each):
        return {}
    state, sub_state = states.state_2_of_status(status_of(each))
    return {"state": state, "subState": sub_state or ""}


def _tags(numbered: NumberedSpan) -> tuple[str, str]:
    span, number = numbered.span, numbered.number
    if span.kind is InlineKind.LINK:
        data = f'dataRefStart="d{number}" dataRefEnd="end"'
        return f'<pc id="{number}" type="link" {data}>', "</pc>"
    return f'<pc id="{number}" type="fmt" subType="{_SUB_TYPES[span.kind]}">', "</pc>"
