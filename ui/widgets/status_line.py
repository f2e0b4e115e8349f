"""The status bar: how far the work is, what runs, and when it was last saved."""

from PySide6.QtCore import QEvent, QTime, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QStatusBar, QToolButton, QWidget

from ui.fonts import INTERFACE_SIZE, chinese_font, interface_font
from ui.language import plain_tip, tr
from ui.messages import count_of
from ui.viewmodels.work_counts import Counts
from ui.widgets.elided_label import ElidedLabel
from workbench.model.language import Variant

# Milliseconds a passing message stays.
MESSAGE_TIME = 6_000

_BAR_WIDTH = 120

# Pixels above and below the text, together with the line over the bar.
_ROOM = 9


class StatusLine(QStatusBar):
    """Facts at the left and right; a job's progress between, with a way to stop it.

    No text makes it wider or higher: what has no room is elided, and its tip says all.
    """

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rescued = ""
        """Where the work is saved that has lost its own file; "" while it has it."""
        self.setSizeGripEnabled(False)
        self.done, self.lengths, self.found, self.message = (self._label() for _ in range(4))
        self.direction, self.who, self.saved = (self._label() for _ in range(3))
        self.found.setProperty("kind", "found")
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar(self)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop = QToolButton(self)
        self.stop.setText(tr("Stop"))
        self.stop.setToolTip(tr("Stop what runs"))
        self.stop.clicked.connect(self.stop_wanted)
        for label in (self.done, self.lengths, self.found):
            self.addWidget(label)
        self.addWidget(self.message, 1)
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.timeout.connect(self.message.clear)
        for widget in (self.bar, self.stop, self.direction, self.who, self.saved):
            self.addPermanentWidget(widget)
        self._fit()
        self.forget()

    def _label(self) -> ElidedLabel:
        return ElidedLabel("", self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Take the height that either script needs, so that Chinese makes nothing jump."""
        fonts = (interface_font(), *(chinese_font(each, INTERFACE_SIZE) for each in Variant))
        self.setFixedHeight(max(QFontMetrics(font).height() for font in fonts) + _ROOM)

    def show_counts(self, counts: Counts) -> None:
        """Show how far the article on show is, or the project, and what was found there."""
        progress = counts.here
        self.done.setText(
            tr(
                "{confirmed} of {segments} confirmed",
                confirmed=f"{progress.confirmed:,}",
                segments=f"{progress.segments:,}",
            )
        )
        characters = count_of(progress.characters, "character")
        self.lengths.setText(f"{characters} → {count_of(progress.words, 'word')}")
        found = counts.findings_here
        self.found.setText(f"⚠ {count_of(found, 'finding')}" if found else "")
        self.found.setVisible(bool(found))

    def show_direction(self, source: str, target: str) -> None:
        """Show from which language into which the article goes."""
        self.direction.setText(f"{source} → {target}" if source else "")

    def show_who(self, text: str, whole: str) -> None:
        """Show who is working, shortened; all of it on hover."""
        self.who.setText(text)
        self.who.setToolTip(plain_tip(whole))

    def show_saved(self) -> None:
        """Show that everything typed is in the file now."""
        time = QTime.currentTime().toString("HH:mm:ss")
        if not self.rescued:
            self._show_state(tr("saved {time}", time=time), "ok")
            return
        self._show_state(tr("saved {time} in the rescued copy", time=time), "warning")
        self.saved.setToolTip(plain_tip(self.rescued))

    def show_unsaved(self, reason: str) -> None:
        """Show that what is typed cannot be saved, and why."""
        self._show_state(tr("not saved"), "warning")
        self.saved.setToolTip(plain_tip(reason))

    def _show_state(self, text: str, kind: str) -> None:
        self.saved.setText(text)
        if self.saved.property("kind") != kind:
            self.saved.setProperty("kind", kind)
            self.saved.style().unpolish(self.saved)
            self.saved.style().polish(self.saved)

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Show how far a job is; `total` 0 means nobody knows."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.setToolTip(plain_tip(what))
        self.bar.show()
        self.stop.show()
        self._fading.stop()
        self.message.setText(
            tr("{what} {done} of {total}", what=what, done=f"{done:,}", total=f"{total:,}")
            if total
            else what
        )

    def hide_progress(self) -> None:
        """Show that nothing runs."""
        self.bar.hide()
        self.stop.hide()
        self.message.clear()

    def tell(self, text: str) -> None:
        """Show a passing message."""
        self.message.setText(text)
        self._fading.start(MESSAGE_TIME)

    def drop_message(self) -> None:
        """Take a passing message away: what it says is no longer so."""
        if self._fading.isActive():
            self._fading.stop()
            self.message.clear()

    def forget(self) -> None:
        """Show that there is no project."""
        self.rescued = ""
        for label in (self.done, self.lengths, self.found, self.direction, self.saved):
            label.clear()
        self.found.hide()
        self.hide_progress()
