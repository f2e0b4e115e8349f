"""Words that checks put into a finding's details and that are quoted from no text.

A language of the interface translates them. All other details stay as they are: they are quoted,
or English that the house would write.
"""

from collections.abc import Mapping

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FUNCTIONS = (
    *("reporter", "editor", "web editor", "translator", "photographer", "narrator", "intern"),
    *("correspondent", "proofreader", "source"),
)
_PICTURE_TEXTS = ("caption", "alternative text", "title", "caption data")
_STATUSES = ("initial", "draft", "translated", "reviewed", "final", "rejected")

WORDED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "byline.function": {"wanted": _FUNCTIONS, "given": _FUNCTIONS},
    "caption.picture_texts": {"one": _PICTURE_TEXTS, "other": _PICTURE_TEXTS},
    "date.source": {"weekday": _WEEKDAYS},
    "date.weekday": {"weekday": _WEEKDAYS, "said": _WEEKDAYS},
    "inline.missing": {
        "lack": (
            *("A link is missing", "Links are missing"),
            *("Emphasis is missing", "Emphasis is missing in several places"),
        )
    },
    "length.proportion": {"way": ("short", "long")},
    "spacing.edge": {"side": ("beginning", "end")},
    "spelling.variant": {"english": ("American", "British")},
    "status.unedited": {"origin": ("machine translation", "the memory")},
    "status.unfinished": {"status": _STATUSES},
    "variant.whole": {"form": ("Traditional", "Simplified")},
}
"""By code and by the name of the detail, what it may say."""

DETAIL_WORDS = frozenset(
    word for details in WORDED.values() for words in details.values() for word in words
)
