"""Word documents as articles: structure by Word's own styles, comments and highlighting kept."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.api import Document
from workbench.formats.articles.blocks import Block, Medium, PictureNotes
from workbench.formats.articles.named_lines import published_in
from workbench.formats.articles.paragraph import Paragraph
from workbench.formats.articles.roles import assign_roles
from workbench.formats.word.document import Comment, WordDocument, open_word
from workbench.formats.word.flow import Piece
from workbench.formats.word.layouts import TABLE
from workbench.formats.word.pair_table import find_pair_table
from workbench.formats.word.paragraphs import ParagraphReader, WordParagraph
from workbench.model.article import (
    ImportedArticle,
    ImportedHighlight,
    ImportedNote,
    WorkbenchWarning,
)
from workbench.model.errors import InputError
from workbench.model.segment import Role, SourceContent
from workbench.text.variant_detection import detect_variant
from workbench.text.whitespace import tidy, tidy_line

# In code points: a longer first paragraph is no headline by its looks alone.
LONGEST_TITLE = 60

_ENDS = "。！？；：…"

# Word's colours that are this program's; any other marks a term.
_COLORS: Mapping[str, str] = {
    **dict.fromkeys(("cyan", "darkCyan", "blue", "darkBlue"), "name"),
    **dict.fromkeys(("green", "darkGreen"), "number"),
    **dict.fromkeys(("red", "darkRed", "magenta", "darkMagenta"), "doubt"),
}

_CAUTIONS = {
    "changes": "word.changes_accepted",
    "notes": "word.footnotes",
    "boxes": "word.text_boxes",
    "hidden": "word.hidden_text",
    "symbols": "word.symbols",
    "formulas": "word.formulas",
    "embedded": "word.embedded",
}


def read_article(document: Document) -> ImportedArticle:
    """Return the article of a Word document; raise what `open_word` raises.

    The table of a translation tool is no article: `InputError("import.is_bilingual")`.
    """
    word = open_word(document.data, document.name)
    table = find_pair_table(word)
    if table is not None and table.layout.tool != TABLE:
        form = f"{table.layout.tool} DOCX"
        raise InputError("import.is_bilingual", name=document.name, format=form)
    return _article(word, document)


@dataclass(slots=True)
class _Made:
    """Blocks in the making, with what is said on each."""

    blocks: list[Block] = field(default_factory=list)
    remarks: list[tuple[ImportedNote, ...]] = field(default_factory=list)
    colored: list[tuple[ImportedHighlight, ...]] = field(default_factory=list)
    titles: list[int] = field(default_factory=list)
    likely: int = -1
    """The first block, where it looks like a headline."""


def _article(word: WordDocument, document: Document) -> ImportedArticle:
    reader = ParagraphReader(word)
    made = _made(list(reader.read()), word)
    title, at = _headline(made)
    segments = assign_roles([block for index, block in enumerate(made.blocks) if index != at])
    places = _places(made.blocks, segments, at)
    if title:
        segments = (SourceContent(Role.HEADLINE, title), *segments)
    notes = _moved_notes(made, places, int(bool(title)))
    properties = _properties(word)
    return ImportedArticle(
        title=title or document.name,
        url=document.url,
        published=published_in(segments),
        language=detect_variant("\n".join(segment.text for segment in segments), document.url),
        segments=segments,
        metadata=properties,
        warnings=tuple(_cautions(reader.told)),
        notes=notes,
        highlights=_moved_highlights(made, places, segments, int(bool(title))),
    )


def _cautions(told: Counter[str]) -> Iterator[WorkbenchWarning]:
    return (
        WorkbenchWarning(code, str(told[what])) for what, code in _CAUTIONS.items() if told[what]
    )


def _made(paragraphs: Sequence[WordParagraph], word: WordDocument) -> _Made:
    made = _Made()
    usual = _usual_size(paragraphs)
    pictures: tuple[str, ...] = ()
    seen: set[str] = set()
    for given in paragraphs:
        pictures = given.pictures or pictures
        block = _block(given, pictures, usual)
        if block is not None:
            index = len(made.blocks)
            if given.is_title:
                made.titles.append(index)
            if index == 0 and _looks_like_a_headline(given, block, usual):
                made.likely = 0
            made.blocks.append(block)
            made.remarks.append(tuple(_remarks(given, word, index, seen)))
            made.colored.append(tuple(_colored(given.pieces, index)))
            pictures = ()
        pictures = given.later_pictures or pictures
    return made


def _usual_size(paragraphs: Sequence[WordParagraph]) -> int:
    """Return in half points the size that most of the text has, 0 where none is said."""
    sizes: Counter[int] = Counter()
    for given in paragraphs:
        sizes[given.size] += sum(len(piece.text) for piece in given.pieces)
    return sizes.most_common(1)[0][0] if sizes else 0


def _block(given: WordParagraph, pictures: Sequence[str], usual: int) -> Block | None:
    medium = Medium.IMAGE if pictures else Medium.NONE
    notes = PictureNotes(alt=pictures[0]) if pictures else None
    paragraph = Paragraph()
    is_small = 0 < given.size < (usual or _USUAL)
    for piece in given.pieces:
        _add(paragraph, piece, given, is_small=is_small)
    if given.place.in_caption and notes is not None:
        place = replace(given.place, figure=notes)
        paragraph.place = place if paragraph.place is not None else None
    return paragraph.take(medium, notes)


# In half points: the size of text in Chinese Word where no style says another.
_USUAL = 21


def _add(paragraph: Paragraph, piece: Piece, given: WordParagraph, *, is_small: bool) -> None:
    text = piece.text.replace("\u00ad", "")
    ink = replace(piece.ink, small=True) if is_small else piece.ink
    first, *others = text.split("\n")
    paragraph.add(first, ink, given.place)
    for line in others:
        paragraph.break_line(ink)
        paragraph.add(line, ink, given.place)


def _looks_like_a_headline(given: WordParagraph, block: Block, usual: int) -> bool:
    """Return whether the first paragraph is set like a headline that no style names."""
    if block.place.level or block.place.table_id or block.place.list_id or "\n" in block.text:
        return False
    if len(block.text) > LONGEST_TITLE or block.text.endswith(tuple(_ENDS)):
        return False
    return block.bold or given.is_centred or given.size > (usual or _USUAL)


def _headline(made: _Made) -> tuple[str, int]:
    """Return the headline and its block: Word's title, a first-level heading, or what looks so."""
    levels = [at for at, block in enumerate(made.blocks) if block.place.level == 1]
    begins = [at for at in levels if at <= _FIRST_HEADING]
    at = next(iter([*made.titles, *begins]), made.likely)
    return (tidy_line(made.blocks[at].text.replace("\n", " ")), at) if at >= 0 else ("", -1)


