"""Two sides become an alignment: which paragraphs belong together, and how sure that is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.bitext.aligning import ArticleAligner, Placed, Proposal, SentencePair
from workbench.bitext.anchors import AnchorReader
from workbench.bitext.encoder import EncoderMissing, Rows, SentenceEncoder, stacked
from workbench.bitext.lexicon import news_lexicon
from workbench.model.alignment import (
    AlignedRow,
    AlignedSentences,
    AlignedSide,
    Alignment,
    Piece,
)
from workbench.model.ids import AlignmentId
from workbench.services.alignment.sides import BothSides

# In percent, at least: a row of the file that the texts themselves speak for, too.
AGREED = 95

# A row of the file of which the texts say nothing: the file is believed.
GIVEN = 80

# A row of the file against which the texts speak: somebody has to look.
DENIED = 30

# Sentences that are encoded between two looks at whether anybody still waits: some 100 ms.
_BATCH = 16

# Hears how many sentences are read, and of how many; what it raises ends the work.
OnStep = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class _SteppingEncoder:
    """An encoder that tells between batches how far it is."""

    encoder: SentenceEncoder
    on_step: OnStep

    def encode(self, texts: Sequence[str]) -> Rows:
        rows: list[Rows] = []
        for start in range(0, len(texts), _BATCH):
            self.on_step(start, len(texts))
            rows += list(self.encoder.encode(texts[start : start + _BATCH]))
        self.on_step(len(texts), len(texts))
        return stacked(rows)


def proposed(
    sides: BothSides,
    loaded: SentenceEncoder | EncoderMissing,
    on_step: OnStep = lambda _done, _total: None,
) -> Alignment:
    """Return the alignment of two sides; takes seconds with an encoder, off the window's thread.

    Where a file says itself which texts belong together its rows are kept, and the texts only say
    how sure that is.
    """
    encoder = None if isinstance(loaded, EncoderMissing) else _SteppingEncoder(loaded, on_step)
    aligner = ArticleAligner(AnchorReader(news_lexicon()), encoder)
    source, target = sides.source, sides.target
    found = aligner.align(
        [each.text for each in source.paragraphs], [each.text for each in target.paragraphs]
    )
    rows = _given_rows(sides, found) if sides.rows else tuple(_row(sides, each) for each in found)
    return Alignment(
        AlignmentId(0),
        source.title or target.title,
        sides.variant,
        source,
        target,
        rows,
        tuple(_sentences(pair) for each in found for pair in each.sentences),
        found[0].method.value if found else "",
    )


def _row(sides: BothSides, proposal: Proposal) -> AlignedRow:
    return AlignedRow(
        tuple(whole(sides.source, number) for number in proposal.sources),
        tuple(whole(sides.target, number) for number in proposal.targets),
        round(100 * proposal.confidence) if proposal.is_pair else 0,
    )


def _given_rows(sides: BothSides, found: Sequence[Proposal]) -> tuple[AlignedRow, ...]:
    by_source = {number: each for each in found for number in each.sources if each.is_pair}
    by_target = {number: each for each in found for number in each.targets if each.is_pair}
    rows = []
    for i, j in sides.rows:
        one, other = by_source.get(i), by_target.get(j)
        if one is None and other is None:
            confidence = GIVEN
        elif one is other and one is not None:
            confidence = max(AGREED, round(100 * one.confidence))
        else:
            confidence = DENIED
        pieces = (whole(sides.source, i),), (whole(sides.target, j),)
        rows.append(AlignedRow(*pieces, confidence))
    return tuple(rows)


def whole(side: AlignedSide, number: int) -> Piece:
    """Return a paragraph as one piece."""
    return Piece(number, 0, len(side.paragraphs[number].text))


def _sentences(pair: SentencePair) -> AlignedSentences:
    return AlignedSentences(
        tuple(map(_piece, pair.sources)),
        tuple(map(_piece, pair.targets)),
        round(100 * pair.confidence),
    )


def _piece(placed: Placed) -> Piece:
    return Piece(placed.paragraph, placed.span.start, placed.span.end)
