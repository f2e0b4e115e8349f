"""Findings of hidden characters, and the fix that takes them out."""

import pytest

from workbench.api import ArticleFacts, Checked
from workbench.checks.writing.hidden_characters import CHECKS
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent


def found(source: str, target: str) -> list[Finding]:
    content = SourceContent(Role.BODY, source)
    segment = Segment(SegmentId(1), ArticleId(1), 0, content, target=target)
    checked = Checked(segment, ArticleFacts())
    return [finding for check in CHECKS for finding in check.check(checked, HouseStyle())]


def test_a_hidden_character_in_the_target_can_be_taken_out() -> None:
    (finding,) = found("渡轮", "The fer\u200bry.")

    assert finding.code == "hidden.target"
    assert finding.fix is not None
    assert finding.fix.apply("The fer\u200bry.") == "The ferry."
    assert finding.values == {"codes": "U+200B"}


@pytest.mark.parametrize(
    ("source", "code"), [("渡\u200b轮", "hidden.source"), ("渡\u202e轮", "hidden.direction")]
)
def test_a_hidden_character_in_the_source_is_told_of(source: str, code: str) -> None:
    (finding,) = found(source, "The ferry.")

    assert (finding.code, finding.fix) == (code, None)
    assert [span.of(source) for span in finding.source] == [source[1]]
    assert found(source, "") == []


def test_an_emoji_hides_nothing() -> None:
    assert found("渡轮👩\u200d🚒", "Ferry 👩\u200d🚒") == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("He called it \\u201ca miracle\\u201d.", "He called it “a miracle”."),
        ('He called it \\"a miracle\\".', 'He called it "a miracle".'),
        ("The smile \\ud83d\\ude00 stayed.", "The smile \U0001f600 stayed."),
        ("It cost\\u00a0nothing.", "It cost nothing."),
    ],
)
def test_an_escape_that_nobody_resolved_becomes_its_character(wrong: str, right: str) -> None:
    text = wrong
    for finding in reversed(found("奇迹", wrong)):
        assert finding.code == "hidden.damaged_target"
        assert finding.fix is not None
        text = finding.fix.apply(text)
    assert text == right


def test_an_escape_of_the_source_and_a_path_may_stay() -> None:
    assert not found("代码是\\u4e2d。", "The code is \\u4e2d.")
    assert not found("路径是C:\\users。", "The path is C:\\users.")
