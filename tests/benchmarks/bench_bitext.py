"""Measure what looks at both languages: linking, aligning, omissions, guesses.

    python -m tests.benchmarks.bench_bitext [--articles 8] [--without-encoder]

On TICO-19 (where the shared material is there) and on freely translated news of our own, counted
apart, with the encoder and without. The peer of aligning is Gale and Church's way by length, in the
same run. The aims: the English of a sentence located ≥ .90; alignment F ≥ .92 with the encoder; an
omission found ≥ .85 with at most .003 of the kept sentences false; a fragment's English among the
first three guesses ≥ .9, in less than 50 ms.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from random import Random

from tests.benchmarks.bitext_material import (
    Paragraph,
    Unit,
    free_articles,
    tico_articles,
    tico_units,
)
from tests.benchmarks.bitext_terms import TERMS
from tests.benchmarks.gale_church import gale_church
from workbench.bitext.aligning import ArticleAligner
from workbench.bitext.anchors import AnchorReader
from workbench.bitext.encoder import EncoderMissing, SentenceEncoder, load_encoder
from workbench.bitext.guesses import SampleBackground, guess
from workbench.bitext.lexicon import news_lexicon
from workbench.bitext.linking import SentenceLinker
from workbench.bitext.omissions import Lack, OmissionFinder
from workbench.bitext.sentences import english_sentences
from workbench.model.finding import Span

Articles = dict[str, list[Paragraph]]
Pairs = set[tuple[int, int]]
Align = Callable[[Sequence[str], Sequence[str]], Pairs]
DAMAGES = (
    (),
    ("omitted",),
    ("cut", "merged"),
    ("swapped",),
    ("omitted", "cut", "merged", "swapped"),
)

# The share of paragraphs that lose a sentence.
REMOVED = 0.3

# How often the free paragraphs, which are few, lose one.
ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Damaged:
    """Paragraphs of both sides, the English damaged, and which belong together."""

    sources: list[str]
    targets: list[str]
    pairs: Pairs


def write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def number_at(sentences: Sequence[str], text: str, span: Span) -> int:
    """Return in which of the sentences, which make up the text in order, a span begins."""
    place = 0
    for number, sentence in enumerate(sentences):
        place = text.index(sentence, place) + len(sentence)
        if span.start < place:
            return number
    return len(sentences) - 1


def measure_linking(name: str, articles: Articles, linker: SentenceLinker) -> None:
    """Print for how many sentences their English was located, and the share of links in error."""
    located = told = wrong = total = 0
    paragraphs = [each for article in articles.values() for each in article]
    began = time.perf_counter()
    links = linker.link_all([(each.source, each.target) for each in paragraphs])
    spent = time.perf_counter() - began
    for paragraph, found in zip(paragraphs, links, strict=True):
        by_source: dict[int, set[int]] = {}
        for link in found:
            i = number_at(paragraph.sources, paragraph.source, link.source)
            by_source.setdefault(i, set()).update(
                number_at(paragraph.targets, paragraph.target, span) for span in link.targets
            )
        for i in range(len(paragraph.sources)):
            right = {j for at, j in paragraph.pairs if at == i}
            mine = by_source.get(i, set())
            total += bool(right)
            told += bool(mine)
            located += bool(right and mine and mine <= right)
            wrong += bool(mine and not mine <= right)
    write(
        f"  {name:22} English located {located / total:.3f} of {total:5}, "
        f"wrong {wrong / max(told, 1):.4f}, {1000 * spent / len(paragraphs):.1f} ms a paragraph"
    )


def damage(paragraphs: list[Paragraph], ways: Sequence[str], random: Random) -> Damaged:
    """Leave out, cut, merge and swap paragraphs of the English, a tenth to a fifth of them."""
    english = [(each.target, {number}) for number, each in enumerate(paragraphs)]
    if "omitted" in ways:
        english = [each for each in english if random.random() > 0.1]
    if "cut" in ways:
        english = [part for each in english for part in _cut(*each, random)]
    if "merged" in ways:
        english = _merged(english, random)
    if "swapped" in ways and len(english) > 1:
        for _ in range(max(1, len(english) // 6)):
            at = random.randrange(len(english) - 1)
            english[at : at + 2] = english[at : at + 2][::-1]
        english.insert(random.randrange(len(english)), english.pop(random.randrange(len(english))))
    pairs = {(i, j) for j, (_, numbers) in enumerate(english) for i in numbers}
    return Damaged([each.source for each in paragraphs], [text for text, _ in english], pairs)


def _cut(text: str, numbers: set[int], random: Random) -> Iterator[tuple[str, set[int]]]:
    sentences = english_sentences(text)
    if len(sentences) > 1 and random.random() < 0.2:
        place = sentences[random.randrange(1, len(sentences))].start
        yield text[:place].strip(), numbers
        yield text[place:], numbers
    else:
        yield text, numbers


def _merged(english: list[tuple[str, set[int]]], random: Random) -> list[tuple[str, set[int]]]:
    found: list[tuple[str, set[int]]] = []
    for text, numbers in english:
        if found and random.random() < 0.15:
            found[-1] = (f"{found[-1][0]} {text}", found[-1][1] | numbers)
        else:
            found.append((text, numbers))
    return found


def measure_aligning(name: str, articles: Articles, ways: dict[str, Align]) -> None:
    """Print F, precision and recall of the paragraph pairs, for every kind of damage."""
    for damages in DAMAGES:
        random = Random(2)  # noqa: S311 - no secret
        cases = [damage(list(each), damages, random) for each in articles.values()]
        figures = "  ".join(f"{way} {_scores(align, cases)}" for way, align in ways.items())
        write(f"  {name} {'+'.join(damages) or 'whole':26} {figures}")


def _scores(align: Align, cases: Sequence[Damaged]) -> str:
    right = told = wanted = 0
    for case in cases:
        found = align(case.sources, case.targets)
        right += len(found & case.pairs)
        told += len(found)
        wanted += len(case.pairs)
    return f"F {2 * right / (told + wanted):.3f} (P {right / told:.3f} R {right / wanted:.3f})"


def aligned_by(aligner: ArticleAligner) -> Align:
    def align(sources: Sequence[str], targets: Sequence[str]) -> Pairs:
        found = aligner.align(sources, targets)
        return {(i, j) for each in found for i in each.sources for j in each.targets}

    return align


def removed(paragraphs: Sequence[Paragraph], random: Random) -> Iterator[Paragraph]:
    """Yield the paragraphs, a sentence of the English taken from some of them."""
    for each in paragraphs:
        if len(each.targets) > 1 and random.random() < REMOVED:
            yield _without(each, random.randrange(len(each.targets)))
        else:
            yield each


def _without(paragraph: Paragraph, number: int) -> Paragraph:
    """Return a paragraph without a sentence and without all others that render its source."""
    sources = {i for i, j in paragraph.pairs if j == number}
    gone = {number} | {j for i, j in paragraph.pairs if i in sources}
    if len(gone) == len(paragraph.targets):
        return paragraph
    for at in sorted(gone, reverse=True):
        paragraph = paragraph.without_target(at)
    return paragraph


def measure_omissions(name: str, articles: Articles, finder: OmissionFinder, rounds: int) -> None:
    random = Random(1)  # noqa: S311 - no secret
    whole = [each for article in articles.values() for each in article]
    cases = [each for _ in range(rounds) for each in removed(whole, random)]
    hits = lacking = false = kept = 0
    found = finder.find_all([(each.source, each.target) for each in cases])
    for case, omissions in zip(cases, found, strict=True):
        told = {
            number_at(case.sources, case.source, each.sources[0])
            for each in omissions
            if each.lack is Lack.ENGLISH
        }
        rendered = {i for i, _ in case.pairs}
        lacking += len(case.sources) - len(rendered)
        kept += len(rendered)
        hits += len(told - rendered)
        false += len(told & rendered)
    write(
        f"  {name:22} found {hits} of {lacking} = {hits / lacking:.3f}, "
        f"false {false} of {kept} = {false / kept:.4f}"
    )


def measure_guesses(units: Sequence[Unit]) -> None:
    background = SampleBackground(target for _, _, target in units)
    guess("王芳", [("王芳", "Wang Fang")] * 2, background, total=len(units))  # loads the surnames
    first = among = total = 0
    slowest = 0.0
    for term, forms in TERMS.items():
        holding = [(source, target) for _, source, target in units if term in source]
        began = time.perf_counter()
        guesses = guess(term, holding, background, total=len(units))
        slowest = max(slowest, time.perf_counter() - began)
        right = [each.text.lower() in forms for each in guesses]
        total += 1
        first += right[:1] == [True]
        among += any(right[:3])
        if not any(right[:3]):
            write(f"    not found: {term}: {', '.join(each.text for each in guesses)}")
    write(
        f"  {total} terms over {len(units)} units: first {first / total:.3f}, among three "
        f"{among / total:.3f}, slowest {slowest * 1000:.1f} ms"
    )


def measure(encoder: SentenceEncoder | None, limit: int) -> None:
    reader = AnchorReader(news_lexicon())
    units = tico_units()
    tico = dict(islice(tico_articles(units).items(), limit))
    corpora = {"TICO-19": tico, "free": free_articles()} if tico else {"free": free_articles()}
    encoders = {"encoder": encoder, "anchors": None} if encoder else {"anchors": None}
    for name, articles in corpora.items():
        count = sum(map(len, articles.values()))
        write(f"{name}: {len(articles)} articles, {count} paragraphs")
    write("linking the sentences of paragraphs")
    for name, articles in corpora.items():
        for way, model in encoders.items():
            measure_linking(f"{name} {way}", articles, SentenceLinker(reader, model))
    write("aligning the paragraphs of articles")
    ways = {w: aligned_by(ArticleAligner(reader, model)) for w, model in encoders.items()}
    for name, articles in corpora.items():
        measure_aligning(name, articles, {**ways, "Gale-Church": gale_church})
    write("omissions")
    for name, articles in corpora.items():
        for way, model in encoders.items():
            rounds = ROUNDS if name == "free" else 1
            finder = OmissionFinder(reader, model)
            measure_omissions(f"{name} {way}", articles, finder, rounds)
    write("guesses of fragments")
    if units:
        measure_guesses(units)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=8, help="of TICO-19, which has 30")
    parser.add_argument("--without-encoder", action="store_true")
    options = parser.parse_args()
    began = time.perf_counter()
    encoder = EncoderMissing.NOT_INSTALLED if options.without_encoder else load_encoder()
    if isinstance(encoder, EncoderMissing):
        write(f"no encoder: {encoder}")
        measure(None, options.articles)
        return
    write(f"encoder loaded in {time.perf_counter() - began:.1f} s")
    measure(encoder, options.articles)


if __name__ == "__main__":
    main()
