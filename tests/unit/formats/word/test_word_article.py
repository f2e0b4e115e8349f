"""Word documents as articles."""

import io
import zipfile

import docx
import pytest
from docx.enum.text import WD_COLOR_INDEX

from tests.word_files import (
    W,
    cell,
    change,
    commented,
    comments,
    edited,
    paragraph,
    row,
    table,
    text,
    word_file,
)
from workbench.api import Document
from workbench.formats.word.importer import WordImporter
from workbench.model.article import ImportedArticle
from workbench.model.errors import InputError
from workbench.model.segment import InlineKind, Role

BODY = "渡轮公司周四说，因为台风而停航三天的渡轮，将从周五早上六点起恢复航行，所有班次都照常。"
PICTURE = (
    "<w:r><w:drawing><wp:inline><wp:docPr id='1' name='p' descr='码头的渡轮'/></wp:inline>"
    "</w:drawing></w:r>"
)


def read(data: bytes, name: str = "story.docx") -> ImportedArticle:
    return WordImporter().read(Document(data, name))


def told(article: ImportedArticle) -> dict[str, str]:
    return {warning.code: warning.detail for warning in article.warnings}


def roles(article: ImportedArticle) -> list[tuple[Role, str]]:
    return [(segment.role, segment.text) for segment in article.segments]


def test_an_article_has_the_structure_that_word_s_styles_give_it() -> None:
    article = read(
        word_file(
            paragraph("渡轮复航", "a3")
            + paragraph("记者：陈子非")
            + paragraph(BODY)
            + paragraph("台风之后", "2")
            + paragraph(BODY)
            + paragraph(PICTURE)
            + paragraph("2026年11月3日，码头上的渡轮。", "a4")
            + paragraph("“我们等了三天。”", "a5")
            + paragraph("第一班六点开出", "a7")
            + paragraph("末班晚上十点开出", "a6", '<w:numPr><w:numId w:val="2"/></w:numPr>')
            + paragraph(BODY)
            + table(row("航线", "班次"), row("东线", "十二"))
        )
    )

    assert article.title == "渡轮复航"
    assert [role for role, _ in roles(article)] == [
        Role.HEADLINE,
        Role.BYLINE,
        Role.BODY,
        Role.SUBHEAD,
        Role.BODY,
        Role.CAPTION,
        Role.QUOTE,
        Role.LIST_ITEM,
        Role.LIST_ITEM,
        Role.BODY,
        *[Role.TABLE_CELL] * 4,
    ]
    caption = article.segments[5]
    assert caption.picture is not None
    assert caption.picture.alt == "码头的渡轮"
    assert article.segments[3].level == 2
    assert article.warnings == ()


def test_tracked_changes_are_accepted_and_told() -> None:
    article = read(
        word_file(
            paragraph(
                text("渡轮")
                + change("del", text("停航"))
                + change("ins", text("复航"))
                + change("moveFrom", text("昨天"))
                + text("。")
            )
            + f"<w:p><w:pPr><w:rPr>{change('del', '')}</w:rPr></w:pPr>{text('前半句，')}</w:p>"
            + paragraph(text("后半句。") + change("moveTo", text("昨天")))
            + table(
                row("甲", "乙", properties=change("del", "")),
                row("丙", "丁", properties=change("ins", "")),
            )
        )
    )

    assert [words for _, words in roles(article)] == [
        "渡轮复航。",
        "前半句，后半句。昨天",
        "丙",
        "丁",
    ]
    assert told(article) == {"word.changes_accepted": "7"}


def test_comments_are_notes_and_coloured_text_is_a_highlight() -> None:
    body = (
        paragraph("渡轮复航", "1")
        + paragraph(
            text("渡轮")
            + commented(text("周五", '<w:highlight w:val="yellow"/>'), "0")
            + text("复航，")
            + text("共十二班。", '<w:highlight w:val="green"/>')
        )
        + paragraph(text("第二段") + '<w:r><w:commentReference w:id="1"/></w:r>')
    )
    marks = comments(("0", "Lin", "哪个周五？"), ("1", "Wu", "第二条"))
    article = read(word_file(body, parts={"word/comments.xml": marks}))

    assert [(note.segment, note.text, note.author) for note in article.notes] == [
        (1, "哪个周五？", "Lin"),
        (2, "第二条", "Wu"),
    ]
    assert article.notes[0].created_at == 1793692800000
    quoted = [
        (article.segments[one.segment].text[one.start : one.end], one.kind)
        for one in article.highlights
    ]
    assert quoted == [("周五", "term"), ("共十二班。", "number")]


