"""Chinese surnames and how they are read as surnames, in Simplified and Traditional characters.

A surname is often read otherwise than the same character in a word: 单 is Shan, 区 Ou, 仇 Qiu. The
first reading given is the usual one; 翟 is Zhai and, more rarely, Di.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.surnames import Surname, all_surnames
from workbench.text.once import once


@dataclass(frozen=True, slots=True)
class Surnames:
    """Surnames by what is asked of them; `credit` as `Surname.is_credit`."""

    single: Mapping[str, str]
    compound: Mapping[str, str]
    rarer: Mapping[str, tuple[str, ...]]
    common: frozenset[str]
    credit: frozenset[str]


def surnames_of(rows: Iterable[Surname]) -> Surnames:
    """Return the surnames of a table; of two rows for one surname the later gives its readings."""
    kept = tuple(rows)
    read = {each.surname: each.reading for each in kept if each.reading}
    return Surnames(
        single={surname: reading for surname, reading in read.items() if len(surname) == 1},
        compound={surname: reading for surname, reading in read.items() if len(surname) > 1},
        rarer={each.surname: each.rarer for each in kept if each.rarer},
        common=frozenset(each.surname for each in kept if each.common),
        credit=frozenset(each.surname for each in kept if each.is_credit),
    )


@once
def known_surnames() -> Surnames:
    """Return the built-in surnames and those that the user adds; read once in a process."""
    return surnames_of(all_surnames())


@cache
def surname_letters() -> frozenset[str]:
    """Return all readings of surnames in small letters, ü as u."""
    known = known_surnames()
    found = {
        *known.single.values(),
        *known.compound.values(),
        *(one for rare in known.rarer.values() for one in rare),
    }
    return frozenset(reading.lower().replace("ü", "u") for reading in found)


def split_surname(name: str) -> tuple[str, str]:
    """Return a Chinese name's surname and given name; the surname is "" where none is known."""
    known = known_surnames()
    for length in (4, 2):
        if name[:length] in known.compound and len(name) >= length:
            return name[:length], name[length:]
    return (name[:1], name[1:]) if name[:1] in known.single else ("", name)


def surname_readings(surname: str) -> tuple[str, ...]:
    """Return how a surname is read, the usual reading first."""
    known = known_surnames()
    usual = known.compound.get(surname) or known.single.get(surname)
    return (*((usual,) if usual else ()), *known.rarer.get(surname, ()))
