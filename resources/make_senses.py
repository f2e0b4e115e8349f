"""Makes `dictionaries/wordnet/senses.tsv.xz`: all that Chinese words may say in English.

    python -m resources.make_senses WORDNET COW

WORDNET is a folder with the data files of WordNet 3.0, COW the table of the Chinese Open Wordnet
(`wn-data-cmn.tab`), which gives Chinese words for its synsets. A line has a word and, in cells:

- the stems of all its senses in CC-CEDICT, rare and long ones, names and characters too, that its
  glosses (`resources.make_glosses`) have not;
- stems that say it less exactly, by both wordnets. Of a word without opposites only those are kept
  that are asked for: of opposites of others, and of the words of denial and of opposites that the
  program knows;
- the English words that say the opposite of one of its senses: those that WordNet has as antonyms,
  with what is derived from them, of which the word itself says none.

The same inputs make the same bytes.
"""

import argparse
import lzma
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from resources.make_glosses import gloss_stems
from workbench.bitext.glosses import stem, stems_of
from workbench.text.cedict import DictionaryEntry
from workbench.text.conversion.word_borders import word_weight
from workbench.text.folding import fold
from workbench.text.lexicons.negation_words import all_negation_words
from workbench.text.lexicons.opposites import all_opposites
from workbench.text.packed_dictionary import PackedDictionary

FOLDER = Path(__file__).parent / "dictionaries"
CEDICT = FOLDER / "cedict" / "cedict.zip"
OUTPUT = FOLDER / "wordnet" / "senses.tsv.xz"

# Said of fields and of what is usual: "health conditions" are no opposite of illness.
_FIELDS = frozenset(
    ("health", "healthy", "general", "surgical", "medical", "security", "insecurity", "insecure")
) | frozenset(("miss", "missing", "lie"))

_PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|\|.*")
_IDLE = re.compile(r"^(?:CL:|variant of|old variant|see |also |surname|abbr\.|erhua|used in)")
_LEAD = re.compile(r"^(?:to )?(?:be |become |get |grow |make |a |an |the )?")
_WORD = re.compile(r"[a-z]{3,}")
_COUNT = re.compile("[第一二三四五六七八九十百千万亿两几多半双]")

# In logarithms of counts: rarer words are in no news; of rarer ones yet no opposites are told.
_RAREST, _RAREST_TURNED = 3.0, 4.0
# Of single characters the commoner ones are read for all they say.
_COMMON = 7.0
_LONGEST = 5
_MOST_WORDS, _MOST_STEMS = 6, 40
# A word of more senses says nothing surely, nor does an English one of so many.
_MOST_SENSES, _MOST_SYNSETS = 9, 16
# The senses of an English word that come first are its usual ones; one of many kinds is vague.
_USUAL, _MOST_KIN = 2, 40


@dataclass
class WordNet:
    """Synsets by offset and part of speech: their words, and where their pointers lead.

    `of_word` has the synsets of a word and a part of speech, the usual ones first.
    """

    words: dict[str, list[str]] = field(default_factory=dict)
    pointers: dict[str, list[tuple[str, str, int, int]]] = field(default_factory=dict)
    of_word: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def opposed(self, name: str, word: str | None = None) -> Iterator[str]:
        """Yield the synsets opposed to one, or to a word of it."""
        for sign, other, one, _ in self.pointers[name]:
            if sign == "!" and (word is None or self.words[name][one - 1] == word):
                yield other

    def with_derived(self, name: str) -> Iterator[str]:
        """Yield the single words of a synset, and those derived from them."""
        yield from self.words[name]
        for sign, other, one, place in self.pointers[name]:
            if sign in {"+", "\\"} and one and place:
                yield self.words[other][place - 1]

    def kindred(self, name: str) -> Iterator[str]:
        """Yield what may say a synset less exactly: its kinds, and what is like it."""
        for sign, other, _, _ in self.pointers[name]:
            if sign in {"~", "&", "@"} and name[-1] in "va":
                yield from self.words[other]


