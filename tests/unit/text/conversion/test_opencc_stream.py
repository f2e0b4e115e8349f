"""Converting in chunks: equal to the whole, in little memory."""

from collections.abc import Iterator
from itertools import repeat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.opencc import ENGINE
from workbench.text.conversion.stream import BUFFER, Settling, convert_chunks
from workbench.text.converter import ConvertedSpan, Converter
from workbench.text.opencc.converter import PackagedConverter

pytestmark = pytest.mark.slow

CONFIGURATIONS = st.sampled_from(ENGINE.configurations())
TEXT = st.text("里面后皇发头台湾颱风软件信息干杯茶几周围低级别中国⿰亻尔⿱豈\n，-a𠮷", max_size=80)
LINE = "茶几周围的低级别软件里，克里（John Kerry）干杯⿰亻尔。"


def settling(converter: Converter) -> Settling:
    assert isinstance(converter, Settling)
    return converter


class Recorder:
    """A converter that writes down how long the texts were that it was given."""

    configuration = "s2twp"

    def __init__(self) -> None:
        self.converter = ENGINE.converter("s2twp")
        self.lengths: list[int] = []

    def convert(self, text: str) -> str:
        self.lengths.append(len(text))
        return self.converter.convert(text)

    def align(self, text: str) -> tuple[ConvertedSpan, ...]:
        return self.converter.align(text)

    def settled(self, text: str) -> int:
        return settling(self.converter).settled(text)


def cut(text: str, size: int) -> Iterator[str]:
    return (text[at : at + size] for at in range(0, len(text), size))


@given(st.lists(TEXT, max_size=8), CONFIGURATIONS)
def test_a_text_in_chunks_is_converted_as_the_whole(chunks: list[str], configuration: str) -> None:
    converter = ENGINE.converter(configuration)

    assert "".join(convert_chunks(converter, chunks)) == converter.convert("".join(chunks))


@given(TEXT, TEXT, CONFIGURATIONS)
def test_what_is_settled_converts_alike_whatever_follows(
    text: str, more: str, configuration: str
) -> None:
    converter = ENGINE.converter(configuration)
    long = text + "中国软件" * 30
    end = settling(converter).settled(long)

    parts = converter.convert(long[:end]), converter.convert(long[end:] + more)
    assert "".join(parts) == converter.convert(long + more)


@pytest.mark.parametrize("size", [7, 1_000, 100_001])
@pytest.mark.parametrize("line", [LINE + "\n", LINE, "中国软件", "⿰亻里", "里"])
def test_long_texts_of_any_kind_are_converted_as_the_whole(line: str, size: int) -> None:
    text = line * (140_000 // len(line))
    converter = ENGINE.converter("s2twp")

    assert "".join(convert_chunks(converter, cut(text, size))) == converter.convert(text)


@pytest.mark.parametrize("line", [LINE, "中国软件", "⿰亻里"])
def test_no_more_than_a_buffer_is_held_even_without_line_feeds(line: str) -> None:
    recorder = Recorder()

    for _ in convert_chunks(recorder, repeat(line, 300_000 // len(line))):
        pass

    assert sum(recorder.lengths) == 300_000 // len(line) * len(line)
    assert max(recorder.lengths) <= BUFFER + len(line)


def test_the_package_alone_converts_by_lines() -> None:
    converter = PackagedConverter("s2t")
    text = "汉字软件\n" * 20_000

    assert "".join(convert_chunks(converter, cut(text, 999))) == "漢字軟件\n" * 20_000
