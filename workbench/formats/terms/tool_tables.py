"""Tables of terms as other tools make them: one concept a row, a column for each language.

Read are the tables of Glossary Converter for Trados (fields stand behind the language they are said
of, those of the entry before all languages; synonyms have `|` between them or a column each),
memoQ's CSV (`Entry_…` columns, then `X_Def`, `X`, `Term_Info`, `Term_Example` for each term of a
language X), and any table whose first row names languages. What no field of ours is goes to a note.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.formats.terms.fields import (
    Field,
    concept_fields,
    form_fields,
    with_concept_fields,
    with_form_fields,
)
from workbench.formats.terms.languages import (
    ANY_CHINESE,
    language_of,
    memoq_name,
    trados_name,
)
from workbench.model.concept import Concept, Form, FormStatus
from workbench.model.term import EntryKind
from workbench.text.variant_detection import detect_variant

Row = Sequence[str]

# Between synonyms, and between several values of a field: Glossary Converter's usual settings.
_SYNONYMS, _VALUES = "|", "~"

_DEFINITION, _INFO = "_Def", "Term_Info"
_FORBIDDEN = "Forbidden"
_MEMOQ_ENTRY = ("Entry_ID", "Entry_Subject", "Entry_Note")


@dataclass(frozen=True, slots=True)
class _Column:
    """What a column holds: terms of a language, or (`language` is "") a field.

    `term` is the column of the terms that a field is said of, -1 for the entry.
    """

    name: str
    language: str = ""
    term: int = -1


def has_languages(head: Row) -> bool:
    """Return whether a first row names a language."""
    return any(map(language_of, head))


def concepts_of_tool_rows(rows: Sequence[Row]) -> tuple[Concept, ...]:
    """Return the concepts of a table whose first row names the columns, languages among them."""
    columns = _columns(rows[0])
    concepts = (_concept(columns, row) for row in rows[1:])
    return tuple(_with_regions([each for each in concepts if each.forms]))


def trados_rows(concepts: Iterable[Concept]) -> Iterator[Row]:
    """Yield a table for Glossary Converter, the first row first.

    Where `|` and `~` have a meaning they become `/`; so guards, which need a `~`, are left out.
    """
    known = list(concepts)
    languages = _languages(known)
    entry = _names(_carried(concept_fields(each)) for each in known)
    said = {language: _said_of(language, known) for language in languages}
    heads = (each for language in languages for each in (trados_name(language), *said[language]))
    yield (*entry, *heads)
    for concept in known:
        cells = [_values(_carried(concept_fields(concept)), name) for name in entry]
        for language in languages:
            forms = concept.in_language(language)
            fields = [_carried(form_fields(form)) for form in forms]
            cells.append(_SYNONYMS.join(_plain(form.text) for form in forms))
            columns = ([_plain(_values(each, name)) for each in fields] for name in said[language])
            cells += (_SYNONYMS.join(column) if any(column) else "" for column in columns)
        yield tuple(cells)


def memoq_rows(concepts: Iterable[Concept]) -> Iterator[Row]:
    """Yield a table for memoQ, the first row first.

    memoQ has no place for registers, periods, titles and guards, which are left out: a termbase is
    kept whole by TBX, MultiTerm XML or a table of ours.
    """
    known = list(concepts)
    most = {each: max(len(c.in_language(each)) for c in known) for each in _languages(known)}
    head = [*_MEMOQ_ENTRY]
    for language, count in most.items():
        name = memoq_name(language)
        head += [f"{name}{_DEFINITION}", *(name, _INFO, "Term_Example") * count]
    yield head
    for number, concept in enumerate(known):
        row = [str(number), concept.subject, concept.note]
        for language, count in most.items():
            forms = sorted(concept.in_language(language), key=_is_second_choice)
            cells = [cell for form in forms for cell in (form.text, _info(form), form.note)]
            row += ["", *cells, *[""] * (3 * (count - len(forms)))]
        yield row


def _columns(head: Row) -> tuple[_Column, ...]:
    columns, term = list[_Column](), -1
    for place, name in enumerate(map(str.strip, head)):
        language = "" if name.endswith(_DEFINITION) else language_of(name)
        term = place if language else term
        # memoQ's definition stands before the term whose language it is of.
        of_entry = name.endswith(_DEFINITION) or name.startswith("Entry_")
        columns.append(_Column(name, language, -1 if of_entry else term))
    return tuple(columns)


def _concept(columns: Sequence[_Column], row: Row) -> Concept:
    cells = [(column, cell.strip()) for column, cell in zip(columns, row, strict=False)]
    said = [(_entry_name(column), cell) for column, cell in cells if column.term < 0]
    concept = with_concept_fields(Concept(EntryKind.WORD), _split(said))
    forms = tuple(
        form
        for place, (column, cell) in enumerate(cells)
        if column.language
        for form in _forms(column.language, cell, [c for c in cells if c[0].term == place])
    )
    return replace(concept, forms=_ranked(forms))


def _entry_name(column: _Column) -> str:
    return "Note" if column.name.endswith(_DEFINITION) else column.name


def _forms(language: str, cell: str, said: Sequence[tuple[_Column, str]]) -> Iterator[Form]:
    """Yield the synonyms in a cell; a field has one value for each, or one for the first."""
    texts = [_flat(each) for each in cell.split(_SYNONYMS)]
    fields = [(column.name, value) for column, value in said if not column.language]
    for place, text in enumerate(texts):
        if text:
            own = ((name, _part(value, place, len(texts))) for name, value in fields)
            yield _form(Form(language, text), _split(own))


def _form(form: Form, fields: Iterable[Field]) -> Form:
    known = list(fields)
    info = [value for name, value in known if name == _INFO]
    others = [field for field in known if field[0] != _INFO]
    if any(_FORBIDDEN in value.split(";") for value in info):
        form = replace(form, status=FormStatus.FORBIDDEN)
    return with_form_fields(form, others)


def _part(value: str, place: int, count: int) -> str:
    parts = value.split(_SYNONYMS)
    if len(parts) == count:
        return parts[place].strip()
    return value if place == 0 else ""


def _split(fields: Iterable[Field]) -> Iterator[Field]:
    for name, value in fields:
        for each in value.split(_VALUES):
            yield name, _flat(each)


def _ranked(forms: Sequence[Form]) -> tuple[Form, ...]:
    """Return the forms, of which only the first of a language is preferred where none is said."""
    ranked, languages = list[Form](), set[str]()
    for form in forms:
        is_second = form.status is FormStatus.PREFERRED and form.language in languages
        ranked.append(replace(form, status=FormStatus.ADMITTED) if is_second else form)
        languages.add(form.language)
    return tuple(ranked)


def _with_regions(concepts: Sequence[Concept]) -> Iterator[Concept]:
    """Yield the concepts with a region for the Chinese that no column names one for."""
    forms = [f.text for each in concepts for f in each.forms if f.language == ANY_CHINESE]
    region = detect_variant("\n".join(forms)).value if forms else ANY_CHINESE
    for concept in concepts:
        told = (
            replace(form, language=region) if form.language == ANY_CHINESE else form
            for form in concept.forms
        )
        yield replace(concept, forms=tuple(told))


def _languages(concepts: Sequence[Concept]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form.language for each in concepts for form in each.forms))


def _said_of(language: str, concepts: Sequence[Concept]) -> tuple[str, ...]:
    forms = (form for concept in concepts for form in concept.in_language(language))
    return _names(_carried(form_fields(form)) for form in forms)


def _carried(fields: Iterable[Field]) -> list[Field]:
    return [field for field in fields if field[0] != "Unless"]


def _names(fields: Iterable[Sequence[Field]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for each in fields for name, _ in each))


def _values(fields: Sequence[Field], name: str) -> str:
    return _VALUES.join(value.replace(_VALUES, "/") for known, value in fields if known == name)


def _plain(text: str) -> str:
    return text.replace(_SYNONYMS, "/")


def _info(form: Form) -> str:
    """Return memoQ's settings of a term: any case, a part of a word counts from its beginning."""
    usual = "CasePermissive;HalfPrefix" if form.is_english else "CasePermissive;Custom"
    return f"{usual};{_FORBIDDEN}" if form.status is FormStatus.FORBIDDEN else usual


def _is_second_choice(form: Form) -> bool:
    return form.status is not FormStatus.PREFERRED


def _flat(text: str) -> str:
    return " ".join(text.split())
