"""Sentences with a count, which English says otherwise for one."""

from typing import Self


class Plural(str):
    """A sentence as it is for any number but one, with its form for one.

    It is a text, for whoever needs no count takes it for the sentence, and the translation files
    know all its forms by it. `by` names the value in it that is the count.
    """

    __slots__ = ("by", "one")

    one: str
    by: str

    def __new__(cls, many: str, *, one: str, by: str = "number") -> Self:
        """Take both forms of the English, which name the same values."""
        made = super().__new__(cls, many)
        made.one = one
        made.by = by
        return made


def english(text: str, number: int = -1, /) -> str:
    """Return the English of a sentence for a number, placeholders and all."""
    return text.one if number == 1 and isinstance(text, Plural) else str(text)


def number_of(value: object) -> int:
    """Return the number that a value of a sentence is, as `1,204`; -1 where it is none."""
    figures = str(value).replace(",", "")
    return int(figures) if figures.isdecimal() else -1


def with_count(plural: Plural, number: int, **values: object) -> str:
    """Return the English for a number, which is written with thousands marks, and other values."""
    return english(plural, number).format(**{plural.by: f"{number:,}", **values})
