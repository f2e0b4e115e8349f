"""Segments of two or three sentences for measuring the checks, the same on every machine.

They are made of right pairs: news of many hands (the rows of `tests/data/unseen` that nothing is
wrong with, and the paragraphs of `tests/data/bitext`), and TICO-19, whose sentences are twice as
long.
"""

import csv
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from random import Random

from tests.benchmarks.bitext_material import free_articles, tico_units
from workbench.services.checking.inputs import PairRow

UNSEEN = Path(__file__).resolve().parents[1] / "data" / "unseen"

# Segments of one article, as news has them.
_ARTICLE = 25
_SIZES = (2, 3)

# Their rows are lines of their own, no sentences.
_NO_SENTENCES = ("credits", "bylines")

# Source and target.
Sentences = tuple[str, str]


def news(count: int) -> list[PairRow]:
    """Return segments of unrelated sentences of news, drawn anew for each pass."""
    random = Random(17)  # noqa: S311 - no secret
    pool = [*_rows(), *_paragraphs()]

    def passes() -> Iterator[list[Sentences]]:
        while True:
            yield random.sample(pool, len(pool))

    return _segments(passes(), count)


def tico(count: int) -> list[PairRow]:
    """Return segments of sentences that follow each other; none without the shared material."""
    documents = [
        [(source, target) for _, source, target in group]
        for _, group in groupby(tico_units(), key=lambda unit: unit[0])
    ]

    def passes() -> Iterator[list[Sentences]]:
        shift = 0
        while True:
            for each in documents:
                yield each[shift % 3 :]
            shift += 1

    return _segments(passes(), count) if documents else []


def _rows() -> Iterator[Sentences]:
    for path in sorted(UNSEEN.glob("*_round*.tsv")):
        if path.stem.startswith(_NO_SENTENCES):
            continue
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
                if row["expected"] == "none":
                    yield row["source"], row["target"]


def _paragraphs() -> Iterator[Sentences]:
    for article in free_articles().values():
        for each in article:
            for left, right in sorted(each.pairs):
                yield each.sources[left], each.targets[right]


def _segments(passes: Iterator[Sequence[Sentences]], count: int) -> list[PairRow]:
    found: list[PairRow] = []
    for sentences in passes:
        place = 0
        while place < len(sentences):
            size = _SIZES[len(found) % len(_SIZES)]
            some = sentences[place : place + size]
            place += size
            number = len(found) + 1
            source = "".join(source for source, _ in some)
            target = " ".join(target for _, target in some)
            article = f"{(number - 1) // _ARTICLE + 1}"
            found.append(PairRow(number, source, target, article=article))
            if len(found) == count:
                return found
    return found
