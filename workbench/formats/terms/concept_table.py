"""Concepts as a table of ours, tab-separated or CSV: one form a row, nothing lost.

The number in `concept` says which forms belong together; what is said of the concept stands in the
first of its rows.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from workbench.formats.terms.fields import (
    Field,
    concept_fields,
    form_fields,
    joined,
    parted,
    with_concept_fields,
    with_form_fields,
)
from workbench.formats.terms.languages import language_of
from workbench.model.concept import Concept, Form
from workbench.model.errors import InputError
from workbench.model.term import EntryKind

Row = Sequence[str]

_FORM_COLUMNS: Mapping[str, str] = {
    "status": "Status",
    "register": "Register",
    "later": "Later mentions",
    "since": "Valid from",
    "until": "Valid until",
    "form source": "Source",
    "form note": "Note",
    "form unless": "Unless",
}
_CONCEPT_COLUMNS: Mapping[str, str] = {
    "kind": "Kind",
    "subject": "Subject",
    "note": "Note",
    "source": "Source",
    "unless": "Unless",
    "romanisation": "Romanisation",
}

# The first row.
COLUMNS = ("concept", "language", "form", *_FORM_COLUMNS, *_CONCEPT_COLUMNS, "titles")

_NEEDED = frozenset({"language", "form"})


def is_concept_table(head: Row) -> bool:
    """Return whether a first row is that of this table, its columns in any order."""
    return set(map(str.lower, head)) >= _NEEDED


def concepts_of_rows(rows: Sequence[Row]) -> tuple[Concept, ...]:
    """Return the concepts of a table whose first row names the columns.

    Rows without a number in `concept` are concepts of their own. Raises
    `InputError("terms.language", row=…, language=…)`.
    """
    names = [name.strip().lower() for name in rows[0]]
    told = [dict(zip(names, map(_flat, row), strict=False)) for row in rows[1:]]
    numbered = [(row.get("concept") or f"row {at}", at, row) for at, row in enumerate(told, 2)]
    groups = groupby(numbered, key=lambda each: each[0])
    concepts = (_concept([(at, row) for _, at, row in group]) for _, group in groups)
    return tuple(concept for concept in concepts if concept.forms)


def rows_of_concepts(concepts: Iterable[Concept]) -> Iterator[Row]:
    """Yield the rows of a table, the first row first."""
    yield COLUMNS
    for number, concept in enumerate(concepts, 1):
        said = _concept_cells(concept)
        for form in concept.forms:
            fields = dict(form_fields(form))
            own = (fields.get(name, "") for name in _FORM_COLUMNS.values())
            yield (str(number), form.language, form.text, *own, *said)
            said = ("",) * len(said)


def _concept_cells(concept: Concept) -> Row:
    fields = list(concept_fields(concept))
    titles = [value for name, value in fields if name == "Title"]
    named = dict(fields)
    return (*(named.get(name, "") for name in _CONCEPT_COLUMNS.values()), joined(titles))


def _concept(rows: Sequence[tuple[int, Mapping[str, str]]]) -> Concept:
    first = rows[0][1]
    fields: list[Field] = [(name, first.get(c, "")) for c, name in _CONCEPT_COLUMNS.items()]
    fields += [("Title", title) for title in parted(first.get("titles", "")) if title]
    concept = with_concept_fields(Concept(EntryKind.WORD), fields)
    return replace(concept, forms=tuple(_form(at, row) for at, row in rows if row.get("form")))


def _form(at: int, row: Mapping[str, str]) -> Form:
    written = row.get("language", "")
    language = language_of(written)
    if not language:
        raise InputError("terms.language", row=at, language=written)
    fields = [(name, row.get(column, "")) for column, name in _FORM_COLUMNS.items()]
    return with_form_fields(Form(language, row.get("form", "")), fields)


def _flat(cell: str) -> str:
    return " ".join(cell.split())
