"""Edits of marks in sentences that were read by their grammar, and how they are told."""

from workbench.checks.rule import Checked, Rule
from workbench.checks.writing.rules import REPEATED
from workbench.model.finding import Finding, Fix, Span
from workbench.text.grammar.reading import Read


def told(checked: Checked, fix: Fix, rule: Rule = REPEATED) -> Finding:
    """Return the finding of an edit, shown with the words beside it."""
    target = checked.segment.target
    first = target.rfind(" ", 0, max(0, fix.start - 1)) + 1
    behind = target.find(" ", fix.end + 1)
    last = len(target) if behind < 0 else behind
    once = f"{target[first : fix.start]}{fix.text}{target[fix.end : last]}"
    span = Span(fix.start, fix.end) if fix.end > fix.start else Span(first, last)
    return rule.found(checked, span, fix=fix, marks=target[first:last], once=once)


def removed(piece: Read) -> Fix:
    """Return the edit that takes a mark out."""
    return Fix(piece.start, piece.end, "")


def inserted(piece: Read, mark: str = ",") -> Fix:
    """Return the edit that sets a mark behind a piece."""
    return Fix(piece.end, piece.end, mark)
