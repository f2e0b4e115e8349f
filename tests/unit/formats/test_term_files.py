"""Termbases as files of other programs."""

import io
from dataclasses import replace

import pytest
import python_calamine
from hypothesis import given
from hypothesis import strategies as st
from translate.storage.tbx import tbxfile

from tests.unit.terms.concept_strategies import CONCEPTS
from workbench.formats.glossaries.tbx import read_tbx, write_tbx
from workbench.formats.glossaries.tsv import starter_entries, write_glossary_tsv
from workbench.formats.terms.fields import joined, parted
from workbench.formats.terms.files import read_terms, write_terms
from workbench.formats.terms.kinds import TermFormat
from workbench.formats.terms.languages import language_of, memoq_name, trados_name
from workbench.messages import ERRORS
from workbench.model.concept import Concept, Form, FormStatus, Period, Register, Title
from workbench.model.concept_entries import concept_from_entry, entry_from_concept
from workbench.model.errors import InputError
from workbench.model.term import EntryKind

WHOLE = [TermFormat.TBX, TermFormat.TABLE, TermFormat.CSV, TermFormat.MULTITERM]
NPC = Concept(
    EntryKind.ORGANISATION,
    forms=(
        Form("zh-CN", "全国人民代表大会", register=Register.OFFICIAL),
        Form("zh-CN", "全国人大", FormStatus.ADMITTED, note="short"),
        Form("en", "National People's Congress", source="Constitution"),
        Form("en", "rubber-stamp parliament", FormStatus.FORBIDDEN),
    ),
    subject="state",
    note="meets in March",
)


def by_language(concept: Concept) -> Concept:
    """Return a concept with the forms of a language together, as XML has them."""
    languages = dict.fromkeys(form.language for form in concept.forms)
    return replace(concept, forms=concept.in_language(*languages))


@pytest.mark.parametrize("form", WHOLE)
@given(concepts=st.lists(CONCEPTS, min_size=1, max_size=3).map(tuple))
def test_nothing_is_lost_on_the_way_out_and_in(
    form: TermFormat, concepts: tuple[Concept, ...]
) -> None:
    again = read_terms(write_terms(concepts, form))

    assert list(map(by_language, again)) == list(map(by_language, concepts))


@pytest.mark.parametrize("form", [TermFormat.TRADOS_TABLE, TermFormat.TRADOS_CSV])
def test_a_table_for_trados_holds_synonyms_statuses_and_notes(form: TermFormat) -> None:
    title = Title("Chairman", "委员长", Period("2023-03"))
    concepts = (NPC, replace(NPC, titles=(title,), romanisation="NPC"))

    assert read_terms(write_terms(concepts, form)) == concepts


def test_a_table_for_memoq_holds_forms_and_what_is_forbidden() -> None:
    (again,) = read_terms(write_terms([NPC], TermFormat.MEMOQ))

    assert [(form.text, form.status) for form in again.forms] == [
        (form.text, form.status) for form in NPC.forms
    ]
    assert (again.subject, again.note) == ("state", "meets in March")


def test_memoqs_own_table_is_read() -> None:
    table = (
        "Entry_ID,Entry_Subject,Entry_Domain,Entry_Note,English_United_States_Def,"
        "English_United_States,Term_Info,Term_Example,Chinese_PRC_Def,Chinese_PRC,Term_Info,"
        "Term_Example,Chinese_PRC,Term_Info,Term_Example\n"
        '0,Politics,News,of 2022,a talk,summit,CasePermissive;HalfPrefix,"a summit, held",,'
        "峰会,CasePermissive;HalfPrefix,,高峰会,CasePermissive;HalfPrefix;Forbidden,\n"
    )

    (concept,) = read_terms(table.encode())

    assert concept.forms == (
        Form("en-US", "summit", note="a summit, held"),
        Form("zh-CN", "峰会"),
        Form("zh-CN", "高峰会", FormStatus.FORBIDDEN),
    )
    assert (concept.subject, concept.note) == ("Politics; News", "of 2022 a talk")


def test_a_table_of_glossary_converter_with_a_column_for_each_synonym_is_read() -> None:
    table = (
        "Subject\tEnglish\tComment\tChinese (Simplified, China)\tComment\t"
        "Chinese (Simplified, China)\tStatus\nlaw\tcourt\ta~b\t法院\t\t法庭\tDeprecated\n"
    )

    (concept,) = read_terms(table.encode("utf-16"))

    assert concept.forms == (
        Form("en", "court", note="a b"),
        Form("zh-CN", "法院"),
        Form("zh-CN", "法庭", FormStatus.FORBIDDEN),
    )


