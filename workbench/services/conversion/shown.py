"""The conversions of a project as they are shown, for whatever goes through all of them."""

from collections import defaultdict
from collections.abc import Sequence

from workbench.model.choice import ConversionChoice
from workbench.model.highlight import ConversionOverride
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.services.conversion.converting import Conversions, Usage, default_variant, usage_of
from workbench.storage.reader import ProjectReader
from workbench.storage.searching import SegmentText
from workbench.text.conversion.choices import ChosenOutputs


class ShownConversions:
    """Converts segments batch by batch, into the variant the project shows."""

    def __init__(self, reader: ProjectReader, conversions: Conversions) -> None:
        """Follow the project's settings, glossary and choices as `reader` has them now."""
        self._reader = reader
        self._conversions = conversions
        self._settings = reader.settings()
        self._usage: Usage = usage_of(reader, conversions.shared)
        self._variants: dict[Variant, Variant] = {}
        self._chosen: dict[tuple[Variant, ArticleId], ChosenOutputs] = {}
        self._overrides: dict[SegmentId, list[ConversionOverride]] = {}
        self._choices: dict[SegmentId, list[ConversionChoice]] = {}

    def load(self, segment_ids: Sequence[SegmentId]) -> None:
        """Read what users wrote and chose for some segments, which are asked for next."""
        self._overrides, self._choices = defaultdict(list), defaultdict(list)
        for override in self._reader.overrides_of(segment_ids):
            self._overrides[override.segment_id].append(override)
        for choice in self._reader.choices_of(segment_ids):
            self._choices[choice.segment_id].append(choice)

    def variant(self, row: SegmentText) -> Variant:
        """Return the variant a segment is shown in."""
        known = self._variants.get(row.language)
        if known is None:
            known = self._variants[row.language] = default_variant(row.language, self._settings)
        return known

    def text(self, row: SegmentText) -> str:
        """Return a loaded segment's conversion: by hand for this very source, else computed."""
        variant = self.variant(row)
        for override in self._overrides.get(row.segment_id, ()):
            if override.variant is variant and override.source == row.source:
                return override.text
        chosen = self._chosen_of(row, variant)
        return self._conversions.convert(row.source, row.language, variant, self._usage, chosen)

    def _chosen_of(self, row: SegmentText, variant: Variant) -> ChosenOutputs:
        """Return what was chosen for a segment; where it is only for its article, made once."""
        choices = self._choices.get(row.segment_id)
        if choices:
            return self._usage.chosen(variant, row.article_id, choices)
        key = (variant, row.article_id)
        known = self._chosen.get(key)
        if known is None:
            known = self._chosen[key] = self._usage.chosen(variant, row.article_id, ())
        return known
