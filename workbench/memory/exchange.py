"""Units of TMX become units of a memory, and units of a memory become units of TMX."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from itertools import chain, groupby

from workbench.memory.drafts import UnitDraft
from workbench.memory.languages import is_language
from workbench.memory.unit import NOWHERE, Document, MemoryUnit
from workbench.model.moments import milliseconds_of, moment_at
from workbench.model.segment import Role, Status
from workbench.model.translation_unit import Props, TranslationUnit, UnitVariant, first_prop

_STATUSES: Mapping[str, Status] = {
    **{status.value: status for status in Status},
    # Trados' `x-ConfirmationLevel`.
    "ApprovedSignOff": Status.FINAL,
    "ApprovedTranslation": Status.REVIEWED,
    "Translated": Status.TRANSLATED,
    "Draft": Status.DRAFT,
    "RejectedTranslation": Status.REJECTED,
    "RejectedSignOff": Status.REJECTED,
}
_PAIR = 2

# In characters: properties that are longer are not remembered.
_SHORT = 1_000
_SEG, _SEG_END = "<seg>", "</seg>"
_ROLES: Mapping[str, Role] = {role.value: role for role in Role}


@dataclass(frozen=True, slots=True)
class Languages:
    """Which variants of a unit are taken for its source and its target, in any region."""

    source: str = "zh"
    target: str = "en"


def memory_units(
    unit: TranslationUnit, languages: Languages, bundle: int = 0
) -> tuple[MemoryUnit, ...]:
    """Return a unit for each pair of a source and a target variant, blank ones left aside.

    So a unit in zh-CN, zh-TW and en-US is two, which keep apart; `bundle` then marks both. Variants
    of neither language go with the first. What properties say of role, status, article and
    neighbours is taken over, and all properties stay.
    """
    if _is_plain_pair(unit.variants, languages):  # as nearly all are
        return (_memory_unit(unit, unit.variants[0], unit.variants[1], (), 0),)
    sources, targets, others = _sorted(unit.variants, languages)
    pairs = [(source, target) for source in sources for target in targets]
    return tuple(
        _memory_unit(unit, *pair, others if number == 0 else (), bundle if len(pairs) > 1 else 0)
        for number, pair in enumerate(pairs)
    )


def translation_units(units: Iterable[MemoryUnit]) -> Iterator[TranslationUnit]:
    """Yield units of TMX; those that came from one become one again if they follow each other."""
    for bundle, group in groupby(units, key=lambda unit: unit.bundle):
        if bundle:
            yield _joined(list(group))
        else:
            yield from (_joined([unit]) for unit in group)


def _is_plain_pair(variants: Sequence[UnitVariant], languages: Languages) -> bool:
    """Return whether variants are a source and a target, in this order, and no more."""
    if len(variants) != _PAIR:
        return False
    source, target = variants
    return (
        is_language(source.language, languages.source)
        and is_language(target.language, languages.target)
        and not is_language(target.language, languages.source)
        and not is_blank(source.text)
        and not is_blank(target.text)
    )


def is_blank(text: str) -> bool:
    """Return whether a text is nothing but white space."""
    return not text or text.isspace()


def _sorted(
    variants: Iterable[UnitVariant], languages: Languages
) -> tuple[list[UnitVariant], list[UnitVariant], tuple[UnitVariant, ...]]:
    sources: list[UnitVariant] = []
    targets: list[UnitVariant] = []
    others: list[UnitVariant] = []
    for variant in variants:
        if is_blank(variant.text):
            others.append(variant)
        elif is_language(variant.language, languages.source):
            sources.append(variant)
        elif is_language(variant.language, languages.target):
            targets.append(variant)
        else:
            others.append(variant)
    return sources, targets, tuple(others)


def _memory_unit(
    unit: TranslationUnit,
    source: UnitVariant,
    target: UnitVariant,
    others: tuple[UnitVariant, ...],
    bundle: int,
) -> MemoryUnit:
    draft = UnitDraft()
    draft.source, draft.target = source, target
    draft.role = draft.status = draft.previous = draft.following = draft.origin = None
    draft.document = NOWHERE
    draft.tuid, draft.notes, draft.props = unit.tuid, unit.notes, unit.props
    draft.created_at, draft.created_by = unit.created_at, unit.created_by
    draft.changed_at, draft.changed_by = unit.changed_at, unit.changed_by
    draft.used_at, draft.usage_count = unit.used_at, unit.usage_count
    draft.others, draft.bundle, draft.id = others, bundle, 0
    if source.props or unit.props or target.props:
        _take_properties(draft, (*source.props, *unit.props, *target.props))
    return draft.frozen()


def _take_properties(draft: UnitDraft, props: Props) -> None:
    """Take over what properties say, under our own and other tools' names."""
    is_short = sum(map(len, chain.from_iterable(props))) < _SHORT
    told = _remembered(props) if is_short else _told_by(props)
    draft.role, draft.status, draft.previous, draft.following, draft.document = told


