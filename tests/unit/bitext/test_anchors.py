import pytest

from workbench.bitext.anchors import Anchor, AnchorKind, AnchorReader
from workbench.bitext.lexicon import news_lexicon


def shared(reader: AnchorReader, source: str, target: str) -> frozenset[Anchor]:
    table = reader.read([source], [target])
    return table.sources[0] & table.targets[0]


@pytest.mark.parametrize(
    ("source", "target", "kind"),
    [
        ("投资三亿五千万元", "an investment of 350 million yuan", AnchorKind.NUMBER),
        ("有两人受伤", "two people were hurt", AnchorKind.SMALL_NUMBER),
        ("7月16日周日", "Sunday, July 16", AnchorKind.DATE),
        ("记者沈柏年报道", "Shen Bonian reported", AnchorKind.NAME),
        ("他读博士期间写NATO", "He wrote on NATO", AnchorKind.LATIN),
        ("见https://example.org/a。", "See https://example.org/a.", AnchorKind.LINK),
        ("他抵达北京", "He arrived in Beijing", AnchorKind.TERM),
        ("他抵達美國", "He arrived in the U.S. on Monday", AnchorKind.TERM),
    ],
)
def test_either_side_has_the_same_value(
    source: str, target: str, kind: AnchorKind, reader: AnchorReader
) -> None:
    assert kind in {anchor.kind for anchor in shared(reader, source, target)}


@pytest.mark.parametrize(
    ("source", "target"),
    [("三亿元", "300 thousand yuan"), ("他去美国", "He told us"), ("他走了", "She left")],
)
def test_what_is_different_is_not_shared(source: str, target: str, reader: AnchorReader) -> None:
    assert shared(reader, source, target) == frozenset()


def test_a_term_inside_a_longer_one_does_not_count() -> None:
    reader = AnchorReader([("中国", "China"), ("中国银行", "Bank of China")])
    table = reader.read(["中国银行"], ["Bank of China"])

    assert [anchor.value for anchor in table.sources[0]] == ["中国銀行"] or len(
        table.sources[0]
    ) == 1


def test_without_a_lexicon_there_are_no_terms() -> None:
    assert shared(AnchorReader(), "他抵达北京", "He arrived in Beijing") == frozenset()


def test_the_words_of_the_news_are_pairs_each_once() -> None:
    pairs = news_lexicon()

    assert ("外交部", "foreign ministry") in pairs
    assert len(set(pairs)) == len(pairs)
    assert all(chinese and english for chinese, english in pairs)
