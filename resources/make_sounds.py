"""Makes `dictionaries/cedict/sounds.tsv`: which letters each syllable of a foreign name stands for.

    python -m resources.make_sounds

Learned by expectation maximisation over the foreign names of `names.tsv` and of the program's own
tables: each character of a name, by its reading, writes none to five letters of the English, in
order; how often it writes which is what the table says, in thousandths. Letters that a syllable
writes less than eight times in a thousand are left out. The same inputs make the same bytes. As an
extract of CC-CEDICT the table stays under CC BY-SA 4.0, as `licence.txt` beside it says.
"""

import math
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from workbench.text.folding import fold
from workbench.text.lexicons.known_names import (
    CEDICT_FILE,
    KnownName,
    NameKind,
    own_names,
    read_cedict_names,
)
from workbench.text.names.pinyin import letters, readings
from workbench.text.names.romanisation import is_name
from workbench.text.names.sounds import LONGEST, syllables_of
from workbench.text.names.transcription import by_consonants, foreign_characters
from workbench.text.spelling.words import unaccented

FOLDER = Path(__file__).parent / "dictionaries" / "cedict"
OUTPUT = FOLDER / "sounds.tsv"
HEAD = """\
# Which letters a syllable of a foreign name in Chinese characters stands for, and how often in a
# thousand; made by resources/make_sounds.py from names.tsv and the tables of names.
# Source: CC-CEDICT (its editors and MDBG), Creative Commons Attribution-ShareAlike 4.0.
syllable\tletters
"""

Pair = tuple[tuple[str, ...], str]
Table = Mapping[str, Mapping[str, float]]

_ROUNDS = 8
_RARE = 0.02  # of a whole count, after the first rounds
_LEAST = 0.008
_SOME_LIKENESS = 0.3
_DOTS = re.compile("[·‧・•]")
_WORDS = re.compile("[ -]")
# What places end in that is translated, and where names are no transcriptions.
_TRANSLATED = frozenset("县省市州河山岛湖海湾国区洋角港郡城镇族军")
_AT_HOME = frozenset({"China", "Tibet", "Xinjiang", "Taiwan", "Inner Mongolia", "Hong Kong"})


def main() -> None:
    """Make the table."""
    pairs = list(dict.fromkeys(_pairs()))
    table = learned(pairs)
    lines = [f"{each}\t{_cell(table[each])}" for each in sorted(table)]
    OUTPUT.write_text(HEAD + "\n".join(lines) + "\n", "utf-8")
    sys.stdout.write(f"{len(pairs)} pairs, {len(lines)} syllables, {OUTPUT.stat().st_size} bytes\n")


def _cell(row: Mapping[str, float]) -> str:
    kept = {text: chance for text, chance in row.items() if chance >= _LEAST}
    whole = sum(kept.values())
    ranked = sorted(kept.items(), key=lambda each: (-each[1], each[0]))
    return " ".join(f"{text or '-'}:{round(1000 * chance / whole)}" for text, chance in ranked)


def _pairs() -> Iterator[Pair]:
    dictionary = read_cedict_names((FOLDER / CEDICT_FILE).read_text("utf-8"))
    for name in (*own_names(), *dictionary):
        at_home = name.kind is NameKind.PLACE and not _AT_HOME.isdisjoint(name.near)
        if name.kind is NameKind.ORGANISATION or at_home:
            continue
        for chinese, english in _parts(name):
            ours, theirs = fold(chinese), letters(unaccented(english))
            if _is_by_sound(ours, theirs, name.kind):
                yield syllables_of(ours), theirs


def _parts(name: KnownName) -> Iterator[tuple[str, str]]:
    """Yield the parts of a name that answer each other: those between dots, or the last word."""
    words = [word for word in _WORDS.split(name.english[0]) if letters(word)]
    for form in name.chinese:
        parts = _DOTS.split(form)
        if len(parts) == len(words):
            yield from zip(parts, words, strict=True)
        elif len(parts) == 1 and words and name.kind is NameKind.PERSON:
            yield form, words[-1]


def _is_by_sound(ours: str, theirs: str, kind: NameKind) -> bool:
    is_long = len(ours) > 1 and len(theirs) > 2  # noqa: PLR2004 - shorter ones tell nothing
    if not is_long or not len(ours) <= len(theirs) <= 4 * len(ours) + 1:
        return False
    is_translated = kind is NameKind.PLACE and ours[-1] in _TRANSLATED
    if is_translated or not foreign_characters().issuperset(ours) or is_name(theirs.title()):
        return False
    if any(letters(way) == theirs for way in readings(ours)):
        return False
    return by_consonants(ours, theirs) >= _SOME_LIKENESS


def learned(pairs: Sequence[Pair]) -> Table:
    """Return how often each syllable stands for which letters."""
    table = _first_guess(pairs)
    for number in range(_ROUNDS):
        counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for ours, theirs in pairs:
            _count(table, ours, theirs, counts)
        least = _RARE if number >= _ROUNDS // 2 else 0.0
        table = {
            each: _normal({text: n for text, n in row.items() if n > least})
            for each, row in counts.items()
        }
    return table


def _normal(row: Mapping[str, float]) -> Mapping[str, float]:
    whole = sum(row.values())
    return {text: count / whole for text, count in row.items()}


def _first_guess(pairs: Sequence[Pair]) -> Table:
    """Return a table of all letters beside a syllable, those of the usual length the likelier."""
    found: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for ours, theirs in pairs:
        usual = len(theirs) / len(ours)
        for each in dict.fromkeys(ours):
            found[each][""] += 0.05
            for text in sorted(_pieces(theirs)):
                begins = 2.0 if text[0] == each[:1] else 1.0
                found[each][text] += begins * math.exp(-abs(len(text) - usual))
    return {each: _normal(row) for each, row in found.items()}


def _pieces(word: str) -> set[str]:
    starts = range(len(word))
    return {word[n : n + size] for n in starts for size in range(1, LONGEST + 1)}


def _count(
    table: Table, ours: Sequence[str], theirs: str, counts: dict[str, dict[str, float]]
) -> None:
    """Add what each syllable stands for, by all ways to share the letters out among them."""
    ahead, behind = _ahead(table, ours, theirs), _behind(table, ours, theirs)
    whole = ahead[-1][-1]
    for n, each in enumerate(ours) if whole > 0 else ():
        for start, before in enumerate(ahead[n]):
            for size in range(min(LONGEST, len(theirs) - start) + 1) if before else ():
                text = theirs[start : start + size]
                chance = table[each].get(text, 0.0) * behind[n + 1][start + size]
                if chance:
                    counts[each][text] += before * chance / whole


def _ahead(table: Table, ours: Sequence[str], theirs: str) -> list[list[float]]:
    rows = [[1.0] + [0.0] * len(theirs)]
    for each in ours:
        row = [0.0] * (len(theirs) + 1)
        for start, before in enumerate(rows[-1]):
            for size in range(min(LONGEST, len(theirs) - start) + 1) if before else ():
                row[start + size] += before * table[each].get(theirs[start : start + size], 0.0)
        rows.append(row)
    return rows


def _behind(table: Table, ours: Sequence[str], theirs: str) -> list[list[float]]:
    turned = {each: {text[::-1]: n for text, n in table[each].items()} for each in set(ours)}
    return [row[::-1] for row in _ahead(turned, ours[::-1], theirs[::-1])][::-1]


if __name__ == "__main__":
    main()
