"""Dictionaries in Hunspell's format: every form of every word, from stems and affixes.

Read is what English dictionaries use of the format (hunspell(5)): PFX, SFX, REP, NOSUGGEST and
ONLYINCOMPOUND. Compounds are left out, which in English are ordinal numbers only.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Affix(NamedTuple):
    """One way to make a form: take `strip` off a stem that fits `condition`, put `add` on."""

    strip: str
    add: str
    condition: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class AffixTable:
    """What an `.aff` file says.

    `crossing` holds the flags whose affixes go together with those of the other side.
    `replacements` are mistakes and what is meant by them. `hidden` flags words that are right and
    never suggested, `bound` those that are no words by themselves.
    """

    prefixes: Mapping[str, tuple[Affix, ...]] = field(default_factory=dict)
    suffixes: Mapping[str, tuple[Affix, ...]] = field(default_factory=dict)
    crossing: frozenset[str] = frozenset()
    replacements: tuple[tuple[str, str], ...] = ()
    hidden: str = ""
    bound: str = ""


def read_affixes(text: str) -> AffixTable:
    """Return the table of an `.aff` file; a line that says nothing known is passed over."""
    lines = [line.split() for line in text.splitlines()]
    named = {line[0]: line[1] for line in lines if line[1:] and not line[2:]}
    headers = [line for line in lines if line[:1] in (["PFX"], ["SFX"]) and _is_head(line)]
    return AffixTable(
        prefixes=_affixes(lines, "PFX", "^(?:{})"),
        suffixes=_affixes(lines, "SFX", "(?:{})$"),
        crossing=frozenset(line[1] for line in headers if line[2] == "Y"),
        replacements=tuple((line[1], line[2]) for line in lines if _is_replacement(line)),
        hidden=named.get("NOSUGGEST", ""),
        bound=named.get("ONLYINCOMPOUND", ""),
    )


def _is_head(line: list[str]) -> bool:
    return line[2:3] in (["Y"], ["N"]) and line[3].isdigit()


def _is_replacement(line: list[str]) -> bool:
    return line[:1] == ["REP"] and bool(line[2:])


def _affixes(lines: Iterable[list[str]], kind: str, anchored: str) -> dict[str, tuple[Affix, ...]]:
    found: dict[str, tuple[Affix, ...]] = {}
    for line in lines:
        if line[:1] == [kind] and not _is_head(line):
            strip, add, condition = ("" if part == "0" else part for part in line[2:5])
            affix = Affix(strip, add.partition("/")[0], re.compile(anchored.format(condition)))
            found[line[1]] = (*found.get(line[1], ()), affix)
    return found


@dataclass(frozen=True, slots=True)
class Forms:
    """All forms of a dictionary, and those among them that are never suggested."""

    words: frozenset[str]
    hidden: frozenset[str] = frozenset()


def expand(dictionary: str, table: AffixTable) -> Forms:
    """Return every form that a `.dic` file and its affixes give; words with digits are left out."""
    words: set[str] = set()
    hidden: set[str] = set()
    for line in dictionary.splitlines()[1:]:
        stem, _, flags = line.partition("/")
        if not stem or stem[0].isdigit() or (table.bound and table.bound in flags):
            continue
        forms = tuple(_forms(stem, flags, table))
        words.update(forms)
        if table.hidden and table.hidden in flags:
            hidden.update(forms)
    return Forms(frozenset(words), frozenset(hidden))


def _forms(stem: str, flags: str, table: AffixTable) -> Iterator[str]:
    yield stem
    for flag in flags:
        for form in _prefixed(stem, table.prefixes.get(flag, ())):
            yield form
            if flag in table.crossing:
                yield from _crossed(stem, form, flags, table)
        yield from _suffixed(stem, stem, table.suffixes.get(flag, ()))


def _crossed(stem: str, prefixed: str, flags: str, table: AffixTable) -> Iterator[str]:
    for flag in flags:
        if flag in table.crossing:
            yield from _suffixed(stem, prefixed, table.suffixes.get(flag, ()))


def _prefixed(stem: str, affixes: Iterable[Affix]) -> Iterator[str]:
    for strip, add, condition in affixes:
        if stem.startswith(strip) and condition.search(stem):
            yield add + stem[len(strip) :]


def _suffixed(stem: str, base: str, affixes: Iterable[Affix]) -> Iterator[str]:
    for strip, add, condition in affixes:
        if stem.endswith(strip) and condition.search(stem):
            yield base[: len(base) - len(strip)] + add
