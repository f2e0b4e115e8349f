"""When and where memory is tidied: while nobody types, and on the window's thread alone."""

import gc
from time import monotonic

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from ui.user_input import InputWatch

# New objects between two collections of the youngest, which take well under a millisecond.
NEW = 5_000

# More new objects than these are set aside and looked through later while the user works: a
# collection of 200,000, which a list of names leaves, held a key up for 30 to 60 ms.
MANY = 20_000

# Collections of the youngest between two of those that outlived one.
MIDDLE = 20

# Milliseconds between two looks at whether the user works.
LOOK = 1_000

# Milliseconds between two looks while a job makes many objects.
SOON = 20

# Seconds without a key or a click after which what is new is tidied.
PAUSE = 3.0

# Seconds after which everything is, once.
AWAY = 60.0

_INPUT = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.Wheel),
        *(QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease),
    }
)


class QuietMemory(QObject):
    """Tidies memory on the window's thread, all of it only while the user does not work.

    Python itself would tidy on whatever thread makes an object: a dialog that nothing but itself
    holds would be destroyed beside a job, under the hands of Qt, and the program would crash. And
    it would look through all objects whenever a quarter more have come, and stop everything for as
    long: 20 ms with 10,000 segments. What has been looked at is left out the next time, until the
    user is away for a minute. There is one in a program; `end` gives Python its own ways back.
    """

    def __init__(self, application: QGuiApplication) -> None:
        """Begin; the window that has the focus tells when the user works."""
        super().__init__(application)
        self._worked = self._tidied = monotonic()
        self._all_tidied = True
        self._set_aside = False
        self._input = InputWatch(application, self._take, self)
        self._was_on = gc.isenabled()
        gc.disable()
        self._young = 0
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._dispatcher.aboutToBlock.connect(self.tidy_new)
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def end(self) -> None:
        """Tidy no more."""
        self._input.end()
        self._timer.stop()
        self._dispatcher.aboutToBlock.disconnect(self.tidy_new)
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def _take(self, kind: QEvent.Type) -> None:
        """Note that the user works."""
        if kind in _INPUT:
            self._worked = monotonic()
            self._all_tidied = False

    def tidy_new(self) -> None:
        """Tidy what is new where there is much of it; called whenever the window comes to rest."""
        new = gc.get_count()[0]
        if new < NEW:
            self._look_every(LOOK)
            return
        self._look_every(SOON)
        if new >= MANY and monotonic() - self._worked < PAUSE:
            gc.freeze()
            self._set_aside = True
            return
        self._young = (self._young + 1) % MIDDLE
        gc.collect(0 if self._young else 1)

    def _look_every(self, interval: int) -> None:
        # Setting the interval begins it again: a blinking cursor would put a look off for ever.
        if self._timer.interval() != interval:
            self._timer.setInterval(interval)

    def tidy(self, idle: float) -> None:
        """Tidy what a user who has been idle for so many seconds will not notice."""
        is_away = idle >= AWAY and not self._all_tidied
        if not is_away and (idle < PAUSE or self._tidied > self._worked):
            return
        if is_away or self._set_aside:
            gc.unfreeze()
        self._all_tidied |= is_away
        self._set_aside = False
        self._tidied = monotonic()
        gc.collect()
        gc.freeze()

    def _look(self) -> None:
        self.tidy_new()
        self.tidy(monotonic() - self._worked)
