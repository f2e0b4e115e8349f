"""A slip in the given name of a known person: "Marc Rubio", "Kier Starmer".

Names that are spelled in several ways, short names and pet names are no slips.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.rules import PINYIN
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.lexicons.known_names import KnownName, NameKind
from workbench.text.lexicons.pet_names import all_pet_names
from workbench.text.names.gazetteer import Mention, gazetteer
from workbench.text.names.pinyin import letters
from workbench.text.names.spelt import Capital, capitals_of

_SHORTEST = 4
# An ending by which languages tell one name from another: Marco and Marc, Erica and Eric.
_ENDINGS = "oa"
# Letters that are written for one another in names of other alphabets.
_SOFT = frozenset("aeiouyhjw")


class FirstSlips:
    """Compares the given names beside the surnames of known people, letter by letter."""

    name = "name.first_slip"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield a given name that is the person's but for one letter."""
        del style
        if is_in_english(checked):
            yield from few(_slips(checked))


def _slips(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    for mention in gazetteer().in_source(source):
        if len(mention.names) != 1 or not _is_person(mention.names[0]):
            continue
        name = mention.names[0]
        given, _, surname = name.english[0].partition(" ")
        if given in target or len(letters(given)) < _SHORTEST or surname != name.surname:
            continue
        for one, two in pairwise(capitals_of(target)):
            is_beside = two.text == surname and target[one.end : two.start] == " "
            if is_beside and _is_slip(one.plain, letters(given)) and not _is_own(one, name, source):
                yield _found(checked, mention, one, two, given)
                break


def _is_person(name: KnownName) -> bool:
    return name.kind is NameKind.PERSON and name.is_firm


def _is_own(word: Capital, name: KnownName, source: str) -> bool:
    """Return whether a person is called so as well, in a table or by the source."""
    return word.text in source or any(word.text in form.split() for form in name.english)


def _is_slip(word: str, own: str) -> bool:
    if any({word, own} <= names for names in all_pet_names()) or len(word) < _SHORTEST:
        return False
    short, long = sorted((word, own), key=len)
    if len(long) - len(short) == 1:
        return long == short + long[-1] and long[-1] in _ENDINGS
    wrong = [n for n, (a, b) in enumerate(zip(word, own, strict=False)) if a != b]
    if len(long) != len(short) or not wrong:
        return False
    if len(wrong) == 1:
        return _SOFT.isdisjoint((word[wrong[0]], own[wrong[0]]))
    one, two = wrong[0], wrong[-1]
    return len(wrong) == 2 and two == one + 1 and word[one] == own[two] and word[two] == own[one]  # noqa: PLR2004 - two letters changed places


def _found(checked: Checked, mention: Mention, one: Capital, two: Capital, given: str) -> Finding:
    source, target = checked.segment.source, checked.segment.target
    return PINYIN.found(
        checked,
        Span(one.start, two.end),
        source=[Span(mention.start, mention.end)],
        fix=Fix(one.start, one.end, given),
        words=source[mention.start : mention.end],
        proposal=mention.names[0].english[0],
        given=target[one.start : two.end],
    )


CHECKS: tuple[SegmentCheck, ...] = (FirstSlips(),)
