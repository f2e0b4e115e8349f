"""Sentences of the number check: what the source amounts to, and what the target says.

`said` are the source's words and what they amount to, where that is more than they say themselves.
"""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "number.code": "The source says {source_words}, the target {target_words}.",
    "number.extra": "The source has no number like “{target_words}”.",
    "number.missing": "{said} is not in the target.",
    "number.precision": "{said}; the target puts it otherwise: “{target_words}”.",
    "number.swapped": "{first} and {second} stand in each other's places.",
    "number.times": (
        "{source_words} of growth means {meant} times as much ({value}); "
        "“{target_words}” may be read as less."
    ),
    "number.unit": "{source_words} = {value}; the target has “{target_words}”, another unit.",
    "number.value": "{said}, not {target_words}.",
}
