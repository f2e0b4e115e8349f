"""The page before signing: both languages side by side, and what is in the way."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from ui.language import tr
from ui.messages import ROLE_NAMES
from ui.viewmodels.desk_queue import ROLE_RANKS
from workbench.model.house_style import HouseStyle
from workbench.model.ids import SegmentId
from workbench.model.segment import Role, Segment

# The rank of every role that has none of its own.
_LAST = 3

# A segment, and the source and target in which a user read it.
Texts = tuple[SegmentId, str, str]


@dataclass(frozen=True, slots=True)
class PageRow:
    """One segment as it is read before signing.

    `about` says in one line each what it is, which picture it belongs to and whose that is.
    """

    segment_id: SegmentId
    about: tuple[str, ...]
    source: str
    target: str
    omitted: bool = False

    @property
    def texts(self) -> Texts:
        """Return what is read in it; another status, as by signing, is no other text."""
        return self.segment_id, self.source, self.target


@dataclass(frozen=True, slots=True)
class InTheWay:
    """One thing that is not settled: which segment, and what about it, in words."""

    segment_id: SegmentId
    words: str


@dataclass(frozen=True, slots=True)
class LastPage:
    """All of it, what of that was read already, and whether the article is signed as it is."""

    rows: tuple[PageRow, ...]
    in_the_way: tuple[InTheWay, ...]
    read: frozenset[Texts]
    signed: bool = False

    @property
    def count_read(self) -> int:
        """Return how many rows were read as they stand."""
        return sum(row.texts in self.read for row in self.rows)


def page_rows(
    segments: Sequence[Segment], was_asked: Callable[[SegmentId], bool], style: HouseStyle
) -> tuple[PageRow, ...]:
    """Return the rows of an article, whose segments are given whole and in order.

    Headline, captions with their credits, and bylines come first, whatever was found in them; then
    those paragraphs of the article about which nobody `was_asked`.
    """
    numbered = [
        (ROLE_RANKS.get(segment.role, _LAST), number, segment)
        for number, segment in enumerate(segments, 1)
        if segment.role.is_work and not segment.withdrawn
    ]
    wanted = [each for each in numbered if each[0] < _LAST or not was_asked(each[2].id)]
    ordered = sorted(wanted, key=lambda each: each[:2])
    return tuple(_row(segment, number, style) for _, number, segment in ordered)


def _row(segment: Segment, number: int, style: HouseStyle) -> PageRow:
    return PageRow(
        segment.id,
        tuple(_about(segment, number, style)),
        segment.source,
        segment.target or segment.omitted,
        omitted=bool(segment.omitted and not segment.target),
    )


def _file_name(url: str) -> str:
    """Return the name of a picture's file, also where an address hands on another as a query."""
    parts = urlsplit(url)
    paths = (parts.path, parts.query.partition("&")[0])
    names = (PurePosixPath(unquote(each)).name for each in paths)
    return next(filter(None, names), url)


def _about(segment: Segment, number: int, style: HouseStyle) -> Iterator[str]:
    yield tr("{role} {number}", role=ROLE_NAMES[segment.role], number=number)
    if segment.role is not Role.CAPTION:
        return
    picture = segment.content.picture
    if picture is not None and (picture.url or picture.alt):
        name = _file_name(picture.url)
        yield tr("Picture: {name}", name=" · ".join(filter(None, (name, picture.alt))))
    yield (
        tr("at the head of the article")
        if number == 1
        else tr("after segment {number}", number=number - 1)
    )
    from workbench.text.credits.caption_sheet import split_credit  # noqa: PLC0415 - 20 ms

    _, source = split_credit(segment.source, style)
    _, target = split_credit(segment.target, style)
    if source or target:
        yield tr("Credit: {source} → {target}", source=source or "–", target=target or "–")
