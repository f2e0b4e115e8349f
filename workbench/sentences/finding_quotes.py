"""Sentences about quotations."""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "quote.missing": "The source quotes {words}; the target does not.",
    "quote.extra": "The target quotes {words}; the source quotes nobody there.",
    "quote.attribution": "The source names who says {words}; the target does not.",
    "quote.unbalanced_source": "A quotation mark of the source has no partner at “{words}”.",
    "quote.nesting_source": "The source has a quotation at “{words}” inside one of the same marks.",
    "quote.mixed_source": "The source mixes Chinese and straight quotation marks at “{words}”.",
    "quote.unbalanced": "A quotation mark has no partner at “{words}”.",
    "quote.nesting": "The quotation within a quotation at “{words}” needs the other marks.",
    "quote.direction": "A quotation mark points the wrong way at “{words}”.",
    "quote.mixed_marks": "Curly and straight quotation marks are mixed; alike, they read {words}.",
}
"""What each code says; `words` are of the text itself."""
