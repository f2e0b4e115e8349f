"""Alignments of an open project: kept in it, and taken into it as articles."""

from pathlib import Path

from workbench.model.alignment import Alignment
from workbench.model.ids import AlignmentId
from workbench.services.alignment.results import Taken, paired_article
from workbench.services.commands.alignments import AddAlignment, MarkTaken
from workbench.services.exchange.fetching import is_address
from workbench.services.exchange.importing import Source, origin_of
from workbench.services.exchange.pairs import PairsReport, import_pairs
from workbench.services.session import Session


def keep(session: Session, alignment: Alignment) -> Alignment:
    """Keep a new alignment in the project, and return it as it is there."""
    session.execute(AddAlignment(alignment))
    last = max(key.id for key in session.read.alignments())
    return session.read.alignment(AlignmentId(last))


def take_into_project(
    session: Session, alignment: Alignment, taken: Taken | None = None
) -> PairsReport:
    """Put a kept alignment into the project as an article with its pairs.

    Taken again, or where the project has the Chinese article already, it brings that up to date: a
    translation goes where there is none of a user's. Raises the errors of `Session.execute`.
    """
    article = paired_article(alignment, taken or Taken())
    (report,) = import_pairs(session, [article], _origin(session, alignment))
    session.execute(MarkTaken(alignment.id))
    return report


def _origin(session: Session, alignment: Alignment) -> str:
    """Return where the Chinese article comes from, as any import of it would remember it."""
    place = alignment.source.place
    if not place:
        return f"alignment:{alignment.id}"
    return origin_of(Source(place, None if is_address(place) else Path(place)), session.path)
