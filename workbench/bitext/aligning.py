"""A Chinese article and its English as proposals: which paragraphs, and which sentences in them.

Paragraphs may be joined, cut, moved, left out or added. With an encoder they are paired by meaning;
without one by length, numbers, dates, names, terms and addresses. A proposal is no more than that:
it says how sure it is, and every paragraph of either side is in exactly one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from workbench.bitext.anchors import AnchorReader
from workbench.bitext.comparing import Method
from workbench.bitext.encoder import Rows, SentenceEncoder, stacked, unit_rows
from workbench.bitext.evidence import Evidence
from workbench.bitext.meaning import Match, Side
from workbench.bitext.pairing import paired
from workbench.bitext.sentences import chinese_sentences, english_sentences, with_words
from workbench.model.finding import Span


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence: the number of its paragraph, and its span there in code points."""

    paragraph: int
    span: Span


@dataclass(frozen=True, slots=True)
class SentencePair:
    """Sentences of a proposal that render one another."""

    sources: tuple[Placed, ...]
    targets: tuple[Placed, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Proposal:
    """Paragraphs that belong together, by their numbers in rising order; one side may be empty.

    `confidence` is from 0 to 1, and 0 where a side is empty. `sentences` are in the source's order.
    """

    sources: tuple[int, ...]
    targets: tuple[int, ...]
    confidence: float
    method: Method
    sentences: tuple[SentencePair, ...] = ()

    @property
    def is_pair(self) -> bool:
        """Return whether both sides have something."""
        return bool(self.sources and self.targets)


class ArticleAligner:
    """Aligns articles; it keeps nothing, so any thread may call it: seconds, off the window's."""

    def __init__(self, anchors: AnchorReader, encoder: SentenceEncoder | None = None) -> None:
        """Take the reader of anchors, and the encoder where there is one."""
        self._anchors = anchors
        self._encoder = encoder

    def align(self, sources: Sequence[str], targets: Sequence[str]) -> tuple[Proposal, ...]:
        """Return the proposals for the paragraphs of an article and of its English.

        They are in the source's order; English without a source stands behind what it follows.
        """
        left = _Column.of(sources, [chinese_sentences(text) for text in sources])
        right = _Column.of(targets, [english_sentences(text) for text in targets])
        if self._encoder is not None:
            rows = self._encoder.encode([*left.sentences, *right.sentences])
            left.take(rows[: len(left.sentences)])
            right.take(rows[len(left.sentences) :])
        method = Method.ANCHORS if self._encoder is None else Method.ENCODER
        pairs = [
            Proposal(
                match.sources,
                match.targets,
                match.confidence,
                method,
                tuple(self._inside(left, right, match)),
            )
            for match in self._paragraphs(left, right)
        ]
        return tuple(_complete(pairs, len(sources), len(targets), method))

    def _paragraphs(self, left: "_Column", right: "_Column") -> Iterator[Match]:
        """Pair the paragraphs that have words; the others have nothing to be paired by."""
        one, other = left.worded(), right.worded()
        sources = [left.paragraphs[at] for at in one]
        targets = [right.paragraphs[at] for at in other]
        meaning = self._sides(left.whole_side(one), right.whole_side(other))
        for match in self._paired(sources, targets, meaning):
            numbers = tuple(one[i] for i in match.sources), tuple(other[j] for j in match.targets)
            yield Match(*numbers, match.confidence)

    def _inside(self, left: "_Column", right: "_Column", match: Match) -> Iterator[SentencePair]:
        """Yield the sentences of some paragraphs that render one another."""
        one, other = left.within(match.sources), right.within(match.targets)
        sources = [left.sentences[at] for at in one]
        targets = [right.sentences[at] for at in other]
        meaning = self._sides(left.side(one), right.side(other))
        for pair in self._paired(sources, targets, meaning):
            yield SentencePair(
                tuple(left.places[one[i]] for i in pair.sources),
                tuple(right.places[other[j]] for j in pair.targets),
                pair.confidence,
            )

    def _paired(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        meaning: tuple[Side, Side] | None,
    ) -> tuple[Match, ...]:
        table = self._anchors.read(sources, targets)
        weigh = Evidence(sources, targets, table, meaning).weigh
        return paired(len(sources), len(targets), weigh)

    @staticmethod
    def _sides(left: Side | None, right: Side | None) -> tuple[Side, Side] | None:
        return None if left is None or right is None else (left, right)


@dataclass(slots=True)
class _Column:
    """One side of the articles: its paragraphs, their sentences, and the vectors of those."""

    paragraphs: Sequence[str]
    sentences: list[str]
    places: list[Placed]
    rows: list[Rows] = field(default_factory=list)

    @classmethod
    def of(cls, texts: Sequence[str], cut: Sequence[Sequence[Span]]) -> "_Column":
        places = [
            Placed(number, span)
            for number, (text, spans) in enumerate(zip(texts, cut, strict=True))
            for span in with_words(text, spans)
        ]
        sentences = [place.span.of(texts[place.paragraph]) for place in places]
        return cls(texts, sentences, places)

    def take(self, rows: Rows) -> None:
        """Take a vector for each sentence."""
        self.rows = list(rows)

    def worded(self) -> list[int]:
        """Return the paragraphs that have sentences."""
        return sorted({place.paragraph for place in self.places})

    def within(self, paragraphs: Sequence[int]) -> list[int]:
        """Return the sentences of some paragraphs."""
        return [at for at, place in enumerate(self.places) if place.paragraph in paragraphs]

    def side(self, sentences: Sequence[int]) -> Side | None:
        """Return the vectors of some sentences, if there are any."""
        if not self.rows:
            return None
        sizes = [len(self.sentences[at]) for at in sentences]
        return Side(stacked([self.rows[at] for at in sentences]), sizes)

    def whole_side(self, paragraphs: Sequence[int]) -> Side | None:
        """Return the vectors of whole paragraphs: of their sentences read as one."""
        if not self.rows:
            return None
        sides = [self.side(self.within([number])) for number in paragraphs]
        wholes = [side.together(range(len(side.sizes))) for side in sides if side is not None]
        return Side(unit_rows(wholes), [len(self.paragraphs[at]) for at in paragraphs])


def _complete(
    pairs: Sequence[Proposal], source_count: int, target_count: int, method: Method
) -> Iterator[Proposal]:
    """Yield the pairs and what is left, so that each paragraph is in exactly one proposal."""
    by_source = {pair.sources[0]: pair for pair in pairs}
    linked = {i for pair in pairs for i in pair.sources}
    given = {j for pair in pairs for j in pair.targets}
    waiting = [j for j in range(target_count) if j not in given]
    behind = _following(waiting, given)
    yield from (Proposal((), (j,), 0.0, method) for j in behind.get(-1, ()))
    for i in range(source_count):
        if i in by_source:
            yield by_source[i]
            for j in by_source[i].targets:
                yield from (Proposal((), (at,), 0.0, method) for at in behind.get(j, ()))
        elif i not in linked:
            yield Proposal((i,), (), 0.0, method)


def _following(waiting: Sequence[int], given: set[int]) -> dict[int, list[int]]:
    """Return the targets without a source by the target with one that they stand behind, or -1."""
    found: dict[int, list[int]] = {}
    for j in waiting:
        before = max((at for at in given if at < j), default=-1)
        found.setdefault(before, []).append(j)
    return found
