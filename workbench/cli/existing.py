"""Projects that have to be there already."""

from pathlib import Path

from workbench.model.vouching import Hand
from workbench.services.session import Session
from workbench.storage.schema import check_file


def open_project(path: Path, author: str = "", hand: Hand = Hand.TRANSLATOR) -> Session:
    """Open a project for writing; raise `project.missing` where `Session` would make a new one."""
    check_file(path)
    return Session(path, author=author, hand=hand)
