"""Commas behind what opens a sentence, sentences wrongly joined, and capitals by what words are."""

import pytest

from tests.unit.checks.desk_corpus import fixed
from workbench.checks.writing import (
    apostrophes,
    clause_marks,
    joined_by_grammar,
    joined_words,
    mark_order,
    mixed_capitals,
    openers,
    owners,
    possessives,
    punctuation,
    questions,
    sentence_grammar,
)

CLAUSES = (*openers.CHECKS, *sentence_grammar.CHECKS)
WORDS = (
    *(*joined_by_grammar.CHECKS, *owners.CHECKS, *mark_order.CHECKS, *possessives.CHECKS),
    *(*apostrophes.CHECKS, *clause_marks.CHECKS, *questions.CHECKS),
)
SOURCE = "他周日离开了。"


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (
            "Although the roof leaked the family stayed on.",
            "Although the roof leaked, the family stayed on.",
        ),
        (
            "Opened in 1936 the cinema has two halls.",
            "Opened in 1936, the cinema has two halls.",
        ),
        (
            "Speaking to reporters on Friday the mayor denied the claim.",
            "Speaking to reporters on Friday, the mayor denied the claim.",
        ),
        (
            "After repairing the engine the crew sailed north.",
            "After repairing the engine, the crew sailed north.",
        ),
        (
            "To protect the shore the city will plant trees.",
            "To protect the shore, the city will plant trees.",
        ),
        (
            "According to the survey the city lost 3 percent of its trees.",
            "According to the survey, the city lost 3 percent of its trees.",
        ),
        (
            "In addition the council will plant trees.",
            "In addition, the council will plant trees.",
        ),
        ('"Yes sir," he said.', '"Yes, sir," he said.'),
        ('"Thank you officer," she said.', '"Thank you, officer," she said.'),
        ('"Dad I want to go," the boy said.', '"Dad, I want to go," the boy said.'),
        (
            "The vote was lost, however the mayor will stay.",
            "The vote was lost; however, the mayor will stay.",
        ),
        ("They decided, to sell the farm.", "They decided to sell the farm."),
        (
            "The plan — a costly one by any measure, was dropped.",
            "The plan — a costly one by any measure — was dropped.",
        ),
        ("What he wrote, was not true.", "What he wrote was not true."),
        ("Renting a room in the city, is dear.", "Renting a room in the city is dear."),
        ("Nurses, doctors and cooks, have left.", "Nurses, doctors and cooks have left."),
        ("The council, plans to sell the site.", "The council plans to sell the site."),
        ("She will, retire in May.", "She will retire in May."),
        ("Hu, 52 was elected on Friday.", "Hu, 52, was elected on Friday."),
        (
            "The firm, based in Xiamen makes bicycles.",
            "The firm, based in Xiamen, makes bicycles.",
        ),
        (
            "Hu Lan, head of the clinic said it was full.",
            "Hu Lan, head of the clinic, said it was full.",
        ),
        ("Our driver, Hu Wei took us home.", "Our driver, Hu Wei, took us home."),
        (
            "The report, which came out on Friday shows a loss.",
            "The report, which came out on Friday, shows a loss.",
        ),
    ],
)
def test_a_comma_stands_where_the_sentence_has_a_joint(wrong: str, right: str) -> None:
    assert fixed(CLAUSES, SOURCE, wrong) == right


@pytest.mark.parametrize(
    "right",
    [
        "When the rain stops we will go.",
        "Last year the city planted 2,000 trees.",
        "Helping people in need is what we do.",
        "Rising seas off the coast have eaten the beach.",
        "As a result of the fire the plant is shut.",
        "After the match a fan ran onto the field.",
        "No one has signed anything.",
        '"No one has signed anything," she said.',
        '"Well done," he said.',
        "However hard they try, they fail.",
        "He stopped, to everyone's surprise.",
        "Lu Ming, a Party member and deputy head, received the guests.",
        "A father of three, Lao Hu keeps bees for a living.",
        "Short-handed, some shops will open late.",
        "In Hefei, 34 were hurt.",
        "Last week, a man in his 60s was hurt.",
        "The harder they worked, the less they earned.",
        "Where he went is not known.",
    ],
)
def test_a_sentence_without_such_a_joint_is_let_be(right: str) -> None:
    assert fixed(CLAUSES, SOURCE, right) == right


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("The governments reply was late.", "The government's reply was late."),
        ("Dozens of driver's licences lapsed.", "Dozens of driver's licences lapsed."),
        ("Dozens of farmer's fields were flooded.", "Dozens of farmers' fields were flooded."),
        ("Everyones luggage was lost.", "Everyone's luggage was lost."),
        ("It is the worlds longest bridge.", "It is the world's longest bridge."),
        ("Wangs lawyer was late.", "Wang's lawyer was late."),
        ("The Lin's have moved.", "The Lins have moved."),
        ("The 1980's were good years.", "The 1980s were good years."),
        ("Both countrys' flags flew.", "Both countries' flags flew."),
        ("Dont touch it.", "Don't touch it."),
        ("A Hefei based company won it.", "A Hefei-based company won it."),
        ("It is an award winning film.", "It is an award-winning film."),
        ("It is a family run inn.", "It is a family-run inn."),
        ("Her mother in law was there.", "Her mother-in-law was there."),
        ("About three-hundred people came.", "About three hundred people came."),
        ("It came in the 90-th minute.", "It came in the 90th minute."),
        ("It cost 5 ,000 yuan.", "It cost 5,000 yuan."),
        ("It cost $5, 000.", "It cost $5,000."),
        ("It cost 3 .5 million yuan.", "It cost 3.5 million yuan."),
        ("In May, 2020 he left.", "In May 2020 he left."),
        ("It burned on Monday May 5.", "It burned on Monday, May 5."),
        ('He said, "It is very good".', 'He said, "It is very good."'),
        ("How did it happen.", "How did it happen?"),
        ("Who will pay is unclear?", "Who will pay is unclear."),
        ("The chair (who is 70.) left.", "The chair (who is 70) left."),
    ],
)
def test_a_word_has_its_marks_by_what_it_is(wrong: str, right: str) -> None:
    assert fixed(WORDS, SOURCE, wrong) == right


