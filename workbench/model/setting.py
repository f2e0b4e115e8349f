"""A project's settings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """One named setting of a project; what the value means is its reader's business."""

    id: int
    name: str
    value: str
