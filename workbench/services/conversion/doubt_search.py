"""Looking for the next place of a conversion that an editor wants to see."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from workbench.model.choice import ConversionChoice
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.services.conversion.candidates import Here, ReviewSpan, places
from workbench.services.conversion.converting import SETTING, Conversions, Usage, default_variant
from workbench.services.jobs import CancelToken
from workbench.storage.reader import ProjectReader

# Segments read in one go; between two batches the job can be cancelled.
_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class DoubtSearch:
    """A walk over segments, in the order given, for the first with a place that is wanted."""

    segment_ids: Sequence[SegmentId]
    variant: Variant
    usage: Usage
    is_wanted: Callable[[ReviewSpan], bool]

    def first(
        self, reader: ProjectReader, conversions: Conversions, token: CancelToken
    ) -> SegmentId | None:
        """Return the segment, `None` if there is none; slow, for a job.

        Segments whose conversion was written by hand have no doubts.
        """
        languages = {article.id: article.language for article in reader.articles()}
        for start in range(0, len(self.segment_ids), _AT_ONCE):
            token.raise_if_cancelled()
            batch = self.segment_ids[start : start + _AT_ONCE]
            found = self._in_batch(reader, conversions, languages, batch)
            if found is not None:
                return found
        return None

    def _in_batch(
        self,
        reader: ProjectReader,
        conversions: Conversions,
        languages: Mapping[ArticleId, Variant],
        batch: Sequence[SegmentId],
    ) -> SegmentId | None:
        segments = reader.segments(batch)
        written = {override.segment_id for override in reader.overrides_of(batch)}
        choices = reader.choices_of(batch)
        for segment_id in batch:
            segment = segments.get(segment_id)
            if segment is not None and segment_id not in written:
                mine = tuple(choice for choice in choices if choice.segment_id == segment_id)
                found = self._places(segment, languages[segment.article_id], mine, conversions)
                if any(map(self.is_wanted, found)):
                    return segment_id
        return None

    def _places(
        self,
        segment: Segment,
        language: Variant,
        choices: tuple[ConversionChoice, ...],
        conversions: Conversions,
    ) -> tuple[ReviewSpan, ...]:
        variant = default_variant(language, {SETTING: self.variant.value})
        here = Here(variant, segment.article_id, choices)
        chosen = self.usage.chosen(variant, segment.article_id, choices)
        spans = conversions.align(segment.source, language, variant, self.usage, chosen)
        return places(segment.source, spans, here, self.usage)
