"""Negation lost or added, and directions turned round."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import grows_in_proportion
from workbench.checks.meaning.negation import CHECKS
from workbench.checks.meaning.opposites import opposites
from workbench.checks.rule import ArticleFacts, Checked
from workbench.model.finding import Finding
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.checking.house_style import default_style

(negation,) = CHECKS


def findings(source: str, target: str) -> list[Finding]:
    content = SourceContent(Role.BODY, source)
    segment = Segment(SegmentId(1), ArticleId(1), 1, content, target=target)
    return list(negation.check(Checked(segment, ArticleFacts()), default_style()))


def codes(source: str, target: str) -> list[str]:
    return [each.code for each in findings(source, target)]


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("校方没有回应记者提问。", "The school answered reporters' questions.", "negation.missing"),
        ("校方並未回應記者提問。", "The school answered reporters' questions.", "negation.missing"),
        ("他回应了提问。", "He did not answer the question.", "negation.extra"),
        ("议会不得不休会。", "Parliament did not have to adjourn.", "negation.extra"),
        ("油价上周大涨。", "Oil prices tumbled last week.", "direction.opposite"),
        ("球员右膝受伤。", "The player hurt his left knee.", "direction.opposite"),
        ("市长否认受贿。", "The mayor admitted taking bribes.", "direction.opposite"),
    ],
)
def test_what_is_turned_round_is_found(source: str, target: str, code: str) -> None:
    assert codes(source, target) == [code]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("校方没有回应记者提问。", "The school declined to answer reporters' questions."),
        ("这不仅是钱的问题。", "This is about more than money."),
        ("家中有没有人生病？", "Is anybody at home ill?"),
        ("议会不得不休会。", "Parliament had to adjourn."),
        ("部长不支持该提案。", "The minister opposes the proposal."),
        ("油价先涨后跌。", "Oil prices rose, then fell."),
        ("他非常高兴。", "He was delighted."),
        ("他们来自非洲。", "They are from Africa."),
        ("最后但同样重要的是成本。", "Last but not least, there is the cost."),
    ],
)
def test_what_another_wording_carries_is_no_finding(source: str, target: str) -> None:
    assert codes(source, target) == []


def test_a_turned_direction_names_both_words() -> None:
    (found,) = findings("油价上周大涨。", "Oil prices tumbled last week.")

    assert found.values == {"words": "大涨", "given": "tumbled"}


def test_each_pair_of_opposites_has_two_poles_with_words_of_both_languages() -> None:
    for pair in opposites():
        first, second = pair.poles
        assert first.name != second.name
        assert all(pole.words or pole.beginnings for pole in pair.poles)
        assert not first.chinese.fullmatch(second.chinese.pattern.partition("|")[0])


@given(
    st.text("不没未无非常上涨下跌左右支持反对。，", max_size=40),
    st.text("not up fall's ", max_size=40),
)
def test_spans_lie_inside_the_texts(source: str, target: str) -> None:
    for found in findings(source, target):
        assert all(span.of(source) for span in found.source)
        assert all(span.of(target) for span in found.target)


def test_its_time_grows_with_the_text() -> None:
    assert grows_in_proportion(
        lambda n: findings("价格没有上涨。" * n, "Prices were up. " * n), 200
    )
