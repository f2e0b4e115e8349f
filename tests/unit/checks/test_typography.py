"""Spaces, articles, apostrophes, speech and ranges of English, and what only looks wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.checks.desk_corpus import checked, findings, fixed
from workbench.checks.writing import (
    articles,
    joined_words,
    possessives,
    punctuation,
    sentence_grammar,
    speech_marks,
    typography,
)
from workbench.model.finding import Severity
from workbench.text.english_marks import pieces

CHECKS = (
    *typography.CHECKS,
    *articles.CHECKS,
    *possessives.CHECKS,
    *speech_marks.CHECKS,
    *joined_words.CHECKS,
    *sentence_grammar.CHECKS,
)

SOURCE = "他周日离开了。"


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("They asked for two things :peace and bread.", "two things: peace and bread."),
        ("Who came ?nobody.", "Who came? nobody."),
        ("The painter( born in Wuxi) died.", "The painter (born in Wuxi) died."),
        ("The party (born in 1951)has won.", "The party (born in 1951) has won."),
        ("It was (he said )too late.", "It was (he said) too late."),
        ("Sales fell 12 % in June.", "Sales fell 12% in June."),
        ("It grew 5%year on year.", "It grew 5% year on year."),
        ("The envoy is French, , 45, and new.", "The envoy is French, 45, and new."),
        ("Did he come? . Nobody knew.", "Did he come? Nobody knew."),
        ("He left, . She stayed.", "He left. She stayed."),
        ("The novelist J.K.Rowling spoke.", "The novelist J.K. Rowling spoke."),
        ("The poet W.Auden spoke.", "The poet W. Auden spoke."),
        ("It opened in2019.", "It opened in 2019."),
    ],
)
def test_a_space_or_mark_on_the_wrong_side_is_moved(wrong: str, right: str) -> None:
    assert right in fixed(CHECKS, SOURCE, wrong)


@pytest.mark.parametrize(
    "right",
    [
        "He won 3 :2 and smiled :) at her.",
        "The (re)election of a (counter)protester pleased (S)he.",
        "Use :smile: in chat, see [3] and f(x).",
        "George R.R. Martin, J. K. Rowling and a B.Sc. student met.",
        "The U.S. and U.N. envoys paid $5 (10%) each.",
        "The person(s) at a.b.example.com paid 10% more.",
        "He has 50 percent; she has 30%.",
        "Flight mp2024 and the iPhone15 are names.",
    ],
)
def test_what_only_looks_badly_spaced_is_left_alone(right: str) -> None:
    assert fixed(CHECKS, SOURCE, right) == right


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("He is a honest man.", "He is an honest man."),
        ("He is an union man.", "He is a union man."),
        ("He is a FBI agent.", "He is an FBI agent."),
        ("He is an UN envoy.", "He is a UN envoy."),
        ("It is a 18-year-old car.", "It is an 18-year-old car."),
        ("It is a £8m deal.", "It is an £8m deal."),
        ("It is an 10-year plan.", "It is a 10-year plan."),
        ("It was a easy win.", "It was an easy win."),
        ("It was a umbrella.", "It was an umbrella."),
        ("It was an useful idea.", "It was a useful idea."),
        ("A hour later he left.", "An hour later he left."),
        ("He had a X-ray.", "He had an X-ray."),
    ],
)
def test_an_article_follows_the_sound_behind_it(wrong: str, right: str) -> None:
    assert fixed(CHECKS, SOURCE, wrong) == right
    assert fixed(CHECKS, SOURCE, right) == right


@pytest.mark.parametrize(
    "right",
    [
        "Vitamin A is good, and so are Plan A and hepatitis A.",
        "An historic hotel, a historic hotel, an hallucination.",
        "A NATO ally, an NGO, a HUD official, a U-turn, a European, a one-off.",
        "It cost an HK$80 fare and a HK$50 note.",
        "An mRNA vaccine, an e-book, an unusual uniform, a unanimous vote.",
        "An 1800s house and an 1100-page book.",
        "Items a and b in option a are one.",
        "An Uber and a Ukrainian met a Uighur.",
    ],
)
def test_an_article_that_may_be_right_is_left_alone(right: str) -> None:
    assert fixed(CHECKS, SOURCE, right) == right


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("The childrens' bags are heavy.", "The children's bags are heavy."),
        ("The womens team won.", "The women's team won."),
        ("He went to three Olympic's and won.", "He went to three Olympics and won."),
        ("He has two son's, both teachers.", "He has two sons, both teachers."),
        ("The ladie's coats were sold.", "The ladies' coats were sold."),
        ("The choice is their's.", "The choice is theirs."),
        ("He gave two weeks notice.", "He gave two weeks' notice."),
        ("He got ten year's imprisonment.", "He got ten years' imprisonment."),
        ("It opens in two years time.", "It opens in two years' time."),
    ],
)
def test_an_apostrophe_stands_where_its_owner_ends(wrong: str, right: str) -> None:
    assert fixed(CHECKS, SOURCE, wrong) == right
    assert fixed(CHECKS, SOURCE, right) == right


@pytest.mark.parametrize(
    "right",
    [
        "Seven McDonald's and two Wendy's opened.",
        "Many women's and four men's teams came.",
        "The movie's end and Marie's coat.",
        "The court weighed mens rea.",
        "The Apollo 11 astronaut's and the pilot's widows came.",
        "He waited two weeks after three days of rain.",
        "He spent two days time and again.",
    ],
)
def test_an_apostrophe_that_may_be_right_is_left_alone(right: str) -> None:
    assert fixed(CHECKS, SOURCE, right) == right


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (
            '"It has to be done," the mayor said, "Before the rain."',
            '"It has to be done," the mayor said, "before the rain."',
        ),
        (
            '"He came," she said. "after that he left."',
            '"He came," she said. "After that he left."',
        ),
        ('"It is all over" he said.', '"It is all over," he said.'),
        ('He said "It is over now."', 'He said, "It is over now."'),
        ('"We won!", he shouted.', '"We won!" he shouted.'),
    ],
)
def test_speech_is_joined_to_its_speaker_by_marks(wrong: str, right: str) -> None:
    assert fixed(CHECKS, SOURCE, wrong) == right
    assert fixed(CHECKS, SOURCE, right) == right


@pytest.mark.parametrize(
    "right",
    [
        '"Wait," she said, but the driver said, "We have to go."',
        'Asked "Will it rise?", the minister replied, "No comment."',
        '"I saw her," he said, "I and my wife."',
        '"He loved it," she said, "The Hague and all."',
        'What he called "chaos" she calls order.',
        'The "war room" he said he knew was empty.',
    ],
)
def test_speech_that_is_marked_rightly_is_left_alone(right: str) -> None:
    assert fixed(CHECKS, SOURCE, right) == right


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        ("他25岁。", "A 25 year old man left.", "A 25-year-old man left."),
        ("他25岁。", "A 25-year old man left.", "A 25-year-old man left."),
        ("他二十五岁。", "A three year-old boy left.", "A three-year-old boy left."),
        ("九十年代", "He sang in the ‘90s.", "He sang in the ’90s."),
        ("20到50元", "It costs from 20-50 yuan.", "It costs from 20 to 50 yuan."),
        ("18到35岁", "They are between 18-35 years old.", "They are between 18 and 35 years old."),
        ("涨5%", "It rose 5%%.", "It rose 5%."),
        ("2019年5月4日他走了。", "On May 4, 2019 he left.", "On May 4, 2019, he left."),
        ("问题——钱——没人提。", "The question --- money.", "The question — money."),
        (
            "队长——最老的球员——踢满全场。",
            "The captain — the oldest player, played on.",
            "The captain — the oldest player — played on.",
        ),
        (
            "他走了。她留下。",
            "He left on Monday She stayed here.",
            "He left on Monday. She stayed here.",
        ),
        (
            "他走了，太贵。",
            "The plan was dropped, it was too dear.",
            "The plan was dropped; it was too dear.",
        ),
    ],
)
def test_what_is_joined_wrongly_is_joined_as_it_should_be(
    source: str, wrong: str, right: str
) -> None:
    assert fixed(CHECKS, source, wrong) == right
    assert fixed(CHECKS, source, right) == right


@pytest.mark.parametrize(
    "right",
    [
        "The boy is 25 years old; she is 1 year old.",
        "He scored in the 2015-16 season and came from 20-15 down.",
        "They came back from 2-1 down to win.",
        "When the plan failed, it was too late.",
        "The plan was dropped, it was announced on Monday.",
        "The plan was dropped, he was told.",
        "A teacher by training, he was elected in May.",
        "It happened on May 4, 2019, and on July 1, 2021 prices fell.",
        "He saw The Guardian in The Hague.",
    ],
)
def test_what_may_be_joined_so_is_left_alone(right: str) -> None:
    assert fixed(CHECKS, SOURCE, right) == right


def test_a_comma_between_two_sentences_is_a_hint() -> None:
    pair = checked(SOURCE, "The plan was dropped, it was too dear.", "body")

    assert [each.severity for each in findings(CHECKS, pair)] == [Severity.HINT]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("图为市民购买年货。", "Shoppers pick out goods at a market"),
        ("该数字有争议[3]。", "The figure is disputed.[3]"),
        ("【独家】央企将整合三家公司。", "Exclusive: State group to merge three airlines"),
        ("热线：1925（24小时）。", "Hotline: 1925 (24 hours)"),
        ("为什么年轻人不结婚？", "Why Young People Don't Want to Marry"),
    ],
)
def test_what_is_no_sentence_needs_no_stop(source: str, target: str) -> None:
    assert not findings(punctuation.CHECKS, checked(source, target, "body"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("图为市民。他们在购物。", "Shoppers are out. They pick goods"),
        ("该数字有争议[3]。", "The figure is disputed[3]"),
        ("他说：“我不走。”", 'He said: "I stay"'),
        ("警方：已有人被捕。", "Police: someone was arrested"),
    ],
)
def test_a_sentence_needs_its_stop_whatever_opens_it(source: str, target: str) -> None:
    assert [
        each.code for each in findings(punctuation.CHECKS, checked(source, target, "body"))
    ] == ["punctuation.end"]


@given(st.text(alphabet="ab A1.,:;?!()[]\"“”'’%-—\n 、", max_size=60))
def test_the_pieces_of_a_text_are_all_of_it(text: str) -> None:
    assert "".join(each.text for each in pieces(text)) == text
    assert all(each.text == text[each.start : each.end] for each in pieces(text))
