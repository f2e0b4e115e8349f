"""Sentences about names of people."""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "name.parenthesis": "The source itself spells the name {words}; the target has {given}.",
    "name.two_spellings": "The source spells this name {words}; here it is {given}.",
    "name.pinyin": "{words} is written {proposal}; the target has {given}.",
    "name.order": "{given} has the given name first: the name is {words}.",
    "name.missing": "{words} ({english}) is in the source and nobody in the target.",
    "name.caption": "The caption has {given}; the article spells the name {words}.",
}
"""What each code says; `words` are of the text itself."""
