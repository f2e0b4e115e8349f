import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.bitext_material import Paragraph, free_articles
from workbench.bitext.aligning import ArticleAligner, Proposal
from workbench.bitext.anchors import AnchorReader
from workbench.bitext.comparing import Method
from workbench.bitext.encoder import SentenceEncoder
from workbench.bitext.lexicon import news_lexicon

PARAGRAPHS = st.lists(
    st.sampled_from(["", "。", "他去年访问北京。", "3.5亿美元", "12", "\n"]), max_size=6
)
ENGLISH = st.lists(
    st.sampled_from(["", ".", "He visited Beijing.", "$350 million", "12"]), max_size=6
)


@pytest.fixture(scope="module")
def chips() -> list[Paragraph]:
    return free_articles()["chips"]


@pytest.fixture(scope="module")
def by_anchors() -> ArticleAligner:
    return ArticleAligner(AnchorReader(news_lexicon()))


@pytest.fixture(scope="module")
def by_meaning(encoder: SentenceEncoder) -> ArticleAligner:
    return ArticleAligner(AnchorReader(news_lexicon()), encoder)


def numbers(proposals: tuple[Proposal, ...]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(each.sources, each.targets) for each in proposals]


@pytest.mark.parametrize("way", ["by_anchors", "by_meaning"])
def test_paragraphs_that_moved_are_found(
    way: str, chips: list[Paragraph], request: pytest.FixtureRequest
) -> None:
    aligner: ArticleAligner = request.getfixturevalue(way)
    order = [3, 0, 1, 2, 6, 4, 5]
    sources = [each.source for each in chips]
    targets = [chips[at].target for at in order]

    proposals = aligner.align(sources, targets)

    assert numbers(proposals) == [((i,), (order.index(i),)) for i in range(7)]
    assert all(each.confidence > 0.5 for each in proposals)


@pytest.mark.parametrize("way", ["by_anchors", "by_meaning"])
def test_what_is_left_out_and_added_stands_alone_in_its_place(
    way: str, chips: list[Paragraph], request: pytest.FixtureRequest
) -> None:
    aligner: ArticleAligner = request.getfixturevalue(way)
    sources = [chips[at].source for at in (0, 2, 3)]
    targets = [chips[at].target for at in (0, 1, 2)]

    proposals = aligner.align(sources, targets)

    assert numbers(proposals) == [((0,), (0,)), ((), (1,)), ((1,), (2,)), ((2,), ())]
    assert [each.is_pair for each in proposals] == [True, False, True, False]
    assert proposals[1].confidence == 0


def test_paragraphs_joined_and_cut_are_one_proposal(
    chips: list[Paragraph], by_meaning: ArticleAligner
) -> None:
    sources = [each.source for each in chips[:4]]
    third = chips[2].targets
    targets = [
        f"{chips[0].target} {chips[1].target}",
        third[0],
        " ".join(third[1:]),
        chips[3].target,
    ]

    proposals = by_meaning.align(sources, targets)

    assert numbers(proposals) == [((0, 1), (0,)), ((2,), (1, 2)), ((3,), (3,))]


def test_the_sentences_of_a_proposal_are_paired_with_their_places(
    chips: list[Paragraph], by_meaning: ArticleAligner
) -> None:
    paragraph = chips[4]

    (proposal,) = by_meaning.align([paragraph.source], [paragraph.target])

    assert proposal.method is Method.ENCODER
    found = {
        paragraph.source[pair.sources[0].span.start : pair.sources[0].span.end]: [
            each.span.of(paragraph.target) for each in pair.targets
        ]
        for pair in proposal.sentences
    }
    assert found == {
        paragraph.sources[i]: [paragraph.targets[j]] for i, j in sorted(paragraph.pairs)
    }


def test_an_article_without_english_is_all_left_out(by_anchors: ArticleAligner) -> None:
    assert numbers(by_anchors.align(["一。", "二。"], [])) == [((0,), ()), ((1,), ())]
    assert by_anchors.align([], []) == ()


@given(sources=PARAGRAPHS, targets=ENGLISH)
def test_every_paragraph_is_in_exactly_one_proposal(sources: list[str], targets: list[str]) -> None:
    proposals = ArticleAligner(AnchorReader([("北京", "Beijing")])).align(sources, targets)

    assert sorted(i for each in proposals for i in each.sources) == list(range(len(sources)))
    assert sorted(j for each in proposals for j in each.targets) == list(range(len(targets)))
