"""Codes of a file that the target lacks, or has too often."""

import pytest

from workbench.api import ArticleFacts, Checked
from workbench.checks.writing.inline_spans import InlineSpans
from workbench.messages import finding_sentence
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import InlineKind, InlineSpan, Role, Segment, SourceContent


def code(name: str, start: int = 0, end: int = 0) -> InlineSpan:
    return InlineSpan(start, end, InlineKind.CODE, name)


def found(source: list[InlineSpan], target: list[InlineSpan], text: str = "Kerry") -> list[str]:
    content = SourceContent(Role.BODY, "克里", tuple(source))
    segment = Segment(
        SegmentId(1), ArticleId(1), 1, content, target=text, target_spans=tuple(target)
    )
    findings = InlineSpans().check(Checked(segment, ArticleFacts()), HouseStyle())
    return [f"{each.code} {finding_sentence(each)}" for each in findings]


def test_what_is_missing_and_what_is_doubled_are_named() -> None:
    (finding,) = found([code("<x 1>"), code("<g 2>", 0, 2)], [code("<x 1>")])
    (doubled,) = found([code("<x 1>")], [code("<x 1>"), code("<x 1>", 2, 2)])

    assert finding.startswith("inline.codes_missing")
    assert "<g 2>" in finding
    assert "<x 1>" not in finding
    assert doubled.startswith("inline.codes_doubled")


@pytest.mark.parametrize(
    ("source", "target", "text"),
    [
        ([code("<x 1>")], [code("<x 1>", 3, 3)], "Kerry"),
        ([], [code("<x 9>")], "Kerry"),
        ([code("<x 1>")], [], ""),
    ],
    ids=["all there", "the file had it in its target", "nothing is translated"],
)
def test_nothing_is_found_where_the_file_can_be_given_back(
    source: list[InlineSpan], target: list[InlineSpan], text: str
) -> None:
    assert found(source, target, text) == []
