"""Sentences of the number check: what the source amounts to, and what the target says."""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "number.code": "The source says {source_words}, the target {target_words}.",
    "number.extra": "The source has no number like “{target_words}”.",
    "number.missing": "{source_words} = {value} is not in the target.",
    "number.precision": "{source_words} = {value}; the target says “{target_words}” otherwise.",
    "number.times": (
        "{source_words} of growth means {meant} times as much ({value}); "
        "“{target_words}” may be read as less."
    ),
    "number.unit": "{source_words} = {value}; “{target_words}” has another unit.",
    "number.value": "{source_words} = {value}, not {target_words}.",
}
