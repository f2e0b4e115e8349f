"""The initials of a body that an article gives once, and later writes with another letter.

`Financial Supervisory Commission (FSC)` is later "the FSA": both sources have the same characters
for it, and no segment of the article gives those other initials.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.checks.meaning.renamed import shared_runs
from workbench.checks.meaning.renderings import BODY
from workbench.checks.meaning.settled import article_key, is_compared
from workbench.checks.rule import Checked, GroupCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_MOST_SEGMENTS = 120
_INITIALS = compiled(r"(?<![\w-])[A-Z]{3,8}(?![\w-])")
_GIVEN = compiled(r"(?P<name>(?:[\w'’-]+ ){2,14})\((?:the )?(?P<initials>[A-Z]{3,8})\)")


class SameInitials:
    """Compares the initials of an article with those that it gives in brackets behind a name."""

    name = "same_initials"
    least = 2

    def keys(self, checked: Checked, style: HouseStyle) -> Iterable[str]:
        """Yield the key of the article, where a target has initials."""
        del style
        if is_compared(checked) and _INITIALS.search(checked.segment.target) is not None:
            yield article_key(checked, "initials")

    def check(self, key: str, group: Sequence[Checked], style: HouseStyle) -> Iterable[Finding]:
        """Yield a hint for each segment with initials that are a letter off those of its body."""
        del key, style
        yield from few(_told(group[:_MOST_SEGMENTS]))


def _told(group: Sequence[Checked]) -> Iterator[Finding]:
    given = _given(group)
    if not given:
        return
    for checked in group:
        source, target = checked.segment.source, checked.segment.target
        for found in _INITIALS.finditer(target):
            mine = found[0]
            if mine in given or mine in source:
                continue
            first = next((own for own in given if _is_a_letter_off(own, mine)), None)
            if first is None or first in target:
                continue
            if _name_one_body(source, given[first].segment.source):
                yield BODY.found(
                    checked,
                    Span(*found.span()),
                    fix=Fix(found.start(), found.end(), first),
                    given=mine,
                    other=first,
                    segment=str(given[first].segment.id),
                )


def _name_one_body(source: str, other: str) -> bool:
    """Return whether what two sources have in common ends as a body does: 金管會."""
    folded = fold(source)
    return any(_BODY.search(span.of(folded)) is not None for span in shared_runs(source, other))


# The last characters of what bodies are called.
_BODY = compiled(fold("..[会局署院部处委社团盟织协司行所校党厅庭组站台馆队]|..中心"))


def _given(group: Sequence[Checked]) -> Mapping[str, Checked]:
    """Return the initials that stand in brackets behind the words they are made of, and where."""
    found: dict[str, Checked] = {}
    for checked in group:
        for match in _GIVEN.finditer(checked.segment.target):
            if _are_of(match["initials"], match["name"]):
                found.setdefault(match["initials"], checked)
    return found


def _are_of(initials: str, name: str) -> bool:
    """Return whether words with a capital begin with these letters, the last ones of a name."""
    letters = "".join(word[0] for word in name.split() if word[0].isupper())
    return letters.endswith(initials)


def _is_a_letter_off(one: str, other: str) -> bool:
    """Return whether two of one length differ in one letter, or have theirs in another order."""
    if len(one) != len(other):
        return False
    off = [n for n, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(off) == 1 or sorted(one) == sorted(other)


CHECKS: tuple[GroupCheck, ...] = (SameInitials(),)
