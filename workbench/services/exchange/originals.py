"""What is kept of an article's original: shown, looked whether it is whole, saved as a file."""

from dataclasses import dataclass
from pathlib import Path

from workbench.model.article import Article
from workbench.model.errors import EnvironmentFailure, UsageError
from workbench.model.ids import ArticleId
from workbench.model.source_copy import SourceCopy, proposed_archive
from workbench.services.exchange.exporting import refuse_project
from workbench.services.writing import write_atomically
from workbench.storage.reader import ProjectReader


@dataclass(frozen=True, slots=True)
class KeptOriginal:
    """An article's original; `is_sound` says whether its bytes still have the hash they had.

    `proposed` is where the Wayback Machine would have the page, "" for a file; nobody asked it.
    """

    article: Article
    copy: SourceCopy
    is_sound: bool
    proposed: str

    @property
    def may_be_archived(self) -> bool:
        """Return whether an archive of the web may have it: not of a translation tool's file."""
        return bool(self.copy.id)


def kept_original(reader: ProjectReader, article_id: ArticleId) -> KeptOriginal | None:
    """Return what is kept of an article's original, `None` where nothing is."""
    article = reader.article(article_id)
    copy = reader.kept_copy(article_id)
    if copy is None:
        return None
    proposed = proposed_archive(copy.address or article.url) if copy.id else ""
    return KeptOriginal(article, copy, reader.source_data(copy) is not None, proposed)


def save_original(reader: ProjectReader, article_id: ArticleId, path: Path) -> SourceCopy:
    """Write the bytes that an article was read from, as they came, into a file in one step.

    Raises `UsageError("source.none")` where nothing is kept, `EnvironmentFailure("source.spoilt")`
    where the bytes are not those any more, and what `write_atomically` raises.
    """
    copy = reader.kept_copy(article_id)
    if copy is None:
        raise UsageError("source.none")
    data = reader.source_data(copy)
    if data is None:
        raise EnvironmentFailure("source.spoilt", sha256=copy.sha256)
    refuse_project(path)
    write_atomically(path, lambda stream: stream.write(data))
    return copy
