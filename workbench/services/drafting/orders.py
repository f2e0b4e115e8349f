"""What is asked for when drafts are made, and what comes of it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from workbench.model.drafted import Maker
from workbench.model.errors import WorkbenchError
from workbench.model.finding import Finding
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import InlineSpan, Role
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.calling import Spending
from workbench.services.drafting.composing import Include
from workbench.services.drafting.material import Material
from workbench.services.drafting.prompts import Prompt
from workbench.services.drafting.protection import Protection
from workbench.services.drafting.steering import Steering, Watch
from workbench.text.markers import with_markers

_NONE = ArticleId(0)


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """The source of one segment as it was at `rev`; `spans` are those that a draft has to carry."""

    segment_id: SegmentId
    rev: int
    text: str
    article_id: ArticleId = _NONE
    role: Role = Role.BODY
    spans: tuple[InlineSpan, ...] = ()

    @property
    def marked(self) -> str:
        """Return the source with a marker for each span, as models are shown it."""
        return with_markers(self.text, self.spans) if self.spans else self.text


@dataclass(frozen=True, slots=True)
class DraftResult:
    """The draft for one segment as it was at `rev`, or why there is none.

    `findings` are what the checks find in it though it was asked for again; `kept` tells that it
    came from the cache, and nobody was asked. `spans` are the links, emphasis and codes that came
    back with it; `maker` is the engine as it was asked.
    """

    segment_id: SegmentId
    rev: int
    text: str = ""
    error: WorkbenchError | None = None
    findings: tuple[Finding, ...] = ()
    kept: bool = False
    spans: tuple[InlineSpan, ...] = ()
    maker: Maker | None = field(default=None, compare=False)


def say_code(finding: Finding) -> str:
    """Return a finding in no better words than its code."""
    return finding.code


@dataclass(frozen=True, slots=True)
class Aids:
    """What a job of drafting has besides the texts; without any of it engines are asked plainly.

    `cache` is read unless `fresh`, and written. `say` puts a finding in words for a model that is
    asked again. `troubles` takes, by code, what went wrong without harm to any draft. `watch` hears
    of every step on the thread that drafts, and `steering` holds the job or takes texts out of it.
    """

    material: Material = field(default_factory=Material)
    prompt: Prompt | None = None
    include: Include = field(default_factory=Include)
    protection: Protection | None = None
    cache: DraftCache | None = None
    fresh: bool = False
    spending: Spending | None = None
    say: Callable[[Finding], str] = say_code
    troubles: dict[str, WorkbenchError] = field(default_factory=dict)
    watch: Watch | None = None
    steering: Steering | None = None
