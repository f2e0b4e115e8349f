"""The checks that every draft passes before it is written: nothing lost, no figure wrong."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from workbench.api import Checked
from workbench.model.finding import Family, Finding, Severity
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import InlineSpan, Segment, Status
from workbench.services.checking.engine import CheckEngine, Checks
from workbench.services.drafting.material import Material

# What a machine may not get wrong without being told; how it is put is the editor's business.
PROTECTED = frozenset(
    {Family.NUMBER, Family.DATE, Family.NAME, Family.QUOTE, Family.LINK, Family.DOUBLED}
    | {Family.UNTRANSLATED, Family.LENGTH, Family.NEGATION, Family.OMISSION, Family.TERM}
    | {Family.BYLINE, Family.CREDIT}
)


@dataclass
class Protection:
    """Judges drafts; any thread may ask. `make` makes the checks, some 100 ms, once."""

    make: Callable[[], Checks]
    material: Material
    _engine: CheckEngine | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def findings(
        self,
        article_id: ArticleId,
        segment_id: SegmentId,
        text: str,
        spans: tuple[InlineSpan, ...] | None = None,
    ) -> tuple[Finding, ...]:
        """Return what is wrong with a draft, the hints left out; nothing for an unknown segment.

        `spans` are the links, emphasis and codes it carries, `None` where its engine can carry
        none and is not to blame.
        """
        article = self.material.articles.get(article_id)
        if article is None or segment_id not in article.places:
            return ()
        segment = as_draft(article.segments[article.places[segment_id]], text, spans or ())
        found = self._checks().check_segment(Checked(segment, article.facts))
        carries = spans is not None
        return tuple(
            each for each in found if is_grave(each) or (carries and each.family is Family.INLINE)
        )

    def _checks(self) -> CheckEngine:
        with self._lock:
            if self._engine is None:
                # Nobody is offered a fix for what is no text yet, and to prove them takes as long.
                self._engine = CheckEngine(self.make(), fixes=False)
            return self._engine


def as_draft(segment: Segment, text: str, spans: tuple[InlineSpan, ...] = ()) -> Segment:
    """Return the segment as it would be with a draft."""
    return replace(segment, target=text, target_spans=spans, status=Status.DRAFT)


def is_grave(finding: Finding) -> bool:
    """Return whether a draft with this finding is asked for again."""
    return (
        finding.family in PROTECTED
        and finding.severity is not Severity.HINT
        and not finding.about_source
    )
