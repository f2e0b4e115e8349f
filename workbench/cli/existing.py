"""Projects that have to be there already, and the house style they name."""

from pathlib import Path

from workbench.cli.output import Output
from workbench.messages import sentence
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import EnvironmentFailure
from workbench.model.house_style import HouseStyle
from workbench.model.vouching import Hand
from workbench.services.checking.checking import STYLE_SETTING
from workbench.services.checking.house_style import default_style
from workbench.services.checking.user_styles import UserStyles
from workbench.services.session import Session
from workbench.storage.reader import ProjectReader
from workbench.storage.schema import check_file


def open_project(
    path: Path, output: Output, author: str = "", hand: Hand = Hand.TRANSLATOR
) -> Session:
    """Open a project for writing; raise `project.missing` where `Session` would make a new one."""
    check_file(path)
    session = Session(path, author=author, hand=hand)
    output.warnings(path.name, session.warnings)
    return session


def style_of_project(reader: ProjectReader, name: str, output: Output) -> HouseStyle:
    """Return the style a project names, else the usual one, saying for `name` that it is not here.

    A project names a style in the user's own folder and can make no other file be read.
    """
    kept, styles = reader.settings().get(STYLE_SETTING, ""), UserStyles()
    if kept and not styles.has(kept):
        output.warnings(name, (WorkbenchWarning("style.usual", kept),))
        return default_style()
    return styles.load(kept)


def is_whole(reader: ProjectReader, path: Path, output: Output) -> bool:
    """Return whether a project is sound; say so if not, for what is read of it may lack something.

    Reads all of it.
    """
    damage = reader.damage()
    if damage:
        error = EnvironmentFailure("project.incomplete", path=str(path), reason=damage[0])
        output.remark(f"duizhao: {sentence(error)}")
    return not damage
