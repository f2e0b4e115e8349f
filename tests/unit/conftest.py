from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.projects import Clock, an_article
from workbench.services.commands.articles import AddArticle
from workbench.services.session import Session


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(project_path: Path, clock: Clock) -> Iterator[Session]:
    """An open project with one article of four paragraphs, imported a minute ago."""
    with Session(project_path, author="lin", clock=clock) as session:
        session.execute(AddArticle(an_article(), "news.txt"))
        clock.pass_by(60)
        yield session
