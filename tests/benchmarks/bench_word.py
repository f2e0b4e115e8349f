"""Measure Word files: how soon hostile ones are refused, how long large honest ones take.

    python -m tests.benchmarks.bench_word [--rows 5000]

Prints for each bomb how long its refusal takes and how much memory it takes at most. Then, for a
bilingual table in memoQ's form, for a table given out for review and taken back, and for an
article: seconds; beside it, in the same run, the peer: python-docx reading the texts of the same
file's cells or paragraphs, without changes, comments, keys or codes.
"""

import argparse
import io
import time
import tracemalloc
import zipfile
from collections.abc import Callable

import docx

from tests.bilingual_word_files import memoq
from tests.word_files import cell, paragraph, row, text, word_file, zipped
from workbench.api import Document
from workbench.formats.review.book_table import write_review_xlsx
from workbench.formats.review.given import ReviewRequest, ReviewRow
from workbench.formats.review.reading import read_review
from workbench.formats.review.word_table import write_review_docx
from workbench.formats.word.bilingual import NewTarget, read_bilingual, write_bilingual
from workbench.formats.word.document import open_word
from workbench.formats.word.importer import WordImporter
from workbench.model.errors import InputError
from workbench.model.ids import SegmentId
from workbench.model.segment import Role, Status

MEBIBYTE = 2**20
SOURCE = "渡轮公司周四说，因为台风而停航三天的渡轮，将从周五早上六点起恢复航行，所有班次都照常。"
TARGET = "The ferry company said Thursday that its boats, laid up for three days by the typhoon"


def bombs() -> dict[str, bytes]:
    """Files that mean harm, by what they do."""
    entities = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    bomb = f'<!DOCTYPE d [{entities}<!ENTITY e0 "lol">]><d>&e9;</d>'
    return {
        "50 MB of anything": b"PK\x03\x04" + bytes(50 * MEBIBYTE),
        "one part of 1 GB": inflating(1),
        "40 parts of 90 MB": inflating(40, 90),
        "60,000 parts": zipped({f"p{n}.xml": "" for n in range(60_000)}),
        "entities, 1 GB": word_file(paragraph("x"), parts={"word/comments.xml": bomb}),
        "10,000,000 empty paragraphs": word_file("<w:p/>" * 10_000_000),
        "elements 100,000 deep": word_file(paragraph("<w:sdt>" * 100_000 + "</w:sdt>" * 100_000)),
    }


def inflating(count: int, mebibytes: int = 1024) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for number in range(count):
            with file.open(f"word/document{number or ''}.xml", "w") as part:
                for _ in range(mebibytes):
                    part.write(bytes(MEBIBYTE))
    return stream.getvalue()


def seconds(run: Callable[..., object], *given: object) -> float:
    began = time.perf_counter()
    run(*given)
    return time.perf_counter() - began


def refuse(data: bytes) -> str:
    try:
        open_word(data, "story.docx")
    except InputError as error:
        return error.code
    return "read"


def bilingual(rows: int) -> bytes:
    made = []
    for number in range(1, rows + 1):
        guid = f"bb787d5e-b2e0-463f-b95d-{number:012x}"
        key = cell(paragraph(text(f"{number} ") + text(guid, '<w:sz w:val="2"/>')))
        made.append(row(key, f"{SOURCE}{number}", TARGET, "", "Confirmed"))
    return memoq(*made)


def given_out(rows: int) -> ReviewRequest:
    made = [
        ReviewRow(n, SegmentId(n), 1, Role.BODY, f"{SOURCE}{n}", TARGET, Status.TRANSLATED)
        for n in range(1, rows + 1)
    ]
    return ReviewRequest("project", "Ferry", made)


def written(write: Callable[[ReviewRequest, io.BytesIO], object], request: ReviewRequest) -> bytes:
    stream = io.BytesIO()
    write(request, stream)
    return stream.getvalue()


def peer_cells(data: bytes) -> list[str]:
    table = docx.Document(io.BytesIO(data)).tables[0]
    return [each.text for line in table.rows for each in line.cells]


def peer_paragraphs(data: bytes) -> list[str]:
    return [each.text for each in docx.Document(io.BytesIO(data)).paragraphs]


def show(name: str, took: float) -> None:
    print(f"{name:56} {took * 1000:9.1f} ms")  # noqa: T201 - a benchmark prints


def measure_bombs() -> None:
    for name, data in bombs().items():
        took = seconds(refuse, data)
        tracemalloc.start()
        code = refuse(data)
        most = tracemalloc.get_traced_memory()[1] / MEBIBYTE
        tracemalloc.stop()
        size = len(data) / MEBIBYTE
        show(f"{name} ({size:.1f} MB): {code}, {most:.1f} MB taken", took)


def measure_tables(rows: int) -> None:
    data = bilingual(rows)
    document = Document(data, "pairs.docx")
    target = {f"bb787d5e-b2e0-463f-b95d-{rows // 2:012x}".encode(): NewTarget("x")}
    show(f"memoQ, {rows} rows: read", seconds(read_bilingual, document))
    show("  one target written", seconds(write_bilingual, document, target))
    show("  peer: python-docx, texts alone", seconds(peer_cells, data))
    request = given_out(rows)
    for name, write in (("docx", write_review_docx), ("xlsx", write_review_xlsx)):
        show(f"review.{name}, {rows} rows: given out", seconds(written, write, request))
        show("  taken back", seconds(read_review, written(write, request)))
    article = word_file("".join(paragraph(f"{SOURCE}{n}") for n in range(rows)))
    read = WordImporter().read
    show(f"article, {rows} paragraphs: read", seconds(read, Document(article, "a.docx")))
    show("  peer: python-docx, texts alone", seconds(peer_paragraphs, article))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=5000)
    arguments = parser.parse_args()
    measure_bombs()
    measure_tables(arguments.rows)


if __name__ == "__main__":
    main()
