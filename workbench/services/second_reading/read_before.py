"""Which pairs a model has read before: a reading that was ended goes on where it was."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.api import ProviderFactory, ProviderSettings
from workbench.model.language import ENGLISH, Variant
from workbench.services.drafting.cache import CacheKey, DraftCache
from workbench.services.drafting.drafting import facts_of
from workbench.services.second_reading.reading import ReadRequest

Plan = Mapping[Variant, Sequence[ReadRequest]]


@dataclass(frozen=True, slots=True)
class ReadBefore:
    """Notes in the cache of answers which pairs of a project one model has read, by one prompt.

    What it said of them is in the project; the cache gets a digest and no word of either text.
    """

    cache: DraftCache
    project: Path
    factory: ProviderFactory
    settings: ProviderSettings
    prompt: str
    """The version of the prompt."""

    def left(self, plan: Plan) -> dict[Variant, list[ReadRequest]]:
        """Return the plan without what was read before; raise `cache.failed`."""
        found = {
            language: [each for each in requests if self._find(each) is None]
            for language, requests in plan.items()
        }
        return {language: requests for language, requests in found.items() if requests}

    def note(self, request: ReadRequest) -> None:
        """Note that a pair was read, once what was said of it is kept; raise `cache.failed`."""
        self.cache.keep(self._key(request), "")

    def _find(self, request: ReadRequest) -> str | None:
        return self.cache.find(self._key(request))

    def _key(self, request: ReadRequest) -> CacheKey:
        options = (f"{name}={value}" for name, value in sorted(self.settings.options.items()))
        place = "\n".join((*options, str(self.project.resolve()), str(request.segment_id)))
        model = facts_of(self.factory, self.settings).model
        texts = f"{request.source}\0{request.target}"
        return CacheKey(self.factory.name, place, model, self.prompt, "", ENGLISH, texts)
