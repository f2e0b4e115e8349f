"""OpenCC's algorithm on one segment: what became what, and by which entry.

The algorithm (OpenCC's `MaxMatchSegmentation` and `Conversion`): walk the text from the left; at
each position take the longest key of the dictionary, else pass one character, or one whole
ideographic description sequence, unchanged. Segmentation does so once to part the text; then every
segment goes through each stage of the chain by itself, so that no entry ever reaches across the
border of a segment. `workbench.text.opencc.scan` finds the segments that anything happens to.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from workbench.text.converter import Decider
from workbench.text.opencc.dictionary import Configuration, Stage, Table, first
from workbench.text.patterns import compiled

_OPERATOR = compiled("[\u2ff0-\u2fff]")
_TERNARY = "\u2ff2\u2ff3"
_UNARY = "\u2ffe\u2fff"
_DEPTH = 16

# How many characters an ideographic description sequence has at most.
LONGEST_SEQUENCE = 64


class Piece(NamedTuple):
    """`length` characters of a stage's input, what came of them, and who said so."""

    length: int
    output: str
    raw: str
    table: Table | None


class Group(NamedTuple):
    """`length` characters of the source after any number of stages.

    `candidates` begins with `output`; it is never empty.
    """

    length: int
    output: str
    candidates: tuple[str, ...]
    decider: Decider


class Chain:
    """Applies one configuration, remembering the way; immutable and thread-safe."""

    def __init__(self, configuration: Configuration) -> None:
        """Take the configuration with its dictionaries read."""
        self._configuration = configuration

    def convert(self, segment: str) -> str:
        """Return what a segment becomes; `groups` tells how."""
        return _through(self._configuration.chain, segment)

    def groups(self, segment: str) -> list[Group]:
        """Return a segment's conversion group by group."""
        return self.carry(_characters(segment), [segment])

    def carry(self, groups: list[Group], segments: list[str]) -> list[Group]:
        """Take groups through the chain; `segments` are their outputs, as they are parted."""
        for stage in self._configuration.chain:
            groups = _advance(groups, stage, segments)
            segments = [_apply(stage, segment) for segment in segments]
        return groups

    def normalize(self, text: str) -> str:
        """Apply the stages that come before segmentation."""
        return _through(self._configuration.normalization, text)

    def normalized(self, text: str) -> list[Group]:
        """Return what `normalize` does group by group."""
        groups = _characters(text)
        for stage in self._configuration.normalization:
            groups = _advance(groups, stage, ["".join(group.output for group in groups)])
        return groups

    def segments(self, text: str) -> list[str]:
        """Return the segments of a normalised text: each phrase, and what stands between two."""
        if not self._configuration.segmentation:
            return [text]
        segments: list[str] = []
        start = 0
        for at, piece in matches(self._configuration.segmentation, text):
            if start < at:
                segments.append(text[start:at])
            start = at + piece.length
            segments.append(text[at:start])
        return [*segments, text[start:]] if start < len(text) else segments

    def later_keys(self, segment: str) -> list[tuple[int, int]]:
        """Return where in a segment keys stand that did not part the text; several characters each.

        None where a stage before changed the length, so that places cannot be told apart.
        """
        found: list[tuple[int, int]] = []
        text = segment
        for stage in self._configuration.chain:
            if len(text) != len(segment):
                return []
            found += (
                (at, at + piece.length)
                for at, piece in matches(stage, text)
                if piece.length > 1 and piece.table not in self._configuration.segmentation
            )
            text = _apply(stage, text)
        return found


def parted(text: str) -> Iterator[tuple[bool, str]]:
    """Yield the text in parts: whether a part is an ideographic description sequence, and the part.

    No entry of any dictionary reaches into or across such a sequence (OpenCC's
    `NextIdeographicDescriptionSequenceLength`), so the other parts convert independently.
    """
    start = 0
    operator = _OPERATOR.search(text)
    while operator is not None:
        end = sequence_end(text, operator.start())
        if end > operator.start():
            if start < operator.start():
                yield False, text[start : operator.start()]
            yield True, text[operator.start() : end]
            start = end
        operator = _OPERATOR.search(text, max(end, operator.end()))
    if start < len(text):
        yield False, text[start:]


