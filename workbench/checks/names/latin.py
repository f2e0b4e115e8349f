"""Names that the source itself spells in brackets, and that are spelled otherwise.

陈志明（Peter） as "Paul Chan Chi-ming", 林美玲（Lim Mei Ling） as "Lim Mei Lan".
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from workbench.checks.names.check import PARENTHESIS
from workbench.checks.names.compared import is_in_english
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.text.han import HAN
from workbench.text.lexicons.name_readings import PartKind
from workbench.text.names.first_names import may_be_one
from workbench.text.names.parts import spelled_parts
from workbench.text.names.pinyin import letters
from workbench.text.names.spelt import Capital, capitals_of, whole_spellings
from workbench.text.names.strangers import is_ordinary_word
from workbench.text.patterns import compiled

_MOST = 10
_BRACKET = compiled("[（(][A-Z]")
_FIRST_NAME = compiled(rf"(?P<chinese>[{HAN}]{{2,4}})[（(](?P<latin>[A-Z][a-z]{{1,14}})[）)]")
_WHOLE_NAME = compiled(
    rf"(?P<chinese>[{HAN}]{{2,4}})[（(]"
    r"(?P<latin>[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+){2,3})[）)，,]"
)


class LatinNames:
    """Compares the first names and the whole names that a source has in Latin letters."""

    name = "name.latin"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield another first name before the Chinese one, and names of which a word is other."""
        del style
        if not is_in_english(checked):
            return
        if _BRACKET.search(checked.segment.source):
            yield from few(_first_names(checked))
            yield from few(_whole_names(checked))


def _first_names(checked: Checked) -> Iterator[Finding]:
    """Yield a Western first name before a Chinese name whose bearer has another in brackets."""
    source, target = checked.segment.source, checked.segment.target
    for match in islice(_FIRST_NAME.finditer(source), _MOST):
        if re.search(rf"\b{match['latin']}\b", target):
            continue
        for length in (3, 2, 4):
            given = _before(target, match["chinese"][-length:])
            if given is not None and _is_first_name(given.text, match["latin"]):
                yield _found(checked, match, Span(given.start, given.end))
                break


def _before(target: str, name: str) -> Capital | None:
    """Return the capital right before a Chinese name, or before its surname at the end."""
    found = capitals_of(target)
    for spelt in whole_spellings(target, name):
        for number, word in enumerate(found[1:], 1):
            if word.start == spelt.start and word.start - found[number - 1].end == 1:
                return found[number - 1]
    return None


def _is_first_name(word: str, latin: str) -> bool:
    """Return whether a word is a first name, and not another form of the one wanted."""
    is_name = letters(word) in spelled_parts(PartKind.WESTERN_GIVEN) or not is_ordinary_word(word)
    return is_name and not may_be_one(word, latin)


def _whole_names(checked: Checked) -> Iterator[Finding]:
    """Yield a run of as many capitals as the source's name, of which one word is another."""
    source, target = checked.segment.source, checked.segment.target
    for match in islice(_WHOLE_NAME.finditer(source), _MOST):
        wanted = match["latin"].split()
        if match["latin"] in target:
            continue
        found = capitals_of(target)
        for start in range(len(found) - len(wanted) + 1):
            run = found[start : start + len(wanted)]
            is_run = all(two.start - one.end == 1 for one, two in pairwise(run))
            same = sum(each.plain == letters(word) for each, word in zip(run, wanted, strict=True))
            if is_run and same == len(wanted) - 1:
                yield _found(checked, match, Span(run[0].start, run[-1].end))
                break


def _found(checked: Checked, match: re.Match[str], place: Span) -> Finding:
    return PARENTHESIS.found(
        checked,
        place,
        source=[Span(*match.span())],
        fix=Fix(place.start, place.end, match["latin"]),
        words=match["latin"],
        given=place.of(checked.segment.target),
    )


CHECKS: tuple[SegmentCheck, ...] = (LatinNames(),)
