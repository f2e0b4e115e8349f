"""Sentences about photo credits."""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "caption.credit_missing": "The source credits {words}; {proposal} is missing in the target.",
    "caption.credit_differs": "The source credits {words}, the target {given}.",
    "caption.credit_extra": "The target credits {words}; the source credits nobody.",
    "caption.photographer_missing": (
        "The source credits the photographer {words} ({proposal}); the target only the agency."
    ),
    "caption.file_photo": "{words} says that the picture is an old one: call it a “file photo”.",
    "credit.style": "The house writes {words} as {proposal}.",
}
"""What each code says; `words` are of the text itself."""
