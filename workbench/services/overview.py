"""How far articles are, counted from the project's tallies."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from workbench.model.ids import ArticleId
from workbench.model.segment import Role
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


@dataclass(frozen=True, slots=True)
class Left:
    """What is left in a project: segments nobody confirmed, by role; and its highlights."""

    unconfirmed: Mapping[Role, int] = field(default_factory=dict)
    highlights: int = 0

    def of(self, *roles: Role) -> int:
        """Return how many segments of some roles nobody confirmed yet."""
        return sum(self.unconfirmed.get(role, 0) for role in roles)


def what_is_left(tallies: Iterable[Tally], highlights: int) -> Left:
    """Return what is left, by a project's tallies and the number of its highlights."""
    found: Counter[Role] = Counter()
    for tally in tallies:
        if not tally.status.is_confirmed:
            found[tally.role] += tally.segments
    return Left(found, highlights)


def total(several: Iterable[Progress]) -> Progress:
    """Return how far all of them are together."""
    together = Progress()
    for each in several:
        together = together.plus(each)
    return together


def _progress(tally: Tally) -> Progress:
    confirmed = tally.segments if tally.status.is_confirmed else 0
    return Progress(tally.segments, confirmed, tally.characters, tally.words)
