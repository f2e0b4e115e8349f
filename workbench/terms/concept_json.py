"""A concept as JSON, as a termbase stores it; what has its usual value is left out."""

import json
from collections.abc import Mapping, Sequence

from workbench.model.concept import (
    Concept,
    Form,
    FormStatus,
    Period,
    Register,
    Title,
)
from workbench.model.term import EntryKind

# What JSON can say.
Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]


class DamagedConceptError(ValueError):
    """A stored text is no concept."""


def concept_to_json(concept: Concept) -> str:
    """Return a concept as JSON, the same for equal concepts."""
    body: dict[str, Json] = {
        "kind": concept.kind.value,
        "forms": [_form_body(form) for form in concept.forms],
        "subject": concept.subject,
        "note": concept.note,
        "source": concept.source,
        "unless": list(concept.unless),
        "titles": [_title_body(title) for title in concept.titles],
        "romanisation": concept.romanisation,
    }
    return json.dumps(_told(body), ensure_ascii=False, separators=(",", ":"))


def concept_from_json(text: str) -> Concept:
    """Return the concept of a text that `concept_to_json` made.

    Raises `DamagedConceptError` for a text that is none; what is not known is passed over.
    """
    try:
        body = json.loads(text)
        if isinstance(body, dict):
            return _concept(body)
    except ValueError as error:
        raise DamagedConceptError(text) from error
    raise DamagedConceptError(text)


def _concept(body: "Body") -> Concept:
    return Concept(
        kind=EntryKind(_text(body, "kind")),
        forms=tuple(_form(each) for each in _bodies(body, "forms")),
        subject=_text(body, "subject"),
        note=_text(body, "note"),
        source=_text(body, "source"),
        unless=_texts(body, "unless"),
        titles=tuple(_title(each) for each in _bodies(body, "titles")),
        romanisation=_text(body, "romanisation"),
    )


Body = Mapping[str, Json]


def _form_body(form: Form) -> Body:
    return _told(
        {
            "language": form.language,
            "text": form.text,
            "status": "" if form.status is FormStatus.PREFERRED else form.status.value,
            "register": "" if form.register is Register.GENERAL else form.register.value,
            "later": form.later,
            **_period_body(form.period),
            "source": form.source,
            "note": form.note,
            "unless": list(form.unless),
        }
    )


def _title_body(title: Title) -> Body:
    names: Body = {"english": title.english, "chinese": title.chinese}
    return _told({**names, **_period_body(title.period)})


def _period_body(period: Period) -> Body:
    return {"since": period.since, "until": period.until}


def _told(body: Body) -> Body:
    return {name: value for name, value in body.items() if value}


def _form(body: Body) -> Form:
    return Form(
        language=_text(body, "language"),
        text=_text(body, "text"),
        status=FormStatus(_text(body, "status") or FormStatus.PREFERRED),
        register=Register(_text(body, "register") or Register.GENERAL),
        later=bool(body.get("later")),
        period=_period(body),
        source=_text(body, "source"),
        note=_text(body, "note"),
        unless=_texts(body, "unless"),
    )


def _title(body: Body) -> Title:
    return Title(_text(body, "english"), _text(body, "chinese"), _period(body))


def _period(body: Body) -> Period:
    return Period(_text(body, "since"), _text(body, "until"))


def _text(body: Body, name: str) -> str:
    value = body.get(name, "")
    return value if isinstance(value, str) else ""


def _texts(body: Body, name: str) -> tuple[str, ...]:
    return tuple(each for each in _values(body, name) if isinstance(each, str))


def _bodies(body: Body, name: str) -> tuple[Body, ...]:
    return tuple(each for each in _values(body, name) if isinstance(each, Mapping))


def _values(body: Body, name: str) -> Sequence[Json]:
    value = body.get(name, ())
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()
