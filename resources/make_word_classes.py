"""Makes `dictionaries/wordnet/classes.txt.xz`: what English words may be in a sentence.

    python -m resources.make_word_classes WORDNET

WORDNET is a folder with the data files of WordNet 3.0. A line has a word and its letters: n, v, a,
r for noun, verb, adjective and adverb, as far as WordNet's counts have it so more than once in a
while, V for a verb that is one less often; p, g and t where its usual sense as a noun is somebody,
a group or a time; s for a verb behind which a clause may stand; o for one that never goes without
an object, u for one that never has one. Forms that verbs and nouns take by no rule follow as
`form letter`: d for a past tense alone, e for a participle alone, b for both, m for a plural. The
same inputs make the same bytes.
"""

import argparse
import lzma
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

OUTPUT = Path(__file__).parent / "dictionaries" / "wordnet" / "classes.txt.xz"

_FILES = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_KINDS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}

# Numbers of WordNet's files of nouns: groups, people, times.
_NOUNS = {"14": "g", "18": "p", "28": "t"}

# Frames of verbs: with a clause behind, and without an object.
_CLAUSE, _ALONE = "26", frozenset({"01", "02", "03", "04", "12", "13", "22", "23"})
_WITH_OBJECT = frozenset(
    {"08", "09", "10", "11", "14", "15", "16", "17", "18", "19", "20", "21", "24", "25", "30", "31"}
)
_USUAL = 2

# A class counted less often than one time in so many is not told, where enough were counted.
_RARELY, _ENOUGH = 20, 20
_BASE_PARTICIPLES = ("came", "became", "overcame", "ran", "outran")


def small_words(folder: Path) -> frozenset[str]:
    """Return the words that WordNet has in small letters, of one word each."""
    return frozenset(
        word
        for file in _FILES
        for line in (folder / f"data.{file}").read_text("latin-1").splitlines()
        if not line.startswith("  ")
        for word in _words(line.partition(" | ")[0].split())
        if word.islower() and word.isascii() and word.isalpha()
    )


def _words(cells: list[str]) -> list[str]:
    return [each.partition("(")[0] for each in cells[4 : 4 + 2 * int(cells[3], 16) : 2]]


def counts(folder: Path) -> Mapping[str, Counter[str]]:
    """Return how often each word is counted in each class."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for line in (folder / "cntlist.rev").read_text("latin-1").splitlines():
        key, _, count = line.split()
        word, _, rest = key.partition("%")
        found[word][_KINDS[rest[0]]] += int(count)
    return found


def letters(folder: Path) -> Mapping[str, str]:
    """Return the letters of each word."""
    words, counted = small_words(folder), counts(folder)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for file, kind in _FILES.items():
        for line in (folder / f"index.{file}").read_text("latin-1").splitlines():
            cells = line.split()
            if not line.startswith("  ") and cells[0] in words:
                found[cells[0]].append(kind)
    told = _told(folder)
    return {
        word: "".join(_kept(kinds, counted.get(word, Counter()))) + told.get(word, "")
        for word, kinds in found.items()
    }


def _kept(kinds: list[str], counted: Counter[str]) -> Iterator[str]:
    total = sum(counted.values())
    for kind in kinds:
        if counted[kind] * _RARELY >= total or total < _ENOUGH:
            yield kind
        elif kind == "v":
            yield "V"


def _told(folder: Path) -> Mapping[str, str]:
    """Return what the usual noun of a word is, and what its usual verbs take."""
    found: defaultdict[str, str] = defaultdict(str)
    nouns = _synsets(folder, "noun")
    for word, names in _senses(folder, "noun"):
        found[word] += _NOUNS.get(nouns[names[0]][1], "")
    verbs = {name: _frames(cells) for name, cells in _synsets(folder, "verb").items()}
    for word, names in _senses(folder, "verb"):
        usual = {frame for each in names[:_USUAL] for frame in verbs[each]}
        every = {frame for each in names for frame in verbs[each]}
        found[word] += "s" * (_CLAUSE in usual) + "o" * (not every & _ALONE)
        found[word] += "u" * (not every & _WITH_OBJECT)
    return found


def _synsets(folder: Path, file: str) -> Mapping[str, list[str]]:
    lines = (folder / f"data.{file}").read_text("latin-1").splitlines()
    rows = (line.partition(" | ")[0].split() for line in lines if not line.startswith("  "))
    return {cells[0]: cells for cells in rows}


def _senses(folder: Path, file: str) -> Iterator[tuple[str, list[str]]]:
    for line in (folder / f"index.{file}").read_text("latin-1").splitlines():
        cells = line.split()
        if not line.startswith("  "):
            yield cells[0], cells[-int(cells[2]) :]


def _frames(cells: list[str]) -> frozenset[str]:
    """Return the frames of a synset of verbs: `+ 02 00` each, behind their count."""
    return frozenset(
        frame
        for sign, frame, _ in zip(cells, cells[1:], cells[2:], strict=False)
        if sign == "+" and len(frame) == len("02")
    )


def forms(folder: Path) -> Iterator[str]:
    """Yield the forms without a rule, each with its letter."""
    words = small_words(folder)
    of_verb: defaultdict[str, set[str]] = defaultdict(set)
    for line in (folder / "verb.exc").read_text("latin-1").splitlines():
        form, *stems = line.split()
        is_regular = form.endswith("ed") and stems[0] in {form[:-2], form[:-1], form[:-3]}
        if form.isalpha() and not form.endswith(("ing", "ied", "ies")) and not is_regular:
            of_verb[stems[0]].add(form)
    told: dict[str, str] = {}
    for stem, several in of_verb.items():
        if stem not in words:
            continue
        participles = {each for each in several if _is_participle(each, several)}
        for form in several:
            if form in _BASE_PARTICIPLES or (participles and form not in participles):
                told[form] = "d"
            else:
                told[form] = "e" if form in participles else "b"
    for line in (folder / "noun.exc").read_text("latin-1").splitlines():
        form, stem = line.split()[:2]
        if form.isalpha() and stem in words and not form.endswith("s"):
            told[form] = told.get(form, "") + "m"
    yield from (f"{form} {letter}" for form, letter in sorted(told.items()))


def _is_participle(form: str, others: set[str]) -> bool:
    """Tell `taken`, `begun` and `sung` beside `took`, `began` and `sang`."""
    if len(others) == 1 or form.endswith(("an", "ed")):
        return False
    return form.endswith(("n", "ne", "oyed")) or form.replace("u", "a", 1) in others - {form}


def main() -> None:
    """Make the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("wordnet", type=Path)
    folder = parser.parse_args().wordnet
    lines = [f"{word} {each}" for word, each in sorted(letters(folder).items())]
    text = "\n".join(lines) + "\n\n" + "\n".join(forms(folder)) + "\n"
    OUTPUT.write_bytes(lzma.compress(text.encode("utf-8"), preset=9))
    sys.stdout.write(f"{len(lines)} words, {OUTPUT.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
