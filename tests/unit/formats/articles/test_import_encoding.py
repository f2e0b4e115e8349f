import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.api import Document
from workbench.formats.encoding import decode, peek
from workbench.messages import ERRORS, WARNINGS
from workbench.model.errors import InputError

SIMPLIFIED = "渡轮周日恢复营运，市议员质疑造价。"
TRADITIONAL = "渡輪週日恢復營運，市議員質疑造價。"


def read(data: bytes, encoding: str = "", declared: str = "") -> tuple[str, str, list[str]]:
    decoded = decode(Document(data, "a.txt", encoding=encoding, declared=declared))
    return decoded.text, decoded.encoding, [warning.code for warning in decoded.warnings]


def failure(data: bytes, encoding: str = "") -> str:
    with pytest.raises(InputError) as caught:
        decode(Document(data, "a.txt", encoding=encoding))
    assert caught.value.code in ERRORS
    return caught.value.code


def outcome(data: bytes, declared: str) -> str:
    """Return the code of the error, "" if there is none."""
    try:
        decode(Document(data, "a.txt", declared=declared))
    except InputError as error:
        return error.code
    return ""


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, encoding: str) -> None:
    data = mark + SIMPLIFIED.encode(encoding)

    assert read(data, declared="big5") == (SIMPLIFIED, encoding, [])
    assert peek(Document(data, "a.txt")) == SIMPLIFIED


def test_what_a_person_chose_wins_over_everything() -> None:
    data = b'<meta charset="big5">' + SIMPLIFIED.encode("gb18030")

    assert read(data, "gb2312", "utf-8")[0].endswith(SIMPLIFIED)
    assert read(codecs.BOM_UTF8 + SIMPLIFIED.encode(), "utf-8")[0] == SIMPLIFIED
    assert read("café".encode("latin-1"), "latin-1")[0] == "café"


def test_cyrillic_in_utf_8_is_not_taken_for_chinese() -> None:
    assert read("Паром идёт.".encode()) == ("Паром идёт.", "utf-8", [])


def test_what_the_transport_says_is_believed_if_it_is_true() -> None:
    assert read(SIMPLIFIED.encode("gbk"), declared="GB2312") == (SIMPLIFIED, "gb18030", [])
    assert read(SIMPLIFIED.encode(), declared="big5")[1] == "utf-8"
    assert read(SIMPLIFIED.encode(), declared="ISO-8859-1")[1] == "utf-8"
    assert read(SIMPLIFIED.encode(), declared="no-such-thing")[1] == "utf-8"


@pytest.mark.parametrize(
    "meta",
    [
        '<meta charset="gb2312">',
        "<META CHARSET=GBK>",
        '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
    ],
)
def test_what_the_page_declares_is_believed(meta: str) -> None:
    page = f"<html><head>{meta}</head><p>周</p>"

    assert read(page.encode("gbk")) == (page, "gb18030", [])


@pytest.mark.parametrize("text", [SIMPLIFIED, "市议员说，渡轮不贵。", "记者：沈渡", "他说"])
def test_short_gb18030_is_not_taken_for_big5(text: str) -> None:
    assert read(text.encode("gb18030")) == (text, "gb18030", ["import.guessed_encoding"])


@pytest.mark.parametrize("text", [TRADITIONAL, "市議員說，渡輪不貴。", "記者說"])
def test_big5_is_known_by_its_characters(text: str) -> None:
    assert read(text.encode("big5hkscs")) == (text, "big5hkscs", ["import.guessed_encoding"])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_known_by_its_line_ends(encoding: str) -> None:
    text = f"{SIMPLIFIED}\n{SIMPLIFIED}"

    assert read(text.encode(encoding)) == (text, encoding, ["import.guessed_encoding"])


def test_a_file_cut_off_in_a_character_is_read_up_to_there() -> None:
    assert read(SIMPLIFIED.encode()[:-1]) == (SIMPLIFIED[:-1], "utf-8", ["import.cut_off"])


def test_a_few_wrong_bytes_do_not_make_another_encoding() -> None:
    damaged = (SIMPLIFIED * 5).encode() + b"\xff" + (SIMPLIFIED * 5).encode()

    text, encoding, warnings = read(damaged)

    assert text == SIMPLIFIED * 5 + "\ufffd" + SIMPLIFIED * 5
    assert (encoding, warnings) == ("utf-8", ["import.damaged_text"])
    assert set(warnings) <= set(WARNINGS)


@pytest.mark.parametrize(
    ("data", "encoding", "code"),
    [
        (SIMPLIFIED.encode(), "klingon", "import.unknown_encoding"),
        (SIMPLIFIED.encode(), "base64", "import.unknown_encoding"),
        (SIMPLIFIED.encode(), "ascii", "import.wrong_encoding"),
        (b"%PDF-1.7 \n", "", "import.binary"),
        (b"PK\x03\x04docx", "", "import.binary"),
        (bytes(range(256)), "", "import.binary"),
        (b"\x01\x02\x03\x04abc", "", "import.binary"),
        (b"\xff\xfb\xff\xfd\xff", "", "import.encoding"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, encoding: str, code: str) -> None:
    assert failure(data, encoding) == code


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_utf_8_is_read_to_the_letter(text: str) -> None:
    assert read(f"渡轮{text}".encode()) == (f"渡轮{text}", "utf-8", [])


@given(st.binary(max_size=200), st.sampled_from(["", "gb18030", "utf-8", "big5", "utf-16"]))
def test_any_bytes_are_read_or_refused_with_a_code(data: bytes, declared: str) -> None:
    assert outcome(data, declared) in {"", *ERRORS}


@given(
    st.text("渡轮周日恢复营运市议员质疑造价的一是不了在人有我他这", min_size=6, max_size=200),
    st.sampled_from(["gb18030", "utf-8"]),
)
def test_simplified_text_is_recognised_at_any_length(text: str, encoding: str) -> None:
    assert read(text.encode(encoding))[0] == text
