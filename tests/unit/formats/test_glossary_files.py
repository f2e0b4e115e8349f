"""Glossaries as files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.formats.glossaries.tbx import read_tbx, write_tbx
from workbench.formats.glossaries.tsv import (
    read_glossary_tsv,
    starter_entries,
    write_glossary_tsv,
)
from workbench.model.errors import InputError
from workbench.text.conversion.glossary import EntryKind, GlossaryEntry

FORMS = st.text("克里凱瑞特朗普A·", min_size=2, max_size=6)
WORDS = st.text('abc & <克>",', max_size=9).map(lambda text: " ".join(text.split()))
ENTRIES = st.builds(
    GlossaryEntry,
    kind=st.sampled_from(EntryKind),
    china=FORMS,
    taiwan=FORMS | st.just(""),
    hong_kong=FORMS | st.just(""),
    english=WORDS,
    note=WORDS,
    unless=st.lists(st.sampled_from(["~米亚", "公~", "每~次"]), max_size=2).map(tuple),
    later=WORDS,
    title=WORDS,
    avoid=st.lists(WORDS.filter(bool), max_size=2).map(tuple),
    authority=WORDS,
)


@pytest.mark.parametrize("separator", ["\t", ","])
@given(entries=st.lists(ENTRIES).map(tuple))
def test_what_is_written_as_a_table_is_read_again(
    separator: str, entries: tuple[GlossaryEntry, ...]
) -> None:
    assert read_glossary_tsv(write_glossary_tsv(entries, separator)) == entries


@pytest.mark.parametrize(
    "text",
    [
        "凱瑞\tKerry\n葉倫\tYellen\n",
        "Kerry,凱瑞\r\nYellen,葉倫\r\n",
        '"Kerry","凱瑞"\n"Yellen","葉倫"\n',
        "Chinese\tEnglish\n凱瑞\tKerry\n葉倫\tYellen\n",
        "zh_TW;en_US\n凱瑞;Kerry\n葉倫;Yellen\n",
        "譯文\t原文\nKerry\t凱瑞\nYellen\t葉倫\n",
    ],
    ids=["no first row", "CSV, English first", "all quoted", "names", "tags", "Chinese names"],
)
def test_a_table_of_two_columns_is_read_however_it_is_headed(text: str) -> None:
    entries = read_glossary_tsv(text.encode())

    assert entries == (
        GlossaryEntry(EntryKind.WORD, taiwan="凱瑞", english="Kerry"),
        GlossaryEntry(EntryKind.WORD, taiwan="葉倫", english="Yellen"),
    )


def test_quoted_cells_and_either_spelling_of_organisation_are_read() -> None:
    text = (
        "kind,zh-CN,en,note\n"
        'Organization,海甲渡轮公司,"Haijia Ferries, Ltd.","He said ""so"".\nTwice."\n'
        "organisation,海乙公司,Haiyi,\n"
    )

    first, second = read_glossary_tsv(text.encode("gb18030"))

    assert (first.kind, second.kind) == (EntryKind.ORGANISATION, EntryKind.ORGANISATION)
    assert first.english == "Haijia Ferries, Ltd."
    assert first.note == 'He said "so". Twice.'


def test_columns_may_come_in_any_order_and_few() -> None:
    (entry,) = read_glossary_tsv("﻿zh-TW\ten\r\n# 註\r\n\r\n川普\tTrump\r\n".encode())

    assert entry == GlossaryEntry(EntryKind.WORD, taiwan="川普", english="Trump")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"zh-CN\n\xff\n", "glossary.encoding"),
        (b"", "glossary.columns"),
        (b"kind\ten\n", "glossary.columns"),
        (b"zh-CN\nab\tcd\n", "glossary.row"),
        (b"kind\tzh-CN\nnobody\tab\n", "glossary.kind"),
        (b"zh-CN\ten\n\tKerry\n", "glossary.no_form"),
        (b"zh-CN\na\n", "glossary.short"),
        (b"zh-CN\tunless\nab\tc\n", "glossary.guard"),
    ],
)
def test_a_file_that_is_no_glossary_says_why(content: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read_glossary_tsv(content)

    assert caught.value.code == code


@given(st.lists(ENTRIES).map(tuple))
def test_what_is_written_as_tbx_is_read_again(entries: tuple[GlossaryEntry, ...]) -> None:
    assert read_tbx(write_tbx(entries)) == entries


def test_the_starter_set_goes_through_tbx_whole() -> None:
    assert read_tbx(write_tbx(starter_entries())) == starter_entries()


def test_the_edition_of_2019_is_read_and_other_languages_are_left_out() -> None:
    content = """<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic"><text><body>
      <conceptEntry id="1"><langSec xml:lang="zh_TW"><termSec><term>川普</term></termSec>
        <termSec><term>別名</term></termSec></langSec>
        <langSec xml:lang="en-US"><termSec><term>Trump</term></termSec></langSec></conceptEntry>
      <conceptEntry id="2"><langSec xml:lang="fr"><termSec><term>le mot</term></termSec></langSec>
      </conceptEntry></body></text></tbx>"""

    assert read_tbx(content.encode()) == (
        GlossaryEntry(EntryKind.WORD, taiwan="川普", english="Trump"),
    )


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "tbx.malformed"),
        (b"<martif><text>", "tbx.malformed"),
        (b"<tmx/>", "tbx.foreign"),
        (b'<!DOCTYPE martif [<!ENTITY a "b">]><martif>&a;</martif>', "tbx.entities"),
        (b'<!DOCTYPE martif [<!ENTITY a SYSTEM "file:x">]><martif/>', "tbx.entities"),
        (b"<martif><termEntry/></martif>", "tbx.no_chinese"),
        (
            b"<tbx><termEntry><langSet xml:lang='zh'><term>a</term></langSet></termEntry></tbx>",
            "tbx.short",
        ),
    ],
)
def test_a_file_that_is_no_tbx_says_why(content: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read_tbx(content)

    assert caught.value.code == code


def test_a_control_character_is_refused_and_not_lost() -> None:
    with pytest.raises(InputError) as caught:
        write_tbx([GlossaryEntry(EntryKind.WORD, china="克\x01里")])

    assert caught.value.code == "tbx.unwritable"
