"""Concepts of a termbase: one meaning with its forms in every language and region."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from workbench.model.language_tags import is_chinese, is_english
from workbench.model.term import EntryKind

# Of a concept in one termbase; never used again after the concept is removed.
ConceptId = NewType("ConceptId", int)

# The language of English that no region owns.
ENGLISH_ANYWHERE = "en"


class FormStatus(StrEnum):
    """Whether a form is to be used (ISO 12620, administrative status)."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    FORBIDDEN = "forbidden"


class Register(StrEnum):
    """Whose form it is: the body's own (official), the newsroom's (house), or everybody's."""

    GENERAL = "general"
    OFFICIAL = "official"
    HOUSE = "house"


@dataclass(frozen=True, slots=True)
class Period:
    """From when until when something holds, both days included; "" where it has no end there.

    A day is written as in ISO 8601, cut short where no more is known: `2013`, `2013-03`,
    `2013-03-14`. An end of `2023` is the last day of 2023.
    """

    since: str = ""
    until: str = ""

    def __bool__(self) -> bool:
        """Return whether the period has any end."""
        return bool(self.since or self.until)

    def holds_on(self, day: date) -> bool:
        """Return whether a day lies in the period."""
        # Cut to the precision of each end, days compare as they are written.
        written = day.isoformat()
        begun = written[: len(self.since)] >= self.since
        return begun and (not self.until or written[: len(self.until)] <= self.until)


ALWAYS = Period()


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a concept.

    `language` is a BCP 47 tag: `zh-CN`, `zh-SG`, `zh-TW`, `zh-HK`, `en`, `en-US`, `en-GB`. A form
    with `later` is written at all mentions but the first. The guards in `unless` say where the form
    is none, as those of a `GlossaryEntry`; they add to the concept's.
    """

    language: str
    text: str
    status: FormStatus = FormStatus.PREFERRED
    register: Register = Register.GENERAL
    later: bool = False
    period: Period = ALWAYS
    source: str = ""
    note: str = ""
    unless: tuple[str, ...] = ()

    @property
    def is_chinese(self) -> bool:
        """Return whether the form is Chinese, of any region."""
        return is_chinese(self.language)

    @property
    def is_english(self) -> bool:
        """Return whether the form is English, of any region."""
        return is_english(self.language)


@dataclass(frozen=True, slots=True)
class Title:
    """What is written before a person's name at the first mention, while it holds."""

    english: str
    chinese: str = ""
    period: Period = ALWAYS


@dataclass(frozen=True, slots=True)
class Concept:
    """One name or word with its forms, in the order of preference within each language.

    `unless` holds the guards of all its Chinese forms. A person also has titles, and the
    romanisation that this person uses, which outranks any rule (`Tsai Ing-wen`).
    """

    kind: EntryKind
    forms: tuple[Form, ...] = ()
    subject: str = ""
    note: str = ""
    source: str = ""
    unless: tuple[str, ...] = ()
    titles: tuple[Title, ...] = ()
    romanisation: str = ""

    def in_language(self, *languages: str) -> tuple[Form, ...]:
        """Return the forms in these very languages, those of the first language first."""
        return tuple(form for each in languages for form in self.forms if form.language == each)


@dataclass(frozen=True, slots=True)
class StoredConcept:
    """A concept of a termbase; moments are milliseconds since the epoch, UTC.

    `uid` tells the concept from all others in whatever termbase it is copied to.
    """

    id: ConceptId
    uid: str
    concept: Concept
    created_at: int = 0
    created_by: str = ""
    changed_at: int = 0
    changed_by: str = ""
