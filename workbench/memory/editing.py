"""Many units at once: browsed, changed, deleted; every change is planned before it is made."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.memory.concordance import EVERYWHERE, Side, Where
from workbench.memory.database import memory_errors
from workbench.memory.rows import SELECTION, UnitRow, unit_of
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit
from workbench.model.translation_unit import InlineCode, UnitVariant
from workbench.text.search import Match, Query, compile_query, parse_template

PAGE = 200
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which units: by their facts, and by what stands in their texts."""

    where: Where = EVERYWHERE
    source: Query | None = None
    target: Query | None = None


def browse(
    memory: Memory, wanted: Wanted, *, after: int = 0, limit: int = PAGE
) -> list[MemoryUnit]:
    """Return a page of units in the order of their ids; the next page is after the last one's id.

    A text that stands in few units makes a page long to fill: for words there is `concordance`.
    """
    page: list[MemoryUnit] = []
    for unit in select(memory, wanted, after=after):
        page.append(unit)
        if len(page) == limit:
            break
    return page


def select(memory: Memory, wanted: Wanted, *, after: int = 0) -> Iterator[MemoryUnit]:
    """Yield every unit that is wanted, in the order of their ids, reading some at a time."""
    source = None if wanted.source is None else compile_query(wanted.source)
    target = None if wanted.target is None else compile_query(wanted.target)
    condition, values = wanted.where.sql()
    sql = f"{SELECTION} WHERE u.id > ? AND {condition} ORDER BY u.id LIMIT {_BATCH}"
    while True:
        with memory_errors(memory.path):
            rows = memory.connection.execute(sql, (after, *values)).fetchall()
        if not rows:
            return
        after = int(rows[-1][0])
        for row in map(UnitRow._make, rows):
            in_source = source is None or next(iter(source.matches(row.source)), None) is not None
            in_target = target is None or next(iter(target.matches(row.target)), None) is not None
            if in_source and in_target:
                yield unit_of(row)


@dataclass(frozen=True, slots=True)
class Change:
    """What a unit is to become; it is made only while the unit still is `before`."""

    before: MemoryUnit
    after: MemoryUnit


def plan_replacement(
    memory: Memory, wanted: Wanted, side: Side, query: Query, replacement: str
) -> Iterator[Change]:
    """Yield the change of every unit in which words are to be replaced by others.

    For a regular expression `replacement` may name groups, as `workbench.text.search.Template`
    says. Inline codes keep their places between the characters that stay. Raises `InputError`.
    """
    pattern = compile_query(query)
    template = parse_template(replacement, pattern, regular=query.regular)
    for unit in select(memory, wanted):
        variant = unit.source if side is Side.SOURCE else unit.target
        matches = tuple(pattern.matches(variant.text))
        if not matches:
            continue
        new = _replaced(variant, matches, [template.fill(match) for match in matches])
        if new != variant:
            made = replace(unit, source=new) if side is Side.SOURCE else replace(unit, target=new)
            yield Change(unit, made)


def plan_edit(
    memory: Memory, wanted: Wanted, edit: Callable[[MemoryUnit], MemoryUnit]
) -> Iterator[Change]:
    """Yield the change that `edit` makes of every unit that is wanted, if it makes any."""
    for unit in select(memory, wanted):
        made = replace(edit(unit), id=unit.id)
        if made != unit:
            yield Change(unit, made)


def apply(memory: Memory, changes: Iterable[Change]) -> int:
    """Make changes in one transaction; return how many: none of a unit that is another by now."""
    done = 0
    with memory.transaction():
        for change in changes:
            if memory.get(change.before.id) == change.before:
                done += memory.update(replace(change.after, id=change.before.id))
    return done


class Alike(StrEnum):
    """When two units are one too many."""

    PAIR = "pair"
    """They have the same texts in the same languages."""
    SOURCE = "source"
    """They have the same source in the same languages."""


def duplicates(memory: Memory, alike: Alike) -> list[int]:
    """Return the ids of the units that are one too many, all but the newest of each.

    Those that follow a segment stay and count as the newest. Regions are never taken for one.
    """
    same = "digest, source, source_language, target_language"
    if alike is Alike.PAIR:
        same += ", target"
    sql = (
        "SELECT id FROM (SELECT id, project, row_number() OVER"
        f" (PARTITION BY {same} ORDER BY project IS NULL, changed_at DESC, id DESC) AS place"
        " FROM unit WHERE digest IN (SELECT digest FROM unit GROUP BY digest HAVING count(*) > 1))"
        " WHERE place > 1 AND project IS NULL ORDER BY id"
    )
    with memory_errors(memory.path):
        return [int(row[0]) for row in memory.connection.execute(sql)]


def delete(
    memory: Memory, ids: Sequence[int], *, is_cancelled: Callable[[], bool] = lambda: False
) -> int:
    """Delete units, some hundred a transaction; return how many there were."""
    done = 0
    for start in range(0, len(ids), _BATCH):
        if is_cancelled():
            break
        done += memory.delete(ids[start : start + _BATCH])
    return done


def _replaced(variant: UnitVariant, matches: Sequence[Match], new: Sequence[str]) -> UnitVariant:
    parts: list[str] = []
    done = 0
    for match, text in zip(matches, new, strict=True):
        parts += (variant.text[done : match.start], text)
        done = match.end
    codes = tuple(_moved(code, matches, new) for code in variant.codes)
    return replace(variant, text="".join((*parts, variant.text[done:])), codes=codes)


def _moved(code: InlineCode, matches: Sequence[Match], new: Sequence[str]) -> InlineCode:
    start, end = _place(code.start, matches, new), _place(code.end, matches, new)
    return replace(code, start=start, end=max(start, end))


def _place(place: int, matches: Sequence[Match], new: Sequence[str]) -> int:
    """Return where a place is after the replacements; one inside a match goes to its start."""
    moved = place
    for match, text in zip(matches, new, strict=True):
        if match.end <= place:
            moved += len(text) - (match.end - match.start)
        elif match.start < place:
            moved += match.start - place
    return moved
