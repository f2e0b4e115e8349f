"""Which paragraph of a newer version of an article is which of the older one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

ALIKE = 0.5
"""Dice coefficient of character bigrams from which two paragraphs are versions of one."""

_COMMON = 200
"""A bigram found in so many paragraphs says nothing about which belong together."""


class PairingKind(StrEnum):
    """What became of a paragraph."""

    SAME = "same"
    CHANGED = "changed"
    MOVED = "moved"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Pairing:
    """An old paragraph, a new one, or both; `similarity` is 0 to 1."""

    old_index: int | None
    new_index: int | None
    kind: PairingKind
    similarity: float = 0.0


def align_sources(
    old: Sequence[str],
    new: Sequence[str],
    *,
    old_roles: Sequence[str],
    new_roles: Sequence[str],
) -> list[Pairing]:
    """Pair paragraphs; every index of both sides occurs exactly once.

    Equal paragraphs in the same order are the same, equal ones elsewhere moved; of the rest, those
    alike enough are paired, the most alike first, an equal role and then nearness deciding between
    equals. The result follows the new order; what is gone stands after what it stood after.
    """
    pairs = _in_order(old, new)
    _add_moved(pairs, old, new)
    _add_changed(pairs, _Versions(old, new, old_roles, new_roles))
    return _ordered(pairs, len(old), len(new))


_Pairs = dict[int, Pairing]
"""Pairings by the index of the new paragraph."""


def _in_order(old: Sequence[str], new: Sequence[str]) -> _Pairs:
    pairs: _Pairs = {}
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for start_old, start_new, size in matcher.get_matching_blocks():
        for step in range(size):
            pairs[start_new + step] = Pairing(
                start_old + step, start_new + step, PairingKind.SAME, 1.0
            )
    return pairs


def _left_over(
    pairs: _Pairs, old: Sequence[str], new: Sequence[str]
) -> tuple[list[int], list[int]]:
    taken = {pairing.old_index for pairing in pairs.values()}
    return (
        [index for index in range(len(old)) if index not in taken],
        [index for index in range(len(new)) if index not in pairs],
    )


def _add_moved(pairs: _Pairs, old: Sequence[str], new: Sequence[str]) -> None:
    old_left, new_left = _left_over(pairs, old, new)
    waiting: dict[str, list[int]] = defaultdict(list)
    for index in reversed(old_left):
        waiting[old[index]].append(index)
    for index in new_left:
        if waiting[new[index]]:
            source = waiting[new[index]].pop()
            pairs[index] = Pairing(source, index, PairingKind.MOVED, 1.0)


@dataclass(frozen=True, slots=True)
class _Versions:
    old: Sequence[str]
    new: Sequence[str]
    old_roles: Sequence[str]
    new_roles: Sequence[str]


def _add_changed(pairs: _Pairs, versions: _Versions) -> None:
    old_left, new_left = _left_over(pairs, versions.old, versions.new)
    ranked = sorted(
        (-alike, versions.old_roles[i] != versions.new_roles[j], abs(i - j), i, j)
        for i, j, alike in _alike(versions, old_left, new_left)
    )
    taken: set[int] = set()
    for distance, _, _, i, j in ranked:
        if i not in taken and j not in pairs:
            taken.add(i)
            pairs[j] = Pairing(i, j, PairingKind.CHANGED, -distance)


def _alike(
    versions: _Versions, old_left: Iterable[int], new_left: Iterable[int]
) -> Iterable[tuple[int, int, float]]:
    """Yield the pairs that are alike enough, found through the bigrams they share."""
    grams = {j: _bigrams(versions.new[j]) for j in new_left}
    holders: dict[str, list[int]] = defaultdict(list)
    for j, found in grams.items():
        for gram in found:
            holders[gram].append(j)
    for i in old_left:
        own = _bigrams(versions.old[i])
        candidates = {j for gram in own if len(holders[gram]) <= _COMMON for j in holders[gram]}
        for j in candidates:
            alike = _dice(own, grams[j])
            if alike >= ALIKE:
                yield i, j, alike


def _bigrams(text: str) -> Counter[str]:
    squeezed = "".join(text.split())
    if len(squeezed) < 2:  # noqa: PLR2004 - a bigram is two
        return Counter([squeezed])
    return Counter(squeezed[n : n + 2] for n in range(len(squeezed) - 1))


def _dice(one: Counter[str], other: Counter[str]) -> float:
    shared = sum((one & other).values())
    return 2 * shared / (one.total() + other.total())


def _ordered(pairs: _Pairs, old_count: int, new_count: int) -> list[Pairing]:
    taken = {pairing.old_index for pairing in pairs.values()}
    gone_after: dict[int, list[Pairing]] = defaultdict(list)
    anchor = -1
    for index in range(old_count):
        if index in taken:
            anchor = index
        else:
            gone_after[anchor].append(Pairing(index, None, PairingKind.GONE))
    ordered = list(gone_after[-1])
    for index in range(new_count):
        pairing = pairs.get(index, Pairing(None, index, PairingKind.NEW))
        ordered.append(pairing)
        if pairing.old_index is not None:
            ordered += gone_after[pairing.old_index]
    return ordered
