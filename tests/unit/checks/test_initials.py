"""Initials that an article gives for a body, and later writes with another letter."""

from tests.unit.checks.test_one_article import findings
from workbench.checks.meaning.initials import SameInitials

FIRST = ("海事安全局昨日发布公告。", "The Maritime Safety Bureau (MSB) issued a notice yesterday.")


def test_initials_a_letter_off_are_told_with_the_right_ones() -> None:
    """The body is the same in both sources, and its initials are made of its name."""
    again = ("海事安全局提醒船只避风。", "Ships should take shelter, the MSA said.")
    (found,) = findings(SameInitials(), (FIRST, again))
    assert found.fix is not None
    assert found.fix.text == "MSB"


def test_the_initials_of_the_article_are_right() -> None:
    """What was given is used again."""
    again = ("海事安全局提醒船只避风。", "Ships should take shelter, the MSB said.")
    assert not findings(SameInitials(), (FIRST, again))


def test_initials_of_another_body_are_right() -> None:
    """The later source does not name the body whose initials were given."""
    other = ("渔业管理署说，昨日无船出海。", "No boats put out yesterday, the FSB said.")
    assert not findings(SameInitials(), (FIRST, other))


def test_initials_that_stand_in_the_source_are_right() -> None:
    """The source itself has the other letters."""
    other = ("海事安全局与MSA会谈。", "The bureau held talks with the MSA.")
    assert not findings(SameInitials(), (FIRST, other))
