"""The job of a second reading: beside the window, in threads for a few pairs and else apart."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from ui.bridge import Progress, Reporter
from workbench.api import ProviderFactory, ProviderSettings
from workbench.model.errors import WorkbenchError
from workbench.model.language import ENGLISH, Variant
from workbench.services.drafting.aids import Surroundings
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.orders import Aids
from workbench.services.drafting.prompts import REVIEW, load_prompt
from workbench.services.jobs import CancelToken
from workbench.services.second_reading.apart import Order, read_apart
from workbench.services.second_reading.planning import INCLUDE
from workbench.services.second_reading.read_before import read_before_in
from workbench.services.second_reading.reading import ReadRequest, ReadResult, read_pairs

Plan = Mapping[Variant, Sequence[ReadRequest]]

# Pairs: so many are read in threads; a process would begin to ask when they are nearly answered.
FEW = 20


@dataclass(frozen=True, slots=True)
class Work:
    """What the job does on its thread."""

    plan: Plan
    factory: ProviderFactory
    settings: ProviderSettings
    make_aids: Callable[[DraftCache | None], Aids]
    path: Path
    around: Surroundings

    @property
    def is_apart(self) -> bool:
        """Return whether a process does it."""
        return sum(len(requests) for requests in self.plan.values()) > FEW

    def __call__(
        self, token: CancelToken, report: Reporter[Sequence[ReadResult]]
    ) -> tuple[WorkbenchError, ...]:
        """Read language by language; report results, one or some at a time."""
        done, total = 0, sum(len(requests) for requests in self.plan.values())

        def tell(results: Sequence[ReadResult]) -> None:
            nonlocal done
            done += len(results)
            report(Progress(done, total, results))

        if self.is_apart:
            return read_apart(self._order(), token, tell)
        aids = self._aids(self.make_aids(None))
        with ExitStack() as stack:
            before = read_before_in(stack, self.path, self.factory, self.settings, aids)

            def tell_one(result: ReadResult) -> None:
                tell((result,))

            for language, requests in self.plan.items():
                where = (language.value, ENGLISH, aids, token)
                read_pairs(requests, self.factory, self.settings, *where, tell_one, before)
        return tuple(aids.troubles.values())

    def note(self, requests: Sequence[ReadRequest]) -> None:
        """Note that what was said of pairs is in the project: the next reading asks anew."""
        with ExitStack() as stack:
            aids = self._aids(Aids())
            before = read_before_in(stack, self.path, self.factory, self.settings, aids)
            if before is not None:
                before.note(requests)

    @staticmethod
    def _aids(aids: Aids) -> Aids:
        return replace(aids, prompt=load_prompt(REVIEW), include=INCLUDE)

    def _order(self) -> Order:
        parts = tuple((language.value, tuple(each)) for language, each in self.plan.items())
        return Order(self.path, parts, ENGLISH, self.factory.name, self.settings, self.around)
