"""OpenCC's conversion of any text, fast enough for megabytes.

What is fast in Python is what C loops over. So each span of text is, in such loops, mapped
character by character to what each would become alone, read as overlapping pairs, and the pairs
looked up among the beginnings of all keys (`workbench.text.opencc.pairs`). Python itself then only
visits the places where a key may begin (one character in six of ordinary news) and puts in what the
phrases there became, where that is not what their characters had become anyway.

Between two phrases that segmentation found, characters pass the stages one by one, unless a later
stage has a key of its own there. The spellings of such keys in source characters are known
beforehand; where one stands, it goes through the chain together with all around it that could take
part (`Reach`), and nothing else does. So what is told of the way, span by span, is found where the
conversion is.
"""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import compress

from workbench.text.opencc.chain import Chain, Group, matches
from workbench.text.opencc.dictionary import Configuration, Table
from workbench.text.opencc.pairs import RISKY, PairIndex
from workbench.text.opencc.reach import Reach, step_of

# How many characters are converted between two moments at which other threads may run.
STRETCH = 8_192

_ISLANDS = 8_192
_REMEMBERED = 0x10000

# Stands for what one character alone does not tell; no character of any text, says Unicode.
_SPECIAL = "\U0010ffff"


class _Forms(dict[int, str]):
    """What each character becomes alone, for `str.translate`: others stay, and are remembered."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if code < _REMEMBERED:
            self[code] = character
        return character


class Scanner:
    """Converts text without ideographic description sequences; thread-safe.

    The only state that changes is a memory of results that are the same whoever computes them.
    """

    def __init__(self, configuration: Configuration, chain: Chain) -> None:
        """Index the dictionaries; `chain` takes segments through the same configuration."""
        self._chain = chain
        self._tables = _tables(configuration)
        self._forms = _forms(configuration)
        self._compatible = _compatible(configuration)
        self._phrases = _phrases(configuration)
        self._reach = Reach(configuration.chain, self._phrases)
        self._pairs = PairIndex(self._phrases.pairs if self._phrases else {}, self._reach.begins)
        self._island = lru_cache(_ISLANDS)(chain.convert)
        self._groups = lru_cache(_ISLANDS)(chain.groups)
        self._later_keys = lru_cache(_ISLANDS)(chain.later_keys)
        self._became: dict[str, str] = {}

    @cached_property
    def _key_characters(self) -> frozenset[str]:
        """Every character of every key; a text may be cut beside any other character."""
        return frozenset("".join(map("".join, (table.entries for table in self._tables))))

    def spans(self, text: str) -> Iterator[str]:
        """Cut the text into parts that convert independently, `STRETCH` characters if possible."""
        start, size = 0, STRETCH
        while len(text) - start > size:
            settled = self.settled(text[start : start + size])
            if settled:
                yield text[start : start + settled]
                start, size = start + settled, STRETCH
            else:
                size *= 2
        if start < len(text):
            yield text[start:]

    def settled(self, text: str) -> int:
        """Return how many of the first characters convert alike whatever follows the text.

        That is up to the last character that is in no key, else up to the last two characters that
        no key holds together, else up to the last place that no key does reach across.
        """
        keys = self._key_characters
        for end in range(len(text), 0, -1):
            if text[end - 1] not in keys:
                return end
        if self._phrases is None:
            return 0
        joints, compatible = self._phrases.joints, self._compatible
        for end in range(len(text) - 1, 0, -1):
            pair = text[end - 1 : end + 1]
            if pair not in joints and self._reach.ends(pair) and compatible.isdisjoint(pair):
                return end
        return self._settled_by(self._phrases, self._chain.normalize(text))

    def _settled_by(self, phrases: Table, text: str) -> int:
        undecided = len(text) - phrases.longest_key
        settled = 0
        for at, piece in matches((phrases,), text):
            if at > undecided:
                break
            settled = at + piece.length
        ends = (
            at for at in range(undecided, settled, -1) if self._reach.ends(text[at - 1 : at + 1])
        )
        return next(ends, settled)

    def convert(self, text: str) -> str:
        """Return one span converted."""
        if self._phrases is None:
            return self._by_segments(self._chain.normalize(text))
        alone = text.translate(self._forms)
        if _SPECIAL in alone:
            return "".join(map(self._convert_line, text.splitlines(keepends=True)))
        return self._patched(text, alone)

    def _convert_line(self, line: str) -> str:
        """Convert a line of a text that has compatibility forms, or characters that become two."""
        normal = self._chain.normalize(line)
        alone = normal.translate(self._forms)
        return self._by_segments(normal) if _SPECIAL in alone else self._patched(normal, alone)

    def _by_segments(self, text: str) -> str:
        return "".join(map(self._chain.convert, self._segments(text)))

    def align(self, text: str) -> Iterator[Group]:
        """Yield one span's conversion group by group; their outputs are `convert(text)`."""
        if self._compatible.isdisjoint(text):
            for segment in self._segments(text):
                yield from self._groups(segment)
            return
        groups = self._chain.normalized(text)
        segments = [*self._segments("".join(group.output for group in groups))]
        yield from self._chain.carry(groups, segments)

    def _segments(self, text: str) -> Iterator[str]:
        """Yield a normalised text in parts that go through the chain by themselves.

        They are the segments, but that one between two phrases comes in as small parts as may be.
        """
        if self._phrases is None:
            yield from self._chain.segments(text)
            return
        done = 0
        for start, end, _ in self._found(text):
            yield from text[done:start]
            yield text[start:end]
            done = end
        yield from text[done:]

    def _patched(self, text: str, alone: str) -> str:
        if not self._pairs:
            return alone
        parts: list[str] = []
        copied = 0
        for start, end, became in self._patches(text):
            parts += alone[copied:start], became
            copied = end
        return "".join([*parts, alone[copied:]])

    def _patches(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield, from left to right, what is not what its characters become alone."""
        return (found for found in self._found(text) if found[2])

    def _found(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield, from left to right, every phrase, and the rest of what `_patches` yields.

        A phrase that becomes what its characters become alone has "".
        """
        lengths, became = self._pairs.lengths, self._became
        entries = self._phrases.entries if self._phrases else {}
        kinds = self._pairs.kinds(text)
        claimed = 0
        begun: list[int] = []
        for at, kind in compress(enumerate(kinds), kinds):
            if at < claimed:
                continue
            for length in lengths[kind]:
                if length == RISKY:
                    begun += self._reach.begin(text, at)
                    continue
                phrase = text[at : at + length]
                if phrase not in entries:
                    continue
                result = became.get(phrase)
                if result is None:
                    result = became[phrase] = self._of_phrase(phrase)
                if begun:
                    yield from self._islands(text, begun, claimed, at)
                    begun = []
                claimed = at + length
                yield at, claimed, result
                break
        yield from self._islands(text, begun, claimed, len(text))

    def keys(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Yield where keys of several characters decide otherwise than their characters alone.

        First comes from where on the text converts by itself, then the key's start and end. A key
        of a later stage that stands inside a phrase comes after the phrase.
        """
        if self._phrases is None or not self._pairs:
            return
        entries = self._phrases.entries
        for start, end, result in self._found(text):
            if text[start:end] in entries and (result or self._hides(text, start, end)):
                yield start, start, end
            if not result:
                continue
            for low, high in self._later_keys(text[start:end]):
                if (low, high) != (0, end - start) or text[start:end] not in entries:
                    yield start, start + low, start + high

    def _hides(self, text: str, start: int, end: int) -> bool:
        """Return whether a phrase begins inside this one, ends behind it, and would decide."""
        pairs, entries = (self._phrases.pairs, self._phrases.entries) if self._phrases else ({}, {})
        for at in range(start + 1, end):
            bits = pairs.get(text[at : at + 2])
            if bits is None or self._phrases is None:
                continue
            for length in self._phrases.lengths(bits):
                phrase = text[at : at + length]
                if at + length > end and phrase in entries and self._became_of(phrase):
                    return True
        return False

    def _became_of(self, phrase: str) -> str:
        result = self._became.get(phrase)
        if result is None:
            result = self._became[phrase] = self._of_phrase(phrase)
        return result

    def _islands(
        self, text: str, begun: list[int], first: int, last: int
    ) -> Iterator[tuple[int, int, str]]:
        """Yield what later stages make of keys of theirs that begin between two phrases."""
        done = first
        for at in begun:
            if at >= done:
                start, done = self._reach.around(text, at, done, last)
                yield start, done, self._island(text[start:done])

    def _of_phrase(self, phrase: str) -> str:
        """Return what a phrase becomes, "" if that is what its characters become."""
        result = self._chain.convert(phrase)
        return "" if result == phrase.translate(self._forms) else result


def _tables(configuration: Configuration) -> list[Table]:
    stages = (*configuration.normalization, configuration.segmentation, *configuration.chain)
    return [table for stage in stages for table in stage]


def _phrases(configuration: Configuration) -> Table | None:
    """Return the table whose keys part the text, or `None` where that is not one table's doing.

    In a chain of a single stage each match is by itself, so that the stage's phrases part the text.
    """
    stage = configuration.segmentation
    if any(table.pairs for before in configuration.normalization for table in before):
        return None
    if stage:
        return stage[0] if len(stage) == 1 and not stage[0].singles else None
    if len(configuration.chain) != 1:
        return None
    only = configuration.chain[0]
    return only[0] if not any(table.pairs for table in only[1:]) else None


def _compatible(configuration: Configuration) -> frozenset[str]:
    """Return every key of the stages before segmentation."""
    keys = (table.entries for stage in configuration.normalization for table in stage)
    return frozenset().union(*keys)


def _forms(configuration: Configuration) -> _Forms:
    """Map each character to what the chain makes of it alone, or to `_SPECIAL`."""
    composed: dict[str, str] = {}
    for stage in configuration.chain:
        step = step_of(stage)
        for key, value in composed.items():
            composed[key] = "".join(step.get(character, character) for character in value)
        composed = step | composed
    forms = {ord(key): value if len(value) == 1 else _SPECIAL for key, value in composed.items()}
    special = {ord(key): _SPECIAL for key in _compatible(configuration) if len(key) == 1}
    return _Forms(forms | special)
