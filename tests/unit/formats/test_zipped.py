"""Zipped files that mean harm, are damaged, or are of another time."""

import io
import zipfile
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.word_files import paragraph, word_file, zipped
from workbench.formats.word.document import open_word
from workbench.formats.zipped import LARGEST_FILE, MEBIBYTE, open_zipped
from workbench.messages import sentence
from workbench.model.errors import InputError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BOMB = (
    "<!DOCTYPE d ["
    + "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    + '<!ENTITY e0 "lol">]><d>&e9;</d>'
)


def refused(data: bytes, name: str = "story.docx") -> InputError:
    with pytest.raises(InputError) as caught:
        open_word(data, name)
    assert name in sentence(caught.value)
    return caught.value


def test_a_file_of_fifty_megabytes_is_refused_before_anything_is_looked_at() -> None:
    error = refused(b"PK\x03\x04" + bytes(50 * MEBIBYTE))

    assert (error.code, error.details["size"]) == ("zip.too_large", "50")


def test_what_unpacks_to_gigabytes_is_refused_by_what_its_directory_says() -> None:
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file,
        file.open("word/document.xml", "w") as part,
    ):
        for _ in range(300):
            part.write(bytes(MEBIBYTE))

    assert len(stream.getvalue()) < MEBIBYTE
    assert refused(stream.getvalue()).code == "zip.too_large"


def test_a_part_that_is_larger_than_its_directory_says_is_not_unpacked() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", bytes(8 * MEBIBYTE))
    lying = bytearray(stream.getvalue())
    entry = lying.rindex(b"PK\x01\x02")
    lying[entry + 24 : entry + 28] = (1000).to_bytes(4, "little")
    lying[entry + 16 : entry + 20] = zlib.crc32(bytes(1000)).to_bytes(4, "little")

    with pytest.raises(InputError) as caught:
        open_zipped(bytes(lying), "story.docx").read("word/document.xml")

    assert caught.value.code == "zip.damaged"


def test_parts_that_lie_over_one_another_are_refused() -> None:
    data = bytearray(zipped({"a.xml": "one" * 99, "b.xml": "two" * 99}))
    second = data.rindex(b"PK\x01\x02")
    data[second + 42 : second + 46] = (3).to_bytes(4, "little")

    assert refused(bytes(data)).code == "zip.unsafe"


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/evil.xml", "C:\\evil.xml", "a\\..\\b.xml"])
def test_a_part_whose_name_leads_out_of_the_file_is_refused(name: str) -> None:
    assert refused(zipped({name: "x"})).code == "zip.unsafe"


def test_a_part_that_is_there_twice_is_refused() -> None:
    data = zipped({"word/one.xml": "x", "word/two.xml": "x"})

    assert refused(data.replace(b"word/two.xml", b"word/ONE.xml")).code == "zip.unsafe"


def test_an_entity_bomb_is_refused_and_not_read() -> None:
    whole = word_file(paragraph("一"), parts={"word/comments.xml": BOMB})

    assert refused(whole).code == "zip.doctype"


def test_an_entity_bomb_in_utf_16_is_refused_too() -> None:
    stream = io.BytesIO()
    source = zipfile.ZipFile(io.BytesIO(word_file(paragraph("一"))))
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name in source.namelist():
            bomb = name == "word/document.xml"
            content = f'<?xml version="1.0" encoding="utf-16"?>{BOMB}'.encode("utf-16")
            file.writestr(name, content if bomb else source.read(name))

    assert refused(stream.getvalue()).code == "zip.doctype"


def test_millions_of_empty_paragraphs_are_refused_before_a_tree_of_them_grows() -> None:
    assert refused(word_file("<w:p/>" * 3_000_000)).code == "zip.unsafe"


def test_a_directory_of_very_many_parts_is_refused() -> None:
    assert refused(zipped({f"p{number}": "" for number in range(5_001)})).code == "zip.unsafe"


def test_a_file_with_a_password_says_to_save_it_without() -> None:
    office = OLE + bytes(500) + "EncryptedPackage".encode("utf-16-le") + bytes(500)
    stream = bytearray(zipped({"word/document.xml": "x"}))
    stream[stream.rindex(b"PK\x01\x02") + 8] |= 1

    assert refused(office).code == "zip.encrypted"
    assert refused(bytes(stream)).code == "zip.encrypted"


def test_a_doc_of_before_2007_says_to_save_it_as_docx() -> None:
    error = refused(OLE + bytes(2000), "old.doc")

    assert error.code == "zip.old_office"
    assert ".docx" in sentence(error)


def test_a_zip_file_without_a_document_is_no_word_file() -> None:
    assert refused(zipped({"article.txt": "一"})).code == "word.no_text"


@pytest.mark.parametrize("cut", [3, 40, 400, -30])
def test_a_file_cut_short_is_damaged(cut: int) -> None:
    assert refused(word_file(paragraph("一"))[:cut]).code == "zip.damaged"


@given(st.integers(0, 4000), st.integers(1, 255))
def test_whatever_byte_is_wrong_the_file_opens_or_is_refused(at: int, change: int) -> None:
    data = bytearray(word_file(paragraph("渡轮复航。")))
    data[at % len(data)] ^= change

    with suppress(InputError):
        assert open_word(bytes(data), "story.docx").root is not None


def test_what_is_not_changed_stays_the_file_itself_and_the_rest_keeps_its_bytes() -> None:
    data = word_file(paragraph("一"), parts={"word/media/p.png": "picture"})
    opened = open_zipped(data, "story.docx")
    same = opened.with_parts({"word/media/p.png": b"picture"})
    changed = open_zipped(opened.with_parts({"word/document.xml": b"<x/>"}), "story.docx")

    assert same is data
    assert list(changed.parts) == list(opened.parts)
    assert [changed.read(name) == opened.read(name) for name in opened.parts].count(False) == 1
    assert LARGEST_FILE < 50 * MEBIBYTE
