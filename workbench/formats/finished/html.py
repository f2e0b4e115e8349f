"""A finished article as a page."""

from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import chain, islice

from workbench.api import ExportRequest
from workbench.formats.finished.exporter import TextExporter
from workbench.formats.finished.html_markup import HtmlBody
from workbench.formats.finished.options import SourceText
from workbench.formats.finished.story import Story
from workbench.formats.legal_text import LegalText, attribute_value, character_data


class FinishedHtmlExporter(TextExporter):
    """Writes a page of semantic HTML: no script, no style, nothing from elsewhere but pictures.

    With the source beside there is a style that sets the two columns, one below the other on a
    narrow screen.
    """

    name = "article"
    suffix = ".html"

    def parts(self, stories: Iterator[Story], request: ExportRequest) -> Iterable[str]:
        """Yield the page in order."""
        first = list(islice(stories, 2))
        [title] = [first[0].heading.text] if len(first) == 1 else [request.project]
        yield (
            f'<!DOCTYPE html>\n<html lang="{attribute_value(request.target_language)}">\n<head>\n'
            '<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{character_data(LegalText.shortened(title)) or '-'}</title>\n"
            f"{self._style()}</head>\n<body>\n<main>\n"
        )
        for story in chain(first, stories):
            yield HtmlBody(story, self.chosen).markup()
        yield "</main>\n</body>\n</html>\n"

    def _style(self) -> str:
        if self.chosen.source is not SourceText.BESIDE:
            return ""
        style = files("workbench.formats.finished").joinpath("beside.css").read_text("utf-8")
        return f"<style>\n{style}</style>\n"
