"""An article as a story: title, bylines, blocks in order, footnotes, and where it comes from.

What every format writes is decided here once: which paragraphs make a list or a quotation, which
byline stands above, what is a caption's credit, what is left out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import accumulate

from workbench.api import ExportArticle, ExportSegment
from workbench.formats.finished.lists import List, list_of
from workbench.formats.finished.options import FinishedOptions
from workbench.formats.finished.rich import Rich, cut_out, marked, safe_address
from workbench.formats.legal_text import LegalText
from workbench.model.article import Article
from workbench.model.cell_table import Table, table_of
from workbench.model.drafted import MEMORY, maker_of
from workbench.model.segment import CreditFunction, InlineSpan, Role, Segment
from workbench.model.source_copy import SourceCopy
from workbench.text.credits.caption_sheet import propose_alt_text, split_credit

_WRITERS = frozenset({CreditFunction.REPORTER, CreditFunction.CORRESPONDENT})

# HTML's headings below the article's own.
HIGHEST, LOWEST = 2, 6


class BlockKind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST = "list"
    FIGURE = "figure"
    TABLE = "table"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note on a paragraph; `number` counts within the article, `id` within the project."""

    number: int
    id: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in both languages; `id` is the segment's, unique in a project."""

    id: int
    text: Rich
    source: Rich
    notes: tuple[Footnote, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture's address ("" where none is safe to show), its alt text, and the credit apart."""

    address: str
    alt: str
    credit: Rich


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs that belong together; `level` is a heading's, `start` a numbered list's first.

    `table` has a table's paragraphs once more, in its rows and columns.
    """

    kind: BlockKind
    paragraphs: tuple[Paragraph, ...]
    level: int = 0
    start: int = 0
    figure: Figure | None = None
    table: Table[Paragraph] | None = None


@dataclass(frozen=True, slots=True)
class MachineShare:
    """Which machines drafted how many paragraphs, how many people changed, and confirmed."""

    engines: tuple[str, ...] = ()
    paragraphs: int = 0
    changed: int = 0
    confirmed: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """One article, ready to be written in any format.

    `title` is the translated headline; where there is none it has no text, and its source is the
    article's title. `omitted` are the reasons of paragraphs left out on purpose; `drafted` counts
    the paragraphs that a machine drafted, by engine, and `unvouched` those of them, and others,
    that nobody confirmed; `machine_share` counts those that began as a machine's draft, whatever
    became of it. `left` has what an export left out, by cause.
    """

    article: Article
    language: str
    title: Paragraph
    bylines: tuple[Paragraph, ...] = ()
    datelines: tuple[Paragraph, ...] = ()
    blocks: tuple[Block, ...] = ()
    credits: tuple[Paragraph, ...] = ()
    omitted: tuple[str, ...] = ()
    drafted: Mapping[str, int] = field(default_factory=dict)
    paragraphs: int = 0
    unvouched: int = 0
    machine_share: MachineShare = MachineShare()
    left: Mapping[str, int] = field(default_factory=dict)
    copy: SourceCopy | None = None
    author: str = ""

    @property
    def has_title(self) -> bool:
        """Return whether the headline is translated."""
        return bool(self.title.text.text)

    @property
    def heading(self) -> Rich:
        """Return what stands above the article: the headline, else the article's own title."""
        return self.title.text if self.has_title else self.title.source

    def footnotes(self) -> Iterator[Footnote]:
        """Yield the footnotes in their order."""
        above = (self.title, *self.bylines, *self.datelines)
        inside = (each for block in self.blocks for each in block.paragraphs)
        for paragraph in (*above, *inside, *self.credits):
            yield from paragraph.notes


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes stories in one language with one set of options; counts what it had to take out."""

    language: str
    options: FinishedOptions
    author: str = ""
    legal: LegalText = field(default_factory=LegalText)

    def story(self, exported: ExportArticle) -> Story:
        """Return the story of an article; what has no English is not in it."""
        work = _Work(self, exported.article.id)
        texts = [each for each in exported.segments if each.segment.target.strip()]
        title = next((each for each in texts if each.segment.role is Role.HEADLINE), None)
        rest = [each for each in texts if each is not title]
        above, below, inside = _sorted_out(rest)
        article = exported.article
        heading = (
            work.paragraph(title)
            if title
            else Paragraph(0, Rich(""), Rich(_on_one_line(work.clean(article.title))))
        )
        return Story(
            article=article,
            language=self.language,
            title=heading,
            bylines=tuple(work.paragraph(each) for each in above),
            datelines=tuple(work.paragraph(each) for each in rest if _is(each, Role.DATELINE)),
            blocks=tuple(work.blocks(inside)),
            credits=tuple(work.paragraph(each) for each in below),
            omitted=tuple(
                work.clean(each.segment.omitted)
                for each in exported.segments
                if each.segment.omitted and not each.segment.target.strip()
            ),
            drafted=_engines(texts),
            paragraphs=len(texts),
            machine_share=_machine_share(each.segment for each in texts),
            unvouched=sum(not each.segment.status.is_confirmed for each in texts),
            left=exported.left_out,
            copy=exported.source_copy,
            author=self.options.translator or self.author,
        )


class _Work:
    """Makes the paragraphs and blocks of one article, and numbers its notes."""

    def __init__(self, maker: Maker, article_id: int) -> None:
        self._maker = maker
        self._options = maker.options
        self._place = f"article {article_id}"
        self._notes = 0

    def clean(self, text: str) -> str:
        legal = self._maker.legal.clean(text, self._place)
        return legal.replace("\r\n", "\n").replace("\r", "\n")

    def paragraph(self, each: ExportSegment) -> Paragraph:
        segment = each.segment
        on_one_line = segment.role in {Role.HEADLINE, Role.SUBHEAD}
        text = self._rich(segment, of_target=True)
        source = self._rich(segment, of_target=False)
        if on_one_line:
            text, source = _without_breaks(text), _without_breaks(source)
        return Paragraph(segment.id, text, source, tuple(self._footnotes(each)))

    def _rich(self, segment: Segment, *, of_target: bool) -> Rich:
        """Return a text with its spans, without what is forbidden and white space at its edges."""
        text = segment.target if of_target else segment.source
        spans = segment.target_spans if of_target else segment.content.spans
        if self._maker.legal.clean(text, self._place) != text:
            text, spans = _legal(text, spans)
        text = text.replace("\r\n", " \n").replace("\r", "\n")
        return _trimmed(marked(text, spans, links=self._options.links))

    def _footnotes(self, each: ExportSegment) -> Iterator[Footnote]:
        if not self._options.notes:
            return
        for note in each.notes:
            text = self.clean(note.text).strip()
            if text and not note.resolved:
                self._notes += 1
                yield Footnote(self._notes, note.id, text)

    def blocks(self, segments: Sequence[ExportSegment]) -> Iterator[Block]:
        levels = _levels(each.segment for each in segments)
        for role, group in _grouped(segments):
            paragraphs = tuple(self.paragraph(each) for each in group)
            if role is Role.LIST_ITEM:
                yield _list_block(list_of([each.text for each in paragraphs]), paragraphs)
            elif role is Role.CAPTION:
                yield self._figure(group[0].segment, paragraphs[0])
            elif role is Role.TABLE_CELL:
                places = [each.segment.content.cell for each in group]
                yield Block(BlockKind.TABLE, paragraphs, table=table_of(paragraphs, places))
            elif role in {Role.SUBHEAD, Role.HEADLINE}:
                level = levels[max(group[0].segment.content.level, HIGHEST)]
                yield Block(BlockKind.HEADING, paragraphs, level)
            else:
                yield Block(_KINDS.get(role, BlockKind.PARAGRAPH), paragraphs)

    def _figure(self, segment: Segment, paragraph: Paragraph) -> Block:
        picture = segment.content.picture
        address = "" if picture is None else safe_address(picture.url)
        words, credit = split_credit(paragraph.text.text)
        text, apart = paragraph.text, Rich("")
        if credit and words and paragraph.text.text.startswith(words):
            text = _trimmed(cut_out(text, 0, len(words)))
            apart = _trimmed(cut_out(paragraph.text, len(words), len(paragraph.text.text)))
        shown = address if self._options.pictures and not address.startswith("mailto") else ""
        figure = Figure(shown, self.clean(propose_alt_text(segment)), apart)
        inside = Paragraph(paragraph.id, text, paragraph.source, paragraph.notes)
        return Block(BlockKind.FIGURE, (inside,), figure=figure)


_KINDS = {
    Role.QUOTE: BlockKind.QUOTE,
    Role.RELATED: BlockKind.ASIDE,
    Role.BOILERPLATE: BlockKind.ASIDE,
}
_GROUPS = frozenset({Role.QUOTE, Role.LIST_ITEM, Role.TABLE_CELL, Role.RELATED, Role.BOILERPLATE})


def _grouped(segments: Iterable[ExportSegment]) -> Iterator[tuple[Role, list[ExportSegment]]]:
    """Yield neighbours that make one block together, and every other paragraph by itself."""
    group: list[ExportSegment] = []
    for each in segments:
        role, first = each.segment.role, group[0].segment if group else None
        goes_on = (
            first is not None
            and role in _GROUPS
            and role is first.role
            and _table_number(each.segment) == _table_number(first)
        )
        if group and not goes_on:
            yield group[0].segment.role, group
            group = []
        group.append(each)
    if group:
        yield group[0].segment.role, group


def _table_number(segment: Segment) -> int:
    return segment.content.cell.table if segment.content.cell is not None else 0


def _list_block(found: List, paragraphs: Sequence[Paragraph]) -> Block:
    items = tuple(
        Paragraph(each.id, text, each.source, each.notes)
        for each, text in zip(paragraphs, found.items, strict=True)
    )
    return Block(BlockKind.LIST, items, start=found.start)


def _sorted_out(
    segments: Sequence[ExportSegment],
) -> tuple[list[ExportSegment], list[ExportSegment], list[ExportSegment]]:
    """Return the bylines that stand above, those that stand below, and what stands between.

    Above stands who wrote it, wherever the Chinese page says so, and what is above the text there.
    """
    first = next((at for at, each in enumerate(segments) if _is(each, Role.BODY)), len(segments))
    above: list[ExportSegment] = []
    below: list[ExportSegment] = []
    inside: list[ExportSegment] = []
    for at, each in enumerate(segments):
        if _is(each, Role.BYLINE):
            writes = any(credit.function in _WRITERS for credit in each.segment.content.credits)
            (above if writes or at < first else below).append(each)
        elif not _is(each, Role.DATELINE):
            inside.append(each)
    return above, below, inside


def _is(each: ExportSegment, role: Role) -> bool:
    return each.segment.role is role


def _levels(segments: Iterable[Segment]) -> dict[int, int]:
    """Return the level of each heading of the page's, none skipped (HTML, §4.3.11)."""
    heads = (each for each in segments if each.role in {Role.SUBHEAD, Role.HEADLINE})
    found = sorted({max(each.content.level, HIGHEST) for each in heads})
    return {level: min(HIGHEST + at, LOWEST) for at, level in enumerate(found)}


def _machine_share(segments: Iterable[Segment]) -> MachineShare:
    """Return what machines have to do with some targets; memories are no machines."""
    named = ((each, _machine_of(each)) for each in segments)
    drafted = {each: engine for each, engine in named if engine}
    return MachineShare(
        tuple(dict.fromkeys(drafted.values())),
        len(drafted),
        sum(not each.origin.startswith("mt:") for each in drafted),
        sum(each.status.is_confirmed for each in drafted),
    )


def _machine_of(segment: Segment) -> str:
    """Return the engine that drafted a target, and its model; "" for none.

    In a project from before that was kept, the origin tells while it is still the engine's.
    """
    maker = segment.drafted.maker if segment.drafted is not None else maker_of(segment.origin)
    if maker is None or maker.engine == MEMORY:
        return ""
    return " ".join(filter(None, (maker.engine, maker.model)))


def _engines(segments: Iterable[ExportSegment]) -> dict[str, int]:
    """Return how many paragraphs each engine drafted, by what their targets come from."""
    counts: dict[str, int] = {}
    for each in segments:
        kind, _, engine = each.segment.origin.partition(":")
        if kind == "mt":
            counts[engine] = counts.get(engine, 0) + 1
    return counts


def _legal(text: str, spans: Sequence[InlineSpan]) -> tuple[str, tuple[InlineSpan, ...]]:
    """Return a text without forbidden characters, its spans moved to where their words are."""
    signs = [LegalText.shortened(sign) for sign in text]
    places = [*accumulate(map(len, signs), initial=0)]
    last = len(text)
    moved = (
        replace(each, start=places[min(each.start, last)], end=places[min(each.end, last)])
        for each in spans
    )
    return "".join(signs), tuple(moved)


def _trimmed(rich: Rich) -> Rich:
    text = rich.text
    start = len(text) - len(text.lstrip())
    return cut_out(rich, start, max(start, len(text.rstrip())))


def _without_breaks(rich: Rich) -> Rich:
    return Rich(rich.text.translate({10: " ", 13: " "}), rich.marks)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


# Writes a story in one format.
Writer = Callable[[Story], str]
