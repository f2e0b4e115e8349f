"""Chinese surnames and how they are read as surnames, in Simplified and Traditional characters.

A surname is often read otherwise than the same character in a word: 单 is Shan, 区 Ou, 仇 Qiu. The
first reading given is the usual one; 翟 is Zhai and, more rarely, Di.
"""

from functools import lru_cache

from workbench.text.lexicons.surnames import built_in_surnames

SINGLE = {
    each.surname: each.reading
    for each in built_in_surnames()
    if each.reading and len(each.surname) == 1
}
"""The reading of each surname of one character."""

COMPOUND = {
    each.surname: each.reading
    for each in built_in_surnames()
    if each.reading and len(each.surname) > 1
}
"""The reading of each surname of more."""

RARER = {each.surname: each.rarer for each in built_in_surnames() if each.rarer}
"""Readings that some who bear the name use, or that are often taken for it."""

COMMON = frozenset(each.surname for each in built_in_surnames() if each.common)
"""The surnames that a Chinese text is full of, in both variants."""


@lru_cache(maxsize=1)
def surname_letters() -> frozenset[str]:
    """Return all readings of surnames in small letters, ü as u."""
    found = {
        *SINGLE.values(),
        *COMPOUND.values(),
        *(one for rare in RARER.values() for one in rare),
    }
    return frozenset(reading.lower().replace("ü", "u") for reading in found)


def split_surname(name: str) -> tuple[str, str]:
    """Return a Chinese name's surname and given name; the surname is "" where none is known."""
    for length in (4, 2):
        if name[:length] in COMPOUND and len(name) >= length:
            return name[:length], name[length:]
    return (name[:1], name[1:]) if name[:1] in SINGLE else ("", name)


def surname_readings(surname: str) -> tuple[str, ...]:
    """Return how a surname is read, the usual reading first."""
    usual = COMPOUND.get(surname) or SINGLE.get(surname)
    return (*((usual,) if usual else ()), *RARER.get(surname, ()))
