"""Sentences of findings about dates and times."""

from collections.abc import Mapping

FINDINGS: Mapping[str, str] = {
    "date.value": "{chinese} is {expected}; the English has “{english}”.",
    "date.missing": "{chinese} ({expected}) is not in the English.",
    "date.extra": "“{english}” is not in the Chinese.",
    "date.weekday": "{date} is a {weekday}, not a {said}.",
    "date.time": "{chinese} is {expected}; the English has “{english}”.",
    "date.style": "House style writes “{proposal}” for “{english}”.",
    "date.source": "The Chinese contradicts itself: {chinese}, but {date} is a {weekday}.",
}
