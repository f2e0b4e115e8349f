"""What a concept must be to be stored."""

from workbench.model.concept import Concept, Form, Period
from workbench.model.errors import InputError
from workbench.terms.matching import KEY_SIGN
from workbench.text.patterns import compiled

_DAY = compiled(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


def require_sound(concept: Concept) -> None:
    """Refuse a concept that nothing could be done with.

    Raises `InputError`: `concept.no_form`, `concept.blank` (a form without text),
    `concept.language` (neither Chinese nor English), `concept.guard` (as
    `workbench.text.conversion.glossary` has it), `concept.period` (no days, or one that ends
    before it begins).
    """
    if not concept.forms:
        raise InputError("concept.no_form")
    for form in concept.forms:
        _require_sound_form(form)
    for guard in concept.unless:
        _require_guard(guard)
    for title in concept.titles:
        _require_period(title.period)


def _require_sound_form(form: Form) -> None:
    if not form.text.strip():
        raise InputError("concept.blank", language=form.language)
    if not (form.is_chinese or form.is_english):
        raise InputError("concept.language", language=form.language, form=form.text)
    for guard in form.unless:
        _require_guard(guard)
    _require_period(form.period)


def _require_guard(guard: str) -> None:
    if guard.count(KEY_SIGN) != 1 or guard == KEY_SIGN:
        raise InputError("concept.guard", guard=guard)


def _require_period(period: Period) -> None:
    ends = [end for end in (period.since, period.until) if end]
    shared = min(map(len, ends), default=0)
    backwards = len(ends) > 1 and period.until[:shared] < period.since[:shared]
    if backwards or not all(_DAY.fullmatch(end) for end in ends):
        raise InputError("concept.period", since=period.since, until=period.until)
