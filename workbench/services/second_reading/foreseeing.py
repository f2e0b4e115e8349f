"""What a second reading would send, before anything is sent."""

from collections.abc import Iterator, Sequence

from workbench.api import InstructedProvider, ProviderFactory, ProviderSettings
from workbench.services.drafting.composing import in_portions
from workbench.services.drafting.drafting import facts_of
from workbench.services.drafting.foreseeing import Sending
from workbench.services.drafting.orders import Aids
from workbench.services.second_reading.reading import PORTION, ReadRequest, pair_composer


def sendings(  # noqa: PLR0917 - what `read_pairs` takes
    requests: Sequence[ReadRequest],
    factory: ProviderFactory,
    settings: ProviderSettings,
    source: str,
    target: str,
    aids: Aids,
) -> Iterator[Sending]:
    """Yield each request exactly as it would be sent, the key and the address left out.

    Raises what `read_pairs` does at its start.
    """
    composer = pair_composer(requests, factory, settings, source, target, aids)
    provider = factory(settings)
    if not isinstance(provider, InstructedProvider):
        return
    for portion in in_portions(requests, facts_of(factory, settings).batch, PORTION):
        for part in in_portions(portion, len(portion), provider.limit // 3):
            composed = composer.compose(part)
            text = provider.body(composed.instruction)
            yield Sending(text, tuple(each.segment_id for each in part), dict(composed.cut))
