"""The same conversion as `workbench.text.opencc_chain`, fast enough for megabytes.

What is fast in Python is what C loops over. So each stretch of text is, in three such loops, mapped
character by character to what each would become alone, cut into overlapping pairs, and the pairs
looked up among the beginnings of all keys. Python itself then only visits the places where a key
may begin (one character in seven of ordinary news) and puts in what the phrases there became, where
that is not what their characters had become anyway.

A later stage may find a key of its own across characters that no phrase claimed. Pairs that can
begin such a key are known beforehand (those it wants, taken back through the earlier stages) and
send the unclaimed run they stand in to the plain algorithm.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import compress, islice, repeat
from operator import add

from workbench.text.opencc_chain import Chain
from workbench.text.opencc_dictionary import Configuration, Stage, Table

STRETCH = 8_192
"""How many characters are converted between two moments at which other threads may run."""

_RISKY = 1
_KINDS = 256


class _Forms(dict[int, str]):
    """What each character becomes alone, for `str.translate`: others stay, and are remembered."""

    def __missing__(self, code: int) -> str:
        self[code] = character = chr(code)
        return character


class Scanner:
    """Converts normalised text without ideographic description sequences; thread-safe.

    The only state that changes is a memory of results that are the same whoever computes them.
    """

    def __init__(self, configuration: Configuration, chain: Chain) -> None:
        """Index the dictionaries; `chain` is the plain algorithm over the same configuration."""
        self._chain = chain
        self._tables = _tables(configuration)
        self._singles = singles(configuration)
        self._expanding = {key for key, value in self._singles.items() if len(value) > 1}
        self._forms = _Forms({ord(key): value for key, value in self._singles.items()})
        self._phrases = _segmenter(configuration)
        self._became: dict[str, str] = {}
        self._kinds, self._lengths = self._index(_risky_pairs(configuration, self._phrases))

    @property
    def exact(self) -> bool:
        """Tell whether the configuration has the shape this algorithm is right for."""
        return self._phrases is not None

    @cached_property
    def key_characters(self) -> frozenset[str]:
        """Return every character of every key; a text may be cut beside any other character."""
        return frozenset("".join(map("".join, (table.entries for table in self._tables))))

    def stretches(self, text: str, size: int = STRETCH) -> Iterator[str]:
        """Cut the text after at least `size` characters, only where no entry can reach across."""
        start = 0
        while len(text) - start > size:
            keys = self.key_characters
            after = islice(text, start + size, None) if start + size < len(text) else ()
            inside = next((n for n, mark in enumerate(after, size + 1) if mark not in keys), None)
            if inside is None:
                break
            yield text[start : start + inside]
            start += inside
        if start < len(text):
            yield text[start:]

    def convert(self, text: str) -> str:
        """Return one stretch converted."""
        if self._phrases is None:
            return self._chain.convert(text)
        if self._expanding and not self._expanding.isdisjoint(text):
            return "".join(map(self._convert_line, text.splitlines(keepends=True)))
        return self._convert(text)

    def _convert_line(self, line: str) -> str:
        expands = not self._expanding.isdisjoint(line)
        return self._chain.convert(line) if expands else self._convert(line)

    def _convert(self, text: str) -> str:
        alone = text.translate(self._forms)
        if not self._kinds:
            return alone
        pairs = map(add, text, islice(text, 1, None))
        kinds = bytes(map(self._kinds.get, pairs, repeat(0)))
        return "".join(self._patched(text, alone, kinds))

    def _patched(self, text: str, alone: str, kinds: bytes) -> list[str]:
        """Return the parts of `alone` with what phrases became between them."""
        parts: list[str] = []
        lengths, became = self._lengths, self._became
        copied = claimed = 0
        risk = -1
        for at, kind in compress(enumerate(kinds), kinds):
            if at < claimed:
                continue
            for length in lengths[kind]:
                if not length:
                    risk = at if risk < 0 else risk
                    continue
                phrase = text[at : at + length]
                result = became.get(phrase)
                if result is None and (result := self._learn(phrase)) is None:
                    continue
                if 0 <= risk < at - 1:
                    parts += alone[copied:claimed], self._chain.convert(text[claimed:at])
                    copied = at
                if result:
                    parts += alone[copied:at], result
                    copied = at + length
                claimed = at + length
                risk = -1
                break
        return self._closed(parts, text, alone, (copied, claimed, risk))

    def _closed(
        self, parts: list[str], text: str, alone: str, state: tuple[int, int, int]
    ) -> list[str]:
        """Return the parts with the rest of the text after the last phrase."""
        copied, claimed, risk = state
        if risk < 0:
            return [*parts, alone[copied:]]
        return [*parts, alone[copied:claimed], self._chain.convert(text[claimed:])]

    def _learn(self, phrase: str) -> str | None:
        """Return what a phrase becomes, "" if what its characters do, `None` if it is none."""
        if self._phrases is None or phrase not in self._phrases.entries:
            return None
        result = self._chain.convert(phrase)
        result = "" if result == phrase.translate(self._forms) else result
        self._became[phrase] = result
        return result

    def _index(self, risky: set[str]) -> tuple[dict[str, int], list[tuple[int, ...]]]:
        """Number the kinds of pair: the lengths of keys that begin so, 0 among them for a risk."""
        bits = dict(self._phrases.pairs) if self._phrases else {}
        for pair in risky:
            bits[pair] = bits.get(pair, 0) | _RISKY
        numbers: dict[int, int] = {}
        every = 0
        for key in set(bits.values()):
            every |= key
            numbers[key] = min(len(numbers) + 1, _KINDS - 1)
        lengths: list[tuple[int, ...]] = [()] * _KINDS
        for key, number in numbers.items():
            lengths[number] = _places(key if number < _KINDS - 1 else every)
        return {pair: numbers[key] for pair, key in bits.items()}, lengths


def _places(bits: int) -> tuple[int, ...]:
    """Return the risk as 0, first, then the lengths, the greatest first."""
    lengths = tuple(n for n in range(bits.bit_length() - 1, 1, -1) if bits >> n & 1)
    return (0, *lengths) if bits & _RISKY else lengths


def _tables(configuration: Configuration) -> list[Table]:
    stages = (*configuration.normalization, configuration.segmentation, *configuration.chain)
    return [table for stage in stages for table in stage]


def _segmenter(configuration: Configuration) -> Table | None:
    """Return the table whose keys part the text, or `None` where that is not one table's doing.

    In a chain of a single stage each match is by itself, so that the stage's phrases part the text.
    """
    stage = configuration.segmentation
    if stage:
        return stage[0] if len(stage) == 1 and not stage[0].singles else None
    if len(configuration.chain) != 1:
        return None
    only = configuration.chain[0]
    return only[0] if not any(table.pairs for table in only[1:]) else None


def singles(configuration: Configuration) -> dict[str, str]:
    """Map each character that the chain changes to what the whole chain makes of it."""
    composed: dict[str, str] = {}
    for stage in configuration.chain:
        step = _step(stage)
        for key, value in composed.items():
            composed[key] = "".join(step.get(character, character) for character in value)
        composed = step | composed
    return {key: value for key, value in composed.items() if key != value}


def _step(stage: Stage) -> dict[str, str]:
    step: dict[str, str] = {}
    for table in reversed(stage):
        step |= table.singles
    return step


def _risky_pairs(configuration: Configuration, phrases: Table | None) -> set[str]:
    """Return the pairs of source characters that may begin a phrase of a later stage."""
    risky: set[str] = set()
    origins: dict[str, set[str]] = {}
    for stage in configuration.chain:
        for table in stage:
            if table is not phrases or origins:
                risky.update(_origins(table.pairs, origins))
        origins = _back(_step(stage), origins)
    return risky


def _origins(pairs: Iterable[str], origins: dict[str, set[str]]) -> Iterator[str]:
    for pair in pairs:
        left, right = pair[0], pair[1]
        for before in origins.get(left, left):
            for after in origins.get(right, right):
                yield before + after


def _back(step: dict[str, str], origins: dict[str, set[str]]) -> dict[str, set[str]]:
    """Take a map of characters back to the source one stage further."""
    further: dict[str, set[str]] = {}
    for key, value in step.items():
        further.setdefault(value, set()).update(origins.get(key, key))
    for value in set(further) | set(origins):
        if value not in step:
            further.setdefault(value, set()).update(origins.get(value, value))
    return further
