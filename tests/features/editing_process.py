"""A process that edits a project at its parent's pace, and says where each edit is.

Run by tests that take its file away or kill it. For each line on standard input it makes an edit of
the first segment, whose text is that line, and answers with the path in which it is now saved.
"""

import sys
from pathlib import Path

from tests.projects import an_article, segment_ids
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session


def main(path: Path) -> None:
    session = Session(path)
    if not session.read.articles():
        session.execute(AddArticle(an_article(), "news.txt"))
    first = segment_ids(session)[0]
    sys.stdout.write(f"{session.path}\n")
    sys.stdout.flush()
    for line in sys.stdin:
        text = line.rstrip("\n")
        if text == "pause":
            session.fold()
        else:
            session.execute(SetTarget(first, text))
            session.seal()
        sys.stdout.write(f"{session.path}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
