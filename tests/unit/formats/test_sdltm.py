"""Memories of Trados Studio, made here as Studio makes them."""

import io
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.formats.sdltm import read_sdltm, sdltm_header
from workbench.formats.tmx.reader import read_tmx
from workbench.formats.tmx.writer import write_units
from workbench.messages import sentence
from workbench.model.errors import InputError
from workbench.model.translation_unit import CodeKind, TranslationUnit

NEW = """
CREATE TABLE translation_memories(id INTEGER PRIMARY KEY, name TEXT, source_language TEXT,
  target_language TEXT);
CREATE TABLE translation_units(id INTEGER PRIMARY KEY, translation_memory_id INT,
  source_segment TEXT, target_segment TEXT, creation_date DATETIME, creation_user TEXT,
  change_date DATETIME, change_user TEXT, last_used_date DATETIME, last_used_user TEXT,
  usage_counter INT, flags INT);
CREATE TABLE translation_unit_contexts(translation_unit_id INT, left_source_context INTEGER,
  left_target_context INTEGER);
CREATE TABLE attributes(id INTEGER PRIMARY KEY, name TEXT, type INT);
CREATE TABLE string_attributes(translation_unit_id INT, attribute_id INT, value TEXT);
CREATE TABLE numeric_attributes(translation_unit_id INT, attribute_id INT, value INT);
CREATE TABLE picklist_values(id INTEGER PRIMARY KEY, attribute_id INT, value TEXT);
CREATE TABLE picklist_attributes(translation_unit_id INT, picklist_value_id INT);
INSERT INTO translation_memories VALUES (1, 'news', 'zh-CN', 'en-US');
INSERT INTO attributes VALUES (1, 'File', 2), (2, 'Year', 6), (3, 'Client', 4);
INSERT INTO picklist_values VALUES (7, 3, 'Haijia Daily');
"""
OLD = """
CREATE TABLE translation_memories(id INTEGER PRIMARY KEY, name TEXT, source_language TEXT,
  target_language TEXT);
CREATE TABLE translation_units(id INTEGER PRIMARY KEY, source_segment TEXT, target_segment TEXT);
INSERT INTO translation_memories VALUES (1, 'news', 'zh-CN', 'en-US');
"""


def segment(*elements: str, language: str = "zh-CN") -> str:
    inside = "".join(elements)
    return f"<Segment><Elements>{inside}</Elements><CultureName>{language}</CultureName></Segment>"


def text(value: str) -> str:
    return f"<Text><Value>{value}</Value></Text>"


def tag(kind: str, anchor: int, identity: str = "", equivalent: str = "") -> str:
    return (
        f"<Tag><Type>{kind}</Type><Anchor>{anchor}</Anchor><AlignmentAnchor>0</AlignmentAnchor>"
        f"<TagID>{identity}</TagID><TextEquivalent>{equivalent}</TextEquivalent></Tag>"
    )


def memory(folder: Path, script: str, *rows: str | tuple[object, ...]) -> Path:
    """Make a memory; a row is one of a unit, or a statement."""
    path = folder / "北京 news?.sdltm"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
        for row in rows:
            if isinstance(row, str):
                connection.execute(row)
            else:
                marks = ", ".join("?" * len(row))
                query = f"INSERT INTO translation_units VALUES ({marks})"  # noqa: S608 - only marks
                connection.execute(query, row)
        connection.commit()
    return path


def unit(number: int, source: str, target: str, flags: int = 0x020001) -> tuple[object, ...]:
    made = ("2023-07-17 14:29:00", "DESK\\lin", "2023-07-18 00:00:00", "DESK\\wu")
    used = ("0001-01-01 00:00:00", "DESK\\mei", 3)
    return (number, 1, source, target, *made, *used, flags)


FERRY = segment(text("渡轮")), segment(text("ferry"), language="en-US")


def test_a_unit_has_both_texts_dates_people_and_usage(tmp_path: Path) -> None:
    [found] = read_sdltm(memory(tmp_path, NEW, unit(4, *FERRY)))

    assert [(each.language, each.text) for each in found.variants] == [
        ("zh-CN", "渡轮"),
        ("en-US", "ferry"),
    ]
    assert (found.tuid, found.source_language) == ("4", "zh-CN")
    assert (found.created_at, found.created_by) == (1_689_604_140_000, "DESK\\lin")
    assert (found.changed_by, found.used_at, found.usage_count) == ("DESK\\wu", 0, 3)


