"""What an alignment becomes: an article with its translation, units of a memory, a TMX."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from hashlib import sha256
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from workbench.formats.instant import to_tmx
from workbench.formats.tmx.inline import codes_of
from workbench.formats.tmx.markup import PLAIN_TEXT, Dialect
from workbench.formats.tmx.writer import write_units
from workbench.memory.importing import ImportChoice, ImportCounts, Run, import_units
from workbench.memory.store import Memory
from workbench.memory.unit import Document
from workbench.memory.upkeep import catch_up
from workbench.model.alignment import (
    SURE,
    AlignedRow,
    AlignedSentences,
    AlignedSide,
    Alignment,
    Mark,
    Piece,
    gap_between,
)
from workbench.model.article import WorkbenchWarning
from workbench.model.highlight import Side
from workbench.model.language import ENGLISH
from workbench.model.moments import moment_at
from workbench.model.paired import PairedArticle, PairedSegment
from workbench.model.segment import SourceContent, Status
from workbench.model.translation_unit import Header, Props, TranslationUnit, UnitVariant
from workbench.services.writing import write_atomically

IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Taken:
    """What of an alignment is taken: pairs from `least` percent on, and all that are right."""

    least: int = SURE

    def takes(self, row: AlignedRow) -> bool:
        """Return whether a row goes into a memory or a file."""
        if not row.is_pair or row.mark is Mark.LEFT_OUT:
            return False
        return row.mark is Mark.RIGHT or row.confidence >= self.least


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rows of an alignment stand how: `pairs` are taken, `doubtful` pairs are not."""

    pairs: int
    doubtful: int
    only_source: int
    only_target: int
    left_out: int


def tally(alignment: Alignment, taken: Taken = Taken()) -> Tally:
    """Return what would be taken of an alignment, and what not."""
    rows = [row for row in alignment.rows if row.mark is not Mark.LEFT_OUT]
    pairs = sum(map(taken.takes, rows))
    return Tally(
        pairs,
        sum(row.is_pair for row in rows) - pairs,
        sum(not row.targets for row in rows),
        sum(not row.sources for row in rows),
        len(alignment.rows) - len(rows),
    )


# An article.


def paired_article(alignment: Alignment, taken: Taken = Taken()) -> PairedArticle:
    """Return the article with its translation, its paragraphs in the order of the source.

    What is taken is translated; of other pairs the English is a draft. A paragraph without English
    is one without a translation; English without a source, and what is left out, has no place.
    """
    rows = [row for row in alignment.rows if row.sources and row.mark is not Mark.LEFT_OUT]
    rows.sort(key=lambda row: row.sources[0])
    source = alignment.source
    return PairedArticle(
        title=source.title,
        language=alignment.variant,
        segments=tuple(_segment(alignment, row, taken) for row in rows),
        name=source.title,
        url=source.url,
        published=moment_at(source.published_at) if source.published_at else None,
    )


def _segment(alignment: Alignment, row: AlignedRow, taken: Taken) -> PairedSegment:
    target = joined_content(alignment.target, row.targets) if row.targets else None
    status = Status.TRANSLATED if taken.takes(row) else Status.DRAFT
    return PairedSegment(
        content=joined_content(alignment.source, row.sources),
        target=target.text if target else "",
        target_spans=target.spans if target else (),
        status=status if target else Status.INITIAL,
        origin=IMPORTED if target else "",
    )


def joined_content(side: AlignedSide, pieces: Sequence[Piece]) -> SourceContent:
    """Return pieces as one paragraph, with the links, credits and the picture of them all."""
    contents = [_clipped(side.paragraphs[each.paragraph], each) for each in pieces]
    gaps = [gap_between(*each) for each in pairwise(pieces)]
    return reduce(_appended, zip(gaps, contents[1:], strict=True), contents[0])


def _clipped(content: SourceContent, piece: Piece) -> SourceContent:
    """Return a part of a paragraph without white space at its edges; a whole one as it is."""
    if piece == Piece(piece.paragraph, 0, len(content.text)):
        return content
    words = content.text[piece.start : piece.end]
    start = piece.start + len(words) - len(words.lstrip())
    end = max(start, piece.start + len(words.rstrip()))
    spans = tuple(
        replace(each, start=max(each.start, start) - start, end=min(each.end, end) - start)
        for each in content.spans
        if each.start < end and each.end > start
    )
    credits_ = tuple(
        replace(each, start=each.start - start, end=each.end - start)
        for each in content.credits
        if start <= each.start and each.end <= end
    )
    picture = content.picture if piece.start == 0 else None
    return replace(
        content, text=content.text[start:end], spans=spans, credits=credits_, picture=picture
    )


def _appended(one: SourceContent, gap_and_other: tuple[str, SourceContent]) -> SourceContent:
    gap, other = gap_and_other
    text = one.text.rstrip()
    at = len(text) + len(gap)
    lead = len(other.text) - len(other.text.lstrip())
    by = at - lead
    spans = (replace(each, start=each.start + by, end=each.end + by) for each in other.spans)
    credits_ = (replace(each, start=each.start + by, end=each.end + by) for each in other.credits)
    return replace(
        one,
        text=text + gap + other.text.strip(),
        spans=(*one.spans, *spans),
        credits=(*one.credits, *credits_),
        picture=one.picture or other.picture,
    )


