"""Marks of the target: what is wrong, what only looks so, and the text after the fix."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from workbench.checks.writing import apostrophes, chinese_marks, punctuation, questions, spacing

CHECKS = (
    *punctuation.CHECKS,
    *questions.CHECKS,
    *apostrophes.CHECKS,
    *chinese_marks.CHECKS,
    *spacing.CHECKS,
)


@pytest.mark.parametrize(
    ("source", "target", "code", "right"),
    [
        (
            "“你去过吗？”他问。",
            "“Have you been there”? he asked.",
            "punctuation.repeated",
            "“Have you been there?” he asked.",
        ),
        ("值得吗？", "Is it worth it!", "punctuation.question", "Is it worth it?"),
        ("增长4.5%。", "It grew 4,5 percent.", "punctuation.repeated", "It grew 4.5 percent."),
        ("他不能来。", "He couldnt come.", "punctuation.apostrophe", "He couldn't come."),
        (
            "许多司机走了。",
            "Many driver's have left.",
            "punctuation.apostrophe",
            "Many drivers have left.",
        ),
        (
            "教师的工资低。",
            "The teachers wages' are low.",
            "punctuation.apostrophe",
            "The teachers' wages are low.",
        ),
        (
            "30岁的画家来了。",
            "The 30-year -old painter came.",
            "punctuation.repeated",
            "The 30-year-old painter came.",
        ),
        (
            "“谁批准的？”他问。",
            "“Who did it,” he asked.",
            "punctuation.question",
            "“Who did it?” he asked.",
        ),
        (
            "他走了吗？走了。",
            "Has he left. He has.",
            "punctuation.question",
            "Has he left? He has.",
        ),
        (
            "谁来？没有人。",
            "Who will come. Nobody.",
            "punctuation.question",
            "Who will come? Nobody.",
        ),
        (
            "他问谁来。",
            "He asked who would come?",
            "punctuation.statement",
            "He asked who would come.",
        ),
        ("孩子的书包。", "The child 's bag.", "punctuation.apostrophe", "The child's bag."),
        ("他不介意。", "He did n't mind.", "punctuation.apostrophe", "He didn't mind."),
        ("他们累了。", "They' re tired.", "punctuation.apostrophe", "They're tired."),
        ("工人的工资。", "The worker`s wages.", "punctuation.apostrophe", "The worker's wages."),
        ("他说不会，不要。", "It’s no, don't.", "punctuation.mixed_apostrophes", "It’s no, don’t."),
        ("人口1200人。", "There are 1, 200 people.", "spacing.number", "There are 1,200 people."),
        ("体温39.2度。", "It was 39. 2 degrees.", "spacing.number", "It was 39.2 degrees."),
        ("“别走，”她说。", '" Stay," she said.', "spacing.inside_brackets", '"Stay," she said.'),
        ("“别走，”她说。", '"Stay,"she said.', "spacing.after_punctuation", '"Stay," she said.'),
        ("他说：“别走。”", 'He said,"Stay."', "spacing.after_punctuation", 'He said, "Stay."'),
        (
            "他道歉了。",
            "He apologized(later).",
            "spacing.after_punctuation",
            "He apologized (later).",
        ),
        (
            "关了。还有。",
            "It closed .Two are left.",
            "spacing.before_punctuation",
            "It closed. Two are left.",
        ),
        ("地点：馆", "Place:: Library", "punctuation.repeated", "Place: Library"),
        ("你好吗？", "Are you well?.", "punctuation.repeated", "Are you well?"),
        ("他来了。", "He came;", "punctuation.end", "He came."),
        ("她──医生──不知", "She──a doctor──knew", "punctuation.chinese", "She—a doctor—knew"),
        ("他想⋯⋯", "He thought⋯⋯", "punctuation.chinese", "He thought…"),
        ("他叫｢阿強｣", "He is ｢Keung｣", "punctuation.chinese", "He is “Keung”"),
    ],
)
def test_a_wrong_mark_is_found_and_put_right(
    source: str, target: str, code: str, right: str
) -> None:
    found = [
        each for each in findings(CHECKS, checked(source, target, "body")) if each.code == code
    ]

    assert [each.fix.apply(target) for each in found if each.fix] == [right]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("他问谁来。", "He asked who would come."),
        ("谁来？", "He asked who would come."),
        ("他知道吗？", "Did he know? He said he did."),
        ("你知道谁来。", "Do you know who came?"),
        ("工人们的工资。", "The workers' wages and the '90s."),
        ("责任人。", "The person(s) in charge, and f(x)."),
        ("12岁，200人。", "They were 12, 200 of them."),
        ("他身高6英尺2英寸。", 'He is 6" tall.'),
        ("“好吗？”“好。”", '"Well?" "Well."'),
        ("雅虎！", "Yahoo! is here."),
        ("罗伯特。", "The Ph.D., he said, was in the U.S., too."),
        ("“好，”他说。", "“Don't,” he said."),
    ],
)
def test_what_only_looks_wrong_is_left_alone(source: str, target: str) -> None:
    assert findings(CHECKS, checked(source, target, "body")) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("他怎么能这样？", "How could he do that!"),
        ("三千二百人，四千五百人。", "It was 3,200 and 4,500 in all."),
        ("许多司机的妻子来了。", "Many drivers' wives came, and these women's children are here."),
        ("短期和长期。", "Short- and long-term plans, and a two- or three-year one."),
        ("他们称之为“工人之家”。", "They call it ‘the workers’ and ‘wages’ are paid."),
        ("父母去世。", "The parents aren't apparent; the tents went."),
    ],
)
def test_what_only_looks_like_a_slip_is_left_alone(source: str, target: str) -> None:
    found = findings(CHECKS, checked(source, target, "body"))

    assert [each.code for each in found if each.code != "punctuation.mixed_apostrophes"] == []
