"""The conversion of segments into other written forms of Chinese."""

import threading
from collections import OrderedDict
from collections.abc import Iterable

from workbench.model.highlight import ConversionOverride
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.text.conversion import Converter, Engine
from workbench.text.variants import configuration_for

SETTING = "conversion.variant"
"""The project's setting that names the variant its conversions are shown in."""

REMEMBERED = 4_000_000
"""How many code points of sources and conversions are kept for being asked again."""


def default_variant(language: Variant, settings: dict[str, str]) -> Variant:
    """Return the variant an article is converted to when nobody says: the project's or the other.

    The project's choice does not count for an article that is written in it.
    """
    chosen = settings.get(SETTING, "")
    known = {variant.value: variant for variant in Variant}
    if chosen in known and known[chosen] is not language:
        return known[chosen]
    return Variant.TAIWAN if language.is_simplified else Variant.CHINA


class Conversions:
    """Converts sources and remembers the newest results; safe to use from any thread."""

    def __init__(self, engine: Engine, remembered: int = REMEMBERED) -> None:
        """Convert by `engine`, keeping about so many code points of results."""
        self._engine = engine
        self._available = frozenset(engine.configurations())
        self._room = remembered
        self._lock = threading.Lock()
        self._known: OrderedDict[tuple[str, str], str] = OrderedDict()
        self._size = 0

    def of(
        self,
        segment: Segment,
        language: Variant,
        variant: Variant,
        overrides: Iterable[ConversionOverride] = (),
    ) -> str:
        """Return a segment's conversion: what was written by hand for its source, else computed."""
        by_hand = self.by_hand(segment, variant, overrides)
        return self.convert(segment.source, language, variant) if by_hand is None else by_hand

    def by_hand(
        self, segment: Segment, variant: Variant, overrides: Iterable[ConversionOverride]
    ) -> str | None:
        """Return what was written by hand for the source as it is now, `None` if nothing was."""
        for override in overrides:
            mine = override.segment_id == segment.id and override.variant is variant
            if mine and override.source == segment.source:
                return override.text
        return None

    def known(self, text: str, language: Variant, variant: Variant) -> str | None:
        """Return the conversion if it costs nothing: it is remembered, or there is none to make."""
        configuration = configuration_for(language, variant, self._available)
        if configuration is None or not text:
            return text
        with self._lock:
            return self._known.get((text, configuration))

    def convert(self, text: str, language: Variant, variant: Variant) -> str:
        """Return a text converted; unchanged where the two variants are one or have no rules."""
        known = self.known(text, language, variant)
        if known is not None:
            return known
        converter = self.converter(language, variant)
        if converter is None:
            return text
        result = converter.convert(text)
        self._remember((text, converter.configuration), result)
        return result

    def converter(self, language: Variant, variant: Variant) -> Converter | None:
        """Return what converts between two variants, `None` where nothing has to be changed."""
        configuration = configuration_for(language, variant, self._available)
        return None if configuration is None else self._engine.converter(configuration)

    def _remember(self, key: tuple[str, str], result: str) -> None:
        weight = len(key[0]) + len(result)
        if weight > self._room:
            return  # it would drive out everything, itself included
        with self._lock:
            if key in self._known:
                return
            self._known[key] = result
            self._size += weight
            while self._size > self._room:
                (text, _), forgotten = self._known.popitem(last=False)
                self._size -= len(text) + len(forgotten)
