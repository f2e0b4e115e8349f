"""What is said of a term or a concept, as named fields, which tools' tables and XML carry."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from workbench.model.concept import Concept, Form, FormStatus, Period, Register, Title
from workbench.model.term import EntryKind

# A name and a value, as `("Status", "Forbidden")`.
Field = tuple[str, str]

_ESCAPE, _APART = "\\", "|"
_YES = "yes"

_STATUSES: Mapping[str, FormStatus] = {
    **dict.fromkeys(("preferred", "approved", "standard", "recommended"), FormStatus.PREFERRED),
    **dict.fromkeys(("preferredterm", "preferredterm-admn-sts"), FormStatus.PREFERRED),
    **dict.fromkeys(("admitted", "allowed", "acceptable", "permitted"), FormStatus.ADMITTED),
    **dict.fromkeys(("admittedterm", "admittedterm-admn-sts"), FormStatus.ADMITTED),
    **dict.fromkeys(("forbidden", "deprecated", "do not use", "rejected"), FormStatus.FORBIDDEN),
    **dict.fromkeys(("obsolete", "not recommended", "superseded"), FormStatus.FORBIDDEN),
    **dict.fromkeys(("deprecatedterm", "deprecatedterm-admn-sts"), FormStatus.FORBIDDEN),
    **dict.fromkeys(("supersededterm", "supersededterm-admn-sts"), FormStatus.FORBIDDEN),
}
_NAMES: Mapping[str, str] = {
    **dict.fromkeys(("usage status", "term status", "usage", "administrativestatus"), "status"),
    **dict.fromkeys(("normativeauthorization", "状态", "狀態"), "status"),
    **dict.fromkeys(("comment", "comments", "remark", "remarks", "notes", "备注"), "note"),
    **dict.fromkeys(("備註", "example", "term example"), "note"),
    **dict.fromkeys(("domain", "subject area", "subject field", "领域", "領域"), "subject"),
    **dict.fromkeys(("authority", "reference", "来源", "來源"), "source"),
    **dict.fromkeys(("category", "type", "entry type"), "kind"),
}

# What a tool says of its own records.
_NOT_KEPT = frozenset(
    {"id", "created", "creator", "lastmodified", "modifier", "clientid", "projectid", "client"}
    | {"project", "created by", "created at", "modified by", "modified at", "image"}
)


def form_fields(form: Form) -> Iterator[Field]:
    """Yield what is said of a form besides its language and text."""
    yield "Status", form.status.value.capitalize()
    if form.register is not Register.GENERAL:
        yield "Register", form.register.value
    if form.later:
        yield "Later mentions", _YES
    yield from _told(
        ("Valid from", form.period.since),
        ("Valid until", form.period.until),
        ("Source", form.source),
        ("Note", form.note),
        ("Unless", " ".join(form.unless)),
    )


def concept_fields(concept: Concept) -> Iterator[Field]:
    """Yield what is said of a concept besides its forms."""
    yield "Kind", concept.kind.value
    yield from _told(
        ("Subject", concept.subject),
        ("Note", concept.note),
        ("Source", concept.source),
        ("Unless", " ".join(concept.unless)),
        ("Romanisation", concept.romanisation),
    )
    for title in concept.titles:
        period = title.period
        said = [title.english, title.chinese, period.since, period.until]
        while not said[-1]:
            said.pop()
        yield "Title", joined(said)


def with_form_fields(form: Form, fields: Iterable[Field]) -> Form:
    """Return a form with fields that it understands; all others are added to its note."""
    for name, value in _known(fields):
        if name in _FORM:
            form = _FORM[name](form, value)
        else:
            form = replace(form, note=_added(form.note, name, value))
    return form


def with_concept_fields(concept: Concept, fields: Iterable[Field]) -> Concept:
    """Return a concept with fields that it understands; all others are added to its note."""
    for name, value in _known(fields):
        if name in _CONCEPT:
            concept = _CONCEPT[name](concept, value)
        else:
            concept = replace(concept, note=_added(concept.note, name, value))
    return concept


def joined(parts: Iterable[str]) -> str:
    """Return parts in one text, with `|` between them; `parted` takes them apart again."""
    escaped = (
        part.replace(_ESCAPE, _ESCAPE * 2).replace(_APART, _ESCAPE + _APART) for part in parts
    )
    return f" {_APART} ".join(escaped)


def parted(text: str) -> tuple[str, ...]:
    """Return the parts of a text with `|` between them; after a backslash a `|` is a plain one."""
    parts, part, is_escaped = list[str](), "", False
    for character in text:
        if is_escaped or character not in {_ESCAPE, _APART}:
            part, is_escaped = part + character, False
        elif character == _ESCAPE:
            is_escaped = True
        else:
            parts.append(part.strip())
            part = ""
    return (*parts, part.strip())


def status_of(value: str) -> FormStatus | None:
    """Return the status that a tool's word for it means, `None` for an unknown word."""
    return _STATUSES.get(value.strip().lower())


def _told(*fields: Field) -> Iterator[Field]:
    return ((name, value) for name, value in fields if value)


def _known(fields: Iterable[Field]) -> Iterator[Field]:
    """Yield the fields that say something, under the name by which they are known here."""
    for written, value in fields:
        name = " ".join(written.lower().replace("_", " ").removeprefix("entry").split())
        if value and name not in _NOT_KEPT:
            yield _NAMES.get(name, name), value


def _added(note: str, name: str, value: str) -> str:
    said = value if name == "note" else f"{name}: {value}"
    return f"{note} {said}".strip()


def _set_status(form: Form, value: str) -> Form:
    status = status_of(value)
    if status is None:
        return replace(form, note=_added(form.note, "status", value))
    return replace(form, status=status)


def _set_register(form: Form, value: str) -> Form:
    if value not in set(Register):
        return replace(form, note=_added(form.note, "register", value))
    return replace(form, register=Register(value))


def _set_kind(concept: Concept, value: str) -> Concept:
    known = value.lower() in set(EntryKind)
    if not known:
        return replace(concept, note=_added(concept.note, "kind", value))
    return replace(concept, kind=EntryKind(value.lower()))


def _add_title(concept: Concept, value: str) -> Concept:
    english, chinese, since, until, *_ = (*parted(value), "", "", "", "")
    return replace(concept, titles=(*concept.titles, Title(english, chinese, Period(since, until))))


_FORM: Mapping[str, Callable[[Form, str], Form]] = {
    "status": _set_status,
    "register": _set_register,
    "later mentions": lambda form, value: replace(form, later=value.lower() == _YES),
    "valid from": lambda form, value: replace(form, period=replace(form.period, since=value)),
    "valid until": lambda form, value: replace(form, period=replace(form.period, until=value)),
    "source": lambda form, value: replace(form, source=value),
    "unless": lambda form, value: replace(form, unless=tuple(value.split())),
}
_CONCEPT: Mapping[str, Callable[[Concept, str], Concept]] = {
    "kind": _set_kind,
    "subject": lambda concept, value: replace(
        concept, subject=f"{concept.subject}; {value}".removeprefix("; ")
    ),
    "source": lambda concept, value: replace(concept, source=value),
    "unless": lambda concept, value: replace(concept, unless=tuple(value.split())),
    "romanisation": lambda concept, value: replace(concept, romanisation=value),
    "title": _add_title,
}
