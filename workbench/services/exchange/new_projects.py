"""Where articles go that come before there is a project."""

from itertools import count
from pathlib import Path

from workbench.model.errors import WorkbenchError
from workbench.services.exchange.importing import Reading, origin_of
from workbench.services.exchange.paired_files import PAIRED_SUFFIXES
from workbench.storage.project import SUFFIX, ReadOnlyProject
from workbench.text.patterns import compiled

# Code points of a title in the name of a project's file.
LONGEST_NAME = 60

_UNFIT = compiled(r'[\x00-\x1f\x7f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]')


def project_for(reading: Reading, folder: Path) -> Path:
    """Return the project in a folder that what was read goes into.

    It is named like the article. One of that name that holds the article already takes it again;
    one that holds others is left alone, and a number is put behind the name.
    """
    name = project_name(reading)
    for number in count(1):
        path = folder / f"{name}{f' ({number})' if number > 1 else ''}{SUFFIX}"
        if not path.exists() or _holds(path, reading):
            break
    return path


def project_name(reading: Reading) -> str:
    """Return the title of an article as a file can be called, else the name of its source.

    A tool's file is titled by the document that it was made of, whose suffix is no project's.
    """
    title = reading.title
    if Path(title).suffix.lower() in PAIRED_SUFFIXES:
        title = Path(title).stem
    name = " ".join(_UNFIT.sub(" ", title).split()).strip(". ")
    return name[:LONGEST_NAME].strip(". ") or Path(reading.source.place).stem or "articles"


def _holds(path: Path, reading: Reading) -> bool:
    """Return whether a project holds an article of the same source; a damaged one does not."""
    url = reading.article.url if reading.article is not None else ""
    place = origin_of(reading.source, path)
    try:
        with ReadOnlyProject(path) as project:
            return any(
                (url and each.url == url) or each.origin.partition("#")[0] == place
                for each in project.reader.articles()
            )
    except WorkbenchError:
        return False