def test_a_plain_table_of_languages_is_read_and_its_chinese_gets_its_region() -> None:
    (concept, _) = read_terms("Chinese,English\n黨|政黨,party\n歐巴馬,Obama\n".encode("big5"))

    assert concept.forms == (
        Form("zh-TW", "黨"),
        Form("zh-TW", "政黨", FormStatus.ADMITTED),
        Form("en", "party"),
    )


def test_multiterms_own_file_is_read() -> None:
    xml = (
        '<?xml version="1.0" encoding="UTF-16"?><mtf><conceptGrp><concept>7</concept>'
        '<system type="entryClass">0</system><transacGrp><transac type="origination">admin'
        "</transac><date>2020-01-02T03:04:05</date></transacGrp><descripGrp>"
        '<descrip type="Subject">law</descrip></descripGrp><languageGrp>'
        '<language lang="EN" type="English (United Kingdom)"/><termGrp><term>court</term>'
        '<descripGrp><descrip type="Usage Status">Preferred</descrip></descripGrp></termGrp>'
        '<termGrp><term>tribunal</term><descripGrp><descrip type="Status">Do not use</descrip>'
        '</descripGrp></termGrp></languageGrp><languageGrp><language lang="ZH-TW" type="Chinese"/>'
        "<termGrp><term>法院</term></termGrp></languageGrp><languageGrp>"
        '<language lang="DE" type="German"/><termGrp><term>Gericht</term></termGrp></languageGrp>'
        "</conceptGrp></mtf>"
    )

    (concept,) = read_terms(xml.encode("utf-16"))

    assert concept == Concept(
        EntryKind.WORD,
        (
            Form("en-GB", "court"),
            Form("en-GB", "tribunal", FormStatus.FORBIDDEN),
            Form("zh-TW", "法院"),
        ),
        subject="law",
    )


@pytest.mark.parametrize(
    "entry",
    [
        (  # ISO 30042:2019, categories as attributes
            '<conceptEntry id="1"><descrip type="subjectField">law</descrip>'
            '<langSec xml:lang="zh"><termSec><term>法院</term>'
            '<termNote type="geographicalUsage">Hong Kong</termNote></termSec></langSec>'
            '<langSec xml:lang="en"><termSec><term>court</term><termNote '
            'type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec>'
            "</conceptEntry>"
        ),
        (  # and as elements
            '<conceptEntry id="1"><min:subjectField>law</min:subjectField>'
            '<langSec xml:lang="zh"><termSec><term>法院</term>'
            "<basic:geographicalUsage>Hong Kong</basic:geographicalUsage></termSec></langSec>"
            '<langSec xml:lang="en"><termSec><term>court</term><min:administrativeStatus>'
            "supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>"
            "</conceptEntry>"
        ),
    ],
    ids=["DCA", "DCT"],
)
def test_both_styles_of_the_newer_tbx_are_read(entry: str) -> None:
    tbx = (
        '<tbx type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="urn:min" '
        f'xmlns:basic="urn:basic"><text><body>{entry}</body></text></tbx>'
    )

    (concept,) = read_terms(tbx.encode())

    assert concept.subject == "law"
    assert concept.forms == (
        Form("zh-HK", "法院"),
        Form("en", "court", FormStatus.FORBIDDEN),
    )


def test_the_programs_older_files_are_read_as_concepts() -> None:
    entries = starter_entries()
    wanted = [concept_from_entry(entry) for entry in entries]

    assert list(read_terms(write_glossary_tsv(entries))) == wanted
    assert [entry_from_concept(each) for each in read_terms(write_tbx(entries))] == list(
        read_tbx(write_tbx(entries))
    )


def test_a_workbook_is_one_that_excel_reads() -> None:
    content = write_terms([NPC], TermFormat.TRADOS_TABLE)

    sheet = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(
        0
    )
    head, row = sheet.to_python()

    assert "Chinese (PRC)" in head
    assert "全国人民代表大会|全国人大" in row


