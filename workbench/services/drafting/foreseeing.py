"""What a job of drafting would send and cost, before anything is sent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil
from threading import Event

from workbench.api import (
    InstructedProvider,
    PriceUnit,
    Provider,
    ProviderFactory,
    ProviderSettings,
)
from workbench.services.drafting.calling import Caller, Pace, Spending, cost_of
from workbench.services.drafting.composing import Composed, in_portions, tokens_of
from workbench.services.drafting.drafting import PORTION, facts_of
from workbench.services.drafting.orders import Aids, DraftRequest
from workbench.services.drafting.translating import TOKENS_ANSWERED, Task
from workbench.text.sentences import pack_sentences


@dataclass(frozen=True, slots=True)
class Sending:
    """One request: its very text, whose segments it is for, and how much was cut for length."""

    text: str
    segments: tuple[int, ...]
    cut: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a job would use; `kept` segments have their answer already.

    `sent` and `received` count the units of the price, characters where there is none; `cost` is in
    its currency, `None` where the price is not known. A model's second tries are not in it.
    """

    segments: int
    kept: int
    characters: int
    requests: int
    unit: PriceUnit
    sent: int
    received: int
    cost: float | None
    currency: str = ""


class Foresight:
    """Looks at a job that has the same requests, engine and aids as `draft` will get."""

    def __init__(  # noqa: PLR0917 - what `draft` takes
        self,
        requests: Sequence[DraftRequest],
        factory: ProviderFactory,
        settings: ProviderSettings,
        source: str,
        target: str,
        aids: Aids,
    ) -> None:
        """Look at a job; raise what the engine's making raises, as `provider.key_missing`."""
        facts = facts_of(factory, settings)
        caller = Caller(Pace(0.0), Event())
        self._task = Task(
            factory, settings, facts, source, target, aids, caller, Spending(facts.price)
        )
        self._composer = self._task.composer
        self._provider: Provider = factory(settings)
        self._requests = tuple(requests)
        firsts: dict[object, DraftRequest] = {}
        for request in self._requests:
            firsts.setdefault((request.text, request.spans), request)
        self._portions = list(in_portions(tuple(firsts.values()), facts.batch, PORTION))

    def sendings(self) -> Iterator[Sending]:
        """Yield each request exactly as it would be sent, the key and the address left out."""
        for portion in self._portions:
            left = [each for each in portion if self._is_asked(each)]
            provider = self._provider
            if self._composer is not None and isinstance(provider, InstructedProvider):
                for part in in_portions(left, len(portion), provider.limit):
                    composed = self._composer.compose(part)
                    yield _sending(composed, part, provider.body(composed.instruction))
            else:
                for request in left:
                    yield from self._plain(request)

    def estimate(self) -> Estimate:
        """Return what the job would use."""
        sendings = list(self.sendings())
        asked = [each for portion in self._portions for each in portion if self._is_asked(each)]
        characters = sum(len(each.text) for each in asked)
        facts = self._task.facts
        price, is_model = facts.price, facts.instructed
        received = ceil(characters * TOKENS_ANSWERED) if is_model else 0
        sent = sum(tokens_of(each.text) for each in sendings) if is_model else characters
        together = 1 if is_model else facts.batch
        texts = {each.text for each in asked}
        return Estimate(
            len(self._requests),
            sum(request.text not in texts for request in self._requests),
            characters,
            ceil(len(sendings) / together),
            PriceUnit.TOKEN if is_model else PriceUnit.CHARACTER,
            sent,
            received,
            None if price is None else cost_of(price, sent, received),
            "" if price is None else price.currency,
        )

    def _is_asked(self, request: DraftRequest) -> bool:
        if not any(sign.isalnum() for sign in request.text):
            return False
        aids = self._task.aids
        if aids.cache is None or aids.fresh:
            return True
        return aids.cache.find(self._task.key(request, self._composer)) is None

    def _plain(self, request: DraftRequest) -> Iterator[Sending]:
        for line in request.text.split("\n"):
            for part in pack_sentences(line, self._provider.limit):
                if any(sign.isalnum() for sign in part):
                    yield Sending(part.strip(), (request.segment_id,))


def _sending(composed: Composed, part: Sequence[DraftRequest], text: str) -> Sending:
    return Sending(text, tuple(each.segment_id for each in part), dict(composed.cut))
