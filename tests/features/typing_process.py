"""A process that types into a project as fast as it can and says what is committed.

Run by `test_killing_the_program.py`, which kills it. Each line of standard output is the number of
an edit whose command has returned: edit n gives the segment n % 4 of the article the text "edit n".
Every seventh edit is a longer one, every eleventh is followed by undo and redo.
"""

import itertools
import sys
from pathlib import Path

from tests.projects import an_article, segment_ids
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session

LONG = 20_000


def text_of(number: int) -> str:
    """The text that edit `number` types."""
    return f"edit {number}" + (" at length" * LONG if number % 7 == 0 else "")


def main(path: Path, first: int) -> None:
    session = Session(path)
    if not session.read.articles():
        session.execute(AddArticle(an_article(), "news.txt"))
    segments = segment_ids(session)
    for number in itertools.count(first):
        session.execute(SetTarget(segments[number % len(segments)], text_of(number)))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        if number % 11 == 0:
            session.undo()
            session.redo()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
