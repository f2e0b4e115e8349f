import io
import json
from typing import Any

import pytest

from tests.opencc import ENGINE
from tests.projects import an_article, segments
from workbench.model.errors import UsageError
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.settings import ChangeSettings, SetConversion
from workbench.services.conversion.converting import SETTING, Conversions
from workbench.services.exchange.showing import ShowChoice, chosen_articles, write_json
from workbench.services.session import Session

EVERYTHING = ShowChoice()


def shown(session: Session, choice: ShowChoice = EVERYTHING) -> list[dict[str, Any]]:
    stream = io.BytesIO()
    write_json(session.read, Conversions(ENGINE), choice, "news", stream)
    found = json.loads(stream.getvalue())
    assert found["project"] == "news"
    articles: list[dict[str, Any]] = found["articles"]
    return articles


def variants(session: Session, choice: ShowChoice = EVERYTHING) -> list[str]:
    return list(shown(session, choice)[0]["segments"][0]["conversions"])


def test_every_article_and_segment_is_shown_in_order(session: Session) -> None:
    session.execute(AddArticle(an_article(url="https://example.org/2"), "2.txt"))

    articles = shown(session)

    assert [article["id"] for article in articles] == [1, 2]
    found = [segment["id"] for article in articles for segment in article["segments"]]
    assert found == [segment.id for segment in segments(session)]


@pytest.mark.slow
def test_the_project_s_variant_and_those_by_hand_are_shown(session: Session) -> None:
    assert variants(session) == ["zh-TW"]

    session.execute(ChangeSettings([(SETTING, "zh-HK")]))
    session.execute(SetConversion(segments(session)[1].id, Variant.TAIWAN, "手寫"))
    session.execute(SetConversion(segments(session)[1].id, Variant.HONG_KONG, "手"))

    assert variants(session) == ["zh-HK", "zh-TW"]
    assert shown(session)[0]["segments"][1]["conversions"] == {"zh-HK": "手", "zh-TW": "手寫"}


def test_the_variants_asked_for_are_shown_and_no_others(session: Session) -> None:
    assert variants(session, ShowChoice(variants=(Variant.SINGAPORE,))) == ["zh-SG"]
    assert variants(session, ShowChoice(variants=())) == []


def test_an_unknown_article_is_refused_before_anything_is_written(session: Session) -> None:
    stream = io.BytesIO()
    choice = ShowChoice((ArticleId(1), ArticleId(7)))

    with pytest.raises(UsageError, match=r"article\.unknown"):
        write_json(session.read, Conversions(ENGINE), choice, "news", stream)

    assert stream.getvalue() == b""


def test_no_choice_means_every_article(session: Session) -> None:
    assert chosen_articles(session.read, ()) == (ArticleId(1),)
    assert chosen_articles(session.read, [ArticleId(1)]) == (ArticleId(1),)
