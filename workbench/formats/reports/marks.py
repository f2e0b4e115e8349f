"""Texts in a report as HTML."""

from collections.abc import Iterable
from html import escape

from workbench.model.finding import Span


def marked(text: str, spans: Iterable[Span]) -> str:
    """Return a text as HTML with some of it marked; spans may lie over each other."""
    pieces, last = [], 0
    for span in sorted(spans):
        start, end = max(last, span.start), max(last, span.end)
        pieces += [escape(text[last:start]), f"<mark>{escape(text[start:end])}</mark>"]
        last = end
    return "".join(pieces) + escape(text[last:])
