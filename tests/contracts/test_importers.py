"""What every importer promises, tried on each of the built-in ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.api import Api, Document, Importer
from workbench.formats.importers import enable
from workbench.messages import sentence
from workbench.model.article import ImportedArticle
from workbench.model.errors import InputError

# Bytes by which an importer may tell its format.
HEAD = 4_096

MARKS = (
    *("<!--1745154900000-->\n[题](https://example.org/a)\n------\n", "---\ntitle: x", "> ", "{}"),
    *("<p>", "</p>", "<!DOCTYPE html>", "<table><tr><td>", "# ", "\n\n", "\r\n", "渡轮复航。"),
    *("%PDF-1.7", "PK\x03\x04", "{\\rtf1", "<?xml version='1.0'?><tmx>"),
)
ENCODED = ("渡輪復航。".encode("big5"), "渡轮".encode("gb18030"), b"\xff\xfe", b"\0")
PIECES = st.sampled_from([*(mark.encode() for mark in MARKS), *ENCODED])
BYTES = st.lists(PIECES | st.binary(max_size=8), max_size=12).map(b"".join)
NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a", "", "a.docx", "题.TXT", "a.tar.gz"])
DOCUMENTS = st.builds(Document, BYTES, NAMES)


def importers() -> list[Importer]:
    api = Api()
    enable(api)
    return api.importers


@pytest.fixture(params=importers(), ids=lambda importer: importer.name)
def importer(request: pytest.FixtureRequest) -> Importer:
    found: Importer = request.param
    return found


def outcome(importer: Importer, document: Document) -> ImportedArticle | str:
    """Return the article, or the sentence that says why there is none."""
    try:
        return importer.read(document)
    except InputError as error:
        return sentence(error)


def test_no_two_importers_have_one_name() -> None:
    names = [importer.name for importer in importers()]

    assert len(set(names)) == len(names)


def test_suffixes_begin_with_a_dot_and_are_in_small_letters(importer: Importer) -> None:
    assert all(each.startswith(".") and each == each.lower() for each in importer.suffixes)


@given(document=DOCUMENTS)
def test_whatever_comes_is_read_or_refused_in_words(document: Document) -> None:
    for importer in importers():
        assert outcome(importer, document)


@given(document=DOCUMENTS)
def test_a_document_is_read_alike_each_time(document: Document) -> None:
    for one, other in zip(importers(), importers(), strict=True):
        assert outcome(one, document) == outcome(other, document)


@given(document=DOCUMENTS)
def test_how_sure_an_importer_is_lies_between_0_and_100(document: Document) -> None:
    assert all(0 <= importer.confidence(document) <= 100 for importer in importers())


@given(document=DOCUMENTS, more=BYTES)
def test_how_sure_it_is_tells_from_the_beginning(document: Document, more: bytes) -> None:
    filled = document.data.ljust(HEAD, b" ")[:HEAD]

    for importer in importers():
        short, long = (Document(data, document.name) for data in (filled, filled + more))
        assert importer.confidence(short) == importer.confidence(long)


def test_an_importer_is_not_sure_of_what_it_cannot_read(importer: Importer) -> None:
    pdf = Document(b"%PDF-1.7\n\0\0", "a.pdf")

    assert importer.confidence(pdf) < 90
