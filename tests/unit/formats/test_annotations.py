"""Highlights and notes as other programs and people read them."""

import csv
import io
import json

from lxml import html

from tests.export_material import article, highlight, pair, request
from workbench.api import Exporter, ExportRequest
from workbench.formats.annotations.csv import COLUMNS, AnnotationCsvExporter
from workbench.formats.annotations.html import AnnotationHtmlExporter
from workbench.formats.annotations.jsonld import AnnotationJsonLdExporter
from workbench.model.highlight import AnchorState, Side


def written(exporter: Exporter, wanted: ExportRequest) -> str:
    stream = io.BytesIO()
    assert exporter.write(wanted, stream) == ()
    return stream.getvalue().decode("utf-8")


def an_export() -> ExportRequest:
    return request(
        article(
            pair(
                "克里𠮷抵达北京",
                "Kerry arrived in Beijing",
                highlights=[
                    highlight(Side.SOURCE, 3, "抵达", kind="term", note="=not a formula"),
                    highlight(Side.TARGET, 0, "Ker<ry", state=AnchorState.ORPHAN),
                ],
                notes=["Which <day>?"],
            )
        )
    )


def test_a_highlight_is_a_web_annotation_with_position_and_quote() -> None:
    page = json.loads(written(AnnotationJsonLdExporter(), an_export()))
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    first = page["items"][0]
    assert (first["type"], first["motivation"]) == ("Annotation", "highlighting")
    assert [body["value"] for body in first["body"]] == ["term", "=not a formula"]
    (target,) = first["target"]
    assert target["source"] == "https://news.example/a?b=1&c=2#segment-1-source"
    assert target["selector"] == [
        {"type": "TextPositionSelector", "start": 3, "end": 5},
        {"type": "TextQuoteSelector", "exact": "抵达", "prefix": "", "suffix": ""},
    ]


def test_a_highlight_that_lost_its_place_has_its_quote_only() -> None:
    page = json.loads(written(AnnotationJsonLdExporter(), an_export()))
    selectors = page["items"][1]["target"][0]["selector"]
    assert [selector["type"] for selector in selectors] == ["TextQuoteSelector"]


def test_a_note_is_a_comment_with_author_and_time() -> None:
    note = json.loads(written(AnnotationJsonLdExporter(), an_export()))["items"][2]
    assert note["motivation"] == "commenting"
    assert note["creator"] == {"type": "Person", "name": "mei"}
    assert note["created"] == "2023-07-18T17:06:40Z"
    assert note["resolved"] is False
    assert note["target"].endswith("#segment-1")


def test_ids_are_addresses_whatever_the_project_is_called() -> None:
    wanted = request(article(pair("甲", "A", notes=["b"]), url=""), project="新 news")
    (item,) = json.loads(written(AnnotationJsonLdExporter(), wanted))["items"]
    assert item["id"] == "urn:duizhao:%E6%96%B0%20news:note:1"
    assert item["target"] == "urn:duizhao:%E6%96%B0%20news:article:1#segment-1"


def test_the_table_has_a_row_a_place_and_no_formula() -> None:
    text = written(AnnotationCsvExporter(), an_export())
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert not text.startswith("\ufeff")
    marked, lost, note = rows
    assert (marked["start"], marked["end"], marked["quote"]) == ("3", "5", "抵达")
    assert marked["note"] == "'=not a formula"
    assert (lost["state"], lost["start"]) == ("orphan", "")
    assert (note["type"], note["note"], note["state"]) == ("note", "Which <day>?", "open")


def test_the_page_marks_the_words_and_escapes_everything() -> None:
    page = html.fromstring(written(AnnotationHtmlExporter(), an_export()))
    assert [mark.text for mark in page.iter("mark")] == ["抵达", "Ker<ry"]
    cells = ["".join(map(str, cell.itertext())) for cell in page.iter("td")]
    assert cells[1] == "克里𠮷抵达北京"
    assert "Which <day>?" in cells
