"""The text of a unit's variant as a reader of the page sees it, its codes as white space."""

import re

from workbench.model.translation_unit import CodeKind, InlineCode, UnitVariant, first_prop
from workbench.text.patterns import compiled

_BREAK = compiled(
    r"<\s*/?\s*(?:br|lb|p|w:br|w:cr|text:line-break)\b|\\(?:line|par|n)\b|[\r\n\u2028\u2029]|\\[rn]",
    re.IGNORECASE,
)
_TAB = compiled(r"<\s*(?:w:tab|text:tab|tab)\b|\\tab\b|\t", re.IGNORECASE)
_BREAK_TYPES = frozenset({"lb", "x-lb", "x-br", "br", "linebreak", "x-linebreak", "x-newline"})
_SPACE = " \t\n\u3000"
_CLOSING = frozenset(",.;:!?)]”’")
_STANDING = frozenset({CodeKind.PLACEHOLDER, CodeKind.ISOLATED, CodeKind.UNKNOWN})


def readable_text(variant: UnitVariant) -> str:
    """Return the text as a reader of the page sees it: codes of breaks and tabs as white space.

    Of the two spaces around another code that stands alone only one is kept, and none before a
    mark: what the code stands for parts them.
    """
    text, pieces, position = variant.text, [], 0
    last = len(text)
    for code in variant.codes:
        if code.kind is CodeKind.HIGHLIGHT or code.start < position:
            continue
        pieces.append(text[position : code.start])
        position = code.start
        # A break at an edge parts nothing.
        seen = _seen(code) if 0 < position < last else ""
        around = text[code.start - 1 : code.start], text[code.start : code.start + 1]
        if seen:
            pieces.append("" if any(each and each in _SPACE for each in around) else seen)
        elif around == (" ", " "):
            position += 1
        elif around[0] == " " and around[1] in _CLOSING and code.kind in _STANDING:
            pieces[-1] = pieces[-1].removesuffix(" ")
            # `Hello, {0}, sir.` has both its marks beside each other now.
            position += pieces[-1][-1:] in _CLOSING
    return "".join([*pieces, text[position:]])


def _seen(code: InlineCode) -> str:
    """Return the white space that a code is on the page, "" where it is none."""
    kind = first_prop(code.attributes, "type").lower()
    if kind in _BREAK_TYPES or _BREAK.search(code.content):
        return "\n"
    return "\t" if kind == "tab" or _TAB.search(code.content) else ""
