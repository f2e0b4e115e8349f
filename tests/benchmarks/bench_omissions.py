"""How much of what a translator leaves out the check of omissions tells, and how much it makes up.

    python -m tests.benchmarks.bench_omissions [--articles 8] [--without-encoder]

On TICO-19 (where the shared material is there) and on freely translated news of our own, a sentence
removed from 30 % of the paragraphs; then a clause at a comma removed from the English, and from the
Chinese, of TICO-19's single units. A paragraph counts as found if anything is told of the side that
was damaged; a false alarm is anything told of a paragraph that is whole. The aims: of the removed
sentences .85 with the encoder, at most 2 % of the whole paragraphs told of.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from random import Random

from tests.benchmarks.bench_bitext import ROUNDS, removed
from tests.benchmarks.bitext_material import (
    Paragraph,
    Unit,
    free_articles,
    tico_articles,
    tico_units,
)
from workbench.api import ArticleFacts, Checked
from workbench.bitext.clauses import Clauses
from workbench.bitext.encoder import EncoderMissing, LazyEncoder
from workbench.checks.meaning.omissions import Omissions
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.checking.house_style import default_style

SHORTEST_CLAUSE = 18
UNITS = 500
PORTION = 50


@dataclass(frozen=True, slots=True)
class Case:
    """A pair, and whether something was taken from it."""

    source: str
    target: str
    is_damaged: bool


def measure(name: str, cases: Sequence[Case], check: Omissions) -> None:
    """Print how many damaged pairs were told of, and how many whole ones."""
    style = default_style()
    tally = {(damaged, told): 0 for damaged in (True, False) for told in (True, False)}
    segments = [_checked(number, case) for number, case in enumerate(cases, 1)]
    for start in range(0, len(segments), PORTION):
        portion = segments[start : start + PORTION]
        check.prepare(portion, style)
        for case, segment in zip(cases[start : start + PORTION], portion, strict=True):
            tally[case.is_damaged, any(check.check(segment, style))] += 1
    damaged = tally[True, True] + tally[True, False]
    whole = tally[False, True] + tally[False, False]
    sys.stdout.write(
        f"  {name:34} found {tally[True, True]:4} of {damaged:4} = "
        f"{tally[True, True] / max(1, damaged):.3f}, false {tally[False, True]:3} of {whole:4} = "
        f"{tally[False, True] / max(1, whole):.4f}\n"
    )
    sys.stdout.flush()


def _checked(number: int, case: Case) -> Checked:
    content = SourceContent(Role.BODY, case.source)
    segment = Segment(SegmentId(number), ArticleId(1), number, content, target=case.target)
    return Checked(segment, ArticleFacts())


def paragraphs(limit: int) -> dict[str, list[Case]]:
    """Return the paragraphs of each corpus, a sentence taken from some."""
    tico = islice(tico_articles(tico_units()).items(), limit)
    corpora = {"TICO-19": (dict(tico), 1), "free English": (free_articles(), ROUNDS)}
    found = {}
    for name, (articles, rounds) in corpora.items():
        random = Random(1)  # noqa: S311 - no secret
        whole = [each for article in articles.values() for each in article]
        found[name] = [
            Case(each.source, each.target, _lacks(each))
            for _ in range(rounds)
            for each in removed(whole, random)
        ]
    return {name: cases for name, cases in found.items() if cases}


def _lacks(paragraph: Paragraph) -> bool:
    """Return whether a sentence of either side has no counterpart, which free English may add."""
    paired = ({i for i, _ in paragraph.pairs}, {j for _, j in paragraph.pairs})
    return len(paired[0]) < len(paragraph.sources) or len(paired[1]) < len(paragraph.targets)


def clauses(units: Sequence[Unit], *, of_english: bool) -> list[Case]:
    """Return units, a clause taken from every other one that has several."""
    random = Random(3)  # noqa: S311 - no secret
    cases = []
    for number, (_, source, target) in enumerate(random.sample(units, min(UNITS, len(units)))):
        cut = Clauses.of(source, target)
        parts = cut.target_spans if of_english else cut.source_spans
        text = target if of_english else source
        chosen = random.choice(parts) if len(parts) > 1 else None
        least = SHORTEST_CLAUSE if of_english else SHORTEST_CLAUSE // 3
        if number % 2 or chosen is None or chosen.end - chosen.start < least:
            cases.append(Case(source, target, is_damaged=False))
            continue
        rest = f"{text[: chosen.start].rstrip()} {text[chosen.end :].lstrip()}".strip()
        pair = (source, rest) if of_english else (rest.replace(" ", ""), target)
        cases.append(Case(*pair, is_damaged=True))
    return cases


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=8, help="of TICO-19, which has 30")
    parser.add_argument("--without-encoder", action="store_true")
    options = parser.parse_args()
    ways = {"without": LazyEncoder(lambda: EncoderMissing.NOT_INSTALLED)}
    if not options.without_encoder:
        ways["encoder"] = LazyEncoder()
    units = tico_units()
    for way, encoder in ways.items():
        check = Omissions(encoder)
        for name, cases in paragraphs(options.articles).items():
            measure(f"{way}: sentences, {name}", cases, check)
        if units:
            measure(f"{way}: English clauses", clauses(units, of_english=True), check)
            measure(f"{way}: Chinese clauses", clauses(units, of_english=False), check)


if __name__ == "__main__":
    main()
