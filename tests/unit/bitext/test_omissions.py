import pytest

from tests.benchmarks.bitext_material import Paragraph, free_articles
from workbench.bitext.anchors import AnchorReader
from workbench.bitext.comparing import Comparer, CutPair, Method
from workbench.bitext.encoder import SentenceEncoder
from workbench.bitext.lexicon import news_lexicon
from workbench.bitext.omissions import Lack, Omission, OmissionFinder
from workbench.bitext.shortfalls import may_lack, without_english, without_source

SOURCE = (
    "商务部周三宣布对3200种商品加征关税。欧盟表示将向世贸组织提出申诉。"
    "分析师认为，此举会推高物价。超市里的老人只关心鸡蛋的价格。"
)
ENGLISH = (
    "The Commerce Ministry announced tariffs on 3,200 goods on Wednesday.",
    "The European Union said it would complain to the World Trade Organization.",
    "Analysts expect the move to drive up prices.",
    "The old people in the supermarket care only about what eggs cost.",
)


@pytest.fixture
def by_meaning(encoder: SentenceEncoder) -> OmissionFinder:
    return OmissionFinder(AnchorReader(news_lexicon()), encoder)


@pytest.fixture
def by_anchors() -> OmissionFinder:
    return OmissionFinder(AnchorReader(news_lexicon()))


def without(number: int) -> str:
    return " ".join(ENGLISH[:number] + ENGLISH[number + 1 :])


def test_a_faithful_paragraph_lacks_nothing(
    by_meaning: OmissionFinder, by_anchors: OmissionFinder
) -> None:
    target = " ".join(ENGLISH)

    assert by_meaning.find(SOURCE, target) == ()
    assert by_anchors.find(SOURCE, target) == ()


@pytest.mark.parametrize("number", range(4))
def test_a_sentence_without_english_is_found_with_the_place_where_it_would_stand(
    number: int, by_meaning: OmissionFinder
) -> None:
    target = without(number)

    (found,) = by_meaning.find(SOURCE, target)

    assert found.lack is Lack.ENGLISH
    assert found.sources[0].of(SOURCE) == SOURCE.split("。")[number] + "。"
    place = len(" ".join(ENGLISH[:number]))
    assert (found.targets[0].start, found.targets[0].end) == (place, place)
    assert found.method is Method.ENCODER


def test_an_english_sentence_without_a_source_is_found(by_meaning: OmissionFinder) -> None:
    added = "Similar disputes have shaken markets before."
    target = " ".join((*ENGLISH[:2], added, *ENGLISH[2:]))

    (found,) = by_meaning.find(SOURCE, target)

    assert found.lack is Lack.SOURCE
    assert found.targets[0].of(target) == added
    assert found.sources[0].start == found.sources[0].end == SOURCE.index("分析师")


def test_a_sentence_translated_twice_is_found(by_meaning: OmissionFinder) -> None:
    again = "The EU said it will file a complaint with the World Trade Organization."
    target = " ".join((*ENGLISH, again))

    doubled = [each for each in by_meaning.find(SOURCE, target) if each.lack is Lack.DOUBLED]

    assert [[span.of(target) for span in each.targets] for each in doubled] == [[ENGLISH[1], again]]
    assert doubled[0].sources[0].of(SOURCE) == "欧盟表示将向世贸组织提出申诉。"


def test_two_sentences_joined_in_one_lack_nothing(by_meaning: OmissionFinder) -> None:
    joined = "Analysts expect prices to rise, but the old people in the supermarket care only "
    target = " ".join((*ENGLISH[:2], f"{joined}about what eggs cost."))

    assert by_meaning.find(SOURCE, target) == ()


def test_without_an_encoder_what_names_things_is_missed_where_the_english_is_too_short(
    by_anchors: OmissionFinder,
) -> None:
    (found,) = by_anchors.find(SOURCE, without(0))

    assert found.sources[0].of(SOURCE) == "商务部周三宣布对3200种商品加征关税。"
    assert found.method is Method.ANCHORS


def test_without_an_encoder_an_addition_is_found_by_what_it_names(
    by_anchors: OmissionFinder,
) -> None:
    added = "In 2018, Washington and Brussels clashed over steel worth $47 billion from Canada."
    target = " ".join((*ENGLISH, added))

    (found,) = by_anchors.find(SOURCE, target)

    assert (found.lack, found.targets[0].of(target)) == (Lack.SOURCE, added)


@pytest.mark.parametrize("pair", [("", "Nothing."), ("什么。", ""), ("好。", "Good."), ("。", "!")])
def test_a_pair_of_one_sentence_or_none_lacks_nothing(
    pair: tuple[str, str], by_meaning: OmissionFinder
) -> None:
    assert by_meaning.find(*pair) == ()


def test_faithful_but_free_english_is_left_alone(by_meaning: OmissionFinder) -> None:
    paragraphs = [each for article in free_articles().values() for each in article]
    faithful = [each for each in paragraphs if _is_faithful(each)]

    found = by_meaning.find_all([(each.source, each.target) for each in faithful])

    said: list[Omission] = [omission for each in found for omission in each]
    assert len(faithful) > 35
    assert said == []


def _is_faithful(paragraph: Paragraph) -> bool:
    sources = {i for i, _ in paragraph.pairs}
    targets = {j for _, j in paragraph.pairs}
    return len(sources) == len(paragraph.sources) and len(targets) == len(paragraph.targets)


def test_what_lengths_and_one_side_rule_out_no_comparison_tells() -> None:
    anchors = AnchorReader(news_lexicon())
    paragraphs = [each for article in free_articles().values() for each in article]
    ruled_out = 0
    for paragraph in paragraphs:
        for number in range(len(paragraph.targets)):
            shorter = paragraph.without_target(number)
            pair = CutPair.of(shorter.source, shorter.target)
            if pair.least and pair.most > 1 and not may_lack(pair, anchors):
                ruled_out += 1
                (compared,) = Comparer(anchors).compare([pair])
                assert not [*without_english(compared, ()), *without_source(compared, ())]

    assert ruled_out
