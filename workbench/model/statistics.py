"""How much there is, how far it has come, and how fast."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.model.ids import ArticleId


@dataclass(frozen=True, slots=True)
class Amount:
    """How much text: segments, Chinese characters without and with punctuation, English words."""

    segments: int = 0
    characters: int = 0
    with_punctuation: int = 0
    words: int = 0

    def plus(self, other: "Amount") -> "Amount":
        """Return the two together."""
        return Amount(
            self.segments + other.segments,
            self.characters + other.characters,
            self.with_punctuation + other.with_punctuation,
            self.words + other.words,
        )


@dataclass(frozen=True, slots=True)
class Part:
    """What is counted of an article or of a project.

    `total` is the work; the keys of the groups are values of `Status` and `Role`, and kinds of
    origin (`typed`, `mt:google`, `tm:95–99`, "" for an empty target). `by_role` has the roles that
    are no work as well. `repeated` are sources that came into the project before.
    `done` is confirmed, or left out on purpose.
    """

    total: Amount
    by_status: Mapping[str, Amount]
    by_role: Mapping[str, Amount]
    by_origin: Mapping[str, Amount]
    repeated: Amount
    done: Amount


@dataclass(frozen=True, slots=True)
class ArticlePart:
    """One article's part; what is repeated stood anywhere in the project before."""

    article_id: ArticleId
    title: str
    part: Part


@dataclass(frozen=True, slots=True)
class Bucket:
    """What was confirmed within one hour or one day; less than nothing where it was taken back.

    `begin` is milliseconds since the epoch, UTC, and the beginning of an hour or day there.
    """

    begin: int
    segments: int
    characters: int


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast it goes, in Chinese characters and segments an hour of work, and what is left.

    `hours_left` are hours of work, at this pace.
    """

    segments_per_hour: float
    characters_per_hour: float
    hours_left: float


@dataclass(frozen=True, slots=True)
class Progress:
    """What was confirmed when: `buckets` without gaps, an hour or a day each (`hourly`).

    `pace` is `None` before enough was done to tell.
    """

    buckets: tuple[Bucket, ...] = ()
    hourly: bool = True
    pace: Pace | None = None


@dataclass(frozen=True, slots=True)
class Statistics:
    """A whole project's figures; `counted_at` is milliseconds since the epoch, UTC."""

    project: str
    whole: Part
    articles: tuple[ArticlePart, ...]
    progress: Progress
    counted_at: int = 0
