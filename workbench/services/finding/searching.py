"""Finding in a project, and planning what is replaced.

Both run as jobs over a view of their own (`SearchView`); what is found is immutable and may be
stale when it is used: a replacement is made only where the words still stand as they were found.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from workbench.model.highlight import Note
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.services.commands.replacing import ByHand, Edit, ReplaceAll
from workbench.services.commands.settings import SetConversion
from workbench.services.conversion.converting import Conversions
from workbench.services.conversion.shown import ShownConversions
from workbench.services.jobs import CancelToken
from workbench.storage.reader import ProjectReader
from workbench.storage.searching import SearchView, SegmentText
from workbench.text.search import Match, Pattern, Query, Template, compile_query, parse_template

# How many code points of context a hit shows on each side.
CONTEXT = 72

# Where a search stops: nobody reads more, and a replacement says that there are more.
MOST_HITS = 50_000


class Field(StrEnum):
    """One of the texts of a segment; the order of the members is that of the hits."""

    SOURCE = "source"
    TARGET = "target"
    CONVERSION = "conversion"
    NOTE = "note"


FIELDS = tuple(Field)
_RANKS = {field: rank for rank, field in enumerate(FIELDS)}


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for and where.

    `article_id` and `within` limit it to an article or to some segments. With a `replacement` each
    hit that can be replaced says what it would become.
    """

    query: Query
    fields: frozenset[Field] = frozenset({Field.SOURCE, Field.TARGET})
    article_id: ArticleId | None = None
    within: frozenset[SegmentId] | None = None
    replacement: str | None = None


class Hit(NamedTuple):
    """`text[start:end]` of one text of a segment, which reads `words` there.

    `before` and `after` are up to `CONTEXT` code points around it. `owner` is the note's id, else
    0; `variant` the conversion's, else `None`. `becomes` is what would be written in its place,
    `None` where nothing would: without a replacement, and always in the source.
    """

    segment_id: SegmentId
    article_id: ArticleId
    number: int
    place: tuple[int, int, int]
    field: Field
    owner: int
    variant: Variant | None
    start: int
    end: int
    before: str
    words: str
    after: str
    locked: bool
    becomes: str | None = None

    @property
    def order(self) -> tuple[int, ...]:
        """Return what hits are sorted by: the project's order, then the texts, then the place."""
        return (*self.place, self.segment_id, _RANKS[self.field], self.owner, self.start)

    @property
    def can_change(self) -> bool:
        """Return whether it can be replaced now."""
        return self.becomes is not None and not self.locked


class _Text(NamedTuple):
    field: Field
    text: str
    owner: int = 0
    variant: Variant | None = None


class Finder:
    """Carries out one search; its pattern is made on the calling thread, which hears of faults."""

    def __init__(self, search: Search, conversions: Conversions) -> None:
        """Make the search ready.

        Raises `InputError`: `search.pattern`, `search.nested`, `search.long`, `search.group`.
        """
        self._search = search
        self._conversions = conversions
        self._pattern: Pattern = compile_query(search.query)
        self._template: Template | None = None
        if search.replacement is not None:
            regular = search.query.regular
            self._template = parse_template(search.replacement, self._pattern, regular=regular)

    def find(self, view: SearchView, token: CancelToken) -> Iterator[tuple[Hit, ...]]:
        """Yield the hits in the project's order, in batches, some of them empty.

        Stops after `MOST_HITS`. Raises `Cancelled`, and `InputError("search.slow")`.
        """
        if not self._search.query.text:
            return
        shown = None
        if Field.CONVERSION in self._search.fields:
            shown = ShownConversions(view.reader, self._conversions)
        count = 0
        for batch in view.texts(self._search.article_id, self._search.within):
            token.raise_if_cancelled()
            hits = tuple(self._in_batch(batch, view.reader, shown, token))
            yield hits[: MOST_HITS - count]
            count += len(hits)
            if count >= MOST_HITS:
                return

    def _in_batch(
        self,
        batch: Sequence[SegmentText],
        reader: ProjectReader,
        shown: ShownConversions | None,
        token: CancelToken,
    ) -> Iterator[Hit]:
        ids = [row.segment_id for row in batch]
        notes: dict[SegmentId, list[Note]] = defaultdict(list)
        if Field.NOTE in self._search.fields:
            for note in reader.notes_of(ids):
                notes[note.segment_id].append(note)
        if shown is not None:
            shown.load(ids)
        for row in batch:
            if shown is not None:
                token.raise_if_cancelled()
            for text in self._texts(row, notes[row.segment_id], shown):
                if text.field in self._search.fields:
                    yield from self._in_text(row, text)

    @staticmethod
    def _texts(
        row: SegmentText, notes: Iterable[Note], shown: ShownConversions | None
    ) -> Iterator[_Text]:
        yield _Text(Field.SOURCE, row.source)
        yield _Text(Field.TARGET, row.target)
        if shown is not None:
            yield _Text(Field.CONVERSION, shown.text(row), variant=shown.variant(row))
        for note in notes:
            yield _Text(Field.NOTE, note.text, note.id)

    def _in_text(self, row: SegmentText, searched: _Text) -> Iterator[Hit]:
        text = searched.text
        for match in self._pattern.matches(text):
            yield Hit(
                row.segment_id,
                row.article_id,
                row.number,
                row.place,
                searched.field,
                searched.owner,
                searched.variant,
                match.start,
                match.end,
                text[max(0, match.start - CONTEXT) : match.start],
                text[match.start : match.end],
                text[match.end : match.end + CONTEXT],
                row.locked,
                self._becomes(searched.field, match),
            )

    def _becomes(self, field: Field, match: Match) -> str | None:
        if self._template is None or field is Field.SOURCE:
            return None
        return self._template.fill(match)


def replacing(hits: Collection[Hit], view: SearchView, conversions: Conversions) -> ReplaceAll:
    """Return the one command that replaces these hits; those in a source are left out.

    A conversion is computed again and written by hand with the words replaced.
    """
    wanted = [hit for hit in hits if hit.becomes is not None]
    edits = tuple(
        Edit(
            hit.segment_id,
            hit.owner,
            hit.start,
            hit.words,
            hit.becomes or "",
            hit.before,
            hit.after,
        )
        for hit in wanted
        if hit.field in {Field.TARGET, Field.NOTE}
    )
    converted = [hit for hit in wanted if hit.field is Field.CONVERSION]
    return ReplaceAll(edits, tuple(_by_hand(converted, view, conversions)))


def _by_hand(hits: Sequence[Hit], view: SearchView, conversions: Conversions) -> Iterator[ByHand]:
    grouped: dict[SegmentId, list[Hit]] = defaultdict(list)
    for hit in hits:
        grouped[hit.segment_id].append(hit)
    if not grouped:
        return
    shown = ShownConversions(view.reader, conversions)
    for batch in view.texts(within=frozenset(grouped)):
        shown.load([row.segment_id for row in batch])
        for row in batch:
            mine = grouped[row.segment_id]
            after = _replaced(shown.text(row), mine)
            if after is not None:
                command = SetConversion(row.segment_id, shown.variant(row), after)
                yield ByHand(command, len(mine))


def _replaced(text: str, hits: Iterable[Hit]) -> str | None:
    """Return a text with its hits replaced, `None` where one does not stand there any more."""
    for hit in sorted(hits, key=lambda each: -each.start):
        if text[hit.start : hit.end] != hit.words:
            return None
        text = text[: hit.start] + (hit.becomes or "") + text[hit.end :]
    return text
