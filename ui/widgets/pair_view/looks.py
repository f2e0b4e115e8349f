"""Sizes and fonts of the pair view at one zoom and density."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont

from ui.fonts import chinese_font, interface_font
from ui.theme import Theme
from ui.viewmodels.columns import SPECS
from ui.viewmodels.rows import Column
from ui.widgets.pair_view.payloads import Density
from workbench.model.language import Variant
from workbench.model.segment import Role

CHINESE_SIZE, CHINESE_LINE = 15, 1.65
ENGLISH_SIZE, ENGLISH_LINE = 14, 1.45

# Where `QTextDocument` puts the base line in lines of a fixed height, so that the text of the
# editor stands where it was painted.
ENGLISH_BASE = 0.8

CHINESE_BASE = 0.76
SMALL = frozenset({Role.BYLINE, Role.DATELINE, Role.RELATED, Role.BOILERPLATE})


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a cell's text is set, in pixels.

    `line` is the height of a line, `base` how far its base line is below its top.
    """

    font: QFont
    line: int
    base: float
    character: float
    """About how wide a character is, in pixels."""


@dataclass(frozen=True)
class Looks:
    """Theme, zoom and density together; everything in pixels follows from them."""

    theme: Theme
    zoom: float = 1.0
    density: Density = Density.COMFORTABLE

    def scaled(self, pixels: float) -> int:
        """Return pixels at the present zoom."""
        return max(1, round(pixels * self.zoom))

    @property
    def padding(self) -> int:
        """Return the room above and below a row's texts."""
        return max(7, self.scaled(12 if self.density is Density.COMFORTABLE else 7))

    @property
    def margin(self) -> int:
        """Return the room beside a cell's text."""
        return self.scaled(14 if self.density is Density.COMFORTABLE else 8)

    @property
    def pitch(self) -> int:
        """Return the distance between two signs one above the other in a strip."""
        return self.scaled(15 if self.density is Density.COMFORTABLE else 14)

    @property
    def least_text(self) -> int:
        """Return the least height of a row's texts, which leaves room for two signs."""
        return 2 * self.pitch

    @property
    def gutter(self) -> int:
        """Return the width of the strip with roles and numbers."""
        return self.scaled(44)

    @property
    def strip(self) -> int:
        """Return the width of the strip with the statuses."""
        return self.scaled(44)

    @property
    def header(self) -> int:
        """Return the height of the header with the columns' titles."""
        return self.scaled(32)

    @property
    def heading(self) -> int:
        """Return the height of the band with an article's title."""
        return self.scaled(36)

    def style(self, column: Column, role: Role, language: Variant) -> TextStyle:
        """Return how a text is set; `language` is that of the column's text."""
        return _style(SPECS[column].english, role, language, self.zoom)

    def small(self, size: float = 11) -> QFont:
        """Return the font of the strips."""
        return interface_font(self.scaled(size))


@lru_cache(maxsize=512)
def _style(english: bool, role: Role, language: Variant, zoom: float) -> TextStyle:  # noqa: FBT001 - a cache takes no names
    size, line = (ENGLISH_SIZE, ENGLISH_LINE) if english else (CHINESE_SIZE, CHINESE_LINE)
    size += {Role.HEADLINE: 3, Role.SUBHEAD: 1}.get(role, -1 if role in SMALL else 0)
    pixels = max(6, round(size * zoom))
    font = interface_font(pixels) if english else chinese_font(language, pixels)
    font.setBold(role in {Role.HEADLINE, Role.SUBHEAD})
    height = round(pixels * line)
    base = height * (ENGLISH_BASE if english else CHINESE_BASE)
    return TextStyle(font, height, base, pixels * (0.52 if english else 1.0))
