"""Renders the program's icon to PNG files: `python -m resources.make_icons`.

The drawing is `resources/icons/duizhao.svg`; docks, desktops and windows take the size they need.
"""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ui.icons import PROGRAM_SIZES

ICONS = Path(__file__).resolve().parent / "icons"


def main() -> None:
    """Write one PNG a size beside the drawing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(ICONS / "duizhao.svg"), application)
    for size in PROGRAM_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(ICONS / f"duizhao-{size}.png"))


if __name__ == "__main__":
    main()