def test_a_formula_in_a_term_is_text() -> None:
    concept = Concept(EntryKind.WORD, (Form("en", "=1+1"), Form("zh-CN", "等式")))

    assert read_terms(write_terms([concept], TermFormat.TRADOS_TABLE))[0].forms[0].text == "=1+1"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "terms.none"),
        (b"Chinese,English\n,\n", "terms.none"),
        (b"PK\x03\x04 no workbook", "terms.workbook"),
        (b"<mtf><conceptGrp>", "terms.malformed"),
        (b"<mtf></mtf>", "terms.none"),
        (b"<html/>", "tbx.foreign"),
        (b'<tbx><text><body><conceptEntry id="1"/></body></text></tbx>', "terms.none"),
        (b'<!DOCTYPE martif [<!ENTITY a "b">]><martif/>', "tbx.entities"),
        (b'<!DOCTYPE mtf [<!ENTITY a "b">]><mtf/>', "terms.entities"),
        (b"language\tform\nde\tHaus\n", "terms.language"),
        (b"language\tform\tnote\n\t\tempty\n", "terms.none"),
        (b"Deutsch\tFran\xe7ais\tx\nHaus\tmaison\ty\n", "terms.encoding"),
        (b"German,French\nHaus,maison\n", "glossary.columns"),
    ],
)
def test_what_holds_no_terms_is_refused_by_name(content: bytes, code: str) -> None:
    with pytest.raises(InputError) as raised:
        read_terms(content)

    assert raised.value.code == code


def assert_read_or_refused_by_name(content: bytes) -> None:
    refusal, concepts = "", list[Concept]()
    try:
        concepts = list(read_terms(content))
    except InputError as error:
        refusal = error.code
    if refusal:
        assert refusal in ERRORS
    else:
        assert all(concept.forms for concept in concepts)


STARTS = [b"", b"PK\x03\x04", b"<mtf>", b"<tbx>", b"language\tform\n", b"English,Chinese\n"]


@given(st.sampled_from(STARTS), st.binary(max_size=60))
def test_no_bytes_do_more_than_be_refused(start: bytes, rest: bytes) -> None:
    assert_read_or_refused_by_name(start + rest)


@given(st.sampled_from(TermFormat), st.data())
def test_a_damaged_file_is_read_or_refused(form: TermFormat, data: st.DataObject) -> None:
    content = write_terms([NPC], form)
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(len(content), start + 40)))

    assert_read_or_refused_by_name(
        content[:start] + data.draw(st.binary(max_size=3)) + content[end:]
    )


@pytest.mark.parametrize("form", [TermFormat.TBX, TermFormat.MULTITERM])
def test_a_text_that_xml_cannot_hold_is_refused(form: TermFormat) -> None:
    with pytest.raises(InputError, match=r"terms\.unwritable"):
        write_terms([Concept(EntryKind.WORD, (Form("en", "a\0b"),))], form)


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("Chinese_PRC", "zh-CN"),
        ("Chinese (Simplified, PRC)", "zh-CN"),
        ("Chinese (Traditional, Hong Kong SAR)", "zh-HK"),
        ("Chinese (Traditional)", "zh-TW"),
        ("Chinese (Simplified, Singapore)", "zh-SG"),
        ("ZH-TW", "zh-TW"),
        ("CHS", "zh-CN"),
        ("Chinese", "zh"),
        ("English_United_Kingdom", "en-GB"),
        ("en_us", "en-US"),
        ("English (Australia)", "en"),
        ("German", ""),
        ("Note", ""),
        ("", ""),
    ],
)
def test_languages_are_known_by_their_names(name: str, tag: str) -> None:
    assert language_of(name) == tag


@pytest.mark.parametrize("tag", ["zh-CN", "zh-TW", "zh-HK", "zh-SG", "en", "en-US", "en-GB"])
def test_a_language_is_known_by_the_name_it_is_given(tag: str) -> None:
    assert language_of(trados_name(tag)) == language_of(memoq_name(tag)) == tag


@given(st.lists(st.text("ab|\\ ").map(str.strip), min_size=1))
def test_what_is_joined_is_parted_again(parts: list[str]) -> None:
    assert parted(joined(parts)) == tuple(parts)


def test_translate_toolkit_reads_our_tbx_as_we_do() -> None:
    file = tbxfile(sourcelanguage="zh-CN", targetlanguage="en")

    file.parse(write_terms([NPC], TermFormat.TBX))

    (unit,) = file.units
    assert (str(unit.source), str(unit.target)) == (NPC.forms[0].text, NPC.forms[2].text)
