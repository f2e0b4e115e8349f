"""Figures of a project: how much of what, what is repeated, how far, how fast, how long still.

Segments that are no work (related, boilerplate) are counted by role only, and those that a
re-import no longer had are not counted at all.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise
from typing import NamedTuple

from workbench.model.ids import ArticleId
from workbench.model.moments import in_zone, moment_at
from workbench.model.segment import Role, Status
from workbench.model.statistics import (
    Amount,
    ArticlePart,
    Bucket,
    Pace,
    Part,
    Progress,
    Statistics,
)
from workbench.storage.history import Step
from workbench.storage.reader import ProjectReader, SegmentAmount
from workbench.text.counting import count_punctuation

# Milliseconds: a user who changes nothing for longer is not at work.
IDLE = 5 * 60 * 1000

# Milliseconds of work, the latest ones, that the present pace is measured over.
PACE_OVER = 4 * 60 * 60 * 1000

# A pace is told once so many segments were confirmed.
LEAST_CONFIRMED = 3

# Progress is told by the hour while it lasted no longer, by the day after that.
HOURLY_WITHIN = timedelta(hours=36)

# The latest hours or days that progress is told of.
MOST_BUCKETS = 60

_HOUR = 3_600_000
_QUARTER = _HOUR // 4
_WORK = frozenset(role.value for role in Role if role.is_work)
_CONFIRMED = frozenset(status.value for status in Status if status.is_confirmed)
_BANDS = ((100, "tm:100"), (95, "tm:95–99"), (85, "tm:85–94"), (75, "tm:75–84"), (0, "tm:<75"))
_CHECK_EVERY = 2_000


def _go_on() -> None:
    """Never stop."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to count: the project's name, the present moment, and whose days and hours.

    `now` is milliseconds since the epoch, UTC; `zone` is `None` for the machine's time zone.
    `go_on` is called now and then and raises to stop the work.
    """

    project: str = ""
    now: int = 0
    zone: tzinfo | None = None
    go_on: Callable[[], None] = _go_on


class _Key(NamedTuple):
    """What segments are counted together by; one figure of the key is enough for every group."""

    article_id: ArticleId
    role: str
    status: str
    origin: str
    done: bool
    repeated: bool


@dataclass(slots=True)
class _Pile:
    """Segments that are alike; their punctuation is counted over all of them at once."""

    sources: list[str] = field(default_factory=list)
    characters: int = 0
    words: int = 0

    def amount(self) -> Amount:
        marks = count_punctuation("".join(self.sources))
        return Amount(len(self.sources), self.characters, self.characters + marks, self.words)


_Facts = tuple[ArticleId, str, str, str, int, bool]
_Groups = Mapping[_Key, Amount]


def count(reader: ProjectReader, settings: Settings) -> Statistics:
    """Return the figures of a project; it reads every source, so it is for a job."""
    groups = _grouped(reader.amounts(), settings.go_on)
    whole, articles = _part(groups), _articles(reader, groups)
    settings.go_on()
    steps, moments = reader.confirmations(), reader.moments_of_work()
    progress = progress_of(steps, moments, left_of(whole), settings.zone)
    return Statistics(settings.project, whole, articles, progress, settings.now)


def _articles(reader: ProjectReader, groups: _Groups) -> tuple[ArticlePart, ...]:
    own: dict[ArticleId, dict[_Key, Amount]] = {}
    for key, amount in groups.items():
        own.setdefault(key.article_id, {})[key] = amount
    headlines = reader.headlines()
    return tuple(
        ArticlePart(
            article.id,
            headlines.get(article.id) or article.title,
            _part(own.get(article.id, {})),
        )
        for article in reader.articles()
    )


def _grouped(segments: Iterable[SegmentAmount], go_on: Callable[[], None]) -> _Groups:
    found: dict[_Facts, _Pile] = {}
    seen: set[str] = set()
    for number, row in enumerate(segments):
        if number % _CHECK_EVERY == 0:
            go_on()
        source = row[5]
        facts = (*row[:5], source in seen)
        if row[1] in _WORK:
            seen.add(source)
        pile = found.get(facts)
        if pile is None:
            pile = found[facts] = _Pile()
        pile.sources.append(source)
        pile.characters += row[6]
        pile.words += row[7]
    return _keyed(found)


def _keyed(piles: Mapping[_Facts, _Pile]) -> _Groups:
    groups: dict[_Key, Amount] = {}
    for (article_id, role, status, origin, omitted, repeated), pile in piles.items():
        done = bool(omitted) or status in _CONFIRMED
        key = _Key(article_id, role, status, origin, done, repeated)
        groups[key] = groups.get(key, Amount()).plus(pile.amount())
    return groups


def _part(groups: _Groups) -> Part:
    work = {key: amount for key, amount in groups.items() if key.role in _WORK}
    return Part(
        total=_sum(work.values()),
        by_status=_split(work, lambda key: key.status, [status.value for status in Status]),
        by_role=_split(groups, lambda key: key.role, [role.value for role in Role]),
        by_origin=_split(work, lambda key: origin_kind(key.origin), ()),
        repeated=_sum(amount for key, amount in work.items() if key.repeated),
        done=_sum(amount for key, amount in work.items() if key.done),
    )


def _sum(amounts: Iterable[Amount]) -> Amount:
    segments = characters = with_punctuation = words = 0
    for amount in amounts:
        segments += amount.segments
        characters += amount.characters
        with_punctuation += amount.with_punctuation
        words += amount.words
    return Amount(segments, characters, with_punctuation, words)


def _split(
    groups: _Groups, name_of: Callable[[_Key], str], order: Sequence[str]
) -> dict[str, Amount]:
    """Return the amounts by name: in the given order, others after it by their names."""
    lists: dict[str, list[Amount]] = {}
    for key, amount in groups.items():
        lists.setdefault(name_of(key), []).append(amount)
    found = {name: _sum(amounts) for name, amounts in lists.items()}
    first = [name for name in order if name in found]
    return {name: found[name] for name in (*first, *sorted(found.keys() - first))}


def origin_kind(origin: str) -> str:
    """Return what an origin counts as: matches of the memory by their bands, others as they are."""
    kind, _, detail = origin.partition(":")
    if kind != "tm" or not detail.isascii() or not detail.isdigit():
        return origin
    percent = int(detail[:3])
    return next(name for least, name in _BANDS if percent >= least)


def left_of(part: Part) -> Amount:
    """Return what is still to be done."""
    total, done = part.total, part.done
    return Amount(
        total.segments - done.segments,
        total.characters - done.characters,
        total.with_punctuation - done.with_punctuation,
        total.words - done.words,
    )


def progress_of(
    steps: Sequence[Step], moments: Sequence[int], left: Amount, zone: tzinfo | None = None
) -> Progress:
    """Return what was confirmed when and how fast, from the journal's steps and moments, in order.

    `moments` are when users worked and `left` is what is still to do.
    """
    if not steps:
        return Progress()
    ordered = sorted(steps)
    lasted = timedelta(milliseconds=ordered[-1].at - ordered[0].at)
    hourly = lasted <= HOURLY_WITHIN
    buckets = _buckets(ordered, zone, hourly=hourly)
    return Progress(buckets, hourly, pace_of(ordered, moments, left))


def _buckets(steps: Sequence[Step], zone: tzinfo | None, *, hourly: bool) -> tuple[Bucket, ...]:
    found: dict[datetime, list[int]] = {}
    for quarter, figures in _quarters(steps).items():
        begun = found.setdefault(_begin(quarter * _QUARTER, zone, hourly=hourly), [0, 0])
        begun[0] += figures[0]
        begun[1] += figures[1]
    begin, last = min(found), max(found)
    buckets = []
    while begin <= last:
        at = round(begin.timestamp() * 1000)
        buckets.append(Bucket(at, *found.get(begin, (0, 0))))
        begin = _next(begin, zone, hourly=hourly)
    return tuple(buckets[-MOST_BUCKETS:])


def _quarters(steps: Iterable[Step]) -> dict[int, list[int]]:
    """Add up the steps of each quarter of an hour; every clock's hours begin with one."""
    found: dict[int, list[int]] = {}
    for step in steps:
        figures = found.setdefault(step.at // _QUARTER, [0, 0])
        figures[0] += step.change
        figures[1] += step.change * step.characters
    return found


def _begin(at: int, zone: tzinfo | None, *, hourly: bool) -> datetime:
    """Return the beginning of a moment's hour or day, as the zone's clock shows it."""
    moment = in_zone(moment_at(at), zone)
    hour = moment.hour if hourly else 0
    return moment.replace(hour=hour, minute=0, second=0, microsecond=0)


def _next(begin: datetime, zone: tzinfo | None, *, hourly: bool) -> datetime:
    """Return the beginning after this one; a day is as long as its clock says."""
    if hourly:
        return (begin.astimezone(UTC) + timedelta(hours=1)).astimezone(zone)
    noon_after = begin.astimezone(UTC) + timedelta(hours=36)
    return _begin(round(noon_after.timestamp() * 1000), zone, hourly=False)


def pace_of(steps: Sequence[Step], moments: Sequence[int], left: Amount) -> Pace | None:
    """Return the pace over the latest `PACE_OVER` of work, `None` where too little was done.

    Pauses longer than `IDLE` are no work. The hours left follow from the characters left.
    """
    since, worked = _latest_work(moments)
    recent = [step for step in steps if step.at >= since]
    segments = sum(step.change for step in recent)
    characters = sum(step.change * step.characters for step in recent)
    if segments < LEAST_CONFIRMED or characters <= 0 or not worked:
        return None
    hours = worked / _HOUR
    return Pace(segments / hours, characters / hours, left.characters * hours / characters)


def _latest_work(moments: Sequence[int]) -> tuple[int, int]:
    """Return when the latest span of work began, and how long it was without its pauses."""
    since, worked = (moments[-1] if moments else 0), 0
    for earlier, later in pairwise(reversed(moments)):
        gap = earlier - later
        since = later
        worked += gap if gap <= IDLE else 0
        if worked >= PACE_OVER:
            break
    return since, worked
