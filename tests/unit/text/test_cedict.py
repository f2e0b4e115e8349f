import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.errors import InputError
from workbench.text.cedict import (
    DictionaryEntry,
    IdiomSenses,
    idiom_senses,
    parse_line,
    readable,
    toned,
)
from workbench.text.packed_dictionary import LineTable, PackedDictionary, pack_dictionary

WORDS = st.text("甲乙丙丁戊a，·", min_size=1, max_size=4)
SENSES = st.text("abc (idiom)[];|", min_size=1, max_size=8)
ENTRIES = st.builds(
    DictionaryEntry,
    traditional=WORDS,
    simplified=WORDS,
    pinyin=st.text("abc123 ", max_size=6),
    senses=st.lists(SENSES, min_size=1, max_size=3).map(tuple),
)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Bei3 jing1", "Běi jīng"),
        ("nu:3 er2", "nǚ ér"),
        ("lu:e4 duo2", "lüè duó"),
        ("gui4", "guì"),
        ("liu2 shui3", "liú shuǐ"),
        ("hao3 ou3 xiong2", "hǎo ǒu xióng"),
        ("ma5 r5", "ma r"),
        ("E2 Ao4 A1", "É Ào Ā"),
        ("ng2 m2", "ńg ḿ"),
        ("wo3men5", "wǒmen"),
        ("yi1 bu4 zuo4 , er4 bu4 xiu1", "yī bù zuò , èr bù xiū"),
        ("wei2 ke4 duo1 · Yu3 guo3", "wéi kè duō · Yǔ guǒ"),
        ("K T V", "K T V"),
        ("xx5", "xx"),
    ],
)
def test_pinyin_is_shown_with_marks(written: str, shown: str) -> None:
    assert toned(written) == shown


def test_a_line_is_an_entry_without_its_classifiers() -> None:
    entry = parse_line("上級 上级 [shang4 ji2] /higher authorities/superiors/CL:個|个[ge4]/")

    assert entry == DictionaryEntry(
        "上級", "上级", "shang4 ji2", ("higher authorities", "superiors")
    )


def test_the_second_version_of_the_format_is_read() -> None:
    entry = parse_line("我們 我们 [[wo3men5]] /we/us/\r\n")

    assert entry == DictionaryEntry("我們", "我们", "wo3men5", ("we", "us"))


@pytest.mark.parametrize(
    "line",
    ["# CC-CEDICT", "", "上級 [shang4 ji2] /x/", "上級 上级 shang4 /x/", "個 个 [ge4] /CL:x/"],
)
def test_what_is_no_entry_is_none(line: str) -> None:
    assert parse_line(line) is None


@pytest.mark.parametrize(
    ("simplified", "shown"),
    [(True, "abbr. for 日电电子 (Rì diàn)"), (False, "abbr. for 日電電子 (Rì diàn)")],
)
def test_a_reference_is_shown_in_one_written_form(*, simplified: bool, shown: str) -> None:
    sense = "abbr. for 日電電子|日电电子[Ri4 dian4]"

    assert readable(sense, simplified=simplified) == shown


@pytest.mark.parametrize(
    ("senses", "literal", "usual"),
    [
        (
            ("lit. one general, one order (idiom)", "fig. every boss has own rules"),
            ("one general, one order",),
            ("every boss has own rules",),
        ),
        (
            ("jackals of one tribe (idiom); fig. just as bad",),
            ("jackals of one tribe",),
            ("just as bad",),
        ),
        (("(idiom) to fail; to get nowhere",), (), ("to fail", "to get nowhere")),
        (("thoroughly (idiom)", "completely"), (), ("thoroughly", "completely")),
    ],
)
def test_an_idiom_has_a_literal_and_a_usual_sense(
    senses: tuple[str, ...], literal: tuple[str, ...], usual: tuple[str, ...]
) -> None:
    entry = DictionaryEntry("一", "一", "yi1", senses)

    assert entry.is_idiom
    assert idiom_senses(entry) == IdiomSenses(literal, usual)


@given(st.lists(ENTRIES, min_size=1, max_size=600))
def test_what_is_packed_is_there_again(entries: list[DictionaryEntry]) -> None:
    packed = PackedDictionary(pack_dictionary(entries, {"title": "Test", "date": "2026"}))

    ordered = sorted(entries, key=lambda each: (each.simplified, each.traditional, each.pinyin))
    assert list(packed) == [packed[place] for place in range(len(packed))] == ordered
    assert packed.about == {"title": "Test", "date": "2026"}


def test_the_same_entries_make_the_same_bytes() -> None:
    entries = [DictionaryEntry("甲", "甲", "jia3", ("first",))] * 3

    assert pack_dictionary(entries, {}) == pack_dictionary(entries, {})


@pytest.mark.parametrize("content", [b"", b"PK\x05\x06" + bytes(18), b"no archive"])
def test_what_is_no_dictionary_is_refused(content: bytes) -> None:
    with pytest.raises(InputError, match=r"dictionary\.damaged"):
        PackedDictionary(content)


@given(st.lists(st.text("a一\U0002a6b2", max_size=3)))
def test_a_table_of_lines_has_each_line(lines: list[str]) -> None:
    table = LineTable("\n".join(lines))

    assert [table[place] for place in range(len(table))] == "\n".join(lines).split("\n")
