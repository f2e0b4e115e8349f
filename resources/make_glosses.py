"""Makes `dictionaries/cedict/glosses.tsv.xz`: English words for Chinese.

    python -m resources.make_glosses

Of the commoner words of CC-CEDICT (so that the table stays under its licence, as `licence.txt`
beside it says) the stems of the words of its short senses; then, for each stem, others that render
the same Chinese words: what a free translation may have instead. The same inputs make the same
bytes.
"""

import lzma
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from pathlib import Path

from workbench.bitext.glosses import stems_of
from workbench.text.cedict import DictionaryEntry
from workbench.text.conversion.word_borders import word_weight
from workbench.text.folding import fold
from workbench.text.packed_dictionary import PackedDictionary

FOLDER = Path(__file__).parent / "dictionaries" / "cedict"
CEDICT = FOLDER / "cedict.zip"
OUTPUT = FOLDER / "glosses.tsv.xz"

# In logarithms of counts: rarer words are in no news.
_RAREST = 3.0
_LENGTHS = range(2, 6)
_MOST_WORDS, _MOST_STEMS = 5, 20
_IDLE = re.compile(
    r"^(?:CL:|variant of|old variant|see |also |surname|abbr\.|erhua|used in|\(?bound form"
    r"|classifier)"
)
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
# Between the meanings of a sense, "to reduce; to make fewer", and not within an aside.
_BETWEEN = re.compile(r";(?![^()]*\))")

# How often two stems render one word together, and in what part of all words of the first.
_OFTEN, _PART, _MOST_OTHERS = 3, 0.07, 6


def main() -> None:
    """Make the table."""
    glosses = gloss_stems(PackedDictionary(CEDICT.read_bytes()))
    others = _others(glosses)
    lines = [f"{word}\t{' '.join(stems)}" for word, stems in sorted(glosses.items())]
    lines += [f"={stem}\t{' '.join(others[stem])}" for stem in sorted(others)]
    OUTPUT.write_bytes(lzma.compress(("\n".join(lines) + "\n").encode("utf-8"), preset=9))
    sys.stdout.write(f"{len(lines)} lines, {OUTPUT.stat().st_size} bytes\n")


def gloss_stems(entries: Iterable[DictionaryEntry]) -> Mapping[str, tuple[str, ...]]:
    """Return the stems of the short senses of each folded word."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for entry in entries:
        word = entry.simplified
        if len(word) not in _LENGTHS or word_weight(word) < _RAREST or entry.pinyin[:1].isupper():
            continue
        for stem in _stems(entry.senses):
            found[fold(word)].setdefault(stem)
    return {word: tuple(stems)[:_MOST_STEMS] for word, stems in found.items() if stems}


def _stems(senses: tuple[str, ...]) -> Iterator[str]:
    for sense in senses:
        for meaning in _BETWEEN.split(sense):
            plain = _ASIDE.sub(" ", meaning)
            if not _IDLE.match(meaning.strip()) and len(plain.split()) <= _MOST_WORDS:
                yield from (stem for stem, _ in stems_of(plain))


def _others(glosses: Mapping[str, tuple[str, ...]]) -> Mapping[str, list[str]]:
    alone: Counter[str] = Counter()
    together: Counter[tuple[str, str]] = Counter()
    for stems in glosses.values():
        alone.update(stems)
        together.update(combinations(sorted(stems), 2))
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for (one, other), count in together.items():
        for stem, beside in ((one, other), (other, one)):
            if count >= _OFTEN and count >= _PART * alone[stem]:
                found[stem].append((-count, beside))
    return {stem: [each for _, each in sorted(row)[:_MOST_OTHERS]] for stem, row in found.items()}


if __name__ == "__main__":
    main()
