"""What somebody is called besides a name: 人称“螃蟹大王”, the "Shrimp King".

Half of it is rendered, and where the other half belongs stands another word.
"""

import re
from collections.abc import Iterable, Iterator

from workbench.bitext.glosses import glossed, others_of, stems_of
from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import OTHER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.folding import fold
from workbench.text.patterns import compiled

_OURS = compiled(
    fold(
        r"(?:人称|人稱|号称|绰号|外号|诨名|诨号|昵称|小名|别名|花名|江湖人称|被称为|被称作|誉为|封为|戏称为?|叫作|叫做|自称)"
        r"(?:是|叫|为|作|她|他)?[“「『\"](?P<called>[一-鿿]{3,8})[”」』\"]"
    )
)
_THEIRS = compiled(
    r"(?:known (?:\w+ )?(?:as|by)|nicknamed|called|dubbed|named|nickname|crowned|hailed as|styled"
    r"|goes by|went by|calls? (?:him|her|them)(?:self)?)"
    r"(?: \w+){0,3}? (?:the |a |an |of )*[\"“‘'](?P<called>[A-Za-z][A-Za-z' -]{2,40}?),?[\"”’']"
)
_MARKED = compiled(r"[\"“](?P<called>[A-Za-z][A-Za-z' -]{2,30}?),?[\"”]")


class CalledNames:
    """Compares the nicknames between marks of both texts."""

    name = "name.called"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a nickname of which the target has one half, and another word for the other."""
        del style
        if is_in_english(checked):
            yield from few(_called(checked))


def _called(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    ours = list(_OURS.finditer(fold(source)))
    theirs = list(_THEIRS.finditer(target)) if ours else []
    theirs = theirs or (list(_MARKED.finditer(target)) if ours else [])
    if len(ours) == len(theirs) == 1 and _is_half(source, ours[0], theirs[0]):
        here, there = Span(*ours[0].span("called")), Span(*theirs[0].span("called"))
        yield OTHER.found(
            checked,
            there,
            source=[here],
            words=here.of(source),
            english=here.of(source),
            given=there.of(target),
        )


def _is_half(source: str, ours: re.Match[str], theirs: re.Match[str]) -> bool:
    """Return whether a word of each is rendered by the other, and a word of each is by nothing."""
    words = glossed(source[slice(*ours.span("called"))])
    said = [each for each, _ in stems_of(theirs["called"])]
    if not said or not all(each.own for each in words):
        return False
    every = frozenset().union(*(each.own | each.free for each in words))
    strange = [
        place
        for place, each in enumerate(said)
        if each not in every and every.isdisjoint(others_of(_word_at(theirs["called"], place)))
    ]
    lost = [each for each in words if (each.own | each.free).isdisjoint(said)]
    return bool(strange and lost) and len(strange) < len(said) and len(lost) < len(words)


def _word_at(text: str, number: int) -> str:
    place = stems_of(text)[number][1]
    return text[place:].split(maxsplit=1)[0].strip("'\"")


CHECKS: tuple[SegmentCheck, ...] = (CalledNames(),)
