"""What is made to do harm, or is no XLIFF, is refused by name."""

import pytest

from tests.unit.formats.xliff.made import PLAIN_HEAD, plain, read, unit
from workbench.formats.input_file import LARGEST
from workbench.formats.xliff.tree import DEEPEST, MOST_ELEMENTS
from workbench.messages import ERRORS, sentence
from workbench.model.errors import InputError

BOMB = '<!DOCTYPE xliff [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
NS = "urn:oasis:names:tc:xliff:document"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (f"{BOMB}<xliff>&b;</xliff>".encode(), "xliff.entities"),
        (b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>', "xliff.entities"),
        (b'<!DOCTYPE x [<!ENTITY % a SYSTEM "http://x.example/">%a;]><x/>', "xliff.entities"),
        (b'<!DOCTYPE x SYSTEM "xliff.dtd"><x>&nbsp;</x>', "xliff.entities"),
        (b"<xliff>&nbsp;</xliff>", "xliff.broken"),
        (b"<xliff>" + b"<g>" * DEEPEST + b"</g>" * DEEPEST + b"</xliff>", "xliff.too_deep"),
        (b" " * (LARGEST + 1), "xliff.too_large"),
        (b"<xliff>" + b"<x/>" * (2 * MOST_ELEMENTS + 1), "xliff.too_many"),
        (b"", "xliff.broken"),
        (b"no markup", "xliff.broken"),
        (PLAIN_HEAD.encode(), "xliff.broken"),
        (b"<xliff><a></b></xliff>", "xliff.broken"),
        (b"<xliff>\x00</xliff>", "xliff.broken"),
        (b"<xliff>\xff\xfe</xliff>", "xliff.encoding"),
        (b'<?xml version="1.0" encoding="martian"?><xliff/>', "xliff.encoding"),
        (b"\xff\xfe<\x00x", "xliff.encoding"),
        (b'<tmx version="1.4"/>', "xliff.other"),
        (f'<xliff xmlns="{NS}:2.2" version="2.2"/>'.encode(), "xliff.newer"),
        (b'<xliff xmlns="urn:mine"/>', "xliff.other"),
    ],
)
def test_it_is_refused_by_name(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as refused:
        read(data)

    assert refused.value.code == code
    assert code in ERRORS
    assert "news.xlf" in sentence(refused.value)


def test_a_line_is_named_from_the_beginning_of_the_file() -> None:
    with pytest.raises(InputError) as refused:
        read(b"\n\n" + PLAIN_HEAD.encode() + b"</wrong>")

    assert refused.value.details["line"] == 7


def test_blank_lines_before_the_declaration_are_kept() -> None:
    data = b"\r\n \n" + plain(unit("<source>a</source><target>b</target>"))
    document = read(data)

    assert document.patched({}) == data
    assert document.segments[0].line == 8


def test_a_document_type_without_entities_is_no_harm() -> None:
    old = '<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "xliff.dtd">'
    data = plain(unit("<source>a</source>")).replace(b"<xliff", f"{old}<xliff".encode(), 1)

    assert len(read(data).segments) == 1


@pytest.mark.parametrize(
    "data",
    [
        b"<xliff/>",
        b"<xliff><file/></xliff>",
        b"<xliff><trans-unit><source>a</source></trans-unit></xliff>",
        (
            b"<xliff><file><body><trans-unit/><trans-unit><target>a</target></trans-unit></body></file>"
            b"</xliff>"
        ),
        (
            b"<xliff><file><file><body><trans-unit><source>a</source></trans-unit></body></file></file>"
            b"</xliff>"
        ),
    ],
)
def test_what_is_lacking_is_no_segment(data: bytes) -> None:
    document = read(data)

    assert len(document.segments) == (1 if b"<file><file>" in data else 0)
    assert len(document.articles()) == len(document.segments)
    assert document.patched({}) == data


def test_names_that_lead_elsewhere_are_titles_and_nothing_else() -> None:
    data = plain(unit("<source>a</source>")).replace(b"news.txt", b"../../etc/pass&#10;wd")
    (article,) = read(data).articles()

    assert article.title == "pass\nwd"