# A first-level heading further down is a section's, not the article's.
_FIRST_HEADING = 3


def _remarks(
    given: WordParagraph, word: WordDocument, index: int, seen: set[str]
) -> Iterator[ImportedNote]:
    for piece in given.pieces:
        for comment_id in piece.comments:
            comment = word.comments.get(comment_id)
            if comment is not None and comment_id not in seen:
                seen.add(comment_id)
                yield _remark(comment, index)
    for key in given.notes:
        if word.notes.get(key):
            yield ImportedNote(index, word.notes[key])


def _remark(comment: Comment, index: int) -> ImportedNote:
    return ImportedNote(index, comment.text, comment.author, comment.at, comment.resolved)


def _colored(pieces: Sequence[Piece], index: int) -> Iterator[ImportedHighlight]:
    """Yield the highlights of a paragraph, by code points of its tidied text."""
    texts = [piece.text.replace("\u00ad", "") for piece in pieces]
    tidied = tidy("".join(texts))
    offset, start, color = 0, 0, ""
    for piece, text in [*zip(pieces, texts, strict=True), (Piece(""), "")]:
        if piece.color != color:
            if color and tidied.move(start) < tidied.move(offset):
                kind = _COLORS.get(color, "term")
                yield ImportedHighlight(index, tidied.move(start), tidied.move(offset), kind)
            start, color = offset, piece.color
        offset += len(text)


@dataclass(frozen=True, slots=True)
class _Part:
    """Where text of a block went: the segment, and where in the block that begins and ends."""

    segment: int
    start: int
    end: int


def _places(
    blocks: Sequence[Block], segments: Sequence[SourceContent], headline: int
) -> list[list[_Part]]:
    """Return for each block which segments it became; roles split blocks and drop a few."""
    places: list[list[_Part]] = []
    at = 0
    for index, block in enumerate(blocks):
        parts: list[_Part] = []
        places.append(parts)
        if index == headline:
            parts.append(_Part(-1, 0, len(block.text)))
            continue
        position = 0
        while at < len(segments) and position < len(block.text):
            start = block.text.find(segments[at].text, position)
            if start < 0 or block.text[position:start].strip():
                break
            position = start + len(segments[at].text)
            parts.append(_Part(at, start, position))
            at += 1
    return places


def _moved_notes(
    made: _Made, places: Sequence[Sequence[_Part]], first: int
) -> tuple[ImportedNote, ...]:
    return tuple(
        replace(note, segment=places[at][0].segment + first)
        for at, notes in enumerate(made.remarks)
        for note in notes
        if places[at]
    )


def _moved_highlights(
    made: _Made,
    places: Sequence[Sequence[_Part]],
    segments: Sequence[SourceContent],
    first: int,
) -> tuple[ImportedHighlight, ...]:
    moved = []
    for at, highlights in enumerate(made.colored):
        for one in highlights:
            for part in places[at]:
                start, end = max(one.start, part.start), min(one.end, part.end)
                if start < end:
                    segment = part.segment + first
                    start, end = start - part.start, end - part.start
                    end = min(end, len(segments[segment].text))
                    moved.append(ImportedHighlight(segment, start, end, one.kind))
    return tuple(moved)


_CORE = "docProps/core.xml"
_WANTED = ("creator", "lastModifiedBy", "created", "modified")


def _properties(word: WordDocument) -> tuple[tuple[str, str], ...]:
    if _CORE not in word.zipped.parts:
        return ()
    said = {
        str(one.tag).rpartition("}")[2]: (one.text or "").strip() for one in word.zipped.xml(_CORE)
    }
    return tuple((name, said[name]) for name in _WANTED if said.get(name))
