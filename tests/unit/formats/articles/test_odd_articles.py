"""Articles with odd characters or in another language: read, fixed, and told of."""

import pytest

from workbench.api import Api, Document
from workbench.formats.articles.sound_article import sound_article
from workbench.formats.importers import enable
from workbench.formats.reading import read_document
from workbench.model.article import ImportedArticle
from workbench.model.language import Variant
from workbench.model.segment import Credit, CreditFunction, Role, SourceContent

SENTENCE = "渡轮周日恢复营运，首日运送乘客一万八千人次，多数是老人。"


def read(text: str, name: str = "a.txt") -> ImportedArticle:
    api = Api()
    enable(api)
    return read_document(api.importers, Document(text.encode(), name))


def warnings(article: ImportedArticle) -> list[tuple[str, str]]:
    return [(warning.code, warning.detail) for warning in article.warnings]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_a_nul_in_a_text_is_replaced_and_loses_nothing_behind_it(name: str) -> None:
    article = read(
        f"<p>{SENTENCE}\x00渡轮</p>" if name == "a.html" else f"{SENTENCE}\x00渡轮", name
    )

    assert article.segments[-1].text == f"{SENTENCE}\ufffd渡轮"
    assert warnings(article) == [("import.replaced_characters", "1")]


def test_half_a_surrogate_pair_is_replaced_wherever_it_stands() -> None:
    credit = Credit(CreditFunction.REPORTER, "沈\ud800", 3, 5)
    article = ImportedArticle(
        title="渡\udfff轮",
        url="https://haijia.example/\ud800",
        published=None,
        language=Variant.CHINA,
        segments=(SourceContent(Role.BYLINE, "记者：沈\ud800", credits=(credit,)),),
        metadata=(("a", "\ud800"),),
    )

    sound = sound_article(article)

    assert sound.title == "渡\ufffd轮"
    assert sound.segments[0].credits[0].name == "沈\ufffd"
    assert warnings(sound) == [("import.replaced_characters", "2")]
    repr(sound).encode()
    f"{sound.title}{sound.url}{sound.metadata}".encode()


def test_hidden_characters_stay_and_are_told_of() -> None:
    article = read(f"渡轮\u200b复航\n\n{SENTENCE}\u202e渡轮")

    assert article.segments[0].text == "渡轮\u200b复航"
    assert warnings(article) == [("import.hidden_characters", "U+200B, U+202E")]


def test_an_article_in_another_language_is_told_to_be() -> None:
    english = "The ferry resumed service on Sunday, carrying 18,000 passengers on its first day."

    assert warnings(read(english)) == [("import.no_chinese", "")]
    assert warnings(read(f"{SENTENCE}{english}")) == []
    assert warnings(read("OK")) == []
