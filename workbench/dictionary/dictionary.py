"""What a dictionary says of a place in a text: every word that covers it, in any variant.

Headwords are compared folded (`workbench.text.folding`), so one entry answers for all variants.
Nothing is unpacked but what is shown. CC-CEDICT (124,935 entries) is ready in some 0.3 s of one
core and holds 7 MB beside its file of 4, where a dict of its entries holds 80
(`tests/benchmarks/bench_terms.py`); a look-up takes a sixth of a millisecond.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from workbench.text.cedict import DictionaryEntry
from workbench.text.folding import fold
from workbench.text.once import once
from workbench.text.packed_dictionary import LineTable, PackedDictionary

# Behind everything that begins alike.
_LAST = "\U0010ffff"

# In characters: nothing shorter is marked as an idiom in CC-CEDICT.
_SHORTEST_IDIOM = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A word at `text[start:end]` with what it may be, the likeliest first."""

    start: int
    end: int
    entries: tuple[DictionaryEntry, ...]


def bundled_content() -> bytes:
    """Return the file of CC-CEDICT that comes with the program."""
    return files("resources").joinpath("dictionaries", "cedict", "cedict.zip").read_bytes()


class Dictionary:
    """One dictionary; made by a job, then for any thread."""

    def __init__(self, packed: PackedDictionary) -> None:
        """Index the headwords, some 0.3 s for the largest dictionaries."""
        self.packed = packed
        heads = fold(packed.heads).split("\n")
        forms = [head.partition("\t")[::2] for head in heads]
        keys = [simplified for simplified, _ in forms]
        numbers = list(range(len(keys)))
        # Tables of variants do not know every pair of characters that a dictionary does.
        for number, (simplified, traditional) in enumerate(forms):
            if traditional and traditional != simplified:
                keys.append(traditional)
                numbers.append(number)
        order = sorted(range(len(keys)), key=keys.__getitem__)
        self._numbers = array("I", (numbers[place] for place in order))
        self._keys = LineTable("\n".join(keys[place] for place in order))
        self._longest = max(map(len, keys))

    def lookup(self, text: str, place: int) -> tuple[Found, ...]:
        """Return the words that cover the character at a place, the longest first.

        Of those of one length, the one that begins at the place, then the nearest before it.
        """
        first = max(0, place - self._longest + 1)
        near = text[first : place + self._longest]
        folded = fold(near)
        found = [
            Found(first + start, first + end, self._entries(near[start:end], low, high))
            for start in range(min(place - first + 1, len(near)))
            for end, low, high in self._runs(folded, start)
            if first + end > place
        ]
        return tuple(sorted(found, key=lambda each: (each.start - each.end, -each.start)))

    def idioms(self, text: str) -> Iterator[Found]:
        """Yield the idioms of a text, leftmost longest; some 30 ms for an article, so for a job."""
        folded = fold(text)
        last = 0
        for start in range(len(text)):
            found = self._idiom(text, folded, start) if start >= last else None
            if found is not None:
                last = found.end
                yield found

    def _idiom(self, text: str, folded: str, start: int) -> Found | None:
        """Return the longest idiom that begins at a place."""
        for end, low, high in reversed(list(self._runs(folded, start))):
            long = end - start >= _SHORTEST_IDIOM
            entries = self._entries(text[start:end], low, high) if long else ()
            idioms = tuple(entry for entry in entries if entry.is_idiom)
            if idioms:
                return Found(start, end, idioms)
        return None

    def _runs(self, folded: str, start: int) -> Iterator[tuple[int, int, int]]:
        """Yield the end of each word that begins at a place, and its range of keys."""
        low, high = 0, len(self._keys)
        for end in range(start + 1, min(len(folded), start + self._longest) + 1):
            begin = folded[start:end]
            low = bisect_left(self._keys, begin, low, high)
            high = bisect_left(self._keys, begin + _LAST, low, high)
            if low == high:
                return
            if self._keys[low] == begin:
                yield end, low, bisect_left(self._keys, begin + "\0", low, high)

    def _entries(self, run: str, low: int, high: int) -> tuple[DictionaryEntry, ...]:
        numbers = dict.fromkeys(self._numbers[low:high])
        entries = [self.packed[number] for number in numbers]
        return tuple(sorted(entries, key=lambda each: _likeliness(each, run)))


@once
def bundled_dictionary() -> Dictionary:
    """Return CC-CEDICT; read once for all projects that are opened in a process."""
    return Dictionary(PackedDictionary(bundled_content()))


class Dictionaries:
    """Several dictionaries asked as one, the strongest first; for any thread."""

    def __init__(self, dictionaries: Sequence[Dictionary]) -> None:
        """Take what is asked; an entry of an earlier one hides its like in later ones."""
        self._dictionaries = tuple(dictionaries)

    def lookup(self, text: str, place: int) -> tuple[Found, ...]:
        """Return what all of them find, as `Dictionary.lookup` does."""
        found: dict[tuple[int, int], dict[tuple[str, str, str], DictionaryEntry]] = {}
        for dictionary in self._dictionaries:
            for each in dictionary.lookup(text, place):
                entries = found.setdefault((each.start, each.end), {})
                for entry in each.entries:
                    entries.setdefault(_identity(entry), entry)
        runs = sorted(found, key=lambda run: (run[0] - run[1], -run[0]))
        return tuple(Found(*run, tuple(found[run].values())) for run in runs)


def _identity(entry: DictionaryEntry) -> tuple[str, str, str]:
    return entry.simplified, entry.traditional, entry.pinyin.lower()


def _likeliness(entry: DictionaryEntry, run: str) -> tuple[bool, bool, bool]:
    """Return by what entries of one run are ordered: as written, no mere reference, no name."""
    written = run in {entry.simplified, entry.traditional}
    return not written, entry.is_second_choice, entry.is_name
