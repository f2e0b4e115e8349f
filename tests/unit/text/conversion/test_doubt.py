import pytest

from tests.opencc import ENGINE
from workbench.text.conversion.doubt import Doubt, doubt
from workbench.text.converter import ConvertedSpan, Decider


def doubts(text: str, configuration: str = "s2twp") -> dict[str, Doubt]:
    spans = ENGINE.converter(configuration).align(text)
    return {text[span.start : span.end]: doubt(span, text) for span in spans}


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("气候", "气", Doubt.NONE),
        ("北京", "京", Doubt.NONE),
        ("发。", "发", Doubt.STRONG),
        ("里。", "里", Doubt.STRONG),
        ("一家", "家", Doubt.HARMLESS),
        ("软件", "软件", Doubt.REGIONAL),
        ("干了", "干了", Doubt.PHRASE),
    ],
)
def test_what_an_editor_has_to_know_of_a_span(text: str, words: str, wanted: Doubt) -> None:
    assert doubts(text)[words] is wanted


def test_the_extensions_of_the_ideographs_raise_no_doubt_towards_simplified_characters() -> None:
    assert doubts("戰", "t2s")["戰"] is Doubt.HARMLESS


def test_what_a_person_decided_is_told_from_what_a_table_decided() -> None:
    span = ConvertedSpan(0, 1, "髮", ("髮", "發"), Decider.HAND)

    assert doubt(span, "发") is Doubt.HAND
