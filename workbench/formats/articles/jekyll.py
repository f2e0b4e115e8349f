"""What is particular to the posts of Jekyll: the day in a file's name, and Liquid in the text."""

from datetime import datetime

from workbench.text.dates.publication import read_instant
from workbench.text.patterns import compiled

# `2023-07-17-kerry-in-beijing.md` (Jekyll documentation, "Posts").
_NAME = compiled(r"(\d{4})-(\d{1,2})-(\d{1,2})-.+")

# A tag of Liquid; so long at most, or text full of openings would be searched again and again.
_TAG = compiled(r"\{%-?\s*(\w+)(?:[^%]|%(?!\})){0,400}%\}")

# Tags that say nothing to a reader; what others may put into the text is not known.
_SILENT = frozenset(
    [
        "include",
        "include_relative",
        "assign",
        "capture",
        "endcapture",
        "raw",
        "endraw",
        "if",
        "elsif",
        "else",
        "endif",
        "unless",
        "endunless",
        "for",
        "endfor",
        "case",
        "when",
        "endcase",
        "render",
        "layout",
    ]
)


def day_in_name(name: str) -> datetime | None:
    """Return the day that a post's file is named by, in UTC; `None` where it is named otherwise."""
    found = _NAME.fullmatch(name)
    return read_instant("-".join(found.groups())) if found else None


def without_liquid(text: str) -> str:
    """Return a post without the tags of Liquid and without its comments, which no reader sees.

    An inclusion is left out; a value (`{{ … }}`) stays, for what it stands for is not known here.
    """
    kept: list[str] = []
    done = 0
    is_comment = False
    last_end = text.rfind("endcomment")
    for tag in _TAG.finditer(text):
        name = tag[1]
        if is_comment:
            if name == "endcomment":
                is_comment, done = False, tag.end()
        elif name in _SILENT or (name == "comment" and tag.end() <= last_end):
            kept.append(text[done : tag.start()])
            is_comment, done = name == "comment", tag.end()
    return "".join([*kept, "" if is_comment else text[done:]])
