"""How far articles are, counted from the project's tallies."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.model.ids import ArticleId
from workbench.storage.reader import Tally


@dataclass(frozen=True, slots=True)
class Advance:
    """How far an article or a project is; only segments that are work count."""

    segments: int = 0
    confirmed: int = 0
    characters: int = 0
    words: int = 0

    @property
    def fraction(self) -> float:
        """Return the confirmed share, 0 to 1; nothing to do is all done."""
        return self.confirmed / self.segments if self.segments else 1.0

    def plus(self, tally: Tally) -> "Advance":
        """Return it with one tally more."""
        confirmed = tally.segments if tally.status.is_confirmed else 0
        return Advance(
            self.segments + tally.segments,
            self.confirmed + confirmed,
            self.characters + tally.characters,
            self.words + tally.words,
        )


def advance_by_article(tallies: Iterable[Tally]) -> dict[ArticleId, Advance]:
    """Return how far each article is."""
    found: dict[ArticleId, Advance] = defaultdict(Advance)
    for tally in tallies:
        if tally.role.is_work:
            found[tally.article_id] = found[tally.article_id].plus(tally)
    return dict(found)


def total(advances: Iterable[Advance]) -> Advance:
    """Return how far all of them are together."""
    result = Advance()
    for advance in advances:
        result = Advance(
            result.segments + advance.segments,
            result.confirmed + advance.confirmed,
            result.characters + advance.characters,
            result.words + advance.words,
        )
    return result
