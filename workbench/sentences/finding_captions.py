"""Sentences about captions."""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "caption.date_missing": "The caption's date, {date}, is not in the target.",
    "caption.date_needed": "The house wants a date in every caption; there is none.",
    "caption.picture_texts": "The page's {one} says “{words}” where its {other} says “{instead}”.",
    "caption.tense": "A caption tells what the picture shows: “{instead}”, not “{verb}”.",
    "caption.empty": (
        "The caption is not translated; {done} of {of} other segments of the article are."
    ),
}
"""What each code says; `words` and `instead` are of the page."""
