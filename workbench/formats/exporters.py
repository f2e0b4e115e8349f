"""The built-in export formats."""

from importlib.metadata import version

from workbench.api import Api
from workbench.formats.bilingual.html import HtmlExporter
from workbench.formats.bilingual.markdown import MarkdownExporter
from workbench.formats.project_json import JsonExporter
from workbench.formats.sheets.exporter import WorkbookExporter, csv_exporter, tsv_exporter
from workbench.formats.tmx.exporter import TmxExporter
from workbench.formats.xliff.fresh12 import Xliff12Exporter
from workbench.formats.xliff.fresh21 import Xliff21Exporter


def enable(api: Api) -> None:
    """Register every built-in exporter, each under its name."""
    api.add_exporter(TmxExporter(version("duizhao")))
    api.add_exporter(HtmlExporter())
    api.add_exporter(MarkdownExporter())
    api.add_exporter(JsonExporter())
    api.add_exporter(Xliff21Exporter())
    api.add_exporter(Xliff12Exporter(version("duizhao")))
    api.add_exporter(WorkbookExporter())
    api.add_exporter(csv_exporter())
    api.add_exporter(tsv_exporter())
