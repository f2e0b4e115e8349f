"""Measure what the service of the memory gives back: sentences inside new paragraphs, and its time.

    python -m tests.benchmarks.bench_matches [--paragraphs 250] [--asked 300] [--without-encoder]

The memory holds paragraphs of TICO-19 (where the shared material is there) and freely translated
news of our own, linked as after their confirmation. Each new paragraph holds one of their
sentences, nearly as it was, between sentences that the memory has not. Counted are paragraphs with
a paragraph match of 70 percent, sentences found, and English that is the right one: it holds the
sentence's own English and at most half as much again. Aims: found ≥ .99, right ≥ .90.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.benchmarks.bitext_material import Paragraph, free_articles, tico_articles, tico_units
from tests.memory_services import no_encoder
from tests.memory_units import pair
from workbench.bitext.encoder import load_encoder
from workbench.memory.store import Memory
from workbench.services.memory.matches import Layer, MemoryPlace, Wanted
from workbench.services.memory.places import FILE
from workbench.services.memory.questions import Asker
from workbench.services.memory.service import MemoryService

_LONGEST_EXTRA = 1.5


@dataclass(frozen=True, slots=True)
class Question:
    """A new paragraph, where the sentence that is known stands in it, and its English."""

    source: str
    start: int
    english: str


def write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def questions(
    known: Sequence[Paragraph], new: Sequence[str], count: int, random: Random
) -> list[Question]:
    """Make new paragraphs, each around a sentence that has one English sentence to itself."""
    sentences = [
        (paragraph.sources[i], paragraph.targets[j])
        for paragraph in known
        if len(paragraph.sources) > 1
        for i, j in paragraph.pairs
        if paragraph.sources[i][-1:] in "。！？"  # others stand on lines of their own
        and sum(a == i for a, _ in paragraph.pairs) == sum(b == j for _, b in paragraph.pairs) == 1
        and len(paragraph.sources[i]) >= len("他将与解振华会谈。")
    ]
    asked = []
    for sentence, english in random.sample(sentences, min(count, len(sentences))):
        before, after = random.sample(new, 2)
        place = random.randrange(len(sentence) - 2)
        edited = sentence[:place] + "也" + sentence[place:]
        asked.append(Question(f"{before}{edited}{after}", len(before), english))
    return asked


def measure(
    name: str, known: Sequence[Paragraph], asked: Sequence[Question], *, encoder: bool
) -> None:
    """Fill a memory, link it, and print what is found."""
    with tempfile.TemporaryDirectory() as folder:
        place = MemoryPlace(Path(folder) / FILE, "bench", writable=True, own=True)
        with Memory.create(place.path) as memory, memory.transaction():
            for paragraph in known:
                memory.add(pair(paragraph.source, paragraph.target))
        load = load_encoder if encoder else no_encoder
        with closing(MemoryService([place], Path(folder), Asker(), load)) as service:
            began = time.perf_counter()
            while service.link_some(wait=True):
                pass
            linked = time.perf_counter() - began
            _ask(name, service, asked)
        write(f"{name}: {len(known)} paragraphs linked in {linked:.1f} s")


def _ask(name: str, service: MemoryService, asked: Sequence[Question]) -> None:
    paragraphs = found = right = 0
    times = []
    for number, question in enumerate(asked):
        began = time.perf_counter()
        answer = service.look_up(Wanted(number, 1, 1, question.source))
        times.append((time.perf_counter() - began) * 1000)
        paragraphs += any(each.layer is Layer.PARAGRAPH for each in answer.items)
        hits = [
            each
            for each in answer.items
            if each.layer is Layer.SENTENCE
            and each.place.start <= question.start + 1 < each.place.end
        ]
        found += bool(hits)
        right += bool(hits) and hits[0].located and _is_right(hits[0].text, question.english)
    times.sort()
    count = len(asked)
    write(
        f"{name}: paragraph match {paragraphs}/{count}; sentence found {found / count:.3f},"
        f" English right {right / count:.3f}; look-up p50 {times[count // 2]:.0f}"
        f" p95 {times[int(count * 0.95)]:.0f} ms"
    )


def _is_right(text: str, english: str) -> bool:
    return english.strip() in text and len(text) <= _LONGEST_EXTRA * len(english.strip()) + 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--paragraphs", type=int, default=250)
    parser.add_argument("--asked", type=int, default=300)
    parser.add_argument("--without-encoder", action="store_true")
    arguments = parser.parse_args()
    random = Random(3)  # noqa: S311 - no secret
    free = [each for article in free_articles().values() for each in article]
    tico = [each for article in tico_articles(tico_units()).values() for each in article]
    random.shuffle(tico)
    known, rest = tico[: arguments.paragraphs], tico[arguments.paragraphs :]
    new = [text for each in rest for text in each.sources if text[-1:] == "。"]
    for name, some in (("TICO-19", known), ("freely translated", free)):
        if some and len(new) > 1:
            asked = questions(some, new, arguments.asked, random)
            measure(name, some, asked, encoder=not arguments.without_encoder)


if __name__ == "__main__":
    main()
