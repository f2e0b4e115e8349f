"""Constructions whose polarity English lost: 以免复燃 as "so that they would flare up".

What a construction means may be said in many ways. It is told only where none of them stands in the
target, and either a wording that belies it does, or nothing else can say it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from workbench.bitext.glosses import all_stems_in, glossed
from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.lexicons.constructions import Construction, all_constructions
from workbench.text.patterns import compiled

_GAP = "x"
_BETWEEN = fold("[^。；！？;\n]{1,24}?")
_CLAUSE_END = compiled(fold("[，。；：！？,;:!?\n]"))


@dataclass(frozen=True, slots=True)
class _Known:
    """A construction as it is looked for."""

    signs: tuple[str, ...]
    chinese: re.Pattern[str]
    says: re.Pattern[str]
    belies: re.Pattern[str] | None
    governs: bool


def lost_constructions(source: str, target: str) -> Iterator[Span]:
    """Yield the constructions of a source of which a target keeps nothing."""
    folded = fold(source)
    for each in _known():
        if not any(map(folded.__contains__, each.signs)):
            continue
        found = each.chinese.search(folded)
        if found is None:
            continue
        lowered = target.lower()
        if each.says.search(lowered) is not None:
            continue
        if each.belies is not None and each.belies.search(lowered) is None:
            continue
        if not each.governs or _is_governed(source, folded, target, found):
            yield Span(*found.span())


def _is_governed(source: str, folded: str, target: str, found: re.Match[str]) -> bool:
    """Return whether a word in or behind a construction is in the target."""
    end = _CLAUSE_END.search(folded, found.end())
    high = end.start() if end else len(folded)
    there = all_stems_in(target)
    return any(
        found.start() < word.start and word.end <= high and not word.own.isdisjoint(there)
        for word in glossed(source)
    )


@cache
def _known() -> tuple[_Known, ...]:
    return tuple(map(_read, all_constructions()))


def _read(row: Construction) -> _Known:
    forms = [fold(form).split(_GAP) for form in row.chinese]
    pattern = "|".join(_BETWEEN.join(map(re.escape, form)) for form in forms)
    return _Known(
        tuple(dict.fromkeys(form[0] for form in forms)),
        re.compile(pattern),
        english_pattern(row.says),
        english_pattern(row.belies) if row.belies else None,
        row.governs,
    )


def english_pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of some English words in small letters, contractions too."""
    forms = [
        r"n['’]t(?![\w-])"
        if word == "n't"
        else rf"(?<![\w-]){re.escape(word).replace(chr(92) + '*', '[^ ,.;:!?]*')}(?![\w-])"
        for word in words
    ]
    return re.compile("|".join(forms) or r"(?!)")
