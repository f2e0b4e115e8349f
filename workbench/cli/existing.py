"""Projects that have to be there already."""

from pathlib import Path

from workbench.cli.output import Output
from workbench.messages import sentence
from workbench.model.errors import EnvironmentFailure
from workbench.model.vouching import Hand
from workbench.services.session import Session
from workbench.storage.reader import Reader
from workbench.storage.schema import check_file


def open_project(
    path: Path, output: Output, author: str = "", hand: Hand = Hand.TRANSLATOR
) -> Session:
    """Open a project for writing; raise `project.missing` where `Session` would make a new one."""
    check_file(path)
    session = Session(path, author=author, hand=hand)
    output.cautions(path.name, session.cautions)
    return session


def is_whole(reader: Reader, path: Path, output: Output) -> bool:
    """Return whether a project is sound; say so if not, for what is read of it may lack something.

    Reads all of it.
    """
    damage = reader.damage()
    if damage:
        error = EnvironmentFailure("project.incomplete", path=str(path), reason=damage[0])
        output.remark(f"duizhao: {sentence(error)}")
    return not damage