def sequence_end(text: str, start: int) -> int:
    """Return the end of the ideographic description sequence at `start`; `start` if none is whole.

    A sequence has at most 64 characters and nests at most 16 deep, as in OpenCC.
    """
    wanted: list[int] = [1]
    for at in range(start, min(len(text), start + LONGEST_SEQUENCE)):
        if len(wanted) > _DEPTH:
            return start
        wanted[-1] -= 1
        arity = _arity(text[at])
        if arity:
            wanted.append(arity)
        while wanted and not wanted[-1]:
            wanted.pop()
        if not wanted:
            return at + 1
    return start


def _arity(character: str) -> int:
    if not "\u2ff0" <= character <= "\u2fff":
        return 0
    if character in _TERNARY:
        return 3
    return 1 if character in _UNARY else 2


def _match(stage: Stage, text: str, at: int) -> Piece | None:
    for table in stage:
        key = table.longest(text, at)
        if key is not None:
            raw = table.entries[key]
            said_nothing = raw == key and len(key) == 1
            return Piece(len(key), first(raw), raw, None if said_nothing else table)
    return None


def matches(stage: Stage, text: str) -> Iterator[tuple[int, Piece]]:
    """Yield, from the left, where the longest keys are and what each becomes."""
    at = 0
    while at < len(text):
        piece = _match(stage, text, at)
        if piece is None:
            at += 1
        else:
            yield at, piece
            at += piece.length


def _pieces(stage: Stage, text: str) -> Iterator[Piece]:
    end = 0
    for at, piece in matches(stage, text):
        for character in text[end:at]:
            yield Piece(1, character, "", None)
        yield piece
        end = at + piece.length
    for character in text[end:]:
        yield Piece(1, character, "", None)


def _apply(stage: Stage, text: str) -> str:
    return "".join(piece.output for piece in _pieces(stage, text))


def _through(stages: Iterable[Stage], text: str) -> str:
    for stage in stages:
        text = _apply(stage, text)
    return text


def _characters(text: str) -> list[Group]:
    return [Group(1, character, (character,), Decider.UNCHANGED) for character in text]


def _advance(groups: list[Group], stage: Stage, segments: Iterable[str]) -> list[Group]:
    """Take groups one stage further; groups that one entry reaches across become one."""
    pieces = (piece for segment in segments for piece in _pieces(stage, segment))
    advanced: list[Group] = []
    joined: list[Group] = []
    applied: list[Piece] = []
    ahead = 0
    for group in groups:
        joined.append(group)
        ahead += len(group.output)
        while ahead > 0:
            piece = next(pieces)
            applied.append(piece)
            ahead -= piece.length
        if ahead == 0:
            advanced.append(_combine(joined, applied, stage))
            joined, applied = [], []
    return advanced


def _combine(groups: list[Group], pieces: list[Piece], stage: Stage) -> Group:
    if len(groups) == 1 and len(pieces) == 1 and pieces[0].table is None:
        return groups[0]
    output = "".join([piece.output for piece in pieces])
    candidates = [output]
    if len(groups) == 1:
        candidates += [_apply(stage, candidate) for candidate in groups[0].candidates[1:]]
    if len(pieces) == 1:
        candidates += pieces[0].raw.split()
    length = sum(group.length for group in groups)
    return Group(length, output, tuple(dict.fromkeys(candidates)), _decider(groups, pieces))


def _decider(groups: Sequence[Group], pieces: Iterable[Piece]) -> Decider:
    said = [group.decider for group in groups] + [_said(piece) for piece in pieces]
    order = (Decider.PHRASE, Decider.VARIANT, Decider.CHARACTER)
    return next((decider for decider in order if decider in said), Decider.UNCHANGED)


def _said(piece: Piece) -> Decider:
    if piece.table is None:
        return Decider.UNCHANGED
    if piece.length > 1:
        return Decider.PHRASE
    return Decider.VARIANT if piece.table.lists_variants else Decider.CHARACTER
