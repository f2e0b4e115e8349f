"""A TMX as a project: articles with roles, statuses and order, of ours and of other tools."""

import io
from dataclasses import replace

from tests.export_material import article, pair, request
from workbench.api import ExportRequest
from workbench.formats.tmx.exporter import TmxExporter
from workbench.formats.tmx.options import SentenceLink, TmxOptions
from workbench.formats.tmx.project import read_articles
from workbench.formats.tmx.reader import read_tmx
from workbench.model.language import Variant
from workbench.model.paired import PairedArticle
from workbench.model.segment import InlineKind, InlineSpan, Role, Segment, SourceContent, Status

HEAD = '<tmx version="1.4"><header srclang="zh-CN"/><body>'


def exported(wanted: ExportRequest, options: TmxOptions) -> bytes:
    stream = io.BytesIO()
    TmxExporter("1", options).write(wanted, stream)
    return stream.getvalue()


def articles(data: bytes | str) -> tuple[PairedArticle, ...]:
    content = data if isinstance(data, bytes) else f"{HEAD}{data}</body></tmx>".encode()
    return read_articles(read_tmx(io.BytesIO(content)), "memory.tmx")


def unit(source: str, target: str, props: str = "", tag: str = "zh-CN", **attributes: str) -> str:
    given = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return (
        f'<tu{given}>{props}<tuv xml:lang="{tag}"><seg>{source}</seg></tuv>'
        f'<tuv xml:lang="en-US"><seg>{target}</seg></tuv></tu>'
    )


def prop(name: str, value: str) -> str:
    return f'<prop type="{name}">{value}</prop>'


def test_our_own_export_is_the_same_project_again() -> None:
    first = article(
        pair("标题", "Headline", role=Role.HEADLINE, notes=["Too long?"]),
        pair("正文", "Body", number=2, status=Status.FINAL),
        title="一",
    )
    second = article(
        pair("圖說", "Caption", number=3, article=2, role=Role.CAPTION, status=Status.DRAFT),
        number=2,
        title="二",
        language=Variant.TAIWAN,
    )

    one, two = articles(exported(request(first, second), TmxOptions()))

    assert (one.title, two.title) == ("一", "二")
    assert (one.language, two.language) == (Variant.CHINA, Variant.TAIWAN)
    assert [(each.role, each.source, each.target, each.status) for each in one.segments] == [
        (Role.HEADLINE, "标题", "Headline", Status.TRANSLATED),
        (Role.BODY, "正文", "Body", Status.FINAL),
    ]
    assert [note.text for note in one.segments[0].notes] == ["Too long?"]
    assert (one.segments[0].origin, one.segments[0].changed_by) == ("typed", "wu")
    assert one.published is not None
    assert one.published.isoformat() == "2023-07-17T14:29:00+00:00"
    assert one.url == "https://news.example/a?b=1&c=2"
    assert two.segments[0].role is Role.CAPTION
    assert one.imported().segments == tuple(each.content for each in one.segments)


def test_a_project_for_trados_is_the_same_again_with_its_notes() -> None:
    rejected = pair("正文", "Body", status=Status.REJECTED, role=Role.QUOTE, notes=["No", "Why"])

    [found] = articles(exported(request(article(rejected)), TmxOptions(for_trados=True)))

    [segment] = found.segments
    assert (segment.role, segment.status) == (Role.QUOTE, Status.REJECTED)
    assert [note.text for note in segment.notes] == ["No", "Why"]
    assert found.title == "美国气候特使抵达北京"


def test_links_and_emphasis_come_back_at_level_two() -> None:
    link = InlineSpan(0, 2, InlineKind.LINK, "https://a.example/?a=1&b=2")
    strong = InlineSpan(1, 4, InlineKind.STRONG)
    plain = pair("渡轮复航", "Ferry returns")
    segment = replace(
        plain.segment,
        content=SourceContent(Role.BODY, "渡轮复航", (link, strong)),
        target_spans=(InlineSpan(0, 5, InlineKind.EMPHASIS),),
    )
    wanted = request(article(replace(plain, segment=segment)))

    [[found]] = [each.segments for each in articles(exported(wanted, TmxOptions(level=2)))]

    assert found.content == segment.content
    assert found.target_spans == segment.target_spans


