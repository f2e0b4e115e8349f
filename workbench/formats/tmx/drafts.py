"""Values of the model while they are being filled, which become the frozen ones in one step.

A frozen dataclass of eleven fields takes 1.3 µs to make, because each of them goes through
`object.__setattr__`; a file of a million units has three million. A draft has the same slots, takes
plain assignments, and turns into the value by changing its class: 0.2 µs. Nothing outside the
reader ever sees a draft, and no draft is kept once it has become a value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields

from workbench.formats.instant import from_tmx
from workbench.model.translation_unit import (
    CodeKind,
    InlineCode,
    Props,
    SubFlow,
    TranslationUnit,
    UnitVariant,
)

# In digits: a larger usage count does not fit SQLite's integers and is no count.
_LONGEST_COUNT = 18

HISTORY = ("creationdate", "creationid", "changedate", "changeid", "lastusagedate", "usagecount")
"""The attributes of a `tu` or `tuv` that `set_told` takes, in its order."""

_HISTORY = frozenset(HISTORY)


class UnitDraft:
    """A `TranslationUnit` that is not whole yet, with the lists that its variants go into."""

    __slots__ = tuple(field.name for field in fields(TranslationUnit))

    variants: tuple[UnitVariant, ...]
    source_language: str
    tuid: str
    notes: tuple[str, ...]
    props: Props
    created_at: int
    created_by: str
    changed_at: int
    changed_by: str
    used_at: int
    usage_count: int
    line: int

    def frozen(self) -> TranslationUnit:
        """Return this as the value; every field must have been set."""
        self.__class__ = TranslationUnit  # type: ignore[assignment]  # the slots are the same
        return self  # type: ignore[return-value]  # as it is now


class VariantDraft:
    """A `UnitVariant` that is not whole yet."""

    __slots__ = tuple(field.name for field in fields(UnitVariant))

    language: str
    text: str
    codes: tuple[InlineCode, ...]
    notes: tuple[str, ...]
    props: Props
    created_at: int
    created_by: str
    changed_at: int
    changed_by: str
    used_at: int
    usage_count: int

    def frozen(self) -> UnitVariant:
        """Return this as the value; every field must have been set."""
        self.__class__ = UnitVariant  # type: ignore[assignment]  # the slots are the same
        return self  # type: ignore[return-value]  # as it is now


class CodeDraft:
    """An `InlineCode` that is not whole yet."""

    __slots__ = tuple(field.name for field in fields(InlineCode))

    kind: CodeKind
    start: int
    end: int
    content: str
    attributes: Props
    subs: tuple[SubFlow, ...]

    def frozen(self) -> InlineCode:
        """Return this as the value; every field must have been set."""
        self.__class__ = InlineCode  # type: ignore[assignment]  # the slots are the same
        return self  # type: ignore[return-value]  # as it is now


def set_history(draft: UnitDraft | VariantDraft, given: Mapping[str, str]) -> None:
    """Take from attributes when and by whom something was made and changed, and how it was used."""
    if _HISTORY.isdisjoint(given):
        set_nothing(draft)
    else:
        set_told(draft, [given.get(name, "") for name in HISTORY])


def set_nothing(draft: UnitDraft | VariantDraft) -> None:
    """Say that nothing is known of its history."""
    draft.created_at = draft.changed_at = draft.used_at = 0
    draft.created_by = draft.changed_by = ""
    draft.usage_count = -1


def set_told(draft: UnitDraft | VariantDraft, told: Sequence[str]) -> None:
    """Take the values of `HISTORY`, "" where one is missing."""
    created, created_by, changed, changed_by, used, count = told
    at = from_tmx(created) if created else 0
    draft.created_at = at
    if changed:  # The two are the same in whatever was never touched again.
        draft.changed_at = at if changed == created else from_tmx(changed)
    else:
        draft.changed_at = 0
    if used:
        draft.used_at = draft.changed_at if used == changed else from_tmx(used)
    else:
        draft.used_at = 0
    draft.created_by = created_by
    draft.changed_by = changed_by
    draft.usage_count = _count(count) if count else -1


def old_language(attributes: Mapping[str, str]) -> str:
    """Return the language of a `tuv` that has no `xml:lang`; before TMX 1.4 it was `lang`."""
    names = {"xml:lang", "lang"}
    in_any_case = (value for name, value in attributes.items() if name.lower() in names)
    return attributes.get("lang") or next(in_any_case, "")


def _count(text: str) -> int:
    is_count = text.isascii() and text.isdigit() and len(text) < _LONGEST_COUNT
    return int(text) if is_count else -1