# Units.


def units(
    alignment: Alignment, taken: Taken = Taken(), *, sentences: bool = False
) -> Iterator[TranslationUnit]:
    """Yield a unit for each pair that is taken, in the order of the source.

    With `sentences` a unit is a sentence, or some that belong together, where all words of a pair
    are in such units, and the whole pair elsewhere.
    """
    rows = sorted(filter(taken.takes, alignment.rows), key=lambda row: row.sources[0])
    texts = [alignment.text(row, Side.SOURCE) for row in rows]
    for number, row in enumerate(rows):
        around = (texts[number - 1] if number else "", "".join(texts[number + 1 : number + 2]))
        parts = sentences_of(alignment, row) if sentences else ()
        if len(parts) > 1 and _covers(alignment, row, parts):
            yield from (_unit(alignment, part.sources, part.targets, ()) for part in parts)
        else:
            yield _unit(alignment, row.sources, row.targets, _context(around))


def sentences_of(alignment: Alignment, row: AlignedRow) -> tuple[AlignedSentences, ...]:
    """Return the sentences that were proposed and lie inside a row as it is now."""
    return tuple(
        each
        for each in alignment.sentences
        if _are_within(each.sources, row.sources) and _are_within(each.targets, row.targets)
    )


def _are_within(inner: Iterable[Piece], outer: Sequence[Piece]) -> bool:
    return all(
        any(
            one.paragraph == other.paragraph and other.start <= one.start and one.end <= other.end
            for other in outer
        )
        for one in inner
    )


def _covers(alignment: Alignment, row: AlignedRow, parts: Sequence[AlignedSentences]) -> bool:
    """Return whether every letter and figure of a row is in one of its sentences, once."""
    for side in Side:
        inner = [
            piece
            for part in parts
            for piece in (part.sources if side is Side.SOURCE else part.targets)
        ]
        text = alignment.side(side)
        said = sum(sum(map(str.isalnum, text.text(each))) for each in inner)
        if said != sum(sum(map(str.isalnum, text.text(each))) for each in row.pieces(side)):
            return False
    return True


def _context(around: tuple[str, str]) -> Props:
    return tuple(
        each for each in zip(("x-context-pre", "x-context-post"), around, strict=True) if each[1]
    )


def _unit(
    alignment: Alignment, sources: Sequence[Piece], targets: Sequence[Piece], context: Props
) -> TranslationUnit:
    source = joined_content(alignment.source, sources)
    target = joined_content(alignment.target, targets)
    facts = (
        ("x-role", source.role.value),
        ("x-status", Status.TRANSLATED.value),
        ("x-origin", IMPORTED),
        ("x-title", alignment.source.title),
        ("x-url", alignment.source.url),
        ("x-target-url", alignment.target.url),
        ("x-published", _written(alignment.source.published_at)),
    )
    return TranslationUnit(
        (
            UnitVariant(alignment.variant.value, source.text, codes_of(source.spans)),
            UnitVariant(ENGLISH, target.text, codes_of(target.spans)),
        ),
        alignment.variant.value,
        props=(*((name, value) for name, value in facts if value), *context),
        created_at=alignment.created_at,
        created_by=alignment.created_by,
    )


def _written(moment: int) -> str:
    return moment_at(moment).isoformat().replace("+00:00", "Z") if moment else ""


def into_memory(
    memory: Memory, alignment: Alignment, taken: Taken = Taken(), *, now: int = 0
) -> ImportCounts:
    """Take the pairs into a memory, whole paragraphs; their sentences are linked there later.

    One that is there already with the same source is replaced by the newer. Raises the memory's
    `EnvironmentFailure`s.
    """
    found = list(units(alignment, taken))
    digest = sha256("\x1f".join(each.text for unit in found for each in unit.variants).encode())
    source = alignment.source
    document = Document(source.title, source.url, published_at=source.published_at)
    run = Run(alignment.title, digest.hexdigest(), now)
    counts = import_units(memory, found, run, ImportChoice(document=document))
    catch_up(memory)
    return counts


def write_tmx(
    alignment: Alignment, path: Path, taken: Taken = Taken(), *, sentences: bool = False
) -> tuple[int, tuple[WorkbenchWarning, ...]]:
    """Write the pairs as TMX; return how many units, and what had to be changed.

    Raises the errors of `write_atomically`.
    """
    found = list(units(alignment, taken, sentences=sentences))
    attributes = {
        "creationtool": "Duizhao",
        "creationtoolversion": version("duizhao"),
        "segtype": "sentence" if sentences else "paragraph",
        "o-tmf": "Duizhao",
        "adminlang": "en-US",
        "srclang": alignment.variant.value,
        "datatype": "plaintext",
        "o-encoding": "UTF-8",
        "creationdate": to_tmx(alignment.created_at) if alignment.created_at else "",
        "creationid": alignment.created_by,
    }
    header = Header(tuple((name, value) for name, value in attributes.items() if value), ())

    def write(stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        return write_units(stream, header, found, Dialect(PLAIN_TEXT))

    return len(found), write_atomically(path, write)
