"""Another year of study than the source's: 大三学生, "a second-year student"."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from workbench.checks.numbers.check import VALUE
from workbench.checks.rule import Checked, SegmentCheck
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.lexicons.school_years import all_school_years

# What stands before and behind the year of a student: not 三大三小, not 大一点.
_BEFORE = "三四五六七八九十最巨扩强增减放加提升长变"
_BEHIND = "(?=学|女|男|生|在读|就读|那年|时|暑|寒|新|上|下|毕业|升|开学|[，。、）]|$)"


class SchoolYears:
    """Compares the one year of study that a source names with that of the target."""

    name = "school_years"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the target's words for another year of the same school."""
        del style
        found = list(_chinese().finditer(fold(checked.segment.source)))
        if len(found) == 1:
            yield from _judged(checked, found[0])


def _judged(checked: Checked, found: re.Match[str]) -> Iterator[Finding]:
    target = checked.segment.target.lower()
    year = next(each for each in all_school_years() if fold(each) == found[0])
    right = all_school_years()[year]
    others = {
        word
        for each, words in all_school_years().items()
        if each[0] == year[0] and each != year
        for word in words
    }
    if any(_word(each).search(target) for each in right):
        return
    for each in sorted(others - set(right)):
        said = _word(each).search(target)
        if said is not None and len(target) == len(checked.segment.target):
            words = Span(*said.span())
            yield VALUE.found(
                checked,
                words,
                source=(Span(*found.span()),),
                source_words=Span(*found.span()).of(checked.segment.source),
                value=right[0],
                target_words=words.of(checked.segment.target),
            )
            return


@cache
def _chinese() -> re.Pattern[str]:
    years = "|".join(map(re.escape, all_school_years()))
    return re.compile(fold(f"(?<![{_BEFORE}])(?:{years}){_BEHIND}"))


@cache
def _word(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(words)}\b")


CHECKS: tuple[SegmentCheck, ...] = (SchoolYears(),)
