"""Which segments of an article are compared with each other, and by what keys."""

from workbench.checks.rule import Checked
from workbench.model.segment import Role
from workbench.text.english_tokens import is_chinese

_APART = frozenset({Role.BYLINE, Role.DATELINE, Role.TABLE_CELL})


def is_compared(checked: Checked) -> bool:
    """Return whether a segment has an English that says what its source says."""
    segment = checked.segment
    is_text = segment.role.is_work and segment.role not in _APART
    is_there = bool(segment.target.strip()) and not segment.withdrawn and not segment.omitted
    return is_text and is_there and not is_chinese(segment.target)


def article_key(checked: Checked, value: str) -> str:
    """Return the key of a value within its article."""
    return f"{checked.segment.article_id}:{value}"
