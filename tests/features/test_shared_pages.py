"""The pages beside the checkout that were read wrongly once, where they are there."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conftest import SHARED
from tests.described_articles import read_article
from workbench.model.article import ImportedArticle
from workbench.model.segment import Role

MOMENT = datetime(2023, 7, 19, 15, 30, tzinfo=UTC)
CASES = sorted(
    path
    for number in ("33", "34", "35", "37", "38", "46", "52")
    for path in (SHARED / "cases").glob(f"{number}*.*")
    if path.suffix in {".html", ".md"}
)


def of(article: ImportedArticle, role: Role) -> Sequence[str]:
    return [segment.text for segment in article.segments if segment.role is role]


# How many paragraphs of body each case has.
BODIES: Mapping[str, int] = {"33": 2, "34": 2, "35": 2, "37": 2, "46": 2, "52": 2}


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_a_page_that_was_read_wrongly_is_read_rightly(path: Path) -> None:
    article = read_article(path)
    number = path.name[:2]

    assert of(article, Role.HEADLINE) == [article.title]
    assert "_" not in article.title
    assert "-" not in article.title
    assert of(article, Role.SUBHEAD) == of(article, Role.LIST_ITEM) == []
    assert article.published == (MOMENT if number in {"37", "38"} else None)
    if number in BODIES:
        assert len(of(article, Role.BODY)) == BODIES[number]
    if number == "52":
        assert of(article, Role.BYLINE) == ["责任编辑：李大川"]