_Told = tuple[Role | None, Status | None, str | None, str | None, Document]


def _told_by(props: Props) -> _Told:
    # Trados Studio writes a field's type behind its name.
    known = {_name(written): value for written, value in reversed(props)}
    status = known.get("x-status") or known.get("x-confirmationlevel", "")
    return (
        _ROLES.get(known.get("x-role", "")),
        _STATUSES.get(status),
        _neighbour(known.get("x-context-pre")),
        _neighbour(known.get("x-context-post")),
        _document(known),
    )


_remembered = lru_cache(maxsize=1_024)(_told_by)  # All the units of an article say much the same.


@lru_cache(maxsize=1_024)
def _name(written: str) -> str:
    return written.lower().partition(":")[0]


def _neighbour(written: str | None) -> str | None:
    """Return a neighbour's text; memoQ, and we for it, write it as an element."""
    if written is None or not (written.startswith(_SEG) and written.endswith(_SEG_END)):
        return written
    return written[len(_SEG) : -len(_SEG_END)]


def _document(known: Mapping[str, str]) -> Document:
    title = known.get("x-title") or known.get("x-document", "")
    published = known.get("x-published", "")
    document = Document(
        title, known.get("x-url", ""), known.get("x-outlet", ""), _moment(published)
    )
    return NOWHERE if document == NOWHERE else document


@lru_cache(maxsize=1_024)  # All the units of an article say the same.
def _moment(text: str) -> int:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return 0
    return milliseconds_of(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _joined(units: list[MemoryUnit]) -> TranslationUnit:
    first = units[0]
    sources = dict.fromkeys(unit.source for unit in units)
    targets = dict.fromkeys(unit.target for unit in units)
    others = dict.fromkeys(variant for unit in units for variant in unit.others)
    return TranslationUnit(
        (*sources, *targets, *others),
        source_language=first.source.language,
        tuid=first.tuid,
        notes=first.notes,
        props=_told(first),
        created_at=first.created_at,
        created_by=first.created_by,
        changed_at=first.changed_at,
        changed_by=first.changed_by,
        used_at=first.used_at,
        usage_count=first.usage_count,
    )


def _told(unit: MemoryUnit) -> Props:
    """Return the properties of a unit, with what only its own fields say besides."""
    document = unit.document
    published = document.published_at
    told = {
        "x-role": unit.role or "",
        "x-status": unit.status or "",
        "x-title": document.title,
        "x-url": document.url,
        "x-outlet": document.outlet,
        "x-published": _written(published) if published else "",
        "x-context-pre": unit.previous or "",
        "x-context-post": unit.following or "",
    }
    own = TranslationUnit((), props=unit.props)
    read = _memory_unit(own, unit.source, unit.target, (), 0)
    if _facts(read) == _facts(unit):
        return unit.props
    kept = tuple(each for each in unit.props if each[0].lower() not in told)
    new = ((name, value) for name, value in told.items() if value)
    return (*kept, *(each for each in new if first_prop(unit.source.props, each[0]) != each[1]))


def _facts(unit: MemoryUnit) -> tuple[object, ...]:
    return (unit.role, unit.status, unit.previous, unit.following, unit.document)


def _written(moment: int) -> str:
    return moment_at(moment).isoformat().replace("+00:00", "Z")
