"""Captions that are nothing but labelled names, with somebody left out: 文字：甲　摄影：乙."""

from collections.abc import Iterable, Iterator

from workbench.checks.credits.rules import CREDIT_MISSING
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.credits.byline_pairs import pair
from workbench.text.credits.chinese_line import read_chinese_line
from workbench.text.credits.english_byline import english_of
from workbench.text.credits.english_line import LONGEST, read_english_line
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.names.people import is_person
from workbench.text.names.records import records_of
from workbench.text.patterns import compiled

_LABELLED = compiled(
    fold(
        rf"\W*(?:[{HAN}]{{1,6}}\s?[:/|]\s?(?:本报|本刊|本台)?(?:记者)?"
        rf"\s?[{HAN}、， ]{{2,20}}\W*){{2,8}}"
    )
)


class LabelledPeople:
    """Finds people of a labelled line of credits whom the target does not name."""

    name = "caption.labelled"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield everybody left out where at least one other is named."""
        segment = checked.segment
        if segment.role is not Role.CAPTION or not 0 < len(segment.target.strip()) <= LONGEST:
            return
        if _LABELLED.fullmatch(fold(segment.source)) is not None:
            yield from few(_absent(checked, style))


def _absent(checked: Checked, style: HouseStyle) -> Iterator[Finding]:
    line = read_chinese_line(checked.segment.source, style)
    people = [each for each in line.people if each.jobs and is_person(each.name)]
    if len(people) != len(line.people) or not line.is_whole:
        return
    records = records_of(checked.article.terms)
    given = read_english_line(checked.segment.target, style).people
    paired = pair(people, given, records, is_free=True)
    named = any(each.verdict.is_same_person for each in paired.pairs)
    for person in paired.absent if named and not paired.others else ():
        right = english_of(person.name, records, style) or person.name
        yield CREDIT_MISSING.found(checked, source=[person.span], words=person.name, proposal=right)


CHECKS: tuple[SegmentCheck, ...] = (LabelledPeople(),)
