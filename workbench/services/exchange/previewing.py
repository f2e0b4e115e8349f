"""The beginning of what an export would write, and a finished article for the clipboard."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import BinaryIO, cast

from workbench.api import ExportArticle, Exporter, ExportRequest
from workbench.formats.finished.exporter import FinishedExporter
from workbench.formats.finished.html_markup import HtmlBody
from workbench.formats.finished.options import FinishedOptions, SourceText
from workbench.formats.finished.story import Maker
from workbench.formats.finished.text import PlainTextExporter
from workbench.formats.finished.wordpress import WordPressExporter
from workbench.model.article import WorkbenchWarning
from workbench.services.exchange.exporting import ExportChoice, Gathering, Signature

# How many lines a preview has at most.
LINES = 60

LONGEST_LINE = 400

# In bytes: a preview looks at no more.
_ENOUGH = 60_000


class _Beginning(io.RawIOBase):
    """Keeps the first bytes and lets the others go."""

    def __init__(self) -> None:
        super().__init__()
        self.taken = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        """Take bytes, of which those beyond a preview are not kept."""
        taken = bytes(cast("bytes", data))
        self.taken += taken[: max(0, _ENOUGH - len(self.taken))]
        return len(taken)


@dataclass(frozen=True, slots=True)
class Preview:
    """The first lines of what would be written, and what the format cannot carry of them."""

    text: str
    warnings: tuple[WorkbenchWarning, ...] = ()


def preview(
    gathering: Gathering, exporter: Exporter, choice: ExportChoice, signature: Signature
) -> Preview:
    """Return the beginning of the first article as it would be written.

    A format that is no text is shown by its words: a Word document as plain text.
    """
    article = next(gathering.chosen(choice), None)
    if article is None:
        return Preview("")
    request = ExportRequest(
        (article,),
        signature.project,
        choice.target_language,
        "" if choice.variant is None else choice.variant.value,
        signature.author,
        signature.exported_at,
    )
    stream = _Beginning()
    warnings = exporter.write(request, cast("BinaryIO", stream))
    data = bytes(stream.taken)
    if data.startswith(b"PK"):
        return Preview(_first_lines(_in_words(exporter, request)), warnings)
    return Preview(_first_lines(data.decode("utf-8", "ignore")), warnings)


def _in_words(exporter: Exporter, request: ExportRequest) -> str:
    options = exporter.chosen if isinstance(exporter, FinishedExporter) else FinishedOptions()
    stream = io.BytesIO()
    PlainTextExporter(_for_text(options)).write(request, stream)
    return stream.getvalue().decode("utf-8")


def _for_text(options: FinishedOptions) -> FinishedOptions:
    """Return options that plain text can follow: what has no place beside stands below."""
    known = options.source in PlainTextExporter.sources
    return options if known else replace(options, source=SourceText.INLINE)


def _first_lines(text: str) -> str:
    if text.startswith("<!DOCTYPE"):  # What stands in a page's head would fill the preview.
        text = text[max(0, text.find("<body>")) :]
    lines = text.removeprefix("\ufeff").splitlines()
    shown = [_shortened(line) for line in islice(lines, LINES)]
    return "\n".join([*shown, "…"] if len(lines) > LINES else shown)


def _shortened(line: str) -> str:
    return line if len(line) <= LONGEST_LINE else line[:LONGEST_LINE] + "…"


@dataclass(frozen=True, slots=True)
class Copied:
    """A finished article for the clipboard: as HTML and as text, and how much of it there is."""

    html: str
    text: str
    paragraphs: int


def copied(
    gathering: Gathering, choice: ExportChoice, options: FinishedOptions, author: str
) -> Copied | None:
    """Return an article as rich text; `None` where nothing of it is chosen and translated."""
    article = next(_articles(gathering, choice), None)
    if article is None:
        return None
    story = Maker(choice.target_language, options, author).story(article)
    text = _written(PlainTextExporter(_for_text(options)), article, choice, author)
    return Copied(HtmlBody(story, options).markup(), text, story.paragraphs)


def copied_blocks(
    gathering: Gathering, choice: ExportChoice, options: FinishedOptions, author: str
) -> Copied | None:
    """Return an article as WordPress's blocks, under both kinds, as its editor looks at either."""
    article = next(_articles(gathering, choice), None)
    if article is None:
        return None
    story = Maker(choice.target_language, options, author).story(article)
    blocks = _written(WordPressExporter(options), article, choice, author)
    return Copied(blocks, blocks, story.paragraphs)


def _articles(gathering: Gathering, choice: ExportChoice) -> Iterator[ExportArticle]:
    for article in gathering.chosen(choice):
        if any(each.segment.target.strip() for each in article.segments):
            yield article


def _written(
    exporter: FinishedExporter, article: ExportArticle, choice: ExportChoice, author: str
) -> str:
    stream = io.BytesIO()
    exporter.write(ExportRequest((article,), "", choice.target_language, author=author), stream)
    return stream.getvalue().decode("utf-8")