def test_bold_italics_links_and_emphasis_marks_are_spans() -> None:
    link = '<w:hyperlink r:id="rLink">' + text("官网") + "</w:hyperlink>"
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://example.org/a" \\o "x"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + text("时刻表")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    inside = (
        text("请看")
        + link
        + text("和")
        + field
        + text("，")
        + text("务必", "<w:b/>")
        + text("准时", '<w:rStyle w:val="a8"/>')
        + text("到", '<w:em w:val="dot"/>')
        + text("达", '<w:i w:val="0"/><w:b w:val="false"/>')
        + text("2", '<w:vertAlign w:val="superscript"/>')
    )
    article = read(
        word_file(paragraph(inside), links={"rLink": "https://example.com/"}), "timetable.docx"
    )
    [segment] = article.segments

    assert segment.text == "请看官网和时刻表，务必准时到达2"
    assert [(segment.text[s.start : s.end], s.kind, s.href) for s in segment.spans] == [
        ("官网", InlineKind.LINK, "https://example.com/"),
        ("时刻表", InlineKind.LINK, "https://example.org/a"),
        ("务必准时", InlineKind.STRONG, ""),
        ("到", InlineKind.EMPHASIS, ""),
        ("2", InlineKind.SUPERSCRIPT, ""),
    ]


def test_fields_show_their_results_and_never_their_instructions() -> None:
    page = (
        '<w:fldSimple w:instr=" PAGE "><w:r><w:t>12</w:t></w:r></w:fldSimple>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + text("不可见")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + text("周五")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )

    [segment] = read(word_file(paragraph(text("第") + page))).segments

    assert segment.text == "第12周五"


def test_hidden_text_is_left_out_and_told_and_soft_hyphens_vanish() -> None:
    inside = (
        text("渡轮", "")
        + text("密", "<w:vanish/>")
        + text("码", '<w:rStyle w:val="a9"/>')
        + text("码头", '<w:rStyle w:val="a9"/><w:vanish w:val="0"/>')
        + "<w:r><w:softHyphen/><w:t>复航</w:t><w:noBreakHyphen/><w:t>A</w:t></w:r>"
    )
    article = read(word_file(paragraph(inside)))

    assert article.segments[0].text == "渡轮码头复航\u2011A"
    assert told(article) == {"word.hidden_text": "2"}


def test_a_text_box_is_read_once_behind_its_paragraph() -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        f"<w:txbxContent>{paragraph('框中的话，说的是渡轮。')}</w:txbxContent></wps:txbx></w:drawing>"
        "</mc:Choice><mc:Fallback><w:pict><v:textbox>"
        f"<w:txbxContent>{paragraph('框中的话，说的是渡轮。')}</w:txbxContent></v:textbox></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    article = read(word_file(paragraph(text("正文在先。") + box) + paragraph("正文在后。")))

    assert [words for _, words in roles(article)] == [
        "正文在先。",
        "框中的话，说的是渡轮。",
        "正文在后。",
    ]
    assert told(article) == {"word.text_boxes": "1"}


def test_footnotes_are_notes_and_told() -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:footnote w:id="0" w:type="separator">{paragraph("-")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph("据新华社。")}</w:footnote></w:footnotes>'
    )
    article = read(
        word_file(paragraph(text("正文。") + reference), parts={"word/footnotes.xml": notes})
    )

    assert [(note.segment, note.text) for note in article.notes] == [(0, "据新华社。")]
    assert told(article) == {"word.footnotes": "1"}