def test_the_order_is_the_articles_though_the_best_of_a_source_comes_last() -> None:
    pairs = [
        pair("图", "Best", status=Status.FINAL),
        pair("一", "One", number=2),
        pair("图", "Later", number=3),
        pair("二", "Two", number=4),
    ]
    data = exported(request(article(*pairs)), TmxOptions())

    in_file = [each.text("en-US") for each in read_tmx(io.BytesIO(data))]
    [found] = articles(data)

    assert in_file == ["One", "Later", "Best", "Two"]
    assert [each.target for each in found.segments] == ["Best", "One", "Later", "Two"]


def test_sentences_are_units_where_their_links_are_known() -> None:
    def links(segment: Segment) -> list[SentenceLink]:
        return [SentenceLink(0, 3, 0, 4), SentenceLink(3, 6, 5, 9)] if segment.id == 1 else []

    known, unknown = pair("一二。三四。", "One. Two."), pair("五。六。", "Five. Six.", number=2)
    data = exported(request(article(known, unknown)), TmxOptions(sentences=links))

    units = list(read_tmx(io.BytesIO(data)))

    assert [(each.tuid, each.text("zh-CN"), each.text("en-US")) for each in units] == [
        ("a1-s1.1", "一二。", "One."),
        ("a1-s1.2", "三四。", "Two."),
        ("a1-s2", "五。六。", "Five. Six."),
    ]
    assert data.count(b'segtype="sentence"') == 3  # the header's and two units'


def test_trados_levels_and_machine_translation_are_understood() -> None:
    level = "x-ConfirmationLevel"
    data = (
        unit("一", "1", prop(level, "ApprovedSignOff") + prop("x-FileName:SingleString", "a.docx"))
        + unit("二", "2", prop(level, "Draft") + prop("x-Origin", "MachineTranslation"))
        + unit("三", "3", prop(level, "ApprovedTranslation") + prop("x-Origin", "TM"))
        + unit("四", "")
    )

    named, rest = articles(data)

    assert (named.name, rest.name) == ("a.docx", "memory.tmx")
    assert named.segments[0].status is Status.FINAL
    assert [(each.status, each.origin) for each in rest.segments] == [
        (Status.DRAFT, "mt:trados"),
        (Status.REVIEWED, "imported"),
        (Status.INITIAL, "imported"),
    ]


def test_memoqs_documents_are_articles_and_what_was_corrected_is_reviewed() -> None:
    first, second = prop("x-document", "b.docx"), prop("x-document", "a.docx")
    data = (
        unit("一", "1", first + prop("corrected", "yes") + prop("client", "Haijia"))
        + unit("二", "2", second)
        + unit("三", "3", first)
    )

    found = articles(data)

    assert [(each.name, [s.source for s in each.segments]) for each in found] == [
        ("b.docx", ["一", "三"]),
        ("a.docx", ["二"]),
    ]
    assert found[0].segments[0].status is Status.REVIEWED
    assert found[0].metadata == (("client", "Haijia"),)


def test_omegats_neighbours_give_the_order_of_the_file() -> None:
    def alternative(source: str, before: str, after: str) -> str:
        props = prop("file", "news.txt") + prop("prev", before) + prop("next", after)
        return unit(source, source * 2, props)

    data = alternative("丙", "乙", "") + alternative("甲", "", "乙") + alternative("乙", "甲", "丙")

    [found] = articles(data)

    assert [each.source for each in found.segments] == ["甲", "乙", "丙"]


def test_a_unit_without_a_pair_is_counted_and_other_english_is_a_note() -> None:
    german = '<tu><tuv xml:lang="de"><seg>Fähre</seg></tuv></tu>'
    two = unit("渡轮", "Ferry").replace("</tu>", '<tuv xml:lang="en-GB"><seg>Boat</seg></tuv></tu>')

    [found] = articles(german + two)

    assert [(each.code, each.detail) for each in found.warnings] == [("tmx.without_pair", "1")]
    assert found.segments[0].target == "Boat"
    assert [note.text for note in found.segments[0].notes] == ["Ferry"]
