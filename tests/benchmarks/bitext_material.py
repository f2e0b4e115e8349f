"""What both languages are measured on: TICO-19 and freely translated news of our own.

A paragraph is a row of sentences on either side, and the pairs of their numbers that render one
another.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from random import Random

from tests.conftest import ROOT, SHARED
from workbench.bitext.sentences import chinese_sentences, english_sentences
from workbench.formats.tmx.reader import read_tmx

FREE = ROOT / "tests" / "data" / "bitext"
TICO = SHARED / "tmx" / "tico19.en-zh.tmx"

# Document, source, target.
Unit = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences of both sides, and which of them render one another."""

    sources: tuple[str, ...]
    targets: tuple[str, ...]
    pairs: frozenset[tuple[int, int]]

    @property
    def source(self) -> str:
        """The text of the source; a title without a stop stands on a line of its own."""
        return "".join(text if text[-1:] in "。！？”」…" else f"{text}\n" for text in self.sources)

    @property
    def target(self) -> str:
        """The text of the target, likewise."""
        return "".join(
            f"{text} " if text[-1:] in ".!?”\"'" else f"{text}\n" for text in self.targets
        )[:-1]

    def without_target(self, number: int) -> "Paragraph":
        """The paragraph without one sentence of its English."""
        kept = self.targets[:number] + self.targets[number + 1 :]
        pairs = frozenset((i, j - (j > number)) for i, j in self.pairs if j != number)
        return replace(self, targets=kept, pairs=pairs)


def free_articles() -> dict[str, list[Paragraph]]:
    """The freely translated articles, by their names."""
    return {path.stem: list(_read(path)) for path in sorted(FREE.glob("*.txt"))}


def _read(path: Path) -> Iterator[Paragraph]:
    for block in path.read_text("utf-8").split("=\n")[1:]:
        sources: list[str] = []
        targets: list[str] = []
        pairs: set[tuple[int, int]] = set()
        for line in block.splitlines():
            head, _, text = line.removeprefix("> ").partition(" ")
            if not line.startswith(">"):
                sources.append(text)
                continue
            pairs |= {(int(n) - 1, len(targets)) for n in head.split(",") if n != "-"}
            targets.append(text)
        yield Paragraph(tuple(sources), tuple(targets), frozenset(pairs))


def tico_units() -> list[Unit]:
    """The units of TICO-19; none where the shared material is not there."""
    if not TICO.is_file():
        return []
    with TICO.open("rb") as stream:
        return [
            (unit.tuid.partition(":")[0], unit.text("zh") or "", unit.text("en") or "")
            for unit in read_tmx(stream)
        ]


def tico_articles(units: list[Unit], seed: int = 5) -> dict[str, list[Paragraph]]:
    """The units of each document gathered to paragraphs of one to four."""
    random = Random(seed)  # noqa: S311 - no secret
    found: dict[str, list[Paragraph]] = {}
    for name, group in groupby(units, key=lambda unit: unit[0]):
        if name.startswith("CMU"):
            continue  # Phrases that were spoken, in no order.
        rest = list(group)
        while rest:
            size = random.choice((1, 2, 3, 4))
            found.setdefault(name, []).append(_gathered(rest[:size]))
            rest = rest[size:]
    return found


def _gathered(units: list[Unit]) -> Paragraph:
    sources: list[str] = []
    targets: list[str] = []
    pairs: set[tuple[int, int]] = set()
    for _, source, target in units:
        left = [span.of(source).strip() for span in chinese_sentences(source)]
        right = [span.of(target).strip() for span in english_sentences(target)]
        pairs |= {
            (len(sources) + i, len(targets) + j)
            for i in range(len(left))
            for j in range(len(right))
        }
        sources += left
        targets += right
    return Paragraph(tuple(sources), tuple(targets), frozenset(pairs))
