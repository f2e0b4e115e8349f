"""Alignments of an open project: kept in it, and taken into it as articles."""

from workbench.model.alignment import Alignment
from workbench.model.ids import AlignmentId
from workbench.services.alignment.results import Taken, paired_article
from workbench.services.commands.alignments import AddAlignment, MarkTaken
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

    Taken again, it brings the article up to date. Raises the errors of `Session.execute`.
    """
    article = paired_article(alignment, taken or Taken())
    origin = alignment.source.place or f"alignment:{alignment.id}"
    (report,) = import_pairs(session, [article], origin)
    session.execute(MarkTaken(alignment.id))
    return report
