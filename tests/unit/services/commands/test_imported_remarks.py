"""What a document says beside its text comes into the project with it."""

from dataclasses import replace

from tests.projects import an_article, segments
from tests.word_files import commented, comments, paragraph, text, word_file
from workbench.api import Document
from workbench.formats.word.importer import WordImporter
from workbench.model.article import ImportedHighlight, ImportedNote
from workbench.services.commands.articles import AddArticle
from workbench.services.session import Session


def test_comments_and_colours_of_a_word_file_are_notes_and_highlights(session: Session) -> None:
    body = paragraph("渡轮复航", "1") + paragraph(
        text("渡轮")
        + commented(text("周五", '<w:highlight w:val="yellow"/>'), "0")
        + text("复航。")
    )
    parts = {"word/comments.xml": comments(("0", "Lin", "哪个周五？"))}
    imported = WordImporter().read(Document(word_file(body, parts=parts), "story.docx"))
    session.execute(AddArticle(imported, "story.docx"))
    last = segments(session)[-1]

    [note] = session.read.notes_of([last.id])
    [highlight] = session.read.highlights_of([last.id])
    assert (note.text, note.author, note.created_at) == ("哪个周五？", "Lin", 1793692800000)
    assert (highlight.kind, highlight.anchors[0].quote) == ("term", "周五")


def test_they_go_with_the_article_when_it_is_undone(session: Session) -> None:
    imported = replace(
        an_article("标题", "第一段。"),
        notes=(ImportedNote(1, "谁说的？"), ImportedNote(1, "  ")),
        highlights=(ImportedHighlight(1, 0, 2, "name"),),
    )
    session.execute(AddArticle(imported, "story.docx"))
    last = segments(session)[-1].id
    [note] = session.read.notes_of([last])

    assert (note.author, note.created_at > 0) == ("lin", True)
    session.undo()
    assert not session.read.notes_of([last])
    assert not session.read.highlights_of([last])
