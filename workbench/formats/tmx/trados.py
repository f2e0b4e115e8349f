"""The dialect of Trados Studio, which drops every property that is not written its way.

Names and values are those of Studio's own exports: a field has its type behind a colon
(`x-Client:SinglePicklist`), the fields of the system have none.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from workbench.model.language_tags import are_akin, is_english, parts
from workbench.model.segment import Status
from workbench.model.translation_unit import Header, Props, TranslationUnit, UnitVariant

# What Studio calls how far a segment has come (`ConfirmationLevel`).
LEVELS: Mapping[Status, str] = {
    Status.INITIAL: "Unspecified",
    Status.DRAFT: "Draft",
    Status.REJECTED: "RejectedTranslation",
    Status.TRANSLATED: "Translated",
    Status.REVIEWED: "ApprovedTranslation",
    Status.FINAL: "ApprovedSignOff",
}

_SYSTEM = frozenset(
    {"x-LastUsedBy", "x-Context", "x-ContextContent", "x-Origin", "x-ConfirmationLevel"}
    | {"x-OriginalFormat", "x-Recognizers", "x-TMName", "x-TokenizerFlags", "x-WordCountFlags"}
)
_TOOL = {
    "creationtool": "SDL Language Platform",
    "creationtoolversion": "8.1",
    "o-tmf": "SDL TM8 Format",
    "datatype": "xml",
}


def trados_header(header: Header) -> Header:
    """Return the header as Studio's own, whose units' properties it takes."""
    given = {**dict(header.attributes), **_TOOL}
    return Header(tuple(given.items()), _typed(header.props, header.notes), ())


def trados_unit(unit: TranslationUnit) -> TranslationUnit:
    """Return a unit with two variants, its properties as typed fields and its notes among them."""
    kept = [each for each in unit.props if each[0] not in {"x-status", "x-origin"}]
    return replace(
        unit,
        variants=tuple(_pair(unit)),
        props=(*_system(unit), *_typed(tuple(kept), unit.notes)),
        notes=(),
    )


def field_name(name: str) -> str:
    """Return what a property is called without Studio's type and the `x-` before it, folded."""
    return name.partition(":")[0].removeprefix("x-").casefold()


def _system(unit: TranslationUnit) -> Iterator[tuple[str, str]]:
    if unit.changed_by and not unit.prop("x-LastUsedBy"):
        yield "x-LastUsedBy", unit.changed_by
    origin, status = unit.prop("x-origin"), unit.prop("x-status")
    if origin and not unit.prop("x-Origin"):
        yield "x-Origin", "MachineTranslation" if origin.startswith("mt:") else "TM"
    if status in set(Status) and not unit.prop("x-ConfirmationLevel"):
        yield "x-ConfirmationLevel", LEVELS[Status(status)]


def _typed(props: Props, notes: tuple[str, ...]) -> Props:
    every = [*props, *(("x-note", note) for note in notes)]
    times = Counter(name for name, _ in every)
    return tuple((_field(name, times[name]), value) for name, value in every)


def _field(name: str, times: int) -> str:
    if name in _SYSTEM or ":" in name:
        return name
    kind = "SingleString" if times == 1 else "MultipleString"
    return f"x-{name.removeprefix('x-')}:{kind}"


def _pair(unit: TranslationUnit) -> Iterator[UnitVariant]:
    """Yield the source and its English, or the first variant of another language."""
    wanted = parts(unit.source_language)
    own = [each for each in unit.variants if are_akin(parts(each.language), wanted)]
    source = next(iter([*own, *unit.variants]), None)
    if source is None:
        return
    yield source
    base = parts(source.language)[:1]
    others = [each for each in unit.variants if parts(each.language)[:1] != base]
    english = [each for each in others if is_english(each.language)]
    yield from [*english, *others][:1]
