"""Findings: what a check has to say about a place, and what the user said to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from workbench.model.ids import DecisionId, OpinionId, SegmentId


class Family(StrEnum):
    """What a finding is about; the order of the members is that of the desk queue."""

    HEADLINE = "headline"
    CAPTION = "caption"
    BYLINE = "byline"
    CREDIT = "credit"
    NAME = "name"
    NUMBER = "number"
    DATE = "date"
    QUOTE = "quote"
    UNTRANSLATED = "untranslated"
    TERM = "term"
    CONSISTENCY = "consistency"
    LINK = "link"
    INLINE = "inline"
    BRACKETS = "brackets"
    PUNCTUATION = "punctuation"
    SPACING = "spacing"
    DOUBLED = "doubled"
    CAPITALS = "capitals"
    LENGTH = "length"
    NEGATION = "negation"
    MEANING = "meaning"
    OMISSION = "omission"
    SPELLING = "spelling"
    STYLE = "style"
    STATUS = "status"
    VARIANT = "variant"


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`text[start:end]` of a source or a target, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words it covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Fix:
    """An edit of the target that settles a finding: `target[start:end]` becomes `text`."""

    start: int
    end: int
    text: str

    def apply(self, target: str) -> str:
        """Return the target fixed."""
        return target[: self.start] + self.text + target[self.end :]


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found in one segment.

    `code` is stable, as `number.value`, and has a sentence that is filled from `details`. `source`
    and `target` are the spans it is about, in either text; a finding about something missing
    has none there. `fix`, if there is one, edits the target as it was checked. `about_source` tells
    that the source alone is odd, `about_missing` that the target lacks something, which it may well
    while it is being written. `sentence` comes with what plugins find.
    """

    code: str
    family: Family
    severity: Severity
    segment_id: SegmentId
    source: tuple[Span, ...] = ()
    target: tuple[Span, ...] = ()
    details: tuple[tuple[str, str], ...] = ()
    fix: Fix | None = None
    about_source: bool = False
    about_missing: bool = False
    sentence: str = ""

    @property
    def values(self) -> Mapping[str, str]:
        """Return the values of its sentence by their names."""
        return dict(self.details)


class DecisionKind(StrEnum):
    """What the user said to a finding."""

    DISMISSED = "dismissed"
    ASKED = "asked"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Decision:
    """The user's word on one finding of a segment; it holds while the words judged stay the same.

    `judged` is the fingerprint of the words the finding was about (`workbench.checks.judgement`).
    `ASKED` means that the translator was asked to look at it; `FIXED` that the fix was made, the
    `reason` being what was changed into what: a record, which settles nothing found later.
    """

    id: DecisionId
    segment_id: SegmentId
    code: str
    judged: str
    kind: DecisionKind
    reason: str = ""
    created_at: int = 0
    created_by: str = ""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a second reader, a language model, has to say about a place; it is told as a finding.

    It holds while both texts stay as they were: `read` is their mark
    (`workbench.checks.judgement`). `reason` is in the words of the `model`, which was told to read
    by the version `prompt` of a prompt.
    """

    id: OpinionId
    segment_id: SegmentId
    code: str
    severity: Severity
    read: str
    reason: str
    source: tuple[Span, ...] = ()
    target: tuple[Span, ...] = ()
    fix: Fix | None = None
    model: str = ""
    prompt: str = ""
    created_at: int = 0
    created_by: str = ""
