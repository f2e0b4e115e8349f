"""The job of drafting: beside the window, in threads for a few segments and else apart from it."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from ui.bridge import Progress, Reporter
from ui.language import counted, tr
from ui.messages import amount_of
from ui.sentences import leaving_sentence
from workbench.api import ProviderFactory, ProviderSettings
from workbench.model.errors import WorkbenchError
from workbench.model.language import ENGLISH, Variant
from workbench.services.drafting.aids import Surroundings
from workbench.services.drafting.apart import Order, Told, draft_apart
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.calling import Spending
from workbench.services.drafting.drafting import draft, facts_of
from workbench.services.drafting.foreseeing import Foresight, Sending
from workbench.services.drafting.orders import Aids, DraftRequest, DraftResult
from workbench.services.drafting.steering import Steering, Step
from workbench.services.jobs import CancelToken

Plan = Mapping[Variant, Sequence[DraftRequest]]

# Segments: so many are drafted in threads, whose checks take 5 ms each from the window; a process
# asks its first question after 0.8 s, by which time an engine nearby has answered for all of these.
FEW = 20


@dataclass(frozen=True, slots=True)
class Place:
    """Where a process finds what a job here is given: the project, and what stands around it."""

    path: Path
    around: Surroundings
    fresh: bool


@dataclass(frozen=True, slots=True)
class Work:
    """What the job does on its thread; returns what went wrong beside the drafts."""

    plan: Plan
    factory: ProviderFactory
    settings: ProviderSettings
    make_aids: Callable[[DraftCache | None], Aids]
    place: Place
    steering: Steering
    spending: Spending

    @property
    def is_apart(self) -> bool:
        """Return whether a process does it."""
        return sum(len(requests) for requests in self.plan.values()) > FEW

    def __call__(
        self, token: CancelToken, report: Reporter[Sequence[Told]]
    ) -> tuple[WorkbenchError, ...]:
        """Draft language by language; report steps and results, one or some at a time."""
        done, total = 0, sum(len(requests) for requests in self.plan.values())

        def tell(told: Sequence[Told]) -> None:
            nonlocal done
            done += sum(isinstance(each, DraftResult) for each in told)
            report(Progress(done, total, told))

        if self.is_apart:
            return draft_apart(self._order(), token, tell, self.steering, self.spending)
        return self._drafted_here(token, tell)

    def _order(self) -> Order:
        return Order(
            self.place.path,
            tuple((language.value, tuple(each)) for language, each in self.plan.items()),
            ENGLISH,
            self.factory.name,
            self.settings,
            self.place.around,
            self.place.fresh,
            self.spending.budget,
        )

    def _drafted_here(
        self, token: CancelToken, tell: Callable[[Sequence[Told]], None]
    ) -> tuple[WorkbenchError, ...]:
        def tell_one(told: DraftResult | Step) -> None:
            tell((told,))

        troubles: list[WorkbenchError] = []
        with ExitStack() as stack:
            cache: DraftCache | None = None
            try:
                cache = stack.enter_context(DraftCache())
            except WorkbenchError as error:
                troubles.append(error)
            aids = replace(
                self.make_aids(cache),
                watch=tell_one,
                steering=self.steering,
                spending=self.spending,
            )
            for language, requests in self.plan.items():
                settings, where = self.settings, (language.value, ENGLISH, token)
                draft(requests, self.factory, settings, *where, tell_one, aids=aids)
        return (*troubles, *aids.troubles.values())

    def sendings(
        self, _token: CancelToken, _report: Reporter[None]
    ) -> tuple[str, Sequence[Sending]]:
        """Return what leaves the machine and is used, in words, and each request as it is sent."""
        aids = self.make_aids(None)
        facts = facts_of(self.factory, self.settings)
        ahead = [
            Foresight(requests, self.factory, self.settings, language.value, ENGLISH, aids)
            for language, requests in self.plan.items()
        ]
        estimates = [each.estimate() for each in ahead]
        use = Spending(
            facts.price,
            requests=sum(each.requests for each in estimates),
            sent=sum(each.sent for each in estimates),
            received=sum(each.received for each in estimates),
        )
        said = f"{leaving_sentence(self.factory.label, facts)} {_foreseen(use)}"
        return said, [sending for each in ahead for sending in each.sendings()]


def _foreseen(use: Spending) -> str:
    """Return what a job is going to use, in words."""
    requests = counted(use.requests, "{number} request", "{number} requests")
    return tr("About {amount} in {requests}.", amount=amount_of(use), requests=requests)
