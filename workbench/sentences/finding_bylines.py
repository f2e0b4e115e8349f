"""Sentences about bylines."""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "byline.missing_name": "{words} ({proposal}) is credited in the source, not in the target.",
    "byline.extra_name": "The target names {words}, whom the source does not credit.",
    "byline.function": "The source credits {words} as {wanted}, the target as {given}.",
    "byline.format": "The house writes this byline so: “{proposal}”.",
    "byline.pinyin": "{words} is written {proposal}; the target has {given}.",
    "byline.consistency": "{words} is {given} here and {usual} elsewhere in the project.",
}
"""What each code says; `words` are of the text itself."""
