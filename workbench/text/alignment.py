"""Which paragraph of an old version of an article became which of a new one.

Equal paragraphs are paired first, in order, then those that moved; what is left is paired by
similarity, in order wherever that is possible. Similarity is the Dice coefficient over overlapping
pairs of characters, which needs no word borders and so suits Chinese. Candidates are found through
an index of rare pairs, so a rewritten article costs no comparison of all with all.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from workbench.text.diff import match, rising

# From this similarity on, a paragraph counts as the old one changed.
SIMILAR = 0.5

# The same for two paragraphs left alone between the same neighbours, where a place speaks too.
SIMILAR_ALONE = 0.3

# The same for a paragraph that also moved.
SIMILAR_ELSEWHERE = 0.75

# The highest similarity of texts that are not equal, such as those that differ in spaces only.
ALMOST = 0.999

# How many of its rarest pairs of characters a paragraph is looked up by.
PROBES = 24

# A pair of characters in more paragraphs than this tells none of them from the others.
COMMON = 40


class PairingKind(StrEnum):
    """What became of a paragraph."""

    SAME = "same"
    MOVED = "moved"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Pairing:
    """One paragraph, old, new or both; `similarity` is 1 for equal texts and 0 for single ones.

    `SAME` and `MOVED` have equal texts, in order and out of it; `CHANGED` ones are similar.
    """

    old_index: int | None
    new_index: int | None
    kind: PairingKind
    similarity: float = 0.0


@dataclass(frozen=True, slots=True)
class _Link:
    old: int
    new: int
    similarity: float


def align_sources(
    old: Sequence[str],
    new: Sequence[str],
    *,
    old_roles: Sequence[str],
    new_roles: Sequence[str],
) -> list[Pairing]:
    """Pair the paragraphs of two versions of one article, in the order of the new one.

    Every index of either side occurs exactly once. What is gone stands after the paragraph it
    followed. Among equal texts those of equal role are paired first.
    """
    links = _Links(len(old), len(new))
    links.add_equal(match([*zip(old_roles, old, strict=True)], [*zip(new_roles, new, strict=True)]))
    _pair_leftover_equals(links, old, new)
    pairs_old = [_character_pairs(text) for text in old]
    pairs_new = [_character_pairs(text) for text in new]
    candidates = _candidates(links, pairs_old, pairs_new)
    _pair_in_order(links, candidates)
    _pair_alone(links, pairs_old, pairs_new)
    links.add(_best_first(c for c in candidates if c.similarity >= SIMILAR_ELSEWHERE))
    return list(_in_document_order(links, len(old), len(new)))


class _Links:
    """The pairs found so far, one an index."""

    def __init__(self, old_count: int, new_count: int) -> None:
        self.by_new: dict[int, _Link] = {}
        self.by_old: dict[int, _Link] = {}
        self._old_count = old_count
        self._new_count = new_count

    def add(self, links: Iterable[_Link]) -> None:
        for link in links:
            if link.old not in self.by_old and link.new not in self.by_new:
                self.by_old[link.old] = link
                self.by_new[link.new] = link

    def add_equal(self, pairs: Iterable[tuple[int, int]]) -> None:
        self.add(_Link(i, j, 1.0) for i, j in pairs)

    def free_old(self) -> list[int]:
        return [i for i in range(self._old_count) if i not in self.by_old]

    def free_new(self) -> list[int]:
        return [j for j in range(self._new_count) if j not in self.by_new]

    def in_order(self) -> list[tuple[int, int]]:
        """Return a longest choice of the pairs that keep their order."""
        return rising([(link.old, link.new) for link in self.by_new.values()])

    def gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """Yield the free indices between each two neighbouring pairs that keep their order."""
        end_old = end_new = -1
        for i, j in (*self.in_order(), (self._old_count, self._new_count)):
            olds = [x for x in range(end_old + 1, i) if x not in self.by_old]
            news = [y for y in range(end_new + 1, j) if y not in self.by_new]
            yield olds, news
            end_old, end_new = i, j


def _pair_leftover_equals(links: _Links, old: Sequence[str], new: Sequence[str]) -> None:
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    for i in reversed(links.free_old()):
        waiting[old[i]].append(i)
    links.add_equal((waiting[new[j]].pop(), j) for j in links.free_new() if waiting.get(new[j]))


def _character_pairs(text: str) -> Counter[str]:
    plain = "".join(text.split())
    return Counter(map("".join, pairwise(plain))) or Counter([plain])


def _similarity(a: Counter[str], b: Counter[str]) -> float:
    """Return the Dice coefficient of two multisets, kept below 1: equal texts are paired before."""
    total = a.total() + b.total()
    shared = sum(min(count, b[pair]) for pair, count in a.items() if pair in b)
    return min(2 * shared / total, ALMOST)


def _candidates(
    links: _Links, pairs_old: Sequence[Counter[str]], pairs_new: Sequence[Counter[str]]
) -> list[_Link]:
    """Return the similar pairs among what is free, found through their rarest character pairs."""
    free_old = links.free_old()
    spread = Counter(pair for i in free_old for pair in pairs_old[i])
    homes: defaultdict[str, list[int]] = defaultdict(list)
    for i in free_old:
        for pair in pairs_old[i]:
            if spread[pair] <= COMMON:
                homes[pair].append(i)
    found = []
    for j in links.free_new():
        probes = sorted((p for p in pairs_new[j] if p in homes), key=lambda p: (spread[p], p))
        met = {i for pair in probes[:PROBES] for i in homes[pair]}
        scored = (_Link(i, j, _similarity(pairs_old[i], pairs_new[j])) for i in sorted(met))
        found += [link for link in scored if link.similarity >= SIMILAR]
    return found


def _best_first(links: Iterable[_Link]) -> list[_Link]:
    return sorted(links, key=lambda link: (-link.similarity, link.new, link.old))


def _pair_in_order(links: _Links, candidates: Sequence[_Link]) -> None:
    """Take the candidates that lie between the same neighbours, and in order among themselves."""
    gap_old: dict[int, int] = {}
    gap_new: dict[int, int] = {}
    for number, (olds, news) in enumerate(links.gaps()):
        gap_old.update(dict.fromkeys(olds, number))
        gap_new.update(dict.fromkeys(news, number))
    best: dict[int, _Link] = {}
    for link in _best_first(c for c in candidates if gap_old[c.old] == gap_new[c.new]):
        if link.new not in best:
            best[link.new] = link
    chosen: dict[int, _Link] = {}
    for link in _best_first(best.values()):
        chosen.setdefault(link.old, link)
    kept = set(rising([(link.old, link.new) for link in chosen.values()]))
    links.add(link for link in chosen.values() if (link.old, link.new) in kept)


def _pair_alone(
    links: _Links, pairs_old: Sequence[Counter[str]], pairs_new: Sequence[Counter[str]]
) -> None:
    lonely = [(olds[0], news[0]) for olds, news in links.gaps() if len(olds) == len(news) == 1]
    scored = [_Link(i, j, _similarity(pairs_old[i], pairs_new[j])) for i, j in lonely]
    links.add(link for link in scored if link.similarity >= SIMILAR_ALONE)


def _in_document_order(links: _Links, old_count: int, new_count: int) -> Iterator[Pairing]:
    steady = set(links.in_order())
    followers = _gone_after(links, steady, old_count)
    yield from followers.get(-1, ())
    for j in range(new_count):
        link = links.by_new.get(j)
        if link is None:
            yield Pairing(None, j, PairingKind.NEW)
            continue
        yield Pairing(link.old, j, _kind(link, steady), link.similarity)
        yield from followers.get(link.old, ())


def _kind(link: _Link, steady: set[tuple[int, int]]) -> PairingKind:
    if link.similarity < 1.0:
        return PairingKind.CHANGED
    return PairingKind.SAME if (link.old, link.new) in steady else PairingKind.MOVED


def _gone_after(
    links: _Links, steady: set[tuple[int, int]], old_count: int
) -> dict[int, list[Pairing]]:
    """Return what is gone by the old index it followed, -1 for the beginning."""
    gone: defaultdict[int, list[Pairing]] = defaultdict(list)
    last = -1
    for i in range(old_count):
        link = links.by_old.get(i)
        if link is None:
            gone[last].append(Pairing(i, None, PairingKind.GONE))
        elif (link.old, link.new) in steady:
            last = i
    return gone
