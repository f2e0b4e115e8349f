"""The language of the interface: every text that a person sees passes through here."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "Duizhao"
"""The one context of all texts in the translation files."""


def tr(text: str, **values: object) -> str:
    """Return a text in the interface's language, its `{names}` filled in.

    `text` is the English and the key: a literal, or one that `noted` or a table names, so that
    the extraction finds it. Without `values` braces are left as they stand.
    """
    said = QCoreApplication.translate(CONTEXT, text)
    return said.format(**values) if values else said


def counted(number: int, one: str, many: str, **values: object) -> str:
    """Return `one` for a number of 1, else `many`, in the interface's language.

    Both hold `{number}`, written with thousands marks, and whatever else `values` names.
    """
    return tr(one if number == 1 else many, number=f"{number:,}", **values)


def noted(text: str) -> str:
    """Return the text as it is: marks a literal in a table that is translated where it is used."""
    return text
