"""The language of the interface: every text that the user sees passes through here."""

from collections.abc import Iterator, Mapping
from html import escape
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from workbench.text.patterns import compiled
from workbench.text.plural import Plural

# The one context of all texts in the translation files.
CONTEXT = "Duizhao"


Key = TypeVar("Key")
_MNEMONIC = compiled(r"\(&[A-Z0-9]\)")


def tr(text: str, /, **values: object) -> str:
    """Return a text in the interface's language, its `{names}` filled in.

    `text` is the English and the key: a literal, or one that `noted` or a table names, so that
    the extraction finds it. Without `values` braces are left as they stand.
    """
    said = QCoreApplication.translate(CONTEXT, text)
    return said.format(**values) if values else said


def form_of(text: str, number: int = -1, /) -> str:
    """Return a text, placeholders and all, in the form that the language has for a number.

    The translation files have the forms of a `Plural` under its English for more than one, as many
    as Qt counts for the language. English has no file: its form for one is the code's.
    """
    said = QCoreApplication.translate(CONTEXT, str(text), None, number)
    if number == 1 and isinstance(text, Plural) and said == text:
        return text.one
    return said


def counted(number: int, one: str, many: str, /, **values: object) -> str:
    """Return `one` for a number of 1, else `many`; in another language what its plurals want.

    Both hold `{number}`, written with thousands marks, and whatever else `values` names.
    """
    return told(number, Plural(many, one=one), **values)


def told(number: int, plural: Plural, /, **values: object) -> str:
    """Return a sentence that counts something with its number and its other values filled in."""
    return form_of(plural, number).format(**{plural.by: f"{number:,}", **values})


def plain(text: str) -> str:
    """Return a text of a menu or a button without its mnemonic: `&Open…`, `打开(&O)…`."""
    bare = _MNEMONIC.sub("", text).replace("&&", "\0").replace("&", "")
    return bare.replace("\0", "&")


def plain_tip(text: str) -> str:
    """Return a text from outside as a tool tip shows it: as it is, never as markup."""
    if "<" not in text:
        return text
    return f'<p style="white-space:pre-wrap">{escape(text, quote=False)}</p>'


def noted(text: str) -> str:
    """Return the text as it is: marks a literal in a table that is translated where it is used."""
    return text


class Words(Mapping[Key, str]):
    """A table of texts, each in the interface's language of the moment it is looked up."""

    def __init__(self, texts: Mapping[Key, str]) -> None:
        """Take the English; the extraction finds the literals of the table."""
        self._texts = texts

    def __getitem__(self, key: Key) -> str:
        """Return the text of a key in the interface's language, or raise `KeyError`."""
        return tr(self._texts[key])

    def __iter__(self) -> Iterator[Key]:
        """Yield the keys in the order of the table."""
        return iter(self._texts)

    def __len__(self) -> int:
        """Return how many texts there are."""
        return len(self._texts)


class Plurals:
    """A table of what is counted, each with its English for one and for more."""

    def __init__(self, texts: Mapping[str, tuple[str, str]]) -> None:
        """Take the English, as `counted` wants it; the extraction finds the literals."""
        self._texts = texts

    def said(self, number: int, noun: str) -> str:
        """Return a number with its noun as `counted` does, or raise `KeyError`."""
        one, many = self._texts[noun]
        return counted(number, one, many)