def test_content_controls_smart_tags_and_ruby_lose_no_text() -> None:
    inside = (
        f"<w:sdt><w:sdtPr/><w:sdtContent>{text('控件')}</w:sdtContent></w:sdt>"
        f"<w:smartTag>{text('标签')}</w:smartTag>"
        f"<w:r><w:ruby><w:rubyPr/><w:rt>{text('pīn')}</w:rt><w:rubyBase>{text('拼')}</w:rubyBase>"
        "</w:ruby></w:r>"
    )
    body = f"<w:sdt><w:sdtContent>{paragraph(inside)}</w:sdtContent></w:sdt>"

    assert read(word_file(body)).segments[0].text == "控件标签拼"


def test_a_first_line_that_is_set_like_a_headline_is_one() -> None:
    first = paragraph(text("渡轮复航", "<w:b/>"), "", '<w:jc w:val="center"/>')

    assert read(word_file(first + paragraph(BODY))).title == "渡轮复航"
    assert read(word_file(paragraph(BODY) + paragraph(BODY))).title == "story.docx"


def test_what_python_docx_writes_is_read() -> None:
    made = docx.Document()
    made.add_heading("渡轮复航", 0)
    made.add_paragraph(BODY)
    made.add_heading("台风之后", 2)
    bullet = made.add_paragraph("第一班六点开出", style="List Bullet")
    marked = bullet.add_run("，很早")
    marked.font.highlight_color = WD_COLOR_INDEX.YELLOW
    made.add_comment(bullet.runs, text="几点？", author="Lin")
    stream = io.BytesIO()
    made.save(stream)
    article = read(stream.getvalue())

    assert [role for role, _ in roles(article)] == [
        Role.HEADLINE,
        Role.BODY,
        Role.SUBHEAD,
        Role.LIST_ITEM,
    ]
    assert [(note.segment, note.text, note.author) for note in article.notes] == [
        (3, "几点？", "Lin")
    ]
    assert [(one.segment, one.start, one.end) for one in article.highlights] == [(3, 7, 10)]


@pytest.mark.parametrize(
    ("name", "sure"), [("story.docx", 95), ("STORY.DOCM", 95), ("story", 95), ("story.odt", 95)]
)
def test_a_word_file_is_known_by_what_is_in_it(name: str, sure: int) -> None:
    assert WordImporter().confidence(Document(word_file(paragraph("一")), name)) == sure
    assert WordImporter().confidence(Document("文章".encode(), name)) == 0


def test_a_strict_file_is_read_like_any_other() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    data = edited(word_file(paragraph("一二三")), {W: strict})

    assert W.encode() not in zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")
    assert read(data).segments[0].text == "一二三"


@pytest.mark.parametrize(
    "caption",
    [
        paragraph(text("码头上的渡轮。（路透社）", '<w:sz w:val="18"/>')),
        paragraph(PICTURE + "<w:r><w:br/></w:r>" + text("码头上的渡轮。", '<w:sz w:val="18"/>')),
    ],
)
def test_small_text_under_a_picture_is_its_caption(caption: str) -> None:
    body = paragraph(text(BODY, '<w:sz w:val="24"/>'))
    article = read(word_file(body + paragraph(PICTURE) + caption + body))

    assert [role for role, _ in roles(article)] == [Role.BODY, Role.CAPTION, Role.BODY]


def test_a_picture_behind_text_belongs_to_what_follows() -> None:
    body = paragraph(text(BODY) + PICTURE)
    article = read(word_file(body + paragraph("图为码头上的渡轮。") + paragraph(BODY)))

    assert [role for role, _ in roles(article)] == [Role.BODY, Role.CAPTION, Role.BODY]


def test_a_table_of_contents_is_boilerplate() -> None:
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    contents = (
        f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{paragraph('台风之后 1')}</w:sdtContent>"
        "</w:sdt>"
    )
    article = read(word_file(paragraph("渡轮复航", "1") + contents + paragraph(BODY)))

    assert [role for role, _ in roles(article)] == [Role.HEADLINE, Role.BOILERPLATE, Role.BODY]


def test_what_is_nested_as_deep_as_a_parser_goes_is_read_or_refused() -> None:
    inside = "<w:smartTag>" * 200 + text("渡轮") + "</w:smartTag>" * 200

    assert read(word_file(paragraph(inside))).segments[0].text == "渡轮"
    with pytest.raises(InputError) as caught:
        read(word_file(paragraph("<w:smartTag>" * 5000 + "</w:smartTag>" * 5000)))
    assert caught.value.code == "zip.damaged"


