"""A reviewer who works in Word: edits with and without tracking, comments, rows moved about."""

import io
from collections.abc import Callable

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph
from lxml import etree

TARGET, STATUS, NOTE = 3, 4, 5
WHEN = "2026-11-03T08:00:00Z"


def reviewed(data: bytes, *deeds: Callable[[Document], object]) -> bytes:
    """A table for review after python-docx opened it, did something and saved it."""
    opened = docx.Document(io.BytesIO(data))
    for do in deeds:
        do(opened)
    stream = io.BytesIO()
    opened.save(stream)
    return stream.getvalue()


def pairs(document: Document) -> Table:
    (table,) = document.tables
    return table


def row_of(document: Document, number: int) -> _Row:
    """The row of a segment, from 1; above all stands the head."""
    return pairs(document).rows[number]


def replacing(number: int, old: str, new: str, author: str) -> Callable[[Document], object]:
    """Replace words of a target with tracking on."""

    def do(document: Document) -> None:
        paragraph = row_of(document, number).cells[TARGET].paragraphs[0]
        text = paragraph.text
        start = text.index(old)
        for run in paragraph.runs:
            run._r.getparent().remove(run._r)
        paragraph.add_run(text[:start])
        _tracked(paragraph, "w:del", old, author)
        _tracked(paragraph, "w:ins", new, author)
        paragraph.add_run(text[start + len(old) :])

    return do


def _tracked(paragraph: Paragraph, kind: str, words: str, author: str) -> None:
    if not words:
        return
    mark = OxmlElement(kind)
    for name, value in (("w:id", "77"), ("w:author", author), ("w:date", WHEN)):
        mark.set(qn(name), value)
    run = paragraph.add_run(words)._r
    if kind == "w:del":
        for text in run.findall(qn("w:t")):
            text.tag = qn("w:delText")
    mark.append(run)
    paragraph._p.append(mark)


def writing(number: int, words: str) -> Callable[[Document], object]:
    """Write a target anew without tracking."""

    def do(document: Document) -> None:
        row_of(document, number).cells[TARGET].paragraphs[0].text = words

    return do


def commenting(number: int, words: str, author: str) -> Callable[[Document], object]:
    """Put a comment on a target."""

    def do(document: Document) -> None:
        runs = row_of(document, number).cells[TARGET].paragraphs[0].runs
        document.add_comment(runs, text=words, author=author)

    return do


def choosing(number: int, status: str) -> Callable[[Document], object]:
    """Choose a status in the list of its cell."""

    def do(document: Document) -> None:
        cell = row_of(document, number).cells[STATUS]._tc
        next(each for each in cell.iter() if _is_text(each)).text = status

    return do


def noting(number: int, words: str) -> Callable[[Document], object]:
    """Write into the cell of the notes."""

    def do(document: Document) -> None:
        row_of(document, number).cells[NOTE].paragraphs[0].add_run(words)

    return do


def changing_source(number: int, words: str) -> Callable[[Document], object]:
    """Overwrite a source, which its content control does not let Word's users do."""

    def do(document: Document) -> None:
        cell = row_of(document, number).cells[2]._tc
        next(each for each in cell.iter() if _is_text(each)).text = words

    return do


def _is_text(element: etree._Element) -> bool:
    return element.tag == qn("w:t")


def deleting(number: int) -> Callable[[Document], object]:
    """Delete a row."""

    def do(document: Document) -> None:
        pairs(document)._tbl.remove(row_of(document, number)._tr)

    return do


def moving(number: int, after: int) -> Callable[[Document], object]:
    """Move a row behind another."""

    def do(document: Document) -> None:
        row, other = row_of(document, number)._tr, row_of(document, after)._tr
        other.addnext(row)

    return do
