"""The importers that come with the program."""

from platformdirs import user_config_path

from workbench.api import Api
from workbench.formats.articles.article_file import ArticleFileImporter
from workbench.formats.articles.html_page import HtmlPageImporter
from workbench.formats.articles.markdown import MarkdownImporter
from workbench.formats.articles.plain_text import PlainTextImporter
from workbench.formats.word.importer import WordImporter


def enable(api: Api) -> None:
    """Register the built-in importers, the least particular first."""
    api.add_importer(PlainTextImporter())
    api.add_importer(MarkdownImporter())
    api.add_importer(HtmlPageImporter(user_config_path("duizhao", appauthor=False) / "outlets.tsv"))
    api.add_importer(WordImporter())
    api.add_importer(ArticleFileImporter())
