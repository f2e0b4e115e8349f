"""Makes `conversion/words.txt.xz`, the words by which a conversion finds word borders.

    python -m resources.make_words JIEBA_DICT

`JIEBA_DICT` is `jieba/dict.txt` of the package `jieba` 0.42.1 (MIT): a word, how often it was
counted, and a part of speech on each line. Kept are words of one to four Chinese characters that
were counted often enough; their counts are kept as whole natural logarithms, for a border is
decided by products of frequencies that differ by many times.

The table is a line for each pair of length and logarithm: both numbers, then the words without
anything between them. Read so, it takes a tenth of the time of a word a line.
"""

import lzma
import math
import sys
from collections import defaultdict
from pathlib import Path

# Of words of several characters; below it stand mostly names and misreadings of one corpus.
LEAST_COUNT = 5
LONGEST = 4
OUTPUT = Path(__file__).parent / "conversion" / "words.txt.xz"


def is_chinese(word: str) -> bool:
    """Return whether all characters are unified ideographs of the first block."""
    return all("\u4e00" <= character <= "\u9fff" for character in word)


def main(path: Path) -> None:
    """Write the table."""
    groups: dict[tuple[int, int], list[str]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        word, count = line.split(" ")[:2]
        is_often = int(count) >= LEAST_COUNT or len(word) == 1
        if is_often and len(word) <= LONGEST and is_chinese(word):
            groups[len(word), round(math.log(int(count) + 1))].append(word)
    lines = (
        f"{length} {logarithm} {''.join(sorted(words))}\n"
        for (length, logarithm), words in sorted(groups.items())
    )
    OUTPUT.write_bytes(lzma.compress("".join(lines).encode("utf-8"), preset=9))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
