"""What stands between marks in one segment of an article and bare in another."""

import pytest

from tests.unit.checks.desk_corpus import codes_in_article
from workbench.checks.meaning.unmarked import CHECKS


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
    found = codes_in_article(CHECKS, ("沉默的多数留在家里", bare), ("他说起“沉默的多数”。", quoted))
    assert found == [[], [] if is_one else ["consistency.unmarked"]]


def test_a_term_that_stands_nowhere_bare_is_left_alone() -> None:
    assert codes_in_article(
        CHECKS, ("无关的话", "Words"), ("他说起“沉默的多数”。", 'Of "most voiceless people".')
    ) == [
        [],
        [],
    ]