def read_wordnet(folder: Path) -> WordNet:
    """Read the data files."""
    found = WordNet()
    for file, part in _PARTS.items():
        for line in (folder / f"data.{file}").read_text("latin-1").splitlines():
            if not line.startswith("  "):
                _read_synset(found, line.partition(" | ")[0].split(), part)
        for line in (folder / f"index.{file}").read_text("latin-1").splitlines():
            if not line.startswith("  "):
                cells = line.split()
                names = cells[-int(cells[2]) :]
                found.of_word[cells[0], part] = [f"{each}-{part}" for each in names]
    return found


def _read_synset(found: WordNet, cells: list[str], part: str) -> None:
    name, size = f"{cells[0]}-{part}", int(cells[3], 16)
    found.words[name] = [
        re.sub(r"\(.*\)", "", each).lower() for each in cells[4 : 4 + 2 * size : 2]
    ]
    rest = cells[5 + 2 * size :]
    found.pointers[name] = [
        (sign, f"{other}-{'a' if kind == 's' else kind}", *_places(ends))
        for sign, other, kind, ends in zip(*(rest[at::4] for at in range(4)), strict=False)
        if len(ends) == len("0000")  # Behind the pointers of verbs their frames follow.
    ]


def _places(ends: str) -> tuple[int, int]:
    """Return which words of two synsets a pointer is between; 0 for all."""
    one, other = ends[:2], ends[2:]
    return int(one, 16), int(other, 16)


def read_cow(path: Path, wordnet: WordNet) -> Mapping[str, frozenset[str]]:
    """Return the synsets of each Chinese word."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in path.read_text("utf-8").splitlines():
        cells = line.split("\t")
        if not line.startswith("#") and cells[0] in wordnet.words:
            found[_bare(cells[2])].add(cells[0])
    return {word: frozenset(names) for word, names in found.items()}


def _bare(word: str) -> str:
    """Return a word without the 的 or 地 that an adjective or adverb is given."""
    plain = word.replace("+", "")
    return plain[:-1] if len(plain) > len("好的") and plain[-1] in "的地" else plain


def read_entries() -> Sequence[DictionaryEntry]:
    """Return the entries of the commoner words of CC-CEDICT."""
    return [
        entry
        for entry in PackedDictionary(CEDICT.read_bytes())
        if len(entry.simplified) <= _LONGEST and word_weight(entry.simplified) >= _RAREST
    ]


def all_stems(entries: Sequence[DictionaryEntry]) -> Mapping[str, list[str]]:
    """Return the stems of all senses of each folded word that its glosses have not."""
    glosses = gloss_stems(entries)
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for entry in entries:
        for sense in entry.senses:
            found[fold(entry.simplified)].update((each, None) for each, _ in stems_of(sense))
    return {
        word: [each for each in stems if each not in glosses.get(word, ())][:_MOST_STEMS]
        for word, stems in found.items()
    }


def short_senses(entries: Sequence[DictionaryEntry]) -> Mapping[str, list[str]]:
    """Return the short senses of each word that is no name."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for entry in entries:
        if entry.pinyin[:1].isupper():
            continue
        for sense in entry.senses:
            if not _IDLE.match(sense):
                found[entry.simplified] += (
                    part.strip() for part in re.split("[;,]", _ASIDE.sub(" ", sense).lower())
                )
    return found


def sayings(senses: list[str], names: frozenset[str], wordnet: WordNet) -> set[str]:
    """Return the stems of all that a word may say."""
    found = {
        stem_
        for sense in senses
        if len(sense.split()) <= _MOST_WORDS
        for stem_, _ in stems_of(sense)
    }
    for name in names:
        for word in wordnet.with_derived(name):
            found |= {stem_ for stem_, _ in stems_of(word.replace("_", " "))}
    return found


def loosely(senses: list[str], names: frozenset[str], wordnet: WordNet) -> Iterator[str]:
    """Yield stems that may say a word less exactly."""
    first = (wordnet.of_word.get(each, [])[:_USUAL] for each in _single(senses))
    usual = [name for some in first for name in some]
    for name in (*names, *usual):
        kindred = list(wordnet.kindred(name))
        for word in (*wordnet.with_derived(name), *(kindred if len(kindred) <= _MOST_KIN else ())):
            if _WORD.fullmatch(word):
                yield stem(word)


