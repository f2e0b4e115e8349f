"""Which fonts show what: the interface, English, and each variant of Chinese its own."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from ui.language import tr
from workbench.model.language import Variant

# In pixels.
INTERFACE_SIZE = 13

_LATIN = ("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "DejaVu Sans")
_SIMPLIFIED = (
    *("Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "PingFang SC"),
    *("Microsoft YaHei UI", "Microsoft YaHei", "WenQuanYi Micro Hei", "SimHei"),
)
_TAIWAN = (
    *("Noto Sans CJK TC", "Source Han Sans TC", "Noto Sans TC", "PingFang TC"),
    *("Microsoft JhengHei UI", "Microsoft JhengHei", "PMingLiU"),
)
_HONG_KONG = (
    *("Noto Sans CJK HK", "Source Han Sans HC", "Noto Sans HK", "PingFang HK"),
    *_TAIWAN,
)

# Without a family of its own form Qt falls back to whatever has the characters, often Japanese.
_CHINESE: Mapping[Variant, Sequence[str]] = {
    Variant.CHINA: _SIMPLIFIED,
    Variant.SINGAPORE: _SIMPLIFIED,
    Variant.SIMPLIFIED: _SIMPLIFIED,
    Variant.TAIWAN: _TAIWAN,
    Variant.TRADITIONAL: _TAIWAN,
    Variant.HONG_KONG: _HONG_KONG,
}


def interface_font(size: int = INTERFACE_SIZE) -> QFont:
    """Return the font of the interface and of English, of so many pixels."""
    return _font((*_LATIN, *_SIMPLIFIED), size)


def chinese_font(variant: Variant, size: int = 15) -> QFont:
    """Return a font with the shapes of this variant, of so many pixels."""
    return _font((*_CHINESE[variant], *_LATIN), size)


def _font(families: Sequence[str], size: int) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(size)
    return font


def apply_fonts(application: QApplication) -> None:
    """Give the whole program the interface's font."""
    application.setFont(interface_font())


def missing_fonts_hint() -> str:
    """Return what to install where there is no Chinese font, else ""."""
    if QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        return ""
    return tr(
        "No Chinese font is installed, so Chinese shows as boxes. "
        "On Debian or Ubuntu: apt-get install fonts-noto-cjk."
    )