def test_a_translation_tool_s_table_is_no_article() -> None:
    source = cell(paragraph(text("渡轮")))
    key = cell(paragraph(text("1\u000a", "") + text("bb787d5e-b2e0-463f-b95d-9b12c340aa79")))
    data = word_file(table(row("ID", "中文", "English"), row(key, source, "Ferry")))
    with pytest.raises(InputError) as caught:
        read(data)

    assert caught.value.code == "import.is_bilingual"


def test_symbols_and_formulas_are_text_and_told_and_embedded_documents_too() -> None:
    symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:char="zz"/></w:r>'
    formula = "<m:oMath><m:r><m:t>E=mc²</m:t></m:r></m:oMath>"
    article = read(
        word_file(
            paragraph(text("好") + symbol + formula)
            + '<w:altChunk r:id="r9"/>'
            + f"<mc:AlternateContent><mc:Choice Requires='x'>{paragraph('选')}</mc:Choice>"
            f"<mc:Fallback>{paragraph('退')}</mc:Fallback></mc:AlternateContent>"
        )
    )

    assert [words for _, words in roles(article)] == ["好\uf0fc\ufffdE=mc²", "选"]
    assert told(article) == {"word.symbols": "2", "word.formulas": "1", "word.embedded": "1"}


def test_a_fallback_alone_is_read() -> None:
    inside = f"<mc:AlternateContent><mc:Fallback>{text('退')}</mc:Fallback></mc:AlternateContent>"

    assert read(word_file(paragraph(inside))).segments[0].text == "退"


def test_a_link_inside_the_document_is_no_link() -> None:
    inside = f'<w:hyperlink w:anchor="_Toc1">{text("见第二节")}</w:hyperlink>'

    assert read(word_file(paragraph(inside))).segments[0].spans == ()


def test_a_comment_that_was_marked_as_done_is_a_resolved_note() -> None:
    space = "http://schemas.microsoft.com/office/word/2012/wordml"
    done = (
        f'<w15:commentsEx xmlns:w15="{space}"><w15:commentEx w15:paraId="0A" w15:done="1"/>'
        "</w15:commentsEx>"
    )
    given = comments(("0", "Lin", "一"), ("1", "Wu", "二")).replace(
        "<w:p>", '<w:p w14:paraId="0A">', 1
    )
    body = paragraph(commented(text("渡轮"), "0") + commented(text("复航"), "1"))
    parts = {"word/comments.xml": given, "word/commentsExtended.xml": done}

    notes = read(word_file(body, parts=parts)).notes

    assert [(note.text, note.resolved) for note in notes] == [("一", True), ("二", False)]


def test_lines_tabs_and_taken_back_moves_in_a_comment_are_read() -> None:
    inside = (
        "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>"
        f"<w:p>{change('moveFrom', text('不在'))}{text('丁')}</w:p>"
    )
    given = comments(("0", "Lin", "x")).replace(paragraph("x"), inside)
    body = paragraph(commented(text("渡轮"), "0"))

    assert (
        read(word_file(body, parts={"word/comments.xml": given})).notes[0].text == "甲\n乙\t丙\n丁"
    )


def test_a_list_within_a_content_control_and_a_table_of_controls_are_read() -> None:
    controlled = f"<w:sdt><w:sdtContent>{row('甲', '乙')}</w:sdtContent></w:sdt>"
    in_cell = f"<w:tr><w:sdt><w:sdtContent>{cell('丙')}</w:sdtContent></w:sdt>{cell('丁')}</w:tr>"
    article = read(word_file(table(controlled, in_cell)))

    assert roles(article) == [(Role.TABLE_CELL, words) for words in "甲乙丙丁"]


def test_a_style_that_is_only_called_a_heading_or_a_caption_is_one() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in [("h", "标题 2"), ("f", "Illustration")]
    )
    body = (
        paragraph(BODY) + paragraph("台风之后", "h") + paragraph(PICTURE) + paragraph("渡轮", "f")
    )
    article = read(word_file(body, styles=styles))

    assert [segment.role for segment in article.segments] == [
        Role.BODY,
        Role.SUBHEAD,
        Role.CAPTION,
    ]
    assert article.segments[1].level == 2
