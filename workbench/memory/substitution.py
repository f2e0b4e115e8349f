"""The stored English with the new source's numbers, dates and names, where that is certain.

Certain is a value whose old English stands in the stored target once, as the house writes it or in
the same figures, and whose new English is written in the same way. Whatever might change a word
beside it (one case, two cases; an 8, a 9) is left as it is and told.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from workbench.memory.scoring import Changed, Class, Scorer
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.patterns import compiled
from workbench.text.typing.house_values import Written, house_values

_FIGURES = compiled(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?%?")
_ARTICLE = compiled(r"\b(?:a|an)\s+$", re.IGNORECASE)
_ONE = compiled(r"\b(?:1|one)\b(?![,.][0-9])")
_VALUES = frozenset({Class.NUMBER, Class.DATE, Class.NAME})


@dataclass(frozen=True, slots=True)
class Replaced:
    """`new` now stands at `start` to `end` of the English, in code points, where `old` stood."""

    start: int
    end: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Substitution:
    """The English with its values changed; `left` are those that a user has to change."""

    text: str
    replaced: tuple[Replaced, ...] = ()
    left: tuple[Changed, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A stored source and its English."""

    source: str
    target: str


def substituted(
    new: str,
    old: Pair,
    changes: Sequence[Changed],
    scorer: Scorer,
    published: date | None = None,
) -> Substitution:
    """Return the stored English fitted to a new source, by what `Scorer.explain` told of the two.

    Takes some milliseconds: for matches that are shown or inserted.
    """
    readers = [_House(new, old.source, written) for written in _ways(published)]
    spots: list[tuple[int, int, str]] = []
    left: list[Changed] = []
    for change in changes:
        if change.kind not in _VALUES:
            continue
        spot = _spot(change, new, old, readers, scorer)
        taken = spot is not None and any(
            spot[0] < end and start < spot[1] for start, end, _ in spots
        )
        if spot is None or taken:
            left.append(change)
        else:
            spots.append(spot)
    text, replaced = _rewritten(old.target, sorted(spots))
    return Substitution(text, replaced, tuple(left))


def _ways(published: date | None) -> Iterator[Written]:
    """Yield the ways in which houses write values: American, British, with and without the year."""
    style = HouseStyle()
    for english in ("en-US", "en-GB"):
        for day in (published, None):
            yield Written(replace(style, english=english), published=day)


class _House:
    """The values of both sources in the English of one house."""

    def __init__(self, new: str, old: str, written: Written) -> None:
        self._new = house_values(new, written)
        self._old = house_values(old, written)

    def written(self, change: Changed) -> tuple[str, str] | None:
        """Return the old and the new English of a value, `None` where either is not known."""
        old = [
            text
            for span, text in self._old
            if span.start < change.old_end and change.old_start < span.end
        ]
        new = [
            text
            for span, text in self._new
            if span.start < change.new_end and change.new_start < span.end
        ]
        return (old[0], new[0]) if len(old) == len(new) == 1 else None


def _spot(
    change: Changed, new: str, old: Pair, readers: Sequence[_House], scorer: Scorer
) -> tuple[int, int, str] | None:
    """Return the place of the old value in the English and what is to stand there."""
    for before, after in _wordings(change, new, old, readers, scorer):
        place = _only(before, old.target)
        if place is not None and _is_safe(before, after, old.target[: place[0]], change.kind):
            return (*place, after)
    return None


def _wordings(
    change: Changed, new: str, old: Pair, readers: Sequence[_House], scorer: Scorer
) -> Iterator[tuple[str, str]]:
    """Yield the ways in which the old and the new value may be written in English."""
    if change.kind is Class.NAME:
        yield from _names(change, new, old, scorer)
        return
    for reader in readers:
        wording = reader.written(change)
        if wording is not None:
            yield wording
    before = fold(old.source[change.old_start : change.old_end])
    after = fold(new[change.new_start : change.new_end])
    if _FIGURES.fullmatch(before) and _FIGURES.fullmatch(after):
        yield before, after
        yield _grouped(before), _grouped(after)


def _names(change: Changed, new: str, old: Pair, scorer: Scorer) -> Iterator[tuple[str, str]]:
    before = {name.english for name in scorer.names(old.source) if name.start == change.old_start}
    after = {name.english for name in scorer.names(new) if name.start == change.new_start}
    if len(before) == len(after) == 1 and "" not in before | after:
        yield before.pop(), after.pop()


def _grouped(figures: str) -> str:
    """Return figures with commas between thousands: 12500 is 12,500."""
    whole, point, part = figures.replace(",", "").partition(".")
    return f"{int(whole):,}{point}{part}" if whole.isdecimal() else figures


def _only(text: str, target: str) -> tuple[int, int] | None:
    """Return the place of the only occurrence, `None` where there are more or none."""
    if not text:
        return None
    pattern = rf"(?<![\w.,]){re.escape(text)}(?![\w]|[.,][0-9])"
    found = list(re.finditer(pattern, target))
    return found[0].span() if len(found) == 1 else None


def _is_safe(before: str, after: str, ahead: str, kind: Class) -> bool:
    """Return whether no word beside the value may have to change with it."""
    if kind is not Class.NUMBER:
        return True
    counted_one = _ONE.search(before) or _ONE.search(after)
    return counted_one is None and _ARTICLE.search(ahead) is None


def _rewritten(
    target: str, spots: Sequence[tuple[int, int, str]]
) -> tuple[str, tuple[Replaced, ...]]:
    parts: list[str] = []
    replaced: list[Replaced] = []
    done = length = 0
    for start, end, text in spots:
        parts += (target[done:start], text)
        length += start - done
        replaced.append(Replaced(length, length + len(text), target[start:end], text))
        length += len(text)
        done = end
    return "".join((*parts, target[done:])), tuple(replaced)
