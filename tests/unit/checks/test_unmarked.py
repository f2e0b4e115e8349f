"""What stands between marks in one segment of an article and bare in another."""

import pytest

from workbench.api import ArticleFacts, Checked
from workbench.checks.meaning.unmarked import CHECKS
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.checking.engine import CheckEngine, Checks
from workbench.services.checking.house_style import default_style


def codes(*pairs: tuple[str, str]) -> list[list[str]]:
    engine = CheckEngine(Checks((), CHECKS, default_style()))
    known = {}
    for number, (source, target) in enumerate(pairs, 1):
        content = SourceContent(Role.BODY, source)
        segment = Segment(SegmentId(number), ArticleId(1), number, content, target=target)
        known[segment.id] = Checked(segment, ArticleFacts())
    engine.update(known.values(), (), lambda ids: [known[each] for each in sorted(ids)])
    return [[each.code for each in engine.findings(number)] for number in known]


@pytest.mark.parametrize(
    ("bare", "quoted", "is_one"),
    [
        ("The silent majority stays home", 'He spoke of the "silent majority".', True),
        ("The silent majority stays home", 'He spoke of the "majority keeping quiet".', False),
        ("The silent majority stays home", 'He spoke of "most people without a voice".', False),
        ("Silent majorities stay home", 'He spoke of the "silent majority".', True),
    ],
)
def test_a_quoted_term_is_compared_with_its_bare_one(
    bare: str, quoted: str, *, is_one: bool
) -> None:
    found = codes(("沉默的多数留在家里", bare), ("他说起“沉默的多数”。", quoted))
    assert found == [[], [] if is_one else ["consistency.unmarked"]]


def test_a_term_that_stands_nowhere_bare_is_left_alone() -> None:
    assert codes(
        ("无关的话", "Words"), ("他说起“沉默的多数”。", 'Of "most voiceless people".')
    ) == [
        [],
        [],
    ]
