"""Words written twice."""

import re
from collections.abc import Iterable

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import LETTERS, listed

DOUBLED = Rule("doubled.word", Family.DOUBLED, Severity.WARNING)

# Written twice in good English, for sense or for sound: "the answer he had had was no".
_MEANT = listed(
    """had that ha hee heh ho bye no yes yeah so very many much far really long blah knock hush
    chop tut pom cha hear ding dong ping tick yum boo bang click beep woof quack higher bigger
    faster closer right did"""
)

# Never a name, so that "The the" is a slip where Lang Lang is a pianist.
_SMALL = listed("the a an of to in on at for and or but is was are were with by from as")

# What begins a pair that nobody repeats: "in the in the".
_FIRST = listed("the a an of in on at for with by from is was")


_AGAIN = re.compile(
    rf"(?<![{LETTERS}\d'’-])([{LETTERS}]++)\s++(?P<second>\1)(?![{LETTERS}\d-]|['’][{LETTERS}])",
    re.IGNORECASE,
)
_PAIR_AGAIN = re.compile(
    rf"\b({'|'.join(sorted(_FIRST))})\s++({'|'.join(sorted(_SMALL))})\s++(?P<second>\1\s++\2)\b",
    re.IGNORECASE,
)


class Doubled:
    """Finds the same word, or a small pair of words, twice in a row, across a line break too."""

    name = "doubled"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each repetition, with an edit that takes out the second."""
        del style
        target = checked.segment.target
        yield from few(
            _found(checked, found) for found in _AGAIN.finditer(target) if _is_slip(found["second"])
        )
        yield from few(
            _found(checked, found)
            for found in _PAIR_AGAIN.finditer(target)
            if found[1].lower() != found[2].lower()
        )


def _found(checked: Checked, found: re.Match[str]) -> Finding:
    kept = len(found[0][: found.start("second") - found.start()].rstrip()) + found.start()
    span = Span(*found.span())
    fix = Fix(kept, found.end(), "")
    return DOUBLED.found(checked, span, fix=fix, word=" ".join(found["second"].split()))


def _is_slip(word: str) -> bool:
    small = word.lower()
    if small in _MEANT:
        return False
    if len(word) == 1 and word.isupper():
        return False
    return small in _SMALL or (word[0].islower() and len(word) > 1)


CHECKS: tuple[SegmentCheck, ...] = (Doubled(),)
