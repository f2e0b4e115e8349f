"""What the formats of a finished article have in common as exporters."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO, ClassVar, Self

from workbench.api import ExportOption, ExportRequest
from workbench.formats.finished.options import (
    USUAL,
    FinishedOptions,
    SourceText,
    export_options,
    options_of,
)
from workbench.formats.finished.shortfall import Shortfall
from workbench.formats.finished.story import Maker, Story
from workbench.model.article import WorkbenchWarning
from workbench.text.patterns import compiled

# The last two code points of a plane are noncharacters.
_LAST = (0xFFFE, 0xFFFF)

# What XML allows and HTML does not (§13.2.3.5): control characters and noncharacters.
_CONTROLS = compiled(
    "[\x7f-\x9f\ufdd0-\ufdef"
    + "".join(chr(plane + end) for plane in range(0x10000, 0x110000, 0x10000) for end in _LAST)
    + "]"
)


class FinishedExporter(ABC):
    """Writes finished articles, one in memory at a time."""

    name: str
    suffix: str
    sources: ClassVar[tuple[SourceText, ...]] = tuple(SourceText)
    shows_pictures: ClassVar[bool] = True

    def __init__(self, options: FinishedOptions = USUAL) -> None:
        """Write with these options."""
        self.chosen = options

    @property
    def options(self) -> tuple[ExportOption, ...]:
        """Return what a user chooses, in the order in which it is asked."""
        return export_options(self.sources)

    def configured(self, values: Mapping[str, str]) -> Self:
        """Return an exporter that writes as chosen; raise `ValueError` for a place unknown here."""
        chosen = options_of(values)
        if chosen.source not in self.sources:
            raise ValueError(chosen.source)
        return type(self)(chosen)

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the whole document; return what had to be changed to fit the format."""
        maker = Maker(request.target_language, self.chosen, request.author)
        shortfall = Shortfall(shows_pictures=self.shows_pictures or not self.chosen.pictures)
        stories = map(shortfall.seen, map(maker.story, request.articles))
        self.write_stories((each for each in stories if each.paragraphs), request, stream)
        return (*maker.legal.warnings(), *shortfall.warnings())

    @abstractmethod
    def write_stories(
        self, stories: Iterator[Story], request: ExportRequest, stream: BinaryIO
    ) -> None:
        """Write the stories; each is made when it is asked for."""


class TextExporter(FinishedExporter):
    """Writes a text in UTF-8."""

    def write_stories(
        self, stories: Iterator[Story], request: ExportRequest, stream: BinaryIO
    ) -> None:
        """Write part by part."""
        parts = self.parts(stories, request)
        stream.writelines(_CONTROLS.sub("", part).encode("utf-8") for part in parts)

    @abstractmethod
    def parts(self, stories: Iterator[Story], request: ExportRequest) -> Iterable[str]:
        """Yield the document in order, never more than a story at a time."""
