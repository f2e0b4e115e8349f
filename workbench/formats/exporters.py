"""The built-in export formats."""

from importlib.metadata import version

from workbench.api import Api
from workbench.formats.bilingual.html import HtmlExporter
from workbench.formats.bilingual.markdown import MarkdownExporter
from workbench.formats.finished.captions import CaptionSheetExporter
from workbench.formats.finished.docx import FinishedDocxExporter
from workbench.formats.finished.html import FinishedHtmlExporter
from workbench.formats.finished.jekyll import JekyllExporter
from workbench.formats.finished.markdown import FinishedMarkdownExporter
from workbench.formats.finished.text import PlainTextExporter
from workbench.formats.finished.wordpress import WordPressExporter
from workbench.formats.finished.wxr import WxrExporter
from workbench.formats.project_json import JsonExporter
from workbench.formats.sheets.exporter import WorkbookExporter, csv_exporter, tsv_exporter
from workbench.formats.tmx.exporter import TmxExporter
from workbench.formats.xliff.fresh12 import Xliff12Exporter
from workbench.formats.xliff.fresh21 import Xliff21Exporter

# The formats of the finished article.
FINISHED = (
    FinishedHtmlExporter,
    FinishedMarkdownExporter,
    FinishedDocxExporter,
    WordPressExporter,
    WxrExporter,
    JekyllExporter,
    PlainTextExporter,
)


def enable(api: Api) -> None:
    """Register every built-in exporter; of those with one suffix the first goes by it."""
    api.add_exporter(TmxExporter(version("duizhao")))
    api.add_exporter(HtmlExporter())
    api.add_exporter(MarkdownExporter())
    api.add_exporter(JsonExporter())
    api.add_exporter(Xliff21Exporter())
    api.add_exporter(Xliff12Exporter(version("duizhao")))
    for make in FINISHED:
        api.add_exporter(make())
    api.add_exporter(CaptionSheetExporter())
    api.add_exporter(WorkbookExporter())
    api.add_exporter(csv_exporter())
    api.add_exporter(tsv_exporter())
