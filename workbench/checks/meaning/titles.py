"""A person's title that an article has twice, and the English in two ways.

`Ding Limin, president of the chamber` is later "the chairman": both sources have the same title
beside the same name, and each English title by itself would be right.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from workbench.checks.meaning.renderings import BODY
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.offices import Held, Said, office_readers
from workbench.text.names.spelt import read_people
from workbench.text.patterns import compiled

_MOST_SEGMENTS = 60
_NAME_BEHIND = compiled(f"[{HAN}]{{2,3}}")


class SameTitle:
    """Compares the English titles of one person in the segments of an article."""

    name = "same_title"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield each title with the name beside it, as keys of the article."""
        del style
        if is_compared(checked):
            source, target = checked.segment.source, checked.segment.target
            found = dict.fromkeys(_titled(source, target))
            yield from (article_key(checked, f"§{each}") for each in found)

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment that gives the title in other words than the first."""
        del style
        title = key.rpartition("§")[2].partition(" ")[0]
        said = [(each, found) for each in group[:_MOST_SEGMENTS] if (found := _said(each, title))]
        yield from few(_otherwise(said))


def _otherwise(said: Sequence[tuple[Checked, Said]]) -> Iterator[Finding]:
    if not said:
        return
    first, right = said[0]
    usual = _words(first, right)
    for checked, each in said[1:]:
        if _words(checked, each) != usual:
            yield BODY.found(
                checked,
                Span(each.start, each.end),
                given=checked.segment.target[each.start : each.end],
                other=first.segment.target[right.start : right.end],
                segment=str(first.segment.id),
            )


_SEXES = (("chairwoman", "chairman"), ("chairperson", "chairman"), ("spokeswoman", "spokesman"))


def _words(checked: Checked, said: Said) -> str:
    text = checked.segment.target[said.start : said.end].lower().replace("-", " ")
    for one, other in _SEXES:
        text = text.replace(one, other)
    return text


@lru_cache(512)
def _titled(source: str, target: str) -> tuple[str, ...]:
    """Return the titles of a source that stand right before or behind a person's name."""
    held = office_readers()["role"].held(source)
    if not held:
        return ()
    folded = fold(source)
    people = [fold(name) for name in read_people(source, target)]
    found: list[str] = []
    for each in held:
        title = folded[each.start : each.end]
        found += [
            f"{title} {name}"
            for name in people
            if folded.startswith(name, each.end) or folded.endswith(name, 0, each.start)
        ]
    return tuple(found)


def _said(checked: Checked, title: str) -> Said | None:
    """Return the one English title of a target that renders it, if the source has no other."""
    source, target = checked.segment.source, checked.segment.target
    reader = office_readers()["role"]
    held: Sequence[Held] = reader.held(source)
    if len(held) != 1 or fold(source)[held[0].start : held[0].end] != title:
        return None
    said = [each for each in reader.said(target) if each.is_telling]
    if len(said) != 1 or held[0].office not in said[0].offices:
        return None
    if said[0].is_deputy is not held[0].is_deputy:
        return None  # offices compare these
    return said[0]


CHECKS: tuple[GroupCheck, ...] = (SameTitle(),)
