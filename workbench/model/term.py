"""Records of names and terms."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.ids import TermId
from workbench.model.language import Variant


class EntryKind(StrEnum):
    """What an entry names."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    WORD = "word"
    PUNCTUATION = "punctuation"


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """One name or word as each region writes it; "" where the form is not known.

    It is left alone wherever one of the guards in `unless` fits: what stands before and after the
    key, with `~` for the key, in any variant. `english` is written at the first mention,
    `later` at all others ("" where they are the same); `title` comes before a person's name;
    `avoid` are English forms not to be used; `authority` says where the record was taken from.
    """

    kind: EntryKind
    china: str = ""
    taiwan: str = ""
    hong_kong: str = ""
    english: str = ""
    note: str = ""
    unless: tuple[str, ...] = ()
    later: str = ""
    title: str = ""
    avoid: tuple[str, ...] = ()
    authority: str = ""

    def form(self, variant: Variant) -> str:
        """Return the form a region writes, "" where it is not known or there is no region."""
        if variant in {Variant.CHINA, Variant.SINGAPORE}:
            return self.china
        return {Variant.TAIWAN: self.taiwan, Variant.HONG_KONG: self.hong_kong}.get(variant, "")

    def keys(self, source: Variant) -> tuple[str, ...]:
        """Return what to look for in a text: the variant's form, or all where it has none."""
        own = self.china if source is Variant.SIMPLIFIED else self.form(source)
        forms = (own,) if own else (self.china, self.taiwan, self.hong_kong)
        return tuple(dict.fromkeys(form for form in forms if form))


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of a project's glossary; `created_at` is milliseconds since the epoch, UTC."""

    id: TermId
    entry: GlossaryEntry
    created_at: int = 0
    created_by: str = ""
