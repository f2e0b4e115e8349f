"""XLIFF 1.2 as it is written from a project's pairs: a file an article, a unit a pair."""

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from workbench.api import ExportArticle, ExportRequest, ExportSegment
from workbench.formats.legal_text import LegalText, attribute_value, character_data
from workbench.formats.xliff import states
from workbench.formats.xliff.fresh import (
    TOOL,
    NumberedSpan,
    is_translated,
    notes_of,
    sides,
    status_of,
    written,
)
from workbench.formats.xliff.roles import OWN_RESTYPE
from workbench.model.article import WorkbenchWarning
from workbench.model.segment import InlineKind, Status

_START = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
)
_TYPES: Mapping[InlineKind, str] = {
    InlineKind.STRONG: "bold",
    InlineKind.EMPHASIS: "italic",
    InlineKind.SUPERSCRIPT: "x-sup",
    InlineKind.SUBSCRIPT: "x-sub",
}


class Xliff12Exporter:
    """Writes XLIFF 1.2 (transitional), article by article, in constant memory."""

    name = "xliff"
    suffix = ".xliff"

    def __init__(self, version: str) -> None:
        """Sign the files as written by this `version` of the program."""
        self._version = version

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the whole document; return what had to be changed to fit the format."""
        legal = LegalText()
        stream.write(_START.encode("utf-8"))
        has_file = False
        for article in request.articles:
            has_file = True
            pieces = self._file(article, request, legal)
            stream.writelines(piece.encode("utf-8") for piece in pieces)
        if not has_file:
            stream.write(self._empty(request, legal).encode("utf-8"))
        stream.write(b"</xliff>\n")
        return legal.warnings()

    def _file(
        self, article: ExportArticle, request: ExportRequest, legal: LegalText
    ) -> Iterator[str]:
        title = legal.clean(article.article.title, "title")
        yield self._head(title, article.article.language, request.target_language)
        for each in article.segments:
            yield _unit(article, each, request.target_language, legal)
        yield "    </body>\n  </file>\n"

    def _head(self, title: str, language: str, target_language: str) -> str:
        values = {
            "source-language": language,
            "target-language": target_language,
            "datatype": "plaintext",
            "tool-id": TOOL.lower(),
        }
        tool = {"tool-id": TOOL.lower(), "tool-name": TOOL, "tool-version": self._version}
        original = attribute_value(title)
        return (
            f'  <file original="{original}"{written(values)}>\n'
            f"    <header><tool{written(tool)}/></header>\n    <body>\n"
        )

    def _empty(self, request: ExportRequest, legal: LegalText) -> str:
        """Return a file without units: a document has at least one file."""
        title = legal.clean(request.project, "title")
        return f"{self._head(title, 'zh', request.target_language)}    </body>\n  </file>\n"


def _unit(
    article: ExportArticle, each: ExportSegment, target_language: str, legal: LegalText
) -> str:
    segment = each.segment
    place = f"a{segment.article_id}-s{segment.id}"
    source, target = sides(each, legal, place)
    values = {
        "id": place,
        "restype": f"{OWN_RESTYPE}{segment.role}",
        "translate": "no" if segment.locked else "",
        "approved": "yes" if segment.status in {Status.REVIEWED, Status.FINAL} else "",
        "xml:space": "preserve",
    }
    lines = [
        f"      <trans-unit{written(values)}>",
        f'        <source xml:lang="{article.article.language}">{source.markup(_tags)}</source>',
    ]
    if is_translated(each):
        lines.append(
            f"        <target{written(_state(each, target_language))}>"
            f"{target.markup(_tags)}</target>"
        )
    for text, author in notes_of(each, legal, place):
        lines.append(f"        <note{written({'from': author})}>{character_data(text)}</note>")
    return "\n".join([*lines, "      </trans-unit>\n"])


def _state(each: ExportSegment, target_language: str) -> Mapping[str, str]:
    state, qualifier = states.state_of_status(status_of(each))
    told = qualifier or states.qualifier_of_origin(each.segment.origin) or ""
    return {"xml:lang": target_language, "state": state, "state-qualifier": told}


def _tags(numbered: NumberedSpan) -> tuple[str, str]:
    span, number = numbered.span, str(numbered.number)
    if span.kind is not InlineKind.LINK:
        return f'<g id="{number}" ctype="{_TYPES[span.kind]}">', "</g>"
    code = character_data(f'<a href="{attribute_value(span.href)}">')
    return (
        f'<bpt id="{number}" ctype="link">{code}</bpt>',
        f'<ept id="{number}">&lt;/a&gt;</ept>',
    )
