"""Files of translation tools beside the checkout: imported, and given back equal to the byte."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import SHARED
from tests.projects import segments
from workbench.services.exchange.giving_back import give_back, only_file
from workbench.services.exchange.importing import Source, read_source
from workbench.services.exchange.pairs import import_reading
from workbench.services.plugins import load_api
from workbench.services.session import Session

EXCHANGE = SHARED / "exchange"
ARTICLES = {"advanced.docx"}
FILES = sorted(
    path
    for folder in ("memoq", "trados", "cafetran", "xliff12")
    for path in (EXCHANGE / folder).glob("*")
    if path.is_file() and path.name not in ARTICLES
)

# How many segments, and how many of them with a translation.
PAIRS: Mapping[str, tuple[int, int]] = {
    "memoq12-bilingual.docx": (27, 0),
    "memoq12.mqxliff": (27, 0),
    "cafetran-bilingual.docx": (18, 0),
    "advanced.docx.sdlxliff": (54, 54),
    "advanced.review.docx": (54, 54),
    "quotes.docx.sdlxliff": (8, 8),
    "tts.docx.sdlxliff": (4, 0),
    "adding-segprop.sdlxliff": (3, 3),
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_it_is_imported_with_its_pairs_and_given_back_equal_to_the_byte(
    path: Path, project_path: Path
) -> None:
    with Session(project_path) as session:
        reading = read_source(load_api([]).api.importers, Source(str(path), path))
        reports = import_reading(session, reading)
        back = give_back(session.read, only_file(session.read))
        found = segments(session)

    counted = (len(found), sum(bool(each.target) for each in found))
    assert counted == PAIRS.get(path.name, counted)
    assert sum(each.segments for each in reports) == len(found) > 0
    assert reading.paired is not None
    assert sum(len(each.segments) for each in reading.paired.articles) == len(found)
    assert (back.data == path.read_bytes(), back.changed) == (True, 0)
