"""The samples and the articles beside the checkout, block by block, as reviewed by eye."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.conftest import ROOT, article_files
from tests.described_articles import describe, expectation_of, read_article
from tests.visible_text import visible_characters, visible_characters_of
from workbench.formats.articles.article_file import read_head
from workbench.model.segment import CreditFunction, Role, SourceContent

SEED = "000_be75a4e7c0b8d7a6.txt"


def seed_segments(shared_articles: Sequence[Path]) -> list[tuple[SourceContent, ...]]:
    """The segments of the seed article, in a list that is empty where it is not there."""
    return [read_article(path).segments for path in shared_articles if path.name == SEED]


def of_role(segments: Sequence[SourceContent], role: Role) -> list[SourceContent]:
    return [segment for segment in segments if segment.role is role]


def test_every_article_has_its_segments_roles_and_credits(article_file: Path) -> None:
    expected = json.loads(expectation_of(article_file).read_text("utf-8"))

    assert describe(read_article(article_file)) == expected


def test_nothing_readable_of_an_article_is_lost_or_said_twice(article_file: Path) -> None:
    body = read_head(article_file.read_text("utf-8")).body
    segments = read_article(article_file).segments[1:]

    assert visible_characters_of(segment.text for segment in segments) == visible_characters(body)


def test_every_article_has_one_headline_first_and_no_empty_segment(article_file: Path) -> None:
    segments = read_article(article_file).segments

    assert [segment.role for segment in segments].index(Role.HEADLINE) == 0
    assert len(of_role(segments, Role.HEADLINE)) == 1
    assert all(segment.text.strip() == segment.text != "" for segment in segments)


def test_every_span_and_credit_covers_what_it_says(article_file: Path) -> None:
    for segment in read_article(article_file).segments:
        for credit in segment.credits:
            assert segment.text[credit.start : credit.end] == credit.name
        for span in segment.spans:
            covered = segment.text[span.start : span.end]
            assert covered.strip() == covered != ""


def test_the_seed_article_is_read_as_a_translator_reads_it(
    shared_articles: Sequence[Path],
) -> None:
    for segments in seed_segments(shared_articles):
        roles = Counter(segment.role for segment in segments)

        assert roles == {
            Role.HEADLINE: 1,
            Role.RELATED: 3,
            Role.BODY: 9,
            Role.CAPTION: 1,
            Role.BYLINE: 1,
        }


def test_the_seed_article_names_four_people_in_three_functions(
    shared_articles: Sequence[Path],
) -> None:
    for segments in seed_segments(shared_articles):
        (byline,) = of_role(segments, Role.BYLINE)

        assert [(credit.function, credit.name) for credit in byline.credits] == [
            (CreditFunction.REPORTER, "陈子非"),
            (CreditFunction.EDITOR, "陈美华"),
            (CreditFunction.EDITOR, "嘉远"),
            (CreditFunction.WEB_EDITOR, "瑞哲"),
        ]


def test_the_seed_article_has_its_time_and_what_the_page_says_of_its_picture(
    shared_articles: Sequence[Path],
) -> None:
    for path in shared_articles:
        if path.name != SEED:
            continue
        article = read_article(path)
        (caption,) = of_role(article.segments, Role.CAPTION)
        picture = caption.picture

        assert article.published is not None
        assert article.published.isoformat() == "2023-07-17T14:29:00+00:00"
        assert picture is not None
        assert picture.alt == picture.data_caption == caption.text
        assert picture.title.endswith(".JPG")
        assert "icon-zoom" not in picture.url


def outlet_files() -> list[Path]:
    return article_files(ROOT / "tests" / "data" / "articles")


@pytest.mark.parametrize("path", outlet_files(), ids=lambda path: path.stem)
def test_the_habits_of_each_outlet_are_known(path: Path) -> None:
    expected = path.with_suffix(".roles").read_text("utf-8").splitlines()

    found = [
        f"{segment.role}\t{segment.text}".replace("\n", "⏎").replace("\u00a0", " ")
        for segment in read_article(path).segments
    ]
    assert found == expected


@pytest.mark.parametrize("path", outlet_files(), ids=lambda path: path.stem)
def test_nothing_of_an_outlet_s_article_is_lost(path: Path) -> None:
    body = read_head(path.read_text("utf-8")).body
    segments = read_article(path).segments[1:]

    assert visible_characters_of(segment.text for segment in segments) == visible_characters(body)
