"""Makes `dictionaries/wordnet/synonyms.txt.xz`: English words that say one thing.

    python -m resources.make_synonyms WORDNET

WORDNET is a folder with the data files of WordNet 3.0. A line has words of one synset, those of
which it is a usual sense, with the part of speech before them: n, v, a or r. An adjective stands
beside the one it is like. The same inputs make the same bytes.
"""

import argparse
import lzma
import sys
from pathlib import Path

from resources.make_senses import WordNet, read_wordnet

OUTPUT = Path(__file__).parent / "dictionaries" / "wordnet" / "synonyms.txt.xz"

_USUAL = 2
_FEWEST, _MOST = 2, 12
_FEW_HEADS = 3


def groups(folder: Path) -> list[str]:
    """Return the lines of the table, in order."""
    wordnet = read_wordnet(folder)
    usual: dict[str, set[str]] = {}
    for (word, _), names in wordnet.of_word.items():
        if word.replace("-", "").isalpha() and word.isascii():
            for name in names[:_USUAL]:
                usual.setdefault(name, set()).add(word)
    heads = {
        name: {word for _, head, _, _ in _similar(wordnet, name) for word in usual.get(head, ())}
        for name in usual
        if name.endswith("a")
    }
    for name, words in heads.items():
        usual[name] |= words if len(words) <= _FEW_HEADS else set()
    return sorted(
        f"{name[-1]} {' '.join(sorted(words))}"
        for name, words in usual.items()
        if _FEWEST <= len(words) <= _MOST
    )


def _similar(wordnet: WordNet, name: str) -> list[tuple[str, str, int, int]]:
    """Return the pointers of an adjective to what it is like, none where it is a head itself."""
    found = [each for each in wordnet.pointers[name] if each[0] == "&"]
    return found if len(found) == 1 else []


def main() -> None:
    """Make the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("wordnet", type=Path)
    lines = groups(parser.parse_args().wordnet)
    OUTPUT.write_bytes(lzma.compress(("\n".join(lines) + "\n").encode("utf-8"), preset=9))
    sys.stdout.write(f"{len(lines)} groups, {OUTPUT.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
