"""The table of outlets: selectors as data, the user's own before the program's."""

from pathlib import Path

import pytest

from workbench.api import Document
from workbench.formats.articles.html_page import HtmlPageImporter
from workbench.formats.pages.outlets import (
    COLUMNS,
    built_in_outlets,
    outlets_of,
    own_outlets,
    read_outlets,
)
from workbench.model.article import ImportedArticle
from workbench.model.errors import InputError
from workbench.model.segment import Role

TEXT = "渡轮公司周一宣布，新航线将在秋天开通，首期投入六艘船，每天往返二十四班。"
OTHER = "隔壁的书店本周打折，所有旧书一律半价，读者可以凭报纸再减一成，卖完为止。"
PAGE = (
    "<html><head><title>渡轮新航线_渡口</title></head><body><h1>渡轮新航线</h1>"
    f"<div class='a'><p>{OTHER}</p></div>"
    f"<div class='b'><p>{TEXT}</p><p class='x'>{OTHER}</p></div>"
    "<i id='t'>2023-07-19 10:30</i></body></html>"
)


def read(tmp_path: Path, table: str, url: str = "https://news.ferry.example/1") -> ImportedArticle:
    own = tmp_path / "outlets.tsv"
    own.write_text(table, "utf-8")
    return HtmlPageImporter(own).read(Document(PAGE.encode(), "page.html", url=url))


def body(article: ImportedArticle) -> list[str]:
    return [segment.text for segment in article.segments if segment.role is Role.BODY]


def test_at_least_forty_outlets_of_four_places_are_known_and_can_be_read() -> None:
    hosts = {host for outlet in built_in_outlets() for host in outlet.hosts}

    assert len(built_in_outlets()) >= 40
    assert hosts >= {"people.com.cn", "hk01.com", "cna.com.tw", "zaobao.com", "mp.weixin.qq.com"}
    assert all(dict(outlet.selectors)["article"] for outlet in built_in_outlets())


def test_a_subdomain_is_its_outlet_s_and_the_most_particular_host_comes_first() -> None:
    found = outlets_of(built_in_outlets(), ["mp.weixin.qq.com"])

    assert found[0].hosts == ("mp.weixin.qq.com",)
    assert outlets_of(built_in_outlets(), ["notpeople.com.cn"]) == []


def test_a_user_s_table_says_where_the_article_is_and_what_is_none_of_it(tmp_path: Path) -> None:
    article = read(tmp_path, "ferry.example\t.b\t\t#t\t\t\t\t.x\t-05:00\n")

    assert body(article) == [TEXT]
    assert article.published is not None
    assert article.published.isoformat() == "2023-07-19T15:30:00+00:00"
    assert article.warnings == ()


def test_a_selector_that_matches_nothing_leaves_the_page_to_the_next_way(tmp_path: Path) -> None:
    article = read(tmp_path, "ferry.example\t.gone\n")

    assert TEXT in body(article)


def test_a_saved_page_is_known_by_where_its_links_lead(tmp_path: Path) -> None:
    own = tmp_path / "outlets.tsv"
    own.write_text("ferry.example\t.b\t\t\t\t\t\t.x\n", "utf-8")
    links = "<a href=https://www.ferry.example/1>一</a><a href=//www.ferry.example/2>二</a>"
    document = Document(PAGE.replace("<h1>", links + "<h1>").encode(), "page.html")

    assert body(HtmlPageImporter(own).read(document)) == [TEXT]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("ferry.example", "outlets.columns"),
        ("\t".join(["ferry.example", *(".a" for _ in COLUMNS)]), "outlets.columns"),
        ("渡口\t.a", "outlets.host"),
        ("\t.a", "outlets.host"),
        ("ferry.example\t.a[", "outlets.selector"),
        ("ferry.example\t.a\t\t\t\t\t\t\tBeijing", "outlets.zone"),
        ("ferry.example\t.a\t\t\t\t\t\t\t+99:00", "outlets.zone"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, line: str, code: str) -> None:
    table = f"# mine\n{line}\n"
    with pytest.raises(InputError) as caught:
        read_outlets(table)
    article = read(tmp_path, table)

    assert (caught.value.code, caught.value.details["line"]) == (code, 2)
    assert [(each.code, each.detail) for each in article.warnings] == [(code, "outlets.tsv:2")]
    assert TEXT in body(article)


def test_without_a_table_of_one_s_own_nothing_is_said(tmp_path: Path) -> None:
    assert own_outlets(None) == own_outlets(tmp_path / "none.tsv") == ((), ())


def test_a_table_that_is_no_text_is_passed_over_with_a_caution(tmp_path: Path) -> None:
    path = tmp_path / "outlets.tsv"
    path.write_bytes(b"\xff\xfe\xff")

    _, (warning,) = own_outlets(path)

    assert (warning.code, warning.detail) == ("outlets.unreadable", "outlets.tsv")
