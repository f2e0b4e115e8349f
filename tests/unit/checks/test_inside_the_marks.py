"""What may not change inside quotation marks, where they stand, and who says what they hold."""

import pytest

from tests.unit.checks.desk_corpus import codes_of
from workbench.checks.quotes.check import CHECKS


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("厂长说：“我们也许明年搬迁。”", "“We will move next year,” the director said.", "other"),
        ("老板说：“我们必须关门。”", "“We might close,” the owner said.", "other"),
        ("店主说：“我等了三个小时。”", "“We waited three hours,” the owner said.", "other"),
        ("船长说：“我们花了两天才靠岸。”", "“It took me two days to land,” he said.", "other"),
        ("局長說：「我們已經查清原因。」", "“We will find out the cause,” he said.", "other"),
        ("部長說：「我們將公布名單。」", "“We published the list,” the minister said.", "other"),
        ("老师说：“他们都没通过考试。”", "“Not all of them passed,” the teacher said.", "other"),
        ("她说：“他先打了我。”", "“I hit him first,” she said.", "person"),
    ],
)
def test_a_quotation_that_says_something_else_of_its_speaker_is_told(
    source: str, target: str, code: str
) -> None:
    assert f"quote.{code}" in codes_of(CHECKS, source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("厂长说：“我们也许明年搬迁。”", "“We'll move next year, I guess,” the director said."),
        ("店主说：“我和妻子等了三个小时。”", "“We waited three hours,” the owner said."),
        ("司机说：“我们村的路坏了十年。”", "“The road to my village was bad for years,” he said."),
        ("村长说：“我们会想办法。”", "“We are looking for a way,” the village head said."),
        ("她说：“我怕他。”", "“He scares me,” she said."),
        ("他说：“我给她打电话，她不接。”", "“I called her; she didn't pick up,” he said."),
        ("他说：“我不同意任何修改。”", "“I don't agree to any changes,” he said."),
        ("他说：“我都没睡。”", "“I didn't sleep all night,” he said."),
        ("他说：“你必须承认，可能有误。”", "“You must admit there may be errors,” he said."),
    ],
)
def test_a_quotation_that_says_it_in_other_words_is_left(source: str, target: str) -> None:
    assert codes_of(CHECKS, source, target).isdisjoint({"quote.other", "quote.person"})


def test_reported_speech_does_not_say_i_of_him() -> None:
    source = "主任说，他已经通知家属，并会承担费用。"

    assert "quote.person" in codes_of(
        CHECKS, source, "The director said that I had told the family and would bear the costs."
    )
    assert "quote.person" not in codes_of(
        CHECKS, source, "The director said that he had told the family and would bear the costs."
    )


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        (
            "市长形容提案是“昂贵的错误”。",
            "The mayor described “the proposal as an expensive mistake.”",
            "stretched",
        ),
        (
            "工人举着“停止裁员”的牌子，聚集在市政府门口。",
            "Workers held signs reading “Stop the layoffs gathered at the gate of the city hall.”",
            "stretched",
        ),
        (
            "他批评这是“政治操弄”，而非单纯的技术失误。",
            "He criticized it as political manipulation, not a mere “technical error.”",
            "marks_added",
        ),
    ],
)
def test_marks_around_the_reporters_words_are_told(source: str, target: str, code: str) -> None:
    found = codes_of(CHECKS, source, target)

    assert found & {f"quote.{code}", "quote.stretched"}


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        (
            "周敏说：“我会道歉。”她的弟弟周涛说：“我只想回家。”",
            "“I will apologize,” said Zhou Min. “I just want to go home,” Zhou Min added.",
            "speaker",
        ),
        (
            "报告说：“大坝早有裂缝。”工程师周建安不愿置评。",
            "“The dam had long been cracked,” the engineer Zhou Jian'an said.",
            "speaker",
        ),
        (
            "司机说，乘客曾告诉他：“刹车不灵了。”",
            "“The brakes have failed,” the driver said.",
            "attribution",
        ),
    ],
)
def test_words_that_another_is_given_are_told(source: str, target: str, code: str) -> None:
    assert f"quote.{code}" in codes_of(CHECKS, source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "周敏说：“我会道歉。”她的弟弟周涛说：“我只想回家。”",
            "“I will apologize,” said Zhou Min. “I want to go home,” Zhou Min's brother added.",
        ),
        (
            "司机说，乘客曾告诉他：“刹车不灵了。”",
            "“The brakes have failed,” a passenger had told him, the driver said.",
        ),
        (
            "反对党议员称预算“毫无诚意”，政府则说“已尽全力”。",
            "Opposition members said it “lacked sincerity”; ministers said they “did their best.”",
        ),
        (
            "量刑时，法官直言被告“毫无悔意”。",
            "Sentencing the defendant, the judge said he had shown “no remorse whatsoever.”",
        ),
        (
            "「房租漲、菜價漲，就是薪水不漲，」攤商抱怨。",
            "“Rents go up, food prices go up, and all that doesn't is pay,” a vendor complained.",
        ),
    ],
)
def test_words_that_are_their_speakers_are_left(source: str, target: str) -> None:
    assert codes_of(CHECKS, source, target) == set()


def test_a_cry_made_indirect_is_missed_all_the_same() -> None:
    source = "村民说：“水一夜之间就漫到二楼！”"

    assert "quote.missing" in codes_of(
        CHECKS, source, "A villager said the water had risen to the second floor overnight."
    )
