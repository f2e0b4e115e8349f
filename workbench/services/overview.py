"""How far articles are, counted from the project's tallies."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.model.ids import ArticleId
from workbench.storage.reader import Tally


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an article or a project is; only segments that are work count.

    `characters` are the Chinese ones of the sources, `words` the English ones of the targets.
    """

    segments: int = 0
    confirmed: int = 0
    characters: int = 0
    words: int = 0

    @property
    def fraction(self) -> float:
        """Return the confirmed share, 0 to 1; where there is nothing to do all is done."""
        return self.confirmed / self.segments if self.segments else 1.0

    def plus(self, other: "Progress") -> "Progress":
        """Return the two together."""
        return Progress(
            self.segments + other.segments,
            self.confirmed + other.confirmed,
            self.characters + other.characters,
            self.words + other.words,
        )


def progress_by_article(tallies: Iterable[Tally]) -> dict[ArticleId, Progress]:
    """Return how far each article with work in it is."""
    found: dict[ArticleId, Progress] = {}
    for tally in tallies:
        if tally.role.is_work:
            before = found.get(tally.article_id, Progress())
            found[tally.article_id] = before.plus(_progress(tally))
    return found


def total(several: Iterable[Progress]) -> Progress:
    """Return how far all of them are together."""
    together = Progress()
    for each in several:
        together = together.plus(each)
    return together


def _progress(tally: Tally) -> Progress:
    confirmed = tally.segments if tally.status.is_confirmed else 0
    return Progress(tally.segments, confirmed, tally.characters, tally.words)
