"""Words that checks put into a finding's details and that are not quoted from a text.

A language of the interface translates them; whatever is not among them stays as it is.
"""

DETAIL_WORDS = frozenset(
    {
        *("short", "long"),
        *("beginning", "end"),
        *("link", "strong"),
        *("Traditional", "Simplified"),
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    }
)
