"""Keys of the rows that are given out for review: short, checked, and readable by hand.

`DZ1-4f2a91c07b-812-3-9c1f0a77-0be3d210-5d`: the format's number, the project, the segment, its
revision, what its source and its target were, and a check on all of it.
"""

import hashlib
from dataclasses import dataclass

from workbench.model.ids import SegmentId
from workbench.model.review import ReviewKey

_MARK = "DZ1"
_PARTS = 7

# In hexadecimal digits.
_PROJECT, _TEXT, _CHECK = 10, 8, 2

_MOST_DIGITS = 15


@dataclass(frozen=True, slots=True)
class RowKey:
    """A key with the digests of the texts it was given out with."""

    key: ReviewKey
    source: str
    target: str

    def __str__(self) -> str:
        """Return the key as it is written."""
        key = self.key
        body = f"{_MARK}-{key.project}-{key.segment}-{key.rev}-{self.source}-{self.target}"
        return f"{body}-{_digest(body, _CHECK)}"


def row_key(project: str, segment: SegmentId, rev: int, source: str, target: str) -> RowKey:
    """Return the key of a row whose texts are these; `project` is the project's own id."""
    key = ReviewKey(project_digest(project), segment, rev)
    return RowKey(key, text_digest(source), text_digest(target))


def read_key(text: str) -> RowKey | None:
    """Return the key that stands in a cell, on its own or behind a number; `None` for none.

    A key with one character wrong is none: its check would have to be wrong in the same way.
    """
    word = next((word for word in reversed(text.split()) if word.startswith(f"{_MARK}-")), "")
    parts = word.split("-")
    if len(parts) != _PARTS or parts[-1] != _digest(word.rpartition("-")[0], _CHECK):
        return None
    numbers = parts[2:4]
    if not all(one.isascii() and one.isdigit() and len(one) <= _MOST_DIGITS for one in numbers):
        return None
    key = ReviewKey(parts[1], SegmentId(int(parts[2])), int(parts[3]))
    return RowKey(key, parts[4], parts[5])


def project_digest(project: str) -> str:
    """Return what stands for a project in keys."""
    return _digest(project, _PROJECT)


def text_digest(text: str) -> str:
    """Return what stands for a text in keys."""
    return _digest(text, _TEXT)


def _digest(text: str, digits: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:digits]
