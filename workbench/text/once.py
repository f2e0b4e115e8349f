"""What is made once in a process and used by every thread."""

from collections.abc import Callable
from functools import update_wrapper
from threading import Lock
from typing import Generic, TypeVar

_Value = TypeVar("_Value")


class once(Generic[_Value]):  # noqa: N801 - a decorator
    """Decorates a function without arguments: called the first time, remembered from then on.

    Unlike `functools.cache`, threads that ask while it is being made wait for it. A table of half a
    second is so not made by each of three jobs that begin together, and there is never a second
    copy, whose rows would be others by identity.
    """

    def __init__(self, make: Callable[[], _Value]) -> None:
        """Take the function; it must not ask for itself."""
        self._make = make
        self._made: list[_Value] = []
        self._lock = Lock()
        update_wrapper(self, make)

    def __call__(self) -> _Value:
        """Return what the function returned; what it raises is raised, and it is tried again."""
        if not self._made:
            with self._lock:
                if not self._made:
                    self._made.append(self._make())
        return self._made[0]
