"""Where the window stands: as large as is useful, never larger than the screen with its frame."""

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtWidgets import QWidget

USUAL_SIZE = QSize(1440, 900)

# What a window manager may put around a window; its real frame is known only once it is shown.
FRAME = QMargins(4, 40, 4, 8)


def frame_of(window: QWidget) -> QMargins:
    """Return the frame around a window: what it has, or what it may get."""
    inner, outer = window.geometry(), window.frameGeometry()
    if not window.isVisible() or inner == outer:
        return FRAME
    return QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )


def fitting(inner: QRect, available: QRect, frame: QMargins) -> QRect:
    """Return `inner`, made smaller and moved where it and its frame leave `available`."""
    room = available.marginsRemoved(frame)
    size = inner.size().boundedTo(room.size())
    left = min(max(inner.left(), room.left()), room.right() - size.width() + 1)
    top = min(max(inner.top(), room.top()), room.bottom() - size.height() + 1)
    return QRect(left, top, size.width(), size.height())


def take_first_size(window: QWidget) -> None:
    """Give a window that was never shown a size that fits its screen."""
    available = window.screen().availableGeometry().marginsRemoved(FRAME)
    window.resize(USUAL_SIZE.boundedTo(available.size()))


def keep_on_screen(window: QWidget) -> None:
    """Make a window that fills no screen fit the one it is on, frame and all."""
    if window.isMaximized() or window.isFullScreen():
        return
    available = window.screen().availableGeometry()
    wanted = fitting(window.geometry(), available, frame_of(window))
    if wanted.size() != window.size() or not available.contains(window.frameGeometry()):
        window.setGeometry(wanted)
