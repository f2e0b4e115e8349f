import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.projects import segments
from workbench.model.highlight import ConversionOverride
from workbench.model.ids import OverrideId, SegmentId
from workbench.model.language import Variant
from workbench.services.commands.settings import SetConversion
from workbench.services.conversion.converting import SETTING, ByHand, Conversions, default_variant
from workbench.services.session import Session
from workbench.text.conversion.engine import OpenccEngine
from workbench.text.converter import ConvertedSpan, Converter, Decider


class CountingConverter:
    """A converter that says which configuration it has, and counts what it is asked."""

    def __init__(self, configuration: str) -> None:
        self.configuration = configuration
        self.asked: list[str] = []

    def convert(self, text: str) -> str:
        self.asked.append(text)
        return f"{self.configuration}:{text}"

    def align(self, text: str) -> tuple[ConvertedSpan, ...]:
        return (ConvertedSpan(0, len(text), text, (text,), Decider.UNCHANGED),)


class CountingEngine:
    """An engine of counting converters."""

    def __init__(self) -> None:
        self.made: dict[str, CountingConverter] = {}

    def configurations(self) -> tuple[str, ...]:
        return "s2twp", "s2hk", "tw2sp"

    def converter(self, configuration: str) -> Converter:
        return self.made.setdefault(configuration, CountingConverter(configuration))

    def news_converter(self, configuration: str) -> Converter:
        return self.converter(configuration)

    @property
    def asked(self) -> list[str]:
        return [text for converter in self.made.values() for text in converter.asked]


@pytest.fixture
def engine() -> CountingEngine:
    return CountingEngine()


@pytest.mark.parametrize(
    ("language", "chosen", "variant"),
    [
        (Variant.CHINA, "", Variant.TAIWAN),
        (Variant.TAIWAN, "", Variant.CHINA),
        (Variant.HONG_KONG, "", Variant.CHINA),
        (Variant.CHINA, "zh-HK", Variant.HONG_KONG),
        (Variant.HONG_KONG, "zh-HK", Variant.CHINA),
        (Variant.CHINA, "zh-XX", Variant.TAIWAN),
    ],
)
def test_the_project_s_choice_holds_unless_the_article_is_written_so(
    language: Variant, chosen: str, variant: Variant
) -> None:
    assert default_variant(language, {SETTING: chosen}) is variant


def test_a_text_is_converted_once_a_configuration(engine: CountingEngine) -> None:
    conversions = Conversions(engine)

    for _ in range(3):
        conversions.convert("气候", Variant.CHINA, Variant.TAIWAN)
        conversions.convert("气候", Variant.CHINA, Variant.HONG_KONG)

    assert engine.asked == ["气候", "气候"]


def test_the_same_variant_needs_no_conversion(engine: CountingEngine) -> None:
    conversions = Conversions(engine)

    assert conversions.convert("气候", Variant.CHINA, Variant.CHINA) == "气候"
    assert conversions.known("气候", Variant.CHINA, Variant.CHINA) == "气候"
    assert conversions.converter(Variant.CHINA, Variant.CHINA) is None
    assert engine.asked == []


def test_an_empty_text_is_known_without_being_asked(engine: CountingEngine) -> None:
    assert Conversions(engine).convert("", Variant.CHINA, Variant.TAIWAN) == ""
    assert engine.asked == []


def test_only_what_was_converted_is_known(engine: CountingEngine) -> None:
    conversions = Conversions(engine)

    before = conversions.known("气候", Variant.CHINA, Variant.TAIWAN)
    converted = conversions.convert("气候", Variant.CHINA, Variant.TAIWAN)

    assert before is None
    assert conversions.known("气候", Variant.CHINA, Variant.TAIWAN) == converted


def test_the_oldest_results_are_forgotten_when_there_is_no_more_room(
    engine: CountingEngine,
) -> None:
    conversions = Conversions(engine, remembered=100)
    for number in range(50):
        conversions.convert(f"{number:02}", Variant.CHINA, Variant.TAIWAN)

    assert conversions.known("49", Variant.CHINA, Variant.TAIWAN) is not None
    assert conversions.known("00", Variant.CHINA, Variant.TAIWAN) is None
    kept = [n for n in range(50) if conversions.known(f"{n:02}", Variant.CHINA, Variant.TAIWAN)]
    assert sum(len(f"{n:02}") * 2 + len("s2twp:") for n in kept) <= 100


def test_a_text_that_is_longer_than_all_the_room_drives_nothing_out(
    engine: CountingEngine,
) -> None:
    conversions = Conversions(engine, remembered=100)
    conversions.convert("气候", Variant.CHINA, Variant.TAIWAN)

    conversions.convert("长" * 200, Variant.CHINA, Variant.TAIWAN)

    assert conversions.known("气候", Variant.CHINA, Variant.TAIWAN) is not None
    assert conversions.known("长" * 200, Variant.CHINA, Variant.TAIWAN) is None


def test_many_threads_get_what_one_gets() -> None:
    texts = [f"第{number}次气候会谈在里约举行" for number in range(60)]
    variants = (Variant.TAIWAN, Variant.HONG_KONG, Variant.TRADITIONAL)
    alone = Conversions(OpenccEngine())
    wanted = {(t, v): alone.convert(t, Variant.CHINA, v) for t in texts for v in variants}
    shared = Conversions(OpenccEngine(), remembered=500)
    together = threading.Barrier(4)

    def work() -> dict[tuple[str, Variant], str]:
        together.wait()
        return {(t, v): shared.convert(t, Variant.CHINA, v) for v in variants for t in texts}

    with ThreadPoolExecutor(4) as pool:
        found = [task.result() for task in [pool.submit(work) for _ in range(4)]]

    assert found == [wanted] * 4


def test_what_was_written_by_hand_is_shown_instead(
    session: Session, engine: CountingEngine
) -> None:
    first = segments(session)[0]
    session.execute(SetConversion(first.id, Variant.TAIWAN, "凱瑞"))
    overrides = tuple(session.read.overrides_of([first.id]))
    conversions = Conversions(engine)

    by_hand = conversions.of(first, Variant.CHINA, Variant.TAIWAN, ByHand(overrides))
    other = conversions.of(first, Variant.CHINA, Variant.HONG_KONG, ByHand(overrides))

    assert by_hand == "凱瑞"
    assert other == f"s2hk:{first.source}"


def test_what_was_written_for_another_source_or_segment_is_not_used(
    session: Session, engine: CountingEngine
) -> None:
    first, second, *_ = segments(session)
    conversions = Conversions(engine)

    def override(segment: SegmentId, source: str) -> ConversionOverride:
        return ConversionOverride(OverrideId(1), segment, Variant.TAIWAN, "手", source)

    stale = [override(first.id, "另一句"), override(second.id, first.source)]

    assert conversions.by_hand(first, Variant.TAIWAN, stale) is None
    assert conversions.by_hand(first, Variant.TAIWAN, [override(first.id, first.source)]) == "手"
