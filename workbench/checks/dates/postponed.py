"""Days to which something was moved: 周六…顺延一天, "Sunday" and no other day."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.checks.dates.bounds import Bound
from workbench.model.finding import Span
from workbench.text.dates.english_wording import month_name, weekday_name
from workbench.text.dates.matching import Matching
from workbench.text.dates.moments import Mention, Moment
from workbench.text.dates.moves import Move, is_expected, move_of


def other_move(source: str, ours: Sequence[Mention], theirs: Sequence[Mention]) -> Iterator[Bound]:
    """Yield the one other day of a target that is not the one to which the source moves."""
    move = move_of(source, ours)
    if move is None:
        return
    others = [each for each in theirs if _is_alike(each, move) and not _is_origin(each, move)]
    if len(others) == 1 and not is_expected(others[0].moment, move.expected):
        (given,) = others
        yield Bound(move.words, Span(given.start, given.end), _named(move.expected))


def _named(moment: Moment) -> str:
    if moment.day is None:
        return weekday_name(moment.weekday or 0)
    return f"{month_name(moment.month or 1)} {moment.day}"


def _is_alike(given: Mention, move: Move) -> bool:
    moment = given.moment
    by_day = None not in {move.expected.day, moment.day, moment.month}
    return by_day or (moment.weekday is not None and move.expected.weekday is not None)


def _is_origin(given: Mention, move: Move) -> bool:
    return is_expected(given.moment, replace(move.origin.moment, year=None))


def without_moved(
    source: str, mentions: tuple[Sequence[Mention], Sequence[Mention]], matching: Matching
) -> Matching:
    """Return a matching in which the day that something was moved to is neither new nor wrong."""
    if not (matching.changed or matching.added):
        return matching
    move = move_of(source, mentions[0])
    if move is None or not any(is_expected(e.moment, move.expected) for e in mentions[1]):
        return matching
    changed = tuple(e for e in matching.changed if not is_expected(e[1].moment, move.expected))
    return replace(
        matching,
        changed=changed,
        firm=tuple(each for each in matching.firm if each in changed),
        added=tuple(e for e in matching.added if not is_expected(e.moment, move.expected)),
    )
