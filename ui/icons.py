"""The program's own icons: signs in the colours of a theme, and the icon of the program."""

from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import Theme

# In pixels, for screens of one to three times the usual density.
SIGN_SIZES = (16, 24, 32, 48)

PROGRAM_SIZES = (16, 24, 32, 48, 64, 128, 256)

# What the files of signs are drawn in; the theme's ink takes its place.
_INK = b"#000000"


def sign(name: str, theme: Theme) -> QIcon:
    """Return a sign of `resources/icons` in a theme's ink, and in soft ink where it is disabled."""
    drawn = files("resources").joinpath("icons", f"{name}.svg").read_bytes()
    icon = QIcon()
    for mode, token in ((QIcon.Mode.Normal, "ink"), (QIcon.Mode.Disabled, "soft")):
        colored = drawn.replace(_INK, theme.color(token).name().encode())
        for size in SIGN_SIZES:
            icon.addPixmap(_painted(colored, size), mode)
    return icon


def program_icon() -> QIcon:
    """Return the icon of the window and the dock."""
    icon = QIcon()
    for size in PROGRAM_SIZES:
        drawn = files("resources").joinpath("icons", f"duizhao-{size}.png").read_bytes()
        pixmap = QPixmap()
        pixmap.loadFromData(drawn)
        icon.addPixmap(pixmap)
    return icon


def _painted(drawn: bytes, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawn)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
