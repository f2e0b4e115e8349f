"""How large the texts are."""

from PySide6.QtCore import QObject

from ui.controllers.workplace import Workplace
from ui.language import tr

ZOOM_STEP = 1.1
ZOOM_RANGE = (0.6, 2.5)


class Zooming(QObject):
    """Makes the texts larger and smaller, and keeps how large in the preferences."""

    def __init__(self, place: Workplace, parent: QObject) -> None:
        """Serve the window of `place`."""
        super().__init__(parent)
        self._place = place
        place.actions.connect_all(
            {
                "view.zoom_in": lambda: self.by(ZOOM_STEP),
                "view.zoom_out": lambda: self.by(1 / ZOOM_STEP),
                "view.zoom_reset": self.reset,
            }
        )
        place.window.wheeled.connect(self._by_wheel)

    def _by_wheel(self, turned: int) -> None:
        if turned:
            self.by(ZOOM_STEP if turned > 0 else 1 / ZOOM_STEP)

    def by(self, factor: float) -> None:
        """Make the texts larger or smaller, and say how large they are."""
        self.show(self._place.preferences.load().zoom * factor)
        self._tell_zoom()

    def reset(self) -> None:
        """Show the texts at their normal size, and say so."""
        self.show(1.0)
        self._tell_zoom()

    def _tell_zoom(self) -> None:
        percent = round(self._place.preferences.load().zoom * 100)
        self._place.window.status.tell(tr("Size of the texts: {percent} %", percent=percent))

    def show(self, zoom: float) -> None:
        """Show the texts at so many times their normal size."""
        low, high = ZOOM_RANGE
        zoom = min(high, max(low, zoom))
        self._place.preferences.change(zoom=zoom)
        self._place.window.pairs.set_looks(zoom=zoom)
