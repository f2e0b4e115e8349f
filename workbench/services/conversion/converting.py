"""The conversion of segments into other variants of Chinese."""

import threading
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from workbench.model.choice import ChoiceScope, ConversionChoice
from workbench.model.highlight import AnchorState, ConversionOverride
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.storage.reader import ProjectReader
from workbench.text.conversion.choices import ChosenOutputs, apply_chosen
from workbench.text.conversion.glossary import Glossary, GlossaryConverter, GlossaryEntry
from workbench.text.conversion.variants import configuration_for
from workbench.text.converter import ConvertedSpan, Converter, Engine

# The project's setting that names the variant its conversions are shown in.
SETTING = "conversion.variant"

# The project's setting that is "off" where names and usage are not to be adapted.
GLOSSARY_SETTING = "conversion.glossary"

# The project's setting that is "off" where the source's punctuation is to stay.
PUNCTUATION_SETTING = "conversion.punctuation"

# The project's setting that is "software" where OpenCC's words for computing are wanted.
REGISTER_SETTING = "conversion.register"

# How many code points of sources and conversions are kept for being asked again.
REMEMBERED = 4_000_000

# How many converters with a glossary are kept: a few projects' variants.
_CONVERTERS = 24


def default_variant(language: Variant, settings: dict[str, str]) -> Variant:
    """Return the variant an article is converted to when nobody says: the project's or the other.

    The project's choice does not count for an article that is written in it.
    """
    chosen = settings.get(SETTING, "")
    known = {variant.value: variant for variant in Variant}
    if chosen in known and known[chosen] is not language:
        return known[chosen]
    return Variant.TAIWAN if language.is_simplified else Variant.CHINA


@dataclass(frozen=True, slots=True)
class Usage:
    """How a project wants its conversions: names and usage, punctuation, and what was chosen.

    `newsroom` weighs word borders and leaves general words alone; without it OpenCC decides.

    `choices` are those for whole articles and for the project; those for places come with their
    segments.
    """

    glossary: Glossary = field(default_factory=Glossary)
    punctuation: bool = False
    choices: tuple[ConversionChoice, ...] = ()
    newsroom: bool = False

    def chosen(
        self, variant: Variant, article_id: ArticleId, places: Iterable[ConversionChoice]
    ) -> ChosenOutputs:
        """Return what was chosen for one segment; the article's choices win over the project's."""
        forms: dict[str, str] = {}
        for scope in (ChoiceScope.PROJECT, ChoiceScope.ARTICLE):
            for choice in self.choices:
                reaches = scope is ChoiceScope.PROJECT or choice.article_id == article_id
                if choice.scope is scope and choice.variant is variant and reaches:
                    forms[choice.form] = choice.output
        return ChosenOutputs(
            {c.anchor.start: (c.form, c.output) for c in places if c.anchor and _holds(c, variant)},
            forms,
        )


def _holds(choice: ConversionChoice, variant: Variant) -> bool:
    anchored = choice.anchor is not None and choice.anchor.state is AnchorState.ANCHORED
    return anchored and not choice.unsure and choice.variant is variant


@dataclass(frozen=True, slots=True)
class ByHand:
    """What users wrote and chose for one segment."""

    overrides: tuple[ConversionOverride, ...] = ()
    choices: tuple[ConversionChoice, ...] = ()


# What nobody touched.
NOTHING = ByHand()

# The dictionaries alone.
PLAIN = Usage()


def usage_of(reader: ProjectReader, shared: Glossary) -> Usage:
    """Return how a project wants its conversions, `shared` being what comes from outside it."""
    settings = reader.settings()
    own = tuple(term.entry for term in reader.terms())
    off = settings.get(GLOSSARY_SETTING) == "off"
    return Usage(
        Glossary() if off else replace(shared, project=own),
        settings.get(PUNCTUATION_SETTING) != "off",
        tuple(reader.wide_choices()),
        newsroom=settings.get(REGISTER_SETTING) != "software",
    )


