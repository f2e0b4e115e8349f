"""Clauses that one side has and the other lacks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.bitext.anchors import AnchorReader
from workbench.bitext.clauses import ClauseFinder, Clauses
from workbench.bitext.encoder import SentenceEncoder
from workbench.bitext.lexicon import news_lexicon

DROPPED = [
    (
        "因为航班取消，旅客在机场过夜。",
        "Passengers spent the night at the airport.",
        "因为航班取消，",
    ),
    ("她当选议员，但三个月后辞职。", "She was elected to parliament.", "但三个月后辞职。"),
    (
        "他承认收钱，但否认替人办事，案件仍在审理。",
        "He admitted taking the money, and the case is still being heard.",
        "但否认替人办事，",
    ),
]
ADDED = [
    ("市长周一辞职。", "The mayor resigned on Monday, to loud cheers in the streets.", "to loud"),
    ("他写了一本书。", "He wrote a book, which sold a million copies.", "which sold"),
]
KEPT = [
    ("因为航班取消，旅客在机场过夜。", "With flights canceled, passengers spent the night there."),
    ("众所周知，抽烟有害健康。", "Smoking is bad for your health."),
    ("她考上了北大。", "She got into Peking University, one of China's best."),
    ("春天到了，花开了，人们出门散步。", "Spring came, flowers opened and people went out."),
]


@pytest.fixture
def finder() -> ClauseFinder:
    return ClauseFinder(AnchorReader(news_lexicon()))


@pytest.mark.parametrize(("source", "target", "clause"), DROPPED)
def test_a_clause_that_was_dropped_is_found(
    source: str, target: str, clause: str, finder: ClauseFinder, encoder: SentenceEncoder
) -> None:
    (found,) = finder.find(source, target, encoder)

    assert found.of_source
    assert found.span.of(source) == clause
    assert found.opposite.start == found.opposite.end <= len(target)


@pytest.mark.parametrize(("source", "target", "words"), ADDED)
def test_a_clause_that_was_added_is_found(
    source: str, target: str, words: str, finder: ClauseFinder, encoder: SentenceEncoder
) -> None:
    (found,) = finder.find(source, target, encoder)

    assert not found.of_source
    assert found.span.of(target).startswith(words)
    assert found.opposite.of(source) == ""


@pytest.mark.parametrize(("source", "target"), KEPT)
def test_what_is_condensed_or_explained_is_left_alone(
    source: str, target: str, finder: ClauseFinder, encoder: SentenceEncoder
) -> None:
    assert finder.find(source, target, encoder) == ()


def test_without_an_encoder_a_clause_is_told_by_length_beside_what_is_named(
    finder: ClauseFinder,
) -> None:
    source = "事故造成42人受伤，其中多数人已经出院回家休养，伤势都不太严重。"

    assert finder.find(source, "The accident injured 42 people.") == ()
    shorter = source.replace("，伤势都不太严重", "")
    (found,) = finder.find(shorter, "The accident injured 42 people.")
    assert found.of_source
    assert "出院" in found.span.of(shorter)


def test_figures_are_not_cut_at_their_commas() -> None:
    assert Clauses.of("共有1,234人，其中5,678例。", "In all 1,234 people.").sources == (
        "共有1,234人，",
        "其中5,678例。",
    )


def test_both_parts_of_a_headline_are_clauses() -> None:
    assert Clauses.of("油价大跌 航空股上涨", "Oil Plunges").sources == ("油价大跌", "航空股上涨")


@given(
    st.text("他走了，她留下。”「 。", max_size=30),
    st.text('He left, as "she" stayed. ', max_size=40),
)
def test_clauses_lie_in_order_inside_their_texts(source: str, target: str) -> None:
    clauses = Clauses.of(source, target)
    for spans, text in ((clauses.source_spans, source), (clauses.target_spans, target)):
        assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
        assert all(a.end <= b.start for a, b in pairwise(spans))
