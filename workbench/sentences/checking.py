"""Sentences about what is given to be checked."""

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "pairs.encoding": "Line {line} of “{name}” is not UTF-8. Save the table as UTF-8.",
    "pairs.languages": (
        "“{name}” has no pair of Chinese and English; its languages are: {found}. "
        "Choose a file with both, or correct its language codes."
    ),
    "pairs.columns": (
        "The first line of “{name}” has to name the columns, source and target among them; "
        "found: {found}."
    ),
    "pairs.row": "Line {line} has {cells} cells for {columns} columns. Remove the tabs too many.",
    "pairs.role": "Line {line} has the role “{role}”. Choose one of: {known}.",
    "pairs.published": (
        "Line {line} has the date “{text}”. Write it as 2023-07-17 or 2023-07-17T08:00:00+08:00."
    ),
}