class Conversions:
    """Converts sources and remembers the newest results; safe to use from any thread."""

    def __init__(
        self,
        engine: Engine,
        remembered: int = REMEMBERED,
        starter: tuple[GlossaryEntry, ...] = (),
        user: tuple[GlossaryEntry, ...] = (),
        termbases: tuple[GlossaryEntry, ...] = (),
    ) -> None:
        """Convert by `engine`, keeping about so many code points of results.

        `starter`, `user` and `termbases` are the rows that every project is given.
        """
        self._engine = engine
        self._available = frozenset(engine.configurations())
        self._room = remembered
        self._lock = threading.Lock()
        self._known: OrderedDict[tuple[str, str], str] = OrderedDict()
        self._converters: OrderedDict[_ConverterKey, _Kept] = OrderedDict()
        self._size = 0
        self.shared = Glossary(starter, user, termbases=termbases)

    def use_user_glossary(self, entries: tuple[GlossaryEntry, ...]) -> None:
        """Give every project other records of the user's from now on."""
        self.shared = replace(self.shared, user=entries)

    def use_termbases(self, entries: tuple[GlossaryEntry, ...]) -> None:
        """Give every project other concepts of the user's termbases from now on, as rows."""
        self.shared = replace(self.shared, termbases=entries)

    @property
    def engine(self) -> Engine:
        """Return what converts by the dictionaries alone."""
        return self._engine

    def of(
        self,
        segment: Segment,
        language: Variant,
        variant: Variant,
        by_hand: ByHand = NOTHING,
        usage: Usage = PLAIN,
    ) -> str:
        """Return a segment's conversion: what was written by hand for its source, else computed."""
        written = self.by_hand(segment, variant, by_hand.overrides)
        if written is not None:
            return written
        chosen = usage.chosen(variant, segment.article_id, by_hand.choices)
        return self.convert(segment.source, language, variant, usage, chosen)

    def by_hand(
        self, segment: Segment, variant: Variant, overrides: Iterable[ConversionOverride]
    ) -> str | None:
        """Return what was written by hand for the source as it is now, `None` if nothing was."""
        for override in overrides:
            mine = override.segment_id == segment.id and override.variant is variant
            if mine and override.source == segment.source:
                return override.text
        return None

    def known(
        self,
        text: str,
        language: Variant,
        variant: Variant,
        usage: Usage = PLAIN,
        chosen: ChosenOutputs | None = None,
    ) -> str | None:
        """Return the conversion if it costs nothing: it is remembered, or there is none to make."""
        converter = self.converter(language, variant, usage)
        if converter is None or not text:
            return text
        with self._lock:
            return self._known.get(
                _key(text, converter, (chosen or ChosenOutputs()).for_text(text))
            )

    def convert(
        self,
        text: str,
        language: Variant,
        variant: Variant,
        usage: Usage = PLAIN,
        chosen: ChosenOutputs | None = None,
    ) -> str:
        """Return a text converted; unchanged where the two variants are one or have no rules."""
        converter = self.converter(language, variant, usage)
        if converter is None or not text:
            return text
        wanted = chosen.for_text(text) if chosen else ChosenOutputs()
        key = _key(text, converter, wanted)
        with self._lock:
            known = self._known.get(key)
        if known is not None:
            return known
        if wanted:
            spans = apply_chosen(converter.align(text), text, wanted)
            result = "".join(span.output for span in spans)
        else:
            result = converter.convert(text)
        self._remember(key, result)
        return result

    def align(
        self,
        text: str,
        language: Variant,
        variant: Variant,
        usage: Usage = PLAIN,
        chosen: ChosenOutputs | None = None,
    ) -> tuple[ConvertedSpan, ...]:
        """Return the conversion span by span, nothing where nothing is converted.

        The outputs joined together equal `convert` of the same.
        """
        converter = self.converter(language, variant, usage)
        if converter is None:
            return ()
        return apply_chosen(converter.align(text), text, chosen or ChosenOutputs())

    def has_rules(self, language: Variant, variant: Variant) -> bool:
        """Return whether anything is converted between two variants."""
        return configuration_for(language, variant, self._available) is not None

    def converter(
        self, language: Variant, variant: Variant, usage: Usage = PLAIN
    ) -> Converter | None:
        """Return what converts between two variants, `None` where nothing has to be changed."""
        configuration = configuration_for(language, variant, self._available)
        if configuration is None:
            return None
        engine = self._engine
        made_by = engine.news_converter if usage.newsroom else engine.converter
        inner = made_by(configuration)
        if not usage.punctuation and usage.glossary == Glossary():
            return inner
        key = (inner.configuration, id(usage.glossary), language, variant, usage.punctuation)
        with self._lock:
            kept = self._converters.get(key)
            if kept is None or kept.glossary is not usage.glossary:
                made = GlossaryConverter(
                    inner, usage.glossary, language, variant, punctuation=usage.punctuation
                )
                kept = self._converters[key] = _Kept(usage.glossary, made)
                while len(self._converters) > _CONVERTERS:
                    self._converters.popitem(last=False)
        return kept.converter

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


_ConverterKey = tuple[str, int, Variant, Variant, bool]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A converter, and the glossary it was made of, kept alive so that its id stays its own."""

    glossary: Glossary
    converter: Converter


def _key(text: str, converter: Converter, wanted: ChosenOutputs) -> tuple[str, str]:
    return text, f"{converter.configuration}{wanted.key() if wanted else ''}"