@pytest.mark.parametrize(
    "right",
    [
        "The farmers market was full.",
        "The schools minister has resigned.",
        "A three-hundred-year-old tree fell.",
        "In 2020, 300 workers left.",
        "It opened on Monday 5 May.",
        'He called it "a very good day".',
        "The Wangs have moved.",
        "Nor did he know.",
    ],
)
def test_a_word_that_has_its_marks_is_let_be(right: str) -> None:
    assert fixed(WORDS, SOURCE, right) == right


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        (SOURCE, "POlice arrested two men.", "Police arrested two men."),
        (SOURCE, "The bUs was late.", "The bus was late."),
        (SOURCE, "He met president Xi in Hefei.", "He met President Xi in Hefei."),
        (SOURCE, "It hired mr. Lin.", "It hired Mr. Lin."),
        (SOURCE, "He lives in hong Kong.", "He lives in Hong Kong."),
        (SOURCE, "The spring festival is near.", "The Spring Festival is near."),
        ("这家餐厅停业了。", "The Restaurant has closed.", "The restaurant has closed."),
        ("两名司机受伤。", "Two of the Drivers were hurt.", "Two of the drivers were hurt."),
    ],
)
def test_a_capital_stands_where_the_word_has_one(source: str, wrong: str, right: str) -> None:
    assert fixed(mixed_capitals.CHECKS, source, wrong) == right


@pytest.mark.parametrize(
    ("source", "right"),
    [
        (SOURCE, "The NGOs and CEOs use iPhones."),
        (SOURCE, "He met former president Bill Clinton."),
        (SOURCE, "He works as president of the club."),
        (SOURCE, "White House aides left."),
        ("天文台发出警告。", "The Observatory issued a warning."),
        ("《这家餐厅》获奖。", "The Restaurant won a prize."),
    ],
)
def test_a_capital_that_is_meant_is_let_be(source: str, right: str) -> None:
    assert fixed(mixed_capitals.CHECKS, source, right) == right


PARTED = (*clause_marks.CHECKS, *joined_words.CHECKS, *punctuation.CHECKS, *owners.CHECKS)


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        (
            "球队输了——但球迷仍在欢呼。",
            "The team lost-but the fans kept cheering.",
            "The team lost—but the fans kept cheering.",
        ),
        (
            "出席者有李兰（天津）、王平（重庆）和赵阳（西安）。",
            "Present were Li Lan, Tianjin; Wang Ping; Chongqing; and Zhao Yang, Xi'an.",
            "Present were Li Lan, Tianjin; Wang Ping, Chongqing; and Zhao Yang, Xi'an.",
        ),
        (
            "出席者有李兰（天津）、王平（重庆）。",
            "Present were Li Lan; Tianjin; and Wang Ping, Chongqing.",
            "Present were Li Lan, Tianjin; and Wang Ping, Chongqing.",
        ),
        (
            "会议下午5点结束。代表随后离开。",
            "The meeting ended at 5pm They then left.",
            "The meeting ended at 5pm. They then left.",
        ),
        ("通胀率为百分之三点七。", "Inflation stood at 3,7 percent.", None),
        ("护士从凌晨开始排队。", "Nurse's queued from dawn.", "Nurses queued from dawn."),
    ],
)
def test_what_parts_and_joins_is_set_right(source: str, wrong: str, right: str | None) -> None:
    right = right or wrong.replace(",", ".")
    assert fixed(PARTED, source, wrong) == right
    assert fixed(PARTED, source, right) == right


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("他写了一本书——卖得很好。", "He wrote a how-to guide that sold well."),
        ("他是万事通——也爱做梦。", "He is a jack-of-all-trades and a dreamer."),
        ("她老了——但仍健壮。", "She is old — but a well-to-do woman."),
        ("出席者有李兰（天津）和王平。", "Present were Li Lan, Tianjin; Wang Ping; and others."),
        ("公司成立于2015年，总部在深圳。", "Founded in 2015, its base is in Shenzhen."),
        ("见第三点，第五页。", "See pages 3,5 and 9."),
        ("母亲上周住院。", "Mother's arrived at the ward."),
        ("护士的班次被取消。", "Nurse's rotas were cancelled."),
    ],
)
def test_compounds_lists_and_owners_are_left_alone(source: str, target: str) -> None:
    assert fixed(PARTED, source, target) == target
