"""How right a second reader is on the corpus of the desk: its precision, by category.

    python -m tests.benchmarks.bench_second_reader [--url URL --model NAME] [--show] [TABLE…]

The tables (`tests/data/desk`) are articles with planted errors. A finding is right if an error of
its kind is planted in its row, near if another is, else noise; a row with a planted error that got
no right finding was missed. `--url` is an endpoint of OpenAI's form, its key is taken from
DUIZHAO_OPENAI_KEY. Without one a script answers from a server on this machine, which compares some
figures and looks for denials: its numbers say that the counting works, and nothing of any model.
"""

import argparse
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.bench_desk_night import TABLES, Row, rows_of
from tests.engines import factories
from tests.loopback import Loopback
from tests.second_readers import Finding, finding, reviewer
from workbench.api import ProviderSettings
from workbench.checks.second_reader import RULES
from workbench.messages import sentence
from workbench.model.finding import Opinion
from workbench.model.ids import ArticleId
from workbench.services.checking.house_style import default_style
from workbench.services.drafting.calling import Spending
from workbench.services.drafting.material import ArticleMaterial, Material
from workbench.services.drafting.orders import Aids
from workbench.services.drafting.prompts import REVIEW, load_prompt
from workbench.services.jobs import CancelToken
from workbench.services.second_reading.planning import INCLUDE, read_request
from workbench.services.second_reading.reading import ReadResult, read_pairs

# By category the beginnings of the codes of planted errors that it answers for.
KINDS: Mapping[str, tuple[str, ...]] = {
    "negation": ("negation.", "direction."),
    "speaker": ("quote.",),
    "quotation": ("quote.",),
    "gender": (),
    "omission": ("omission.", "length.", "brackets.", "untranslated.", "caption.", "credit."),
    "addition": ("omission.", "doubled.", "quote.extra", "caption.credit_extra"),
    "number": ("number.", "date.", "consistency."),
    "date": ("date.", "number.", "caption.date"),
    "name": ("name.", "byline.", "place.", "office.", "consistency.", "credit.", "caption.credit"),
    "term": ("term.", "consistency.", "office.", "place."),
    "meaning": ("direction.", "negation.", "office.", "name.", "place.", "number."),
    "language": (
        *("punctuation.", "spacing.", "doubled.", "capitals.", "spelling.", "style.", "quote."),
        *("untranslated.", "link.", "brackets."),
    ),
}


@dataclass(slots=True)
class Count:
    """How many findings of one category were what."""

    right: int = 0
    near: int = 0
    noise: int = 0

    @property
    def precision(self) -> float:
        """Return the part of the findings that are right."""
        every = self.right + self.near + self.noise
        return self.right / every if every else 1.0


@dataclass(slots=True)
class Tally:
    """What a reading of all tables comes to."""

    rows: int = 0
    planted: int = 0
    found: int = 0
    misquoted: int = 0
    fixes: int = 0
    by_category: defaultdict[str, Count] = field(default_factory=lambda: defaultdict(Count))
    failures: Counter[str] = field(default_factory=Counter)

    @property
    def whole(self) -> Count:
        """Return the sums of all categories."""
        every = self.by_category.values()
        return Count(
            sum(each.right for each in every),
            sum(each.near for each in every),
            sum(each.noise for each in every),
        )


_CATEGORY = {rule.code: category for category, rule in RULES.items()}


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")


def count(
    row: Row, result: ReadResult, tally: Tally, show: Callable[[str, Row, Opinion], None]
) -> None:
    """Add what was said of one row."""
    tally.rows += 1
    tally.planted += bool(row.expected)
    tally.misquoted += result.misquoted
    if result.error is not None:
        tally.failures[sentence(result.error)] += 1
        return
    is_found = False
    for opinion in result.opinions:
        category = _CATEGORY[opinion.code]
        told = tally.by_category[category]
        tally.fixes += opinion.fix is not None
        if any(code.startswith(KINDS[category]) for code in row.expected):
            told.right += 1
            is_found = True
        elif row.expected:
            told.near += 1
            show("near", row, opinion)
        else:
            told.noise += 1
            show("noise", row, opinion)
    tally.found += is_found


