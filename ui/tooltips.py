"""Tips shown on hovering: the words as they are, whatever they look like."""

from html import escape

_ONE_LINE = 80
"""In characters: what a tip may show without a break."""


def plain_tip(text: str) -> str:
    """Return a tip that shows `text` as it stands, broken into lines where it is long.

    Qt takes a tip that begins like a tag for a page, and breaks no line of one that does not: all
    but a short line of words is made a page of escaped words.
    """
    if len(text) <= _ONE_LINE and not any(mark in text for mark in "<\n"):
        return text
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"
