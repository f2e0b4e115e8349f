"""What a document says beside its text, stored with it: comments, and colours on the text."""

from workbench.model.article import ImportedArticle
from workbench.model.highlight import Highlight, Note, Side
from workbench.model.ids import ArticleId, HighlightId, NoteId
from workbench.storage.transaction import Transaction
from workbench.text.anchoring import make_anchor


def store_remarks(tx: Transaction, article_id: ArticleId, imported: ImportedArticle) -> None:
    """Store the notes and highlights of an article whose segments were just stored in order.

    A note has the author and the time that the document says, else those of the import.
    """
    if not imported.notes and not imported.highlights:
        return
    segments = tx.segments.where("article_id", article_id, order="position")
    for note in imported.notes:
        text = note.text.strip()
        if text:
            segment = segments[note.segment].id
            author, at = note.author or tx.author, note.created_at or tx.now
            tx.notes.insert(Note(NoteId(0), segment, text, author, at, note.resolved))
    for one in imported.highlights:
        on = segments[one.segment]
        anchor = make_anchor(Side.SOURCE, on.source, one.start, one.end, on.rev)
        highlight = Highlight(HighlightId(0), on.id, one.kind, (anchor,), "", tx.now, tx.author)
        tx.highlights.insert(highlight)
