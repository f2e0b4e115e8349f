"""Sentences about quotations."""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "quote.missing": "The source quotes {words}; the target does not.",
    "quote.extra": "The target quotes {words}; the source quotes nobody there.",
    "quote.attribution": "The source names who says it; the target does not: {words}",
    "quote.unbalanced_source": "A quotation mark of the source has no partner: {words}",
    "quote.nesting_source": "A quotation of the source stands in one with the same marks: {words}",
    "quote.mixed_source": "The source has Chinese and straight quotation marks: {words}",
    "quote.unbalanced": "A quotation mark has no partner: {words}",
    "quote.nesting": "A quotation within a quotation needs the other marks: {words}",
    "quote.direction": "A quotation mark points the wrong way: {words}",
    "quote.mixed_marks": "Curly and straight quotation marks are mixed; alike they read: {words}",
}
"""What each code says; `words` are of the text itself."""
