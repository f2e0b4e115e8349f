"""What a model has said of pairs before: a reading that was ended goes on where it was."""

import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from workbench.api import ProviderFactory, ProviderSettings
from workbench.model.errors import WorkbenchError
from workbench.model.finding import Fix, Severity, Span
from workbench.model.language import ENGLISH, Variant
from workbench.services.drafting.cache import CacheKey, DraftCache
from workbench.services.drafting.drafting import facts_of
from workbench.services.drafting.orders import Aids
from workbench.services.second_reading.answers import Remark
from workbench.services.second_reading.reading import ReadRequest, Said

Plan = Mapping[Variant, Sequence[ReadRequest]]

# Stands in the cache for what was said of a pair once that is in the project.
_STORED = ""


@dataclass(frozen=True, slots=True)
class ReadBefore:
    """Knows from the cache of answers what one model, by one prompt, said of pairs of a project.

    What it said is in the cache from when it came until it is in the project; then a digest is all
    that stays there, and no word of either text. Any thread may ask. Raises `cache.failed`.
    """

    cache: DraftCache
    project: Path
    factory: ProviderFactory
    settings: ProviderSettings
    prompt: str
    """The version of the prompt."""

    def left(self, plan: Plan) -> dict[Variant, list[ReadRequest]]:
        """Return the plan without what was read and stored before."""
        found = {
            language: [each for each in requests if self._text(each) != _STORED]
            for language, requests in plan.items()
        }
        return {language: requests for language, requests in found.items() if requests}

    def find(self, request: ReadRequest) -> Said | None:
        """Return what was said of a pair and not stored yet, `None` if there is nothing."""
        text = self._text(request)
        return None if text is None or text == _STORED else _read(text)

    def keep(self, said: Sequence[tuple[ReadRequest, Said]]) -> None:
        """Keep what was said of some pairs until it is stored."""
        self.cache.keep_all([(self._key(request), _written(each)) for request, each in said])

    def note(self, requests: Sequence[ReadRequest]) -> None:
        """Note that what was said of some pairs is stored, or was told and is over."""
        self.cache.keep_all([(self._key(request), _STORED) for request in requests])

    def _text(self, request: ReadRequest) -> str | None:
        return self.cache.find(self._key(request))

    def _key(self, request: ReadRequest) -> CacheKey:
        options = (f"{name}={value}" for name, value in sorted(self.settings.options.items()))
        place = "\n".join((*options, str(self.project.resolve()), str(request.segment_id)))
        model = facts_of(self.factory, self.settings).model
        texts = f"{request.source}\0{request.target}"
        return CacheKey(self.factory.name, place, model, self.prompt, "", ENGLISH, texts)


def read_before_in(
    stack: ExitStack,
    project: Path,
    factory: ProviderFactory,
    settings: ProviderSettings,
    aids: Aids,
) -> ReadBefore | None:
    """Return what a model said before, from the user's cache, which is open until `stack` ends.

    `None` where the cache cannot be opened: that is one of the troubles of the aids then.
    """
    if aids.prompt is None:
        return None
    try:
        cache = stack.enter_context(DraftCache())
    except WorkbenchError as error:
        aids.troubles[error.code] = error
        return None
    return ReadBefore(cache, project, factory, settings, aids.prompt.version)


def _written(said: Said) -> str:
    rows = [
        {
            "category": each.category,
            "severity": each.severity.value,
            "source": [(span.start, span.end) for span in each.source],
            "target": [(span.start, span.end) for span in each.target],
            "reason": each.reason,
            "fix": None if each.fix is None else (each.fix.start, each.fix.end, each.fix.text),
        }
        for each in said.remarks
    ]
    return json.dumps({"remarks": rows, "misquoted": said.misquoted}, ensure_ascii=False)


def _read(text: str) -> Said | None:
    """Return what `_written` wrote, `None` where another version of the program did."""
    try:
        body = json.loads(text)
        remarks = tuple(
            Remark(
                row["category"],
                Severity(row["severity"]),
                tuple(Span(*place) for place in row["source"]),
                tuple(Span(*place) for place in row["target"]),
                row["reason"],
                None if row["fix"] is None else Fix(*row["fix"]),
            )
            for row in body["remarks"]
        )
        return Said(remarks, body["misquoted"])
    except (ValueError, KeyError, TypeError):
        return None
