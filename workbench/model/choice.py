"""Choices between what a conversion could have written."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.highlight import Anchor
from workbench.model.ids import NO_ARTICLE, NO_SEGMENT, ArticleId, ChoiceId, SegmentId
from workbench.model.language import Variant


class ChoiceScope(StrEnum):
    """How far a choice reaches; what is nearer wins over what is wider."""

    PLACE = "place"
    ARTICLE = "article"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class ConversionChoice:
    """In conversions into `variant` the user wants `form` of the source written as `output`.

    It holds where the conversion takes `form` as one span: at the place of `anchor` in one segment,
    in one article, or everywhere. A choice for a place whose neighbourhood has changed since is
    `unsure`: shown, and not applied until the user confirms it. `segment_id` and `article_id` are 0
    where the scope is wider.
    """

    id: ChoiceId
    variant: Variant
    form: str
    output: str
    scope: ChoiceScope
    article_id: ArticleId = NO_ARTICLE
    segment_id: SegmentId = NO_SEGMENT
    anchor: Anchor | None = None
    unsure: bool = False
    created_at: int = 0
    created_by: str = ""
