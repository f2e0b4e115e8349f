"""What an action needs before it can be carried out, and how the user is told that it lacks."""

from collections.abc import Collection
from enum import StrEnum

from ui.language import Words


class Need(StrEnum):
    """Something that has to be there; each takes those it rests on for granted."""

    PROJECT = "project"
    ARTICLES = "articles"
    ARTICLE = "article"
    SEGMENT = "segment"
    WRITABLE = "writable"
    TARGET = "target"
    LEFT_OUT = "left out"
    OPEN_FINDING = "open finding"
    FIX = "fix"
    SETTLED_FINDING = "settled finding"
    OPEN_NOTE = "open note"
    UNDOABLE = "undoable"
    REDOABLE = "redoable"
    DRAFTING = "drafting"
    READING = "reading"


_RESTS_ON = {
    Need.ARTICLES: Need.PROJECT,
    Need.ARTICLE: Need.ARTICLES,
    Need.SEGMENT: Need.ARTICLES,
    Need.WRITABLE: Need.SEGMENT,
    Need.TARGET: Need.SEGMENT,
    Need.LEFT_OUT: Need.SEGMENT,
    Need.OPEN_FINDING: Need.SEGMENT,
    Need.FIX: Need.OPEN_FINDING,
    Need.SETTLED_FINDING: Need.SEGMENT,
    Need.OPEN_NOTE: Need.SEGMENT,
    Need.UNDOABLE: Need.PROJECT,
    Need.REDOABLE: Need.PROJECT,
}

REASONS = Words(
    {
        Need.PROJECT: "Open a project first.",
        Need.ARTICLES: "Import an article first.",
        Need.ARTICLE: "Choose one article first.",
        Need.SEGMENT: "Choose a segment first.",
        Need.WRITABLE: "The segment is locked. Unlock it first.",
        Need.TARGET: "The segment has no English yet.",
        Need.LEFT_OUT: "The segment is in the article already.",
        Need.OPEN_FINDING: "Nothing is open in this segment; F8 goes to the next finding.",
        Need.FIX: "This finding has no fix to put in; write it in the target.",
        Need.SETTLED_FINDING: "Nothing was settled in this segment.",
        Need.OPEN_NOTE: "No note is open on this segment.",
        Need.UNDOABLE: "There is nothing to undo.",
        Need.REDOABLE: "There is nothing to redo.",
        Need.DRAFTING: "No drafts are being made.",
        Need.READING: "No second reading is under way.",
    }
)


def unmet(needs: Collection[Need], met: Collection[Need]) -> Need | None:
    """Return the first of `needs`, and of what they rest on, that is not met; `None` if all are."""
    for need in needs:
        for each in reversed(_grounds(need)):
            if each not in met:
                return each
    return None


def _grounds(need: Need) -> list[Need]:
    """Return a need and what it rests on, nearest first."""
    grounds = [need]
    while (below := _RESTS_ON.get(grounds[-1])) is not None:
        grounds.append(below)
    return grounds
