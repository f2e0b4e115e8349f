import pytest

from workbench.bitext.anchors import AnchorReader
from workbench.bitext.encoder import SentenceEncoder
from workbench.bitext.linking import Link, Method, SentenceLinker

SOURCE = (
    "外交部发言人毛宁周三在北京举行例行记者会。她说，中方坚决反对任何形式的制裁。"
    "“我们将采取必要措施。”据统计，去年双边贸易额达3.5亿美元。"
)
TRADE = "Bilateral trade reached $350 million last year, figures show."
PRESS = "Foreign Ministry spokesperson Mao Ning held a regular press conference on Wednesday."
SANCTIONS = "China firmly opposes sanctions of any kind, she said."
MEASURES = "“We will take necessary measures.”"


def linked(links: tuple[Link, ...], source: str, target: str) -> dict[str, list[str]]:
    return {link.source.of(source): [each.of(target) for each in link.targets] for link in links}


@pytest.fixture
def by_meaning(reader: AnchorReader, encoder: SentenceEncoder) -> SentenceLinker:
    return SentenceLinker(reader, encoder)


@pytest.fixture
def by_anchors(reader: AnchorReader) -> SentenceLinker:
    return SentenceLinker(reader)


def test_sentences_are_linked_by_meaning_in_any_order(by_meaning: SentenceLinker) -> None:
    target = f"{TRADE} {PRESS} {SANCTIONS} {MEASURES}"

    links = by_meaning.link(SOURCE, target)

    assert list(linked(links, SOURCE, target).values()) == [
        [PRESS],
        [SANCTIONS],
        [MEASURES],
        [TRADE],
    ]
    assert {link.method for link in links} == {Method.ENCODER}
    assert all(link.confidence > 0.9 for link in links)


def test_two_sentences_in_one_are_linked_to_it_and_say_so(by_meaning: SentenceLinker) -> None:
    joined = PRESS[:-1] + ", saying China firmly opposes sanctions of any kind."
    target = f"{joined} {MEASURES} {TRADE}"

    links = by_meaning.link(SOURCE, target)

    assert [link.target.of(target) for link in links] == [joined, joined, MEASURES, TRADE]
    assert [link.shared for link in links] == [True, True, False, False]


def test_a_sentence_in_two_is_linked_to_both(by_meaning: SentenceLinker) -> None:
    halves = ("Mao Ning of the Foreign Ministry spoke.", "She gave a press conference in Beijing.")
    target = " ".join((*halves, SANCTIONS, TRADE))

    links = by_meaning.link(SOURCE, target)

    assert [each.of(target) for each in links[0].targets] == list(halves)


def test_a_sentence_without_counterpart_is_not_linked(by_meaning: SentenceLinker) -> None:
    target = f"{PRESS} {SANCTIONS} {MEASURES}"

    links = by_meaning.link(SOURCE, target)

    assert list(linked(links, SOURCE, target).values()) == [[PRESS], [SANCTIONS], [MEASURES]]


def test_without_an_encoder_sentences_are_linked_in_order_where_that_is_sure(
    by_anchors: SentenceLinker,
) -> None:
    target = f"{PRESS} {SANCTIONS} {MEASURES} {TRADE}"

    links = by_anchors.link(SOURCE, target)

    assert list(linked(links, SOURCE, target).values()) == [
        [PRESS],
        [SANCTIONS],
        [MEASURES],
        [TRADE],
    ]
    assert {link.method for link in links} == {Method.ANCHORS}


def test_one_sentence_each_needs_no_finding(by_anchors: SentenceLinker) -> None:
    source, target = "中方坚决反对任何形式的制裁。", "China firmly opposes sanctions of any kind."

    (link,) = by_anchors.link(source, target)

    assert (link.source.of(source), link.target.of(target)) == (source, target)
    assert link.method is Method.ALONE


def test_one_sentence_for_a_whole_paragraph_is_not_taken_for_it(by_anchors: SentenceLinker) -> None:
    assert by_anchors.link(SOURCE * 3, MEASURES) == ()


@pytest.mark.parametrize("pair", [("", ""), (SOURCE, ""), ("", TRADE), ("。", "."), (" \n", TRADE)])
def test_what_has_no_words_has_no_links(by_meaning: SentenceLinker, pair: tuple[str, str]) -> None:
    assert by_meaning.link(*pair) == ()


def test_many_pairs_at_once_are_linked_as_one_by_one(by_meaning: SentenceLinker) -> None:
    pairs = [(SOURCE, f"{TRADE} {PRESS}"), ("", ""), (SOURCE, f"{PRESS} {MEASURES}")]

    assert by_meaning.link_all(pairs) == [by_meaning.link(*pair) for pair in pairs]
