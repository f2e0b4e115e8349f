"""A paper that a person speaks for, a pronoun within the marks, and marks of two kinds."""

import pytest

from tests.unit.checks.desk_corpus import checked, codes, findings
from workbench.checks.quotes import edges, marks, voices


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("声明指出：“公司将全额退款。”", '"The company will refund in full," an analyst said.'),
        ("告示写着：“内有恶犬。”", '"Beware of the dog," a neighbour said.'),
    ],
)
def test_what_a_paper_says_no_person_says(source: str, target: str) -> None:
    assert codes(findings(voices.CHECKS, checked(source, target, "body"))) == ["quote.speaker"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("声明指出：“公司将全额退款。”", '"The company will refund in full," the statement said.'),
        ("报告称：“房屋需要加固。”", '"The houses need reinforcing," the authors wrote.'),
        ("律师说：“公司将全额退款。”", '"The company will refund in full," a lawyer said.'),
    ],
)
def test_a_paper_may_be_called_by_any_of_its_names(source: str, target: str) -> None:
    assert findings(voices.CHECKS, checked(source, target, "body")) == []


def test_a_second_speaker_does_not_go_on_with_the_first_ones_words() -> None:
    source = "“路太窄了。”司机抱怨道。“再等等。”交警回答。"
    said = '"The road is too narrow," the driver complained. "Wait a bit," {} added.'
    (finding,) = findings(voices.CHECKS, checked(source, said.format("he"), "body"))
    assert finding.code == "quote.speaker"
    assert findings(voices.CHECKS, checked(source, said.format("the officer"), "body")) == []
    source = "“路太窄了。”司机抱怨道。“再等等。”他补充说。"
    assert findings(voices.CHECKS, checked(source, said.format("he"), "body")) == []


def test_a_pronoun_before_the_marks_stays_outside() -> None:
    source = "经理坚称，她“没有看过那封信”。"
    target = 'The manager insisted, "she had not read the letter."'
    assert codes(findings(edges.CHECKS, checked(source, target, "body"))) == ["quote.stretched"]
    kept = 'The manager insisted that she "had not read the letter."'
    assert findings(edges.CHECKS, checked(source, kept, "body")) == []
    spoken = "经理说：“她没有看过那封信。”"
    assert findings(edges.CHECKS, checked(spoken, target, "body")) == []


def test_single_marks_beside_double_ones_become_double() -> None:
    source = "他说合作是“双赢”，还说“这只是开始”。"
    target = "He called it a 'win-win' and said \"this is only the beginning.\""
    (finding,) = findings(marks.CHECKS, checked(source, target, "body"))
    assert finding.code == "quote.mixed_marks"
    assert finding.fix is not None
    assert finding.fix.apply(target) == target.replace("'", '"')


@pytest.mark.parametrize(
    "target",
    [
        "\"I did not 'fake' anything,\" he said.",
        'It was the farmers\' land, and he said "no."',
        "It was a 'win-win,' he said; 'only the beginning.'",
        'The \'90s were "golden years," he said.',
    ],
)
def test_single_marks_within_double_ones_and_apostrophes_are_right(target: str) -> None:
    found = findings(marks.CHECKS, checked("他说“这只是开始”。", target, "body"))
    assert "quote.mixed_marks" not in codes(found)
