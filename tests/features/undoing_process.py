"""A process that types, undoes, redoes and types over what was undone, and says what is committed.

Run by `test_killing_the_program.py`, which kills it. Each line of standard output is a text that a
segment held when the command, the undo or the redo that made it had returned.
"""

import itertools
import sys
from pathlib import Path
from random import Random

from tests.projects import an_article, segment_ids
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session


def main(path: Path, seed: int) -> None:
    random = Random(seed)  # noqa: S311 - no secret
    session = Session(path)
    if not session.read.articles():
        session.execute(AddArticle(an_article(), "news.txt"))
    first = segment_ids(session)[0]
    for number in itertools.count():
        match random.choice(("type", "type", "go on", "empty", "undo", "redo")):
            case "type":
                session.seal()
                session.execute(SetTarget(first, f"run {seed} text {number}."))
            case "go on":
                session.execute(SetTarget(first, f"{session.read.segment(first).target} More."))
            case "empty":
                session.execute(SetTarget(first, ""))
            case "undo":
                entry = session.undoable()
                if entry is not None and entry.command == "set_target":
                    session.undo()
            case _:
                session.redo()
        sys.stdout.write(f"{session.read.segment(first).target}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
