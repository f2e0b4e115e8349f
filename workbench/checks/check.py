"""What a check is: a pure function over snapshots of segments."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.text.glossary import GlossaryEntry


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What checks know of the article a segment stands in.

    `published` is aware, in the time zone of the place where it was published, or `None` where
    unknown. `terms` are the project's and the user's records of names and terms.
    """

    language: Variant = Variant.CHINA
    published: datetime | None = None
    title: str = ""
    terms: tuple[GlossaryEntry, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Checked:
    """A segment with what is known of its article."""

    segment: Segment
    article: ArticleFacts


class SegmentCheck(Protocol):
    """Judges one segment by itself; thread-safe, its time proportional to the texts' lengths."""

    name: str

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield what is wrong with the segment; nothing for a target that is empty."""


class GroupCheck(Protocol):
    """Compares segments that have a key in common: the same source, one article, one person.

    After an edit only the groups are judged again that the segment belonged to or belongs to.
    """

    name: str

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the keys of the groups that the segment belongs to; cheap."""

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield what is wrong within a group, its segments in the project's order."""