def test_fields_contexts_origin_and_level_are_properties_as_in_studios_tmx(tmp_path: Path) -> None:
    path = memory(
        tmp_path,
        NEW,
        unit(2, *FERRY, flags=0x040002),
        unit(5, *FERRY),
        "INSERT INTO string_attributes VALUES (5, 1, 'b.docx'), (2, 1, 'a.docx'), (2, 1, 'c.docx'),"
        " (3, 1, 'of a unit that is gone')",
        "INSERT INTO numeric_attributes VALUES (5, 2, 2023)",
        "INSERT INTO picklist_attributes VALUES (2, 7)",
        "INSERT INTO translation_unit_contexts VALUES (2, -8331597179047842233, 0)",
    )

    first, second = read_sdltm(path)

    assert first.props == (
        ("x-LastUsedBy", "DESK\\mei"),
        ("x-Origin", "MachineTranslation"),
        ("x-ConfirmationLevel", "ApprovedTranslation"),
        ("x-Context", "-8331597179047842233, 0"),
        ("x-File:MultipleString", "a.docx"),
        ("x-File:MultipleString", "c.docx"),
        ("x-Client:SinglePicklist", "Haijia Daily"),
    )
    assert second.props[-2:] == (("x-File:MultipleString", "b.docx"), ("x-Year:Integer", "2023"))


def test_tags_are_codes_at_their_places(tmp_path: Path) -> None:
    source = segment(
        text("据"),
        tag("Start", 1, "12"),
        text("路透社"),
        tag("End", 1),
        text("报道&lt;"),
        tag("Standalone", 2, "9", "[图]"),
        tag("UnmatchedStart", 3, "4"),
    )

    [found] = read_sdltm(memory(tmp_path, NEW, unit(1, source, FERRY[1])))

    [variant, _] = found.variants
    assert variant.text == "据路透社报道<"
    assert [(code.kind, code.start, code.content) for code in variant.codes] == [
        (CodeKind.BEGIN, 1, ""),
        (CodeKind.END, 4, ""),
        (CodeKind.PLACEHOLDER, 7, "[图]"),
        (CodeKind.ISOLATED, 7, ""),
    ]
    assert variant.codes[0].attributes == (("i", "1"), ("x", "1"), ("type", "12"))


def test_a_memory_of_an_older_studio_has_what_it_has(tmp_path: Path) -> None:
    [found] = read_sdltm(memory(tmp_path, OLD, (1, *FERRY)))

    assert (found.text("zh-CN"), found.text("en")) == ("渡轮", "ferry")
    assert (found.created_at, found.usage_count, found.props) == (0, -1, ())


@pytest.mark.parametrize("bad", ["<Segment><Elements>", "no XML", "<Html/>", "<!DOCTYPE a><a/>"])
def test_a_damaged_unit_is_told_and_the_others_are_read(bad: str, tmp_path: Path) -> None:
    path = memory(tmp_path, NEW, unit(1, *FERRY), unit(2, bad, FERRY[1]), unit(3, *FERRY))
    told: list[InputError] = []

    found = list(read_sdltm(path, told.append))

    assert [each.tuid for each in found] == ["1", "3"]
    assert [(error.code, error.details["unit"]) for error in told] == [("sdltm.segment", 2)]
    with pytest.raises(InputError):
        list(read_sdltm(path))


@pytest.mark.parametrize("content", [b"", b"hello" * 500, b"SQLite format 3\0" + bytes(2_000)])
def test_what_is_no_memory_is_called_that(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.sdltm"
    path.write_bytes(content)

    with pytest.raises(InputError) as caught:
        list(read_sdltm(path))

    assert caught.value.code == "sdltm.foreign"
    assert "a.sdltm" in sentence(caught.value)


def as_tmx_and_back(path: Path, units: list[TranslationUnit]) -> list[TranslationUnit]:
    stream = io.BytesIO()
    write_units(stream, sdltm_header(path), units)
    stream.seek(0)
    return [replace(each, line=0) for each in read_tmx(stream)]


def test_a_memory_written_as_tmx_is_the_same_again(tmp_path: Path) -> None:
    source = segment(text("据"), tag("Start", 1, "12"), text("社"), tag("End", 1))
    path = memory(tmp_path, NEW, unit(1, source, FERRY[1]), unit(2, *FERRY))
    units = list(read_sdltm(path))

    assert as_tmx_and_back(path, units) == units


def test_the_memory_beside_the_checkout_is_read_and_comes_back(shared: Path) -> None:
    for path in (shared / "exchange" / "sdltm").glob("*.sdltm"):
        before = path.read_bytes()
        units = list(read_sdltm(path))

        assert len(units) == 4
        assert all(each.text("zh-CN") and each.text("en-US") for each in units)
        assert as_tmx_and_back(path, units) == units
        assert path.read_bytes() == before
