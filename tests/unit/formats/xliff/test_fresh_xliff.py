"""XLIFF 2.1 and 1.2 made of a project's pairs: other tools read them, and so does this program."""

import io
from collections.abc import Sequence
from dataclasses import replace

import pytest
from translate.storage.xliff import Xliff1File, Xliff1Unit
from translate.storage.xliff2 import Xliff2File

from tests.export_material import article, pair, request
from workbench.api import ExportArticle, Exporter, ExportSegment
from workbench.formats.xliff.document import read_xliff
from workbench.formats.xliff.fresh12 import Xliff12Exporter
from workbench.formats.xliff.fresh21 import Xliff21Exporter
from workbench.model.language import Variant
from workbench.model.paired import PairedSegment
from workbench.model.segment import InlineKind, InlineSpan, Role, Status

LINK = "https://x.example/?a=1&b='2'"


@pytest.fixture(params=[Xliff12Exporter("1.0"), Xliff21Exporter()], ids=["1.2", "2.1"])
def exporter(request: pytest.FixtureRequest) -> Exporter:
    made: Exporter = request.param
    return made


def written(exporter: Exporter, *articles: ExportArticle) -> bytes:
    stream = io.BytesIO()
    exporter.write(request(*articles), stream)
    return stream.getvalue()


def read_again(data: bytes) -> Sequence[PairedSegment]:
    return [pair for each in read_xliff(data, "a.xlf").articles() for pair in each.segments]


def with_spans(
    each: ExportSegment, source: Sequence[InlineSpan], target: Sequence[InlineSpan]
) -> ExportSegment:
    content = replace(each.segment.content, spans=tuple(source))
    return replace(each, segment=replace(each.segment, content=content, target_spans=tuple(target)))


def test_every_pair_comes_back_with_all_that_the_format_has(exporter: Exporter) -> None:
    pairs = [
        pair(f"文{status}", "" if status is Status.INITIAL else f"Text {status}", number=number,
             status=status, role=role, notes=["Too long? <b>"])
        for number, (status, role) in enumerate(zip(Status, Role, strict=False), 1)
    ]  # fmt: skip
    back = read_again(written(exporter, article(*pairs)))

    assert [(each.source, each.target, each.status, each.role) for each in back] == [
        (each.segment.source, each.segment.target, each.segment.status, each.segment.role)
        for each in pairs
    ]
    assert [[note.text for note in each.notes] for each in back] == [["Too long? <b>"]] * len(back)


def test_spans_come_back_on_both_sides(exporter: Exporter) -> None:
    source = [
        InlineSpan(0, 2, InlineKind.STRONG),
        InlineSpan(2, 9, InlineKind.LINK, LINK),
        InlineSpan(5, 7, InlineKind.EMPHASIS),
    ]
    target = [InlineSpan(4, 11, InlineKind.STRONG), InlineSpan(12, 16, InlineKind.LINK, LINK)]
    each = with_spans(pair("总理周三在北京访问", "The premier went & <b>"), source, target)
    (back,) = read_again(written(exporter, article(each)))

    assert (back.source, back.target) == ("总理周三在北京访问", "The premier went & <b>")
    assert back.content.spans == tuple(source)
    assert back.target_spans == tuple(target)


def test_a_target_s_span_has_its_source_s_number_and_others_have_their_own() -> None:
    source = [InlineSpan(0, 1, InlineKind.STRONG), InlineSpan(1, 2, InlineKind.EMPHASIS)]
    target = [InlineSpan(0, 1, InlineKind.EMPHASIS), InlineSpan(1, 2, InlineKind.SUPERSCRIPT)]
    data = written(Xliff12Exporter("1"), article(with_spans(pair("甲乙", "ab"), source, target)))

    assert b'<g id="2" ctype="italic">a</g><g id="4" ctype="x-sup">b</g>' in data


def test_spans_that_cross_or_reach_outside_are_left_out(exporter: Exporter) -> None:
    spans = [
        InlineSpan(0, 2, InlineKind.STRONG),
        InlineSpan(1, 3, InlineKind.EMPHASIS),
        InlineSpan(2, 9, InlineKind.SUBSCRIPT),
    ]
    (back,) = read_again(written(exporter, article(with_spans(pair("甲乙丙", "abc"), spans, []))))

    assert back.content.spans == (spans[0],)


def test_lines_and_spaces_and_marks_are_kept(exporter: Exporter) -> None:
    each = pair("他说：“<合作>　& 竞争”。\n𠮷", "He said:  “<x>”\t&amp; ]]>\nnow")
    (back,) = read_again(written(exporter, article(each)))

    assert (back.source, back.target) == (each.segment.source, each.segment.target)


def test_forbidden_characters_are_taken_out_and_told(exporter: Exporter) -> None:
    stream = io.BytesIO()
    warnings = exporter.write(request(article(pair("甲\x00乙", "a\ud800b"), title="t\x01")), stream)
    (back,) = read_again(stream.getvalue())

    assert (back.source, back.target) == ("甲乙", "ab")
    assert [each.code for each in warnings] == ["export.removed_characters"]


def test_locked_pairs_stay_locked(exporter: Exporter) -> None:
    each = pair("甲", "a")
    locked = replace(each, segment=replace(each.segment, locked=True))

    assert read_again(written(exporter, article(locked)))[0].locked


def test_articles_in_several_written_forms_share_a_document(exporter: Exporter) -> None:
    data = written(
        exporter,
        article(pair("简体", "a")),
        article(pair("繁體", "b", number=2, article=2), number=2, language=Variant.TAIWAN),
    )

    assert [each.source for each in read_again(data)] == ["简体", "繁體"]


def test_nothing_to_write_is_a_valid_document(exporter: Exporter) -> None:
    assert read_again(written(exporter)) == []
    assert read_again(written(exporter, article())) == []


def test_translate_toolkit_reads_every_pair() -> None:
    each = article(pair("会 & 议", "Meeting <1>"), pair("京", "Beijing", number=2))
    first: Xliff1File[Xliff1Unit] = Xliff1File(io.BytesIO(written(Xliff12Exporter("1"), each)))
    second = Xliff2File(io.BytesIO(written(Xliff21Exporter(), each)))

    for store in (first, second):
        assert [(unit.source, unit.target) for unit in store.units] == [
            ("会 & 议", "Meeting <1>"),
            ("京", "Beijing"),
        ]