def read(
    rows: Sequence[Row], settings: ProviderSettings, spending: Spending
) -> Sequence[ReadResult]:
    """Have a table read as the articles it has."""
    segments = [row.checked.segment for row in rows]
    articles: dict[ArticleId, ArticleMaterial] = {}
    for article_id in dict.fromkeys(each.article_id for each in segments):
        own = tuple(each for each in segments if each.article_id == article_id)
        facts = next(r.checked.article for r in rows if r.checked.segment.article_id == article_id)
        places = {segment.id: place for place, segment in enumerate(own)}
        articles[article_id] = ArticleMaterial(facts, own, places)
    aids = Aids(
        Material(articles, default_style()), load_prompt(REVIEW), INCLUDE, spending=spending
    )
    asked = [read_request(segment) for segment in segments if segment.target.strip()]
    factory = factories()["openai"]
    return read_pairs(asked, factory, settings, "zh-CN", "en-US", aids, CancelToken())


_FIGURES = re.compile(r"(?<![0-9.])[1-9][0-9]{1,3}(?![0-9.百千万亿年月日时時])")
_TEN_THOUSANDS = re.compile(r"([0-9]+(?:\.[0-9]+)?)[万萬]")
_DENIED = re.compile("没有|不会|并未|并非|无法")
_DENIES = re.compile(
    r"\b(?:not|no|never|none|nothing|nobody|without|fail\w*|un\w+)\b|n[’']t", re.IGNORECASE
)


def script(source: str, target: str) -> Sequence[Finding]:
    """Find figures that are not in the target, and denials where nothing denies."""
    plain = target.replace(",", "")
    found = [
        finding("number", figure[0], "", reason=f"{figure[0]} is not in the translation.")
        for figure in _FIGURES.finditer(source)
        if figure[0] not in plain
    ]
    for amount in _TEN_THOUSANDS.finditer(source):
        value = round(float(amount[1]) * 10_000)
        wrong = re.search(rf"\b(?:{value * 10:,}|{value // 10:,})\b", target)
        if wrong:
            found.append(finding("number", amount[0], wrong[0], fix=f"{value:,}"))
    denied = _DENIED.search(source)
    if denied and not _DENIES.search(target):
        found.append(finding("negation", denied[0], "", reason="Nothing in it is denied."))
    return found


@contextmanager
def endpoint(arguments: argparse.Namespace) -> Iterator[ProviderSettings]:
    """Give what leads to the model that is asked for, or to the script."""
    if arguments.url:
        key = os.environ.get("DUIZHAO_OPENAI_KEY", "")
        options = {"url": arguments.url, "model": arguments.model}
        yield ProviderSettings(key, arguments.timeout, options)
        return
    say("No endpoint was named: a script answers, and the figures say nothing of any model.")
    with Loopback(reply=reviewer(script)) as loopback:
        options = {"url": loopback.url("/openai"), "model": "script"}
        yield ProviderSettings("", 30.0, options)


def main() -> int:
    """Print how right the second reader is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", default="")
    parser.add_argument("--model", default="default")
    parser.add_argument("--timeout", type=float, default=120.0)
    parser.add_argument("--show", action="store_true", help="what was not right")
    parser.add_argument("tables", nargs="*", type=Path, default=TABLES)
    arguments = parser.parse_args()

    def show(what: str, row: Row, opinion: Opinion) -> None:
        if arguments.show:
            planted = ", ".join(sorted(row.expected)) or "nothing"
            say(f"{what}: {opinion.code}: {opinion.reason} (planted: {planted})")

    tally, spending = Tally(), Spending()
    with endpoint(arguments) as settings:
        for path in arguments.tables:
            rows = list(rows_of(path))
            known = {row.checked.segment.id: row for row in rows}
            for result in read(rows, settings, spending):
                count(known[result.request.segment_id], result, tally, show)
    tell(tally, spending, settings.value("model"))
    return 0


def tell(tally: Tally, spending: Spending, model: str) -> None:
    """Print the figures."""
    version = load_prompt(REVIEW).version
    say(f"second reader: {model}, prompt {version}; {tally.rows} pairs, {tally.planted} planted")
    say(f"{'category':<12}{'right':>7}{'near':>7}{'noise':>7}{'precision':>11}")
    for category, each in (*sorted(tally.by_category.items()), ("all", tally.whole)):
        line = f"{category:<12}{each.right:>7}{each.near:>7}{each.noise:>7}"
        say(f"{line}{each.precision:>10.0%}")
    say(f"planted rows with a right finding: {tally.found} of {tally.planted}")
    say(f"misquoted and left out: {tally.misquoted}; fixes offered: {tally.fixes}")
    say(f"requests: {spending.requests}; sent {spending.sent:,}, received {spending.received:,}")
    for reason, times in tally.failures.items():
        say(f"not read: {times}: {reason}")


if __name__ == "__main__":
    sys.exit(main())
