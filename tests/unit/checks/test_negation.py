"""Negation lost or added, and directions turned round."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import grows_in_proportion
from workbench.checks.meaning.negation import CHECKS
from workbench.checks.meaning.opposites import opposites
from workbench.checks.rule import ArticleFacts, Checked
from workbench.model.finding import Finding, Severity
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
        ("渡轮今天不会停航。", "The ferry will be suspended today.", "negation.missing"),
        ("桥梁至今尚未通车。", "The bridge has been in use ever since.", "negation.missing"),
        ("村民无法回家。", "Villagers were able to go home.", "negation.missing"),
        ("非本地学生须付双倍学费。", "Local students pay twice the fee.", "negation.missing"),
        ("他回应了提问。", "He did not answer the question.", "negation.extra"),
        ("议会不得不休会。", "Parliament did not have to adjourn.", "negation.extra"),
        ("没有人不认识她。", "Nobody knows her.", "negation.extra"),
        ("他不仅写诗，还画画。", "He does not write poems; he paints.", "negation.extra"),
    ],
)
def test_a_denial_that_was_lost_or_added_is_found(source: str, target: str, code: str) -> None:
    assert codes(source, target) == ([code] if code else [])


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("油价上周大涨。", "Oil prices tumbled last week."),
        ("球员右膝受伤。", "The player hurt his left knee."),
        ("市长否认受贿。", "The mayor admitted taking bribes."),
        ("船队南下。", "The fleet headed north."),
        ("外资连续三周净流出。", "Foreign money flowed in for a third week."),
        ("新法禁止當街販賣。", "The new law allows selling in the street."),
        ("至少三人受伤。", "At most three people were hurt."),
        ("他判决前离境。", "He left the country after the verdict."),
        ("价格比去年低。", "The price is higher than last year's."),
        ("法院推翻原判。", "The court upheld the ruling."),
        ("她从不迟到。", "She is always late."),
        ("政府解除对大豆的禁令。", "The government imposed a ban on soybeans."),
        ("部长缺席会议。", "The minister attended the meeting."),
    ],
)
def test_a_direction_turned_round_is_found(source: str, target: str) -> None:
    assert "direction.opposite" in codes(source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("校方没有回应记者提问。", "The school declined to answer reporters' questions."),
        ("这不仅是钱的问题。", "This is about more than money."),
        ("家中有没有人生病？", "Is anybody at home ill?"),
        ("他是不是已经走了？", "Has he gone already?"),
        ("议会不得不休会。", "Parliament had to adjourn."),
        ("部长不支持该提案。", "The minister opposes the proposal."),
        ("油价先涨后跌。", "Oil prices rose, then fell."),
        ("油价没有下跌。", "Oil prices did not fall."),
        ("油价没有下跌。", "Oil prices held up, unmoved by the news."),
        ("他非常高兴。", "He was delighted."),
        ("他们来自非洲。", "They are from Africa."),
        ("最后但同样重要的是成本。", "Last but not least, there is the cost."),
        ("不久后他当选议员。", "Soon afterward he won a seat."),
        ("没有人不认识她。", "Everybody knows her."),
        ("罢工不可避免。", "A strike is bound to come."),
        ("在没有拿到钱以前，他不会走。", "He will not leave until he has the money."),
        ("法官驳回了上诉。", "The judge refused to allow the appeal."),
        ("未来三天有雨。", "Rain is forecast for the next three days."),
        ("比赛最多的是周末。", "Most games are at the weekend."),
    ],
)
def test_what_another_wording_carries_is_no_finding(source: str, target: str) -> None:
    assert codes(source, target) == []


def test_a_denial_counts_in_its_own_sentence() -> None:
    source = "他没有受伤。他的妻子不在车上。"

    (found,) = findings(source, "He was hurt. His wife was not in the car.")

    assert found.source[0].of(source) == "没有"
    assert found.severity is Severity.WARNING


def test_of_two_denials_one_that_is_lost_is_a_hint() -> None:
    source = "没有证据表明飞机解体，黑匣子也未显示故障。"

    (found,) = findings(source, "There is evidence that it exploded, and the box showed no fault.")

    assert (found.code, found.severity) == ("negation.fewer", Severity.HINT)
    assert [span.of(source) for span in found.source] == ["没有", "也未"]


def test_a_single_character_of_denial_is_a_hint() -> None:
    (found,) = findings("他不走。", "He goes.")

    assert found.severity is Severity.HINT


def test_a_turned_direction_names_both_words() -> None:
    (found,) = findings("油价上周大涨。", "Oil prices tumbled last week.")

    assert found.values == {"words": "大涨", "given": "tumbled"}


def test_the_words_of_a_traditional_text_are_shown_as_they_stand() -> None:
    (found,) = findings("條例禁止餵鴿。", "The ordinance permits feeding pigeons.")

    assert found.values["words"] == "禁止"
    assert found.source[0].of("條例禁止餵鴿。") == "禁止"


def test_no_word_of_a_pair_is_on_both_sides() -> None:
    for (first, chinese), (second, others) in opposites().pairs:
        assert first.pair == second.pair
        assert not set(chinese) & set(others)
        assert first.says.words != second.says.words


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


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "旅客未出示护照，被拒绝入境。",
            "The traveller showed his passport and was refused entry.",
        ),
        (
            "除非政府让步，工人不会复工。",
            "Workers will resume work unless the government yields.",
        ),
        ("市政府宣布取消演唱会。", "The city announced a concert."),
        ("出口减少，进口增加。", "Exports increased, while imports fell."),
        (
            "证据不足，法院决定不受理。",
            "Evidence was ample and the court decided not to hear the case.",
        ),
        ("物价不升反降。", "Prices have gone up."),
    ],
)
def test_a_negative_word_of_its_own_does_not_carry_a_denial(source: str, target: str) -> None:
    assert codes(source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "军队没有撤离，反而增派了坦克。",
            "Far from withdrawing, the army has sent in more tanks.",
        ),
        ("出口减少，进口增加。", "Exports fell, while imports increased."),
        ("出口减少，进口增加。", "Less was exported and more imported."),
        ("这家店没有关门。", "The shop stayed open."),
        ("如有疑问，请联系我们。", "If you have questions, don’t hesitate to contact us."),
        ("他不假思索地跳了下去。", "He jumped without a second thought."),
        ("演唱会已取消。", "The concert has been called off."),
    ],
)
def test_a_paraphrase_of_a_denial_is_kept(source: str, target: str) -> None:
    assert codes(source, target) == []


def test_the_number_of_a_ship_denies_nothing() -> None:
    source = "2025年4月20日，轮渡“海燕一号”驶离城北老码头。（海岬社）"
    target = "The ferry Haiyan No. 1 leaves the old north pier on April 20, 2025. (Haijia)"
    assert findings(source, target) == []
