"""Marks that grammar forbids or asks for, and right sentences that look as if they had them."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings, fixed
from workbench.checks.writing import (
    joined_by_grammar,
    mark_order,
    one_sense_twice,
    owners,
    sentence_grammar,
)
from workbench.text.grammar.reading import read_sentences

CHECKS = sentence_grammar.CHECKS
WORDS = (*joined_by_grammar.CHECKS, *owners.CHECKS, *mark_order.CHECKS)
SOURCE = "他周日离开了。"


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("The mayor, who left on Monday, said so.", "dn,wxft,kr."),
        ("Police plan to open two roads.", "mvTv#m."),
        ("“We won,” she told Li Na of Wuhan.", "qpkNNfN."),
        ("The plan's cost has risen 5%.", "dgnal#."),
        ("It was built by her uncle in 1998.", "palfdnf#."),
    ],
)
def test_a_sentence_reads_as_a_letter_for_each_word(text: str, letters: str) -> None:
    assert [each.letters for each in read_sentences(text)] == [letters]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("The bridge over the river, is closed.", "The bridge over the river is closed."),
        ("Farmers who lost crops, will be paid.", "Farmers who lost crops will be paid."),
        ("The boat she built, has sunk.", "The boat she built has sunk."),
        (
            "Nurses taking part in the trial, said they were paid.",
            "Nurses taking part in the trial said they were paid.",
        ),
        ("The talks, lasted two days.", "The talks lasted two days."),
        ("When the storm came the road, was closed.", "When the storm came the road was closed."),
        ("The shop was shut, its owner was ill.", "The shop was shut; its owner was ill."),
        ("He did not wait, he took a taxi.", "He did not wait; he took a taxi."),
        ("The bill passed, lawmakers walked out.", "The bill passed; lawmakers walked out."),
        (
            "The company closed its plant on Friday the union will sue.",
            "The company closed its plant on Friday; the union will sue.",
        ),
        ("Mr. Hu, a nurse told us so.", "Mr. Hu, a nurse, told us so."),
        ("Chen Yi a retired judge, has died.", "Chen Yi, a retired judge, has died."),
        (
            "Lin Hai, who runs the inn is 80.",
            "Lin Hai, who runs the inn, is 80.",
        ),
        ("They flew to Osaka which lies in Japan.", "They flew to Osaka, which lies in Japan."),
        ("Sales fell but, profits rose.", "Sales fell but profits rose."),
        ("She opened the, door.", "She opened the door."),
        ("It is a large, house.", "It is a large house."),
        ("He is a member, of the board.", "He is a member of the board."),
        ("Peru, and Chile signed it.", "Peru and Chile signed it."),
        ("The towns are: Osaka, Kobe and Nara.", "The towns are Osaka, Kobe and Nara."),
        ("He stayed home: because he was ill.", "He stayed home, because he was ill."),
        (
            "She toured three cities; Osaka, Kobe and Nara.",
            "She toured three cities: Osaka, Kobe and Nara.",
        ),
        ("The vote, however failed.", "The vote, however, failed."),
        ("However the vote failed.", "However, the vote failed."),
        ("He said, that he was ill.", "He said that he was ill."),
        ("He said that, he was ill.", "He said that he was ill."),
        ("It opens on May 4, 2027 in Kobe.", "It opens on May 4, 2027, in Kobe."),
        ("Because it snowed. The road was shut.", "Because it snowed, the road was shut."),
        ("He was named dean. Which is a hard job.", "He was named dean, which is a hard job."),
        ("Speaking at the hall. He wept.", "Speaking at the hall, he wept."),
    ],
)
def test_a_mark_is_set_where_the_grammar_wants_it(wrong: str, right: str) -> None:
    assert fixed(CHECKS, SOURCE, wrong) == right
    assert fixed(CHECKS, SOURCE, right) == right


@pytest.mark.parametrize(
    "right",
    [
        "The harder it rained, the faster they ran.",
        "The tax would rise, the minister said.",
        "He sat there, his eyes fixed on the wall.",
        "The door opened, the lights came on and someone walked in.",
        "In Kobe, a nurse said she would stay.",
        "Last week, a judge ruled against him.",
        "By sheer luck, experts say, the quake struck at night.",
        "Not only can he sing, he can dance.",
        "By the time they arrived, the fire was out.",
        "Rivers that rise in the hills run dry.",
        "It was Li Na who won.",
        "After two years of repairs the hall is open again. It costs little.",
        "Prices fell to 20 from 30, a sharper drop than analysts had forecast.",
        "The man rescued, a driver, had been in the water for hours.",
        "He left for Rome in 1995, took up law and qualified in 2003.",
        "The bridge, built in 1950, is closed.",
        "One thing is clear: the plan failed.",
        "He wants to go in, and soon.",
        "Either (a) or (b).",
    ],
)
def test_right_sentences_are_let_be(right: str) -> None:
    assert fixed(CHECKS, SOURCE, right) == right


def test_a_list_that_the_source_pauses_in_has_its_comma() -> None:
    source = "她买了桃子、梨和橘子。"
    assert fixed(CHECKS, source, "She bought peaches pears and oranges.") == (
        "She bought peaches, pears and oranges."
    )


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("A four mile long wall fell.", "A four-mile-long wall fell."),
        ("She is 30-years-old.", "She is 30 years old."),
        ("He paid a two day visit.", "He paid a two-day visit."),
        ("It costs 20-yuan.", "It costs 20 yuan."),
        ("About thirty five people came.", "About thirty-five people came."),
        ("The anti smoking drive goes on.", "The anti-smoking drive goes on."),
        ("The state funded museum has closed.", "The state-funded museum has closed."),
        ("The well known singer is here.", "The well-known singer is here."),
        ("It was set-up in 1990.", "It was set up in 1990."),
        ("They did'nt go.", "They didn't go."),
        ("The house is her's.", "The house is hers."),
        ("She left in the 1990s'.", "She left in the 1990s."),
        ("Who's car is it?", "Whose car is it?"),
        ("Its time to go.", "It's time to go."),
        ("Japans economy shrank.", "Japan's economy shrank."),
        ("This years crop failed.", "This year's crop failed."),
        ("The teachers salaries were cut.", "The teachers' salaries were cut."),
        ("The profits' fell.", "The profits fell."),
        ('"Stop"! she cried.', '"Stop!" she cried.'),
        ('"Stop!," she cried.', '"Stop!" she cried.'),
        ('"I am late." he said.', '"I am late," he said.'),
        ('"I am late," He said.', '"I am late," he said.'),
        ('He said, "we are late."', 'He said, "We are late."'),
        ('He called it "A great day."', 'He called it "a great day."'),
        ("He has left (He is 60.).", "He has left (He is 60)."),
        ("He has left. (he is 60).", "He has left. (He is 60.)"),
        ("They won 3 - 1 at home.", "They won 3-1 at home."),
        ("It rose by 5per cent.", "It rose by 5 per cent."),
        ("He waited.... and left.", "He waited... and left."),
        ("She lives in Chengdu Sichuan.", "She lives in Chengdu, Sichuan."),
        ("It opens in May, 2027.", "It opens in May 2027."),
    ],
)
def test_marks_of_words_are_set_by_what_stands_around_them(wrong: str, right: str) -> None:
    assert fixed(WORDS, SOURCE, wrong) == right
    assert fixed(WORDS, SOURCE, right) == right


@pytest.mark.parametrize(
    "right",
    [
        "The company is well known.",
        "She is 30 years old and a mother of two-year-old twins.",
        "A 10 percent rise and a pro bono lawyer.",
        "The teachers union and the veterans hospital agreed.",
        "In the last weeks before the vote, prices rose.",
        "The officers visit schools.",
        'The host asked: "Why?" He answered: "Never."',
        'For her it is "a home there is no going back to".',
        "It fell below −20 °C at one point.",
        "The class of the '90s met.",
        "Whose car is it, and who's coming?",
    ],
)
def test_right_words_are_let_be(right: str) -> None:
    assert fixed(WORDS, SOURCE, right) == right


@pytest.mark.parametrize(
    "right",
    [
        "Women who are ill should rest.",
        "A study of 43 women from Leeds who took part is out.",
        "If you have no time, do your homework now.",
        "The app tracks users, sending alerts to the police if people leave.",
        "In May, the jury heard, he sold the car.",
        "The final starts at noon. Tickets were sold out.",
        "AMI stands for something. CO stands for carbon monoxide.",
        "The plan is meant to counter such risks.",
        "It blocks filo-, pneumo-, and corona- viruses.",
        "It spreads through direct contact.",
    ],
)
def test_grammar_says_nothing_of_names_lists_and_orders(right: str) -> None:
    one = checked("他说。", right, "body")
    assert not findings((*CHECKS, *WORDS, *one_sense_twice.CHECKS), one)
