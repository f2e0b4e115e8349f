"""Another dynasty than the source's: 南宋, "the Northern Song"."""

from collections.abc import Iterator, Sequence

from workbench.text.dates.dynasties import DynastyMention, chinese_dynasties, english_dynasties
from workbench.text.folding import fold


def changed_dynasties(source: str, target: str) -> Iterator[tuple[DynastyMention, DynastyMention]]:
    """Yield the one dynasty of the source that the target lacks with the one it has instead.

    A wider name is no other one: 南宋, the Song dynasty.
    """
    theirs = list(english_dynasties(target))
    ours = list(chinese_dynasties(fold(source))) if theirs else []
    lost = [each for each in ours if not _is_among(each, theirs)]
    added = [each for each in theirs if not _is_among(each, ours)]
    if len({each.name for each in lost}) == len({each.name for each in added}) == 1:
        yield lost[0], added[0]


def _is_among(one: DynastyMention, others: Sequence[DynastyMention]) -> bool:
    return any(
        one.name == other.name
        or one.name.endswith(f" {other.name}")
        or other.name.endswith(f" {one.name}")
        for other in others
    )