def _single(senses: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the senses of one word, with the parts of speech it may be."""
    for sense in senses:
        word = _LEAD.sub("", sense)
        if _WORD.fullmatch(word):
            yield from ((word, part) for part in ("v" if sense.startswith("to ") else "anv"))


def opposites(senses: list[str], names: frozenset[str], wordnet: WordNet) -> set[str]:
    """Return the English words that say the opposite of a sense of a word."""
    opposed = {other for name in names for other in wordnet.opposed(name)}
    for word, part in _single(senses):
        for name in wordnet.of_word.get((word, part), []):
            opposed.update(wordnet.opposed(name, word))
    # What is opposed to both ends is between them: the centre is neither left nor right.
    between = {each for each in opposed if not opposed.isdisjoint(wordnet.opposed(each))}
    return {
        word
        for each in opposed - between
        for word in wordnet.with_derived(each)
        if _WORD.fullmatch(word) and word not in _FIELDS and _is_telling(word, wordnet)
    }


def _is_telling(word: str, wordnet: WordNet) -> bool:
    if not stems_of(word):
        return False
    names = sum(len(wordnet.of_word.get((word, part), [])) for part in "nvar")
    return names <= _MOST_SYNSETS


def lines_of(wordnet: WordNet, cow: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """Yield the lines of the table, in order."""
    entries = read_entries()
    stems, glosses = all_stems(entries), gloss_stems(entries)
    turned = dict(_turned(short_senses(entries), cow, wordnet))
    for word in sorted({*stems, *turned}):
        more = stems.get(word, [])
        loose, opposed = turned.get(word, (set(), set()))
        loose = loose.difference(more, glosses.get(word, ()))
        if more or word in turned:
            yield "\t".join(
                (word, *(" ".join(each) for each in (more, sorted(loose), sorted(opposed))))
            )


def _turned(
    senses: Mapping[str, list[str]], cow: Mapping[str, frozenset[str]], wordnet: WordNet
) -> Iterator[tuple[str, tuple[set[str], set[str]]]]:
    """Yield folded words with what may say them less exactly, and with what says the opposite."""
    found: dict[str, tuple[set[str], set[str]]] = {}
    for word in sorted({*senses, *cow}):
        if len(word) > _LONGEST or word_weight(word) < _RAREST_TURNED or not word.isalpha():
            continue
        own, names = senses.get(word, []), cow.get(word, frozenset())
        says, opposed = sayings(own, names, wordnet), set[str]()
        if len(word) > 1 and not _COUNT.search(word):
            names = names if len(names) <= _MOST_SENSES else frozenset()
            loose = says.union(loosely(own, names, wordnet))
            opposed = {each for each in opposites(own, names, wordnet) if stem(each) not in loose}
            says = loose if opposed else says
        kept = found.setdefault(fold(word), (set(), set()))
        kept[0].update(says)
        kept[1].update(opposed)
    asked_for = _asked_for(each for _, opposed in found.values() for each in opposed)
    for word, (says, opposed) in found.items():
        is_whole = opposed or (len(word) == 1 and word_weight(word) >= _COMMON)
        kept_says = says if is_whole else says & asked_for
        if kept_says:
            yield word, (kept_says, opposed)


def _asked_for(opposed: Iterable[str]) -> frozenset[str]:
    """Return the stems that a check asks of a word, whether it may say them."""
    words = {*opposed, *all_negation_words().carrier}
    for row in all_opposites():
        words.update(row.english, row.carries)
    return frozenset(stem(word.replace("*", "")) for word in words)


def main() -> None:
    """Make the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("wordnet", type=Path)
    parser.add_argument("cow", type=Path)
    options = parser.parse_args()
    wordnet = read_wordnet(options.wordnet)
    lines = list(lines_of(wordnet, read_cow(options.cow, wordnet)))
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_bytes(lzma.compress(("\n".join(lines) + "\n").encode("utf-8"), preset=9))
    opposed = sum(not line.endswith("\t") for line in lines)
    size = OUTPUT.stat().st_size
    sys.stdout.write(f"{len(lines)} words, {opposed} with opposites, {size} bytes\n")


if __name__ == "__main__":
    main()
