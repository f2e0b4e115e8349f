"""A body that is another of its kind: a court for a procuratorate, an embassy for a consulate.

The source names one, the target has no word that says it, and names another that nothing in the
source speaks of.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from workbench.checks.names.compared import is_in_english
from workbench.checks.names.offices import OTHER
from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.model.finding import Finding, Span
from workbench.model.house_style import HouseStyle
from workbench.text.alternatives import longest_first
from workbench.text.folding import fold
from workbench.text.lexicons.sister_bodies import all_sister_bodies
from workbench.text.once import once
from workbench.text.patterns import compiled
from workbench.text.wordlist import WordList


class _Sister(NamedTuple):
    """A body of a kind: what finds it in English, and what Chinese it may be said of."""

    kind: str
    english: str
    named: re.Pattern[str]
    said: re.Pattern[str]
    also: tuple[str, ...]


@once
def _sisters() -> tuple[_Sister, ...]:
    return tuple(
        _Sister(
            each.kind,
            each.english[0],
            _words(each.english),
            _words((*each.english, *each.wide)),
            tuple(map(fold, (*each.also, *each.chinese))),
        )
        for each in all_sister_bodies()
    )


def _words(forms: Iterable[str]) -> re.Pattern[str]:
    plain = [form.lower() for form in forms]
    whole = longest_first(form for form in plain if not form.endswith("*"))
    begun = longest_first(form.removesuffix("*") for form in plain if form.endswith("*"))
    parts = "|".join(part for part in (rf"(?:{whole})\b" if whole else "", begun) if part)
    return compiled(rf"\b(?:{parts})".replace("'", "['’]"), re.IGNORECASE)


# Of this kind a name within another is no body: 食物环境卫生署 has nothing of 卫生署.
_NAMED_WHOLE = "departments"


@once
def _chinese() -> WordList[tuple[int, ...]]:
    """Return what finds the bodies, each form with the rows of all forms inside it."""
    forms = {
        fold(form): number
        for number, each in enumerate(all_sister_bodies())
        for form in each.chinese
    }
    departments = {n for n, each in enumerate(_sisters()) if each.kind == _NAMED_WHOLE}
    return WordList(
        (
            form,
            tuple(
                {
                    number
                    for inner, number in forms.items()
                    if inner == form or (inner in form and number not in departments)
                }
            ),
        )
        for form in forms
    )


@cache
def _of_kind(kind: str) -> tuple[_Sister, ...]:
    return tuple(each for each in _sisters() if each.kind == kind)


class Sisters:
    """Compares the bodies of kinds of which a text seldom has two."""

    name = "office.sister"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield the bodies of the target that nothing in the source says, each with one lost."""
        del style
        if is_in_english(checked):
            yield from few(_others(checked))


def _others(checked: Checked) -> Iterator[Finding]:
    source, target = checked.segment.source, checked.segment.target
    folded = fold(source)
    told: set[str] = set()
    for start, end, numbers in _chinese().find(folded):
        mine = [_sisters()[number] for number in numbers]
        if any(each.said.search(target) or each.kind in told for each in mine):
            continue
        for each in mine:
            rest = f"{folded[:start]}，{folded[end:]}"
            other = _strange(each, rest if each.kind == _NAMED_WHOLE else folded, target)
            if other is not None:
                told.add(each.kind)
                yield OTHER.found(
                    checked,
                    other,
                    source=[Span(start, end)],
                    words=source[start:end],
                    english=each.english,
                    given=other.of(target),
                )
                break


def _strange(own: _Sister, folded: str, target: str) -> Span | None:
    """Return where a target names another body of the kind that its source does not speak of."""
    for each in _of_kind(own.kind):
        match = each.named.search(target) if each is not own else None
        if match is not None and not any(sign in folded for sign in each.also):
            return Span(*match.span())
    return None


CHECKS: tuple[SegmentCheck, ...] = (Sisters(),)
