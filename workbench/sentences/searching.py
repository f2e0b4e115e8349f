"""Sentences about finding, replacing and filtering: what is wrong, what to do about it."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "search.pattern": (
        "This is no regular expression ({reason}, character {place}). "
        "Mend it, or switch regular expressions off to look for these very characters."
    ),
    "search.nested": "The regular expression is nested too deeply. Take some brackets away.",
    "search.slow": (
        "The regular expression took longer than {seconds} s for one paragraph and was stopped. "
        "Make it simpler: repeated groups such as (a+)+ take for ever."
    ),
    "search.long": (
        "What is looked for has {length} characters; {limit} are the most. Shorten it."
    ),
    "search.group": (
        "The pattern has no group “{group}” (it has {groups}). "
        "Put parentheses around what is to be kept, or write $$ for a dollar sign."
    ),
    "filter.view_name": "Give the view a name, so that it can be chosen again.",
    "filter.view_unknown": "There is no saved view “{name}” in this project any more.",
}

CAUTIONS: Mapping[str, str] = {}
